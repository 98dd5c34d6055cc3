//! The bill of one programme for one person, to the cent: what is paid first, what surely comes back, what is left.
//!
//! The worked examples and the boundaries are those of the pages of the Canada Revenue Agency that
//! `reference/funding.ron` cites.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::collections::BTreeSet;

use jiff::civil::date;
use microcred::domain::bill::{Bill, Credit, Ends, Reduction, bill, scheme_of};
use microcred::domain::cost::{cost, time};
use microcred::domain::fact::Value;
use microcred::domain::funding::{Compute, Estimate, Funding, Scheme, SchemeKind, SchemeState};
use microcred::domain::interview::MOST_HOURS;
use microcred::domain::money::{Cents, Currency, Price};
use microcred::domain::occupation::Province;
use microcred::domain::profile::{Household, Landed, Profile, Situation, StatusInCanada, Work};
use microcred::domain::programme::{Programme, ProviderKind};
use microcred::domain::schedule::{Span, months_to_pay};
use microcred::domain::standing::{Case, Limit, Standing, Why, standing};
use microcred::domain::subscription::{AtPace, Paces, paces};
use proptest::collection::btree_set;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

#[path = "made/course.rs"]
mod made;

use made::{KNOWN, course};

const YEAR: i16 = 2026;

/// Somebody who gets both credits in full: 40 years old, always here, a limit of $500, tax to pay.
fn settled() -> Profile {
    Profile {
        age: Some(40),
        landed: Some(Landed::Always),
        training_limit: Some(Cents::from_dollars(500)),
        pays_tax: Value::Yes,
        ..Profile::default()
    }
}

fn priced(price: Price) -> Programme {
    Programme { price, ..course() }
}

fn fee(cents: i64) -> Programme {
    priced(Price::Fixed(Cents(cents), Currency::Cad))
}

fn between(low: i64, high: i64) -> Programme {
    priced(Price::Between(Cents(low), Cents(high), Currency::Cad))
}

/// A course of 60 hours in 10 weeks for which one pays by the month.
fn monthly(dollars: i64, trial_days: Option<u32>) -> Programme {
    priced(Price::PerMonth { amount: Cents::from_dollars(dollars), currency: Currency::Cad, trial_days })
}

fn billed_in(year: i16, funding: &Funding, programme: &Programme, person: &Profile) -> Bill {
    let cost = cost(programme, person, &KNOWN.catalogue.head.rates);
    bill(programme, person, &cost, funding, year)
}

fn billed(programme: &Programme, person: &Profile) -> Bill {
    billed_in(YEAR, &KNOWN.funding, programme, person)
}

fn dollars(low: i64, high: i64) -> Ends {
    Ends { low: Cents::from_dollars(low), high: Cents::from_dollars(high) }
}

fn cents(low: i64, high: i64) -> Ends {
    Ends { low: Cents(low), high: Cents(high) }
}

/// What is left in the end, in cents; a bill whose two ends differ has none.
fn net(bill: &Bill) -> Option<i64> {
    bill.net_low.filter(|low| Some(*low) == bill.net_high).map(|net| net.0)
}

/// What comes back by a credit.
fn back(bill: &Bill, credit: Credit) -> Option<Ends> {
    bill.certain.iter().find(|reduction| reduction.credit == credit).map(|reduction| reduction.amount)
}

/// What is left of the course at $600 for a person.
fn net_of_600(person: &Profile) -> i64 {
    net(&billed(&course(), person)).unwrap()
}

/// What is left of $600 with both credits, with the tuition credit alone, and with neither.
const BOTH: i64 = 25_800;
const TUITION_ALONE: i64 = 51_600;
const NOTHING_BACK: i64 = 60_000;

// The worked examples.

#[test]
fn a_fee_of_600_leaves_258_after_600_on_day_one() {
    let expected = Bill {
        day_one: Some(dollars(600, 600)),
        certain: vec![
            Reduction { credit: Credit::Training, amount: dollars(300, 300), spring_of: 2027 },
            Reduction { credit: Credit::Tuition, amount: dollars(42, 42), spring_of: 2027 },
        ],
        carried: None,
        net_low: Some(Cents(BOTH)),
        net_high: Some(Cents(BOTH)),
    };
    assert_eq!(billed(&course(), &settled()), expected);
}

#[test]
fn a_fee_of_600_leaves_300_to_somebody_who_owes_no_tax_and_carries_42_forward() {
    let bill = billed(&course(), &Profile { pays_tax: Value::No, ..settled() });
    assert_eq!((bill.day_one, net(&bill)), (Some(dollars(600, 600)), Some(30_000)));
    assert_eq!(bill.carried, Some(dollars(42, 42)));
    assert_eq!(bill.certain.len(), 1);
}

