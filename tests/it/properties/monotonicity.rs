//! A person who can give more: money, hours, time, language.

use std::collections::BTreeSet;

use jiff::ToSpan;
use microcred_advice::matching::find_matches;
use microcred_core::catalogue::Catalogue;
use microcred_core::fact::Tristate;
use microcred_core::money::Cents;
use microcred_core::profile::Profile;
use microcred_core::schedule::FinishBy;
use proptest::prelude::*;

use super::matching_list::ids;
use super::strategies::{amount, catalogue, person, programs, wish};
use crate::support::data::TODAY;

/// The matches of `before` that are none of `after`.
fn lost(catalogue: &Catalogue, before: &Profile, after: &Profile) -> Vec<String> {
    let still: BTreeSet<String> = ids(&find_matches(catalogue, &wish(after)).list).into_iter().collect();
    ids(&find_matches(catalogue, &wish(before)).list).into_iter().filter(|id| !still.contains(id)).collect()
}

proptest! {
    #[test]
    fn higher_budget_keeps_matches(list in programs(), person in person(), low in amount(), more in amount()) {
        let before = Profile { budget: Some(low), ..person };
        let after = Profile { budget: Some(Cents(low.0 + more.0)), ..before.clone() };
        prop_assert_eq!(lost(&catalogue(list), &before, &after), Vec::<String>::new());
    }

    #[test]
    fn more_weekly_hours_keep_matches(list in programs(), person in person(), few in 1_u32..60, more in 0_u32..108) {
        // With more hours a subscription can end below the fee from which a tax credit is given: no credits here.
        let no_credits = Profile { training_limit: None, pays_tax: Tristate::Unknown, ..person };
        let before = Profile { hours_per_week: Some(few), ..no_credits };
        let after = Profile { hours_per_week: Some(few + more), ..before.clone() };
        prop_assert_eq!(lost(&catalogue(list), &before, &after), Vec::<String>::new());
    }

    #[test]
    fn later_finish_date_keeps_matches(list in programs(), person in person(), days in -30_i32..800, more in 0_i32..400) {
        let by = |days: i32| Some(FinishBy::Day(TODAY + days.days()));
        let before = Profile { finish_by: by(days), ..person };
        let after = Profile { finish_by: by(days + more), ..before.clone() };
        prop_assert_eq!(lost(&catalogue(list), &before, &after), Vec::<String>::new());
    }

    #[test]
    fn more_weeks_keep_matches(list in programs(), person in person(), weeks in 1_u32..120, more in 0_u32..400) {
        let before = Profile { finish_by: Some(FinishBy::Weeks(weeks)), ..person };
        let after = Profile { finish_by: Some(FinishBy::Weeks(weeks + more)), ..before.clone() };
        prop_assert_eq!(lost(&catalogue(list), &before, &after), Vec::<String>::new());
    }

    #[test]
    fn higher_language_level_keeps_matches(list in programs(), person in person(), level in 1_u8..=12, more in 0_u8..12) {
        let before = Profile { clb: Some(level), ..person };
        let after = Profile { clb: Some((level + more).min(12)), ..before.clone() };
        prop_assert_eq!(lost(&catalogue(list), &before, &after), Vec::<String>::new());
    }

    #[test]
    fn employer_pays_keeps_matches(list in programs(), person in person()) {
        let before = Profile { employer_pays: false, ..person };
        let after = Profile { employer_pays: true, ..before.clone() };
        prop_assert_eq!(lost(&catalogue(list), &before, &after), Vec::<String>::new());
    }
}
