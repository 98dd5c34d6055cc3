//! Ideas in texts and queries: words for the same thing count as one.

use serde::{Deserialize, Serialize};

use crate::stemmer::stem;
use crate::tokens::{Token, folded_words, is_number};
use microcred_core::occupation::Province;
use microcred_core::synonyms::Synonyms;

/// What the word of an idea begins with in the vocabulary: no text and no query holds it.
const CONCEPT_MARK: char = '\u{1}';

/// Where an idea stands among the words of a text or of a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConceptMatch {
    /// The number of its first word.
    pub start: usize,
    /// How many words it takes.
    pub length: usize,
    /// The number of the idea.
    pub concept: usize,
}

/// Phrases by the stems of their words, in order, each with the idea that it means. One text holds them all: a start reads
/// thousands of phrases without a piece of memory for each.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
struct Phrases {
    text: String,
    places: Vec<PhrasePlace>,
}

/// Where a phrase stands in the text, and its idea.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize)]
struct PhrasePlace {
    start: u32,
    length: u16,
    concept: u32,
}

impl Phrases {
    fn new(mut phrases: Vec<(String, usize)>) -> Self {
        phrases.sort_unstable();
        phrases.dedup();
        let mut all = Self::default();
        for (phrase, concept) in phrases {
            let place = u32::try_from(all.text.len()).ok().zip(u16::try_from(phrase.len()).ok());
            if let (Some((start, length)), Ok(concept)) = (place, u32::try_from(concept)) {
                all.text += &phrase;
                all.places.push(PhrasePlace { start, length, concept });
            }
        }
        all
    }

    fn text(&self, place: &PhrasePlace) -> &str {
        let start = place.start as usize;
        self.text.get(start..start + usize::from(place.length)).unwrap_or("")
    }

    /// The phrases of which the first stem is this one.
    fn beginning_with<'a>(&'a self, first: &'a str) -> impl Iterator<Item = (&'a str, usize)> {
        let from = self.places.partition_point(|place| self.text(place) < first);
        let places = self.places.get(from..).unwrap_or_default().iter();
        places
            .map(|place| (self.text(place), place.concept as usize))
            .take_while(move |(phrase, _)| phrase.split(' ').next() == Some(first))
    }

    fn has_word(&self, stem: &str) -> bool {
        self.beginning_with(stem).any(|(phrase, _)| phrase == stem)
    }
}

/// Every idea with its phrases, ready to be found.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
pub struct SynonymIndex {
    concept_words: Vec<String>,
    text_phrases: Phrases,
    query_phrases: Phrases,
    stop_phrases: Phrases,
    condition_phrases: Phrases,
    /// The idea is the number of the province.
    place_phrases: Phrases,
}

impl SynonymIndex {
    /// The ideas of the synonyms.
    #[must_use]
    pub fn new(synonyms: &Synonyms) -> Self {
        let mut concept_words = Vec::new();
        let (mut of_text, mut of_query, mut places) = (Vec::new(), Vec::new(), Vec::new());
        for (idea, group) in synonyms.groups.iter().enumerate() {
            concept_words.push(format!("{CONCEPT_MARK}{}", group.id));
            group.all_page_phrases().for_each(|phrase| of_text.push((stemmed(phrase), idea)));
            group.all_query_phrases().for_each(|phrase| of_query.push((stemmed(phrase), idea)));
        }
        for place in &synonyms.places {
            // Who names a city is glad of a program of its province.
            let idea = concept_words.len();
            concept_words.push(format!("{CONCEPT_MARK}province-{}", place.province.id()));
            place.names.iter().for_each(|name| of_text.push((stemmed(name), idea)));
            for name in place.names.iter().chain(&place.within) {
                of_query.push((stemmed(name), idea));
                places.push((stemmed(name), place.province as usize));
            }
        }
        let alone = |phrases: &[String]| Phrases::new(phrases.iter().map(|phrase| (stemmed(phrase), 0)).collect());
        Self {
            concept_words,
            text_phrases: Phrases::new(of_text),
            query_phrases: Phrases::new(of_query),
            stop_phrases: alone(&synonyms.stop_words),
            condition_phrases: alone(&synonyms.conditions),
            place_phrases: Phrases::new(places),
        }
    }

    /// For each word of a query whether it belongs to a condition: who it is for, where, when, at what price.
    #[must_use]
    pub fn conditions(&self, query: &[String]) -> Vec<bool> {
        let stems = stems(query);
        let mut found = find_phrases(&self.condition_phrases, &stems);
        found.extend(find_phrases(&self.place_phrases, &stems));
        (0..query.len())
            .map(|word| found.iter().any(|place| (place.start..place.start + place.length).contains(&word)))
            .collect()
    }

    /// The places that a query names, as typed, with their provinces.
    #[must_use]
    pub fn places(&self, query: &[String]) -> Vec<(String, Province)> {
        let found = longest_matches(find_phrases(&self.place_phrases, &stems(query)));
        let named = found.iter().filter_map(|place| {
            let words = query.get(place.start..place.start + place.length)?.join(" ");
            Some((words, *Province::ALL.get(place.concept)?))
        });
        named.collect()
    }

    /// Whether a word alone says nothing of what is wanted.
    #[must_use]
    pub fn is_stop_word(&self, word: &str) -> bool {
        self.stop_phrases.has_word(&stem(word))
    }

    /// The word that stands for an idea in the vocabulary.
    #[must_use]
    pub fn concept_word(&self, idea: usize) -> &str {
        self.concept_words.get(idea).map_or("", String::as_str)
    }

