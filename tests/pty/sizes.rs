//! Windows of any size, and many sizes in short time.

use std::thread;
use std::time::{Duration, Instant};

use crate::process;
use crate::terminal::{Start, Terminal, WELCOME};

/// Sizes that no window has, and that a remote one may claim all the same.
const ODD: [(u16, u16); 8] = [(0, 0), (1, 1), (65535, 1), (1, 65535), (65535, 65535), (0, 65535), (2, 200), (300, 3)];

/// More memory than this the program never needs.
const MOST_MEMORY: u64 = 40 * 1024 * 1024;

#[test]
fn any_window_size_is_survived() {
    let mut terminal = Terminal::welcome();
    for (columns, rows) in ODD.into_iter().chain([(40, 12), (80, 24)]) {
        terminal.resize(columns, rows);
        thread::sleep(Duration::from_millis(50));
    }
    terminal.wait_for(WELCOME);
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn it_starts_in_any_window() {
    for (columns, rows) in ODD {
        let mut terminal = Start::new(&["--lang", "en"]).size(columns, rows).open();
        thread::sleep(Duration::from_millis(100));
        terminal.resize(80, 24);
        terminal.wait_for(WELCOME);
        terminal.press("q");
        assert_eq!(terminal.end(), 0, "{columns} x {rows}");
        terminal.assert_modes_as_before();
    }
}

#[test]
fn after_a_storm_of_sizes_the_last_frame_is_right_and_little_memory_is_used() {
    let mut terminal = Terminal::welcome();
    terminal.press("1152");
    terminal.wait_for("programmes fit.");
    let before = terminal.settled();
    let start = Instant::now();
    let mut storm = 0_u16;
    while start.elapsed() < Duration::from_secs(3) {
        for (columns, rows) in ODD {
            terminal.resize(columns, rows);
            terminal.resize(40 + storm % 90, 12 + storm % 30);
            thread::sleep(Duration::from_millis(1));
            storm += 2;
        }
    }
    terminal.resize(80, 24);
    terminal.wait("the frame is as before the storm", |screen| screen == before);
    if let Some(most) = process::most_memory(terminal.program()) {
        eprintln!("{storm} sizes: {} MB at the most", most / 1024 / 1024);
        assert!(most < MOST_MEMORY, "{most} bytes");
    }
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn a_window_that_changes_and_changes_back_is_drawn_anew() {
    let mut terminal = Terminal::welcome();
    let before = terminal.settled();
    for _ in 0..30 {
        // What the smaller window cut off is not there any more when it is large again.
        terminal.resize(40, 12);
        terminal.resize(80, 24);
        terminal.wait("it is as before", |screen| screen == before);
    }
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn while_nothing_happens_nothing_is_drawn_and_hardly_anything_is_done() {
    let mut terminal = Terminal::welcome();
    // The indexes are still made beside the first frame.
    thread::sleep(Duration::from_secs(2));
    let (bytes, program) = (terminal.bytes().len(), terminal.program());
    let before = process::processor_time(program);
    thread::sleep(Duration::from_secs(6));
    assert_eq!(terminal.bytes().len(), bytes, "nothing is drawn");
    if let (Some(before), Some(after)) = (before, process::processor_time(program)) {
        let used = after.saturating_sub(before);
        eprintln!("idle for 6 s: {used:?} of processor time");
        assert!(used < Duration::from_secs(1), "{used:?} of processor time in 6 s");
    }
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
}
