//! A typical week, the day it would be done, and two programs at once.

use jiff::ToSpan;
use jiff::civil::Date;
use microcred_advice::cost::{study_time, whole_weeks};
use microcred_advice::limits::Limit;
use microcred_advice::matching::{MatchRequest, find_matches};
use microcred_advice::week::{combined_load, schedule_conflicts, typical_week};
use microcred_core::fact::Tristate;
use microcred_core::profile::Profile;
use microcred_core::program::Status;
use microcred_core::schedule::{Hours, Pace, StatedRange};
use proptest::option::of;
use proptest::prelude::*;

use super::strategies::{catalogue, day, person, program, programs, wish};
use crate::support::data::TODAY;

/// The day so many weeks after another, counted in days.
fn after(from: Date, weeks: Option<u32>) -> Option<Date> {
    from.checked_add((i64::from(weeks?) * 7).days()).ok()
}

proptest! {
    #[test]
    fn finish_date_is_whole_weeks_after_start(program in program(), person in person(), today in day()) {
        let time = study_time(&program, &person);
        let weeks = whole_weeks(time.at_pace);
        let finish = typical_week(&program, &person, &time, today).finish;
        // What has ended is done on no day.
        let runs = program.status != Status::Ended;
        let expected = if runs { (after(today, weeks.low), after(today, weeks.high)) } else { (None, None) };
        prop_assert_eq!((finish.low, finish.high), expected);
        prop_assert!(finish.low.is_none_or(|day| day >= today));
        prop_assert!(finish.low.zip(finish.high).is_none_or(|(low, high)| low <= high));
    }

    #[test]
    fn overflowing_finish_date_is_none(program in program(), person in person()) {
        let time = study_time(&program, &person);
        let finish = typical_week(&program, &person, &time, Date::MAX).finish;
        prop_assert!(finish.low.is_none_or(|day| day == Date::MAX) && finish.high.is_none_or(|day| day == Date::MAX));
    }

    #[test]
    fn weekly_hours_come_from_whoever_sets_the_pace(program in program(), person in person()) {
        let time = study_time(&program, &person);
        let found = typical_week(&program, &person, &time, TODAY);
        let own = person.hours_per_week.filter(|_| program.pace == Pace::SelfPaced);
        prop_assert_eq!(found.is_learner_paced, own.is_some());
        prop_assert_eq!(found.hours, own.map_or(time.weekly, |hours| StatedRange::Exactly(Hours::from(hours))));
    }

    #[test]
    fn two_programs_add_their_hours(
        one in program(), other in program(), person in person(), free in of(1_u32..=60)
    ) {
        let (one, other) = (study_time(&one, &person), study_time(&other, &person));
        let both = combined_load(&one, &other, free);
        let sum = |one: Option<Hours>, other: Option<Hours>| Some(one?.0 + other?.0);
        let near = |one: Option<Hours>, other: Option<f64>| match (one.map(f64::from), other) {
            (Some(one), Some(other)) => (one - other).abs() < 1e-6,
            (one, other) => one == other,
        };
        prop_assert!(near(both.hours.low(), sum(one.weekly.low(), other.weekly.low())), "{both:?}");
        prop_assert!(near(both.hours.high(), sum(one.weekly.high(), other.weekly.high())), "{both:?}");
        prop_assert_eq!(combined_load(&other, &one, free), both);
        // What one alone asks, both ask at the least.
        let least = one.weekly.low().unwrap_or_default().0 + other.weekly.low().unwrap_or_default().0;
        let fits = match (free.map(f64::from), sum(one.weekly.high(), other.weekly.high())) {
            (Some(free), _) if least > free => Tristate::No,
            (Some(free), Some(most)) if most <= free => Tristate::Yes,
            _ => Tristate::Unknown,
        };
        prop_assert_eq!(both.fits, fits);
    }

    #[test]
    fn clashes_include_all_failed_time_and_place_limits(list in programs(), person in person()) {
        let disabled_limits = Limit::ALL.iter().copied().collect();
        let catalogue = catalogue(list);
        for judgement in find_matches(&catalogue, &MatchRequest { disabled_limits: &disabled_limits, ..wish(&person) }).list {
            let about = [Limit::WeeklyHours, Limit::FinishBy, Limit::PlaceAndTime];
            let found: Vec<Limit> = schedule_conflicts(&judgement).into_iter().map(|(limit, _)| limit).collect();
            prop_assert!(found.iter().all(|limit| about.contains(limit)), "{found:?}");
            let closed = about.into_iter().filter(|limit| judgement.limit_outcome(*limit).is_fail());
            prop_assert!({ closed }.all(|limit| found.contains(&limit)), "{found:?}");
        }
    }

    #[test]
    fn clashes_need_an_answer(list in programs()) {
        let silent = Profile::default();
        for judgement in find_matches(&catalogue(list), &wish(&silent)).list {
            prop_assert_eq!(schedule_conflicts(&judgement), vec![]);
        }
    }
}
