//! Bytes from a terminal into keys, whatever the pieces in which they come.
//!
//! An escape sequence may be torn anywhere: the decoder waits for the rest as long as it is patient, and never longer. A
//! lone escape is told after [`ESCAPE_TIMEOUT`]; if the rest comes later all the same, it is dropped and not typed. A paste is kept
//! up to [`MAX_PASTE_BYTES`] bytes and ends by itself; Ctrl-C ends it too. Answers to questions that another program asked
//! the terminal are dropped.

use std::mem;
use std::str;
use std::time::Duration;

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// How long an escape is held back, because it may begin a sequence.
pub const ESCAPE_TIMEOUT: Duration = Duration::from_millis(150);
/// How long the rest of a sequence or of a letter is waited for.
pub const SEQUENCE_TIMEOUT: Duration = Duration::from_secs(1);
/// How long the rest of a paste is waited for.
pub const PASTE_TIMEOUT: Duration = Duration::from_secs(5);
/// No more bytes of a paste are kept. A field takes far fewer.
pub const MAX_PASTE_BYTES: usize = 16 * 1024;
/// No sequence that means something is longer.
const MAX_SEQUENCE_BYTES: usize = 24;

const ESC: u8 = 0x1b;
const CTRL_C: u8 = 0x03;
const PASTE_END_SEQUENCE: &[u8] = b"\x1b[201~";

/// What was read so far.
#[derive(Debug, Default)]
pub struct Decoder {
    state: State,
    events: Vec<Event>,
}

/// In the middle of what the decoder is.
#[derive(Debug, Default)]
enum State {
    /// Nothing.
    #[default]
    Ground,
    /// An escape.
    Escape,
    /// An escape that was told: the rest of its sequence may still come.
    EscapeReported,
    /// `ESC [`; whether what it means is told.
    Csi { bytes: Vec<u8>, is_ignored: bool },
    /// `ESC O`.
    Ss3,
    /// `ESC ]` or `ESC P`, which begin an answer or are keys.
    AltOrControlString(u8),
    /// An answer: how much more of it is dropped, and whether an escape was the last of it.
    ControlString { remaining: usize, ends_with_escape: bool },
    /// So many bytes that mean nothing.
    Skip(usize),
    /// A letter of several bytes.
    Utf8 { bytes: Vec<u8>, modifiers: KeyModifiers },
    /// A paste, and how much of its end has come.
    Paste { text: Vec<u8>, matched_end_bytes: usize },
}

