//! Every scheme of `reference/funding.ron`: somebody whom it may pay, and everybody whom one rule shuts out.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use microcred::domain::aid::{Aid, Claim, Offer, Rule, aid, all_aid};
use microcred::domain::cost::cost;
use microcred::domain::criteria::Criterion;
use microcred::domain::fact::{Fact, Value};
use microcred::domain::funding::{Estimate, Funding, Scheme, SchemeKind, SchemeState, Which, Who};
use microcred::domain::money::{Cents, Currency, Price};
use microcred::domain::occupation::Province::{self, *};
use microcred::domain::profile::{Household, Landed, Profile, Situation, StatusInCanada, Work};
use microcred::domain::programme::ProviderKind::{self, *};
use microcred::domain::programme::{Programme, ProgrammeId};
use microcred::domain::schedule::Span;
use microcred::domain::words::Localised;

#[path = "made/course.rs"]
mod made;

use made::{KNOWN, course};

const YEAR: i16 = 2026;

// People. Each says everything, so that what stays open is what the pages leave open.

/// Somebody whom hardly any rule shuts out: a citizen of 40 without work, with a small income, of whom everything is true
/// that opens aid.
fn anyone(province: Province) -> Profile {
    Profile {
        province: Some(province),
        status: Some(StatusInCanada::Citizen),
        landed: Some(Landed::Always),
        age: Some(40),
        training_limit: Some(Cents::from_dollars(500)),
        pays_tax: Value::Yes,
        work: Some(Work::NotWorking),
        household: Some(Household::One),
        household_income: Some(Cents::from_dollars(30_000)),
        situations: Some(Situation::ALL.iter().copied().collect()),
        ..Profile::default()
    }
}

fn permanent(province: Province) -> Profile {
    with_status(StatusInCanada::Pr, province)
}

fn with_status(status: StatusInCanada, province: Province) -> Profile {
    Profile { status: Some(status), ..anyone(province) }
}

fn visitor(province: Province) -> Profile {
    with_status(StatusInCanada::Visitor, province)
}

fn student(province: Province) -> Profile {
    with_status(StatusInCanada::StudyPermit, province)
}

fn working(province: Province) -> Profile {
    Profile { work: Some(Work::Working), ..anyone(province) }
}

fn under_20_hours(province: Province) -> Profile {
    Profile { work: Some(Work::Under20), ..anyone(province) }
}

fn aged(age: u8, province: Province) -> Profile {
    Profile { age: Some(age), ..anyone(province) }
}

/// Somebody of whom nothing is true of the things that open aid.
fn nothing_special(province: Province) -> Profile {
    Profile { situations: Some(BTreeSet::new()), ..anyone(province) }
}

fn paid_by_employer(province: Province) -> Profile {
    Profile { employer_pays: true, ..anyone(province) }
}

fn arrived_this_year(province: Province) -> Profile {
    Profile { landed: Some(Landed::In(YEAR)), ..anyone(province) }
}

fn earning(dollars: i64, household: Household, province: Province) -> Profile {
    Profile { household_income: Some(Cents::from_dollars(dollars)), household: Some(household), ..anyone(province) }
}

// Programmes.

fn by(provider_kind: ProviderKind) -> Programme {
    Programme { provider_kind, ..course() }
}

fn weeks(weeks: f64) -> Programme {
    Programme { weeks: Span::Exactly(weeks), ..course() }
}

fn hours(hours: f64) -> Programme {
    Programme { hours: Span::Exactly(hours), ..course() }
}

fn fee(cents: i64) -> Programme {
    Programme { price: Price::Fixed(Cents(cents), Currency::Cad), ..course() }
}

/// A college outside Canada: no province, and a price in another money.
fn abroad() -> Programme {
    Programme { province: None, price: Price::Fixed(Cents(60_000), Currency::Usd), ..course() }
}

fn listed_for_osap(value: Value) -> Programme {
    let fact = |criterion: &Criterion| match criterion {
        Criterion::OsapEligible => Fact { value, ..Fact::unknown() },
        _ => Fact::unknown(),
    };
    Programme { criteria: Criterion::ALL.iter().map(fact).collect(), ..course() }
}

fn osap(change: impl FnOnce(&mut Programme)) -> Programme {
    let mut programme = listed_for_osap(Value::Yes);
    change(&mut programme);
    programme
}

// The table.

/// What is expected of a scheme for a person and a programme.
struct Row {
    scheme: &'static str,
    person: Profile,
    programme: Programme,
    offer: Offer,
    /// The rules that say no.
    against: Vec<Rule>,
    /// The rules that stay open besides those that only an office can check.
    open: Vec<Rule>,
}

/// No rule says no; these stay open.
fn ask<const N: usize>(scheme: &'static str, person: Profile, programme: Programme, open: [Rule; N]) -> Row {
    Row { scheme, person, programme, offer: Offer::Ask, against: Vec::new(), open: open.to_vec() }
}

/// One rule says no.
fn out(scheme: &'static str, person: Profile, programme: Programme, rule: Rule) -> Row {
    Row { scheme, person, programme, offer: Offer::RuledOut, against: vec![rule], open: Vec::new() }
}

/// It pays nobody, whatever the rules say.
fn gone<const N: usize>(scheme: &'static str, person: Profile, programme: Programme, against: [Rule; N]) -> Row {
    Row { scheme, person, programme, offer: Offer::NotOffered, against: against.to_vec(), open: Vec::new() }
}

