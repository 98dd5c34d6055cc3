//! Reads a catalogue: head, programmes, and the links between them.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

use serde::Deserialize;

use super::fault::{Fault, Found, Place, Problem, plain_detail};
use super::locate::{Node, Places, cut, line_and_column};
use super::rings::{self, Links};
use super::site::{Site, Spot};
use super::{MAX_BYTES, MAX_LIST, MAX_PROGRAMMES, MAX_TEXT, MOST_CAD, from_ron};
use super::{check, record};
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
pub(super) struct RawRate {
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
    let places = Places::new(text);
    let site = Site { file, places: &places, node: &root };
    let mut of_head = Vec::new();
    let Some(head) = read_head(&site, &mut of_head) else {
        return Reading { catalogue: None, faults: of_head, refused: 0 };
    };
    let records = site.field("programmes").map_or(&[][..], |field| field.value.items());
    if records.len() > MAX_PROGRAMMES {
        let problem = Problem::TooManyProgrammes { count: records.len(), most: MAX_PROGRAMMES };
        of_head.push(site.fault("programmes", problem));
        return Reading { catalogue: None, faults: of_head, refused: records.len() };
    }
    let mut faults = Found::default();
    faults.extend(of_head);
    let mut sound = read_records(&site, records, occupations, &mut faults);
    refuse_bad_links(&site, &mut sound, &mut faults);
    let refused = records.len() - sound.len();
    let kept: BTreeSet<ProgrammeId> = sound.iter().map(|(programme, _)| programme.id.clone()).collect();
    let programmes = sound
        .into_iter()
        .map(|(mut programme, _)| {
            programme.counts_toward.retain(|to| kept.contains(to));
            programme
        })
        .collect();
    Reading { catalogue: Some(Catalogue::new(head, programmes)), faults: faults.told(), refused }
}

fn unusable(fault: Fault) -> Reading {
    Reading { catalogue: None, faults: vec![fault], refused: 0 }
}

