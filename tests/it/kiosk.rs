//! An unattended place on a clock of the test: nobody is there, somebody is served, goes away, is forgotten.

use std::time::Duration;

use microcred_core::kiosk::KioskConfig;
use microcred_core::sanitize::Localised;
use microcred_i18n::{Args, Lang, Localizer, MessageId, msg};
use microcred_tui::app::App;
use microcred_tui::message::{Effect, Key, Msg};
use microcred_tui::session::KioskContext;

use crate::support::app::{settings, text};
use crate::support::data::{REFERENCE, program_count};
use crate::support::keys;

/// The screens, the time, and the size of the window.
struct TestKiosk {
    app: App,
    now: Duration,
    size: (u16, u16),
}

impl TestKiosk {
    fn new(kiosk: KioskConfig) -> Self {
        Self::noticed(kiosk, None)
    }

    fn noticed(kiosk: KioskConfig, notice: Option<String>) -> Self {
        let app = App::new(REFERENCE.clone(), settings()).with_kiosk(KioskContext { config: kiosk, notice });
        let mut place = Self { app, now: Duration::ZERO, size: (80, 24) };
        place.resize((80, 24));
        place
    }

    /// Somebody is served in English.
    fn served() -> Self {
        let mut place = Self::new(KioskConfig::default());
        place.press("x1");
        assert_eq!(place.app.screen_name(), "welcome");
        place
    }

    fn resize(&mut self, size: (u16, u16)) {
        self.size = size;
        self.app.update(Msg::Resize(size.0, size.1));
    }

    /// Keys, each a second after the one before.
    fn press(&mut self, keys: &str) {
        for key in keys::keys(keys) {
            self.wait(1);
            self.strike(key);
        }
    }

    fn strike(&mut self, key: Key) {
        assert!(!self.app.update(Msg::Key(key)).contains(&Effect::Quit), "it ends only where the visit is over");
    }

    fn wait(&mut self, seconds: u64) {
        self.wait_for(Duration::from_secs(seconds));
    }

    fn wait_for(&mut self, time: Duration) {
        self.now += time;
        self.app.tick(self.now);
    }

    fn screen(&self) -> String {
        text(&self.app, self.size)
    }
}

#[test]
fn first_key_only_wakes_the_kiosk() {
    let mut place = TestKiosk::new(KioskConfig::default());
    let waiting = place.screen();
    assert!(waiting.contains("Press any key to start.") && waiting.contains("Appuyez sur une touche"), "{waiting}");
    place.wait(100_000);
    assert_eq!(place.screen(), waiting, "nothing moves");
    place.press("2");
    assert_eq!(place.app.screen_name(), "language", "the key chose no language");
    place.press("2");
    assert_eq!(place.app.screen_name(), "welcome");
    assert!(place.screen().contains("aucune touche pendant 3 minutes"), "{}", place.screen());
}

#[test]
fn idle_visitor_is_warned_then_reset_and_program_ends() {
    let mut place = TestKiosk::served();
    place.press("1");
    place.press("2");
    place.press("3");
    let before = place.screen();
    place.wait(179);
    assert_eq!(place.screen(), before);
    place.wait(1);
    let warned = place.screen();
    assert!(warned.contains("Are you still there?") && warned.contains("2 minutes"), "{warned}");
    assert!(warned.contains("Êtes-vous encore là"), "who stands there now may speak another language: {warned}");
    place.press("q");
    assert_eq!(place.screen(), before, "the key that stays does nothing else");
    place.wait(180 + 119);
    assert_eq!(place.app.screen_name(), "warned");
    place.wait(1);
    let erased = place.screen();
    assert!(erased.contains("Time is up.") && erased.contains("Your answers were erased."), "{erased}");
    assert!(!place.app.session().core.has_answers() && !place.app.is_done());
    place.wait(10);
    assert!(place.app.is_done());
    let counted = place.app.visit_stats().unwrap();
    assert_eq!((counted.lang.tag(), counted.has_viewed_program), ("en", false));
}

