//! Reads a catalogue of lines: one program a line, in JSON, with the names and shapes of a RON record.
//!
//! The first line may be the head of the catalogue. Every line is read by itself, so that a file of any length can be.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;
use serde::Deserialize;
use serde_json::{Error, Map, Value as Json};

use crate::reading::catalogue::{
    RawExchangeRate, SCHEMA_VERSION, check_coverage, check_rate, is_supported, parse_page_date,
};
use crate::reading::check::check_record;
use crate::reading::cycles::{LinkGraph, shortest_cycles};
use crate::reading::raw::{RawChecklist, RawClb, RawProgram, RawSource, RecordLayout};
use crate::reading::record_span::{DiagnosticLocator, display_field, display_id};
use microcred_core::bounds::{MAX_LINE_BYTES, MAX_LIST_ITEMS};
use microcred_core::catalogue::CatalogueHeader;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind, SourceLocation};
use microcred_core::occupation::Occupations;
use microcred_core::program::Program;
use microcred_core::sanitize::{Localised, clean};

/// One line of a file.
#[derive(Debug, Clone, Copy)]
pub struct JsonLine<'a> {
    /// The file, as it was named.
    pub file: &'a str,
    /// The number of the line, from 1.
    pub line_number: usize,
    /// What stands on it.
    pub bytes: &'a [u8],
}

/// What a head says and what is wrong with it; `None` where the catalogue cannot be used with it.
pub type ParsedHeader = (Option<CatalogueHeader>, Vec<Diagnostic>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHeader {
    schema: u32,
    #[serde(default)]
    as_of: Option<String>,
    #[serde(default)]
    coverage: Option<Localised>,
    #[serde(default)]
    rates: Vec<RawExchangeRate>,
}

/// The id of a line and its links, and nothing else of it.
#[derive(Deserialize)]
struct RecordLinks {
    id: String,
    #[serde(default)]
    counts_toward: Vec<String>,
}

/// Whether a line holds nothing.
#[must_use]
pub fn is_blank_line(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_whitespace)
}

impl<'a> JsonLine<'a> {
    fn diagnostic(&self, column: usize, id: Option<&str>, field: &str, problem: DiagnosticKind) -> Diagnostic {
        let place = SourceLocation { file: self.file.to_owned(), line: self.line_number, column };
        Diagnostic { location: place, program_id: id.map(display_id), field: display_field(field), kind: problem }
    }

    fn text(&self) -> Result<&'a str, Box<Diagnostic>> {
        std::str::from_utf8(self.bytes).map_err(|error| {
            let before = String::from_utf8_lossy(self.bytes.get(..error.valid_up_to()).unwrap_or(&[]));
            Box::new(self.diagnostic(before.chars().count() + 1, None, "", DiagnosticKind::NotUtf8))
        })
    }

    /// The fault of a line that was not read because it is too long.
    #[must_use]
    pub fn too_long_diagnostic(file: &str, number: usize) -> Diagnostic {
        JsonLine { file, line_number: number, bytes: &[] }.diagnostic(
            1,
            None,
            "",
            DiagnosticKind::LineTooLong { max: MAX_LINE_BYTES },
        )
    }

    /// The head of a catalogue; `None` where this line is none: it has no `schema`.
    #[must_use]
    pub fn parse_header(&self) -> Option<ParsedHeader> {
        let text = self.text().ok()?;
        let members = serde_json::from_str::<Map<String, Json>>(text).ok()?;
        let schema = members.get("schema")?;
        if let Some(found) = schema.as_u64().map(|found| u32::try_from(found).unwrap_or(u32::MAX))
            && !is_supported(found)
        {
            return Some((
                None,
                vec![self.diagnostic(
                    1,
                    None,
                    "schema",
                    DiagnosticKind::UnsupportedSchema { found, supported: SCHEMA_VERSION },
                )],
            ));
        }
        let raw = match serde_json::from_str::<RawHeader>(text) {
            Ok(raw) => raw,
            Err(error) => {
                let (field, problem) = json_error_kind("", &error);
                return Some((None, vec![self.diagnostic(error.column(), None, &field, problem)]));
            }
        };
        let (mut head, mut faults) = (CatalogueHeader::default(), Vec::new());
        let mut wrong = |field: &str, problem: DiagnosticKind| faults.push(self.diagnostic(1, None, field, problem));
        if !is_supported(raw.schema) {
            wrong("schema", DiagnosticKind::UnsupportedSchema { found: raw.schema, supported: SCHEMA_VERSION });
        }
        match raw.as_of.as_deref().map(parse_page_date) {
            Some(Ok(date)) => head.as_of = date,
            Some(Err(problem)) => wrong("as_of", problem),
            None => {}
        }
        let (coverage, problems) = raw.coverage.map_or_else(Default::default, check_coverage);
        head.coverage = coverage;
        problems.into_iter().for_each(|problem| wrong("coverage", problem));
        if raw.rates.len() > MAX_LIST_ITEMS {
            wrong("rates", DiagnosticKind::ListTooLong { count: raw.rates.len(), max: MAX_LIST_ITEMS });
        } else {
            for rate in &raw.rates {
                match check_rate(rate) {
                    Ok(rate) => head.rates.push(rate),
                    Err(problem) => wrong("rates", problem),
                }
            }
        }
        Some((Some(head), faults))
    }

    /// The program of this line.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn parse_program(&self, occupations: &Occupations) -> Result<Program, Vec<Diagnostic>> {
        let text = self.text().map_err(|fault| vec![*fault])?;
        let read = if text.trim_start().starts_with('{') {
            serde_json::from_str::<RawProgram>(text)
        } else {
            Err(serde::de::Error::custom("invalid type: expected an object"))
        };
        match read {
            Ok(raw) => {
                let id = raw.id.clone();
                check_record(&LineLocator { line: self, id: Some(&id) }, raw, occupations)
            }
            Err(error) => Err(self.layout_diagnostics(text, &error)),
        }
    }

    /// Everything that is wrong with the layout of a line that could not be read.
    fn layout_diagnostics(&self, text: &str, error: &Error) -> Vec<Diagnostic> {
        let members = serde_json::from_str::<Map<String, Json>>(text).unwrap_or_default();
        let id = members.get("id").and_then(Json::as_str);
        let mut found = Vec::new();
        if !members.is_empty() {
            json_layout_diagnostics::<RawProgram>(&members, "", &mut found);
        }
        if found.is_empty() {
            let (field, problem) = json_error_kind("", error);
            return vec![self.diagnostic(error.column().max(1), id, &field, problem)];
        }
        found.into_iter().map(|(field, problem)| self.diagnostic(1, id, &field, problem)).collect()
    }
}