/// The head; `None` where the file cannot be used at all.
fn read_head(site: &Site<'_>, faults: &mut Vec<Fault>) -> Option<Head> {
    let fields = site.node.fields();
    if fields.len() > MAX_LIST {
        faults.push(site.fault("", Problem::TooMany { count: fields.len(), most: MAX_LIST }));
        return None;
    }
    // Of two schemas or two lists of programmes neither can be believed.
    let mut twice = false;
    for (index, field) in fields.iter().enumerate() {
        let name = site.name_of(field);
        if !HEAD_FIELDS.contains(&name) {
            faults.push(site.fault_at(field.at(), name, Problem::UnknownField { known: HEAD_FIELDS.join(", ") }));
        } else if fields.iter().take(index).any(|earlier| site.name_of(earlier) == name) {
            faults.push(site.fault_at(field.at(), name, Problem::RepeatedField));
            twice |= matches!(name, "schema" | "programmes");
        }
    }
    if twice {
        return None;
    }
    for name in ["schema", "programmes"] {
        if site.field(name).is_none() {
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
    let programmes = site.field("programmes")?;
    if !site.text_of(&programmes.value).starts_with('[') {
        faults.push(site.fault("programmes", Problem::WrongKind { detail: plain_detail(&ron::Error::ExpectedArray) }));
        return None;
    }
    if let Some(date) = head_value::<String>(site, "as_of", faults) {
        match date_of(&date) {
            Ok(date) => head.as_of = date,
            Err(problem) => faults.push(site.fault("as_of", problem)),
        }
    }
    if let Some(coverage) = head_value::<Localised>(site, "coverage", faults) {
        let (coverage, problems) = coverage_of(coverage);
        head.coverage = coverage;
        faults.extend(problems.into_iter().map(|problem| site.fault("coverage", problem)));
    }
    head.rates = read_rates(site, faults);
    Some(head)
}

/// The date of a head.
pub(super) fn date_of(date: &str) -> Result<PageDate, Problem> {
    PageDate::read(date).ok_or_else(|| Problem::BadDate { found: clean(date).chars().take(40).collect() })
}

/// What a head says of its coverage, cleaned, and what is wrong with it.
pub(super) fn coverage_of(coverage: Localised) -> (Localised, Vec<Problem>) {
    let coverage = coverage.cleaned();
    let mut problems = Vec::new();
    if check::is_blank(&coverage) {
        problems.push(Problem::Empty);
    }
    let length = coverage.longest();
    if length > MAX_TEXT {
        problems.push(Problem::TooLong { length, most: MAX_TEXT });
        return (Localised::default(), problems);
    }
    (coverage, problems)
}

/// The rates that are sound.
fn read_rates(site: &Site<'_>, faults: &mut Vec<Fault>) -> Vec<Rate> {
    let Some(field) = site.field("rates") else { return Vec::new() };
    let items = field.value.items();
    if !site.text_of(&field.value).starts_with('[') {
        faults.push(site.fault("rates", Problem::WrongKind { detail: plain_detail(&ron::Error::ExpectedArray) }));
    }
    if items.len() > MAX_LIST {
        faults.push(site.fault("rates", Problem::TooMany { count: items.len(), most: MAX_LIST }));
        return Vec::new();
    }
    let mut rates = Vec::new();
    for item in items {
        match read_rate(site, item) {
            Ok(rate) => rates.push(rate),
            Err(fault) => faults.push(*fault),
        }
    }
    rates
}

fn read_rate(site: &Site<'_>, item: &Node) -> Result<Rate, Box<Fault>> {
    let rate = from_ron::<RawRate>(site.text_of(item))
        .map_err(|error| Box::new(record::field_fault(site, item, item.start(), "rates", &error.code)))?;
    rate_of(&rate).map_err(|problem| Box::new(site.fault_at(item.start(), "rates", problem)))
}

/// A rate that is sound.
pub(super) fn rate_of(rate: &RawRate) -> Result<Rate, Problem> {
    let (as_of, source) = (clean(&rate.as_of), clean(&rate.source));
    let length = as_of.chars().count().max(source.chars().count());
    Err(if !rate.cad.is_finite() {
        Problem::NotANumber
    } else if rate.cad <= 0.0 {
        Problem::TooSmall { found: rate.cad }
    } else if rate.cad > MOST_CAD {
        Problem::TooLarge { found: rate.cad, most: MOST_CAD }
    } else if source.is_empty() {
        Problem::NoSource
    } else if length > MAX_TEXT {
        Problem::TooLong { length, most: MAX_TEXT }
    } else {
        return Ok(Rate { currency: rate.currency, cad: rate.cad, as_of, source });
    })
}

fn head_value<T: serde::de::DeserializeOwned>(site: &Site<'_>, name: &str, faults: &mut Vec<Fault>) -> Option<T> {
    let field = site.field(name)?;
    match from_ron(site.text_of(&field.value)) {
        Ok(value) => Some(value),
        Err(error) => {
            faults.push(site.fault(name, Problem::WrongKind { detail: plain_detail(&error.code) }));
            None
        }
    }
}

/// From this many records on, two halves are read side by side: the first frame waits for them.
const MANY: usize = 64;

/// Reads every record by itself, in the order of the file: the sound ones, and what is wrong with the others.
fn read_each(whole: &Site<'_>, records: &[Node], occupations: &Occupations) -> (Vec<Option<Programme>>, Found) {
    let read_all = |nodes: &[Node]| {
        let mut faults = Found::default();
        let mut read_one = |node| match record::read(&Site { node, ..*whole }, occupations) {
            Ok(programme) => Some(programme),
            Err(found) => {
                faults.extend(found);
                None
            }
        };
        let read: Vec<Option<Programme>> = nodes.iter().map(&mut read_one).collect();
        (read, faults)
    };
    if records.len() < MANY {
        return read_all(records);
    }
    let (first, second) = records.split_at(records.len() / 2);
    thread::scope(|scope| {
        let other = scope.spawn(|| read_all(second));
        let (mut all, mut faults) = read_all(first);
        let (read, found) = other.join().unwrap_or_else(|panic| resume_unwind(panic));
        all.extend(read);
        faults.add(found);
        (all, faults)
    })
}

fn read_records<'a>(
    whole: &Site<'_>,
    records: &'a [Node],
    occupations: &Occupations,
    faults: &mut Found,
) -> Vec<(Programme, &'a Node)> {
    let mut first_lines: BTreeMap<ProgrammeId, usize> = BTreeMap::new();
    let mut sound = Vec::new();
    let (read, found) = read_each(whole, records, occupations);
    faults.add(found);
    for (node, programme) in records.iter().zip(read) {
        let site = Site { node, ..*whole };
        let line = whole.places.line_and_column(node.start()).0;
        let id = match &programme {
            Some(programme) => Some(programme.id.clone()),
            None => site.id().and_then(|id| ProgrammeId::read(&id)),
        };
        if let Some(&first_line) = id.as_ref().and_then(|id| first_lines.get(id)) {
            faults.push(site.fault("id", Problem::RepeatedId { first_line }));
            continue;
        }
        first_lines.extend(id.map(|id| (id, line)));
        sound.extend(programme.map(|programme| (programme, node)));
    }
    // A link to a record that is there but refused is dropped quietly: that record has its own fault.
    for (programme, node) in &sound {
        for (index, to) in programme.counts_toward.iter().enumerate().filter(|(_, to)| !first_lines.contains_key(to)) {
            let site = Site { node, ..*whole };
            faults.push(site.fault_of("counts_toward", Some(index), Problem::Dangling { to: to.to_string() }));
        }
    }
    sound.retain(|(programme, _)| programme.counts_toward.iter().all(|to| first_lines.contains_key(to)));
    sound
}

/// Refuses every programme whose links lead back to itself.
fn refuse_bad_links(whole: &Site<'_>, sound: &mut Vec<(Programme, &Node)>, faults: &mut Found) {
    let links: Links<'_> = sound
        .iter()
        .map(|(programme, _)| {
            (programme.id.as_str(), programme.counts_toward.iter().map(ProgrammeId::as_str).collect())
        })
        .collect();
    let ways = rings::ways_back(&links);
    let lost: Vec<bool> = sound
        .iter()
        .map(|(programme, node)| {
            let Some(way) = ways.get(programme.id.as_str()) else { return false };
            let site = Site { node, ..*whole };
            faults.push(site.fault("counts_toward", Problem::Circular { path: way.join(" -> ") }));
            true
        })
        .collect();
    let mut lost = lost.into_iter();
    sound.retain(|_| lost.next() != Some(true));
}