#[test]
fn a_fee_of_600_leaves_516_to_somebody_who_landed_the_year_before() {
    // Without a limit on the notice, and with the limit of zero that the notice shows.
    for training_limit in [None, Some(Cents(0))] {
        let bill = billed(&course(), &Profile { landed: Some(Landed::In(2025)), training_limit, ..settled() });
        assert_eq!(back(&bill, Credit::Training), None);
        assert_eq!(back(&bill, Credit::Tuition), Some(dollars(84, 84)));
        assert_eq!((bill.day_one, net(&bill)), (Some(dollars(600, 600)), Some(TUITION_ALONE)));
    }
}

#[test]
fn the_training_credit_is_refundable_although_one_article_says_otherwise() {
    let bill = billed(&course(), &Profile { pays_tax: Value::No, ..settled() });
    let expected = Reduction { credit: Credit::Training, amount: dollars(300, 300), spring_of: 2027 };
    assert_eq!(bill.certain, [expected]);
    assert_eq!(net(&bill), Some(30_000));
    // The file tells that one article says otherwise.
    let scheme = scheme_of(Credit::Training, &KNOWN.funding).unwrap();
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
        (None, TUITION_ALONE),
        (Some(25), TUITION_ALONE),
        (Some(26), BOTH),
        (Some(65), BOTH),
        (Some(66), TUITION_ALONE),
    ] {
        assert_eq!(net_of_600(&Profile { age, ..settled() }), expected, "{age:?}");
    }
}

#[test]
fn the_training_credit_needs_the_whole_year_of_the_course_in_canada() {
    for (landed, expected) in [
        (None, TUITION_ALONE),
        (Some(Landed::Always), BOTH),
        (Some(Landed::In(2024)), BOTH),
        (Some(Landed::In(2025)), BOTH),
        (Some(Landed::On(date(2025, 12, 31))), BOTH),
        (Some(Landed::On(date(2026, 1, 1))), BOTH),
        (Some(Landed::On(date(2026, 1, 2))), TUITION_ALONE),
        (Some(Landed::On(date(2026, 2, 1))), TUITION_ALONE),
        (Some(Landed::On(date(2026, 6, 30))), TUITION_ALONE),
        (Some(Landed::In(2026)), TUITION_ALONE),
    ] {
        // The limit is the one that the notice shows.
        assert_eq!(net_of_600(&Profile { landed, ..settled() }), expected, "{landed:?}");
    }
}

#[test]
fn the_training_credit_is_half_the_fee_and_never_more_than_the_limit() {
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
        assert_eq!(back(&bill, Credit::Training), credit.map(|credit| cents(credit, credit)), "{limit:?}");
        // The tuition credit is on what the training credit leaves.
        let rest = 60_000 - credit.unwrap_or(0);
        assert_eq!(net(&bill), Some(rest - rest * 14 / 100), "{limit:?}");
    }
}

// The tuition credit.

#[test]
fn the_tuition_credit_is_money_only_for_who_owes_tax_and_not_counted_where_that_is_not_said() {
    for (pays_tax, tuition, carried, left) in [
        (Value::Yes, Some(dollars(42, 42)), None, BOTH),
        (Value::No, None, Some(dollars(42, 42)), 30_000),
        (Value::Unknown, None, None, 30_000),
    ] {
        let bill = billed(&course(), &Profile { pays_tax, ..settled() });
        let found = (back(&bill, Credit::Tuition), bill.carried, net(&bill));
        assert_eq!(found, (tuition, carried, Some(left)), "{pays_tax:?}");
    }
}

#[test]
fn the_tuition_credit_goes_by_the_rate_of_the_year_and_a_year_without_a_rate_has_none() {
    for (year, tuition) in [(2023, None), (2024, Some(45_00)), (2025, Some(43_50)), (2026, Some(42_00)), (2027, None)] {
        let of = |pays_tax| billed_in(year, &KNOWN.funding, &course(), &Profile { pays_tax, ..settled() });
        let owing = of(Value::Yes);
        assert_eq!(back(&owing, Credit::Tuition), tuition.map(|tuition| cents(tuition, tuition)), "{year}");
        assert_eq!(net(&owing), Some(30_000 - tuition.unwrap_or(0)), "{year}");
        assert!(owing.certain.iter().all(|reduction| reduction.spring_of == year + 1), "{year}");
        assert_eq!(of(Value::No).carried, tuition.map(|tuition| cents(tuition, tuition)), "{year}");
    }
}

