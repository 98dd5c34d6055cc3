//! The bill of one program for one person, to the cent: what is paid first, what surely comes back, what is left.
//!
//! The worked examples and the boundaries are those of the pages of the Canada Revenue Agency that
//! `reference/funding.ron` cites.

use std::collections::BTreeSet;

use jiff::civil::date;
use microcred_advice::bill::{AmountRange, Bill, CourseYears, TaxCredit, TaxRefund, bill, scheme_for};
use microcred_advice::cost::{cost, study_time};
use microcred_advice::limits::{Limit, LimitContext, LimitOutcome, LimitReason, check_limit};
use microcred_advice::subscription::{PaceCost, SubscriptionPaces, subscription_paces};
use microcred_core::fact::{PageDate, Tristate};
use microcred_core::funding::{BenefitFormula, EstimatePolicy, Funding, Scheme, SchemeKind, SchemeState};
use microcred_core::interview::MAX_WEEKLY_HOURS;
use microcred_core::money::{Cents, Currency, Price};
use microcred_core::occupation::Province;
use microcred_core::profile::{EmploymentStatus, HouseholdSize, ImmigrationStatus, LandingDate, Profile, Situation};
use microcred_core::program::{Program, ProviderKind};
use microcred_core::schedule::{Hours, StatedRange, Weeks, months_to_pay};
use microcred_core::terms::{NextStart, Terms};
use proptest::collection::btree_set;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::course::course;
use crate::support::data::REFERENCE;

const YEAR: i16 = 2026;

/// Somebody who gets both credits in full: 40 years old, always here, a limit of $500, tax to pay.
fn settled() -> Profile {
    Profile {
        age: Some(40),
        landing_date: Some(LandingDate::Always),
        training_limit: Some(Cents::from_dollars(500)),
        pays_tax: Tristate::Yes,
        ..Profile::default()
    }
}

fn priced(price: Price) -> Program {
    Program { price, ..course() }
}

fn fee(cents: i64) -> Program {
    priced(Price::Fixed(Cents(cents), Currency::Cad))
}

fn between(low: i64, high: i64) -> Program {
    priced(Price::Between(Cents(low), Cents(high), Currency::Cad))
}

/// A course of 60 hours in 10 weeks for which one pays by the month.
fn monthly(dollars: i64, trial_days: Option<u32>) -> Program {
    priced(Price::PerMonth { amount: Cents::from_dollars(dollars), currency: Currency::Cad, trial_days })
}

fn bill_with(year: i16, funding: &Funding, program: &Program, person: &Profile) -> Bill {
    let cost = cost(program, person, &REFERENCE.catalogue.header.rates);
    bill(program, person, &cost, funding, CourseYears::within(year))
}

fn billed(program: &Program, person: &Profile) -> Bill {
    bill_with(YEAR, &REFERENCE.funding, program, person)
}

fn dollars(low: i64, high: i64) -> AmountRange {
    AmountRange { low: Cents::from_dollars(low), high: Cents::from_dollars(high) }
}

fn cents(low: i64, high: i64) -> AmountRange {
    AmountRange { low: Cents(low), high: Cents(high) }
}

/// What is left in the end, in cents; a bill whose two ends differ has none.
fn net(bill: &Bill) -> Option<i64> {
    bill.net_low.filter(|low| Some(*low) == bill.net_high).map(|net| net.0)
}

/// What comes back by a credit.
fn back(bill: &Bill, credit: TaxCredit) -> Option<AmountRange> {
    bill.tax_refunds.iter().find(|reduction| reduction.credit == credit).map(|reduction| reduction.amount)
}

/// What is left of the course at $600 for a person.
fn net_of_600(person: &Profile) -> i64 {
    net(&billed(&course(), person)).unwrap()
}

/// What is left of $600 with both credits, with the tuition credit alone, and with neither.
const NET_BOTH_CREDITS: i64 = 25_800;
const NET_TUITION_ONLY: i64 = 51_600;
const NET_NO_CREDIT: i64 = 60_000;

// The worked examples.

#[test]
fn fee_600_nets_258_with_both_credits() {
    let expected = Bill {
        due_at_registration: Some(dollars(600, 600)),
        tax_refunds: vec![
            TaxRefund {
                credit: TaxCredit::Training,
                amount: dollars(300, 300),
                refund_year: 2027,
                last_refund_year: 2027,
            },
            TaxRefund {
                credit: TaxCredit::Tuition,
                amount: dollars(42, 42),
                refund_year: 2027,
                last_refund_year: 2027,
            },
        ],
        carried_forward: None,
        net_low: Some(Cents(NET_BOTH_CREDITS)),
        net_high: Some(Cents(NET_BOTH_CREDITS)),
    };
    assert_eq!(billed(&course(), &settled()), expected);
}

#[test]
fn fee_600_nets_300_without_tax_and_carries_42() {
    let bill = billed(&course(), &Profile { pays_tax: Tristate::No, ..settled() });
    assert_eq!((bill.due_at_registration, net(&bill)), (Some(dollars(600, 600)), Some(30_000)));
    assert_eq!(bill.carried_forward, Some(dollars(42, 42)));
    assert_eq!(bill.tax_refunds.len(), 1);
}

