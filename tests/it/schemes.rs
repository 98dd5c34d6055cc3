//! Every scheme of `reference/funding.ron`: somebody whom it may pay, and everybody whom one rule shuts out.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use microcred_advice::aid::{Aid, AidOutcome, EligibilityCase, EligibilityRule, aid, all_aid};
use microcred_advice::cost::cost;
use microcred_core::criteria::Criterion;
use microcred_core::fact::{Fact, Tristate};
use microcred_core::funding::{EstimatePolicy, Funding, PersonRules, ProgramRules, Scheme, SchemeKind, SchemeState};
use microcred_core::money::{Cents, Currency, Price};
use microcred_core::occupation::Province;
use microcred_core::occupation::Province::*;
use microcred_core::profile::{EmploymentStatus, HouseholdSize, ImmigrationStatus, LandingDate, Profile, Situation};
use microcred_core::program::ProviderKind;
use microcred_core::program::ProviderKind::*;
use microcred_core::program::{Program, ProgramId};
use microcred_core::sanitize::Localised;
use microcred_core::schedule::{self, StatedRange};

use crate::support::course::course;
use crate::support::data::REFERENCE;

const YEAR: i16 = 2026;

// People. Each says everything, so that what stays open is what the pages leave open.

/// Somebody whom hardly any rule shuts out: a citizen of 40 without work, with a small income, of whom everything is true
/// that opens aid.
fn anyone(province: Province) -> Profile {
    Profile {
        province: Some(province),
        status: Some(ImmigrationStatus::Citizen),
        landing_date: Some(LandingDate::Always),
        age: Some(40),
        training_limit: Some(Cents::from_dollars(500)),
        pays_tax: Tristate::Yes,
        work: Some(EmploymentStatus::NotWorking),
        household: Some(HouseholdSize::One),
        household_income: Some(Cents::from_dollars(30_000)),
        situations: Some(Situation::ALL.iter().copied().collect()),
        ..Profile::default()
    }
}

fn permanent(province: Province) -> Profile {
    with_status(ImmigrationStatus::PermanentResident, province)
}

fn with_status(status: ImmigrationStatus, province: Province) -> Profile {
    Profile { status: Some(status), ..anyone(province) }
}

fn visitor(province: Province) -> Profile {
    with_status(ImmigrationStatus::Visitor, province)
}

fn student(province: Province) -> Profile {
    with_status(ImmigrationStatus::StudyPermit, province)
}

fn working(province: Province) -> Profile {
    Profile { work: Some(EmploymentStatus::Working), ..anyone(province) }
}

fn under_20_hours(province: Province) -> Profile {
    Profile { work: Some(EmploymentStatus::Under20Hours), ..anyone(province) }
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
    Profile { landing_date: Some(LandingDate::Year(YEAR)), ..anyone(province) }
}

fn earning(dollars: i64, household: HouseholdSize, province: Province) -> Profile {
    Profile { household_income: Some(Cents::from_dollars(dollars)), household: Some(household), ..anyone(province) }
}

// Programs.

fn by(provider_kind: ProviderKind) -> Program {
    Program { provider_kind, ..course() }
}

fn weeks(weeks: f64) -> Program {
    Program { weeks: StatedRange::Exactly(schedule::Weeks(weeks)), ..course() }
}

fn hours(hours: f64) -> Program {
    Program { hours: StatedRange::Exactly(schedule::Hours(hours)), ..course() }
}

fn fee(cents: i64) -> Program {
    Program { price: Price::Fixed(Cents(cents), Currency::Cad), ..course() }
}

/// A college outside Canada: no province, and a price in another money.
fn abroad() -> Program {
    Program { province: None, price: Price::Fixed(Cents(60_000), Currency::Usd), ..course() }
}

fn listed_for_osap(value: Tristate) -> Program {
    let fact = |criterion: &Criterion| match criterion {
        Criterion::OsapEligible => Fact { value, ..Fact::unknown() },
        _ => Fact::unknown(),
    };
    Program { criteria: Criterion::ALL.iter().map(fact).collect(), ..course() }
}

fn twelve_weeks(program: Program) -> Program {
    Program { weeks: StatedRange::Exactly(schedule::Weeks(12.0)), ..program }
}

fn osap(change: impl FnOnce(&mut Program)) -> Program {
    let mut program = listed_for_osap(Tristate::Yes);
    change(&mut program);
    program
}

// The table.

/// What is expected of a scheme for a person and a program.
struct Row {
    scheme: &'static str,
    person: Profile,
    program: Program,
    offer: AidOutcome,
    /// The rules that say no.
    against: Vec<EligibilityRule>,
    /// The rules that stay open besides those that only an office can check.
    open: Vec<EligibilityRule>,
}

/// No rule says no; these stay open.
fn ask<const N: usize>(scheme: &'static str, person: Profile, program: Program, open: [EligibilityRule; N]) -> Row {
    Row { scheme, person, program, offer: AidOutcome::MayApply, against: Vec::new(), open: open.to_vec() }
}

/// One rule says no.
fn out(scheme: &'static str, person: Profile, program: Program, rule: EligibilityRule) -> Row {
    Row { scheme, person, program, offer: AidOutcome::Ineligible, against: vec![rule], open: Vec::new() }
}

