//! What a person takes away from the screens: files, pages, codes, notes; and the next client, of whom nothing is known.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may fail loudly")]

use std::time::Duration;

use jiff::civil::{Date, date};
use microcred::domain::kiosk::Kiosk;
use microcred::domain::printing::{NotPrinted, Printing};
use microcred::domain::profile::Profile;
use microcred::domain::reading;
use microcred::domain::resume::{code, read};
use microcred::domain::saving::NotSaved;
use microcred::store::Data;
use microcred::text::Lang;
use microcred::tui::app::App;
use microcred::tui::message::{Effect, Key, Msg, Save};
use microcred::tui::session::{Look, Unattended};
use microcred::tui::theme::{Marks, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const TODAY: Date = date(2026, 11, 21);

/// The screens, and how many keys were pressed.
struct Desk {
    app: App,
    pressed: usize,
}

impl Desk {
    fn new() -> Self {
        Self::of(None)
    }

    fn of(kiosk: Option<Kiosk>) -> Self {
        let look = Look { lang: Lang::first(), theme: Theme { color: true }, marks: Marks::new(false), today: TODAY };
        let mut app = App::new(Data::embedded().unwrap().known, look);
        if let Some(kiosk) = kiosk {
            app = app.unattended(Unattended { kiosk, notice: None });
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
        let area = Rect::new(0, 0, 80, 24);
        let mut buffer = Buffer::empty(area);
        self.app.draw(area, &mut buffer);
        buffer
            .content
            .chunks(80)
            .map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>() + "\n")
            .collect()
    }
}

fn file(effects: &[Effect]) -> Save {
    match effects {
        [Effect::Save(save)] => (**save).clone(),
        other => panic!("{other:?} is no file"),
    }
}

#[test]
fn from_the_start_to_a_saved_hand_out_takes_few_keys() {
    let mut desk = Desk::new();
    // A goal, a budget, hours; the first two side by side; the hand-out with the answers as a page.
    desk.keys("1152 ");
    desk.press(Key::Down);
    desk.keys(" ");
    let deeds = desk.keys("y41");
    assert_eq!(deeds, vec![]);
    let save = file(&desk.keys("1"));
    assert!(desk.pressed < 40, "{} keys", desk.pressed);
    assert!(desk.pressed <= 11, "{} keys", desk.pressed);
    assert_eq!((save.kind, save.ending, save.folder), ("plan", "html", None));
    let page = String::from_utf8(save.bytes).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("up to $1,500") && page.contains("MC1-"), "{page}");
}

#[test]
fn no_answer_stands_on_it_unless_the_person_says_so() {
    for (keys, has) in [("y11", false), ("y411", true)] {
        let mut desk = Desk::new();
        desk.keys("1152");
        let page = String::from_utf8(file(&desk.keys(keys)).bytes).unwrap();
        assert_eq!((page.contains("Your answers"), page.contains("MC1-")), (has, has));
    }
}

#[test]
fn every_form_of_every_kind_is_a_file() {
    let forms = ["html", "pdf", "txt", "md", "csv", "json"];
    for (keys, kind) in [("y1", "plan"), ("\ny1", "programme"), (" \u{19} cy1", "comparison")] {
        for (number, ending) in (1..).zip(forms) {
            let mut desk = Desk::new();
            desk.keys("1152");
            for letter in keys.chars() {
                match letter {
                    '\n' => desk.enter(),
                    '\u{19}' => desk.press(Key::Down),
                    letter => desk.keys(&letter.to_string()),
                };
            }
            let save = file(&desk.keys(&number.to_string()));
            assert_eq!((save.kind, save.ending), (kind, ending));
            assert!(save.bytes.len() > 500, "{kind}.{ending}: {} bytes", save.bytes.len());
            assert_eq!(save.bytes.starts_with(b"%PDF"), ending == "pdf");
        }
    }
}