#[test]
fn fee_600_nets_516_for_landed_last_year() {
    // Without a limit on the notice, and with the limit of zero that the notice shows.
    for training_limit in [None, Some(Cents(0))] {
        let bill =
            billed(&course(), &Profile { landing_date: Some(LandingDate::Year(2025)), training_limit, ..settled() });
        assert_eq!(back(&bill, TaxCredit::Training), None);
        assert_eq!(back(&bill, TaxCredit::Tuition), Some(dollars(84, 84)));
        assert_eq!((bill.due_at_registration, net(&bill)), (Some(dollars(600, 600)), Some(NET_TUITION_ONLY)));
    }
}

#[test]
fn training_credit_is_refundable() {
    let bill = billed(&course(), &Profile { pays_tax: Tristate::No, ..settled() });
    let expected =
        TaxRefund { credit: TaxCredit::Training, amount: dollars(300, 300), refund_year: 2027, last_refund_year: 2027 };
    assert_eq!(bill.tax_refunds, [expected]);
    assert_eq!(net(&bill), Some(30_000));
    // The file tells that one article says otherwise.
    let scheme = scheme_for(TaxCredit::Training, &REFERENCE.funding).unwrap();
    let told = scheme.conflicts.iter().any(|conflict| {
        let says =
            |language, words: &str| conflict.entries().any(|(tag, text)| tag == language && text.contains(words));
        says("en", "not refundable") && says("fr", "pas remboursable")
    });
    assert!(told, "{:?}", scheme.conflicts);
}

// The boundaries of the training credit.

#[test]
fn the_training_credit_is_for_ages_26_to_65() {
    for (age, expected) in [
        (None, NET_TUITION_ONLY),
        (Some(25), NET_TUITION_ONLY),
        (Some(26), NET_BOTH_CREDITS),
        (Some(65), NET_BOTH_CREDITS),
        (Some(66), NET_TUITION_ONLY),
    ] {
        assert_eq!(net_of_600(&Profile { age, ..settled() }), expected, "{age:?}");
    }
}

#[test]
fn training_credit_needs_full_year_in_canada() {
    for (landed, expected) in [
        (None, NET_TUITION_ONLY),
        (Some(LandingDate::Always), NET_BOTH_CREDITS),
        (Some(LandingDate::Year(2024)), NET_BOTH_CREDITS),
        (Some(LandingDate::Year(2025)), NET_BOTH_CREDITS),
        (Some(LandingDate::Day(date(2025, 12, 31))), NET_BOTH_CREDITS),
        (Some(LandingDate::Day(date(2026, 1, 1))), NET_BOTH_CREDITS),
        (Some(LandingDate::Day(date(2026, 1, 2))), NET_TUITION_ONLY),
        (Some(LandingDate::Day(date(2026, 2, 1))), NET_TUITION_ONLY),
        (Some(LandingDate::Day(date(2026, 6, 30))), NET_TUITION_ONLY),
        (Some(LandingDate::Year(2026)), NET_TUITION_ONLY),
    ] {
        // The limit is the one that the notice shows.
        assert_eq!(net_of_600(&Profile { landing_date: landed, ..settled() }), expected, "{landed:?}");
    }
}

#[test]
fn training_credit_is_half_the_fee_up_to_limit() {
    for (limit, credit) in [
        (None, None),
        (Some(0), None),
        (Some(1), Some(1)),
        (Some(25_000), Some(25_000)),
        (Some(29_999), Some(29_999)),
        (Some(30_000), Some(30_000)),
        (Some(30_001), Some(30_000)),
        (Some(500_000), Some(30_000)),
    ] {
        let bill = billed(&course(), &Profile { training_limit: limit.map(Cents), ..settled() });
        assert_eq!(back(&bill, TaxCredit::Training), credit.map(|credit| cents(credit, credit)), "{limit:?}");
        // The tuition credit is on what the training credit leaves.
        let rest = 60_000 - credit.unwrap_or(0);
        assert_eq!(net(&bill), Some(rest - rest * 14 / 100), "{limit:?}");
    }
}

// The tuition credit.

#[test]
fn tuition_credit_counts_only_with_tax_owed() {
    for (pays_tax, tuition, carried, left) in [
        (Tristate::Yes, Some(dollars(42, 42)), None, NET_BOTH_CREDITS),
        (Tristate::No, None, Some(dollars(42, 42)), 30_000),
        (Tristate::Unknown, None, None, 30_000),
    ] {
        let bill = billed(&course(), &Profile { pays_tax, ..settled() });
        let found = (back(&bill, TaxCredit::Tuition), bill.carried_forward, net(&bill));
        assert_eq!(found, (tuition, carried, Some(left)), "{pays_tax:?}");
    }
}

#[test]
fn tuition_credit_uses_the_rate_of_the_year() {
    for (year, tuition) in [
        (2023, None),
        (2024, Some(45_00)),
        (2025, Some(43_50)),
        (2026, Some(42_00)),
        (2027, Some(42_00)),
        (2035, Some(42_00)),
    ] {
        let of = |pays_tax| bill_with(year, &REFERENCE.funding, &course(), &Profile { pays_tax, ..settled() });
        let owing = of(Tristate::Yes);
        assert_eq!(back(&owing, TaxCredit::Tuition), tuition.map(|tuition| cents(tuition, tuition)), "{year}");
        assert_eq!(net(&owing), Some(30_000 - tuition.unwrap_or(0)), "{year}");
        assert!(owing.tax_refunds.iter().all(|reduction| reduction.refund_year == year + 1), "{year}");
        assert_eq!(of(Tristate::No).carried_forward, tuition.map(|tuition| cents(tuition, tuition)), "{year}");
    }
}

