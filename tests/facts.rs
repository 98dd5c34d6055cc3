//! What must hold of every fact of the embedded catalogue, whatever it says.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use microcred::domain::criteria::Criterion;
use microcred::domain::fact::Value;
use microcred::domain::programme::{Prerequisites, Programme};
use microcred::domain::words::{Localised, is_unsafe};
use microcred::store::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::embedded().unwrap());

/// Nothing to complain of.
const NOTHING: [String; 0] = [];

#[test]
fn every_programme_names_the_page_that_its_facts_are_from() {
    let silent: Vec<_> = programmes().filter(|programme| !is_address(&programme.source.url)).map(id).collect();
    assert_eq!(silent, NOTHING);
}

#[test]
fn every_address_is_one_of_a_page() {
    let bad: Vec<_> = programmes()
        .flat_map(|programme| {
            let also = programme.source.also.iter();
            let evidence = programme.criteria.iter().filter_map(|fact| fact.source.as_ref());
            let addresses = also.chain(evidence).chain([&programme.url]).filter(|address| !is_address(address));
            addresses.map(|address| format!("{}: {address}", programme.id)).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(bad, NOTHING);
}

#[test]
fn every_yes_and_every_no_has_evidence_in_both_languages_and_silence_has_none() {
    let wrong: Vec<_> = facts()
        .filter(|(_, value, evidence)| match value {
            Value::Yes | Value::No => !in_both_languages(evidence),
            Value::Unknown => !evidence.is_empty(),
        })
        .map(|(at, ..)| at)
        .collect();
    assert_eq!(wrong, NOTHING);
}

#[test]
fn every_text_is_in_both_languages_or_is_the_same_in_each() {
    let wrong: Vec<_> = texts().into_iter().filter(|(_, text)| !in_both_languages(text)).map(|(at, _)| at).collect();
    assert_eq!(wrong, NOTHING);
}

#[test]
fn a_french_text_is_not_the_english_one_again() {
    let again: Vec<_> = pairs().filter(|(_, english, french)| english == french).map(|(at, ..)| at).collect();
    assert_eq!(again, NOTHING);
}

#[test]
fn a_text_for_every_language_is_a_name_or_a_word_that_both_share() {
    let shared: BTreeSet<_> =
        texts().iter().flat_map(|(_, text)| text.entries()).filter(|(tag, _)| tag.is_empty()).collect();
    assert_eq!(shared.into_iter().map(|(_, text)| text).collect::<Vec<_>>(), SHARED_WORDS);
}

#[test]
fn every_occupation_is_one_of_noc_2021() {
    let unknown: Vec<_> = programmes()
        .flat_map(|programme| programme.occupations.iter().map(move |link| (programme, link.code)))
        .filter(|(_, code)| DATA.known.occupations.get(*code).is_none())
        .map(|(programme, code)| format!("{}: {code}", programme.id))
        .collect();
    assert_eq!(unknown, NOTHING);
}

#[test]
fn no_two_programmes_share_an_id() {
    let mut seen = BTreeSet::new();
    let again: Vec<_> = programmes().filter(|programme| !seen.insert(&programme.id)).map(id).collect();
    assert_eq!(again, NOTHING);
}

#[test]
fn every_link_leads_to_a_programme_that_is_there() {
    let lost: Vec<_> = programmes()
        .flat_map(|programme| programme.counts_toward.iter().map(move |to| (programme, to)))
        .filter(|(_, to)| DATA.known.catalogue.get(to).is_none())
        .map(|(programme, to)| format!("{} -> {to}", programme.id))
        .collect();
    assert_eq!(lost, NOTHING);
}

#[test]
fn every_programme_answers_every_criterion_once() {
    let short: Vec<_> =
        programmes().filter(|programme| programme.criteria.len() != Criterion::ALL.len()).map(id).collect();
    assert_eq!(short, NOTHING);
}

#[test]
fn no_text_holds_a_character_that_could_take_over_a_terminal() {
    let plain = programmes().flat_map(|programme| {
        let whole = [&programme.title, &programme.provider, &programme.url, &programme.source.url];
        let more = programme.source.also.iter().chain(&programme.languages).chain(&programme.source.page_language);
        whole.into_iter().chain(more).map(|text| (id(programme), text.as_str())).collect::<Vec<_>>()
    });
    let localised = texts();
    let localised = localised.iter().flat_map(|(at, text)| text.entries().map(move |(_, text)| (at.clone(), text)));
    let bad: Vec<_> = plain
        .chain(localised)
        .filter(|(_, text)| text.chars().any(is_unsafe))
        .map(|(at, text)| format!("{at}: {text:?}"))
        .collect();
    assert_eq!(bad, NOTHING);
}

#[test]
fn the_french_gives_the_same_figures_as_the_english() {
    let differing: Vec<_> = pairs()
        .map(|(at, english, french)| (at, figures(&english, Writing::English), figures(&french, Writing::French)))
        .filter(|(_, english, french)| english != french)
        .map(|(at, english, french)| format!("{at}: {english:?} {french:?}"))
        .collect();
    assert_eq!(differing, NOTHING);
}

#[test]
fn the_french_gives_the_same_small_numbers_in_words() {
    let missing: Vec<_> = pairs()
        .flat_map(|(at, english, french)| {
            let lost = NUMBER_WORDS.iter().filter(|(word, nombre)| {
                words_of(&english).contains(word) && !words_of(&french.to_lowercase()).contains(nombre)
            });
            lost.map(|(word, _)| format!("{at}: {word}: {english} | {french}")).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(missing, NOTHING);
}

#[test]
fn figures_are_read_as_each_language_writes_them() {
    let english = figures("1,500 dollars, 34.95 or 5,000; 9 a.m. to 5:10 pm, 12 am, 2021-03, 2, 3", Writing::English);
    let french = figures("1\u{a0}500 dollars, 34,95 ou 5 000; de 9 h à 17 h 10, 0 h, 2021-03, 2, 3", Writing::French);
    assert_eq!((english.join(" "), &english), ("0 03 10 1500 17 2 2021 3 34.95 5000 9".to_owned(), &french));
}

/// What French and English write alike. A French phrase has no place here: an English reader would meet it untranslated.
const SHARED_WORDS: [&str; 12] = [
    "Construction",
    "Django",
    "Horticulture",
    "Linux",
    "Marketing",
    "Python",
    "SQL",
    "communication",
    "excavation",
    "installation",
    "leadership",
    "nutrition",
];

/// The numbers that are commonly written out; a capital letter makes them a name ("Standard Two").
const NUMBER_WORDS: [(&str, &str); 11] = [
    ("two", "deux"),
    ("three", "trois"),
    ("four", "quatre"),
    ("five", "cinq"),
    ("six", "six"),
    ("seven", "sept"),
    ("eight", "huit"),
    ("nine", "neuf"),
    ("ten", "dix"),
    ("eleven", "onze"),
    ("twelve", "douze"),
];

#[derive(Clone, Copy, PartialEq)]
enum Writing {
    English,
    French,
}

/// Every figure of a text, sorted, without the marks between thousands, with a point for decimals and hours from 0 to 23.
fn figures(text: &str, writing: Writing) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let digits_from = |from: usize| letters.iter().skip(from).take_while(|letter| letter.is_ascii_digit()).count();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let length = digits_from(at);
        if length == 0 {
            at += 1;
            continue;
        }
        let mut figure: String = letters.iter().skip(at).take(length).collect();
        let minutes = at > 0 && letters.get(at - 1) == Some(&':');
        at += length;
        while let Some(mark) = letters.get(at) {
            let more = digits_from(at + 1);
            let thousands = match writing {
                Writing::English => *mark == ',',
                Writing::French => matches!(mark, ' ' | '\u{a0}' | '\u{202f}'),
            };
            let decimals = *mark == if writing == Writing::English { '.' } else { ',' };
            if thousands && more == 3 && !figure.contains('.') {
                figure.extend(letters.iter().skip(at + 1).take(more));
            } else if decimals && more > 0 && !figure.contains('.') {
                figure.push('.');
                figure.extend(letters.iter().skip(at + 1).take(more));
            } else {
                break;
            }
            at += 1 + more;
        }
        let rest: String = letters.iter().skip(at).collect();
        found.push(if writing == Writing::English && !minutes { on_24_hours(figure, &rest) } else { figure });
    }
    found.sort();
    found
}

/// `5 pm` and `5:30 p.m.` are 17; `12 am` is 0.
fn on_24_hours(figure: String, rest: &str) -> String {
    let after_minutes =
        rest.strip_prefix(':').map_or(rest, |rest| rest.trim_start_matches(|letter: char| letter.is_ascii_digit()));
    let half = after_minutes.trim_start().to_lowercase().replace('.', "");
    let half = half.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    match (figure.parse::<u32>(), half) {
        (Ok(12), "am") => "0".to_owned(),
        (Ok(hour @ 1..=11), "pm") => (hour + 12).to_string(),
        _ => figure,
    }
}

fn words_of(text: &str) -> BTreeSet<&str> {
    text.split(|letter: char| !letter.is_alphabetic()).collect()
}

fn programmes() -> impl Iterator<Item = &'static Programme> {
    DATA.known.catalogue.programmes().iter()
}

fn id(programme: &Programme) -> String {
    programme.id.to_string()
}

fn is_address(text: &str) -> bool {
    text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).is_some_and(|rest| rest.contains('.'))
}

