//! Aid for one person and one programme: every rule of a scheme as yes, no or not known.
//!
//! Aid is named, never subtracted; what may be subtracted is in [`super::bill`].

use std::cmp::Reverse;

use super::cost::Cost;
use super::criteria::Criterion;
use super::fact::Value;
use super::funding::{Compute, Confidence, Estimate, Funding, Scheme, SchemeKind, SchemeState, Which, Who};
use super::ids::words;
use super::money::{Cents, Currency};
use super::profile::{Household, Profile};
use super::programme::Programme;
use super::words::Localised;

words! {
    /// A rule of a scheme.
    Rule {
        Province = "province",
        Status = "status",
        Age = "age",
        Residence = "resident_all_year",
        Income = "household_income",
        Work = "work",
        Situation = "situation",
        Limit = "training_limit",
        OwesTax = "owes_federal_tax",
        PaidByYou = "paid_by_you",
        Provider = "provider",
        InCanada = "in_canada",
        Fee = "fee",
        Weeks = "weeks",
        Hours = "hours",
        OsapListed = "osap_listed",
        FullTime = "full_time",
        Condition = "condition",
    }
}

/// One rule, answered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answered<'a> {
    /// The rule.
    pub rule: Rule,
    /// Whether it holds.
    pub value: Value,
    /// The condition in words, for a rule that only the office can check.
    pub condition: Option<&'a Localised>,
}

words! {
    /// What follows for a person.
    Offer {
        /// No rule shuts the person out: something to ask about.
        Ask = "ask",
        /// A rule shuts the person or the programme out.
        RuledOut = "ruled_out",
        /// It pays nobody now, or nothing shows that it does.
        NotOffered = "not_offered",
    }
}

/// One scheme for one person and one programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Aid<'a> {
    /// The scheme.
    pub scheme: &'a Scheme,
    /// Its rules, each answered.
    pub rules: Vec<Answered<'a>>,
    /// What follows.
    pub offer: Offer,
    /// The calendar year for which the rules were held.
    pub year: i16,
}

impl Aid<'_> {
    /// The rules that shut the person or the programme out.
    pub fn against(&self) -> impl Iterator<Item = Rule> + '_ {
        self.rules.iter().filter(|answered| answered.value == Value::No).map(|answered| answered.rule)
    }
}

/// What the rules of a scheme are held against.
#[derive(Debug, Clone, Copy)]
pub struct Claim<'a> {
    /// The person.
    pub profile: &'a Profile,
    /// The programme; `None`: the person alone.
    pub programme: Option<(&'a Programme, &'a Cost)>,
    /// The calendar year in which the fee is paid and the course taken.
    pub year: i16,
}

/// One scheme, held against a person and a programme.
#[must_use]
pub fn aid<'a>(scheme: &'a Scheme, claim: Claim<'_>) -> Aid<'a> {
    let mut rules = who_rules(&scheme.who, claim);
    rules.extend(compute_rules(scheme, claim));
    if let Some((programme, cost)) = claim.programme {
        rules.extend(which_rules(&scheme.which, programme, cost));
    }
    let conditions = scheme.who.conditions.iter().chain(&scheme.which.conditions);
    rules.extend(conditions.map(|words| Answered {
        rule: Rule::Condition,
        value: Value::Unknown,
        condition: Some(words),
    }));
    let offer =
        if scheme.estimate == Estimate::Never || matches!(scheme.state, SchemeState::Closed | SchemeState::Ended) {
            Offer::NotOffered
        } else if rules.iter().any(|answered| answered.value == Value::No) {
            Offer::RuledOut
        } else {
            Offer::Ask
        };
    Aid { scheme, rules, offer, year: claim.year }
}

