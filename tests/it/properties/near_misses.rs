//! Near misses: the smallest single change of an answer that opens something, held against trying every change.

use std::collections::BTreeSet;

use microcred_advice::cost::cost;
use microcred_advice::limits::Limit;
use microcred_advice::matching::{MatchRequest, evaluate, find_matches, first_failed_limit};
use microcred_advice::near_misses::{
    AnswerChange, MAX_EXTRA_DOLLARS, MAX_EXTRA_HOURS, MAX_EXTRA_WEEKS, NearMiss, limit_for_change, near_misses,
};
use microcred_advice::sections::ShownSections;
use microcred_core::catalogue::Catalogue;
use microcred_core::fact::{Basis, Tristate};
use microcred_core::interview::{MAX_DOLLARS, MAX_WEEKLY_HOURS, MAX_WEEKS, Question, clear_answer};
use microcred_core::money::Cents;
use microcred_core::occupation::NocCode;
use microcred_core::profile::{Profile, StudyLanguage, StudyPlace};
use microcred_core::program::{OccupationLink, Program};
use microcred_core::record_id::RecordId;
use microcred_core::sanitize::Localised;
use microcred_core::schedule::FinishBy;
use proptest::prelude::*;

use super::strategies::{amount, catalogue, finish_by, limits, person, programs, wish};
use crate::support::course::course;
use crate::support::data::TODAY;
use crate::support::effort::cases;

/// The profile with one answer changed.
fn changed(profile: &Profile, change: AnswerChange) -> Profile {
    let mut profile = profile.clone();
    match change {
        AnswerChange::Budget { to, .. } => profile.budget = Some(to),
        AnswerChange::Hours { to, .. } => profile.hours_per_week = Some(to),
        AnswerChange::Weeks { to, .. } => profile.finish_by = Some(FinishBy::Weeks(to)),
        AnswerChange::AnyPlace => profile.place = Some(StudyPlace::Any),
        AnswerChange::AnyTime => profile.available_times.clear(),
        AnswerChange::BothLanguages => profile.study_language = Some(StudyLanguage::Both),
    }
    profile
}

/// Whether a person with these answers can do at least one program that another person could not.
fn opens(catalogue: &Catalogue, before: &MatchRequest<'_>, after: &Profile) -> bool {
    let after = MatchRequest { profile: after, ..*before };
    let closed = |program: &Program, wish: &MatchRequest<'_>| first_failed_limit(program, catalogue, wish).is_some();
    catalogue.in_memory_programs().iter().any(|program| closed(program, before) && !closed(program, &after))
}

fn miss_of(misses: &[NearMiss], wanted: &str) -> Option<AnswerChange> {
    misses.iter().map(|miss| miss.change).find(|change| change.id() == wanted)
}

#[test]
fn where_nothing_leads_to_the_job_a_near_miss_may_be_close_to_it() {
    let near = Program {
        occupations: vec![OccupationLink {
            code: NocCode::parse("33103").unwrap(),
            basis: Basis::Stated,
            why: Localised::default(),
        }],
        ..course()
    };
    let held = catalogue(vec![near]);
    let mut profile = Profile { budget: Some(Cents::from_dollars(500)), ..Profile::default() };
    profile.target.occupation = NocCode::parse("33102");
    let wish = MatchRequest { shown_sections: ShownSections::MATCHES, ..wish(&profile) };
    let change = AnswerChange::Budget { to: Cents::from_dollars(600), more: Cents::from_dollars(100) };
    assert_eq!(miss_of(&near_misses(&held, &wish), change.id()), Some(change));
}

