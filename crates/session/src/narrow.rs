//! Matches narrowed by words: which of a person's matches a query finds, and in which order they stand.

use microcred_advice::matching::Evaluation;
use microcred_advice::ordering::Sort;
use microcred_advice::ranking::{NOT_RANKED, Ranking};
use microcred_search::bit_set::BitSet;
use microcred_search::finder::{FoundRecord, RecordOrder, SearchOptions};
use microcred_search::lookup::SearchResults;
use microcred_search::programs::ProgramIndex;

/// One line of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NarrowedMatch {
    /// The place of the judgement in the list that was narrowed.
    pub match_index: usize,
}

/// A list narrowed by a query.
#[derive(Debug, Clone, Default)]
pub struct NarrowedMatches {
    /// The lines in the order in which they are shown.
    pub matches: Vec<NarrowedMatch>,
    /// What the query found.
    pub search_results: SearchResults,
}

/// The lines of `list` that a query finds. In the order of fit, what was found more surely comes first and fit decides
/// between those found alike; every other order stays as it is.
#[must_use]
pub fn narrow(list: &[Evaluation], sort: Sort, index: &ProgramIndex, query: &str) -> NarrowedMatches {
    let records: Vec<u32> = list.iter().map(|judgement| judgement.record.number()).collect();
    let mut places = vec![u32::MAX; index.lookup().index().record_count()];
    for (place, record) in (0_u32..).zip(&records) {
        if let Some(slot) = places.get_mut(*record as usize) {
            *slot = place;
        }
    }
    let allowed = BitSet::from_numbers(places.len(), records.iter().copied());
    let order = RecordOrder { records: &records, ranks: &places };
    let answered =
        index.search(query, SearchOptions { allowed: Some(&allowed), order: Some(order), ..SearchOptions::ALL });
    let found = answered.hits.iter().filter_map(|found| places.get(found.record as usize));
    let mut lines: Vec<NarrowedMatch> = found.map(|place| NarrowedMatch { match_index: *place as usize }).collect();
    if sort != Sort::Fit {
        lines.sort_unstable_by_key(|line| line.match_index);
    }
    NarrowedMatches { matches: lines, search_results: answered }
}

/// The first `most` of very many matches that a query finds, by their numbers, in the order of [`narrow`]; once `go_on`
/// says no, whatever was found so far.
#[must_use]
pub fn narrow_ranked(
    ranked: &Ranking,
    index: &ProgramIndex,
    query: &str,
    most: usize,
    go_on: &(dyn Fn() -> bool + Sync),
) -> (Vec<u32>, SearchResults) {
    let allowed = BitSet::from(ranked.matching_bits.clone());
    let order = RecordOrder { records: &ranked.order, ranks: &ranked.positions };
    // What is put in another order has to be found first, all of it.
    let found_first = if ranked.sort == Sort::Fit { most } else { usize::MAX };
    let terms = SearchOptions {
        allowed: Some(&allowed),
        order: Some(order),
        max_results: found_first,
        should_continue: Some(go_on),
    };
    let mut answered = index.search(query, terms);
    if ranked.sort != Sort::Fit {
        let place = |found: &FoundRecord| ranked.positions.get(found.record as usize).copied().unwrap_or(NOT_RANKED);
        answered.hits.sort_unstable_by_key(place);
        answered.hits.truncate(most);
    }
    (answered.hits.iter().map(|found| found.record).collect(), answered)
}
