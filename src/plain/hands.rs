//! What the plain lines have done for them outside of lines: files are written, and pages printed.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::domain::printing::{NotPrinted, Printing};
use crate::domain::saving::NotSaved;
use crate::store::printing::Printer;
use crate::store::saving::{folder_of, save};

/// A file to write.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// The folder as it was typed; `None`: the one where the program was started.
    pub folder: Option<&'a str>,
    /// What it is, as its name begins: a word of the program.
    pub kind: &'static str,
    /// How its name ends.
    pub ending: &'static str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// Who writes and prints.
pub trait Hands {
    /// Writes a new file; its path.
    ///
    /// # Errors
    /// When nothing was written.
    fn save(&mut self, file: File<'_>, today: Date) -> Result<PathBuf, NotSaved>;

    /// Prints a PDF, as a place does; `None` at a desk.
    ///
    /// # Errors
    /// When it was not printed.
    fn print(&mut self, pdf: &[u8], place: Option<&Printing>) -> Result<(), NotPrinted>;
}

/// The disk and the printer of this machine.
#[derive(Debug, Default)]
pub struct ThisMachine;

impl Hands for ThisMachine {
    fn save(&mut self, file: File<'_>, today: Date) -> Result<PathBuf, NotSaved> {
        save(&folder_of(file.folder), file.kind, file.ending, file.bytes, today)
    }

    fn print(&mut self, pdf: &[u8], place: Option<&Printing>) -> Result<(), NotPrinted> {
        place.map_or_else(Printer::default, Printer::from).print(pdf)
    }
}
