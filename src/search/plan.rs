//! A query read against a vocabulary: for each of its words, the words of texts that may stand for it, by how sure that is.

use std::ops::Range;

use super::field::{Level, Likeness};
use super::ideas::{Ideas, Place};
use super::index::View;
use super::making::mask;
use super::tokens::{is_number, words};

/// More words than this in a query are not read.
pub const MOST_WORDS: usize = 12;
/// More letters than this in a word are not read.
pub const MOST_LETTERS: usize = 64;
/// The fewest letters that are looked for inside words.
const LEAST_INSIDE: usize = 3;
/// The fewest letters that are looked for in order, with others between them.
const LEAST_SCATTERED: usize = 4;
/// A word may be this much longer than one whose letters it holds in order: letters far apart are chance.
const SPREAD: usize = 4;
/// A word of at most so many letters that stands for an idea is an abbreviation.
const ABBREVIATION: usize = 4;
/// The fewest letters of two words that may be the start of one.
const LEAST_JOINED: usize = 5;

/// A query that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The parts of the query, each of which must be found.
    pub spans: Vec<Span>,
    /// Whether it is meant as it is typed, without corrections.
    pub literal: bool,
    /// Words that were left out because they say nothing of what is wanted.
    pub fillers: Vec<String>,
}

/// One word of a query, or several that mean one thing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Span {
    /// Its words, all of which count as found where one of the others is.
    pub words: Vec<Word>,
    /// The ideas that it speaks of.
    pub ideas: Vec<usize>,
    /// The words of the vocabulary for those ideas.
    pub idea_words: Vec<u32>,
    /// Words of the vocabulary that are its words written as one.
    pub joined: Vec<u32>,
    /// Words of the vocabulary that start with its words written as one.
    pub joined_start: Range<u32>,
    /// Whether its words count as found only where something that stands for all of them is.
    pub only_together: bool,
    /// Whether it is an abbreviation.
    pub abbreviation: bool,
}

/// One word of a query with everything that may stand for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Word {
    /// The word as it was typed, folded.
    pub typed: String,
    /// The very word.
    pub whole: Option<u32>,
    /// Other forms of it.
    pub same: Vec<u32>,
    /// Two words that it is written together.
    pub apart: Vec<(u32, u32)>,
    /// Words that start with it.
    pub start: Range<u32>,
    /// Those words joined ready-made.
    pub ready_made: Option<u32>,
    /// Words that hold it, or its letters in order.
    pub letters: Vec<u32>,
}

impl Word {
    fn read(typed: String, index: &View<'_>) -> Self {
        let whole = index.number_of(&typed);
        let mut word = Self { whole, start: index.starting_with(&typed), ..Self::default() };
        if !is_number(&typed) {
            word.same = index.forms_of(&typed);
            word.same.retain(|form| Some(*form) != whole);
            if whole.is_none() {
                word.apart = apart(&typed, index);
            }
        }
        if word.start.len() > 1 {
            word.ready_made = index.ready_made(&typed);
        }
        word.typed = typed;
        word
    }

    /// Whether texts hold it, a form of it, or a word that starts with it.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.whole.is_some() || !self.same.is_empty() || !self.start.is_empty() || !self.apart.is_empty()
    }

    /// Takes in the words that hold it; where there are none, the words that hold its letters in order.
    fn loosen(&mut self, index: &View<'_>, in_any_order: bool) {
        if is_number(&self.typed) || self.typed.len() < LEAST_INSIDE {
            return;
        }
        let own = |word: &u32| self.whole == Some(*word) || self.same.contains(word) || self.start.contains(word);
        self.letters = index.holding(&self.typed);
        if self.letters.is_empty() && in_any_order && self.typed.len() >= LEAST_SCATTERED {
            self.letters = in_order(index, &self.typed);
        }
        self.letters.retain(|word| !own(word));
    }
}

/// The places where a word is two words of the vocabulary written together.
fn apart(typed: &str, index: &View<'_>) -> Vec<(u32, u32)> {
    let places = typed.char_indices().map(|(place, _)| place).skip(1);
    let parts = places.filter_map(|place| typed.split_at_checked(place)).filter(|(_, second)| second.len() >= 3);
    parts.filter_map(|(first, second)| Some((index.number_of(first)?, index.number_of(second)?))).collect()
}