fn table() -> Vec<Row> {
    [
        tax_credits(),
        all_of_canada(),
        newcomers_and_groups(),
        services(),
        ontario(),
        west(),
        prairies(),
        quebec(),
        east(),
        north(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn tax_credits() -> Vec<Row> {
    use Rule::*;
    vec![
        ask("ca-training-credit", anyone(On), course(), []),
        ask("ca-training-credit", aged(26, Qc), by(IndigenousInstitute), []),
        ask("ca-training-credit", aged(65, Yt), by(PrivateSchool), [Provider]),
        out("ca-training-credit", aged(25, On), course(), Age),
        out("ca-training-credit", aged(66, On), course(), Age),
        out("ca-training-credit", arrived_this_year(On), course(), Residence),
        out("ca-training-credit", Profile { training_limit: Some(Cents(0)), ..anyone(On) }, course(), Limit),
        out("ca-training-credit", paid_by_employer(On), course(), PaidByYou),
        out("ca-training-credit", anyone(On), by(Platform), Provider),
        out("ca-training-credit", anyone(On), abroad(), InCanada),
        out("ca-training-credit", anyone(On), fee(10_000), Fee),
        ask("ca-training-credit", anyone(On), fee(10_001), []),
        ask("ca-tuition-credit", anyone(On), course(), []),
        out("ca-tuition-credit", Profile { pays_tax: Value::No, ..anyone(On) }, course(), OwesTax),
        out("ca-tuition-credit", paid_by_employer(On), course(), PaidByYou),
        out("ca-tuition-credit", anyone(On), by(Platform), Provider),
        out("ca-tuition-credit", anyone(On), abroad(), InCanada),
        out("ca-tuition-credit", anyone(On), fee(10_000), Fee),
        ask("prov-tuition-credits", anyone(Bc), course(), []),
        ask("prov-tuition-credits", anyone(Yt), course(), [Province]),
        out("prov-tuition-credits", anyone(On), course(), Province),
        out("prov-tuition-credits", anyone(Bc), by(Platform), Provider),
        out("prov-tuition-credits", anyone(Bc), abroad(), InCanada),
        ask("qc-tuition-credit", anyone(Qc), course(), []),
        out("qc-tuition-credit", anyone(On), course(), Province),
    ]
}

fn all_of_canada() -> Vec<Row> {
    use Rule::*;
    vec![
        ask("ca-llp", aged(71, On), course(), [FullTime]),
        out("ca-llp", aged(72, On), course(), Age),
        ask("ca-student-grants-loans", anyone(On), weeks(12.0), []),
        out("ca-student-grants-loans", student(On), weeks(12.0), Status),
        out("ca-student-grants-loans", anyone(Qc), weeks(12.0), Province),
        out("ca-student-grants-loans", anyone(On), weeks(11.0), Weeks),
        gone("ca-skills-boost", anyone(On), weeks(12.0), []),
        gone("ca-skills-boost", anyone(On), weeks(11.0), [Weeks]),
        ask("ca-ei-referred-training", anyone(On), course(), []),
        out("ca-ei-referred-training", working(On), course(), Work),
        out("ca-ei-referred-training", nothing_special(On), course(), Situation),
        gone("ca-ei-training-support-benefit", anyone(On), course(), []),
        gone("ca-ei-training-support-benefit", visitor(Nu), by(Platform), []),
        gone("ca-fcrp", anyone(On), course(), []),
        gone("ca-fcrp", visitor(Nu), by(Platform), []),
        ask("ca-csg-disability", anyone(On), course(), []),
        ask("ca-csg-disability", with_status(StatusInCanada::Protected, On), course(), [Status]),
        out("ca-csg-disability", student(On), course(), Status),
        out("ca-csg-disability", anyone(Qc), course(), Province),
        out("ca-csg-disability", nothing_special(On), course(), Situation),
        ask("ca-opportunities-fund", under_20_hours(On), course(), []),
        out("ca-opportunities-fund", visitor(On), course(), Status),
        out("ca-opportunities-fund", working(On), course(), Work),
        out("ca-opportunities-fund", nothing_special(On), course(), Situation),
        ask("employer-tuition", working(On), course(), []),
        out("employer-tuition", anyone(On), course(), Work),
    ]
}

fn newcomers_and_groups() -> Vec<Row> {
    use Rule::*;
    vec![
        ask("ca-fcr-loans", visitor(On), course(), []),
        out("ca-fcr-loans", nothing_special(On), course(), Situation),
        ask("windmill", permanent(On), course(), []),
        ask("windmill", with_status(StatusInCanada::WorkPermit, On), course(), [Status]),
        out("windmill", visitor(On), course(), Status),
        out("windmill", nothing_special(On), course(), Situation),
        ask("iset", anyone(On), course(), []),
        out("iset", nothing_special(On), course(), Situation),
        ask("ircc-settlement", permanent(Nu), course(), []),
        ask("ircc-settlement", with_status(StatusInCanada::WorkPermit, On), course(), [Status]),
        out("ircc-settlement", anyone(On), course(), Status),
        out("ircc-settlement", permanent(Qc), course(), Province),
        ask("linc", permanent(On), course(), []),
        out("linc", anyone(On), course(), Status),
        out("linc", permanent(Qc), course(), Province),
        out("linc", Profile { age: Some(17), ..permanent(On) }, course(), Age),
    ]
}

fn services() -> Vec<Row> {
    use Rule::*;
    vec![
        ask("upskill-canada", anyone(On), weeks(4.0), []),
        ask("upskill-canada", anyone(On), weeks(16.0), []),
        out("upskill-canada", anyone(On), weeks(3.0), Weeks),
        out("upskill-canada", anyone(On), weeks(17.0), Weeks),
        ask("public-library", anyone(On), by(Platform), []),
        out("public-library", anyone(On), course(), Provider),
        ask("coursera-aid", anyone(On), by(Platform), []),
        out("coursera-aid", anyone(On), by(University), Provider),
    ]
}

fn ontario() -> Vec<Row> {
    use Rule::*;
    let listed = || listed_for_osap(Value::Yes);
    vec![
        ask("on-osap-micro", anyone(On), listed(), []),
        ask("on-osap-micro", anyone(On), course(), [OsapListed]),
        ask("on-osap-micro", anyone(On), osap(|course| course.provider_kind = Polytechnic), [Provider]),
        ask("on-osap-micro", earning(80_000, Household::One, On), listed(), []),
        ask("on-osap-micro", earning(100_000, Household::More, On), listed(), []),
        out("on-osap-micro", earning(80_001, Household::One, On), listed(), Income),
        out("on-osap-micro", earning(100_001, Household::More, On), listed(), Income),
        out("on-osap-micro", with_status(StatusInCanada::Claimant, On), listed(), Status),
        out("on-osap-micro", anyone(Mb), listed(), Province),
        out("on-osap-micro", anyone(On), osap(|course| course.provider_kind = Platform), Provider),
        out(
            "on-osap-micro",
            anyone(On),
            osap(|course| (course.province, course.price) = (None, abroad().price)),
            InCanada,
        ),
        out("on-osap-micro", anyone(On), osap(|course| course.weeks = Span::Exactly(12.0)), Weeks),
        out("on-osap-micro", anyone(On), listed_for_osap(Value::No), OsapListed),
        ask("on-better-jobs", anyone(On), weeks(52.0), []),
        ask("on-better-jobs", under_20_hours(On), course(), []),
        ask("on-better-jobs", working(On), course(), [Work]),
        out("on-better-jobs", student(On), course(), Status),
        out("on-better-jobs", anyone(Qc), course(), Province),
        out("on-better-jobs", anyone(On), weeks(53.0), Weeks),
        ask("on-cojg", anyone(On), course(), []),
        ask("on-cojg", anyone(On), by(Platform), [Provider]),
        out("on-cojg", with_status(StatusInCanada::WorkPermit, On), course(), Status),
        out("on-cojg", anyone(Nb), course(), Province),
        out("on-cojg", anyone(On), abroad(), InCanada),
        out("on-cojg", anyone(On), weeks(53.0), Weeks),
        ask("on-obpap", permanent(On), listed_for_osap(Value::No), []),
        out("on-obpap", permanent(On), listed(), OsapListed),
        out("on-obpap", student(On), listed_for_osap(Value::No), Status),
        out("on-obpap", permanent(Qc), listed_for_osap(Value::No), Province),
        out("on-obpap", nothing_special(On), listed_for_osap(Value::No), Situation),
        ask("on-adult-language", permanent(On), course(), []),
        ask("on-adult-language", visitor(On), course(), [Status]),
        out("on-adult-language", permanent(Bc), course(), Province),
    ]
}

fn west() -> Vec<Row> {
    use Rule::*;
    vec![
        ask("bc-future-skills", anyone(Bc), course(), []),
        ask("bc-future-skills", anyone(Bc), by(IndigenousInstitute), [Provider]),
        out("bc-future-skills", with_status(StatusInCanada::WorkPermit, Bc), course(), Status),
        out("bc-future-skills", anyone(Ab), course(), Province),
        out("bc-future-skills", anyone(Bc), by(PrivateSchool), Provider),
        ask("bc-etg", anyone(Bc), course(), []),
        out("bc-etg", student(Bc), course(), Status),
        out("bc-etg", anyone(Ab), course(), Province),
        out("bc-etg", anyone(Bc), weeks(53.0), Weeks),
        ask("bc-workbc", with_status(StatusInCanada::WorkPermit, Bc), course(), []),
        out("bc-workbc", visitor(Bc), course(), Status),
        out("bc-workbc", anyone(On), course(), Province),
        out("bc-workbc", working(Bc), course(), Work),
        out("bc-workbc", anyone(Bc), weeks(53.0), Weeks),
    ]
}

fn prairies() -> Vec<Row> {
    use Rule::*;
    vec![
        ask("ab-student-aid", anyone(Ab), weeks(12.0), []),
        out("ab-student-aid", student(Ab), weeks(12.0), Status),
        out("ab-student-aid", anyone(Sk), weeks(12.0), Province),
        out("ab-student-aid", anyone(Ab), weeks(11.9), Weeks),
        ask("ab-foundational", anyone(Ab), by(Nonprofit), []),
        out("ab-foundational", student(Ab), course(), Status),
        out("ab-foundational", anyone(Sk), course(), Province),
        out("ab-foundational", anyone(Ab), by(Platform), Provider),
        ask("ab-capg", anyone(Ab), course(), []),
        out("ab-capg", student(Ab), course(), Status),
        out("ab-capg", anyone(Sk), course(), Province),
        gone("ab-cajg", anyone(Ab), course(), []),
        gone("ab-cajg", student(Ab), course(), [Status]),
        gone("ab-cajg", anyone(Sk), course(), [Province]),
        gone("ab-cajg", anyone(Ab), weeks(53.0), [Weeks]),
        gone("ab-cajg", anyone(Ab), hours(20.0), [Hours]),
        ask("sk-csjg", anyone(Sk), hours(24.0), []),
        out("sk-csjg", visitor(Sk), course(), Status),
        out("sk-csjg", anyone(Mb), course(), Province),
        out("sk-csjg", anyone(Sk), weeks(53.0), Weeks),
        out("sk-csjg", anyone(Sk), hours(23.0), Hours),
        gone("sk-reskill", anyone(Sk), hours(8.0), []),
        gone("sk-reskill", anyone(Mb), course(), [Province]),
        gone("sk-reskill", anyone(Sk), hours(7.0), [Hours]),
        ask("mb-cmjg", anyone(Mb), course(), []),
        ask("mb-cmjg", anyone(Mb), by(Government), [Provider]),
        out("mb-cmjg", visitor(Mb), course(), Status),
        out("mb-cmjg", anyone(On), course(), Province),
        ask("mb-seed", permanent(Mb), course(), []),
        ask("mb-seed", with_status(StatusInCanada::Protected, Mb), course(), [Status]),
        out("mb-seed", student(Mb), course(), Status),
        out("mb-seed", permanent(On), course(), Province),
    ]
}

fn quebec() -> Vec<Row> {
    use Rule::*;
    vec![
        ask("qc-paffarc", permanent(Qc), course(), []),
        out("qc-paffarc", permanent(On), course(), Province),
        out("qc-paffarc", nothing_special(Qc), course(), Situation),
        ask("qc-mfor", permanent(Qc), course(), []),
        out("qc-mfor", permanent(On), course(), Province),
        ask("qc-francisation", student(Qc), course(), []),
        ask("qc-francisation", anyone(Qc), course(), [Status]),
        out("qc-francisation", permanent(Nb), course(), Province),
        ask("qc-afe", anyone(Qc), course(), [FullTime]),
        out("qc-afe", visitor(Qc), course(), Status),
        out("qc-afe", anyone(On), course(), Province),
    ]
}

fn east() -> Vec<Row> {
    use Rule::*;
    vec![
        ask("nb-tsd", anyone(Nb), course(), []),
        out("nb-tsd", anyone(Ns), course(), Province),
        ask("nb-lft", with_status(StatusInCanada::WorkPermit, Nb), fee(50_000), []),
        out("nb-lft", visitor(Nb), course(), Status),
        out("nb-lft", anyone(Ns), course(), Province),
        out("nb-lft", anyone(Nb), fee(49_999), Fee),
        out("nb-lft", anyone(Nb), weeks(53.0), Weeks),
        ask("ns-skills-dev", anyone(Ns), course(), [FullTime]),
        out("ns-skills-dev", anyone(Nb), course(), Province),
        out("ns-skills-dev", working(Ns), course(), Work),
        ask("ns-wipsi", working(Ns), course(), []),
        out("ns-wipsi", working(Nb), course(), Province),
        out("ns-wipsi", anyone(Ns), course(), Work),
        out("ns-wipsi", working(Ns), weeks(53.0), Weeks),
        ask("pe-skillspei", anyone(Pe), course(), []),
        out("pe-skillspei", anyone(Ns), course(), Province),
        ask("nl-skills-dev", anyone(Nl), course(), [FullTime]),
        out("nl-skills-dev", student(Nl), course(), Status),
        out("nl-skills-dev", anyone(Ns), course(), Province),
        out("nl-skills-dev", under_20_hours(Nl), course(), Work),
        ask("nl-job-grant", anyone(Nl), course(), []),
        out("nl-job-grant", anyone(Ns), course(), Province),
        out("nl-job-grant", anyone(Nl), weeks(53.0), Weeks),
    ]
}

fn north() -> Vec<Row> {
    use Rule::*;
    vec![
        ask("nt-skills-dev", aged(16, Nt), weeks(52.0), [FullTime]),
        out("nt-skills-dev", student(Nt), course(), Status),
        out("nt-skills-dev", anyone(Nu), course(), Province),
        out("nt-skills-dev", aged(15, Nt), course(), Age),
        out("nt-skills-dev", anyone(Nt), weeks(53.0), Weeks),
        ask("yt-sta", student(Yt), Programme { weeks: Span::Exactly(3.0), ..by(University) }, [FullTime]),
        ask("yt-sta", anyone(Yt), by(PrivateSchool), [Provider, FullTime]),
        out("yt-sta", anyone(Nt), by(University), Province),
        out("yt-sta", anyone(Yt), course(), Provider),
        out("yt-sta", anyone(Yt), Programme { weeks: Span::Exactly(2.0), ..by(University) }, Weeks),
        ask("yt-job-grant", anyone(Yt), course(), []),
        out("yt-job-grant", anyone(Nt), course(), Province),
        out("yt-job-grant", anyone(Yt), weeks(53.0), Weeks),
        ask("nu-labour", anyone(Nu), course(), []),
        out("nu-labour", anyone(Nt), course(), Province),
        out("nu-labour", anyone(Nu), weeks(53.0), Weeks),
    ]
}

// How a row is held against the rules.

fn scheme(id: &str) -> &'static Scheme {
    KNOWN.funding.get(id).unwrap()
}

fn held<'a>(scheme: &'a Scheme, person: &Profile, programme: &Programme) -> Aid<'a> {
    let cost = cost(programme, person, &KNOWN.catalogue.head.rates);
    aid(scheme, Claim { profile: person, programme: Some((programme, &cost)), year: YEAR })
}

