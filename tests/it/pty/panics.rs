//! A fault in the program itself: the terminal is given back, and what is said holds nothing of the person.
//!
//! The program has no such fault to show, and none is built into it. So the child here is this test binary, which runs the
//! same loop over a catalogue that panics when it is told to.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, ThreadId};
use std::time::Duration;

use microcred::run_kiosk_line_session;
use microcred::system::RealSystem;
use microcred::system::data;
use microcred_core::catalogue::Catalogue;
use microcred_core::kiosk::KioskConfig;
use microcred_core::program::{Program, ProgramId};
use microcred_core::program_store::{CatalogueSummary, ProgramStore};
use microcred_core::record_id::RecordId;
use microcred_session::data::Prebuilt;
use microcred_session::resume::SavedAnswers;
use microcred_session::system::System;
use microcred_tui::run::{ScreensExit, run};
use microcred_tui::session::KioskContext;

use super::terminal::{Start, Terminal, WELCOME_TEXT};
use crate::support::app::settings;

/// Where the child panics: `loop`, `beside` or `lines` (the plain lines after the screens), with `unattended` before it where nobody watches over it.
const PANIC_SITE_VAR: &str = "MICROCRED_TEST_PANICS";
/// The file at whose sight it panics.
const PANIC_TRIGGER_VAR: &str = "MICROCRED_TEST_PANICS_AT_SIGHT";

/// What the person typed, which also stands in what the panic says.
const TYPED_SECRET: &str = "zebra";

/// Good programs, and a fault.
#[derive(Debug)]
struct PanickingRecords {
    good: Catalogue,
    of_loop: ThreadId,
    is_beside: bool,
    sight: PathBuf,
}

impl ProgramStore for PanickingRecords {
    fn len(&self) -> usize {
        self.good.len()
    }

    fn program(&self, record: usize) -> Option<Program> {
        if self.is_beside && thread::current().id() != self.of_loop {
            while !self.sight.exists() {
                thread::sleep(Duration::from_millis(10));
            }
            panic!("nothing is known of {TYPED_SECRET}");
        }
        self.good.get_record(RecordId::from_index(record)).cloned()
    }

    fn record_of(&self, id: &ProgramId) -> Option<usize> {
        self.good.record_of(id).map(RecordId::index)
    }

    fn summary(&self) -> CatalogueSummary {
        assert!(self.is_beside || !self.sight.exists(), "nothing is known of {TYPED_SECRET}");
        self.good.summary()
    }
}

#[test]
#[ignore = "the child of the tests below; alone it does nothing"]
fn child() {
    let (Ok(place), Ok(sight)) = (std::env::var(PANIC_SITE_VAR), std::env::var(PANIC_TRIGGER_VAR)) else { return };
    let mut data = data::embedded();
    // Without what was built before, a thread beside the loop reads every record.
    data.prebuilt = Prebuilt::default();
    let good = data.reference.catalogue.clone();
    let faulty = PanickingRecords {
        good: good.clone(),
        of_loop: thread::current().id(),
        is_beside: place.ends_with("beside"),
        sight: PathBuf::from(&sight),
    };
    let sight = PathBuf::from(sight);
    Arc::make_mut(&mut data.reference).catalogue = Catalogue::from_store(good.header.clone(), Arc::new(faulty));
    let look = settings();
    let unattended =
        place.starts_with("unattended").then(|| KioskContext { config: KioskConfig::default(), notice: None });
    let system: Arc<dyn System> = Arc::new(RealSystem);
    let code = match run(data, look, (SavedAnswers::default(), None), unattended, Duration::ZERO, &system) {
        Ok(ScreensExit::Code(code)) => i32::from(code),
        Ok(ScreensExit::ToPlain(lang, profile, counted)) => {
            let mut data = data::embedded();
            let faulty =
                PanickingRecords { good: good.clone(), of_loop: thread::current().id(), is_beside: false, sight };
            Arc::make_mut(&mut data.reference).catalogue = Catalogue::from_store(good.header, Arc::new(faulty));
            run_kiosk_line_session(&data, &KioskConfig::default(), (lang, look.today), *profile, counted).into()
        }
        Err(_) => 1,
    };
    std::process::exit(code);
}

