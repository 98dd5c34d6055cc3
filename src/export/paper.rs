//! Hand-outs: what a person takes away of one programme, of a comparison, of the whole plan.
//!
//! A [`Document`] is built once, from the same values as the commands, and written in four forms: text, Markdown, HTML and
//! PDF. No name stands on it, only a line to write one on by hand.

mod comparison;
pub mod html;
pub mod markdown;
mod parts;
pub mod pdf;
mod plan;
mod programme;
pub mod text;

use jiff::civil::Date;

use crate::domain::notes::Notes;
use crate::domain::resume;
use crate::domain::words::clean;
use crate::export::qr::Qr;

pub use comparison::comparison;
pub use plan::{Plan, plan};
pub use programme::programme;

/// A hand-out.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its title: the only heading of the first level.
    pub title: String,
    /// The tag of its language.
    pub lang: &'static str,
    /// The day it was written.
    pub date: Date,
    /// What stands under the title, in order.
    pub blocks: Vec<Block>,
    /// What stands in a form that cannot draw some letters, in their place.
    pub not_drawn: String,
}

/// What stands on a hand-out beside what is known: only what the person agreed to, and what was noted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extras<'a> {
    /// Whether the answers stand on it, in words.
    pub answers: bool,
    /// The code to go on later.
    pub code: Option<&'a resume::Code>,
    /// What was noted beside the programmes.
    pub notes: Option<&'a Notes>,
}

/// How deep a heading stands; the title is above both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Under the title: level 2.
    Part,
    /// Under a part: level 3.
    Section,
}

/// One block.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading. It never stands alone at the end of a page.
    Heading(Level, String),
    /// A paragraph.
    Text(Line),
    /// Things of which the order says nothing.
    List(Vec<Line>),
    /// Things in their order.
    Numbered(Vec<Line>),
    /// A table.
    Table(Table),
    /// A word, and an empty line to write on by hand.
    Blank(String),
    /// A code for a camera. Text and Markdown leave it out: what it says stands elsewhere in words.
    Code(Code),
}

/// A code for the camera of a telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The code.
    pub code: Qr,
    /// What to do with it.
    pub caption: String,
    /// What it says, for those who do not see it.
    pub alternative: String,
}

/// A table. Every row names what it is about, and every column too.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The heads of the columns; the first stands over the heads of the rows.
    pub heads: Vec<String>,
    /// The rows: a head, and a cell for each further column.
    pub rows: Vec<(String, Vec<Line>)>,
}

/// A text that may hold addresses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line(Vec<Piece>);

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// The address of a page, which can be followed.
    Address(String),
}

impl Line {
    /// A text without an address.
    #[must_use]
    pub fn words(given: &str) -> Self {
        Self(vec![Piece::Words(harmless(given))])
    }

    /// An address alone.
    #[must_use]
    pub fn address(address: &str) -> Self {
        Self::default().and_address(address)
    }

    /// The same with an address behind it. What cannot be followed safely stays words: a telephone number, say.
    #[must_use]
    pub fn and_address(mut self, address: &str) -> Self {
        let address = harmless(address);
        if address.is_empty() {
            return self;
        }
        if !self.0.is_empty() {
            self.0.push(Piece::Words(" ".to_owned()));
        }
        self.0.push(if can_be_followed(&address) { Piece::Address(address) } else { Piece::Words(address) });
        self
    }

    /// The same with more words behind it.
    #[must_use]
    pub fn and_words(mut self, given: &str) -> Self {
        self.0.push(Piece::Words(harmless_end(given)));
        self
    }

    /// Its parts, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// All of it as one text.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(Piece::said).collect()
    }
}

impl Piece {
    /// What it says.
    #[must_use]
    pub fn said(&self) -> &str {
        match self {
            Self::Words(given) | Self::Address(given) => given,
        }
    }
}

/// A text without anything that could do harm in a file: as at load, without what is no character at all, and without
/// spaces of any kind at its ends, which would undo marks of Markdown beside them.
fn harmless(given: &str) -> String {
    let letters = given.chars().filter(|letter| !is_no_character(*letter));
    clean(&letters.collect::<String>()).trim().to_owned()
}

/// The same for what follows other words: a space before it stays.
fn harmless_end(given: &str) -> String {
    let cleaned = harmless(given);
    if given.starts_with(' ') { format!(" {cleaned}") } else { cleaned }
}

/// Code points that Unicode keeps free for ever. HTML and XML refuse them.
fn is_no_character(letter: char) -> bool {
    let code = u32::from(letter);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// Whether an address leads to a page, and holds nothing that could end it in any form.
fn can_be_followed(address: &str) -> bool {
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let plain = |byte: u8| byte.is_ascii_graphic() && !br#""'<>\^`{|}()[]*"#.contains(&byte);
    host.is_some_and(|host| host.bytes().next().is_some_and(|first| first.is_ascii_alphanumeric()))
        && address.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_pages_can_be_followed() {
        for sound in ["https://a.ca/x?y=1&z=2#w", "http://a.ca"] {
            assert_eq!(Line::address(sound).pieces(), [Piece::Address(sound.to_owned())]);
        }
        for words in
            ["1-888-242-2100", "javascript:alert(1)", "https://", "https://a.ca/\"x", "https://a.ca/<b>", "ftp://a.ca"]
        {
            assert_eq!(Line::address(words).pieces(), [Piece::Words(words.to_owned())]);
        }
    }

    #[test]
    fn what_is_no_character_and_what_is_not_seen_is_left_out() {
        assert_eq!(Line::words("a\u{fffe}\u{fdd0}\u{1ffff}b\u{202e}\u{0}\n c").plain(), "ab  c");
        assert_eq!(Line::words("a").and_words(" (b\u{7}c)").plain(), "a (bc)");
    }
}