/// The rules that stay open, besides those that only an office can check.
fn open(aid: &Aid<'_>) -> Vec<Rule> {
    let open = aid.rules.iter().filter(|answered| answered.value == Value::Unknown && answered.rule != Rule::Condition);
    open.map(|answered| answered.rule).collect()
}

fn value_of(aid: &Aid<'_>, rule: Rule) -> Value {
    aid.rules.iter().find(|answered| answered.rule == rule).unwrap().value
}

fn value(id: &str, rule: Rule, person: &Profile, programme: &Programme) -> Value {
    value_of(&held(scheme(id), person, programme), rule)
}

// The table holds.

#[test]
fn all_52_schemes_load_and_each_has_its_own_id() {
    let ids: BTreeSet<&str> = KNOWN.funding.schemes.iter().map(|scheme| scheme.id.as_str()).collect();
    assert_eq!((KNOWN.funding.schemes.len(), ids.len()), (52, 52));
}

#[test]
fn every_row_of_the_table_holds() {
    for (number, row) in table().into_iter().enumerate() {
        let aid = held(scheme(row.scheme), &row.person, &row.programme);
        let found = (aid.offer, aid.against().collect::<Vec<_>>());
        assert_eq!(found, (row.offer, row.against), "row {number}, {}", row.scheme);
        if row.offer == Offer::Ask {
            assert_eq!(open(&aid), row.open, "row {number}, {}", row.scheme);
        }
    }
}

