//! Sets that are used again: to clear one costs less than to make one.

use std::sync::Mutex;

use crate::bit_set::BitSet;

/// No more sets are kept.
const MAX_POOLED_SETS: usize = 64;

/// Sets with room for so many records.
#[derive(Debug, Default)]
pub struct BitSetPool {
    record_count: usize,
    free_sets: Mutex<Vec<BitSet>>,
}

impl BitSetPool {
    /// A pool of sets that have room for so many records.
    #[must_use]
    pub const fn new(record_count: usize) -> Self {
        Self { record_count, free_sets: Mutex::new(Vec::new()) }
    }

    /// An empty set.
    #[must_use]
    pub fn take(&self) -> BitSet {
        let kept = self.free_sets.lock().ok().and_then(|mut kept| kept.pop());
        kept.map_or_else(
            || BitSet::with_capacity(self.record_count),
            |mut set| {
                set.clear();
                set
            },
        )
    }

    /// Takes sets back.
    pub fn put_back(&self, sets: impl IntoIterator<Item = BitSet>) {
        if let Ok(mut kept) = self.free_sets.lock() {
            kept.extend(sets);
            kept.truncate(MAX_POOLED_SETS);
        }
    }
}
