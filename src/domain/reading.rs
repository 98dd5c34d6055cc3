//! Reading data files: text in, typed values or a full list of faults out. No file is opened here.
//!
//! Every fault says where it is (file, line, column), in which record and field, what is wrong and what was expected.

pub mod catalogue;
mod check;
pub mod fault;
pub mod kiosk;
pub mod lines;
pub mod locate;
pub mod profile;
mod raw;
mod record;
mod rings;
mod single;
mod site;

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

pub use check::is_address;
pub use fault::{Fault, MAX_FAULTS, Place, Problem};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// The most programmes in one catalogue.
pub const MAX_PROGRAMMES: usize = 5_000;
/// The longest line of a file of lines, in bytes.
pub const MAX_LINE: usize = 1024 * 1024;
/// The longest text, in characters.
pub const MAX_TEXT: usize = 2_000;
/// The longest list inside a record.
pub const MAX_LIST: usize = 64;
/// Nothing takes no time at all: the least hours or weeks are some minutes.
pub const LEAST_TIME: f64 = 0.01;
/// More hours than this is a typing error.
pub const MOST_HOURS: f64 = 10_000.0;
/// More weeks than this is a typing error.
pub const MOST_WEEKS: f64 = 520.0;
/// The hours of a week.
pub const HOURS_IN_A_WEEK: f64 = 168.0;
/// The most days before the first payment.
pub const MOST_TRIAL_DAYS: u32 = 366;
/// The most years for which a certificate is good.
pub const MOST_YEARS: u32 = 50;
/// The highest language level.
pub const MOST_CLB: u8 = 12;
/// A unit of a foreign currency is worth no more than this in Canadian dollars.
pub const MOST_CAD: f64 = 1000.0;

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
