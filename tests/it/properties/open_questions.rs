//! What an answer to an unknown could do: the same as when the answer is really there.

use microcred_advice::checklist::open_checks;
use microcred_advice::checklist::{PersonCheck, Weights};
use microcred_advice::matching::{Evaluation, find_matches};
use microcred_advice::open_questions::{MAX_TOP_RANKS, OpenQuestion, open_questions};
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::{ChecklistQuestion, Criterion, PersonCriterion};
use microcred_core::fact::{Basis, Fact, Tristate};
use microcred_core::money::{Cents, Currency, Price};
use microcred_core::occupation::NocCode;
use microcred_core::profile::Profile;
use microcred_core::program::{Clb, OccupationLink, Prerequisites, Program, ProgramId};
use microcred_core::sanitize::Localised;
use proptest::prelude::*;

use super::strategies::{catalogue, person, programs, wish};
use crate::support::data::REFERENCE;

/// An occupation to which nothing else of these tests leads.
const UNRELATED_OCCUPATION: &str = "65200";

/// The program as the answer of its provider would make it; `None` where more than one fact would have to change.
fn answered(program: &Program, person: &Profile, check: ChecklistQuestion, yes: bool) -> Option<Program> {
    let mut told = program.clone();
    let every = |level| Some(Clb { listening: level, speaking: level, reading: level, writing: level });
    match (check, yes) {
        (ChecklistQuestion::Program(criterion), _) => {
            let value = if yes { Tristate::Yes } else { Tristate::No };
            *told.criteria.get_mut(criterion as usize)? = Fact { value, ..Fact::unknown() };
        }
        (ChecklistQuestion::Person(PersonCriterion::TowardGoal), _) => {
            let code = if yes { person.target.occupation } else { NocCode::parse(UNRELATED_OCCUPATION) }?;
            told.occupations = vec![OccupationLink { code, basis: Basis::Stated, why: Localised::plain("told") }];
        }
        (ChecklistQuestion::Person(PersonCriterion::NewSkill), true) => {
            told.skills = vec![Localised::plain("glassblowing")];
        }
        (ChecklistQuestion::Person(PersonCriterion::NewSkill), false) => {
            told.skills = vec![Localised::plain(person.skills.first()?)];
        }
        (ChecklistQuestion::Person(PersonCriterion::WithinBudget), _) => {
            let amount = if yes { Cents(0) } else { Cents::MAX };
            told.price = Price::Fixed(amount, Currency::Cad);
        }
        (ChecklistQuestion::Person(PersonCriterion::LanguageLevel), _) => told.clb = every(if yes { 1 } else { 12 }),
        (ChecklistQuestion::Person(PersonCriterion::EntryConditions), true) => {
            told.prerequisites = Prerequisites::NoneRequired;
        }
        (ChecklistQuestion::Person(PersonCriterion::EntryConditions), false) => {
            told.prerequisites = Prerequisites::Required(Localised::plain("a police check"));
        }
        (
            ChecklistQuestion::Person(
                PersonCriterion::WeeklyHours | PersonCriterion::FinishesInTime | PersonCriterion::WhenAndWhere,
            ),
            _,
        ) => {
            return None;
        }
    }
    Some(told)
}

/// The place of a program in the list, from 1; `None`: it is left out.
fn place(catalogue: &Catalogue, person: &Profile, id: &ProgramId) -> Option<usize> {
    let list = find_matches(catalogue, &wish(person)).list;
    list.iter().position(|judgement| judgement.id == *id).map(|place| place + 1)
}

/// The place of a program once its provider has answered; the outer `None`: the answer does more than settle its question.
fn rank_after_answer(
    list: &Catalogue,
    person: &Profile,
    id: &ProgramId,
    check: ChecklistQuestion,
    yes: bool,
) -> Option<Option<usize>> {
    let told = answered(list.get(id)?, person, check, yes)?;
    let others = list.in_memory_programs().iter().map(|one| if one.id == *id { told.clone() } else { one.clone() });
    let after = catalogue(others.collect());
    let found = |catalogue: &Catalogue| {
        find_matches(catalogue, &wish(person)).list.into_iter().find(|judgement| judgement.id == *id)
    };
    let own = |row: &&PersonCheck| ChecklistQuestion::Person(row.criterion) == check;
    let others = |judgement: &Evaluation| -> Vec<Tristate> {
        judgement.person_checks.iter().filter(|row| !own(row)).map(|row| row.value).collect()
    };
    if let (Some(before), Some(after)) = (found(list), found(&after)) {
        let nearer = check == ChecklistQuestion::Person(PersonCriterion::TowardGoal);
        let settled = match after.person_checks.iter().find(own).map(|row| (row.criterion, row.value)) {
            // To hear that there are conditions leaves them for the person to check.
            Some((PersonCriterion::EntryConditions, Tristate::Unknown)) => !yes,
            Some((_, value)) => value == if yes { Tristate::Yes } else { Tristate::No },
            None => true,
        };
        if !settled || others(&before) != others(&after) || (!nearer && before.goal_relevance != after.goal_relevance) {
            return None;
        }
    }
    Some(place(&after, person, id))
}

