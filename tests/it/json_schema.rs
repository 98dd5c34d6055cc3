//! The JSON output of every command against its published schema in `docs/schema`.
//!
//! `crates/export` holds a test that the schemas are current. Here a small validator reads them: it knows the keywords that
//! they use and refuses any other. It is stricter than a schema in one point: a member that the schema does not name is a
//! fault, so that no figure is published without its description.

use std::fs;

use assert_cmd::Command;
use serde_json::{Map, Value as Json, json};

use crate::support::data::TODAY_ARGUMENT;

/// Keywords that describe and do not restrict.
const ANNOTATIONS: [&str; 6] = ["$schema", "$defs", "title", "description", "format", "maximum"];

/// Returns the schema of an output.
fn schema(name: &str) -> Json {
    let path = format!("{}/docs/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))).unwrap()
}

/// Asserts that a value is an output as its schema describes it.
pub fn assert_valid(name: &str, value: &Json) {
    let root = schema(name);
    let mut found = faults(&root, &root, value, name);
    found.truncate(20);
    assert_eq!(found, Vec::<String>::new());
}

/// Returns the faults of a value against a part of a schema.
fn faults(root: &Json, part: &Json, value: &Json, at: &str) -> Vec<String> {
    let mut validator = Validator { root, faults: Vec::new() };
    validator.check(value, part, at);
    validator.faults
}

/// A walk through a value and its schema.
struct Validator<'a> {
    root: &'a Json,
    faults: Vec<String>,
}

impl Validator<'_> {
    fn fault(&mut self, at: &str, text: &str) {
        self.faults.push(format!("{at}: {text}"));
    }

    /// Checks a value against every keyword of a schema.
    fn check(&mut self, value: &Json, schema: &Json, at: &str) {
        let keywords = schema.as_object().unwrap_or_else(|| panic!("{at}: no schema"));
        for (keyword, argument) in keywords {
            let fits = match keyword.as_str() {
                "$ref" => {
                    let pointer = argument.as_str().unwrap().trim_start_matches('#');
                    self.check(value, self.root.pointer(pointer).unwrap(), at);
                    true
                }
                "type" => match argument {
                    Json::Array(kinds) => kinds.iter().any(|kind| is_of_type(value, kind)),
                    kind => is_of_type(value, kind),
                },
                "enum" => argument.as_array().unwrap().contains(value),
                "anyOf" => {
                    let schemas = argument.as_array().unwrap();
                    schemas.iter().any(|schema| faults(self.root, schema, value, at).is_empty())
                }
                "minimum" => value.as_f64().is_none_or(|number| number >= argument.as_f64().unwrap()),
                "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= argument.as_u64().unwrap()),
                "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= argument.as_u64().unwrap()),
                "items" | "prefixItems" => {
                    self.check_items(value, argument, at);
                    true
                }
                "properties" | "required" | "additionalProperties" => true,
                other => {
                    assert!(ANNOTATIONS.contains(&other), "{at}: unknown keyword {other}");
                    true
                }
            };
            if !fits {
                self.fault(at, &format!("{value} against {keyword} {argument}"));
            }
        }
        if let Json::Object(members) = value {
            self.check_members(members, keywords, at);
        }
    }

    fn check_items(&mut self, value: &Json, schemas: &Json, at: &str) {
        for (place, item) in value.as_array().into_iter().flatten().enumerate() {
            let schema = schemas.as_array().map_or(Some(schemas), |schemas| schemas.get(place));
            if let Some(schema) = schema {
                self.check(item, schema, &format!("{at}[{place}]"));
            }
        }
    }

    fn check_members(&mut self, members: &Map<String, Json>, keywords: &Map<String, Json>, at: &str) {
        if !["properties", "additionalProperties"].iter().any(|keyword| keywords.contains_key(*keyword)) {
            return;
        }
        for (name, member) in members {
            let named = keywords.get("properties").and_then(|properties| properties.get(name));
            match named.or_else(|| keywords.get("additionalProperties")) {
                Some(schema) => self.check(member, schema, &format!("{at}.{name}")),
                None => self.fault(at, &format!("{name} is new")),
            }
        }
        for name in keywords.get("required").and_then(Json::as_array).into_iter().flatten() {
            if !members.contains_key(name.as_str().unwrap()) {
                self.fault(at, &format!("{name} is missing"));
            }
        }
    }
}

fn is_of_type(value: &Json, kind: &Json) -> bool {
    match kind.as_str().unwrap() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("unknown type {other}"),
    }
}

fn output(arguments: &[&str]) -> Json {
    let mut command = Command::new(env!("CARGO_BIN_EXE_microcred"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env_clear().args(["--today", TODAY_ARGUMENT]).args(arguments);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The answers of a person with a target.
const ANSWERS: &[&str] = &["--occupation", "33102", "--province", "ON", "--budget", "1500", "--hours-per-week", "10"];
/// A subscription, a program of a college, a free program.
const IDS: [&str; 3] =
    ["google/data-analytics", "algonquin-college/accelerated-psw", "michener-institute/iv-insertion-and-maintenance"];

#[test]
fn match_output_is_valid() {
    for more in [&[][..], &["--query", "nurse"], &["--only", "price=free"], &["--lang", "fr", "--limit", "3"]] {
        assert_valid("match", &output(&[&["match", "--format", "json"], ANSWERS, more].concat()));
    }
    assert_valid("match", &output(&["match", "--limit", "2", "--format", "json"]));
}

#[test]
fn search_output_is_valid() {
    for words in ["nurse", "infirmiere", "the nursse of programs", "33102"] {
        assert_valid("search", &output(&["search", words, "--format", "json"]));
    }
}

#[test]
fn show_and_compare_outputs_are_valid() {
    for id in IDS {
        assert_valid("show", &output(&[&["show", id, "--format", "json"], ANSWERS].concat()));
        assert_valid("show", &output(&["--lang", "es", "show", id, "--format", "json"]));
    }
    assert_valid("compare", &output(&[&["compare", "--format", "json"], ANSWERS, &IDS].concat()));
}

#[test]
fn plan_output_is_valid() {
    assert_valid("plan", &output(&[&["plan", "--with-answers", "--format", "json"], ANSWERS].concat()));
    assert_valid("plan", &output(&["plan", "--ids", IDS[0], "--format", "json"]));
}

#[test]
fn catalogue_outputs_are_valid() {
    assert_valid("catalogue-stats", &output(&["catalogue", "stats", "--format", "json"]));
    assert_valid("catalogue-export", &output(&["catalogue", "export", "--format", "json"]));
}

#[test]
fn validator_finds_faults() {
    let root = schema("catalogue-stats");
    let stats = output(&["catalogue", "stats", "--format", "json"]);
    let changed = |name: &str, value: Json| {
        let mut changed = stats.clone();
        changed[name] = value;
        faults(&root, &root, &changed, "").len()
    };
    assert_eq!(changed("programs", stats["programs"].clone()), 0);
    for (name, value) in [
        ("programs", json!("303")),
        ("programs", json!(-1)),
        ("programs", json!(1.5)),
        ("oldest", json!(2020)),
        ("by_sector", json!({ "health": null })),
        ("unheard_of", json!(1)),
    ] {
        assert_eq!(changed(name, value.clone()), 1, "{name}: {value}");
    }
    let mut missing = stats.clone();
    missing.as_object_mut().unwrap().remove("undated");
    assert_eq!(faults(&root, &root, &missing, "").len(), 1);
}