#[test]
fn a_person_of_whom_nothing_is_known_pays_the_price_of_the_page() {
    let bill = billed(&course(), &Profile::default());
    assert_eq!(bill.certain, []);
    assert_eq!((net(&bill), bill.carried), (Some(NOTHING_BACK), None));
}

// The fee.

#[test]
fn both_credits_set_in_above_a_fee_of_100() {
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
        assert_eq!(back(&bill, Credit::Training), exactly(training), "{paid}");
        assert_eq!(back(&bill, Credit::Tuition), exactly(tuition), "{paid}");
        assert_eq!(net(&bill), Some(paid - training.unwrap_or(0) - tuition.unwrap_or(0)), "{paid}");
    }
}

#[test]
fn nothing_is_carried_forward_of_a_fee_that_earns_no_credit() {
    let without_tax = Profile { pays_tax: Value::No, ..settled() };
    assert_eq!(billed(&fee(10_000), &without_tax).carried, None);
    assert_eq!(billed(&fee(10_001), &without_tax).carried, Some(cents(700, 700)));
    assert_eq!(billed(&between(5_000, 10_000), &without_tax).carried, None);
    assert_eq!(billed(&between(5_000, 20_000), &without_tax).carried, Some(cents(0, 1_400)));
}

#[test]
fn of_a_range_around_100_the_least_is_left_just_above_it_and_the_most_at_it() {
    let bill = billed(&between(5_000, 20_000), &settled());
    assert_eq!(bill.day_one, Some(dollars(50, 200)));
    assert_eq!(back(&bill, Credit::Training), Some(dollars(0, 100)));
    assert_eq!(back(&bill, Credit::Tuition), Some(dollars(0, 14)));
    assert_eq!((bill.net_low, bill.net_high), (Some(Cents(4_301)), Some(Cents(10_000))));
}

#[test]
fn of_a_range_below_100_nothing_comes_back_and_of_one_above_at_both_ends() {
    let below = billed(&between(2_000, 10_000), &settled());
    assert_eq!((below.certain, below.net_low, below.net_high), (vec![], Some(Cents(2_000)), Some(Cents(10_000))));
    let above = billed(&between(20_000, 60_000), &settled());
    assert_eq!(back(&above, Credit::Training), Some(dollars(100, 300)));
    assert_eq!((above.net_low, above.net_high), (Some(Cents(8_600)), Some(Cents(BOTH))));
}

#[test]
fn a_credit_without_a_least_fee_counts_from_the_first_cent() {
    let mut funding = KNOWN.funding.clone();
    for scheme in &mut funding.schemes {
        scheme.which.fee_over = None;
    }
    // Half of $50, and 14 % of the other half.
    assert_eq!(net(&billed_in(YEAR, &funding, &fee(5_000), &settled())), Some(2_500 - 350));
    assert_eq!(net(&billed_in(YEAR, &funding, &fee(0), &settled())), Some(0));
}

#[test]
fn a_price_that_no_page_gives_leaves_the_bill_open() {
    let open = Bill { day_one: None, certain: vec![], carried: None, net_low: None, net_high: None };
    assert_eq!(billed(&priced(Price::Unknown), &settled()), open);
    // As does one in a currency without a rate.
    assert_eq!(billed(&priced(Price::Fixed(Cents(60_000), Currency::Gbp)), &settled()), open);
    let by_the_month = Price::PerMonth { amount: Cents(4_900), currency: Currency::Gbp, trial_days: None };
    assert_eq!(billed(&priced(by_the_month), &settled()), open);
}

#[test]
fn what_is_free_costs_nothing_and_gives_nothing_back() {
    let free = |person: &Profile| billed(&priced(Price::Free), person);
    let nothing = Bill {
        day_one: Some(dollars(0, 0)),
        certain: vec![],
        carried: None,
        net_low: Some(Cents(0)),
        net_high: Some(Cents(0)),
    };
    assert_eq!(free(&settled()), nothing);
    assert_eq!(free(&Profile { pays_tax: Value::No, ..settled() }), nothing);
    assert_eq!(free(&Profile { employer_pays: true, ..settled() }), nothing);
}

// Who is paid, where, and by whom.

#[test]
fn credits_are_counted_only_for_providers_that_are_surely_post_secondary_schools() {
    use ProviderKind::{College, IndigenousInstitute, Polytechnic, University};
    for kind in ProviderKind::ALL.iter().copied() {
        let bill = billed(&Programme { provider_kind: kind, ..course() }, &settled());
        let counted = [University, College, Polytechnic, IndigenousInstitute].contains(&kind);
        let (left, credits) = if counted { (BOTH, 2) } else { (NOTHING_BACK, 0) };
        assert_eq!((net(&bill), bill.certain.len()), (Some(left), credits), "{kind:?}");
    }
}

