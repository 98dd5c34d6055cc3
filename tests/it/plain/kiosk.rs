//! The plain lines of an unattended place, with somebody who is silent when the test says so.

use std::collections::VecDeque;
use std::io::{self, BufRead, Read};
use std::time::Duration;

use microcred::prompts::{KioskOutcome, LineOptions, TimedKeyboard, WaitResult, run_kiosk};
use microcred_core::kiosk::KioskConfig;
use microcred_i18n::Lang;
use microcred_session::resume::SavedAnswers;

use super::scripted_user::{Recorder, RecordingSystem};
use crate::support::data::{DATA, TODAY};

/// What happens while the place waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum VisitorEvent {
    /// A line is typed.
    Line(&'static str),
    /// Nothing, until the time is over.
    Silence,
    /// A key is struck.
    Key,
    /// A signal comes.
    Signal(u8),
}
use VisitorEvent::{Key, Line, Signal, Silence};

/// A visitor, and how long the place waited each time.
struct Visitor {
    happens: VecDeque<VisitorEvent>,
    line: Vec<u8>,
    begun: &'static str,
    lines_waited: Vec<Option<Duration>>,
    keys_waited: Vec<Duration>,
}

impl TimedKeyboard for Visitor {
    fn wait_for_line(&mut self, time: Option<Duration>) -> WaitResult {
        self.lines_waited.push(time);
        match self.happens.pop_front() {
            Some(Line(line)) => {
                self.line = format!("{line}\n").into_bytes();
                WaitResult::Input
            }
            Some(Signal(code)) => WaitResult::Exit(code),
            Some(Silence) => WaitResult::TimedOut,
            other => panic!("a line is waited for, not {other:?}"),
        }
    }

    fn wait_for_key(&mut self, time: Duration) -> WaitResult {
        self.keys_waited.push(time);
        match self.happens.pop_front() {
            Some(Key) => WaitResult::Input,
            Some(Signal(code)) => WaitResult::Exit(code),
            Some(Silence) => WaitResult::TimedOut,
            other => panic!("a key is waited for, not {other:?}"),
        }
    }

    fn pending_input(&self) -> String {
        self.begun.to_owned()
    }
}

impl BufRead for Visitor {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        Ok(&self.line)
    }

    fn consume(&mut self, count: usize) {
        self.line.drain(..count);
    }
}

impl Read for Visitor {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        unreachable!("lines are read from the buffer")
    }
}

/// A visit in a language at a place; how it was over, what was said, and how long was waited.
fn visit(lang: &str, kiosk: &KioskConfig, happens: &[VisitorEvent]) -> (KioskOutcome, String, Visitor) {
    let mut visitor = Visitor {
        happens: happens.iter().copied().collect(),
        line: Vec::new(),
        begun: "",
        lines_waited: Vec::new(),
        keys_waited: Vec::new(),
    };
    let mut out = Vec::new();
    let lang = Lang::find(lang).unwrap();
    let look = LineOptions { lang: Some(lang), fallback_lang: lang, today: TODAY, columns: 76 };
    let over = run_kiosk(
        &DATA,
        look,
        kiosk,
        SavedAnswers::default(),
        &Recorder::new(&mut RecordingSystem::default()),
        &mut visitor,
        &mut out,
    );
    assert!(visitor.happens.is_empty(), "the visit was over before: {:?}", visitor.happens);
    (over, String::from_utf8(out).unwrap(), visitor)
}

