//! The bytes of one program in a compiled catalogue: they give it back, or nothing.

use microcred_core::criteria::Criterion;
use microcred_core::fact::{Basis, Fact, PageDate, Tristate};
use microcred_core::money::{Cents, Currency, Price};
use microcred_core::program::{Program, ProgramId};
use microcred_core::sanitize::{Localised, clean};
use microcred_core::schedule::{Hours, StatedRange};
use microcred_data::binary::record::{decode, encode, id_of};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index as Pick, select};
use xxhash_rust::xxh3::xxh3_64;

use super::strategies::{clean_text, links, program};
use crate::support::data::REFERENCE;

/// The length of the checksum at the end of a record.
const CHECKSUM_BYTES: usize = 4;

fn bytes_of(program: &Program) -> Vec<u8> {
    let mut bytes = Vec::new();
    encode(program, &mut bytes);
    bytes
}

/// The record of a body, with the checksum that belongs to it.
fn sealed(body: &[u8]) -> Vec<u8> {
    let checksum = xxh3_64(body).to_le_bytes();
    [body, checksum.get(..CHECKSUM_BYTES).unwrap()].concat()
}

fn date() -> impl Strategy<Value = PageDate> {
    select(&["1990", "2021-03", "2024-02-29", "2100-12-31"][..]).prop_map(|date| PageDate::parse(date).unwrap())
}

fn words() -> impl Strategy<Value = Localised> {
    prop_oneof![
        clean_text().prop_map(|text| Localised::plain(&text)),
        vec((select(&["en", "fr", "pa", "zh"][..]), clean_text()), 0..4).prop_map(|entries| {
            Localised::in_languages(entries.into_iter().map(|(tag, text)| (tag.to_owned(), text)).collect())
        }),
    ]
}

fn fact() -> impl Strategy<Value = Fact> {
    let address = of(Just("https://b.ca/page".to_owned()));
    (select(Tristate::ALL), words(), address, of(prop_oneof![date(), Just(PageDate::undated())]), select(Basis::ALL))
        .prop_map(|(value, evidence, source, as_of, basis)| Fact { value, evidence, source, as_of, basis })
}

fn figure() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.01), Just(168.0), 0.01..168.0_f64]
}

/// A program with every kind of field in it, or hardly any.
fn full() -> impl Strategy<Value = Program> {
    let texts = (clean_text(), clean_text(), vec(words(), 0..4), of(words()), of(words()));
    let facts = prop_oneof![vec(fact(), Criterion::ALL.len()), vec(fact(), 0..40)];
    let page = (date(), vec(Just("https://c.ca/x".to_owned()), 0..3), of(Just("fr".to_owned())), any::<bool>());
    let toward = vec(select(&["a/b", "long-provider/long-program-9"][..]), 0..3);
    (program(), texts, facts, page, toward, (figure(), links())).prop_map(
        |(base, texts, criteria, page, toward, more)| {
            let mut source = base.source.clone();
            (source.as_of, source.other_urls, source.page_language) = (page.0, page.1, page.2);
            if page.3 {
                source.url = "https://other.ca/page".to_owned();
            }
            Program {
                title: texts.0,
                provider: texts.1,
                roles: texts.2,
                licence_note: texts.3,
                notes: texts.4,
                criteria,
                source,
                counts_toward: toward.into_iter().map(|id| ProgramId::parse(id).unwrap()).collect(),
                hours_per_week: StatedRange::AtMost(Hours(more.0)),
                occupations: more.1,
                ..base
            }
        },
    )
}

