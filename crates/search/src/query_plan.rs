//! A query read against a vocabulary: for each of its words, the words of texts that may stand for it, by how sure that is.

use std::ops::Range;

use crate::field::{MatchLevel, Similarity};
use crate::index_builder::letter_mask;
use crate::inverted_index::IndexView;
use crate::synonym_index::{ConceptMatch, SynonymIndex};
use crate::tokens::{folded_words, is_number};

/// More words than this in a query are not read.
pub const MAX_QUERY_WORDS: usize = 12;
/// More letters than this in a word are not read.
pub const MAX_WORD_CHARS: usize = 64;
/// The fewest letters that are looked for inside words.
const MIN_SUBSTRING_BYTES: usize = 3;
/// The fewest letters that are looked for in order, with others between them.
const MIN_SUBSEQUENCE_BYTES: usize = 4;
/// A word may be this much longer than one whose letters it holds in order: letters far apart are chance.
const MAX_SUBSEQUENCE_EXTRA_BYTES: usize = 4;
/// A word of at most so many letters that stands for an idea is an abbreviation.
const MAX_ABBREVIATION_BYTES: usize = 4;
/// The fewest letters of two words that may be the start of one.
const MIN_COMPOUND_CHARS: usize = 5;

/// A query that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueryPlan {
    /// The parts of the query, each of which must be found.
    pub terms: Vec<Term>,
    /// Whether it is meant as it is typed, without corrections.
    pub is_literal: bool,
    /// Words that were left out because they say nothing of what is wanted.
    pub stop_words: Vec<String>,
}

/// One word of a query, or several that mean one thing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    /// Its words, all of which count as found where one of the others is.
    pub words: Vec<QueryWord>,
    /// Concepts that the query names.
    pub concepts: Vec<usize>,
    /// The words of the vocabulary for those ideas.
    pub concept_words: Vec<u32>,
    /// Words of the vocabulary that are its words written as one.
    pub compounds: Vec<u32>,
    /// Words of the vocabulary that start with its words written as one.
    pub compound_completions: Range<u32>,
    /// Whether its words count as found only where something that stands for all of them is.
    pub only_as_unit: bool,
    /// Whether it is an abbreviation.
    pub is_abbreviation: bool,
    /// Whether it names a condition, such as a place or a group of people, and no topic.
    pub is_condition: bool,
}

/// One word of a query with everything that may stand for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueryWord {
    /// The word as it was typed, folded.
    pub typed: String,
    /// The very word.
    pub exact: Option<u32>,
    /// Other forms of it.
    pub forms: Vec<u32>,
    /// Two words that it is written together.
    pub splits: Vec<(u32, u32)>,
    /// Words that start with it.
    pub completions: Range<u32>,
    /// Those words joined ready-made.
    pub merged_prefix: Option<u32>,
    /// Words that hold it, or its letters in order.
    pub partial_matches: Vec<u32>,
}

impl QueryWord {
    fn resolve(typed: String, is_alone: bool, index: &IndexView<'_>) -> Self {
        let whole = index.word_number(&typed);
        // A lone letter is a word or nothing; a short number beside other words is no start of a code.
        let may_go_on = typed.chars().nth(1).is_some() && (!is_number(&typed) || is_alone || typed.len() > 2);
        let completions = if may_go_on { index.words_with_prefix(&typed) } else { 0..0 };
        let mut word = Self { exact: whole, completions, ..Self::default() };
        if !is_number(&typed) {
            word.forms = index.words_with_stem_of(&typed);
            word.forms.retain(|form| Some(*form) != whole);
            if whole.is_none() {
                word.splits = split_compound(&typed, index);
            }
        }
        if word.completions.len() > 1 {
            word.merged_prefix = index.merged_prefix(&typed);
        }
        word.typed = typed;
        word
    }

