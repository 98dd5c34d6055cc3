//! Bytes of a terminal → keys, one after the other, whatever comes and however torn.
//!
//! The key reader of crossterm waits for ever on half a sequence: somebody who strikes Alt and `[` stops it, and a paste that
//! never ends swallows the keyboard. Here nothing is waited for longer than [`Parser::patience`].

use std::time::Duration;

use super::message::Key;

/// So long a sequence may take that a terminal sends for one key.
const OF_A_KEY: Duration = Duration::from_millis(50);
/// So long a paste may stop before it counts as over.
const OF_A_PASTE: Duration = Duration::from_secs(1);
/// A longer sequence is none that we know.
const LONGEST_SEQUENCE: usize = 32;
/// No more bytes of a paste are kept: far more than any field takes.
const LONGEST_PASTE: usize = 64 * 1024;
/// What ends a paste.
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// What somebody did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// A key was struck.
    Key(Key),
    /// Text was pasted.
    Paste(String),
}

/// What is open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Open {
    #[default]
    Nothing,
    /// A letter of several bytes: those that came, and how many there will be.
    Letter(Vec<u8>, usize),
    /// Escape, or the start of a sequence.
    Escape,
    /// `ESC [` and what followed.
    Sequence(Vec<u8>),
    /// `ESC O`.
    Third,
    /// `ESC [ [`: a function key of the Linux console.
    Function,
    /// So many bytes of a mouse report.
    Mouse(u8),
    /// An answer of the terminal, up to its end; whether Escape was the last byte.
    Answer(bool),
    /// A paste, with the last bytes that may be its end.
    Paste(Vec<u8>),
}

/// Reads bytes as keys.
#[derive(Debug, Default)]
pub struct Parser {
    open: Open,
}

