//! Programmes that were decoded once and are kept from then on.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock};

use rustc_hash::FxHashMap;

use super::programme::{Programme, ProgrammeId};
use super::records::{Records, Summary};

/// Records that share one block of places.
const BLOCK: usize = 256;

/// The places of one block. A record that cannot be read has none: it may be read the next time.
type Places = Box<[OnceLock<Box<Programme>>]>;

/// Records, and those of them that were asked for. What was not asked for costs a tenth of a byte.
pub struct Kept {
    records: Arc<dyn Records>,
    blocks: Box<[OnceLock<Places>]>,
    /// The numbers of those that were asked for, by id.
    numbers: Mutex<FxHashMap<ProgrammeId, usize>>,
}

impl fmt::Debug for Kept {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Kept").field("records", &self.records).finish_non_exhaustive()
    }
}

impl Kept {
    /// Nothing is decoded yet.
    #[must_use]
    pub fn new(records: Arc<dyn Records>) -> Self {
        let blocks = (0..records.len().div_ceil(BLOCK)).map(|_| OnceLock::new()).collect();
        Self { records, blocks, numbers: Mutex::default() }
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// What is told of all of them.
    #[must_use]
    pub fn summary(&self) -> Summary {
        self.records.summary()
    }

    /// The id of the programme of a number; nothing is kept.
    #[must_use]
    pub fn id(&self, record: usize) -> Option<ProgrammeId> {
        self.records.id(record)
    }

    /// The number of the programme of an id.
    #[must_use]
    pub fn find(&self, id: &ProgrammeId) -> Option<usize> {
        let known = self.numbers.lock().ok().and_then(|numbers| numbers.get(id).copied());
        known.or_else(|| self.records.find(id))
    }

    /// The programme of a number, decoded now or before.
    #[must_use]
    pub fn at(&self, record: usize) -> Option<&Programme> {
        if record >= self.len() {
            return None;
        }
        let places = self.blocks.get(record / BLOCK)?;
        let places = places.get_or_init(|| (0..BLOCK).map(|_| OnceLock::new()).collect());
        let place = places.get(record % BLOCK)?;
        if let Some(kept) = place.get() {
            return Some(kept);
        }
        let decoded = self.decoded(record)?;
        Some(place.get_or_init(|| decoded))
    }

    fn decoded(&self, record: usize) -> Option<Box<Programme>> {
        let programme = self.records.programme(record)?;
        if let Ok(mut numbers) = self.numbers.lock() {
            numbers.insert(programme.id.clone(), record);
        }
        Some(Box::new(programme))
    }

    /// The programme of a number: the one that is kept, else one that is decoded for this and not kept.
    #[must_use]
    pub fn look_at(&self, record: usize) -> Option<Cow<'_, Programme>> {
        let kept =
            self.blocks.get(record / BLOCK).and_then(OnceLock::get).and_then(|places| places.get(record % BLOCK));
        match kept.and_then(OnceLock::get) {
            Some(kept) => Some(Cow::Borrowed(kept)),
            None => self.records.programme(record).map(Cow::Owned),
        }
    }
}