/// What somebody hears in English who types these lines, leaves and strikes a key.
pub fn at(kiosk: &KioskConfig, lines: &[&'static str]) -> String {
    let happens: Vec<VisitorEvent> = lines.iter().map(|line| Line(line)).chain([Line("q"), Key]).collect();
    visit("en", kiosk, &happens).1
}

#[test]
fn idle_visitor_is_warned_then_reset() {
    let kiosk = KioskConfig::default();
    let (over, said, visitor) = visit("fr", &kiosk, &[Line("3"), Line("soins"), Silence, Silence, Silence]);
    assert_eq!((over.exit_code, over.lang.tag(), over.completed), (0, "fr", false));
    assert!(visitor.lines_waited.iter().all(|time| *time == kiosk.idle_timeout), "{:?}", visitor.lines_waited);
    assert_eq!(visitor.keys_waited, [kiosk.warning_duration, Duration::from_secs(10)]);
    let place = |text: &str| said.find(text).unwrap_or_else(|| panic!("{text}\n{said}"));
    let order = [
        "Si vous n'appuyez pas sur Entrée pendant 3 minutes",
        "Êtes-vous encore là",
        "Nous effacerons vos réponses dans 2 minutes.",
        "Are you still there?",
        "Press any key to stay.",
        "Le temps est écoulé.",
        "Vos réponses ont été effacées.",
        "Time is up.",
        "Your answers were erased.",
    ];
    assert!(order.windows(2).all(|two| place(two[0]) < place(two[1])), "{said}");
    assert!(!said.contains("Vous avez quitté"), "{said}");
}

#[test]
fn fifty_warnings_each_repeat_the_question() {
    let mut happens = vec![Line("1")];
    happens.extend([Silence, Key].repeat(50));
    happens.extend([Line("b"), Line("q"), Key]);
    let (over, said, _) = visit("en", &KioskConfig::default(), &happens);
    assert_eq!(over.exit_code, 0);
    assert_eq!(said.matches("Are you still there?").count(), 50);
    assert_eq!(said.matches("Question 1 of 3").count(), 1, "the key that stays answers nothing: {said}");
    assert_eq!(said.matches("Your number:").count(), 53, "{said}");
    assert!(said.contains("You are done. Thank you.\nYour answers were erased.\n"), "{said}");
}

#[test]
fn timeout_warning_can_be_disabled() {
    let kiosk = KioskConfig { idle_timeout: None, ..KioskConfig::default() };
    let (_, said, visitor) = visit("en", &kiosk, &[Line("q"), Silence]);
    assert_eq!(visitor.lines_waited, [None]);
    assert!(!said.contains("we warn you"), "{said}");
}

#[test]
fn signal_exits_with_its_code_at_every_prompt() {
    let way = [Line("1"), Silence, Key, Line("q")];
    for taken in 0..way.len() {
        let happens = [&way[..taken], &[Signal(143)]].concat();
        assert_eq!(visit("en", &KioskConfig::default(), &happens).0.exit_code, 143, "after {taken}");
    }
}

#[test]
fn only_configured_languages_are_offered() {
    let kiosk = KioskConfig { languages: vec!["es".to_owned()], ..KioskConfig::default() };
    let (_, said, _) = visit("es", &kiosk, &[Silence, Silence, Silence]);
    assert!(!said.contains("Idioma, language, langue"), "nobody is asked to choose among one: {said}");
    assert!(!said.contains("Are you still there?") && !said.contains("encore"), "{said}");
    let (over, said, _) =
        visit("en", &KioskConfig::default(), &[Line("7"), Line("3"), Line("2"), Silence, Silence, Silence]);
    assert!(
        said.contains("\"3\" is not on the list. Type a number from 1 to 2.") && !said.contains("Español"),
        "{said}"
    );
    assert_eq!(over.lang.tag(), "fr");
    assert!(said.find("Êtes-vous encore").unwrap() < said.find("Are you still").unwrap(), "{said}");
}

#[test]
fn visit_with_opened_program_counts_as_completed() {
    let completed = |happens: &[VisitorEvent]| visit("en", &KioskConfig::default(), happens).0.completed;
    assert!(!completed(&[Line("3"), Line("care"), Line("q"), Key]));
    assert!(completed(&[Line("3"), Line("1"), Line("q"), Key]));
    assert!(completed(&[Line("3"), Line("1"), Silence, Silence, Silence]), "also where it was forgotten");
}

#[test]
fn kiosk_output_is_plain_text_lines() {
    let languages: Vec<String> = Lang::all().map(|lang| lang.tag().to_owned()).collect();
    let kiosk = KioskConfig { languages, ..KioskConfig::default() };
    let (_, said, _) = visit("en", &kiosk, &[Line("7"), Line("2"), Silence, Key, Silence, Silence, Silence]);
    let other: String = said.chars().filter(|letter| !super::journeys::is_plain_character(*letter)).collect();
    assert_eq!(other, "");
}
