//! Near misses: the smallest single change of an answer that opens something, held against trying every change.

use std::collections::BTreeSet;

use microcred::domain::catalogue::Catalogue;
use microcred::domain::cost::cost;
use microcred::domain::fact::Value;
use microcred::domain::interview::{MOST_DOLLARS, MOST_HOURS, MOST_WEEKS, Question, forget};
use microcred::domain::matching::{Wish, closed_by, find, judge};
use microcred::domain::money::Cents;
use microcred::domain::near_misses::{Change, NEAR_DOLLARS, NEAR_HOURS, NEAR_WEEKS, NearMiss, limit_of, near_misses};
use microcred::domain::profile::{Place, Profile, StudyLanguage};
use microcred::domain::programme::Programme;
use microcred::domain::schedule::FinishBy;
use microcred::domain::standing::Limit;
use proptest::prelude::*;

use super::strategies::{TODAY, amount, catalogue, finish_by, limits, person, programmes, wish};

/// The profile with one answer changed.
fn changed(profile: &Profile, change: Change) -> Profile {
    let mut profile = profile.clone();
    match change {
        Change::Budget { to, .. } => profile.budget = Some(to),
        Change::Hours { to, .. } => profile.hours_per_week = Some(to),
        Change::Weeks { to, .. } => profile.finish_by = Some(FinishBy::Weeks(to)),
        Change::AnyPlace => profile.place = Some(Place::Any),
        Change::AnyTime => profile.when.clear(),
        Change::BothLanguages => profile.study_language = Some(StudyLanguage::Both),
    }
    profile
}

/// Whether a person with these answers can do at least one programme that another person could not.
fn opens(catalogue: &Catalogue, before: &Wish<'_>, after: &Profile) -> bool {
    let after = Wish { profile: after, ..before.clone() };
    let closed = |programme: &Programme, wish: &Wish<'_>| closed_by(programme, catalogue, wish).is_some();
    catalogue.programmes().iter().any(|programme| closed(programme, before) && !closed(programme, &after))
}

fn miss_of(misses: &[NearMiss], wanted: &str) -> Option<Change> {
    misses.iter().map(|miss| miss.change).find(|change| change.id() == wanted)
}