#[test]
fn tuition_credit_is_worth_less_in_quebec() {
    let at = |province| billed(&course(), &Profile { province: Some(province), ..settled() });
    // 14 % of $300 outside Quebec; the Quebec abatement takes 16.5 % of that.
    assert_eq!(back(&at(Province::On), TaxCredit::Tuition), Some(cents(42_00, 42_00)));
    assert_eq!(back(&at(Province::Qc), TaxCredit::Tuition), Some(cents(35_07, 35_07)));
    assert_eq!(back(&at(Province::Qc), TaxCredit::Training), Some(dollars(300, 300)));
}

#[test]
fn credits_come_back_after_the_years_of_the_course() {
    let years = |weeks: f64, today| {
        let program = Program { weeks: StatedRange::Exactly(Weeks(weeks)), ..course() };
        let time = study_time(&program, &Profile::default());
        CourseYears::of(&program, &time, today)
    };
    assert_eq!(years(10.0, date(2026, 3, 1)), CourseYears { first: 2026, last: 2026 });
    assert_eq!(years(10.0, date(2026, 12, 31)), CourseYears { first: 2026, last: 2027 });
    let later = Program {
        terms: Box::new(Terms {
            next_start: NextStart::On(PageDate::parse("2027-01-11").unwrap()),
            ..Terms::default()
        }),
        ..course()
    };
    let time = study_time(&later, &Profile::default());
    assert_eq!(CourseYears::of(&later, &time, date(2026, 12, 1)), CourseYears { first: 2027, last: 2027 });
    let cost = cost(&later, &settled(), &[]);
    let bill = bill(&later, &settled(), &cost, &REFERENCE.funding, CourseYears { first: 2026, last: 2027 });
    assert!(bill.tax_refunds.iter().all(|refund| (refund.refund_year, refund.last_refund_year) == (2027, 2028)));
}

#[test]
fn unknown_person_pays_list_price() {
    let bill = billed(&course(), &Profile::default());
    assert_eq!(bill.tax_refunds, []);
    assert_eq!((net(&bill), bill.carried_forward), (Some(NET_NO_CREDIT), None));
}

// The fee.

#[test]
fn credits_start_above_100_dollars() {
    for (paid, training, tuition) in [
        (0, None, None),
        (9_999, None, None),
        (10_000, None, None),
        // Half of $100.01 is $50.00, and 14 % of the other $50.01 is $7.00.
        (10_001, Some(5_000), Some(700)),
        (10_002, Some(5_001), Some(700)),
    ] {
        let bill = billed(&fee(paid), &settled());
        let exactly = |amount: Option<i64>| amount.map(|amount| cents(amount, amount));
        assert_eq!(back(&bill, TaxCredit::Training), exactly(training), "{paid}");
        assert_eq!(back(&bill, TaxCredit::Tuition), exactly(tuition), "{paid}");
        assert_eq!(net(&bill), Some(paid - training.unwrap_or(0) - tuition.unwrap_or(0)), "{paid}");
    }
}

#[test]
fn ineligible_fee_carries_nothing_forward() {
    let without_tax = Profile { pays_tax: Tristate::No, ..settled() };
    assert_eq!(billed(&fee(10_000), &without_tax).carried_forward, None);
    assert_eq!(billed(&fee(10_001), &without_tax).carried_forward, Some(cents(700, 700)));
    assert_eq!(billed(&between(5_000, 10_000), &without_tax).carried_forward, None);
    assert_eq!(billed(&between(5_000, 20_000), &without_tax).carried_forward, Some(cents(0, 1_400)));
}

#[test]
fn fee_range_across_100_nets_least_above_and_most_at_100() {
    let bill = billed(&between(5_000, 20_000), &settled());
    assert_eq!(bill.due_at_registration, Some(dollars(50, 200)));
    assert_eq!(back(&bill, TaxCredit::Training), Some(dollars(0, 100)));
    assert_eq!(back(&bill, TaxCredit::Tuition), Some(dollars(0, 14)));
    assert_eq!((bill.net_low, bill.net_high), (Some(Cents(4_301)), Some(Cents(10_000))));
}

#[test]
fn fee_range_on_one_side_of_100_is_uniform() {
    let below = billed(&between(2_000, 10_000), &settled());
    assert_eq!((below.tax_refunds, below.net_low, below.net_high), (vec![], Some(Cents(2_000)), Some(Cents(10_000))));
    let above = billed(&between(20_000, 60_000), &settled());
    assert_eq!(back(&above, TaxCredit::Training), Some(dollars(100, 300)));
    assert_eq!((above.net_low, above.net_high), (Some(Cents(8_600)), Some(Cents(NET_BOTH_CREDITS))));
}

#[test]
fn credit_without_minimum_counts_from_first_cent() {
    let mut funding = (*REFERENCE.funding).clone();
    for scheme in &mut funding.schemes {
        scheme.program_rules.fee_more_than = None;
    }
    // Half of $50, and 14 % of the other half.
    assert_eq!(net(&bill_with(YEAR, &funding, &fee(5_000), &settled())), Some(2_500 - 350));
    assert_eq!(net(&bill_with(YEAR, &funding, &fee(0), &settled())), Some(0));
}

