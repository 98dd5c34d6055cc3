//! Work of which only the newest is wanted: older work sees that it is not, and stops.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// One kind of work, of which only the newest is wanted.
#[derive(Debug, Default)]
pub struct Newest {
    /// The number of the newest.
    number: Arc<AtomicU64>,
    /// Whether it is still to be begun.
    asked: bool,
    /// Whether its whole answer is not there yet.
    waits: bool,
}

impl Newest {
    /// What is under way is not wanted any more.
    pub fn end(&mut self) {
        self.number.fetch_add(1, Ordering::Relaxed);
        (self.asked, self.waits) = (false, false);
    }

    /// Something newer is wanted.
    pub fn ask(&mut self) {
        self.end();
        (self.asked, self.waits) = (true, true);
    }

    /// The turn of the work that is to be begun.
    pub fn begin(&mut self) -> Option<Turn> {
        let newest = Arc::clone(&self.number);
        std::mem::take(&mut self.asked).then(|| Turn { number: newest.load(Ordering::Relaxed), newest })
    }

    /// Whether its whole answer is not there yet.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.waits
    }

    /// Its whole answer is there.
    pub const fn is_there(&mut self) {
        self.waits = false;
    }

    /// Whether this is the number of the newest.
    #[must_use]
    pub fn is(&self, number: u64) -> bool {
        self.number.load(Ordering::Relaxed) == number
    }
}

/// The number of some work among its kind.
#[derive(Debug)]
pub struct Turn {
    number: u64,
    newest: Arc<AtomicU64>,
}

impl Turn {
    /// The number.
    #[must_use]
    pub const fn number(&self) -> u64 {
        self.number
    }

    /// Whether nothing newer of its kind was asked for.
    #[must_use]
    pub fn is_wanted(&self) -> bool {
        self.newest.load(Ordering::Relaxed) == self.number
    }
}
