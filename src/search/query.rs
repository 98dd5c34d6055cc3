//! A query: every word must be found somewhere in a record, in any order.
//!
//! How a word is found, from surest to least sure: as a whole word, as the start of one, inside one, as letters in the
//! same order (fuzzy-matcher). The less sure ways are tried only where the surer ones find nothing.

use std::collections::BTreeMap;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use super::index::{Entry, Field, Index, Posting, words_with_places};
use crate::domain::words::fold_letter;

/// More words than this in a query are not read.
const MOST_WORDS: usize = 12;
/// More letters than this in a word are not read.
const MOST_LETTERS: usize = 64;

/// How a word was found; the greater is the surer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Letters,
    Inside,
    Start,
    Whole,
}

/// A part of a text that matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    /// The kind of text.
    pub field: Field,
    /// The text.
    pub text: String,
    /// The characters that matched: first and one past the last, in order, not touching.
    pub ranges: Vec<(usize, usize)>,
}

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The number of the record.
    pub record: usize,
    /// The greater is the better match.
    pub score: u32,
    /// What matched, the weightiest field first.
    pub matched: Vec<Matched>,
}

/// The best place of one query word in one record.
#[derive(Clone)]
struct Found {
    score: u32,
    entry: usize,
    ranges: Vec<(usize, usize)>,
}

impl Index {
    /// Every record in which all words of the query are found, the best first, then by record number.
    /// A query without any word finds nothing.
    #[must_use]
    pub fn search(&self, query: &str) -> Vec<Hit> {
        let mut words: Vec<String> = words_with_places(query).into_iter().map(|(word, ..)| word).collect();
        words.truncate(MOST_WORDS);
        let mut together: Option<BTreeMap<usize, Vec<Found>>> = None;
        for word in &words {
            let word: String = word.chars().take(MOST_LETTERS).collect();
            let found = self.find_word(&word);
            together = Some(match together {
                None => found.into_iter().map(|(record, found)| (record, vec![found])).collect(),
                Some(before) => before
                    .into_iter()
                    .filter_map(|(record, mut all)| {
                        all.push(found.get(&record)?.clone());
                        Some((record, all))
                    })
                    .collect(),
            });
        }
        let mut hits: Vec<Hit> = together
            .unwrap_or_default()
            .into_iter()
            .map(|(record, found)| Hit {
                record,
                score: found.iter().map(|one| one.score).sum(),
                matched: self.matched(&found),
            })
            .collect();
        hits.sort_by(|one, other| other.score.cmp(&one.score).then(one.record.cmp(&other.record)));
        hits
    }

    /// For each record the best place of a word.
    fn find_word(&self, word: &str) -> BTreeMap<usize, Found> {
        let mut best: BTreeMap<usize, Found> = BTreeMap::new();
        for (other, postings) in self.starting_with(word) {
            let way = if other == word { Way::Whole } else { Way::Start };
            self.note(&mut best, postings, way, word.chars().count(), &[]);
        }
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        if !best.is_empty() || is_number || word.chars().count() < 3 {
            return best;
        }
        for (other, postings) in self.vocabulary() {
            if let Some(at) = other.find(word) {
                let from = other.get(..at).map_or(0, |before| before.chars().count());
                let letters: Vec<usize> = (from..from + word.chars().count()).collect();
                self.note(&mut best, postings, Way::Inside, word.chars().count(), &letters);
            }
        }
        if !best.is_empty() {
            return best;
        }
        let matcher = SkimMatcherV2::default().ignore_case();
        let first = word.chars().next();
        for (other, postings) in self.vocabulary() {
            // Letters far apart in a long word are chance, not a likeness.
            if other.chars().next() != first || other.chars().count() > word.chars().count() + 4 {
                continue;
            }
            if let Some((_, letters)) = matcher.fuzzy_indices(other, word) {
                self.note(&mut best, postings, Way::Letters, word.chars().count(), &letters);
            }
        }
        best
    }