/// Names the fields of one line; their columns are not known.
struct LineLocator<'a> {
    line: &'a JsonLine<'a>,
    id: Option<&'a str>,
}

impl DiagnosticLocator for LineLocator<'_> {
    fn diagnostic_of(&self, path: &str, _: Option<usize>, problem: DiagnosticKind) -> Diagnostic {
        self.line.diagnostic(1, self.id, path, problem)
    }
}

/// Tries every member of an object by itself.
fn json_layout_diagnostics<T: RecordLayout>(
    members: &Map<String, Json>,
    prefix: &str,
    found: &mut Vec<(String, DiagnosticKind)>,
) {
    let path = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    if members.len() > MAX_LIST_ITEMS {
        found.push((prefix.to_owned(), DiagnosticKind::ListTooLong { count: members.len(), max: MAX_LIST_ITEMS }));
        return;
    }
    for (name, value) in members {
        let inside = value.as_object().filter(|inside| !inside.is_empty());
        match (T::try_json_member(name, value), name.as_str(), inside) {
            (None, ..) => found.push((path(name), DiagnosticKind::UnknownField { known: T::FIELDS.join(", ") })),
            (Some(Ok(())), ..) => {}
            (Some(Err(_)), "checklist", Some(inside)) => json_layout_diagnostics::<RawChecklist>(inside, name, found),
            (Some(Err(_)), "source", Some(inside)) if prefix.is_empty() => {
                json_layout_diagnostics::<RawSource>(inside, name, found);
            }
            (Some(Err(_)), "clb", Some(inside)) => json_layout_diagnostics::<RawClb>(inside, name, found),
            (Some(Err(_)), ..) if prefix == "checklist" && matches!(value.as_str(), Some("yes" | "no")) => {
                found.push((path(name), DiagnosticKind::MissingEvidence));
            }
            (Some(Err(error)), ..) => found.push(json_error_kind(&path(name), &error)),
        }
    }
    for name in T::REQUIRED.iter().filter(|name| !members.contains_key(**name)) {
        let no_source = matches!(path(name).as_str(), "source" | "source.url");
        found.push((path(name), if no_source { DiagnosticKind::MissingSource } else { DiagnosticKind::MissingField }));
    }
}

