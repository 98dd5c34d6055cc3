//! Reading data files: text in, typed values or a full list of faults out. No file is opened here.
//!
//! Every fault says where it is (file, line, column), in which record and field, what is wrong and what was expected.

pub mod catalogue;
mod check;
mod cycles;
pub mod diagnostic;
pub mod json_lines;
pub mod kiosk;
pub mod profile;
mod raw;
mod record;
mod record_span;
mod single_record;
pub mod span_tree;

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

pub use check::is_url;
pub use diagnostic::{Diagnostic, DiagnosticKind, MAX_DIAGNOSTICS, SourceLocation};

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 16 * 1024 * 1024;
/// The most programs in one catalogue.
pub const MAX_PROGRAMS: usize = 5_000;
/// The longest line of a file of lines, in bytes.
pub const MAX_LINE_BYTES: usize = 1024 * 1024;
/// The longest text, in characters.
pub const MAX_FIELD_TEXT_CHARS: usize = 2_000;
/// The longest list inside a record.
pub const MAX_LIST_ITEMS: usize = 64;
/// Nothing takes no time at all: the least hours or weeks are some minutes.
pub const MIN_HOURS_OR_WEEKS: f64 = 0.01;
/// More hours than this is a typing error.
pub const MAX_PROGRAM_HOURS: f64 = 10_000.0;
/// More weeks than this is a typing error.
pub const MAX_PROGRAM_WEEKS: f64 = 520.0;
/// The hours of a week.
pub const HOURS_PER_WEEK: f64 = 168.0;
/// The most days before the first payment.
pub const MAX_TRIAL_DAYS: u32 = 366;
/// The most years for which a certificate is good.
pub const MAX_EXPIRY_YEARS: u32 = 50;
/// The highest language level.
pub const MAX_CLB: u8 = 12;
/// A unit of a foreign currency is worth no more than this in Canadian dollars.
pub const MAX_CAD_PER_UNIT: f64 = 1000.0;

/// Reads RON with our options: `Some(…)` need not be written, nesting stops at 128.
///
/// # Errors
/// RON's own, with the place inside `text`.
pub fn parse_ron<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).from_str(text)
}

/// Reads a whole small file into one typed value; the first fault ends it.
///
/// # Errors
/// One [`Fault`] with the place that RON names.
pub fn parse_ron_file<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Box<Diagnostic>> {
    if text.len() > MAX_FILE_BYTES {
        return Err(Box::new(Diagnostic::for_file(
            file,
            DiagnosticKind::FileTooLarge { bytes: text.len(), max: MAX_FILE_BYTES },
        )));
    }
    parse_ron(text).map_err(|error| {
        let place = SourceLocation { file: file.to_owned(), line: error.span.start.line, column: error.span.start.col };
        Box::new(Diagnostic {
            location: place,
            program_id: None,
            field: None,
            kind: DiagnosticKind::InvalidSyntax { detail: diagnostic::ron_error_message(&error.code) },
        })
    })
}