/// It pays nobody, whatever the rules say.
fn gone<const N: usize>(scheme: &'static str, person: Profile, program: Program, against: [EligibilityRule; N]) -> Row {
    Row { scheme, person, program, offer: AidOutcome::NotOffered, against: against.to_vec(), open: Vec::new() }
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
    use EligibilityRule::*;
    vec![
        ask("ca-training-credit", anyone(On), course(), []),
        ask("ca-training-credit", aged(26, Qc), by(IndigenousInstitute), []),
        ask("ca-training-credit", aged(65, Yt), by(PrivateSchool), [Provider]),
        out("ca-training-credit", aged(25, On), course(), Age),
        out("ca-training-credit", aged(66, On), course(), Age),
        out("ca-training-credit", arrived_this_year(On), course(), ResidentAllYear),
        out("ca-training-credit", Profile { training_limit: Some(Cents(0)), ..anyone(On) }, course(), TrainingLimit),
        out("ca-training-credit", paid_by_employer(On), course(), PaidByYou),
        out("ca-training-credit", anyone(On), by(Platform), Provider),
        out("ca-training-credit", anyone(On), abroad(), InCanada),
        out("ca-training-credit", anyone(On), fee(10_000), Fee),
        ask("ca-training-credit", anyone(On), fee(10_001), []),
        ask("ca-tuition-credit", anyone(On), course(), []),
        out("ca-tuition-credit", Profile { pays_tax: Tristate::No, ..anyone(On) }, course(), OwesTax),
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
        ask("qc-tuition-credit", anyone(Qc), by(PrivateSchool), [Provider]),
        out("qc-tuition-credit", anyone(On), course(), Province),
        out("qc-tuition-credit", anyone(Qc), by(Platform), Provider),
    ]
}

fn all_of_canada() -> Vec<Row> {
    use EligibilityRule::*;
    vec![
        ask("ca-llp", aged(71, On), course(), [FullTime]),
        ask("ca-llp", aged(71, On), by(PrivateSchool), [Provider, FullTime]),
        out("ca-llp", aged(71, On), by(Platform), Provider),
        out("ca-llp", aged(72, On), course(), Age),
        ask("ca-student-grants-loans", anyone(On), weeks(12.0), []),
        out("ca-student-grants-loans", student(On), weeks(12.0), Status),
        out("ca-student-grants-loans", anyone(Qc), weeks(12.0), Province),
        out("ca-student-grants-loans", anyone(On), weeks(11.0), Weeks),
        ask("ca-student-grants-loans", anyone(On), twelve_weeks(by(PrivateSchool)), [Provider]),
        out("ca-student-grants-loans", anyone(On), twelve_weeks(by(Platform)), Provider),
        out("ca-student-grants-loans", anyone(On), twelve_weeks(abroad()), InCanada),
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
        ask("ca-csg-disability", with_status(ImmigrationStatus::ProtectedPerson, On), course(), [Status]),
        out("ca-csg-disability", student(On), course(), Status),
        out("ca-csg-disability", anyone(Qc), course(), Province),
        out("ca-csg-disability", nothing_special(On), course(), Situation),
        ask("ca-csg-disability", anyone(On), by(PrivateSchool), [Provider]),
        out("ca-csg-disability", anyone(On), by(Platform), Provider),
        out("ca-csg-disability", anyone(On), abroad(), InCanada),
        ask("ca-opportunities-fund", under_20_hours(On), course(), []),
        ask("ca-opportunities-fund", with_status(ImmigrationStatus::WorkPermit, On), course(), [Status]),
        out("ca-opportunities-fund", visitor(On), course(), Status),
        out("ca-opportunities-fund", with_status(ImmigrationStatus::RefugeeClaimant, On), course(), Status),
        out("ca-opportunities-fund", student(On), course(), Status),
        out("ca-opportunities-fund", working(On), course(), Work),
        out("ca-opportunities-fund", nothing_special(On), course(), Situation),
        ask("employer-tuition", working(On), course(), []),
        out("employer-tuition", anyone(On), course(), Work),
    ]
}

fn newcomers_and_groups() -> Vec<Row> {
    use EligibilityRule::*;
    vec![
        ask("ca-fcr-loans", visitor(On), course(), []),
        out("ca-fcr-loans", nothing_special(On), course(), Situation),
        ask("windmill", permanent(On), course(), []),
        ask("windmill", with_status(ImmigrationStatus::WorkPermit, On), course(), [Status]),
        out("windmill", visitor(On), course(), Status),
        out("windmill", nothing_special(On), course(), Situation),
        ask("iset", anyone(On), course(), []),
        out("iset", nothing_special(On), course(), Situation),
        ask("ircc-settlement", permanent(Nu), course(), []),
        ask("ircc-settlement", with_status(ImmigrationStatus::WorkPermit, On), course(), [Status]),
        out("ircc-settlement", anyone(On), course(), Status),
        out("ircc-settlement", permanent(Qc), course(), Province),
        ask("linc", permanent(On), course(), []),
        out("linc", anyone(On), course(), Status),
        out("linc", permanent(Qc), course(), Province),
        out("linc", Profile { age: Some(17), ..permanent(On) }, course(), Age),
    ]
}

