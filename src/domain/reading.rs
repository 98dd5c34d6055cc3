//! Reading data files: text in, typed values or a full list of faults out. No file is opened here.
//!
//! Every fault says where it is (file, line, column), in which record and field, what is wrong and what was expected.

pub mod catalogue;
mod check;
pub mod fault;
pub mod locate;
pub mod profile;
mod raw;
mod record;
mod rings;
mod site;

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

pub use fault::{Fault, Place, Problem};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// The most programmes in one catalogue.
pub const MAX_PROGRAMMES: usize = 5_000;
/// The longest text, in characters.
pub const MAX_TEXT: usize = 2_000;
/// The longest list inside a record.
pub const MAX_LIST: usize = 64;

/// Reads RON with our options: `Some(…)` need not be written, nesting stops at 128.
///
/// # Errors
/// RON's own, with the place inside `text`.
pub fn from_ron<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).from_str(text)
}

/// Reads a whole small file into one typed value; the first fault ends it.
///
/// # Errors
/// One [`Fault`] with the place that RON names.
pub fn whole<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Box<Fault>> {
    if text.len() > MAX_BYTES {
        return Err(Box::new(Fault::of_file(file, Problem::FileTooLarge { bytes: text.len(), most: MAX_BYTES })));
    }
    from_ron(text).map_err(|error| {
        let place = Place { file: file.to_owned(), line: error.span.start.line, column: error.span.start.col };
        Box::new(Fault {
            place,
            id: None,
            field: None,
            problem: Problem::Unreadable { detail: fault::plain_detail(&error.code) },
        })
    })
}
