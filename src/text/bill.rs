//! The bill in words: what is paid first, what comes back, what is left, aid and debts.

use super::cells::{Cell, Origin, plain};
use super::messages::{Args, Texts};
use crate::domain::aid::{Aid, Answered, Rule};
use crate::domain::bill::{Bill, Ends, scheme_of};
use crate::domain::compare::Column;
use crate::domain::cost::Cost;
use crate::domain::fact::{Basis, Value};
use crate::domain::funding::{Compute, Funding, Scheme, SchemeState};
use crate::domain::matching::Judgement;
use crate::domain::money::{Cents, Currency, Price};
use crate::domain::profile::Profile;
use crate::domain::standing::{Limit, Why};
use crate::domain::subscription::AtPace;

/// The host of an address, for where the whole of it would fill the line.
#[must_use]
pub fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest).trim_start_matches("www.")
}

impl Texts {
    /// An amount between two ends, in Canadian dollars.
    #[must_use]
    pub fn ends(&self, ends: Ends) -> String {
        let money = |amount| self.money(amount, Currency::Cad);
        if ends.low == ends.high {
            return money(ends.low);
        }
        self.with("price-range", &Args::new().text("low", money(ends.low)).text("high", money(ends.high)))
    }

    /// The same for a price: rounded to the dollar, and said to be about so much, where a foreign price was converted.
    #[must_use]
    pub fn ends_of(&self, ends: Ends, cost: &Cost) -> String {
        if !cost.is_approximate() || ends.high == Cents(0) {
            return self.ends(ends);
        }
        if ends.low == ends.high {
            return self.about_cad(ends.low);
        }
        let args = Args::new().text("low", self.about_cad(ends.low)).text("high", self.dollars(ends.high));
        self.with("price-range", &args)
    }

    /// What is left to pay in the end in a few letters; as [`Texts::price_short`] where nothing surely comes back.
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
    pub fn price_and_net(&self, judgement: &Judgement) -> String {
        let price = self.price(&judgement.cost);
        match (judgement.bill.net_low, judgement.bill.net_high, judgement.bill.certain.is_empty()) {
            (Some(low), Some(high), false) => {
                let args =
                    Args::new().text("price", price).text("net", self.ends_of(Ends { low, high }, &judgement.cost));
                let said = self.with("price-and-net", &args);
                std::iter::once(said).chain(self.until_back(judgement)).collect::<Vec<_>>().join(". ")
            }
            _ => price,
        }
    }

    /// That the price is over the budget when it is paid and within it later, where that is so.
    fn until_back(&self, judgement: &Judgement) -> Option<String> {
        let why = judgement.standing(Limit::Budget)?.why();
        matches!(why, Why::OverBudgetUntilBack(_)).then(|| self.why(why).trim_end_matches('.').to_owned())
    }