#[test]
fn every_scheme_has_a_row_that_no_rule_shuts_out_and_a_row_that_is_not_offered() {
    let table = table();
    for scheme in &KNOWN.funding.schemes {
        let rows = || table.iter().filter(|row| row.scheme == scheme.id);
        let not_offered = rows().filter(|row| row.offer == Offer::NotOffered).count();
        assert!(rows().any(|row| row.against.is_empty()), "{} has no row for whom it is", scheme.id);
        assert!(
            rows().any(|row| row.offer == Offer::RuledOut) || not_offered >= 2,
            "{} has no row for whom it is not",
            scheme.id
        );
        // What is closed is closed in every row.
        assert!(not_offered == 0 || not_offered == rows().count(), "{}", scheme.id);
    }
}

#[test]
fn every_rule_that_shuts_out_anybody_of_the_table_has_a_row_of_its_own() {
    let table = table();
    for scheme in &KNOWN.funding.schemes {
        let named: BTreeSet<Rule> =
            table.iter().filter(|row| row.scheme == scheme.id).flat_map(|row| row.against.clone()).collect();
        let mut found = BTreeSet::new();
        for person in table.iter().map(|row| &row.person) {
            for programme in [&course(), &by(Platform)] {
                found.extend(held(scheme, person, programme).against());
            }
        }
        for programme in table.iter().map(|row| &row.programme) {
            found.extend(held(scheme, &anyone(On), programme).against());
        }
        assert_eq!(found, named, "{}", scheme.id);
    }
}