/// The words that begin with the same letter and hold all letters of `typed` in order.
fn in_order(index: &View<'_>, typed: &str) -> Vec<u32> {
    let (wanted, length) = (mask(typed), typed.len());
    let like =
        index.sifted(|mask, bytes| mask & wanted == wanted && (length..=length + SPREAD).contains(&(bytes as usize)));
    like.filter(|(_, word)| word.chars().next() == typed.chars().next() && holds_in_order(word, typed))
        .map(|(number, _)| number)
        .collect()
}

fn holds_in_order(word: &str, typed: &str) -> bool {
    let mut letters = word.chars();
    typed.chars().all(|wanted| letters.any(|letter| letter == wanted))
}

impl Plan {
    /// Reads a query. In quotation marks it is meant as it is typed.
    #[must_use]
    pub fn read(query: &str, index: &View<'_>, ideas: &Ideas) -> Self {
        Self::of_words(words(query), is_quoted(query), index, ideas)
    }

    /// Reads the folded words of a query.
    #[must_use]
    pub fn of_words(mut typed: Vec<String>, literal: bool, index: &View<'_>, ideas: &Ideas) -> Self {
        typed.truncate(MOST_WORDS);
        for word in &mut typed {
            *word = word.chars().take(MOST_LETTERS).collect();
        }
        let mut fillers = Vec::new();
        if !literal {
            for place in ideas.fillers(&typed).into_iter().rev() {
                fillers.insert(0, typed.remove(place));
            }
        }
        let mut spans = spans(&typed, index, ideas);
        if literal {
            spans.iter_mut().for_each(Span::only_as_typed);
        }
        Self { spans, literal, fillers }
    }

    /// Takes in words that hold the words that no text holds; with `scattered` also those that hold their letters in order.
    pub fn loosen(&mut self, index: &View<'_>, scattered: bool) {
        for span in self.spans.iter_mut().filter(|span| !span.is_known()) {
            span.words.iter_mut().filter(|word| !word.is_known()).for_each(|word| word.loosen(index, scattered));
        }
    }

    /// The words that are probably misspelt: those that no text holds; where texts hold each of them, all.
    #[must_use]
    pub fn suspects(&self) -> Vec<&str> {
        let unknown = self.spans.iter().filter(|span| !span.is_known()).flat_map(|span| &span.words);
        let unknown: Vec<&str> = unknown.filter(|word| !word.is_known()).map(|word| word.typed.as_str()).collect();
        if unknown.is_empty() { self.typed() } else { unknown }
    }

    /// Its words as they were typed, fillers left out.
    #[must_use]
    pub fn typed(&self) -> Vec<&str> {
        self.spans.iter().flat_map(|span| &span.words).map(|word| word.typed.as_str()).collect()
    }

    /// The same without some of its parts.
    #[must_use]
    pub fn without(&self, spans: &[usize]) -> Self {
        let mut place = 0..;
        let mut plan = self.clone();
        plan.spans.retain(|_| !place.next().is_some_and(|place| spans.contains(&place)));
        plan
    }
}

impl Span {
    /// Forgets what stands for its words without being them.
    fn only_as_typed(&mut self) {
        *self = Self { words: std::mem::take(&mut self.words), ..Self::default() };
        for word in &mut self.words {
            (word.same, word.apart) = (Vec::new(), Vec::new());
        }
    }

    /// Whether texts hold each of its words, or something that stands for all.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.stands_as_one() || self.words.iter().all(Word::is_known)
    }

    /// Whether texts hold something that stands for all of its words.
    fn stands_as_one(&self) -> bool {
        !self.idea_words.is_empty() || !self.joined.is_empty() || !self.joined_start.is_empty()
    }

    /// How like its words are to it, each found by itself: of a phrase for one idea, they say less than the phrase.
    #[must_use]
    pub fn likeness_of_words(&self) -> Likeness {
        if self.words.len() > 1 && !self.idea_words.is_empty() { Likeness::Scattered } else { Likeness::Typed }
    }

    /// How like what stands for all of its words is to it.
    #[must_use]
    pub fn likeness(&self, level: Level) -> Likeness {
        match level {
            Level::Exact if self.abbreviation || self.words.len() > 1 => Likeness::Close,
            Level::Exact => Likeness::Meant,
            Level::Start | Level::Letters => Likeness::Typed,
        }
    }

    /// Its words as they were typed.
    #[must_use]
    pub fn typed(&self) -> String {
        let words: Vec<&str> = self.words.iter().map(|word| word.typed.as_str()).collect();
        words.join(" ")
    }
}

