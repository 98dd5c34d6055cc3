//! The terminal goes away: a window is closed, a line breaks.

use std::thread;
use std::time::{Duration, Instant};

use super::process;
use super::terminal::{DEADLINE, Start, Terminal, WELCOME_TEXT};

/// Starts it, takes its terminal away, and waits until it has ended; what it took to end.
fn hang_up(terminal: Terminal, what: &str) {
    terminal.watch_for(WELCOME_TEXT);
    close_terminal_and_wait(terminal, what);
}

/// Takes the terminal away and waits until the program has ended.
pub fn close_terminal_and_wait(mut terminal: Terminal, what: &str) {
    let program = terminal.program();
    let used = process::processor_time(program);
    terminal.hang_up();
    let start = Instant::now();
    while !matches!(process::state(program), None | Some('Z')) && start.elapsed() < DEADLINE {
        thread::sleep(Duration::from_millis(2));
    }
    let lasted = start.elapsed();
    if let (Some(before), Some(after)) = (used, process::processor_time(program)) {
        let used = after.saturating_sub(before);
        eprintln!("{what}: ended {lasted:?} after the terminal went away, with {used:?} of processor time");
        assert!(used < Duration::from_secs(2), "{what}: it spins: {used:?}");
    }
    assert_eq!(terminal.end(), 129, "{what}");
}

#[test]
fn terminal_hangup_ends_the_program() {
    hang_up(Start::new(&["--lang", "en"]).unwatched().open(), "told of it");
}

#[test]
fn hangup_ends_program_with_sighup_ignored() {
    let script = "trap '' HUP; exec \"$0\" \"$@\"";
    hang_up(Start::new(&["--lang", "en"]).within(script).unwatched().open(), "hang-ups ignored");
}

#[test]
fn hangup_ends_program_with_sighup_blocked() {
    let can_block = std::process::Command::new("env").args(["--block-signal=HUP", "true"]).output();
    if !can_block.is_ok_and(|output| output.status.success()) {
        eprintln!("left out: this env cannot block a signal");
        return;
    }
    let script = "exec env --block-signal=HUP \"$0\" \"$@\"";
    let start = Start::new(&["--lang", "en"]).env("PATH", "/usr/bin:/bin").within(script);
    hang_up(start.unwatched().open(), "hang-ups blocked");
}

#[test]
fn hangup_ends_program_during_partial_key_or_paste() {
    for half in ["\x1b[", "\x1b[200~half"] {
        let mut terminal = Start::new(&["--lang", "en"]).unwatched().open();
        terminal.watch_for(WELCOME_TEXT);
        terminal.press(half);
        terminal.hang_up();
        assert_eq!(terminal.end(), 129);
    }
}