#[test]
fn unknown_price_leaves_bill_unknown() {
    let open =
        Bill { due_at_registration: None, tax_refunds: vec![], carried_forward: None, net_low: None, net_high: None };
    assert_eq!(billed(&priced(Price::Unknown), &settled()), open);
    // As does one in a currency without a rate.
    assert_eq!(billed(&priced(Price::Fixed(Cents(60_000), Currency::Gbp)), &settled()), open);
    let by_the_month = Price::PerMonth { amount: Cents(4_900), currency: Currency::Gbp, trial_days: None };
    assert_eq!(billed(&priced(by_the_month), &settled()), open);
}

#[test]
fn free_program_costs_and_returns_nothing() {
    let free = |person: &Profile| billed(&priced(Price::Free), person);
    let nothing = Bill {
        due_at_registration: Some(dollars(0, 0)),
        tax_refunds: vec![],
        carried_forward: None,
        net_low: Some(Cents(0)),
        net_high: Some(Cents(0)),
    };
    assert_eq!(free(&settled()), nothing);
    assert_eq!(free(&Profile { pays_tax: Tristate::No, ..settled() }), nothing);
    assert_eq!(free(&Profile { employer_pays: true, ..settled() }), nothing);
}

// Who is paid, where, and by whom.

#[test]
fn credits_need_a_post_secondary_provider() {
    use ProviderKind::{College, IndigenousInstitute, Polytechnic, University};
    for kind in ProviderKind::ALL.iter().copied() {
        let bill = billed(&Program { provider_kind: kind, ..course() }, &settled());
        let counted = [University, College, Polytechnic, IndigenousInstitute].contains(&kind);
        let (left, credits) = if counted { (NET_BOTH_CREDITS, 2) } else { (NET_NO_CREDIT, 0) };
        assert_eq!((net(&bill), bill.tax_refunds.len()), (Some(left), credits), "{kind:?}");
    }
}

#[test]
fn credits_need_a_provider_known_to_be_in_canada() {
    for pays_tax in [Tristate::Yes, Tristate::No] {
        let bill = billed(&Program { province: None, ..course() }, &Profile { pays_tax, ..settled() });
        assert_eq!((net(&bill), bill.carried_forward), (Some(NET_NO_CREDIT), None));
        assert_eq!(bill.tax_refunds, []);
    }
}

#[test]
fn foreign_fee_is_converted_and_needs_canadian_school() {
    // $600 in the United States at 1.3698.
    let abroad = Program { province: None, ..priced(Price::Fixed(Cents(60_000), Currency::Usd)) };
    let bill = billed(&abroad, &settled());
    assert_eq!((bill.due_at_registration, net(&bill)), (Some(cents(82_188, 82_188)), Some(82_188)));
    assert_eq!(bill.tax_refunds, []);
    // Half is $410.94, and 14 % of as much is $57.53.
    let here = billed(&Program { province: Some(Province::On), ..abroad }, &settled());
    assert_eq!(net(&here), Some(82_188 - 41_094 - 5_753));
}

#[test]
fn employer_pays_nets_zero_and_asks_about_day_one() {
    let person = Profile { employer_pays: true, ..settled() };
    for (program, day_one) in [
        (course(), Some(dollars(0, 600))),
        (between(20_000, 60_000), Some(dollars(0, 600))),
        (priced(Price::Unknown), None),
    ] {
        let bill = billed(&program, &person);
        assert_eq!((bill.due_at_registration, net(&bill)), (day_one, Some(0)), "{:?}", program.price);
        assert_eq!((bill.tax_refunds, bill.carried_forward), (vec![], None));
    }
}

// Subscriptions.

#[test]
fn subscription_day_one_is_a_month_or_zero_in_trial() {
    let paid = |program: &Program| billed(program, &settled()).due_at_registration;
    assert_eq!(paid(&monthly(100, None)), Some(dollars(100, 100)));
    assert_eq!(paid(&monthly(100, Some(0))), Some(dollars(100, 100)));
    assert_eq!(paid(&monthly(100, Some(1))), Some(dollars(0, 0)));
    // What a month costs is known also where no page gives the length.
    let endless = Program { hours: StatedRange::Unknown, weeks: StatedRange::Unknown, ..monthly(100, None) };
    let bill = billed(&endless, &settled());
    let least = Some(Cents::from_dollars(100));
    assert_eq!((bill.due_at_registration, bill.net_low, bill.net_high), (Some(dollars(100, 100)), least, None));
    assert_eq!(bill.tax_refunds, []);
}

#[test]
fn credits_use_the_full_subscription_cost() {
    // 60 hours at 5 a week are 12 weeks: 3 months. At 10 a week they are 6 weeks: 2 months.
    for (hours, total) in [(5, 30_000), (10, 20_000)] {
        let bill = billed(&monthly(100, None), &Profile { hours_per_week: Some(hours), ..settled() });
        assert_eq!(net(&bill), Some(total / 2 - total / 2 * 14 / 100), "{hours}");
    }
    // 10 weeks by its own calendar: 3 months.
    assert_eq!(net(&billed(&monthly(100, None), &settled())), Some(12_900));
}

