//! The catalogue: its head and its programs.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::decoded_cache::DecodedCache;
use crate::fact::PageDate;
use crate::money::ExchangeRate;
use crate::program::{Program, ProgramId};
use crate::program_store::{CatalogueSummary, Destination, ProgramStore, SummaryBuilder};
use crate::record_id::RecordId;
use crate::sanitize::Localised;

/// What a catalogue says of itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CatalogueHeader {
    /// When it was put together.
    pub as_of: PageDate,
    /// What it holds and what it does not.
    pub coverage: Localised,
    /// The rates for foreign prices.
    pub rates: Vec<ExchangeRate>,
}

/// Every program that is known. Each has a number, its place in the order of the catalogue.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// What it says of itself.
    pub header: CatalogueHeader,
    programs: ProgramStorage,
}

/// Where the programs are.
#[derive(Debug, Clone)]
enum ProgramStorage {
    /// In memory.
    InMemory(Arc<InMemory>),
    /// Decoded when they are asked for.
    Cached(Arc<DecodedCache>),
}

/// Programs in memory.
#[derive(Debug, Default)]
struct InMemory {
    programs: Vec<Program>,
    record_by_id: BTreeMap<ProgramId, usize>,
    summary: CatalogueSummary,
}

impl Default for ProgramStorage {
    fn default() -> Self {
        Self::InMemory(Arc::default())
    }
}

impl Catalogue {
    /// A catalogue of programs whose ids differ; of two with the same id the first is kept.
    #[must_use]
    pub fn new(header: CatalogueHeader, programs: Vec<Program>) -> Self {
        let mut held = InMemory::default();
        let mut counting = SummaryBuilder::default();
        for program in programs {
            if !held.record_by_id.contains_key(&program.id) {
                counting.add(&program);
                held.record_by_id.insert(program.id.clone(), held.programs.len());
                held.programs.push(program);
            }
        }
        held.summary = counting.build();
        Self { header, programs: ProgramStorage::InMemory(Arc::new(held)) }
    }

    /// A catalogue of records whose ids differ. A program is decoded when it is first asked for.
    #[must_use]
    pub fn from_store(header: CatalogueHeader, records: Arc<dyn ProgramStore>) -> Self {
        Self { header, programs: ProgramStorage::Cached(Arc::new(DecodedCache::new(records))) }
    }

    /// Returns the same catalogue with every program decoded and held in memory. Damaged records are left out.
    #[must_use]
    pub fn loaded(&self) -> Self {
        Self::new(self.header.clone(), self.all().map(Cow::into_owned).collect())
    }

    /// How many programs there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.programs {
            ProgramStorage::InMemory(held) => held.programs.len(),
            ProgramStorage::Cached(kept) => kept.len(),
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What is told of all programs before any is read.
    #[must_use]
    pub fn summary(&self) -> CatalogueSummary {
        match &self.programs {
            ProgramStorage::InMemory(held) => held.summary,
            ProgramStorage::Cached(kept) => kept.summary(),
        }
    }

    /// The programs that are held in memory, in the order of the file: all of a catalogue that was made with
    /// [`Catalogue::new`], none of one that decodes them. What must work for both walks over [`Catalogue::all`].
    #[must_use]
    pub fn in_memory_programs(&self) -> &[Program] {
        match &self.programs {
            ProgramStorage::InMemory(held) => &held.programs,
            ProgramStorage::Cached(_) => &[],
        }
    }

    /// The program of an id. One that has to be decoded is kept.
    #[must_use]
    pub fn get(&self, id: &ProgramId) -> Option<&Program> {
        self.find(id).map(|(_, program)| program)
    }

    /// Finds the program of an id, with its record. One that has to be decoded is kept.
    #[must_use]
    pub fn find(&self, id: &ProgramId) -> Option<(RecordId, &Program)> {
        let record = self.record_of(id)?;
        Some((record, self.get_record(record)?))
    }

    /// Returns the program of a record. One that has to be decoded is kept; `None` where it is damaged.
    #[must_use]
    pub fn get_record(&self, record: RecordId) -> Option<&Program> {
        match &self.programs {
            ProgramStorage::InMemory(held) => held.programs.get(record.index()),
            ProgramStorage::Cached(kept) => kept.get_record(record.index()),
        }
    }

    /// Returns the record of the program of an id.
    #[must_use]
    pub fn record_of(&self, id: &ProgramId) -> Option<RecordId> {
        let index = match &self.programs {
            ProgramStorage::InMemory(held) => held.record_by_id.get(id).copied(),
            ProgramStorage::Cached(kept) => kept.record_of(id),
        };
        index.map(RecordId::from_index)
    }

    /// Returns the program of a record for a short look: one that has to be decoded is not kept.
    #[must_use]
    pub fn peek_record(&self, record: RecordId) -> Option<Cow<'_, Program>> {
        match &self.programs {
            ProgramStorage::InMemory(held) => held.programs.get(record.index()).map(Cow::Borrowed),
            ProgramStorage::Cached(kept) => kept.peek_record(record.index()),
        }
    }

    /// The program of an id, for a short look: one that has to be decoded is not kept.
    #[must_use]
    pub fn peek(&self, id: &ProgramId) -> Option<Cow<'_, Program>> {
        self.record_of(id).and_then(|record| self.peek_record(record))
    }

    /// Returns every program with its record, in the order of the catalogue, without keeping those that have to be decoded. A
    /// record that is damaged is left out.
    pub fn iter_records(&self) -> impl Iterator<Item = (RecordId, Cow<'_, Program>)> {
        (0..self.len()).map(RecordId::from_index).filter_map(|record| Some((record, self.peek_record(record)?)))
    }

    /// Returns, with their records, the programs that may lead to what `leads_there` wants; others may be among them. Those
    /// of which it is told without decoding them that they lead elsewhere are left out.
    pub fn iter_candidates(
        &self,
        leads_there: impl Fn(RecordId, &Destination) -> bool,
    ) -> impl Iterator<Item = (RecordId, Cow<'_, Program>)> {
        let may_lead_there = move |record: RecordId| match &self.programs {
            ProgramStorage::InMemory(_) => true,
            ProgramStorage::Cached(kept) => {
                kept.destination(record.index()).is_none_or(|place| leads_there(record, &place))
            }
        };
        (0..self.len())
            .map(RecordId::from_index)
            .filter(move |record| may_lead_there(*record))
            .filter_map(|record| Some((record, self.peek_record(record)?)))
    }

    /// The id of every program, in the order of the catalogue. A record that is damaged is left out.
    pub fn ids(&self) -> impl Iterator<Item = Cow<'_, ProgramId>> {
        (0..self.len()).filter_map(|record| match &self.programs {
            ProgramStorage::InMemory(held) => held.programs.get(record).map(|program| Cow::Borrowed(&program.id)),
            ProgramStorage::Cached(kept) => kept.id(record).map(Cow::Owned),
        })
    }

    /// Every program in the order of the catalogue, as [`Catalogue::iter_records`].
    pub fn all(&self) -> impl Iterator<Item = Cow<'_, Program>> {
        self.iter_records().map(|(_, program)| program)
    }
}

impl PartialEq for Catalogue {
    /// The same head and the same programs in the same order, wherever they are.
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.programs, &other.programs) {
            (ProgramStorage::InMemory(one), ProgramStorage::InMemory(other)) => Arc::ptr_eq(one, other),
            (ProgramStorage::Cached(one), ProgramStorage::Cached(other)) => Arc::ptr_eq(one, other),
            _ => false,
        };
        self.header == other.header
            && (same || (self.len() == other.len() && self.iter_records().eq(other.iter_records())))
    }
}
