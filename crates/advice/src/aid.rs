//! Aid for one person and one program: every rule of a scheme as yes, no or not known.
//!
//! Aid is named, never subtracted; what may be subtracted is in [`crate::bill`].

use std::cmp::Reverse;

use crate::cost::Cost;
use microcred_core::criteria::Criterion;
use microcred_core::fact::Tristate;
use microcred_core::funding::{
    BenefitFormula, Confidence, EstimatePolicy, Funding, PersonRules, ProgramRules, Scheme, SchemeKind, SchemeState,
};
use microcred_core::id_enum;
use microcred_core::money::{Cents, Currency};
use microcred_core::profile::{HouseholdSize, Profile};
use microcred_core::program::Program;
use microcred_core::sanitize::Localised;

id_enum! {
    /// A rule of a scheme.
    EligibilityRule {
        Province = "province",
        Status = "status",
        Age = "age",
        ResidentAllYear = "resident_all_year",
        HouseholdIncome = "household_income",
        Work = "work",
        Situation = "situation",
        TrainingLimit = "training_limit",
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
pub struct RuleResult<'a> {
    /// The rule.
    pub rule: EligibilityRule,
    /// Whether it holds.
    pub value: Tristate,
    /// The condition in words, for a rule that only the office can check.
    pub condition: Option<&'a Localised>,
}

id_enum! {
    /// What follows for a person.
    AidOutcome {
        /// No rule shuts the person out: something to ask about.
        MayApply = "ask",
        /// A rule shuts the person or the program out.
        Ineligible = "ruled_out",
        /// It pays nobody now, or nothing shows that it does.
        NotOffered = "not_offered",
    }
}

/// One scheme for one person and one program.
#[derive(Debug, Clone, PartialEq)]
pub struct Aid<'a> {
    /// The scheme.
    pub scheme: &'a Scheme,
    /// Its rules, each answered.
    pub rules: Vec<RuleResult<'a>>,
    /// What follows.
    pub outcome: AidOutcome,
    /// The calendar year for which the rules were held.
    pub year: i16,
}

impl Aid<'_> {
    /// The rules that exclude the person or the program.
    pub fn ineligible_rules(&self) -> impl Iterator<Item = EligibilityRule> + '_ {
        self.rules.iter().filter(|answered| answered.value == Tristate::No).map(|answered| answered.rule)
    }
}

/// What the rules of a scheme are held against.
#[derive(Debug, Clone, Copy)]
pub struct EligibilityCase<'a> {
    /// The person.
    pub profile: &'a Profile,
    /// The program; `None`: the person alone.
    pub program: Option<(&'a Program, &'a Cost)>,
    /// The calendar year in which the fee is paid and the course taken.
    pub year: i16,
}

/// One scheme, held against a person and a program.
#[must_use]
pub fn aid<'a>(scheme: &'a Scheme, claim: EligibilityCase<'_>) -> Aid<'a> {
    let mut rules = person_rules(&scheme.person_rules, claim);
    rules.extend(credit_rules(scheme, claim));
    if let Some((program, cost)) = claim.program {
        rules.extend(program_rules(&scheme.program_rules, program, cost));
    }
    let conditions = scheme.person_rules.conditions.iter().chain(&scheme.program_rules.conditions);
    rules.extend(conditions.map(|words| RuleResult {
        rule: EligibilityRule::Condition,
        value: Tristate::Unknown,
        condition: Some(words),
    }));
    let offer = if scheme.estimate == EstimatePolicy::Never
        || matches!(scheme.state, SchemeState::Closed | SchemeState::Ended)
    {
        AidOutcome::NotOffered
    } else if rules.iter().any(|answered| answered.value == Tristate::No) {
        AidOutcome::Ineligible
    } else {
        AidOutcome::MayApply
    };
    Aid { scheme, rules, outcome: offer, year: claim.year }
}

/// Every scheme that a person in their province could be told of, those to ask about first. Left out are the schemes of
/// other provinces, those of every province while the person has not said where they live, and what is only for people
/// who said something else of themselves.
#[must_use]
pub fn all_aid<'a>(funding: &'a Funding, claim: EligibilityCase<'_>) -> Vec<Aid<'a>> {
    let mut all: Vec<Aid<'a>> = funding.schemes.iter().map(|scheme| aid(scheme, claim)).collect();
    all.retain(|aid| {
        let said = |rule| aid.rules.iter().find(|answered| answered.rule == rule).map(|answered| answered.value);
        let named =
            !aid.scheme.person_rules.only_if_disclosed || said(EligibilityRule::Situation) == Some(Tristate::Yes);
        // Where the person did not say where they live, no province's schemes are named: they would be those of all.
        let here = match said(EligibilityRule::Province) {
            None | Some(Tristate::Yes) => true,
            Some(Tristate::No) => false,
            Some(Tristate::Unknown) => claim.profile.province.is_some(),
        };
        aid.outcome != AidOutcome::NotOffered && named && here
    });
    // What is surest and leaves least open first; loans after what is not paid back.
    all.sort_by_key(|aid| {
        let open = aid.rules.iter().filter(|answered| answered.value == Tristate::Unknown).count();
        let local = !aid.scheme.person_rules.provinces.is_empty();
        let sure = match aid.scheme.confidence {
            Confidence::High => 0,
            Confidence::Medium => 1,
            Confidence::Low => 2,
        };
        let loan = aid.scheme.kind == SchemeKind::Loan;
        (aid.outcome, loan, Reverse(local), sure, open)
    });
    all
}

