//! Every term of art that the messages use is explained by the glossary, in few words and by one key.

use std::collections::BTreeSet;

use microcred_tui::keys::{Action, KeyContext, action_for_key};
use microcred_tui::message::Key;

use super::locales::{Language, NO_ERRORS, PLACEHOLDER, languages};
use crate::source::sentences::{sentences, words};
use crate::support::data::DATA;

/// The first sentence of a meaning has no more words.
const MAX_WORDS: usize = 12;

/// Files whose messages are for staff, on the command line.
const FOR_STAFF: &[&str] = &["cli.ftl", "compiled.ftl", "faults.ftl"];

/// Bodies that stand once, with what they are beside them, the names of currencies, the forms of files that somebody
/// chooses from a list, and what a code begins with.
const EXPLAINED_INLINE: &[&str] = &[
    "HEQCO", "COQES", "FSC", "CCF", "USD", "GBP", "EUR", "US", "NOC", "CNP", "HTML", "PDF", "CSV", "JSON", "RON", "QR",
    "MC1",
];

/// A term of art as the messages of a language write it (the start of a word or of several), with its entry.
type Term = (&'static str, &'static str);

const ENGLISH: &[Term] = &[
    ("micro-credential", "micro-credential"),
    ("accredited", "accredited"),
    ("bridging program", "bridging-program"),
    ("placement", "practicum"),
    ("checklist", "checklist"),
    ("fit", "fit"),
    ("licence", "licence"),
    ("loan", "loan"),
    ("grant", "grant"),
    ("badge", "badge"),
    ("credential", "credential"),
    ("regulated", "regulated-occupation"),
    ("provider", "provider"),
    ("training credit", "training-credit"),
    ("notice of assessment", "notice-of-assessment"),
    ("outlook", "outlook"),
    ("subscription", "subscription"),
    ("change one thing", "near-miss"),
    ("tuition", "tuition"),
];

const FRENCH: &[Term] = &[
    ("microcertification", "micro-credential"),
    ("agréée", "accredited"),
    ("formation relais", "bridging-program"),
    ("stage", "practicum"),
    ("liste de vérification", "checklist"),
    ("correspondance", "fit"),
    ("permis", "licence"),
    ("prêt", "loan"),
    ("bourse", "grant"),
    ("badge", "badge"),
    ("réglementé", "regulated-occupation"),
    ("fournisseur", "provider"),
    ("avis de cotisation", "notice-of-assessment"),
    ("perspectives", "outlook"),
    ("abonnement", "subscription"),
    ("presque", "near-miss"),
];

const SPANISH: &[Term] = &[
    ("microcredencial", "micro-credential"),
    ("acreditada", "accredited"),
    ("programa puente", "bridging-program"),
    ("práctica", "practicum"),
    ("lista de preguntas", "checklist"),
    ("afinidad", "fit"),
    ("licencia", "licence"),
    ("préstamo", "loan"),
    ("beca", "grant"),
    ("insignia", "badge"),
    ("credencial", "credential"),
    ("regulado", "regulated-occupation"),
    ("proveedor", "provider"),
    ("training credit", "training-credit"),
    ("notice of assessment", "notice-of-assessment"),
    ("perspectiva", "outlook"),
    ("suscripción", "subscription"),
    ("casi", "near-miss"),
    ("matrícula", "tuition"),
];

fn terms(tag: &str) -> &'static [Term] {
    match tag {
        "en" => ENGLISH,
        "fr" => FRENCH,
        "es" => SPANISH,
        _ => &[],
    }
}

/// What the glossary says of a word: the term and the meaning, in small letters.
fn explained(language: &Language, id: &str) -> Option<String> {
    let of = |end: &str| {
        let wanted = format!("glossary-{id}-{end}");
        language
            .messages
            .iter()
            .find(|message| message.id == wanted)
            .map(|message| language.text_of(message, PLACEHOLDER))
    };
    Some(format!("{} {}", of("term")?, of("meaning")?).to_lowercase())
}

