//! Whole persons: what one person said in, and everything that the advisor tells them out.
//!
//! Every file in `tests/persons` is one person. `tests/persons/README.md` says how to read and dispute one. The expected
//! values were worked out by hand from the sources that the comments name. Which programs stand first is not among them:
//! `tests/people` says what each person should find.
//!
//! All that differs is reported at once, each with its file and field.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use jiff::civil::Date;
use microcred_advice::advisories::{Advisory, AdvisoryKind, AdvisoryTiming, before_you_start};
use microcred_advice::aid::{Aid, AidOutcome, EligibilityCase, EligibilityRule, all_aid};
use microcred_advice::bill::{AmountRange, Bill, TaxCredit, scheme_for};
use microcred_advice::cost::whole_weeks;
use microcred_advice::decision::{Decision, decision};
use microcred_advice::labour_market::LabourMarketInfo;
use microcred_advice::limits::Limit;
use microcred_advice::matching::{MatchRequest, evaluate, first_failed_limit};
use microcred_advice::subscription::PaceCost;
use microcred_core::funding::SchemeKind;
use microcred_core::money::Cents;
use microcred_core::occupation::Province;
use microcred_core::profile::{ImmigrationStatus, Profile, StudyLanguage};
use microcred_core::program::ProgramId;
use microcred_core::reference_data::ReferenceData;
use microcred_core::schedule::StatedRange;
use microcred_data::reading;
use microcred_data::reading::parse_ron;
use microcred_data::reading::span_tree::{SpanTree, parse_spans};
use microcred_i18n::{Lang, Localizer};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::support::data::REFERENCE;

/// The fields of a file, each of them needed.
const FIELDS: &[&str] = &[
    "who",
    "today",
    "answers",
    "before_you_choose",
    "aid_to_ask",
    "loans_to_ask",
    "aid_shut",
    "aid_not_named",
    "programs",
];

/// Fewer files than this, and some were lost.
const MIN_FILES: usize = 20;

/// A statement on the right step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    about: AdvisoryKind,
    place: AdvisoryTiming,
    /// Phrases that its English text holds.
    says: Vec<String>,
    /// The first address under it; not written: it follows from the answers alone.
    source: Option<String>,
}

/// What comes back.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct CreditBack {
    /// The id of the scheme.
    by: String,
    amount: StatedRange<f64>,
    spring_of: i16,
}

