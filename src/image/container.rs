//! An image that has been opened: its parts, and whether their bytes are as they were written.

use std::fmt;

use xxhash_rust::xxh3::xxh3_64;

use super::layout::{BLOCK, CHECKS, PAGE, Row, read_page, u64_at};
use super::parts::Parts;
use super::refusal::Refusal;

/// An image over bytes that begin at a multiple of 8 in memory.
pub struct Container<B> {
    bytes: B,
    rows: Vec<Row>,
}

/// A block of a part: what one checksum stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block<'a> {
    /// The part.
    pub part: &'a str,
    /// The block of the part, from 0.
    pub number: u64,
    /// Where it begins in the file.
    pub offset: u64,
    /// Its length in bytes.
    pub length: u64,
    /// Its number among the blocks of all parts.
    place: u64,
}

impl<B> fmt::Debug for Container<B> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Container").field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl<B: AsRef<[u8]>> Container<B> {
    /// Opens an image: checks its first page, its length, the zeros between its parts, and the checksums themselves. The
    /// bytes of the other parts are checked by [`Container::check`].
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn open(bytes: B) -> Result<Self, Refusal> {
        let all = bytes.as_ref();
        let rows = read_page(all, all.len() as u64)?;
        let container = Self { bytes, rows };
        let mut end = PAGE as u64;
        for row in &container.rows {
            if container.slice(end, row.offset.saturating_sub(end)).iter().any(|byte| *byte != 0) {
                return Err(Refusal::FirstPage);
            }
            end = row.end().unwrap_or(end);
        }
        let checks = container.rows.last().ok_or(Refusal::FirstPage)?;
        if xxh3_64(container.bytes_of(checks)) != checks.own {
            return Err(Refusal::Damaged { part: CHECKS.to_owned(), block: 0, offset: checks.offset });
        }
        Ok(container)
    }

    /// The names of the parts with their lengths, in the order of the file.
    pub fn parts(&self) -> impl Iterator<Item = (&str, u64)> {
        self.rows.iter().map(|row| (row.name.as_str(), row.length))
    }

    /// Where a part begins in the image; `None` where there is none of this name.
    #[must_use]
    pub fn offset(&self, part: &str) -> Option<u64> {
        self.rows.iter().find(|row| row.name == part).map(|row| row.offset)
    }

    /// The length of the whole image in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.bytes.as_ref().len() as u64
    }

    /// Every block of every part, in the order of the file. The part of checksums has none: it is checked as it is opened.
    pub fn blocks(&self) -> impl Iterator<Item = Block<'_>> {
        self.rows.iter().filter(|row| row.name != CHECKS).flat_map(|row| {
            (0..row.blocks()).map(move |number| {
                let before = number * BLOCK;
                Block {
                    part: &row.name,
                    number,
                    offset: row.offset + before,
                    length: (row.length - before).min(BLOCK),
                    place: row.first + number,
                }
            })
        })
    }

    /// Holds the bytes of one block against its checksum.
    ///
    /// # Errors
    /// When they differ.
    pub fn check(&self, block: &Block<'_>) -> Result<(), Refusal> {
        self.check_copy(block, self.slice(block.offset, block.length))
    }

    /// Holds a copy of the bytes of one block, read from the file by other means, against its checksum.
    ///
    /// # Errors
    /// When they differ.
    pub fn check_copy(&self, block: &Block<'_>, bytes: &[u8]) -> Result<(), Refusal> {
        let place = usize::try_from(block.place).ok().and_then(|place| place.checked_mul(8));
        let expected = place.and_then(|place| u64_at(self.part(CHECKS), place));
        if expected == Some(xxh3_64(bytes)) {
            return Ok(());
        }
        Err(Refusal::Damaged { part: block.part.to_owned(), block: block.number, offset: block.offset })
    }

    /// Checks every block of one part.
    ///
    /// # Errors
    /// The first block that is not as it was written, or that there is no such part.
    pub fn verify(&self, part: &str) -> Result<(), Refusal> {
        if !self.rows.iter().any(|row| row.name == part) {
            return Err(Refusal::Unsound { part: part.to_owned() });
        }
        self.blocks().filter(|block| block.part == part).try_for_each(|block| self.check(&block))
    }

    /// Checks every block of every part.
    ///
    /// # Errors
    /// The first block that is not as it was written.
    pub fn verify_all(&self) -> Result<(), Refusal> {
        self.blocks().try_for_each(|block| self.check(&block))
    }

    fn part(&self, name: &str) -> &[u8] {
        self.rows.iter().find(|row| row.name == name).map_or(&[], |row| self.bytes_of(row))
    }

    fn bytes_of(&self, row: &Row) -> &[u8] {
        self.slice(row.offset, row.length)
    }

    fn slice(&self, offset: u64, length: u64) -> &[u8] {
        let range = usize::try_from(offset).ok().zip(usize::try_from(length).ok());
        let range = range.and_then(|(start, length)| Some(start..start.checked_add(length)?));
        range.and_then(|range| self.bytes.as_ref().get(range)).unwrap_or(&[])
    }
}

impl<B: AsRef<[u8]> + Send + Sync> Parts for Container<B> {
    fn part(&self, name: &str) -> &[u8] {
        self.part(name)
    }
}
