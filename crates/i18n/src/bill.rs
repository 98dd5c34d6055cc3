//! The bill in words: what is paid first, what comes back, what is left, aid and debts.

use crate::cells::{Cell, CellSource, plain_cell};
use crate::localizer::{Args, Localizer};
use crate::{MessageId, msg};
use microcred_advice::aid::{Aid, EligibilityRule, RuleResult};
use microcred_advice::bill::{AmountRange, Bill, scheme_for};
use microcred_advice::compare::ComparisonColumn;
use microcred_advice::cost::Cost;
use microcred_advice::limits::{Limit, LimitReason};
use microcred_advice::matching::Evaluation;
use microcred_advice::subscription::PaceCost;
use microcred_core::fact::{Basis, Tristate};
use microcred_core::funding::{BenefitFormula, Funding, Scheme, SchemeState};
use microcred_core::money::{Cents, Currency, Price};
use microcred_core::profile::Profile;

/// The host of an address, for where the whole of it would fill the line.
#[must_use]
pub fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest).trim_start_matches("www.")
}

impl Localizer {
    /// An amount between two ends, in Canadian dollars.
    #[must_use]
    pub fn cad_range(&self, ends: AmountRange) -> String {
        let money = |amount| self.money(amount, Currency::Cad);
        if ends.low == ends.high {
            return money(ends.low);
        }
        self.format(msg::PRICE_RANGE, &Args::new().string("low", money(ends.low)).string("high", money(ends.high)))
    }

    /// The same for a price: rounded to the dollar, and said to be about so much, where a foreign price was converted.
    #[must_use]
    pub fn price_range(&self, ends: AmountRange, cost: &Cost) -> String {
        if !cost.is_approximate() || ends.high == Cents(0) {
            return self.cad_range(ends);
        }
        if ends.low == ends.high {
            return self.about_cad(ends.low);
        }
        let args = Args::new().string("low", self.about_cad(ends.low)).string("high", self.dollars(ends.high));
        self.format(msg::PRICE_RANGE, &args)
    }

    /// What is left to pay in the end in a few letters; as `price_short` where nothing surely comes back.
    #[must_use]
    pub fn net_short(&self, cost: &Cost, bill: &Bill) -> String {
        match (bill.net_low, bill.net_high) {
            (Some(low), Some(high)) if (Some(low), Some(high)) != (cost.cad_low, cost.cad_high) => {
                let whole = |amount: Cents| self.dollars(amount);
                let mut text =
                    if whole(low) == whole(high) { whole(low) } else { format!("{}–{}", whole(low), whole(high)) };
                // Nothing is nothing in every currency.
                if cost.is_approximate() && high > Cents(0) {
                    text.insert(0, '~');
                }
                if cost.conditional {
                    text.push('*');
                }
                text
            }
            _ => self.price_short(cost),
        }
    }

    /// The price as the page states it, with what is left of it where something surely comes back.
    #[must_use]
    pub fn price_and_net(&self, judgement: &Evaluation) -> String {
        let price = self.price(&judgement.cost);
        match (judgement.bill.net_low, judgement.bill.net_high, judgement.bill.tax_refunds.is_empty()) {
            (Some(low), Some(high), false) => {
                let args = Args::new()
                    .string("price", price)
                    .string("net", self.price_range(AmountRange { low, high }, &judgement.cost));
                let said = self.format(msg::PRICE_AND_NET, &args);
                std::iter::once(said).chain(self.over_budget_until_refund(judgement)).collect::<Vec<_>>().join(". ")
            }
            _ => price,
        }
    }

    /// That the price is over the budget when it is paid and within it later, where that is so.
    fn over_budget_until_refund(&self, judgement: &Evaluation) -> Option<String> {
        let why = judgement.limit_outcome(Limit::Budget).reason();
        matches!(why, LimitReason::OverBudgetUntilTaxRefund(_))
            .then(|| self.limit_reason(why).trim_end_matches('.').to_owned())
    }

    /// A scheme with what it gives, and whether the bill has counted it.
    #[must_use]
    pub fn aid_heading(&self, aid: &Aid<'_>, counted: bool) -> String {
        if counted {
            return format!("{} · {}", self.aid_heading(aid, false), self.text(msg::AID_COUNTED));
        }
        let args =
            Args::new().string("scheme", self.scheme(aid.scheme)).string("kind", self.scheme_kind(aid.scheme.kind));
        self.format(msg::AID_HEADING, &args)
    }

