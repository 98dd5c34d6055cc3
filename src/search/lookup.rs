//! A search box: what a query finds, what was read otherwise than typed, and a way on where nothing is found.

use std::sync::{Arc, Mutex};

use rustc_hash::FxHashMap;

use super::field::Entry;
use super::finder::{Answer, Finder, Found, Terms};
use super::ideas::Ideas;
use super::index::Index;
use super::marks::{Marked, Marker};
use super::near::{corrections, nearest};
use super::plan::{Plan, Span};

/// No more words are offered where nothing is found.
const NEAREST: usize = 4;
/// Corrections of so many words are remembered.
const REMEMBERED: usize = 512;
/// No more words of a query are corrected.
const MOST_CORRECTED: usize = 5;
/// In no more ways are words of the query left out to find something.
const MOST_TRIALS: usize = 6;

/// A word that was read otherwise than it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// As it was typed.
    pub typed: String,
    /// As it was read.
    pub read: String,
}

/// A way to read a query that finds something.
struct Reading {
    plan: Plan,
    /// In how many records, allowed or not.
    count: usize,
    corrected: Vec<Correction>,
    without: Vec<String>,
}

/// What a query finds.
#[derive(Debug, Clone, Default)]
pub struct Answered {
    /// How the query was read.
    pub plan: Plan,
    /// How many of the allowed records were found.
    pub total: usize,
    /// How many more were found that are not allowed.
    pub kept_out: usize,
    /// The first of them in order.
    pub found: Vec<Found>,
    /// What was corrected to find them.
    pub corrected: Vec<Correction>,
    /// The query as it was read, where that is not as it was typed.
    pub read_as: Option<String>,
    /// Words of the query that were left out, because nothing holds all of them.
    pub without: Vec<String>,
    /// Where nothing is found: words that are nearest to those that were typed.
    pub nearest: Vec<String>,
}

/// What can be searched.
#[derive(Debug, Default)]
pub struct Lookup {
    finder: Finder,
    ideas: Arc<Ideas>,
    remembered: Mutex<FxHashMap<String, Corrections>>,
}

/// What a word was probably meant to be, with what each costs.
type Corrections = Arc<[(u32, String)]>;

impl Lookup {
    /// A search over an index that was made with these ideas.
    #[must_use]
    pub fn new(index: Index, ideas: Arc<Ideas>) -> Self {
        Self { finder: Finder::new(index), ideas, remembered: Mutex::default() }
    }

    /// The index.
    #[must_use]
    pub const fn index(&self) -> &Index {
        self.finder.index()
    }

    /// The ideas that it was made with.
    #[must_use]
    pub const fn ideas(&self) -> &Arc<Ideas> {
        &self.ideas
    }

    /// What the words find, in order. A query without any word finds nothing.
    ///
    /// Where nothing holds the words as they are typed: words that hold them; then the words that they were probably meant to
    /// be; then all but a few of them.
    #[must_use]
    pub fn search(&self, query: &str, terms: Terms<'_>) -> Answered {
        let plan = Plan::read(query, &self.finder.index().view(), &self.ideas);
        let reading = self.as_typed(plan.clone());
        let reading = reading.or_else(|| self.corrected(&plan, terms));
        let reading = reading.or_else(|| self.with_fewer_words(&plan, terms));
        let Some(Reading { plan, corrected, without, .. }) = reading else {
            let nearest = self.nearest(&plan);
            return Answered { plan, nearest, ..Answered::default() };
        };
        let read_as = (!corrected.is_empty() || !without.is_empty()).then(|| plan.typed().join(" "));
        let Answer { total, kept_out, found } = self.finder.find(&plan, terms);
        Answered { plan, total, kept_out, found, corrected, read_as, without, nearest: Vec::new() }
    }

    /// A plan as a reading; `None` where it finds nothing.
    fn reading(&self, plan: &Plan) -> Option<Reading> {
        let count = self.finder.count(plan);
        (count > 0).then(|| Reading { plan: plan.clone(), count, corrected: Vec::new(), without: Vec::new() })
    }

    /// The words as they are typed, or words that hold them.
    fn as_typed(&self, mut plan: Plan) -> Option<Reading> {
        if let Some(reading) = self.reading(&plan) {
            return Some(reading);
        }
        if plan.literal {
            return None;
        }
        let index = &self.finder.index().view();
        let scattered = plan.suspects().iter().all(|word| self.corrections(word).is_empty());
        plan.loosen(index, scattered);
        self.reading(&plan)
    }

