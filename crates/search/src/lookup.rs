//! A search box: what a query finds, what was read otherwise than typed, and a way on where nothing is found.

use microcred_core::shared::Shared;
use std::cmp::Reverse;
use std::sync::{Arc, Mutex};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::field::FieldText;
use crate::finder::{Finder, FoundRecord, QueryHits, SearchOptions};
use crate::highlights::{Highlighter, Highlights};
use crate::inverted_index::InvertedIndex;
use crate::jobs::JobMatch;
use crate::query_plan::{QueryPlan, Term};
use crate::real_words::RealWords;
use crate::spelling::{corrections, nearest_words};
use crate::synonym_index::SynonymIndex;
use crate::tokens::folded_words;
use microcred_core::occupation::Province;

/// No more words are offered where nothing is found.
const MAX_NEAREST_WORDS: usize = 4;
/// Corrections of so many words are remembered.
const MAX_CACHED_CORRECTIONS: usize = 512;
/// A word of at most so many letters is not corrected: near words are offered.
const MAX_ASKED_LETTERS: usize = 5;
/// No more words of a query are corrected.
const MAX_CORRECTED_WORDS: usize = 5;
/// No more corrected readings are tried.
const MAX_TRIALS: usize = 6;
/// In no more ways are words of the query left out to find something.
const MAX_SHORTENED: usize = 40;

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
    /// Words that are nearest to those that were typed and that no text holds.
    pub nearest_words: Vec<String>,
    /// Words of the query that texts hold inside other words only.
    pub inside_words: Vec<String>,
    /// Places that the query names, with their provinces.
    pub places: Vec<(String, Province)>,
    /// Conditions of the query, such as a place: the programs that meet all of them come first, the others after.
    pub preferred_words: Vec<String>,
    /// The job that the words name, where its programs are what was found.
    pub job: Option<JobMatch>,
}

/// What can be searched.
#[derive(Debug, Default)]
pub struct Lookup {
    finder: Finder,
    synonyms: Shared<SynonymIndex>,
    real_words: Shared<RealWords>,
    correction_cache: Mutex<FxHashMap<String, Corrections>>,
}

/// What a word was probably meant to be, with what each costs.
type Corrections = Arc<[(u32, String)]>;

impl Lookup {
    /// A search over an index that was made with these ideas.
    #[must_use]
    pub fn new(index: InvertedIndex, synonyms: Shared<SynonymIndex>) -> Self {
        Self { finder: Finder::new(index), synonyms, real_words: Shared::default(), correction_cache: Mutex::default() }
    }

    /// The same search, which takes none of these words for a slip.
    #[must_use]
    pub fn with_real_words(self, real_words: Shared<RealWords>) -> Self {
        Self { real_words, ..self }
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
        let places = self.synonyms.places(&folded_words(query));
        let typed = plan.clone();
        let (topics, conditions) = split_conditions(&plan);
        let Some(QueryReading { plan, corrections: corrected, dropped_words: mut without, .. }) =
            self.read(&topics, terms)
        else {
            let nearest = self.nearest_words(&typed);
            return SearchResults { plan, nearest_words: nearest, places, ..SearchResults::default() };
        };
        let (preferred, unmet) = self.add_conditions(&plan, &conditions);
        let preferred_words: Vec<String> = preferred
            .iter()
            .flat_map(|preferred| preferred.terms.iter().skip(plan.terms.len()))
            .map(Term::typed)
            .collect();
        without.extend(unmet);
        let nearest_words = if without.is_empty() { Vec::new() } else { self.nearest_words(&typed) };
        let inside_words = plan.words_inside_others();
        let read_as = (!corrected.is_empty() || !without.is_empty()).then(|| plan.typed_words().join(" "));
        let QueryHits { total, excluded_by_limits: kept_out, hits: found } = self.finder.find(&plan, terms);
        let hits = match &preferred {
            Some(preferred) => first_then(self.finder.find(preferred, terms).hits, found, terms.max_results),
            None => found,
        };
        SearchResults {
            plan,
            total,
            excluded_by_limits: kept_out,
            hits,
            corrections: corrected,
            read_as,
            dropped_words: without,
            nearest_words,
            inside_words,
            places,
            preferred_words,
            job: None,
        }
    }

    /// The words of a query that belong to a condition, folded.
    #[must_use]
    pub fn condition_words(&self, query: &str) -> Vec<String> {
        let words = folded_words(query);
        let conditions = self.synonyms.conditions(&words);
        words.into_iter().zip(conditions).filter(|(_, is_condition)| *is_condition).map(|(word, _)| word).collect()
    }