    /// How much a scheme gives, that it is a debt where it is one, what to know before one asks, where pages disagree: one
    /// part each.
    #[must_use]
    pub fn aid_parts(&self, aid: &Aid<'_>) -> Vec<String> {
        let tag = self.tag();
        let mut said = vec![aid.scheme.amount.rule.get(tag).to_owned()];
        said.extend(aid.scheme.threshold_for(aid.year).map(|threshold| {
            let money = |amount| self.money(amount, Currency::Cad);
            let args = Args::new()
                .string("year", aid.year.to_string())
                .string("earned", threshold.income_year.to_string())
                .string("least", money(threshold.min_working_income))
                .string("most", money(threshold.max_net_income));
            self.format(msg::AID_THRESHOLD, &args)
        }));
        said.extend(aid.scheme.debt.iter().map(|debt| debt.terms.get(tag).to_owned()));
        said.extend(aid.scheme.note.iter().map(|note| note.get(tag).to_owned()));
        said.extend(
            aid.scheme
                .conflicts
                .iter()
                .map(|conflict| self.format(msg::AID_CONFLICT, &Args::new().string("text", conflict.get(tag)))),
        );
        if aid.scheme.state == SchemeState::Unknown {
            said.push(self.text(msg::AID_STATE_UNKNOWN));
        }
        said
    }

    /// The name of a scheme.
    #[must_use]
    pub fn scheme(&self, scheme: &Scheme) -> String {
        scheme.name.get(self.tag()).to_owned()
    }

    /// Where a scheme was read.
    #[must_use]
    pub fn scheme_source(&self, scheme: &Scheme, basis: Basis) -> CellSource {
        CellSource { url: scheme.source.url.clone(), date: self.page_date(&scheme.source.as_of), basis }
    }

    /// Yes, no or not known, of a rule.
    #[must_use]
    pub fn rule_value(&self, value: Tristate) -> String {
        self.text(match value {
            Tristate::Yes => msg::AID_VALUE_YES,
            Tristate::No => msg::AID_VALUE_NO,
            Tristate::Unknown => msg::AID_VALUE_UNKNOWN,
        })
    }

    /// One rule of a scheme in a few words, with its answer.
    #[must_use]
    pub fn rule_with_answer(&self, answered: &RuleResult<'_>) -> String {
        let name = answered.condition.map_or_else(
            || self.rule(answered.rule),
            |condition| condition.get(self.tag()).trim_end_matches('.').to_owned(),
        );
        self.format(
            msg::RULE_ANSWERED,
            &Args::new().string("rule", name).string("value", self.rule_value(answered.value)),
        )
    }

    pub(super) fn net_cell(&self, column: &ComparisonColumn<'_>, profile: &Profile) -> Cell {
        let (cost, bill) = (&column.evaluation.cost, &column.evaluation.bill);
        let Some((low, high)) = bill.net_low.zip(bill.net_high) else {
            let known = cost.price != Price::Unknown;
            let full = if known { self.price(cost) } else { self.text(msg::NOT_STATED) };
            let cell = plain_cell(
                self.price_short(cost),
                full,
                known.then(|| self.program_source(column.program, Basis::Stated)),
            );
            return Cell { question: (!known).then(|| self.text(msg::ASK_PRICE)), ..cell };
        };
        let net = self.price_range(AmountRange { low, high }, cost);
        let full = if profile.employer_pays {
            self.text(msg::NET_EMPLOYER)
        } else if cost.cad_high == Some(Cents(0)) {
            self.format(msg::NET_ZERO, &Args::new().string("net", net))
        } else if bill.tax_refunds.is_empty() {
            self.format(msg::NET_NO_REFUND, &Args::new().string("net", net))
        } else {
            self.format(msg::NET_AFTER, &Args::new().string("net", net))
        };
        let share = profile.budget.filter(|budget| budget.0 > 0 && high.0 > 0 && !profile.employer_pays);
        let full = match share {
            Some(budget) => {
                let percent = (high.0.saturating_mul(100) + budget.0 / 2) / budget.0;
                format!("{full} {}", self.format(msg::NET_SHARE, &Args::new().string("share", self.number(percent))))
            }
            None => full,
        };
        let full = match self.over_budget_until_refund(&column.evaluation) {
            Some(over) => format!("{full} {over}."),
            None => full,
        };
        let full = if cost.conditional { format!("{full} {}", self.text(msg::NET_CONDITIONAL)) } else { full };
        plain_cell(self.net_short(cost, bill), full, Some(self.program_source(column.program, Basis::Derived)))
    }

