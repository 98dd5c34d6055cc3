//! The file in which an unattended place counts its visits.

use std::fs::TryLockError;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use super::disk::{Disk, DiskFile};
use super::files::shown;
use crate::domain::usage::{Usage, Visit};

/// Several programs may count into one file: so often is tried again while another one does, after so long a rest.
const TRIES: u32 = 50;
const REST: Duration = Duration::from_millis(10);
/// More bytes than this are no file of counts.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Why a visit was not counted.
#[derive(Debug, thiserror::Error)]
pub enum UsageError {
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
    Foreign {
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
pub fn count(path: &Path, visit: &Visit) -> Result<(), UsageError> {
    count_on(&Disk::default(), path, visit)
}

/// The same on a file system.
///
/// # Errors
/// As [`count`].
pub fn count_on(disk: &Disk, path: &Path, visit: &Visit) -> Result<(), UsageError> {
    let io = |source| UsageError::Io { path: shown(path), source };
    let mut file = disk.open_own(path).map_err(io)?;
    lock(&file).map_err(io)?;
    let before = text(&mut file, path)?;
    let mut usage = read(&before, path)?;
    usage.add(visit);
    if let Err(source) = write(&mut file, &usage.write()) {
        // Whatever came of it is taken back as far as the system lets us.
        let _ = write(&mut file, &before);
        return Err(io(source));
    }
    file.sync().map_err(io)
}

/// Whether visits can be counted in a file: it is there, or can be made, and holds counts.
///
/// # Errors
/// When they cannot.
pub fn check(path: &Path) -> Result<(), UsageError> {
    check_on(&Disk::default(), path)
}

/// The same on a file system.
///
/// # Errors
/// As [`check`].
pub fn check_on(disk: &Disk, path: &Path) -> Result<(), UsageError> {
    let mut file = disk.open_own(path).map_err(|source| UsageError::Io { path: shown(path), source })?;
    read(&text(&mut file, path)?, path).map(|_| ())
}

fn text(file: &mut DiskFile, path: &Path) -> Result<String, UsageError> {
    let mut text = String::new();
    let read = file.take(MOST_BYTES + 1).read_to_string(&mut text);
    read.map_err(|source| UsageError::Io { path: shown(path), source })?;
    if text.len() as u64 > MOST_BYTES {
        let message = format!("larger than {MOST_BYTES} bytes");
        return Err(UsageError::Foreign { path: shown(path), message });
    }
    Ok(text)
}

fn read(text: &str, path: &Path) -> Result<Usage, UsageError> {
    Usage::read(text).map_err(|wrong| UsageError::Foreign { path: shown(path), message: wrong.to_string() })
}

/// Writes the whole file anew; what others see in the midst of it is kept from those who ask for the lock.
fn write(file: &mut DiskFile, text: &str) -> io::Result<()> {
    file.seek(SeekFrom::Start(0))?;
    file.write_all(text.as_bytes())?;
    // Numbers only grow and lines are only added: there is more behind it only where a count is taken back.
    let length = text.len() as u64;
    if file.look()?.len() > length { file.cut(length) } else { Ok(()) }
}

/// Waits until no other program counts, but not for ever.
fn lock(file: &DiskFile) -> io::Result<()> {
    for _ in 0..TRIES {
        match file.lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => sleep(REST),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::WouldBlock))
}