/// Every scheme that a person in their province could be told of, those to ask about first. Left out are the schemes of
/// other provinces, those of every province while the person has not said where they live, and what is only for people
/// who said something else of themselves.
#[must_use]
pub fn all_aid<'a>(funding: &'a Funding, claim: Claim<'_>) -> Vec<Aid<'a>> {
    let mut all: Vec<Aid<'a>> = funding.schemes.iter().map(|scheme| aid(scheme, claim)).collect();
    all.retain(|aid| {
        let said = |rule| aid.rules.iter().find(|answered| answered.rule == rule).map(|answered| answered.value);
        let named = !aid.scheme.who.only_if_said || said(Rule::Situation) == Some(Value::Yes);
        // Where the person did not say where they live, no province's schemes are named: they would be those of all.
        let here = match said(Rule::Province) {
            None | Some(Value::Yes) => true,
            Some(Value::No) => false,
            Some(Value::Unknown) => claim.profile.province.is_some(),
        };
        aid.offer != Offer::NotOffered && named && here
    });
    // What is surest and leaves least open first; loans after what is not paid back.
    all.sort_by_key(|aid| {
        let open = aid.rules.iter().filter(|answered| answered.value == Value::Unknown).count();
        let local = !aid.scheme.who.provinces.is_empty();
        let sure = match aid.scheme.confidence {
            Confidence::High => 0,
            Confidence::Medium => 1,
            Confidence::Low => 2,
        };
        let loan = aid.scheme.kind == SchemeKind::Loan;
        (aid.offer, loan, Reverse(local), sure, open)
    });
    all
}

const fn answered<'a>(rule: Rule, value: Value) -> Answered<'a> {
    Answered { rule, value, condition: None }
}

const fn yes_if(holds: bool) -> Value {
    if holds { Value::Yes } else { Value::No }
}

/// Whether something that was said is in a list; what the pages leave open is not known.
fn said_in<T: PartialEq>(said: Option<T>, list: &[T], unclear: &[T]) -> Value {
    said.filter(|said| !unclear.contains(said)).map_or(Value::Unknown, |said| yes_if(list.contains(&said)))
}

fn who_rules<'a>(who: &Who, claim: Claim<'_>) -> Vec<Answered<'a>> {
    let profile = claim.profile;
    let mut rules = Vec::new();
    let mut add = |asked: bool, rule, value| {
        if asked {
            rules.push(answered(rule, value));
        }
    };
    add(!who.provinces.is_empty(), Rule::Province, said_in(profile.province, &who.provinces, &who.provinces_unclear));
    let lists = !who.statuses.is_empty() || !who.statuses_unclear.is_empty() || !who.statuses_shut_out.is_empty();
    add(lists, Rule::Status, status(who, profile));
    add(who.age_least.is_some() || who.age_most.is_some(), Rule::Age, age(who, profile));
    if who.resident_all_year {
        let value = profile.landed.map_or(Value::Unknown, |landed| yes_if(landed.all_of(claim.year)));
        add(true, Rule::Residence, value);
    }
    add(who.household_income_most.is_some(), Rule::Income, income(who, profile));
    add(!who.work.is_empty(), Rule::Work, said_in(profile.work, &who.work, &who.work_unclear));
    let situation = profile
        .situations
        .as_ref()
        .map_or(Value::Unknown, |said| yes_if(who.situations.iter().all(|needed| said.contains(needed))));
    add(!who.situations.is_empty(), Rule::Situation, situation);
    rules
}

fn status(who: &Who, profile: &Profile) -> Value {
    let Some(status) = profile.status else { return Value::Unknown };
    if who.statuses_unclear.contains(&status) {
        Value::Unknown
    } else if who.statuses.is_empty() {
        yes_if(!who.statuses_shut_out.contains(&status))
    } else {
        yes_if(who.statuses.contains(&status))
    }
}

fn age(who: &Who, profile: &Profile) -> Value {
    profile.age.map_or(Value::Unknown, |age| {
        yes_if(who.age_least.is_none_or(|least| age >= least) && who.age_most.is_none_or(|most| age <= most))
    })
}

/// With the household's size not said, only what holds for both sizes is known.
fn income(who: &Who, profile: &Profile) -> Value {
    let Some(one) = who.household_income_most else { return Value::Unknown };
    let more = who.family_income_most.unwrap_or(one);
    let Some(income) = profile.household_income else { return Value::Unknown };
    match profile.household {
        Some(Household::One) => yes_if(income <= one),
        Some(Household::More) => yes_if(income <= more),
        None if income <= one.min(more) => Value::Yes,
        None if income > one.max(more) => Value::No,
        None => Value::Unknown,
    }
}

