//! What a subscription comes to at several paces: yours, half of yours, and the one that would meet your budget.

use super::bill::Ends;
use super::cost::cost_at;
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
    let (hours, _) = programme.total_hours();
    if !matches!(programme.price, Price::PerMonth { .. }) || !hours.is_known() {
        return None;
    }
    let at = |per_week: f64| {
        let found = cost_at(programme, Some(per_week), rates);
        AtPace {
            hours_per_week: per_week,
            months: found.months.map_or((None, None), |months| (months.low, months.high)),
            // Where no page bounds the hours below, nothing bounds the total below.
            total: found.cad_high.map(|high| Ends { low: found.cad_low.unwrap_or_default(), high }),
        }
    };
    let meets = |pace: &AtPace, budget| pace.total.is_some_and(|total| total.high <= budget);
    let yours = profile.hours_per_week.map(f64::from);
    Some(Paces {
        yours: yours.map(at),
        half: yours.map(|hours| at(hours / 2.0)),
        to_meet_budget: profile
            .budget
            .and_then(|budget| (1..=MOST_HOURS).map(|hours| at(f64::from(hours))).find(|pace| meets(pace, budget))),
    })
}
