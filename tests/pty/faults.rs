//! A fault in the program itself: the terminal is given back, and what is said holds nothing of the person.
//!
//! The program has no such fault to show, and none is built into it. So the child here is this test binary, which runs the
//! same loop over a catalogue that panics when it is told to.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, ThreadId};
use std::time::Duration;

use jiff::civil::date;
use microcred::domain::catalogue::Catalogue;
use microcred::domain::kiosk::Kiosk;
use microcred::domain::programme::{Programme, ProgrammeId};
use microcred::domain::records::{Records, Summary};
use microcred::domain::resume::Said;
use microcred::store::Data;
use microcred::text::Lang;
use microcred::tui::run::{Left, run};
use microcred::tui::session::{Look, Unattended};
use microcred::tui::theme::{Marks, Theme};
use microcred::visit_in_lines;

use crate::terminal::{Start, Terminal, WELCOME};

/// Where the child panics: `loop`, `beside` or `lines` (the plain lines after the screens), with `unattended` before it where nobody watches over it.
const WHERE: &str = "MICROCRED_TEST_PANICS";
/// The file at whose sight it panics.
const SIGHT: &str = "MICROCRED_TEST_PANICS_AT_SIGHT";

/// What the person typed, which also stands in what the panic says.
const TYPED: &str = "zebra";

/// Good programmes, and a fault.
#[derive(Debug)]
struct Faulty {
    good: Catalogue,
    of_loop: ThreadId,
    is_beside: bool,
    sight: PathBuf,
}

impl Records for Faulty {
    fn len(&self) -> usize {
        self.good.len()
    }

    fn programme(&self, record: usize) -> Option<Programme> {
        if self.is_beside && thread::current().id() != self.of_loop {
            while !self.sight.exists() {
                thread::sleep(Duration::from_millis(10));
            }
            panic!("nothing is known of {TYPED}");
        }
        self.good.at(record).cloned()
    }

    fn find(&self, id: &ProgrammeId) -> Option<usize> {
        self.good.record_of(id)
    }

    fn summary(&self) -> Summary {
        assert!(self.is_beside || !self.sight.exists(), "nothing is known of {TYPED}");
        self.good.summary()
    }
}

#[test]
#[ignore = "the child of the tests below; alone it does nothing"]
fn child() {
    let (Ok(place), Ok(sight)) = (std::env::var(WHERE), std::env::var(SIGHT)) else { return };
    let mut data = Data::embedded().unwrap();
    let good = data.known.catalogue.clone();
    let faulty = Faulty {
        good: good.clone(),
        of_loop: thread::current().id(),
        is_beside: place.ends_with("beside"),
        sight: PathBuf::from(&sight),
    };
    let sight = PathBuf::from(sight);
    data.known.catalogue = Catalogue::decoded(good.head.clone(), Arc::new(faulty));
    let look = Look {
        lang: Lang::find("en").unwrap(),
        theme: Theme { color: true },
        marks: Marks::new(false),
        today: date(2026, 11, 21),
    };
    let unattended = place.starts_with("unattended").then(|| Unattended { kiosk: Kiosk::default(), notice: None });
    let code = match run(data, look, (Said::default(), None), unattended, Duration::ZERO) {
        Ok(Left::Code(code)) => i32::from(code),
        Ok(Left::ForPlain(lang, profile, counted)) => {
            let mut data = Data::embedded().unwrap();
            let faulty = Faulty { good: good.clone(), of_loop: thread::current().id(), is_beside: false, sight };
            data.known.catalogue = Catalogue::decoded(good.head, Arc::new(faulty));
            visit_in_lines(&data, &Kiosk::default(), (lang, look.today), *profile, counted).into()
        }
        Err(_) => 1,
    };
    std::process::exit(code);
}

