//! What matters to the person: plain trade-offs and weights set by hand.

use std::collections::BTreeMap;

use microcred_advice::checklist::Weights;
use microcred_advice::matching::{Evaluation, MatchRequest, evaluate, find_matches};
use microcred_advice::ordering::rank_key;
use microcred_advice::weight_overrides::{
    CHOSEN_SIDE_BONUS, OTHER_SIDE_PENALTY, TradeOff, TradeOffSide, WeightOverrides,
};
use microcred_core::criteria::{ChecklistQuestion, Criterion};
use microcred_core::fact::{Fact, Tristate};
use microcred_core::profile::Profile;
use microcred_core::program::{Program, ProgramId};
use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{catalogue, person, program, programs, wish};
use crate::support::data::REFERENCE;

pub fn weighing() -> impl Strategy<Value = WeightOverrides> {
    let chosen = btree_map(select(TradeOff::ALL), select(TradeOffSide::ALL), 0..=TradeOff::ALL.len());
    let set = btree_map(select(ChecklistQuestion::all()), 0_u32..=100, 0..4);
    (chosen, set).prop_map(|(chosen, set)| WeightOverrides { trade_offs: chosen, manual_weights: set })
}

fn stated(person: &Profile) -> Weights {
    Weights::for_person(&REFERENCE.criteria, person)
}

fn every(weights: &Weights) -> BTreeMap<ChecklistQuestion, u32> {
    ChecklistQuestion::all().into_iter().map(|check| (check, weights.of_check(check))).collect()
}

fn with(program: &Program, check: ChecklistQuestion, value: Tristate) -> Program {
    let mut program = program.clone();
    if let ChecklistQuestion::Program(criterion) = check {
        *program.criteria.get_mut(criterion as usize).unwrap() = Fact { value, ..Fact::unknown() };
    }
    program
}

proptest! {
    #[test]
    fn no_override_keeps_default_weights(person in person()) {
        prop_assert!(WeightOverrides::default().is_empty());
        prop_assert_eq!(wish(&person).weights(), stated(&person));
    }

    #[test]
    fn trade_off_raises_one_side_and_lowers_the_other(
        person in person(), trade_off in select(TradeOff::ALL), side in select(TradeOffSide::ALL)
    ) {
        let before = stated(&person);
        let chosen = WeightOverrides { trade_offs: [(trade_off, side)].into(), ..WeightOverrides::default() };
        let after = every(&chosen.apply_to(before.clone()));
        let [first, second] = trade_off.sides();
        let (more, less) = if side == TradeOffSide::First { (first, second) } else { (second, first) };
        let mut expected = every(&before);
        expected.insert(more, (before.of_check(more) + CHOSEN_SIDE_BONUS).min(100));
        expected.insert(less, before.of_check(less).saturating_sub(OTHER_SIDE_PENALTY));
        prop_assert_eq!(after, expected);
    }

    #[test]
    fn weights_stay_within_0_to_100(person in person(), weighing in weighing()) {
        let weights = every(&weighing.apply_to(stated(&person)));
        prop_assert!(weights.values().all(|weight| *weight <= 100), "{weights:?}");
    }

    #[test]
    fn manual_weight_overrides_trade_offs(person in person(), weighing in weighing()) {
        let weights = weighing.apply_to(stated(&person));
        for (check, weight) in &weighing.manual_weights {
            prop_assert_eq!(weights.of_check(*check), *weight, "{}", check.id());
        }
        let chosen = WeightOverrides { manual_weights: BTreeMap::new(), ..weighing.clone() }.apply_to(stated(&person));
        for check in ChecklistQuestion::all().into_iter().filter(|check| !weighing.manual_weights.contains_key(check)) {
            prop_assert_eq!(weights.of_check(check), chosen.of_check(check), "{}", check.id());
        }
    }

    #[test]
    fn weights_determine_the_order(list in programs(), person in person(), weighing in weighing()) {
        let catalogue = catalogue(list);
        let wish = MatchRequest { weight_overrides: &weighing, ..wish(&person) };
        let weights = weighing.apply_to(stated(&person));
        let mut expected: Vec<Evaluation> = catalogue
            .iter_records()
            .map(|(record, program)| evaluate(record, &program, &catalogue, &wish, &weights))
            .filter(|judgement| judgement.first_failed_limit(wish.disabled_limits).is_none())
            .collect();
        expected.sort_by_key(|judgement| rank_key(judgement, &catalogue, &person));
        prop_assert_eq!(find_matches(&catalogue, &wish).list, expected);
    }

    #[test]
    fn higher_manual_weight_ranks_first(
        base in program(), one in select(Criterion::ALL), other in select(Criterion::ALL), more in 1_u32..=100
    ) {
        prop_assume!(one != other && one != Criterion::OsapEligible && other != Criterion::OsapEligible);
        let (one, other) = (ChecklistQuestion::Program(one), ChecklistQuestion::Program(other));
        // By title and id alone the wrong one would come first.
        let named = |id: &str, yes, no| Program {
            id: ProgramId::parse(id).unwrap(),
            title: id.to_owned(),
            status: microcred_core::program::Status::Running,
            ..with(&with(&base, yes, Tristate::Yes), no, Tristate::No)
        };
        let catalogue = catalogue(vec![named("a/wrong", other, one), named("b/right", one, other)]);
        let person = Profile::default();
        let weighing = WeightOverrides { manual_weights: [(one, more), (other, more - 1)].into(), ..WeightOverrides::default() };
        let found = find_matches(&catalogue, &MatchRequest { weight_overrides: &weighing, ..wish(&person) });
        prop_assert_eq!(found.list.first().map(|judgement| judgement.id.as_str()), Some("b/right"));
    }
}
