//! Matches over very many programs: who fits, in which order, without a judgement of each.
//!
//! [`matching::find`](crate::matching::find_matches) says what is right; what ranks says the same of the same programs.

use std::fmt::Debug;

use crate::limits::Limit;
use crate::matching::{Evaluation, MatchRequest, Matches, evaluate};
use crate::ordering::Sort;
use crate::sections::SectionCounts;
use microcred_core::bounds::MAX_PROGRAMS;
use microcred_core::catalogue::Catalogue;
use microcred_core::program::Program;
use microcred_core::record_id::RecordId;

/// Of more programs than this not every one is judged: they are ranked.
pub const MAX_EVALUATED_PROGRAMS: usize = MAX_PROGRAMS;
/// Of programs that are ranked so many are judged before anybody asks for more.
pub const INITIAL_EVALUATED_PROGRAMS: usize = 200;

/// The place of a program that is not among the matches.
pub const NOT_RANKED: u32 = u32::MAX;

/// Every program that fits, in order, by its number in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    /// How many programs were looked at.
    pub considered: usize,
    /// How many each limit left out; a program that several close is counted at the first of them.
    pub excluded_by_limits: Vec<(Limit, usize)>,
    /// How many that no limit leaves out stand in each section, shown or not.
    pub sections: SectionCounts,
    /// The order.
    pub sort: Sort,
    /// One bit for each program that fits, 64 programs a block.
    pub matching_bits: Vec<u64>,
    /// The programs that fit, in order.
    pub order: Vec<u32>,
    /// For each program its place in that order, or [`NOT_RANKED`].
    pub positions: Vec<u32>,
}

/// What is known of the matches before all of them stand in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstMatches {
    /// How many programs were looked at.
    pub considered: usize,
    /// How many each limit left out.
    pub excluded_by_limits: Vec<(Limit, usize)>,
    /// How many that no limit leaves out stand in each section, shown or not.
    pub sections: SectionCounts,
    /// How many are listed.
    pub match_count: usize,
    /// The first of those that fit, in order.
    pub records: Vec<u32>,
}

/// Follows a ranking while it is made.
pub trait RankingObserver: Sync {
    /// Whether it is still wanted; asked again and again, from several threads.
    fn is_wanted(&self) -> bool {
        true
    }

    /// Everything was looked at; the whole order follows.
    fn on_first_matches(&self, _: FirstMatches) {}
}

/// Nobody looks on, and it goes on to its end.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoObserver;

impl RankingObserver for NoObserver {}

/// Ranks the programs of one catalogue.
pub trait Ranker: Debug + Send + Sync {
    /// How many programs there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every program that fits, in order; `None` where it was not wanted to its end.
    fn rank(&self, wish: &MatchRequest<'_>, watch: &dyn RankingObserver) -> Option<Ranking>;

    /// How many programs fit; `None` where it was not wanted to its end.
    fn count(&self, wish: &MatchRequest<'_>, watch: &dyn RankingObserver) -> Option<usize>;
}

impl Ranking {
    /// How many fit.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether none fits.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// The matches, of which the first `most` are judged.
    #[must_use]
    pub fn matches(&self, most: usize, catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Matches {
        let first = self.order.get(..most.min(self.len())).unwrap_or(&[]);
        let (considered, left_out) = (self.considered, self.excluded_by_limits.clone());
        Matches {
            considered,
            excluded_by_limits: left_out,
            sections: self.sections.clone(),
            match_count: self.len(),
            list: evaluate_records(first, catalogue, wish),
            sort: self.sort,
        }
    }

    /// The place of a program among those that fit.
    #[must_use]
    pub fn position(&self, record: RecordId) -> Option<usize> {
        self.positions.get(record.index()).filter(|place| **place != NOT_RANKED).map(|place| *place as usize)
    }
}

impl FirstMatches {
    /// The matches as far as they are known.
    #[must_use]
    pub fn matches(&self, catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Matches {
        let (considered, left_out) = (self.considered, self.excluded_by_limits.clone());
        Matches {
            considered,
            excluded_by_limits: left_out,
            sections: self.sections.clone(),
            match_count: self.match_count,
            list: evaluate_records(&self.records, catalogue, wish),
            sort: wish.sort,
        }
    }
}

/// Judges programs by their numbers, in this order; one that is damaged is left out.
#[must_use]
pub fn evaluate_records(records: &[u32], catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Vec<Evaluation> {
    let weights = wish.weights();
    let with_program =
        |record: RecordId| -> Option<(RecordId, &Program)> { Some((record, catalogue.get_record(record)?)) };
    let programs = records.iter().filter_map(|number| with_program(RecordId::new(*number)));
    programs.map(|(record, program)| evaluate(record, program, catalogue, wish, &weights)).collect()
}
