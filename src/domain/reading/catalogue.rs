//! Reads a catalogue: head, programmes, and the links between them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::fault::{Fault, Place, Problem, plain_detail};
use super::locate::{Node, cut, line_and_column};
use super::record::{self, Site};
use super::{MAX_BYTES, MAX_PROGRAMMES, from_ron};
use crate::domain::catalogue::{Catalogue, Head};
use crate::domain::fact::PageDate;
use crate::domain::money::{Currency, Rate};
use crate::domain::occupation::Occupations;
use crate::domain::programme::{Programme, ProgrammeId};
use crate::domain::words::{Localised, clean};

/// The version of the layout that this program reads.
pub const SCHEMA: u32 = 1;

/// What came of reading a catalogue.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The catalogue with every record that is sound; `None` where the file as a whole cannot be used.
    pub catalogue: Option<Catalogue>,
    /// Everything that is wrong, in the order of the file.
    pub faults: Vec<Fault>,
    /// How many records were refused.
    pub refused: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRate {
    currency: Currency,
    cad: f64,
    as_of: String,
    source: String,
}

const HEAD_FIELDS: &[&str] = &["schema", "as_of", "coverage", "rates", "programmes"];

/// Reads a catalogue from bytes, whatever they are.
#[must_use]
pub fn read_bytes(file: &str, bytes: &[u8], occupations: &Occupations) -> Reading {
    if bytes.len() > MAX_BYTES {
        return unusable(Fault::of_file(file, Problem::FileTooLarge { bytes: bytes.len(), most: MAX_BYTES }));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => read(file, text, occupations),
        Err(error) => {
            let before = String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or(&[])).into_owned();
            let (line, column) = line_and_column(&before, before.len());
            let place = Place { file: file.to_owned(), line, column };
            unusable(Fault { place, id: None, field: None, problem: Problem::NotText })
        }
    }
}

/// Reads a catalogue from text.
#[must_use]
pub fn read(file: &str, text: &str, occupations: &Occupations) -> Reading {
    if text.len() > MAX_BYTES {
        return unusable(Fault::of_file(file, Problem::FileTooLarge { bytes: text.len(), most: MAX_BYTES }));
    }
    let root = match cut(text) {
        Ok(root) => root,
        Err(broken) => {
            let (line, column) = line_and_column(text, broken.at);
            let place = Place { file: file.to_owned(), line, column };
            let problem = Problem::Unbalanced { expected: broken.expected.to_owned() };
            return unusable(Fault { place, id: None, field: None, problem });
        }
    };
    let site = Site { file, text, node: &root };
    let mut faults = Vec::new();
    let Some(head) = read_head(&site, &mut faults) else {
        return Reading { catalogue: None, faults, refused: 0 };
    };
    let records = root.field("programmes").map_or(&[][..], |field| field.value.items());
    if records.len() > MAX_PROGRAMMES {
        faults
            .push(site.fault("programmes", Problem::TooManyProgrammes { count: records.len(), most: MAX_PROGRAMMES }));
        return Reading { catalogue: None, faults, refused: records.len() };
    }
    let mut sound = read_records(file, text, records, occupations, &mut faults);
    refuse_bad_links(file, text, &mut sound, &mut faults);
    faults.sort_by(|one, other| one.place.cmp(&other.place));
    let refused = records.len() - sound.len();
    let kept: BTreeSet<ProgrammeId> = sound.iter().map(|(programme, _)| programme.id.clone()).collect();
    let programmes = sound
        .into_iter()
        .map(|(mut programme, _)| {
            programme.counts_toward.retain(|to| kept.contains(to));
            programme
        })
        .collect();
    Reading { catalogue: Some(Catalogue::new(head, programmes)), faults, refused }
}

fn unusable(fault: Fault) -> Reading {
    Reading { catalogue: None, faults: vec![fault], refused: 0 }
}

