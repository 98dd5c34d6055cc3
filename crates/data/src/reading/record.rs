//! One program of a file: read whole, or, where that fails, field by field for everything that is wrong.

use ron::Error as RonError;

use crate::reading::check::check_record;
use crate::reading::parse_ron;
use crate::reading::raw::{RawChecklist, RawClb, RawOccupation, RawProgram, RawSource, RecordLayout};
use crate::reading::record_span::RecordSpan;
use crate::reading::ron_error::ron_error_message;
use crate::reading::span_tree::{FieldSpan, SpanTree};
use microcred_core::bounds::MAX_LIST_ITEMS;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind};
use microcred_core::occupation::Occupations;
use microcred_core::program::Program;
use microcred_core::sanitize::clean;

/// Reads and checks one record: the program, or everything that is wrong with it.
pub(super) fn parse(site: &RecordSpan<'_>, occupations: &Occupations) -> Result<Program, Vec<Diagnostic>> {
    // What is too long is not read at all: it would fill the memory.
    let unread = if site.node.max_list_len() > MAX_LIST_ITEMS {
        None
    } else {
        match parse_ron::<RawProgram>(site.node_text(site.node)) {
            Ok(raw) => return check_record(site, raw, occupations),
            Err(error) => Some(error),
        }
    };
    let mut faults = Vec::new();
    if !site.node.fields().is_empty() {
        ron_layout_diagnostics::<RawProgram>(site, site.node, "", &mut faults);
    }
    if faults.is_empty() {
        let count = site.node.max_list_len();
        let too_many = DiagnosticKind::ListTooLong { count, max: MAX_LIST_ITEMS };
        let problem =
            unread.map_or(too_many, |error| DiagnosticKind::InvalidSyntax { detail: ron_error_message(&error.code) });
        faults.push(site.diagnostic("", problem));
    }
    let values = value_diagnostics(site, &faults, occupations);
    faults.extend(values);
    Err(faults)
}

/// What stands in for a field that is there in no readable form, so that the values of the others are checked too.
const PLACEHOLDERS: &[(&str, &str)] = &[
    ("id", "\"a/a\""),
    ("title", "\"a\""),
    ("provider", "\"a\""),
    ("provider_kind", "college"),
    ("sector", "general"),
    ("source", "(url: \"https://a.ca\")"),
];

/// What is wrong with the values of those fields of a broken record that can be read.
fn value_diagnostics(site: &RecordSpan<'_>, found: &[Diagnostic], occupations: &Occupations) -> Vec<Diagnostic> {
    let broken = |name: &str| {
        found.iter().filter_map(|fault| fault.field.as_deref()).any(|path| path.split('.').next() == Some(name))
    };
    let known = |name: &str| RawProgram::FIELDS.contains(&name);
    let named = site.node.fields().iter().map(|field| (site.field_name(field), site.node_text(&field.value)));
    let whole = named.filter(|(name, _)| known(name) && !broken(name));
    let mut mended: Vec<String> = whole.map(|(name, text)| format!("{name}: {text}")).collect();
    mended.extend(PLACEHOLDERS.iter().filter(|(name, _)| broken(name)).map(|(name, text)| format!("{name}: {text}")));
    let Ok(raw) = parse_ron::<RawProgram>(&format!("({})", mended.join(", "))) else { return Vec::new() };
    let mut faults = check_record(site, raw, occupations).err().unwrap_or_default();
    // Weeks that could not be read are no weeks that are unknown.
    faults.retain(
        |fault| !matches!(&fault.kind, DiagnosticKind::ConflictingField { other_field } if broken(other_field)),
    );
    faults
}