    /// The words that they were probably meant to be: of several readings the first that finds anything,
    /// the one nearest to what was typed before the others.
    fn corrected(&self, plan: &Plan, terms: Terms<'_>) -> Option<Reading> {
        if plan.literal {
            return None;
        }
        let index = &self.finder.index().view();
        let suspects = plan.suspects();
        let only_unknown = suspects.len() < plan.typed().len() || plan.spans.iter().any(|span| !span.is_known());
        let mut readings: Vec<(u32, Vec<Correction>)> = vec![(0, Vec::new())];
        for typed in suspects.into_iter().take(MOST_CORRECTED) {
            let near = self.corrections(typed);
            let as_it_is = (near.is_empty() || !only_unknown).then_some((0, None));
            let ways: Vec<(u32, Option<String>)> =
                near.iter().map(|(cost, word)| (*cost, Some(word.clone()))).chain(as_it_is).collect();
            readings =
                readings.iter().flat_map(|reading| ways.iter().map(|way| further(reading, typed, way))).collect();
        }
        readings.retain(|(_, corrected)| !corrected.is_empty());
        readings.sort_by_key(|(cost, _)| *cost);
        readings.into_iter().take(MOST_TRIALS).take_while(|_| terms.go_on()).find_map(|(_, corrected)| {
            let read = |typed: &&str| corrected.iter().find(|one| one.typed == **typed).map(|one| one.read.clone());
            let words = plan.typed().iter().map(|typed| read(typed).unwrap_or_else(|| (*typed).to_owned())).collect();
            let mut read = Plan::of_words(words, false, index, &self.ideas);
            read.fillers.clone_from(&plan.fillers);
            self.reading(&read).map(|reading| Reading { corrected, ..reading })
        })
    }

    /// The first that a plan finds, in order.
    #[must_use]
    pub fn first(&self, plan: &Plan, most: usize) -> Vec<Found> {
        self.finder.find(plan, Terms { most, ..Terms::ALL }).found
    }

    /// How an answer found a record with these texts.
    #[must_use]
    pub fn mark(&self, plan: &Plan, entries: &[Entry]) -> Option<Marked> {
        Marker::new(plan, &self.finder.index().view(), &self.ideas).mark(entries)
    }

    /// What a word was probably meant to be: remembered, since the next key press asks again.
    fn corrections(&self, typed: &str) -> Corrections {
        let kept = self.remembered.lock().ok().and_then(|kept| kept.get(typed).cloned());
        kept.unwrap_or_else(|| {
            let found: Corrections = corrections(&self.finder.index().view(), typed).into();
            if let Ok(mut kept) = self.remembered.lock() {
                if kept.len() >= REMEMBERED {
                    kept.clear();
                }
                kept.insert(typed.to_owned(), Arc::clone(&found));
            }
            found
        })
    }

    /// All but as few words as can be; of several such readings the one that finds the fewest, so the one that says most.
    fn with_fewer_words(&self, plan: &Plan, terms: Terms<'_>) -> Option<Reading> {
        if plan.literal {
            return None;
        }
        let count = plan.spans.len();
        (1..count).find_map(|left_out| {
            let choices = choices(count, left_out).into_iter().take(MOST_TRIALS).take_while(|_| terms.go_on());
            let readings = choices.filter_map(|places| {
                let fewer = plan.without(&places);
                let reading = self.as_typed(fewer.clone()).or_else(|| self.corrected(&fewer, terms))?;
                let typed = places.iter().filter_map(|place| plan.spans.get(*place)).map(Span::typed);
                Some(Reading { without: typed.collect(), ..reading })
            });
            readings.min_by_key(|reading| (reading.corrected.len(), reading.count))
        })
    }

    fn nearest(&self, plan: &Plan) -> Vec<String> {
        let index = &self.finder.index().view();
        let unknown = plan.spans.iter().flat_map(|span| &span.words).filter(|word| word.whole.is_none());
        let near = unknown.flat_map(|word| nearest(index, &word.typed, NEAREST));
        let mut words: Vec<String> = Vec::new();
        for word in near.map(|word| index.word(word).to_owned()) {
            if !words.contains(&word) && words.len() < NEAREST {
                words.push(word);
            }
        }
        words
    }
}

/// Every choice of `some` out of `all`, the later ones first: the first word of a query says most.
fn choices(all: usize, some: usize) -> Vec<Vec<usize>> {
    if some == 0 {
        return vec![Vec::new()];
    }
    let mut found = Vec::new();
    for last in (some - 1..all).rev() {
        for mut rest in choices(last, some - 1) {
            rest.push(last);
            found.push(rest);
        }
    }
    found
}

/// A reading with one word more.
fn further(
    (cost, corrected): &(u32, Vec<Correction>),
    typed: &str,
    (more, read): &(u32, Option<String>),
) -> (u32, Vec<Correction>) {
    let mut corrected = corrected.clone();
    corrected.extend(read.clone().map(|read| Correction { typed: typed.to_owned(), read }));
    (cost + more, corrected)
}

/// A query that asks for the very words.
#[must_use]
pub fn quoted(query: &str) -> String {
    format!("\"{}\"", bare(query))
}

/// A query without quotation marks around it.
#[must_use]
pub fn bare(query: &str) -> &str {
    query.trim_matches(|letter| matches!(letter, '"' | '\u{201c}' | '\u{201d}' | '«' | '»' | '\u{a0}' | ' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_made_once() {
        assert_eq!(choices(3, 1), [vec![2], vec![1], vec![0]]);
        assert_eq!(choices(3, 2), [vec![1, 2], vec![0, 2], vec![0, 1]]);
    }

    #[test]
    fn quotation_marks_are_put_on_and_taken_off() {
        assert_eq!(quoted(" « acounting »"), "\"acounting\"");
        assert_eq!(bare("\"acounting\""), "acounting");
    }
}
