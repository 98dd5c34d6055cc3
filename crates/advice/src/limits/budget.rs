//! Budget: the price less what surely comes back is within what the person can pay.

use super::{LimitContext, LimitOutcome, LimitReason, LimitRule};
use crate::cost::Cost;
use microcred_core::money::{Cents, Price};
use microcred_core::profile::{ImmigrationStatus, Profile};
use microcred_core::terms::Payer;

/// The limit of the budget.
pub(super) struct BudgetRule;

impl LimitRule for BudgetRule {
    fn check(&self, case: LimitContext<'_>) -> LimitOutcome {
        if case.profile.employer_pays {
            return LimitOutcome::Pass(LimitReason::EmployerPays);
        }
        let Some(budget) = case.profile.budget else { return LimitOutcome::Unknown(LimitReason::NotAnswered) };
        if pays_another_price(case) {
            return LimitOutcome::Unknown(LimitReason::PriceForOthers);
        }
        match case.cost.price {
            Price::Unknown => LimitOutcome::Unknown(LimitReason::PriceNotStated),
            Price::Free if case.cost.conditional => LimitOutcome::Unknown(LimitReason::FreeWithCondition),
            Price::Free => LimitOutcome::Pass(LimitReason::Free),
            Price::Fixed(_, currency) | Price::Between(_, _, currency) if case.cost.cad_low.is_none() => {
                LimitOutcome::Unknown(LimitReason::NoExchangeRate(currency))
            }
            Price::PerMonth { .. } if case.cost.low.is_none() && case.cost.high.is_none() => {
                LimitOutcome::Unknown(LimitReason::SubscriptionLengthUnknown)
            }
            Price::PerMonth { currency, .. } if case.cost.cad_low.is_none() && case.cost.cad_high.is_none() => {
                LimitOutcome::Unknown(LimitReason::NoExchangeRate(currency))
            }
            Price::Fixed(..) | Price::Between(..) | Price::PerMonth { .. } => compare_amounts(case, budget),
        }
    }

    fn has_answers(&self, profile: &Profile) -> bool {
        profile.budget.is_some() || profile.employer_pays
    }

    fn reasons(&self) -> &'static [&'static str] {
        &[
            "employer_pays",
            "free",
            "free_only_if",
            "price_not_stated",
            "price_for_others",
            "within_budget",
            "over_budget_by",
            "may_be_over_budget_by",
            "over_budget_until_back",
            "no_rate",
            "subscription_length_not_known",
        ]
    }
}

/// Whether the price is that of citizens, permanent residents and protected persons, and the person is none of them. Then
/// a low price says nothing, and a high one is only the least.
fn pays_another_price(case: LimitContext<'_>) -> bool {
    let pays_as_foreigner = matches!(
        case.profile.status,
        Some(
            ImmigrationStatus::RefugeeClaimant
                | ImmigrationStatus::WorkPermit
                | ImmigrationStatus::StudyPermit
                | ImmigrationStatus::Visitor
        )
    );
    pays_as_foreigner
        && case.program.terms.price_for == Payer::Domestic
        && case.program.price != Price::Unknown
        && !is_over_budget(case.cost, case.profile)
}

/// Compares a price with a known end with the budget.
fn compare_amounts(case: LimitContext<'_>, budget: Cents) -> LimitOutcome {
    let over = |amount: Cents| Cents(amount.0.saturating_sub(budget.0));
    match (case.cost.cad_low, case.cost.cad_high) {
        (Some(low), _) if is_over_budget(case.cost, case.profile) => match case.bill.net_low {
            // Only what is certain counts, and it comes back long after the fee is paid: whether that will do is open.
            Some(net) if net <= budget => LimitOutcome::Unknown(LimitReason::OverBudgetUntilTaxRefund(over(low))),
            net => LimitOutcome::Fail(LimitReason::OverBudgetBy(over(net.unwrap_or(low)))),
        },
        (_, Some(high)) if high <= budget => LimitOutcome::Pass(LimitReason::WithinBudget(Cents(budget.0 - high.0))),
        (_, Some(high)) => LimitOutcome::Unknown(LimitReason::MayBeOverBudgetBy(over(high))),
        (_, None) => LimitOutcome::Unknown(LimitReason::SubscriptionLengthUnknown),
    }
}

/// Returns true if even the least that is paid at first is more than the budget; then what comes back decides.
#[must_use]
pub fn is_over_budget(cost: &Cost, profile: &Profile) -> bool {
    cost.cad_low.zip(profile.budget).is_some_and(|(low, budget)| low > budget)
}
