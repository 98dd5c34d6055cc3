//! What the plain lines have done for them outside of lines: files are written, and pages printed.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::domain::printing::{PrintConfig, PrintError};
use crate::domain::saving::SaveError;
use crate::store::printing::Printer;
use crate::store::saving::{resolve_folder, save};

/// A file to write.
#[derive(Debug, Clone, Copy)]
pub struct OutputFile<'a> {
    /// The folder as it was typed; `None`: the one where the program was started.
    pub folder: Option<&'a str>,
    /// What it is, as its name begins: a word of the program.
    pub kind: &'static str,
    /// How its name ends.
    pub extension: &'static str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// Who writes and prints.
pub trait System {
    /// Writes a new file; its path.
    ///
    /// # Errors
    /// When nothing was written.
    fn save(&mut self, file: OutputFile<'_>, today: Date) -> Result<PathBuf, SaveError>;

    /// Prints a PDF, as a place does; `None` at a desk.
    ///
    /// # Errors
    /// When it was not printed.
    fn print(&mut self, pdf: &[u8], place: Option<&PrintConfig>) -> Result<(), PrintError>;
}

/// The disk and the printer of this machine.
#[derive(Debug, Default)]
pub struct RealSystem;

impl System for RealSystem {
    fn save(&mut self, file: OutputFile<'_>, today: Date) -> Result<PathBuf, SaveError> {
        save(&resolve_folder(file.folder), file.kind, file.extension, file.bytes, today)
    }

    fn print(&mut self, pdf: &[u8], place: Option<&PrintConfig>) -> Result<(), PrintError> {
        place.map_or_else(Printer::default, Printer::from).print(pdf)
    }
}
