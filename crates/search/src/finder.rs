//! What a query finds, in order.
//!
//! The order, stated: first by the least sure way in which a part of the query was found (whole words, their forms and words
//! for the same thing; then the starts of words; then letters inside words); then by the sum of the distances of its parts
//! from the title ([`Distance`](crate::field::Distance)); then by the order that was given.

use std::fmt;
use std::sync::Arc;

use crate::bit_set::{BitSet, PostingList, set_bits};
use crate::bit_set_pool::BitSetPool;
use crate::field::{DISTANCE_LEVELS, MatchLevel};
use crate::inverted_index::InvertedIndex;
use crate::postings::{Postings, PostingsCache, Tiers};
use crate::query_plan::QueryPlan;

/// Of at most so many records the distance of each is looked up.
const MAX_DIRECT_SORT_RECORDS: usize = 4_096;

/// The order in which records stand that were found alike.
#[derive(Debug, Clone, Copy)]
pub struct RecordOrder<'a> {
    /// The records, the first in order first.
    pub records: &'a [u32],
    /// For each record its place in that order.
    pub ranks: &'a [u32],
}

/// Which records may be found, in which order, and how many are wanted.
#[derive(Clone, Copy)]
pub struct SearchOptions<'a> {
    /// Only these; `None`: all.
    pub allowed: Option<&'a BitSet>,
    /// The order among records found alike; `None`: by number.
    pub order: Option<RecordOrder<'a>>,
    /// So many are wanted.
    pub max_results: usize,
    /// Whether the answer is still wanted; once it is not, whatever was found so far is the answer. `None`: to the end.
    pub should_continue: Option<&'a (dyn Fn() -> bool + Sync)>,
}

impl fmt::Debug for SearchOptions<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Terms")
            .field("order", &self.order)
            .field("most", &self.max_results)
            .finish_non_exhaustive()
    }
}

impl SearchOptions<'_> {
    /// Every record, by number.
    pub const ALL: Self = Self { allowed: None, order: None, max_results: usize::MAX, should_continue: None };

    /// Whether the answer is still wanted.
    pub(super) fn should_continue(&self) -> bool {
        self.should_continue.is_none_or(|go_on| go_on())
    }

    fn rank(&self, record: u32) -> u32 {
        self.order.map_or(record, |order| order.ranks.get(record as usize).copied().unwrap_or(u32::MAX))
    }
}

/// A record that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundRecord {
    /// Its number.
    pub record: u32,
    /// The least sure level at which a part of the query was found.
    pub level: MatchLevel,
    /// How far from the title: the sum of [`Distance`](crate::field::Distance) over the parts of the query.
    pub distance: u32,
}

/// What a plan finds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueryHits {
    /// How many of the allowed records were found.
    pub total: usize,
    /// How many more were found that are not allowed.
    pub excluded_by_limits: usize,
    /// The first of them in order.
    pub hits: Vec<FoundRecord>,
}

/// Finds records in an index.
#[derive(Debug, Default)]
pub struct Finder {
    index: InvertedIndex,
    set_pool: BitSetPool,
    postings_cache: PostingsCache,
}

impl Finder {
    /// A finder over an index.
    #[must_use]
    pub fn new(index: InvertedIndex) -> Self {
        let set_pool = BitSetPool::new(index.record_count());
        Self { index, set_pool, postings_cache: PostingsCache::default() }
    }

    /// The index.
    #[must_use]
    pub const fn index(&self) -> &InvertedIndex {
        &self.index
    }

    /// What a plan finds.
    #[must_use]
    pub fn find(&self, plan: &QueryPlan, terms: SearchOptions<'_>) -> QueryHits {
        let mut answer = QueryHits::default();
        let parts = self.term_postings(plan);
        let mut left = self.records_with_all_terms(&parts);
        let mut count = left.count();
        for level in MatchLevel::ALL {
            if count > 0 && terms.should_continue() && parts.iter().any(|part| part.has_new_at(level)) {
                let layers: Vec<&Tiers> = parts.iter().filter_map(|part| part.up_to_level(level)).collect();
                if layers.len() < parts.len() {
                    continue;
                }
                let mut fresh = self.take_level(&layers, &mut left);
                let all = fresh.count();
                count -= all;
                let allowed = terms.allowed.map_or(all, |allowed| {
                    fresh.intersect(allowed);
                    fresh.count()
                });
                answer.total += allowed;
                answer.excluded_by_limits += all - allowed;
                if allowed > 0 && answer.hits.len() < terms.max_results {
                    self.take_nearest(&layers, &mut fresh, level, terms, &mut answer.hits);
                }
                self.set_pool.put_back([fresh]);
            }
        }
        self.set_pool.put_back([left]);
        answer
    }

