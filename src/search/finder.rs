//! What a query finds, in order.
//!
//! The order, stated: first by the least sure way in which a part of the query was found (whole words, their forms and words
//! for the same thing; then the starts of words; then letters inside words); then by the sum of the distances of its parts
//! from the title ([`Distance`](super::field::Distance)); then by the order that was given.

use std::fmt;
use std::sync::Arc;

use super::field::{DISTANCES, Level};
use super::index::Index;
use super::plan::Plan;
use super::pool::Pool;
use super::reach::{Layers, Reach, Reaches};
use super::sets::{List, Set, ones};

/// Of at most so many records the distance of each is looked up.
const FEW: usize = 4_096;

/// The order in which records stand that were found alike.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The records, the first in order first.
    pub records: &'a [u32],
    /// For each record its place in that order.
    pub places: &'a [u32],
}

/// Which records may be found, in which order, and how many are wanted.
#[derive(Clone, Copy)]
pub struct Terms<'a> {
    /// Only these; `None`: all.
    pub allowed: Option<&'a Set>,
    /// The order among records found alike; `None`: by number.
    pub order: Option<Order<'a>>,
    /// So many are wanted.
    pub most: usize,
    /// Whether the answer is still wanted; once it is not, whatever was found so far is the answer. `None`: to the end.
    pub go_on: Option<&'a (dyn Fn() -> bool + Sync)>,
}

impl fmt::Debug for Terms<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Terms").field("order", &self.order).field("most", &self.most).finish_non_exhaustive()
    }
}

impl Terms<'_> {
    /// Every record, by number.
    pub const ALL: Self = Self { allowed: None, order: None, most: usize::MAX, go_on: None };

    /// Whether the answer is still wanted.
    pub(super) fn go_on(&self) -> bool {
        self.go_on.is_none_or(|go_on| go_on())
    }

    fn place(&self, record: u32) -> u32 {
        self.order.map_or(record, |order| order.places.get(record as usize).copied().unwrap_or(u32::MAX))
    }
}

/// A record that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Its number.
    pub record: u32,
    /// The least sure level at which a part of the query was found.
    pub level: Level,
    /// How far from the title: the sum of [`Distance`](super::field::Distance) over the parts of the query.
    pub distance: u32,
}

/// What a plan finds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// How many of the allowed records were found.
    pub total: usize,
    /// How many more were found that are not allowed.
    pub kept_out: usize,
    /// The first of them in order.
    pub found: Vec<Found>,
}

/// Finds records in an index.
#[derive(Debug, Default)]
pub struct Finder {
    index: Index,
    pool: Pool,
    reaches: Reaches,
}

impl Finder {
    /// A finder over an index.
    #[must_use]
    pub fn new(index: Index) -> Self {
        let pool = Pool::new(index.records());
        Self { index, pool, reaches: Reaches::default() }
    }

    /// The index.
    #[must_use]
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// What a plan finds.
    #[must_use]
    pub fn find(&self, plan: &Plan, terms: Terms<'_>) -> Answer {
        let mut answer = Answer::default();
        let parts = self.reaches(plan);
        let mut left = self.everywhere(&parts);
        let mut count = left.count();
        for level in Level::ALL {
            if count > 0 && terms.go_on() && parts.iter().any(|part| part.adds(level)) {
                let layers: Vec<&Layers> = parts.iter().filter_map(|part| part.at(level)).collect();
                if layers.len() < parts.len() {
                    continue;
                }
                let mut fresh = self.moved(&layers, &mut left);
                let all = fresh.count();
                count -= all;
                let allowed = terms.allowed.map_or(all, |allowed| {
                    fresh.keep(allowed);
                    fresh.count()
                });
                answer.total += allowed;
                answer.kept_out += all - allowed;
                if allowed > 0 && answer.found.len() < terms.most {
                    self.take_first(&layers, &mut fresh, level, terms, &mut answer.found);
                }
                self.pool.put_back([fresh]);
            }
        }
        self.pool.put_back([left]);
        answer
    }

    /// How many records a plan finds, whether they are allowed or not.
    #[must_use]
    pub fn count(&self, plan: &Plan) -> usize {
        let all = self.everywhere(&self.reaches(plan));
        let count = all.count();
        self.pool.put_back([all]);
        count
    }

    fn reaches(&self, plan: &Plan) -> Vec<Arc<Reach>> {
        let view = &self.index.view();
        plan.spans.iter().map(|span| self.reaches.of(span, view, &self.pool)).collect()
    }

