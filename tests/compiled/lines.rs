//! A catalogue of lines of JSON: the same programmes as from RON, and every bad line named with its place.

use std::fs;

use microcred::domain::catalogue::{Catalogue, Head};
use microcred::domain::fact::{Fact, Value};
use microcred::domain::money::{Cents, Price};
use microcred::domain::programme::{Prerequisites, Programme};
use microcred::domain::reading::{MAX_LINE, MAX_TEXT};
use microcred::domain::schedule::Span;
use microcred::domain::words::Localised;
use microcred::store::Data;
use serde_json::{Map, Value as Json, json};

use super::made::{DATA, folder, names, run, shown};

fn words(words: &Localised) -> Json {
    match words.entries().collect::<Vec<_>>().as_slice() {
        [("", text)] => json!(text),
        entries => entries.iter().map(|(tag, text)| ((*tag).to_owned(), json!(text))).collect::<Map<_, _>>().into(),
    }
}

fn span(span: Span) -> Json {
    match span {
        Span::Unknown => json!("unknown"),
        Span::Exactly(value) => json!({ "exactly": value }),
        Span::Between(low, high) => json!({ "between": [low, high] }),
        Span::AtLeast(value) => json!({ "at_least": value }),
        Span::AtMost(value) => json!({ "at_most": value }),
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

/// The line of a programme.
fn line(programme: &Programme) -> Json {
    let known = microcred::domain::criteria::Criterion::ALL.iter().map(|id| (id.id(), programme.fact(*id)));
    let checklist: Map<String, Json> =
        known.filter(|(_, of)| of.value != Value::Unknown).map(|(id, of)| (id.to_owned(), fact(of))).collect();
    let list = |all: &[Localised]| all.iter().map(words).collect::<Vec<_>>();
    json!({
        "id": programme.id.as_str(), "title": programme.title, "provider": programme.provider,
        "provider_kind": programme.provider_kind, "province": programme.province, "url": programme.url,
        "sector": programme.sector, "skills": list(&programme.skills), "roles": list(&programme.roles),
        "occupations": programme.occupations.iter()
            .map(|link| json!({ "code": link.code, "basis": link.basis, "why": words(&link.why) })).collect::<Vec<_>>(),
        "licence_first": if programme.licence_first { "yes" } else { "no" },
        "licence_note": programme.licence_note.as_ref().map(words), "delivery": programme.delivery,
        "pace": programme.pace, "times": programme.times, "hours": span(programme.hours), "weeks": span(programme.weeks),
        "weeks_basis": programme.weeks_basis, "hours_per_week": span(programme.hours_per_week),
        "price": price(programme.price), "tax": programme.tax, "extras": programme.extras.as_ref().map(words),
        "price_condition": programme.price_condition.as_ref().map(words), "languages": programme.languages,
        "prerequisites": match &programme.prerequisites {
            Prerequisites::Unknown => json!("unknown"),
            Prerequisites::NoneAsked => json!("none"),
            Prerequisites::Asks(asked) => json!({ "asks": words(asked) }),
        },
        "clb": programme.clb.map(|clb| json!({
            "listening": clb.listening, "speaking": clb.speaking, "reading": clb.reading, "writing": clb.writing,
        })),
        "checklist": checklist,
        "counts_toward": programme.counts_toward.iter().map(|id| json!(id.as_str())).collect::<Vec<_>>(),
        "expires_after_years": programme.expires_after_years, "status": programme.status,
        "source": {
            "url": programme.source.url, "as_of": programme.source.as_of.text(), "also": programme.source.also,
            "page_language": programme.source.page_language,
        },
        "notes": programme.notes.as_ref().map(words),
    })
}

fn head(head: &Head) -> Json {
    let rate = |rate: &microcred::domain::money::Rate| json!({ "currency": rate.currency, "cad": rate.cad, "as_of": rate.as_of, "source": rate.source });
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
    (code, said, output.exists().then(|| Data::with_catalogue(&output).unwrap().known.catalogue))
}

/// A small sound line with further members.
fn small(id: &str, more: &str) -> String {
    format!(
        r#"{{"id":"{id}","title":"T","provider":"P","provider_kind":"college","url":"https://a.ca/x","sector":"health","source":{{"url":"https://a.ca/x"}}{more}}}"#
    )
}

#[test]
fn the_embedded_catalogue_comes_back_from_its_lines() {
    let catalogue = &DATA.known.catalogue;
    let mut text = format!("\u{feff}{}\r\n", head(&catalogue.head));
    for programme in catalogue.all() {
        text += &format!("{}\n", line(&programme));
    }
    if let Some(path) = std::env::var_os("MICROCRED_LINES") {
        fs::write(path, &text).unwrap();
    }
    let (code, said, compiled) = compiled(text.as_bytes());
    assert_eq!((code, said.len(), compiled.unwrap() == *catalogue), (0, 1, true), "{said:?}");
}

#[test]
fn lines_without_a_head_and_blank_lines_are_fine() {
    let text = format!("\n{}\n  \n\n{}", small("a/one", ""), small("a/two", r#","counts_toward":["a/one"]"#));
    let (code, said, compiled) = compiled(text.as_bytes());
    let compiled = compiled.unwrap();
    assert_eq!((code, said.len(), compiled.head.clone()), (0, 1, Head::default()));
    assert_eq!(compiled.all().map(|one| one.id.to_string()).collect::<Vec<_>>(), ["a/one", "a/two"]);
}

#[test]
fn every_bad_line_is_named_with_its_field_and_what_was_expected_and_the_rest_is_compiled() {
    let long = "x".repeat(MAX_TEXT + 1);
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
    .chain([b"{\"id\":\"a/\xff\"}".to_vec(), format!("{{\"id\":\"{}\"}}", "x".repeat(MAX_LINE)).into_bytes()])
    .collect();
    let (code, said, compiled) = compiled(&lines.join(&b'\n'));
    insta::assert_snapshot!(said.join("\n").replace(&long, "…"));
    let ids: Vec<String> = compiled.unwrap().all().map(|one| one.id.to_string()).collect();
    assert_eq!((code, ids), (1, vec!["a/good".to_owned(), "a/last".to_owned()]));
}

#[test]
fn a_head_that_cannot_be_used_stops_everything() {
    let record = small("a/one", "");
    for (head, said) in [
        (r#"{"schema":2}"#, "schema: "),
        (r#"{"schema":"1"}"#, ""),
        (r#"{"schema":1,"programmes":[]}"#, "programmes: "),
    ] {
        let (code, lines, compiled) = compiled(format!("{head}\n{record}\n").as_bytes());
        assert_eq!((code, lines.len(), compiled), (1, 2, None), "{lines:?}");
        let [fault, end] = lines.as_slice() else { unreachable!() };
        assert!(fault.starts_with("/in.jsonl:1:") && fault.contains(said), "{fault}");
        assert_eq!(end, "The file cannot be used until this is corrected.");
    }
}
