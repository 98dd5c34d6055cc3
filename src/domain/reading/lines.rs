//! Reads a catalogue of lines: one programme a line, in JSON, with the names and shapes of a RON record.
//!
//! The first line may be the head of the catalogue. Every line is read by itself, so that a file of any length can be.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;
use serde::Deserialize;
use serde_json::{Error, Map, Value as Json};

use super::catalogue::{RawRate, SCHEMA, coverage_of, date_of, rate_of};
use super::check::check;
use super::fault::{Fault, Place, Problem};
use super::raw::{Layout, RawChecklist, RawClb, RawProgramme, RawSource};
use super::rings::{Links, ways_back};
use super::site::{Spot, shown_field, shown_id};
use super::{MAX_LINE, MAX_LIST};
use crate::domain::catalogue::Head;
use crate::domain::occupation::Occupations;
use crate::domain::programme::Programme;
use crate::domain::words::{Localised, clean};

/// One line of a file.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// The file, as it was named.
    pub file: &'a str,
    /// The number of the line, from 1.
    pub number: usize,
    /// What stands on it.
    pub bytes: &'a [u8],
}

/// What a head says and what is wrong with it; `None` where the catalogue cannot be used with it.
pub type ReadHead = (Option<Head>, Vec<Fault>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHead {
    schema: u32,
    #[serde(default)]
    as_of: Option<String>,
    #[serde(default)]
    coverage: Option<Localised>,
    #[serde(default)]
    rates: Vec<RawRate>,
}

/// The id of a line and its links, and nothing else of it.
#[derive(Deserialize)]
struct Linked {
    id: String,
    #[serde(default)]
    counts_toward: Vec<String>,
}

/// Whether a line holds nothing.
#[must_use]
pub fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_whitespace)
}

impl<'a> Line<'a> {
    fn fault(&self, column: usize, id: Option<&str>, field: &str, problem: Problem) -> Fault {
        let place = Place { file: self.file.to_owned(), line: self.number, column };
        Fault { place, id: id.map(shown_id), field: shown_field(field), problem }
    }

    fn text(&self) -> Result<&'a str, Box<Fault>> {
        std::str::from_utf8(self.bytes).map_err(|error| {
            let before = String::from_utf8_lossy(self.bytes.get(..error.valid_up_to()).unwrap_or(&[]));
            Box::new(self.fault(before.chars().count() + 1, None, "", Problem::NotText))
        })
    }

    /// The fault of a line that was not read because it is too long.
    #[must_use]
    pub fn too_long(file: &str, number: usize) -> Fault {
        Line { file, number, bytes: &[] }.fault(1, None, "", Problem::LineTooLong { most: MAX_LINE })
    }

    /// The head of a catalogue; `None` where this line is none: it has no `schema`.
    #[must_use]
    pub fn head(&self) -> Option<ReadHead> {
        let text = self.text().ok()?;
        let members = serde_json::from_str::<Map<String, Json>>(text).ok()?;
        let schema = members.get("schema")?;
        if let Some(found) = schema.as_u64().map(|found| u32::try_from(found).unwrap_or(u32::MAX))
            && found != SCHEMA
        {
            return Some((None, vec![self.fault(1, None, "schema", Problem::Schema { found, known: SCHEMA })]));
        }
        let raw = match serde_json::from_str::<RawHead>(text) {
            Ok(raw) => raw,
            Err(error) => {
                let (field, problem) = problem_of("", &error);
                return Some((None, vec![self.fault(error.column(), None, &field, problem)]));
            }
        };
        let (mut head, mut faults) = (Head::default(), Vec::new());
        let mut wrong = |field: &str, problem: Problem| faults.push(self.fault(1, None, field, problem));
        if raw.schema != SCHEMA {
            wrong("schema", Problem::Schema { found: raw.schema, known: SCHEMA });
        }
        match raw.as_of.as_deref().map(date_of) {
            Some(Ok(date)) => head.as_of = date,
            Some(Err(problem)) => wrong("as_of", problem),
            None => {}
        }
        let (coverage, problems) = raw.coverage.map_or_else(Default::default, coverage_of);
        head.coverage = coverage;
        problems.into_iter().for_each(|problem| wrong("coverage", problem));
        if raw.rates.len() > MAX_LIST {
            wrong("rates", Problem::TooMany { count: raw.rates.len(), most: MAX_LIST });
        } else {
            for rate in &raw.rates {
                match rate_of(rate) {
                    Ok(rate) => head.rates.push(rate),
                    Err(problem) => wrong("rates", problem),
                }
            }
        }
        Some((Some(head), faults))
    }

    /// The programme of this line.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn programme(&self, occupations: &Occupations) -> Result<Programme, Vec<Fault>> {
        let text = self.text().map_err(|fault| vec![*fault])?;
        let read = if text.trim_start().starts_with('{') {
            serde_json::from_str::<RawProgramme>(text)
        } else {
            Err(serde::de::Error::custom("invalid type: expected an object"))
        };
        match read {
            Ok(raw) => {
                let id = raw.id.clone();
                check(&Within { line: self, id: Some(&id) }, raw, occupations)
            }
            Err(error) => Err(self.faults(text, &error)),
        }
    }

    /// Everything that is wrong with the layout of a line that could not be read.
    fn faults(&self, text: &str, error: &Error) -> Vec<Fault> {
        let members = serde_json::from_str::<Map<String, Json>>(text).unwrap_or_default();
        let id = members.get("id").and_then(Json::as_str);
        let mut found = Vec::new();
        if !members.is_empty() {
            layout_faults::<RawProgramme>(&members, "", &mut found);
        }
        if found.is_empty() {
            let (field, problem) = problem_of("", error);
            return vec![self.fault(error.column().max(1), id, &field, problem)];
        }
        found.into_iter().map(|(field, problem)| self.fault(1, id, &field, problem)).collect()
    }
}

