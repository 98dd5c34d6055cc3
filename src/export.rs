//! Value → bytes: one format a file. Nothing here opens a file or knows where the bytes go.

pub mod csv;
pub mod json;
mod read;
pub mod text;

use crate::domain::matching::Judgement;
use crate::search::lookup::Answered;

pub use read::query_read;

/// The part of the matches that is written out.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// Those that are written out, in order.
    pub shown: &'a [&'a Judgement],
    /// How many there are to choose them from.
    pub total: usize,
    /// The words that narrowed the matches to these.
    pub query: Option<&'a str>,
    /// How those words were read.
    pub answered: Option<&'a Answered>,
}
