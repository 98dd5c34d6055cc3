//! A catalogue file, whatever is in it: read or refused, with a place and a reason, and nothing unsafe comes through.

use std::sync::LazyLock;

use microcred::domain::catalogue::Catalogue;
use microcred::domain::programme::{Prerequisites, Programme};
use microcred::domain::reading::catalogue::{Reading, read, read_bytes};
use microcred::domain::reading::locate::cut;
use microcred::domain::reading::{Fault, Problem};
use microcred::domain::words::{Localised, is_unsafe};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index as Pick, select};

use super::strategies::{DATA, text};

/// The catalogue that the program carries.
const CATALOGUE: &str = include_str!("../../catalogue.ron");

/// The part of it that is cut off at any byte: head, comments and some fifty records.
const OFTEN_CUT: usize = 150_000;

/// The head of the embedded catalogue and its first records: small enough to be read often.
static PIECE: LazyLock<String> = LazyLock::new(|| {
    let root = cut(CATALOGUE).unwrap();
    let records = root.field(CATALOGUE, "programmes").unwrap().value.items();
    let first: Vec<&str> = records.iter().take(3).map(|record| record.text(CATALOGUE)).collect();
    let rates = r#"rates: [(currency: USD, cad: 1.3698, as_of: "2024", source: "Bank of Canada")]"#;
    format!(
        "(schema: 1, as_of: \"2026\", coverage: (en: \"A\", fr: \"B\"), {rates}, programmes: [\n{}])",
        first.join(",\n")
    )
});

/// The texts of faults that could take over a terminal.
pub fn unsafe_texts(faults: &[Fault]) -> Vec<String> {
    let texts = faults.iter().flat_map(|fault| {
        let of_problem = match &fault.problem {
            Problem::Unbalanced { expected } => vec![expected],
            Problem::Unreadable { detail } | Problem::WrongKind { detail } => vec![detail],
            Problem::UnknownField { known } => vec![known],
            Problem::UnknownWord { found, known } => vec![found, known],
            Problem::BadId { found }
            | Problem::BadAddress { found }
            | Problem::BadDate { found }
            | Problem::UnknownOccupation { found }
            | Problem::RepeatedOccupation { found }
            | Problem::BadLanguage { found }
            | Problem::BadPrinter { found }
            | Problem::NotWholePath { found } => vec![found],
            Problem::Dangling { to } => vec![to],
            Problem::Circular { path } => vec![path],
            Problem::Contradiction { with } => vec![with],
            _ => vec![],
        };
        of_problem.into_iter().chain(fault.id.as_ref()).chain(fault.field.as_ref())
    });
    texts.filter(|text| text.chars().any(is_unsafe)).cloned().collect()
}

/// The texts of a catalogue that could take over a terminal.
fn unsafe_words(catalogue: &Catalogue) -> Vec<String> {
    let mut texts: Vec<&str> = Vec::new();
    texts.extend(catalogue.head.coverage.entries().map(|(_, text)| text));
    texts.extend(catalogue.head.rates.iter().flat_map(|rate| [rate.as_of.as_str(), rate.source.as_str()]));
    for programme in catalogue.programmes() {
        let Programme { title, provider, url, skills, roles, source, .. } = programme;
        texts.extend([title.as_str(), provider.as_str(), url.as_str(), source.url.as_str()]);
        texts.extend(source.also.iter().chain(&source.page_language).chain(&programme.languages).map(String::as_str));
        let asked = match &programme.prerequisites {
            Prerequisites::Asks(words) => Some(words),
            Prerequisites::Unknown | Prerequisites::NoneAsked => None,
        };
        let notes = [&programme.licence_note, &programme.extras, &programme.price_condition, &programme.notes];
        let words = skills
            .iter()
            .chain(roles)
            .chain(notes.into_iter().flatten())
            .chain(asked)
            .chain(programme.occupations.iter().map(|link| &link.why))
            .chain(programme.criteria.iter().map(|fact| &fact.evidence));
        texts.extend(words.flat_map(Localised::entries).map(|(_, text)| text));
        texts.extend(programme.criteria.iter().filter_map(|fact| fact.source.as_deref()));
    }
    texts.into_iter().filter(|text| text.chars().any(is_unsafe)).map(str::to_owned).collect()
}

/// One change to the bytes of a file.
#[derive(Debug, Clone)]
enum Change {
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
    "schema: 1", "programmes: [", "id: \"a/b\"", "source: (url: \"https://a.ca\")", "checklist: (", "clb: (",
    "occupations: [(code: \"33102\"", "counts_toward: [\"a/b\"]", "\u{202e}", "\u{9b}31m", "\u{feff}", "é",
];