/// The texts that people meet outside of the glossary.
fn met(language: &Language) -> Vec<(String, String)> {
    let for_people = language.messages.iter().filter(|message| {
        !FOR_STAFF.iter().any(|file| message.file().ends_with(file)) && !message.id.starts_with("glossary-")
    });
    for_people.map(|message| (message.place.clone(), language.text_of(message, PLACEHOLDER))).collect()
}

#[test]
fn every_technical_term_is_used_and_explained() {
    let mut faults = Vec::new();
    for language in languages() {
        let met = met(&language);
        for (term, id) in terms(&language.tag) {
            let tag = &language.tag;
            if !DATA.reference.glossary.iter().any(|known| known == id) {
                faults.push(format!("{tag}: {term}: the glossary has no entry {id}"));
            }
            let stem: String = term.chars().take(term.chars().count().saturating_sub(1).max(3)).collect();
            if !explained(&language, id).is_some_and(|text| text.contains(&stem)) {
                faults.push(format!("{tag}: {term}: the entry {id} does not have the word"));
            }
            if !met.iter().any(|(_, text)| text.to_lowercase().contains(term)) {
                faults.push(format!("{tag}: {term}: no message has it; take it off the list"));
            }
        }
    }
    assert_eq!(faults, NO_ERRORS);
}

/// Words of two capitals or more, such as `OSAP` and `T2202`.
fn abbreviations(text: &str) -> Vec<&str> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let short = words.filter(|word| {
        word.chars().filter(char::is_ascii_uppercase).count() + word.chars().filter(char::is_ascii_digit).count() > 1
            && word.starts_with(|letter: char| letter.is_ascii_uppercase())
            && word.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
    });
    short.collect()
}

#[test]
fn every_abbreviation_is_explained() {
    assert_eq!(abbreviations("Ask OSAP for a T2202, Ann."), ["OSAP", "T2202"]);
    let mut faults = Vec::new();
    for language in languages() {
        let glossary: String =
            DATA.reference.glossary.iter().filter_map(|id| explained(&language, id)).collect::<Vec<_>>().join(" ");
        for (place, text) in met(&language) {
            for word in abbreviations(&text) {
                if !EXPLAINED_INLINE.contains(&word) && !glossary.contains(&word.to_lowercase()) {
                    faults.push(format!("{place}: {word}: the glossary does not explain it"));
                }
            }
        }
    }
    assert_eq!(faults, NO_ERRORS);
}

#[test]
fn glossary_meanings_start_with_at_most_12_words() {
    let mut faults = Vec::new();
    for language in languages() {
        for message in language.messages.iter().filter(|message| message.id.ends_with("-meaning")) {
            let text = language.text_of(message, PLACEHOLDER);
            let first = sentences(&text).first().map_or(0, |sentence| words(sentence));
            if first > MAX_WORDS {
                faults.push(format!("{}: {} words: {text}", message.place, first));
            }
        }
    }
    assert_eq!(faults, NO_ERRORS);
}

#[test]
fn glossary_entries_are_unique_and_have_messages() {
    let ids: BTreeSet<&String> = DATA.reference.glossary.iter().collect();
    assert_eq!(ids.len(), DATA.reference.glossary.len());
    for language in languages() {
        let unexplained: Vec<_> = ids.iter().filter(|id| explained(&language, id).is_none()).collect();
        assert!(unexplained.is_empty(), "{}: {unexplained:?}", language.tag);
    }
}

/// While a text is typed letters are text, and what is to be confirmed has no terms.
#[test]
fn the_glossary_is_one_key_away() {
    use KeyContext::{Compare, Filters, Interstitial, Matches, MultiChoice, Page, Program, Question, Weights, Welcome};
    for place in [Welcome, Question, MultiChoice, Matches, Compare, Program, Page, Interstitial, Weights, Filters] {
        assert_eq!(action_for_key(Key::Char('w'), place), Some(Action::Glossary), "{place:?}");
    }
}
