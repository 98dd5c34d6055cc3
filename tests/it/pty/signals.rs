//! Signals end the program wherever it is, and each time the terminal is given back.

use std::thread;
use std::time::Duration;

use super::terminal::{PROGRAM, Start, Terminal, WELCOME_TEXT};

/// The signals that end the program, and the exit codes.
pub const SIGNALS: [(&str, u32); 4] = [("TERM", 143), ("INT", 130), ("QUIT", 131), ("HUP", 129)];

/// Beginnings of something of which the rest never comes: of a key, of a letter, of a paste, of an answer.
const PARTIAL_SEQUENCES: [&[u8]; 5] = [b"\x1b[", b"\xc3", b"\x1b[200~half a paste", b"\x1b", b"\x1b]11;rgb:"];

#[test]
fn signal_exits_and_restores_terminal() {
    for (signal, code) in SIGNALS {
        let mut terminal = Terminal::welcome();
        terminal.signal(signal);
        assert_eq!(terminal.end(), code, "{signal}");
        terminal.assert_sane();
    }
}

#[test]
fn partial_escape_sequence_does_not_block_signals() {
    for (signal, code) in SIGNALS {
        let mut terminal = Terminal::welcome();
        terminal.press("\x1b[");
        thread::sleep(Duration::from_millis(50));
        terminal.signal(signal);
        assert_eq!(terminal.end(), code, "{signal}");
        terminal.assert_sane();
    }
}

#[test]
fn partial_input_does_not_block_resize_or_signals() {
    for half in PARTIAL_SEQUENCES {
        // The search box is open, so that an escape alone leads back to the list and not out.
        let mut terminal = Terminal::welcome();
        terminal.press("1152");
        terminal.wait_for("programs match.");
        terminal.press("/");
        terminal.wait("the search box", |screen| !screen.contains("press / and type"));
        terminal.send(half);
        terminal.resize(30, 8);
        terminal.wait_for("Make this window");
        terminal.resize(80, 24);
        terminal.wait_for("programs match.");
        terminal.signal("TERM");
        assert_eq!(terminal.end(), 143, "{half:?}");
        terminal.assert_sane();
        terminal.assert_no_trace_of("half a paste");
    }
}

#[test]
fn signal_while_drawing_restores_terminal() {
    for round in 0..8_u64 {
        let mut terminal = Terminal::welcome();
        terminal.press("1152ljjjkkkwwll");
        terminal.resize(120, 36);
        thread::sleep(Duration::from_millis(3 * round));
        terminal.signal("TERM");
        assert_eq!(terminal.end(), 143);
        terminal.assert_sane();
    }
}

#[test]
fn wrapper_restores_terminal_after_sigkill() {
    let wrapper = "\"$0\" \"$@\"; stty sane; printf '\\033[?2004l\\033[2J\\033[?1049l\\033[0m\\033[?25h'; echo \"was $?\"; read line; echo \"read $line\"";
    let mut terminal = Start::new(&["--lang", "en"]).within(wrapper).open();
    terminal.wait_for(WELCOME_TEXT);
    terminal.signal("KILL");
    terminal.wait_for("was 0");
    terminal.assert_screen_restored();
    terminal.assert_no_trace_of("Help me choose");
    // A line can be typed and is echoed, as ever.
    terminal.press("a line\n");
    terminal.wait_for("read a line");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn sigkill_without_wrapper_leaves_terminal_modes() {
    // This is why a wrapper is needed: nobody can do anything after a kill.
    let mut terminal = Start::new(&["--lang", "en"]).program(PROGRAM).open();
    terminal.wait_for(WELCOME_TEXT);
    terminal.signal("KILL");
    terminal.end();
    assert!(terminal.screen().screen().alternate_screen());
}
