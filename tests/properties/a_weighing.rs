//! What matters to the person: plain trade-offs and weights set by hand.

use std::collections::BTreeMap;

use microcred::domain::checklist::Weights;
use microcred::domain::criteria::{Check, Criterion};
use microcred::domain::fact::{Fact, Value};
use microcred::domain::matching::{Judgement, Wish, find, judge, rank};
use microcred::domain::profile::Profile;
use microcred::domain::programme::{Programme, ProgrammeId};
use microcred::domain::weighing::{CHOSEN_MORE, OTHER_LESS, Side, TradeOff, Weighing};
use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{DATA, catalogue, person, programme, programmes, wish};

pub fn weighing() -> impl Strategy<Value = Weighing> {
    let chosen = btree_map(select(TradeOff::ALL), select(Side::ALL), 0..=TradeOff::ALL.len());
    let set = btree_map(select(Check::all()), 0_u32..=100, 0..4);
    (chosen, set).prop_map(|(chosen, set)| Weighing { chosen, set })
}

fn stated(person: &Profile) -> Weights {
    Weights::for_person(&DATA.criteria, person)
}

fn every(weights: &Weights) -> BTreeMap<Check, u32> {
    Check::all().into_iter().map(|check| (check, weights.of_check(check))).collect()
}

fn with(programme: &Programme, check: Check, value: Value) -> Programme {
    let mut programme = programme.clone();
    if let Check::Programme(criterion) = check {
        *programme.criteria.get_mut(criterion as usize).unwrap() = Fact { value, ..Fact::unknown() };
    }
    programme
}

proptest! {
    #[test]
    fn of_nothing_leaves_the_stated_weights(person in person()) {
        prop_assert!(Weighing::default().is_empty());
        prop_assert_eq!(wish(&person).weights(), stated(&person));
    }

    #[test]
    fn by_one_choice_raises_its_side_lowers_the_other_and_touches_nothing_else(
        person in person(), trade_off in select(TradeOff::ALL), side in select(Side::ALL)
    ) {
        let before = stated(&person);
        let chosen = Weighing { chosen: [(trade_off, side)].into(), ..Weighing::default() };
        let after = every(&chosen.applied_to(before.clone()));
        let [first, second] = trade_off.sides();
        let (more, less) = if side == Side::First { (first, second) } else { (second, first) };
        let mut expected = every(&before);
        expected.insert(more, (before.of_check(more) + CHOSEN_MORE).min(100));
        expected.insert(less, before.of_check(less).saturating_sub(OTHER_LESS));
        prop_assert_eq!(after, expected);
    }

    #[test]
    fn keeps_every_weight_from_0_to_100(person in person(), weighing in weighing()) {
        let weights = every(&weighing.applied_to(stated(&person)));
        prop_assert!(weights.values().all(|weight| *weight <= 100), "{weights:?}");
    }

    #[test]
    fn by_hand_counts_over_every_choice(person in person(), weighing in weighing()) {
        let weights = weighing.applied_to(stated(&person));
        for (check, weight) in &weighing.set {
            prop_assert_eq!(weights.of_check(*check), *weight, "{}", check.id());
        }
        let chosen = Weighing { set: BTreeMap::new(), ..weighing.clone() }.applied_to(stated(&person));
        for check in Check::all().into_iter().filter(|check| !weighing.set.contains_key(check)) {
            prop_assert_eq!(weights.of_check(check), chosen.of_check(check), "{}", check.id());
        }
    }

    #[test]
    fn is_what_the_order_goes_by(list in programmes(), person in person(), weighing in weighing()) {
        let catalogue = catalogue(list);
        let wish = Wish { weighing: weighing.clone(), ..wish(&person) };
        let weights = weighing.applied_to(stated(&person));
        let mut expected: Vec<Judgement> = catalogue
            .programmes()
            .iter()
            .map(|programme| judge(programme, &catalogue, &wish, &weights))
            .filter(|judgement| judgement.closed_by(&wish.relaxed).is_none())
            .collect();
        expected.sort_by_key(|judgement| rank(judgement, &catalogue));
        prop_assert_eq!(find(&catalogue, &wish).list, expected);
    }

    #[test]
    fn by_hand_puts_first_what_the_person_weighs_more(
        base in programme(), one in select(Criterion::ALL), other in select(Criterion::ALL), more in 1_u32..=100
    ) {
        prop_assume!(one != other && one != Criterion::OsapEligible && other != Criterion::OsapEligible);
        let (one, other) = (Check::Programme(one), Check::Programme(other));
        // By title and id alone the wrong one would come first.
        let named = |id: &str, yes, no| Programme {
            id: ProgrammeId::read(id).unwrap(),
            title: id.to_owned(),
            status: microcred::domain::programme::Status::Running,
            ..with(&with(&base, yes, Value::Yes), no, Value::No)
        };
        let catalogue = catalogue(vec![named("a/wrong", other, one), named("b/right", one, other)]);
        let person = Profile::default();
        let weighing = Weighing { set: [(one, more), (other, more - 1)].into(), ..Weighing::default() };
        let found = find(&catalogue, &Wish { weighing, ..wish(&person) });
        prop_assert_eq!(found.list.first().map(|judgement| judgement.id.as_str()), Some("b/right"));
    }
}
