//! A catalogue file, whatever is in it: read or refused, with a place and a reason, and nothing unsafe comes through.

use std::sync::LazyLock;

use microcred_core::catalogue::Catalogue;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind};
use microcred_core::program::{Prerequisites, Program};
use microcred_core::sanitize::{Localised, is_unsafe};
use microcred_data::reading::catalogue::{ParsedCatalogue, parse, parse_bytes};
use microcred_data::reading::span_tree::parse_spans;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index as Pick, select};

use super::strategies::text;
use crate::support::data::REFERENCE;

/// The catalogue that the program carries.
const CATALOGUE: &str = include_str!("../../../catalogue.ron");

/// The part of it that is cut off at any byte: head, comments and some fifty records.
const TRUNCATED_PART: usize = 150_000;

/// The head of the embedded catalogue and its first records: small enough to be read often.
static CATALOGUE_PREFIX: LazyLock<String> = LazyLock::new(|| {
    let root = parse_spans(CATALOGUE).unwrap();
    let records = root.field(CATALOGUE, "programs").unwrap().value.items();
    let first: Vec<&str> = records.iter().take(3).map(|record| record.text(CATALOGUE)).collect();
    let rates = r#"rates: [(currency: USD, cad: 1.3698, as_of: "2024", source: "Bank of Canada")]"#;
    format!(
        "(schema: 1, as_of: \"2026\", coverage: (en: \"A\", fr: \"B\"), {rates}, programs: [\n{}])",
        first.join(",\n")
    )
});

/// The texts of faults that could take over a terminal.
pub fn unsafe_texts(faults: &[Diagnostic]) -> Vec<String> {
    let texts = faults.iter().flat_map(|fault| {
        let of_problem = match &fault.kind {
            DiagnosticKind::Unbalanced { expected } => vec![expected],
            DiagnosticKind::InvalidSyntax { detail } | DiagnosticKind::WrongType { detail } => vec![detail],
            DiagnosticKind::UnknownField { known } => vec![known],
            DiagnosticKind::UnknownValue { found, known } => vec![found, known],
            DiagnosticKind::InvalidId { found }
            | DiagnosticKind::InvalidUrl { found }
            | DiagnosticKind::InvalidDate { found }
            | DiagnosticKind::UnknownOccupation { found }
            | DiagnosticKind::DuplicateOccupation { found }
            | DiagnosticKind::InvalidLanguageTag { found }
            | DiagnosticKind::InvalidPrinterName { found }
            | DiagnosticKind::NotAbsolutePath { found } => vec![found],
            DiagnosticKind::DanglingLink { target: to } => vec![to],
            DiagnosticKind::CyclicLink { path } => vec![path],
            DiagnosticKind::ConflictingField { other_field: with } => vec![with],
            _ => vec![],
        };
        of_problem.into_iter().chain(fault.program_id.as_ref()).chain(fault.field.as_ref())
    });
    texts.filter(|text| text.chars().any(is_unsafe)).cloned().collect()
}

/// The texts of a catalogue that could take over a terminal.
fn unsafe_words(catalogue: &Catalogue) -> Vec<String> {
    let mut texts: Vec<&str> = Vec::new();
    texts.extend(catalogue.header.coverage.entries().map(|(_, text)| text));
    texts.extend(catalogue.header.rates.iter().flat_map(|rate| [rate.as_of.as_str(), rate.source.as_str()]));
    for program in catalogue.in_memory_programs() {
        let Program { title, provider, page, provider_site, phone, email, skills, roles, source, .. } = program;
        texts.extend([title.as_str(), provider.as_str(), source.url.as_str()]);
        texts.extend([page, provider_site, phone, email].into_iter().flatten().map(String::as_str));
        texts.extend(
            source.other_urls.iter().chain(&source.page_language).chain(&program.languages).map(String::as_str),
        );
        let asked = match &program.prerequisites {
            Prerequisites::Required(words) => Some(words),
            Prerequisites::Unknown | Prerequisites::NoneRequired => None,
        };
        let notes = [&program.licence_note, &program.additional_costs, &program.price_condition, &program.notes];
        let words = skills
            .iter()
            .chain(roles)
            .chain(notes.into_iter().flatten())
            .chain(asked)
            .chain(program.occupations.iter().map(|link| &link.why))
            .chain(program.criteria.iter().map(|fact| &fact.evidence));
        texts.extend(words.flat_map(Localised::entries).map(|(_, text)| text));
        texts.extend(program.criteria.iter().filter_map(|fact| fact.source.as_deref()));
    }
    texts.into_iter().filter(|text| text.chars().any(is_unsafe)).map(str::to_owned).collect()
}

/// One change to the bytes of a file.
#[derive(Debug, Clone)]
enum Mutation {
    Put(Pick, Vec<u8>),
    Drop(Pick, usize),
    Double(Pick, usize),
    Set(Pick, u8),
    End(Pick),
}

/// Pieces that mean something to a reader of RON.
#[rustfmt::skip]
const TOKENS: &[&str] = &[
    "(", ")", "[", "]", "{", "}", ":", ",", "\"", "'", "\\", "//", "/*", "*/", "\n", "r#\"", "\"#", "b\"", "()", "true", "-1",
    "1e400", "#![enable(unwrap_newtypes)]", "0x1F", "NaN", "inf", "99999999999999999999", "1.005", "None", "Some(", "unknown",
    "yes", "no", "free", "fixed(1, CAD)", "between(2, 1, CAD)", "per_month(amount: 1, currency: USD)", "exactly(1)", "between(3, 2)",
    "schema: 1", "programs: [", "id: \"a/b\"", "source: (url: \"https://a.ca\")", "checklist: (", "clb: (",
    "occupations: [(code: \"33102\"", "counts_toward: [\"a/b\"]", "\u{202e}", "\u{9b}31m", "\u{feff}", "é",
];

