//! What every command works with: the settings, the words, where the answer goes; and how a command ends.

use std::borrow::Cow;
use std::io::{self, Write};

use super::settings::Settings;
use crate::export::text::ascii_marks;
use crate::text::Texts;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Done: exit code 0.
    Done,
    /// Nothing found, or bad data: exit code 1.
    Nothing,
    /// Wrong use: exit code 2.
    WrongUse,
}

impl Ended {
    /// The exit code.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Nothing => 1,
            Self::WrongUse => 2,
        }
    }
}

/// What a command has to work with.
pub(super) struct Ready<'a> {
    pub(super) settings: &'a Settings,
    pub(super) texts: &'a Texts,
    pub(super) out: &'a mut dyn Write,
    pub(super) err: &'a mut dyn Write,
}

impl Ready<'_> {
    /// Writes data for another program, as it is.
    pub(super) fn print_data(&mut self, data: &str) -> io::Result<()> {
        self.out.write_all(data.as_bytes())
    }

    /// Writes a text for a person, with plain ASCII marks if asked.
    pub(super) fn print(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(marked(text, self.settings.ascii).as_bytes())
    }

    /// Writes a message for the person to the error output.
    pub(super) fn warn(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.err, "{}", marked(text, self.settings.ascii))
    }
}

/// A text with plain ASCII marks if asked.
pub(super) fn marked(text: &str, ascii: bool) -> Cow<'_, str> {
    if ascii { Cow::Owned(ascii_marks(text)) } else { Cow::Borrowed(text) }
}
