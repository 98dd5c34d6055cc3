//! Sets that are used again: to clear one costs less than to make one.

use std::sync::Mutex;

use super::sets::Set;

/// No more sets are kept.
const MOST: usize = 64;

/// Sets with room for so many records.
#[derive(Debug, Default)]
pub struct Pool {
    records: usize,
    kept: Mutex<Vec<Set>>,
}

impl Pool {
    /// A pool of sets that have room for so many records.
    #[must_use]
    pub const fn new(records: usize) -> Self {
        Self { records, kept: Mutex::new(Vec::new()) }
    }

    /// An empty set.
    #[must_use]
    pub fn take(&self) -> Set {
        let kept = self.kept.lock().ok().and_then(|mut kept| kept.pop());
        kept.map_or_else(
            || Set::empty(self.records),
            |mut set| {
                set.clear();
                set
            },
        )
    }

    /// Takes sets back.
    pub fn put_back(&self, sets: impl IntoIterator<Item = Set>) {
        if let Ok(mut kept) = self.kept.lock() {
            kept.extend(sets);
            kept.truncate(MOST);
        }
    }
}
