//! One program and one person: the fit, the points, the question to ask first.

use std::collections::BTreeSet;

use microcred_advice::checklist::Weights;
use microcred_advice::limits::Limit;
use microcred_advice::matching::{Evaluation, MatchRequest, evaluate, find_matches};
use microcred_advice::ordering::UNKNOWN_WEIGHT_PERCENT;
use microcred_core::criteria::{ChecklistQuestion, Criterion};
use microcred_core::fact::{Fact, Tristate};
use microcred_core::profile::Profile;
use microcred_core::program::{Program, ProgramId};
use microcred_core::record_id::RecordId;
use proptest::prelude::*;

use super::matching_list::ids;
use super::strategies::{catalogue, person, program, shuffled, wish};
use crate::support::data::REFERENCE;

/// The points by which the order of fit counts.
fn points(judgement: &Evaluation) -> u32 {
    judgement.score.met * 100 + judgement.score.unknown * UNKNOWN_WEIGHT_PERCENT
}

/// The same program with another value for a criterion.
fn with(program: &Program, criterion: Criterion, value: Tristate) -> Program {
    let mut program = program.clone();
    if let Some(fact) = program.criteria.get_mut(criterion as usize) {
        *fact = Fact { value, ..Fact::unknown() };
    }
    program
}

fn judged(program: &Program, person: &Profile) -> Evaluation {
    let catalogue = catalogue(vec![program.clone()]);
    evaluate(RecordId::new(0), program, &catalogue, &wish(person), &Weights::for_person(&REFERENCE.criteria, person))
}

proptest! {
    #[test]
    fn is_independent_of_other_programs((one, other) in shuffled(), person in person()) {
        let weights = Weights::for_person(&REFERENCE.criteria, &person);
        for program in one.in_memory_programs() {
            let alone = judged(program, &person);
            prop_assert_eq!(&evaluate(RecordId::new(0), program, &one, &wish(&person), &weights), &alone);
            prop_assert_eq!(&evaluate(RecordId::new(0), program, &other, &wish(&person), &weights), &alone);
        }
    }

    #[test]
    fn score_range_is_ordered_within_100(program in program(), person in person()) {
        let judgement = judged(&program, &person);
        let fit = judgement.score;
        prop_assert!(fit.low() <= fit.high() && fit.high() <= 100, "{fit:?}");
        let sum = |part: fn(&Evaluation, usize) -> u32| (0..judgement.group_scores.len()).map(|group| part(&judgement, group)).sum();
        let yes: u32 = sum(|judgement, group| judgement.group_scores.get(group).map_or(0, |points| points.score.met));
        let unknown: u32 = sum(|judgement, group| judgement.group_scores.get(group).map_or(0, |points| points.score.unknown));
        let most: u32 = sum(|judgement, group| judgement.group_scores.get(group).map_or(0, |points| points.score.max));
        prop_assert_eq!((yes, unknown, most), (fit.met, fit.unknown, fit.max));
    }

    #[test]
    fn yes_never_lowers_and_no_never_raises_score(program in program(), person in person()) {
        for criterion in Criterion::ALL.iter().copied() {
            let [yes, unknown, no] = [Tristate::Yes, Tristate::Unknown, Tristate::No]
                .map(|value| judged(&with(&program, criterion, value), &person));
            prop_assert!(points(&yes) >= points(&unknown) && points(&unknown) >= points(&no), "{criterion:?}");
            let ends = |judgement: &Evaluation| (judgement.score.low(), judgement.score.high());
            prop_assert!(ends(&yes).0 >= ends(&unknown).0 && ends(&yes).1 == ends(&unknown).1, "{criterion:?}");
            prop_assert!(ends(&no).0 == ends(&unknown).0 && ends(&no).1 <= ends(&unknown).1, "{criterion:?}");
        }
    }

    #[test]
    fn unknown_never_ranks_above_yes(program in program(), person in person()) {
        let weights = Weights::for_person(&REFERENCE.criteria, &person);
        let disabled_limits: BTreeSet<Limit> = Limit::ALL.iter().copied().collect();
        for criterion in Criterion::ALL.iter().copied().filter(|criterion| weights.of_criterion(*criterion) > 0) {
            // By title and id alone the unknown would come first.
            let named = |value, title: &str, id: &str| Program {
                title: title.to_owned(),
                id: ProgramId::parse(id).unwrap(),
                ..with(&program, criterion, value)
            };
            let pair = vec![named(Tristate::Unknown, "A welding", "a/unknown"), named(Tristate::Yes, "B welding", "b/yes")];
            let found = find_matches(&catalogue(pair), &MatchRequest { disabled_limits: &disabled_limits, ..wish(&person) });
            prop_assert_eq!(ids(&found.list), vec!["b/yes", "a/unknown"], "{:?}", criterion);
        }
    }

    #[test]
    fn limits_give_their_own_reasons(program in program(), person in person()) {
        for (limit, outcome) in judged(&program, &person).limit_outcomes.iter() {
            let reason = outcome.reason().id();
            let answered = limit.rule().has_answers(&person);
            prop_assert!(limit.rule().reasons().contains(&reason) || reason == "not_said", "{limit:?}: {reason}");
            // The language of teaching fails a program without a language level.
            prop_assert!(answered || reason == "not_said" || reason == "other_language", "{limit:?}: {reason}");
        }
    }

    #[test]
    fn asks_only_about_weighted_unknowns(program in program(), person in person()) {
        let judgement = judged(&program, &person);
        let weights = Weights::for_person(&REFERENCE.criteria, &person);
        let open = |criterion: &&Criterion| program.value(**criterion) == Tristate::Unknown && weights.of_criterion(**criterion) > 0;
        let of_program = Criterion::ALL.iter().filter(open).map(|criterion| (criterion.id(), weights.of_criterion(*criterion)));
        let of_person = judgement.person_checks.iter().filter(|row| row.can_ask_provider && row.weight > 0);
        let candidates: Vec<(&str, u32)> =
            of_program.chain(of_person.map(|row| (row.criterion.id(), row.weight))).collect();
        let most = candidates.iter().map(|(_, weight)| *weight).max();
        let first = candidates.iter().find(|(_, weight)| Some(*weight) == most).map(|(id, _)| *id);
        prop_assert_eq!(judgement.top_open_question.map(ChecklistQuestion::id), first);
    }
}