fn services() -> Vec<Row> {
    use EligibilityRule::*;
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
    use EligibilityRule::*;
    let listed = || listed_for_osap(Tristate::Yes);
    let not_listed = |program| Program { criteria: listed_for_osap(Tristate::No).criteria, ..program };
    vec![
        ask("on-osap-micro", anyone(On), listed(), []),
        ask("on-osap-micro", anyone(On), course(), [OsapListed]),
        ask("on-osap-micro", anyone(On), osap(|course| course.provider_kind = Polytechnic), [Provider]),
        ask("on-osap-micro", earning(80_000, HouseholdSize::One, On), listed(), []),
        ask("on-osap-micro", earning(100_000, HouseholdSize::More, On), listed(), []),
        out("on-osap-micro", earning(80_001, HouseholdSize::One, On), listed(), HouseholdIncome),
        out("on-osap-micro", earning(100_001, HouseholdSize::More, On), listed(), HouseholdIncome),
        out("on-osap-micro", with_status(ImmigrationStatus::RefugeeClaimant, On), listed(), Status),
        out("on-osap-micro", anyone(Mb), listed(), Province),
        out("on-osap-micro", anyone(On), osap(|course| course.provider_kind = Platform), Provider),
        out(
            "on-osap-micro",
            anyone(On),
            osap(|course| (course.province, course.price) = (None, abroad().price)),
            InCanada,
        ),
        out(
            "on-osap-micro",
            anyone(On),
            osap(|course| course.weeks = StatedRange::Exactly(schedule::Weeks(12.0))),
            Weeks,
        ),
        out("on-osap-micro", anyone(On), listed_for_osap(Tristate::No), OsapListed),
        ask("on-better-jobs", anyone(On), weeks(104.0), []),
        ask("on-better-jobs", under_20_hours(On), course(), []),
        ask("on-better-jobs", working(On), course(), [Work]),
        ask("on-better-jobs", with_status(ImmigrationStatus::RefugeeClaimant, On), course(), [Status]),
        out("on-better-jobs", student(On), course(), Status),
        out("on-better-jobs", anyone(Qc), course(), Province),
        out("on-better-jobs", anyone(On), weeks(105.0), Weeks),
        ask("on-cojg", anyone(On), course(), []),
        ask("on-cojg", anyone(On), by(Platform), [Provider]),
        out("on-cojg", with_status(ImmigrationStatus::WorkPermit, On), course(), Status),
        out("on-cojg", anyone(Nb), course(), Province),
        out("on-cojg", anyone(On), abroad(), InCanada),
        out("on-cojg", anyone(On), weeks(53.0), Weeks),
        ask("on-obpap", permanent(On), listed_for_osap(Tristate::No), []),
        out("on-obpap", permanent(On), listed(), OsapListed),
        out("on-obpap", student(On), listed_for_osap(Tristate::No), Status),
        out("on-obpap", permanent(Qc), listed_for_osap(Tristate::No), Province),
        out("on-obpap", nothing_special(On), listed_for_osap(Tristate::No), Situation),
        ask("on-obpap", permanent(On), not_listed(by(Nonprofit)), [Provider]),
        out("on-obpap", permanent(On), not_listed(by(Platform)), Provider),
        out("on-obpap", permanent(On), not_listed(abroad()), InCanada),
        ask("on-adult-language", permanent(On), course(), []),
        ask("on-adult-language", with_status(ImmigrationStatus::RefugeeClaimant, On), course(), []),
        ask("on-adult-language", visitor(On), course(), [Status]),
        out("on-adult-language", permanent(Bc), course(), Province),
    ]
}

fn west() -> Vec<Row> {
    use EligibilityRule::*;
    vec![
        ask("bc-future-skills", anyone(Bc), course(), []),
        ask("bc-future-skills", anyone(Bc), by(IndigenousInstitute), [Provider]),
        out("bc-future-skills", with_status(ImmigrationStatus::WorkPermit, Bc), course(), Status),
        out("bc-future-skills", anyone(Ab), course(), Province),
        out("bc-future-skills", anyone(Bc), by(PrivateSchool), Provider),
        ask("bc-etg", anyone(Bc), course(), []),
        out("bc-etg", student(Bc), course(), Status),
        out("bc-etg", anyone(Ab), course(), Province),
        out("bc-etg", anyone(Bc), weeks(53.0), Weeks),
        ask("bc-workbc", with_status(ImmigrationStatus::WorkPermit, Bc), course(), []),
        out("bc-workbc", visitor(Bc), course(), Status),
        out("bc-workbc", anyone(On), course(), Province),
        ask("bc-workbc", under_20_hours(Bc), course(), []),
        ask("bc-workbc", working(Bc), course(), [Work]),
        out("bc-workbc", anyone(Bc), weeks(53.0), Weeks),
        ask("bc-access-grant-part-time", anyone(Bc), course(), []),
        ask("bc-access-grant-part-time", anyone(Bc), by(IndigenousInstitute), [Provider]),
        out("bc-access-grant-part-time", student(Bc), course(), Status),
        out("bc-access-grant-part-time", anyone(Ab), course(), Province),
        out("bc-access-grant-part-time", anyone(Bc), by(PrivateSchool), Provider),
        out("bc-access-grant-part-time", anyone(Bc), abroad(), InCanada),
    ]
}

fn prairies() -> Vec<Row> {
    use EligibilityRule::*;
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
        gone("sk-csjg", anyone(Sk), hours(24.0), []),
        gone("sk-csjg", visitor(Sk), course(), [Status]),
        gone("sk-csjg", anyone(Mb), course(), [Province]),
        gone("sk-csjg", anyone(Sk), weeks(53.0), [Weeks]),
        gone("sk-csjg", anyone(Sk), hours(23.0), [Hours]),
        ask("sk-class1-rebate", anyone(Sk), hours(121.0), []),
        ask("sk-class1-rebate", anyone(Sk), Program { hours: hours(121.0).hours, ..by(Nonprofit) }, [Provider]),
        out("sk-class1-rebate", anyone(Mb), hours(121.0), Province),
        out("sk-class1-rebate", anyone(Sk), Program { hours: hours(121.0).hours, ..by(Platform) }, Provider),
        out("sk-class1-rebate", anyone(Sk), Program { hours: hours(121.0).hours, ..abroad() }, InCanada),
        out("sk-class1-rebate", anyone(Sk), hours(120.0), Hours),
        gone("sk-reskill", anyone(Sk), hours(8.0), []),
        gone("sk-reskill", anyone(Mb), course(), [Province]),
        gone("sk-reskill", anyone(Sk), hours(7.0), [Hours]),
        ask("mb-cmjg", anyone(Mb), course(), []),
        ask("mb-cmjg", anyone(Mb), by(Government), [Provider]),
        out("mb-cmjg", visitor(Mb), course(), Status),
        out("mb-cmjg", anyone(On), course(), Province),
        ask("mb-adult-learning", anyone(Mb), course(), []),
        ask("mb-adult-learning", visitor(Mb), course(), [Status]),
        out("mb-adult-learning", anyone(On), course(), Province),
        ask("mb-seed", permanent(Mb), course(), []),
        ask("mb-seed", with_status(ImmigrationStatus::ProtectedPerson, Mb), course(), [Status]),
        out("mb-seed", student(Mb), course(), Status),
        out("mb-seed", permanent(On), course(), Province),
    ]
}

