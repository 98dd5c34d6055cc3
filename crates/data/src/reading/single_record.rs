//! A file that is one record: its faults by field, with their places.

use ron::Error as RonError;
use ron::error::SpannedError;
use serde::de::DeserializeOwned;

use crate::reading::parse_ron;
use crate::reading::record::ron_error_kind;
use crate::reading::record_span::display_field;
use crate::reading::ron_error::ron_error_message;
use crate::reading::span_tree::{FieldSpan, SpanTree, byte_offset, line_and_column, parse_spans};
use microcred_core::bounds::{MAX_FILE_BYTES, MAX_LIST_ITEMS};
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind, SourceLocation as At};

/// Reads the fields of a record, and what else may be found wrong in it.
///
/// # Errors
/// What cannot be read, with its place.
pub(super) fn parse_record<'a, T: DeserializeOwned>(
    file: &'a str,
    text: &'a str,
) -> Result<(T, RecordChecker<'a>), Vec<Diagnostic>> {
    if text.len() > MAX_FILE_BYTES {
        return Err(vec![Diagnostic::for_file(
            file,
            DiagnosticKind::FileTooLarge { bytes: text.len(), max: MAX_FILE_BYTES },
        )]);
    }
    let root = parse_spans(text).map_err(|broken| {
        let (line, column) = line_and_column(text, broken.offset);
        let location = At { file: file.to_owned(), line, column };
        let kind = DiagnosticKind::Unbalanced { expected: broken.expected.to_owned() };
        vec![Diagnostic { location, program_id: None, field: None, kind }]
    })?;
    let mut wrong = RecordChecker { file, text, root, diagnostics: Vec::new() };
    wrong.check_field_list_lengths();
    if !wrong.diagnostics.is_empty() {
        return Err(wrong.diagnostics);
    }
    match parse_ron::<T>(text) {
        Ok(read) => Ok((read, wrong)),
        Err(error) => Err(vec![wrong.syntax_diagnostic(&error)]),
    }
}

/// What is wrong with the values of a record.
pub(super) struct RecordChecker<'a> {
    file: &'a str,
    text: &'a str,
    root: SpanTree,
    diagnostics: Vec<Diagnostic>,
}

impl RecordChecker<'_> {
    /// What was read, if nothing is wrong.
    pub(super) fn into_result<T>(self, read: T) -> Result<T, Vec<Diagnostic>> {
        if self.diagnostics.is_empty() { Ok(read) } else { Err(self.diagnostics) }
    }

    /// What RON says, with the field in which it says it.
    fn syntax_diagnostic(&self, error: &SpannedError) -> Diagnostic {
        let at = (error.span.start.line, error.span.start.col);
        let byte = byte_offset(self.text, at.0, at.1);
        let field = self.root.fields().iter().rev().find(|field| field.name_offset() <= byte);
        let problem = match &error.code {
            RonError::NoSuchStructField { expected, .. } => DiagnosticKind::UnknownField { known: expected.join(", ") },
            RonError::DuplicateStructField { .. } => DiagnosticKind::DuplicateField,
            other if field.is_some() => ron_error_kind(other),
            other => DiagnosticKind::InvalidSyntax { detail: ron_error_message(other) },
        };
        let location = At { file: self.file.to_owned(), line: at.0, column: at.1 };
        Diagnostic {
            location,
            program_id: None,
            field: field.and_then(|field| display_field(field.name(self.text))),
            kind: problem,
        }
    }

    /// Names what is too long: it is not read at all, because it would fill the memory.
    fn check_field_list_lengths(&mut self) {
        let count = self.root.fields().len();
        if count > MAX_LIST_ITEMS {
            self.report("", DiagnosticKind::ListTooLong { count, max: MAX_LIST_ITEMS });
            return;
        }
        let long = self.root.fields().iter().filter(|field| field.value.max_list_len() > MAX_LIST_ITEMS);
        let long: Vec<(String, usize)> =
            long.map(|field| (field.name(self.text).to_owned(), field.value.max_list_len())).collect();
        for (field, count) in long {
            self.report(&field, DiagnosticKind::ListTooLong { count, max: MAX_LIST_ITEMS });
        }
    }

    /// Something is wrong with a field.
    pub(super) fn report(&mut self, field: &str, problem: DiagnosticKind) {
        let byte = self.root.field(self.text, field).map_or(0, FieldSpan::name_offset);
        let (line, column) = line_and_column(self.text, byte);
        let location = At { file: self.file.to_owned(), line, column };
        self.diagnostics.push(Diagnostic { location, program_id: None, field: display_field(field), kind: problem });
    }

    /// Whether a number lies in a range; where it does not, that is wrong with the field.
    pub(super) fn check_number(&mut self, field: &str, number: f64, least: u32, most: u32) -> bool {
        if !number.is_finite() {
            self.report(field, DiagnosticKind::NotANumber);
        } else if number < f64::from(least) {
            self.report(field, DiagnosticKind::TooSmall { found: number });
        } else if number > f64::from(most) {
            self.report(field, DiagnosticKind::TooLarge { found: number, max: f64::from(most) });
        } else {
            return true;
        }
        false
    }

    /// Returns the name by which a file calls a field that was renamed: the old one where only that stands.
    pub(super) fn field_name_in_use(&self, name: &'static str, old_name: &'static str) -> &'static str {
        let has = |name| self.root.field(self.text, name).is_some();
        if !has(name) && has(old_name) { old_name } else { name }
    }

    /// A whole number in a range.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
    pub(super) fn check_integer(&mut self, field: &str, number: Option<f64>, least: u32, most: u32) -> Option<u32> {
        let number = number?;
        if !self.check_number(field, number, least, most) {
            return None;
        }
        if number.fract() != 0.0 {
            self.report(field, DiagnosticKind::WrongType { detail: format!("{number} is no whole number") });
            return None;
        }
        Some(number as u32)
    }
}
