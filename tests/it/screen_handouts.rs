//! What a person takes away from the screens: files, pages, codes, notes; and the next client, of whom nothing is known.

use std::time::Duration;

use microcred_core::kiosk::KioskConfig;
use microcred_core::printing::{PrintConfig, PrintError};
use microcred_core::profile::Profile;
use microcred_data::reading;
use microcred_session::resume::{decode, encode};
use microcred_session::saving::SaveError;
use microcred_tui::app::App;
use microcred_tui::message::{Effect, Key, Msg, SaveRequest};
use microcred_tui::session::KioskContext;

use crate::support::app::{settings, text};
use crate::support::data::REFERENCE;

/// The screens, and how many keys were pressed.
struct TestSession {
    app: App,
    pressed: usize,
}

impl TestSession {
    fn new() -> Self {
        Self::of(None)
    }

    fn of(kiosk: Option<KioskConfig>) -> Self {
        let mut app = App::new(REFERENCE.clone(), settings());
        if let Some(kiosk) = kiosk {
            app = app.with_kiosk(KioskContext { config: kiosk, notice: None });
            app.tick(Duration::ZERO);
        }
        app.update(Msg::Resize(80, 24));
        Self { app, pressed: 0 }
    }

    fn press(&mut self, key: Key) -> Vec<Effect> {
        self.pressed += 1;
        self.app.update(Msg::Key(key))
    }

    /// Presses letters; what the last of them asks for.
    fn keys(&mut self, letters: &str) -> Vec<Effect> {
        letters.chars().map(|letter| self.press(Key::Char(letter))).last().unwrap_or_default()
    }

    fn enter(&mut self) -> Vec<Effect> {
        self.press(Key::Enter)
    }

    fn frame(&self) -> String {
        text(&self.app, (80, 24))
    }
}

fn file(effects: &[Effect]) -> SaveRequest {
    match effects {
        [Effect::Save(save)] => (**save).clone(),
        other => panic!("{other:?} is no file"),
    }
}

#[test]
fn saving_a_handout_takes_few_keys() {
    let mut desk = TestSession::new();
    // A goal, a budget, hours; the first two side by side; the hand-out with the answers as a page.
    desk.keys("1152 ");
    desk.press(Key::Down);
    desk.keys(" ");
    let deeds = desk.keys("y41");
    assert_eq!(deeds, vec![]);
    let save = file(&desk.keys("1"));
    assert!(desk.pressed < 40, "{} keys", desk.pressed);
    assert!(desk.pressed <= 11, "{} keys", desk.pressed);
    assert_eq!((save.name_prefix, save.extension, save.folder), ("plan", "html", None));
    let page = String::from_utf8(save.bytes).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("up to $1,500") && page.contains("MC1-"), "{page}");
}

#[test]
fn handout_has_answers_only_with_consent() {
    for (keys, has) in [("y11", false), ("y411", true)] {
        let mut desk = TestSession::new();
        desk.keys("1152");
        let page = String::from_utf8(file(&desk.keys(keys)).bytes).unwrap();
        assert_eq!((page.contains("Your answers"), page.contains("MC1-")), (has, has));
    }
}

#[test]
fn every_format_of_every_handout_is_saved() {
    let forms = ["html", "pdf", "txt", "md", "csv", "json"];
    for (keys, kind) in [("y1", "plan"), ("\ny1", "program"), (" \u{19} cy1", "comparison")] {
        for (number, ending) in (1..).zip(forms) {
            let mut desk = TestSession::new();
            desk.keys("1152");
            for letter in keys.chars() {
                match letter {
                    '\n' => desk.enter(),
                    '\u{19}' => desk.press(Key::Down),
                    letter => desk.keys(&letter.to_string()),
                };
            }
            let save = file(&desk.keys(&number.to_string()));
            assert_eq!((save.name_prefix, save.extension), (kind, ending));
            assert!(save.bytes.len() > 500, "{kind}.{ending}: {} bytes", save.bytes.len());
            assert_eq!(save.bytes.starts_with(b"%PDF"), ending == "pdf");
        }
    }
}

#[test]
fn saved_answers_file_can_be_loaded() {
    let mut desk = TestSession::new();
    desk.keys("1152");
    let save = file(&desk.keys("y17"));
    assert_eq!((save.name_prefix, save.extension), ("answers", "ron"));
    let text = String::from_utf8(save.bytes).unwrap();
    let read = reading::profile::parse("answers.ron", &text, &desk.app.session().core.reference_data.occupations);
    assert_eq!(read.as_ref(), Ok(desk.app.session().core.profile()));
    // Without answers there is nothing to keep.
    let mut desk = TestSession::new();
    desk.keys("3");
    desk.press(Key::Esc);
    desk.keys("y1");
    assert!(!desk.frame().contains("Only my answers"), "{}", desk.frame());
}

