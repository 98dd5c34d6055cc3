//! Very many programs: ranked and searched beside the loop, and only those that are listed are judged.
//!
//! There are two kinds of work. One puts all that fits in order; the other lists what the words of the search box and the
//! filters leave of that order. Of each kind only the newest is wanted: older work stops as soon as it looks.

use std::sync::Arc;

use crate::job::{BackgroundJob, JobKind, ListRequest};
use crate::latest_only::LatestOnly;
use microcred_advice::matching::Evaluation;
use microcred_advice::ranking::{INITIAL_EVALUATED_PROGRAMS, Ranker, Ranking};
use microcred_session::Session;

/// What is known of very many programs.
#[derive(Debug)]
pub struct LargeResultList {
    ranker: Arc<dyn Ranker>,
    ranking_jobs: LatestOnly,
    list_jobs: LatestOnly,
    /// The whole order, as far as it was ever found.
    pub ranking: Option<Arc<Ranking>>,
    /// The judgements of what is listed, in the order of the list.
    pub evaluations: Vec<Evaluation>,
    /// How many would be listed.
    pub total: usize,
    /// Whether the filters looked at the first of them only.
    pub is_truncated: bool,
    /// So many are judged.
    pub max_evaluated: usize,
}

impl LargeResultList {
    /// Nothing is ranked yet.
    #[must_use]
    pub fn new(ranker: Arc<dyn Ranker>) -> Self {
        Self {
            ranker,
            ranking_jobs: LatestOnly::default(),
            list_jobs: LatestOnly::default(),
            ranking: None,
            evaluations: Vec::new(),
            total: 0,
            is_truncated: false,
            max_evaluated: INITIAL_EVALUATED_PROGRAMS,
        }
    }

    /// Asks for a new order; what is under way stops.
    pub fn request_ranking(&mut self) {
        self.ranking_jobs.request();
        self.list_jobs.cancel();
        self.max_evaluated = INITIAL_EVALUATED_PROGRAMS;
    }

    /// Asks for the list anew.
    pub fn request_list(&mut self) {
        self.list_jobs.request();
    }

    /// Whether the order is not there yet.
    #[must_use]
    pub const fn is_ranking_pending(&self) -> bool {
        self.ranking_jobs.waits()
    }

    /// Whether the list is not there yet.
    #[must_use]
    pub const fn is_list_pending(&self) -> bool {
        self.list_jobs.waits()
    }

    /// Returns the work that is to be begun for a session.
    pub fn next_job(&mut self, session: &Session, to_list: impl FnOnce() -> ListRequest) -> Option<BackgroundJob> {
        if let Some(turn) = self.ranking_jobs.start() {
            return Some(BackgroundJob::new(turn, session, JobKind::Rank(Arc::clone(&self.ranker))));
        }
        // Nothing can be listed before there is an order; then the list is asked for anew.
        let ranked = self.ranking.clone().filter(|_| !self.ranking_jobs.waits())?;
        let turn = self.list_jobs.start()?;
        Some(BackgroundJob::new(turn, session, JobKind::List(ranked, to_list())))
    }

    /// Takes an order that was found; false where something newer was asked for since.
    pub fn accept_ranking(&mut self, number: u64, ranked: Option<&Arc<Ranking>>) -> bool {
        if !self.ranking_jobs.is_current(number) {
            return false;
        }
        if let Some(ranked) = ranked {
            self.ranking = Some(Arc::clone(ranked));
            self.ranking_jobs.complete();
        }
        true
    }

    /// Takes a list that was made; false where something newer was asked for since.
    pub fn accept_list(&mut self, number: u64, is_whole: bool) -> bool {
        let is_wanted = self.list_jobs.is_current(number);
        if is_wanted && is_whole {
            self.list_jobs.complete();
        }
        is_wanted
    }
}