fn quebec() -> Vec<Row> {
    use EligibilityRule::*;
    vec![
        ask("qc-paffarc", permanent(Qc), course(), []),
        out("qc-paffarc", permanent(On), course(), Province),
        out("qc-paffarc", nothing_special(Qc), course(), Situation),
        ask("qc-paffarc", Profile { age: Some(18), ..permanent(Qc) }, course(), []),
        out("qc-paffarc", Profile { age: Some(17), ..permanent(Qc) }, course(), Age),
        ask("qc-mfor", permanent(Qc), course(), []),
        out("qc-mfor", permanent(On), course(), Province),
        ask("qc-francisation", student(Qc), course(), []),
        ask("qc-francisation", anyone(Qc), course(), [Status]),
        out("qc-francisation", permanent(Nb), course(), Province),
        ask("qc-afe", anyone(Qc), course(), [FullTime]),
        out("qc-afe", visitor(Qc), course(), Status),
        out("qc-afe", anyone(On), course(), Province),
        ask("qc-afe", anyone(Qc), by(PrivateSchool), [Provider, FullTime]),
        out("qc-afe", anyone(Qc), by(Platform), Provider),
        out("qc-afe", anyone(Qc), abroad(), InCanada),
        ask("qc-afe-part-time", anyone(Qc), course(), []),
        ask("qc-afe-part-time", anyone(Qc), by(PrivateSchool), [Provider]),
        out("qc-afe-part-time", visitor(Qc), course(), Status),
        out("qc-afe-part-time", anyone(On), course(), Province),
        out("qc-afe-part-time", anyone(Qc), by(Platform), Provider),
        out("qc-afe-part-time", anyone(Qc), abroad(), InCanada),
        ask("qc-one-percent-law", working(Qc), course(), []),
        ask("qc-one-percent-law", under_20_hours(Qc), course(), []),
        out("qc-one-percent-law", working(On), course(), Province),
        out("qc-one-percent-law", anyone(Qc), course(), Work),
    ]
}

fn east() -> Vec<Row> {
    use EligibilityRule::*;
    vec![
        ask("nb-tsd", anyone(Nb), course(), []),
        out("nb-tsd", anyone(Ns), course(), Province),
        ask("nb-lft", with_status(ImmigrationStatus::WorkPermit, Nb), fee(50_000), []),
        out("nb-lft", visitor(Nb), course(), Status),
        out("nb-lft", anyone(Ns), course(), Province),
        out("nb-lft", anyone(Nb), fee(49_999), Fee),
        out("nb-lft", anyone(Nb), weeks(53.0), Weeks),
        ask("ns-skills-dev", anyone(Ns), course(), [FullTime]),
        out("ns-skills-dev", anyone(Nb), course(), Province),
        out("ns-skills-dev", visitor(Ns), course(), Status),
        out("ns-skills-dev", working(Ns), course(), Work),
        ask("ns-skills-dev", under_20_hours(Ns), course(), [Work, FullTime]),
        ask("ns-wipsi", working(Ns), course(), []),
        out("ns-wipsi", working(Nb), course(), Province),
        out("ns-wipsi", anyone(Ns), course(), Work),
        out("ns-wipsi", working(Ns), weeks(53.0), Weeks),
        ask("pe-skillspei", anyone(Pe), course(), []),
        out("pe-skillspei", anyone(Ns), course(), Province),
        ask("pe-career-connect", anyone(Pe), course(), [FullTime]),
        ask("pe-career-connect", with_status(ImmigrationStatus::ProtectedPerson, Pe), course(), [Status, FullTime]),
        out("pe-career-connect", student(Pe), course(), Status),
        out("pe-career-connect", anyone(Ns), course(), Province),
        out("pe-career-connect", working(Pe), course(), Work),
        out("pe-career-connect", nothing_special(Pe), course(), Situation),
        out("pe-career-connect", anyone(Pe), abroad(), InCanada),
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
    use EligibilityRule::*;
    vec![
        ask("nt-skills-dev", aged(16, Nt), weeks(52.0), [FullTime]),
        out("nt-skills-dev", student(Nt), course(), Status),
        out("nt-skills-dev", anyone(Nu), course(), Province),
        out("nt-skills-dev", aged(15, Nt), course(), Age),
        out("nt-skills-dev", anyone(Nt), weeks(53.0), Weeks),
        ask(
            "yt-sta",
            student(Yt),
            Program { weeks: StatedRange::Exactly(schedule::Weeks(3.0)), ..by(University) },
            [FullTime],
        ),
        ask("yt-sta", anyone(Yt), by(PrivateSchool), [Provider, FullTime]),
        out("yt-sta", anyone(Nt), by(University), Province),
        out("yt-sta", anyone(Yt), course(), Provider),
        out(
            "yt-sta",
            anyone(Yt),
            Program { weeks: StatedRange::Exactly(schedule::Weeks(2.0)), ..by(University) },
            Weeks,
        ),
        ask("yt-job-grant", anyone(Yt), course(), []),
        out("yt-job-grant", anyone(Nt), course(), Province),
        ask("nu-labour", anyone(Nu), course(), []),
        out("nu-labour", anyone(Nt), course(), Province),
        out("nu-labour", anyone(Nu), weeks(53.0), Weeks),
    ]
}

// How a row is held against the rules.

fn scheme(id: &str) -> &'static Scheme {
    REFERENCE.funding.get(id).unwrap()
}

fn held<'a>(scheme: &'a Scheme, person: &Profile, program: &Program) -> Aid<'a> {
    let cost = cost(program, person, &REFERENCE.catalogue.header.rates);
    aid(scheme, EligibilityCase { profile: person, program: Some((program, &cost)), year: YEAR })
}

/// The rules that stay open, besides those that only an office can check.
fn open(aid: &Aid<'_>) -> Vec<EligibilityRule> {
    let open = aid
        .rules
        .iter()
        .filter(|answered| answered.value == Tristate::Unknown && answered.rule != EligibilityRule::Condition);
    open.map(|answered| answered.rule).collect()
}

fn value_of(aid: &Aid<'_>, rule: EligibilityRule) -> Tristate {
    aid.rules.iter().find(|answered| answered.rule == rule).unwrap().value
}