#[test]
fn a_scheme_is_offered_only_where_it_takes_people_or_may_and_we_may_name_it() {
    use SchemeState::{Closed, Ended, Open, Unknown};
    let offer = |state, estimate| {
        let scheme = Scheme { state, estimate, ..scheme("bc-etg").clone() };
        held(&scheme, &anyone(Bc), &course()).offer
    };
    for state in [Open, Unknown] {
        assert_eq!(offer(state, Estimate::Ask), Offer::Ask, "{state:?}");
        assert_eq!(offer(state, Estimate::Never), Offer::NotOffered, "{state:?}");
    }
    for state in [Closed, Ended] {
        assert_eq!(offer(state, Estimate::Ask), Offer::NotOffered, "{state:?}");
    }
}

// What is not said, or what the pages leave open, is not known.

#[test]
fn nobody_who_said_nothing_is_shut_out_of_anything_that_is_offered_but_by_the_programme() {
    let of_the_programme = [Rule::Provider, Rule::Weeks, Rule::Hours, Rule::Fee, Rule::InCanada, Rule::OsapListed];
    for scheme in &KNOWN.funding.schemes {
        let aid = held(scheme, &Profile::default(), &course());
        let against: Vec<Rule> = aid.against().filter(|rule| !of_the_programme.contains(rule)).collect();
        assert_eq!(against, [], "{}", scheme.id);
    }
}

#[test]
fn an_unclear_province_is_not_known_and_one_that_no_page_names_is_no() {
    let of = |province| value("prov-tuition-credits", Rule::Province, &anyone(province), &course());
    assert_eq!([of(Nl), of(Yt), of(Ab)], [Value::Yes, Value::Unknown, Value::No]);
    let nowhere = Profile { province: None, ..anyone(Nl) };
    assert_eq!(value("prov-tuition-credits", Rule::Province, &nowhere, &course()), Value::Unknown);
}

#[test]
fn an_unclear_status_is_not_known_and_one_that_is_not_named_is_no() {
    let of = |status| value("windmill", Rule::Status, &with_status(status, On), &course());
    use StatusInCanada::*;
    assert_eq!([of(Protected), of(WorkPermit), of(StudyPermit)], [Value::Yes, Value::Unknown, Value::No]);
    let silent = Profile { status: None, ..anyone(On) };
    assert_eq!(value("windmill", Rule::Status, &silent, &course()), Value::Unknown);
}

#[test]
fn without_a_list_of_open_statuses_only_those_shut_out_are_no() {
    let mut scheme = scheme("windmill").clone();
    scheme.who = Who { statuses_unclear: vec![WorkPermit], statuses_shut_out: vec![StudyPermit], ..Who::default() };
    let of = |status| value_of(&held(&scheme, &with_status(status, On), &course()), Rule::Status);
    use StatusInCanada::*;
    assert_eq!([of(Visitor), of(WorkPermit), of(StudyPermit)], [Value::Yes, Value::Unknown, Value::No]);
}

#[test]
fn unclear_work_is_not_known() {
    let of = |work| value("on-better-jobs", Rule::Work, &Profile { work, ..anyone(On) }, &course());
    assert_eq!(of(Some(Work::Under20)), Value::Yes);
    assert_eq!(of(Some(Work::Working)), Value::Unknown);
    assert_eq!(of(None), Value::Unknown);
}

