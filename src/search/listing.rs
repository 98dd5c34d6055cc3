//! Matches narrowed by words: which of a person's matches a query finds, and in which order they stand.

use std::collections::BTreeMap;

use super::query::{Hit, Matched};
use crate::domain::matching::{Judgement, Sort};
use crate::domain::programme::ProgrammeId;

/// One line of a narrowed list.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The place of the judgement in the list that was narrowed.
    pub place: usize,
    /// What the query matched; empty without a query.
    pub matched: Vec<Matched>,
}

/// The lines of `list` that `hits` finds. In the order of fit, the surer match comes first and fit decides between
/// equals; every other order stays as it is. Without `hits` (no query) every line stays.
#[must_use]
pub fn narrow(list: &[Judgement], sort: Sort, hits: Option<Vec<(ProgrammeId, Hit)>>) -> Vec<Line> {
    let Some(hits) = hits else {
        return (0..list.len()).map(|place| Line { place, matched: Vec::new() }).collect();
    };
    let mut found: BTreeMap<ProgrammeId, Hit> = hits.into_iter().collect();
    let mut lines: Vec<(u32, Line)> = list
        .iter()
        .enumerate()
        .filter_map(|(place, judgement)| {
            let hit = found.remove(&judgement.id)?;
            Some((hit.score, Line { place, matched: hit.matched }))
        })
        .collect();
    if sort == Sort::Fit {
        lines.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.place.cmp(&other.1.place)));
    }
    lines.into_iter().map(|(_, line)| line).collect()
}