fn facts() -> impl Iterator<Item = (String, Value, &'static Localised)> {
    programmes().flat_map(|programme| {
        Criterion::ALL.iter().map(|criterion| {
            let fact = programme.fact(*criterion);
            (format!("{} {}", programme.id, criterion.id()), fact.value, &fact.evidence)
        })
    })
}

/// Every text that people read in their language, with where it stands; the evidence of what is unknown is none.
fn texts() -> Vec<(String, &'static Localised)> {
    let mut all = vec![("coverage".to_owned(), &DATA.known.catalogue.head.coverage)];
    all.extend(facts().filter(|(_, value, _)| *value != Value::Unknown).map(|(at, _, evidence)| (at, evidence)));
    for programme in programmes() {
        let mut add = |field: &str, texts: Vec<&'static Localised>| {
            all.extend(texts.into_iter().map(|text| (format!("{} {field}", programme.id), text)));
        };
        add("skills", programme.skills.iter().collect());
        add("roles", programme.roles.iter().collect());
        add("occupations", programme.occupations.iter().map(|link| &link.why).collect());
        add("licence_note", programme.licence_note.iter().collect());
        add("extras", programme.extras.iter().collect());
        add("price_condition", programme.price_condition.iter().collect());
        add("notes", programme.notes.iter().collect());
        if let Prerequisites::Asks(words) = &programme.prerequisites {
            add("prerequisites", vec![words]);
        }
    }
    all
}

/// Every text that is given in English and in French.
fn pairs() -> impl Iterator<Item = (String, String, String)> {
    texts().into_iter().filter_map(|(at, text)| {
        let of = |language: &str| text.entries().find(|(tag, _)| *tag == language).map(|(_, text)| text.to_owned());
        Some((at, of("en")?, of("fr")?))
    })
}

/// In English and in French, or once for every language.
fn in_both_languages(text: &Localised) -> bool {
    let tags: Vec<&str> = text.entries().map(|(tag, _)| tag).collect();
    !text.entries().any(|(_, text)| text.trim().is_empty()) && (tags == [""] || tags == ["en", "fr"])
}
