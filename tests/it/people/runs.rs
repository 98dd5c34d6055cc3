//! Reads the people and asks `match` for each.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use microcred_core::program::{Program, ProgramId};
use microcred_data::reading::parse_ron;
use serde_json::Value as Json;

use super::judge::{Circumstances, Judgement, Listed, Person, judge};

/// The day for which everything is asked.
const DAY: &str = "2026-12-01";
/// So many matches are looked at.
const LIMIT: &str = "300";

/// Reads the files in the order of their names.
pub fn people() -> Vec<(String, Person)> {
    // The benchmarks stand one folder deeper.
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.ancestors().map(|folder| folder.join("tests/people")).find(|folder| folder.is_dir()).unwrap();
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let person = parse_ron(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, person)
    };
    files.iter().map(read).collect()
}

/// Asks `match` for one person.
fn answer(person: &Person) -> Json {
    let words = format!("microcred match {} --format json --limit {LIMIT} --today {DAY}", person.answers);
    let arguments: Vec<OsString> = quoted_words(&words).into_iter().map(OsString::from).collect();
    let mut out = Vec::new();
    let mut err = Vec::new();
    microcred::cli::run(&arguments, &mut out, &mut err).unwrap();
    serde_json::from_slice(&out)
        .unwrap_or_else(|error| panic!("{}: {error}: {}", person.who, String::from_utf8_lossy(&err)))
}

/// Words between blanks; what stands in double quotes is one.
fn quoted_words(text: &str) -> Vec<String> {
    text.split('"')
        .enumerate()
        .flat_map(|(place, part)| {
            if place % 2 == 1 { vec![part.to_owned()] } else { part.split_whitespace().map(str::to_owned).collect() }
        })
        .collect()
}

/// Judges every person.
pub fn judge_all() -> Vec<(String, Judgement)> {
    let data = microcred_embedded::data();
    let known = &data.reference;
    people()
        .into_iter()
        .map(|(name, person)| {
            let answer = answer(&person);
            let matches = answer["matches"].as_array().cloned().unwrap_or_default();
            let programs: Vec<Program> = matches
                .iter()
                .map(|json| {
                    known.catalogue.get(&ProgramId::parse(json["id"].as_str().unwrap()).unwrap()).unwrap().clone()
                })
                .collect();
            let open: Vec<Listed<'_>> =
                matches.iter().zip(&programs).map(|(json, program)| Listed { json, program }).collect();
            let circumstances = Circumstances::of(&person, &known.companions);
            let found = judge(&person, &answer, &open, &circumstances);
            (name, found)
        })
        .collect()
}