#[test]
fn save_result_is_shown_and_folder_can_be_chosen() {
    let mut desk = TestSession::new();
    desk.keys("1152y18");
    desk.keys("~/papers");
    desk.enter();
    assert!(desk.frame().contains("Folder: ~/papers"), "{}", desk.frame());
    assert_eq!(file(&desk.keys("1")).folder.as_deref(), Some("~/papers"));
    desk.app.show_save_result(&Ok("/home/a/papers/plan-2026-11-21.txt".to_owned()));
    assert!(desk.frame().contains("Saved: /home/a/papers/plan-2026-11-21.txt"), "{}", desk.frame());
    desk.app.show_save_result(&Err(SaveError::DiskFull("/home/a/papers".to_owned())));
    assert!(desk.frame().contains("the disk is full"), "{}", desk.frame());
    // The folder is kept for the next client: it is the worker's, not the client's.
    desk.keys("r");
    desk.enter();
    desk.keys("1152y1");
    assert!(desk.frame().contains("Folder: ~/papers"), "{}", desk.frame());
}

#[test]
fn resume_code_restores_and_invalid_one_is_reported() {
    let mut desk = TestSession::new();
    desk.keys("1152");
    desk.keys(" ");
    desk.press(Key::Down);
    desk.keys(" b");
    let said = desk.app.session().core.answers.clone();
    let code = encode(&said, &desk.app.session().core.reference_data.catalogue).grouped();
    desk.keys("y3");
    let shown = desk.frame();
    assert!(code.split('-').all(|group| shown.contains(group)), "{code}: {shown}");

    let mut other = TestSession::new();
    other.keys("7");
    other.keys(&code.replacen('Q', "P", 1));
    other.enter();
    assert_eq!(other.app.screen_name(), "resume");
    assert!(other.frame().contains("Check group"), "{}", other.frame());
    other.press(Key::Esc);
    other.keys("7");
    other.keys(&code.to_lowercase());
    other.enter();
    assert_eq!((other.app.screen_name(), other.app.session().core.answers.clone()), ("matches", said));
    assert_eq!(decode(&code, &other.app.session().core.reference_data).unwrap().missing_programs, 0);
    // Back leads to the welcome: no question was asked here.
    other.press(Key::Esc);
    assert_eq!(other.app.screen_name(), "welcome");
}

#[test]
fn missing_programs_of_a_code_are_reported_once() {
    let mut desk = TestSession::new();
    desk.keys("1152");
    let mut said = desk.app.session().core.answers.clone();
    said.picked = vec![microcred_core::program::ProgramId::parse("gone/away").unwrap()];
    let code = encode(&said, &desk.app.session().core.reference_data.catalogue);
    let mut other = TestSession::new();
    other.keys("7");
    other.keys(code.letters());
    other.enter();
    assert!(other.frame().contains("1 program in your code is no longer listed."), "{}", other.frame());
    other.press(Key::Down);
    assert!(!other.frame().contains("in your code"), "{}", other.frame());
}

#[test]
fn notes_and_ticks_are_printed_and_cleared_with_client() {
    let mut desk = TestSession::new();
    desk.keys("1152");
    desk.enter();
    desk.keys("n21");
    desk.keys("Called on Monday");
    desk.enter();
    desk.press(Key::Esc);
    assert!(desk.frame().contains("Note: Called on Monday"), "{}", desk.frame());
    let text = String::from_utf8(file(&desk.keys("y13")).bytes).unwrap();
    assert!(text.contains("Called on Monday") && text.contains("(asked)"), "{text}");
    desk.keys("r");
    desk.enter();
    assert!(desk.app.session().core.notes.is_empty());
}