fn value(id: &str, rule: EligibilityRule, person: &Profile, program: &Program) -> Tristate {
    value_of(&held(scheme(id), person, program), rule)
}

// The table holds.

#[test]
fn every_scheme_loads_with_a_unique_id() {
    let ids: BTreeSet<&str> = REFERENCE.funding.schemes.iter().map(|scheme| scheme.id.as_str()).collect();
    assert_eq!(REFERENCE.funding.schemes.len(), ids.len());
    assert_eq!(ids.len(), include_str!("../../reference/funding.ron").matches("\n            id: \"").count());
}

#[test]
fn every_table_row_holds() {
    for (number, row) in table().into_iter().enumerate() {
        let aid = held(scheme(row.scheme), &row.person, &row.program);
        let found = (aid.outcome, aid.ineligible_rules().collect::<Vec<_>>());
        assert_eq!(found, (row.offer, row.against), "row {number}, {}", row.scheme);
        if row.offer == AidOutcome::MayApply {
            assert_eq!(open(&aid), row.open, "row {number}, {}", row.scheme);
        }
    }
}

#[test]
fn every_scheme_has_an_eligible_and_an_ineligible_row() {
    let table = table();
    for scheme in &REFERENCE.funding.schemes {
        let rows = || table.iter().filter(|row| row.scheme == scheme.id);
        let not_offered = rows().filter(|row| row.offer == AidOutcome::NotOffered).count();
        assert!(rows().any(|row| row.against.is_empty()), "{} has no row for whom it is", scheme.id);
        assert!(
            rows().any(|row| row.offer == AidOutcome::Ineligible) || not_offered >= 2,
            "{} has no row for whom it is not",
            scheme.id
        );
        // What is closed is closed in every row.
        assert!(not_offered == 0 || not_offered == rows().count(), "{}", scheme.id);
    }
}

#[test]
fn every_excluding_rule_has_a_table_row() {
    let table = table();
    for scheme in &REFERENCE.funding.schemes {
        let named: BTreeSet<EligibilityRule> =
            table.iter().filter(|row| row.scheme == scheme.id).flat_map(|row| row.against.clone()).collect();
        let mut found = BTreeSet::new();
        for person in table.iter().map(|row| &row.person) {
            for program in [&course(), &by(Platform)] {
                found.extend(held(scheme, person, program).ineligible_rules());
            }
        }
        for program in table.iter().map(|row| &row.program) {
            found.extend(held(scheme, &anyone(On), program).ineligible_rules());
        }
        assert_eq!(found, named, "{}", scheme.id);
    }
}

#[test]
fn only_open_nameable_schemes_are_offered() {
    use SchemeState::{Closed, Ended, Open, Unknown};
    let offer = |state, estimate| {
        let scheme = Scheme { state, estimate, ..scheme("bc-etg").clone() };
        held(&scheme, &anyone(Bc), &course()).outcome
    };
    for state in [Open, Unknown] {
        assert_eq!(offer(state, EstimatePolicy::NameOnly), AidOutcome::MayApply, "{state:?}");
        assert_eq!(offer(state, EstimatePolicy::Never), AidOutcome::NotOffered, "{state:?}");
    }
    for state in [Closed, Ended] {
        assert_eq!(offer(state, EstimatePolicy::NameOnly), AidOutcome::NotOffered, "{state:?}");
    }
}

// What is not said, or what the pages leave open, is not known.

#[test]
fn empty_profile_is_ruled_out_only_by_the_program() {
    let of_the_program = [
        EligibilityRule::Provider,
        EligibilityRule::Weeks,
        EligibilityRule::Hours,
        EligibilityRule::Fee,
        EligibilityRule::InCanada,
        EligibilityRule::OsapListed,
    ];
    for scheme in &REFERENCE.funding.schemes {
        let aid = held(scheme, &Profile::default(), &course());
        let against: Vec<EligibilityRule> =
            aid.ineligible_rules().filter(|rule| !of_the_program.contains(rule)).collect();
        assert_eq!(against, [], "{}", scheme.id);
    }
}

#[test]
fn unclear_province_is_unknown_and_unlisted_is_no() {
    let of = |province| value("prov-tuition-credits", EligibilityRule::Province, &anyone(province), &course());
    assert_eq!([of(Nl), of(Yt), of(Ab)], [Tristate::Yes, Tristate::Unknown, Tristate::No]);
    let nowhere = Profile { province: None, ..anyone(Nl) };
    assert_eq!(value("prov-tuition-credits", EligibilityRule::Province, &nowhere, &course()), Tristate::Unknown);
}

#[test]
fn unclear_status_is_unknown_and_unlisted_is_no() {
    let of = |status| value("windmill", EligibilityRule::Status, &with_status(status, On), &course());
    use ImmigrationStatus::*;
    assert_eq!(
        [of(ProtectedPerson), of(WorkPermit), of(StudyPermit)],
        [Tristate::Yes, Tristate::Unknown, Tristate::No]
    );
    let silent = Profile { status: None, ..anyone(On) };
    assert_eq!(value("windmill", EligibilityRule::Status, &silent, &course()), Tristate::Unknown);
}

#[test]
fn without_allowed_statuses_only_excluded_are_no() {
    let mut scheme = scheme("windmill").clone();
    scheme.person_rules = PersonRules {
        statuses_unclear: vec![WorkPermit],
        statuses_excluded: vec![StudyPermit],
        ..PersonRules::default()
    };
    let of = |status| value_of(&held(&scheme, &with_status(status, On), &course()), EligibilityRule::Status);
    use ImmigrationStatus::*;
    assert_eq!([of(Visitor), of(WorkPermit), of(StudyPermit)], [Tristate::Yes, Tristate::Unknown, Tristate::No]);
}

#[test]
fn unclear_work_status_is_unknown() {
    let of = |work| value("on-better-jobs", EligibilityRule::Work, &Profile { work, ..anyone(On) }, &course());
    assert_eq!(of(Some(EmploymentStatus::Under20Hours)), Tristate::Yes);
    assert_eq!(of(Some(EmploymentStatus::Working)), Tristate::Unknown);
    assert_eq!(of(None), Tristate::Unknown);
}