    /// How a plan is read: as typed, else corrected, else with fewer words; `None` where nothing is found.
    fn read(&self, plan: &QueryPlan, terms: SearchOptions<'_>) -> Option<QueryReading> {
        let reading = self.read_as_typed(plan.clone());
        let reading = reading.or_else(|| self.read_corrected(plan, terms));
        reading.or_else(|| self.read_with_fewer_words(plan, terms))
    }

    /// The plan with the conditions that some record meets beside it, as many together as can be, in their order; and the
    /// conditions that none does, as typed.
    fn add_conditions(&self, plan: &QueryPlan, conditions: &[Term]) -> (Option<QueryPlan>, Vec<String>) {
        let mut narrowed = plan.clone();
        let mut unmet = Vec::new();
        for condition in conditions {
            narrowed.terms.push(condition.clone());
            if self.finder.count(&narrowed) == 0 {
                narrowed.terms.pop();
                unmet.push(condition.typed());
            }
        }
        ((narrowed.terms.len() > plan.terms.len()).then_some(narrowed), unmet)
    }

    /// A plan as a reading; `None` where it finds nothing.
    fn try_plan(&self, plan: &QueryPlan) -> Option<QueryReading> {
        let count = self.finder.count(plan);
        (count > 0).then(|| QueryReading { plan: plan.clone(), corrections: Vec::new(), dropped_words: Vec::new() })
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
        let candidates = plan.misspelling_candidates();
        // A word that exists is not looked for inside others: "dance" is no "guidance".
        if candidates.iter().any(|word| self.real_words.contains(word)) {
            return None;
        }
        let scattered = candidates.iter().all(|word| self.corrections(word).is_empty());
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
            let found: Corrections = self.find_corrections(typed).into();
            if let Ok(mut kept) = self.correction_cache.lock() {
                if kept.len() >= MAX_CACHED_CORRECTIONS {
                    kept.clear();
                }
                kept.insert(typed.to_owned(), Arc::clone(&found));
            }
            found
        })
    }

    /// A word that exists is no slip, a short one is asked about, and nothing is read as a word that says nothing.
    fn find_corrections(&self, typed: &str) -> Vec<(u32, String)> {
        if typed.chars().count() <= MAX_ASKED_LETTERS || self.real_words.contains(typed) {
            return Vec::new();
        }
        let mut found = corrections(&self.finder.index().view(), typed);
        found.retain(|(_, word)| !self.synonyms.is_stop_word(word));
        found
    }

    /// A part of the words: what no text holds goes first, then conditions such as a place, then topics, the later before the
    /// earlier. The first part that finds anything.
    fn read_with_fewer_words(&self, plan: &QueryPlan, terms: SearchOptions<'_>) -> Option<QueryReading> {
        if plan.is_literal {
            return None;
        }
        let ways = shortened(plan, |term| {
            !term.is_known()
                && term.words.iter().all(|word| word.is_known() || self.corrections(&word.typed).is_empty())
        });
        ways.into_iter().take(MAX_SHORTENED).take_while(|_| terms.should_continue()).find_map(|left_out| {
            let fewer = plan.without_terms(&left_out);
            let reading = self.read_as_typed(fewer.clone()).or_else(|| self.read_corrected(&fewer, terms))?;
            let typed = left_out.iter().filter_map(|place| plan.terms.get(*place)).map(Term::typed);
            Some(QueryReading { dropped_words: typed.collect(), ..reading })
        })
    }

    fn nearest_words(&self, plan: &QueryPlan) -> Vec<String> {
        let index = &self.finder.index().view();
        let unknown = plan.terms.iter().flat_map(|span| &span.words).filter(|word| !word.is_known());
        let near = unknown.flat_map(|word| nearest_words(index, &word.typed, MAX_NEAREST_WORDS));
        let mut words: Vec<String> = Vec::new();
        for word in near.map(|word| index.word(word).to_owned()) {
            if !words.contains(&word) && !self.synonyms.is_stop_word(&word) && words.len() < MAX_NEAREST_WORDS {
                words.push(word);
            }
        }
        words
    }
}