#[test]
fn an_age_a_landing_or_a_situation_that_is_not_said_is_not_known() {
    let silent = Profile { province: Some(On), ..Profile::default() };
    for (id, rule) in [
        ("ca-training-credit", Rule::Age),
        ("ca-training-credit", Rule::Residence),
        ("ca-training-credit", Rule::Limit),
        ("ca-tuition-credit", Rule::OwesTax),
        ("windmill", Rule::Situation),
        ("on-osap-micro", Rule::Income),
    ] {
        assert_eq!(value(id, rule, &silent, &course()), Value::Unknown, "{id} {rule:?}");
    }
}

#[test]
fn with_the_household_not_said_only_what_holds_for_every_size_is_known() {
    let of = |dollars, household| {
        let person = Profile { household, ..earning(dollars, Household::One, On) };
        value("on-osap-micro", Rule::Income, &person, &course())
    };
    assert_eq!(of(80_000, None), Value::Yes);
    assert_eq!(of(80_001, None), Value::Unknown);
    assert_eq!(of(100_000, None), Value::Unknown);
    assert_eq!(of(100_001, None), Value::No);
    assert_eq!(of(80_001, Some(Household::One)), Value::No);
    assert_eq!(of(80_001, Some(Household::More)), Value::Yes);
    let silent = Profile { household_income: None, ..anyone(On) };
    assert_eq!(value("on-osap-micro", Rule::Income, &silent, &course()), Value::Unknown);
}

#[test]
fn one_figure_for_income_counts_for_every_size_of_household() {
    let mut scheme = scheme("on-osap-micro").clone();
    scheme.who.family_income_most = None;
    let of = |dollars, household| {
        let person = Profile { household, ..earning(dollars, Household::One, On) };
        value_of(&held(&scheme, &person, &course()), Rule::Income)
    };
    for household in [None, Some(Household::One), Some(Household::More)] {
        assert_eq!((of(80_000, household), of(80_001, household)), (Value::Yes, Value::No), "{household:?}");
    }
}

#[test]
fn every_situation_that_is_asked_must_be_true() {
    let mut scheme = scheme("windmill").clone();
    scheme.who.situations = vec![Situation::TrainedAbroad, Situation::Disability];
    let of = |situations: &[Situation]| {
        let person = Profile { situations: Some(situations.iter().copied().collect()), ..anyone(On) };
        value_of(&held(&scheme, &person, &course()), Rule::Situation)
    };
    assert_eq!(of(&[Situation::TrainedAbroad]), Value::No);
    assert_eq!(of(&[Situation::Disability, Situation::TrainedAbroad]), Value::Yes);
}

// Ranges of a programme, and what its page does not give.

/// What a rule says of a programme for a scheme that asks only this.
fn which(which: Which, rule: Rule, programme: &Programme) -> Value {
    let scheme = Scheme { who: Who::default(), which, compute: None, ..scheme("bc-etg").clone() };
    value_of(&held(&scheme, &Profile::default(), programme), rule)
}

#[test]
fn a_range_of_weeks_decides_where_every_number_of_it_does() {
    use Value::*;
    let of = |least, under, most, span| {
        let asked = Which { weeks_least: least, weeks_under: under, weeks_most: most, ..Which::default() };
        which(asked, Rule::Weeks, &Programme { weeks: span, ..course() })
    };
    for (span, least_12, under_12, most_12) in [
        (Span::Exactly(11.0), No, Yes, Yes),
        (Span::Exactly(12.0), Yes, No, Yes),
        (Span::Exactly(13.0), Yes, No, No),
        (Span::Between(8.0, 11.0), No, Yes, Yes),
        (Span::Between(11.0, 12.0), Unknown, Unknown, Yes),
        (Span::Between(12.0, 16.0), Yes, No, Unknown),
        (Span::Between(13.0, 16.0), Yes, No, No),
        // An open end is still bounded on the other side.
        (Span::AtLeast(11.0), Unknown, Unknown, Unknown),
        (Span::AtLeast(13.0), Yes, No, No),
        (Span::AtMost(11.0), No, Yes, Yes),
        (Span::AtMost(13.0), Unknown, Unknown, Unknown),
        (Span::Unknown, Unknown, Unknown, Unknown),
    ] {
        let found =
            [of(Some(12.0), None, None, span), of(None, Some(12.0), None, span), of(None, None, Some(12.0), span)];
        assert_eq!(found, [least_12, under_12, most_12], "{span:?}");
    }
    // Of several rules on the weeks one no is enough, and a yes needs every one.
    assert_eq!(of(Some(4.0), None, Some(16.0), Span::Between(2.0, 20.0)), Unknown);
    assert_eq!(of(Some(4.0), None, Some(16.0), Span::Between(2.0, 3.0)), No);
    assert_eq!(of(Some(4.0), None, Some(16.0), Span::Between(12.0, 20.0)), Unknown);
    assert_eq!(of(Some(4.0), None, Some(16.0), Span::Between(4.0, 16.0)), Yes);
}

#[test]
fn hours_are_bounded_on_either_side_and_may_be_worked_out() {
    use Value::*;
    let of = |least, most, programme: &Programme| {
        which(Which { hours_least: least, hours_most: most, ..Which::default() }, Rule::Hours, programme)
    };
    assert_eq!(of(None, Some(180.0), &hours(180.0)), Yes);
    assert_eq!(of(None, Some(180.0), &hours(181.0)), No);
    assert_eq!(of(Some(24.0), Some(180.0), &Programme { hours: Span::Between(20.0, 30.0), ..course() }), Unknown);
    assert_eq!(of(Some(24.0), None, &Programme { hours: Span::Unknown, ..course() }), Unknown);
    // 10 weeks of 3 hours.
    let worked_out = Programme { hours: Span::Unknown, hours_per_week: Span::Exactly(3.0), ..course() };
    assert_eq!(of(Some(24.0), None, &worked_out), Yes);
    assert_eq!(of(Some(31.0), None, &worked_out), No);
}

