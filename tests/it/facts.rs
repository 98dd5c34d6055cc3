//! What must hold of every fact of the embedded catalogue, whatever it says.

use std::collections::BTreeSet;

use microcred_core::criteria::Criterion;
use microcred_core::fact::Tristate;
use microcred_core::program::{Prerequisites, Program};
use microcred_core::sanitize::{Localised, is_unsafe};

use crate::support::data::DATA;

/// Nothing to complain of.
const NO_ERRORS: [String; 0] = [];

#[test]
fn every_program_names_its_source_page() {
    let silent: Vec<_> = programs().filter(|program| !is_url(&program.source.url)).map(id).collect();
    assert_eq!(silent, NO_ERRORS);
}

#[test]
fn every_url_is_valid() {
    let bad: Vec<_> = programs()
        .flat_map(|program| {
            let also = program.source.other_urls.iter();
            let evidence = program.criteria.iter().filter_map(|fact| fact.source.as_ref());
            let addresses = also
                .chain(evidence)
                .chain(&program.page)
                .chain(&program.provider_site)
                .filter(|address| !is_url(address));
            addresses.map(|address| format!("{}: {address}", program.id)).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(bad, NO_ERRORS);
}

#[test]
fn known_values_have_bilingual_evidence_and_unknown_none() {
    let wrong: Vec<_> = facts()
        .filter(|(_, value, evidence)| match value {
            Tristate::Yes | Tristate::No => !is_bilingual(evidence),
            Tristate::Unknown => !evidence.is_empty(),
        })
        .map(|(at, ..)| at)
        .collect();
    assert_eq!(wrong, NO_ERRORS);
}

#[test]
fn every_text_is_bilingual_or_shared() {
    let wrong: Vec<_> = texts().into_iter().filter(|(_, text)| !is_bilingual(text)).map(|(at, _)| at).collect();
    assert_eq!(wrong, NO_ERRORS);
}

#[test]
fn french_text_differs_from_english() {
    let again: Vec<_> = pairs()
        .filter(|(_, english, french)| {
            english == french && ![&SHARED_WORDS[..], &SAME_IN_BOTH].concat().contains(&english.as_str())
        })
        .map(|(at, ..)| at)
        .collect();
    assert_eq!(again, NO_ERRORS);
}

#[test]
fn shared_texts_are_names_or_cognates() {
    let shared: BTreeSet<_> =
        texts().iter().flat_map(|(_, text)| text.entries()).filter(|(tag, _)| tag.is_empty()).collect();
    assert_eq!(shared.into_iter().map(|(_, text)| text).collect::<Vec<_>>(), SHARED_WORDS);
}

#[test]
fn every_occupation_is_in_noc_2021() {
    let unknown: Vec<_> = programs()
        .flat_map(|program| program.occupations.iter().map(move |link| (program, link.code)))
        .filter(|(_, code)| DATA.reference.occupations.get(*code).is_none())
        .map(|(program, code)| format!("{}: {code}", program.id))
        .collect();
    assert_eq!(unknown, NO_ERRORS);
}

#[test]
fn program_ids_are_unique() {
    let mut seen = BTreeSet::new();
    let again: Vec<_> = programs().filter(|program| !seen.insert(&program.id)).map(id).collect();
    assert_eq!(again, NO_ERRORS);
}

#[test]
fn every_link_target_exists() {
    let lost: Vec<_> = programs()
        .flat_map(|program| program.counts_toward.iter().map(move |to| (program, to)))
        .filter(|(_, to)| DATA.reference.catalogue.get(to).is_none())
        .map(|(program, to)| format!("{} -> {to}", program.id))
        .collect();
    assert_eq!(lost, NO_ERRORS);
}

#[test]
fn every_program_has_each_criterion_once() {
    let short: Vec<_> = programs().filter(|program| program.criteria.len() != Criterion::ALL.len()).map(id).collect();
    assert_eq!(short, NO_ERRORS);
}

#[test]
fn no_text_has_control_characters() {
    let plain = programs().flat_map(|program| {
        let whole = [&program.title, &program.provider, &program.source.url];
        let contact = [&program.page, &program.provider_site, &program.phone, &program.email].into_iter().flatten();
        let more =
            contact.chain(&program.source.other_urls).chain(&program.languages).chain(&program.source.page_language);
        whole.into_iter().chain(more).map(|text| (id(program), text.as_str())).collect::<Vec<_>>()
    });
    let localised = texts();
    let localised = localised.iter().flat_map(|(at, text)| text.entries().map(move |(_, text)| (at.clone(), text)));
    let bad: Vec<_> = plain
        .chain(localised)
        .filter(|(_, text)| text.chars().any(is_unsafe))
        .map(|(at, text)| format!("{at}: {text:?}"))
        .collect();
    assert_eq!(bad, NO_ERRORS);
}

#[test]
fn french_and_english_have_the_same_numbers() {
    let differing: Vec<_> = pairs()
        .map(|(at, english, french)| {
            (at, figures(&english, NumberStyle::English), figures(&french, NumberStyle::French))
        })
        .filter(|(_, english, french)| english != french)
        .map(|(at, english, french)| format!("{at}: {english:?} {french:?}"))
        .collect();
    assert_eq!(differing, NO_ERRORS);
}

#[test]
fn french_and_english_have_the_same_number_words() {
    let missing: Vec<_> = pairs()
        .flat_map(|(at, english, french)| {
            let lost = NUMBER_WORDS.iter().filter(|(word, nombre)| {
                let french = french.to_lowercase();
                let says = words_of(&french);
                // About ten is "une dizaine".
                let about = *word == "ten" && says.contains("dizaine");
                words_of(&english).contains(word) && !says.contains(nombre) && !about
            });
            lost.map(|(word, _)| format!("{at}: {word}: {english} | {french}")).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(missing, NO_ERRORS);
}

#[test]
fn numbers_are_parsed_in_each_language() {
    let english =
        figures("1,500 dollars, 34.95 or 5,000; 9 a.m. to 5:10 pm, 12 am, 2021-03, 2, 3", NumberStyle::English);
    let french =
        figures("1\u{a0}500 dollars, 34,95 ou 5 000; de 9 h à 17 h 10, 0 h, 2021-03, 2, 3", NumberStyle::French);
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

/// What stands in both languages and is spelled alike: names, and words that French and English share.
const SAME_IN_BOTH: [&str; 15] = [
    "170 questions.",
    "Excel",
    "H2S Alive",
    "Illustrator",
    "InDesign",
    "Pharmacies",
    "Photoshop",
    "PowerPoint",
    "Word",
    "audit",
    "barista",
    "horticulture",
    "massage",
    "navigation",
    "supervision",
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
enum NumberStyle {
    English,
    French,
}

/// Every figure of a text once, sorted, without the marks between thousands, with a point for decimals, hours from 0 to 23
/// and school years in full: a French text may give an English name beside its translation.
fn figures(text: &str, writing: NumberStyle) -> Vec<String> {
    let text = &in_figures(text, writing);
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
                NumberStyle::English => *mark == ',',
                NumberStyle::French => matches!(mark, ' ' | '\u{a0}' | '\u{202f}'),
            };
            // A section of a law has a point in French too.
            let decimals = *mark == '.' || writing == NumberStyle::French && *mark == ',';
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
        // The second year of 2019-20.
        let next_year = figure.parse::<u32>().ok().filter(|year| (2000..2100).contains(year)).map(|year| year + 1);
        let tail = |year: u32| [format!("-{}", year % 100), format!("–{}", year % 100)];
        if let Some(year) = next_year.filter(|year| {
            tail(*year).iter().any(|tail| {
                rest.strip_prefix(tail.as_str())
                    .is_some_and(|after| !after.starts_with(|letter: char| letter.is_ascii_digit()))
            })
        }) {
            found.extend([figure, year.to_string()]);
            at += 3;
            continue;
        }
        found.push(if writing == NumberStyle::English && !minutes { to_24_hours(figure, &rest) } else { figure });
    }
    found.sort();
    found.dedup();
    found
}

/// The text with figures for the classes of Quebec's schools (Secondary III) and for "une trentaine".
fn in_figures(text: &str, writing: NumberStyle) -> String {
    match writing {
        NumberStyle::English => text.replace("Secondary III", "Secondary 3").replace("Secondary IV", "Secondary 4"),
        NumberStyle::French => text.replace("trentaine", "30"),
    }
}

/// `5 pm` and `5:30 p.m.` are 17; `12 am` is 0.
fn to_24_hours(figure: String, rest: &str) -> String {
    let after_minutes =
        rest.strip_prefix(':').map_or(rest, |rest| rest.trim_start_matches(|letter: char| letter.is_ascii_digit()));
    // The first of two hours goes with the second: 6 to 9 p.m.
    let second = after_minutes
        .trim_start()
        .strip_prefix("to ")
        .filter(|second| second.starts_with(|letter: char| letter.is_ascii_digit()));
    if let (Some(second), Ok(hour @ 1..=11)) = (second, figure.parse::<u32>()) {
        let digits: String = second.chars().take_while(char::is_ascii_digit).collect();
        let after = second.strip_prefix(digits.as_str()).unwrap_or_default();
        let later = to_24_hours(digits.clone(), after).parse::<u32>().ok();
        let end = digits.parse::<u32>().ok().filter(|end| (hour + 1..=11).contains(end));
        let same_half = end.is_some_and(|end| later == Some(end + 12));
        return if same_half { (hour + 12).to_string() } else { figure };
    }
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

fn programs() -> impl Iterator<Item = &'static Program> {
    DATA.reference.catalogue.in_memory_programs().iter()
}

fn id(program: &Program) -> String {
    program.id.to_string()
}

fn is_url(text: &str) -> bool {
    text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).is_some_and(|rest| rest.contains('.'))
}

fn facts() -> impl Iterator<Item = (String, Tristate, &'static Localised)> {
    programs().flat_map(|program| {
        Criterion::ALL.iter().map(|criterion| {
            let fact = program.fact(*criterion);
            (format!("{} {}", program.id, criterion.id()), fact.value, &fact.evidence)
        })
    })
}

/// Every text that people read in their language, with where it stands; the evidence of what is unknown is none.
fn texts() -> Vec<(String, &'static Localised)> {
    let mut all = vec![("coverage".to_owned(), &DATA.reference.catalogue.header.coverage)];
    all.extend(facts().filter(|(_, value, _)| *value != Tristate::Unknown).map(|(at, _, evidence)| (at, evidence)));
    for program in programs() {
        let mut add = |field: &str, texts: Vec<&'static Localised>| {
            all.extend(texts.into_iter().map(|text| (format!("{} {field}", program.id), text)));
        };
        add("skills", program.skills.iter().collect());
        add("roles", program.roles.iter().collect());
        add("occupations", program.occupations.iter().map(|link| &link.why).collect());
        add("licence_note", program.licence_note.iter().collect());
        add("extras", program.additional_costs.iter().collect());
        add("price_condition", program.price_condition.iter().collect());
        add("notes", program.notes.iter().collect());
        if let Prerequisites::Required(words) = &program.prerequisites {
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
fn is_bilingual(text: &Localised) -> bool {
    let tags: Vec<&str> = text.entries().map(|(tag, _)| tag).collect();
    !text.entries().any(|(_, text)| text.trim().is_empty()) && (tags == [""] || tags == ["en", "fr"])
}