/// The head; `None` where the file cannot be used at all.
fn read_head(site: &Site<'_>, faults: &mut Vec<Fault>) -> Option<Head> {
    let root = site.node;
    for field in root.fields() {
        if !HEAD_FIELDS.contains(&field.name.as_str()) {
            faults.push(site.fault(&field.name, Problem::UnknownField { known: HEAD_FIELDS.join(", ") }));
        }
    }
    for name in ["schema", "programmes"] {
        if root.field(name).is_none() {
            faults.push(site.fault(name, Problem::Missing));
        }
    }
    let mut head = Head::default();
    if let Some(version) = head_value::<u32>(site, "schema", faults) {
        if version != SCHEMA {
            faults.push(site.fault("schema", Problem::Schema { found: version, known: SCHEMA }));
            return None;
        }
    } else {
        return None;
    }
    root.field("programmes")?;
    if let Some(date) = head_value::<String>(site, "as_of", faults) {
        match PageDate::read(&date) {
            Some(date) => head.as_of = date,
            None => {
                faults.push(site.fault("as_of", Problem::BadDate { found: clean(&date).chars().take(40).collect() }));
            }
        }
    }
    if let Some(coverage) = head_value::<Localised>(site, "coverage", faults) {
        head.coverage = coverage.cleaned();
    }
    for rate in head_value::<Vec<RawRate>>(site, "rates", faults).unwrap_or_default() {
        if !rate.cad.is_finite() {
            faults.push(site.fault("rates", Problem::NotANumber));
        } else if rate.cad <= 0.0 {
            faults.push(site.fault("rates", Problem::TooSmall { found: rate.cad }));
        } else if rate.cad > 1000.0 {
            faults.push(site.fault("rates", Problem::TooLarge { found: rate.cad, most: 1000.0 }));
        } else if rate.source.trim().is_empty() {
            faults.push(site.fault("rates", Problem::NoSource));
        } else {
            let (as_of, source) = (clean(&rate.as_of), clean(&rate.source));
            head.rates.push(Rate { currency: rate.currency, cad: rate.cad, as_of, source });
        }
    }
    Some(head)
}

fn head_value<T: serde::de::DeserializeOwned>(site: &Site<'_>, name: &str, faults: &mut Vec<Fault>) -> Option<T> {
    let field = site.node.field(name)?;
    match from_ron(field.value.text(site.text)) {
        Ok(value) => Some(value),
        Err(error) => {
            faults.push(site.fault(name, Problem::WrongKind { detail: plain_detail(&error.code) }));
            None
        }
    }
}

fn read_records<'a>(
    file: &str,
    text: &str,
    records: &'a [Node],
    occupations: &Occupations,
    faults: &mut Vec<Fault>,
) -> Vec<(Programme, &'a Node)> {
    let mut first_lines: BTreeMap<ProgrammeId, usize> = BTreeMap::new();
    let mut sound = Vec::new();
    for node in records {
        let site = Site { file, text, node };
        match record::read(&site, occupations) {
            Err(found) => {
                faults.extend(found);
                if let Some(id) = site.id().and_then(|id| ProgrammeId::read(&id)) {
                    first_lines.entry(id).or_insert_with(|| line_and_column(text, node.start).0);
                }
            }
            Ok(programme) => match first_lines.get(&programme.id) {
                Some(&first_line) => faults.push(site.fault("id", Problem::RepeatedId { first_line })),
                None => {
                    first_lines.insert(programme.id.clone(), line_and_column(text, node.start).0);
                    sound.push((programme, node));
                }
            },
        }
    }
    // A link to a record that is there but refused is dropped quietly: that record has its own fault.
    for (programme, node) in &sound {
        for to in programme.counts_toward.iter().filter(|to| !first_lines.contains_key(to)) {
            let site = Site { file, text, node };
            faults.push(site.fault("counts_toward", Problem::Dangling { to: to.to_string() }));
        }
    }
    sound.retain(|(programme, _)| programme.counts_toward.iter().all(|to| first_lines.contains_key(to)));
    sound
}

/// Refuses every programme whose links lead back to itself.
fn refuse_bad_links(file: &str, text: &str, sound: &mut Vec<(Programme, &Node)>, faults: &mut Vec<Fault>) {
    let links: BTreeMap<ProgrammeId, Vec<ProgrammeId>> =
        sound.iter().map(|(programme, _)| (programme.id.clone(), programme.counts_toward.clone())).collect();
    sound.retain(|(programme, node)| {
        let Some(path) = way_back(&programme.id, &links) else { return true };
        let site = Site { file, text, node };
        let path = path.iter().map(ProgrammeId::as_str).collect::<Vec<_>>().join(" -> ");
        faults.push(site.fault("counts_toward", Problem::Circular { path }));
        false
    });
}

/// The shortest way along the links from a programme back to itself.
fn way_back(start: &ProgrammeId, links: &BTreeMap<ProgrammeId, Vec<ProgrammeId>>) -> Option<Vec<ProgrammeId>> {
    let mut waiting = std::collections::VecDeque::from([vec![start.clone()]]);
    let mut seen = BTreeSet::new();
    while let Some(path) = waiting.pop_front() {
        let here = path.last()?;
        for next in links.get(here).into_iter().flatten() {
            let mut longer = path.clone();
            longer.push(next.clone());
            if next == start {
                return Some(longer);
            }
            if seen.insert(next.clone()) {
                waiting.push_back(longer);
            }
        }
    }
    None
}