#[test]
fn a_range_of_fees_decides_where_every_fee_of_it_does() {
    use Value::*;
    let over = Which { fee_over: Some(Cents(10_000)), ..Which::default() };
    let least = Which { fee_least: Some(Cents(10_000)), ..Which::default() };
    let priced = |low, high| Programme { price: Price::Between(Cents(low), Cents(high), Currency::Cad), ..course() };
    for (programme, over_100, least_100) in [
        (fee(9_999), No, No),
        (fee(10_000), No, Yes),
        (fee(10_001), Yes, Yes),
        (priced(9_000, 20_000), Unknown, Unknown),
        (priced(10_000, 20_000), Unknown, Yes),
        (Programme { price: Price::Free, ..course() }, No, No),
        (Programme { price: Price::Unknown, ..course() }, Unknown, Unknown),
    ] {
        let found = (which(over.clone(), Rule::Fee, &programme), which(least.clone(), Rule::Fee, &programme));
        assert_eq!(found, (over_100, least_100), "{:?}", programme.price);
    }
}

#[test]
fn a_listing_for_osap_that_no_page_tells_is_not_known_either_way() {
    use Value::*;
    for (told, listed, not_listed) in [(Yes, Yes, No), (No, No, Yes), (Unknown, Unknown, Unknown)] {
        let of = |wanted| {
            let asked = Which { osap_listed: Some(wanted), ..Which::default() };
            which(asked, Rule::OsapListed, &listed_for_osap(told))
        };
        assert_eq!((of(true), of(false)), (listed, not_listed), "{told:?}");
    }
}

#[test]
fn a_programme_is_in_canada_by_its_province_and_abroad_by_its_currency() {
    use Value::*;
    let asked = || Which { in_canada: true, ..Which::default() };
    let of = |province, price| which(asked(), Rule::InCanada, &Programme { province, price, ..course() });
    let dollars = |currency| Price::Fixed(Cents(60_000), currency);
    assert_eq!(of(Some(On), dollars(Currency::Cad)), Yes);
    assert_eq!(of(Some(On), dollars(Currency::Usd)), Yes);
    assert_eq!(of(None, dollars(Currency::Usd)), No);
    assert_eq!(of(None, dollars(Currency::Cad)), Unknown);
    assert_eq!(of(None, Price::Free), Unknown);
    assert_eq!(of(None, Price::Unknown), Unknown);
}

#[test]
fn a_kind_of_provider_is_yes_open_or_no() {
    use Value::*;
    let asked = || Which { providers: vec![College], providers_unclear: vec![Polytechnic], ..Which::default() };
    let of = |kind| which(asked(), Rule::Provider, &by(kind));
    assert_eq!([of(College), of(Polytechnic), of(Platform)], [Yes, Unknown, No]);
}

#[test]
fn every_condition_of_an_office_is_there_in_words_and_never_answered() {
    let aid = held(scheme("ca-training-credit"), &anyone(On), &course());
    let conditions: Vec<_> = aid.rules.iter().filter(|answered| answered.rule == Rule::Condition).collect();
    let written: Vec<&Localised> = aid.scheme.who.conditions.iter().chain(&aid.scheme.which.conditions).collect();
    assert_eq!(conditions.iter().map(|answered| answered.condition.unwrap()).collect::<Vec<_>>(), written);
    assert!(!written.is_empty() && conditions.iter().all(|answered| answered.value == Value::Unknown));
    assert!(aid.rules.iter().all(|answered| answered.condition.is_none() || answered.rule == Rule::Condition));
}

#[test]
fn without_a_programme_only_the_person_is_asked_about() {
    let person = anyone(On);
    let aid = aid(scheme("on-osap-micro"), Claim { profile: &person, programme: None, year: YEAR });
    let rules: Vec<Rule> = aid.rules.iter().map(|rule| rule.rule).filter(|rule| *rule != Rule::Condition).collect();
    assert_eq!(rules, [Rule::Province, Rule::Status, Rule::Income]);
    assert_eq!(aid.offer, Offer::Ask);
}

#[test]
fn a_limit_is_derived_as_none_before_the_first_whole_year_of_income_could_build_one() {
    let of = |landed, training_limit| {
        let person = Profile { landed, training_limit, ..anyone(On) };
        value("ca-training-credit", Rule::Limit, &person, &course())
    };
    let on = |year, month, day| Some(Landed::On(date(year, month, day)));
    for (landed, expected) in [
        (Some(Landed::In(2026)), Value::No),
        (Some(Landed::In(2025)), Value::No),
        (on(2025, 6, 30), Value::No),
        (on(2025, 1, 2), Value::No),
        // The whole of 2025 was lived here: its income builds a limit for 2026.
        (on(2025, 1, 1), Value::Unknown),
        (on(2026, 1, 1), Value::No),
        (Some(Landed::In(2024)), Value::Unknown),
        (on(2024, 12, 31), Value::Unknown),
        (Some(Landed::Always), Value::Unknown),
        (None, Value::Unknown),
    ] {
        assert_eq!(of(landed, None), expected, "{landed:?}");
        // What the notice says goes before what is derived.
        assert_eq!(of(landed, Some(Cents(1))), Value::Yes, "{landed:?}");
        assert_eq!(of(landed, Some(Cents(0))), Value::No, "{landed:?}");
    }
}

