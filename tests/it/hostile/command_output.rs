//! What every command prints, in every format, of a catalogue full of harm.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::Value as Json;

use super::support::{CommandOutput, FILES, STRICT_FIELDS, invalid_records, over, ran, valid_records};
use crate::support::payloads::harmful;

/// The catalogue of lines, compiled.
static COMPILED: LazyLock<PathBuf> = LazyLock::new(|| {
    let (lines, compiled) = (FILES.path("sound.jsonl"), FILES.path("sound.mcat"));
    let done = ran(&["catalogue", "compile", lines.to_str().unwrap(), "-o", compiled.to_str().unwrap()]);
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    compiled
});

/// The catalogue as text, and compiled.
fn both() -> [PathBuf; 2] {
    [FILES.path("sound.ron"), COMPILED.clone()]
}

fn ids() -> Vec<String> {
    valid_records().iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect()
}

/// Every text of a JSON value, names of members too.
fn texts(value: &Json, into: &mut Vec<String>) {
    match value {
        Json::String(text) => into.push(text.clone()),
        Json::Array(items) => items.iter().for_each(|item| texts(item, into)),
        Json::Object(members) => members.iter().for_each(|(name, value)| {
            into.push(name.clone());
            texts(value, into);
        }),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// The JSON of an output; no text of it does harm once it is taken out.
fn json(ran: &CommandOutput) -> Json {
    let value: Json = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.out));
    let mut all = Vec::new();
    texts(&value, &mut all);
    let found: Vec<(&String, Vec<String>)> =
        all.iter().map(|text| (text, harmful(text))).filter(|(_, found)| !found.is_empty()).collect();
    assert_eq!(found, []);
    value
}

/// The cells of an output; none can be run, whatever separates cells where it is opened.
fn cells(ran: &CommandOutput) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
    let columns = reader.headers().unwrap().len();
    let rows: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    for cell in rows.iter().flatten() {
        let formula = |part: &str| part.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
        assert!(!cell.split(';').any(formula), "{cell}");
    }
    assert!(rows.iter().all(|row| row.len() == columns));
    rows
}

#[test]
fn matches_and_export_are_complete_and_sanitized() {
    let ids: BTreeSet<String> = ids().into_iter().collect();
    for path in both() {
        for lang in ["en", "fr"] {
            let all = ["--lang", lang, "match", "--limit", "200", "--format"];
            let of = |value: &Json, list: &str| -> BTreeSet<String> {
                let items = value[list].as_array().unwrap().iter();
                items.map(|item| item["id"].as_str().unwrap().to_owned()).collect()
            };
            assert_eq!(of(&json(&over(&path, &[&all[..], &["json"]].concat())), "matches"), ids);
            let first = |rows: Vec<Vec<String>>| rows.into_iter().map(|row| row[0].clone()).collect::<BTreeSet<_>>();
            assert_eq!(first(cells(&over(&path, &[&all[..], &["csv"]].concat()))), ids);
            assert_eq!(over(&path, &[&all[..], &["table"]].concat()).code, 0);
            assert_eq!(of(&json(&over(&path, &["--lang", lang, "catalogue", "export"])), "programs"), ids);
            assert_eq!(first(cells(&over(&path, &["--lang", lang, "catalogue", "export", "--format", "csv"]))), ids);
        }
    }
}

#[test]
fn show_and_compare_output_is_sanitized() {
    let ids = ids();
    let [text, compiled] = both();
    for (place, id) in ids.iter().enumerate() {
        let (one, other) = if place % 2 == 0 { (&text, &compiled) } else { (&compiled, &text) };
        assert_eq!(over(one, &["show", id, "--budget", "100"]).code, 0);
        assert_eq!(json(&over(other, &["--lang", "fr", "show", id, "--format", "json"]))["id"], *id);
    }
    for path in [text, compiled] {
        for some in ids.chunks(5).filter(|some| some.len() > 1) {
            let some: Vec<&str> = some.iter().map(String::as_str).collect();
            assert_eq!(over(&path, &[&["--ascii", "compare"], &some[..]].concat()).code, 0);
            json(&over(&path, &[&["compare", "--format", "json"], &some[..]].concat()));
        }
    }
}

