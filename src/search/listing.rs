//! Matches narrowed by words: which of a person's matches a query finds, and in which order they stand.

use super::finder::{Found, Order, Terms};
use super::lookup::Answered;
use super::programmes::ProgrammeIndex;
use super::sets::Set;
use crate::domain::catalogue::Catalogue;
use crate::domain::matching::{Judgement, Sort};
use crate::domain::programme::ProgrammeId;
use crate::domain::ranking::{NOWHERE, Ranked};

/// One line of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The place of the judgement in the list that was narrowed.
    pub place: usize,
}

/// A list narrowed by a query.
#[derive(Debug, Clone, Default)]
pub struct Narrowed {
    /// The lines in the order in which they are shown.
    pub lines: Vec<Line>,
    /// What the query found.
    pub answered: Answered,
}

/// The lines of `list` that a query finds. In the order of fit, what was found more surely comes first and fit decides
/// between those found alike; every other order stays as it is.
#[must_use]
pub fn narrow(list: &[Judgement], sort: Sort, catalogue: &Catalogue, index: &ProgrammeIndex, query: &str) -> Narrowed {
    let number = |id: &ProgrammeId| catalogue.record_of(id).and_then(|record| u32::try_from(record).ok());
    let records: Vec<u32> = list.iter().map(|judgement| number(&judgement.id).unwrap_or(u32::MAX)).collect();
    let mut places = vec![u32::MAX; index.lookup().index().records()];
    for (place, record) in (0_u32..).zip(&records) {
        if let Some(slot) = places.get_mut(*record as usize) {
            *slot = place;
        }
    }
    let allowed = Set::of(places.len(), records.iter().copied());
    let order = Order { records: &records, places: &places };
    let answered = index.search(query, Terms { allowed: Some(&allowed), order: Some(order), ..Terms::ALL });
    let found = answered.found.iter().filter_map(|found| places.get(found.record as usize));
    let mut lines: Vec<Line> = found.map(|place| Line { place: *place as usize }).collect();
    if sort != Sort::Fit {
        lines.sort_unstable_by_key(|line| line.place);
    }
    Narrowed { lines, answered }
}

/// The first `most` of very many matches that a query finds, by their numbers, in the order of [`narrow`]; once `go_on`
/// says no, whatever was found so far.
#[must_use]
pub fn narrow_ranked(
    ranked: &Ranked,
    index: &ProgrammeIndex,
    query: &str,
    most: usize,
    go_on: &(dyn Fn() -> bool + Sync),
) -> (Vec<u32>, Answered) {
    let allowed = Set::from(ranked.open.clone());
    let order = Order { records: &ranked.order, places: &ranked.places };
    // What is put in another order has to be found first, all of it.
    let found_first = if ranked.sort == Sort::Fit { most } else { usize::MAX };
    let terms = Terms { allowed: Some(&allowed), order: Some(order), most: found_first, go_on: Some(go_on) };
    let mut answered = index.search(query, terms);
    if ranked.sort != Sort::Fit {
        let place = |found: &Found| ranked.places.get(found.record as usize).copied().unwrap_or(NOWHERE);
        answered.found.sort_unstable_by_key(place);
        answered.found.truncate(most);
    }
    (answered.found.iter().map(|found| found.record).collect(), answered)
}