#[test]
fn unbounded_subscription_earns_no_credit() {
    let open = Program { hours: StatedRange::AtLeast(Hours(60.0)), ..monthly(100, None) };
    let bill = billed(&open, &Profile { hours_per_week: Some(5), ..settled() });
    assert_eq!((bill.net_low, bill.net_high), (Some(Cents::from_dollars(300)), None));
    assert_eq!((bill.tax_refunds, bill.carried_forward), (vec![], None));
    let bounded = Program { hours: StatedRange::AtMost(Hours(60.0)), ..monthly(100, None) };
    let bill = billed(&bounded, &Profile { hours_per_week: Some(5), ..settled() });
    // One month to three: of $100.01 come back $50 and $7, of $300 come back $150 and $21.
    assert_eq!((bill.net_low, bill.net_high), (Some(Cents(4_301)), Some(Cents(12_900))));
}

// The schemes by which a number is computed.

#[test]
fn each_credit_maps_to_one_scheme() {
    let id = |credit| scheme_for(credit, &REFERENCE.funding).map(|scheme| scheme.id.as_str());
    assert_eq!(id(TaxCredit::Training), Some("ca-training-credit"));
    assert_eq!(id(TaxCredit::Tuition), Some("ca-tuition-credit"));
    let only_free = only(|compute| matches!(compute, Some(BenefitFormula::Free)));
    assert_eq!(only_free.schemes.len(), 1);
    assert_eq!(scheme_for(TaxCredit::Training, &only_free), None);
    assert_eq!(scheme_for(TaxCredit::Tuition, &only_free), None);
}

/// The schemes whose rule for a number is such a one.
fn only(wanted: impl Fn(&Option<BenefitFormula>) -> bool) -> Funding {
    let schemes = REFERENCE.funding.schemes.iter().filter(|scheme| wanted(&scheme.formula)).cloned().collect();
    Funding { schemes, ..(*REFERENCE.funding).clone() }
}

#[test]
fn missing_scheme_leaves_the_other_credit() {
    let training = only(|compute| matches!(compute, Some(BenefitFormula::TrainingCredit { .. })));
    let tuition = only(|compute| matches!(compute, Some(BenefitFormula::TuitionCredit { .. })));
    let left = |funding| net(&bill_with(YEAR, funding, &course(), &settled()));
    assert_eq!(left(&training), Some(30_000));
    assert_eq!(left(&tuition), Some(NET_TUITION_ONLY));
    assert_eq!(left(&Funding::default()), Some(NET_NO_CREDIT));
}

// The budget.

fn against_budget(budget: i64, program: &Program, person: Profile) -> LimitOutcome {
    let profile = &Profile { budget: Some(Cents(budget)), ..person };
    let cost = &cost(program, profile, &REFERENCE.catalogue.header.rates);
    let bill = &bill(program, profile, cost, &REFERENCE.funding, CourseYears::within(YEAR));
    let time = &study_time(program, profile);
    check_limit(
        Limit::Budget,
        LimitContext { program, profile, cost, bill, study_time: time, today: date(YEAR, 11, 21) },
    )
}

#[test]
fn over_budget_until_credits_is_unknown() {
    use LimitOutcome::{Fail, Pass, Unknown};
    use LimitReason::{MayBeOverBudgetBy, OverBudgetBy, OverBudgetUntilTaxRefund, WithinBudget};
    let without_tax = || Profile { pays_tax: Tristate::No, ..settled() };
    for (budget, person, expected) in [
        (60_000, settled(), Pass(WithinBudget(Cents(0)))),
        (59_999, settled(), Unknown(OverBudgetUntilTaxRefund(Cents(1)))),
        (25_800, settled(), Unknown(OverBudgetUntilTaxRefund(Cents(34_200)))),
        // What is left in the end is over the budget by a cent.
        (25_799, settled(), Fail(OverBudgetBy(Cents(1)))),
        (30_000, without_tax(), Unknown(OverBudgetUntilTaxRefund(Cents(30_000)))),
        (29_999, without_tax(), Fail(OverBudgetBy(Cents(1)))),
        // Nothing is said of credits: the price counts.
        (59_999, Profile::default(), Fail(OverBudgetBy(Cents(1)))),
    ] {
        assert_eq!(against_budget(budget, &course(), person), expected, "{budget}");
    }
    let range = between(20_000, 60_000);
    assert_eq!(against_budget(30_000, &range, settled()), Unknown(MayBeOverBudgetBy(Cents(30_000))));
    assert_eq!(against_budget(19_999, &range, settled()), Unknown(OverBudgetUntilTaxRefund(Cents(1))));
}

// Paces of a subscription.

fn paces_of(program: &Program, person: &Profile) -> Option<SubscriptionPaces> {
    subscription_paces(program, person, &REFERENCE.catalogue.header.rates)
}

fn at(hours_per_week: f64, months: u32, dollars: i64) -> PaceCost {
    let total = Some(AmountRange::exactly(Cents::from_dollars(dollars)));
    PaceCost { hours_per_week: Hours(hours_per_week), months: (Some(months), Some(months)), total }
}

/// 240 hours, a week free, then $49 a month.
fn long_course() -> Program {
    Program { hours: StatedRange::Exactly(Hours(240.0)), ..monthly(49, Some(7)) }
}

#[test]
fn subscription_has_own_half_and_budget_pace() {
    let person = Profile { hours_per_week: Some(10), budget: Some(Cents::from_dollars(150)), ..Profile::default() };
    let expected = SubscriptionPaces {
        // 24 weeks, 23 of them paid.
        yours: Some(at(10.0, 6, 294)),
        // 48 weeks, 47 of them paid.
        half: Some(at(5.0, 11, 539)),
        // 13.99 weeks less one in at most 3 months of 4.33 weeks; 17 hours a week would take 14.1 weeks.
        within_budget: Some(at(18.0, 3, 147)),
    };
    assert_eq!(paces_of(&long_course(), &person), Some(expected));
}

