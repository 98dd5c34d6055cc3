//! Programs that were decoded once and are kept from then on.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock};

use rustc_hash::FxHashMap;

use crate::program::{Program, ProgramId};
use crate::program_store::{CatalogueSummary, Destination, ProgramStore};

/// Records that share one block of places.
const RECORDS_PER_BLOCK: usize = 256;

/// The places of one block. A record that cannot be read has none: it may be read the next time.
type RecordBlock = Box<[OnceLock<Box<Program>>]>;

/// Records, and those of them that were asked for. What was not asked for costs a tenth of a byte.
pub struct DecodedCache {
    store: Arc<dyn ProgramStore>,
    blocks: Box<[OnceLock<RecordBlock>]>,
    /// The numbers of those that were asked for, by id.
    record_by_id: Mutex<FxHashMap<ProgramId, usize>>,
}

impl fmt::Debug for DecodedCache {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Kept").field("records", &self.store).finish_non_exhaustive()
    }
}

impl DecodedCache {
    /// Nothing is decoded yet.
    #[must_use]
    pub fn new(store: Arc<dyn ProgramStore>) -> Self {
        let blocks = (0..store.len().div_ceil(RECORDS_PER_BLOCK)).map(|_| OnceLock::new()).collect();
        Self { store, blocks, record_by_id: Mutex::default() }
    }

    /// Returns true if there are no records.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.store.len()
    }

    /// What is told of all of them.
    #[must_use]
    pub fn summary(&self) -> CatalogueSummary {
        self.store.summary()
    }

    /// The id of the program of a number; nothing is kept.
    #[must_use]
    pub fn id(&self, record: usize) -> Option<ProgramId> {
        self.store.id(record)
    }

    /// What the program of a number leads to, where that is told without decoding it.
    #[must_use]
    pub fn destination(&self, record: usize) -> Option<Destination> {
        self.store.destination(record)
    }

    /// The number of the program of an id.
    #[must_use]
    pub fn record_of(&self, id: &ProgramId) -> Option<usize> {
        let known = self.record_by_id.lock().ok().and_then(|numbers| numbers.get(id).copied());
        known.or_else(|| self.store.record_of(id))
    }

    /// The program of a number, decoded now or before.
    #[must_use]
    pub fn get_record(&self, record: usize) -> Option<&Program> {
        if record >= self.len() {
            return None;
        }
        let places = self.blocks.get(record / RECORDS_PER_BLOCK)?;
        let places = places.get_or_init(|| (0..RECORDS_PER_BLOCK).map(|_| OnceLock::new()).collect());
        let place = places.get(record % RECORDS_PER_BLOCK)?;
        if let Some(kept) = place.get() {
            return Some(kept);
        }
        let decoded = self.decode_record(record)?;
        Some(place.get_or_init(|| decoded))
    }

    fn decode_record(&self, record: usize) -> Option<Box<Program>> {
        let program = self.store.program(record)?;
        if let Ok(mut numbers) = self.record_by_id.lock() {
            numbers.insert(program.id.clone(), record);
        }
        Some(Box::new(program))
    }

    /// The program of a number: the one that is kept, else one that is decoded for this and not kept.
    #[must_use]
    pub fn peek_record(&self, record: usize) -> Option<Cow<'_, Program>> {
        let kept = self
            .blocks
            .get(record / RECORDS_PER_BLOCK)
            .and_then(OnceLock::get)
            .and_then(|places| places.get(record % RECORDS_PER_BLOCK));
        match kept.and_then(OnceLock::get) {
            Some(kept) => Some(Cow::Borrowed(kept)),
            None => self.store.program(record).map(Cow::Owned),
        }
    }
}
