//! What waits to be printed, and what was printed for the same person.

use std::time::Duration;

use crate::domain::printing::Before;

/// The prints of one person.
#[derive(Debug, Default)]
pub(super) struct Prints {
    /// A PDF and the number of its pages.
    pub(super) waiting: Option<(Vec<u8>, usize)>,
    /// The prints that went to the printer.
    pub(super) jobs: usize,
    /// When printing was last tried, since the start.
    pub(super) last: Option<Duration>,
}

impl Prints {
    /// What was printed before this moment.
    pub(super) fn before(&self, now: Duration) -> Before {
        Before { jobs: self.jobs, last: self.last.map(|last| now.saturating_sub(last)) }
    }
}