fn token() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        3 => select(TOKENS).prop_map(|token| token.as_bytes().to_vec()),
        1 => text().prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 0..8),
    ]
}

fn change() -> impl Strategy<Value = Mutation> {
    prop_oneof![
        4 => (any::<Pick>(), token()).prop_map(|(at, bytes)| Mutation::Put(at, bytes)),
        2 => (any::<Pick>(), 1_usize..200).prop_map(|(at, length)| Mutation::Drop(at, length)),
        2 => (any::<Pick>(), 1_usize..3000).prop_map(|(at, length)| Mutation::Double(at, length)),
        2 => (any::<Pick>(), any::<u8>()).prop_map(|(at, byte)| Mutation::Set(at, byte)),
        1 => any::<Pick>().prop_map(Mutation::End),
    ]
}

fn changed(text: &str, changes: Vec<Mutation>) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for change in changes {
        let place = |pick: &Pick| pick.index(bytes.len() + 1);
        match change {
            Mutation::Put(pick, put) => {
                let at = place(&pick);
                bytes.splice(at..at, put);
            }
            Mutation::Drop(pick, length) => {
                let at = place(&pick);
                bytes.drain(at..(at + length).min(bytes.len()));
            }
            Mutation::Double(pick, length) => {
                let at = place(&pick);
                let again = bytes.get(at..(at + length).min(bytes.len())).unwrap_or_default().to_vec();
                bytes.splice(at..at, again);
            }
            Mutation::Set(pick, byte) => {
                let at = place(&pick);
                if let Some(slot) = bytes.get_mut(at) {
                    *slot = byte;
                }
            }
            Mutation::End(pick) => bytes.truncate(place(&pick)),
        }
    }
    bytes
}

/// What must hold of every reading: what is wrong is named inside the file, and nothing unsafe comes through.
fn hold(bytes: &[u8]) -> Result<ParsedCatalogue, TestCaseError> {
    let reading = parse_bytes("catalogue.ron", bytes, &REFERENCE.occupations);
    let ParsedCatalogue { catalogue, diagnostics: faults, rejected_count: refused } = &reading;
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
    prop_assert!(faults.iter().all(|fault| (1..=lines).contains(&fault.location.line) && fault.location.column >= 1));
    prop_assert_eq!(unsafe_texts(faults), Vec::<String>::new());
    prop_assert!(catalogue.is_some() || !faults.is_empty(), "refused without a reason");
    prop_assert!(*refused == 0 || !faults.is_empty(), "records refused without a reason");
    if let Some(catalogue) = catalogue {
        let text = std::str::from_utf8(bytes).unwrap();
        let records = parse_spans(text).unwrap().field(text, "programs").map_or(0, |field| field.value.items().len());
        prop_assert_eq!(catalogue.in_memory_programs().len() + refused, records);
        prop_assert_eq!(unsafe_words(catalogue), Vec::<String>::new());
        let known = |program: &Program| program.counts_toward.iter().all(|to| catalogue.get(to).is_some());
        prop_assert!(catalogue.in_memory_programs().iter().all(known));
    }
    Ok(reading)
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in vec(any::<u8>(), 0..400)) {
        hold(&bytes)?;
    }

    #[test]
    fn random_ron_tokens_never_panic(tokens in vec(token(), 0..40)) {
        hold(&tokens.concat())?;
    }

    #[test]
    fn mutated_bytes_never_panic(changes in vec(change(), 1..5)) {
        hold(&changed(&CATALOGUE_PREFIX, changes))?;
    }

    #[test]
    fn random_record_keeps_valid_ones(tokens in vec(select(TOKENS), 0..12)) {
        let record = tokens.concat();
        let text = CATALOGUE_PREFIX.replacen("programs: [", &format!("programs: [({record}),"), 1);
        let reading = hold(text.as_bytes())?;
        if parse_spans(&text).is_ok_and(|root| root.field(&text, "programs").is_some_and(|field| field.value.items().len() == 4)) {
            let kept = reading.catalogue.map(|catalogue| catalogue.in_memory_programs().len());
            prop_assert!(kept.is_some_and(|kept| kept >= 3), "{kept:?} of {record}");
        }
    }

    #[test]
    fn random_field_name_never_panics(name in text()) {
        hold(CATALOGUE_PREFIX.replacen("(schema: 1,", &format!("(schema: 1, {name}: 1,"), 1).as_bytes())?;
        hold(CATALOGUE_PREFIX.replacen("title:", &format!("{name}: 1, title:"), 1).as_bytes())?;
    }

    #[test]
    fn truncated_file_is_rejected_at_its_end(at in any::<Pick>()) {
        let bytes = CATALOGUE.as_bytes().get(..at.index(TRUNCATED_PART)).unwrap_or_default();
        let reading = hold(bytes)?;
        prop_assert_eq!((reading.catalogue, reading.diagnostics.len(), reading.rejected_count), (None, 1, 0));
    }
}

#[test]
fn valid_file_loads_completely() {
    let ParsedCatalogue { catalogue, diagnostics: faults, rejected_count: refused } =
        parse("catalogue.ron", &CATALOGUE_PREFIX, &REFERENCE.occupations);
    let programs = catalogue.map(|catalogue| catalogue.in_memory_programs().len());
    assert_eq!((programs, faults, refused), (Some(3), vec![], 0));
}
