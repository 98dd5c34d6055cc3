//! Maps a file into memory, so that a catalogue of gigabytes is open at once and only what is looked at is read.

use std::path::Path;

use memmap2::Mmap;

use crate::system::disk::{Disk, DiskFile};
use crate::system::files::{FileError, display_path};

/// The bytes of a file, in memory as far as they are looked at.
#[derive(Debug)]
pub struct MappedFile(Mmap);

impl AsRef<[u8]> for MappedFile {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Maps a regular file. Anything else is refused before it is opened, so that a pipe does not block.
///
/// # Errors
/// When it is no regular file, or cannot be opened or mapped.
pub fn map_file(path: &Path) -> Result<MappedFile, FileError> {
    let io = |source| FileError::Io { path: display_path(path), source };
    let disk = Disk::default();
    if !disk.metadata(path).map_err(io)?.is_file() {
        return Err(FileError::NotRegular { path: display_path(path) });
    }
    map_open_file(path, &disk.open(path).map_err(io)?)
}

/// Maps a file that is open.
#[expect(unsafe_code, reason = "a file can only be mapped so; the comment says why that is sound here")]
pub(super) fn map_open_file(path: &Path, file: &DiskFile) -> Result<MappedFile, FileError> {
    let io = |source| FileError::Io { path: display_path(path), source };
    if !file.metadata().map_err(io)?.is_file() {
        return Err(FileError::NotRegular { path: display_path(path) });
    }
    let file = file.as_file().map_err(io)?;
    // SAFETY: the bytes are shared with the file, so nobody may change it while it is mapped. This program never does:
    // a catalogue is compiled into a file beside its place and renamed into it (`compile.rs`), which leaves a file that
    // is in use as it was. Should another program write into the file, the bytes are read as what they then are: every
    // reader of them checks lengths, places and checksums and takes nothing for granted. Should another program cut the
    // file short, the system ends this one with SIGBUS at the next look beyond the end: it stops, it reads nothing wrong.
    unsafe { Mmap::map(file) }.map(MappedFile).map_err(io)
}