impl Parser {
    /// What the next bytes say.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Typed> {
        let mut typed = Vec::new();
        for byte in bytes {
            self.byte(*byte, &mut typed);
        }
        typed
    }

    /// For how long more bytes may follow of what is open; `None` where nothing is.
    #[must_use]
    pub const fn patience(&self) -> Option<Duration> {
        match self.open {
            Open::Nothing => None,
            Open::Paste(_) => Some(OF_A_PASTE),
            _ => Some(OF_A_KEY),
        }
    }

    /// Nothing followed: Escape alone is a key, a paste is over, anything else was torn and is dropped.
    pub fn settle(&mut self) -> Vec<Typed> {
        match std::mem::take(&mut self.open) {
            Open::Escape => vec![Typed::Key(Key::Esc)],
            Open::Paste(bytes) => vec![pasted(&bytes)],
            _ => Vec::new(),
        }
    }

    fn byte(&mut self, byte: u8, typed: &mut Vec<Typed>) {
        match std::mem::take(&mut self.open) {
            Open::Nothing => self.first(byte, typed),
            Open::Letter(bytes, length) => self.letter(bytes, length, byte, typed),
            Open::Escape => self.after_escape(byte, typed),
            Open::Sequence(bytes) => self.in_sequence(bytes, byte, typed),
            Open::Third if is_control(byte) => self.first(byte, typed),
            Open::Third if byte == b'M' => typed.push(Typed::Key(Key::Enter)),
            Open::Third => typed.extend(arrow(byte).map(Typed::Key)),
            Open::Function | Open::Mouse(1) => {}
            Open::Mouse(more) => self.open = Open::Mouse(more.saturating_sub(1)),
            Open::Answer(escaped) if byte == 7 || (escaped && byte == b'\\') => {}
            Open::Answer(_) => self.open = Open::Answer(byte == 0x1b),
            Open::Paste(bytes) => self.in_paste(bytes, byte, typed),
        }
    }

    fn first(&mut self, byte: u8, typed: &mut Vec<Typed>) {
        let key = match byte {
            0x1b => {
                self.open = Open::Escape;
                return;
            }
            b'\r' | b'\n' => Key::Enter,
            b'\t' => Key::Tab,
            0x08 | 0x7f => Key::Backspace,
            0x03 => Key::Interrupt,
            0x20..=0x7e => Key::Char(char::from(byte)),
            0xc2..=0xf4 => {
                let length = if byte < 0xe0 { 2 } else { 3 + usize::from(byte >= 0xf0) };
                self.open = Open::Letter(vec![byte], length);
                return;
            }
            _ => return,
        };
        typed.push(Typed::Key(key));
    }

    fn letter(&mut self, mut bytes: Vec<u8>, length: usize, byte: u8, typed: &mut Vec<Typed>) {
        if !(0x80..=0xbf).contains(&byte) {
            // It was torn; this byte begins something of its own.
            self.first(byte, typed);
            return;
        }
        bytes.push(byte);
        if bytes.len() < length {
            self.open = Open::Letter(bytes, length);
            return;
        }
        let letter = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next());
        typed.extend(letter.filter(|letter| !letter.is_control()).map(|letter| Typed::Key(Key::Char(letter))));
    }

    fn after_escape(&mut self, byte: u8, typed: &mut Vec<Typed>) {
        match byte {
            b'[' => self.open = Open::Sequence(Vec::new()),
            b'O' => self.open = Open::Third,
            b']' | b'P' | b'_' | b'^' | b'X' => self.open = Open::Answer(false),
            0x1b => {
                typed.push(Typed::Key(Key::Esc));
                self.open = Open::Escape;
            }
            // On a slow line Escape and a key struck soon after it arrive together, and look like Alt with that key.
            _ => {
                typed.push(Typed::Key(Key::Esc));
                self.first(byte, typed);
            }
        }
    }

    fn in_sequence(&mut self, mut bytes: Vec<u8>, byte: u8, typed: &mut Vec<Typed>) {
        match byte {
            _ if is_control(byte) => self.first(byte, typed),
            b'[' if bytes.is_empty() => self.open = Open::Function,
            b'M' if bytes.is_empty() => self.open = Open::Mouse(3),
            b'~' if bytes == b"200" => self.open = Open::Paste(Vec::new()),
            b'~' => typed.extend(numbered(&bytes).map(Typed::Key)),
            0x20..=0x3f => {
                if bytes.len() < LONGEST_SEQUENCE {
                    bytes.push(byte);
                }
                self.open = Open::Sequence(bytes);
            }
            _ => typed.extend(arrow(byte).map(Typed::Key)),
        }
    }

    fn in_paste(&mut self, mut bytes: Vec<u8>, byte: u8, typed: &mut Vec<Typed>) {
        bytes.push(byte);
        if bytes.ends_with(PASTE_ENDS) {
            bytes.truncate(bytes.len() - PASTE_ENDS.len());
            typed.push(pasted(&bytes));
            return;
        }
        if bytes.len() > LONGEST_PASTE + PASTE_ENDS.len() {
            // What is beyond is let go, but for what may be the end.
            bytes.drain(LONGEST_PASTE..=LONGEST_PASTE);
        }
        self.open = Open::Paste(bytes);
    }
}

const fn is_control(byte: u8) -> bool {
    byte < 0x20 || byte == 0x7f
}

fn pasted(bytes: &[u8]) -> Typed {
    let kept = bytes.get(..LONGEST_PASTE.min(bytes.len())).unwrap_or(bytes);
    Typed::Paste(String::from_utf8_lossy(kept).into_owned())
}

/// The key of a sequence that ends so.
const fn arrow(last: u8) -> Option<Key> {
    Some(match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        _ => return None,
    })
}

