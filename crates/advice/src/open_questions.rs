//! Which single unknown, once answered, would change the order the most: what to ask first, and what would change your mind.

use std::collections::BTreeSet;

use crate::checklist::{limit_for_criterion, open_checks};
use crate::limits::Limit;
use crate::matching::{Evaluation, MatchRequest};
use crate::ordering::{RankKey, rank_key};
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::{ChecklistQuestion, PersonCriterion};
use microcred_core::program::ProgramId;

/// The places of the list that count: a person weighs the first ten at most.
pub const MAX_TOP_RANKS: usize = 10;
/// How many questions are asked first.
pub const MAX_OPEN_QUESTIONS: usize = 5;

/// One unknown and what its answer could do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// The program.
    pub program: ProgramId,
    /// The question.
    pub check: ChecklistQuestion,
    /// Its place now, from 1.
    pub rank: usize,
    /// Its place if the answer is yes, from 1.
    pub rank_if_yes: usize,
    /// Its place if the answer is no, from 1; `None`: it would be left out.
    pub rank_if_no: Option<usize>,
    /// How many places among the first the answer could change.
    pub max_rank_change: usize,
}

/// Every unknown of a list that a provider can answer and that could change the first places, the one that could change most
/// first; of two alike the one with the greater sum of both answers, then the earlier in the list and in the checklist.
#[must_use]
pub fn open_questions(
    list: &[&Evaluation],
    catalogue: &Catalogue,
    wish: &MatchRequest<'_>,
    first: usize,
) -> Vec<OpenQuestion> {
    let weights = &wish.weights();
    let mut ranked: Vec<(RankKey, &Evaluation)> =
        list.iter().map(|judgement| (rank_key(judgement, catalogue, wish.profile), *judgement)).collect();
    ranked.sort_by(|one, other| one.0.cmp(&other.0));
    let ranks: Vec<&RankKey> = ranked.iter().map(|(rank, _)| rank).collect();
    let mut found: Vec<(usize, OpenQuestion)> = Vec::new();
    for (place, (own, judgement)) in ranked.iter().enumerate() {
        let Some(program) = catalogue.get_record(judgement.record) else { continue };
        for check in open_checks(program, &judgement.person_checks, weights) {
            let weight = weights.of_check(check);
            let at = |yes: bool| {
                let answered = own.with_answer(check, weight, yes);
                // All that stand before it now, less itself.
                ranks.partition_point(|rank| **rank < answered) - usize::from(*own < answered)
            };
            let if_yes = at(true);
            let if_no = match check {
                // Conditions of entry are for the person to check: to hear that there are some moves nothing.
                ChecklistQuestion::Person(PersonCriterion::EntryConditions) => Some(place),
                check => (!can_exclude(check, wish.disabled_limits)).then(|| at(false)),
            };
            let among = |place: usize| place.min(first);
            let moved = |to: usize| among(place).abs_diff(among(to));
            let (up, down) = (moved(if_yes), moved(if_no.unwrap_or(usize::MAX)));
            if up.max(down) > 0 {
                found.push((
                    up + down,
                    OpenQuestion {
                        program: judgement.id.clone(),
                        check,
                        rank: place + 1,
                        rank_if_yes: if_yes + 1,
                        rank_if_no: if_no.map(|to| to + 1),
                        max_rank_change: up.max(down),
                    },
                ));
            }
        }
    }
    // A stable sort: what stands earlier stays earlier.
    found.sort_by(|one, other| other.1.max_rank_change.cmp(&one.1.max_rank_change).then(other.0.cmp(&one.0)));
    found.into_iter().map(|(_, unknown)| unknown).collect()
}

/// What to ask first: the unknowns that could change the first places the most, one for each program, as one message goes
/// to one provider.
#[must_use]
pub fn top_open_questions(list: &[Evaluation], catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Vec<OpenQuestion> {
    let judged: Vec<&Evaluation> = list.iter().collect();
    let mut seen = BTreeSet::new();
    let all = open_questions(&judged, catalogue, wish, MAX_TOP_RANKS).into_iter();
    all.filter(|unknown| seen.insert(unknown.program.clone())).take(MAX_OPEN_QUESTIONS).collect()
}

/// Whether a no would leave the program out: by a limit that is not put aside.
fn can_exclude(check: ChecklistQuestion, relaxed: &BTreeSet<Limit>) -> bool {
    match check {
        ChecklistQuestion::Program(_) => false,
        ChecklistQuestion::Person(criterion) => {
            limit_for_criterion(criterion).is_some_and(|limit| !relaxed.contains(&limit))
        }
    }
}