const fn rule_result<'a>(rule: EligibilityRule, value: Tristate) -> RuleResult<'a> {
    RuleResult { rule, value, condition: None }
}

const fn yes_if(holds: bool) -> Tristate {
    if holds { Tristate::Yes } else { Tristate::No }
}

/// Whether something that was said is in a list; what the pages leave open is not known.
fn value_in_list<T: PartialEq>(said: Option<T>, list: &[T], unclear: &[T]) -> Tristate {
    said.filter(|said| !unclear.contains(said)).map_or(Tristate::Unknown, |said| yes_if(list.contains(&said)))
}

fn person_rules<'a>(who: &PersonRules, claim: EligibilityCase<'_>) -> Vec<RuleResult<'a>> {
    let profile = claim.profile;
    let mut rules = Vec::new();
    let mut add = |asked: bool, rule, value| {
        if asked {
            rules.push(rule_result(rule, value));
        }
    };
    add(
        !who.provinces.is_empty(),
        EligibilityRule::Province,
        value_in_list(profile.province, &who.provinces, &who.provinces_unclear),
    );
    let lists = !who.statuses.is_empty() || !who.statuses_unclear.is_empty() || !who.statuses_excluded.is_empty();
    add(lists, EligibilityRule::Status, status(who, profile));
    add(who.min_age_years.is_some() || who.max_age_years.is_some(), EligibilityRule::Age, age(who, profile));
    if who.resident_all_year {
        let value =
            profile.landing_date.map_or(Tristate::Unknown, |landed| yes_if(landed.is_resident_all_year(claim.year)));
        add(true, EligibilityRule::ResidentAllYear, value);
    }
    add(who.max_household_income.is_some(), EligibilityRule::HouseholdIncome, income(who, profile));
    add(!who.work.is_empty(), EligibilityRule::Work, value_in_list(profile.work, &who.work, &who.work_unclear));
    let situation = profile
        .situations
        .as_ref()
        .map_or(Tristate::Unknown, |said| yes_if(who.situations.iter().all(|needed| said.contains(needed))));
    add(!who.situations.is_empty(), EligibilityRule::Situation, situation);
    rules
}

fn status(who: &PersonRules, profile: &Profile) -> Tristate {
    let Some(status) = profile.status else { return Tristate::Unknown };
    if who.statuses_unclear.contains(&status) {
        Tristate::Unknown
    } else if who.statuses.is_empty() {
        yes_if(!who.statuses_excluded.contains(&status))
    } else {
        yes_if(who.statuses.contains(&status))
    }
}

fn age(who: &PersonRules, profile: &Profile) -> Tristate {
    profile.age.map_or(Tristate::Unknown, |age| {
        yes_if(who.min_age_years.is_none_or(|least| age >= least) && who.max_age_years.is_none_or(|most| age <= most))
    })
}

/// With the household's size not said, only what holds for both sizes is known.
fn income(who: &PersonRules, profile: &Profile) -> Tristate {
    let Some(one) = who.max_household_income else { return Tristate::Unknown };
    let more = who.max_family_income.unwrap_or(one);
    let Some(income) = profile.household_income else { return Tristate::Unknown };
    match profile.household {
        Some(HouseholdSize::One) => yes_if(income <= one),
        Some(HouseholdSize::More) => yes_if(income <= more),
        None if income <= one.min(more) => Tristate::Yes,
        None if income > one.max(more) => Tristate::No,
        None => Tristate::Unknown,
    }
}