#[test]
fn unanswered_age_landing_or_situation_is_unknown() {
    let silent = Profile { province: Some(On), ..Profile::default() };
    for (id, rule) in [
        ("ca-training-credit", EligibilityRule::Age),
        ("ca-training-credit", EligibilityRule::ResidentAllYear),
        ("ca-training-credit", EligibilityRule::TrainingLimit),
        ("ca-tuition-credit", EligibilityRule::OwesTax),
        ("windmill", EligibilityRule::Situation),
        ("on-osap-micro", EligibilityRule::HouseholdIncome),
    ] {
        assert_eq!(value(id, rule, &silent, &course()), Tristate::Unknown, "{id} {rule:?}");
    }
}

#[test]
fn unknown_household_needs_agreement_of_all_sizes() {
    let of = |dollars, household| {
        let person = Profile { household, ..earning(dollars, HouseholdSize::One, On) };
        value("on-osap-micro", EligibilityRule::HouseholdIncome, &person, &course())
    };
    assert_eq!(of(80_000, None), Tristate::Yes);
    assert_eq!(of(80_001, None), Tristate::Unknown);
    assert_eq!(of(100_000, None), Tristate::Unknown);
    assert_eq!(of(100_001, None), Tristate::No);
    assert_eq!(of(80_001, Some(HouseholdSize::One)), Tristate::No);
    assert_eq!(of(80_001, Some(HouseholdSize::More)), Tristate::Yes);
    let silent = Profile { household_income: None, ..anyone(On) };
    assert_eq!(value("on-osap-micro", EligibilityRule::HouseholdIncome, &silent, &course()), Tristate::Unknown);
}

#[test]
fn single_income_limit_applies_to_every_household() {
    let mut scheme = scheme("on-osap-micro").clone();
    scheme.person_rules.max_family_income = None;
    let of = |dollars, household| {
        let person = Profile { household, ..earning(dollars, HouseholdSize::One, On) };
        value_of(&held(&scheme, &person, &course()), EligibilityRule::HouseholdIncome)
    };
    for household in [None, Some(HouseholdSize::One), Some(HouseholdSize::More)] {
        assert_eq!((of(80_000, household), of(80_001, household)), (Tristate::Yes, Tristate::No), "{household:?}");
    }
}

#[test]
fn all_required_situations_must_be_true() {
    let mut scheme = scheme("windmill").clone();
    scheme.person_rules.situations = vec![Situation::TrainedAbroad, Situation::Disability];
    let of = |situations: &[Situation]| {
        let person = Profile { situations: Some(situations.iter().copied().collect()), ..anyone(On) };
        value_of(&held(&scheme, &person, &course()), EligibilityRule::Situation)
    };
    assert_eq!(of(&[Situation::TrainedAbroad]), Tristate::No);
    assert_eq!(of(&[Situation::Disability, Situation::TrainedAbroad]), Tristate::Yes);
}

// Ranges of a program, and what its page does not give.

/// What a rule says of a program for a scheme that asks only this.
fn which(which: ProgramRules, rule: EligibilityRule, program: &Program) -> Tristate {
    let scheme = Scheme {
        person_rules: PersonRules::default(),
        program_rules: which,
        formula: None,
        ..scheme("bc-etg").clone()
    };
    value_of(&held(&scheme, &Profile::default(), program), rule)
}

#[test]
fn weeks_range_decides_when_all_values_agree() {
    use Tristate::*;
    let of = |least: Option<f64>, under: Option<f64>, most: Option<f64>, span: StatedRange<f64>| {
        let asked = ProgramRules {
            min_weeks: least.map(schedule::Weeks),
            weeks_less_than: under.map(schedule::Weeks),
            max_weeks: most.map(schedule::Weeks),
            ..ProgramRules::default()
        };
        which(asked, EligibilityRule::Weeks, &Program { weeks: span.map(schedule::Weeks), ..course() })
    };
    for (span, least_12, under_12, most_12) in [
        (StatedRange::Exactly(11.0), No, Yes, Yes),
        (StatedRange::Exactly(12.0), Yes, No, Yes),
        (StatedRange::Exactly(13.0), Yes, No, No),
        (StatedRange::Between(8.0, 11.0), No, Yes, Yes),
        (StatedRange::Between(11.0, 12.0), Unknown, Unknown, Yes),
        (StatedRange::Between(12.0, 16.0), Yes, No, Unknown),
        (StatedRange::Between(13.0, 16.0), Yes, No, No),
        // An open end is still bounded on the other side.
        (StatedRange::AtLeast(11.0), Unknown, Unknown, Unknown),
        (StatedRange::AtLeast(13.0), Yes, No, No),
        (StatedRange::AtMost(11.0), No, Yes, Yes),
        (StatedRange::AtMost(13.0), Unknown, Unknown, Unknown),
        (StatedRange::Unknown, Unknown, Unknown, Unknown),
    ] {
        let found =
            [of(Some(12.0), None, None, span), of(None, Some(12.0), None, span), of(None, None, Some(12.0), span)];
        assert_eq!(found, [least_12, under_12, most_12], "{span:?}");
    }
    // Of several rules on the weeks one no is enough, and a yes needs every one.
    assert_eq!(of(Some(4.0), None, Some(16.0), StatedRange::Between(2.0, 20.0)), Unknown);
    assert_eq!(of(Some(4.0), None, Some(16.0), StatedRange::Between(2.0, 3.0)), No);
    assert_eq!(of(Some(4.0), None, Some(16.0), StatedRange::Between(12.0, 20.0)), Unknown);
    assert_eq!(of(Some(4.0), None, Some(16.0), StatedRange::Between(4.0, 16.0)), Yes);
}