    /// How many records a plan finds, whether they are allowed or not.
    #[must_use]
    pub fn count(&self, plan: &QueryPlan) -> usize {
        let all = self.records_with_all_terms(&self.term_postings(plan));
        let count = all.count();
        self.set_pool.put_back([all]);
        count
    }

    fn term_postings(&self, plan: &QueryPlan) -> Vec<Arc<Postings>> {
        let view = &self.index.view();
        plan.terms.iter().map(|span| self.postings_cache.get_or_build(span, view, &self.set_pool)).collect()
    }

    /// The records in which every part is found.
    fn records_with_all_terms(&self, parts: &[Arc<Postings>]) -> BitSet {
        let mut all = self.set_pool.take();
        let anywhere: Vec<&BitSet> = parts.iter().filter_map(|part| part.all_records()).collect();
        if let Some((first, rest)) = anywhere.split_first().filter(|_| anywhere.len() == parts.len()) {
            all.insert_list(PostingList::Dense(first.blocks()));
            rest.iter().for_each(|set| all.intersect(set));
        }
        all
    }

    /// Moves the records in which every part is found at a level from those that are left.
    fn take_level(&self, layers: &[&Tiers], left: &mut BitSet) -> BitSet {
        let mut fresh = self.set_pool.take();
        fresh.insert_list(PostingList::Dense(left.blocks()));
        for set in layers.iter().filter_map(|layers| layers.all_records()) {
            fresh.intersect(set);
        }
        for (block, left) in fresh.blocks().iter().zip(left.blocks_mut()) {
            *left &= !block;
        }
        fresh
    }

    /// Takes the first of the fresh records, nearest to the title first, then in order.
    fn take_nearest(
        &self,
        parts: &[&Tiers],
        fresh: &mut BitSet,
        level: MatchLevel,
        terms: SearchOptions<'_>,
        found: &mut Vec<FoundRecord>,
    ) {
        let mut missing = terms.max_results - found.len();
        let mut left = fresh.count();
        if left <= MAX_DIRECT_SORT_RECORDS {
            let distance = |record: u32| parts.iter().map(|part| part.distance(record)).sum::<u32>();
            let mut all: Vec<(u32, u32, u32)> =
                fresh.records().map(|record| (distance(record), terms.rank(record), record)).collect();
            all.sort_unstable();
            found.extend(all.into_iter().take(missing).map(|(distance, _, record)| FoundRecord {
                record,
                level,
                distance,
            }));
            return;
        }
        let farthest = u32::try_from(parts.len() * DISTANCE_LEVELS).unwrap_or(u32::MAX);
        for distance in 0..=farthest {
            let mut here = self.set_pool.take();
            take_distance(parts, fresh, distance as usize, &mut here);
            let count = here.count();
            let first = first_in_order(&here, count, missing, terms);
            self.set_pool.put_back([here]);
            missing -= first.len();
            left -= count;
            found.extend(first.into_iter().map(|record| FoundRecord { record, level, distance }));
            if missing == 0 || left == 0 {
                return;
            }
        }
    }
}

/// Moves the records at one distance from those that are left, all of which are at no smaller one.
fn take_distance(parts: &[&Tiers], left: &mut BitSet, distance: usize, here: &mut BitSet) {
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
fn first_in_order(set: &BitSet, count: usize, most: usize, terms: SearchOptions<'_>) -> Vec<u32> {
    let Some(order) = terms.order else { return set.records().take(most).collect() };
    // Of a set with many records the first are soon met in order; of one with few all are looked at.
    let steps = (set.capacity() / count.max(1)).saturating_mul(most);
    if most < count && steps < count {
        let in_order = order.records.iter().copied().take(steps.saturating_mul(8));
        let first: Vec<u32> = in_order.filter(|record| set.contains(*record)).take(most).collect();
        if first.len() == most {
            return first;
        }
    }
    let mut first: Vec<(u32, u32)> = Vec::new();
    if most >= count {
        first.extend(set.records().map(|record| (terms.rank(record), record)));
        first.sort_unstable();
    } else {
        let mut worst = (u32::MAX, u32::MAX);
        for (block, number) in set.blocks().iter().zip(0_u32..) {
            for record in set_bits(*block).map(|bit| number * 64 + bit) {
                let at = (terms.rank(record), record);
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