fn program_rules<'a>(which: &ProgramRules, program: &Program, cost: &Cost) -> Vec<RuleResult<'a>> {
    let mut rules = Vec::new();
    let mut add = |asked: bool, rule, value: Tristate| {
        if asked {
            rules.push(rule_result(rule, value));
        }
    };
    let kinds = !which.providers.is_empty() || !which.providers_unclear.is_empty();
    let kind = if which.providers.contains(&program.provider_kind) {
        Tristate::Yes
    } else if which.providers_unclear.contains(&program.provider_kind) {
        Tristate::Unknown
    } else {
        Tristate::No
    };
    add(kinds, EligibilityRule::Provider, kind);
    add(which.in_canada, EligibilityRule::InCanada, in_canada(program));
    let fee = match (which.fee_more_than, which.min_fee) {
        (Some(over), _) => check_minimum(cost.cad_low, cost.cad_high, |fee| fee > over),
        (None, Some(least)) => check_minimum(cost.cad_low, cost.cad_high, |fee| fee >= least),
        (None, None) => Tristate::Unknown,
    };
    add(which.fee_more_than.is_some() || which.min_fee.is_some(), EligibilityRule::Fee, fee);
    let (low, high) = (program.weeks.low(), program.weeks.high());
    let weeks = [
        which.min_weeks.map(|least| check_minimum(low, high, |weeks| weeks >= least)),
        which.weeks_less_than.map(|under| check_maximum(low, high, |weeks| weeks < under)),
        which.max_weeks.map(|most| check_maximum(low, high, |weeks| weeks <= most)),
    ];
    add(weeks.iter().any(Option::is_some), EligibilityRule::Weeks, every_value(weeks));
    let (hours, _) = program.total_hours();
    let hours = [
        which.min_hours.map(|least| check_minimum(hours.low(), hours.high(), |hours| hours >= least)),
        which.max_hours.map(|most| check_maximum(hours.low(), hours.high(), |hours| hours <= most)),
        None,
    ];
    add(hours.iter().any(Option::is_some), EligibilityRule::Hours, every_value(hours));
    if let Some(wanted) = which.osap_listed {
        let listed = match (program.value(Criterion::OsapEligible), wanted) {
            (Tristate::Unknown, _) => Tristate::Unknown,
            (value, true) => value,
            (Tristate::Yes, false) => Tristate::No,
            (Tristate::No, false) => Tristate::Yes,
        };
        add(true, EligibilityRule::OsapListed, listed);
    }
    // What counts as full time is the school's to say.
    add(which.full_time, EligibilityRule::FullTime, Tristate::Unknown);
    rules
}

/// Whether every amount of a range passes a test that what is more passes too: one end is enough where the other is open.
fn check_minimum<T: Copy>(low: Option<T>, high: Option<T>, passes: impl Fn(T) -> bool) -> Tristate {
    match (low.map(&passes), high.map(&passes)) {
        (Some(true), _) => Tristate::Yes,
        (_, Some(false)) => Tristate::No,
        (Some(false) | None, Some(true) | None) => Tristate::Unknown,
    }
}

/// The same for a test that what is less passes too.
fn check_maximum<T: Copy>(low: Option<T>, high: Option<T>, passes: impl Fn(T) -> bool) -> Tristate {
    check_minimum(high, low, passes)
}

/// No where any is no, else not known where any is not known.
fn every_value(values: [Option<Tristate>; 3]) -> Tristate {
    let mut all = values.into_iter().flatten();
    all.clone()
        .find(|value| *value == Tristate::No)
        .or_else(|| all.find(|value| *value == Tristate::Unknown))
        .unwrap_or(Tristate::Yes)
}

fn in_canada(program: &Program) -> Tristate {
    if program.province.is_some() {
        Tristate::Yes
    } else if program.price.currency().is_some_and(|currency| currency != Currency::Cad) {
        Tristate::No
    } else {
        Tristate::Unknown
    }
}

/// The rules of a tax credit that are numbers of the person.
fn credit_rules<'a>(scheme: &Scheme, claim: EligibilityCase<'_>) -> Vec<RuleResult<'a>> {
    let profile = claim.profile;
    let paid = rule_result(EligibilityRule::PaidByYou, yes_if(!profile.employer_pays));
    match &scheme.formula {
        Some(BenefitFormula::TrainingCredit { years_after_landing, .. }) => {
            vec![
                rule_result(EligibilityRule::TrainingLimit, training_limit(profile, claim.year, *years_after_landing)),
                paid,
            ]
        }
        Some(BenefitFormula::TuitionCredit { .. }) => {
            vec![rule_result(EligibilityRule::OwesTax, profile.pays_tax), paid]
        }
        Some(BenefitFormula::Free) | None => Vec::new(),
    }
}

/// Whether the person has a limit above zero: as the notice says, or none where the person landed too lately to have one.
fn training_limit(profile: &Profile, year: i16, years_after_landing: i16) -> Tristate {
    if let Some(limit) = profile.training_limit {
        return yes_if(limit > Cents(0));
    }
    let Some((landed, since)) = profile.landing_date.and_then(|landed| Some((landed, landed.year()?))) else {
        return Tristate::Unknown;
    };
    // Who landed on 1 January lived here for the whole of that year already.
    let first = since.saturating_add(years_after_landing).saturating_sub(i16::from(landed.is_resident_all_year(since)));
    if year < first { Tristate::No } else { Tristate::Unknown }
}