    /// Whether texts hold it, a form of it, or a word that starts with it.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.exact.is_some() || !self.forms.is_empty() || !self.completions.is_empty() || !self.splits.is_empty()
    }

    /// Takes in the words that hold it; where there are none, the words that hold its letters in order.
    fn add_partial_matches(&mut self, index: &IndexView<'_>, in_any_order: bool) {
        if is_number(&self.typed) || self.typed.len() < MIN_SUBSTRING_BYTES {
            return;
        }
        let own =
            |word: &u32| self.exact == Some(*word) || self.forms.contains(word) || self.completions.contains(word);
        self.partial_matches = index.words_containing(&self.typed);
        if self.partial_matches.is_empty() && in_any_order && self.typed.len() >= MIN_SUBSEQUENCE_BYTES {
            self.partial_matches = words_with_subsequence(index, &self.typed);
        }
        self.partial_matches.retain(|word| !own(word));
    }
}

/// The places where a word is two words of the vocabulary written together.
fn split_compound(typed: &str, index: &IndexView<'_>) -> Vec<(u32, u32)> {
    let places = typed.char_indices().map(|(place, _)| place).skip(1);
    let parts = places.filter_map(|place| typed.split_at_checked(place)).filter(|(_, second)| second.len() >= 3);
    parts.filter_map(|(first, second)| Some((index.word_number(first)?, index.word_number(second)?))).collect()
}

/// The words that begin with the same letter and hold all letters of `typed` in order.
fn words_with_subsequence(index: &IndexView<'_>, typed: &str) -> Vec<u32> {
    let (wanted, length) = (letter_mask(typed), typed.len());
    let like = index.filter_words(|mask, bytes| {
        mask & wanted == wanted && (length..=length + MAX_SUBSEQUENCE_EXTRA_BYTES).contains(&(bytes as usize))
    });
    like.filter(|(_, word)| word.chars().next() == typed.chars().next() && has_subsequence(word, typed))
        .map(|(number, _)| number)
        .collect()
}

fn has_subsequence(word: &str, typed: &str) -> bool {
    let mut letters = word.chars();
    typed.chars().all(|wanted| letters.any(|letter| letter == wanted))
}

impl QueryPlan {
    /// Reads a query. In quotation marks it is meant as it is typed.
    #[must_use]
    pub fn parse(query: &str, index: &IndexView<'_>, ideas: &SynonymIndex) -> Self {
        let (mut words, is_literal) = (folded_words(query), is_quoted(query));
        // A small letter at the end, beside other words, is a word that somebody has begun to type.
        let begun = (words.len() > 1 && !is_literal && ends_in_small_letter(query)).then(|| words.pop()).flatten();
        let mut plan = Self::from_words(words, is_literal, index, ideas);
        plan.stop_words.extend(begun);
        plan
    }

    /// Reads the folded words of a query.
    #[must_use]
    pub fn from_words(mut typed: Vec<String>, is_literal: bool, index: &IndexView<'_>, ideas: &SynonymIndex) -> Self {
        typed.truncate(MAX_QUERY_WORDS);
        for word in &mut typed {
            *word = word.chars().take(MAX_WORD_CHARS).collect();
        }
        let mut stop_words = Vec::new();
        if !is_literal {
            for place in ideas.stop_words(&typed).into_iter().rev() {
                stop_words.insert(0, typed.remove(place));
            }
        }
        let mut terms = build_terms(&typed, index, ideas);
        if is_literal {
            terms.iter_mut().for_each(Term::make_literal);
        }
        Self { terms, is_literal, stop_words }
    }

    /// Takes in words that hold the words that no text holds; with `scattered` also those that hold their letters in order.
    pub fn add_partial_matches(&mut self, index: &IndexView<'_>, scattered: bool) {
        for span in self.terms.iter_mut().filter(|span| !span.is_known()) {
            span.words
                .iter_mut()
                .filter(|word| !word.is_known())
                .for_each(|word| word.add_partial_matches(index, scattered));
        }
    }