    /// Every idea that a text writes of, wherever it stands.
    #[must_use]
    pub fn in_text(&self, text: &[Token]) -> Vec<ConceptMatch> {
        if self.text_phrases.places.is_empty() {
            return Vec::new();
        }
        let stems: Vec<String> = text.iter().map(|token| stem(&token.word)).collect();
        find_phrases(&self.text_phrases, &stems)
    }

    /// Returns the concepts that a query names: the longest phrases from the left, without overlaps, and all concepts of a
    /// phrase.
    #[must_use]
    pub fn in_query(&self, query: &[String]) -> Vec<ConceptMatch> {
        longest_matches(find_phrases(&self.query_phrases, &stems(query)))
    }

    /// Whether pages write an idea as this very word.
    #[must_use]
    pub fn is_text_word(&self, word: &str) -> bool {
        self.text_phrases.has_word(&stem(word))
    }

    /// Which words of a query, outside its ideas, say nothing of what is wanted. Not all of a query: then they are wanted.
    #[must_use]
    pub fn stop_words(&self, query: &[String]) -> Vec<usize> {
        let ideas = self.in_query(query);
        let of_idea = |word: usize| ideas.iter().any(|idea| (idea.start..idea.start + idea.length).contains(&word));
        let phrases = longest_matches(find_phrases(&self.stop_phrases, &stems(query)));
        let mut fillers: Vec<usize> = phrases
            .iter()
            .flat_map(|place| place.start..place.start + place.length)
            .filter(|word| !of_idea(*word))
            .collect();
        // A lone letter is an article, unless somebody is still typing it.
        let lone = |word: &usize| query.get(*word).is_some_and(|word| word.chars().count() == 1 && !is_number(word));
        fillers.extend((0..query.len().saturating_sub(1)).filter(|word| lone(word) && !of_idea(*word)));
        fillers.sort_unstable();
        fillers.dedup();
        if fillers.len() == query.len() { Vec::new() } else { fillers }
    }
}

/// The longest of these places, from the left, none over another; of one place all ideas.
fn longest_matches(mut all: Vec<ConceptMatch>) -> Vec<ConceptMatch> {
    all.sort_by_key(|place| (place.start, std::cmp::Reverse(place.length), place.concept));
    let mut kept: Vec<ConceptMatch> = Vec::new();
    for place in all {
        let free = kept.last().is_none_or(|last| {
            place.start >= last.start + last.length || (place.start, place.length) == (last.start, last.length)
        });
        if free && !kept.contains(&place) {
            kept.push(place);
        }
    }
    kept
}

fn stems(words: &[String]) -> Vec<String> {
    words.iter().map(|word| stem(word)).collect()
}

/// The stems of the words of a phrase, with blanks between them.
fn stemmed(phrase: &str) -> String {
    let stems: Vec<String> = folded_words(phrase).iter().map(|word| stem(word)).collect();
    stems.join(" ")
}

fn find_phrases(phrases: &Phrases, stems: &[String]) -> Vec<ConceptMatch> {
    let mut found = Vec::new();
    for (start, first) in stems.iter().enumerate() {
        for (phrase, concept) in phrases.beginning_with(first) {
            let length = phrase.split(' ').count();
            let here = stems.get(start..start + length);
            if here.is_some_and(|here| phrase.split(' ').eq(here.iter().map(String::as_str))) {
                found.push(ConceptMatch { start, length, concept });
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens::tokenize;
    use microcred_core::synonyms::SynonymGroup;

    fn ideas() -> SynonymIndex {
        let group = |id: &str, both: &[&str], say: &[&str]| SynonymGroup {
            id: id.to_owned(),
            shared_phrases: both.iter().map(|text| (*text).to_owned()).collect(),
            query_phrases: say.iter().map(|text| (*text).to_owned()).collect(),
            page_phrases: Vec::new(),
        };
        SynonymIndex::new(&Synonyms {
            schema: 1,
            conditions: Vec::new(),
            places: Vec::new(),
            stop_words: vec!["course".into(), "cours".into(), "near me".into(), "worker".into()],
            groups: vec![
                group("psw", &["PSW", "personal support worker", "préposé aux bénéficiaires"], &[]),
                group("it", &["information technology"], &["IT"]),
                group("support", &["support"], &[]),
            ],
        })
    }

    #[test]
    fn concept_matches_adjacent_words() {
        let found = ideas().in_text(&tokenize("Personal Support Workers, préposés aux bénéficiaires"));
        assert_eq!(
            found,
            [
                ConceptMatch { start: 0, length: 3, concept: 0 },
                ConceptMatch { start: 1, length: 1, concept: 2 },
                ConceptMatch { start: 3, length: 3, concept: 0 }
            ]
        );
        assert_eq!(ideas().in_text(&tokenize("it is what it is")), [], "said only");
    }

    #[test]
    fn query_is_parsed_by_longest_phrases() {
        let found = ideas().in_query(&folded_words("it personal support worker"));
        assert_eq!(
            found,
            [ConceptMatch { start: 0, length: 1, concept: 1 }, ConceptMatch { start: 1, length: 3, concept: 0 }]
        );
    }

    #[test]
    fn stop_words_are_inflected_but_never_inside_concepts() {
        let fillers = |query: &str| ideas().stop_words(&folded_words(query));
        assert_eq!(fillers("cours d'excel"), [0, 1]);
        assert_eq!(fillers("courses near me data"), [0, 1, 2]);
        assert_eq!(fillers("personal support worker"), [0; 0], "a part of an idea");
        assert_eq!(fillers("course"), [0; 0], "the whole query");
        assert_eq!(fillers("data a"), [0; 0], "somebody is typing");
    }
}
