//! What every command works with: the settings, the words, where the answer goes; and how a command ends.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::cli::settings::Settings;
use microcred_export::text::ascii_marks;
use microcred_i18n::Localizer;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// Done: exit code 0.
    Success,
    /// Nothing found, or bad data: exit code 1.
    Failure,
    /// Wrong use: exit code 2.
    InvalidUsage,
}

impl ExitStatus {
    /// The exit code.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Failure => 1,
            Self::InvalidUsage => 2,
        }
    }
}

/// What a command has to work with.
pub(super) struct CommandIo<'a> {
    pub(super) settings: &'a Settings,
    pub(super) texts: &'a Localizer,
    pub(super) out: &'a mut dyn Write,
    pub(super) err: &'a mut dyn Write,
}

impl CommandIo<'_> {
    /// Writes data for another program, as it is.
    pub(super) fn print_data(&mut self, data: &str) -> io::Result<()> {
        self.out.write_all(data.as_bytes())
    }

    /// Writes a text for a person, with plain ASCII marks if asked.
    pub(super) fn print(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(apply_ascii(text, self.settings.ascii).as_bytes())
    }

    /// Writes a message for the person to the error output.
    pub(super) fn warn(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.err, "{}", apply_ascii(text, self.settings.ascii))
    }
}

/// A text with plain ASCII marks if asked.
pub(super) fn apply_ascii(text: &str, ascii: bool) -> Cow<'_, str> {
    if ascii { Cow::Owned(ascii_marks(text)) } else { Cow::Borrowed(text) }
}
