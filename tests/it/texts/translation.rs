//! Every language has the same messages with the same arguments, and each in its own words.

use super::locales::{NO_ERRORS, PLACEHOLDER, errors_of, languages};

/// Messages that may be the same as in English, because the words are; for each language that has a list.
const SAME_AS_ENGLISH: &[(&str, &[&str])] = &[("fr", SAME_IN_FRENCH), ("es", SAME_IN_SPANISH)];

const SAME_IN_FRENCH: &[&str] = &[
    "job-match",
    "job-match-asked",
    "job-match-foreign",
    "hint-notes",
    "notes-title",
    "title-notes",
    "paper-differs",
    "paper-marked-no",
    "paper-marked-unknown",
    "paper-marked-yes",
    "paper-question",
    "payer-anyone",
    "plain-choice",
    "aid-heading",
    "aid-ineligible-one",
    "cell-derived",
    "count-programs",
    "detail-notes",
    "duration-minutes",
    "glossary-cad-term",
    "glossary-t2202-term",
    "hint-menu",
    "keyname-down",
    "keyname-interrupt",
    "keyname-left",
    "keyname-right",
    "keyname-suspend",
    "keyname-tab",
    "keyname-up",
    "language-review",
    "net-zero",
    "price-unit-whole",
    "program-name",
    "province-ab",
    "province-mb",
    "province-nu",
    "province-on",
    "province-sk",
    "province-yt",
    "question-name-budget",
    "region-canada",
    "resource-article",
    "source-kind-unknown",
    "kiosk-config-catalogue",
];

const SAME_IN_SPANISH: &[&str] = &[
    "job-match",
    "code-refused",
    "paper-differs",
    "paper-marked-no",
    "paper-marked-unknown",
    "paper-marked-yes",
    "payer-anyone",
    "plain-choice",
    "aid-heading",
    "aid-ineligible-one",
    "aid-value-no",
    "cell-derived",
    "choice-further-study-no",
    "glossary-cad-term",
    "glossary-osap-term",
    "glossary-t2202-term",
    "glossary-teer-term",
    "keyname-backspace",
    "keyname-delete",
    "keyname-down",
    "keyname-end",
    "keyname-enter",
    "keyname-esc",
    "keyname-home",
    "keyname-interrupt",
    "keyname-left",
    "keyname-page-down",
    "keyname-page-up",
    "keyname-right",
    "keyname-suspend",
    "keyname-tab",
    "keyname-up",
    "level-all",
    "licence-no",
    "licence-note",
    "net-zero",
    "number-decimal",
    "number-group",
    "price-unit-whole",
    "program-name",
    "provider-kind-college",
    "province-ab",
    "province-mb",
    "province-nu",
    "province-on",
    "province-qc",
    "province-sk",
    "resource-blog",
    "rule-answered",
    "source-kind-unknown",
    "answer-level",
    "short-hours",
    "kiosk-config-row",
    "value-and-text",
    "value-no",
];

/// English words that no other language here has.
const ENGLISH: &[&str] = &["the", "and", "you", "your", "with", "are", "which", "this", "that"];

#[test]
fn languages_have_the_same_messages_and_arguments() {
    let languages = languages();
    let mut faults = Vec::new();
    for one in &languages {
        for other in languages.iter().filter(|other| other.tag != one.tag) {
            for message in &one.messages {
                match other.messages.iter().find(|found| found.id == message.id) {
                    None => faults.push(format!("{}: {}: locales/{} has none", message.place, message.id, other.tag)),
                    Some(found) if one.tag < other.tag && found.arguments != message.arguments => {
                        let (these, those) = (&message.arguments, &found.arguments);
                        faults.push(format!("{}: {}: {those:?}, in {} {these:?}", found.place, found.id, one.tag));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    assert_eq!(faults, NO_ERRORS);
}

#[test]
fn every_message_is_translated() {
    let languages = languages();
    let english = languages.iter().find(|language| language.tag == "en").unwrap();
    let mut faults = Vec::new();
    for (tag, may_be) in SAME_AS_ENGLISH {
        let Some(language) = languages.iter().find(|language| language.tag == *tag) else { continue };
        for message in &language.messages {
            let Some(found) = english.messages.iter().find(|found| found.id == message.id) else { continue };
            let same = english.texts_of(found, PLACEHOLDER) == language.texts_of(message, PLACEHOLDER);
            if same != may_be.contains(&message.id.as_str()) {
                let how =
                    if same { "is not translated" } else { "differs: take it off the list of those that may not" };
                faults.push(format!("{}: {} {how}", message.place, message.id));
            }
        }
    }
    assert_eq!(faults, NO_ERRORS);
}

#[test]
fn translated_messages_have_no_english_words() {
    let faults = errors_of(|language, message| {
        let text = language.text_of(message, PLACEHOLDER);
        let of = |word: &str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        let found = text.split_whitespace().map(of).filter(|word| ENGLISH.contains(&word.as_str()));
        if language.tag == "en" { Vec::new() } else { found.collect() }
    });
    assert_eq!(faults, NO_ERRORS);
}