    /// The words that are probably misspelt: those that no text holds; where texts hold each of them, all.
    #[must_use]
    pub fn misspelling_candidates(&self) -> Vec<&str> {
        let unknown = self.terms.iter().filter(|span| !span.is_known()).flat_map(|span| &span.words);
        let unknown: Vec<&str> = unknown.filter(|word| !word.is_known()).map(|word| word.typed.as_str()).collect();
        if unknown.is_empty() { self.typed_words() } else { unknown }
    }

    /// Its words as they were typed, without stop words.
    #[must_use]
    pub fn typed_words(&self) -> Vec<&str> {
        self.terms.iter().flat_map(|span| &span.words).map(|word| word.typed.as_str()).collect()
    }

    /// Words that were looked for inside other words, and found there only.
    #[must_use]
    pub fn words_inside_others(&self) -> Vec<String> {
        let words = self.terms.iter().flat_map(|term| &term.words);
        words
            .filter(|word| !word.is_known() && !word.partial_matches.is_empty())
            .map(|word| word.typed.clone())
            .collect()
    }

    /// The same without some of its parts.
    #[must_use]
    pub fn without_terms(&self, spans: &[usize]) -> Self {
        let mut place = 0..;
        let mut plan = self.clone();
        plan.terms.retain(|_| !place.next().is_some_and(|place| spans.contains(&place)));
        plan
    }
}

impl Term {
    /// Forgets what stands for its words without being them.
    fn make_literal(&mut self) {
        *self = Self { words: std::mem::take(&mut self.words), ..Self::default() };
        for word in &mut self.words {
            (word.forms, word.splits) = (Vec::new(), Vec::new());
        }
    }

    /// Whether texts hold each of its words, or something that stands for all.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.has_unit_match() || self.words.iter().all(QueryWord::is_known)
    }

    /// Whether texts hold something that stands for all of its words.
    fn has_unit_match(&self) -> bool {
        !self.concept_words.is_empty() || !self.compounds.is_empty() || !self.compound_completions.is_empty()
    }

    /// How like its words are to it, each found by itself: of a phrase for one idea, they say less than the phrase.
    #[must_use]
    pub fn word_similarity(&self) -> Similarity {
        let is_phrase = self.words.len() > 1 && !self.concept_words.is_empty() && !self.is_condition;
        if is_phrase { Similarity::Scattered } else { Similarity::Exact }
    }

    /// How like what stands for all of its words is to it.
    #[must_use]
    pub fn unit_similarity(&self, level: MatchLevel) -> Similarity {
        match level {
            // A city by its own name before its province.
            MatchLevel::Exact if self.is_condition => Similarity::Synonym,
            MatchLevel::Exact if self.is_abbreviation || self.words.len() > 1 => Similarity::Close,
            MatchLevel::Exact => Similarity::Synonym,
            MatchLevel::Prefix | MatchLevel::Partial => Similarity::Exact,
        }
    }

    /// Its words as they were typed.
    #[must_use]
    pub fn typed(&self) -> String {
        let words: Vec<&str> = self.words.iter().map(|word| word.typed.as_str()).collect();
        words.join(" ")
    }
}

/// Whether the last thing of a query is one small letter that stands alone.
fn ends_in_small_letter(query: &str) -> bool {
    let mut letters = query.chars().rev();
    letters.next().is_some_and(char::is_lowercase) && letters.next().is_some_and(char::is_whitespace)
}

/// Whether a query stands in quotation marks of any kind.
#[must_use]
pub fn is_quoted(query: &str) -> bool {
    let query = query.trim();
    let marks = |letter: char| matches!(letter, '"' | '\u{201c}' | '\u{201d}' | '«' | '»');
    query.starts_with(marks) && query.chars().count() > 1
}

