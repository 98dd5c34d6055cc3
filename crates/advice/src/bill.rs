//! The bill of one program for one person: what is paid on day one, what surely comes back and when, what is left.
//!
//! Order of computing, from the rules of the Canada Revenue Agency as `reference/funding.ron` cites them: first the fee as it
//! must be handed over; then the Canada training credit (refundable); then the federal tuition credit on the rest, which is
//! money only for who owes federal tax. A loan never lowers the price, and nothing is subtracted that is not certain.

use jiff::Span;
use jiff::civil::Date;

use crate::aid::{EligibilityCase, EligibilityRule, aid};
use crate::cost::{Cost, StudyTime, whole_weeks};
use microcred_core::fact::Tristate;
use microcred_core::funding::{BenefitFormula, EstimatePolicy, Funding, Scheme, SchemeState};
use microcred_core::money::{Cents, Price};
use microcred_core::occupation::Province;
use microcred_core::profile::Profile;
use microcred_core::program::Program;
use microcred_core::terms::NextStart;

/// The share by which the federal tax of a resident of Quebec is lowered, from the page of the Canada Revenue Agency on line
/// 44000.
pub const QUEBEC_ABATEMENT: f64 = 0.165;

/// Two ends of an amount, in Canadian cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AmountRange {
    /// The least.
    pub low: Cents,
    /// The most.
    pub high: Cents,
}

impl AmountRange {
    /// One amount.
    #[must_use]
    pub const fn exactly(amount: Cents) -> Self {
        Self { low: amount, high: amount }
    }
}

/// A tax credit that a number can be put on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaxCredit {
    /// The Canada training credit.
    Training,
    /// The federal tuition credit.
    Tuition,
}

/// Money that surely comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TaxRefund {
    /// By which credit.
    pub credit: TaxCredit,
    /// How much.
    pub amount: AmountRange,
    /// In the spring of this year at the earliest, after the tax return for the first year of the course is filed.
    pub refund_year: i16,
    /// In the spring of this year at the latest: the fee is for the years in which the course is taken.
    pub last_refund_year: i16,
}

/// The bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    /// What must be paid on day one; `None`: the price is not known.
    pub due_at_registration: Option<AmountRange>,
    /// What surely comes back.
    pub tax_refunds: Vec<TaxRefund>,
    /// The tuition credit of a person who owes no federal tax: carried forward, worth nothing now.
    pub carried_forward: Option<AmountRange>,
    /// What is left in the end at the least; `None` where the price is not known.
    pub net_low: Option<Cents>,
    /// What is left at the most.
    pub net_high: Option<Cents>,
}

impl Bill {
    /// The least that surely comes back in all.
    #[must_use]
    pub fn refund_low(&self) -> Cents {
        Cents(self.tax_refunds.iter().map(|reduction| reduction.amount.low.0).sum())
    }

    /// The most that surely comes back in all, of the highest price.
    #[must_use]
    pub fn refund_high(&self) -> Cents {
        Cents(self.tax_refunds.iter().map(|reduction| reduction.amount.high.0).sum())
    }
}

/// A credit of [`Funding`] with its scheme.
#[must_use]
pub fn scheme_for(credit: TaxCredit, funding: &Funding) -> Option<&Scheme> {
    funding.schemes.iter().find(|scheme| {
        matches!(
            (&scheme.formula, credit),
            (Some(BenefitFormula::TrainingCredit { .. }), TaxCredit::Training)
                | (Some(BenefitFormula::TuitionCredit { .. }), TaxCredit::Tuition)
        )
    })
}

/// The years in which a course is taken, from the first to the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourseYears {
    /// The year in which it begins.
    pub first: i16,
    /// The year in which it ends, at the latest that is known.
    pub last: i16,
}

impl CourseYears {
    /// A course of one year.
    #[must_use]
    pub const fn within(year: i16) -> Self {
        Self { first: year, last: year }
    }

    /// The years of a program that one begins today, or on its next stated start, at a person's pace. What no page says of
    /// its length adds no year.
    #[must_use]
    pub fn of(program: &Program, time: &StudyTime, today: Date) -> Self {
        let start = match &program.terms.next_start {
            NextStart::On(date) => date.first_day().filter(|day| *day > today).unwrap_or(today),
            NextStart::Unknown | NextStart::EveryMonth | NextStart::AnyTime => today,
        };
        let weeks = whole_weeks(time.at_pace);
        let weeks = weeks.high.or(weeks.low).unwrap_or(0);
        let end = start.saturating_add(Span::new().days(i64::from(weeks.min(MAX_COURSE_WEEKS)) * 7));
        Self { first: start.year(), last: end.year() }
    }
}

