//! The file in which an unattended place counts its visits.

use std::fs::TryLockError;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use crate::system::disk::{Disk, DiskFile};
use crate::system::files::display_path;
use microcred_session::usage::{UsageCounts, VisitRecord};

/// Several programs may count into one file: so often is tried again while another one does, after so long a rest.
const MAX_LOCK_ATTEMPTS: u32 = 50;
const LOCK_RETRY_DELAY: Duration = Duration::from_millis(10);
/// More bytes than this are no file of counts.
const MAX_USAGE_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// Why a visit was not counted.
#[derive(Debug, thiserror::Error)]
pub enum UsageFileError {
    /// The file system says no.
    #[error("{path}: {source}")]
    Io {
        /// The path as given.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The file holds something else; it is left as it is.
    #[error("{path}: {message}")]
    NotAUsageFile {
        /// The path as given.
        path: String,
        /// What is wrong.
        message: String,
    },
}

/// Counts a visit in a file, which is made where there is none. A file that holds something else is left as it is, and where
/// the count cannot be written the old counts stay.
///
/// # Errors
/// When the file cannot be opened, read or written, or holds something else.
pub fn record_visit(path: &Path, visit: &VisitRecord) -> Result<(), UsageFileError> {
    record_visit_on(&Disk::default(), path, visit)
}

/// The same on a file system.
///
/// # Errors
/// As [`record_visit`].
pub fn record_visit_on(disk: &Disk, path: &Path, visit: &VisitRecord) -> Result<(), UsageFileError> {
    let io = |source| UsageFileError::Io { path: display_path(path), source };
    let mut file = disk.open_private(path).map_err(io)?;
    lock(&file).map_err(io)?;
    let before = read_text(&mut file, path)?;
    let mut usage = parse_usage(&before, path)?;
    usage.add_visit(visit);
    if let Err(source) = overwrite(&mut file, &usage.to_csv()) {
        // Whatever came of it is taken back as far as the system lets us.
        let _ = overwrite(&mut file, &before);
        return Err(io(source));
    }
    file.sync_all().map_err(io)
}

/// Whether visits can be counted in a file: it is there, or can be made, and holds counts.
///
/// # Errors
/// When they cannot.
pub fn check(path: &Path) -> Result<(), UsageFileError> {
    check_on(&Disk::default(), path)
}

/// The same on a file system.
///
/// # Errors
/// As [`check`].
pub fn check_on(disk: &Disk, path: &Path) -> Result<(), UsageFileError> {
    let mut file = disk.open_private(path).map_err(|source| UsageFileError::Io { path: display_path(path), source })?;
    parse_usage(&read_text(&mut file, path)?, path).map(|_| ())
}

fn read_text(file: &mut DiskFile, path: &Path) -> Result<String, UsageFileError> {
    let mut text = String::new();
    let read = file.take(MAX_USAGE_FILE_BYTES + 1).read_to_string(&mut text);
    read.map_err(|source| UsageFileError::Io { path: display_path(path), source })?;
    if text.len() as u64 > MAX_USAGE_FILE_BYTES {
        let message = format!("larger than {MAX_USAGE_FILE_BYTES} bytes");
        return Err(UsageFileError::NotAUsageFile { path: display_path(path), message });
    }
    Ok(text)
}

fn parse_usage(text: &str, path: &Path) -> Result<UsageCounts, UsageFileError> {
    UsageCounts::parse(text)
        .map_err(|wrong| UsageFileError::NotAUsageFile { path: display_path(path), message: wrong.to_string() })
}

/// Writes the whole file anew; what others see in the midst of it is kept from those who ask for the lock.
fn overwrite(file: &mut DiskFile, text: &str) -> io::Result<()> {
    file.seek(SeekFrom::Start(0))?;
    file.write_all(text.as_bytes())?;
    // Numbers only grow and lines are only added: there is more behind it only where a count is taken back.
    let length = text.len() as u64;
    if file.metadata()?.len() > length { file.set_len(length) } else { Ok(()) }
}

/// Waits until no other program counts, but not for ever.
fn lock(file: &DiskFile) -> io::Result<()> {
    for _ in 0..MAX_LOCK_ATTEMPTS {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => sleep(LOCK_RETRY_DELAY),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::WouldBlock))
}
