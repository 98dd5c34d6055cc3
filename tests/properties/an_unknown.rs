//! What an answer to an unknown could do: the same as when the answer is really there.

use microcred::domain::catalogue::Catalogue;
use microcred::domain::checklist::open_checks;
use microcred::domain::checklist::{PersonRow, Weights};
use microcred::domain::criteria::{Check, Criterion, PersonCriterion};
use microcred::domain::fact::{Basis, Fact, Value};
use microcred::domain::matching::{Judgement, find};
use microcred::domain::money::{Cents, Currency, Price};
use microcred::domain::occupation::NocCode;
use microcred::domain::profile::Profile;
use microcred::domain::programme::{Clb, OccupationLink, Prerequisites, Programme, ProgrammeId};
use microcred::domain::unknowns::{FIRST, Unknown, unknowns};
use microcred::domain::words::Localised;
use proptest::prelude::*;

use super::strategies::{DATA, catalogue, person, programmes, wish};

/// An occupation to which nothing else of these tests leads.
const ELSEWHERE: &str = "65200";

/// The programme as the answer of its provider would make it; `None` where more than one fact would have to change.
fn answered(programme: &Programme, person: &Profile, check: Check, yes: bool) -> Option<Programme> {
    let mut told = programme.clone();
    let every = |level| Some(Clb { listening: level, speaking: level, reading: level, writing: level });
    match (check, yes) {
        (Check::Programme(criterion), _) => {
            let value = if yes { Value::Yes } else { Value::No };
            *told.criteria.get_mut(criterion as usize)? = Fact { value, ..Fact::unknown() };
        }
        (Check::Person(PersonCriterion::TowardGoal), _) => {
            let code = if yes { person.target.occupation } else { NocCode::read(ELSEWHERE) }?;
            told.occupations = vec![OccupationLink { code, basis: Basis::Stated, why: Localised::plain("told") }];
        }
        (Check::Person(PersonCriterion::NewSkill), true) => told.skills = vec![Localised::plain("glassblowing")],
        (Check::Person(PersonCriterion::NewSkill), false) => {
            told.skills = vec![Localised::plain(person.skills.first()?)];
        }
        (Check::Person(PersonCriterion::WithinBudget), _) => {
            let amount = if yes { Cents(0) } else { Cents::LARGEST };
            told.price = Price::Fixed(amount, Currency::Cad);
        }
        (Check::Person(PersonCriterion::LanguageLevel), _) => told.clb = every(if yes { 1 } else { 12 }),
        (Check::Person(PersonCriterion::EntryConditions), true) => told.prerequisites = Prerequisites::NoneAsked,
        (Check::Person(PersonCriterion::EntryConditions), false) => {
            told.prerequisites = Prerequisites::Asks(Localised::plain("a police check"));
        }
        (
            Check::Person(
                PersonCriterion::WeeklyHours | PersonCriterion::FinishesInTime | PersonCriterion::WhenAndWhere,
            ),
            _,
        ) => {
            return None;
        }
    }
    Some(told)
}

/// The place of a programme in the list, from 1; `None`: it is left out.
fn place(catalogue: &Catalogue, person: &Profile, id: &ProgrammeId) -> Option<usize> {
    let list = find(catalogue, &wish(person)).list;
    list.iter().position(|judgement| judgement.id == *id).map(|place| place + 1)
}

