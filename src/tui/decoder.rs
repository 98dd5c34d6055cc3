//! Bytes from a terminal into keys, whatever the pieces in which they come.
//!
//! An escape sequence may be torn anywhere: the decoder waits for the rest as long as it is patient, and never longer. A
//! lone escape is told after [`ESCAPE`]; if the rest comes later all the same, it is dropped and not typed. A paste is kept
//! up to [`MOST_PASTED`] bytes and ends by itself; Ctrl-C ends it too. Answers to questions that another program asked
//! the terminal are dropped.

use std::mem;
use std::str;
use std::time::Duration;

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// How long an escape is held back, because it may begin a sequence.
pub const ESCAPE: Duration = Duration::from_millis(150);
/// How long the rest of a sequence or of a letter is waited for.
pub const REST: Duration = Duration::from_secs(1);
/// How long the rest of a paste is waited for.
pub const PASTE: Duration = Duration::from_secs(5);
/// No more bytes of a paste are kept. A field takes far fewer.
pub const MOST_PASTED: usize = 16 * 1024;
/// No sequence that means something is longer.
const LONGEST: usize = 24;

const ESC: u8 = 0x1b;
const CTRL_C: u8 = 0x03;
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// What was read so far.
#[derive(Debug, Default)]
pub struct Decoder {
    state: State,
    ready: Vec<Event>,
}

/// In the middle of what the decoder is.
#[derive(Debug, Default)]
enum State {
    /// Nothing.
    #[default]
    Between,
    /// An escape.
    Escape,
    /// An escape that was told: the rest of its sequence may still come.
    Told,
    /// `ESC [`; whether what it means is told.
    Sequence { bytes: Vec<u8>, is_told: bool },
    /// `ESC O`.
    Short,
    /// `ESC ]` or `ESC P`, which begin an answer or are keys.
    Perhaps(u8),
    /// An answer: how much more of it is dropped, and whether an escape was the last of it.
    Answer { left: usize, escape: bool },
    /// So many bytes that mean nothing.
    Skip(usize),
    /// A letter of several bytes.
    Letter { bytes: Vec<u8>, modifiers: KeyModifiers },
    /// A paste, and how much of its end has come.
    Paste { text: Vec<u8>, ends: usize },
}

impl Decoder {
    /// Takes bytes; what they say.
    pub fn take(&mut self, bytes: &[u8]) -> Vec<Event> {
        for byte in bytes {
            self.byte(*byte);
        }
        mem::take(&mut self.ready)
    }

    /// How long to wait for more; `None`: for ever.
    pub const fn patience(&self) -> Option<Duration> {
        match &self.state {
            State::Between => None,
            State::Escape | State::Short | State::Perhaps(_) | State::Paste { ends: 1, .. } => Some(ESCAPE),
            State::Paste { ends: 0, .. } => Some(PASTE),
            State::Told
            | State::Sequence { .. }
            | State::Answer { .. }
            | State::Skip(_)
            | State::Letter { .. }
            | State::Paste { .. } => Some(REST),
        }
    }

    /// Nothing more came in that time; what was read so far says this.
    pub fn pause(&mut self) -> Vec<Event> {
        match mem::take(&mut self.state) {
            State::Escape => {
                self.key(KeyCode::Esc, KeyModifiers::NONE);
                self.state = State::Told;
            }
            State::Short => self.plain(b'O', KeyModifiers::ALT),
            State::Perhaps(byte) => self.plain(byte, KeyModifiers::ALT),
            State::Paste { text, ends } => {
                self.pasted(&text);
                if ends == 1 {
                    self.key(KeyCode::Esc, KeyModifiers::NONE);
                    self.state = State::Told;
                } else if ends > 1 {
                    self.state = State::Sequence { bytes: Vec::new(), is_told: true };
                }
            }
            State::Between
            | State::Told
            | State::Sequence { .. }
            | State::Answer { .. }
            | State::Skip(_)
            | State::Letter { .. } => {}
        }
        mem::take(&mut self.ready)
    }

    fn byte(&mut self, byte: u8) {
        match mem::take(&mut self.state) {
            State::Escape => self.after_escape(byte),
            State::Told if byte == b'[' => self.state = State::Sequence { bytes: Vec::new(), is_told: true },
            State::Between | State::Told => self.first(byte),
            State::Sequence { bytes, is_told } => self.in_sequence(bytes, is_told, byte),
            State::Short => self.short(byte),
            State::Perhaps(_) if matches!(byte, b'0'..=b'9' | b'>' | b'!' | b'+' | b'$') => {
                self.state = State::Answer { left: MOST_PASTED, escape: false };
            }
            State::Perhaps(before) => {
                self.plain(before, KeyModifiers::ALT);
                self.first(byte);
            }
            State::Answer { left, escape } => self.in_answer(left, escape, byte),
            State::Skip(left) if left > 1 => self.state = State::Skip(left - 1),
            State::Skip(_) => {}
            State::Letter { bytes, modifiers } => self.in_letter(bytes, modifiers, byte),
            State::Paste { text, ends } => self.in_paste(text, ends, byte),
        }
    }