fn build_terms(typed: &[String], index: &IndexView<'_>, ideas: &SynonymIndex) -> Vec<Term> {
    let spoken = ideas.in_query(typed);
    let conditions = ideas.conditions(typed);
    let mut spans = Vec::new();
    let mut at = 0;
    while at < typed.len() {
        let here: Vec<&ConceptMatch> = spoken.iter().filter(|place| place.start == at).collect();
        let mut length = here.first().map_or(1, |place| place.length);
        let mut span = Term::default();
        let joins = length <= 2 && find_compounds(&mut span, typed.get(at..at + 2), index);
        if !joins || length == 2 {
            span.concepts = here.iter().map(|place| place.concept).collect();
            span.concept_words =
                span.concepts.iter().filter_map(|idea| index.word_number(ideas.concept_word(*idea))).collect();
        }
        length = if joins { 2 } else { length };
        let of_span = typed.get(at..at + length).unwrap_or(&[]);
        span.words = of_span.iter().map(|word| QueryWord::resolve(word.clone(), typed.len() == 1, index)).collect();
        span.is_condition = conditions.get(at..at + length).is_some_and(|words| words.iter().all(|is| *is));
        let lone = |word: &QueryWord| word.typed.chars().count() == 1;
        span.only_as_unit = span.words.len() > 1 && span.words.iter().any(lone) && span.has_unit_match();
        if let ([_, ..], [word]) = (span.concepts.as_slice(), span.words.as_mut_slice()) {
            span.is_abbreviation = word.typed.len() <= MAX_ABBREVIATION_BYTES;
            if word.typed.len() < MAX_ABBREVIATION_BYTES {
                // It is no start of another word: AI is not "aide".
                (word.completions, word.merged_prefix) = (0..0, None);
            }
            // Nor an ordinary word: IT is not "it".
            let ordinary = word.typed.len() == 2 && !ideas.is_text_word(&word.typed);
            span.only_as_unit |= ordinary && !span.concept_words.is_empty();
        }
        spans.push(span);
        at += length;
    }
    spans
}

/// Notes the words that two words are when written as one; false where there are none.
fn find_compounds(span: &mut Term, two: Option<&[String]>, index: &IndexView<'_>) -> bool {
    let Some([one, other]) = two else { return false };
    let joined = format!("{one}{other}");
    if is_number(one) || is_number(other) || joined.chars().count() < MIN_COMPOUND_CHARS {
        return false;
    }
    span.compounds = index.words_with_stem_of(&joined);
    span.compound_completions = index.words_with_prefix(&joined);
    !span.compounds.is_empty() || !span.compound_completions.is_empty()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::field::TextField;
    use crate::index_builder::IndexBuilder;
    use crate::inverted_index::InvertedIndex;

    fn plan(text: &str, query: &str) -> (QueryPlan, InvertedIndex) {
        let mut making = IndexBuilder::new(SynonymIndex::default().into());
        making.add(|note| note(TextField::Title, text));
        let index = InvertedIndex::open(Arc::new(making.finish())).unwrap();
        (QueryPlan::parse(query, &index.view(), &SynonymIndex::default()), index)
    }

    #[test]
    fn compounds_match_joined_or_split() {
        let (plan, _) = plan("microcredential cyber security", "micro credentials cybersecurity");
        assert_eq!(plan.terms.len(), 2);
        assert_eq!(plan.terms[0].compounds.len(), 1);
        assert_eq!(plan.terms[1].words[0].splits.len(), 1);
    }

    #[test]
    fn only_words_without_hits_match_by_substring() {
        let (mut plan, index) = plan("cybersecurity screwdriver driver", "bersec driver");
        assert_eq!(plan.misspelling_candidates(), ["bersec"]);
        plan.add_partial_matches(&index.view(), false);
        assert_eq!(plan.terms[0].words[0].partial_matches.len(), 1);
        assert!(plan.terms[1].words[0].partial_matches.is_empty());
    }

    #[test]
    fn quotes_disable_correction() {
        assert!(is_quoted("\"acounting\"") && is_quoted("« soin »") && is_quoted("\"acou"));
        assert!(!is_quoted("acounting") && !is_quoted("\"") && !is_quoted("5\" pipe"));
    }
}
