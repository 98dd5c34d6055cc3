//! Opens a catalogue file, compiled or not, by how it begins and not by its name.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use crate::system::catalogue_bytes::{CatalogueBytes, open_bytes};
use crate::system::disk::{Disk, DiskFile};
use crate::system::file_sections::FileSections;
use crate::system::files::{FileError, display_path, read_rest};
use microcred_advice::ranking::Ranker;
use microcred_core::catalogue::Catalogue;
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::program_store::ProgramStore;
use microcred_data::binary::catalogue::BinaryCatalogue;
#[cfg(feature = "large")]
use microcred_large::columns::ColumnReader;
use microcred_sections::layout::MAGIC;
use microcred_sections::reader::{SectionBlock, SectionFile};
use microcred_sections::sections::Sections;
use microcred_session::data::UncheckedPart;

/// A compiled catalogue up to this length is checked wholly before it is used.
pub const MAX_FULL_CHECK_BYTES: u64 = 64 * 1024 * 1024;
/// Of a longer one the parts up to this length are checked before it is used.
pub const MAX_SECTION_CHECK_BYTES: u64 = 4 * 1024 * 1024;

/// What a file holds.
#[derive(Debug)]
pub enum OpenedFile {
    /// Bytes that are to be read as text.
    Text(Vec<u8>),
    /// A compiled catalogue.
    Compiled(CompiledFile),
    /// A compiled catalogue that cannot be used.
    Invalid(CatalogueError),
}

/// A compiled catalogue in a file.
#[derive(Debug, Clone)]
pub struct CompiledFile {
    file_sections: Arc<FileSections>,
    compiled: BinaryCatalogue,
    #[cfg(feature = "large")]
    columns: Option<Arc<ColumnReader>>,
}

/// Opens a file. A compiled catalogue is mapped, or read without the feature `large`, and checked as far as its length allows; anything else is read, up to the
/// cap of text.
///
/// # Errors
/// When it cannot be opened or read, or is larger.
pub fn open(path: &Path) -> Result<OpenedFile, FileError> {
    open_from(&Disk::default(), path)
}

/// The same from a file system.
///
/// # Errors
/// As [`open`].
pub fn open_from(disk: &Disk, path: &Path) -> Result<OpenedFile, FileError> {
    let io = |source| FileError::Io { path: display_path(path), source };
    let named_so = path.extension().is_some_and(|end| end == "mcat");
    if named_so && !disk.metadata(path).map_err(io)?.is_file() {
        return Err(FileError::NotRegular { path: display_path(path) });
    }
    let mut file = disk.open(path).map_err(io)?;
    let mut start = Vec::new();
    Read::by_ref(&mut file).take(MAGIC.len() as u64).read_to_end(&mut start).map_err(io)?;
    if start != MAGIC {
        return read_rest(path, file, start).map(OpenedFile::Text);
    }
    let bytes = open_bytes(path, &mut file)?;
    Ok(CompiledFile::from_bytes(bytes, file).map_or_else(OpenedFile::Invalid, OpenedFile::Compiled))
}

impl CompiledFile {
    /// Opens the bytes of a file and checks what is checked before it is used.
    fn from_bytes(bytes: CatalogueBytes, file: DiskFile) -> Result<Self, CatalogueError> {
        let container = SectionFile::open(bytes)?;
        for block in container.blocks().filter(|block| is_checked_on_open(&container, block)) {
            container.verify_block(&block)?;
        }
        let on_file = Arc::new(FileSections::new(container, file, MAX_FULL_CHECK_BYTES));
        let parts: Arc<dyn Sections> = on_file.clone();
        let compiled = BinaryCatalogue::open(parts)?;
        #[cfg(feature = "large")]
        let columns = ColumnReader::open(compiled.clone())?.map(Arc::new);
        Ok(Self {
            file_sections: on_file,
            compiled,
            #[cfg(feature = "large")]
            columns,
        })
    }

    /// The catalogue, which decodes its programs when they are asked for.
    #[must_use]
    pub fn catalogue(&self) -> Catalogue {
        self.compiled.clone().into_catalogue()
    }