#[test]
fn nothing_is_counted_for_a_school_of_which_no_page_says_that_it_is_in_canada() {
    for pays_tax in [Value::Yes, Value::No] {
        let bill = billed(&Programme { province: None, ..course() }, &Profile { pays_tax, ..settled() });
        assert_eq!((net(&bill), bill.carried), (Some(NOTHING_BACK), None));
        assert_eq!(bill.certain, []);
    }
}

#[test]
fn a_fee_in_another_currency_is_counted_in_canadian_dollars_and_earns_credits_only_from_a_school_in_canada() {
    // $600 in the United States at 1.3698.
    let abroad = Programme { province: None, ..priced(Price::Fixed(Cents(60_000), Currency::Usd)) };
    let bill = billed(&abroad, &settled());
    assert_eq!((bill.day_one, net(&bill)), (Some(cents(82_188, 82_188)), Some(82_188)));
    assert_eq!(bill.certain, []);
    // Half is $410.94, and 14 % of as much is $57.53.
    let here = billed(&Programme { province: Some(Province::On), ..abroad }, &settled());
    assert_eq!(net(&here), Some(82_188 - 41_094 - 5_753));
}

#[test]
fn where_the_employer_pays_nothing_is_left_nothing_comes_back_and_day_one_is_to_be_asked() {
    let person = Profile { employer_pays: true, ..settled() };
    for (programme, day_one) in [
        (course(), Some(dollars(0, 600))),
        (between(20_000, 60_000), Some(dollars(0, 600))),
        (priced(Price::Unknown), None),
    ] {
        let bill = billed(&programme, &person);
        assert_eq!((bill.day_one, net(&bill)), (day_one, Some(0)), "{:?}", programme.price);
        assert_eq!((bill.certain, bill.carried), (vec![], None));
    }
}

// Subscriptions.

#[test]
fn on_day_one_of_a_subscription_one_month_is_paid_or_nothing_where_a_trial_comes_first() {
    let paid = |programme: &Programme| billed(programme, &settled()).day_one;
    assert_eq!(paid(&monthly(100, None)), Some(dollars(100, 100)));
    assert_eq!(paid(&monthly(100, Some(0))), Some(dollars(100, 100)));
    assert_eq!(paid(&monthly(100, Some(1))), Some(dollars(0, 0)));
    // What a month costs is known also where no page gives the length.
    let endless = Programme { hours: Span::Unknown, weeks: Span::Unknown, ..monthly(100, None) };
    let bill = billed(&endless, &settled());
    assert_eq!((bill.day_one, bill.net_low, bill.net_high), (Some(dollars(100, 100)), None, None));
    assert_eq!(bill.certain, []);
}

#[test]
fn the_whole_of_a_subscription_is_the_fee_of_the_credits() {
    // 60 hours at 5 a week are 12 weeks: 3 months. At 10 a week they are 6 weeks: 2 months.
    for (hours, total) in [(5, 30_000), (10, 20_000)] {
        let bill = billed(&monthly(100, None), &Profile { hours_per_week: Some(hours), ..settled() });
        assert_eq!(net(&bill), Some(total / 2 - total / 2 * 14 / 100), "{hours}");
    }
    // 10 weeks by its own calendar: 3 months.
    assert_eq!(net(&billed(&monthly(100, None), &settled())), Some(12_900));
}

#[test]
fn of_a_subscription_that_nothing_bounds_above_no_credit_is_counted() {
    let open = Programme { hours: Span::AtLeast(60.0), ..monthly(100, None) };
    let bill = billed(&open, &Profile { hours_per_week: Some(5), ..settled() });
    assert_eq!((bill.net_low, bill.net_high), (Some(Cents::from_dollars(300)), None));
    assert_eq!((bill.certain, bill.carried), (vec![], None));
    let bounded = Programme { hours: Span::AtMost(60.0), ..monthly(100, None) };
    let bill = billed(&bounded, &Profile { hours_per_week: Some(5), ..settled() });
    assert_eq!((bill.net_low, bill.net_high), (None, Some(Cents::from_dollars(300))));
}

// The schemes by which a number is computed.

