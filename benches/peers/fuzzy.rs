//! fuzzy-matcher 0.3: every line is scored for the whole query as it is typed.
//!
//! What it cannot do: words in another order than in the line (all letters of the query, its spaces too, must stand in
//! the line in that order), accents (`ecole` does not find `École`, and only ASCII letters forget their case), likeness (a
//! letter left out is forgiven; a wrong, doubled or swapped one only where the line has such a letter later on, which a
//! long line often has). It knows no fields: a word of the provider counts as one of the title; and the scattered letters
//! of a long line are found too.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use microcred_benches::items::Items;

use super::{Best, Peer};

/// The lines and a matcher.
pub struct Fuzzy<'a> {
    lines: Vec<&'a str>,
    matcher: SkimMatcherV2,
}

impl<'a> Fuzzy<'a> {
    /// Over these lines.
    pub fn new(items: &'a Items) -> Self {
        Self { lines: items.lines().collect(), matcher: SkimMatcherV2::default().ignore_case() }
    }
}

impl Peer for Fuzzy<'_> {
    fn name(&self) -> &'static str {
        "fuzzy-matcher"
    }

    fn first_page(&self, query: &str) -> Vec<u32> {
        let mut best = Best::default();
        for (record, line) in (0..).zip(&self.lines) {
            if let Some(score) = self.matcher.fuzzy_match(line, query) {
                best.offer(score, record);
            }
        }
        best.records()
    }
}