/// How many places among the first lie between two.
fn between(one: usize, other: Option<usize>, first: usize) -> usize {
    let among = |place: usize| (place - 1).min(first);
    among(one).abs_diff(other.map_or(first, among))
}

fn found(catalogue: &Catalogue, person: &Profile, first: usize) -> Vec<OpenQuestion> {
    let list = find_matches(catalogue, &wish(person)).list;
    let judged: Vec<&Evaluation> = list.iter().collect();
    open_questions(&judged, catalogue, &wish(person), first)
}

proptest! {
    #[test]
    fn predicted_rank_equals_rank_after_answer(
        list in programs(), person in person(), first in 1_usize..=MAX_TOP_RANKS
    ) {
        let catalogue = catalogue(list);
        for OpenQuestion { program, check, rank: now, rank_if_yes, rank_if_no, max_rank_change } in found(&catalogue, &person, first) {
            prop_assert_eq!(place(&catalogue, &person, &program), Some(now));
            if let Some(real) = rank_after_answer(&catalogue, &person, &program, check, true) {
                prop_assert_eq!(Some(rank_if_yes), real, "{} of {}: yes", check.id(), &program);
            }
            if let Some(real) = rank_after_answer(&catalogue, &person, &program, check, false) {
                prop_assert_eq!(rank_if_no, real, "{} of {}: no", check.id(), &program);
            }
            prop_assert_eq!(max_rank_change, between(now, Some(rank_if_yes), first).max(between(now, rank_if_no, first)));
        }
    }

    #[test]
    fn is_listed_iff_the_answer_changes_top_ranks(
        list in programs(), person in person(), first in 1_usize..=MAX_TOP_RANKS
    ) {
        let catalogue = catalogue(list);
        let found = found(&catalogue, &person, first);
        let weights = Weights::for_person(&REFERENCE.criteria, &person);
        for judgement in find_matches(&catalogue, &wish(&person)).list {
            let program = catalogue.get(&judgement.id).unwrap();
            let now = place(&catalogue, &person, &judgement.id).unwrap();
            for check in Criterion::ALL.iter().map(|criterion| ChecklistQuestion::Program(*criterion)) {
                let open = open_checks(program, &judgement.person_checks, &weights).contains(&check);
                let told = |yes| rank_after_answer(&catalogue, &person, &judgement.id, check, yes).unwrap();
                let moves = open && [true, false].into_iter().any(|yes| between(now, told(yes), first) > 0);
                let named = found.iter().any(|one| one.program == judgement.id && one.check == check);
                prop_assert_eq!(named, moves, "{} of {}", check.id(), &judgement.id);
            }
        }
    }

    #[test]
    fn rank_changes_are_bounded_and_largest_first(
        list in programs(), person in person(), first in 0_usize..=MAX_TOP_RANKS
    ) {
        let moves: Vec<usize> = found(&catalogue(list), &person, first).iter().map(|unknown| unknown.max_rank_change).collect();
        prop_assert!(moves.iter().all(|moves| (1..=first).contains(moves)), "{moves:?}");
        prop_assert!(moves.is_sorted_by(|one, next| one >= next), "{moves:?}");
    }

    #[test]
    fn is_an_unanswered_check_with_weight(list in programs(), person in person()) {
        let catalogue = catalogue(list);
        let weights = Weights::for_person(&REFERENCE.criteria, &person);
        for unknown in found(&catalogue, &person, MAX_TOP_RANKS) {
            let row = |criterion| {
                let list = find_matches(&catalogue, &wish(&person)).list;
                list.into_iter().find(|one| one.id == unknown.program).unwrap().person_checks.into_iter().find(|row| row.criterion == criterion)
            };
            let open = match unknown.check {
                ChecklistQuestion::Program(criterion) => catalogue.get(&unknown.program).unwrap().value(criterion) == Tristate::Unknown,
                ChecklistQuestion::Person(criterion) => row(criterion).is_some_and(|row| row.value == Tristate::Unknown && row.can_ask_provider),
            };
            prop_assert!(open && weights.of_check(unknown.check) > 0, "{unknown:?}");
        }
    }
}

#[test]
fn rank_change_is_at_most_ten_in_large_lists() {
    let person = Profile { clb: Some(4), hours_per_week: Some(10), ..Profile::default() };
    let list = find_matches(&REFERENCE.catalogue, &wish(&person)).list;
    let judged: Vec<&Evaluation> = list.iter().collect();
    let found = open_questions(&judged, &REFERENCE.catalogue, &wish(&person), MAX_TOP_RANKS);
    assert!(judged.len() > 100 && !found.is_empty());
    let outside: Vec<&OpenQuestion> = found
        .iter()
        .filter(|unknown| {
            !(1..=MAX_TOP_RANKS).contains(&unknown.max_rank_change)
                || unknown.rank.min(unknown.rank_if_yes) > MAX_TOP_RANKS
        })
        .collect();
    assert_eq!(outside, Vec::<&OpenQuestion>::new());
}