#[test]
fn fifty_warnings_can_be_dismissed() {
    let mut place = TestKiosk::served();
    place.press("1");
    let before = place.screen();
    for _ in 0..50 {
        place.wait(298);
        assert_eq!(place.app.screen_name(), "warned");
        place.press("x");
        assert_eq!(place.screen(), before);
    }
}

#[test]
fn quit_ends_the_visit_not_the_program() {
    let mut place = TestKiosk::served();
    place.press("3 Enter Enter");
    assert_eq!(place.app.screen_name(), "detail");
    place.press("Esc Space q");
    assert_eq!(place.app.screen_name(), "confirm");
    assert!(place.screen().contains("Finish now? Your answers will be erased."), "{}", place.screen());
    place.press("Enter");
    assert!(place.screen().contains("You are done."), "{}", place.screen());
    assert!(!place.app.session().core.has_answers());
    assert!(place.app.visit_stats().unwrap().has_viewed_program);
    place.press("x");
    assert!(place.app.is_done(), "any key makes room for the next visitor");
}

#[test]
fn no_key_ends_the_program_during_a_visit() {
    let mut place = TestKiosk::served();
    for _ in 0..5 {
        place.wait(1);
        place.strike(Key::Interrupt);
        assert_eq!(place.app.screen_name(), "welcome");
    }
    place.resize((20, 5));
    place.press("q");
    assert_eq!(place.app.screen_name(), "erased", "too small to show anything, it ends the visit");
}

#[test]
fn last_digit_starts_plain_mode_which_counts_the_visit() {
    for (languages, last) in [(&["en", "fr"][..], '7'), (&["en"], '6'), (&["en", "fr", "es"], '8')] {
        let languages: Vec<String> = languages.iter().map(|tag| (*tag).to_owned()).collect();
        let choose = if languages.len() > 1 { "x1" } else { "x" };
        let mut place = TestKiosk::new(KioskConfig { languages, ..KioskConfig::default() });
        place.press(choose);
        let door = format!("{last}  Plain text, for screen readers and braille");
        assert!(place.screen().contains(&door), "{}", place.screen());
        place.wait(1);
        assert!(place.screen().contains("we warn you."), "{}", place.screen());
        assert!(place.app.update(Msg::Key(Key::Char(last))).contains(&Effect::Quit));
        assert!(place.app.wants_plain() && !place.app.is_done());
        assert!(!place.app.visit_stats().unwrap().has_viewed_program);
    }
}

#[test]
fn reset_notice_is_visible_in_every_language() {
    let kiosk = KioskConfig::default();
    for first in Lang::all() {
        let mut languages: Vec<String> = Lang::all().map(|lang| lang.tag().to_owned()).collect();
        languages.sort_by_key(|tag| tag != first.tag());
        let mut place = TestKiosk::new(KioskConfig { languages, ..KioskConfig::default() });
        place.press("x1");
        let texts = Localizer::new(first);
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let args = Args::new().string("idle", texts.duration(kiosk.idle_timeout.unwrap()));
        let said = texts.format(msg::KIOSK_IDLE, &args.string("warning", texts.duration(kiosk.warning_duration)));
        assert!(plain(&place.screen()).contains(&plain(&said)), "{}: {}", first.tag(), place.screen());
    }
}

#[test]
fn restart_key_is_always_visible() {
    let mut place = TestKiosk::served();
    place.press("1");
    assert!(place.screen().contains("r start again"), "{}", place.screen());
    place.press("2r Enter");
    assert_eq!(place.app.screen_name(), "welcome");
    assert!(!place.app.session().core.has_answers());
}

#[test]
fn double_key_press_counts_once() {
    let mut place = TestKiosk::served();
    place.wait(1);
    place.strike(Key::Enter);
    let question = place.screen();
    place.wait_for(Duration::from_millis(100));
    place.strike(Key::Enter);
    assert_eq!(place.screen(), question);
    place.wait_for(Duration::from_millis(200));
    place.strike(Key::Enter);
    assert_ne!(place.screen(), question);
}

#[test]
fn only_configured_languages_are_offered() {
    let mut place = TestKiosk::new(KioskConfig { languages: vec!["fr".to_owned()], ..KioskConfig::default() });
    assert!(!place.screen().contains("Press any key"), "{}", place.screen());
    place.press("x");
    assert_eq!(place.app.screen_name(), "welcome", "nobody is asked to choose among one");
    place.press("l");
    assert!(place.screen().contains("M'aider à choisir") && !place.screen().contains("English"), "{}", place.screen());
}