#[test]
fn each_credit_has_its_scheme_and_no_other_rule_that_computes_is_one() {
    let id = |credit| scheme_of(credit, &KNOWN.funding).map(|scheme| scheme.id.as_str());
    assert_eq!(id(Credit::Training), Some("ca-training-credit"));
    assert_eq!(id(Credit::Tuition), Some("ca-tuition-credit"));
    let only_free = only(|compute| matches!(compute, Some(Compute::Free)));
    assert_eq!(only_free.schemes.len(), 1);
    assert_eq!(scheme_of(Credit::Training, &only_free), None);
    assert_eq!(scheme_of(Credit::Tuition, &only_free), None);
}

/// The schemes whose rule for a number is such a one.
fn only(wanted: impl Fn(&Option<Compute>) -> bool) -> Funding {
    let schemes = KNOWN.funding.schemes.iter().filter(|scheme| wanted(&scheme.compute)).cloned().collect();
    Funding { schemes, ..KNOWN.funding.clone() }
}

#[test]
fn without_one_of_the_schemes_the_other_credit_stands_alone() {
    let training = only(|compute| matches!(compute, Some(Compute::TrainingCredit { .. })));
    let tuition = only(|compute| matches!(compute, Some(Compute::TuitionCredit { .. })));
    let left = |funding| net(&billed_in(YEAR, funding, &course(), &settled()));
    assert_eq!(left(&training), Some(30_000));
    assert_eq!(left(&tuition), Some(TUITION_ALONE));
    assert_eq!(left(&Funding::default()), Some(NOTHING_BACK));
}

// The budget.

fn against_budget(budget: i64, programme: &Programme, person: Profile) -> Standing {
    let profile = &Profile { budget: Some(Cents(budget)), ..person };
    let cost = &cost(programme, profile, &KNOWN.catalogue.head.rates);
    let bill = &bill(programme, profile, cost, &KNOWN.funding, YEAR);
    let time = &time(programme, profile);
    standing(Limit::Budget, Case { programme, profile, cost, bill, time, today: date(YEAR, 11, 21) })
}

#[test]
fn what_is_over_the_budget_when_paid_and_within_it_once_credits_are_back_is_left_open() {
    use Standing::{Closed, NotKnown, Open};
    use Why::{MayBeOverBudgetBy, OverBudgetBy, OverBudgetUntilBack, WithinBudget};
    let without_tax = || Profile { pays_tax: Value::No, ..settled() };
    for (budget, person, expected) in [
        (60_000, settled(), Open(WithinBudget(Cents(0)))),
        (59_999, settled(), NotKnown(OverBudgetUntilBack(Cents(1)))),
        (25_800, settled(), NotKnown(OverBudgetUntilBack(Cents(34_200)))),
        // What is left in the end is over the budget by a cent.
        (25_799, settled(), Closed(OverBudgetBy(Cents(1)))),
        (30_000, without_tax(), NotKnown(OverBudgetUntilBack(Cents(30_000)))),
        (29_999, without_tax(), Closed(OverBudgetBy(Cents(1)))),
        // Nothing is said of credits: the price counts.
        (59_999, Profile::default(), Closed(OverBudgetBy(Cents(1)))),
    ] {
        assert_eq!(against_budget(budget, &course(), person), expected, "{budget}");
    }
    let range = between(20_000, 60_000);
    assert_eq!(against_budget(30_000, &range, settled()), NotKnown(MayBeOverBudgetBy(Cents(30_000))));
    assert_eq!(against_budget(19_999, &range, settled()), NotKnown(OverBudgetUntilBack(Cents(1))));
}

// Paces of a subscription.

fn paces_of(programme: &Programme, person: &Profile) -> Option<Paces> {
    paces(programme, person, &KNOWN.catalogue.head.rates)
}

fn at(hours_per_week: f64, months: u32, dollars: i64) -> AtPace {
    let total = Some(Ends::exactly(Cents::from_dollars(dollars)));
    AtPace { hours_per_week, months: (Some(months), Some(months)), total }
}

/// 240 hours, a week free, then $49 a month.
fn long_course() -> Programme {
    Programme { hours: Span::Exactly(240.0), ..monthly(49, Some(7)) }
}

#[test]
fn a_subscription_is_reckoned_at_your_pace_at_half_of_it_and_at_the_one_that_meets_the_budget() {
    let person = Profile { hours_per_week: Some(10), budget: Some(Cents::from_dollars(150)), ..Profile::default() };
    let expected = Paces {
        // 24 weeks, 23 of them paid.
        yours: Some(at(10.0, 6, 294)),
        // 48 weeks, 47 of them paid.
        half: Some(at(5.0, 11, 539)),
        // 13.99 weeks less one in at most 3 months of 4.33 weeks; 17 hours a week would take 14.1 weeks.
        to_meet_budget: Some(at(18.0, 3, 147)),
    };
    assert_eq!(paces_of(&long_course(), &person), Some(expected));
}