/// The place of a programme once its provider has answered; the outer `None`: the answer does more than settle its question.
fn place_told(list: &Catalogue, person: &Profile, id: &ProgrammeId, check: Check, yes: bool) -> Option<Option<usize>> {
    let told = answered(list.get(id)?, person, check, yes)?;
    let others = list.programmes().iter().map(|one| if one.id == *id { told.clone() } else { one.clone() });
    let after = catalogue(others.collect());
    let found =
        |catalogue: &Catalogue| find(catalogue, &wish(person)).list.into_iter().find(|judgement| judgement.id == *id);
    let own = |row: &&PersonRow| Check::Person(row.criterion) == check;
    let others = |judgement: &Judgement| -> Vec<Value> {
        judgement.person.iter().filter(|row| !own(row)).map(|row| row.value).collect()
    };
    if let (Some(before), Some(after)) = (found(list), found(&after)) {
        let nearer = check == Check::Person(PersonCriterion::TowardGoal);
        let settled = match after.person.iter().find(own).map(|row| (row.criterion, row.value)) {
            // To hear that there are conditions leaves them for the person to check.
            Some((PersonCriterion::EntryConditions, Value::Unknown)) => !yes,
            Some((_, value)) => value == if yes { Value::Yes } else { Value::No },
            None => true,
        };
        if !settled || others(&before) != others(&after) || (!nearer && before.nearness != after.nearness) {
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

fn found(catalogue: &Catalogue, person: &Profile, first: usize) -> Vec<Unknown> {
    let list = find(catalogue, &wish(person)).list;
    let judged: Vec<&Judgement> = list.iter().collect();
    unknowns(&judged, catalogue, &wish(person), first)
}

proptest! {
    #[test]
    fn moves_its_programme_to_the_place_where_the_answer_itself_puts_it(
        list in programmes(), person in person(), first in 1_usize..=FIRST
    ) {
        let catalogue = catalogue(list);
        for Unknown { programme, check, place: now, if_yes, if_no, moves } in found(&catalogue, &person, first) {
            prop_assert_eq!(place(&catalogue, &person, &programme), Some(now));
            if let Some(real) = place_told(&catalogue, &person, &programme, check, true) {
                prop_assert_eq!(Some(if_yes), real, "{} of {}: yes", check.id(), &programme);
            }
            if let Some(real) = place_told(&catalogue, &person, &programme, check, false) {
                prop_assert_eq!(if_no, real, "{} of {}: no", check.id(), &programme);
            }
            prop_assert_eq!(moves, between(now, Some(if_yes), first).max(between(now, if_no, first)));
        }
    }

    #[test]
    fn is_told_of_if_and_only_if_its_answer_changes_the_first_places(
        list in programmes(), person in person(), first in 1_usize..=FIRST
    ) {
        let catalogue = catalogue(list);
        let found = found(&catalogue, &person, first);
        let weights = Weights::for_person(&DATA.criteria, &person);
        for judgement in find(&catalogue, &wish(&person)).list {
            let programme = catalogue.get(&judgement.id).unwrap();
            let now = place(&catalogue, &person, &judgement.id).unwrap();
            for check in Criterion::ALL.iter().map(|criterion| Check::Programme(*criterion)) {
                let open = open_checks(programme, &judgement.person, &weights).contains(&check);
                let told = |yes| place_told(&catalogue, &person, &judgement.id, check, yes).unwrap();
                let moves = open && [true, false].into_iter().any(|yes| between(now, told(yes), first) > 0);
                let named = found.iter().any(|one| one.programme == judgement.id && one.check == check);
                prop_assert_eq!(named, moves, "{} of {}", check.id(), &judgement.id);
            }
        }
    }

    #[test]
    fn moves_at_most_as_many_places_as_count_and_the_one_that_moves_most_comes_first(
        list in programmes(), person in person(), first in 0_usize..=FIRST
    ) {
        let moves: Vec<usize> = found(&catalogue(list), &person, first).iter().map(|unknown| unknown.moves).collect();
        prop_assert!(moves.iter().all(|moves| (1..=first).contains(moves)), "{moves:?}");
        prop_assert!(moves.is_sorted_by(|one, next| one >= next), "{moves:?}");
    }

    #[test]
    fn is_asked_of_the_provider_and_weighs_something(list in programmes(), person in person()) {
        let catalogue = catalogue(list);
        let weights = Weights::for_person(&DATA.criteria, &person);
        for unknown in found(&catalogue, &person, FIRST) {
            let row = |criterion| {
                let list = find(&catalogue, &wish(&person)).list;
                list.into_iter().find(|one| one.id == unknown.programme).unwrap().person.into_iter().find(|row| row.criterion == criterion)
            };
            let open = match unknown.check {
                Check::Programme(criterion) => catalogue.get(&unknown.programme).unwrap().value(criterion) == Value::Unknown,
                Check::Person(criterion) => row(criterion).is_some_and(|row| row.value == Value::Unknown && row.provider_could_say),
            };
            prop_assert!(open && weights.of_check(unknown.check) > 0, "{unknown:?}");
        }
    }
}

#[test]
fn among_many_programmes_moves_at_most_ten_places() {
    let person = Profile { clb: Some(4), hours_per_week: Some(10), ..Profile::default() };
    let list = find(&DATA.catalogue, &wish(&person)).list;
    let judged: Vec<&Judgement> = list.iter().collect();
    let found = unknowns(&judged, &DATA.catalogue, &wish(&person), FIRST);
    assert!(judged.len() > 100 && !found.is_empty());
    let outside: Vec<&Unknown> = found
        .iter()
        .filter(|unknown| !(1..=FIRST).contains(&unknown.moves) || unknown.place.min(unknown.if_yes) > FIRST)
        .collect();
    assert_eq!(outside, Vec::<&Unknown>::new());
}
