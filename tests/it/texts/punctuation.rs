//! Marks are bound to their words: a French or Spanish text has no mark that could stand alone at the start of a line.

use super::locales::{NO_ERRORS, PLACEHOLDER, errors_of};
use crate::support::data::DATA;

/// Where a French text has a blank that lets a mark stand alone at the start of a line, or no blank that binds.
fn unbound_punctuation(text: &str) -> Vec<String> {
    const NOT_AFTER_A_BLANK: &[char] = &[':', ';', '?', '!', '%', '»', '$', '€', '£'];
    let letters: Vec<char> = text.chars().collect();
    let pairs = letters
        .windows(2)
        .filter(|pair| (pair[0] == ' ' && NOT_AFTER_A_BLANK.contains(&pair[1])) || (pair[0] == '«' && pair[1] == ' '));
    pairs.map(|pair| format!("{:?} should be bound by U+00A0: {text:?}", pair.iter().collect::<String>())).collect()
}

#[test]
fn french_punctuation_has_non_breaking_spaces() {
    assert_eq!(unbound_punctuation("« mot »\u{a0}: 5\u{a0}% ; 250 $").len(), 4);
    let faults = errors_of(|language, message| match language.tag.as_str() {
        "fr" => language.texts_of(message, PLACEHOLDER).iter().flat_map(|text| unbound_punctuation(text)).collect(),
        _ => Vec::new(),
    });
    assert_eq!(faults, NO_ERRORS);
}

#[test]
fn french_reference_files_have_non_breaking_spaces() {
    let known = &DATA.reference;
    let questions = known
        .criteria
        .program
        .iter()
        .map(|one| (one.id.id(), [&one.label, &one.question, &one.why_it_matters, &one.provider_question]));
    let about_you = known
        .criteria
        .person
        .iter()
        .map(|one| (one.id.id(), [&one.label, &one.question, &one.why_it_matters, &one.provider_question]));
    let mut texts: Vec<(&str, &str)> = Vec::new();
    for (id, words) in questions.chain(about_you) {
        texts.extend(words.map(|words| (id, words.get("fr"))));
    }
    texts.extend(known.resources.iter().map(|resource| (resource.id.as_str(), resource.good_for.get("fr"))));
    texts.push(("coverage", known.catalogue.header.coverage.get("fr")));
    let faults: Vec<String> = texts
        .iter()
        .flat_map(|(id, text)| unbound_punctuation(text).into_iter().map(move |fault| format!("{id}: {fault}")))
        .collect();
    assert_eq!(faults, NO_ERRORS);
}

/// Where a French text has a blank before a mark that stands at its word. A mark in quotes has the blank of the quotes.
fn spaced_punctuation(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let apart = letters.windows(3).filter(|three| {
        matches!(three[2], '?' | '!' | ';') && three[1].is_whitespace() && !matches!(three[0], '«' | '»')
    });
    apart.map(|three| format!("no blank before {:?}: {text:?}", three[2])).collect()
}

#[test]
fn french_question_marks_have_no_space_before() {
    assert_eq!(spaced_punctuation("Là\u{a0}? Oui\u{202f}! Bon ; bien? «\u{a0}?\u{a0}» répète").len(), 3);
    let faults = errors_of(|language, message| match language.tag.as_str() {
        "fr" => language.texts_of(message, PLACEHOLDER).iter().flat_map(|text| spaced_punctuation(text)).collect(),
        _ => Vec::new(),
    });
    assert_eq!(faults, NO_ERRORS);
}

/// Where a Spanish text asks or calls out without the mark that opens it, or a percent sign could stand alone.
fn unopened_punctuation(text: &str) -> Vec<String> {
    // At the start it is the mark of what is not known.
    let text = text.strip_prefix("? ").unwrap_or(text);
    let count = |mark: char| text.chars().filter(|letter| *letter == mark).count();
    let mut faults: Vec<String> = [('¿', '?'), ('¡', '!')]
        .into_iter()
        .filter(|(opening, closing)| count(*opening) != count(*closing))
        .map(|(opening, closing)| format!("{opening} and {closing} do not go together: {text:?}"))
        .collect();
    let loose = text.contains(" %")
        || text.split("CAD ").skip(1).any(|after| after.starts_with(|letter: char| letter.is_ascii_digit()));
    if loose {
        faults.push(format!("a mark should be bound by U+00A0: {text:?}"));
    }
    faults
}

#[test]
fn spanish_punctuation_is_paired_and_bound() {
    assert_eq!(unopened_punctuation("Qué? 5 % y CAD 5").len(), 2);
    let faults = errors_of(|language, message| match language.tag.as_str() {
        "es" => language.texts_of(message, PLACEHOLDER).iter().flat_map(|text| unopened_punctuation(text)).collect(),
        _ => Vec::new(),
    });
    assert_eq!(faults, NO_ERRORS);
}