/// The child at the welcome, and the file at whose sight it panics.
fn welcomed(place: &str, backtrace: bool) -> (Terminal, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let own = std::env::current_exe().unwrap();
    let mut start = Start::new(&["faults::child", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
        .program(&own.to_string_lossy())
        .env(WHERE, place)
        .env(SIGHT, &folder.path().join("now").to_string_lossy());
    if backtrace {
        start = start.env("RUST_BACKTRACE", "1");
    }
    let mut terminal = start.open();
    if place.starts_with("unattended") {
        terminal.wait_for("Press any key to begin.");
        terminal.press("x");
        terminal.wait_for("Choose your language");
        terminal.press("1");
    }
    terminal.wait_for(WELCOME);
    (terminal, folder)
}

/// The same with something typed.
fn start(place: &str, backtrace: bool) -> (Terminal, tempfile::TempDir) {
    let (mut terminal, folder) = welcomed(place, backtrace);
    // At an unattended place a key that is struck twice at once counts once.
    for (key, next) in [("\r", "Question 1"), ("1", "Question 2"), ("5", "Question 3"), ("2", "programmes fit.")] {
        terminal.press(key);
        terminal.wait_for(next);
    }
    if place.ends_with("loop") {
        terminal.press(&format!("/{TYPED}"));
        terminal.wait_for(&format!("Search {TYPED}"));
    }
    (terminal, folder)
}

/// It ended with the code of a panic, said its place, and left nothing of the person.
fn assert_gave_back(terminal: &mut Terminal) {
    assert_eq!(terminal.end(), 101);
    terminal.wait_for("microcred has a fault and had to stop.");
    terminal.wait_for("tests/pty/faults.rs:");
    terminal.assert_clean();
    terminal.assert_nothing_of(TYPED);
    terminal.assert_nothing_of("programmes fit.");
}

#[test]
fn a_panic_of_the_loop_gives_the_terminal_back_and_tells_its_place_only() {
    let (mut terminal, folder) = start("loop", false);
    std::fs::write(folder.path().join("now"), "").unwrap();
    // The welcome has the figures of the catalogue.
    terminal.press("\r\x7f\x7f\x7f\x7f\x7f\x7f");
    assert_gave_back(&mut terminal);
}

#[test]
fn a_panic_beside_the_loop_ends_the_program_and_gives_the_terminal_back() {
    let (mut terminal, folder) = start("beside", false);
    std::fs::write(folder.path().join("now"), "").unwrap();
    assert_gave_back(&mut terminal);
}

#[test]
fn a_panic_at_an_unattended_place_leaves_nothing_of_the_visitor_whatever_the_environment_asks_for() {
    for place in ["unattended-loop", "unattended-beside"] {
        let (mut terminal, folder) = start(place, true);
        std::fs::write(folder.path().join("now"), "").unwrap();
        // The languages and the welcome have the figures of the catalogue.
        if place == "unattended-loop" {
            for key in ["\r", "\x7f"].into_iter().chain(["\x1b", "\x7f"].into_iter().cycle().take(10)) {
                let _ = terminal.try_press(key);
                thread::sleep(Duration::from_millis(200));
            }
        }
        assert_gave_back(&mut terminal);
    }
}

#[test]
fn a_panic_in_the_plain_lines_of_an_unattended_place_leaves_nothing_of_the_visitor() {
    let (mut terminal, folder) = welcomed("unattended-lines", true);
    for (keys, next) in [("7", "Your number:"), ("3\r", "0 for more:"), (TYPED, TYPED), ("\r", "None of them has")] {
        terminal.press(keys);
        terminal.wait_for(next);
    }
    std::fs::write(folder.path().join("now"), "").unwrap();
    // The start has the figures of the catalogue.
    terminal.press("b\r");
    assert_eq!(terminal.end(), 101);
    terminal.wait_for("microcred has a fault and had to stop.");
    terminal.wait_for("tests/pty/faults.rs:");
    terminal.assert_clean();
    terminal.assert_nothing_of(TYPED);
    terminal.assert_nothing_of("None of them");
}

#[test]
fn who_asks_for_a_trace_gets_what_the_panic_says() {
    let (mut terminal, folder) = start("beside", true);
    std::fs::write(folder.path().join("now"), "").unwrap();
    assert_eq!(terminal.end(), 101);
    terminal.wait("the trace", |_| String::from_utf8_lossy(&terminal.bytes()).contains("nothing is known of zebra"));
    terminal.assert_clean();
}
