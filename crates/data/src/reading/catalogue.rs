//! Reads a catalogue: head, programs, and the links between them.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

use serde::Deserialize;

use crate::reading::cycles;
use crate::reading::cycles::LinkGraph;
use crate::reading::parse_ron;
use crate::reading::record_span::{DiagnosticLocator, RecordSpan};
use crate::reading::ron_error::ron_error_message;
use crate::reading::span_tree::{LineIndex, SpanTree, line_and_column, parse_spans};
use crate::reading::{check, record};
use microcred_core::bounds::{MAX_CAD_PER_UNIT, MAX_FIELD_TEXT_CHARS, MAX_FILE_BYTES, MAX_LIST_ITEMS, MAX_PROGRAMS};
use microcred_core::catalogue::{Catalogue, CatalogueHeader};
use microcred_core::diagnostic::{Diagnostic, DiagnosticCollector, DiagnosticKind, SourceLocation};
use microcred_core::fact::PageDate;
use microcred_core::money::{Currency, ExchangeRate};
use microcred_core::occupation::Occupations;
use microcred_core::program::{Program, ProgramId};
use microcred_core::sanitize::{Localised, clean};

/// The version of the layout that is written. Older ones are read.
pub const SCHEMA_VERSION: u32 = 2;
/// The oldest version of the layout that is read.
pub const MIN_SCHEMA_VERSION: u32 = 1;

/// Whether a version of the layout can be read.
#[must_use]
pub fn is_supported(version: u32) -> bool {
    (MIN_SCHEMA_VERSION..=SCHEMA_VERSION).contains(&version)
}