/// What JSON's reader says, with the field that it is about.
fn json_error_kind(path: &str, error: &Error) -> (String, DiagnosticKind) {
    let said = error.to_string();
    let said = said.split_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    let said: String = clean(said).chars().take(400).collect();
    let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    if error.is_syntax() || error.is_eof() {
        return (path.to_owned(), DiagnosticKind::InvalidSyntax { detail: said });
    }
    let quoted = |start: &str| said.strip_prefix(start).and_then(|rest| rest.split_once('`'));
    let known = |rest: &str| {
        let known = rest.split_once("expected ").map_or("", |(_, known)| known);
        known.trim_start_matches("one of ").replace('`', "")
    };
    if let Some((found, rest)) = quoted("unknown variant `") {
        let found = found.chars().take(80).collect();
        return (path.to_owned(), DiagnosticKind::UnknownValue { found, known: known(rest) });
    }
    if let Some((name, rest)) = quoted("unknown field `") {
        return (inner(name), DiagnosticKind::UnknownField { known: known(rest) });
    }
    if let Some((name, _)) = quoted("missing field `") {
        return (inner(name), DiagnosticKind::MissingField);
    }
    if let Some((name, _)) = quoted("duplicate field `") {
        return (inner(name), DiagnosticKind::DuplicateField);
    }
    let detail = match said.split_once("expected ") {
        Some((before, kind)) if kind.contains("Raw") => format!("{before}expected an object"),
        _ => said,
    };
    (path.to_owned(), DiagnosticKind::WrongType { detail })
}

/// The links of a whole file, gathered before its programs are read: which lines must be refused for theirs.
#[derive(Debug, Default)]
pub struct LinkCheck {
    /// The ids of all lines, each as a number that stands for its text.
    id_hashes: FxHashSet<u64>,
    /// From each id that links to others, the line and the others.
    links: BTreeMap<String, (usize, Vec<String>)>,
}

impl LinkCheck {
    /// Takes the id and the links of one line, if they can be read at all.
    pub fn add_line(&mut self, line: &JsonLine<'_>) {
        let Ok(linked) = serde_json::from_slice::<RecordLinks>(line.bytes) else { return };
        self.id_hashes.insert(hash_id(&linked.id));
        if !linked.counts_toward.is_empty() && linked.counts_toward.len() <= MAX_LIST_ITEMS {
            self.links.entry(linked.id).or_insert((line.line_number, linked.counts_toward));
        }
    }

    /// For every line that must be refused, what is wrong with its links.
    #[must_use]
    pub fn finish(self) -> BTreeMap<usize, InvalidLinks> {
        let Self { id_hashes: ids, links } = self;
        let mut bad: BTreeMap<usize, InvalidLinks> = BTreeMap::new();
        let mut sound: BTreeMap<String, (usize, Vec<String>)> = BTreeMap::new();
        for (id, (number, links)) in links {
            let nowhere: Vec<&String> = links.iter().filter(|to| !ids.contains(&hash_id(to))).collect();
            if nowhere.is_empty() {
                sound.insert(id, (number, links));
            } else {
                let nowhere = nowhere.into_iter().map(|to| display_id(to)).collect();
                bad.insert(number, InvalidLinks { id: display_id(&id), dangling: nowhere, cycle: None });
            }
        }
        let all: LinkGraph<'_> =
            (sound.iter()).map(|(id, (_, links))| (id.as_str(), links.iter().map(String::as_str).collect())).collect();
        for (id, way) in shortest_cycles(&all) {
            let number = sound.get(id).map_or(0, |(number, _)| *number);
            let back = way.iter().map(|id| display_id(id)).collect::<Vec<_>>().join(" -> ");
            bad.insert(number, InvalidLinks { id: display_id(id), dangling: Vec::new(), cycle: Some(back) });
        }
        bad
    }
}

/// What is wrong with the links of one line.
#[derive(Debug)]
pub struct InvalidLinks {
    id: String,
    /// The ids that no line has.
    dangling: Vec<String>,
    /// The way that leads back to where it began.
    cycle: Option<String>,
}

impl InvalidLinks {
    /// The same as faults of the line.
    #[must_use]
    pub fn diagnostics(&self, line: &JsonLine<'_>) -> Vec<Diagnostic> {
        let nowhere = self.dangling.iter().map(|to| DiagnosticKind::DanglingLink { target: to.clone() });
        let back = self.cycle.iter().map(|path| DiagnosticKind::CyclicLink { path: path.clone() });
        nowhere.chain(back).map(|problem| line.diagnostic(1, Some(&self.id), "counts_toward", problem)).collect()
    }
}

fn hash_id(id: &str) -> u64 {
    xxhash_rust::xxh3::xxh3_64(id.as_bytes())
}
