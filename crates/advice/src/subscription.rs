//! What a subscription comes to at several paces: yours, half of yours, and the one that would meet your budget.

use crate::bill::AmountRange;
use crate::cost::cost_at;
use microcred_core::interview::MAX_WEEKLY_HOURS;
use microcred_core::money::{ExchangeRate, Price};
use microcred_core::profile::Profile;
use microcred_core::program::Program;
use microcred_core::schedule::Hours;

/// A pace and what a subscription comes to at it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PaceCost {
    /// Hours in a week.
    pub hours_per_week: Hours,
    /// Months that are paid.
    pub months: (Option<u32>, Option<u32>),
    /// In all, in Canadian cents; `None` where the higher end or the rate is not known.
    pub total: Option<AmountRange>,
}

/// A subscription at several paces; each is `None` where the person did not say what it needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SubscriptionPaces {
    /// At the person's hours.
    pub yours: Option<PaceCost>,
    /// At half of them.
    pub half: Option<PaceCost>,
    /// At the fewest whole hours in a week that keep the whole within the budget.
    pub within_budget: Option<PaceCost>,
}

/// The paces of a subscription; `None` for another kind of price, or where no page gives the hours.
#[must_use]
pub fn subscription_paces(program: &Program, profile: &Profile, rates: &[ExchangeRate]) -> Option<SubscriptionPaces> {
    let (hours, _) = program.total_hours();
    if !matches!(program.price, Price::PerMonth { .. }) || !hours.is_known() {
        return None;
    }
    let at = |per_week: Hours| {
        let found = cost_at(program, Some(per_week), rates);
        PaceCost {
            hours_per_week: per_week,
            months: found.months.map_or((None, None), |months| (Some(months.low), months.high)),
            // One month is paid at the least, also where no page bounds the hours below.
            total: found.cad_low.zip(found.cad_high).map(|(low, high)| AmountRange { low, high }),
        }
    };
    let meets = |pace: &PaceCost, budget| pace.total.is_some_and(|total| total.high <= budget);
    let yours = profile.hours_per_week.map(Hours::from);
    Some(SubscriptionPaces {
        yours: yours.map(at),
        half: yours.map(|hours| at(Hours(hours.0 / 2.0))),
        within_budget: profile.budget.and_then(|budget| {
            (1..=MAX_WEEKLY_HOURS).map(|hours| at(Hours::from(hours))).find(|pace| meets(pace, budget))
        }),
    })
}