/// Longer courses than this are cut off for the years of their credits.
const MAX_COURSE_WEEKS: u32 = 520;

/// The bill of a program for a person who takes it in these years.
#[must_use]
pub fn bill(program: &Program, profile: &Profile, cost: &Cost, funding: &Funding, years: CourseYears) -> Bill {
    let claim = EligibilityCase { profile, program: Some((program, cost)), year: years.first };
    bill_with(profile, cost, funding, years, |credit| is_eligible_for_credit(credit, funding, claim, |_| true))
}

/// The bill of whatever has this cost, where it is told which credits it earns besides the amount of the fee.
pub fn bill_with(
    profile: &Profile,
    cost: &Cost,
    funding: &Funding,
    years: CourseYears,
    earns: impl Fn(TaxCredit) -> bool,
) -> Bill {
    let year = years.first;
    let mut bill = Bill {
        due_at_registration: due_at_registration(profile, cost),
        tax_refunds: Vec::new(),
        carried_forward: None,
        net_low: None,
        net_high: None,
    };
    if profile.employer_pays {
        (bill.net_low, bill.net_high) = (Some(Cents(0)), Some(Cents(0)));
        return bill;
    }
    (bill.net_low, bill.net_high) = (cost.cad_low, cost.cad_high);
    let (Some(low), Some(high)) = (cost.cad_low, cost.cad_high) else { return bill };
    let training = training_credit(funding, profile).filter(|_| earns(TaxCredit::Training));
    let tuition = tuition_credit(funding, profile, year).filter(|_| earns(TaxCredit::Tuition));
    let fees = CreditCalculator { training, tuition };
    let springs = (year.saturating_add(1), years.last.saturating_add(1));
    let mut add = |credit, of: &dyn Fn(Cents) -> Cents| {
        let amount = AmountRange { low: of(low), high: of(high) };
        if amount.high > Cents(0) {
            bill.tax_refunds.push(TaxRefund { credit, amount, refund_year: springs.0, last_refund_year: springs.1 });
        }
    };
    add(TaxCredit::Training, &|fee| fees.training(fee));
    let owed = tuition.is_some_and(|tuition| tuition.owes_tax);
    if owed {
        add(TaxCredit::Tuition, &|fee| fees.tuition(fee));
    } else if tuition.is_some() {
        let carried = AmountRange { low: fees.tuition(low), high: fees.tuition(high) };
        bill.carried_forward = Some(carried).filter(|carried| carried.high > Cents(0));
    }
    let (net_low, net_high) = fees.net_between(low, high);
    (bill.net_low, bill.net_high) = (Some(net_low), Some(net_high));
    bill
}

fn due_at_registration(profile: &Profile, cost: &Cost) -> Option<AmountRange> {
    if profile.employer_pays {
        // The employer pays the school, or pays the person back: the person has to ask which.
        return cost.cad_high.map(|high| AmountRange { low: Cents(0), high });
    }
    match cost.price {
        Price::Unknown => None,
        Price::Free => Some(AmountRange::exactly(Cents(0))),
        Price::Fixed(..) | Price::Between(..) => {
            cost.cad_low.zip(cost.cad_high).map(|(low, high)| AmountRange { low, high })
        }
        Price::PerMonth { trial_days: Some(days), .. } if days > 0 => Some(AmountRange::exactly(Cents(0))),
        Price::PerMonth { .. } => cost.cad_month.map(AmountRange::exactly),
    }
}

/// The Canada training credit of one person.
#[derive(Debug, Clone, Copy)]
struct TrainingCreditTerms {
    share: f64,
    limit: Cents,
    fee_threshold: Cents,
}

/// The federal tuition credit of one person.
#[derive(Debug, Clone, Copy)]
struct TuitionCreditTerms {
    rate: f64,
    fee_threshold: Cents,
    owes_tax: bool,
}