    /// Keeps the better of what is known and what was found at these places.
    fn note(
        &self,
        best: &mut BTreeMap<usize, Found>,
        postings: &[Posting],
        way: Way,
        length: usize,
        letters: &[usize],
    ) {
        for posting in postings {
            let Some(entry) = self.entry(posting.entry) else { continue };
            let score = score(way, entry.field);
            if best.get(&entry.record).is_some_and(|found| found.score >= score) {
                continue;
            }
            let prefix: Vec<usize>;
            let letters = if letters.is_empty() {
                prefix = (0..length).collect();
                &prefix
            } else {
                letters
            };
            let ranges = places(entry, posting, letters);
            best.insert(entry.record, Found { score, entry: posting.entry, ranges });
        }
    }

    /// What matched, one item for each text, its ranges joined.
    fn matched(&self, found: &[Found]) -> Vec<Matched> {
        let mut by_entry: BTreeMap<(Field, usize), Vec<(usize, usize)>> = BTreeMap::new();
        for one in found {
            if let Some(entry) = self.entry(one.entry) {
                by_entry.entry((entry.field, one.entry)).or_default().extend(&one.ranges);
            }
        }
        by_entry
            .into_iter()
            .filter_map(|((field, number), ranges)| {
                let text = self.entry(number)?.text.clone();
                Some(Matched { field, text, ranges: joined(ranges) })
            })
            .collect()
    }
}

/// A word found more surely beats any field; of two found alike the weightier field wins.
const fn score(way: Way, field: Field) -> u32 {
    let way = match way {
        Way::Whole => 400,
        Way::Start => 300,
        Way::Inside => 200,
        Way::Letters => 100,
    };
    let field = match field {
        Field::Title => 90,
        Field::Code => 85,
        Field::Skill => 60,
        Field::Role => 55,
        Field::Occupation => 50,
        Field::Provider => 40,
        Field::Sector => 20,
        Field::Place => 10,
    };
    way + field
}

/// The characters of the text that the given folded letters of a word come from.
fn places(entry: &Entry, posting: &Posting, letters: &[usize]) -> Vec<(usize, usize)> {
    let mut ranges = Vec::new();
    let mut folded = 0;
    for (place, letter) in entry.text.chars().enumerate().take(posting.end).skip(posting.start) {
        let here = fold_letter(letter).filter(|part| part.is_alphanumeric()).count();
        let marked =
            if here == 0 { !ranges.is_empty() } else { (folded..folded + here).any(|one| letters.contains(&one)) };
        if marked {
            ranges.push((place, place + 1));
        }
        folded += here;
    }
    joined(ranges)
}

/// The same ranges in order, those that touch made one.
fn joined(mut ranges: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    ranges.sort_unstable();
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (start, end) in ranges {
        match out.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => out.push((start, end)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        let entry = |record, field, text: &str| Entry { record, field, text: text.into() };
        Index::new(vec![
            entry(0, Field::Title, "Data Analytics"),
            entry(0, Field::Provider, "École de technologie"),
            entry(1, Field::Title, "Accounting basics"),
            entry(1, Field::Skill, "data entry"),
            entry(2, Field::Title, "Nurse Aide"),
            entry(2, Field::Code, "33102"),
        ])
    }

    fn records(query: &str) -> Vec<usize> {
        index().search(query).iter().map(|hit| hit.record).collect()
    }

    #[test]
    fn words_are_found_in_any_order_without_accents_or_case() {
        assert_eq!(records("analytics DATA"), [0]);
        assert_eq!(records("ecole"), [0]);
        assert_eq!(records("école data"), [0]);
    }

    #[test]
    fn a_title_counts_more_than_a_skill_and_a_whole_word_more_than_a_start() {
        assert_eq!(records("data"), [0, 1]);
        assert_eq!(records("acc"), [1]);
    }

    #[test]
    fn a_code_is_found_by_its_digits_only() {
        assert_eq!(records("33102"), [2]);
        assert_eq!(records("331"), [2]);
        assert_eq!(records("33103"), Vec::<usize>::new());
    }

    #[test]
    fn letters_in_order_find_a_misspelt_word() {
        assert_eq!(records("acounting"), [1]);
    }

    #[test]
    fn what_matched_is_marked_in_the_shown_text() {
        let hit = &index().search("ecol")[0];
        assert_eq!(
            hit.matched,
            [Matched { field: Field::Provider, text: "École de technologie".into(), ranges: vec![(0, 4)] }]
        );
    }

    #[test]
    fn nothing_typed_finds_nothing() {
        assert_eq!(records(""), Vec::<usize>::new());
        assert_eq!(records(" - "), Vec::<usize>::new());
    }
}
