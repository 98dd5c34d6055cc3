//! The file system in one place: every call that the program makes of it goes through here, so that each can be refused.

use std::fmt::Debug;
use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A call of the file system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FsOperation {
    /// To look what there is under a name.
    Metadata,
    /// To find the one name of something that may have several.
    Canonicalize,
    /// To open a file.
    Open,
    /// To make a new file.
    Create,
    /// To read.
    Read,
    /// To go to a place of a file.
    Seek,
    /// To write.
    Write,
    /// To bring what was written to the disk.
    Sync,
    /// To keep others from a file.
    Lock,
    /// To give a file a length.
    Truncate,
    /// To map a file into memory.
    Map,
    /// To give a file another name.
    Rename,
    /// To remove a file.
    Remove,
    /// To give a file a second name.
    Link,
}

/// Who lets calls pass, or makes them fail.
pub trait FaultInjector: Debug + Send + Sync {
    /// Whether a call is made.
    ///
    /// # Errors
    /// What the call fails with in place of being made.
    fn check(&self, call: FsOperation) -> io::Result<()>;
}

/// The file system.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    fault_injector: Option<Arc<dyn FaultInjector>>,
}

impl Disk {
    /// The file system behind a gate, for tests.
    #[must_use]
    pub fn with_fault_injector(gate: Arc<dyn FaultInjector>) -> Self {
        Self { fault_injector: Some(gate) }
    }

    fn check(&self, call: FsOperation) -> io::Result<()> {
        self.fault_injector.as_ref().map_or(Ok(()), |gate| gate.check(call))
    }

    /// What there is under a name, where links lead to.
    ///
    /// # Errors
    /// What the system says.
    pub fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.check(FsOperation::Metadata)?;
        fs::metadata(path)
    }

    /// What there is under a name, a link too.
    ///
    /// # Errors
    /// What the system says.
    pub fn symlink_metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.check(FsOperation::Metadata)?;
        fs::symlink_metadata(path)
    }

    /// The one name of what is there.
    ///
    /// # Errors
    /// What the system says.
    pub fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        self.check(FsOperation::Canonicalize)?;
        fs::canonicalize(path)
    }

    /// A file to read.
    ///
    /// # Errors
    /// What the system says.
    pub fn open(&self, path: &Path) -> io::Result<DiskFile> {
        self.check(FsOperation::Open)?;
        Ok(DiskFile { file: File::open(path)?, disk: self.clone() })
    }

    /// A file to write, which was not there.
    ///
    /// # Errors
    /// What the system says.
    pub fn create_new(&self, path: &Path) -> io::Result<DiskFile> {
        self.check(FsOperation::Create)?;
        Ok(DiskFile { file: OpenOptions::new().write(true).create_new(true).open(path)?, disk: self.clone() })
    }

    /// A regular file to read and to change, which is made where there is none and is the owner's alone; a link is not
    /// followed to another place where the system can tell.
    ///
    /// # Errors
    /// What the system says, or that it is no regular file.
    pub fn open_private(&self, path: &Path) -> io::Result<DiskFile> {
        self.check(FsOperation::Open)?;
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600).custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
        }
        let file = DiskFile { file: options.open(path)?, disk: self.clone() };
        if file.metadata()?.is_file() { Ok(file) } else { Err(io::Error::from(io::ErrorKind::InvalidInput)) }
    }

    /// The same for what is nobody else's business: only its owner may read it. What stands under the name is never opened,
    /// and no link is followed.
    ///
    /// # Errors
    /// What the system says.
    pub fn create_private(&self, path: &Path) -> io::Result<DiskFile> {
        self.check(FsOperation::Create)?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        Ok(DiskFile { file: options.open(path)?, disk: self.clone() })
    }

    /// Gives a file a second name, which nothing has yet.
    ///
    /// # Errors
    /// What the system says; some file systems know no second names.
    pub fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.check(FsOperation::Link)?;
        fs::hard_link(from, to)
    }

    /// Gives a file another name, in place of what has it.
    ///
    /// # Errors
    /// What the system says.
    pub fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.check(FsOperation::Rename)?;
        fs::rename(from, to)
    }

    /// Removes a file.
    ///
    /// # Errors
    /// What the system says.
    pub fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.check(FsOperation::Remove)?;
        fs::remove_file(path)
    }

    /// Creates a folder and those above it, where they are missing.
    ///
    /// # Errors
    /// The error of the system.
    pub fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.check(FsOperation::Create)?;
        fs::create_dir_all(path)
    }

    /// Returns the paths in a folder; none where it cannot be read.
    #[must_use]
    pub fn files_in(&self, folder: &Path) -> Vec<PathBuf> {
        if self.check(FsOperation::Read).is_err() {
            return Vec::new();
        }
        fs::read_dir(folder)
            .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
            .unwrap_or_default()
    }
}

/// A file that is open.
#[derive(Debug)]
pub struct DiskFile {
    file: File,
    disk: Disk,
}

impl DiskFile {
    /// What it is.
    pub(super) fn metadata(&self) -> io::Result<Metadata> {
        self.disk.check(FsOperation::Metadata)?;
        self.file.metadata()
    }

    /// Brings all that was written to the disk.
    pub(super) fn sync_all(&self) -> io::Result<()> {
        self.disk.check(FsOperation::Sync)?;
        self.file.sync_all()
    }

    /// Keeps others who ask from the file until it is closed; [`TryLockError::WouldBlock`] where another does so.
    pub(super) fn try_lock(&self) -> Result<(), TryLockError> {
        self.disk.check(FsOperation::Lock).map_err(TryLockError::Error)?;
        self.file.try_lock()
    }

    /// Gives the file a length in bytes.
    pub(super) fn set_len(&self, length: u64) -> io::Result<()> {
        self.disk.check(FsOperation::Truncate)?;
        self.file.set_len(length)
    }

    /// The file itself, to be mapped.
    #[cfg(feature = "large")]
    pub(super) fn as_file(&self) -> io::Result<&File> {
        self.disk.check(FsOperation::Map)?;
        Ok(&self.file)
    }
}

impl Read for DiskFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.disk.check(FsOperation::Read)?;
        self.file.read(buffer)
    }
}

impl Write for DiskFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.disk.check(FsOperation::Write)?;
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.disk.check(FsOperation::Write)?;
        self.file.flush()
    }
}

impl Seek for DiskFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.disk.check(FsOperation::Seek)?;
        self.file.seek(to)
    }
}