/// The budgets in whole dollars at which a programme comes within reach: its price and what is left of it in the end.
fn prices(catalogue: &Catalogue, wish: &Wish<'_>) -> BTreeSet<u32> {
    let dollars = |cents: Cents| u32::try_from((cents.0 + 99) / 100).ok();
    let of = |programme: &Programme| {
        let cost = cost(programme, wish.profile, &catalogue.head.rates);
        let bill = judge(programme, catalogue, wish, &wish.weights()).bill;
        [cost.cad_low, cost.cad_high, bill.net_low, bill.net_high].map(|end| end.and_then(dollars))
    };
    catalogue.programmes().iter().flat_map(of).flatten().filter(|dollars| *dollars <= MOST_DOLLARS).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn opens_what_was_closed_and_closes_nothing(list in programmes(), person in person(), relaxed in limits()) {
        let catalogue = catalogue(list);
        let wish = Wish { relaxed, ..wish(&person) };
        let before = find(&catalogue, &wish);
        let before: BTreeSet<_> = before.list.iter().map(|judgement| &judgement.id).collect();
        for miss in near_misses(&catalogue, &wish) {
            let after = find(&catalogue, &Wish { profile: &changed(&person, miss.change), ..wish.clone() });
            let after: BTreeSet<_> = after.list.iter().map(|judgement| &judgement.id).collect();
            let opened: BTreeSet<_> = after.difference(&before).copied().collect();
            prop_assert!(!miss.opens.is_empty(), "{miss:?}");
            prop_assert_eq!(miss.opens.iter().collect::<BTreeSet<_>>(), opened, "{:?}", miss.change);
            // More hours can end a subscription below the fee from which a tax credit is given.
            let fee_shrinks = matches!(miss.change, Change::Hours { .. })
                && (person.training_limit.is_some() || person.pays_tax == Value::Yes);
            prop_assert!(fee_shrinks || before.is_subset(&after), "{miss:?}");
        }
    }

    #[test]
    fn is_at_most_one_of_a_kind(list in programmes(), person in person()) {
        let kinds: Vec<&str> =
            near_misses(&catalogue(list), &wish(&person)).iter().map(|miss| miss.change.id()).collect();
        prop_assert_eq!(kinds.iter().collect::<BTreeSet<_>>().len(), kinds.len());
    }

    #[test]
    fn in_hours_is_the_fewest_that_open_anything(
        list in programmes(), person in person(), from in 1_u32..=60, relaxed in limits()
    ) {
        let (catalogue, person) = (catalogue(list), Profile { hours_per_week: Some(from), ..person });
        let wish = Wish { relaxed, ..wish(&person) };
        let with = |hours: u32| Profile { hours_per_week: Some(hours), ..person.clone() };
        let fewest = (from + 1..=MOST_HOURS.min(from + NEAR_HOURS)).find(|hours| opens(&catalogue, &wish, &with(*hours)));
        let expected = fewest.map(|to| Change::Hours { to, more: to - from });
        prop_assert_eq!(miss_of(&near_misses(&catalogue, &wish), "hours_per_week"), expected);
    }

    #[test]
    fn in_weeks_is_the_fewest_that_open_anything(
        list in programmes(), person in person(), limit in finish_by(), relaxed in limits()
    ) {
        let (catalogue, person) = (catalogue(list), Profile { finish_by: Some(limit), ..person });
        let wish = Wish { relaxed, ..wish(&person) };
        let with = |weeks: u32| Profile { finish_by: Some(FinishBy::Weeks(weeks)), ..person.clone() };
        let now = limit.weeks_from(TODAY);
        let near = |weeks: &u32| f64::from(*weeks) > now && f64::from(*weeks) <= now.floor() + f64::from(NEAR_WEEKS);
        let longer = (1..=MOST_WEEKS).filter(near);
        let fewest = { longer }.find(|weeks| opens(&catalogue, &wish, &with(*weeks)));
        match (miss_of(&near_misses(&catalogue, &wish), "weeks"), fewest) {
            (Some(Change::Weeks { to, more }), Some(fewest)) => {
                let gap = f64::from(to) - now;
                prop_assert_eq!(to, fewest);
                prop_assert!(gap <= f64::from(more) && f64::from(more) < gap + 1.0, "{more} more than {now} for {to}");
            }
            (found, fewest) => prop_assert_eq!((found, fewest), (None, None)),
        }
    }

    #[test]
    fn in_money_is_the_least_that_opens_anything(
        list in programmes(), person in person(), budget in amount(), relaxed in limits()
    ) {
        let (catalogue, person) = (catalogue(list), Profile { budget: Some(budget), employer_pays: false, ..person });
        let wish = Wish { relaxed, ..wish(&person) };
        let with = |dollars: u32| {
            Profile { budget: Some(Cents::from_dollars(i64::from(dollars))), ..person.clone() }
        };
        let from = u32::try_from(budget.0 / 100).unwrap();
        let more =
            |dollars: &u32| Cents::from_dollars(i64::from(*dollars)) > budget && *dollars <= from + NEAR_DOLLARS;
        let least = prices(&catalogue, &wish).into_iter().filter(more).find(|dollars| opens(&catalogue, &wish, &with(*dollars)));
        let expected = least.map(|dollars| {
            let to = Cents::from_dollars(i64::from(dollars));
            Change::Budget { to, more: Cents(to.0 - budget.0) }
        });
        prop_assert_eq!(miss_of(&near_misses(&catalogue, &wish), "budget"), expected);
        if let Some(less) = least.map(|least| least - 1).filter(more) {
            prop_assert!(!opens(&catalogue, &wish, &with(less)), "{less} dollars open something");
        }
    }

    #[test]
    fn leaves_aside_what_was_put_aside(list in programmes(), person in person(), relaxed in limits()) {
        let catalogue = catalogue(list);
        let wish = Wish { relaxed: relaxed.clone(), ..wish(&person) };
        for miss in near_misses(&catalogue, &wish) {
            // More hours also make a subscription cheaper and the end come sooner.
            let hours = matches!(miss.change, Change::Hours { .. });
            prop_assert!(hours || !relaxed.contains(&limit_of(miss.change)), "{miss:?} although {relaxed:?} are aside");
        }
        let all = Wish { relaxed: Limit::ALL.iter().copied().collect(), ..wish };
        prop_assert_eq!(near_misses(&catalogue, &all), vec![]);
    }

    #[test]
    fn is_none_for_what_was_not_said(list in programmes(), person in person()) {
        let catalogue = catalogue(list);
        for (question, change) in [
            (Question::Budget, "budget"),
            (Question::Hours, "hours_per_week"),
            (Question::FinishBy, "weeks"),
            (Question::Place, "any_place"),
            (Question::When, "any_time"),
            (Question::StudyLanguage, "both_languages"),
        ] {
            let mut unsaid = person.clone();
            forget(&mut unsaid, question);
            prop_assert_eq!(miss_of(&near_misses(&catalogue, &wish(&unsaid)), change), None);
        }
    }

    #[test]
    fn in_money_is_none_where_the_employer_pays(list in programmes(), person in person()) {
        let paid = Profile { employer_pays: true, budget: None, ..person };
        prop_assert_eq!(miss_of(&near_misses(&catalogue(list), &wish(&paid)), "budget"), None);
    }
}