/// What came of reading a catalogue.
#[derive(Debug, Clone)]
pub struct ParsedCatalogue {
    /// The catalogue with every record that is sound; `None` where the file as a whole cannot be used.
    pub catalogue: Option<Catalogue>,
    /// Everything that is wrong, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
    /// How many records were refused.
    pub rejected_count: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawExchangeRate {
    currency: Currency,
    cad: f64,
    as_of: String,
    source: String,
}

const HEADER_FIELDS: &[&str] = &["schema", "as_of", "coverage", "rates", "programs"];
/// The list of programs as files of the first edition call it; read like `programs`.
const OLD_PROGRAMS_FIELD: &str = "programmes";

/// Returns the name by which a file calls its list of programs: `programs`, or the old name where only that stands.
fn programs_field(site: &RecordSpan<'_>) -> &'static str {
    let has_old_name_only = site.field("programs").is_none() && site.field(OLD_PROGRAMS_FIELD).is_some();
    if has_old_name_only { OLD_PROGRAMS_FIELD } else { "programs" }
}

/// Reads a catalogue from bytes, whatever they are.
#[must_use]
pub fn parse_bytes(file: &str, bytes: &[u8], occupations: &Occupations) -> ParsedCatalogue {
    if bytes.len() > MAX_FILE_BYTES {
        return rejected_file(Diagnostic::for_file(
            file,
            DiagnosticKind::FileTooLarge { bytes: bytes.len(), max: MAX_FILE_BYTES },
        ));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => parse(file, text, occupations),
        Err(error) => {
            let before = String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or(&[])).into_owned();
            let (line, column) = line_and_column(&before, before.len());
            let place = SourceLocation { file: file.to_owned(), line, column };
            rejected_file(Diagnostic { location: place, program_id: None, field: None, kind: DiagnosticKind::NotUtf8 })
        }
    }
}

/// Reads a catalogue from text.
#[must_use]
pub fn parse(file: &str, text: &str, occupations: &Occupations) -> ParsedCatalogue {
    if text.len() > MAX_FILE_BYTES {
        return rejected_file(Diagnostic::for_file(
            file,
            DiagnosticKind::FileTooLarge { bytes: text.len(), max: MAX_FILE_BYTES },
        ));
    }
    let root = match parse_spans(text) {
        Ok(root) => root,
        Err(broken) => {
            let (line, column) = line_and_column(text, broken.offset);
            let place = SourceLocation { file: file.to_owned(), line, column };
            let problem = DiagnosticKind::Unbalanced { expected: broken.expected.to_owned() };
            return rejected_file(Diagnostic { location: place, program_id: None, field: None, kind: problem });
        }
    };
    let places = LineIndex::new(text);
    let site = RecordSpan { file, line_index: &places, node: &root };
    let mut of_head = Vec::new();
    let Some(head) = parse_header(&site, &mut of_head) else {
        return ParsedCatalogue { catalogue: None, diagnostics: of_head, rejected_count: 0 };
    };
    let programs_field = programs_field(&site);
    let records = site.field(programs_field).map_or(&[][..], |field| field.value.items());
    if records.len() > MAX_PROGRAMS {
        let problem = DiagnosticKind::TooManyPrograms { count: records.len(), max: MAX_PROGRAMS };
        of_head.push(site.diagnostic(programs_field, problem));
        return ParsedCatalogue { catalogue: None, diagnostics: of_head, rejected_count: records.len() };
    }
    let mut faults = DiagnosticCollector::default();
    faults.extend(of_head);
    let mut sound = parse_records(&site, records, occupations, &mut faults);
    reject_bad_links(&site, &mut sound, &mut faults);
    let refused = records.len() - sound.len();
    let kept: BTreeSet<ProgramId> = sound.iter().map(|(program, _)| program.id.clone()).collect();
    let programs = sound
        .into_iter()
        .map(|(mut program, _)| {
            program.counts_toward.retain(|to| kept.contains(to));
            program
        })
        .collect();
    ParsedCatalogue {
        catalogue: Some(Catalogue::new(head, programs)),
        diagnostics: faults.finish(),
        rejected_count: refused,
    }
}

fn rejected_file(fault: Diagnostic) -> ParsedCatalogue {
    ParsedCatalogue { catalogue: None, diagnostics: vec![fault], rejected_count: 0 }
}

/// The head; `None` where the file cannot be used at all.
fn parse_header(site: &RecordSpan<'_>, faults: &mut Vec<Diagnostic>) -> Option<CatalogueHeader> {
    let fields = site.node.fields();
    if fields.len() > MAX_LIST_ITEMS {
        faults.push(site.diagnostic("", DiagnosticKind::ListTooLong { count: fields.len(), max: MAX_LIST_ITEMS }));
        return None;
    }
    // Of two schemas or two lists of programs neither can be believed.
    let programs_field = programs_field(site);
    let mut twice = false;
    for (index, field) in fields.iter().enumerate() {
        let name = site.field_name(field);
        if !HEADER_FIELDS.contains(&name) && name != programs_field {
            faults.push(site.diagnostic_at(
                field.name_offset(),
                name,
                DiagnosticKind::UnknownField { known: HEADER_FIELDS.join(", ") },
            ));
        } else if fields.iter().take(index).any(|earlier| site.field_name(earlier) == name) {
            faults.push(site.diagnostic_at(field.name_offset(), name, DiagnosticKind::DuplicateField));
            twice |= name == "schema" || name == programs_field;
        }
    }
    if twice {
        return None;
    }
    for name in ["schema", programs_field] {
        if site.field(name).is_none() {
            faults.push(site.diagnostic(name, DiagnosticKind::MissingField));
        }
    }
    let mut head = CatalogueHeader::default();
    if let Some(version) = header_value::<u32>(site, "schema", faults) {
        if !is_supported(version) {
            faults.push(
                site.diagnostic(
                    "schema",
                    DiagnosticKind::UnsupportedSchema { found: version, supported: SCHEMA_VERSION },
                ),
            );
            return None;
        }
    } else {
        return None;
    }
    let programs = site.field(programs_field)?;
    if !site.node_text(&programs.value).starts_with('[') {
        faults.push(site.diagnostic(
            programs_field,
            DiagnosticKind::WrongType { detail: ron_error_message(&ron::Error::ExpectedArray) },
        ));
        return None;
    }
    if let Some(date) = header_value::<String>(site, "as_of", faults) {
        match parse_page_date(&date) {
            Ok(date) => head.as_of = date,
            Err(problem) => faults.push(site.diagnostic("as_of", problem)),
        }
    }
    if let Some(coverage) = header_value::<Localised>(site, "coverage", faults) {
        let (coverage, problems) = check_coverage(coverage);
        head.coverage = coverage;
        faults.extend(problems.into_iter().map(|problem| site.diagnostic("coverage", problem)));
    }
    head.rates = parse_rates(site, faults);
    Some(head)
}

/// The date of a head.
pub(super) fn parse_page_date(date: &str) -> Result<PageDate, DiagnosticKind> {
    PageDate::parse(date).ok_or_else(|| DiagnosticKind::InvalidDate { found: clean(date).chars().take(40).collect() })
}

/// What a head says of its coverage, cleaned, and what is wrong with it.
pub(super) fn check_coverage(coverage: Localised) -> (Localised, Vec<DiagnosticKind>) {
    let coverage = coverage.cleaned();
    let mut problems = Vec::new();
    if check::has_blank_text(&coverage) {
        problems.push(DiagnosticKind::Empty);
    }
    let length = coverage.max_len_chars();
    if length > MAX_FIELD_TEXT_CHARS {
        problems.push(DiagnosticKind::TextTooLong { length, max: MAX_FIELD_TEXT_CHARS });
        return (Localised::default(), problems);
    }
    (coverage, problems)
}

/// The rates that are sound.
fn parse_rates(site: &RecordSpan<'_>, faults: &mut Vec<Diagnostic>) -> Vec<ExchangeRate> {
    let Some(field) = site.field("rates") else { return Vec::new() };
    let items = field.value.items();
    if !site.node_text(&field.value).starts_with('[') {
        faults.push(
            site.diagnostic(
                "rates",
                DiagnosticKind::WrongType { detail: ron_error_message(&ron::Error::ExpectedArray) },
            ),
        );
    }
    if items.len() > MAX_LIST_ITEMS {
        faults.push(site.diagnostic("rates", DiagnosticKind::ListTooLong { count: items.len(), max: MAX_LIST_ITEMS }));
        return Vec::new();
    }
    let mut rates = Vec::new();
    for item in items {
        match parse_rate(site, item) {
            Ok(rate) => rates.push(rate),
            Err(fault) => faults.push(*fault),
        }
    }
    rates
}

fn parse_rate(site: &RecordSpan<'_>, item: &SpanTree) -> Result<ExchangeRate, Box<Diagnostic>> {
    let rate = parse_ron::<RawExchangeRate>(site.node_text(item))
        .map_err(|error| Box::new(record::field_diagnostic(site, item, item.start(), "rates", &error.code)))?;
    check_rate(&rate).map_err(|problem| Box::new(site.diagnostic_at(item.start(), "rates", problem)))
}

/// A rate that is sound.
pub(super) fn check_rate(rate: &RawExchangeRate) -> Result<ExchangeRate, DiagnosticKind> {
    let (as_of, source) = (clean(&rate.as_of), clean(&rate.source));
    let length = as_of.chars().count().max(source.chars().count());
    Err(if !rate.cad.is_finite() {
        DiagnosticKind::NotANumber
    } else if rate.cad <= 0.0 {
        DiagnosticKind::TooSmall { found: rate.cad }
    } else if rate.cad > MAX_CAD_PER_UNIT {
        DiagnosticKind::TooLarge { found: rate.cad, max: MAX_CAD_PER_UNIT }
    } else if source.is_empty() {
        DiagnosticKind::MissingSource
    } else if length > MAX_FIELD_TEXT_CHARS {
        DiagnosticKind::TextTooLong { length, max: MAX_FIELD_TEXT_CHARS }
    } else {
        return Ok(ExchangeRate { currency: rate.currency, cad_per_unit: rate.cad, as_of, source });
    })
}

fn header_value<T: serde::de::DeserializeOwned>(
    site: &RecordSpan<'_>,
    name: &str,
    faults: &mut Vec<Diagnostic>,
) -> Option<T> {
    let field = site.field(name)?;
    match parse_ron(site.node_text(&field.value)) {
        Ok(value) => Some(value),
        Err(error) => {
            faults.push(site.diagnostic(name, DiagnosticKind::WrongType { detail: ron_error_message(&error.code) }));
            None
        }
    }
}

/// From this many records on, two halves are read side by side: the first frame waits for them.
const MIN_PARALLEL_RECORDS: usize = 64;

/// Reads every record by itself, in the order of the file: the sound ones, and what is wrong with the others.
fn parse_each(
    whole: &RecordSpan<'_>,
    records: &[SpanTree],
    occupations: &Occupations,
) -> (Vec<Option<Program>>, DiagnosticCollector) {
    let read_all = |nodes: &[SpanTree]| {
        let mut faults = DiagnosticCollector::default();
        let mut read_one = |node| match record::parse(&RecordSpan { node, ..*whole }, occupations) {
            Ok(program) => Some(program),
            Err(found) => {
                faults.extend(found);
                None
            }
        };
        let read: Vec<Option<Program>> = nodes.iter().map(&mut read_one).collect();
        (read, faults)
    };
    if records.len() < MIN_PARALLEL_RECORDS {
        return read_all(records);
    }
    let (first, second) = records.split_at(records.len() / 2);
    thread::scope(|scope| {
        let other = scope.spawn(|| read_all(second));
        let (mut all, mut faults) = read_all(first);
        let (read, found) = other.join().unwrap_or_else(|panic| resume_unwind(panic));
        all.extend(read);
        faults.merge(found);
        (all, faults)
    })
}

fn parse_records<'a>(
    whole: &RecordSpan<'_>,
    records: &'a [SpanTree],
    occupations: &Occupations,
    faults: &mut DiagnosticCollector,
) -> Vec<(Program, &'a SpanTree)> {
    let mut first_lines: BTreeMap<ProgramId, usize> = BTreeMap::new();
    let mut sound = Vec::new();
    let (read, found) = parse_each(whole, records, occupations);
    faults.merge(found);
    for (node, program) in records.iter().zip(read) {
        let site = RecordSpan { node, ..*whole };
        let line = whole.line_index.line_and_column(node.start()).0;
        let id = match &program {
            Some(program) => Some(program.id.clone()),
            None => site.id().and_then(|id| ProgramId::parse(&id)),
        };
        if let Some(&first_line) = id.as_ref().and_then(|id| first_lines.get(id)) {
            faults.push(site.diagnostic("id", DiagnosticKind::DuplicateId { first_line }));
            continue;
        }
        first_lines.extend(id.map(|id| (id, line)));
        sound.extend(program.map(|program| (program, node)));
    }
    // A link to a record that is there but refused is dropped quietly: that record has its own fault.
    for (program, node) in &sound {
        for (index, to) in program.counts_toward.iter().enumerate().filter(|(_, to)| !first_lines.contains_key(to)) {
            let site = RecordSpan { node, ..*whole };
            faults.push(site.diagnostic_of(
                "counts_toward",
                Some(index),
                DiagnosticKind::DanglingLink { target: to.to_string() },
            ));
        }
    }
    sound.retain(|(program, _)| program.counts_toward.iter().all(|to| first_lines.contains_key(to)));
    sound
}

/// Refuses every program whose links lead back to itself.
fn reject_bad_links(whole: &RecordSpan<'_>, sound: &mut Vec<(Program, &SpanTree)>, faults: &mut DiagnosticCollector) {
    let links: LinkGraph<'_> = sound
        .iter()
        .map(|(program, _)| (program.id.as_str(), program.counts_toward.iter().map(ProgramId::as_str).collect()))
        .collect();
    let ways = cycles::shortest_cycles(&links);
    let lost: Vec<bool> = sound
        .iter()
        .map(|(program, node)| {
            let Some(way) = ways.get(program.id.as_str()) else { return false };
            let site = RecordSpan { node, ..*whole };
            faults.push(site.diagnostic("counts_toward", DiagnosticKind::CyclicLink { path: way.join(" -> ") }));
            true
        })
        .collect();
    let mut lost = lost.into_iter();
    sound.retain(|_| lost.next() != Some(true));
}
