//! A compiled catalogue that has been opened.

use std::borrow::Cow;
use std::sync::Arc;

use super::{BY_ID, HEAD, OFFSETS, RECORDS, head, record};
use crate::domain::catalogue::{Catalogue, Head};
use crate::domain::programme::{Programme, ProgrammeId};
use crate::domain::records::{Records, Summary};
use crate::image::parts::Parts;
use crate::image::refusal::Refusal;

/// The records of a compiled catalogue, in parts of an image.
#[derive(Debug, Clone)]
pub struct Compiled {
    parts: Arc<dyn Parts>,
    head: Head,
    summary: Summary,
}

impl Compiled {
    /// Opens the parts of a catalogue. No record is read yet.
    ///
    /// # Errors
    /// When a part is not there, or its length does not fit the others.
    pub fn open(parts: Arc<dyn Parts>) -> Result<Self, Refusal> {
        let unsound = |part: &str| Refusal::Unsound { part: part.to_owned() };
        let (head, summary) = head::decode(parts.part(HEAD)).ok_or_else(|| unsound(HEAD))?;
        let offsets = parts.long_numbers(OFFSETS);
        let ends = (offsets.first().copied(), offsets.last().copied());
        let bytes = parts.part(RECORDS).len() as u64;
        if offsets.len().checked_sub(1) != Some(summary.programmes) || ends != (Some(0), Some(bytes)) {
            return Err(unsound(OFFSETS));
        }
        if parts.numbers(BY_ID).len() != summary.programmes {
            return Err(unsound(BY_ID));
        }
        Ok(Self { parts, head, summary })
    }

    /// What the catalogue says of itself.
    #[must_use]
    pub const fn head(&self) -> &Head {
        &self.head
    }

    /// The parts that it was opened over.
    #[must_use]
    pub fn parts(&self) -> &Arc<dyn Parts> {
        &self.parts
    }

    /// The catalogue, which decodes its programmes when they are asked for.
    #[must_use]
    pub fn into_catalogue(self) -> Catalogue {
        Catalogue::decoded(self.head.clone(), Arc::new(self))
    }

    /// Whether the records stand in the order of their ids, each once.
    ///
    /// # Errors
    /// When they do not.
    pub fn check_order(&self) -> Result<(), Refusal> {
        let mut before: Option<String> = None;
        for record in self.parts.numbers(BY_ID) {
            let id = record::id_of(&self.bytes(*record as usize)).map(str::to_owned);
            if id.is_none() || id <= before {
                return Err(Refusal::Unsound { part: BY_ID.to_owned() });
            }
            before = id;
        }
        Ok(())
    }

    /// The bytes of one record; empty where its place cannot be.
    fn bytes(&self, record: usize) -> Cow<'_, [u8]> {
        let offsets = self.parts.long_numbers(OFFSETS);
        let place = |record: usize| offsets.get(record).and_then(|offset| usize::try_from(*offset).ok());
        let range = place(record).zip(record.checked_add(1).and_then(place));
        range.map_or(Cow::Borrowed(&[]), |(start, end)| self.parts.some(RECORDS, start..end))
    }
}

impl Records for Compiled {
    fn len(&self) -> usize {
        self.summary.programmes
    }

    fn programme(&self, record: usize) -> Option<Programme> {
        record::decode(&self.bytes(record))
    }

    fn id(&self, record: usize) -> Option<ProgrammeId> {
        record::id_of(&self.bytes(record)).and_then(ProgrammeId::read)
    }

    fn find(&self, id: &ProgrammeId) -> Option<usize> {
        let by_id = self.parts.numbers(BY_ID);
        let before =
            |record: &u32| record::id_of(&self.bytes(*record as usize)).is_some_and(|found| found < id.as_str());
        let record = *by_id.get(by_id.partition_point(before))? as usize;
        (record::id_of(&self.bytes(record)) == Some(id.as_str())).then_some(record)
    }

    fn summary(&self) -> Summary {
        self.summary
    }
}