#[test]
fn hours_have_both_bounds_and_may_be_derived() {
    use Tristate::*;
    let of = |least: Option<f64>, most: Option<f64>, program: &Program| {
        which(
            ProgramRules {
                min_hours: least.map(schedule::Hours),
                max_hours: most.map(schedule::Hours),
                ..ProgramRules::default()
            },
            EligibilityRule::Hours,
            program,
        )
    };
    assert_eq!(of(None, Some(180.0), &hours(180.0)), Yes);
    assert_eq!(of(None, Some(180.0), &hours(181.0)), No);
    assert_eq!(
        of(
            Some(24.0),
            Some(180.0),
            &Program { hours: StatedRange::Between(20.0, 30.0).map(schedule::Hours), ..course() }
        ),
        Unknown
    );
    assert_eq!(of(Some(24.0), None, &Program { hours: StatedRange::Unknown, ..course() }), Unknown);
    // 10 weeks of 3 hours.
    let worked_out =
        Program { hours: StatedRange::Unknown, hours_per_week: StatedRange::Exactly(schedule::Hours(3.0)), ..course() };
    assert_eq!(of(Some(24.0), None, &worked_out), Yes);
    assert_eq!(of(Some(31.0), None, &worked_out), No);
}

#[test]
fn fee_range_decides_when_all_values_agree() {
    use Tristate::*;
    let over = ProgramRules { fee_more_than: Some(Cents(10_000)), ..ProgramRules::default() };
    let least = ProgramRules { min_fee: Some(Cents(10_000)), ..ProgramRules::default() };
    let priced = |low, high| Program { price: Price::Between(Cents(low), Cents(high), Currency::Cad), ..course() };
    for (program, over_100, least_100) in [
        (fee(9_999), No, No),
        (fee(10_000), No, Yes),
        (fee(10_001), Yes, Yes),
        (priced(9_000, 20_000), Unknown, Unknown),
        (priced(10_000, 20_000), Unknown, Yes),
        (Program { price: Price::Free, ..course() }, No, No),
        (Program { price: Price::Unknown, ..course() }, Unknown, Unknown),
    ] {
        let found =
            (which(over.clone(), EligibilityRule::Fee, &program), which(least.clone(), EligibilityRule::Fee, &program));
        assert_eq!(found, (over_100, least_100), "{:?}", program.price);
    }
}

#[test]
fn unstated_osap_listing_is_unknown() {
    use Tristate::*;
    for (told, listed, not_listed) in [(Yes, Yes, No), (No, No, Yes), (Unknown, Unknown, Unknown)] {
        let of = |wanted| {
            let asked = ProgramRules { osap_listed: Some(wanted), ..ProgramRules::default() };
            which(asked, EligibilityRule::OsapListed, &listed_for_osap(told))
        };
        assert_eq!((of(true), of(false)), (listed, not_listed), "{told:?}");
    }
}

#[test]
fn province_or_currency_tells_canada_from_abroad() {
    use Tristate::*;
    let asked = || ProgramRules { in_canada: true, ..ProgramRules::default() };
    let of = |province, price| which(asked(), EligibilityRule::InCanada, &Program { province, price, ..course() });
    let dollars = |currency| Price::Fixed(Cents(60_000), currency);
    assert_eq!(of(Some(On), dollars(Currency::Cad)), Yes);
    assert_eq!(of(Some(On), dollars(Currency::Usd)), Yes);
    assert_eq!(of(None, dollars(Currency::Usd)), No);
    assert_eq!(of(None, dollars(Currency::Cad)), Unknown);
    assert_eq!(of(None, Price::Free), Unknown);
    assert_eq!(of(None, Price::Unknown), Unknown);
}

#[test]
fn provider_kind_is_yes_unknown_or_no() {
    use Tristate::*;
    let asked =
        || ProgramRules { providers: vec![College], providers_unclear: vec![Polytechnic], ..ProgramRules::default() };
    let of = |kind| which(asked(), EligibilityRule::Provider, &by(kind));
    assert_eq!([of(College), of(Polytechnic), of(Platform)], [Yes, Unknown, No]);
}

#[test]
fn office_conditions_are_listed_as_unknown() {
    let aid = held(scheme("ca-training-credit"), &anyone(On), &course());
    let conditions: Vec<_> = aid.rules.iter().filter(|answered| answered.rule == EligibilityRule::Condition).collect();
    let written: Vec<&Localised> =
        aid.scheme.person_rules.conditions.iter().chain(&aid.scheme.program_rules.conditions).collect();
    assert_eq!(conditions.iter().map(|answered| answered.condition.unwrap()).collect::<Vec<_>>(), written);
    assert!(!written.is_empty() && conditions.iter().all(|answered| answered.value == Tristate::Unknown));
    assert!(
        aid.rules.iter().all(|answered| answered.condition.is_none() || answered.rule == EligibilityRule::Condition)
    );
}

#[test]
fn without_program_only_person_rules_apply() {
    let person = anyone(On);
    let aid = aid(scheme("on-osap-micro"), EligibilityCase { profile: &person, program: None, year: YEAR });
    let rules: Vec<EligibilityRule> =
        aid.rules.iter().map(|rule| rule.rule).filter(|rule| *rule != EligibilityRule::Condition).collect();
    assert_eq!(rules, [EligibilityRule::Province, EligibilityRule::Status, EligibilityRule::HouseholdIncome]);
    assert_eq!(aid.outcome, AidOutcome::MayApply);
}

#[test]
fn no_training_limit_before_first_full_year() {
    let of = |landed, training_limit| {
        let person = Profile { landing_date: landed, training_limit, ..anyone(On) };
        value("ca-training-credit", EligibilityRule::TrainingLimit, &person, &course())
    };
    let on = |year, month, day| Some(LandingDate::Day(date(year, month, day)));
    for (landed, expected) in [
        (Some(LandingDate::Year(2026)), Tristate::No),
        (Some(LandingDate::Year(2025)), Tristate::No),
        (on(2025, 6, 30), Tristate::No),
        (on(2025, 1, 2), Tristate::No),
        // The whole of 2025 was lived here: its income builds a limit for 2026.
        (on(2025, 1, 1), Tristate::Unknown),
        (on(2026, 1, 1), Tristate::No),
        (Some(LandingDate::Year(2024)), Tristate::Unknown),
        (on(2024, 12, 31), Tristate::Unknown),
        (Some(LandingDate::Always), Tristate::Unknown),
        (None, Tristate::Unknown),
    ] {
        assert_eq!(of(landed, None), expected, "{landed:?}");
        // What the notice says goes before what is derived.
        assert_eq!(of(landed, Some(Cents(1))), Tristate::Yes, "{landed:?}");
        assert_eq!(of(landed, Some(Cents(0))), Tristate::No, "{landed:?}");
    }
}

