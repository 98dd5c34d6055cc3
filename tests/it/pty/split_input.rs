//! Keys that come byte by byte, as over a slow line: they mean what they mean whole.

use std::time::Duration;

use super::terminal::{Terminal, WELCOME_TEXT};

/// A gap that is longer is no gap within a key any more.
const MAX_KEY_GAP: Duration = Duration::from_millis(130);

/// Sends a key byte by byte, unless the machine was so busy that it was not one key any more.
struct SplitTypist {
    terminal: Terminal,
    gap: Duration,
    was_late: bool,
}

impl SplitTypist {
    fn key(&mut self, bytes: &str) {
        self.was_late |= self.terminal.send_split(bytes.as_bytes(), self.gap) > MAX_KEY_GAP;
    }

    fn waits(&self, what: &str, holds: impl Fn(&str) -> bool) {
        // When it was late anything may have happened; the journey is made again.
        if !self.was_late {
            self.terminal.wait(what, holds);
        }
    }

    fn cursor(&self) -> u16 {
        self.terminal.cursor().0
    }
}

/// Every key of the list of the welcome, of a page of text and of a search box; false if it was late.
fn journey(gap: Duration) -> bool {
    let mut typist = SplitTypist { terminal: Terminal::welcome(), gap, was_late: false };
    let first = typist.cursor();
    for (key, row) in [("\x1b[B", 1), ("\x1bOB", 2), ("\x1b[A", 1), ("\x1bOA", 0), ("\x1b[B", 1), ("\x1b[1~", 0)] {
        typist.key(key);
        typist.waits(&format!("{key:?} to row {row}"), |_| typist.cursor() == first + row);
    }
    typist.key("w");
    typist.waits("the words explained", |screen| !screen.contains(WELCOME_TEXT));
    let top = typist.terminal.settled();
    for (down, up) in [("\x1b[6~", "\x1b[5~"), ("\x1b[F", "\x1b[H"), ("\x1bOF", "\x1bOH"), ("\x1b[4~", "\x1b[1~")] {
        typist.key(down);
        typist.waits(&format!("{down:?} goes down"), |screen| screen != top);
        typist.key(up);
        typist.waits(&format!("{up:?} goes up"), |screen| screen == top);
    }
    typist.key("\x1b");
    typist.waits("the welcome", |screen| screen.contains(WELCOME_TEXT));
    typist.key("3");
    typist.waits("the search box", |screen| screen.contains("Search"));
    for (keys, text) in [
        ("été", "été"),
        ("\x1b[Dx", "étxé"),
        ("\x1b[C\u{153}", "étxé\u{153}"),
        ("\x1b[H\u{20ac}", "\u{20ac}étxé\u{153}"),
        ("\x1b[3~", "\u{20ac}txé\u{153}"),
        ("\x1b[F\x7f", "\u{20ac}txé"),
        ("\x1bODy", "\u{20ac}txyé"),
    ] {
        typist.key(keys);
        typist.waits(&format!("{keys:?} makes {text}"), |screen| screen.contains(&format!("Search {text} ")));
    }
    typist.terminal.press("\x03");
    if !typist.was_late {
        assert_eq!(typist.terminal.end(), 0);
        typist.terminal.assert_sane();
    }
    !typist.was_late
}

fn in_time(gap: u64) {
    for _ in 0..5 {
        if journey(Duration::from_millis(gap)) {
            return;
        }
    }
    eprintln!("left out: the machine is too busy for gaps of {gap} ms");
}

#[test]
fn split_keys_without_gap_decode_the_same() {
    in_time(0);
}

#[test]
fn split_keys_with_short_gaps_decode_the_same() {
    in_time(10);
}

#[test]
fn split_keys_with_long_gaps_decode_the_same() {
    in_time(100);
}

#[test]
fn late_key_remainder_is_not_typed() {
    // An escape that stands alone for so long is an escape: it leads back. What comes after it does nothing.
    let mut terminal = Terminal::welcome();
    terminal.press("1152");
    terminal.wait_for("programs match.");
    terminal.press("/abc");
    terminal.wait_for("Search abc");
    terminal.send_split(b"\x1b[5~", Duration::from_millis(400));
    terminal.press("/");
    terminal.press("d");
    terminal.wait_for("Search abcd");
    terminal.press("\x03");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}
