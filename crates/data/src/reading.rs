//! Reading data files: text in, typed values or a full list of faults out. No file is opened here.
//!
//! Every fault says where it is (file, line, column), in which record and field, what is wrong and what was expected.

pub mod catalogue;
mod check;
mod cycles;
pub mod hosts;
pub mod json_lines;
pub mod kiosk;
pub mod profile;
mod raw;
mod record;
mod record_span;
mod ron_error;
mod single_record;
pub mod span_tree;
mod terms;
pub mod upgrade;

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use microcred_core::bounds::MAX_FILE_BYTES;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind, SourceLocation};

pub use check::is_url;
pub(crate) use terms::are_sound as are_terms_sound;

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
/// One [`Diagnostic`] with the place that RON names.
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
            kind: DiagnosticKind::InvalidSyntax { detail: ron_error::ron_error_message(&error.code) },
        })
    })
}