// The list of all that a person could be told of.

fn list<'a>(funding: &'a Funding, person: &Profile, program: &Program) -> Vec<Aid<'a>> {
    let cost = cost(program, person, &REFERENCE.catalogue.header.rates);
    all_aid(funding, EligibilityCase { profile: person, program: Some((program, &cost)), year: YEAR })
}

fn names(list: &[Aid<'_>]) -> Vec<String> {
    list.iter().map(|aid| aid.scheme.id.clone()).collect()
}

#[test]
fn indigenous_schemes_need_self_identification() {
    let named = |situations: Option<&[Situation]>| {
        let situations = situations.map(|said| said.iter().copied().collect());
        names(&list(&REFERENCE.funding, &Profile { situations, ..anyone(On) }, &course())).contains(&"iset".to_owned())
    };
    assert!(!named(None));
    assert!(!named(Some(&[])));
    assert!(!named(Some(&[Situation::EiClaim, Situation::TrainedAbroad, Situation::Disability])));
    assert!(named(Some(&[Situation::Indigenous])));
}

#[test]
fn unoffered_or_out_of_province_schemes_are_not_listed() {
    for province in Province::ALL.iter().copied() {
        let person = anyone(province);
        let listed = names(&list(&REFERENCE.funding, &person, &course()));
        for scheme in &REFERENCE.funding.schemes {
            let who = &scheme.person_rules;
            let here = who.provinces.is_empty()
                || who.provinces.contains(&province)
                || who.provinces_unclear.contains(&province);
            let offered = held(scheme, &person, &course()).outcome != AidOutcome::NotOffered;
            assert_eq!(listed.contains(&scheme.id), here && offered, "{} in {province:?}", scheme.id);
        }
    }
}

#[test]
fn scheme_ruled_out_by_status_stays_listed() {
    let student = student(On);
    let list = list(&REFERENCE.funding, &student, &listed_for_osap(Tristate::Yes));
    let osap = list.iter().find(|aid| aid.scheme.id == "on-osap-micro").unwrap();
    assert_eq!(
        (osap.outcome, osap.ineligible_rules().collect::<Vec<_>>()),
        (AidOutcome::Ineligible, vec![EligibilityRule::Status])
    );
}

#[test]
fn ruled_out_schemes_are_last_and_loans_end_each_group() {
    for province in Province::ALL.iter().copied() {
        for program in [course(), by(Platform), weeks(12.0), listed_for_osap(Tristate::Yes)] {
            for person in [anyone(province), student(province), working(province)] {
                let list = list(&REFERENCE.funding, &person, &program);
                let places: Vec<(bool, bool)> = list
                    .iter()
                    .map(|aid| (aid.outcome == AidOutcome::Ineligible, aid.scheme.kind == SchemeKind::Loan))
                    .collect();
                assert!(places.is_sorted(), "{:?}", names(&list));
            }
        }
    }
    let list = list(&REFERENCE.funding, &anyone(On), &weeks(12.0));
    let kinds: BTreeMap<AidOutcome, BTreeSet<bool>> = list.iter().fold(BTreeMap::new(), |mut kinds, aid| {
        kinds.entry(aid.outcome).or_insert_with(BTreeSet::new).insert(aid.scheme.kind == SchemeKind::Loan);
        kinds
    });
    assert!(
        kinds[&AidOutcome::MayApply].len() == 2 && kinds[&AidOutcome::Ineligible].len() == 2,
        "both kinds are told of: {kinds:?}"
    );
}

#[test]
fn schemes_sort_by_local_certain_fewest_unknowns() {
    use microcred_core::funding::Confidence::{High, Low, Medium};
    let plain = |id: &str| Scheme {
        id: id.to_owned(),
        person_rules: PersonRules::default(),
        program_rules: ProgramRules::default(),
        confidence: High,
        ..scheme("bc-etg").clone()
    };
    let local =
        |id: &str| Scheme { person_rules: PersonRules { provinces: vec![On], ..PersonRules::default() }, ..plain(id) };
    let condition = || vec![Localised::plain("ask")];
    let funding = Funding {
        schema: 1,
        schemes: vec![
            Scheme { confidence: Low, ..plain("4 low") },
            Scheme { confidence: Medium, ..plain("3 medium") },
            Scheme {
                program_rules: ProgramRules { conditions: condition(), ..ProgramRules::default() },
                ..plain("2 more open")
            },
            plain("1 high"),
            Scheme { confidence: Low, ..local("0 local") },
        ],
    };
    let order = names(&list(&funding, &anyone(On), &course()));
    assert_eq!(order, ["0 local", "1 high", "2 more open", "3 medium", "4 low"]);
}

#[test]
fn osap_needs_a_listed_course_not_a_platform() {
    let offers = |id: &str| {
        let program = REFERENCE.catalogue.get(&ProgramId::parse(id).unwrap()).unwrap();
        held(scheme("on-osap-micro"), &anyone(On), program).outcome
    };
    let first = |wanted: &dyn Fn(&Program) -> bool| {
        REFERENCE.catalogue.in_memory_programs().iter().find(|program| wanted(program)).unwrap().id.to_string()
    };
    let listed = first(&|program| program.value(Criterion::OsapEligible) == Tristate::Yes);
    assert_eq!(offers(&listed), AidOutcome::MayApply, "{listed}");
    let platform = first(&|program| program.provider_kind == Platform);
    assert_eq!(offers(&platform), AidOutcome::Ineligible, "{platform}");
}
