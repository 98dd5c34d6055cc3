//! Every screen that there is, at 40 columns in every language, and which of its lines end in a mark of cutting.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use microcred::domain::kiosk::Kiosk;
use microcred::domain::words::Localised;
use microcred::text::Lang;
use microcred::tui::app::App;
use microcred::tui::message::{Key, Msg};
use microcred::tui::session::Unattended;

use super::{WAYS, app, drawn, press, rows};

const SMALL: &str = include_str!("../fixtures/small.ron");
/// The screens of an unattended place, which have no title.
const UNATTENDED: [&str; 4] = ["waiting", "language", "warned", "erased"];

/// Every screen has a title, but for those of an unattended place.
fn all_screens() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let ids: Vec<String> = files.flat_map(|file| file.lines().filter_map(title_of).collect::<Vec<_>>()).collect();
    ids.into_iter().chain(UNATTENDED.map(str::to_owned)).collect()
}

/// The screen of a line `title-screen = …`.
fn title_of(line: &str) -> Option<String> {
    let (id, _) = line.split_once(" = ")?;
    id.strip_prefix("title-").filter(|screen| !screen.contains('-')).map(str::to_owned)
}

/// What somebody meets at an unattended place, from waiting to the end of the visit.
fn at_an_unattended_place(app: App, mut look: impl FnMut(&App)) {
    let branch = Localised::plain("Bibliothèque centrale");
    let languages = Lang::all().map(|lang| lang.tag().to_owned()).collect();
    let kiosk = Kiosk { branch: Some(branch), languages, ..Kiosk::default() };
    let mut app = app.unattended(Unattended { kiosk, notice: None });
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
        let mut frame = |app: &App| rows(&drawn(app, size)).iter().for_each(|row| look(app.screen(), row));
        for way in WAYS {
            let mut app = app(lang, size, SMALL, false);
            press(&mut app, way);
            for _ in 0..40 {
                frame(&app);
                app.update(Msg::Key(Key::Down));
            }
        }
        at_an_unattended_place(app(lang, size, SMALL, false), frame);
    }
}

/// Whether a row may end in a mark of cutting: what it says stands whole somewhere else, one key away.
fn may_be_cut(screen: &str, row: &str, titles: &[String]) -> bool {
    // The cell in focus stands whole below the table; what comes first, and what was said, are pages of their own.
    if screen == "compare" || row.starts_with(" v ") || row.contains(" · ") {
        return true;
    }
    // A title stands whole where the programme is opened, and that of a job where it is in focus.
    let before = row.split('…').next().unwrap_or("");
    let shown =
        before.trim_start_matches(|mark: char| mark == ' ' || mark == '+' || mark == '>' || mark.is_ascii_digit());
    let is_job_in_focus = screen == "question" && row.starts_with(" >");
    !is_job_in_focus && shown.chars().count() > 8 && titles.iter().any(|title| title.starts_with(shown))
}

#[test]
fn of_our_own_words_none_are_cut_at_forty_columns_on_any_screen() {
    let known = app(Lang::first(), (40, 24), SMALL, false);
    let known = &known.session().known;
    let mut faults = BTreeSet::new();
    for lang in Lang::all() {
        let jobs = known.occupations.all().iter();
        let jobs = jobs.map(|one| format!("{} ({})", one.title.get(lang.tag()), one.code));
        let programmes = known.catalogue.all().map(|programme| programme.title.clone());
        let titles: Vec<String> = jobs.chain(programmes).collect();
        let mut screens = BTreeSet::new();
        every_row(lang, |screen, row| {
            screens.insert(screen.to_owned());
            if row.contains('…') && !may_be_cut(screen, row, &titles) {
                faults.insert(format!("{} {screen}: {row}", lang.tag()));
            }
        });
        assert_eq!(screens, all_screens(), "every screen is looked at in {}", lang.tag());
    }
    assert_eq!(faults.into_iter().collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn a_cut_line_is_told_from_a_title() {
    let titles = ["Personal Support Worker micro-credential pathway".to_owned()];
    assert!(may_be_cut("matches", " > Personal Support Worker micro-cred…", &titles));
    assert!(!may_be_cut("matches", " Order (s): goal, then check…", &titles));
    assert!(!may_be_cut("question", " > Personal Support Worker micro-cred…", &titles), "a job in focus");
}
