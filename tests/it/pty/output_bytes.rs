//! What is sent to the terminal: plain screen codes, whole frames, and never a question.

use super::terminal::{Start, Terminal};

/// A journey over many screens, with sizes and languages; everything that was sent.
fn journey(term: &str) -> String {
    let mut terminal = Start::new(&["--lang", "en", "--today", "2026-11-21"]).env("TERM", term).open();
    terminal.wait_for("Help me choose (3 questions)");
    terminal.press("1152");
    terminal.wait_for("programs match.");
    terminal.press("/care soutien");
    terminal.wait_for("Search care soutien");
    terminal.press("\r \x1b[B ");
    terminal.wait_for("picked: 2 (c)");
    terminal.press("c");
    terminal.wait_for("all rows");
    terminal.resize(120, 36);
    terminal.wait_for("Jobs and pay");
    terminal.resize(80, 24);
    // Through every language, and to the second.
    terminal.press("l?l\x1bwl\x1bl");
    terminal.wait_for("toutes les lignes");
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
    String::from_utf8(terminal.bytes()).expect("letters only")
}

#[test]
fn only_plain_screen_sequences_are_sent() {
    let sent = journey("xterm-256color");
    for (name, code) in [
        ("a title or the clipboard", "\x1b]"),
        ("a device string", "\x1bP"),
        ("an application string", "\x1b_"),
        ("a question where the cursor is", "\x1b[6n"),
        ("a question what the terminal is", "\x1b[c"),
        ("a question how keys are sent", "\x1b[?u"),
        ("another way to send keys", "\x1b[>"),
        ("another way to send keys", "\x1b[="),
        ("the mouse on", "\x1b[?1000h"),
        ("a letter that is drawn as a picture", "\u{fe0f}"),
        ("a letter without a place", "\u{200d}"),
    ] {
        assert!(!sent.contains(code), "{name} was sent");
    }
}

#[test]
fn every_frame_is_a_synchronized_update() {
    let sent = journey("xterm-256color");
    let mut is_open = false;
    let mut frames = 0;
    for (place, _) in sent.match_indices("\x1b[?2026") {
        match sent.get(place..).and_then(|rest| rest.chars().nth(7)) {
            Some('h') => {
                assert!(!is_open, "a frame within a frame");
                is_open = true;
                frames += 1;
            }
            Some('l') => is_open = false,
            other => assert_eq!(other, Some('l'), "neither begun nor ended"),
        }
    }
    assert!(!is_open && frames > 4, "{frames} frames, the last one open: {is_open}");
}

#[test]
fn termination_closes_the_open_frame() {
    for _ in 0..4 {
        let mut terminal = Terminal::welcome();
        terminal.press("1152lwlwl?l");
        terminal.resize(120, 36);
        terminal.signal("TERM");
        assert_eq!(terminal.end(), 143);
        terminal.assert_sane();
        let sent = String::from_utf8_lossy(&terminal.bytes()).into_owned();
        assert!(sent.rfind("\x1b[?2026l") > sent.rfind("\x1b[?2026h"), "the last frame is ended");
    }
}

#[test]
fn no_true_color_sequences_are_sent() {
    for term in ["linux", "xterm-256color"] {
        let sent = journey(term);
        for colour in ["38;2;", "48;2;", "38:2", "48:2"] {
            assert!(!sent.contains(colour), "{term}: {colour}");
        }
        assert!(sent.contains("38;5;14"), "{term}: the accent is one of the sixteen colours");
    }
}