fn which_rules<'a>(which: &Which, programme: &Programme, cost: &Cost) -> Vec<Answered<'a>> {
    let mut rules = Vec::new();
    let mut add = |asked: bool, rule, value: Value| {
        if asked {
            rules.push(answered(rule, value));
        }
    };
    let kinds = !which.providers.is_empty() || !which.providers_unclear.is_empty();
    let kind = if which.providers.contains(&programme.provider_kind) {
        Value::Yes
    } else if which.providers_unclear.contains(&programme.provider_kind) {
        Value::Unknown
    } else {
        Value::No
    };
    add(kinds, Rule::Provider, kind);
    add(which.in_canada, Rule::InCanada, in_canada(programme));
    let fee = match (which.fee_over, which.fee_least) {
        (Some(over), _) => reaches(cost.cad_low, cost.cad_high, |fee| fee > over),
        (None, Some(least)) => reaches(cost.cad_low, cost.cad_high, |fee| fee >= least),
        (None, None) => Value::Unknown,
    };
    add(which.fee_over.is_some() || which.fee_least.is_some(), Rule::Fee, fee);
    let (low, high) = (programme.weeks.low(), programme.weeks.high());
    let weeks = [
        which.weeks_least.map(|least| reaches(low, high, |weeks| weeks >= least)),
        which.weeks_under.map(|under| stays(low, high, |weeks| weeks < under)),
        which.weeks_most.map(|most| stays(low, high, |weeks| weeks <= most)),
    ];
    add(weeks.iter().any(Option::is_some), Rule::Weeks, all_of(weeks));
    let (hours, _) = programme.total_hours();
    let hours = [
        which.hours_least.map(|least| reaches(hours.low(), hours.high(), |hours| hours >= least)),
        which.hours_most.map(|most| stays(hours.low(), hours.high(), |hours| hours <= most)),
        None,
    ];
    add(hours.iter().any(Option::is_some), Rule::Hours, all_of(hours));
    if let Some(wanted) = which.osap_listed {
        let listed = match (programme.value(Criterion::OsapEligible), wanted) {
            (Value::Unknown, _) => Value::Unknown,
            (value, true) => value,
            (Value::Yes, false) => Value::No,
            (Value::No, false) => Value::Yes,
        };
        add(true, Rule::OsapListed, listed);
    }
    // What counts as full time is the school's to say.
    add(which.full_time, Rule::FullTime, Value::Unknown);
    rules
}

/// Whether every amount of a range passes a test that what is more passes too: one end is enough where the other is open.
fn reaches<T: Copy>(low: Option<T>, high: Option<T>, passes: impl Fn(T) -> bool) -> Value {
    match (low.map(&passes), high.map(&passes)) {
        (Some(true), _) => Value::Yes,
        (_, Some(false)) => Value::No,
        (Some(false) | None, Some(true) | None) => Value::Unknown,
    }
}

/// The same for a test that what is less passes too.
fn stays<T: Copy>(low: Option<T>, high: Option<T>, passes: impl Fn(T) -> bool) -> Value {
    reaches(high, low, passes)
}

/// No where any is no, else not known where any is not known.
fn all_of(values: [Option<Value>; 3]) -> Value {
    let mut all = values.into_iter().flatten();
    all.clone()
        .find(|value| *value == Value::No)
        .or_else(|| all.find(|value| *value == Value::Unknown))
        .unwrap_or(Value::Yes)
}

fn in_canada(programme: &Programme) -> Value {
    if programme.province.is_some() {
        Value::Yes
    } else if programme.price.currency().is_some_and(|currency| currency != Currency::Cad) {
        Value::No
    } else {
        Value::Unknown
    }
}

/// The rules of a tax credit that are numbers of the person.
fn compute_rules<'a>(scheme: &Scheme, claim: Claim<'_>) -> Vec<Answered<'a>> {
    let profile = claim.profile;
    let paid = answered(Rule::PaidByYou, yes_if(!profile.employer_pays));
    match &scheme.compute {
        Some(Compute::TrainingCredit { years_after_landing, .. }) => {
            vec![answered(Rule::Limit, limit(profile, claim.year, *years_after_landing)), paid]
        }
        Some(Compute::TuitionCredit { .. }) => vec![answered(Rule::OwesTax, profile.pays_tax), paid],
        Some(Compute::Free) | None => Vec::new(),
    }
}

/// Whether the person has a limit above zero: as the notice says, or none where the person landed too lately to have one.
fn limit(profile: &Profile, year: i16, years_after_landing: i16) -> Value {
    if let Some(limit) = profile.training_limit {
        return yes_if(limit > Cents(0));
    }
    let Some((landed, since)) = profile.landed.and_then(|landed| Some((landed, landed.year()?))) else {
        return Value::Unknown;
    };
    // Who landed on 1 January lived here for the whole of that year already.
    let first = since.saturating_add(years_after_landing).saturating_sub(i16::from(landed.all_of(since)));
    if year < first { Value::No } else { Value::Unknown }
}
