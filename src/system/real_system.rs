//! The disk and the printer of this machine.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use microcred_core::printing::{PrintConfig, PrintError};
use microcred_core::sanitize::clean;
use microcred_session::saving::SaveError;
use microcred_session::system::{OutputFile, System};
use microcred_session::usage::VisitRecord;

use super::printing::Printer;
use super::saving::{resolve_folder, save};
use super::usage;

/// Writes files, prints and counts visits for real.
#[derive(Debug, Default, Clone, Copy)]
pub struct RealSystem;

impl System for RealSystem {
    fn folder_shown(&self, folder: Option<&str>) -> String {
        clean(&resolve_folder(folder).display().to_string())
    }

    fn save(&self, file: OutputFile<'_>, today: Date) -> Result<PathBuf, SaveError> {
        save(&resolve_folder(file.folder), file.kind, file.extension, file.bytes, today)
    }

    fn print(&self, pdf: &[u8], kiosk: Option<&PrintConfig>) -> Result<(), PrintError> {
        kiosk.map_or_else(Printer::default, Printer::from).print(pdf)
    }

    fn record_visit(&self, usage_file: &str, visit: &VisitRecord) {
        if let Err(error) = usage::record_visit(Path::new(usage_file), visit) {
            let _ = writeln!(io::stderr(), "microcred: {error}");
        }
    }
}
