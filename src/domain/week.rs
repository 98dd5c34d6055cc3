//! A typical week with a programme: hours, when they fall, the day it would be done, what clashes, and two at once.

use jiff::ToSpan;
use jiff::civil::Date;

use super::cost::{Time, whole_weeks};
use super::fact::Value;
use super::matching::Judgement;
use super::profile::Profile;
use super::programme::{Programme, Status};
use super::schedule::{DayPart, Delivery, Pace, Range, Span};
use super::standing::{Limit, Standing, Why};

/// A typical week.
#[derive(Debug, Clone, PartialEq)]
pub struct Week {
    /// Hours of study in a week for this person.
    pub hours: Span,
    /// Whether those are the person's own hours, because the learner sets the pace.
    pub your_own: bool,
    /// Hours that the person has; `None`: not said.
    pub free: Option<u32>,
    /// The parts of the week in which classes fall; empty: no page says, or any.
    pub times: Vec<DayPart>,
    /// Whether it can be done at any hour.
    pub any_hour: bool,
    /// How it is taught.
    pub delivery: Delivery,
    /// The day it would be done if it began today: the earliest and the latest; `None` where no page bounds it.
    pub finish: Range<Option<Date>>,
}

/// The typical week of a programme for a person who begins today.
#[must_use]
pub fn week(programme: &Programme, profile: &Profile, time: &Time, today: Date) -> Week {
    let own_pace = programme.pace == Pace::SelfPaced;
    let (hours, your_own) = match profile.hours_per_week {
        Some(free) if own_pace => (Span::Exactly(f64::from(free)), true),
        Some(_) | None => (time.weekly, false),
    };
    let weeks = whole_weeks(time.at_pace);
    let runs = programme.status != Status::Ended;
    let done =
        |weeks: Option<u32>| weeks.filter(|_| runs).and_then(|weeks| today.checked_add(i64::from(weeks).weeks()).ok());
    Week {
        hours,
        your_own,
        free: profile.hours_per_week,
        times: programme.times.clone(),
        any_hour: own_pace || programme.delivery == Delivery::OnlineAsync,
        delivery: programme.delivery,
        finish: Range { low: done(weeks.low), high: done(weeks.high) },
    }
}

/// The limits of time and place that clash with what the person said, or may: each with its reason.
#[must_use]
pub fn clashes(judgement: &Judgement) -> Vec<(Limit, &Standing)> {
    let open_only_on_the_page = |why: &Why| {
        matches!(
            why,
            Why::HoursMayBeTooMany(_)
                | Why::MayBeTooLong(_)
                | Why::TimesNotStated
                | Why::HoursNotStated
                | Why::LengthNotStated
                | Why::ProvinceNotStated
                | Why::DeliveryNotStated
        )
    };
    judgement
        .standings
        .iter()
        .filter(|(limit, _)| matches!(limit, Limit::WeeklyHours | Limit::FinishBy | Limit::Place))
        .filter(|(_, standing)| match standing {
            Standing::Closed(_) => true,
            Standing::NotKnown(why) => open_only_on_the_page(why),
            Standing::Open(_) => false,
        })
        .map(|(limit, standing)| (*limit, standing))
        .collect()
}

/// Two programmes in the same weeks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Together {
    /// Hours in a week of both.
    pub hours: Span,
    /// Whether they fit in the hours that the person has.
    pub fits: Value,
}

/// How two programmes together would load a week. What the learner paces is counted at the programme's own weekly hours: two
/// of them cannot both have all of a person's hours.
#[must_use]
pub fn together(one: &Time, other: &Time, free: Option<u32>) -> Together {
    let sum = |one: Option<f64>, other: Option<f64>| one.zip(other).map(|(one, other)| one + other);
    let (low, high) = (sum(one.weekly.low(), other.weekly.low()), sum(one.weekly.high(), other.weekly.high()));
    let hours = match (low, high) {
        (Some(low), Some(high)) if (low - high).abs() < 1e-9 => Span::Exactly(low),
        (Some(low), Some(high)) => Span::Between(low, high),
        (Some(low), None) => Span::AtLeast(low),
        (None, Some(high)) => Span::AtMost(high),
        (None, None) => Span::Unknown,
    };
    // What one alone asks is asked by both together.
    let least = low.or(one.weekly.low()).or(other.weekly.low());
    let fits = match (free.map(f64::from), least, high) {
        (Some(free), Some(least), _) if least > free => Value::No,
        (Some(free), _, Some(high)) if high <= free => Value::Yes,
        _ => Value::Unknown,
    };
    Together { hours, fits }
}