    pub(super) fn day_one_cell(&self, column: &ComparisonColumn<'_>, profile: &Profile) -> Cell {
        let Some(ends) = column.evaluation.bill.due_at_registration else {
            return Cell {
                question: Some(self.text(msg::ASK_DAY_ONE)),
                ..plain_cell(self.text(msg::SHORT_ASK), self.text(msg::NOT_STATED), None)
            };
        };
        let amount = self.price_range(ends, &column.evaluation.cost);
        let args = Args::new().string("amount", amount.clone());
        let full = match column.program.price {
            _ if profile.employer_pays => self.format(msg::DAY_ONE_EMPLOYER, &args),
            Price::PerMonth { trial_days: Some(days), .. } if days > 0 => {
                self.format(msg::DAY_ONE_TRIAL, &Args::new().count("count", days as usize))
            }
            Price::PerMonth { .. } => self.format(msg::DAY_ONE_MONTH, &args),
            Price::Free => self.text(msg::DAY_ONE_FREE),
            Price::Fixed(..) | Price::Between(..) | Price::Unknown => self.format(msg::DAY_ONE_ALL, &args),
        };
        plain_cell(amount, full, Some(self.program_source(column.program, Basis::Derived)))
    }

    pub(super) fn refund_cell(&self, column: &ComparisonColumn<'_>, funding: &Funding) -> Cell {
        let bill = &column.evaluation.bill;
        let mut said = Vec::new();
        let mut origin = None;
        for reduction in &bill.tax_refunds {
            let Some(scheme) = scheme_for(reduction.credit, funding) else { continue };
            let args = Args::new()
                .string("amount", self.cad_range(reduction.amount))
                .string("scheme", self.scheme(scheme))
                .string("year", reduction.refund_year.to_string());
            said.push(if reduction.last_refund_year > reduction.refund_year {
                self.format(msg::REFUND_YEARS, &args.string("last", reduction.last_refund_year.to_string()))
            } else {
                self.format(msg::REFUND_ONE, &args)
            });
            said.push(scheme.amount.rule.get(self.tag()).to_owned());
            let read = Args::new()
                .string("source", host(&scheme.source.url))
                .string("date", self.page_date(&scheme.source.as_of));
            said.push(self.format(msg::REFUND_SOURCE, &read));
            origin = origin.or_else(|| Some(self.scheme_source(scheme, Basis::Derived)));
        }
        if let Some(carried) = bill.carried_forward {
            said.push(self.format(msg::REFUND_CARRIED_FORWARD, &Args::new().string("amount", self.cad_range(carried))));
        }
        let total = AmountRange { low: bill.refund_low(), high: bill.refund_high() };
        if column.evaluation.cost.cad_high == Some(Cents(0)) {
            return plain_cell("–".to_owned(), self.text(msg::REFUND_NOTHING_PAID), None);
        }
        if bill.tax_refunds.is_empty() {
            said.push(self.text(msg::REFUND_NONE_CERTAIN));
            said.extend(self.no_refund_reasons(column));
            return plain_cell(self.text(msg::CELL_NO_CERTAIN_REFUND), said.join(" "), origin);
        }
        said.push(self.text(msg::REFUND_ASK_RECEIPT));
        plain_cell(self.cad_range(total), said.join(" "), origin)
    }

    /// Which rules of the two credits say no, or are not known, so that nothing can be counted on.
    fn no_refund_reasons(&self, column: &ComparisonColumn<'_>) -> Vec<String> {
        let credits = column.decision.aid.iter().filter(|aid| {
            matches!(
                aid.scheme.formula,
                Some(BenefitFormula::TrainingCredit { .. } | BenefitFormula::TuitionCredit { .. })
            )
        });
        credits
            .filter_map(|aid| {
                let with = |value: Tristate| {
                    let rules = aid
                        .rules
                        .iter()
                        .filter(|answered| answered.value == value && answered.rule != EligibilityRule::Condition);
                    rules.map(|answered| self.rule(answered.rule)).collect::<Vec<_>>().join(", ")
                };
                let (no, open) = (with(Tristate::No), with(Tristate::Unknown));
                let (id, rules) =
                    if no.is_empty() { (msg::REFUND_UNKNOWN, open) } else { (msg::REFUND_INELIGIBLE, no) };
                (!rules.is_empty()).then(|| {
                    self.format(id, &Args::new().string("scheme", self.scheme(aid.scheme)).string("rules", rules))
                })
            })
            .collect()
    }