    fn first(&mut self, byte: u8) {
        if byte == ESC {
            self.state = State::Escape;
        } else {
            self.plain(byte, KeyModifiers::NONE);
        }
    }

    fn after_escape(&mut self, byte: u8) {
        match byte {
            ESC => {
                self.key(KeyCode::Esc, KeyModifiers::NONE);
                self.state = State::Escape;
            }
            b'[' => self.state = State::Sequence { bytes: Vec::new(), is_told: false },
            b'O' => self.state = State::Short,
            b']' | b'P' => self.state = State::Perhaps(byte),
            _ => self.plain(byte, KeyModifiers::ALT),
        }
    }

    /// A byte that begins no sequence.
    fn plain(&mut self, byte: u8, modifiers: KeyModifiers) {
        match byte {
            b'\r' | b'\n' => self.key(KeyCode::Enter, modifiers),
            b'\t' => self.key(KeyCode::Tab, modifiers),
            0x08 | 0x7f => self.key(KeyCode::Backspace, modifiers),
            0x01..=0x1a => self.key(KeyCode::Char(char::from(byte + b'a' - 1)), modifiers | KeyModifiers::CONTROL),
            b' '..=b'~' => self.key(KeyCode::Char(char::from(byte)), modifiers),
            0xc2..=0xf4 => self.state = State::Letter { bytes: vec![byte], modifiers },
            _ => {}
        }
    }

    fn in_letter(&mut self, mut bytes: Vec<u8>, modifiers: KeyModifiers, byte: u8) {
        if byte & 0xc0 != 0x80 {
            self.first(byte);
            return;
        }
        bytes.push(byte);
        let length = match bytes.first() {
            Some(0xc2..=0xdf) => 2,
            Some(0xe0..=0xef) => 3,
            _ => 4,
        };
        if bytes.len() < length {
            self.state = State::Letter { bytes, modifiers };
        } else if let Some(letter) = str::from_utf8(&bytes).ok().and_then(|text| text.chars().next()) {
            self.key(KeyCode::Char(letter), modifiers);
        }
    }

    fn short(&mut self, byte: u8) {
        match byte {
            b'P'..=b'S' => {}
            b'M' => self.key(KeyCode::Enter, KeyModifiers::NONE),
            _ => match arrow(byte) {
                Some(code) => self.key(code, KeyModifiers::NONE),
                None => {
                    self.plain(b'O', KeyModifiers::ALT);
                    self.first(byte);
                }
            },
        }
    }

    fn in_sequence(&mut self, mut bytes: Vec<u8>, is_told: bool, byte: u8) {
        match byte {
            // A key of the console of Linux: one byte more.
            b'[' if bytes.is_empty() => self.state = State::Skip(1),
            // The mouse, in the oldest way: three bytes more.
            b'M' if bytes.is_empty() => self.state = State::Skip(3),
            b' '..=b'?' => {
                let is_told = is_told || bytes.len() >= LONGEST;
                if !is_told {
                    bytes.push(byte);
                }
                self.state = State::Sequence { bytes, is_told };
            }
            b'@'..=b'~' if is_told => {}
            b'@'..=b'~' => self.sequence(&bytes, byte),
            _ => self.first(byte),
        }
    }

    /// A whole sequence: numbers and the letter that ends it.
    fn sequence(&mut self, bytes: &[u8], last: u8) {
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
            (b'~', "27") => named(parts.next().unwrap_or_default(), held),
            (b'~', "200") => {
                self.state = State::Paste { text: Vec::new(), ends: 0 };
                None
            }
            (b'u', _) => named(first.split(':').next().unwrap_or_default(), held),
            (_, "" | "1") => arrow(last),
            _ => None,
        };
        if let Some(code) = code {
            self.ready.push(Event::Key(KeyEvent::new_with_kind(code, control, kind)));
        }
    }

    /// An answer ends with a bell, or with an escape and a backslash.
    fn in_answer(&mut self, left: usize, escape: bool, byte: u8) {
        match byte {
            0x07 => {}
            b'\\' if escape => {}
            CTRL_C => self.first(byte),
            _ if left == 0 => {}
            _ => self.state = State::Answer { left: left - 1, escape: byte == ESC },
        }
    }

    fn in_paste(&mut self, mut text: Vec<u8>, ends: usize, byte: u8) {
        if PASTE_ENDS.get(ends) == Some(&byte) {
            if ends + 1 == PASTE_ENDS.len() {
                self.pasted(&text);
            } else {
                self.state = State::Paste { text, ends: ends + 1 };
            }
            return;
        }
        if byte == CTRL_C {
            self.pasted(&text);
            self.first(byte);
            return;
        }
        let ends_anew = byte == ESC;
        let own = if ends_anew { None } else { Some(byte) };
        let room = MOST_PASTED.saturating_sub(text.len());
        // What looked like the end was text.
        text.extend(PASTE_ENDS.iter().take(ends).copied().chain(own).take(room));
        self.state = State::Paste { text, ends: usize::from(ends_anew) };
    }

    fn pasted(&mut self, text: &[u8]) {
        self.ready.push(Event::Paste(String::from_utf8_lossy(text).into_owned()));
    }

    fn key(&mut self, code: KeyCode, modifiers: KeyModifiers) {
        self.ready.push(Event::Key(KeyEvent::new(code, modifiers)));
    }
}