#[test]
fn half_of_an_odd_number_of_hours_is_not_rounded() {
    let person = Profile { hours_per_week: Some(7), ..Profile::default() };
    // 68.6 weeks, 67.6 of them paid.
    assert_eq!(paces_of(&long_course(), &person).unwrap().half, Some(at(3.5, 16, 784)));
    let slowest = Profile { hours_per_week: Some(1), ..Profile::default() };
    assert_eq!(paces_of(&long_course(), &slowest).unwrap().half.unwrap().hours_per_week, 0.5);
}

#[test]
fn a_pace_is_left_out_where_the_person_did_not_say_what_it_needs() {
    let of = |hours_per_week, budget| {
        let person = Profile { hours_per_week, budget, ..Profile::default() };
        let paces = paces_of(&long_course(), &person).unwrap();
        (paces.yours.is_some(), paces.half.is_some(), paces.to_meet_budget.is_some())
    };
    let budget = Some(Cents::from_dollars(300));
    assert_eq!(of(None, None), (false, false, false));
    assert_eq!(of(Some(10), None), (true, true, false));
    assert_eq!(of(None, budget), (false, false, true));
    assert_eq!(of(Some(10), budget), (true, true, true));
}

#[test]
fn no_pace_meets_a_budget_below_the_least_that_can_be_paid() {
    let of = |budget, programme: &Programme| {
        let person = Profile { budget: Some(Cents(budget)), ..Profile::default() };
        paces_of(programme, &person).unwrap().to_meet_budget.map(|pace| pace.hours_per_week)
    };
    assert_eq!(of(4_899, &monthly(49, None)), None);
    // One month: 60 hours in 4.33 weeks.
    assert_eq!(of(4_900, &monthly(49, None)), Some(14.0));
    // Within the free week.
    assert_eq!(of(0, &monthly(49, Some(7))), Some(60.0));
    // All the hours of a week are still tried.
    let of_hours = |hours| Programme { hours: Span::Exactly(hours), ..monthly(49, Some(7)) };
    assert_eq!(of(0, &of_hours(168.0)), Some(168.0));
    assert_eq!(of(0, &of_hours(169.0)), None);
    // Without a bound above or a rate no pace is known to meet it.
    assert_eq!(of(100_000, &Programme { hours: Span::AtLeast(60.0), ..monthly(49, None) }), None);
    let pounds = Price::PerMonth { amount: Cents(4_900), currency: Currency::Gbp, trial_days: None };
    assert_eq!(of(100_000, &priced(pounds)), None);
}

#[test]
fn only_a_subscription_whose_hours_are_known_has_paces() {
    let person = Profile { hours_per_week: Some(10), budget: Some(Cents(100_000)), ..Profile::default() };
    assert_eq!(paces_of(&course(), &person), None);
    assert_eq!(paces_of(&between(5_000, 20_000), &person), None);
    assert_eq!(paces_of(&priced(Price::Free), &person), None);
    assert_eq!(paces_of(&priced(Price::Unknown), &person), None);
    let unknown = Programme { hours: Span::Unknown, ..long_course() };
    assert_eq!(paces_of(&unknown, &person), None);
    // 10 weeks of 6 hours, worked out: 60 hours.
    let worked_out = Programme { hours_per_week: Span::Exactly(6.0), ..unknown };
    let stated = Programme { hours: Span::Exactly(60.0), ..long_course() };
    assert_eq!(paces_of(&worked_out, &person), paces_of(&stated, &person));
    assert!(paces_of(&stated, &person).is_some());
}

#[test]
fn half_of_ten_hours_is_five_hours_whatever_ends_of_the_length_are_known() {
    for (hours, months) in [
        (Span::Exactly(60.0), (Some(3), Some(3))),
        (Span::Between(30.0, 60.0), (Some(2), Some(3))),
        (Span::AtLeast(60.0), (Some(3), None)),
        (Span::AtMost(60.0), (None, Some(3))),
    ] {
        let of = |per_week| {
            let person = Profile { hours_per_week: Some(per_week), ..Profile::default() };
            paces_of(&Programme { hours, ..monthly(100, None) }, &person).unwrap()
        };
        let half = of(10).half.unwrap();
        assert_eq!((half.months, half.hours_per_week), (months, 5.0), "{hours:?}");
        assert_eq!(Some(half), of(5).yours, "{hours:?}");
        // Nothing bounds the total below where no page bounds the hours below.
        let both = |(low, high): (Option<u32>, Option<u32>)| high.map(|high| (low.unwrap_or(0), high));
        let total = both(months).map(|(low, high)| dollars(i64::from(low) * 100, i64::from(high) * 100));
        assert_eq!(half.total, total, "{hours:?}");
    }
}

