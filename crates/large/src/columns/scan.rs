//! Adds up the rows of every program: who fits, and where they stand.

use std::ops::Range;

use crate::columns::CHUNK_ROWS;
use crate::columns::goal_relevance::GoalScores;
use crate::columns::packed_score::{
    BELOW_PLACEMENT, INVALID_ROW, INVALID_ROWS_MASK, LIMITS_MASK, SCORE_MASK, SECTION_MASK, credits_in_all_groups,
};
use crate::columns::reader::ColumnReader;
use crate::columns::score_tables::{FIRST_CRITERIA_BITS, ScoreTables};
use crate::columns::sorting::SortKey;
use microcred_advice::limits::{GoalRelevance, Limit, LimitCounts};
use microcred_advice::ordering::Sort;
use microcred_advice::sections::SectionCounts;

/// One more than there are limits: the last place counts those that no limit closes.
const OUTCOME_COUNT: usize = Limit::ALL.len() + 1;

/// The bits of what comes before the order of fit; the section stands above them.
const PRIMARY_BITS: u32 = 29;

/// What was found in some of the programs.
#[derive(Debug)]
pub(super) struct ScanResult<T> {
    /// How many each limit closes first.
    pub(super) first_failed_counts: [usize; OUTCOME_COUNT],
    /// How many of those that no limit closes stand in each section.
    pub(super) sections: SectionCounts,
    /// How many of them are listed.
    pub(super) listed_count: usize,
    /// Those that fit, in the order of the columns; none where they are only counted.
    pub(super) items: Vec<T>,
}

impl<T> ScanResult<T> {
    /// How many fit.
    pub(super) fn match_count(&self) -> usize {
        self.listed_count
    }

    /// Returns how many each limit leaves out first.
    pub(super) fn limit_counts(&self) -> LimitCounts {
        LimitCounts::from_fn(|limit| self.first_failed_counts.get(limit as usize).copied().unwrap_or(0))
    }

    /// Counts what was found in further programs too.
    pub(super) fn merge_counts(&mut self, other: &Self) {
        self.first_failed_counts.iter_mut().zip(other.first_failed_counts).for_each(|(count, more)| *count += more);
        self.listed_count += other.listed_count;
        for (section, count) in other.sections.iter() {
            self.sections[section] += count;
        }
    }
}

/// A walk over the columns.
pub(super) struct ColumnScan<'a> {
    pub(super) columns: &'a ColumnReader,
    pub(super) tables: &'a ScoreTables,
    pub(super) goal_scores: &'a GoalScores,
    pub(super) sort: Sort,
    /// Whether those that fit are kept, or only counted.
    pub(super) collects_items: bool,
}

/// What a row of a table gives.
fn score_at<N: Copy + TryInto<usize>>(table: &[u64], row: N) -> u64 {
    row.try_into().ok().and_then(|row| table.get(row)).copied().unwrap_or(INVALID_ROW)
}

