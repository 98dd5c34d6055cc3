//! Value → bytes: one format a file. Nothing here opens a file or knows where the bytes go.

pub mod csv;
pub mod json;
pub mod text;

use crate::domain::matching::Judgement;

/// The part of the matches that is written out.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// Those that are written out, in order.
    pub shown: &'a [&'a Judgement],
    /// How many there are to choose them from.
    pub total: usize,
    /// The words that narrowed the matches to these.
    pub query: Option<&'a str>,
}
