//! A typical week, the day it would be done, and two programmes at once.

use jiff::ToSpan;
use jiff::civil::Date;
use microcred::domain::cost::{time, whole_weeks};
use microcred::domain::fact::Value;
use microcred::domain::matching::{Wish, find};
use microcred::domain::profile::Profile;
use microcred::domain::programme::Status;
use microcred::domain::schedule::{Pace, Span};
use microcred::domain::standing::{Limit, Standing};
use microcred::domain::week::{clashes, together, week};
use proptest::option::of;
use proptest::prelude::*;

use super::strategies::{TODAY, catalogue, day, person, programme, programmes, wish};

/// The day so many weeks after another, counted in days.
fn after(from: Date, weeks: Option<u32>) -> Option<Date> {
    from.checked_add((i64::from(weeks?) * 7).days()).ok()
}

proptest! {
    #[test]
    fn ends_whole_weeks_after_the_day_on_which_it_begins(programme in programme(), person in person(), today in day()) {
        let time = time(&programme, &person);
        let weeks = whole_weeks(time.at_pace);
        let finish = week(&programme, &person, &time, today).finish;
        // What has ended is done on no day.
        let runs = programme.status != Status::Ended;
        let expected = if runs { (after(today, weeks.low), after(today, weeks.high)) } else { (None, None) };
        prop_assert_eq!((finish.low, finish.high), expected);
        prop_assert!(finish.low.is_none_or(|day| day >= today));
        prop_assert!(finish.low.zip(finish.high).is_none_or(|(low, high)| low <= high));
    }

    #[test]
    fn that_would_end_after_the_last_day_there_is_ends_on_none(programme in programme(), person in person()) {
        let time = time(&programme, &person);
        let finish = week(&programme, &person, &time, Date::MAX).finish;
        prop_assert!(finish.low.is_none_or(|day| day == Date::MAX) && finish.high.is_none_or(|day| day == Date::MAX));
    }

    #[test]
    fn has_the_hours_of_who_sets_the_pace(programme in programme(), person in person()) {
        let time = time(&programme, &person);
        let found = week(&programme, &person, &time, TODAY);
        let own = person.hours_per_week.filter(|_| programme.pace == Pace::SelfPaced);
        prop_assert_eq!(found.your_own, own.is_some());
        prop_assert_eq!(found.hours, own.map_or(time.weekly, |hours| Span::Exactly(f64::from(hours))));
    }

    #[test]
    fn of_two_holds_the_hours_of_both(
        one in programme(), other in programme(), person in person(), free in of(1_u32..=60)
    ) {
        let (one, other) = (time(&one, &person), time(&other, &person));
        let both = together(&one, &other, free);
        let sum = |one: Option<f64>, other: Option<f64>| Some(one? + other?);
        let near = |one: Option<f64>, other: Option<f64>| match (one, other) {
            (Some(one), Some(other)) => (one - other).abs() < 1e-6,
            (one, other) => one == other,
        };
        prop_assert!(near(both.hours.low(), sum(one.weekly.low(), other.weekly.low())), "{both:?}");
        prop_assert!(near(both.hours.high(), sum(one.weekly.high(), other.weekly.high())), "{both:?}");
        prop_assert_eq!(together(&other, &one, free), both);
        // What one alone asks, both ask at the least.
        let least = one.weekly.low().unwrap_or(0.0) + other.weekly.low().unwrap_or(0.0);
        let fits = match (free.map(f64::from), sum(one.weekly.high(), other.weekly.high())) {
            (Some(free), _) if least > free => Value::No,
            (Some(free), Some(most)) if most <= free => Value::Yes,
            _ => Value::Unknown,
        };
        prop_assert_eq!(both.fits, fits);
    }

    #[test]
    fn clashes_with_nothing_but_time_and_place_and_with_every_one_that_is_closed(list in programmes(), person in person()) {
        let relaxed = Limit::ALL.iter().copied().collect();
        let catalogue = catalogue(list);
        for judgement in find(&catalogue, &Wish { relaxed, ..wish(&person) }).list {
            let about = [Limit::WeeklyHours, Limit::FinishBy, Limit::Place];
            let found: Vec<Limit> = clashes(&judgement).into_iter().map(|(limit, _)| limit).collect();
            prop_assert!(found.iter().all(|limit| about.contains(limit)), "{found:?}");
            let closed = about.into_iter().filter(|limit| judgement.standing(*limit).is_some_and(Standing::is_closed));
            prop_assert!({ closed }.all(|limit| found.contains(&limit)), "{found:?}");
        }
    }

    #[test]
    fn clashes_with_nothing_that_was_not_said(list in programmes()) {
        let silent = Profile::default();
        for judgement in find(&catalogue(list), &wish(&silent)).list {
            prop_assert_eq!(clashes(&judgement), vec![]);
        }
    }
}
