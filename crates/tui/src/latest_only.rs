//! Work of which only the newest is wanted: older work sees that it is not, and stops.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// One kind of work, of which only the newest is wanted.
#[derive(Debug, Default)]
pub struct LatestOnly {
    /// The number of the newest.
    generation: Arc<AtomicU64>,
    /// Whether it is still to be begun.
    is_requested: bool,
    /// Whether its whole answer is not there yet.
    is_pending: bool,
}

impl LatestOnly {
    /// What is under way is not wanted any more.
    pub fn cancel(&mut self) {
        self.generation.fetch_add(1, Ordering::Relaxed);
        (self.is_requested, self.is_pending) = (false, false);
    }

    /// Something newer is wanted.
    pub fn request(&mut self) {
        self.cancel();
        (self.is_requested, self.is_pending) = (true, true);
    }

    /// The turn of the work that is to be begun.
    pub fn start(&mut self) -> Option<Generation> {
        let newest = Arc::clone(&self.generation);
        std::mem::take(&mut self.is_requested)
            .then(|| Generation { id: newest.load(Ordering::Relaxed), latest_id: newest })
    }

    /// Whether its whole answer is not there yet.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.is_pending
    }

    /// Its whole answer is there.
    pub const fn complete(&mut self) {
        self.is_pending = false;
    }

    /// Whether this is the number of the newest.
    #[must_use]
    pub fn is_current(&self, number: u64) -> bool {
        self.generation.load(Ordering::Relaxed) == number
    }
}

/// The number of some work among its kind.
#[derive(Debug)]
pub struct Generation {
    id: u64,
    latest_id: Arc<AtomicU64>,
}

impl Generation {
    /// The number.
    #[must_use]
    pub const fn number(&self) -> u64 {
        self.id
    }

    /// Whether nothing newer of its kind was asked for.
    #[must_use]
    pub fn is_latest(&self) -> bool {
        self.latest_id.load(Ordering::Relaxed) == self.id
    }
}
