//! Numbers that are none: refused with line and field, as RON and as lines of JSON.

use std::fs;

use serde_json::json;
use tempfile::TempDir;

use super::support::{ran, sound};

/// Fields with the places of their numbers, as RON and as JSON.
const FIELDS: &[(&str, &str, &str)] = &[
    ("hours", "exactly(#)", r#"{"exactly": #}"#),
    ("weeks", "between(1, #)", r#"{"between": [1, #]}"#),
    ("hours_per_week", "at_least(#)", r#"{"at_least": #}"#),
    ("price", "fixed(#, CAD)", r#"{"fixed": [#, "CAD"]}"#),
    ("price", "between(#, 9, USD)", r#"{"between": [#, 9, "USD"]}"#),
    ("price", "per_month(amount: #, currency: CAD)", r#"{"per_month": {"amount": #, "currency": "CAD"}}"#),
    ("expires_after_years", "#", "#"),
    (
        "clb",
        "(listening: #, speaking: 5, reading: 5, writing: 5)",
        r#"{"listening": #, "speaking": 5, "reading": 5, "writing": 5}"#,
    ),
];

/// Numbers that no field takes.
const NUMBERS: &[&str] =
    &["NaN", "inf", "-inf", "1e999", "-1e999", "-1", "-0.001", "1e308", "1e-400x", "99999999999999999999"];

#[test]
fn records_with_invalid_numbers_are_reported_by_line() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    let (ron, lines, out) = (path("it.ron"), path("it.jsonl"), path("it.mcat"));
    for (field, in_ron, in_json) in FIELDS {
        for number in NUMBERS {
            let record = format!(
                "(id: \"a/b\", title: \"A\", provider: \"A\", provider_kind: college, url: \"https://a.ca\", sector: it,\n\
                 source: (url: \"https://a.ca\"),\n{field}: {})",
                in_ron.replace('#', number)
            );
            fs::write(&ron, format!("(schema: 1, programs: [\n{record}])")).unwrap();
            let told = ran(&["catalogue", "check", ron.to_str().unwrap()]);
            let start = format!("{}:4:", ron.display());
            let found =
                told.out.lines().any(|line| line.starts_with(&start) && line.contains(&format!("a/b: {field}")));
            // What brackets cannot be told of is no number at all, and the file is refused as a whole.
            assert!(told.code == 1 && (found || told.out.contains("Expected")), "{field}, {number}: {}", told.out);

            let mut record = sound(1, "A");
            record[*field] = json!("#");
            let said = record.to_string().replace("\"#\"", &in_json.replace('#', number));
            fs::write(&lines, format!("\n{said}\n")).unwrap();
            let told = ran(&["catalogue", "compile", lines.to_str().unwrap(), "-o", out.to_str().unwrap()]);
            let start = format!("{}:2:", lines.display());
            let named = told.out.lines().any(|line| line.starts_with(&start));
            assert!(told.code == 1 && named && !out.exists(), "{field}, {number}: {}", told.out);
        }
    }
}

#[test]
fn rates_with_invalid_numbers_are_rejected() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("it.ron");
    for number in NUMBERS.iter().chain(&["0"]) {
        let rate = format!("(currency: USD, cad: {number}, as_of: \"2026\", source: \"A\")");
        fs::write(&path, format!("(schema: 1,\nrates: [{rate}],\nprograms: [])")).unwrap();
        let told = ran(&["catalogue", "check", path.to_str().unwrap()]);
        let named = told.out.starts_with(&format!("{}:2:", path.display()));
        assert!(told.code == 1 && named, "{number}: {}", told.out);
    }
}