#[test]
fn next_client_takes_two_keys_and_clears_everything() {
    for from in ["1152", "1152 ", "1152y", "1152y1", "2", "4", "w"] {
        let mut desk = TestSession::new();
        desk.keys("1152 f");
        desk.press(Key::Esc);
        desk.keys("y4");
        desk.press(Key::Esc);
        for _ in 0..4 {
            desk.press(Key::Esc);
        }
        assert_eq!(desk.app.screen_name(), "welcome", "{}", desk.frame());
        desk.keys(from);
        let before = desk.pressed;
        desk.keys("r");
        desk.enter();
        assert_eq!(desk.pressed - before, 2);
        let session = desk.app.session();
        assert_eq!((desk.app.screen_name(), session.core.profile()), ("welcome", &Profile::default()), "{from}");
        assert!(
            session.core.answers.is_empty() && !session.core.includes_answers && session.core.notes.is_empty(),
            "{from}"
        );
        assert!(desk.frame().contains("Your answers, programs and notes are erased"), "{from}: {}", desk.frame());
        desk.press(Key::Down);
        assert!(!desk.frame().contains("Your answers, programs and notes are erased"));
    }
}

#[test]
fn print_is_confirmed_and_its_result_shown() {
    let mut desk = TestSession::new();
    desk.keys("1152");
    desk.enter();
    desk.keys("y2");
    assert_eq!(desk.app.screen_name(), "confirm");
    assert!(desk.frame().contains("Print"), "{}", desk.frame());
    desk.press(Key::Esc);
    assert_eq!(desk.app.screen_name(), "take");
    desk.keys("2");
    let effects = desk.enter();
    assert!(matches!(effects.as_slice(), [Effect::Print(pdf)] if pdf.starts_with(b"%PDF")));
    assert!(desk.frame().contains("on their way"), "{}", desk.frame());
    desk.app.show_print_result(&Ok(()));
    assert!(desk.frame().contains("Take your"), "{}", desk.frame());
    desk.keys("2");
    desk.enter();
    desk.app.show_print_result(&Err(PrintError::NoPrinter));
    assert!(desk.frame().contains("No printer works here"), "{}", desk.frame());
}

fn served(kiosk: KioskConfig) -> TestSession {
    let mut desk = TestSession::of(Some(kiosk));
    let mut now = Duration::ZERO;
    for keys in ["x", "1", "1", "1", "5", "2"] {
        now += Duration::from_secs(1);
        desk.app.tick(now);
        desk.keys(keys);
    }
    assert_eq!(desk.app.screen_name(), "matches");
    now += Duration::from_secs(1);
    desk.app.tick(now);
    desk
}

#[test]
fn kiosk_saves_nothing_and_prints_only_if_allowed() {
    let mut desk = served(KioskConfig::default());
    desk.keys("y");
    let frame = desk.frame();
    assert!(!frame.contains("Save a file") && !frame.contains("Print") && frame.contains("Code to continue later"));
    assert!(
        !frame.contains("answers"),
        "where nothing is taken away on paper nobody is asked what stands on it: {frame}"
    );
    desk.press(Key::Esc);
    desk.enter();
    desk.keys("n");
    assert_eq!(desk.app.screen_name(), "detail");
    assert!(!desk.frame().contains("n notes"), "{}", desk.frame());

    let mut desk = served(KioskConfig { printing: Some(PrintConfig::default()), ..KioskConfig::default() });
    desk.enter();
    desk.keys("y1");
    assert_eq!(desk.app.screen_name(), "confirm", "{}", desk.frame());
    let effects = desk.enter();
    assert!(matches!(effects.as_slice(), [Effect::Print(_)]));
    desk.app.show_print_result(&Ok(()));
    desk.app.tick(Duration::from_secs(60));
    desk.keys("1");
    assert_eq!(desk.app.screen_name(), "take", "one print a visit: {}", desk.frame());
    assert!(desk.frame().contains("Use the code instead."), "{}", desk.frame());
}

#[test]
fn kiosk_print_has_page_limit_and_retry_delay() {
    let mut desk = served(KioskConfig {
        printing: Some(PrintConfig { max_pages: 1, ..PrintConfig::default() }),
        ..KioskConfig::default()
    });
    desk.keys("y1");
    assert!(desk.frame().contains("you can print at most 1 here"), "{}", desk.frame());
    let mut desk = served(KioskConfig { printing: Some(PrintConfig::default()), ..KioskConfig::default() });
    desk.enter();
    desk.keys("y1");
    desk.enter();
    desk.app.show_print_result(&Err(PrintError::Timeout));
    desk.app.tick(Duration::from_secs(20));
    desk.keys("1");
    assert!(desk.frame().contains("Wait"), "{}", desk.frame());
    desk.app.tick(Duration::from_secs(60));
    desk.keys("1");
    assert_eq!(desk.app.screen_name(), "confirm", "{}", desk.frame());
}