/// The key of `ESC [ number ~`, whatever is held with it.
fn numbered(bytes: &[u8]) -> Option<Key> {
    Some(match bytes.split(|byte| *byte == b';').next()? {
        b"1" | b"7" => Key::Home,
        b"3" => Key::Delete,
        b"4" | b"8" => Key::End,
        b"5" => Key::PageUp,
        b"6" => Key::PageDown,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(bytes: &[u8]) -> Vec<Typed> {
        let mut parser = Parser::default();
        let mut typed = parser.feed(bytes);
        typed.extend(parser.settle());
        typed
    }

    fn key(key: Key) -> Vec<Typed> {
        vec![Typed::Key(key)]
    }

    #[test]
    fn every_key_is_read_whole_or_byte_by_byte() {
        let all: [(&[u8], Key); 22] = [
            (b"a", Key::Char('a')),
            ("é".as_bytes(), Key::Char('é')),
            ("漢".as_bytes(), Key::Char('漢')),
            ("🎓".as_bytes(), Key::Char('🎓')),
            (b"\r", Key::Enter),
            (b"\n", Key::Enter),
            (b"\t", Key::Tab),
            (b"\x7f", Key::Backspace),
            (b"\x08", Key::Backspace),
            (b"\x03", Key::Interrupt),
            (b"\x1b", Key::Esc),
            (b"\x1b[A", Key::Up),
            (b"\x1bOB", Key::Down),
            (b"\x1b[1;5C", Key::Right),
            (b"\x1b[D", Key::Left),
            (b"\x1b[H", Key::Home),
            (b"\x1b[1~", Key::Home),
            (b"\x1bOF", Key::End),
            (b"\x1b[3~", Key::Delete),
            (b"\x1b[5~", Key::PageUp),
            (b"\x1b[6;2~", Key::PageDown),
            (b"\x1bOM", Key::Enter),
        ];
        for (bytes, expected) in all {
            assert_eq!(keys(bytes), key(expected), "{bytes:?}");
            let mut parser = Parser::default();
            let torn: Vec<Typed> = bytes.iter().flat_map(|byte| parser.feed(&[*byte])).collect();
            let torn: Vec<Typed> = torn.into_iter().chain(parser.settle()).collect();
            assert_eq!(torn, key(expected), "{bytes:?} byte by byte");
        }
    }

    #[test]
    fn what_is_no_key_is_dropped_and_the_next_key_is_read() {
        let none: [&[u8]; 12] = [
            b"\x1b[I",
            b"\x1b[[A",
            b"\x1b[15~",
            b"\x1b[<0;10;10M",
            b"\x1b[M !!",
            b"\x1b]11;rgb:00/00/00\x07",
            b"\x1b]0;title\x1b\\",
            b"\x1bP1$r0m\x1b\\",
            b"\x1b[?1;2c",
            b"\x00\x1a\x1c",
            b"\xff\xc0",
            b"\xe6\xbc",
        ];
        for bytes in none {
            assert_eq!(keys(&[bytes, b"a"].concat()), key(Key::Char('a')), "{bytes:?}");
        }
    }

    #[test]
    fn half_a_sequence_is_not_waited_for() {
        for bytes in [&b"\x1b["[..], b"\x1b[20", b"\x1bO", b"\xe6", b"\x1b[[", b"\x1b[M!", b"\x1b]0;title"] {
            let mut parser = Parser::default();
            assert_eq!(parser.feed(bytes), []);
            assert_eq!(parser.patience(), Some(OF_A_KEY));
            assert_eq!(parser.settle(), []);
            assert_eq!(parser.patience(), None);
            assert_eq!(parser.feed(b"a"), key(Key::Char('a')));
        }
    }

    #[test]
    fn escape_and_a_key_soon_after_it_are_two_keys() {
        assert_eq!(keys(b"\x1bq"), [Typed::Key(Key::Esc), Typed::Key(Key::Char('q'))]);
        assert_eq!(keys(b"\x1b\x1b"), [Typed::Key(Key::Esc), Typed::Key(Key::Esc)]);
        assert_eq!(keys(b"\x1b\r"), [Typed::Key(Key::Esc), Typed::Key(Key::Enter)]);
    }

    #[test]
    fn a_paste_comes_as_one_text_and_a_torn_or_endless_one_ends() {
        assert_eq!(
            keys(b"\x1b[200~data \x1b[A\x1b[201~a"),
            [Typed::Paste("data \u{1b}[A".to_owned()), Typed::Key(Key::Char('a'))]
        );
        let mut parser = Parser::default();
        assert_eq!(parser.feed(b"\x1b[200~da"), []);
        assert_eq!(parser.patience(), Some(OF_A_PASTE));
        assert_eq!(parser.settle(), [Typed::Paste("da".to_owned())]);
        let mut long = b"\x1b[200~".to_vec();
        long.extend(std::iter::repeat_n(b'x', 3 * LONGEST_PASTE));
        long.extend(b"\x1b[201~a");
        let typed = keys(&long);
        assert!(matches!(&typed[..], [Typed::Paste(text), Typed::Key(Key::Char('a'))] if text.len() == LONGEST_PASTE));
    }
}