/// The child at the welcome, and the file at whose sight it panics.
fn welcomed(place: &str, backtrace: bool) -> (Terminal, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let own = std::env::current_exe().unwrap();
    let mut start = Start::new(&["pty::panics::child", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
        .program(&own.to_string_lossy())
        .env(PANIC_SITE_VAR, place)
        .env(PANIC_TRIGGER_VAR, &folder.path().join("now").to_string_lossy());
    if backtrace {
        start = start.env("RUST_BACKTRACE", "1");
    }
    let mut terminal = start.open();
    if place.starts_with("unattended") {
        terminal.wait_for("Press any key to start.");
        terminal.press("x");
        terminal.wait_for("Choose your language");
        terminal.press("1");
    }
    terminal.wait_for(WELCOME_TEXT);
    (terminal, folder)
}

/// The same with something typed.
fn start(place: &str, backtrace: bool) -> (Terminal, tempfile::TempDir) {
    let (mut terminal, folder) = welcomed(place, backtrace);
    // At an unattended place a key that is struck twice at once counts once.
    for (key, next) in [("\r", "Question 1"), ("1", "Question 2"), ("5", "Question 3"), ("2", "programs match.")] {
        terminal.press(key);
        terminal.wait_for(next);
    }
    if place.ends_with("loop") {
        terminal.press(&format!("/{TYPED_SECRET}"));
        terminal.wait_for(&format!("Search {TYPED_SECRET}"));
    }
    (terminal, folder)
}

/// It ended with the code of a panic, said its place, and left nothing of the person.
fn assert_restored_terminal(terminal: &mut Terminal) {
    assert_eq!(terminal.end(), 101);
    terminal.wait_for("microcred had a problem and stopped.");
    terminal.wait_for("tests/it/pty/panics");
    terminal.assert_clean();
    terminal.assert_no_trace_of(TYPED_SECRET);
    terminal.assert_no_trace_of("programs match.");
}

#[test]
fn panic_in_event_loop_restores_terminal() {
    let (mut terminal, folder) = start("loop", false);
    std::fs::write(folder.path().join("now"), "").unwrap();
    // The welcome has the figures of the catalogue.
    terminal.press("\r\x7f\x7f\x7f\x7f\x7f\x7f");
    assert_restored_terminal(&mut terminal);
}

#[test]
fn panic_in_worker_thread_restores_terminal() {
    let (mut terminal, folder) = start("beside", false);
    std::fs::write(folder.path().join("now"), "").unwrap();
    assert_restored_terminal(&mut terminal);
}

#[test]
fn kiosk_panic_leaves_no_visitor_data() {
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
        assert_restored_terminal(&mut terminal);
    }
}

#[test]
fn kiosk_plain_mode_panic_leaves_no_visitor_data() {
    let (mut terminal, folder) = welcomed("unattended-lines", true);
    for (keys, next) in [
        ("7", "Your number:"),
        ("3\r", "0 for more choices:"),
        (TYPED_SECRET, TYPED_SECRET),
        ("\r", "None of them contains"),
    ] {
        terminal.press(keys);
        terminal.wait_for(next);
    }
    std::fs::write(folder.path().join("now"), "").unwrap();
    // The start has the figures of the catalogue.
    terminal.press("b\r");
    assert_eq!(terminal.end(), 101);
    terminal.wait_for("microcred had a problem and stopped.");
    terminal.wait_for("tests/it/pty/panics");
    terminal.assert_clean();
    terminal.assert_no_trace_of(TYPED_SECRET);
    terminal.assert_no_trace_of("None of them");
}

#[test]
fn backtrace_request_prints_panic_message() {
    let (mut terminal, folder) = start("beside", true);
    std::fs::write(folder.path().join("now"), "").unwrap();
    assert_eq!(terminal.end(), 101);
    terminal.wait("the trace", |_| String::from_utf8_lossy(&terminal.bytes()).contains("nothing is known of zebra"));
    terminal.assert_clean();
}