#[test]
fn a_credit_that_is_not_open_or_not_to_be_computed_is_not_counted() {
    let with = |change: &dyn Fn(&mut Scheme)| {
        let mut funding = KNOWN.funding.clone();
        funding.schemes.iter_mut().filter(|scheme| scheme.compute.is_some()).for_each(change);
        net(&billed_in(YEAR, &funding, &course(), &settled())).unwrap()
    };
    assert_eq!(with(&|_| {}), BOTH);
    for state in [SchemeState::Closed, SchemeState::Ended, SchemeState::Unknown] {
        assert_eq!(with(&|scheme| scheme.state = state), NOTHING_BACK, "{state:?}");
    }
    for estimate in [Estimate::Ask, Estimate::Never] {
        assert_eq!(with(&|scheme| scheme.estimate = estimate), NOTHING_BACK, "{estimate:?}");
    }
}

#[test]
fn the_sum_that_built_the_limit_is_that_of_the_year_before_the_course() {
    let scheme = KNOWN.funding.get("ca-training-credit").unwrap();
    let found = scheme.threshold_for(2026).unwrap();
    assert_eq!(
        (found.income_year, found.working_income_least, found.net_income_most),
        (2025, Cents::from_dollars(12_058), Cents::from_dollars(177_882))
    );
    // No page that was read gives the figures of 2026.
    assert_eq!(scheme.threshold_for(2027), None);
    assert_eq!(KNOWN.funding.get("ca-tuition-credit").unwrap().threshold_for(2026), None);
}

// Whatever the person and the fee.

fn landed() -> impl Strategy<Value = Landed> {
    prop_oneof![
        Just(Landed::Always),
        (2023_i16..=2026).prop_map(Landed::In),
        (2025_i16..=2026, 1_i8..=12, 1_i8..=3).prop_map(|(year, month, day)| Landed::On(date(year, month, day))),
    ]
}

