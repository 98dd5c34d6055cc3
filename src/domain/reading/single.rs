//! A file that is one record: its faults by field, with their places.

use ron::Error as RonError;
use ron::error::SpannedError;
use serde::de::DeserializeOwned;

use super::fault::{Fault, Place as At, Problem, plain_detail};
use super::locate::{Node, cut, line_and_column};
use super::record::problem_of;
use super::{MAX_BYTES, from_ron};
use crate::domain::words::clean;

/// Reads the fields of a record.
///
/// # Errors
/// The first field that cannot be read, with its place.
pub(super) fn record<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Vec<Fault>> {
    if text.len() > MAX_BYTES {
        return Err(vec![Fault::of_file(file, Problem::FileTooLarge { bytes: text.len(), most: MAX_BYTES })]);
    }
    let root = cut(text).map_err(|broken| {
        let (line, column) = line_and_column(text, broken.at);
        let place = At { file: file.to_owned(), line, column };
        let problem = Problem::Unbalanced { expected: broken.expected.to_owned() };
        vec![Fault { place, id: None, field: None, problem }]
    })?;
    from_ron::<T>(text).map_err(|error| vec![unreadable(file, text, &root, &error)])
}

/// What RON says, with the field in which it says it.
fn unreadable(file: &str, text: &str, root: &Node, error: &SpannedError) -> Fault {
    let at = (error.span.start.line, error.span.start.col);
    let field = root.fields().iter().rev().find(|field| line_and_column(text, field.at) <= at);
    let problem = match &error.code {
        RonError::NoSuchStructField { expected, .. } => Problem::UnknownField { known: expected.join(", ") },
        RonError::DuplicateStructField { .. } => Problem::RepeatedField,
        other if field.is_some() => problem_of(other),
        other => Problem::Unreadable { detail: plain_detail(other) },
    };
    let place = At { file: file.to_owned(), line: at.0, column: at.1 };
    Fault { place, id: None, field: field.map(|field| clean(&field.name)), problem }
}

/// What is wrong with the values of a record.
pub(super) struct Wrong<'a> {
    file: &'a str,
    text: &'a str,
    faults: Vec<Fault>,
}

impl<'a> Wrong<'a> {
    /// Nothing yet of this file.
    pub(super) const fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text, faults: Vec::new() }
    }

    /// What was read, if nothing is wrong.
    pub(super) fn or<T>(self, read: T) -> Result<T, Vec<Fault>> {
        if self.faults.is_empty() { Ok(read) } else { Err(self.faults) }
    }

    /// Something is wrong with a field.
    pub(super) fn push(&mut self, field: &str, problem: Problem) {
        let byte = cut(self.text).ok().and_then(|root| root.field(field).map(|field| field.at)).unwrap_or(0);
        let (line, column) = line_and_column(self.text, byte);
        let place = At { file: self.file.to_owned(), line, column };
        self.faults.push(Fault { place, id: None, field: Some(field.to_owned()), problem });
    }

    /// Whether a number lies in a range; where it does not, that is wrong with the field.
    pub(super) fn number(&mut self, field: &str, number: f64, least: u32, most: u32) -> bool {
        if !number.is_finite() {
            self.push(field, Problem::NotANumber);
        } else if number < f64::from(least) {
            self.push(field, Problem::TooSmall { found: number });
        } else if number > f64::from(most) {
            self.push(field, Problem::TooLarge { found: number, most: f64::from(most) });
        } else {
            return true;
        }
        false
    }

    /// A whole number in a range.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
    pub(super) fn whole(&mut self, field: &str, number: Option<f64>, least: u32, most: u32) -> Option<u32> {
        let number = number?;
        if !self.number(field, number, least, most) {
            return None;
        }
        if number.fract() != 0.0 {
            self.push(field, Problem::WrongKind { detail: format!("{number} is no whole number") });
            return None;
        }
        Some(number as u32)
    }
}
