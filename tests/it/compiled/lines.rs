//! A catalogue of lines of JSON: the same programs as from RON, and every bad line named with its place.

use microcred::system::Disk;
use microcred::system::cache::CatalogueCache;
use std::fs;

use microcred::system::data;
use microcred_core::bounds::{MAX_FIELD_TEXT_CHARS, MAX_LINE_BYTES};
use microcred_core::catalogue::{Catalogue, CatalogueHeader};
use microcred_core::fact::{Fact, Tristate};
use microcred_core::money::{Cents, Price};
use microcred_core::program::{Prerequisites, Program};
use microcred_core::sanitize::Localised;
use microcred_core::schedule::StatedRange;
use serde_json::{Map, Value as Json, json};

use super::support::{folder, names, run, shown};
use crate::support::data::DATA;

fn words(words: &Localised) -> Json {
    match words.entries().collect::<Vec<_>>().as_slice() {
        [("", text)] => json!(text),
        entries => entries.iter().map(|(tag, text)| ((*tag).to_owned(), json!(text))).collect::<Map<_, _>>().into(),
    }
}

fn span<T: Copy + Into<f64>>(span: StatedRange<T>) -> Json {
    match span.map(T::into) {
        StatedRange::Unknown => json!("unknown"),
        StatedRange::Exactly(value) => json!({ "exactly": value }),
        StatedRange::Between(low, high) => json!({ "between": [low, high] }),
        StatedRange::AtLeast(value) => json!({ "at_least": value }),
        StatedRange::AtMost(value) => json!({ "at_most": value }),
    }
}

fn price(price: Price) -> Json {
    let dollars = |amount: Cents| amount.dollars();
    match price {
        Price::Unknown => json!("unknown"),
        Price::Free => json!("free"),
        Price::Fixed(amount, currency) => json!({ "fixed": [dollars(amount), currency] }),
        Price::Between(low, high, currency) => json!({ "between": [dollars(low), dollars(high), currency] }),
        Price::PerMonth { amount, currency, trial_days } => {
            json!({ "per_month": { "amount": dollars(amount), "currency": currency, "trial_days": trial_days } })
        }
    }
}

fn fact(fact: &Fact) -> Json {
    let mut said = match words(&fact.evidence) {
        Json::Object(said) => said,
        text => return json!({ fact.value.id(): text }),
    };
    said.extend(fact.source.as_ref().map(|source| ("source".to_owned(), json!(source))));
    said.extend(fact.as_of.as_ref().map(|date| ("as_of".to_owned(), json!(date.text()))));
    said.insert("basis".to_owned(), json!(fact.basis));
    json!({ fact.value.id(): said })
}

/// The line of a program.
fn line(program: &Program) -> Json {
    let known = microcred_core::criteria::Criterion::ALL.iter().map(|id| (id.id(), program.fact(*id)));
    let checklist: Map<String, Json> =
        known.filter(|(_, of)| of.value != Tristate::Unknown).map(|(id, of)| (id.to_owned(), fact(of))).collect();
    let list = |all: &[Localised]| all.iter().map(words).collect::<Vec<_>>();
    let mut line = json!({
        "id": program.id.as_str(), "title": program.title, "provider": program.provider,
        "provider_kind": program.provider_kind, "province": program.province, "page": program.page,
        "provider_site": program.provider_site, "phone": program.phone, "email": program.email, "kind": program.kind,
        "sector": program.sector, "skills": list(&program.skills), "roles": list(&program.roles),
        "occupations": program.occupations.iter()
            .map(|link| json!({ "code": link.code, "basis": link.basis, "why": words(&link.why) })).collect::<Vec<_>>(),
        "licence_first": if program.licence_first { "yes" } else { "no" },
        "licence_note": program.licence_note.as_ref().map(words), "delivery": program.delivery,
        "pace": program.pace, "times": program.times, "hours": span(program.hours), "weeks": span(program.weeks),
        "weeks_basis": program.weeks_basis, "hours_per_week": span(program.hours_per_week),
        "price": price(program.price), "tax": program.tax, "extras": program.additional_costs.as_ref().map(words),
        "price_condition": program.price_condition.as_ref().map(words), "languages": program.languages,
        "prerequisites": match &program.prerequisites {
            Prerequisites::Unknown => json!("unknown"),
            Prerequisites::NoneRequired => json!("none"),
            Prerequisites::Required(asked) => json!({ "asks": words(asked) }),
        },
        "clb": program.clb.map(|clb| json!({
            "listening": clb.listening, "speaking": clb.speaking, "reading": clb.reading, "writing": clb.writing,
        })),
        "checklist": checklist,
        "counts_toward": program.counts_toward.iter().map(|id| json!(id.as_str())).collect::<Vec<_>>(),
        "expires_after_years": program.expires_after_years, "status": program.status,
        "source": {
            "url": program.source.url, "as_of": program.source.as_of.text(), "also": program.source.other_urls,
            "page_language": program.source.page_language, "kind": program.source.kind,
        },
        "notes": program.notes.as_ref().map(words),
    });
    // The terms stand beside the other fields, under the names that a file gives them.
    let terms = serde_json::to_value(&*program.terms).unwrap();
    line.as_object_mut().unwrap().extend(terms.as_object().unwrap().clone());
    line
}

fn head(head: &CatalogueHeader) -> Json {
    let rate = |rate: &microcred_core::money::ExchangeRate| json!({ "currency": rate.currency, "cad": rate.cad_per_unit, "as_of": rate.as_of, "source": rate.source });
    json!({
        "schema": 1, "as_of": head.as_of.text(), "coverage": words(&head.coverage),
        "rates": head.rates.iter().map(rate).collect::<Vec<_>>(),
    })
}

