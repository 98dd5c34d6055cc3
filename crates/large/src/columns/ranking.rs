//! Ranks a catalogue by its columns.

use std::collections::BTreeSet;

use crate::columns::CHUNK_ROWS;
use crate::columns::goal_relevance::GoalScores;
use crate::columns::packed_score::{SCORE_SHIFT, WeightedProfile};
use crate::columns::parallel::join;
use crate::columns::reader::ColumnReader;
use crate::columns::scan::{ColumnScan, ScanResult};
use crate::columns::score_tables::ScoreTables;
use crate::columns::sorting::{MIN_PARALLEL_ITEMS, SortKey, merge_parallel, radix_sort, smallest};
use microcred_advice::limits::nonzero_limit_counts;
use microcred_advice::matching::{MatchRequest, companion_programs};
use microcred_advice::ordering::Sort;
use microcred_advice::ranking::{FirstMatches, NOT_RANKED, Ranker, Ranking, RankingObserver};
use microcred_advice::sections::SectionCounts;
use microcred_core::program_store::ProgramStore;

/// So many are told of before all stand in order.
const PREVIEW_ROWS: usize = 64;

impl Ranker for ColumnReader {
    fn len(&self) -> usize {
        self.catalogue().len()
    }

    fn rank(&self, wish: &MatchRequest<'_>, watch: &dyn RankingObserver) -> Option<Ranking> {
        match wish.sort {
            Sort::Fit | Sort::Name => self.rank_as::<u64>(wish, watch),
            Sort::Price | Sort::Time => self.rank_as::<(u32, u64)>(wish, watch),
        }
    }

    fn count(&self, wish: &MatchRequest<'_>, watch: &dyn RankingObserver) -> Option<usize> {
        let [mut one, other] = self.scan::<u64>(wish, watch, false)?;
        one.merge_counts(&other);
        match wider(wish, &one.sections) {
            Some(wish) => self.count(&wish, watch),
            None => Some(one.match_count()),
        }
    }
}

/// The same request with the sections that are shown where nothing leads to the job; `None` if they are shown already.
fn wider<'a>(wish: &MatchRequest<'a>, counts: &SectionCounts) -> Option<MatchRequest<'a>> {
    let shown_sections = wish.shown_sections.for_counts(counts);
    (shown_sections != wish.shown_sections).then_some(MatchRequest { shown_sections, ..*wish })
}

impl ColumnReader {
    fn rank_as<T: SortKey>(&self, wish: &MatchRequest<'_>, watch: &dyn RankingObserver) -> Option<Ranking> {
        let go_on = || watch.is_wanted();
        let [mut one, other] = self.scan::<T>(wish, watch, true)?;
        one.merge_counts(&other);
        if let Some(wish) = wider(wish, &one.sections) {
            return self.rank_as::<T>(&wish, watch);
        }
        let (considered, left_out, open) =
            (self.catalogue().len(), nonzero_limit_counts(&one.limit_counts()), one.match_count());
        let records = self.records();
        let record = |item: &T| {
            let place = usize::try_from(item.score() & ((1 << SCORE_SHIFT) - 1)).unwrap_or(usize::MAX);
            records.get(place).copied().unwrap_or(NOT_RANKED)
        };
        let told = join(|| Some(smallest(&one.items, PREVIEW_ROWS)), || Some(smallest(&other.items, PREVIEW_ROWS)));
        let told = told.map(|(one, other)| merge_parallel(&one, &other, record)).unwrap_or_default();
        let told = told.into_iter().take(PREVIEW_ROWS).collect();
        watch.on_first_matches(FirstMatches {
            considered,
            excluded_by_limits: left_out.clone(),
            sections: one.sections.clone(),
            match_count: open,
            records: told,
        });
        let sections = one.sections.clone();
        let (one, other) = join(|| radix_sort(one.items, &go_on), || radix_sort(other.items, &go_on))?;
        let order = merge_parallel(&one, &other, record);
        if !go_on() {
            return None;
        }
        let mut places = vec![NOT_RANKED; considered];
        for (place, record) in (0_u32..).zip(&order) {
            if let Some(slot) = places.get_mut(*record as usize) {
                *slot = place;
            }
        }
        let block =
            |places: &[u32]| places.iter().rev().fold(0_u64, |bits, place| bits << 1 | u64::from(*place != NOT_RANKED));
        let open = places.chunks(64).map(block).collect();
        Some(Ranking {
            considered,
            excluded_by_limits: left_out,
            sections,
            sort: wish.sort,
            matching_bits: open,
            order,
            positions: places,
        })
    }

    /// The records of the programs that give a companion ticket of the job.
    fn companion_records(&self, wish: &MatchRequest<'_>) -> BTreeSet<u32> {
        let ids = companion_programs(wish);
        ids.filter_map(|id| u32::try_from(self.catalogue().record_of(&id)?).ok()).collect()
    }

    /// Looks at every program, in two halves.
    fn scan<T: SortKey>(
        &self,
        wish: &MatchRequest<'_>,
        watch: &dyn RankingObserver,
        keeps: bool,
    ) -> Option<[ScanResult<T>; 2]> {
        let go_on = || watch.is_wanted();
        let weights = wish.weights();
        let person = WeightedProfile { profile: wish.profile, weights: &weights };
        let companions = self.companion_records(wish);
        let aims = || GoalScores::new(self, person, &companions, &go_on);
        let (aims, adding) = join(aims, || Some(ScoreTables::new(self, wish, person)))?;
        let walk =
            ColumnScan { columns: self, tables: &adding, goal_scores: &aims, sort: wish.sort, collects_items: keeps };
        let count = self.catalogue().len();
        // Pieces stay whole.
        let half = if count < MIN_PARALLEL_ITEMS { count } else { (count / CHUNK_ROWS).div_ceil(2) * CHUNK_ROWS };
        let (one, other) = join(|| walk.run(0..half, &go_on), || walk.run(half..count, &go_on))?;
        Some([one, other])
    }
}
