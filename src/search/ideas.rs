//! Ideas in texts and queries: words for the same thing count as one.

use rustc_hash::FxHashMap;

use super::forms::stem;
use super::tokens::{Token, is_number, words};
use crate::domain::synonyms::Synonyms;

/// What the word of an idea begins with in the vocabulary: no text and no query holds it.
const MARK: char = '\u{1}';

/// Where an idea stands among the words of a text or of a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The number of its first word.
    pub start: usize,
    /// How many words it takes.
    pub length: usize,
    /// The number of the idea.
    pub idea: usize,
}

/// A phrase by the stems of its words, and the idea that it means.
#[derive(Debug, Clone)]
struct Phrase {
    stems: Vec<String>,
    idea: usize,
}

/// Phrases by the stem of their first word.
type Phrases = FxHashMap<String, Vec<Phrase>>;

/// Every idea with its phrases, ready to be found.
#[derive(Debug, Clone, Default)]
pub struct Ideas {
    marked: Vec<String>,
    written: Phrases,
    said: Phrases,
    fillers: Phrases,
}

impl Ideas {
    /// The ideas of the synonyms.
    #[must_use]
    pub fn new(synonyms: &Synonyms) -> Self {
        let mut ideas = Self::default();
        for (idea, group) in synonyms.groups.iter().enumerate() {
            ideas.marked.push(format!("{MARK}{}", group.id));
            group.written().for_each(|phrase| add(&mut ideas.written, phrase, idea));
            group.said().for_each(|phrase| add(&mut ideas.said, phrase, idea));
        }
        synonyms.fillers.iter().for_each(|phrase| add(&mut ideas.fillers, phrase, 0));
        ideas
    }

    /// The word that stands for an idea in the vocabulary.
    #[must_use]
    pub fn word(&self, idea: usize) -> &str {
        self.marked.get(idea).map_or("", String::as_str)
    }

    /// Every idea that a text writes of, wherever it stands.
    #[must_use]
    pub fn in_text(&self, text: &[Token]) -> Vec<Place> {
        if self.written.is_empty() {
            return Vec::new();
        }
        let stems: Vec<String> = text.iter().map(|token| stem(&token.word)).collect();
        places(&self.written, &stems)
    }

    /// The ideas that a query speaks of: the longest phrases, from the left, none over another; of one phrase all ideas.
    #[must_use]
    pub fn in_query(&self, query: &[String]) -> Vec<Place> {
        longest(places(&self.said, &stems(query)))
    }

    /// Whether pages write an idea as this very word.
    #[must_use]
    pub fn is_written(&self, word: &str) -> bool {
        self.written.get(&stem(word)).is_some_and(|phrases| phrases.iter().any(|phrase| phrase.stems.len() == 1))
    }

    /// Which words of a query, outside its ideas, say nothing of what is wanted. Not all of a query: then they are wanted.
    #[must_use]
    pub fn fillers(&self, query: &[String]) -> Vec<usize> {
        let ideas = self.in_query(query);
        let of_idea = |word: usize| ideas.iter().any(|idea| (idea.start..idea.start + idea.length).contains(&word));
        let phrases = longest(places(&self.fillers, &stems(query)));
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
fn longest(mut all: Vec<Place>) -> Vec<Place> {
    all.sort_by_key(|place| (place.start, std::cmp::Reverse(place.length), place.idea));
    let mut kept: Vec<Place> = Vec::new();
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

fn add(phrases: &mut Phrases, phrase: &str, idea: usize) {
    let stems: Vec<String> = words(phrase).iter().map(|word| stem(word)).collect();
    if let Some(first) = stems.first() {
        phrases.entry(first.clone()).or_default().push(Phrase { stems, idea });
    }
}

fn places(phrases: &Phrases, stems: &[String]) -> Vec<Place> {
    let mut found = Vec::new();
    for (start, first) in stems.iter().enumerate() {
        for phrase in phrases.get(first).into_iter().flatten() {
            let length = phrase.stems.len();
            if stems.get(start..start + length).is_some_and(|here| here == phrase.stems) {
                found.push(Place { start, length, idea: phrase.idea });
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
    use crate::domain::synonyms::Group;
    use crate::search::tokens::tokens;

    fn ideas() -> Ideas {
        let group = |id: &str, both: &[&str], say: &[&str]| Group {
            id: id.to_owned(),
            both: both.iter().map(|text| (*text).to_owned()).collect(),
            say: say.iter().map(|text| (*text).to_owned()).collect(),
            finds: Vec::new(),
        };
        Ideas::new(&Synonyms {
            schema: 1,
            fillers: vec!["course".into(), "cours".into(), "near me".into(), "worker".into()],
            groups: vec![
                group("psw", &["PSW", "personal support worker", "préposé aux bénéficiaires"], &[]),
                group("it", &["information technology"], &["IT"]),
                group("support", &["support"], &[]),
            ],
        })
    }

    #[test]
    fn a_text_holds_an_idea_where_the_words_stand_side_by_side() {
        let found = ideas().in_text(&tokens("Personal Support Workers, préposés aux bénéficiaires"));
        assert_eq!(
            found,
            [
                Place { start: 0, length: 3, idea: 0 },
                Place { start: 1, length: 1, idea: 2 },
                Place { start: 3, length: 3, idea: 0 }
            ]
        );
        assert_eq!(ideas().in_text(&tokens("it is what it is")), [], "said only");
    }

    #[test]
    fn a_query_is_read_by_its_longest_phrases() {
        let found = ideas().in_query(&words("it personal support worker"));
        assert_eq!(found, [Place { start: 0, length: 1, idea: 1 }, Place { start: 1, length: 3, idea: 0 }]);
    }

    #[test]
    fn fillers_are_known_in_every_form_outside_ideas_only() {
        let fillers = |query: &str| ideas().fillers(&words(query));
        assert_eq!(fillers("cours d'excel"), [0, 1]);
        assert_eq!(fillers("courses near me data"), [0, 1, 2]);
        assert_eq!(fillers("personal support worker"), [0; 0], "a part of an idea");
        assert_eq!(fillers("course"), [0; 0], "the whole query");
        assert_eq!(fillers("data a"), [0; 0], "somebody is typing");
    }
}