/// Names the fields of one line; their columns are not known.
struct Within<'a> {
    line: &'a Line<'a>,
    id: Option<&'a str>,
}

impl Spot for Within<'_> {
    fn fault_of(&self, path: &str, _: Option<usize>, problem: Problem) -> Fault {
        self.line.fault(1, self.id, path, problem)
    }
}

/// Tries every member of an object by itself.
fn layout_faults<T: Layout>(members: &Map<String, Json>, prefix: &str, found: &mut Vec<(String, Problem)>) {
    let path = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    if members.len() > MAX_LIST {
        found.push((prefix.to_owned(), Problem::TooMany { count: members.len(), most: MAX_LIST }));
        return;
    }
    for (name, value) in members {
        let inside = value.as_object().filter(|inside| !inside.is_empty());
        match (T::try_member(name, value), name.as_str(), inside) {
            (None, ..) => found.push((path(name), Problem::UnknownField { known: T::FIELDS.join(", ") })),
            (Some(Ok(())), ..) => {}
            (Some(Err(_)), "checklist", Some(inside)) => layout_faults::<RawChecklist>(inside, name, found),
            (Some(Err(_)), "source", Some(inside)) if prefix.is_empty() => {
                layout_faults::<RawSource>(inside, name, found);
            }
            (Some(Err(_)), "clb", Some(inside)) => layout_faults::<RawClb>(inside, name, found),
            (Some(Err(_)), ..) if prefix == "checklist" && matches!(value.as_str(), Some("yes" | "no")) => {
                found.push((path(name), Problem::NoEvidence));
            }
            (Some(Err(error)), ..) => found.push(problem_of(&path(name), &error)),
        }
    }
    for name in T::REQUIRED.iter().filter(|name| !members.contains_key(**name)) {
        let no_source = matches!(path(name).as_str(), "source" | "source.url");
        found.push((path(name), if no_source { Problem::NoSource } else { Problem::Missing }));
    }
}

