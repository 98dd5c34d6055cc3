//! Hand-outs: what a person takes away of one program, of a comparison, of the whole plan.
//!
//! A [`Document`] is built once, from the same values as the commands, and written in four forms: text, Markdown, HTML and
//! PDF. No name stands on it, only a line to write one on by hand.

mod builder;
mod comparison;
pub mod html;
pub mod markdown;
pub mod pdf;
pub mod plain_text;
mod plan;
mod program;

use jiff::civil::Date;

use crate::qr::Qr;
use microcred_core::sanitize::clean;
use microcred_session::notes::Notes;
use microcred_session::resume;

pub use comparison::comparison;
pub use plan::{Plan, plan};
pub use program::program;

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
    pub missing_glyph_text: String,
}

/// What stands on a hand-out beside what is known: only what the person agreed to, and what was noted.
#[derive(Debug, Clone, Copy, Default)]
pub struct HandoutOptions<'a> {
    /// Whether the answers stand on it, in words.
    pub include_answers: bool,
    /// The code to go on later.
    pub resume_code: Option<&'a resume::ResumeCode>,
    /// What was noted beside the programs.
    pub notes: Option<&'a Notes>,
}

/// How deep a heading stands; the title is above both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadingLevel {
    /// Under the title: level 2.
    H2,
    /// Under a part: level 3.
    H3,
}

/// One block.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading. It never stands alone at the end of a page.
    Heading(HeadingLevel, String),
    /// A paragraph.
    Paragraph(RichText),
    /// Things of which the order says nothing.
    BulletList(Vec<RichText>),
    /// Things in their order.
    NumberedList(Vec<RichText>),
    /// A table.
    Table(Table),
    /// A word, and an empty line to write on by hand.
    FillIn(String),
    /// A code for a camera. Text and Markdown leave it out: what it says stands elsewhere in words.
    Qr(QrFigure),
}

/// A code for the camera of a telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrFigure {
    /// The code.
    pub qr: Qr,
    /// What to do with it.
    pub caption: String,
    /// What it says, for those who do not see it.
    pub alt_text: String,
}

/// A table. Every row names what it is about, and every column too.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The heads of the columns; the first stands over the heads of the rows.
    pub headers: Vec<String>,
    /// The rows: a head, and a cell for each further column.
    pub rows: Vec<(String, Vec<RichText>)>,
}

/// A text that may hold addresses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RichText(Vec<Inline>);

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// The address of a page, which can be followed.
    Link(String),
}

impl RichText {
    /// A text without an address.
    #[must_use]
    pub fn from_text(given: &str) -> Self {
        Self(vec![Inline::Text(sanitize_inline(given))])
    }

    /// An address alone.
    #[must_use]
    pub fn from_url(address: &str) -> Self {
        Self::default().with_url(address)
    }

    /// The same with an address behind it. What cannot be followed safely stays words: a telephone number, say.
    #[must_use]
    pub fn with_url(mut self, address: &str) -> Self {
        let address = sanitize_inline(address);
        if address.is_empty() {
            return self;
        }
        if !self.0.is_empty() {
            self.0.push(Inline::Text(" ".to_owned()));
        }
        self.0.push(if is_web_url(&address) { Inline::Link(address) } else { Inline::Text(address) });
        self
    }

    /// The same with more words behind it.
    #[must_use]
    pub fn with_text(mut self, given: &str) -> Self {
        self.0.push(Inline::Text(sanitize_suffix(given)));
        self
    }

    /// Its parts, in order.
    #[must_use]
    pub fn inlines(&self) -> &[Inline] {
        &self.0
    }

    /// All of it as one text.
    #[must_use]
    pub fn to_plain_text(&self) -> String {
        self.0.iter().map(Inline::as_str).collect()
    }
}

impl Inline {
    /// What it says.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(given) | Self::Link(given) => given,
        }
    }
}

/// A text without anything that could do harm in a file: as at load, without what is no character at all, and without
/// spaces of any kind at its ends, which would undo marks of Markdown beside them.
fn sanitize_inline(given: &str) -> String {
    let letters = given.chars().filter(|letter| !is_noncharacter(*letter));
    clean(&letters.collect::<String>()).trim().to_owned()
}

/// The same for what follows other words: a space before it stays.
fn sanitize_suffix(given: &str) -> String {
    let cleaned = sanitize_inline(given);
    if given.starts_with(' ') { format!(" {cleaned}") } else { cleaned }
}

/// Code points that Unicode keeps free for ever. HTML and XML refuse them.
fn is_noncharacter(letter: char) -> bool {
    let code = u32::from(letter);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// Whether an address leads to a page, and holds nothing that could end it in any form.
fn is_web_url(address: &str) -> bool {
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let plain = |byte: u8| byte.is_ascii_graphic() && !br#""'<>\^`{|}()[]*"#.contains(&byte);
    host.is_some_and(|host| host.bytes().next().is_some_and(|first| first.is_ascii_alphanumeric()))
        && address.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_urls_become_links() {
        for sound in ["https://a.ca/x?y=1&z=2#w", "http://a.ca"] {
            assert_eq!(RichText::from_url(sound).inlines(), [Inline::Link(sound.to_owned())]);
        }
        for words in
            ["1-888-242-2100", "javascript:alert(1)", "https://", "https://a.ca/\"x", "https://a.ca/<b>", "ftp://a.ca"]
        {
            assert_eq!(RichText::from_url(words).inlines(), [Inline::Text(words.to_owned())]);
        }
    }

    #[test]
    fn noncharacters_and_invisible_characters_are_dropped() {
        assert_eq!(RichText::from_text("a\u{fffe}\u{fdd0}\u{1ffff}b\u{202e}\u{0}\n c").to_plain_text(), "ab  c");
        assert_eq!(RichText::from_text("a").with_text(" (b\u{7}c)").to_plain_text(), "a (bc)");
    }
}
