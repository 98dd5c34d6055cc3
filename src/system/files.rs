//! Opening files from outside, with caps and with errors that say what to do.

use std::io::Read;
use std::path::Path;

use crate::system::disk::{Disk, DiskFile};
use microcred_core::bounds::MAX_FILE_BYTES;
use microcred_core::sanitize::clean;

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The file system says no.
    #[error("{path}: {source}")]
    Io {
        /// The path as given.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// No regular file, where only that can be used: a folder, a pipe, a device.
    #[error("{path}: no regular file")]
    NotRegular {
        /// The path as given.
        path: String,
    },
    /// More bytes than are read.
    #[error("{path}: larger than {max_bytes} bytes")]
    TooLarge {
        /// The path as given.
        path: String,
        /// The most that is read.
        max_bytes: usize,
    },
}

/// A path as people may see it: the name of a file can hold anything.
#[must_use]
pub fn display_path(path: &Path) -> String {
    clean(&path.display().to_string())
}

/// The bytes of a file, at most [`MAX_FILE_BYTES`] of them.
///
/// # Errors
/// When it cannot be opened or read, or is larger.
pub fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    read_from(&Disk::default(), path)
}

/// The same from a file system.
///
/// # Errors
/// As [`read`].
pub fn read_from(disk: &Disk, path: &Path) -> Result<Vec<u8>, FileError> {
    let file = disk.open(path).map_err(|source| FileError::Io { path: display_path(path), source })?;
    read_rest(path, file, Vec::new())
}

/// What was read of a file already and the rest of it, at most [`MAX_FILE_BYTES`] together.
///
/// # Errors
/// When it cannot be read, or is larger.
pub(super) fn read_rest(path: &Path, file: DiskFile, mut bytes: Vec<u8>) -> Result<Vec<u8>, FileError> {
    let io = |source| FileError::Io { path: display_path(path), source };
    let most = MAX_FILE_BYTES as u64 + 1;
    file.take(most.saturating_sub(bytes.len() as u64)).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() > MAX_FILE_BYTES {
        return Err(FileError::TooLarge { path: display_path(path), max_bytes: MAX_FILE_BYTES });
    }
    Ok(bytes)
}