/// What JSON's reader says, with the field that it is about.
fn problem_of(path: &str, error: &Error) -> (String, Problem) {
    let said = error.to_string();
    let said = said.split_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    let said: String = clean(said).chars().take(400).collect();
    let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    if error.is_syntax() || error.is_eof() {
        return (path.to_owned(), Problem::Unreadable { detail: said });
    }
    let quoted = |start: &str| said.strip_prefix(start).and_then(|rest| rest.split_once('`'));
    let known = |rest: &str| {
        let known = rest.split_once("expected ").map_or("", |(_, known)| known);
        known.trim_start_matches("one of ").replace('`', "")
    };
    if let Some((found, rest)) = quoted("unknown variant `") {
        let found = found.chars().take(80).collect();
        return (path.to_owned(), Problem::UnknownWord { found, known: known(rest) });
    }
    if let Some((name, rest)) = quoted("unknown field `") {
        return (inner(name), Problem::UnknownField { known: known(rest) });
    }
    if let Some((name, _)) = quoted("missing field `") {
        return (inner(name), Problem::Missing);
    }
    if let Some((name, _)) = quoted("duplicate field `") {
        return (inner(name), Problem::RepeatedField);
    }
    let detail = match said.split_once("expected ") {
        Some((before, kind)) if kind.contains("Raw") => format!("{before}expected an object"),
        _ => said,
    };
    (path.to_owned(), Problem::WrongKind { detail })
}

/// The links of a whole file, gathered before its programmes are read: which lines must be refused for theirs.
#[derive(Debug, Default)]
pub struct LinkCheck {
    /// The ids of all lines, each as a number that stands for its text.
    ids: FxHashSet<u64>,
    /// From each id that links to others, the line and the others.
    links: BTreeMap<String, (usize, Vec<String>)>,
}

impl LinkCheck {
    /// Takes the id and the links of one line, if they can be read at all.
    pub fn see(&mut self, line: &Line<'_>) {
        let Ok(linked) = serde_json::from_slice::<Linked>(line.bytes) else { return };
        self.ids.insert(number_of(&linked.id));
        if !linked.counts_toward.is_empty() && linked.counts_toward.len() <= MAX_LIST {
            self.links.entry(linked.id).or_insert((line.number, linked.counts_toward));
        }
    }

    /// For every line that must be refused, what is wrong with its links.
    #[must_use]
    pub fn bad(self) -> BTreeMap<usize, BadLinks> {
        let Self { ids, links } = self;
        let mut bad: BTreeMap<usize, BadLinks> = BTreeMap::new();
        let mut sound: BTreeMap<String, (usize, Vec<String>)> = BTreeMap::new();
        for (id, (number, links)) in links {
            let nowhere: Vec<&String> = links.iter().filter(|to| !ids.contains(&number_of(to))).collect();
            if nowhere.is_empty() {
                sound.insert(id, (number, links));
            } else {
                let nowhere = nowhere.into_iter().map(|to| shown_id(to)).collect();
                bad.insert(number, BadLinks { id: shown_id(&id), nowhere, back: None });
            }
        }
        let all: Links<'_> =
            (sound.iter()).map(|(id, (_, links))| (id.as_str(), links.iter().map(String::as_str).collect())).collect();
        for (id, way) in ways_back(&all) {
            let number = sound.get(id).map_or(0, |(number, _)| *number);
            let back = way.iter().map(|id| shown_id(id)).collect::<Vec<_>>().join(" -> ");
            bad.insert(number, BadLinks { id: shown_id(id), nowhere: Vec::new(), back: Some(back) });
        }
        bad
    }
}

/// What is wrong with the links of one line.
#[derive(Debug)]
pub struct BadLinks {
    id: String,
    /// The ids that no line has.
    nowhere: Vec<String>,
    /// The way that leads back to where it began.
    back: Option<String>,
}

impl BadLinks {
    /// The same as faults of the line.
    #[must_use]
    pub fn faults(&self, line: &Line<'_>) -> Vec<Fault> {
        let nowhere = self.nowhere.iter().map(|to| Problem::Dangling { to: to.clone() });
        let back = self.back.iter().map(|path| Problem::Circular { path: path.clone() });
        nowhere.chain(back).map(|problem| line.fault(1, Some(&self.id), "counts_toward", problem)).collect()
    }
}

fn number_of(id: &str) -> u64 {
    xxhash_rust::xxh3::xxh3_64(id.as_bytes())
}