#[test]
fn half_of_odd_hours_is_not_rounded() {
    let person = Profile { hours_per_week: Some(7), ..Profile::default() };
    // 68.6 weeks, 67.6 of them paid.
    assert_eq!(paces_of(&long_course(), &person).unwrap().half, Some(at(3.5, 16, 784)));
    let slowest = Profile { hours_per_week: Some(1), ..Profile::default() };
    assert_eq!(paces_of(&long_course(), &slowest).unwrap().half.unwrap().hours_per_week, Hours(0.5));
}

#[test]
fn pace_is_omitted_without_its_answers() {
    let of = |hours_per_week, budget| {
        let person = Profile { hours_per_week, budget, ..Profile::default() };
        let paces = paces_of(&long_course(), &person).unwrap();
        (paces.yours.is_some(), paces.half.is_some(), paces.within_budget.is_some())
    };
    let budget = Some(Cents::from_dollars(300));
    assert_eq!(of(None, None), (false, false, false));
    assert_eq!(of(Some(10), None), (true, true, false));
    assert_eq!(of(None, budget), (false, false, true));
    assert_eq!(of(Some(10), budget), (true, true, true));
}

#[test]
fn budget_below_minimum_has_no_pace() {
    let of = |budget, program: &Program| {
        let person = Profile { budget: Some(Cents(budget)), ..Profile::default() };
        paces_of(program, &person).unwrap().within_budget.map(|pace| pace.hours_per_week.0)
    };
    assert_eq!(of(4_899, &monthly(49, None)), None);
    // One month: 60 hours in 4.33 weeks.
    assert_eq!(of(4_900, &monthly(49, None)), Some(14.0));
    // A free week and one month: 60 hours in 5.33 weeks.
    assert_eq!(of(4_900, &monthly(49, Some(7))), Some(12.0));
    // One month is paid also where all fits in the free week.
    assert_eq!(of(4_899, &monthly(49, Some(7))), None);
    assert_eq!(of(0, &monthly(49, Some(7))), None);
    // All the hours of a week are still tried: 4.33 weeks of 168 hours are 727.44 hours.
    let of_hours = |hours| Program { hours: StatedRange::Exactly(Hours(hours)), ..monthly(49, None) };
    assert_eq!(of(4_900, &of_hours(727.0)), Some(168.0));
    assert_eq!(of(4_900, &of_hours(728.0)), None);
    // Without a bound above or a rate no pace is known to meet it.
    assert_eq!(of(100_000, &Program { hours: StatedRange::AtLeast(Hours(60.0)), ..monthly(49, None) }), None);
    let pounds = Price::PerMonth { amount: Cents(4_900), currency: Currency::Gbp, trial_days: None };
    assert_eq!(of(100_000, &priced(pounds)), None);
}

#[test]
fn paces_need_a_subscription_with_known_hours() {
    let person = Profile { hours_per_week: Some(10), budget: Some(Cents(100_000)), ..Profile::default() };
    assert_eq!(paces_of(&course(), &person), None);
    assert_eq!(paces_of(&between(5_000, 20_000), &person), None);
    assert_eq!(paces_of(&priced(Price::Free), &person), None);
    assert_eq!(paces_of(&priced(Price::Unknown), &person), None);
    let unknown = Program { hours: StatedRange::Unknown, ..long_course() };
    assert_eq!(paces_of(&unknown, &person), None);
    // 10 weeks of 6 hours, worked out: 60 hours.
    let worked_out = Program { hours_per_week: StatedRange::Exactly(Hours(6.0)), ..unknown };
    let stated = Program { hours: StatedRange::Exactly(Hours(60.0)), ..long_course() };
    assert_eq!(paces_of(&worked_out, &person), paces_of(&stated, &person));
    assert!(paces_of(&stated, &person).is_some());
}

#[test]
fn half_pace_of_10_hours_equals_5_hours() {
    for (hours, months) in [
        (StatedRange::Exactly(Hours(60.0)), (Some(3), Some(3))),
        (StatedRange::Between(Hours(30.0), Hours(60.0)), (Some(2), Some(3))),
        (StatedRange::AtLeast(Hours(60.0)), (Some(3), None)),
        // One month at the least, however short it may be.
        (StatedRange::AtMost(Hours(60.0)), (Some(1), Some(3))),
    ] {
        let of = |per_week| {
            let person = Profile { hours_per_week: Some(per_week), ..Profile::default() };
            paces_of(&Program { hours, ..monthly(100, None) }, &person).unwrap()
        };
        let half = of(10).half.unwrap();
        assert_eq!((half.months, half.hours_per_week), (months, Hours(5.0)), "{hours:?}");
        assert_eq!(Some(half), of(5).yours, "{hours:?}");
        let (low, high): (Option<u32>, Option<u32>) = months;
        let total = low.zip(high).map(|(low, high)| dollars(i64::from(low) * 100, i64::from(high) * 100));
        assert_eq!(half.total, total, "{hours:?}");
    }
}