/// Compiles these bytes as lines: the exit code, what was said, and the catalogue if there is one.
fn compiled(bytes: &[u8]) -> (i32, Vec<String>, Option<Catalogue>) {
    let folder = folder(&[("in.jsonl", bytes)]);
    let (input, output) = (folder.path().join("in.jsonl"), folder.path().join("out.mcat"));
    let (code, out, err) = run(&["catalogue", "compile", shown(&input), "--output", shown(&output)]);
    let said = format!("{out}{err}").replace(shown(folder.path()), "").lines().map(str::to_owned).collect();
    let expected: &[&str] = if output.exists() { &["in.jsonl", "out.mcat"] } else { &["in.jsonl"] };
    assert_eq!(names(folder.path()), expected);
    (
        code,
        said,
        output.exists().then(|| {
            data::with_catalogue_from(&Disk::default(), &output, &CatalogueCache::off()).reference.catalogue.clone()
        }),
    )
}

/// A small sound line with further members.
fn small(id: &str, more: &str) -> String {
    format!(
        r#"{{"id":"{id}","title":"T","provider":"P","provider_kind":"college","url":"https://a.ca/x","sector":"health","source":{{"url":"https://a.ca/x"}}{more}}}"#
    )
}

#[test]
fn embedded_catalogue_round_trips_as_json_lines() {
    let catalogue = &DATA.reference.catalogue;
    let mut text = format!("\u{feff}{}\r\n", head(&catalogue.header));
    for program in catalogue.all() {
        text += &format!("{}\n", line(&program));
    }
    if let Some(path) = std::env::var_os("MICROCRED_LINES") {
        fs::write(path, &text).unwrap();
    }
    let (code, said, compiled) = compiled(text.as_bytes());
    assert_eq!((code, said.len(), compiled.unwrap() == *catalogue), (0, 1, true), "{said:?}");
}

#[test]
fn missing_header_and_blank_lines_are_accepted() {
    let text = format!("\n{}\n  \n\n{}", small("a/one", ""), small("a/two", r#","counts_toward":["a/one"]"#));
    let (code, said, compiled) = compiled(text.as_bytes());
    let compiled = compiled.unwrap();
    assert_eq!((code, said.len(), compiled.header.clone()), (0, 1, CatalogueHeader::default()));
    assert_eq!(compiled.all().map(|one| one.id.to_string()).collect::<Vec<_>>(), ["a/one", "a/two"]);
}

#[test]
fn bad_lines_are_reported_and_the_rest_compiled() {
    let long = "x".repeat(MAX_FIELD_TEXT_CHARS + 1);
    let lines: Vec<Vec<u8>> = [
        r#"{"schema":1,"as_of":"2026-13","coverage":{"en":"All"},"rates":[{"currency":"USD","cad":0,"as_of":"2024","source":"B"}]}"#.to_owned(),
        small("a/good", r#","hours":{"exactly":12.5}"#),
        small("a/kind", r#","provider_kind":"colege""#).replace(r#""provider_kind":"college","#, ""),
        small("a/field", r#","colour":"red","hours":12"#),
        small("a/evidence", r#","checklist":{"assessment":"yes","capstone":{"no":"A page"},"fun":{"yes":"A"}}"#),
        r#"{"id":"a/missing","title":"T"}"#.to_owned(),
        small("a/good", ""),
        small("a/twice", r#","title":"again""#),
        small("a/dangling", r#","counts_toward":["a/nowhere"]"#),
        small("a/ring", r#","counts_toward":["a/back"]"#),
        small("a/back", r#","counts_toward":["a/ring"]"#),
        small("a/range", r#","weeks":{"between":[3,2]},"price":{"fixed":[1.005,"CAD"]}"#),
        small("NO ID", ""),
        small("a/long", &format!(r#","notes":"{long}""#)),
        r#"{"id":"a/open""#.to_owned(),
        "[1, 2]".to_owned(),
        small("a/deep", &format!(r#","notes":{}1{}"#, "[".repeat(300), "]".repeat(300))),
        small("a/last", r#","languages":["en"]"#),
    ]
    .into_iter()
    .map(String::into_bytes)
    .chain([b"{\"id\":\"a/\xff\"}".to_vec(), format!("{{\"id\":\"{}\"}}", "x".repeat(MAX_LINE_BYTES)).into_bytes()])
    .collect();
    let (code, said, compiled) = compiled(&lines.join(&b'\n'));
    insta::assert_snapshot!(said.join("\n").replace(&long, "…"));
    let ids: Vec<String> = compiled.unwrap().all().map(|one| one.id.to_string()).collect();
    assert_eq!((code, ids), (1, vec!["a/good".to_owned(), "a/last".to_owned()]));
}

#[test]
fn unusable_header_aborts_compilation() {
    let record = small("a/one", "");
    for (head, said) in
        [(r#"{"schema":3}"#, "schema: "), (r#"{"schema":"1"}"#, ""), (r#"{"schema":1,"programs":[]}"#, "programs: ")]
    {
        let (code, lines, compiled) = compiled(format!("{head}\n{record}\n").as_bytes());
        assert_eq!((code, lines.len(), compiled), (1, 2, None), "{lines:?}");
        let [fault, end] = lines.as_slice() else { unreachable!() };
        assert!(fault.starts_with("/in.jsonl:1:") && fault.contains(said), "{fault}");
        assert_eq!(end, "Correct this first. Then the file can be used.");
    }
}