#[test]
fn handouts_are_sanitized() {
    let ids = ids();
    let [text, compiled] = both();
    for (place, id) in ids.iter().enumerate() {
        let path = if place % 2 == 0 { &text } else { &compiled };
        for format in ["md", "html"] {
            assert_eq!(over(path, &["show", id, "--budget", "100", "--format", format]).code, 0);
        }
    }
    for some in ids.chunks(5).filter(|some| some.len() > 1) {
        let some: Vec<&str> = some.iter().map(String::as_str).collect();
        for format in ["md", "html"] {
            assert_eq!(over(&text, &[&["compare", "--format", format], &some[..]].concat()).code, 0);
        }
        let joined = some.join(",");
        let plan = ["plan", "--skill", "<b>\u{1b}[2J", "--with-answers", "--ids", &joined, "--format"];
        for format in ["text", "md", "html"] {
            assert_eq!(over(&compiled, &[&plan[..], &[format]].concat()).code, 0);
        }
        cells(&over(&compiled, &[&plan[..], &["csv"]].concat()));
        json(&over(&compiled, &[&plan[..], &["json"]].concat()));
        let saved = FILES.path("plan.pdf");
        let to = ["pdf", "--replace", "-o", saved.to_str().unwrap()];
        assert_eq!(over(&compiled, &[&plan[..], &to].concat()).code, 0);
        assert!(std::fs::read(&saved).unwrap().starts_with(b"%PDF-1.7"));
    }
}

#[test]
fn search_and_stats_output_is_sanitized() {
    for path in both() {
        for words in ["a", "az", "cmd calc", "owned", "evil", "zz", "nursing evil", "\u{1b}]52", "aaaaaaaaaaaaaaaaaz"] {
            over(&path, &["search", words]);
            json(&over(&path, &["--lang", "fr", "search", words, "--format", "json"]));
            over(&path, &["match", "--query", words, "--only", "sector=health"]);
        }
        assert_eq!(over(&path, &["catalogue", "stats"]).code, 0);
        json(&over(&path, &["catalogue", "stats", "--format", "json"]));
        assert_eq!(over(&path, &["catalogue", "check"]).code, 0);
    }
}

#[test]
fn payloads_in_strict_fields_are_reported_by_line() {
    let path = FILES.path("wrong.ron");
    for lang in ["en", "fr"] {
        let told = over(&path, &["--lang", lang, "catalogue", "check"]);
        assert_eq!(told.code, 1);
        assert_every_record_is_reported(&told.out, &path, 5);
        // Such a catalogue is used without them.
        assert_eq!(over(&path, &["--lang", lang, "match"]).code, 0);
    }
    let path = FILES.path("wrong.jsonl");
    let out = FILES.path("wrong.mcat");
    let told = ran(&["catalogue", "compile", path.to_str().unwrap(), "-o", out.to_str().unwrap()]);
    assert_eq!(told.code, 1);
    assert_every_record_is_reported(&told.out, &path, 2);
}

/// Every wrong record, one a line from `first` on, is told with its line and its field.
fn assert_every_record_is_reported(told: &str, path: &Path, first: usize) {
    let start = format!("{}:", path.display());
    let lines: Vec<&str> = told.lines().collect();
    let faults = &lines[..lines.len() - 1];
    let mut named: BTreeSet<(usize, &str)> = BTreeSet::new();
    for fault in faults {
        let rest = fault.strip_prefix(&start).unwrap_or_else(|| panic!("{fault}"));
        let mut parts = rest.split(':');
        let line: usize = parts.next().unwrap().parse().unwrap();
        let _: usize = parts.next().unwrap().parse().unwrap();
        named.extend(
            STRICT_FIELDS.iter().filter(|field| rest.contains(&format!(" {field}"))).map(|field| (line, *field)),
        );
    }
    let records = invalid_records();
    let payload = |record: &Json, field: &str| record[field].as_str().unwrap_or_default().to_owned();
    for (place, (field, record)) in records.iter().enumerate() {
        // What is cleaned away leaves an address that is one.
        let sound = *field == "url" && payload(record, field).is_empty();
        assert!(sound || named.contains(&(first + place, field)), "line {}, {field}: {record}", first + place);
    }
}
