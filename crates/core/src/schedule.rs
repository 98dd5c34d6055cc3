//! Time: hours, weeks, ranges of them, and how long something takes at a person's pace.
//!
//! [`Hours`] and [`Weeks`] never mix: hours become weeks only at a number of hours a week ([`Hours::at`]).

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

/// A number of hours, of a whole program or of a week.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hours(pub f64);

/// A number of weeks.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weeks(pub f64);

impl Hours {
    /// Returns the weeks that the hours take at `per_week` hours a week, not rounded; `None` unless both are above zero.
    #[must_use]
    pub fn at(self, per_week: Self) -> Option<Weeks> {
        (self.0 > 0.0 && per_week.0 > 0.0).then(|| Weeks(self.0 / per_week.0))
    }
}

impl Weeks {
    /// Returns the next number of whole weeks.
    #[must_use]
    pub fn ceil(self) -> Self {
        Self(self.0.ceil())
    }

    /// Returns the hours of the weeks at `per_week` hours a week.
    #[must_use]
    pub fn hours_at(self, per_week: Hours) -> Hours {
        Hours(self.0 * per_week.0)
    }
}

impl From<u32> for Hours {
    fn from(hours: u32) -> Self {
        Self(hours.into())
    }
}

impl From<u32> for Weeks {
    fn from(weeks: u32) -> Self {
        Self(weeks.into())
    }
}

impl From<Hours> for f64 {
    fn from(hours: Hours) -> Self {
        hours.0
    }
}

impl From<Weeks> for f64 {
    fn from(weeks: Weeks) -> Self {
        weeks.0
    }
}

/// A number of [`Hours`] or [`Weeks`] as a page states it.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StatedRange<T> {
    /// No page says.
    #[default]
    Unknown,
    /// One number.
    Exactly(T),
    /// From the first to the second.
    Between(T, T),
    /// This or more.
    AtLeast(T),
    /// This or less: an upper bound or a time limit.
    AtMost(T),
}

impl<T: Copy> StatedRange<T> {
    /// The lower end; `None` when unknown or open below.
    #[must_use]
    pub const fn low(self) -> Option<T> {
        match self {
            Self::Unknown | Self::AtMost(_) => None,
            Self::Exactly(value) | Self::Between(value, _) | Self::AtLeast(value) => Some(value),
        }
    }

    /// The higher end; `None` when unknown or open above.
    #[must_use]
    pub const fn high(self) -> Option<T> {
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

    /// Returns the range with each end converted.
    #[must_use]
    pub fn map<U>(self, convert: impl Fn(T) -> U) -> StatedRange<U> {
        match self {
            Self::Unknown => StatedRange::Unknown,
            Self::Exactly(value) => StatedRange::Exactly(convert(value)),
            Self::Between(low, high) => StatedRange::Between(convert(low), convert(high)),
            Self::AtLeast(low) => StatedRange::AtLeast(convert(low)),
            Self::AtMost(high) => StatedRange::AtMost(convert(high)),
        }
    }
}

impl<T: Copy + Into<f64>> StatedRange<T> {
    /// Makes the range between two ends; one number where they differ by no more than the noise of a division.
    #[must_use]
    pub fn from_ends(low: Option<T>, high: Option<T>) -> Self {
        match (low, high) {
            (Some(low), Some(high)) if (low.into() - high.into()).abs() < 1e-9 => Self::Exactly(low),
            (Some(low), Some(high)) => Self::Between(low, high),
            (Some(low), None) => Self::AtLeast(low),
            (None, Some(high)) => Self::AtMost(high),
            (None, None) => Self::Unknown,
        }
    }
}

/// How long a program takes one person, in weeks, and how that figure was made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeeksAtPace {
    /// The fewest weeks; `None` when nothing bounds it below.
    pub low: Option<Weeks>,
    /// The most weeks; `None` when nothing bounds it above.
    pub high: Option<Weeks>,
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
    pub fn weeks_from(self, today: Date) -> Weeks {
        match self {
            Self::Weeks(weeks) => Weeks::from(weeks),
            Self::Day(day) => {
                let days = today.until(day).map_or(0, |span| span.get_days());
                Weeks(f64::from(days.max(0)) / 7.0)
            }
        }
    }
}

/// Returns the whole weeks that `hours` take at `per_week` hours a week, rounded up; `None` unless both are above zero.
#[must_use]
pub fn weeks_for(hours: Hours, per_week: Hours) -> Option<Weeks> {
    hours.at(per_week).map(|weeks| Weeks(ceil_with_tolerance(weeks.0)))
}

/// Returns the months to pay for a subscription: the weeks of study less the free trial, in months of 4.33 weeks, rounded
/// up; `None` unless the weeks are above zero.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded above by the clamp")]
pub fn months_to_pay(study: Weeks, trial_days: u32) -> Option<u32> {
    let weeks = study.0 - f64::from(trial_days) / 7.0;
    (study.0 > 0.0).then(|| ceil_with_tolerance(weeks / WEEKS_PER_MONTH).clamp(0.0, 1200.0) as u32)
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
        let months = |hours, per_week, trial_days| months_to_pay(Hours(hours).at(Hours(per_week))?, trial_days);
        assert_eq!(months(240.0, 10.0, 7), Some(6));
        assert_eq!(months(240.0, 10.0, 0), Some(6));
        assert_eq!(months(240.0, 5.0, 7), Some(11));
        assert_eq!(months(10.0, 10.0, 7), Some(0));
        assert_eq!(months(10.0, 0.0, 7), None);
    }

    #[test]
    fn remaining_weeks_are_never_negative() {
        let today = Date::constant(2026, 11, 21);
        assert_eq!(FinishBy::Day(Date::constant(2026, 12, 19)).weeks_from(today), Weeks(4.0));
        assert_eq!(FinishBy::Day(Date::constant(2026, 12, 18)).weeks_from(today), Weeks(27.0 / 7.0));
        assert_eq!(FinishBy::Day(Date::constant(2020, 1, 1)).weeks_from(today), Weeks(0.0));
    }
}
