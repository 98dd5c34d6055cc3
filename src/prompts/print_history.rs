//! What was printed for the same person.

use std::time::Instant;

/// The prints of one person.
#[derive(Debug, Default)]
pub(super) struct PrintHistory {
    /// The prints that went to the printer.
    pub(super) jobs: usize,
    /// When printing was last tried.
    pub(super) last_attempt: Option<Instant>,
}