impl ColumnScan<'_> {
    /// Looks at these programs; `None` where it was not wanted to its end.
    pub(super) fn run<T: SortKey>(&self, places: Range<usize>, go_on: &dyn Fn() -> bool) -> Option<ScanResult<T>> {
        let mut found = ScanResult {
            first_failed_counts: [0; OUTCOME_COUNT],
            sections: SectionCounts::default(),
            listed_count: 0,
            items: Vec::new(),
        };
        let mut room = ScanBuffers::default();
        for start in places.clone().step_by(CHUNK_ROWS) {
            if !go_on() {
                return None;
            }
            let piece = start..(start + CHUNK_ROWS).min(places.end);
            self.sum_scores(piece.clone(), &mut room);
            self.collect_matches(piece.start, &room, &mut found);
        }
        Some(found)
    }

    /// The sum of each program of a piece, and its row of what comes before the order of fit.
    fn sum_scores(&self, piece: Range<usize>, room: &mut ScanBuffers) {
        let Self { columns: opened, tables: adding, goal_scores: aims, .. } = self;
        let ScanBuffers { sums, primary_rows: rows, relevance: near, new_skill: new } = room;
        let lengths = column_range(opened.durations(), &piece);
        let one = column_range(opened.place_times(), &piece).iter().zip(column_range(opened.entries(), &piece));
        let two = lengths.iter().zip(column_range(opened.checklists(), &piece));
        aims.fill_chunk(opened, piece.clone(), near, new);
        // Where nothing was said of a goal, all are alike.
        let alike =
            if near.is_empty() { score_at(&aims.relevance_scores, GoalRelevance::NoTarget as usize) } else { 0 };
        sums.clear();
        let one = one.zip(column_range(opened.terms(), &piece));
        sums.extend(one.zip(two).map(|(((place, entry), terms), (length, checks))| {
            let first = checks & ((1 << FIRST_CRITERIA_BITS) - 1);
            alike
                + score_at(&adding.place_time, *place)
                + score_at(&adding.entry, *entry)
                + score_at(&adding.terms, *terms)
                + score_at(&adding.duration, *length)
                + score_at(&adding.first_criteria, first)
                + score_at(&adding.last_criteria, checks >> FIRST_CRITERIA_BITS)
        }));
        for (sum, near) in sums.iter_mut().zip(near) {
            *sum += score_at(&aims.relevance_scores, *near);
        }
        for (sum, new) in sums.iter_mut().zip(new) {
            *sum += score_at(&aims.new_skill_scores, *new);
        }
        rows.clear();
        for (sum, money) in sums.iter_mut().zip(column_range(opened.prices(), &piece)) {
            let row = (*money as usize).saturating_mul(adding.credit_combinations) + credits_in_all_groups(*sum);
            *sum += score_at(&adding.price, row);
            if self.sort == Sort::Price {
                rows.push(u32::try_from(row).unwrap_or(u32::MAX));
            }
        }
        if self.sort == Sort::Time {
            rows.extend(lengths);
        }
    }

    fn collect_matches<T: SortKey>(&self, start: usize, room: &ScanBuffers, found: &mut ScanResult<T>) {
        let in_force = self.tables.active_limits & LIMITS_MASK;
        // Whatever the order, the sections stand one after the other.
        let (fit, order_mask) =
            if self.sort == Sort::Name { (0, SECTION_MASK) } else { (SCORE_MASK & BELOW_PLACEMENT, !0) };
        let by_primary = matches!(self.sort, Sort::Price | Sort::Time);
        let mut rows = room.primary_rows.iter();
        let kept = found.items.len();
        if self.collects_items {
            found.items.resize(kept + room.sums.len(), T::EMPTY);
        }
        // Each is written to the next slot, which goes on only where it fits: nothing is guessed and taken back.
        let slots = found.items.get_mut(kept..).unwrap_or(&mut []);
        let mut next = 0;
        for (sum, place) in room.sums.iter().zip(start as u64..) {
            let before = rows.next().and_then(|row| self.tables.primary_ranks.get(*row as usize)).copied().unwrap_or(0);
            let closed = ((sum & in_force) | (LIMITS_MASK + 1)).trailing_zeros() as usize;
            let closed = if sum & INVALID_ROWS_MASK == 0 { closed } else { usize::MAX };
            if let Some(count) = found.first_failed_counts.get_mut(closed) {
                *count += 1;
            }
            let (section, order, is_shown) = self.tables.placement.place(*sum);
            let before = if by_primary { before | (section as u32) << PRIMARY_BITS } else { before };
            if let Some(slot) = slots.get_mut(next) {
                *slot = T::new(before, (order & order_mask) | (sum & fit) | place);
            }
            let is_open = closed == OUTCOME_COUNT - 1;
            found.sections[section] += usize::from(is_open);
            found.listed_count += usize::from(is_open && is_shown);
            next += usize::from(is_open && is_shown);
        }
        if self.collects_items {
            found.items.truncate(kept + next);
        }
    }
}

/// Room for one piece, used again and again.
#[derive(Debug, Default)]
struct ScanBuffers {
    sums: Vec<u64>,
    /// For each the row by which it stands before the order of fit.
    primary_rows: Vec<u32>,
    relevance: Vec<u8>,
    new_skill: Vec<u8>,
}

/// A part of a column; empty where it is not that long.
fn column_range<'a, T>(column: &'a [T], piece: &Range<usize>) -> &'a [T] {
    column.get(piece.clone()).unwrap_or(&[])
}