proptest! {
    #[test]
    fn round_trips(program in prop_oneof![program(), full()]) {
        let bytes = bytes_of(&program);
        prop_assert_eq!(id_of(&bytes), Some(program.id.as_str()));
        prop_assert_eq!(decode(&bytes), Some(program));
    }

    #[test]
    fn bit_flip_or_truncation_is_rejected(program in full(), at in any::<Pick>(), bit in 0_u32..8) {
        let mut bytes = bytes_of(&program);
        let at = at.index(bytes.len());
        prop_assert_eq!(decode(bytes.get(..at).unwrap()), None);
        *bytes.get_mut(at).unwrap() ^= 1_u8 << bit;
        prop_assert_eq!(decode(&bytes), None);
    }

    #[test]
    fn random_bytes_give_a_valid_program_or_none(body in vec(any::<u8>(), 0..300)) {
        hold(&sealed(&body))?;
    }

    #[test]
    fn mutated_bytes_give_a_valid_program_or_none(
        program in full(), changes in vec((any::<Pick>(), any::<u8>()), 1..6), end in of(any::<Pick>())
    ) {
        let mut body = bytes_of(&program);
        body.truncate(body.len() - CHECKSUM_BYTES);
        for (at, byte) in changes {
            let at = at.index(body.len());
            *body.get_mut(at).unwrap() = byte;
        }
        if let Some(end) = end {
            body.truncate(end.index(body.len()));
        }
        hold(&sealed(&body))?;
    }
}

/// Whatever comes out of bytes could have come out of a file, and goes back into bytes.
fn hold(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Some(program) = decode(bytes) {
        for text in [&program.title, &program.provider, &program.source.url] {
            prop_assert_eq!(&clean(text), text);
        }
        if let Price::Fixed(amount, _) = program.price {
            prop_assert!((Cents(0)..=Cents::MAX).contains(&amount));
        }
        prop_assert!(program.hours.low().is_none_or(|hours| (0.01..=10_000.0).contains(&hours.0)));
        prop_assert_eq!(decode(&bytes_of(&program)), Some(program));
    }
    Ok(())
}

#[test]
fn embedded_programs_round_trip() {
    let mut length = 0;
    for program in REFERENCE.catalogue.in_memory_programs() {
        let bytes = bytes_of(program);
        length += bytes.len();
        assert_eq!(decode(&bytes).as_ref(), Some(program));
    }
    // The records of the RON file have some 3,200 bytes each.
    let each = length / REFERENCE.catalogue.len();
    assert!(each < 2_200, "{each} bytes a record");
}

#[test]
fn sparse_program_has_a_short_record() {
    let mut sparse = REFERENCE.catalogue.in_memory_programs().first().unwrap().clone();
    let texts = sparse.id.as_str().len() + sparse.title.len() + sparse.provider.len() + sparse.source.url.len();
    sparse = Program {
        skills: vec![],
        roles: vec![],
        occupations: vec![],
        licence_note: None,
        times: vec![],
        hours: StatedRange::Unknown,
        weeks: StatedRange::Unknown,
        hours_per_week: StatedRange::Unknown,
        price: Price::Fixed(Cents(30_000), Currency::Cad),
        additional_costs: None,
        price_condition: None,
        languages: vec![],
        prerequisites: microcred_core::program::Prerequisites::Unknown,
        clb: None,
        criteria: vec![Fact::unknown(); Criterion::ALL.len()],
        counts_toward: vec![],
        notes: None,
        ..sparse
    };
    (sparse.page, sparse.provider_site, sparse.phone, sparse.email) = (None, None, None, None);
    sparse.terms = Box::default();
    (sparse.source.other_urls, sparse.source.page_language) = (vec![], None);
    let rest = bytes_of(&sparse).len() - texts;
    assert!(rest <= 32, "{rest} bytes beside the texts");
}

#[test]
fn huge_lengths_are_rejected() {
    let huge: &[u8] = &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
    let good = bytes_of(REFERENCE.catalogue.in_memory_programs().first().unwrap());
    for at in 0..good.len().min(200) {
        let body = [good.get(..at).unwrap(), huge, good.get(at + 1..good.len() - CHECKSUM_BYTES).unwrap()].concat();
        hold(&sealed(&body)).unwrap();
    }
    assert_eq!((decode(&sealed(huge)), id_of(huge)), (None, None));
}