    pub(super) fn aid_cell(&self, column: &ComparisonColumn<'_>, profile: &Profile) -> Cell {
        let names =
            |aid: &mut dyn Iterator<Item = &Aid<'_>>| aid.map(|aid| self.scheme(aid.scheme)).collect::<Vec<_>>();
        let to_ask = names(&mut column.decision.aid_to_ask());
        let shut: Vec<String> = column
            .decision
            .ineligible()
            .map(|aid| {
                let rules: Vec<String> = aid.ineligible_rules().map(|rule| self.rule(rule)).collect();
                let args = Args::new().string("scheme", self.scheme(aid.scheme)).string("rules", rules.join(", "));
                self.format(msg::AID_INELIGIBLE_ONE, &args)
            })
            .collect();
        let mut full = Vec::new();
        if !to_ask.is_empty() {
            full.push(self.format(msg::AID_ASK_LIST, &Args::new().string("list", to_ask.join("; "))));
        }
        if !shut.is_empty() {
            full.push(self.format(msg::AID_INELIGIBLE_LIST, &Args::new().string("list", shut.join("; "))));
        }
        if profile.province.is_none() {
            full.push(self.text(msg::AID_SAY_PROVINCE));
        }
        let count = Args::new().count("count", to_ask.len());
        let origin = column.decision.aid_to_ask().next().map(|aid| self.scheme_source(aid.scheme, Basis::Derived));
        plain_cell(self.format(msg::AID_COUNT, &count), full.join(" "), origin)
    }

    pub(super) fn loans_cell(&self, column: &ComparisonColumn<'_>) -> Cell {
        let loans: Vec<String> = column
            .decision
            .loans()
            .map(|aid| {
                let rate = aid.scheme.debt.as_ref().and_then(|debt| debt.rate_percent);
                rate.map_or_else(
                    || self.scheme(aid.scheme),
                    |rate| {
                        let args =
                            Args::new().string("scheme", self.scheme(aid.scheme)).string("rate", self.decimal(rate));
                        self.format(msg::LOAN_WITH_RATE, &args)
                    },
                )
            })
            .collect();
        if loans.is_empty() {
            return plain_cell("–".to_owned(), self.text(msg::LOANS_NONE), None);
        }
        let count = Args::new().count("count", loans.len());
        let origin = column.decision.loans().next().map(|aid| self.scheme_source(aid.scheme, Basis::Stated));
        plain_cell(
            self.format(msg::LOANS_COUNT, &count),
            self.format(msg::LOANS_LIST, &Args::new().string("list", loans.join("; "))),
            origin,
        )
    }

    pub(super) fn paces_cell(&self, column: &ComparisonColumn<'_>, profile: &Profile) -> Cell {
        let Some(paces) = &column.decision.paces else {
            return plain_cell("–".to_owned(), self.text(msg::PACES_NONE), None);
        };
        let cost = &column.evaluation.cost;
        let one = |id: MessageId, pace: &PaceCost| {
            let months = match pace.months {
                (Some(low), Some(high)) if low != high => self.format(
                    msg::SPAN_BETWEEN,
                    &Args::new().string("low", low.to_string()).string("high", high.to_string()),
                ),
                (Some(low), None) => self.format(msg::SPAN_AT_LEAST, &Args::new().string("figure", low.to_string())),
                (_, high) => high.map_or_else(|| self.text(msg::SHORT_ASK), |months| months.to_string()),
            };
            let total = pace.total.map_or_else(|| self.text(msg::SHORT_ASK), |total| self.price_range(total, cost));
            let args = Args::new()
                .string("hours", self.decimal(pace.hours_per_week.0))
                .string("months", months)
                .count("count", pace.months.1.or(pace.months.0).unwrap_or(0) as usize)
                .string("total", total);
            self.format(id, &args)
        };
        let mut said: Vec<String> = Vec::new();
        said.extend(paces.yours.iter().map(|pace| one(msg::PACE_YOURS, pace)));
        said.extend(paces.half.iter().map(|pace| one(msg::PACE_HALF, pace)));
        match (&paces.within_budget, profile.budget) {
            (Some(pace), _) => said.push(one(msg::PACE_BUDGET, pace)),
            (None, Some(_)) => said.push(self.text(msg::PACE_NO_BUDGET)),
            (None, None) => {}
        }
        if said.is_empty() {
            said.push(self.text(msg::PACES_NEED_HOURS));
        }
        let half = paces.half.and_then(|pace| pace.total);
        let short = half.map_or_else(|| self.text(msg::SHORT_ASK), |total| self.price_range(total, cost));
        let short = self.format(msg::SHORT_HALF_PACE, &Args::new().string("total", short));
        plain_cell(short, said.join(" "), Some(self.program_source(column.program, Basis::Derived)))
    }
}