    /// The records in which every part is found.
    fn everywhere(&self, parts: &[Arc<Reach>]) -> Set {
        let mut all = self.pool.take();
        let anywhere: Vec<&Set> = parts.iter().filter_map(|part| part.anywhere()).collect();
        if let Some((first, rest)) = anywhere.split_first().filter(|_| anywhere.len() == parts.len()) {
            all.add(List::Dense(first.blocks()));
            rest.iter().for_each(|set| all.keep(set));
        }
        all
    }

    /// Moves the records in which every part is found at a level from those that are left.
    fn moved(&self, layers: &[&Layers], left: &mut Set) -> Set {
        let mut fresh = self.pool.take();
        fresh.add(List::Dense(left.blocks()));
        for set in layers.iter().filter_map(|layers| layers.all()) {
            fresh.keep(set);
        }
        for (block, left) in fresh.blocks().iter().zip(left.blocks_mut()) {
            *left &= !block;
        }
        fresh
    }

    /// Takes the first of the fresh records, nearest to the title first, then in order.
    fn take_first(&self, parts: &[&Layers], fresh: &mut Set, level: Level, terms: Terms<'_>, found: &mut Vec<Found>) {
        let mut missing = terms.most - found.len();
        let mut left = fresh.count();
        if left <= FEW {
            let distance = |record: u32| parts.iter().map(|part| part.distance(record)).sum::<u32>();
            let mut all: Vec<(u32, u32, u32)> =
                fresh.records().map(|record| (distance(record), terms.place(record), record)).collect();
            all.sort_unstable();
            found.extend(all.into_iter().take(missing).map(|(distance, _, record)| Found { record, level, distance }));
            return;
        }
        let farthest = u32::try_from(parts.len() * DISTANCES).unwrap_or(u32::MAX);
        for distance in 0..=farthest {
            let mut here = self.pool.take();
            at_distance(parts, fresh, distance as usize, &mut here);
            let count = here.count();
            let first = first_of(&here, count, missing, terms);
            self.pool.put_back([here]);
            missing -= first.len();
            left -= count;
            found.extend(first.into_iter().map(|record| Found { record, level, distance }));
            if missing == 0 || left == 0 {
                return;
            }
        }
    }
}

/// Moves the records at one distance from those that are left, all of which are at no smaller one.
fn at_distance(parts: &[&Layers], left: &mut Set, distance: usize, here: &mut Set) {
    let mut planes = vec![0_u64; distance + 1];
    let mut next = planes.clone();
    for (place, (left, here)) in left.blocks_mut().iter_mut().zip(here.blocks_mut()).enumerate() {
        if *left == 0 {
            continue;
        }
        // For each distance so far the records of this block whose first parts are at it in all.
        planes.fill(0);
        if let Some(first) = planes.first_mut() {
            *first = *left;
        }
        for part in parts {
            next.fill(0);
            let mut nearer = 0;
            for (step, set) in part.by_distance().take_while(|(step, _)| *step <= distance) {
                let only = set.blocks().get(place).copied().unwrap_or(0) & !nearer;
                nearer |= only;
                if only != 0 {
                    next.iter_mut().skip(step).zip(&planes).for_each(|(next, plane)| *next |= plane & only);
                }
            }
            std::mem::swap(&mut planes, &mut next);
        }
        *here = planes.last().copied().unwrap_or(0);
        *left &= !*here;
    }
}

/// The first `most` records of a set of `count`, in order.
fn first_of(set: &Set, count: usize, most: usize, terms: Terms<'_>) -> Vec<u32> {
    let Some(order) = terms.order else { return set.records().take(most).collect() };
    // Of a set with many records the first are soon met in order; of one with few all are looked at.
    let steps = (set.room() / count.max(1)).saturating_mul(most);
    if most < count && steps < count {
        let in_order = order.records.iter().copied().take(steps.saturating_mul(8));
        let first: Vec<u32> = in_order.filter(|record| set.holds(*record)).take(most).collect();
        if first.len() == most {
            return first;
        }
    }
    let mut first: Vec<(u32, u32)> = Vec::new();
    if most >= count {
        first.extend(set.records().map(|record| (terms.place(record), record)));
        first.sort_unstable();
    } else {
        let mut worst = (u32::MAX, u32::MAX);
        for (block, number) in set.blocks().iter().zip(0_u32..) {
            for record in ones(*block).map(|bit| number * 64 + bit) {
                let at = (terms.place(record), record);
                if first.len() < most || at < worst {
                    first.insert(first.partition_point(|held| *held < at), at);
                    first.truncate(most);
                    worst = first.last().copied().unwrap_or(worst);
                }
            }
        }
    }
    first.into_iter().map(|(_, record)| record).collect()
}
