//! Writes an image from its first part to its last, however long they are.

use std::io::{self, ErrorKind, Seek, SeekFrom, Write};

use microcred_core::program::Program;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use crate::layout::{
    BLOCK_BYTES, CHECKSUMS_SECTION, HEADER_BYTES, MAX_SECTIONS, SectionEntry, align_up, is_valid_name, write_header,
};

/// Takes parts one after the other, each in as many pieces as it comes.
pub trait SectionSink {
    /// Begins a part.
    ///
    /// # Errors
    /// When a part is open, the name is no name or stands already, there are too many parts, or writing fails.
    fn begin_section(&mut self, name: &str) -> io::Result<()>;

    /// Adds bytes to the part that is open.
    ///
    /// # Errors
    /// When no part is open, or writing fails.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Ends the part that is open.
    ///
    /// # Errors
    /// When no part is open.
    fn end_section(&mut self) -> io::Result<()>;

    /// A whole part at once.
    ///
    /// # Errors
    /// As the other three.
    fn write_section(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.begin_section(name)?;
        self.append(bytes)?;
        self.end_section()
    }
}

/// Adds sections of its own to a catalogue that is being written.
pub trait SectionBuilder {
    /// Takes a program that was written as this record. Records come in order, from 0.
    fn add(&mut self, record: u32, program: &Program);

    /// Writes the sections. Their names differ from those of the catalogue itself.
    ///
    /// # Errors
    /// When writing fails.
    fn finish(self: Box<Self>, out: &mut dyn SectionSink) -> io::Result<()>;
}

/// An image that is being written. Only [`SectionFileWriter::finish`] makes it one: until then it begins with zeros.
#[derive(Debug)]
pub struct SectionFileWriter<W> {
    out: W,
    position: u64,
    entries: Vec<SectionEntry>,
    checksums: Vec<u64>,
    open_section: Option<OpenSection>,
}

/// The part that is open.
#[derive(Debug)]
struct OpenSection {
    entry: SectionEntry,
    block: Box<BlockHasher>,
}

/// The block that is being filled.
struct BlockHasher {
    hash: Xxh3,
    length: u64,
}

impl std::fmt::Debug for BlockHasher {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Filling").field("length", &self.length).finish_non_exhaustive()
    }
}

impl<W: Write + Seek> SectionFileWriter<W> {
    /// Begins an image at the start of `out`, which has nothing in it.
    ///
    /// # Errors
    /// When writing fails.
    pub fn new(mut out: W) -> io::Result<Self> {
        out.write_all(&[0; HEADER_BYTES])?;
        Ok(Self { out, position: HEADER_BYTES as u64, entries: Vec::new(), checksums: Vec::new(), open_section: None })
    }

    /// Writes the checksums and the first page, and gives back what was written to.
    ///
    /// # Errors
    /// When a part is open, or writing fails.
    pub fn finish(mut self) -> io::Result<W> {
        let checks: Vec<u8> = self.checksums.iter().flat_map(|check| check.to_le_bytes()).collect();
        let first = self.checksums.len() as u64;
        self.check_can_begin(CHECKSUMS_SECTION)?;
        self.pad_to_alignment()?;
        self.out.write_all(&checks)?;
        let (offset, length) = (self.position, checks.len() as u64);
        self.entries.push(SectionEntry {
            name: CHECKSUMS_SECTION.to_owned(),
            offset,
            length,
            first_block: first,
            own_checksum: xxh3_64(&checks),
        });
        let page = write_header(offset + length, &self.entries);
        self.out.seek(SeekFrom::Start(0))?;
        self.out.write_all(&page)?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn check_can_begin(&self, name: &str) -> io::Result<()> {
        let taken = self.entries.iter().any(|row| row.name == name) || self.entries.len() >= MAX_SECTIONS;
        if self.open_section.is_some() || taken || !is_valid_name(name) {
            return Err(ErrorKind::InvalidInput.into());
        }
        Ok(())
    }

    /// Zeros up to where the next part begins.
    fn pad_to_alignment(&mut self) -> io::Result<()> {
        let next = align_up(self.position).ok_or(ErrorKind::FileTooLarge)?;
        io::copy(&mut io::Read::take(io::repeat(0), next - self.position), &mut self.out)?;
        self.position = next;
        Ok(())
    }
}

impl<W: Write + Seek> SectionSink for SectionFileWriter<W> {
    fn begin_section(&mut self, name: &str) -> io::Result<()> {
        self.check_can_begin(name)?;
        // The last row is that of the checksums.
        if name == CHECKSUMS_SECTION || self.entries.len() + 1 >= MAX_SECTIONS {
            return Err(ErrorKind::InvalidInput.into());
        }
        self.pad_to_alignment()?;
        let row = SectionEntry {
            name: name.to_owned(),
            offset: self.position,
            length: 0,
            first_block: self.checksums.len() as u64,
            own_checksum: 0,
        };
        self.open_section =
            Some(OpenSection { entry: row, block: Box::new(BlockHasher { hash: Xxh3::new(), length: 0 }) });
        Ok(())
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let open = self.open_section.as_mut().ok_or(ErrorKind::InvalidInput)?;
        self.out.write_all(bytes)?;
        let length = bytes.len() as u64;
        self.position += length;
        open.entry.length += length;
        let mut rest = bytes;
        while !rest.is_empty() {
            let room = usize::try_from(BLOCK_BYTES - open.block.length).unwrap_or(usize::MAX).min(rest.len());
            let (now, later) = rest.split_at(room);
            open.block.hash.update(now);
            open.block.length += now.len() as u64;
            if open.block.length == BLOCK_BYTES {
                self.checksums.push(open.block.hash.digest());
                open.block.hash.reset();
                open.block.length = 0;
            }
            rest = later;
        }
        Ok(())
    }