#[test]
fn closed_or_uncomputed_credit_is_not_counted() {
    let with = |change: &dyn Fn(&mut Scheme)| {
        let mut funding = (*REFERENCE.funding).clone();
        funding.schemes.iter_mut().filter(|scheme| scheme.formula.is_some()).for_each(change);
        net(&bill_with(YEAR, &funding, &course(), &settled())).unwrap()
    };
    assert_eq!(with(&|_| {}), NET_BOTH_CREDITS);
    for state in [SchemeState::Closed, SchemeState::Ended, SchemeState::Unknown] {
        assert_eq!(with(&|scheme| scheme.state = state), NET_NO_CREDIT, "{state:?}");
    }
    for estimate in [EstimatePolicy::NameOnly, EstimatePolicy::Never] {
        assert_eq!(with(&|scheme| scheme.estimate = estimate), NET_NO_CREDIT, "{estimate:?}");
    }
}

#[test]
fn training_limit_uses_income_of_previous_year() {
    let scheme = REFERENCE.funding.get("ca-training-credit").unwrap();
    let found = scheme.threshold_for(2026).unwrap();
    assert_eq!(
        (found.income_year, found.min_working_income, found.max_net_income),
        (2025, Cents::from_dollars(12_058), Cents::from_dollars(177_882))
    );
    // No page that was read gives the figures of 2026.
    assert_eq!(scheme.threshold_for(2027), None);
    assert_eq!(REFERENCE.funding.get("ca-tuition-credit").unwrap().threshold_for(2026), None);
}

// Whatever the person and the fee.

fn landed() -> impl Strategy<Value = LandingDate> {
    prop_oneof![
        Just(LandingDate::Always),
        (2023_i16..=2026).prop_map(LandingDate::Year),
        (2025_i16..=2026, 1_i8..=12, 1_i8..=3).prop_map(|(year, month, day)| LandingDate::Day(date(year, month, day))),
    ]
}

/// A person who pays, with any part of what opens aid said or not.
fn payer() -> impl Strategy<Value = Profile> {
    let credits = (of(24_u8..=67), of(landed()), of(0_i64..=40_000), select(Tristate::ALL));
    let aid = (
        of(select(Province::ALL)),
        of(select(ImmigrationStatus::ALL)),
        of(select(EmploymentStatus::ALL)),
        of(select(HouseholdSize::ALL)),
        of((0_i64..=150_000).prop_map(Cents::from_dollars)),
        of(btree_set(select(Situation::ALL), 0..=4)),
    );
    (credits, aid).prop_map(|(credits, aid)| Profile {
        age: credits.0,
        landing_date: credits.1,
        training_limit: credits.2.map(Cents),
        pays_tax: credits.3,
        province: aid.0,
        status: aid.1,
        work: aid.2,
        household: aid.3,
        household_income: aid.4,
        situations: aid.5,
        ..Profile::default()
    })
}

/// A person who most often gets the training credit.
fn mostly_eligible_person() -> impl Strategy<Value = Profile> {
    prop_oneof![
        (1_i64..=40_000, select(Tristate::ALL)).prop_map(|(limit, pays_tax)| Profile {
            training_limit: Some(Cents(limit)),
            pays_tax,
            ..settled()
        }),
        payer(),
    ]
}

/// A range of fees of at most so many cents, most often around $100.
fn fees(widest: i64) -> impl Strategy<Value = (i64, i64)> {
    (prop_oneof![2 => 9_500_i64..=10_100, 1 => 0_i64..=100_000], 0..=widest).prop_map(|(low, wide)| (low, low + wide))
}

fn provider() -> impl Strategy<Value = (ProviderKind, Option<Province>)> {
    prop_oneof![2 => Just((ProviderKind::College, Some(Province::On))), 1 => (select(ProviderKind::ALL), of(select(Province::ALL)))]
}

/// What the two rules give back of a fee, in whole cents and by no other way than the words of the rules.
fn expected_credits(fee: i64, person: &Profile, school_in_canada: bool) -> (i64, i64) {
    if fee <= 10_000 || !school_in_canada {
        return (0, 0);
    }
    let may_claim = person.age.is_some_and(|age| (26..=65).contains(&age))
        && person.landing_date.is_some_and(|landed| landed.is_resident_all_year(YEAR));
    let training = if may_claim { person.training_limit.map_or(0, |limit| limit.0.min(fee / 2)) } else { 0 };
    // 14 %, of which the Quebec abatement takes 16.5 %: 11.69 % is left there.
    let rate = if person.province == Some(Province::Qc) { 1169 } else { 1400 };
    let tuition = if person.pays_tax == Tristate::Yes { (fee - training) * rate / 10_000 } else { 0 };
    (training, tuition)
}

/// The same person with one more thing said, as another said it.
fn with_one_more_answer(person: &Profile, other: &Profile, which: usize) -> Profile {
    let mut more = person.clone();
    match which {
        0 => more.age = more.age.or(other.age),
        1 => more.landing_date = more.landing_date.or(other.landing_date),
        2 => more.training_limit = more.training_limit.or(other.training_limit),
        3 if more.pays_tax == Tristate::Unknown => more.pays_tax = other.pays_tax,
        // But for Quebec: who lives there pays less federal tax, so the federal credit is worth less.
        4 => more.province = more.province.or(other.province.filter(|home| *home != Province::Qc)),
        5 => more.status = more.status.or(other.status),
        6 => more.work = more.work.or(other.work),
        7 => more.household = more.household.or(other.household),
        8 => more.household_income = more.household_income.or(other.household_income),
        9 => more.situations = more.situations.or_else(|| other.situations.clone()),
        10 => more.employer_pays = true,
        _ => {}
    }
    more
}