#[test]
fn the_answers_alone_are_a_file_that_they_are_read_from_again() {
    let mut desk = Desk::new();
    desk.keys("1152");
    let save = file(&desk.keys("y17"));
    assert_eq!((save.kind, save.ending), ("answers", "ron"));
    let text = String::from_utf8(save.bytes).unwrap();
    let read = reading::profile::read("answers.ron", &text, &desk.app.session().known.occupations);
    assert_eq!(read.as_ref(), Ok(desk.app.session().profile()));
    // Without answers there is nothing to keep.
    let mut desk = Desk::new();
    desk.keys("3");
    desk.press(Key::Esc);
    desk.keys("y1");
    assert!(!desk.frame().contains("Only my answers"), "{}", desk.frame());
}

#[test]
fn what_came_of_saving_is_told_and_a_folder_can_be_named() {
    let mut desk = Desk::new();
    desk.keys("1152y18");
    desk.keys("~/papers");
    desk.enter();
    assert!(desk.frame().contains("Folder: ~/papers"), "{}", desk.frame());
    assert_eq!(file(&desk.keys("1")).folder.as_deref(), Some("~/papers"));
    desk.app.saved(&Ok("/home/a/papers/plan-2026-11-21.txt".to_owned()));
    assert!(desk.frame().contains("Saved: /home/a/papers/plan-2026-11-21.txt"), "{}", desk.frame());
    desk.app.saved(&Err(NotSaved::NoRoom("/home/a/papers".to_owned())));
    assert!(desk.frame().contains("no room on the disk"), "{}", desk.frame());
    // The folder is kept for the next client: it is the worker's, not the client's.
    desk.keys("r");
    desk.enter();
    desk.keys("1152y1");
    assert!(desk.frame().contains("Folder: ~/papers"), "{}", desk.frame());
}

#[test]
fn a_code_goes_on_where_somebody_was_and_a_wrong_one_is_told() {
    let mut desk = Desk::new();
    desk.keys("1152");
    desk.keys(" ");
    desk.press(Key::Down);
    desk.keys(" b");
    let said = desk.app.session().said();
    let code = code(&said, &desk.app.session().known.catalogue).grouped();
    desk.keys("y3");
    let shown = desk.frame();
    assert!(code.split('-').all(|group| shown.contains(group)), "{code}: {shown}");

    let mut other = Desk::new();
    other.keys("7");
    other.keys(&code.replacen('Q', "P", 1));
    other.enter();
    assert_eq!(other.app.screen(), "resume");
    assert!(other.frame().contains("Look again at group"), "{}", other.frame());
    other.press(Key::Esc);
    other.keys("7");
    other.keys(&code.to_lowercase());
    other.enter();
    assert_eq!((other.app.screen(), other.app.session().said()), ("matches", said));
    assert_eq!(read(&code, &other.app.session().known).unwrap().missing, 0);
    // Back leads to the welcome: no question was asked here.
    other.press(Key::Esc);
    assert_eq!(other.app.screen(), "welcome");
}

#[test]
fn what_a_code_names_and_is_not_here_is_told_on_the_list() {
    let mut desk = Desk::new();
    desk.keys("1152");
    let mut said = desk.app.session().said();
    said.tray = vec![microcred::domain::programme::ProgrammeId::read("gone/away").unwrap()];
    let code = code(&said, &desk.app.session().known.catalogue);
    let mut other = Desk::new();
    other.keys("7");
    other.keys(code.letters());
    other.enter();
    assert!(other.frame().contains("1 programme of your code is not in this catalogue"), "{}", other.frame());
    other.press(Key::Down);
    assert!(!other.frame().contains("of your code"), "{}", other.frame());
}

#[test]
fn notes_and_ticks_stand_on_the_page_and_on_paper_and_go_with_the_client() {
    let mut desk = Desk::new();
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
    assert!(desk.app.session().notes.is_empty());
}

#[test]
fn the_next_client_is_two_keys_away_and_nothing_is_left_of_the_one_before() {
    for from in ["1152", "1152 ", "1152y", "1152y1", "2", "4", "w"] {
        let mut desk = Desk::new();
        desk.keys("1152 f");
        desk.press(Key::Esc);
        desk.keys("y4");
        desk.press(Key::Esc);
        for _ in 0..4 {
            desk.press(Key::Esc);
        }
        assert_eq!(desk.app.screen(), "welcome", "{}", desk.frame());
        desk.keys(from);
        let before = desk.pressed;
        desk.keys("r");
        desk.enter();
        assert_eq!(desk.pressed - before, 2);
        let session = desk.app.session();
        assert_eq!((desk.app.screen(), session.profile()), ("welcome", &Profile::default()), "{from}");
        assert!(session.said().is_empty() && !session.agrees && session.notes.is_empty(), "{from}");
        assert!(desk.frame().contains("Everything is erased"), "{from}: {}", desk.frame());
        desk.press(Key::Down);
        assert!(!desk.frame().contains("Everything is erased"));
    }
}