    fn end_section(&mut self) -> io::Result<()> {
        let open = self.open_section.take().ok_or(ErrorKind::InvalidInput)?;
        if open.block.length > 0 {
            self.checksums.push(open.block.hash.digest());
        }
        self.entries.push(open.entry);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::error::SectionError;
    use crate::reader::SectionFile;
    use crate::sections::{AlignedBytes, Sections};

    fn image() -> Vec<u8> {
        let mut writer = SectionFileWriter::new(Cursor::new(Vec::new())).unwrap();
        writer.write_section("empty", &[]).unwrap();
        writer.begin_section("long").unwrap();
        for piece in 0..300_u32 {
            writer.append(&piece.to_le_bytes().repeat(2000)).unwrap();
        }
        writer.end_section().unwrap();
        writer.write_section("three", &[1, 2, 3]).unwrap();
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn written_sections_read_back_by_block() {
        let container = SectionFile::open(AlignedBytes::copy_from_slice(&image())).unwrap();
        assert_eq!(container.verify_all(), Ok(()));
        assert_eq!((container.section("three"), container.section("empty")), (&[1, 2, 3][..], &[][..]));
        assert_eq!(container.section_u32("long").get(2_000), Some(&1));
        let blocks: Vec<(&str, u64)> = container.blocks().map(|block| (block.section, block.length)).collect();
        assert_eq!(blocks, [("long", BLOCK_BYTES), ("long", BLOCK_BYTES), ("long", 302_848), ("three", 3)]);
        assert_eq!(container.verify_section("none"), Err(SectionError::InvalidSection { section: "none".to_owned() }));
    }

    #[test]
    fn damaged_block_is_reported_with_offset() {
        let mut bytes = image();
        let at = HEADER_BYTES + usize::try_from(BLOCK_BYTES).unwrap() + 9;
        *bytes.get_mut(at).unwrap() ^= 1;
        let damaged = SectionError::ChecksumMismatch {
            section: "long".to_owned(),
            block: 1,
            offset: HEADER_BYTES as u64 + BLOCK_BYTES,
        };
        let container = SectionFile::open(AlignedBytes::copy_from_slice(&bytes)).unwrap();
        assert_eq!(
            (container.verify_section("long"), container.verify_section("three")),
            (Err(damaged.clone()), Ok(()))
        );
        assert_eq!(container.verify_all(), Err(damaged));
    }

    #[test]
    fn partially_written_file_is_rejected() {
        let mut bytes = Cursor::new(Vec::new());
        let mut writer = SectionFileWriter::new(&mut bytes).unwrap();
        writer.write_section("three", &[1, 2, 3]).unwrap();
        drop(writer);
        assert_eq!(
            SectionFile::open(AlignedBytes::copy_from_slice(bytes.get_ref())).unwrap_err(),
            SectionError::BadMagic
        );
    }

    #[test]
    fn section_names_are_unique_and_ranges_disjoint() {
        let mut writer = SectionFileWriter::new(Cursor::new(Vec::new())).unwrap();
        assert!(writer.append(&[1]).is_err() && writer.end_section().is_err());
        writer.begin_section("one").unwrap();
        assert!(writer.begin_section("two").is_err());
        writer.end_section().unwrap();
        for name in ["one", "", "Two", "checks", "a_name_of_17_bytes"] {
            assert!(writer.begin_section(name).is_err(), "{name}");
        }
    }
}
