//! What happens outside of the program: files, the printer, the counts of a kiosk.

use std::path::PathBuf;

use jiff::civil::Date;
use microcred_core::printing::{PrintConfig, PrintError};

use crate::saving::SaveError;
use crate::usage::VisitRecord;

/// The exit code of a terminal that went away, or cannot be read or written: 128 and the number of SIGHUP.
pub const HANGUP_EXIT_CODE: u8 = 129;

/// A file to write.
#[derive(Debug, Clone, Copy)]
pub struct OutputFile<'a> {
    /// The folder as the person typed it; `None`: the folder in which the program was started.
    pub folder: Option<&'a str>,
    /// The kind of hand-out, with which the file name begins: an ASCII word.
    pub kind: &'static str,
    /// The file name extension, without the dot.
    pub extension: &'static str,
    /// The content.
    pub bytes: &'a [u8],
}

/// Carries out what a front end cannot do by itself. Tests give one that records or refuses.
pub trait System: Send + Sync {
    /// Returns the folder that a typed folder means, as it is shown to a person.
    fn folder_shown(&self, folder: Option<&str>) -> String;

    /// Writes a new file, never over an existing one. Returns its path.
    ///
    /// # Errors
    /// When nothing was written.
    fn save(&self, file: OutputFile<'_>, today: Date) -> Result<PathBuf, SaveError>;

    /// Prints a PDF with the settings of a kiosk; `None` at a desk.
    ///
    /// # Errors
    /// When the printer did not take it.
    fn print(&self, pdf: &[u8], kiosk: Option<&PrintConfig>) -> Result<(), PrintError>;

    /// Adds a visit to the usage file of a kiosk. Reports a failure to staff, never to the visitor.
    fn record_visit(&self, usage_file: &str, visit: &VisitRecord);
}