/// Whether a claim earns a credit as far as those of its rules tell that are `asked`: the scheme is one to compute, pays
/// today, and every such rule but those that only an office can check holds. The fee is held against the rule amount by
/// amount.
pub fn is_eligible_for_credit(
    credit: TaxCredit,
    funding: &Funding,
    claim: EligibilityCase<'_>,
    asked: impl Fn(EligibilityRule) -> bool,
) -> bool {
    let Some(scheme) = scheme_for(credit, funding) else { return false };
    // Who owes no tax carries the tuition credit forward.
    let besides = (credit == TaxCredit::Tuition).then_some(EligibilityRule::OwesTax);
    let aside = |rule: EligibilityRule| {
        matches!(rule, EligibilityRule::Condition | EligibilityRule::Fee) || Some(rule) == besides || !asked(rule)
    };
    scheme.estimate == EstimatePolicy::Compute
        && scheme.state == SchemeState::Open
        && aid(scheme, claim).rules.iter().all(|answered| aside(answered.rule) || answered.value == Tristate::Yes)
}

/// Returns true if a number can be put on a credit of the person: only then what comes back depends on the program.
#[must_use]
pub fn has_computable_credit(profile: &Profile, funding: &Funding, year: i16) -> bool {
    !profile.employer_pays
        && (training_credit(funding, profile).is_some() || tuition_credit(funding, profile, year).is_some())
}

/// The training credit of a person, where a number can be put on it.
fn training_credit(funding: &Funding, profile: &Profile) -> Option<TrainingCreditTerms> {
    let scheme = scheme_for(TaxCredit::Training, funding)?;
    let Some(BenefitFormula::TrainingCredit { share, .. }) = &scheme.formula else { return None };
    let over = scheme.program_rules.fee_more_than.unwrap_or(Cents(0));
    Some(TrainingCreditTerms { share: *share, limit: profile.training_limit?, fee_threshold: over })
}

/// The tuition credit of a person, where a number can be put on it.
fn tuition_credit(funding: &Funding, profile: &Profile, year: i16) -> Option<TuitionCreditTerms> {
    let scheme = scheme_for(TaxCredit::Tuition, funding)?;
    let Some(BenefitFormula::TuitionCredit { rates }) = &scheme.formula else { return None };
    // A rate holds until the law gives another.
    let rate = rates.iter().filter(|rate| rate.year <= year).max_by_key(|rate| rate.year)?.rate;
    // Quebec gives its residents a part of the federal tax back, so that each dollar of a federal credit is worth less.
    let abatement = if profile.province == Some(Province::Qc) { QUEBEC_ABATEMENT } else { 0.0 };
    let rate = rate * (1.0 - abatement);
    let over = scheme.program_rules.fee_more_than.unwrap_or(Cents(0));
    let said = profile.pays_tax != Tristate::Unknown;
    said.then_some(TuitionCreditTerms { rate, fee_threshold: over, owes_tax: profile.pays_tax == Tristate::Yes })
}

/// What comes back for a fee.
struct CreditCalculator {
    training: Option<TrainingCreditTerms>,
    tuition: Option<TuitionCreditTerms>,
}

impl CreditCalculator {
    fn training(&self, fee: Cents) -> Cents {
        match self.training {
            Some(credit) if fee > credit.fee_threshold => share_of(fee, credit.share).min(credit.limit),
            Some(_) | None => Cents(0),
        }
    }

    /// On the fee less the training credit.
    fn tuition(&self, fee: Cents) -> Cents {
        match self.tuition {
            Some(credit) if fee > credit.fee_threshold => share_of(Cents(fee.0 - self.training(fee).0), credit.rate),
            Some(_) | None => Cents(0),
        }
    }

    fn net(&self, fee: Cents) -> Cents {
        let owed = self.tuition.is_some_and(|credit| credit.owes_tax);
        let tuition = if owed { self.tuition(fee) } else { Cents(0) };
        Cents(fee.0 - self.training(fee).0 - tuition.0)
    }

    /// The least and the most that is left of any fee between two: at the ends, or where a credit sets in.
    fn net_between(&self, low: Cents, high: Cents) -> (Cents, Cents) {
        let steps = [self.training.map(|credit| credit.fee_threshold), self.tuition.map(|credit| credit.fee_threshold)];
        let at_steps = steps.into_iter().flatten().flat_map(|over| [over, Cents(over.0 + 1)]);
        let fees = at_steps.filter(|fee| low <= *fee && *fee <= high).chain([low, high]);
        let nets: Vec<Cents> = fees.map(|fee| self.net(fee)).collect();
        let least = nets.iter().copied().min().unwrap_or(low);
        let most = nets.iter().copied().max().unwrap_or(high);
        (least, most)
    }
}

/// A share of an amount, to the cent below.
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "amounts are capped far below 2^53")]
fn share_of(amount: Cents, share: f64) -> Cents {
    Cents((amount.0 as f64 * share + 1e-6).floor() as i64)
}