/// A subscription at one pace.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct PaidAmounts {
    hours_per_week: f64,
    months: StatedRange<f64>,
    total: StatedRange<f64>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Paces {
    yours: Option<PaidAmounts>,
    half: Option<PaidAmounts>,
    to_meet_budget: Option<PaidAmounts>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct FinishDate {
    earliest: Option<String>,
    latest: Option<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wages {
    region: String,
    low: Option<f64>,
    median: Option<f64>,
    high: Option<f64>,
}

/// One program for the person. Amounts of money are Canadian dollars.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedAid {
    day_one: StatedRange<f64>,
    comes_back: Vec<CreditBack>,
    /// The tuition credit that is carried forward; not written: none.
    carried: Option<f64>,
    left_in_the_end: StatedRange<f64>,
    /// Whole weeks at the person's pace.
    weeks: StatedRange<f64>,
    done: FinishDate,
    /// The outlook; not written: the program names no occupation.
    outlook: Option<String>,
    wages: Option<Wages>,
    /// The limit that leaves it out; not written: none.
    left_out_by: Option<Limit>,
    paces: Option<Paces>,
    #[serde(default)]
    aid_to_ask: Vec<String>,
    #[serde(default)]
    loans_to_ask: Vec<String>,
    #[serde(default)]
    aid_shut: BTreeMap<String, Vec<EligibilityRule>>,
    /// The statements on the right step with this program; not written: not looked at.
    first: Option<Vec<Statement>>,
}

/// One file.
struct Person {
    who: String,
    today: Date,
    profile: Profile,
    before_you_choose: Vec<Statement>,
    aid_to_ask: Vec<String>,
    loans_to_ask: Vec<String>,
    aid_shut: BTreeMap<String, Vec<EligibilityRule>>,
    aid_not_named: Vec<String>,
    programs: BTreeMap<String, ExpectedAid>,
}

fn part<T: DeserializeOwned>(file: &str, text: &str, root: &SpanTree, name: &str) -> T {
    let field = root.field(text, name).unwrap_or_else(|| panic!("{file}: `{name}` is missing"));
    parse_ron(field.value.text(text)).unwrap_or_else(|error| panic!("{file}, in `{name}`: {error}"))
}

fn read_person(file: &str, text: &str, data: &ReferenceData) -> Person {
    let root = parse_spans(text).unwrap_or_else(|broken| panic!("{file}: {broken:?}"));
    for field in root.fields() {
        let name = field.name(text);
        assert!(FIELDS.contains(&name), "{file}: no field is called `{name}`");
    }
    let today: String = part(file, text, &root, "today");
    let answers =
        root.field(text, "answers").unwrap_or_else(|| panic!("{file}: `answers` is missing")).value.text(text);
    let profile = reading::profile::parse(file, answers, &data.occupations);
    Person {
        who: part(file, text, &root, "who"),
        today: today.parse().unwrap_or_else(|error| panic!("{file}, in `today`: {error}")),
        profile: profile.unwrap_or_else(|faults| panic!("{file}, in `answers`: {faults:?}")),
        before_you_choose: part(file, text, &root, "before_you_choose"),
        aid_to_ask: part(file, text, &root, "aid_to_ask"),
        loans_to_ask: part(file, text, &root, "loans_to_ask"),
        aid_shut: part(file, text, &root, "aid_shut"),
        aid_not_named: part(file, text, &root, "aid_not_named"),
        programs: part(file, text, &root, "programs"),
    }
}

/// Every file with its text.
fn every_file() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/persons");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// Two ends as a span, written as the catalogue writes it.
fn span(low: Option<f64>, high: Option<f64>) -> StatedRange<f64> {
    match (low, high) {
        (Some(low), Some(high)) if low == high => StatedRange::Exactly(low),
        (Some(low), Some(high)) => StatedRange::Between(low, high),
        (Some(low), None) => StatedRange::AtLeast(low),
        (None, Some(high)) => StatedRange::AtMost(high),
        (None, None) => StatedRange::Unknown,
    }
}

fn money(ends: Option<AmountRange>) -> StatedRange<f64> {
    span(ends.map(|ends| ends.low.dollars()), ends.map(|ends| ends.high.dollars()))
}

/// Collects what is not as expected.
#[derive(Default)]
struct Mismatches(Vec<String>);

impl Mismatches {
    fn hold<T: PartialEq + Debug>(&mut self, field: &str, expected: &T, found: &T) {
        if expected != found {
            self.0.push(format!("{field}: expected {expected:?}, found {found:?}"));
        }
    }

    fn expect_statements(&mut self, field: &str, expected: &[Statement], found: &[Advisory<'_>], texts: &Localizer) {
        let about = |place, step: AdvisoryKind| (place, step);
        let wanted: Vec<_> = expected.iter().map(|one| about(one.place, one.about)).collect();
        let given: Vec<_> = found.iter().map(|step| about(step.timing(), step.kind())).collect();
        self.hold(field, &wanted, &given);
        for (one, step) in expected.iter().zip(found).filter(|(one, step)| one.about == step.kind()) {
            let field = format!("{field}, {}", one.about.id());
            let said = texts.advisory_text(step);
            for phrase in one.says.iter().filter(|phrase| !said.contains(phrase.as_str())) {
                self.0.push(format!("{field}, says: expected {phrase:?} in {said:?}"));
            }
            let source = step.sources().first().map(|cited| cited.url.clone());
            self.hold(&format!("{field}, source"), &one.source, &source);
        }
    }

    /// Aid that is named and must be there: what is paid back stands apart.
    fn expect_aid_to_ask(&mut self, field: &str, expected: &[String], found: &[Aid<'_>], loans: bool) {
        for id in expected {
            let aid = found.iter().find(|aid| aid.scheme.id == *id);
            let there = aid.is_some_and(|aid| {
                aid.outcome == AidOutcome::MayApply && (aid.scheme.kind == SchemeKind::Loan) == loans
            });
            if !there {
                let found = aid.map(|aid| (aid.outcome, aid.scheme.kind, aid.ineligible_rules().collect::<Vec<_>>()));
                self.0.push(format!("{field}: expected {id:?}, found {found:?}"));
            }
        }
    }

    fn expect_ruled_out(&mut self, field: &str, expected: &BTreeMap<String, Vec<EligibilityRule>>, found: &[Aid<'_>]) {
        for (id, rules) in expected {
            let aid = found.iter().find(|aid| aid.scheme.id == *id && aid.outcome == AidOutcome::Ineligible);
            let against: Option<BTreeSet<EligibilityRule>> = aid.map(|aid| aid.ineligible_rules().collect());
            self.hold(&format!("{field}, {id}"), &Some(rules.iter().copied().collect()), &against);
        }
    }

    fn expect_bill(&mut self, field: &str, expected: &ExpectedAid, bill: &Bill, data: &ReferenceData) {
        let id = |credit: TaxCredit| scheme_for(credit, &data.funding).map(|scheme| scheme.id.clone()).unwrap();
        let back = |one: &microcred_advice::bill::TaxRefund| CreditBack {
            by: id(one.credit),
            amount: money(Some(one.amount)),
            spring_of: one.refund_year,
        };
        let dollars = |amount: Option<Cents>| amount.map(Cents::dollars);
        self.hold(&format!("{field}, day_one"), &expected.day_one, &money(bill.due_at_registration));
        self.hold(&format!("{field}, comes_back"), &expected.comes_back, &bill.tax_refunds.iter().map(back).collect());
        self.hold(
            &format!("{field}, carried"),
            &expected.carried,
            &dollars(bill.carried_forward.map(|ends| ends.high)),
        );
        let left = span(dollars(bill.net_low), dollars(bill.net_high));
        self.hold(&format!("{field}, left_in_the_end"), &expected.left_in_the_end, &left);
    }

    fn expect_job(&mut self, field: &str, expected: &ExpectedAid, labour: Option<&LabourMarketInfo<'_>>) {
        let outlook = labour.map(|labour| labour.occupation.future.id().to_owned());
        self.hold(&format!("{field}, outlook"), &expected.outlook, &outlook);
        let wages = labour.map(|labour| Wages {
            region: labour.region.map_or("Canada", Province::id).to_owned(),
            low: labour.wage.low,
            median: labour.wage.median,
            high: labour.wage.high,
        });
        self.hold(&format!("{field}, wages"), &expected.wages, &wages);
    }

    fn expect_program(&mut self, id: &str, expected: &ExpectedAid, wish: &MatchRequest<'_>, texts: &Localizer) {
        let field = format!("programs, {id}");
        let catalogue = &wish.reference_data.catalogue;
        let Some((record, program)) = ProgramId::parse(id).and_then(|id| catalogue.find(&id)) else {
            self.0.push(format!("{field}: not in the catalogue"));
            return;
        };
        let judgement = evaluate(record, program, catalogue, wish, &wish.weights());
        let Decision { aid, paces, week, labour, advisories: steps, .. } = decision(program, &judgement, wish);
        self.expect_bill(&field, expected, &judgement.bill, wish.reference_data);
        let weeks = whole_weeks(judgement.study_time.at_pace);
        self.hold(
            &format!("{field}, weeks"),
            &expected.weeks,
            &span(weeks.low.map(f64::from), weeks.high.map(f64::from)),
        );
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        let done = FinishDate { earliest: day(week.finish.low), latest: day(week.finish.high) };
        self.hold(&format!("{field}, done"), &expected.done, &done);
        self.expect_job(&field, expected, labour.as_ref());
        let closed = first_failed_limit(program, catalogue, wish);
        self.hold(&format!("{field}, left_out_by"), &expected.left_out_by, &closed);
        let paid = |pace: PaceCost| PaidAmounts {
            hours_per_week: pace.hours_per_week.0,
            months: span(pace.months.0.map(f64::from), pace.months.1.map(f64::from)),
            total: money(pace.total),
        };
        let paces = paces.map(|paces| Paces {
            yours: paces.yours.map(paid),
            half: paces.half.map(paid),
            to_meet_budget: paces.within_budget.map(paid),
        });
        self.hold(&format!("{field}, paces"), &expected.paces, &paces);
        self.expect_aid_to_ask(&format!("{field}, aid_to_ask"), &expected.aid_to_ask, &aid, false);
        self.expect_aid_to_ask(&format!("{field}, loans_to_ask"), &expected.loans_to_ask, &aid, true);
        self.expect_ruled_out(&format!("{field}, aid_shut"), &expected.aid_shut, &aid);
        if let Some(first) = &expected.first {
            self.expect_statements(&format!("{field}, first"), first, &steps, texts);
        }
    }
}

/// Everything in which a person does not come out as the file says.
fn differences(person: &Person, data: &ReferenceData, texts: &Localizer) -> Vec<String> {
    let wish = MatchRequest::new(&person.profile, data, person.today);
    let mut wrong = Mismatches::default();
    let steps = before_you_start(data, &person.profile, person.today.year());
    wrong.expect_statements("before_you_choose", &person.before_you_choose, &steps, texts);
    let aid =
        all_aid(&data.funding, EligibilityCase { profile: &person.profile, program: None, year: person.today.year() });
    wrong.expect_aid_to_ask("aid_to_ask", &person.aid_to_ask, &aid, false);
    wrong.expect_aid_to_ask("loans_to_ask", &person.loans_to_ask, &aid, true);
    wrong.expect_ruled_out("aid_shut", &person.aid_shut, &aid);
    for id in &person.aid_not_named {
        assert!(data.funding.get(id).is_some(), "no scheme is called `{id}`");
        if let Some(aid) = aid.iter().find(|aid| aid.scheme.id == *id) {
            wrong.0.push(format!("aid_not_named: expected no {id:?}, found {:?}", aid.outcome));
        }
    }
    for (id, expected) in &person.programs {
        wrong.expect_program(id, expected, &wish, texts);
    }
    wrong.0
}

#[test]
fn every_person_gets_the_expected_advice() {
    let data: &ReferenceData = &REFERENCE;
    let texts = Localizer::new(Lang::source_language());
    let files = every_file();
    let mut wrong = String::new();
    for (file, text) in &files {
        let person = read_person(file, text, data);
        for difference in differences(&person, data, &texts) {
            wrong.push_str(&format!("\n{file}: {difference}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}\n");
    assert!(files.len() >= MIN_FILES, "only {} persons were found", files.len());
}

#[test]
fn persons_cover_statuses_languages_and_provinces() {
    let data: &ReferenceData = &REFERENCE;
    let persons: Vec<Person> = every_file().iter().map(|(file, text)| read_person(file, text, data)).collect();
    let statuses: BTreeSet<ImmigrationStatus> = persons.iter().filter_map(|one| one.profile.status).collect();
    assert_eq!(statuses, ImmigrationStatus::ALL.iter().copied().collect());
    let languages: BTreeSet<StudyLanguage> = persons.iter().filter_map(|one| one.profile.study_language).collect();
    assert_eq!(languages, StudyLanguage::ALL.iter().copied().collect());
    let provinces: BTreeSet<Province> = persons.iter().filter_map(|one| one.profile.province).collect();
    assert!(provinces.len() >= 10, "{provinces:?}");
    let told: BTreeSet<AdvisoryKind> =
        persons.iter().flat_map(|one| &one.before_you_choose).map(|one| one.about).collect();
    assert_eq!(told, AdvisoryKind::ALL.iter().copied().collect());
    for person in &persons {
        assert!(!person.programs.is_empty(), "{}", person.who);
    }
}

#[test]
fn all_differences_are_reported_with_fields() {
    let data: &ReferenceData = &REFERENCE;
    let file = "17-subscription-in-us-dollars.ron";
    let text = &every_file()[file];
    let spoiled = text
        .replace("day_one: exactly(0)", "day_one: exactly(1)")
        .replace("months: exactly(3)", "months: exactly(4)")
        .replace("loans_to_ask: [\"ca-llp\"]", "loans_to_ask: [\"nobody\"]")
        .replace("\"on-osap-micro\": [household_income]", "\"on-osap-micro\": [status]");
    assert_ne!(*text, spoiled);
    let found = differences(&read_person(file, &spoiled, data), data, &Localizer::new(Lang::source_language()));
    let fields: Vec<&str> = found.iter().filter_map(|one| one.split(": expected").next()).collect();
    assert_eq!(
        fields,
        [
            "loans_to_ask",
            "aid_shut, on-osap-micro",
            "programs, google/data-analytics, day_one",
            "programs, google/data-analytics, paces"
        ],
        "{found:?}"
    );
}
