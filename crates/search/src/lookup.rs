//! A search box: what a query finds, what was read otherwise than typed, and a way on where nothing is found.

use microcred_core::shared::Shared;
use std::sync::{Arc, Mutex};

use rustc_hash::FxHashMap;

use crate::field::FieldText;
use crate::finder::{Finder, FoundRecord, QueryHits, SearchOptions};
use crate::highlights::{Highlighter, Highlights};
use crate::inverted_index::InvertedIndex;
use crate::query_plan::{QueryPlan, Term};
use crate::spelling::{corrections, nearest_words};
use crate::synonym_index::SynonymIndex;

/// No more words are offered where nothing is found.
const MAX_NEAREST_WORDS: usize = 4;
/// Corrections of so many words are remembered.
const MAX_CACHED_CORRECTIONS: usize = 512;
/// No more words of a query are corrected.
const MAX_CORRECTED_WORDS: usize = 5;
/// In no more ways are words of the query left out to find something.
const MAX_TRIALS: usize = 6;

/// A word that was read otherwise than it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// As it was typed.
    pub typed: String,
    /// As it was read.
    pub corrected_to: String,
}

/// A way to read a query that finds something.
struct QueryReading {
    plan: QueryPlan,
    /// In how many records, allowed or not.
    record_count: usize,
    corrections: Vec<Correction>,
    dropped_words: Vec<String>,
}

/// What a query finds.
#[derive(Debug, Clone, Default)]
pub struct SearchResults {
    /// How the query was read.
    pub plan: QueryPlan,
    /// How many of the allowed records were found.
    pub total: usize,
    /// How many more were found that are not allowed.
    pub excluded_by_limits: usize,
    /// The first of them in order.
    pub hits: Vec<FoundRecord>,
    /// What was corrected to find them.
    pub corrections: Vec<Correction>,
    /// The query as it was read, where that is not as it was typed.
    pub read_as: Option<String>,
    /// Words of the query that were left out, because nothing holds all of them.
    pub dropped_words: Vec<String>,
    /// Where nothing is found: words that are nearest to those that were typed.
    pub nearest_words: Vec<String>,
}

/// What can be searched.
#[derive(Debug, Default)]
pub struct Lookup {
    finder: Finder,
    synonyms: Shared<SynonymIndex>,
    correction_cache: Mutex<FxHashMap<String, Corrections>>,
}

/// What a word was probably meant to be, with what each costs.
type Corrections = Arc<[(u32, String)]>;

impl Lookup {
    /// A search over an index that was made with these ideas.
    #[must_use]
    pub fn new(index: InvertedIndex, synonyms: Shared<SynonymIndex>) -> Self {
        Self { finder: Finder::new(index), synonyms, correction_cache: Mutex::default() }
    }

    /// The index.
    #[must_use]
    pub const fn index(&self) -> &InvertedIndex {
        self.finder.index()
    }

    /// The ideas that it was made with.
    #[must_use]
    pub const fn synonyms(&self) -> &Shared<SynonymIndex> {
        &self.synonyms
    }

    /// What the words find, in order. A query without any word finds nothing.
    ///
    /// Where nothing holds the words as they are typed: words that hold them; then the words that they were probably meant to
    /// be; then all but a few of them.
    #[must_use]
    pub fn search(&self, query: &str, terms: SearchOptions<'_>) -> SearchResults {
        let plan = QueryPlan::parse(query, &self.finder.index().view(), &self.synonyms);
        let reading = self.read_as_typed(plan.clone());
        let reading = reading.or_else(|| self.read_corrected(&plan, terms));
        let reading = reading.or_else(|| self.read_with_fewer_words(&plan, terms));
        let Some(QueryReading { plan, corrections: corrected, dropped_words: without, .. }) = reading else {
            let nearest = self.nearest_words(&plan);
            return SearchResults { plan, nearest_words: nearest, ..SearchResults::default() };
        };
        let read_as = (!corrected.is_empty() || !without.is_empty()).then(|| plan.typed_words().join(" "));
        let QueryHits { total, excluded_by_limits: kept_out, hits: found } = self.finder.find(&plan, terms);
        SearchResults {
            plan,
            total,
            excluded_by_limits: kept_out,
            hits: found,
            corrections: corrected,
            read_as,
            dropped_words: without,
            nearest_words: Vec::new(),
        }
    }

    /// A plan as a reading; `None` where it finds nothing.
    fn try_plan(&self, plan: &QueryPlan) -> Option<QueryReading> {
        let count = self.finder.count(plan);
        (count > 0).then(|| QueryReading {
            plan: plan.clone(),
            record_count: count,
            corrections: Vec::new(),
            dropped_words: Vec::new(),
        })
    }

    /// The words as they are typed, or words that hold them.
    fn read_as_typed(&self, mut plan: QueryPlan) -> Option<QueryReading> {
        if let Some(reading) = self.try_plan(&plan) {
            return Some(reading);
        }
        if plan.is_literal {
            return None;
        }
        let index = &self.finder.index().view();
        let scattered = plan.misspelling_candidates().iter().all(|word| self.corrections(word).is_empty());
        plan.add_partial_matches(index, scattered);
        self.try_plan(&plan)
    }

