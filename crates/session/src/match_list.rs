//! The list that somebody asks for: what fits the answers, has the words and stays with the filters. The commands and the plain
//! prompts ask here, so they give the same list; the screens make the same one piece by piece.

use std::borrow::Borrow;

use crate::narrow::{narrow, narrow_ranked};
use microcred_advice::filters::Filters;
use microcred_advice::filters::counts::{FacetCounts, count_facets};
use microcred_advice::filters::suggestions::{FilterSuggestion, suggest_filters_to_drop};
use microcred_advice::matching::{Evaluation, MatchRequest, Matches, find_matches};
use microcred_advice::ranking::{
    INITIAL_EVALUATED_PROGRAMS, MAX_EVALUATED_PROGRAMS, NoObserver, Ranker, evaluate_records,
};
use microcred_core::program::Program;
use microcred_search::lookup::SearchResults;
use microcred_search::programs::ProgramIndex;

/// What is asked of the list.
#[derive(Debug, Clone, Default)]
pub struct ListQuery {
    /// The words.
    pub query: Option<String>,
    /// The filters.
    pub filters: Filters,
    /// So many are written out at the most; `None`: as many as there are.
    pub max_rows: Option<usize>,
}

/// Of what the list looked at the first only, because there were very many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truncation {
    /// The filters chose among the first so many.
    FilteredFirst(usize),
    /// The first so many are listed.
    ListedFirst(usize),
}

/// The list.
#[derive(Debug, Clone)]
pub struct MatchList {
    /// What fits the answers, before words and filters; of very many the first.
    pub matches: Matches,
    /// How the words were read.
    pub search_results: Option<SearchResults>,
    /// Those that stay with the words and the filters; of very many the first.
    pub rows: Vec<Evaluation>,
    /// What the filters leave, and what each value would.
    pub counts: FacetCounts,
    /// The single filters that bring programs back.
    pub suggestions: Vec<(FilterSuggestion, usize)>,
    /// Where the list does not look at all.
    pub truncation: Option<Truncation>,
}

/// Makes the list. Of very many programs `ranks` puts them in order, else every one is judged; `index` is asked for only
/// where there are words. `None` where the ranking was ended.
#[must_use]
pub fn build_list<I: Borrow<ProgramIndex>>(
    asked: &ListQuery,
    ranks: Option<&dyn Ranker>,
    index: impl FnOnce() -> I,
    wish: &MatchRequest<'_>,
) -> Option<MatchList> {
    match ranks {
        Some(ranks) => build_by_ranking(ranks, asked, index, wish),
        None => Some(build_by_evaluation(asked, index, wish)),
    }
}

/// Judges every program.
fn build_by_evaluation<I: Borrow<ProgramIndex>>(
    asked: &ListQuery,
    index: impl FnOnce() -> I,
    wish: &MatchRequest<'_>,
) -> MatchList {
    let catalogue = &wish.reference_data.catalogue;
    let found = find_matches(catalogue, wish);
    let narrowed = asked.query.as_ref().map(|query| narrow(&found.list, found.sort, index().borrow(), query));
    let listed: Vec<&Evaluation> = match &narrowed {
        Some(narrowed) => narrowed.matches.iter().filter_map(|line| found.list.get(line.match_index)).collect(),
        None => found.list.iter().collect(),
    };
    let (kept, counts, ways_back) = apply_filters(&listed, &asked.filters, wish);
    MatchList {
        search_results: narrowed.map(|narrowed| narrowed.search_results),
        rows: kept,
        counts,
        suggestions: ways_back,
        matches: found,
        truncation: None,
    }
}

/// Ranks very many programs, and judges those that are written out. Filters choose among the first of them.
fn build_by_ranking<I: Borrow<ProgramIndex>>(
    ranks: &dyn Ranker,
    asked: &ListQuery,
    index: impl FnOnce() -> I,
    wish: &MatchRequest<'_>,
) -> Option<MatchList> {
    let catalogue = &wish.reference_data.catalogue;
    let ranked = ranks.rank(wish, &NoObserver)?;
    let wanted = if asked.filters.is_empty() {
        asked.max_rows.unwrap_or(MAX_EVALUATED_PROGRAMS)
    } else {
        MAX_EVALUATED_PROGRAMS
    };
    let narrowed = asked.query.as_ref().map(|query| narrow_ranked(&ranked, index().borrow(), query, wanted, &|| true));
    let total = narrowed.as_ref().map_or(ranked.len(), |(_, answered)| answered.total);
    // One more than is written out: what separates the last from the next is said too.
    let found = ranked.matches(wanted.saturating_add(1).max(INITIAL_EVALUATED_PROGRAMS), catalogue, wish);
    let of_words = narrowed.as_ref().map(|(records, _)| evaluate_records(records, catalogue, wish));
    let listed: Vec<&Evaluation> = of_words.as_ref().unwrap_or(&found.list).iter().take(wanted).collect();
    let (kept, mut counts, ways_back) = apply_filters(&listed, &asked.filters, wish);
    if asked.filters.is_empty() && total > listed.len() {
        counts = FacetCounts::with_total(total);
    }
    let cut = match (asked.filters.is_empty(), asked.max_rows) {
        (false, _) => Some(Truncation::FilteredFirst(wanted)),
        (true, None) => Some(Truncation::ListedFirst(wanted)),
        (true, Some(_)) => None,
    };
    let cut = cut.filter(|_| total > wanted);
    Some(MatchList {
        search_results: narrowed.map(|(_, answered)| answered),
        rows: kept,
        counts,
        suggestions: ways_back,
        matches: found,
        truncation: cut,
    })
}

/// The part of a list that filters keep, with the counts of every value and the suggestions.
fn apply_filters(
    listed: &[&Evaluation],
    filters: &Filters,
    wish: &MatchRequest<'_>,
) -> (Vec<Evaluation>, FacetCounts, Vec<(FilterSuggestion, usize)>) {
    let with_program =
        listed.iter().filter_map(|one| Some((wish.reference_data.catalogue.get_record(one.record)?, *one)));
    let all: Vec<(&Program, &Evaluation)> = with_program.collect();
    let kept = all.iter().filter(|(program, judgement)| filters.keeps(program, judgement));
    let kept = kept.map(|(_, judgement)| (*judgement).clone()).collect();
    (kept, count_facets(all.iter().copied(), filters), suggest_filters_to_drop(all.iter().copied(), filters))
}
