//! nucleo-matcher 0.3, the matcher of the Helix editor: every line is scored for every word of the query.
//!
//! The lines are turned into its own form of text once, as the crate `nucleo` does it, and not at each key press.
//!
//! What it can: words in any order, letters without accents for letters with them (an accent that is typed must be there).
//! What it cannot do: likeness (a letter left out is forgiven; a wrong, doubled or swapped one only where the line has
//! such a letter later on, which a long line often has), ligatures (`oeuvre` for `œuvre`), fields; and the scattered
//! letters of a long line are found too. `!`, `^`, `$` and `'` are commands of its query language.

use std::cell::RefCell;

use microcred_benches::items::Items;
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32String};

use super::{Best, Peer};

/// The lines and a matcher.
pub struct Nucleo {
    lines: Vec<Utf32String>,
    matcher: RefCell<Matcher>,
}

impl Nucleo {
    /// Over these lines.
    pub fn new(items: &Items) -> Self {
        Self {
            lines: items.lines().map(Utf32String::from).collect(),
            matcher: RefCell::new(Matcher::new(Config::DEFAULT)),
        }
    }
}

impl Peer for Nucleo {
    fn name(&self) -> &'static str {
        "nucleo-matcher"
    }

    fn first_page(&self, query: &str) -> Vec<u32> {
        let pattern = Pattern::parse(query, CaseMatching::Ignore, Normalization::Smart);
        let mut matcher = self.matcher.borrow_mut();
        let mut best = Best::default();
        for (record, line) in (0..).zip(&self.lines) {
            if let Some(score) = pattern.score(line.slice(..), &mut matcher) {
                best.offer(i64::from(score), record);
            }
        }
        best.records()
    }
}
