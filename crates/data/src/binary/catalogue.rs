//! A compiled catalogue that has been opened.

use std::borrow::Cow;
use std::sync::Arc;

use crate::binary::{BY_ID_SECTION, HEAD_SECTION, OFFSETS_SECTION, RECORDS_SECTION, head, record};
use microcred_core::catalogue::{Catalogue, CatalogueHeader};
use microcred_core::program::{Program, ProgramId};
use microcred_core::program_store::{CatalogueSummary, Destination, ProgramStore};
use microcred_sections::error::SectionError;
use microcred_sections::sections::Sections;

/// The records of a compiled catalogue, in parts of an image.
#[derive(Debug, Clone)]
pub struct BinaryCatalogue {
    sections: Arc<dyn Sections>,
    head: CatalogueHeader,
    summary: CatalogueSummary,
    /// Whether the bytes were checked when they were written and cannot have changed since.
    trusted: bool,
}

impl BinaryCatalogue {
    /// Opens the parts of a catalogue that is built into microcred: the texts of its records are not cleaned again.
    ///
    /// # Errors
    /// As of [`BinaryCatalogue::open`].
    pub fn open_embedded(parts: Arc<dyn Sections>) -> Result<Self, SectionError> {
        Ok(Self { trusted: true, ..Self::open(parts)? })
    }

    /// Opens the parts of a catalogue. No record is read yet.
    ///
    /// # Errors
    /// When a part is not there, or its length does not fit the others.
    pub fn open(parts: Arc<dyn Sections>) -> Result<Self, SectionError> {
        let unsound = |part: &str| SectionError::InvalidSection { section: part.to_owned() };
        let (head, summary) = head::decode(parts.section(HEAD_SECTION)).ok_or_else(|| unsound(HEAD_SECTION))?;
        let offsets = parts.section_u64(OFFSETS_SECTION);
        let ends = (offsets.first().copied(), offsets.last().copied());
        let bytes = parts.section(RECORDS_SECTION).len() as u64;
        if offsets.len().checked_sub(1) != Some(summary.programs) || ends != (Some(0), Some(bytes)) {
            return Err(unsound(OFFSETS_SECTION));
        }
        if parts.section_u32(BY_ID_SECTION).len() != summary.programs {
            return Err(unsound(BY_ID_SECTION));
        }
        Ok(Self { sections: parts, head, summary, trusted: false })
    }

    /// What the catalogue says of itself.
    #[must_use]
    pub const fn head(&self) -> &CatalogueHeader {
        &self.head
    }

    /// The parts that it was opened over.
    #[must_use]
    pub fn sections(&self) -> &Arc<dyn Sections> {
        &self.sections
    }

    /// The catalogue, which decodes its programs when they are asked for.
    #[must_use]
    pub fn into_catalogue(self) -> Catalogue {
        Catalogue::from_store(self.head.clone(), Arc::new(self))
    }

    /// Whether the records stand in the order of their ids, each once.
    ///
    /// # Errors
    /// When they do not.
    pub fn check_id_order(&self) -> Result<(), SectionError> {
        let mut before: Option<String> = None;
        for record in self.sections.section_u32(BY_ID_SECTION) {
            let id = record::id_of(&self.record_bytes(*record as usize)).map(str::to_owned);
            if id.is_none() || id <= before {
                return Err(SectionError::InvalidSection { section: BY_ID_SECTION.to_owned() });
            }
            before = id;
        }
        Ok(())
    }

    /// The bytes of one record; empty where its place cannot be.
    fn record_bytes(&self, record: usize) -> Cow<'_, [u8]> {
        let offsets = self.sections.section_u64(OFFSETS_SECTION);
        let place = |record: usize| offsets.get(record).and_then(|offset| usize::try_from(*offset).ok());
        let range = place(record).zip(record.checked_add(1).and_then(place));
        range.map_or(Cow::Borrowed(&[]), |(start, end)| self.sections.section_range(RECORDS_SECTION, start..end))
    }
}

impl ProgramStore for BinaryCatalogue {
    fn len(&self) -> usize {
        self.summary.programs
    }

    fn program(&self, record: usize) -> Option<Program> {
        let bytes = self.record_bytes(record);
        if self.trusted { record::decode_trusted(&bytes) } else { record::decode(&bytes) }
    }

    fn id(&self, record: usize) -> Option<ProgramId> {
        record::id_of(&self.record_bytes(record)).and_then(ProgramId::parse)
    }

    fn destination(&self, record: usize) -> Option<Destination> {
        self.trusted.then(|| record::destination_of(&self.record_bytes(record)))?
    }

    fn record_of(&self, id: &ProgramId) -> Option<usize> {
        let by_id = self.sections.section_u32(BY_ID_SECTION);
        let before =
            |record: &u32| record::id_of(&self.record_bytes(*record as usize)).is_some_and(|found| found < id.as_str());
        let record = *by_id.get(by_id.partition_point(before))? as usize;
        (record::id_of(&self.record_bytes(record)) == Some(id.as_str())).then_some(record)
    }

    fn summary(&self) -> CatalogueSummary {
        self.summary
    }
}