fn token() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        3 => select(TOKENS).prop_map(|token| token.as_bytes().to_vec()),
        1 => text().prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 0..8),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (any::<Pick>(), token()).prop_map(|(at, bytes)| Change::Put(at, bytes)),
        2 => (any::<Pick>(), 1_usize..200).prop_map(|(at, length)| Change::Drop(at, length)),
        2 => (any::<Pick>(), 1_usize..3000).prop_map(|(at, length)| Change::Double(at, length)),
        2 => (any::<Pick>(), any::<u8>()).prop_map(|(at, byte)| Change::Set(at, byte)),
        1 => any::<Pick>().prop_map(Change::End),
    ]
}

fn changed(text: &str, changes: Vec<Change>) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for change in changes {
        let place = |pick: &Pick| pick.index(bytes.len() + 1);
        match change {
            Change::Put(pick, put) => {
                let at = place(&pick);
                bytes.splice(at..at, put);
            }
            Change::Drop(pick, length) => {
                let at = place(&pick);
                bytes.drain(at..(at + length).min(bytes.len()));
            }
            Change::Double(pick, length) => {
                let at = place(&pick);
                let again = bytes.get(at..(at + length).min(bytes.len())).unwrap_or_default().to_vec();
                bytes.splice(at..at, again);
            }
            Change::Set(pick, byte) => {
                let at = place(&pick);
                if let Some(slot) = bytes.get_mut(at) {
                    *slot = byte;
                }
            }
            Change::End(pick) => bytes.truncate(place(&pick)),
        }
    }
    bytes
}

/// What must hold of every reading: what is wrong is named inside the file, and nothing unsafe comes through.
fn hold(bytes: &[u8]) -> Result<Reading, TestCaseError> {
    let reading = read_bytes("catalogue.ron", bytes, &DATA.occupations);
    let Reading { catalogue, faults, refused } = &reading;
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
    prop_assert!(faults.iter().all(|fault| (1..=lines).contains(&fault.place.line) && fault.place.column >= 1));
    prop_assert_eq!(unsafe_texts(faults), Vec::<String>::new());
    prop_assert!(catalogue.is_some() || !faults.is_empty(), "refused without a reason");
    prop_assert!(*refused == 0 || !faults.is_empty(), "records refused without a reason");
    if let Some(catalogue) = catalogue {
        let text = std::str::from_utf8(bytes).unwrap();
        let records = cut(text).unwrap().field(text, "programmes").map_or(0, |field| field.value.items().len());
        prop_assert_eq!(catalogue.programmes().len() + refused, records);
        prop_assert_eq!(unsafe_words(catalogue), Vec::<String>::new());
        let known = |programme: &Programme| programme.counts_toward.iter().all(|to| catalogue.get(to).is_some());
        prop_assert!(catalogue.programmes().iter().all(known));
    }
    Ok(reading)
}

proptest! {
    #[test]
    fn of_any_bytes_is_read_or_refused(bytes in vec(any::<u8>(), 0..400)) {
        hold(&bytes)?;
    }

    #[test]
    fn of_pieces_of_ron_is_read_or_refused(tokens in vec(token(), 0..40)) {
        hold(&tokens.concat())?;
    }

    #[test]
    fn with_changed_bytes_is_read_or_refused(changes in vec(change(), 1..5)) {
        hold(&changed(&PIECE, changes))?;
    }

    #[test]
    fn with_a_record_of_pieces_keeps_the_sound_ones(tokens in vec(select(TOKENS), 0..12)) {
        let record = tokens.concat();
        let text = PIECE.replacen("programmes: [", &format!("programmes: [({record}),"), 1);
        let reading = hold(text.as_bytes())?;
        if cut(&text).is_ok_and(|root| root.field(&text, "programmes").is_some_and(|field| field.value.items().len() == 4)) {
            let kept = reading.catalogue.map(|catalogue| catalogue.programmes().len());
            prop_assert!(kept.is_some_and(|kept| kept >= 3), "{kept:?} of {record}");
        }
    }

    #[test]
    fn with_a_field_of_any_name_is_read_or_refused(name in text()) {
        hold(PIECE.replacen("(schema: 1,", &format!("(schema: 1, {name}: 1,"), 1).as_bytes())?;
        hold(PIECE.replacen("title:", &format!("{name}: 1, title:"), 1).as_bytes())?;
    }

    #[test]
    fn that_ends_too_early_is_refused_where_it_ends(at in any::<Pick>()) {
        let bytes = CATALOGUE.as_bytes().get(..at.index(OFTEN_CUT)).unwrap_or_default();
        let reading = hold(bytes)?;
        prop_assert_eq!((reading.catalogue, reading.faults.len(), reading.refused), (None, 1, 0));
    }
}

#[test]
fn that_is_sound_is_read_whole() {
    let Reading { catalogue, faults, refused } = read("catalogue.ron", &PIECE, &DATA.occupations);
    let programmes = catalogue.map(|catalogue| catalogue.programmes().len());
    assert_eq!((programmes, faults, refused), (Some(3), vec![], 0));
}
