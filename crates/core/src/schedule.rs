//! Time: hours, weeks, ranges of them, and how long something takes at a person's pace.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id_enum;

/// Weeks in a month, as the duration rules of subscriptions count them (52 weeks / 12 months, rounded).
pub const WEEKS_PER_MONTH: f64 = 4.33;

id_enum! {
    /// How a program is taught.
    Delivery {
        /// Online, at any hour.
        OnlineAsync = "online_async",
        /// Online, at fixed hours.
        OnlineLive = "online_live",
        /// Online, partly at fixed hours.
        OnlineMixed = "online_mixed",
        /// Online; live or not is not stated.
        OnlineUnspecified = "online_unspecified",
        /// Partly online, partly on site.
        Hybrid = "hybrid",
        /// On site.
        InPerson = "in_person",
        /// No page says.
        Unknown = "unknown",
    }
}

impl Delivery {
    /// Whether it is online throughout.
    #[must_use]
    pub const fn is_online(self) -> bool {
        matches!(self, Self::OnlineAsync | Self::OnlineLive | Self::OnlineMixed | Self::OnlineUnspecified)
    }
}

id_enum! {
    /// Who sets the pace.
    Pace {
        /// The learner does.
        SelfPaced = "self_paced",
        /// The provider does: dates and classes.
        Scheduled = "scheduled",
        /// No page says.
        Unknown = "unknown",
    }
}

id_enum! {
    /// A part of the week.
    DayPart { Evenings = "evenings", Weekends = "weekends", Daytime = "daytime" }
}

/// A stretch from `low` to `high`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Serialize)]
pub struct Interval<T> {
    /// The lower end.
    pub low: T,
    /// The higher end.
    pub high: T,
}

impl<T: Copy> Interval<T> {
    /// The range that is one value.
    pub const fn exactly(value: T) -> Self {
        Self { low: value, high: value }
    }
}

/// A number of hours or weeks as a page states it.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StatedRange {
    /// No page says.
    #[default]
    Unknown,
    /// One number.
    Exactly(f64),
    /// From the first to the second.
    Between(f64, f64),
    /// This or more.
    AtLeast(f64),
    /// This or less: an upper bound or a time limit.
    AtMost(f64),
}

impl StatedRange {
    /// The lower end; `None` when unknown or open below.
    #[must_use]
    pub const fn low(self) -> Option<f64> {
        match self {
            Self::Unknown | Self::AtMost(_) => None,
            Self::Exactly(value) | Self::Between(value, _) | Self::AtLeast(value) => Some(value),
        }
    }

    /// The higher end; `None` when unknown or open above.
    #[must_use]
    pub const fn high(self) -> Option<f64> {
        match self {
            Self::Unknown | Self::AtLeast(_) => None,
            Self::Exactly(value) | Self::Between(_, value) | Self::AtMost(value) => Some(value),
        }
    }

    /// Whether any end is known.
    #[must_use]
    pub const fn is_known(self) -> bool {
        !matches!(self, Self::Unknown)
    }
}

/// How long a program takes one person, in weeks, and how that figure was made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeeksAtPace {
    /// The fewest weeks; `None` when nothing bounds it below.
    pub low: Option<f64>,
    /// The most weeks; `None` when nothing bounds it above.
    pub high: Option<f64>,
    /// Where the figure is from.
    pub from: WeeksFrom,
}

/// What a number of weeks was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeeksFrom {
    /// The program's own calendar.
    ProgramCalendar,
    /// Total hours divided by the hours that the person has in a week.
    YourHours,
    /// The program's weeks stretched or shortened from its weekly hours to the person's.
    ProgramPaceScaled,
    /// Nothing is known.
    Unknown,
}

/// When a person must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FinishBy {
    /// Within so many weeks from today.
    Weeks(u32),
    /// On this day at the latest.
    Day(Date),
}

impl FinishBy {
    /// Weeks from `today` to the limit, a day as a seventh; 0 when it has passed.
    #[must_use]
    pub fn weeks_from(self, today: Date) -> f64 {
        match self {
            Self::Weeks(weeks) => f64::from(weeks),
            Self::Day(day) => {
                let days = today.until(day).map_or(0, |span| span.get_days());
                f64::from(days.max(0)) / 7.0
            }
        }
    }
}

/// Whole weeks that `hours` take at `per_week` hours a week, rounded up; `None` unless both are above zero.
#[must_use]
pub fn weeks_for(hours: f64, per_week: f64) -> Option<f64> {
    (hours > 0.0 && per_week > 0.0).then(|| ceil_with_tolerance(hours / per_week))
}

/// Months to pay for a subscription: the weeks of study less the free trial, in months of 4.33 weeks, rounded up.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded above by the clamp")]
pub fn months_to_pay(hours: f64, per_week: f64, trial_days: u32) -> Option<u32> {
    if hours <= 0.0 || per_week <= 0.0 {
        return None;
    }
    let weeks = hours / per_week - f64::from(trial_days) / 7.0;
    Some(ceil_with_tolerance(weeks / WEEKS_PER_MONTH).clamp(0.0, 1200.0) as u32)
}

/// Rounds up, but not for what is only the noise of a division.
fn ceil_with_tolerance(value: f64) -> f64 {
    (value - 1e-9).ceil().max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subscription_bills_started_months_after_trial() {
        // 240 hours at 10 a week are 24 weeks; 23 after the week of trial; 5.3 months, so 6 are paid.
        assert_eq!(months_to_pay(240.0, 10.0, 7), Some(6));
        assert_eq!(months_to_pay(240.0, 10.0, 0), Some(6));
        assert_eq!(months_to_pay(240.0, 5.0, 7), Some(11));
        assert_eq!(months_to_pay(10.0, 10.0, 7), Some(0));
        assert_eq!(months_to_pay(10.0, 0.0, 7), None);
    }

    #[test]
    fn remaining_weeks_are_never_negative() {
        let today = Date::constant(2026, 11, 21);
        assert_eq!(FinishBy::Day(Date::constant(2026, 12, 19)).weeks_from(today), 4.0);
        assert_eq!(FinishBy::Day(Date::constant(2026, 12, 18)).weeks_from(today), 27.0 / 7.0);
        assert_eq!(FinishBy::Day(Date::constant(2020, 1, 1)).weeks_from(today), 0.0);
    }
}
