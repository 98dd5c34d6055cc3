//! What a subscription comes to at several paces: yours, half of yours, and the one that would meet your budget.

use super::bill::Ends;
use super::cost::cost;
use super::interview::MOST_HOURS;
use super::money::{Price, Rate};
use super::profile::Profile;
use super::programme::Programme;

/// A pace and what a subscription comes to at it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AtPace {
    /// Hours in a week.
    pub hours_per_week: f64,
    /// Months that are paid.
    pub months: (Option<u32>, Option<u32>),
    /// In all, in Canadian cents; `None` where the higher end or the rate is not known.
    pub total: Option<Ends>,
}

/// A subscription at several paces; each is `None` where the person did not say what it needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paces {
    /// At the person's hours.
    pub yours: Option<AtPace>,
    /// At half of them.
    pub half: Option<AtPace>,
    /// At the fewest whole hours in a week that keep the whole within the budget.
    pub to_meet_budget: Option<AtPace>,
}

/// The paces of a subscription; `None` for another kind of price, or where no page gives the hours.
#[must_use]
pub fn paces(programme: &Programme, profile: &Profile, rates: &[Rate]) -> Option<Paces> {
    let Price::PerMonth { amount, trial_days, currency } = programme.price else { return None };
    let (hours, _) = programme.total_hours();
    if !hours.is_known() {
        return None;
    }
    let _ = (amount, trial_days, currency);
    let at = |per_week: u32, halves: u32| {
        // Half of an odd number of hours is worked out on twice the hours of the programme.
        let profile = Profile { hours_per_week: Some(per_week), ..profile.clone() };
        let found = if halves == 1 {
            cost(programme, &profile, rates)
        } else {
            let twice = Programme { hours: doubled(hours), ..programme.clone() };
            cost(&twice, &profile, rates)
        };
        AtPace {
            hours_per_week: f64::from(per_week) / f64::from(halves),
            months: found.months.map_or((None, None), |months| (months.low, months.high)),
            // Where no page bounds the hours below, nothing bounds the total below.
            total: found.cad_high.map(|high| Ends { low: found.cad_low.unwrap_or_default(), high }),
        }
    };
    let to_meet_budget = profile.budget.and_then(|budget| {
        (1..=MOST_HOURS).map(|hours| at(hours, 1)).find(|pace| pace.total.is_some_and(|total| total.high <= budget))
    });
    Some(Paces {
        yours: profile.hours_per_week.map(|hours| at(hours, 1)),
        half: profile.hours_per_week.map(|hours| at(hours, 2)),
        to_meet_budget,
    })
}

const fn doubled(span: super::schedule::Span) -> super::schedule::Span {
    use super::schedule::Span;
    match span {
        Span::Unknown => Span::Unknown,
        Span::Exactly(hours) => Span::Exactly(hours * 2.0),
        Span::Between(low, high) => Span::Between(low * 2.0, high * 2.0),
        Span::AtLeast(low) => Span::AtLeast(low * 2.0),
        Span::AtMost(high) => Span::AtMost(high * 2.0),
    }
}