/// The budgets in whole dollars at which a program comes within reach: its price and what is left of it in the end.
fn prices(catalogue: &Catalogue, wish: &MatchRequest<'_>) -> BTreeSet<u32> {
    let dollars = |cents: Cents| u32::try_from((cents.0 + 99) / 100).ok();
    let of = |program: &Program| {
        let cost = cost(program, wish.profile, &catalogue.header.rates);
        let bill = evaluate(RecordId::new(0), program, catalogue, wish, &wish.weights()).bill;
        [cost.cad_low, cost.cad_high, bill.net_low, bill.net_high].map(|end| end.and_then(dollars))
    };
    catalogue.in_memory_programs().iter().flat_map(of).flatten().filter(|dollars| *dollars <= MAX_DOLLARS).collect()
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn adds_the_listed_matches_and_removes_none(list in programs(), person in person(), disabled_limits in limits()) {
        let catalogue = catalogue(list);
        let wish = MatchRequest { disabled_limits: &disabled_limits, ..wish(&person) };
        let before = find_matches(&catalogue, &wish);
        let before: BTreeSet<_> = before.list.iter().map(|judgement| &judgement.id).collect();
        for miss in near_misses(&catalogue, &wish) {
            let after = find_matches(&catalogue, &MatchRequest { profile: &changed(&person, miss.change), ..wish });
            let after: BTreeSet<_> = after.list.iter().map(|judgement| &judgement.id).collect();
            let opened: BTreeSet<_> = after.difference(&before).copied().collect();
            prop_assert!(!miss.new_matches.is_empty(), "{miss:?}");
            prop_assert_eq!(miss.new_matches.iter().collect::<BTreeSet<_>>(), opened, "{:?}", miss.change);
            // More hours can end a subscription below the fee from which a tax credit is given.
            let fee_shrinks = matches!(miss.change, AnswerChange::Hours { .. })
                && (person.training_limit.is_some() || person.pays_tax == Tristate::Yes);
            prop_assert!(fee_shrinks || before.is_subset(&after), "{miss:?}");
        }
    }

    #[test]
    fn is_at_most_one_per_kind(list in programs(), person in person()) {
        let kinds: Vec<&str> =
            near_misses(&catalogue(list), &wish(&person)).iter().map(|miss| miss.change.id()).collect();
        prop_assert_eq!(kinds.iter().collect::<BTreeSet<_>>().len(), kinds.len());
    }

    #[test]
    fn hours_change_is_minimal(
        list in programs(), person in person(), from in 1_u32..=60, disabled_limits in limits()
    ) {
        let (catalogue, person) = (catalogue(list), Profile { hours_per_week: Some(from), ..person });
        let wish = MatchRequest { disabled_limits: &disabled_limits, ..wish(&person) };
        let with = |hours: u32| Profile { hours_per_week: Some(hours), ..person.clone() };
        let fewest = (from + 1..=MAX_WEEKLY_HOURS.min(from + MAX_EXTRA_HOURS)).find(|hours| opens(&catalogue, &wish, &with(*hours)));
        let expected = fewest.map(|to| AnswerChange::Hours { to, more: to - from });
        prop_assert_eq!(miss_of(&near_misses(&catalogue, &wish), "hours_per_week"), expected);
    }

    #[test]
    fn weeks_change_is_minimal(
        list in programs(), person in person(), limit in finish_by(), disabled_limits in limits()
    ) {
        let (catalogue, person) = (catalogue(list), Profile { finish_by: Some(limit), ..person });
        let wish = MatchRequest { disabled_limits: &disabled_limits, ..wish(&person) };
        let with = |weeks: u32| Profile { finish_by: Some(FinishBy::Weeks(weeks)), ..person.clone() };
        let now = limit.weeks_from(TODAY).0;
        let near = |weeks: &u32| f64::from(*weeks) > now && f64::from(*weeks) <= now.floor() + f64::from(MAX_EXTRA_WEEKS);
        let longer = (1..=MAX_WEEKS).filter(near);
        let fewest = { longer }.find(|weeks| opens(&catalogue, &wish, &with(*weeks)));
        match (miss_of(&near_misses(&catalogue, &wish), "weeks"), fewest) {
            (Some(AnswerChange::Weeks { to, more }), Some(fewest)) => {
                let gap = f64::from(to) - now;
                prop_assert_eq!(to, fewest);
                prop_assert!(gap <= f64::from(more) && f64::from(more) < gap + 1.0, "{more} more than {now} for {to}");
            }
            (found, fewest) => prop_assert_eq!((found, fewest), (None, None)),
        }
    }

    #[test]
    fn budget_change_is_minimal(
        list in programs(), person in person(), budget in amount(), disabled_limits in limits()
    ) {
        let (catalogue, person) = (catalogue(list), Profile { budget: Some(budget), employer_pays: false, ..person });
        let wish = MatchRequest { disabled_limits: &disabled_limits, ..wish(&person) };
        let with = |dollars: u32| {
            Profile { budget: Some(Cents::from_dollars(i64::from(dollars))), ..person.clone() }
        };
        let from = u32::try_from(budget.0 / 100).unwrap();
        let more =
            |dollars: &u32| Cents::from_dollars(i64::from(*dollars)) > budget && *dollars <= from + MAX_EXTRA_DOLLARS;
        let least = prices(&catalogue, &wish).into_iter().filter(more).find(|dollars| opens(&catalogue, &wish, &with(*dollars)));
        let expected = least.map(|dollars| {
            let to = Cents::from_dollars(i64::from(dollars));
            AnswerChange::Budget { to, more: Cents(to.0 - budget.0) }
        });
        prop_assert_eq!(miss_of(&near_misses(&catalogue, &wish), "budget"), expected);
        if let Some(less) = least.map(|least| least - 1).filter(more) {
            prop_assert!(!opens(&catalogue, &wish, &with(less)), "{less} dollars open something");
        }
    }

    #[test]
    fn skips_limits_that_are_turned_off(list in programs(), person in person(), disabled_limits in limits()) {
        let catalogue = catalogue(list);
        let wish = MatchRequest { disabled_limits: &disabled_limits, ..wish(&person) };
        for miss in near_misses(&catalogue, &wish) {
            // More hours also make a subscription cheaper and the end come sooner.
            let hours = matches!(miss.change, AnswerChange::Hours { .. });
            prop_assert!(hours || !disabled_limits.contains(&limit_for_change(miss.change)), "{miss:?} although {disabled_limits:?} are aside");
        }
        let every_limit = Limit::ALL.iter().copied().collect();
        let all = MatchRequest { disabled_limits: &every_limit, ..wish };
        prop_assert_eq!(near_misses(&catalogue, &all), vec![]);
    }

    #[test]
    fn needs_an_answer_to_change(list in programs(), person in person()) {
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
            clear_answer(&mut unsaid, question);
            prop_assert_eq!(miss_of(&near_misses(&catalogue, &wish(&unsaid)), change), None);
        }
    }

    #[test]
    fn has_no_budget_change_when_employer_pays(list in programs(), person in person()) {
        let paid = Profile { employer_pays: true, budget: None, ..person };
        prop_assert_eq!(miss_of(&near_misses(&catalogue(list), &wish(&paid)), "budget"), None);
    }
}
