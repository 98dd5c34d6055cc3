//! Every screen that there is, at 40 columns in every language, and which of its lines end in a mark of cutting.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use microcred_core::kiosk::KioskConfig;
use microcred_core::sanitize::Localised;
use microcred_i18n::Lang;
use microcred_tui::app::App;
use microcred_tui::message::{Key, Msg};
use microcred_tui::session::KioskContext;

use crate::support::data::SMALL;
use crate::support::keys::press;

use super::{KEY_PATHS, app, drawn, rows};

/// The screens of an unattended place, which have no title.
const KIOSK_SCREENS: [&str; 4] = ["waiting", "language", "warned", "erased"];

/// Every screen has a title, but for those of an unattended place.
fn all_screens() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let ids: Vec<String> =
        files.flat_map(|file| file.lines().filter_map(screen_of_title).collect::<Vec<_>>()).collect();
    // A code fills the whole window, without a title.
    ids.into_iter().chain(KIOSK_SCREENS.map(str::to_owned)).chain(["qr".to_owned()]).collect()
}

/// The screen of a line `title-screen = …`.
fn screen_of_title(line: &str) -> Option<String> {
    let (id, _) = line.split_once(" = ")?;
    id.strip_prefix("title-").filter(|screen| !screen.contains('-')).map(str::to_owned)
}

/// What somebody meets at an unattended place, from waiting to the end of the visit.
fn kiosk_session_rows(app: App, mut look: impl FnMut(&App)) {
    let branch = Localised::plain("Bibliothèque centrale");
    let languages = Lang::all().map(|lang| lang.tag().to_owned()).collect();
    let kiosk = KioskConfig { branch_name: Some(branch), languages, ..KioskConfig::default() };
    let mut app = app.with_kiosk(KioskContext { config: kiosk, notice: None });
    look(&app);
    for (second, key) in [(1, 'x'), (2, '1'), (3, '1')] {
        app.tick(Duration::from_secs(second));
        app.update(Msg::Key(Key::Char(key)));
        look(&app);
    }
    for second in [183, 303] {
        app.tick(Duration::from_secs(second));
        look(&app);
    }
}

/// Every row of every screen on the ways, with the name of its screen, as one goes down.
fn every_row(lang: Lang, mut look: impl FnMut(&str, &str)) {
    for size in [(40, 12), (40, 24)] {
        let mut frame = |app: &App| rows(&drawn(app, size)).iter().for_each(|row| look(app.screen_name(), row));
        for way in KEY_PATHS {
            let mut app = app(lang, size, &SMALL, false);
            press(&mut app, way);
            for _ in 0..40 {
                frame(&app);
                app.update(Msg::Key(Key::Down));
            }
        }
        kiosk_session_rows(app(lang, size, &SMALL, false), frame);
    }
}

/// Whether a row may end in a mark of cutting: what it says stands whole somewhere else, one key away.
fn may_be_truncated(screen: &str, row: &str, titles: &[String]) -> bool {
    // The cell in focus stands whole below the table; what comes first, and what was said, are pages of their own.
    if screen == "compare" || row.starts_with(" v ") || row.contains(" · ") {
        return true;
    }
    // A title stands whole where the program is opened, and that of a job where it is in focus.
    let before = row.split('…').next().unwrap_or("");
    let shown =
        before.trim_start_matches(|mark: char| mark == ' ' || mark == '+' || mark == '>' || mark.is_ascii_digit());
    let is_job_in_focus = screen == "question" && row.starts_with(" >");
    !is_job_in_focus && shown.chars().count() > 8 && titles.iter().any(|title| title.starts_with(shown))
}

#[test]
fn own_text_fits_40_columns_on_every_screen() {
    let known = app(Lang::source_language(), (40, 24), &SMALL, false);
    let known = &known.session().core.reference_data;
    let mut faults = BTreeSet::new();
    for lang in Lang::all() {
        let jobs = known.occupations.all().iter();
        let jobs = jobs.map(|one| format!("{} ({})", one.title.get(lang.tag()), one.code));
        let programs = known.catalogue.all().map(|program| program.title.clone());
        let titles: Vec<String> = jobs.chain(programs).collect();
        let mut screens = BTreeSet::new();
        every_row(lang, |screen, row| {
            screens.insert(screen.to_owned());
            if row.contains('…') && !may_be_truncated(screen, row, &titles) {
                faults.insert(format!("{} {screen}: {row}", lang.tag()));
            }
        });
        assert_eq!(screens, all_screens(), "every screen is looked at in {}", lang.tag());
    }
    assert_eq!(faults.into_iter().collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn truncated_line_is_distinguished_from_a_title() {
    let titles = ["Personal Support Worker micro-credential pathway".to_owned()];
    assert!(may_be_truncated("matches", " > Personal Support Worker micro-cred…", &titles));
    assert!(!may_be_truncated("matches", " Order (s): goal, then check…", &titles));
    assert!(!may_be_truncated("question", " > Personal Support Worker micro-cred…", &titles), "a job in focus");
}
