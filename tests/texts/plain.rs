//! Every text reads plainly: short sentences, short paragraphs, few steps, an easy level of reading.

use std::collections::{BTreeMap, BTreeSet};

use microcred::domain::routes::Route;
use microcred::domain::words::is_unsafe;

use super::language::{ANY, Language, Message, NOTHING, faults_of, languages};
use super::reading::{Counts, Formula};
use super::sentence::{sentences, words};

/// No sentence has more words.
const MOST_WORDS: usize = 20;
/// Most sentences have at most so many words.
const USUAL_WORDS: usize = 15;
/// So many of a hundred sentences, at the least.
const USUAL_SHARE: usize = 95;
/// No paragraph has more sentences; every message is a paragraph of its own.
const MOST_SENTENCES: usize = 3;
/// No list of steps has more (CLB 4: about six).
const MOST_STEPS: usize = 6;

#[test]
fn no_sentence_is_long() {
    let faults = faults_of(|language, message| {
        let texts = language.texts_of(message, "");
        let long = texts.iter().flat_map(|text| sentences(text)).filter(|sentence| words(sentence) > MOST_WORDS);
        long.map(|sentence| format!("{} words: {sentence}", words(sentence))).collect()
    });
    assert_eq!(faults, NOTHING);
}

#[test]
fn almost_every_sentence_is_short() {
    let mut faults = Vec::new();
    for language in languages() {
        let mut all: BTreeSet<(String, String)> = BTreeSet::new();
        for message in &language.messages {
            for text in language.texts_of(message, "") {
                all.extend(sentences(&text).into_iter().map(|sentence| (message.id.clone(), sentence.to_owned())));
            }
        }
        let longer: Vec<_> = all.iter().filter(|(_, sentence)| words(sentence) > USUAL_WORDS).collect();
        if (all.len() - longer.len()) * 100 < all.len() * USUAL_SHARE {
            let (tag, count) = (&language.tag, longer.len());
            faults.push(format!("{tag}: {count} of {} sentences are longer: {longer:#?}", all.len()));
        }
    }
    assert_eq!(faults, NOTHING);
}

#[test]
fn no_paragraph_has_more_than_three_sentences() {
    let faults = faults_of(|language, message| {
        let texts = language.texts_of(message, ANY);
        let long = texts.iter().filter(|text| {
            let marks = sentences(text).iter().filter(|one| one.ends_with(['.', '!', '?'])).count();
            marks > MOST_SENTENCES
        });
        long.map(|text| format!("{} sentences: {text}", sentences(text).len())).collect()
    });
    assert_eq!(faults, NOTHING);
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
fn no_list_of_steps_has_more_than_six() {
    assert_eq!(numbered("1. Ask. 2. Pay. 3. Learn."), 3);
    assert_eq!(numbered("CLB 3: simple sentences, 2 of 4."), 0);
    let faults = faults_of(|language, message| {
        let texts = language.texts_of(message, ANY);
        texts.iter().filter(|text| numbered(text) > MOST_STEPS).cloned().collect()
    });
    assert_eq!(faults, NOTHING);
    assert!(Route::ALL.len() <= MOST_STEPS);
}

#[test]
fn no_text_has_a_stray_blank_or_a_character_that_could_harm_a_terminal() {
    let faults = faults_of(|language, message| {
        let mut faults = Vec::new();
        if message.raw.chars().any(|letter| letter != '\n' && is_unsafe(letter)) {
            faults.push("has an unsafe character".to_owned());
        }
        for text in language.texts_of(message, ANY) {
            if text.trim_matches([' ', '\t', '\n']) != text {
                faults.push(format!("begins or ends with a blank: {text:?}"));
            }
            if text.chars().any(is_unsafe) {
                faults.push(format!("has an unsafe character: {text:?}"));
            }
        }
        faults
    });
    assert_eq!(faults, NOTHING);
}

/// What there is to count in a message as people meet it most: with an argument for each hole, and in the plural.
pub fn counts(language: &Language, message: &Message, formula: Formula) -> Option<Counts> {
    formula.counts(&language.text_of(message, ANY))
}

#[test]
fn every_file_of_messages_is_easy_to_read() {
    let mut faults = Vec::new();
    for language in languages() {
        let Some(formula) = Formula::of(&language.tag) else { continue };
        let mut files: BTreeMap<&str, Counts> = BTreeMap::new();
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
    assert_eq!(faults, NOTHING);
}