/// The topics of a query, and its conditions. A query of conditions alone has them as topics.
fn split_conditions(plan: &QueryPlan) -> (QueryPlan, Vec<Term>) {
    let conditions: Vec<Term> = plan.terms.iter().filter(|term| term.is_condition).cloned().collect();
    if plan.is_literal || conditions.is_empty() || conditions.len() == plan.terms.len() {
        return (plan.clone(), Vec::new());
    }
    let mut topics = plan.clone();
    topics.terms.retain(|term| !term.is_condition);
    (topics, conditions)
}

/// The first records, then the others, each once, at most `most`.
fn first_then(first: Vec<FoundRecord>, others: Vec<FoundRecord>, most: usize) -> Vec<FoundRecord> {
    let known: FxHashSet<u32> = first.iter().map(|found| found.record).collect();
    // A record that meets a condition is as far from the topic as it is without it.
    let distances: FxHashMap<u32, FoundRecord> = others.iter().map(|found| (found.record, *found)).collect();
    let first = first.into_iter().map(|found| distances.get(&found.record).copied().unwrap_or(found));
    let rest = others.into_iter().filter(|found| !known.contains(&found.record));
    first.chain(rest).take(most).collect()
}

/// The ways to leave terms out, in the order in which they are tried. `is_unknown` says which terms nothing stands for.
fn shortened(plan: &QueryPlan, is_unknown: impl Fn(&Term) -> bool) -> Vec<Vec<usize>> {
    let mut unknown = Vec::new();
    let mut conditions = Vec::new();
    let mut topics = Vec::new();
    for (place, term) in plan.terms.iter().enumerate() {
        let kind = if is_unknown(term) {
            &mut unknown
        } else if term.is_condition {
            &mut conditions
        } else {
            &mut topics
        };
        kind.push(place);
    }
    // What names no idea goes before what does, the later before the earlier.
    topics.sort_by_key(|place| {
        let names_idea = plan.terms.get(*place).is_some_and(|term| !term.concepts.is_empty());
        (names_idea, Reverse(*place))
    });
    let with = |parts: &[&[usize]]| {
        let mut left_out: Vec<usize> = parts.iter().flat_map(|part| part.iter().copied()).collect();
        left_out.sort_unstable();
        left_out
    };
    let mut ways = vec![unknown.clone()];
    ways.extend(conditions.iter().rev().map(|one| with(&[&unknown, &[*one]])));
    ways.push(with(&[&unknown, &conditions]));
    ways.extend(topics.iter().map(|one| with(&[&unknown, &[*one]])));
    ways.extend(topics.iter().map(|one| with(&[&unknown, &conditions, &[*one]])));
    // All topics that name an idea; one topic alone; one condition alone.
    let weak = topics.iter().filter(|place| plan.terms.get(**place).is_some_and(|term| term.concepts.is_empty()));
    let weak: Vec<usize> = weak.copied().collect();
    ways.push(with(&[&unknown, &weak]));
    ways.push(with(&[&unknown, &conditions, &weak]));
    topics.reverse();
    let all_but = |kept: usize| (0..plan.terms.len()).filter(|place| *place != kept).collect::<Vec<_>>();
    ways.extend(topics.iter().chain(&conditions).chain(&unknown).map(|kept| all_but(*kept)));
    let mut tried: Vec<Vec<usize>> = Vec::new();
    for way in ways {
        if !way.is_empty() && way.len() < plan.terms.len() && !tried.contains(&way) {
            tried.push(way);
        }
    }
    tried
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
    use crate::query_plan::QueryWord;

    #[test]
    fn topics_are_left_out_last_and_the_first_topic_at_the_very_last() {
        let term = |word: &str, is_condition| Term {
            words: vec![QueryWord {
                typed: word.to_owned(),
                exact: (word != "xyz").then_some(0),
                ..QueryWord::default()
            }],
            is_condition,
            ..Term::default()
        };
        let terms = vec![term("nursing", false), term("newcomers", true), term("xyz", false), term("toronto", true)];
        let plan = QueryPlan { terms, ..QueryPlan::default() };
        let ways = shortened(&plan, |term| term.words.iter().all(|word| word.exact.is_none()));
        assert_eq!(ways[..4], [vec![2], vec![2, 3], vec![1, 2], vec![1, 2, 3]]);
        assert_eq!(ways[4], [0, 2], "the topic goes after every condition");
    }

    #[test]
    fn quotes_are_added_and_stripped() {
        assert_eq!(quoted(" « acounting »"), "\"acounting\"");
        assert_eq!(unquoted("\"acounting\""), "acounting");
    }
}
