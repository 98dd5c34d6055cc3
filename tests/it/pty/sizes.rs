//! Windows of any size, and many sizes in short time.

use std::thread;
use std::time::{Duration, Instant};

use super::process;
use super::terminal::{Start, Terminal, WELCOME_TEXT};

/// Sizes that no window has, and that a remote one may claim all the same.
const EXTREME_SIZES: [(u16, u16); 8] =
    [(0, 0), (1, 1), (65535, 1), (1, 65535), (65535, 65535), (0, 65535), (2, 200), (300, 3)];

/// More memory than this the program never needs.
const MAX_MEMORY_BYTES: u64 = 40 * 1024 * 1024;

#[test]
fn any_resize_is_survived() {
    let mut terminal = Terminal::welcome();
    for (columns, rows) in EXTREME_SIZES.into_iter().chain([(40, 12), (80, 24)]) {
        terminal.resize(columns, rows);
        thread::sleep(Duration::from_millis(50));
    }
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn starts_in_any_window_size() {
    for (columns, rows) in EXTREME_SIZES {
        let mut terminal = Start::new(&["--lang", "en"]).size(columns, rows).open();
        thread::sleep(Duration::from_millis(100));
        terminal.resize(80, 24);
        terminal.wait_for(WELCOME_TEXT);
        terminal.press("q");
        assert_eq!(terminal.end(), 0, "{columns} x {rows}");
        terminal.assert_modes_as_before();
    }
}

#[test]
fn resize_storm_ends_with_a_correct_frame() {
    let mut terminal = Terminal::welcome();
    terminal.press("1152");
    terminal.wait_for("programs match.");
    let before = terminal.settled();
    let start = Instant::now();
    let mut storm = 0_u16;
    while start.elapsed() < Duration::from_secs(3) {
        for (columns, rows) in EXTREME_SIZES {
            terminal.resize(columns, rows);
            terminal.resize(40 + storm % 90, 12 + storm % 30);
            thread::sleep(Duration::from_millis(1));
            storm += 2;
        }
    }
    terminal.resize(80, 24);
    terminal.wait("the frame is as before the storm", |screen| screen == before);
    if let Some(most) = process::peak_memory_bytes(terminal.program()) {
        eprintln!("{storm} sizes: {} MB at the most", most / 1024 / 1024);
        assert!(most < MAX_MEMORY_BYTES, "{most} bytes");
    }
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn resize_and_back_redraws() {
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
fn idle_program_draws_nothing_and_uses_little_cpu() {
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
