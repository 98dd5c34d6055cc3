//! Very many programmes: they are ranked beside the loop, and only those that are listed are judged.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::civil::Date;

use crate::domain::knowledge::Knowledge;
use crate::domain::matching::{Judgement, Matches, Sort, Wish};
use crate::domain::profile::Profile;
use crate::domain::ranking::{FIRST_JUDGED, First, Ranked, Ranks, Watch};
use crate::domain::standing::Limit;
use crate::domain::weighing::Weighing;

/// What is known of very many programmes.
#[derive(Debug)]
pub struct Many {
    ranks: Arc<dyn Ranks>,
    /// The number of the newest work; older work stops when it sees it.
    newest: Arc<AtomicU64>,
    /// Whether that work is still to be begun.
    asked: bool,
    /// Whether its answer is not there yet.
    waits: bool,
    /// The whole order, as far as it was ever found.
    pub ranked: Option<Arc<Ranked>>,
    /// The judgements of what is listed, in the order of the list.
    pub listed: Vec<Judgement>,
    /// How many would be listed.
    pub total: usize,
    /// Whether the filters looked at the first of them only.
    pub is_cut: bool,
    /// So many are judged.
    pub most: usize,
}

impl Many {
    /// Nothing is ranked yet.
    #[must_use]
    pub fn new(ranks: Arc<dyn Ranks>) -> Self {
        Self {
            ranks,
            newest: Arc::default(),
            asked: false,
            waits: false,
            ranked: None,
            listed: Vec::new(),
            total: 0,
            is_cut: false,
            most: FIRST_JUDGED,
        }
    }

    /// Asks for a new order; what is under way stops.
    pub fn ask(&mut self) {
        self.newest.fetch_add(1, Ordering::Relaxed);
        self.asked = true;
        self.waits = true;
        self.most = FIRST_JUDGED;
    }

    /// Whether the answer is not there yet.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.waits
    }

    /// The work that is to be begun, for this wish.
    pub fn work(&mut self, known: &Arc<Knowledge>, wish: &Wish<'_>) -> Option<Work> {
        std::mem::take(&mut self.asked).then(|| Work {
            ranks: Arc::clone(&self.ranks),
            number: self.newest.load(Ordering::Relaxed),
            newest: Arc::clone(&self.newest),
            known: Arc::clone(known),
            profile: wish.profile.clone(),
            relaxed: wish.relaxed.clone(),
            sort: wish.sort,
            weighing: wish.weighing.clone(),
            today: wish.today,
        })
    }

    /// Takes what was found; false where something newer was asked for since.
    pub fn take(&mut self, found: &Found) -> bool {
        if found.number != self.newest.load(Ordering::Relaxed) {
            return false;
        }
        if let Some(ranked) = &found.ranked {
            self.ranked = Some(Arc::clone(ranked));
            self.waits = false;
        }
        true
    }
}

/// An order that is to be found beside the loop.
pub struct Work {
    ranks: Arc<dyn Ranks>,
    number: u64,
    newest: Arc<AtomicU64>,
    known: Arc<Knowledge>,
    profile: Profile,
    relaxed: BTreeSet<Limit>,
    sort: Sort,
    weighing: Weighing,
    today: Date,
}

impl fmt::Debug for Work {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Work").field("number", &self.number).finish_non_exhaustive()
    }
}

/// What work found: first the head of the list, then all of it.
#[derive(Debug, Clone)]
pub struct Found {
    number: u64,
    /// The matches, of which the first are judged.
    pub matches: Matches,
    /// The whole order, once it is there.
    pub ranked: Option<Arc<Ranked>>,
}

/// Stops when something newer is asked for, and tells what is there first.
struct Telling<'a> {
    work: &'a Work,
    wish: &'a Wish<'a>,
    tell: &'a (dyn Fn(Found) + Sync),
}

impl Watch for Telling<'_> {
    fn go_on(&self) -> bool {
        self.work.newest.load(Ordering::Relaxed) == self.work.number
    }

    fn first(&self, first: First) {
        let matches = first.matches(&self.work.known.catalogue, self.wish);
        (self.tell)(Found { number: self.work.number, matches, ranked: None });
    }
}

impl Work {
    /// Does it, and tells what it finds.
    pub fn run(&self, tell: &(dyn Fn(Found) + Sync)) {
        let wish = Wish {
            relaxed: self.relaxed.clone(),
            sort: self.sort,
            weighing: self.weighing.clone(),
            ..Wish::of(&self.profile, &self.known, self.today)
        };
        let Some(ranked) = self.ranks.rank(&wish, &Telling { work: self, wish: &wish, tell }) else { return };
        let matches = ranked.matches(FIRST_JUDGED, &self.known.catalogue, &wish);
        tell(Found { number: self.number, matches, ranked: Some(Arc::new(ranked)) });
    }
}