    /// The words that they were probably meant to be: of several readings the first that finds anything,
    /// the one nearest to what was typed before the others.
    fn read_corrected(&self, plan: &QueryPlan, terms: SearchOptions<'_>) -> Option<QueryReading> {
        if plan.is_literal {
            return None;
        }
        let index = &self.finder.index().view();
        let suspects = plan.misspelling_candidates();
        let only_unknown = suspects.len() < plan.typed_words().len() || plan.terms.iter().any(|span| !span.is_known());
        let mut readings: Vec<(u32, Vec<Correction>)> = vec![(0, Vec::new())];
        for typed in suspects.into_iter().take(MAX_CORRECTED_WORDS) {
            let near = self.corrections(typed);
            let as_it_is = (near.is_empty() || !only_unknown).then_some((0, None));
            let ways: Vec<(u32, Option<String>)> =
                near.iter().map(|(cost, word)| (*cost, Some(word.clone()))).chain(as_it_is).collect();
            readings = readings
                .iter()
                .flat_map(|reading| ways.iter().map(|way| extend_reading(reading, typed, way)))
                .collect();
        }
        readings.retain(|(_, corrected)| !corrected.is_empty());
        readings.sort_by_key(|(cost, _)| *cost);
        readings.into_iter().take(MAX_TRIALS).take_while(|_| terms.should_continue()).find_map(|(_, corrected)| {
            let read =
                |typed: &&str| corrected.iter().find(|one| one.typed == **typed).map(|one| one.corrected_to.clone());
            let words =
                plan.typed_words().iter().map(|typed| read(typed).unwrap_or_else(|| (*typed).to_owned())).collect();
            let mut read = QueryPlan::from_words(words, false, index, &self.synonyms);
            read.stop_words.clone_from(&plan.stop_words);
            self.try_plan(&read).map(|reading| QueryReading { corrections: corrected, ..reading })
        })
    }

    /// The first that a plan finds, in order.
    #[must_use]
    pub fn first_hits(&self, plan: &QueryPlan, most: usize) -> Vec<FoundRecord> {
        self.finder.find(plan, SearchOptions { max_results: most, ..SearchOptions::ALL }).hits
    }

    /// How an answer found a record with these texts.
    #[must_use]
    pub fn highlight(&self, plan: &QueryPlan, entries: &[FieldText]) -> Option<Highlights> {
        Highlighter::new(plan, &self.finder.index().view(), &self.synonyms).highlight(entries)
    }

    /// What a word was probably meant to be: remembered, since the next key press asks again.
    fn corrections(&self, typed: &str) -> Corrections {
        let kept = self.correction_cache.lock().ok().and_then(|kept| kept.get(typed).cloned());
        kept.unwrap_or_else(|| {
            let found: Corrections = corrections(&self.finder.index().view(), typed).into();
            if let Ok(mut kept) = self.correction_cache.lock() {
                if kept.len() >= MAX_CACHED_CORRECTIONS {
                    kept.clear();
                }
                kept.insert(typed.to_owned(), Arc::clone(&found));
            }
            found
        })
    }

    /// All but as few words as can be; of several such readings the one that finds the fewest, so the one that says most.
    fn read_with_fewer_words(&self, plan: &QueryPlan, terms: SearchOptions<'_>) -> Option<QueryReading> {
        if plan.is_literal {
            return None;
        }
        let count = plan.terms.len();
        (1..count).find_map(|left_out| {
            let choices =
                combinations(count, left_out).into_iter().take(MAX_TRIALS).take_while(|_| terms.should_continue());
            let readings = choices.filter_map(|places| {
                let fewer = plan.without_terms(&places);
                let reading = self.read_as_typed(fewer.clone()).or_else(|| self.read_corrected(&fewer, terms))?;
                let typed = places.iter().filter_map(|place| plan.terms.get(*place)).map(Term::typed);
                Some(QueryReading { dropped_words: typed.collect(), ..reading })
            });
            readings.min_by_key(|reading| (reading.corrections.len(), reading.record_count))
        })
    }

    fn nearest_words(&self, plan: &QueryPlan) -> Vec<String> {
        let index = &self.finder.index().view();
        let unknown = plan.terms.iter().flat_map(|span| &span.words).filter(|word| word.exact.is_none());
        let near = unknown.flat_map(|word| nearest_words(index, &word.typed, MAX_NEAREST_WORDS));
        let mut words: Vec<String> = Vec::new();
        for word in near.map(|word| index.word(word).to_owned()) {
            if !words.contains(&word) && words.len() < MAX_NEAREST_WORDS {
                words.push(word);
            }
        }
        words
    }
}

/// Every choice of `some` out of `all`, the later ones first: the first word of a query says most.
fn combinations(all: usize, some: usize) -> Vec<Vec<usize>> {
    if some == 0 {
        return vec![Vec::new()];
    }
    let mut found = Vec::new();
    for last in (some - 1..all).rev() {
        for mut rest in combinations(last, some - 1) {
            rest.push(last);
            found.push(rest);
        }
    }
    found
}

/// A reading with one word more.
fn extend_reading(
    (cost, corrected): &(u32, Vec<Correction>),
    typed: &str,
    (more, read): &(u32, Option<String>),
) -> (u32, Vec<Correction>) {
    let mut corrected = corrected.clone();
    corrected.extend(read.clone().map(|read| Correction { typed: typed.to_owned(), corrected_to: read }));
    (cost + more, corrected)
}

/// A query that asks for the very words.
#[must_use]
pub fn quoted(query: &str) -> String {
    format!("\"{}\"", unquoted(query))
}

/// A query without quotation marks around it.
#[must_use]
pub fn unquoted(query: &str) -> &str {
    query.trim_matches(|letter| matches!(letter, '"' | '\u{201c}' | '\u{201d}' | '«' | '»' | '\u{a0}' | ' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn combinations_are_enumerated_once() {
        assert_eq!(combinations(3, 1), [vec![2], vec![1], vec![0]]);
        assert_eq!(combinations(3, 2), [vec![1, 2], vec![0, 2], vec![0, 1]]);
    }

    #[test]
    fn quotes_are_added_and_stripped() {
        assert_eq!(quoted(" « acounting »"), "\"acounting\"");
        assert_eq!(unquoted("\"acounting\""), "acounting");
    }
}