/// Whether a query stands in quotation marks of any kind.
#[must_use]
pub fn is_quoted(query: &str) -> bool {
    let query = query.trim();
    let marks = |letter: char| matches!(letter, '"' | '\u{201c}' | '\u{201d}' | '«' | '»');
    query.starts_with(marks) && query.chars().count() > 1
}

fn spans(typed: &[String], index: &View<'_>, ideas: &Ideas) -> Vec<Span> {
    let spoken = ideas.in_query(typed);
    let mut spans = Vec::new();
    let mut at = 0;
    while at < typed.len() {
        let here: Vec<&Place> = spoken.iter().filter(|place| place.start == at).collect();
        let mut length = here.first().map_or(1, |place| place.length);
        let mut span = Span::default();
        let joins = length <= 2 && join(&mut span, typed.get(at..at + 2), index);
        if !joins || length == 2 {
            span.ideas = here.iter().map(|place| place.idea).collect();
            span.idea_words = span.ideas.iter().filter_map(|idea| index.number_of(ideas.word(*idea))).collect();
        }
        length = if joins { 2 } else { length };
        let of_span = typed.get(at..at + length).unwrap_or(&[]);
        span.words = of_span.iter().map(|word| Word::read(word.clone(), index)).collect();
        let lone = |word: &Word| word.typed.chars().count() == 1;
        span.only_together = span.words.len() > 1 && span.words.iter().any(lone) && span.stands_as_one();
        if let ([_, ..], [word]) = (span.ideas.as_slice(), span.words.as_mut_slice()) {
            span.abbreviation = word.typed.len() <= ABBREVIATION;
            if word.typed.len() < ABBREVIATION {
                // It is no start of another word: AI is not "aide".
                (word.start, word.ready_made) = (0..0, None);
            }
            // Nor an ordinary word: IT is not "it".
            let ordinary = word.typed.len() == 2 && !ideas.is_written(&word.typed);
            span.only_together |= ordinary && !span.idea_words.is_empty();
        }
        spans.push(span);
        at += length;
    }
    spans
}

/// Notes the words that two words are when written as one; false where there are none.
fn join(span: &mut Span, two: Option<&[String]>, index: &View<'_>) -> bool {
    let Some([one, other]) = two else { return false };
    let joined = format!("{one}{other}");
    if is_number(one) || is_number(other) || joined.chars().count() < LEAST_JOINED {
        return false;
    }
    span.joined = index.forms_of(&joined);
    span.joined_start = index.starting_with(&joined);
    !span.joined.is_empty() || !span.joined_start.is_empty()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::search::field::Field;
    use crate::search::index::Index;
    use crate::search::making::Making;

    fn plan(text: &str, query: &str) -> (Plan, Index) {
        let mut making = Making::new(Arc::new(Ideas::default()));
        making.add(|note| note(Field::Title, text));
        let index = Index::open(Arc::new(making.finish())).unwrap();
        (Plan::read(query, &index.view(), &Ideas::default()), index)
    }

    #[test]
    fn words_may_be_written_together_or_apart() {
        let (plan, _) = plan("microcredential cyber security", "micro credentials cybersecurity");
        assert_eq!(plan.spans.len(), 2);
        assert_eq!(plan.spans[0].joined.len(), 1);
        assert_eq!(plan.spans[1].words[0].apart.len(), 1);
    }

    #[test]
    fn only_the_words_that_no_text_holds_are_loosened() {
        let (mut plan, index) = plan("cybersecurity screwdriver driver", "bersec driver");
        assert_eq!(plan.suspects(), ["bersec"]);
        plan.loosen(&index.view(), false);
        assert_eq!(plan.spans[0].words[0].letters.len(), 1);
        assert!(plan.spans[1].words[0].letters.is_empty());
    }

    #[test]
    fn quotation_marks_say_that_it_is_meant_so() {
        assert!(is_quoted("\"acounting\"") && is_quoted("« soin »") && is_quoted("\"acou"));
        assert!(!is_quoted("acounting") && !is_quoted("\"") && !is_quoted("5\" pipe"));
    }
}
