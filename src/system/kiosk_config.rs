//! The settings of an unattended place, from their file.

use std::path::{Path, PathBuf};

use crate::system::disk::Disk;
use crate::system::files;
use crate::system::files::{FileError, display_path};
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind};
use microcred_core::kiosk::KioskConfig;
use microcred_data::reading::kiosk;

/// Why settings cannot be used.
#[derive(Debug)]
pub enum KioskConfigError {
    /// The file cannot be read.
    File(FileError),
    /// These things are wrong in it.
    Diagnostics(Vec<Diagnostic>),
}

/// Reads the settings of a place; the files that they name are looked for beside them. `known` are the tags of the languages
/// that the program speaks.
///
/// # Errors
/// When the file cannot be read, or anything is wrong in it.
pub fn read(path: &Path, known: &[&str]) -> Result<KioskConfig, KioskConfigError> {
    read_from(&Disk::default(), path, known)
}

/// The same from a file system.
///
/// # Errors
/// As [`read`].
pub fn read_from(disk: &Disk, path: &Path, known: &[&str]) -> Result<KioskConfig, KioskConfigError> {
    let bytes = files::read_from(disk, path).map_err(KioskConfigError::File)?;
    let name = display_path(path);
    let text = String::from_utf8(bytes)
        .map_err(|_| KioskConfigError::Diagnostics(vec![Diagnostic::for_file(&name, DiagnosticKind::NotUtf8)]))?;
    let mut settings = kiosk::parse(&name, &text, known).map_err(KioskConfigError::Diagnostics)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    for file in [&mut settings.catalogue_file, &mut settings.usage_file].into_iter().flatten() {
        let beside: PathBuf = folder.join(&*file);
        *file = beside.to_string_lossy().into_owned();
    }
    Ok(settings)
}
