//! An image that has been opened: its parts, and whether their bytes are as they were written.

use std::fmt;

use xxhash_rust::xxh3::xxh3_64;

use crate::error::SectionError;
use crate::layout::{BLOCK_BYTES, CHECKSUMS_SECTION, HEADER_BYTES, SectionEntry, read_header, u64_at};
use crate::sections::Sections;

/// An image over bytes that begin at a multiple of 8 in memory.
pub struct SectionFile<B> {
    bytes: B,
    entries: Vec<SectionEntry>,
}

/// A block of a part: what one checksum stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SectionBlock<'a> {
    /// The part.
    pub section: &'a str,
    /// The block of the part, from 0.
    pub block_index: u64,
    /// Where it begins in the file.
    pub offset: u64,
    /// Its length in bytes.
    pub length: u64,
    /// Its number among the blocks of all parts.
    checksum_index: u64,
}

impl<B> fmt::Debug for SectionFile<B> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Container").field("rows", &self.entries).finish_non_exhaustive()
    }
}

impl<B: AsRef<[u8]>> SectionFile<B> {
    /// Opens an image: checks its first page, its length, the zeros between its parts, and the checksums themselves. The
    /// bytes of the other parts are checked by [`SectionFile::verify_block`].
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn open(bytes: B) -> Result<Self, SectionError> {
        let all = bytes.as_ref();
        let rows = read_header(all, all.len() as u64)?;
        let container = Self { bytes, entries: rows };
        let mut end = HEADER_BYTES as u64;
        for row in &container.entries {
            if container.slice(end, row.offset.saturating_sub(end)).iter().any(|byte| *byte != 0) {
                return Err(SectionError::BadHeader);
            }
            end = row.end().unwrap_or(end);
        }
        let checks = container.entries.last().ok_or(SectionError::BadHeader)?;
        if xxh3_64(container.section_bytes(checks)) != checks.own_checksum {
            return Err(SectionError::ChecksumMismatch {
                section: CHECKSUMS_SECTION.to_owned(),
                block: 0,
                offset: checks.offset,
            });
        }
        Ok(container)
    }

    /// The names of the parts with their lengths, in the order of the file.
    pub fn sections(&self) -> impl Iterator<Item = (&str, u64)> {
        self.entries.iter().map(|row| (row.name.as_str(), row.length))
    }

    /// Where a part begins in the image; `None` where there is none of this name.
    #[must_use]
    pub fn section_offset(&self, part: &str) -> Option<u64> {
        self.entries.iter().find(|row| row.name == part).map(|row| row.offset)
    }

    /// The length of the whole image in bytes.
    #[must_use]
    pub fn byte_length(&self) -> u64 {
        self.bytes.as_ref().len() as u64
    }

    /// Every block of every part, in the order of the file. The part of checksums has none: it is checked as it is opened.
    pub fn blocks(&self) -> impl Iterator<Item = SectionBlock<'_>> {
        self.entries.iter().filter(|row| row.name != CHECKSUMS_SECTION).flat_map(|row| {
            (0..row.block_count()).map(move |number| {
                let before = number * BLOCK_BYTES;
                SectionBlock {
                    section: &row.name,
                    block_index: number,
                    offset: row.offset + before,
                    length: (row.length - before).min(BLOCK_BYTES),
                    checksum_index: row.first_block + number,
                }
            })
        })
    }

    /// Holds the bytes of one block against its checksum.
    ///
    /// # Errors
    /// When they differ.
    pub fn verify_block(&self, block: &SectionBlock<'_>) -> Result<(), SectionError> {
        self.verify_block_bytes(block, self.slice(block.offset, block.length))
    }

    /// Holds a copy of the bytes of one block, read from the file by other means, against its checksum.
    ///
    /// # Errors
    /// When they differ.
    pub fn verify_block_bytes(&self, block: &SectionBlock<'_>, bytes: &[u8]) -> Result<(), SectionError> {
        let place = usize::try_from(block.checksum_index).ok().and_then(|place| place.checked_mul(8));
        let expected = place.and_then(|place| u64_at(self.section(CHECKSUMS_SECTION), place));
        if expected == Some(xxh3_64(bytes)) {
            return Ok(());
        }
        Err(SectionError::ChecksumMismatch {
            section: block.section.to_owned(),
            block: block.block_index,
            offset: block.offset,
        })
    }

    /// Checks every block of one part.
    ///
    /// # Errors
    /// The first block that is not as it was written, or that there is no such part.
    pub fn verify_section(&self, part: &str) -> Result<(), SectionError> {
        if !self.entries.iter().any(|row| row.name == part) {
            return Err(SectionError::InvalidSection { section: part.to_owned() });
        }
        self.blocks().filter(|block| block.section == part).try_for_each(|block| self.verify_block(&block))
    }

    /// Checks every block of every part.
    ///
    /// # Errors
    /// The first block that is not as it was written.
    pub fn verify_all(&self) -> Result<(), SectionError> {
        self.blocks().try_for_each(|block| self.verify_block(&block))
    }

    fn section(&self, name: &str) -> &[u8] {
        self.entries.iter().find(|row| row.name == name).map_or(&[], |row| self.section_bytes(row))
    }

    fn section_bytes(&self, row: &SectionEntry) -> &[u8] {
        self.slice(row.offset, row.length)
    }

    fn slice(&self, offset: u64, length: u64) -> &[u8] {
        let range = usize::try_from(offset).ok().zip(usize::try_from(length).ok());
        let range = range.and_then(|(start, length)| Some(start..start.checked_add(length)?));
        range.and_then(|range| self.bytes.as_ref().get(range)).unwrap_or(&[])
    }
}

impl<B: AsRef<[u8]> + Send + Sync> Sections for SectionFile<B> {
    fn section(&self, name: &str) -> &[u8] {
        self.section(name)
    }
}
