//! A typical week with a program: hours, when they fall, the day it would be done, what clashes, and two at once.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::cost::{StudyTime, whole_weeks};
use crate::limits::{Limit, LimitOutcome, LimitReason};
use crate::matching::Evaluation;
use microcred_core::fact::Tristate;
use microcred_core::profile::Profile;
use microcred_core::program::{Program, Status};
use microcred_core::schedule::{DayPart, Delivery, Hours, Interval, Pace, StatedRange};

/// A typical week.
#[derive(Debug, Clone, PartialEq)]
pub struct TypicalWeek {
    /// Hours of study in a week for this person.
    pub hours: StatedRange<Hours>,
    /// Whether those are the person's own hours, because the learner sets the pace.
    pub is_learner_paced: bool,
    /// Hours that the person has; `None`: not said.
    pub available_hours: Option<u32>,
    /// The parts of the week in which classes fall; empty: no page says, or any.
    pub times: Vec<DayPart>,
    /// Whether it can be done at any hour.
    pub can_study_any_hour: bool,
    /// How it is taught.
    pub delivery: Delivery,
    /// The day it would be done if it began today: the earliest and the latest; `None` where no page bounds it.
    pub finish: Interval<Option<Date>>,
}

/// The typical week of a program for a person who begins today.
#[must_use]
pub fn typical_week(program: &Program, profile: &Profile, time: &StudyTime, today: Date) -> TypicalWeek {
    let own_pace = program.pace == Pace::SelfPaced;
    let (hours, your_own) = match profile.hours_per_week {
        Some(free) if own_pace => (StatedRange::Exactly(Hours::from(free)), true),
        Some(_) | None => (time.weekly, false),
    };
    let weeks = whole_weeks(time.at_pace);
    let runs = program.status != Status::Ended;
    let done =
        |weeks: Option<u32>| weeks.filter(|_| runs).and_then(|weeks| today.checked_add(i64::from(weeks).weeks()).ok());
    TypicalWeek {
        hours,
        is_learner_paced: your_own,
        available_hours: profile.hours_per_week,
        times: program.times.clone(),
        can_study_any_hour: own_pace || program.delivery == Delivery::OnlineAsync,
        delivery: program.delivery,
        finish: Interval { low: done(weeks.low), high: done(weeks.high) },
    }
}

/// The limits of time and place that clash with what the person said, or may: each with its reason.
#[must_use]
pub fn schedule_conflicts(judgement: &Evaluation) -> Vec<(Limit, &LimitOutcome)> {
    let open_only_on_the_page = |why: &LimitReason| {
        matches!(
            why,
            LimitReason::HoursMayBeTooMany(_)
                | LimitReason::MayBeTooLong(_)
                | LimitReason::TimesNotStated
                | LimitReason::HoursNotStated
                | LimitReason::LengthNotStated
                | LimitReason::ProvinceNotStated
                | LimitReason::DeliveryNotStated
        )
    };
    judgement
        .limit_outcomes
        .iter()
        .filter(|(limit, _)| matches!(limit, Limit::WeeklyHours | Limit::FinishBy | Limit::PlaceAndTime))
        .filter(|(_, outcome)| match outcome {
            LimitOutcome::Fail(_) => true,
            LimitOutcome::Unknown(why) => open_only_on_the_page(why),
            LimitOutcome::Pass(_) => false,
        })
        .collect()
}

/// Two programs in the same weeks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CombinedLoad {
    /// Hours in a week of both.
    pub hours: StatedRange<Hours>,
    /// Whether they fit in the hours that the person has.
    pub fits: Tristate,
}

/// How two programs together would load a week. What the learner paces is counted at the program's own weekly hours: two
/// of them cannot both have all of a person's hours.
#[must_use]
pub fn combined_load(one: &StudyTime, other: &StudyTime, free: Option<u32>) -> CombinedLoad {
    let sum = |one: Option<Hours>, other: Option<Hours>| Some(Hours(one?.0 + other?.0));
    let (low, high) = (sum(one.weekly.low(), other.weekly.low()), sum(one.weekly.high(), other.weekly.high()));
    let hours = StatedRange::from_ends(low, high);
    // What one alone asks is asked by both together.
    let least = low.or(one.weekly.low()).or(other.weekly.low());
    let fits = match (free.map(Hours::from), least, high) {
        (Some(free), Some(least), _) if least > free => Tristate::No,
        (Some(free), _, Some(high)) if high <= free => Tristate::Yes,
        _ => Tristate::Unknown,
    };
    CombinedLoad { hours, fits }
}
