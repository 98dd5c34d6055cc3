//! Ctrl-Z: the program stops and gives the terminal back; a shell lets it go on, and everything is drawn anew.

use std::thread;
use std::time::Duration;

use crate::process;
use crate::terminal::{SHELL, Start, Terminal, WELCOME, until};

/// The program in a shell with jobs.
fn in_a_shell() -> Terminal {
    let terminal = Start::new(&["--lang", "en", "--today", "2026-11-21"]).within(SHELL).open();
    terminal.wait_for(WELCOME);
    terminal
}

/// It has stopped, and the terminal is the shell's.
fn assert_stopped(terminal: &Terminal) {
    terminal.wait_for("stopped with");
    assert_eq!(process::state(terminal.program()).unwrap_or('T'), 'T');
    terminal.assert_clean();
    terminal.assert_nothing_of("Guide me");
}

#[test]
fn ctrl_z_stops_the_program_and_fg_draws_it_anew_in_the_window_as_it_is() {
    let mut terminal = in_a_shell();
    terminal.press("1152");
    terminal.wait_for("programmes fit.");
    terminal.press("\x1a");
    assert_stopped(&terminal);
    terminal.assert_nothing_of("programmes fit.");
    terminal.resize(120, 36);
    terminal.press("\n");
    terminal.wait_for("programmes fit.");
    // The line at the bottom of the larger window, and not that of the smaller one.
    let last = terminal.settled().lines().nth(35).map(str::to_owned);
    assert!(last.is_some_and(|line| line.contains("Enter open")), "{}", terminal.text());
    assert!(terminal.screen().screen().alternate_screen());
    // It answers as before, and once more.
    terminal.press("l");
    terminal.wait_for("programmes sur 303 vont.");
    terminal.press("\x03");
    terminal.wait_for("ended with 0");
    terminal.assert_clean();
    terminal.assert_nothing_of("programmes sur 303 vont.");
}

#[test]
fn it_can_be_stopped_as_often_as_one_likes() {
    let script =
        "set -m; \"$0\" \"$@\"; for time in 1 2 3; do echo \"stopped with $?\"; read line; fg; done; echo ended";
    let mut terminal = Start::new(&["--lang", "en"]).within(script).open();
    for _ in 0..3 {
        terminal.wait_for(WELCOME);
        terminal.press("\x1a");
        terminal.wait("it stops", |screen| screen.contains("stopped with") && !screen.contains(WELCOME));
        terminal.press("\n");
    }
    terminal.wait_for(WELCOME);
    terminal.press("q");
    terminal.wait_for("ended");
    terminal.assert_clean();
}

#[test]
fn a_stop_from_outside_gives_the_terminal_back_too() {
    let mut terminal = in_a_shell();
    terminal.signal("TSTP");
    assert_stopped(&terminal);
    terminal.press("\n");
    terminal.wait_for(WELCOME);
    terminal.press("q");
    terminal.wait_for("ended with 0");
    terminal.assert_clean();
}

#[test]
fn after_a_stop_that_nobody_can_prevent_everything_is_drawn_anew() {
    let mut terminal = in_a_shell();
    let program = terminal.program();
    terminal.signal("STOP");
    terminal.wait_for("stopped with");
    until("it stops", || process::state(program).is_none_or(|state| state == 'T'));
    terminal.press("\n");
    terminal.wait("it is drawn anew", |screen| screen.contains(WELCOME) && !screen.contains("stopped with"));
    terminal.press("q");
    terminal.wait_for("ended with 0");
    terminal.assert_clean();
}

#[test]
fn a_script_around_the_program_stops_with_it() {
    let script = "set -m; sh -c '\"$0\" \"$@\"; echo \"inner $?\"' \"$0\" \"$@\"; echo \"stopped with $?\"; read line; fg; echo ended";
    let mut terminal = Start::new(&["--lang", "en"]).within(script).open();
    terminal.wait_for(WELCOME);
    terminal.press("\x1a");
    terminal.wait_for("stopped with");
    terminal.assert_clean();
    terminal.press("\n");
    terminal.wait_for(WELCOME);
    terminal.press("q");
    terminal.wait_for("inner 0");
    terminal.wait_for("ended");
    terminal.assert_clean();
}

#[test]
fn where_nobody_could_let_it_go_on_it_does_not_stop() {
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
fn in_a_window_that_is_too_small_it_stops_too() {
    let mut terminal = in_a_shell();
    terminal.resize(30, 10);
    terminal.wait_for("This window is too");
    terminal.press("\x1a");
    terminal.wait_for("stopped with");
    terminal.press("\n");
    terminal.wait_for("This window is too");
    terminal.press("q");
    terminal.wait_for("ended with 0");
}

#[test]
fn a_stopped_program_can_be_ended() {
    let script =
        "set -m; \"$0\" \"$@\"; echo \"stopped with $?\"; read line; kill %1; kill -CONT %1; read line; echo read";
    let mut terminal = Start::new(&["--lang", "en"]).within(script).open();
    terminal.wait_for(WELCOME);
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
fn in_the_background_it_draws_nothing_and_takes_nothing_that_is_typed() {
    let script = "set -m; \"$0\" \"$@\"; echo \"stopped with $?\"; bg; read line; echo \"typed $line\"; read line; fg; echo ended";
    let mut terminal = Start::new(&["--lang", "en"]).within(script).open();
    terminal.wait_for(WELCOME);
    terminal.press("\x1a");
    terminal.wait_for("stopped with");
    terminal.resize(90, 30);
    thread::sleep(Duration::from_millis(600));
    terminal.press("q for the shell\n");
    terminal.wait_for("typed q for the shell");
    terminal.assert_clean();
    terminal.assert_nothing_of("Guide me");
    terminal.press("\n");
    terminal.wait_for(WELCOME);
    terminal.press("q");
    terminal.wait_for("ended");
    terminal.assert_clean();
}
