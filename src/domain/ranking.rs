//! Matches over very many programmes: who fits, in which order, without a judgement of each.
//!
//! [`matching::find`](super::matching::find) says what is right; what ranks says the same of the same programmes.

use std::fmt::Debug;

use super::catalogue::Catalogue;
use super::matching::{Judgement, Matches, Sort, Wish, judge};
use super::reading::MAX_PROGRAMMES;
use super::standing::Limit;

/// Of more programmes than this not every one is judged: they are ranked.
pub const MOST_JUDGED: usize = MAX_PROGRAMMES;
/// Of programmes that are ranked so many are judged before anybody asks for more.
pub const FIRST_JUDGED: usize = 200;

/// The place of a programme that is not among the matches.
pub const NOWHERE: u32 = u32::MAX;

/// Every programme that fits, in order, by its number in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// How many programmes were looked at.
    pub considered: usize,
    /// How many each limit left out; a programme that several close is counted at the first of them.
    pub left_out: Vec<(Limit, usize)>,
    /// The order.
    pub sort: Sort,
    /// One bit for each programme that fits, 64 programmes a block.
    pub open: Vec<u64>,
    /// The programmes that fit, in order.
    pub order: Vec<u32>,
    /// For each programme its place in that order, or [`NOWHERE`].
    pub places: Vec<u32>,
}

/// What is known of the matches before all of them stand in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct First {
    /// How many programmes were looked at.
    pub considered: usize,
    /// How many each limit left out.
    pub left_out: Vec<(Limit, usize)>,
    /// How many fit.
    pub open: usize,
    /// The first of those that fit, in order.
    pub records: Vec<u32>,
}

/// Follows a ranking while it is made.
pub trait Watch: Sync {
    /// Whether it is still wanted; asked again and again, from several threads.
    fn go_on(&self) -> bool {
        true
    }

    /// Everything was looked at; the whole order follows.
    fn first(&self, _: First) {}
}

/// Nobody looks on, and it goes on to its end.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {}

/// Ranks the programmes of one catalogue.
pub trait Ranks: Debug + Send + Sync {
    /// How many programmes there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every programme that fits, in order; `None` where it was not wanted to its end.
    fn rank(&self, wish: &Wish<'_>, watch: &dyn Watch) -> Option<Ranked>;

    /// How many programmes fit; `None` where it was not wanted to its end.
    fn count(&self, wish: &Wish<'_>, watch: &dyn Watch) -> Option<usize>;
}

impl Ranked {
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
    pub fn matches(&self, most: usize, catalogue: &Catalogue, wish: &Wish<'_>) -> Matches {
        let first = self.order.get(..most.min(self.len())).unwrap_or(&[]);
        let (considered, left_out) = (self.considered, self.left_out.clone());
        Matches { considered, left_out, fit: self.len(), list: judged(first, catalogue, wish), sort: self.sort }
    }

    /// The place of a programme among those that fit.
    #[must_use]
    pub fn place(&self, record: u32) -> Option<usize> {
        self.places.get(record as usize).filter(|place| **place != NOWHERE).map(|place| *place as usize)
    }
}

impl First {
    /// The matches as far as they are known.
    #[must_use]
    pub fn matches(&self, catalogue: &Catalogue, wish: &Wish<'_>) -> Matches {
        let (considered, left_out) = (self.considered, self.left_out.clone());
        Matches { considered, left_out, fit: self.open, list: judged(&self.records, catalogue, wish), sort: wish.sort }
    }
}

/// Judges programmes by their numbers, in this order; one that is damaged is left out.
#[must_use]
pub fn judged(records: &[u32], catalogue: &Catalogue, wish: &Wish<'_>) -> Vec<Judgement> {
    let weights = wish.weights();
    let programmes = records.iter().filter_map(|record| catalogue.at(*record as usize));
    programmes.map(|programme| judge(programme, catalogue, wish, &weights)).collect()
}

/// How many each limit left out, of counts in the order of [`Limit::ALL`]; limits that left out none are not named.
#[must_use]
pub fn left_out(counts: &[usize]) -> Vec<(Limit, usize)> {
    Limit::ALL.iter().copied().zip(counts.iter().copied()).filter(|(_, count)| *count > 0).collect()
}