#[test]
fn every_language_explains_start_and_stay() {
    let languages: Vec<String> = Lang::all().map(|lang| lang.tag().to_owned()).collect();
    for size in [(80, 24), (40, 12), (120, 36)] {
        let mut place = TestKiosk::new(KioskConfig { languages: languages.clone(), ..KioskConfig::default() });
        place.resize(size);
        let said = |place: &TestKiosk, id: &str| {
            let screen = place.screen();
            let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            for texts in Lang::all().map(Localizer::new) {
                assert!(
                    plain(&screen).contains(&plain(&texts.text(MessageId::find(id).unwrap()))),
                    "{size:?}: {}: {id}: {screen}",
                    texts.tag()
                );
            }
        };
        said(&place, "kiosk-any-key-begins");
        place.press("x");
        said(&place, "language-name");
        place.press(&languages.len().to_string());
        assert_eq!(place.app.session().lang().tag(), languages.last().unwrap());
        place.wait(180);
        said(&place, "kiosk-still-there");
        said(&place, "kiosk-any-key-stays");
    }
}

#[test]
fn default_languages_are_the_official_ones() {
    let mut place = TestKiosk::new(KioskConfig::default());
    let spanish = Localizer::new(Lang::find("es").unwrap());
    assert!(!place.screen().contains(&spanish.text(msg::KIOSK_ANY_KEY_BEGINS)), "{}", place.screen());
    place.press("x");
    assert!(!place.screen().contains(&spanish.text(msg::LANGUAGE_NAME)), "{}", place.screen());
    place.press("2");
    assert!(place.screen().contains("English  Français"), "{}", place.screen());
}

#[test]
fn language_choice_times_out() {
    let mut place = TestKiosk::new(KioskConfig::default());
    place.press("x");
    place.wait(180);
    assert!(place.app.is_done());
    assert!(place.app.visit_stats().is_none(), "nobody was served");
}

#[test]
fn every_kiosk_screen_fits() {
    let branch = Some(Localised::plain("Bibliothèque centrale de Hamilton, deuxième étage"));
    let notice = "For staff: correct the settings file. The kiosk now uses the built-in settings. kiosk.ron:3:5: idle_seconds: 5 is too small here.";
    let mut place =
        TestKiosk::noticed(KioskConfig { branch_name: branch, ..KioskConfig::default() }, Some(notice.to_owned()));
    let steps: [fn(&mut TestKiosk); 5] =
        [|_| {}, |place| place.press("x"), |place| place.press("1"), |place| place.wait(200), |place| place.wait(200)];
    for (step, screen) in steps.into_iter().zip(["waiting", "language", "welcome", "warned", "erased"]) {
        place.resize((80, 24));
        step(&mut place);
        assert_eq!(place.app.screen_name(), screen);
        for (width, height) in (0..=140).flat_map(|width| (0..=50).map(move |height| (width, height))) {
            place.resize((width, height));
            drop(place.screen());
        }
    }
}

#[test]
fn kiosk_screens_match_snapshots() {
    let branch = Localised::plain("Central Library, Hamilton");
    for size in [(80, 24), (120, 36), (40, 12)] {
        let mut place = TestKiosk::noticed(
            KioskConfig { branch_name: Some(branch.clone()), ..KioskConfig::default() },
            Some("For staff: correct the settings file. The kiosk now uses the built-in settings.".to_owned()),
        );
        place.resize(size);
        let mut shown = vec![place.screen()];
        place.press("x");
        shown.push(place.screen());
        place.press("2");
        shown.push(place.screen());
        place.wait(180);
        shown.push(place.screen());
        place.wait(120);
        shown.push(place.screen());
        // The number of programs changes with the catalogue.
        let count = format!("{} program", program_count());
        let shown = shown.join("========\n").replace(&count, "[count] program");
        insta::assert_snapshot!(format!("place-{}x{}", size.0, size.1), shown);
    }
}