/// The key of the letter that ends a sequence.
const fn arrow(last: u8) -> Option<KeyCode> {
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
fn named(number: &str, held: u8) -> Option<KeyCode> {
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
    fn say(pieces: &[&[u8]]) -> Vec<Event> {
        let mut decoder = Decoder::default();
        let mut all: Vec<Event> = pieces.iter().flat_map(|piece| decoder.take(piece)).collect();
        all.extend(decoder.pause());
        all
    }

    fn key(code: KeyCode) -> Event {
        Event::Key(code.into())
    }

    fn with(code: char, modifiers: KeyModifiers) -> Event {
        Event::Key(KeyEvent::new(KeyCode::Char(code), modifiers))
    }

    /// Bytes that look like anything that a terminal may send, from a seed.
    fn anything(seed: u64) -> Vec<u8> {
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
    fn bytes_say_the_same_in_whatever_pieces_they_come() {
        for seed in 0..5_000 {
            let bytes = anything(seed);
            let whole = say(&[&bytes]);
            let one_by_one: Vec<&[u8]> = bytes.chunks(1).collect();
            assert_eq!(say(&one_by_one), whole, "{bytes:?}");
            let (first, second) = bytes.split_at(bytes.len() / 2);
            assert_eq!(say(&[first, second]), whole, "{bytes:?}");
        }
    }

    #[test]
    fn after_pauses_a_letter_is_a_letter_whatever_came_before() {
        for seed in 0..5_000 {
            let mut decoder = Decoder::default();
            decoder.take(&anything(seed));
            for _ in 0..2 {
                decoder.pause();
            }
            assert_eq!(decoder.take(b"a"), [key(KeyCode::Char('a'))], "{:?}", anything(seed));
            assert_eq!(decoder.patience(), None);
        }
    }

    #[test]
    fn every_way_to_send_a_key_is_known() {
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
                assert_eq!(say(&[way.as_bytes()]), [key(code)], "{way:?}");
            }
        }
        for way in ["\x1a", "\x1b[122;5u", "\x1b[27;5;122~"] {
            assert_eq!(say(&[way.as_bytes()]), [with('z', KeyModifiers::CONTROL)], "{way:?}");
        }
        assert_eq!(say(&[b"\x1bq"]), [with('q', KeyModifiers::ALT)]);
    }

    #[test]
    fn the_rest_of_a_sequence_that_comes_too_late_is_dropped() {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.take(b"\x1b"), []);
        assert_eq!(decoder.pause(), [key(KeyCode::Esc)]);
        assert_eq!(decoder.take(b"[5~a"), [key(KeyCode::Char('a'))]);
    }

    #[test]
    fn of_a_paste_no_more_is_kept_than_is_needed() {
        let mut decoder = Decoder::default();
        decoder.take(b"\x1b[200~");
        for _ in 0..100 {
            assert_eq!(decoder.take(&[b'x'; 4096]), []);
        }
        let kept = decoder.take(b"\x1b[201~");
        assert_eq!(kept, [Event::Paste("x".repeat(MOST_PASTED))]);
        decoder.take(b"\x1b[");
        for _ in 0..100 {
            decoder.take(&[b'1'; 4096]);
        }
        assert!(matches!(&decoder.state, State::Sequence { bytes, .. } if bytes.len() <= LONGEST), "{decoder:?}");
    }

    #[test]
    fn what_looks_like_the_end_of_a_paste_is_text() {
        let sent = "\x1b[200~a\x1b[201b\x1b\x1b[20\x1b[201~c";
        let text = "a\x1b[201b\x1b\x1b[20".to_owned();
        assert_eq!(say(&[sent.as_bytes()]), [Event::Paste(text), key(KeyCode::Char('c'))]);
    }
}