// The list of all that a person could be told of.

fn list<'a>(funding: &'a Funding, person: &Profile, programme: &Programme) -> Vec<Aid<'a>> {
    let cost = cost(programme, person, &KNOWN.catalogue.head.rates);
    all_aid(funding, Claim { profile: person, programme: Some((programme, &cost)), year: YEAR })
}

fn names(list: &[Aid<'_>]) -> Vec<String> {
    list.iter().map(|aid| aid.scheme.id.clone()).collect()
}

#[test]
fn what_is_for_indigenous_people_is_named_only_to_who_said_so() {
    let named = |situations: Option<&[Situation]>| {
        let situations = situations.map(|said| said.iter().copied().collect());
        names(&list(&KNOWN.funding, &Profile { situations, ..anyone(On) }, &course())).contains(&"iset".to_owned())
    };
    assert!(!named(None));
    assert!(!named(Some(&[])));
    assert!(!named(Some(&[Situation::EiClaim, Situation::TrainedAbroad, Situation::Disability])));
    assert!(named(Some(&[Situation::Indigenous])));
}

#[test]
fn what_is_not_offered_or_is_for_another_province_is_not_in_the_list() {
    for province in Province::ALL.iter().copied() {
        let person = anyone(province);
        let listed = names(&list(&KNOWN.funding, &person, &course()));
        for scheme in &KNOWN.funding.schemes {
            let who = &scheme.who;
            let here = who.provinces.is_empty()
                || who.provinces.contains(&province)
                || who.provinces_unclear.contains(&province);
            let offered = held(scheme, &person, &course()).offer != Offer::NotOffered;
            assert_eq!(listed.contains(&scheme.id), here && offered, "{} in {province:?}", scheme.id);
        }
    }
}

#[test]
fn the_same_rule_that_shuts_a_person_out_otherwise_leaves_the_scheme_in_the_list() {
    let student = student(On);
    let list = list(&KNOWN.funding, &student, &listed_for_osap(Value::Yes));
    let osap = list.iter().find(|aid| aid.scheme.id == "on-osap-micro").unwrap();
    assert_eq!((osap.offer, osap.against().collect::<Vec<_>>()), (Offer::RuledOut, vec![Rule::Status]));
}

#[test]
fn what_to_ask_about_comes_before_what_is_shut_out_and_loans_after_the_rest_of_either() {
    for province in Province::ALL.iter().copied() {
        for programme in [course(), by(Platform), weeks(12.0), listed_for_osap(Value::Yes)] {
            for person in [anyone(province), student(province), working(province)] {
                let list = list(&KNOWN.funding, &person, &programme);
                let places: Vec<(bool, bool)> = list
                    .iter()
                    .map(|aid| (aid.offer == Offer::RuledOut, aid.scheme.kind == SchemeKind::Loan))
                    .collect();
                assert!(places.is_sorted(), "{:?}", names(&list));
            }
        }
    }
    let list = list(&KNOWN.funding, &anyone(On), &weeks(12.0));
    let kinds: BTreeMap<Offer, BTreeSet<bool>> = list.iter().fold(BTreeMap::new(), |mut kinds, aid| {
        kinds.entry(aid.offer).or_insert_with(BTreeSet::new).insert(aid.scheme.kind == SchemeKind::Loan);
        kinds
    });
    assert!(kinds[&Offer::Ask].len() == 2 && kinds[&Offer::RuledOut].len() == 2, "both kinds are told of: {kinds:?}");
}

#[test]
fn of_the_same_offer_the_local_then_the_surest_then_the_one_that_leaves_least_open_comes_first() {
    use microcred::domain::funding::Confidence::{High, Low, Medium};
    let plain = |id: &str| Scheme {
        id: id.to_owned(),
        who: Who::default(),
        which: Which::default(),
        confidence: High,
        ..scheme("bc-etg").clone()
    };
    let local = |id: &str| Scheme { who: Who { provinces: vec![On], ..Who::default() }, ..plain(id) };
    let condition = || vec![Localised::plain("ask")];
    let funding = Funding {
        schema: 1,
        schemes: vec![
            Scheme { confidence: Low, ..plain("4 low") },
            Scheme { confidence: Medium, ..plain("3 medium") },
            Scheme { which: Which { conditions: condition(), ..Which::default() }, ..plain("2 more open") },
            plain("1 high"),
            Scheme { confidence: Low, ..local("0 local") },
        ],
    };
    let order = names(&list(&funding, &anyone(On), &course()));
    assert_eq!(order, ["0 local", "1 high", "2 more open", "3 medium", "4 low"]);
}

#[test]
fn a_course_of_the_catalogue_that_is_listed_for_osap_can_be_asked_about_and_one_of_a_platform_cannot() {
    let offers = |id: &str| {
        let programme = KNOWN.catalogue.get(&ProgrammeId::read(id).unwrap()).unwrap();
        held(scheme("on-osap-micro"), &anyone(On), programme).offer
    };
    let first = |wanted: &dyn Fn(&Programme) -> bool| {
        KNOWN.catalogue.programmes().iter().find(|programme| wanted(programme)).unwrap().id.to_string()
    };
    let listed = first(&|programme| programme.value(Criterion::OsapEligible) == Value::Yes);
    assert_eq!(offers(&listed), Offer::Ask, "{listed}");
    let platform = first(&|programme| programme.provider_kind == Platform);
    assert_eq!(offers(&platform), Offer::RuledOut, "{platform}");
}
