//! Catalogues full of what people who mean harm write, as RON and as lines of JSON, and runs of the program over them.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use microcred::cli::{CliOutcome, run};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

use crate::support::data::TODAY_ARGUMENT;
use crate::support::payloads::{harmless, payloads};

/// A sound record: a text in every field that can hold one.
pub fn sound(number: usize, text: &str) -> Json {
    let said = json!({ "en": text, "fr": text });
    let facts = [
        "practical_skill",
        "employer_consulted",
        "industry_focused",
        "assessment",
        "capstone",
        "career_support",
        "work_integrated",
        "stackable",
        "laddering",
        "accredited",
        "digital_badge",
        "newcomer_support",
        "osap_eligible",
    ];
    let checklist: serde_json::Map<String, Json> = (facts.iter().enumerate())
        .map(|(place, name)| ((*name).to_owned(), json!({ if place % 2 == 0 { "yes" } else { "no" }: said })))
        .collect();
    json!({
        "id": format!("h/p{number:02}"), "title": text, "provider": text, "provider_kind": "college", "province": "ON",
        "url": "https://a.ca/x", "sector": "health", "skills": [text, said], "roles": [said],
        "occupations": [{ "code": "33102", "basis": "stated", "why": said }], "licence_note": said, "extras": said,
        "price_condition": said, "prerequisites": { "asks": said }, "checklist": checklist, "notes": said,
        "source": { "url": "https://a.ca/x", "as_of": "2026" },
    })
}

/// The fields of a record that hold no text of people, and what a record with the payload there looks like.
pub const STRICT_FIELDS: &[&str] =
    &["id", "url", "sector", "status", "source", "languages", "occupations", "counts_toward", "hours", "a\u{301}b"];

/// A record with a payload where none can be.
pub fn wrong(number: usize, field: &str, payload: &str) -> Json {
    let mut record = sound(number, "A");
    let value = match field {
        "source" => json!({ "url": "https://a.ca/x", "as_of": payload }),
        "languages" | "counts_toward" => json!([payload]),
        "occupations" => json!([{ "code": payload, "basis": "stated", "why": "a" }]),
        _ => json!(payload),
    };
    record[field] = value;
    record
}

/// A JSON value as RON: names without quotation marks, words of lists too, every odd character raw or as an escape.
pub fn ron(value: &Json, escaped: bool) -> String {
    match value {
        Json::Object(members) => {
            let single = (members.len() == 1).then(|| members.iter().next()).flatten();
            match single {
                Some((word, inside)) if matches!(word.as_str(), "yes" | "no" | "asks") => {
                    format!("{word}({})", ron(inside, escaped))
                }
                _ => {
                    let member =
                        |(name, value): (&String, &Json)| format!("{name}: {}", in_field(name, value, escaped));
                    format!("({})", members.iter().map(member).collect::<Vec<_>>().join(", "))
                }
            }
        }
        Json::Array(items) => {
            format!("[{}]", items.iter().map(|item| ron(item, escaped)).collect::<Vec<_>>().join(", "))
        }
        Json::String(text) => quoted(text, escaped),
        other => other.to_string(),
    }
}

/// A value of a field; some fields hold words of a list, which have no quotation marks.
fn in_field(name: &str, value: &Json, escaped: bool) -> String {
    match value.as_str() {
        Some(word) if matches!(word, "college" | "ON" | "health" | "stated") && name != "title" => word.to_owned(),
        _ => ron(value, escaped),
    }
}

fn quoted(text: &str, escaped: bool) -> String {
    let letter = |letter: char| match letter {
        '"' | '\\' => format!("\\{letter}"),
        ' '..='~' => letter.to_string(),
        other if escaped => format!("\\u{{{:x}}}", u32::from(other)),
        other => other.to_string(),
    };
    format!("\"{}\"", text.chars().map(letter).collect::<String>())
}

/// Sound records, one for every payload: alone where something is left of it, and between letters.
pub fn valid_records() -> Vec<Json> {
    let all = payloads();
    let texts = all.iter().flat_map(|(name, payload)| {
        let alone = name.starts_with("formula").then(|| payload.clone());
        alone.into_iter().chain([format!("A{payload}Z")])
    });
    texts.enumerate().map(|(number, text)| sound(number, &text)).collect()
}

/// Records with a payload where none can be, each with its field.
pub fn invalid_records() -> Vec<(&'static str, Json)> {
    let all = payloads();
    let pairs = all.iter().flat_map(|(_, payload)| STRICT_FIELDS.iter().map(move |field| (*field, payload)));
    pairs.enumerate().map(|(number, (field, payload))| (field, wrong(100 + number, field, payload))).collect()
}

/// The head and the records of a RON catalogue. The head takes three lines, and every record one: an end of a line inside
/// of a text is written as an escape.
pub fn as_ron(records: &[Json], payload: &str) -> String {
    let record = |(place, record): (usize, &Json)| {
        let text = ron(record, place % 2 == 1);
        text.replace('\n', "\\n")
    };
    let records: Vec<String> = records.iter().enumerate().map(record).collect();
    let said = quoted(&format!("A{payload}Z"), true);
    format!(
        "(schema: 1, coverage: (en: {said}, fr: {said}),\nrates: [(currency: USD, cad: 1.4, as_of: {said}, source: {said})],\nprograms: [\n{}])",
        records.join(",\n")
    )
}

pub fn as_lines(records: &[Json]) -> String {
    records.iter().map(|record| format!("{record}\n")).collect()
}

/// A folder with every file of these tests.
pub struct Files {
    pub folder: TempDir,
}

pub static FILES: LazyLock<Files> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    let wrong: Vec<Json> = invalid_records().into_iter().map(|(_, record)| record).collect();
    let clear = "\u{1b}[2J\u{202e}\u{9b}31m";
    put("sound.ron", &as_ron(&valid_records(), clear));
    put("wrong.ron", &as_ron(&[vec![sound(0, "A")], wrong.clone()].concat(), clear));
    put("sound.jsonl", &as_lines(&valid_records()));
    put("wrong.jsonl", &as_lines(&[vec![sound(0, "A")], wrong].concat()));
    Files { folder }
});

impl Files {
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// What came of one run: its exit code, its output and its error output, both looked through for harm.
#[derive(Debug)]
pub struct CommandOutput {
    pub code: u8,
    pub out: String,
    pub err: String,
}

/// Runs the program inside of this process. Whatever it says does no harm.
pub fn ran<A: Into<OsString> + Clone>(arguments: &[A]) -> CommandOutput {
    let before = ["microcred", "--today", TODAY_ARGUMENT].map(OsString::from);
    let arguments: Vec<OsString> = before.into_iter().chain(arguments.iter().cloned().map(Into::into)).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = match run(&arguments, &mut out, &mut err).unwrap() {
        CliOutcome::Exit(ended) => ended.code(),
        CliOutcome::Interactive(_) => panic!("{arguments:?} asks for the screens"),
    };
    let what = format!("{arguments:?}");
    CommandOutput { code, out: harmless(out, &what), err: harmless(err, &what) }
}

/// The same over a catalogue.
pub fn over(catalogue: &Path, arguments: &[&str]) -> CommandOutput {
    let before = ["--catalogue".into(), catalogue.as_os_str().to_owned()];
    let all: Vec<OsString> = before.into_iter().chain(arguments.iter().map(OsString::from)).collect();
    ran(&all)
}