/// A person who pays, with any part of what opens aid said or not.
fn payer() -> impl Strategy<Value = Profile> {
    let credits = (of(24_u8..=67), of(landed()), of(0_i64..=40_000), select(Value::ALL));
    let aid = (
        of(select(Province::ALL)),
        of(select(StatusInCanada::ALL)),
        of(select(Work::ALL)),
        of(select(Household::ALL)),
        of((0_i64..=150_000).prop_map(Cents::from_dollars)),
        of(btree_set(select(Situation::ALL), 0..=4)),
    );
    (credits, aid).prop_map(|(credits, aid)| Profile {
        age: credits.0,
        landed: credits.1,
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
fn often_settled() -> impl Strategy<Value = Profile> {
    prop_oneof![
        (1_i64..=40_000, select(Value::ALL)).prop_map(|(limit, pays_tax)| Profile {
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
fn credits_by_hand(fee: i64, person: &Profile, school_in_canada: bool) -> (i64, i64) {
    if fee <= 10_000 || !school_in_canada {
        return (0, 0);
    }
    let may_claim = person.age.is_some_and(|age| (26..=65).contains(&age))
        && person.landed.is_some_and(|landed| landed.all_of(YEAR));
    let training = if may_claim { person.training_limit.map_or(0, |limit| limit.0.min(fee / 2)) } else { 0 };
    let tuition = if person.pays_tax == Value::Yes { (fee - training) * 14 / 100 } else { 0 };
    (training, tuition)
}

/// The same person with one more thing said, as another said it.
fn with_one_more_said(person: &Profile, other: &Profile, which: usize) -> Profile {
    let mut more = person.clone();
    match which {
        0 => more.age = more.age.or(other.age),
        1 => more.landed = more.landed.or(other.landed),
        2 => more.training_limit = more.training_limit.or(other.training_limit),
        3 if more.pays_tax == Value::Unknown => more.pays_tax = other.pays_tax,
        4 => more.province = more.province.or(other.province),
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
    fn the_ends_of_what_is_left_are_the_least_and_the_most_over_every_cent(
        (low, high) in fees(400), person in often_settled(), (provider_kind, province) in provider()
    ) {
        use ProviderKind::{College, IndigenousInstitute, Polytechnic, University};
        let school = [University, College, Polytechnic, IndigenousInstitute].contains(&provider_kind);
        let bill = billed(&Programme { provider_kind, province, ..between(low, high) }, &person);
        let credits = |fee| credits_by_hand(fee, &person, school && province.is_some());
        let nets = || (low..=high).map(|fee| fee - credits(fee).0 - credits(fee).1);
        prop_assert_eq!(bill.net_low, nets().min().map(Cents));
        prop_assert_eq!(bill.net_high, nets().max().map(Cents));
        for (credit, back_by_hand) in [
            (Credit::Training, (credits(low).0, credits(high).0)),
            (Credit::Tuition, (credits(low).1, credits(high).1)),
        ] {
            let expected = Some(cents(back_by_hand.0, back_by_hand.1)).filter(|ends| ends.high > Cents(0));
            prop_assert_eq!(back(&bill, credit), expected);
        }
    }

    #[test]
    fn no_more_is_left_than_the_fee_and_no_less_than_nothing(
        (low, high) in fees(100_000), person in often_settled(), employer_pays in any::<bool>()
    ) {
        let bill = billed(&between(low, high), &Profile { employer_pays, ..person });
        let (net_low, net_high) = (bill.net_low.unwrap(), bill.net_high.unwrap());
        prop_assert!(Cents(0) <= net_low && net_low <= net_high && net_high <= Cents(high), "{bill:?}");
        for Ends { low: least, high: most } in bill.certain.iter().map(|back| back.amount).chain(bill.carried) {
            prop_assert!(Cents(0) <= least && least <= most && Cents(0) < most && most <= Cents(high), "{bill:?}");
        }
        let back: i64 = bill.certain.iter().map(|back| back.amount.high.0).sum();
        prop_assert!(back <= high, "{bill:?}");
    }

    #[test]
    fn saying_one_more_thing_never_makes_the_most_that_is_left_larger(
        (low, high) in fees(20_000), person in often_settled(), other in often_settled(), which in 0_usize..=10
    ) {
        // What is not said earns nothing, so no answer to it can take a credit away.
        let more = with_one_more_said(&person, &other, which);
        let programme = between(low, high);
        let most = |person: &Profile| billed(&programme, person).net_high.unwrap();
        prop_assert!(most(&more) <= most(&person), "{more:?}");
    }

    #[test]
    fn nothing_but_the_two_credits_lowers_a_price_whatever_the_person_says(
        programme in select(KNOWN.catalogue.programmes()), person in often_settled(), hours in of(1_u32..=MOST_HOURS)
    ) {
        let person = Profile { hours_per_week: hours, ..person };
        let cost = cost(&programme, &person, &KNOWN.catalogue.head.rates);
        let found = billed(&programme, &person);
        // Loans and grants that the person could have make no difference.
        let credits = only(|compute| matches!(compute, Some(Compute::TrainingCredit { .. } | Compute::TuitionCredit { .. })));
        prop_assert_eq!(&found, &billed_in(YEAR, &credits, &programme, &person));
        let others = only(|compute| !matches!(compute, Some(Compute::TrainingCredit { .. } | Compute::TuitionCredit { .. })));
        prop_assert!(others.schemes.iter().any(|scheme| scheme.kind == SchemeKind::Loan));
        let sticker = billed_in(YEAR, &others, &programme, &person);
        prop_assert_eq!((sticker.net_low, sticker.net_high), (cost.cad_low, cost.cad_high));
        prop_assert_eq!(sticker.certain, vec![]);
        prop_assert_eq!(sticker.day_one, found.day_one);
        if cost.cad_low.is_some() && cost.cad_low == cost.cad_high {
            let back: i64 = found.certain.iter().map(|back| back.amount.high.0).sum();
            prop_assert_eq!(net(&found), cost.cad_low.map(|price| price.0 - back));
        }
    }

    #[test]
    fn the_pace_that_meets_a_budget_takes_the_fewest_whole_hours(
        hours in 1_u32..=600, dollars in 1_i64..=200, trial_days in of(0_u32..=30), budget in 0_i64..=1_000
    ) {
        let programme = Programme { hours: Span::Exactly(f64::from(hours)), ..monthly(dollars, trial_days) };
        let person = Profile { budget: Some(Cents::from_dollars(budget)), ..Profile::default() };
        let months = |per_week| months_to_pay(f64::from(hours), f64::from(per_week), trial_days.unwrap_or(0)).unwrap();
        let meets: BTreeSet<u32> =
            (1..=MOST_HOURS).filter(|per_week| i64::from(months(*per_week)) * dollars <= budget).collect();
        let expected = meets.first().map(|per_week| {
            at(f64::from(*per_week), months(*per_week), i64::from(months(*per_week)) * dollars)
        });
        prop_assert_eq!(paces_of(&programme, &person).unwrap().to_meet_budget, expected);
    }
}
