//! Which single unknown, once answered, would change the order the most: what to ask first, and what would change your mind.

use std::collections::BTreeSet;

use super::catalogue::Catalogue;
use super::checklist::{limit_of, open_checks};
use super::criteria::{Check, PersonCriterion};
use super::matching::{Judgement, Rank, Wish, rank};
use super::programme::ProgrammeId;
use super::standing::Limit;

/// The places of the list that count: a person weighs the first ten at most.
pub const FIRST: usize = 10;
/// How many questions are asked first.
pub const ASKED: usize = 5;

/// One unknown and what its answer could do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The programme.
    pub programme: ProgrammeId,
    /// The question.
    pub check: Check,
    /// Its place now, from 1.
    pub place: usize,
    /// Its place if the answer is yes, from 1.
    pub if_yes: usize,
    /// Its place if the answer is no, from 1; `None`: it would be left out.
    pub if_no: Option<usize>,
    /// How many places among the first the answer could change.
    pub moves: usize,
}

/// Every unknown of a list that a provider can answer and that could change the first places, the one that could change most
/// first; of two alike the one with the greater sum of both answers, then the earlier in the list and in the checklist.
#[must_use]
pub fn unknowns(list: &[&Judgement], catalogue: &Catalogue, wish: &Wish<'_>, first: usize) -> Vec<Unknown> {
    let weights = &wish.weights();
    let mut ranked: Vec<(Rank, &Judgement)> =
        list.iter().map(|judgement| (rank(judgement, catalogue), *judgement)).collect();
    ranked.sort_by(|one, other| one.0.cmp(&other.0));
    let ranks: Vec<&Rank> = ranked.iter().map(|(rank, _)| rank).collect();
    let mut found: Vec<(usize, Unknown)> = Vec::new();
    for (place, (own, judgement)) in ranked.iter().enumerate() {
        let Some(programme) = catalogue.get(&judgement.id) else { continue };
        for check in open_checks(programme, &judgement.person, weights) {
            let weight = weights.of_check(check);
            let at = |yes: bool| {
                let answered = own.answered(check, weight, yes);
                // All that stand before it now, less itself.
                ranks.partition_point(|rank| **rank < answered) - usize::from(*own < answered)
            };
            let if_yes = at(true);
            let if_no = match check {
                // Conditions of entry are for the person to check: to hear that there are some moves nothing.
                Check::Person(PersonCriterion::EntryConditions) => Some(place),
                check => (!shuts_out(check, &wish.relaxed)).then(|| at(false)),
            };
            let among = |place: usize| place.min(first);
            let moved = |to: usize| among(place).abs_diff(among(to));
            let (up, down) = (moved(if_yes), moved(if_no.unwrap_or(usize::MAX)));
            if up.max(down) > 0 {
                found.push((
                    up + down,
                    Unknown {
                        programme: judgement.id.clone(),
                        check,
                        place: place + 1,
                        if_yes: if_yes + 1,
                        if_no: if_no.map(|to| to + 1),
                        moves: up.max(down),
                    },
                ));
            }
        }
    }
    // A stable sort: what stands earlier stays earlier.
    found.sort_by(|one, other| other.1.moves.cmp(&one.1.moves).then(other.0.cmp(&one.0)));
    found.into_iter().map(|(_, unknown)| unknown).collect()
}

/// What to ask first: the unknowns that could change the first places the most, one for each programme, as one message goes
/// to one provider.
#[must_use]
pub fn ask_first(list: &[Judgement], catalogue: &Catalogue, wish: &Wish<'_>) -> Vec<Unknown> {
    let judged: Vec<&Judgement> = list.iter().collect();
    let mut seen = BTreeSet::new();
    let all = unknowns(&judged, catalogue, wish, FIRST).into_iter();
    all.filter(|unknown| seen.insert(unknown.programme.clone())).take(ASKED).collect()
}

/// Whether a no would leave the programme out: by a limit that is not put aside.
fn shuts_out(check: Check, relaxed: &BTreeSet<Limit>) -> bool {
    match check {
        Check::Programme(_) => false,
        Check::Person(criterion) => limit_of(criterion).is_some_and(|limit| !relaxed.contains(&limit)),
    }
}
