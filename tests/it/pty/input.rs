//! What a keyboard, a mouse, a paste or another program may send: it does what it should, or nothing.

use std::io::Write;
use std::thread;
use std::time::Duration;

use super::process;
use super::terminal::{Start, Terminal, WELCOME_TEXT};

/// More memory than this the program never needs.
const MAX_MEMORY_BYTES: u64 = 40 * 1024 * 1024;

/// Matches, with answers that could be lost.
fn matches() -> Terminal {
    let mut terminal = Terminal::welcome();
    terminal.press("1152");
    terminal.wait_for("programs match.");
    terminal
}

/// Nothing came of what was sent: the same is on the screen, and the next key does what it does.
fn assert_no_effect(terminal: &mut Terminal, before: &str, what: &str) {
    terminal.press("?");
    terminal.wait("the help", |screen| !screen.contains("programs match."));
    terminal.press("\x7f");
    terminal.wait(what, |screen| screen == before);
}

#[test]
fn unknown_input_does_nothing() {
    let mut terminal = matches();
    let before = terminal.settled();
    for (what, bytes) in [
        ("F1 to F5 of the console of Linux", "\x1b[[A\x1b[[B\x1b[[C\x1b[[D\x1b[[E".as_bytes()),
        ("F1 to F4", b"\x1bOP\x1bOQ\x1bOR\x1bOS\x1b[P\x1b[Q\x1b[S\x1b[1;2P"),
        ("F5 to F12", b"\x1b[15~\x1b[17~\x1b[18~\x1b[19~\x1b[20~\x1b[21~\x1b[23~\x1b[24~"),
        ("Ctrl-\\ and its like", b"\x1c\x1d\x1e\x1f\x00"),
        ("Ctrl with letters", b"\x01\x02\x04\x05\x06\x07\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19"),
        ("keys that are released", b"\x1b[113;1:3u\x1b[114;1:3u\x1b[1;1:3B\x1b[6;1:3~"),
        ("keys of the edge of a keyboard", b"\x1b[57358u\x1b[57399;1u\x1b[2~\x1b[Z"),
        ("the mouse in the oldest way", b"\x1b[M !!\x1b[M#qr\x1b[M\x20\x20\x20"),
        ("the mouse, also outside the window", b"\x1b[<0;10;5M\x1b[<0;0;0m\x1b[<64;9999;9999M\x1b[32;10;5M"),
        ("the focus of the window", b"\x1b[I\x1b[O"),
        ("an answer on the background", b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\\x1b]10;rgb:ffff/ffff/ffff\x07"),
        ("an answer on the terminal", b"\x1bP>|XTerm(390) quit restart\x1b\\\x1b[?62;1;4c\x1b[>41;354;0c\x1b[24;80R"),
        ("bytes that are no letters", b"\x80\xbf\xfe\xff\xc0\xaf\xed\xa0\x80\xf4\x90\x80\x80\xc3\x1c"),
        ("a sequence that is far too long", format!("\x1b[{}q", "1;".repeat(5000)).as_bytes()),
        ("a paste where nothing is typed", b"\x1b[200~qrlx?\r\x1b[201~"),
        ("an end of a paste that never began", b"\x1b[201~"),
    ] {
        terminal.send(bytes);
        assert_no_effect(&mut terminal, &before, what);
    }
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn letters_after_alt_bracket_lose_no_answers() {
    let mut terminal = matches();
    // They are keys: back, then to leave or to start again. Both are asked about first.
    terminal.press("\x1b]q");
    terminal.wait_for("Leave now?");
    terminal.press("\x1b]r");
    terminal.wait_for("Start again?");
    terminal.press("\x1b");
    terminal.wait_for("How many hours a week can you study?");
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn alternate_backspace_and_enter_codes_work() {
    let mut terminal = Terminal::welcome();
    terminal.press("3ab\x08c");
    terminal.wait_for("Search ac ");
    terminal.press("\x1b[127u\x1b[100;1:1u");
    terminal.wait_for("Search ad ");
    terminal.press("\x7f\x7f\n");
    terminal.wait_for("press / and type");
    terminal.press("/x\x1b[13u");
    terminal.wait_for("press / and type");
    terminal.press("\x1b[99;5u");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn paste_into_search_is_sanitized_and_truncated() {
    let mut terminal = Terminal::welcome();
    terminal.press("3\x1b[200~care \x1b[31m\r\nq\x1b[201~");
    terminal.wait_for("Search care");
    terminal.press("!");
    terminal.wait_for("q!");
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
    terminal.assert_no_trace_of("care");
}

#[test]
fn escape_or_ctrl_c_leaves_an_endless_paste() {
    let mut terminal = Terminal::welcome();
    terminal.press("3\x1b[200~nurs");
    thread::sleep(Duration::from_millis(50));
    // The escape is taken too: it leads out of the search box.
    terminal.press("\x1b");
    terminal.wait("the list", |screen| screen.contains("Search nurs") && screen.contains("Enter open"));
    terminal.press("\x1b[200~qqq\x03");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn open_paste_is_accepted_after_timeout() {
    let mut terminal = Terminal::welcome();
    terminal.press("3\x1b[200~nurs");
    terminal.wait_for("Search nurs");
    terminal.press("e");
    terminal.wait_for("Search nurse");
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn long_paste_uses_bounded_memory() {
    let mut terminal = Terminal::welcome();
    terminal.press("3\x1b[200~");
    let megabyte = "x1\u{e9} ".repeat(200_000);
    for _ in 0..16 {
        terminal.press(&megabyte);
    }
    terminal.press("\x1b[201~");
    terminal.wait_for("Search x1");
    assert_memory_is_small(&terminal, "a paste of 16 MB");
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

/// Types without end on a thread of its own, and tells a signal from it.
fn flooded(beginning: &str, flood: &'static str) {
    let mut terminal = Terminal::welcome();
    terminal.press(beginning);
    let mut keyboard = terminal.take_keyboard();
    thread::spawn(move || {
        let much = flood.repeat(20_000);
        let mut sent = 0;
        while sent < 16_000_000 && keyboard.write_all(much.as_bytes()).is_ok() {
            sent += much.len();
        }
    });
    thread::sleep(Duration::from_millis(1500));
    assert_memory_is_small(&terminal, beginning);
    terminal.signal("TERM");
    assert_eq!(terminal.end(), 143);
    terminal.assert_modes_as_before();
}

#[test]
fn endless_paste_is_bounded_and_does_not_block_signals() {
    flooded("3\x1b[200~", "and so on ");
}

#[test]
fn endless_typing_is_bounded_and_does_not_block_signals() {
    flooded("3", "\u{e9}x");
    flooded("", "\x1b[B\x1b[A");
}

fn assert_memory_is_small(terminal: &Terminal, what: &str) {
    let Some(most) = process::peak_memory_bytes(terminal.program()) else { return };
    eprintln!("{what}: {} MB at the most", most / 1024 / 1024);
    assert!(most < MAX_MEMORY_BYTES, "{what}: {most} bytes");
}

#[test]
fn burst_of_keys_is_fully_processed() {
    let mut terminal = Terminal::welcome();
    terminal.press(&format!("3{}", "a".repeat(25)));
    terminal.wait_for(&"a".repeat(25));
    terminal.press(&format!("{}bcd", "\x7f".repeat(25)));
    terminal.wait_for("Search bcd ");
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
    assert!(!terminal.text().contains(WELCOME_TEXT));
}

#[test]
fn double_key_press_is_one_step() {
    let mut terminal = Start::new(&["--lang", "en"]).by_hand().open();
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("\r\r");
    terminal.wait_for("Question 1 of 3");
    assert!(terminal.settled().contains("Question 1 of 3"), "{}", terminal.text());
    // Who asks for it has every key counted.
    let mut terminal = Start::new(&["--lang", "en", "--key-debounce", "0"]).by_hand().open();
    terminal.wait_for(WELCOME_TEXT);
    terminal.press("\r\r");
    terminal.wait_for("Question 2 of 3");
}