#[test]
fn a_print_is_asked_about_first_and_its_outcome_told() {
    let mut desk = Desk::new();
    desk.keys("1152");
    desk.enter();
    desk.keys("y2");
    assert_eq!(desk.app.screen(), "confirm");
    assert!(desk.frame().contains("Print"), "{}", desk.frame());
    desk.press(Key::Esc);
    assert_eq!(desk.app.screen(), "take");
    desk.keys("2");
    let effects = desk.enter();
    assert!(matches!(effects.as_slice(), [Effect::Print(pdf)] if pdf.starts_with(b"%PDF")));
    assert!(desk.frame().contains("on its way"), "{}", desk.frame());
    desk.app.printed(&Ok(()));
    assert!(desk.frame().contains("Take your"), "{}", desk.frame());
    desk.keys("2");
    desk.enter();
    desk.app.printed(&Err(NotPrinted::NoPrinter));
    assert!(desk.frame().contains("No printer can be used here"), "{}", desk.frame());
}

fn served(kiosk: Kiosk) -> Desk {
    let mut desk = Desk::of(Some(kiosk));
    let mut now = Duration::ZERO;
    for keys in ["x", "1", "1", "1", "5", "2"] {
        now += Duration::from_secs(1);
        desk.app.tick(now);
        desk.keys(keys);
    }
    assert_eq!(desk.app.screen(), "matches");
    now += Duration::from_secs(1);
    desk.app.tick(now);
    desk
}

#[test]
fn at_an_unattended_place_nothing_is_saved_or_noted_and_printed_only_where_staff_allow_it() {
    let mut desk = served(Kiosk::default());
    desk.keys("y");
    let frame = desk.frame();
    assert!(!frame.contains("Save a file") && !frame.contains("Print") && frame.contains("Code to go on later"));
    assert!(
        !frame.contains("answers"),
        "where nothing is taken away on paper nobody is asked what stands on it: {frame}"
    );
    desk.press(Key::Esc);
    desk.enter();
    desk.keys("n");
    assert_eq!(desk.app.screen(), "detail");
    assert!(!desk.frame().contains("n notes"), "{}", desk.frame());

    let mut desk = served(Kiosk { printing: Some(Printing::default()), ..Kiosk::default() });
    desk.enter();
    desk.keys("y1");
    assert_eq!(desk.app.screen(), "confirm", "{}", desk.frame());
    let effects = desk.enter();
    assert!(matches!(effects.as_slice(), [Effect::Print(_)]));
    desk.app.printed(&Ok(()));
    desk.app.tick(Duration::from_secs(60));
    desk.keys("1");
    assert_eq!(desk.app.screen(), "take", "one print a visit: {}", desk.frame());
    assert!(desk.frame().contains("No more can be printed"), "{}", desk.frame());
}

#[test]
fn a_print_that_is_longer_than_the_place_allows_is_refused_and_one_that_failed_waits() {
    let mut desk = served(Kiosk { printing: Some(Printing { pages: 1, ..Printing::default() }), ..Kiosk::default() });
    desk.keys("y1");
    assert!(desk.frame().contains("At most 1 can be printed here"), "{}", desk.frame());
    let mut desk = served(Kiosk { printing: Some(Printing::default()), ..Kiosk::default() });
    desk.enter();
    desk.keys("y1");
    desk.enter();
    desk.app.printed(&Err(NotPrinted::TookTooLong));
    desk.app.tick(Duration::from_secs(20));
    desk.keys("1");
    assert!(desk.frame().contains("Wait"), "{}", desk.frame());
    desk.app.tick(Duration::from_secs(60));
    desk.keys("1");
    assert_eq!(desk.app.screen(), "confirm", "{}", desk.frame());
}