/// Tries every field of a record by itself.
fn ron_layout_diagnostics<T: RecordLayout>(
    site: &RecordSpan<'_>,
    node: &SpanTree,
    prefix: &str,
    faults: &mut Vec<Diagnostic>,
) {
    let path = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    let fields = node.fields();
    if fields.len() > MAX_LIST_ITEMS {
        faults.push(site.diagnostic_at(
            node.start(),
            prefix,
            DiagnosticKind::ListTooLong { count: fields.len(), max: MAX_LIST_ITEMS },
        ));
        return;
    }
    for (index, field) in fields.iter().enumerate() {
        let (name, at) = (site.field_name(field), field.name_offset());
        if fields.iter().take(index).any(|earlier| site.field_name(earlier) == name) {
            faults.push(site.diagnostic_at(at, &path(name), DiagnosticKind::DuplicateField));
            continue;
        }
        let before = faults.len();
        if T::FIELDS.contains(&name) {
            check_list_lengths(site, field, &path(name), faults);
        }
        if faults.len() > before {
            continue;
        }
        match T::try_ron_field(name, site.node_text(&field.value)) {
            None => {
                let known = T::FIELDS.join(", ");
                faults.push(site.diagnostic_at(at, &path(name), DiagnosticKind::UnknownField { known }));
            }
            Some(Ok(())) => {}
            Some(Err(error)) => match (name, prefix) {
                ("checklist", "") if !field.value.fields().is_empty() => {
                    ron_layout_diagnostics::<RawChecklist>(site, &field.value, "checklist", faults);
                }
                ("source", "") if !field.value.fields().is_empty() => {
                    ron_layout_diagnostics::<RawSource>(site, &field.value, "source", faults);
                }
                ("clb", "") if !field.value.fields().is_empty() => {
                    ron_layout_diagnostics::<RawClb>(site, &field.value, "clb", faults);
                }
                (_, "checklist") if matches!(site.node_text(&field.value), "yes" | "no" | "yes()" | "no()") => {
                    faults.push(site.diagnostic_at(at, &path(name), DiagnosticKind::MissingEvidence));
                }
                _ => list_diagnostics::<T>(site, field, &path(name), &error.code, faults),
            },
        }
    }
    for name in T::REQUIRED {
        if node.field(site.line_index.text, name).is_none() {
            let problem = if matches!(path(name).as_str(), "source" | "source.url") {
                DiagnosticKind::MissingSource
            } else {
                DiagnosticKind::MissingField
            };
            faults.push(site.diagnostic_at(node.start(), &path(name), problem));
        }
    }
}

/// Names every list of a field, or inside of it, that is too long to be read.
fn check_list_lengths(site: &RecordSpan<'_>, field: &FieldSpan, path: &str, faults: &mut Vec<Diagnostic>) {
    let value = &field.value;
    let count = value.fields().len().max(value.items().len());
    if count > MAX_LIST_ITEMS {
        faults.push(site.diagnostic_at(
            field.name_offset(),
            path,
            DiagnosticKind::ListTooLong { count, max: MAX_LIST_ITEMS },
        ));
        return;
    }
    for inside in value.fields() {
        check_list_lengths(site, inside, &format!("{path}.{}", site.field_name(inside)), faults);
    }
    for item in value.items().iter().filter(|item| item.max_list_len() > MAX_LIST_ITEMS) {
        faults.push(site.diagnostic_at(
            item.start(),
            path,
            DiagnosticKind::ListTooLong { count: item.max_list_len(), max: MAX_LIST_ITEMS },
        ));
    }
}

/// Tries every item of a list by itself; a value that is no list is named as a whole.
fn list_diagnostics<T: RecordLayout>(
    site: &RecordSpan<'_>,
    field: &FieldSpan,
    path: &str,
    error: &RonError,
    faults: &mut Vec<Diagnostic>,
) {
    let items = field.value.items();
    if !site.node_text(&field.value).starts_with('[') {
        faults.push(field_diagnostic(site, &field.value, field.name_offset(), path, error));
    } else {
        let before = faults.len();
        for item in items {
            let alone = T::try_ron_field(site.field_name(field), &format!("[{}]", site.node_text(item)));
            if site.field_name(field) == "occupations" && !item.fields().is_empty() && matches!(alone, Some(Err(_))) {
                ron_layout_diagnostics::<RawOccupation>(site, item, path, faults);
            } else if let Some(Err(error)) = alone {
                faults.push(field_diagnostic(site, item, item.start(), path, &error.code));
            }
        }
        if faults.len() == before {
            faults.push(site.diagnostic_at(field.name_offset(), path, ron_error_kind(error)));
        }
    }
}

/// What RON says of a value that begins at `at`, with the name of a field inside it where RON gives one.
pub(super) fn field_diagnostic(
    site: &RecordSpan<'_>,
    value: &SpanTree,
    at: usize,
    path: &str,
    error: &RonError,
) -> Diagnostic {
    let (name, problem) = match error {
        RonError::NoSuchStructField { expected, found, .. } => {
            (found.as_str(), DiagnosticKind::UnknownField { known: expected.join(", ") })
        }
        RonError::MissingStructField { field: "source", .. } => ("source", DiagnosticKind::MissingSource),
        RonError::MissingStructField { field, .. } => (*field, DiagnosticKind::MissingField),
        RonError::DuplicateStructField { field, .. } => (*field, DiagnosticKind::DuplicateField),
        _ => return site.diagnostic_at(at, path, ron_error_kind(error)),
    };
    let inner = value.fields().iter().rev().find(|field| site.field_name(field) == name);
    site.diagnostic_at(inner.map_or(at, FieldSpan::name_offset), &format!("{path}.{name}"), problem)
}

/// What is wrong with a value, from what RON says of it.
pub(super) fn ron_error_kind(error: &RonError) -> DiagnosticKind {
    match error {
        RonError::NoSuchEnumVariant { expected, found, .. } => {
            DiagnosticKind::UnknownValue { found: clean(found).chars().take(80).collect(), known: expected.join(", ") }
        }
        other => DiagnosticKind::WrongType { detail: ron_error_message(other) },
    }
}