impl Decoder {
    /// Takes bytes; what they say.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        for byte in bytes {
            self.feed_byte(*byte);
        }
        mem::take(&mut self.events)
    }

    /// How long to wait for more; `None`: for ever.
    pub const fn timeout(&self) -> Option<Duration> {
        match &self.state {
            State::Ground => None,
            State::Escape | State::Ss3 | State::AltOrControlString(_) | State::Paste { matched_end_bytes: 1, .. } => {
                Some(ESCAPE_TIMEOUT)
            }
            State::Paste { matched_end_bytes: 0, .. } => Some(PASTE_TIMEOUT),
            State::EscapeReported
            | State::Csi { .. }
            | State::ControlString { .. }
            | State::Skip(_)
            | State::Utf8 { .. }
            | State::Paste { .. } => Some(SEQUENCE_TIMEOUT),
        }
    }

    /// Nothing more came in that time; what was read so far says this.
    pub fn on_timeout(&mut self) -> Vec<Event> {
        match mem::take(&mut self.state) {
            State::Escape => {
                self.push_key(KeyCode::Esc, KeyModifiers::NONE);
                self.state = State::EscapeReported;
            }
            State::Ss3 => self.plain_byte(b'O', KeyModifiers::ALT),
            State::AltOrControlString(byte) => self.plain_byte(byte, KeyModifiers::ALT),
            State::Paste { text, matched_end_bytes: ends } => {
                self.push_paste(&text);
                if ends == 1 {
                    self.push_key(KeyCode::Esc, KeyModifiers::NONE);
                    self.state = State::EscapeReported;
                } else if ends > 1 {
                    self.state = State::Csi { bytes: Vec::new(), is_ignored: true };
                }
            }
            State::Ground
            | State::EscapeReported
            | State::Csi { .. }
            | State::ControlString { .. }
            | State::Skip(_)
            | State::Utf8 { .. } => {}
        }
        mem::take(&mut self.events)
    }

    fn feed_byte(&mut self, byte: u8) {
        match mem::take(&mut self.state) {
            State::Escape => self.after_escape(byte),
            State::EscapeReported if byte == b'[' => self.state = State::Csi { bytes: Vec::new(), is_ignored: true },
            State::Ground | State::EscapeReported => self.ground_byte(byte),
            State::Csi { bytes, is_ignored: is_told } => self.in_csi(bytes, is_told, byte),
            State::Ss3 => self.in_ss3(byte),
            State::AltOrControlString(_) if matches!(byte, b'0'..=b'9' | b'>' | b'!' | b'+' | b'$') => {
                self.state = State::ControlString { remaining: MAX_PASTE_BYTES, ends_with_escape: false };
            }
            State::AltOrControlString(before) => {
                self.plain_byte(before, KeyModifiers::ALT);
                self.ground_byte(byte);
            }
            State::ControlString { remaining: left, ends_with_escape: escape } => {
                self.in_control_string(left, escape, byte);
            }
            State::Skip(left) if left > 1 => self.state = State::Skip(left - 1),
            State::Skip(_) => {}
            State::Utf8 { bytes, modifiers } => self.in_utf8(bytes, modifiers, byte),
            State::Paste { text, matched_end_bytes: ends } => self.in_paste(text, ends, byte),
        }
    }

    fn ground_byte(&mut self, byte: u8) {
        if byte == ESC {
            self.state = State::Escape;
        } else {
            self.plain_byte(byte, KeyModifiers::NONE);
        }
    }

    fn after_escape(&mut self, byte: u8) {
        match byte {
            ESC => {
                self.push_key(KeyCode::Esc, KeyModifiers::NONE);
                self.state = State::Escape;
            }
            b'[' => self.state = State::Csi { bytes: Vec::new(), is_ignored: false },
            b'O' => self.state = State::Ss3,
            b']' | b'P' => self.state = State::AltOrControlString(byte),
            _ => self.plain_byte(byte, KeyModifiers::ALT),
        }
    }

    /// A byte that begins no sequence.
    fn plain_byte(&mut self, byte: u8, modifiers: KeyModifiers) {
        match byte {
            b'\r' | b'\n' => self.push_key(KeyCode::Enter, modifiers),
            b'\t' => self.push_key(KeyCode::Tab, modifiers),
            0x08 | 0x7f => self.push_key(KeyCode::Backspace, modifiers),
            0x01..=0x1a => self.push_key(KeyCode::Char(char::from(byte + b'a' - 1)), modifiers | KeyModifiers::CONTROL),
            b' '..=b'~' => self.push_key(KeyCode::Char(char::from(byte)), modifiers),
            0xc2..=0xf4 => self.state = State::Utf8 { bytes: vec![byte], modifiers },
            _ => {}
        }
    }

    fn in_utf8(&mut self, mut bytes: Vec<u8>, modifiers: KeyModifiers, byte: u8) {
        if byte & 0xc0 != 0x80 {
            self.ground_byte(byte);
            return;
        }
        bytes.push(byte);
        let length = match bytes.first() {
            Some(0xc2..=0xdf) => 2,
            Some(0xe0..=0xef) => 3,
            _ => 4,
        };
        if bytes.len() < length {
            self.state = State::Utf8 { bytes, modifiers };
        } else if let Some(letter) = str::from_utf8(&bytes).ok().and_then(|text| text.chars().next()) {
            self.push_key(KeyCode::Char(letter), modifiers);
        }
    }

    fn in_ss3(&mut self, byte: u8) {
        match byte {
            b'P'..=b'S' => {}
            b'M' => self.push_key(KeyCode::Enter, KeyModifiers::NONE),
            _ => match key_from_final_byte(byte) {
                Some(code) => self.push_key(code, KeyModifiers::NONE),
                None => {
                    self.plain_byte(b'O', KeyModifiers::ALT);
                    self.ground_byte(byte);
                }
            },
        }
    }

    fn in_csi(&mut self, mut bytes: Vec<u8>, is_told: bool, byte: u8) {
        match byte {
            // A key of the console of Linux: one byte more.
            b'[' if bytes.is_empty() => self.state = State::Skip(1),
            // The mouse, in the oldest way: three bytes more.
            b'M' if bytes.is_empty() => self.state = State::Skip(3),
            b' '..=b'?' => {
                let is_told = is_told || bytes.len() >= MAX_SEQUENCE_BYTES;
                if !is_told {
                    bytes.push(byte);
                }
                self.state = State::Csi { bytes, is_ignored: is_told };
            }
            b'@'..=b'~' if is_told => {}
            b'@'..=b'~' => self.dispatch_csi(&bytes, byte),
            _ => self.ground_byte(byte),
        }
    }

    /// A whole sequence: numbers and the letter that ends it.
    fn dispatch_csi(&mut self, bytes: &[u8], last: u8) {
        let text = str::from_utf8(bytes).unwrap_or_default();
        let mut parts = text.split(';');
        let first = parts.next().unwrap_or_default();
        let (held, kind) = parts.next().map_or(("", ""), |part| part.split_once(':').unwrap_or((part, "")));
        let kind = if kind == "3" { KeyEventKind::Release } else { KeyEventKind::Press };
        let held = held.parse::<u8>().unwrap_or(1).saturating_sub(1);
        let control = if held & 4 == 0 { KeyModifiers::NONE } else { KeyModifiers::CONTROL };
        let code = match (last, first) {
            (b'~', "1" | "7") => Some(KeyCode::Home),
            (b'~', "4" | "8") => Some(KeyCode::End),
            (b'~', "3") => Some(KeyCode::Delete),
            (b'~', "5") => Some(KeyCode::PageUp),
            (b'~', "6") => Some(KeyCode::PageDown),
            (b'~', "27") => key_from_codepoint(parts.next().unwrap_or_default(), held),
            (b'~', "200") => {
                self.state = State::Paste { text: Vec::new(), matched_end_bytes: 0 };
                None
            }
            (b'u', _) => key_from_codepoint(first.split(':').next().unwrap_or_default(), held),
            (_, "" | "1") => key_from_final_byte(last),
            _ => None,
        };
        if let Some(code) = code {
            self.events.push(Event::Key(KeyEvent::new_with_kind(code, control, kind)));
        }
    }

    /// An answer ends with a bell, or with an escape and a backslash.
    fn in_control_string(&mut self, left: usize, escape: bool, byte: u8) {
        match byte {
            0x07 => {}
            b'\\' if escape => {}
            CTRL_C => self.ground_byte(byte),
            _ if left == 0 => {}
            _ => self.state = State::ControlString { remaining: left - 1, ends_with_escape: byte == ESC },
        }
    }

    fn in_paste(&mut self, mut text: Vec<u8>, ends: usize, byte: u8) {
        if PASTE_END_SEQUENCE.get(ends) == Some(&byte) {
            if ends + 1 == PASTE_END_SEQUENCE.len() {
                self.push_paste(&text);
            } else {
                self.state = State::Paste { text, matched_end_bytes: ends + 1 };
            }
            return;
        }
        if byte == CTRL_C {
            self.push_paste(&text);
            self.ground_byte(byte);
            return;
        }
        let ends_anew = byte == ESC;
        let own = if ends_anew { None } else { Some(byte) };
        let room = MAX_PASTE_BYTES.saturating_sub(text.len());
        // What looked like the end was text.
        text.extend(PASTE_END_SEQUENCE.iter().take(ends).copied().chain(own).take(room));
        self.state = State::Paste { text, matched_end_bytes: usize::from(ends_anew) };
    }

    fn push_paste(&mut self, text: &[u8]) {
        self.events.push(Event::Paste(String::from_utf8_lossy(text).into_owned()));
    }

    fn push_key(&mut self, code: KeyCode, modifiers: KeyModifiers) {
        self.events.push(Event::Key(KeyEvent::new(code, modifiers)));
    }
}

