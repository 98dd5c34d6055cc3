//! `plan`, and `show` and `compare` in the forms of paper, as a person types them.

use std::ffi::OsString;
use std::fs;

use microcred::cli::{CliOutcome, run};
use serde_json::Value as Json;
use tempfile::TempDir;

use super::markup::{elements, events};
use crate::support::data::CLI_CATALOGUE;

/// The exit code, the output and the error output.
fn ran(arguments: &[&str]) -> (u8, Vec<u8>, String) {
    let before = ["microcred", "--today", "2026-11-21", "--catalogue", CLI_CATALOGUE].map(OsString::from);
    let arguments: Vec<OsString> = before.into_iter().chain(arguments.iter().map(OsString::from)).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    match run(&arguments, &mut out, &mut err).unwrap() {
        CliOutcome::Exit(ended) => (ended.code(), out, String::from_utf8(err).unwrap()),
        CliOutcome::Interactive(_) => panic!("{arguments:?} asks for the screens"),
    }
}

fn said(arguments: &[&str]) -> String {
    let (code, out, err) = ran(arguments);
    assert_eq!((code, err.as_str()), (0, ""), "{arguments:?}");
    String::from_utf8(out).unwrap()
}

const IDS: &str = "maple-college/care-aide";

#[test]
fn plan_has_six_formats_with_the_same_programs() {
    let all =
        |format: &str| said(&["plan", "--occupation", "33102", "--province", "ON", "--limit", "2", "--format", format]);
    let json: Json = serde_json::from_str(&all("json")).unwrap();
    let titles: Vec<&str> =
        json["programs"].as_array().unwrap().iter().map(|one| one["title"].as_str().unwrap()).collect();
    assert_eq!(titles.len(), 2);
    elements(&all("html"));
    events(&all("md"));
    for format in ["text", "md", "html", "csv"] {
        let written = all(format);
        assert!(titles.iter().all(|title| written.contains(title)), "{format}: {written}");
    }
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("p.pdf");
    said(&["plan", "--occupation", "33102", "--format", "pdf", "-o", path.to_str().unwrap()]);
    assert!(fs::read(path).unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn plan_json_has_documented_members() {
    let json: Json =
        serde_json::from_str(&said(&["plan", "--ids", IDS, "--with-answers", "--format", "json"])).unwrap();
    let members: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(
        members,
        [
            "date",
            "language",
            "decision",
            "prices",
            "query",
            "fit",
            "answers",
            "code",
            "right_step",
            "programs",
            "notes",
            "other_routes",
            "help"
        ]
    );
    assert_eq!((json["fit"].is_null(), json["answers"].is_array()), (true, true));
    let without: Json = serde_json::from_str(&said(&["plan", "--limit", "1", "--format", "json"])).unwrap();
    assert_eq!((without["fit"].is_u64(), without["answers"].is_null()), (true, true));
    // A program has all that `show` says of it.
    let shown: Json = serde_json::from_str(&said(&["show", IDS, "--format", "json"])).unwrap();
    assert_eq!(json["programs"][0], shown);
}

#[test]
fn named_programs_keep_order_and_must_exist() {
    let ids: Vec<String> = {
        let json: Json = serde_json::from_str(&said(&["match", "--format", "json"])).unwrap();
        json["matches"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    let asked = format!("{}, {}", ids[1], ids[0]);
    let json: Json = serde_json::from_str(&said(&["plan", "--ids", &asked, "--format", "json"])).unwrap();
    let got: Vec<&str> = json["programs"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(got, [&ids[1], &ids[0]]);
    for (given, code) in [("no/such", 1), (",", 2), (&*format!("{0},{0}", ids[0]), 2)] {
        let (ended, out, err) = ran(&["plan", "--ids", given]);
        assert_eq!((ended, out.len()), (code, 0), "{given}");
        assert!(!err.is_empty());
    }
    assert_eq!(ran(&["plan", "--ids", IDS, "--query", "x"]).0, 2);
    assert_eq!(ran(&["plan", "--limit", "0"]).0, 2);
}

#[test]
fn show_and_compare_support_handout_formats() {
    let other = {
        let json: Json = serde_json::from_str(&said(&["match", "--format", "json"])).unwrap();
        let all = json["matches"].as_array().unwrap().clone();
        all.iter().map(|one| one["id"].as_str().unwrap().to_owned()).find(|id| id != IDS).unwrap()
    };
    let folder = TempDir::new().unwrap();
    for command in [&["show", IDS][..], &["compare", IDS, &other]] {
        let of = |format: &str| said(&[command, &["--format", format]].concat());
        elements(&of("html"));
        events(&of("md"));
        let path = folder.path().join(format!("{}.pdf", command[0]));
        let to = ["--format", "pdf", "-o", path.to_str().unwrap()];
        said(&[command, &to].concat());
        assert!(fs::read(path).unwrap().starts_with(b"%PDF-1.7"));
    }
}

#[test]
fn existing_file_is_kept_with_a_hint() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("p.txt");
    let path = path.to_str().unwrap();
    for (lang, saved) in [("en", "Saved: "), ("fr", "Enregistré\u{a0}: ")] {
        let _ = fs::remove_file(path);
        assert_eq!(said(&["--lang", lang, "plan", "-o", path]), format!("{saved}{path}\n"));
        let before = fs::read(path).unwrap();
        let (code, out, err) = ran(&["--lang", lang, "plan", "--limit", "1", "-o", path]);
        assert_eq!((code, out.len()), (2, 0));
        assert!(err.starts_with(path) && err.contains("--replace"), "{err}");
        assert_eq!(fs::read(path).unwrap(), before);
        said(&["--lang", lang, "plan", "--limit", "1", "-o", path, "--replace"]);
        assert_ne!(fs::read(path).unwrap(), before);
    }
    let (code, _, err) = ran(&["plan", "-o", "/nowhere/at/all/p.txt"]);
    assert_eq!(code, 1);
    assert!(err.contains("/nowhere/at/all/p.txt: this folder does not exist. Nothing was saved."), "{err}");
}
