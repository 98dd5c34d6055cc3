//! The file system in one place: every call that the program makes of it goes through here, so that each can be refused.

use std::fmt::Debug;
use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A call of the file system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// To look what there is under a name.
    Look,
    /// To find the one name of something that may have several.
    Name,
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
    Cut,
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
pub trait Gate: Debug + Send + Sync {
    /// Whether a call is made.
    ///
    /// # Errors
    /// What the call fails with in place of being made.
    fn pass(&self, call: Call) -> io::Result<()>;
}

/// The file system.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    gate: Option<Arc<dyn Gate>>,
}

impl Disk {
    /// The file system behind a gate, for tests.
    #[must_use]
    pub fn behind(gate: Arc<dyn Gate>) -> Self {
        Self { gate: Some(gate) }
    }

    fn pass(&self, call: Call) -> io::Result<()> {
        self.gate.as_ref().map_or(Ok(()), |gate| gate.pass(call))
    }

    /// What there is under a name, where links lead to.
    ///
    /// # Errors
    /// What the system says.
    pub fn look(&self, path: &Path) -> io::Result<Metadata> {
        self.pass(Call::Look)?;
        fs::metadata(path)
    }

    /// What there is under a name, a link too.
    ///
    /// # Errors
    /// What the system says.
    pub fn look_at_link(&self, path: &Path) -> io::Result<Metadata> {
        self.pass(Call::Look)?;
        fs::symlink_metadata(path)
    }

    /// The one name of what is there.
    ///
    /// # Errors
    /// What the system says.
    pub fn name(&self, path: &Path) -> io::Result<PathBuf> {
        self.pass(Call::Name)?;
        fs::canonicalize(path)
    }

    /// A file to read.
    ///
    /// # Errors
    /// What the system says.
    pub fn open(&self, path: &Path) -> io::Result<DiskFile> {
        self.pass(Call::Open)?;
        Ok(DiskFile { file: File::open(path)?, disk: self.clone() })
    }

    /// A file to write, which was not there.
    ///
    /// # Errors
    /// What the system says.
    pub fn create_new(&self, path: &Path) -> io::Result<DiskFile> {
        self.pass(Call::Create)?;
        Ok(DiskFile { file: OpenOptions::new().write(true).create_new(true).open(path)?, disk: self.clone() })
    }

    /// A regular file to read and to change, which is made where there is none and is the owner's alone; a link is not
    /// followed to another place where the system can tell.
    ///
    /// # Errors
    /// What the system says, or that it is no regular file.
    pub fn open_own(&self, path: &Path) -> io::Result<DiskFile> {
        self.pass(Call::Open)?;
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600).custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
        }
        let file = DiskFile { file: options.open(path)?, disk: self.clone() };
        if file.look()?.is_file() { Ok(file) } else { Err(io::Error::from(io::ErrorKind::InvalidInput)) }
    }

    /// The same for what is nobody else's business: only its owner may read it. What stands under the name is never opened,
    /// and no link is followed.
    ///
    /// # Errors
    /// What the system says.
    pub fn create_own(&self, path: &Path) -> io::Result<DiskFile> {
        self.pass(Call::Create)?;
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
    pub fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.pass(Call::Link)?;
        fs::hard_link(from, to)
    }

    /// Gives a file another name, in place of what has it.
    ///
    /// # Errors
    /// What the system says.
    pub fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.pass(Call::Rename)?;
        fs::rename(from, to)
    }

    /// Removes a file.
    ///
    /// # Errors
    /// What the system says.
    pub fn remove(&self, path: &Path) -> io::Result<()> {
        self.pass(Call::Remove)?;
        fs::remove_file(path)
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
    pub(super) fn look(&self) -> io::Result<Metadata> {
        self.disk.pass(Call::Look)?;
        self.file.metadata()
    }

    /// Brings all that was written to the disk.
    pub(super) fn sync(&self) -> io::Result<()> {
        self.disk.pass(Call::Sync)?;
        self.file.sync_all()
    }

    /// Keeps others who ask from the file until it is closed; [`TryLockError::WouldBlock`] where another does so.
    pub(super) fn lock(&self) -> Result<(), TryLockError> {
        self.disk.pass(Call::Lock).map_err(TryLockError::Error)?;
        self.file.try_lock()
    }

    /// Gives the file a length in bytes.
    pub(super) fn cut(&self, length: u64) -> io::Result<()> {
        self.disk.pass(Call::Cut)?;
        self.file.set_len(length)
    }

    /// The file itself, to be mapped.
    pub(super) fn to_map(&self) -> io::Result<&File> {
        self.disk.pass(Call::Map)?;
        Ok(&self.file)
    }
}

impl Read for DiskFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.disk.pass(Call::Read)?;
        self.file.read(buffer)
    }
}

impl Write for DiskFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.disk.pass(Call::Write)?;
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.disk.pass(Call::Write)?;
        self.file.flush()
    }
}

impl Seek for DiskFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.disk.pass(Call::Seek)?;
        self.file.seek(to)
    }
}
