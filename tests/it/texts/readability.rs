//! Every text reads plainly: short sentences, short paragraphs, few steps, an easy level of reading.

use std::collections::{BTreeMap, BTreeSet};

use microcred_advice::routes::Route;
use microcred_core::sanitize::is_unsafe;

use super::locales::{Language, Message, NO_ERRORS, PLACEHOLDER, errors_of, languages};
use crate::source::reading_level::{ReadabilityFormula, TextCounts};
use crate::source::sentences::{sentences, words};

/// No sentence has more words.
const MAX_WORDS: usize = 20;
/// Most sentences have at most so many words.
const SHORT_SENTENCE_WORDS: usize = 15;
/// So many of a hundred sentences, at the least.
const MIN_SHORT_SENTENCE_PERCENT: usize = 95;
/// No paragraph has more sentences; every message is a paragraph of its own.
const MAX_SENTENCES_PER_PARAGRAPH: usize = 3;
/// No list of steps has more (CLB 4: about six).
const MAX_STEPS: usize = 6;

#[test]
fn no_sentence_is_long() {
    let faults = errors_of(|language, message| {
        let texts = language.texts_of(message, "");
        let long = texts.iter().flat_map(|text| sentences(text)).filter(|sentence| words(sentence) > MAX_WORDS);
        long.map(|sentence| format!("{} words: {sentence}", words(sentence))).collect()
    });
    assert_eq!(faults, NO_ERRORS);
}

#[test]
fn most_sentences_are_short() {
    let mut faults = Vec::new();
    for language in languages() {
        let mut all: BTreeSet<(String, String)> = BTreeSet::new();
        for message in &language.messages {
            for text in language.texts_of(message, "") {
                all.extend(sentences(&text).into_iter().map(|sentence| (message.id.clone(), sentence.to_owned())));
            }
        }
        let longer: Vec<_> = all.iter().filter(|(_, sentence)| words(sentence) > SHORT_SENTENCE_WORDS).collect();
        if (all.len() - longer.len()) * 100 < all.len() * MIN_SHORT_SENTENCE_PERCENT {
            let (tag, count) = (&language.tag, longer.len());
            faults.push(format!("{tag}: {count} of {} sentences are longer: {longer:#?}", all.len()));
        }
    }
    assert_eq!(faults, NO_ERRORS);
}

#[test]
fn paragraphs_have_at_most_three_sentences() {
    let faults = errors_of(|language, message| {
        let texts = language.texts_of(message, PLACEHOLDER);
        let long = texts.iter().filter(|text| {
            let marks = sentences(text).iter().filter(|one| one.ends_with(['.', '!', '?'])).count();
            marks > MAX_SENTENCES_PER_PARAGRAPH
        });
        long.map(|text| format!("{} sentences: {text}", sentences(text).len())).collect()
    });
    assert_eq!(faults, NO_ERRORS);
}

/// How many of the words of a text are the number of a step: `1.`, `2)`, one after the other.
fn numbered(text: &str) -> usize {
    let mut next = 1;
    for word in text.split_whitespace() {
        if word == format!("{next}.") || word == format!("{next})") {
            next += 1;
        }
    }
    next - 1
}

#[test]
fn step_lists_have_at_most_six_steps() {
    assert_eq!(numbered("1. Ask. 2. Pay. 3. Learn."), 3);
    assert_eq!(numbered("CLB 3: simple sentences, 2 of 4."), 0);
    let faults = errors_of(|language, message| {
        let texts = language.texts_of(message, PLACEHOLDER);
        texts.iter().filter(|text| numbered(text) > MAX_STEPS).cloned().collect()
    });
    assert_eq!(faults, NO_ERRORS);
    assert!(Route::ALL.len() <= MAX_STEPS);
}

#[test]
fn no_text_has_stray_spaces_or_control_characters() {
    let faults = errors_of(|language, message| {
        let mut faults = Vec::new();
        if message.raw.chars().any(|letter| letter != '\n' && is_unsafe(letter)) {
            faults.push("has an unsafe character".to_owned());
        }
        for text in language.texts_of(message, PLACEHOLDER) {
            if text.trim_matches([' ', '\t', '\n']) != text {
                faults.push(format!("begins or ends with a blank: {text:?}"));
            }
            if text.chars().any(is_unsafe) {
                faults.push(format!("has an unsafe character: {text:?}"));
            }
        }
        faults
    });
    assert_eq!(faults, NO_ERRORS);
}

/// What there is to count in a message as people meet it most: with an argument for each hole, and in the plural.
pub fn counts(language: &Language, message: &Message, formula: ReadabilityFormula) -> Option<TextCounts> {
    formula.counts(&language.text_of(message, PLACEHOLDER))
}

#[test]
fn every_message_file_is_easy_to_read() {
    let mut faults = Vec::new();
    for language in languages() {
        let Some(formula) = ReadabilityFormula::of(&language.tag) else { continue };
        let mut files: BTreeMap<&str, TextCounts> = BTreeMap::new();
        for message in &language.messages {
            if let Some(found) = counts(&language, message, formula) {
                *files.entry(message.file()).or_default() += found;
            }
        }
        for (file, counts) in files {
            let level = formula.level(counts);
            println!("{file}: {level:.1}");
            if !formula.holds(level) {
                faults.push(format!("{file}: {formula:?} is {level:.1}"));
            }
        }
    }
    assert_eq!(faults, NO_ERRORS);
}
