//! The file in which an unattended place counts its visits.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

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

/// Counts a visit in a file, which is made where there is none. A file that holds something else is left as it is.
///
/// # Errors
/// When the file cannot be opened, read or written, or holds something else.
pub fn count(path: &Path, visit: &Visit) -> Result<(), UsageError> {
    let io = |source| UsageError::Io { path: shown(path), source };
    let foreign = |message: String| UsageError::Foreign { path: shown(path), message };
    let mut file = open(path).map_err(io)?;
    lock(&file).map_err(io)?;
    let mut text = String::new();
    Read::by_ref(&mut file).take(MOST_BYTES + 1).read_to_string(&mut text).map_err(io)?;
    if text.len() as u64 > MOST_BYTES {
        return Err(foreign(format!("larger than {MOST_BYTES} bytes")));
    }
    let mut usage = Usage::read(&text).map_err(|wrong| foreign(wrong.to_string()))?;
    usage.add(visit);
    let next = usage.write();
    // Numbers only grow and lines are only added, so nothing is left over behind what is written.
    file.seek(SeekFrom::Start(0)).and_then(|_| file.write_all(next.as_bytes())).map_err(io)?;
    file.set_len(next.len() as u64).and_then(|()| file.sync_data()).map_err(io)
}

/// Whether visits can be counted in a file: it is there, or can be made, and holds counts.
///
/// # Errors
/// When they cannot.
pub fn check(path: &Path) -> Result<(), UsageError> {
    let io = |source| UsageError::Io { path: shown(path), source };
    let mut text = String::new();
    open(path).and_then(|file| file.take(MOST_BYTES).read_to_string(&mut text)).map_err(io)?;
    let foreign = |message: String| UsageError::Foreign { path: shown(path), message };
    Usage::read(&text).map(|_| ()).map_err(|wrong| foreign(wrong.to_string()))
}

/// Opens a regular file; a link is not followed to another place where the system can tell.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600).custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
    }
    let file = options.open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::Error::from(io::ErrorKind::InvalidInput)) }
}

/// Waits until no other program counts, but not for ever.
fn lock(file: &File) -> io::Result<()> {
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => sleep(REST),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::WouldBlock))
}
