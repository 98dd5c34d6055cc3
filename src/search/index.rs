//! The vocabulary of all texts and where each word stands.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::words::fold_letter;

/// The kind of text in which a word stands; the first weighs most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The title.
    Title,
    /// An occupation code.
    Code,
    /// What is taught.
    Skill,
    /// A job title that the page names.
    Role,
    /// The title of an occupation that it leads to.
    Occupation,
    /// Who offers it.
    Provider,
    /// The field of work.
    Sector,
    /// The province.
    Place,
}

impl Field {
    /// Every field, the weightiest first.
    pub const ALL: &'static [Self] = &[
        Self::Title,
        Self::Code,
        Self::Skill,
        Self::Role,
        Self::Occupation,
        Self::Provider,
        Self::Sector,
        Self::Place,
    ];

    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Code => "code",
            Self::Skill => "skill",
            Self::Role => "role",
            Self::Occupation => "occupation",
            Self::Provider => "provider",
            Self::Sector => "sector",
            Self::Place => "place",
        }
    }
}

/// One text of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The number of the record.
    pub record: usize,
    /// The kind of text.
    pub field: Field,
    /// The text as it is shown.
    pub text: String,
}

/// Where a word stands: in which entry, from which character to which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    /// The number of the entry.
    pub entry: usize,
    /// The first character (not byte) of the word in the entry's text.
    pub start: usize,
    /// One past its last character.
    pub end: usize,
}

/// Texts ready to be searched.
#[derive(Debug, Clone, Default)]
pub struct Index {
    entries: Vec<Entry>,
    vocabulary: Vec<(String, Vec<Posting>)>,
}

impl Index {
    /// An index over texts.
    #[must_use]
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut vocabulary: BTreeMap<String, Vec<Posting>> = BTreeMap::new();
        for (number, entry) in entries.iter().enumerate() {
            for (word, start, end) in words_with_places(&entry.text) {
                vocabulary.entry(word).or_default().push(Posting { entry: number, start, end });
            }
        }
        Self { entries, vocabulary: vocabulary.into_iter().collect() }
    }

    /// The entry of a number.
    #[must_use]
    pub fn entry(&self, number: usize) -> Option<&Entry> {
        self.entries.get(number)
    }

    /// Every different word, folded, in alphabetical order, with the places where it stands.
    #[must_use]
    pub fn vocabulary(&self) -> &[(String, Vec<Posting>)] {
        &self.vocabulary
    }

    /// The words that start with `prefix`, in alphabetical order.
    #[must_use]
    pub fn starting_with(&self, prefix: &str) -> &[(String, Vec<Posting>)] {
        let from = self.vocabulary.partition_point(|(word, _)| word.as_str() < prefix);
        let rest = self.vocabulary.get(from..).unwrap_or(&[]);
        let length = rest.partition_point(|(word, _)| word.starts_with(prefix));
        rest.get(..length).unwrap_or(&[])
    }
}

/// The folded words of a text, each with its first character and one past its last, counted in characters of the text.
#[must_use]
pub fn words_with_places(text: &str) -> Vec<(String, usize, usize)> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut start = 0;
    let mut end = 0;
    for (place, letter) in text.chars().enumerate() {
        let mut folded = fold_letter(letter).peekable();
        if folded.peek().is_none() {
            // A lone accent belongs to the letter before it.
            end = if word.is_empty() { end } else { place + 1 };
            continue;
        }
        for part in folded {
            if part.is_alphanumeric() {
                if word.is_empty() {
                    start = place;
                }
                word.push(part);
                end = place + 1;
            } else if !word.is_empty() {
                words.push((std::mem::take(&mut word), start, end));
            }
        }
    }
    if !word.is_empty() {
        words.push((word, start, end));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_places_through_folding() {
        let words = words_with_places("L'Œuvre e\u{301}té");
        assert_eq!(words, [("l".into(), 0, 1), ("oeuvre".into(), 2, 7), ("ete".into(), 8, 12)]);
    }

    #[test]
    fn the_words_of_a_prefix_stand_together() {
        let entry = |text: &str| Entry { record: 0, field: Field::Title, text: text.into() };
        let index = Index::new(vec![entry("data database dam"), entry("Dated")]);
        let words: Vec<&str> = index.starting_with("dat").iter().map(|(word, _)| word.as_str()).collect();
        assert_eq!(words, ["data", "database", "dated"]);
    }
}
