//! The settings of an unattended place, from their file.

use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::files::{self, FileError, shown};
use crate::domain::kiosk::Kiosk;
use crate::domain::reading::{Fault, Problem, kiosk};

/// Why settings cannot be used.
#[derive(Debug)]
pub enum SiteError {
    /// The file cannot be read.
    File(FileError),
    /// These things are wrong in it.
    Faults(Vec<Fault>),
}

/// Reads the settings of a place; the files that they name are looked for beside them. `known` are the tags of the languages
/// that the program speaks.
///
/// # Errors
/// When the file cannot be read, or anything is wrong in it.
pub fn read(path: &Path, known: &[&str]) -> Result<Kiosk, SiteError> {
    read_from(&Disk::default(), path, known)
}

/// The same from a file system.
///
/// # Errors
/// As [`read`].
pub fn read_from(disk: &Disk, path: &Path, known: &[&str]) -> Result<Kiosk, SiteError> {
    let bytes = files::read_from(disk, path).map_err(SiteError::File)?;
    let name = shown(path);
    let text =
        String::from_utf8(bytes).map_err(|_| SiteError::Faults(vec![Fault::of_file(&name, Problem::NotText)]))?;
    let mut settings = kiosk::read(&name, &text, known).map_err(SiteError::Faults)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    for file in [&mut settings.catalogue, &mut settings.usage].into_iter().flatten() {
        let beside: PathBuf = folder.join(&*file);
        *file = beside.to_string_lossy().into_owned();
    }
    Ok(settings)
}
