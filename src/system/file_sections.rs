//! The sections of a compiled catalogue in a file: mapped or in memory as a whole, single records of a long file read.

use std::borrow::Cow;
use std::io::{Read, Seek, SeekFrom};
use std::ops::Range;
use std::sync::Mutex;

use crate::system::catalogue_bytes::CatalogueBytes;
use crate::system::disk::DiskFile;
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::Sections;

/// A mapped or loaded file that can be read too. A look at mapped bytes brings their neighbours into memory with them, which costs
/// more than it gives where single records of a gigabyte are looked at.
#[derive(Debug)]
pub struct FileSections {
    section_file: SectionFile<CatalogueBytes>,
    file: Mutex<DiskFile>,
    /// Whether single records are read and not mapped.
    has_direct_reads: bool,
}

impl FileSections {
    /// The parts of a container in this file; a file longer than `most` is read where it is looked at once.
    #[must_use]
    pub fn new(section_file: SectionFile<CatalogueBytes>, file: DiskFile, most: u64) -> Self {
        let has_direct_reads = section_file.byte_length() > most;
        Self { section_file, file: Mutex::new(file), has_direct_reads }
    }

    /// The container.
    #[must_use]
    pub const fn section_file(&self) -> &SectionFile<CatalogueBytes> {
        &self.section_file
    }

    /// The bytes at a place of the file; fewer where the file was cut or cannot be read.
    #[must_use]
    pub fn read_at(&self, offset: u64, length: u64) -> Vec<u8> {
        let mut bytes = Vec::new();
        if let Ok(mut file) = self.file.lock()
            && file.seek(SeekFrom::Start(offset)).is_ok()
        {
            let _ = Read::by_ref(&mut *file).take(length).read_to_end(&mut bytes);
        }
        bytes
    }
}

impl Sections for FileSections {
    fn section(&self, name: &str) -> &[u8] {
        Sections::section(&self.section_file, name)
    }

    fn section_range(&self, name: &str, range: Range<usize>) -> Cow<'_, [u8]> {
        let mapped = || self.section(name).get(range.clone()).unwrap_or(&[]);
        if !self.has_direct_reads {
            return Cow::Borrowed(mapped());
        }
        let offset = self.section_file.section_offset(name).and_then(|offset| offset.checked_add(range.start as u64));
        match offset {
            Some(offset) if !mapped().is_empty() => Cow::Owned(self.read_at(offset, range.len() as u64)),
            _ => Cow::Borrowed(&[]),
        }
    }
}
