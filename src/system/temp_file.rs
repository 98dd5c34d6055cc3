//! A file that is written under another name and renamed when it is whole.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::disk::{Disk, DiskFile};

/// So many names are tried for the file beside.
const MAX_TEMP_NAMES: u32 = 100;

/// A file beside the wanted one. Dropping it removes it, unless it was persisted.
pub(super) struct TempFile {
    disk: Disk,
    path: PathBuf,
    is_persisted: bool,
}

impl TempFile {
    /// Creates the file beside `wanted`, under a name that no other process uses.
    pub(super) fn create(disk: &Disk, wanted: &Path) -> io::Result<(Self, DiskFile)> {
        let name = wanted.file_name().ok_or(ErrorKind::InvalidInput)?;
        let mut last = io::Error::from(ErrorKind::AlreadyExists);
        for number in 0..MAX_TEMP_NAMES {
            let mut own = std::ffi::OsString::from(".");
            own.push(name);
            own.push(format!(".{}-{number}.part", std::process::id()));
            let path = wanted.with_file_name(own);
            match disk.create_new(&path) {
                Ok(file) => return Ok((Self { disk: disk.clone(), path, is_persisted: false }, file)),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => last = error,
                Err(error) => return Err(error),
            }
        }
        Err(last)
    }

    /// Gives the file its wanted name: whole or not at all.
    pub(super) fn persist(mut self, wanted: &Path) -> io::Result<()> {
        self.disk.rename(&self.path, wanted)?;
        self.is_persisted = true;
        // The new name is on the disk only when its folder is; where that cannot be asked for, the system does it later.
        let folder = wanted.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let _ = self.disk.open(folder).and_then(|folder| folder.sync_all());
        Ok(())
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        if !self.is_persisted {
            let _ = self.disk.remove_file(&self.path);
        }
    }
}
