//! Value → bytes: one format a file. Nothing here opens a file or knows where the bytes go.

pub mod csv;
pub mod document;
pub mod handout;
pub mod json;
pub mod qr;
mod query_notes;
pub mod selection;
pub mod text;
pub mod view;
mod wrapping;

use microcred_advice::filters::Filters;
use microcred_advice::filters::counts::FacetCounts;
use microcred_advice::filters::suggestions::FilterSuggestion;
use microcred_advice::matching::Evaluation;
use microcred_core::program::Program;
use microcred_search::highlights::Highlights;
use microcred_search::lookup::SearchResults;

pub use query_notes::query_notes;

/// What filters made of a list.
#[derive(Debug, Clone, Copy)]
pub struct FilterSummary<'a> {
    /// The filters.
    pub filters: &'a Filters,
    /// What they leave, and what each value would.
    pub counts: &'a FacetCounts,
    /// The single filters that bring programs back.
    pub suggestions: &'a [(FilterSuggestion, usize)],
}

/// What a search found, as it is written out.
#[derive(Debug, Clone, Copy)]
pub struct SearchOutput<'a> {
    /// The words.
    pub query: &'a str,
    /// What they found, and how they were read.
    pub lookup: &'a SearchResults,
    /// What filters made of it.
    pub filtered: FilterSummary<'a>,
    /// Those that are written out, with what matched.
    pub results: &'a [(&'a Program, Highlights)],
}

/// The part of the matches that is written out.
#[derive(Debug, Clone, Copy)]
pub struct MatchListing<'a> {
    /// Those that are written out, in order.
    pub shown: &'a [&'a Evaluation],
    /// How many there are to choose them from.
    pub total: usize,
    /// The words that narrowed the matches to these.
    pub query: Option<&'a str>,
    /// How those words were read.
    pub lookup: Option<&'a SearchResults>,
    /// What filters made of those with the words.
    pub filtered: FilterSummary<'a>,
}
