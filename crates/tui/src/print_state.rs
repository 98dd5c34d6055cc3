//! What waits to be printed, and what was printed for the same person.

use std::time::Duration;

use microcred_core::printing::PrintUsage;

/// The prints of one person.
#[derive(Debug, Default)]
pub(super) struct PrintState {
    /// A PDF and the number of its pages.
    pub(super) pending_pdf: Option<(Vec<u8>, usize)>,
    /// The prints that went to the printer.
    pub(super) job_count: usize,
    /// When printing was last tried, since the start.
    pub(super) last_attempt: Option<Duration>,
}

impl PrintState {
    /// What was printed before this moment.
    pub(super) fn history_at(&self, now: Duration) -> PrintUsage {
        PrintUsage { jobs: self.job_count, since_last_attempt: self.last_attempt.map(|last| now.saturating_sub(last)) }
    }
}
