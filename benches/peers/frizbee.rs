//! frizbee 0.13: every line is scored for every word of the query, many letters at a time, alone or in two threads.
//!
//! One pattern for each word, with one typo for every four letters, as its documentation shows for queries of several
//! words; its list comes sorted, the first page is cut from it.
//!
//! What it can: words in any order, a letter of the query that is not in the line (left out, doubled, wrong; a swapped
//! pair costs one) within the number of typos.
//! What it cannot do: accents (it matches bytes where the query is plain, so `ecole` finds `École` only as a typo), fields,
//! likeness of whole words: scattered letters of a long line are found too, and a typo makes them more.

use frizbee::{CaseMatching, Config, Matcher, Pattern, PatternConfig};
use microcred_benches::items::Items;

use super::{PAGE, Peer};

/// One typo is forgiven for so many letters.
const LETTERS_EACH: usize = 4;

/// The lines.
pub struct Frizbee<'a> {
    lines: Vec<&'a str>,
    threads: usize,
}

impl<'a> Frizbee<'a> {
    /// Over these lines, with so many threads.
    pub fn new(items: &'a Items, threads: usize) -> Self {
        Self { lines: items.lines().collect(), threads }
    }
}

impl Peer for Frizbee<'_> {
    fn name(&self) -> &'static str {
        if self.threads == 1 { "frizbee" } else { "frizbee-2" }
    }

    fn first_page(&self, query: &str) -> Vec<u32> {
        let patterns: Vec<Pattern> = query
            .split_whitespace()
            .map(|word| {
                let typos = u16::try_from(word.len() / LETTERS_EACH).unwrap_or(u16::MAX);
                Pattern::new(word, PatternConfig::default()).max_typos(Some(typos))
            })
            .collect();
        if patterns.is_empty() {
            return Vec::new();
        }
        let mut matcher = Matcher::from_patterns(&patterns, &Config::default().casing(CaseMatching::Ignore));
        let found = match self.threads {
            1 => matcher.match_list(&self.lines),
            threads => matcher.match_list_parallel(&self.lines, threads),
        };
        found.into_iter().take(PAGE).map(|one| one.index).collect()
    }
}