/// The key of the letter that ends a sequence.
const fn key_from_final_byte(last: u8) -> Option<KeyCode> {
    Some(match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        _ => return None,
    })
}

/// A key that is told by the number of its letter, as some terminals do.
fn key_from_codepoint(number: &str, held: u8) -> Option<KeyCode> {
    let letter = number.parse::<u32>().ok().and_then(char::from_u32)?;
    // With Alt it would be another key.
    if held & 2 == 2 {
        return None;
    }
    Some(match letter {
        '\r' => KeyCode::Enter,
        '\t' => KeyCode::Tab,
        '\u{1b}' => KeyCode::Esc,
        '\u{8}' | '\u{7f}' => KeyCode::Backspace,
        // Keys that type nothing.
        '\u{e000}'..='\u{f8ff}' => return None,
        letter if letter.is_control() => return None,
        letter if held & 1 == 1 => KeyCode::Char(letter.to_ascii_uppercase()),
        letter => KeyCode::Char(letter),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What bytes say that come in these pieces, with a pause after the last one.
    fn decode(pieces: &[&[u8]]) -> Vec<Event> {
        let mut decoder = Decoder::default();
        let mut all: Vec<Event> = pieces.iter().flat_map(|piece| decoder.feed(piece)).collect();
        all.extend(decoder.on_timeout());
        all
    }

    fn push_key(code: KeyCode) -> Event {
        Event::Key(code.into())
    }

    fn char_key(code: char, modifiers: KeyModifiers) -> Event {
        Event::Key(KeyEvent::new(KeyCode::Char(code), modifiers))
    }

    /// Bytes that look like anything that a terminal may send, from a seed.
    fn random_bytes(seed: u64) -> Vec<u8> {
        const PARTS: [&[u8]; 24] = [
            b"\x1b",
            b"[",
            b"O",
            b"]",
            b"P",
            b"A",
            b"~",
            b"5",
            b"200",
            b"201",
            b";",
            b":3",
            b"u",
            b"M",
            b"q",
            b"\x03",
            b"\r",
            b"\x07",
            b"\\",
            b"\xc3",
            b"\xa9",
            b"\xf0\x9f",
            b"\x1b[200~",
            b"\x1b[201~",
        ];
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        let length = next() % 40;
        (0..length).flat_map(|_| PARTS[(next() % 24) as usize].iter().copied()).collect()
    }

    #[test]
    fn decoding_does_not_depend_on_chunk_boundaries() {
        for seed in 0..5_000 {
            let bytes = random_bytes(seed);
            let whole = decode(&[&bytes]);
            let one_by_one: Vec<&[u8]> = bytes.chunks(1).collect();
            assert_eq!(decode(&one_by_one), whole, "{bytes:?}");
            let (first, second) = bytes.split_at(bytes.len() / 2);
            assert_eq!(decode(&[first, second]), whole, "{bytes:?}");
        }
    }

    #[test]
    fn decoder_returns_to_ground_after_timeouts() {
        for seed in 0..5_000 {
            let mut decoder = Decoder::default();
            decoder.feed(&random_bytes(seed));
            for _ in 0..2 {
                decoder.on_timeout();
            }
            assert_eq!(decoder.feed(b"a"), [push_key(KeyCode::Char('a'))], "{:?}", random_bytes(seed));
            assert_eq!(decoder.timeout(), None);
        }
    }

    #[test]
    fn all_key_encodings_are_decoded() {
        for (code, ways) in [
            (KeyCode::Up, &["\x1b[A", "\x1bOA", "\x1b[1;2A"][..]),
            (KeyCode::Down, &["\x1b[B", "\x1bOB", "\x1b[1;1:1B"]),
            (KeyCode::Right, &["\x1b[C", "\x1bOC"]),
            (KeyCode::Left, &["\x1b[D", "\x1bOD"]),
            (KeyCode::Home, &["\x1b[H", "\x1bOH", "\x1b[1~", "\x1b[7~"]),
            (KeyCode::End, &["\x1b[F", "\x1bOF", "\x1b[4~", "\x1b[8~"]),
            (KeyCode::PageUp, &["\x1b[5~"]),
            (KeyCode::PageDown, &["\x1b[6~"]),
            (KeyCode::Delete, &["\x1b[3~"]),
            (KeyCode::Enter, &["\r", "\n", "\x1bOM", "\x1b[13u"]),
            (KeyCode::Tab, &["\t", "\x1b[9u"]),
            (KeyCode::Backspace, &["\x7f", "\x08", "\x1b[127u"]),
            (KeyCode::Esc, &["\x1b", "\x1b[27u"]),
            (KeyCode::Char('\u{e9}'), &["\u{e9}", "\x1b[233u"]),
            (KeyCode::Char('A'), &["A", "\x1b[97;2u", "\x1b[27;2;97~"]),
            (KeyCode::Char('\u{1f600}'), &["\u{1f600}"]),
        ] {
            for way in ways {
                assert_eq!(decode(&[way.as_bytes()]), [push_key(code)], "{way:?}");
            }
        }
        for way in ["\x1a", "\x1b[122;5u", "\x1b[27;5;122~"] {
            assert_eq!(decode(&[way.as_bytes()]), [char_key('z', KeyModifiers::CONTROL)], "{way:?}");
        }
        assert_eq!(decode(&[b"\x1bq"]), [char_key('q', KeyModifiers::ALT)]);
    }

    #[test]
    fn late_sequence_remainder_is_dropped() {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.feed(b"\x1b"), []);
        assert_eq!(decoder.on_timeout(), [push_key(KeyCode::Esc)]);
        assert_eq!(decoder.feed(b"[5~a"), [push_key(KeyCode::Char('a'))]);
    }

    #[test]
    fn paste_and_sequence_buffers_are_bounded() {
        let mut decoder = Decoder::default();
        decoder.feed(b"\x1b[200~");
        for _ in 0..100 {
            assert_eq!(decoder.feed(&[b'x'; 4096]), []);
        }
        let kept = decoder.feed(b"\x1b[201~");
        assert_eq!(kept, [Event::Paste("x".repeat(MAX_PASTE_BYTES))]);
        decoder.feed(b"\x1b[");
        for _ in 0..100 {
            decoder.feed(&[b'1'; 4096]);
        }
        assert!(matches!(&decoder.state, State::Csi { bytes, .. } if bytes.len() <= MAX_SEQUENCE_BYTES), "{decoder:?}");
    }

    #[test]
    fn partial_paste_end_is_kept_as_text() {
        let sent = "\x1b[200~a\x1b[201b\x1b\x1b[20\x1b[201~c";
        let text = "a\x1b[201b\x1b\x1b[20".to_owned();
        assert_eq!(decode(&[sent.as_bytes()]), [Event::Paste(text), push_key(KeyCode::Char('c'))]);
    }
}
