//! One programme and one person: the fit, the points, the question to ask first.

use std::collections::BTreeSet;

use microcred::domain::checklist::Weights;
use microcred::domain::criteria::{Check, Criterion};
use microcred::domain::fact::{Fact, Value};
use microcred::domain::matching::{Judgement, UNKNOWN_SHARE, Wish, find, judge};
use microcred::domain::profile::Profile;
use microcred::domain::programme::{Programme, ProgrammeId};
use microcred::domain::standing::Limit;
use proptest::prelude::*;

use super::strategies::{DATA, catalogue, person, programme, shuffled, wish};
use super::the_list::ids;

/// The points by which the order of fit counts.
fn points(judgement: &Judgement) -> u32 {
    judgement.fit.yes * 100 + judgement.fit.unknown * UNKNOWN_SHARE
}

/// The same programme with another value for a criterion.
fn with(programme: &Programme, criterion: Criterion, value: Value) -> Programme {
    let mut programme = programme.clone();
    if let Some(fact) = programme.criteria.get_mut(criterion as usize) {
        *fact = Fact { value, ..Fact::unknown() };
    }
    programme
}

fn judged(programme: &Programme, person: &Profile) -> Judgement {
    let catalogue = catalogue(vec![programme.clone()]);
    judge(programme, &catalogue, &wish(person), &Weights::for_person(&DATA.criteria, person))
}

proptest! {
    #[test]
    fn does_not_depend_on_the_other_programmes((one, other) in shuffled(), person in person()) {
        let weights = Weights::for_person(&DATA.criteria, &person);
        for programme in one.programmes() {
            let alone = judged(programme, &person);
            prop_assert_eq!(&judge(programme, &one, &wish(&person), &weights), &alone);
            prop_assert_eq!(&judge(programme, &other, &wish(&person), &weights), &alone);
        }
    }

    #[test]
    fn fits_from_a_low_end_to_a_high_end_of_at_most_100(programme in programme(), person in person()) {
        let judgement = judged(&programme, &person);
        let fit = judgement.fit;
        prop_assert!(fit.low() <= fit.high() && fit.high() <= 100, "{fit:?}");
        let sum = |part: fn(&Judgement, usize) -> u32| (0..judgement.groups.len()).map(|group| part(&judgement, group)).sum();
        let yes: u32 = sum(|judgement, group| judgement.groups.get(group).map_or(0, |points| points.fit.yes));
        let unknown: u32 = sum(|judgement, group| judgement.groups.get(group).map_or(0, |points| points.fit.unknown));
        let most: u32 = sum(|judgement, group| judgement.groups.get(group).map_or(0, |points| points.fit.most));
        prop_assert_eq!((yes, unknown, most), (fit.yes, fit.unknown, fit.most));
    }

    #[test]
    fn never_loses_points_by_a_yes_nor_gains_by_a_no(programme in programme(), person in person()) {
        for criterion in Criterion::ALL.iter().copied() {
            let [yes, unknown, no] = [Value::Yes, Value::Unknown, Value::No]
                .map(|value| judged(&with(&programme, criterion, value), &person));
            prop_assert!(points(&yes) >= points(&unknown) && points(&unknown) >= points(&no), "{criterion:?}");
            let ends = |judgement: &Judgement| (judgement.fit.low(), judgement.fit.high());
            prop_assert!(ends(&yes).0 >= ends(&unknown).0 && ends(&yes).1 == ends(&unknown).1, "{criterion:?}");
            prop_assert!(ends(&no).0 == ends(&unknown).0 && ends(&no).1 <= ends(&unknown).1, "{criterion:?}");
        }
    }

    #[test]
    fn of_an_unknown_never_comes_before_the_same_with_a_yes(programme in programme(), person in person()) {
        let weights = Weights::for_person(&DATA.criteria, &person);
        let relaxed: BTreeSet<Limit> = Limit::ALL.iter().copied().collect();
        for criterion in Criterion::ALL.iter().copied().filter(|criterion| weights.of(*criterion) > 0) {
            // By title and id alone the unknown would come first.
            let named = |value, title: &str, id: &str| Programme {
                title: title.to_owned(),
                id: ProgrammeId::read(id).unwrap(),
                ..with(&programme, criterion, value)
            };
            let pair = vec![named(Value::Unknown, "A welding", "a/unknown"), named(Value::Yes, "B welding", "b/yes")];
            let found = find(&catalogue(pair), &Wish { relaxed: relaxed.clone(), ..wish(&person) });
            prop_assert_eq!(ids(&found.list), vec!["b/yes", "a/unknown"], "{:?}", criterion);
        }
    }

    #[test]
    fn asks_only_for_what_is_unknown_and_counts(programme in programme(), person in person()) {
        let judgement = judged(&programme, &person);
        let weights = Weights::for_person(&DATA.criteria, &person);
        let open = |criterion: &&Criterion| programme.value(**criterion) == Value::Unknown && weights.of(**criterion) > 0;
        let of_programme = Criterion::ALL.iter().filter(open).map(|criterion| (criterion.id(), weights.of(*criterion)));
        let of_person = judgement.person.iter().filter(|row| row.provider_could_say && row.weight > 0);
        let candidates: Vec<(&str, u32)> =
            of_programme.chain(of_person.map(|row| (row.criterion.id(), row.weight))).collect();
        let most = candidates.iter().map(|(_, weight)| *weight).max();
        let first = candidates.iter().find(|(_, weight)| Some(*weight) == most).map(|(id, _)| *id);
        prop_assert_eq!(judgement.ask_first.map(Check::id), first);
    }
}
