//! Writes a compiled catalogue while its programs stream by.

use std::fmt;
use std::io::{self, ErrorKind, Seek, Write};

use crate::binary::id_table::IdTable;
use crate::binary::{BY_ID_SECTION, HEAD_SECTION, OFFSETS_SECTION, RECORDS_SECTION, head, record};
use microcred_core::catalogue::CatalogueHeader;
use microcred_core::program::Program;
use microcred_core::program_store::SummaryBuilder;
use microcred_sections::writer::{SectionBuilder, SectionFileWriter, SectionSink};

/// Numbers are handed on in pieces of so many.
const WRITE_CHUNK_NUMBERS: usize = 64 * 1024;

/// What became of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddOutcome {
    /// It is this record.
    Record(u32),
    /// It was refused: this earlier record has its id.
    Duplicate(u32),
}

/// A compiled catalogue that is being written.
pub struct CatalogueWriter<W> {
    file: SectionFileWriter<W>,
    section_builders: Vec<Box<dyn SectionBuilder>>,
    summary_counter: SummaryBuilder,
    ids: IdTable,
    /// Where each record begins, and where the next will.
    offsets: Vec<u64>,
    record_buffer: Vec<u8>,
    duplicates: u64,
}

impl<W> fmt::Debug for CatalogueWriter<W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CatalogueWriter").field("programs", &self.ids.len()).finish_non_exhaustive()
    }
}

impl<W: Write + Seek> CatalogueWriter<W> {
    /// Begins a catalogue at the start of `out`, which has nothing in it.
    ///
    /// # Errors
    /// When writing fails.
    pub fn new(out: W, companions: Vec<Box<dyn SectionBuilder>>) -> io::Result<Self> {
        let mut image = SectionFileWriter::new(out)?;
        image.begin_section(RECORDS_SECTION)?;
        let (counting, ids) = (SummaryBuilder::default(), IdTable::default());
        Ok(Self {
            file: image,
            section_builders: companions,
            summary_counter: counting,
            ids,
            offsets: vec![0],
            record_buffer: Vec::new(),
            duplicates: 0,
        })
    }

    /// Writes one program, unless its id stands already.
    ///
    /// # Errors
    /// When writing fails, or there are more programs than numbers of 32 bits.
    pub fn add(&mut self, program: &Program) -> io::Result<AddOutcome> {
        if let Some(first) = self.ids.find(&program.id) {
            self.duplicates += 1;
            return Ok(AddOutcome::Duplicate(first));
        }
        let number = u32::try_from(self.ids.len()).ok().filter(|number| *number < u32::MAX);
        let number = number.ok_or(ErrorKind::FileTooLarge)?;
        self.record_buffer.clear();
        record::encode(program, &mut self.record_buffer);
        self.file.append(&self.record_buffer)?;
        let end = self.offsets.last().copied().unwrap_or(0) + self.record_buffer.len() as u64;
        self.offsets.push(end);
        self.ids.push(&program.id, number);
        self.summary_counter.add(program);
        for companion in &mut self.section_builders {
            companion.add(number, program);
        }
        Ok(AddOutcome::Record(number))
    }

    /// How many programs were written.
    #[must_use]
    pub fn program_count(&self) -> usize {
        self.ids.len()
    }

    /// How many were refused because their id stood already.
    #[must_use]
    pub const fn duplicate_count(&self) -> u64 {
        self.duplicates
    }

    /// Writes the other parts and what makes the file whole, and gives back what was written to.
    ///
    /// # Errors
    /// When writing fails.
    pub fn finish(mut self, of: &CatalogueHeader) -> io::Result<W> {
        let image = &mut self.file;
        image.end_section()?;
        image.write_section(HEAD_SECTION, &head::encode(of, &self.summary_counter.build()))?;
        image.begin_section(OFFSETS_SECTION)?;
        for piece in self.offsets.chunks(WRITE_CHUNK_NUMBERS) {
            image.append(&piece.iter().flat_map(|offset| offset.to_le_bytes()).collect::<Vec<u8>>())?;
        }
        image.end_section()?;
        image.begin_section(BY_ID_SECTION)?;
        for piece in self.ids.sorted_records().chunks(WRITE_CHUNK_NUMBERS) {
            image.append(&piece.iter().flat_map(|record| record.to_le_bytes()).collect::<Vec<u8>>())?;
        }
        image.end_section()?;
        for companion in self.section_builders {
            companion.finish(image)?;
        }
        self.file.finish()
    }
}
