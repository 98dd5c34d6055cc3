//! A file that is one record: its faults by field, with their places.

use ron::Error as RonError;
use ron::error::SpannedError;
use serde::de::DeserializeOwned;

use super::fault::{Fault, Place as At, Problem, plain_detail};
use super::locate::{Field, Node, byte_at, cut, line_and_column};
use super::record::problem_of;
use super::site::shown_field;
use super::{MAX_BYTES, MAX_LIST, from_ron};

/// Reads the fields of a record, and what else may be found wrong in it.
///
/// # Errors
/// What cannot be read, with its place.
pub(super) fn record<'a, T: DeserializeOwned>(file: &'a str, text: &'a str) -> Result<(T, Wrong<'a>), Vec<Fault>> {
    if text.len() > MAX_BYTES {
        return Err(vec![Fault::of_file(file, Problem::FileTooLarge { bytes: text.len(), most: MAX_BYTES })]);
    }
    let root = cut(text).map_err(|broken| {
        let (line, column) = line_and_column(text, broken.at);
        let place = At { file: file.to_owned(), line, column };
        let problem = Problem::Unbalanced { expected: broken.expected.to_owned() };
        vec![Fault { place, id: None, field: None, problem }]
    })?;
    let mut wrong = Wrong { file, text, root, faults: Vec::new() };
    wrong.long_lists();
    if !wrong.faults.is_empty() {
        return Err(wrong.faults);
    }
    match from_ron::<T>(text) {
        Ok(read) => Ok((read, wrong)),
        Err(error) => Err(vec![wrong.unreadable(&error)]),
    }
}

/// What is wrong with the values of a record.
pub(super) struct Wrong<'a> {
    file: &'a str,
    text: &'a str,
    root: Node,
    faults: Vec<Fault>,
}

impl Wrong<'_> {
    /// What was read, if nothing is wrong.
    pub(super) fn or<T>(self, read: T) -> Result<T, Vec<Fault>> {
        if self.faults.is_empty() { Ok(read) } else { Err(self.faults) }
    }

    /// What RON says, with the field in which it says it.
    fn unreadable(&self, error: &SpannedError) -> Fault {
        let at = (error.span.start.line, error.span.start.col);
        let byte = byte_at(self.text, at.0, at.1);
        let field = self.root.fields().iter().rev().find(|field| field.at() <= byte);
        let problem = match &error.code {
            RonError::NoSuchStructField { expected, .. } => Problem::UnknownField { known: expected.join(", ") },
            RonError::DuplicateStructField { .. } => Problem::RepeatedField,
            other if field.is_some() => problem_of(other),
            other => Problem::Unreadable { detail: plain_detail(other) },
        };
        let place = At { file: self.file.to_owned(), line: at.0, column: at.1 };
        Fault { place, id: None, field: field.and_then(|field| shown_field(field.name(self.text))), problem }
    }

    /// Names what is too long: it is not read at all, because it would fill the memory.
    fn long_lists(&mut self) {
        let count = self.root.fields().len();
        if count > MAX_LIST {
            self.push("", Problem::TooMany { count, most: MAX_LIST });
            return;
        }
        let long = self.root.fields().iter().filter(|field| field.value.longest() > MAX_LIST);
        let long: Vec<(String, usize)> =
            long.map(|field| (field.name(self.text).to_owned(), field.value.longest())).collect();
        for (field, count) in long {
            self.push(&field, Problem::TooMany { count, most: MAX_LIST });
        }
    }

    /// Something is wrong with a field.
    pub(super) fn push(&mut self, field: &str, problem: Problem) {
        let byte = self.root.field(self.text, field).map_or(0, Field::at);
        let (line, column) = line_and_column(self.text, byte);
        let place = At { file: self.file.to_owned(), line, column };
        self.faults.push(Fault { place, id: None, field: shown_field(field), problem });
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