    /// A scheme with what it gives, and whether the bill has counted it.
    #[must_use]
    pub fn aid_head(&self, aid: &Aid<'_>, counted: bool) -> String {
        if counted {
            return format!("{} · {}", self.aid_head(aid, false), self.say("aid-counted"));
        }
        let args = Args::new().text("scheme", self.scheme(aid.scheme)).text("kind", self.scheme_kind(aid.scheme.kind));
        self.with("aid-heading", &args)
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
                .text("year", aid.year.to_string())
                .text("earned", threshold.income_year.to_string())
                .text("least", money(threshold.working_income_least))
                .text("most", money(threshold.net_income_most));
            self.with("aid-threshold", &args)
        }));
        said.extend(aid.scheme.debt.iter().map(|debt| debt.terms.get(tag).to_owned()));
        said.extend(aid.scheme.note.iter().map(|note| note.get(tag).to_owned()));
        said.extend(
            aid.scheme
                .conflicts
                .iter()
                .map(|conflict| self.with("aid-conflict", &Args::new().text("text", conflict.get(tag)))),
        );
        if aid.scheme.state == SchemeState::Unknown {
            said.push(self.say("aid-state-unknown"));
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
    pub fn scheme_origin(&self, scheme: &Scheme, basis: Basis) -> Origin {
        Origin { source: scheme.source.url.clone(), date: self.page_date(&scheme.source.as_of), basis }
    }

    /// Yes, no or not known, of a rule.
    #[must_use]
    pub fn rule_value(&self, value: Value) -> String {
        self.say(match value {
            Value::Yes => "aid-value-yes",
            Value::No => "aid-value-no",
            Value::Unknown => "aid-value-unknown",
        })
    }

    /// One rule of a scheme in a few words, with its answer.
    #[must_use]
    pub fn rule_answered(&self, answered: &Answered<'_>) -> String {
        let name = answered.condition.map_or_else(
            || self.rule(answered.rule),
            |condition| condition.get(self.tag()).trim_end_matches('.').to_owned(),
        );
        self.with("rule-answered", &Args::new().text("rule", name).text("value", self.rule_value(answered.value)))
    }

    pub(super) fn net_cell(&self, column: &Column<'_>, profile: &Profile) -> Cell {
        let (cost, bill) = (&column.judgement.cost, &column.judgement.bill);
        let Some((low, high)) = bill.net_low.zip(bill.net_high) else {
            let known = cost.price != Price::Unknown;
            let full = if known { self.price(cost) } else { self.say("not-stated") };
            let cell =
                plain(self.price_short(cost), full, known.then(|| self.own_origin(column.programme, Basis::Stated)));
            return Cell { ask: (!known).then(|| self.say("ask-price")), ..cell };
        };
        let net = self.ends_of(Ends { low, high }, cost);
        let full = if profile.employer_pays {
            self.say("net-employer")
        } else if cost.cad_high == Some(Cents(0)) {
            self.with("net-zero", &Args::new().text("net", net))
        } else if bill.certain.is_empty() {
            self.with("net-nothing-back", &Args::new().text("net", net))
        } else {
            self.with("net-after", &Args::new().text("net", net))
        };
        let share = profile.budget.filter(|budget| budget.0 > 0 && high.0 > 0 && !profile.employer_pays);
        let full = match share {
            Some(budget) => {
                let percent = (high.0.saturating_mul(100) + budget.0 / 2) / budget.0;
                format!("{full} {}", self.with("net-share", &Args::new().text("share", self.number(percent))))
            }
            None => full,
        };
        let full = match self.until_back(&column.judgement) {
            Some(over) => format!("{full} {over}."),
            None => full,
        };
        let full = if cost.conditional { format!("{full} {}", self.say("net-conditional")) } else { full };
        plain(self.net_short(cost, bill), full, Some(self.own_origin(column.programme, Basis::Derived)))
    }

    pub(super) fn day_one_cell(&self, column: &Column<'_>, profile: &Profile) -> Cell {
        let Some(ends) = column.judgement.bill.day_one else {
            return Cell {
                ask: Some(self.say("ask-day-one")),
                ..plain(self.say("short-ask"), self.say("not-stated"), None)
            };
        };
        let amount = self.ends_of(ends, &column.judgement.cost);
        let args = Args::new().text("amount", amount.clone());
        let full = match column.programme.price {
            _ if profile.employer_pays => self.with("day-one-employer", &args),
            Price::PerMonth { trial_days: Some(days), .. } if days > 0 => {
                self.with("day-one-trial", &Args::new().count("count", days as usize))
            }
            Price::PerMonth { .. } => self.with("day-one-month", &args),
            Price::Free => self.say("day-one-free"),
            Price::Fixed(..) | Price::Between(..) | Price::Unknown => self.with("day-one-all", &args),
        };
        plain(amount, full, Some(self.own_origin(column.programme, Basis::Derived)))
    }

    pub(super) fn comes_back_cell(&self, column: &Column<'_>, funding: &Funding) -> Cell {
        let bill = &column.judgement.bill;
        let mut said = Vec::new();
        let mut origin = None;
        for reduction in &bill.certain {
            let Some(scheme) = scheme_of(reduction.credit, funding) else { continue };
            let args = Args::new()
                .text("amount", self.ends(reduction.amount))
                .text("scheme", self.scheme(scheme))
                .text("year", reduction.spring_of.to_string());
            said.push(self.with("back-one", &args));
            said.push(scheme.amount.rule.get(self.tag()).to_owned());
            let read =
                Args::new().text("source", host(&scheme.source.url)).text("date", self.page_date(&scheme.source.as_of));
            said.push(self.with("back-source", &read));
            origin = origin.or_else(|| Some(self.scheme_origin(scheme, Basis::Derived)));
        }
        if let Some(carried) = bill.carried {
            said.push(self.with("back-carried", &Args::new().text("amount", self.ends(carried))));
        }
        let total = Ends { low: bill.certain_low(), high: bill.certain_high() };
        if column.judgement.cost.cad_high == Some(Cents(0)) {
            return plain("–".to_owned(), self.say("back-nothing-paid"), None);
        }
        if bill.certain.is_empty() {
            said.push(self.say("back-nothing-sure"));
            said.extend(self.why_nothing_back(column));
            return plain(self.say("short-nothing-sure"), said.join(" "), origin);
        }
        said.push(self.say("back-receipt"));
        plain(self.ends(total), said.join(" "), origin)
    }

    /// Which rules of the two credits say no, or are not known, so that nothing can be counted on.
    fn why_nothing_back(&self, column: &Column<'_>) -> Vec<String> {
        let credits = column.decision.aid.iter().filter(|aid| {
            matches!(aid.scheme.compute, Some(Compute::TrainingCredit { .. } | Compute::TuitionCredit { .. }))
        });
        credits
            .filter_map(|aid| {
                let with = |value: Value| {
                    let rules =
                        aid.rules.iter().filter(|answered| answered.value == value && answered.rule != Rule::Condition);
                    rules.map(|answered| self.rule(answered.rule)).collect::<Vec<_>>().join(", ")
                };
                let (no, open) = (with(Value::No), with(Value::Unknown));
                let (id, rules) = if no.is_empty() { ("back-not-known", open) } else { ("back-shut", no) };
                (!rules.is_empty())
                    .then(|| self.with(id, &Args::new().text("scheme", self.scheme(aid.scheme)).text("rules", rules)))
            })
            .collect()
    }

    pub(super) fn aid_cell(&self, column: &Column<'_>, profile: &Profile) -> Cell {
        let names =
            |aid: &mut dyn Iterator<Item = &Aid<'_>>| aid.map(|aid| self.scheme(aid.scheme)).collect::<Vec<_>>();
        let to_ask = names(&mut column.decision.to_ask());
        let shut: Vec<String> = column
            .decision
            .shut()
            .map(|aid| {
                let rules: Vec<String> = aid.against().map(|rule| self.rule(rule)).collect();
                let args = Args::new().text("scheme", self.scheme(aid.scheme)).text("rules", rules.join(", "));
                self.with("aid-shut-one", &args)
            })
            .collect();
        let mut full = Vec::new();
        if !to_ask.is_empty() {
            full.push(self.with("aid-ask-list", &Args::new().text("list", to_ask.join("; "))));
        }
        if !shut.is_empty() {
            full.push(self.with("aid-shut-list", &Args::new().text("list", shut.join("; "))));
        }
        if profile.province.is_none() {
            full.push(self.say("aid-say-province"));
        }
        let count = Args::new().count("count", to_ask.len());
        let origin = column.decision.to_ask().next().map(|aid| self.scheme_origin(aid.scheme, Basis::Derived));
        plain(self.with("aid-count", &count), full.join(" "), origin)
    }

    pub(super) fn loans_cell(&self, column: &Column<'_>) -> Cell {
        let loans: Vec<String> = column
            .decision
            .loans()
            .map(|aid| {
                let rate = aid.scheme.debt.as_ref().and_then(|debt| debt.rate_percent);
                rate.map_or_else(
                    || self.scheme(aid.scheme),
                    |rate| {
                        let args = Args::new().text("scheme", self.scheme(aid.scheme)).text("rate", self.decimal(rate));
                        self.with("loan-with-rate", &args)
                    },
                )
            })
            .collect();
        if loans.is_empty() {
            return plain("–".to_owned(), self.say("loans-none"), None);
        }
        let count = Args::new().count("count", loans.len());
        let origin = column.decision.loans().next().map(|aid| self.scheme_origin(aid.scheme, Basis::Stated));
        plain(
            self.with("loans-count", &count),
            self.with("loans-list", &Args::new().text("list", loans.join("; "))),
            origin,
        )
    }

    pub(super) fn paces_cell(&self, column: &Column<'_>, profile: &Profile) -> Cell {
        let Some(paces) = &column.decision.paces else {
            return plain("–".to_owned(), self.say("paces-none"), None);
        };
        let cost = &column.judgement.cost;
        let one = |id: &str, pace: &AtPace| {
            let months = match pace.months {
                (Some(low), Some(high)) if low != high => {
                    self.with("span-between", &Args::new().text("low", low.to_string()).text("high", high.to_string()))
                }
                (low, high) => high.or(low).map_or_else(|| self.say("short-ask"), |months| months.to_string()),
            };
            let total = pace.total.map_or_else(|| self.say("short-ask"), |total| self.ends_of(total, cost));
            let args = Args::new()
                .text("hours", self.decimal(pace.hours_per_week))
                .text("months", months)
                .count("count", pace.months.1.or(pace.months.0).unwrap_or(0) as usize)
                .text("total", total);
            self.with(id, &args)
        };
        let mut said: Vec<String> = Vec::new();
        said.extend(paces.yours.iter().map(|pace| one("pace-yours", pace)));
        said.extend(paces.half.iter().map(|pace| one("pace-half", pace)));
        match (&paces.to_meet_budget, profile.budget) {
            (Some(pace), _) => said.push(one("pace-budget", pace)),
            (None, Some(_)) => said.push(self.say("pace-no-budget")),
            (None, None) => {}
        }
        if said.is_empty() {
            said.push(self.say("paces-need-hours"));
        }
        let half = paces.half.and_then(|pace| pace.total);
        let short = half.map_or_else(|| self.say("short-ask"), |total| self.ends_of(total, cost));
        let short = self.with("short-half-pace", &Args::new().text("total", short));
        plain(short, said.join(" "), Some(self.own_origin(column.programme, Basis::Derived)))
    }
}
