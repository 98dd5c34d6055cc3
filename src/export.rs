//! Value → bytes: one format a file. Nothing here opens a file or knows where the bytes go.

mod breaking;
pub mod csv;
pub mod held;
pub mod json;
pub mod paper;
pub mod qr;
mod read;
pub mod taken;
pub mod text;

use crate::domain::filters::Filters;
use crate::domain::filters::counts::Counts;
use crate::domain::filters::ways_back::WayBack;
use crate::domain::matching::Judgement;
use crate::domain::programme::Programme;
use crate::search::lookup::Answered;
use crate::search::marks::Marked;

pub use read::query_read;

/// What filters made of a list.
#[derive(Debug, Clone, Copy)]
pub struct Filtered<'a> {
    /// The filters.
    pub filters: &'a Filters,
    /// What they leave, and what each value would.
    pub counts: &'a Counts,
    /// The single filters that bring programmes back.
    pub ways_back: &'a [(WayBack, usize)],
}

/// What a search found, as it is written out.
#[derive(Debug, Clone, Copy)]
pub struct Searched<'a> {
    /// The words.
    pub query: &'a str,
    /// What they found, and how they were read.
    pub answered: &'a Answered,
    /// What filters made of it.
    pub filtered: Filtered<'a>,
    /// Those that are written out, with what matched.
    pub results: &'a [(&'a Programme, Marked)],
}

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
    /// What filters made of those with the words.
    pub filtered: Filtered<'a>,
}
