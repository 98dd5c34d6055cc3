//! Ctrl-Z: the program stops and gives the terminal back; a shell lets it go on, and everything is drawn anew.

use std::thread;
use std::time::Duration;

use super::process;
use super::terminal::{SHELL, Start, Terminal, WELCOME_TEXT, until};

use crate::support::data::program_count;

/// The program in a shell with jobs.
fn start_in_shell() -> Terminal {
    let terminal = Start::new(&["--lang", "en", "--today", "2026-11-21"]).within(SHELL).open();
    terminal.wait_for(WELCOME_TEXT);
    terminal
}

/// It has stopped, and the terminal is the shell's.
fn assert_stopped(terminal: &Terminal) {
    terminal.wait_for("stopped with");
    assert_eq!(process::state(terminal.program()).unwrap_or('T'), 'T');
    terminal.assert_clean();
    terminal.assert_no_trace_of("Help me choose");
}

#[test]
fn ctrl_z_suspends_and_fg_redraws_at_current_size() {
    let mut terminal = start_in_shell();
    terminal.press("1152");
    terminal.wait_for("programs match.");
    terminal.press("\x1a");
    assert_stopped(&terminal);
    terminal.assert_no_trace_of("programs match.");
    terminal.resize(120, 36);
    terminal.press("\n");
    terminal.wait_for("programs match.");
    // The line at the bottom of the larger window, and not that of the smaller one.
    let last = terminal.settled().lines().nth(35).map(str::to_owned);
    assert!(last.is_some_and(|line| line.contains("Enter open")), "{}", terminal.text());
    assert!(terminal.screen().screen().alternate_screen());
    // It answers as before, and once more.
    terminal.press("l");
    let french = format!("programmes sur {} correspondent.", program_count());
    terminal.wait_for(&french);
    terminal.press("\x03");
    terminal.wait_for("ended with 0");
    terminal.assert_clean();
    terminal.assert_no_trace_of(&french);
}

#[test]
fn suspends_repeatedly() {
    let script =
        "set -m; \"$0\" \"$@\"; for time in 1 2 3; do echo \"stopped with $?\"; read line; fg; done; echo ended";
    let mut terminal = Start::new(&["--lang", "en"]).within(script).open();
    for _ in 0..3 {
        terminal.wait_for(WELCOME_TEXT);
        terminal.press("\x1a");
        terminal.wait("it stops", |screen| screen.contains("stopped with") && !screen.contains(WELCOME_TEXT));
        terminal.press("\n");
    }
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("q");
    terminal.wait_for("ended");
    terminal.assert_clean();
}

#[test]
fn sigtstp_restores_the_terminal() {
    let mut terminal = start_in_shell();
    terminal.signal("TSTP");
    assert_stopped(&terminal);
    terminal.press("\n");
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("q");
    terminal.wait_for("ended with 0");
    terminal.assert_clean();
}

#[test]
fn redraws_after_sigstop() {
    let mut terminal = start_in_shell();
    let program = terminal.program();
    terminal.signal("STOP");
    terminal.wait_for("stopped with");
    until("it stops", || process::state(program).is_none_or(|state| state == 'T'));
    terminal.press("\n");
    terminal.wait("it is drawn anew", |screen| screen.contains(WELCOME_TEXT) && !screen.contains("stopped with"));
    terminal.press("q");
    terminal.wait_for("ended with 0");
    terminal.assert_clean();
}

#[test]
fn wrapping_script_suspends_with_the_program() {
    let script = "set -m; sh -c '\"$0\" \"$@\"; echo \"inner $?\"' \"$0\" \"$@\"; echo \"stopped with $?\"; read line; fg; echo ended";
    let mut terminal = Start::new(&["--lang", "en"]).within(script).open();
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("\x1a");
    terminal.wait_for("stopped with");
    terminal.assert_clean();
    terminal.press("\n");
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("q");
    terminal.wait_for("inner 0");
    terminal.wait_for("ended");
    terminal.assert_clean();
}

#[test]
fn does_not_suspend_without_a_job_control_shell() {
    let mut terminal = Terminal::welcome();
    terminal.press("\x1a");
    terminal.signal("TSTP");
    terminal.press("\x1b[B");
    terminal.press("4");
    terminal.wait_for("What is a micro-credential?");
    assert_ne!(process::state(terminal.program()), Some('T'));
    terminal.press("q");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn suspends_in_a_too_small_window() {
    let mut terminal = start_in_shell();
    terminal.resize(30, 10);
    terminal.wait_for("Make this window");
    terminal.press("\x1a");
    terminal.wait_for("stopped with");
    terminal.press("\n");
    terminal.wait_for("Make this window");
    terminal.press("q");
    terminal.wait_for("ended with 0");
}

#[test]
fn suspended_program_can_be_terminated() {
    let script =
        "set -m; \"$0\" \"$@\"; echo \"stopped with $?\"; read line; kill %1; kill -CONT %1; read line; echo read";
    let mut terminal = Start::new(&["--lang", "en"]).within(script).open();
    terminal.wait_for(WELCOME_TEXT);
    let program = terminal.program();
    terminal.press("\x1a");
    terminal.wait_for("stopped with");
    terminal.press("\n");
    until("it ends", || matches!(process::state(program), None | Some('Z')));
    terminal.press("\n");
    terminal.wait_for("read");
    assert_eq!(terminal.end(), 0);
    terminal.assert_clean();
}

#[test]
fn background_program_draws_and_reads_nothing() {
    let script = "set -m; \"$0\" \"$@\"; echo \"stopped with $?\"; bg; read line; echo \"typed $line\"; read line; fg; echo ended";
    let mut terminal = Start::new(&["--lang", "en"]).within(script).open();
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("\x1a");
    terminal.wait_for("stopped with");
    terminal.resize(90, 30);
    thread::sleep(Duration::from_millis(600));
    terminal.press("q for the shell\n");
    terminal.wait_for("typed q for the shell");
    terminal.assert_clean();
    terminal.assert_no_trace_of("Help me choose");
    terminal.press("\n");
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("q");
    terminal.wait_for("ended");
    terminal.assert_clean();
}