proptest! {
    #[test]
    fn net_range_is_min_and_max_over_every_cent(
        (low, high) in fees(400), person in mostly_eligible_person(), (provider_kind, province) in provider()
    ) {
        use ProviderKind::{College, IndigenousInstitute, Polytechnic, University};
        let school = [University, College, Polytechnic, IndigenousInstitute].contains(&provider_kind);
        let bill = billed(&Program { provider_kind, province, ..between(low, high) }, &person);
        let credits = |fee| expected_credits(fee, &person, school && province.is_some());
        let nets = || (low..=high).map(|fee| fee - credits(fee).0 - credits(fee).1);
        prop_assert_eq!(bill.net_low, nets().min().map(Cents));
        prop_assert_eq!(bill.net_high, nets().max().map(Cents));
        for (credit, back_by_hand) in [
            (TaxCredit::Training, (credits(low).0, credits(high).0)),
            (TaxCredit::Tuition, (credits(low).1, credits(high).1)),
        ] {
            let expected = Some(cents(back_by_hand.0, back_by_hand.1)).filter(|ends| ends.high > Cents(0));
            prop_assert_eq!(back(&bill, credit), expected);
        }
    }

    #[test]
    fn net_is_between_zero_and_fee(
        (low, high) in fees(100_000), person in mostly_eligible_person(), employer_pays in any::<bool>()
    ) {
        let bill = billed(&between(low, high), &Profile { employer_pays, ..person });
        let (net_low, net_high) = (bill.net_low.unwrap(), bill.net_high.unwrap());
        prop_assert!(Cents(0) <= net_low && net_low <= net_high && net_high <= Cents(high), "{bill:?}");
        for AmountRange { low: least, high: most } in bill.tax_refunds.iter().map(|back| back.amount).chain(bill.carried_forward) {
            prop_assert!(Cents(0) <= least && least <= most && Cents(0) < most && most <= Cents(high), "{bill:?}");
        }
        let back: i64 = bill.tax_refunds.iter().map(|back| back.amount.high.0).sum();
        prop_assert!(back <= high, "{bill:?}");
    }

    #[test]
    fn more_answers_never_raise_maximum_net(
        (low, high) in fees(20_000), person in mostly_eligible_person(), other in mostly_eligible_person(), which in 0_usize..=10
    ) {
        // What is not said earns nothing, so no answer to it can take a credit away.
        let more = with_one_more_answer(&person, &other, which);
        let program = between(low, high);
        let most = |person: &Profile| billed(&program, person).net_high.unwrap();
        prop_assert!(most(&more) <= most(&person), "{more:?}");
    }

    #[test]
    fn only_the_two_credits_lower_a_price(
        program in select(REFERENCE.catalogue.in_memory_programs()), person in mostly_eligible_person(), hours in of(1_u32..=MAX_WEEKLY_HOURS)
    ) {
        let person = Profile { hours_per_week: hours, ..person };
        let cost = cost(&program, &person, &REFERENCE.catalogue.header.rates);
        let found = billed(&program, &person);
        // Loans and grants that the person could have make no difference.
        let credits = only(|compute| matches!(compute, Some(BenefitFormula::TrainingCredit { .. } | BenefitFormula::TuitionCredit { .. })));
        prop_assert_eq!(&found, &bill_with(YEAR, &credits, &program, &person));
        let others = only(|compute| !matches!(compute, Some(BenefitFormula::TrainingCredit { .. } | BenefitFormula::TuitionCredit { .. })));
        prop_assert!(others.schemes.iter().any(|scheme| scheme.kind == SchemeKind::Loan));
        let sticker = bill_with(YEAR, &others, &program, &person);
        prop_assert_eq!((sticker.net_low, sticker.net_high), (cost.cad_low, cost.cad_high));
        prop_assert_eq!(sticker.tax_refunds, vec![]);
        prop_assert_eq!(sticker.due_at_registration, found.due_at_registration);
        if cost.cad_low.is_some() && cost.cad_low == cost.cad_high {
            let back: i64 = found.tax_refunds.iter().map(|back| back.amount.high.0).sum();
            prop_assert_eq!(net(&found), cost.cad_low.map(|price| price.0 - back));
        }
    }

    #[test]
    fn budget_pace_is_the_fewest_whole_hours(
        hours in 1_u32..=600, dollars in 1_i64..=200, trial_days in of(0_u32..=30), budget in 0_i64..=1_000
    ) {
        let program = Program { hours: StatedRange::Exactly(Hours(f64::from(hours))), ..monthly(dollars, trial_days) };
        let person = Profile { budget: Some(Cents::from_dollars(budget)), ..Profile::default() };
        // One month is paid at the least, also where the free trial is longer than the course.
        let months = |per_week| months_to_pay(Hours::from(hours).at(Hours::from(per_week)).unwrap(), trial_days.unwrap_or(0)).unwrap().max(1);
        let meets: BTreeSet<u32> =
            (1..=MAX_WEEKLY_HOURS).filter(|per_week| i64::from(months(*per_week)) * dollars <= budget).collect();
        let expected = meets.first().map(|per_week| {
            at(f64::from(*per_week), months(*per_week), i64::from(months(*per_week)) * dollars)
        });
        prop_assert_eq!(paces_of(&program, &person).unwrap().within_budget, expected);
    }
}
