//! Opens a catalogue file, compiled or not, by how it begins and not by its name.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::disk::{Disk, DiskFile};
use super::files::{FileError, read_on, shown};
use super::mapped::{Mapped, map_open};
use super::on_file::OnFile;
use crate::compiled::catalogue::Compiled;
use crate::compiled::columns::Opened;
use crate::domain::catalogue::Catalogue;
use crate::domain::damage::Damage;
use crate::domain::ranking::Ranks;
use crate::domain::records::Records;
use crate::image::container::{Block, Container};
use crate::image::layout::MAGIC;
use crate::image::parts::Parts;

/// A compiled catalogue up to this length is checked wholly before it is used.
pub const CHECKED_WHOLLY: u64 = 64 * 1024 * 1024;
/// Of a longer one the parts up to this length are checked before it is used.
pub const SMALL_PART: u64 = 4 * 1024 * 1024;

/// What a file holds.
#[derive(Debug)]
pub enum Found {
    /// Bytes that are to be read as text.
    Text(Vec<u8>),
    /// A compiled catalogue.
    Compiled(CompiledFile),
    /// A compiled catalogue that cannot be used.
    Unusable(Damage),
}

/// A compiled catalogue in a file.
#[derive(Debug, Clone)]
pub struct CompiledFile {
    on_file: Arc<OnFile>,
    compiled: Compiled,
    columns: Option<Arc<Opened>>,
}

/// Opens a file. A compiled catalogue is mapped and checked as far as its length allows; anything else is read, up to the
/// cap of text.
///
/// # Errors
/// When it cannot be opened or read, or is larger.
pub fn open(path: &Path) -> Result<Found, FileError> {
    open_from(&Disk::default(), path)
}

/// The same from a file system.
///
/// # Errors
/// As [`open`].
pub fn open_from(disk: &Disk, path: &Path) -> Result<Found, FileError> {
    let io = |source| FileError::Io { path: shown(path), source };
    let named_so = path.extension().is_some_and(|end| end == "mcat");
    if named_so && !disk.look(path).map_err(io)?.is_file() {
        return Err(FileError::NotRegular { path: shown(path) });
    }
    let mut file = disk.open(path).map_err(io)?;
    let mut start = Vec::new();
    Read::by_ref(&mut file).take(MAGIC.len() as u64).read_to_end(&mut start).map_err(io)?;
    if start != MAGIC {
        return read_on(path, file, start).map(Found::Text);
    }
    Ok(CompiledFile::over(map_open(path, &file)?, file).map_or_else(Found::Unusable, Found::Compiled))
}

impl CompiledFile {
    /// Opens a mapped file and checks what is checked before it is used.
    fn over(mapped: Mapped, file: DiskFile) -> Result<Self, Damage> {
        let container = Container::open(mapped)?;
        for block in container.blocks().filter(|block| checked_first(&container, block)) {
            container.check(&block)?;
        }
        let on_file = Arc::new(OnFile::new(container, file, CHECKED_WHOLLY));
        let parts: Arc<dyn Parts> = on_file.clone();
        let compiled = Compiled::open(parts)?;
        let columns = Opened::open(compiled.clone())?.map(Arc::new);
        Ok(Self { on_file, compiled, columns })
    }

    /// The catalogue, which decodes its programmes when they are asked for.
    #[must_use]
    pub fn catalogue(&self) -> Catalogue {
        self.compiled.clone().into_catalogue()
    }

    /// The programmes by number.
    #[must_use]
    pub fn records(&self) -> &dyn Records {
        &self.compiled
    }

    /// What ranks its programmes; `None` where the file was made without columns.
    #[must_use]
    pub fn ranks(&self) -> Option<Arc<dyn Ranks>> {
        self.columns.clone().map(|columns| columns as Arc<dyn Ranks>)
    }

    /// Checks that every id stands once, in its place.
    ///
    /// # Errors
    /// When one does not.
    pub fn check_order(&self) -> Result<(), Damage> {
        self.compiled.check_order().map_err(Damage::from)
    }

    /// All parts of the file.
    #[must_use]
    pub fn parts(&self) -> Arc<dyn Parts> {
        self.on_file.clone()
    }

    /// The length of the file in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.on_file.container().length()
    }

    /// Whether everything was checked when the file was opened.
    #[must_use]
    pub fn was_checked_wholly(&self) -> bool {
        self.length() <= CHECKED_WHOLLY
    }

    /// Checks the blocks that were not checked when the file was opened; for a thread of its own. `go_on` is told after
    /// every block how many bytes are done and of how many; where it says no, the rest is left. Whether all is checked.
    ///
    /// # Errors
    /// The first block that is not as it was written.
    pub fn check_rest(&self, mut go_on: impl FnMut(u64, u64) -> bool) -> Result<bool, Damage> {
        let container = self.on_file.container();
        let rest = || container.blocks().filter(|block| !checked_first(container, block));
        let of = rest().map(|block| block.length).sum();
        let mut done = 0;
        for block in rest() {
            // Read and not mapped: what is only checked need not stay in memory.
            container.check_copy(&block, &self.on_file.read(block.offset, block.length))?;
            done += block.length;
            if !go_on(done, of) {
                return Ok(done == of);
            }
        }
        Ok(true)
    }
}

/// Whether a block is checked before the catalogue is used.
fn checked_first(container: &Container<Mapped>, block: &Block<'_>) -> bool {
    let small = |(part, length): (&str, u64)| part == block.part && length <= SMALL_PART;
    container.length() <= CHECKED_WHOLLY || container.parts().any(small)
}