    /// The programs by number.
    #[must_use]
    pub fn program_store(&self) -> &dyn ProgramStore {
        &self.compiled
    }

    /// Returns what ranks its programs; `None` where the file was made without columns.
    #[cfg(feature = "large")]
    #[must_use]
    pub fn ranks(&self) -> Option<Arc<dyn Ranker>> {
        self.columns.clone().map(|columns| columns as Arc<dyn Ranker>)
    }

    /// Returns nothing: without the feature `large` every program is evaluated by itself.
    #[cfg(not(feature = "large"))]
    #[must_use]
    pub fn ranks(&self) -> Option<Arc<dyn Ranker>> {
        None
    }

    /// Checks that every id stands once, in its place.
    ///
    /// # Errors
    /// When one does not.
    pub fn check_id_order(&self) -> Result<(), CatalogueError> {
        self.compiled.check_id_order().map_err(CatalogueError::from)
    }

    /// All parts of the file.
    #[must_use]
    pub fn sections(&self) -> Arc<dyn Sections> {
        self.file_sections.clone()
    }

    /// The length of the file in bytes.
    #[must_use]
    pub fn length_bytes(&self) -> u64 {
        self.file_sections.section_file().byte_length()
    }

    /// Whether everything was checked when the file was opened.
    #[must_use]
    pub fn is_fully_checked(&self) -> bool {
        self.length_bytes() <= MAX_FULL_CHECK_BYTES
    }

    /// Checks the blocks that were not checked when the file was opened; for a thread of its own. `go_on` is told after
    /// every block how many bytes are done and of how many; where it says no, the rest is left. Whether all is checked.
    ///
    /// # Errors
    /// The first block that is not as it was written.
    pub fn check_remaining(&self, mut go_on: impl FnMut(u64, u64) -> bool) -> Result<bool, CatalogueError> {
        let container = self.file_sections.section_file();
        let rest = || container.blocks().filter(|block| !is_checked_on_open(container, block));
        let of = rest().map(|block| block.length).sum();
        let mut done = 0;
        for block in rest() {
            // Read and not mapped: what is only checked need not stay in memory.
            container.verify_block_bytes(&block, &self.file_sections.read_at(block.offset, block.length))?;
            done += block.length;
            if !go_on(done, of) {
                return Ok(done == of);
            }
        }
        Ok(true)
    }
}

impl UncheckedPart for CompiledFile {
    fn check(&self, keep_going: &mut dyn FnMut(u64, u64) -> bool) -> Result<bool, CatalogueError> {
        self.check_remaining(keep_going)
    }
}

/// Whether a block is checked before the catalogue is used.
fn is_checked_on_open(container: &SectionFile<CatalogueBytes>, block: &SectionBlock<'_>) -> bool {
    let small = |(part, length): (&str, u64)| part == block.section && length <= MAX_SECTION_CHECK_BYTES;
    container.byte_length() <= MAX_FULL_CHECK_BYTES || container.sections().any(small)
}

#[cfg(test)]
mod tests {
    use super::*;
    use microcred_data::binary::writer::CatalogueWriter;

    #[test]
    fn compiled_file_holds_the_programs_of_the_catalogue() {
        let data = crate::system::data::embedded();
        let loaded = data.reference.catalogue.loaded();
        let programs = loaded.in_memory_programs();
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut writer = CatalogueWriter::new(file.reopen().unwrap(), Vec::new()).unwrap();
        for program in programs.iter() {
            writer.add(program).unwrap();
        }
        writer.finish(&data.reference.catalogue.header).unwrap();
        let Ok(OpenedFile::Compiled(opened)) = open(file.path()) else { unreachable!("it was just written") };
        assert!(opened.is_fully_checked() && opened.ranks().is_none());
        let store = opened.program_store();
        assert_eq!(store.len(), programs.len());
        assert!(programs.iter().enumerate().all(|(record, program)| store.program(record).as_ref() == Some(program)));
    }
}
