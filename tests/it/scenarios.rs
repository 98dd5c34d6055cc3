//! Scenarios: one person and a small catalogue in, the expected list with its reasons out.
//!
//! Every file in `tests/scenarios` is one scenario and reads like a sentence. Its fields:
//!
//! - `says`: the sentence.
//! - `today`: the day on which the person asks.
//! - `person`: what the person said, with the fields of a profile file.
//! - `programs`: the catalogue, with the fields of a catalogue file. Only what matters is written: the provider, its
//!   kind, the address, the field of work and the source have a value of their own ([`DEFAULTS`]), all else is unknown.
//!   A companion ticket is a program with the id of one that `reference/companions.ron` names.
//! - `sort`, `relaxed`: the order (else by fit) and the limits that are put aside (else none).
//! - `expect`: how many programs were looked at, how many each limit left out, why (`because`), and the matches in
//!   order, complete and with every section shown. Of a match only what is written is compared. A reason may carry its figure: `"over_budget_by"` or
//!   `"over_budget_by(400)"`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Display};
use std::fs;
use std::path::Path;

use jiff::civil::Date;
use microcred_advice::checklist::{PersonCheckReason, WeightRule, Weights};
use microcred_advice::cost::whole_weeks;
use microcred_advice::limits::{GoalRelevance, Limit, LimitReason};
use microcred_advice::matching::{Evaluation, MatchRequest, Matches, count_matches, evaluate, find_matches};
use microcred_advice::ordering::{Sort, TieBreak, ranking_reason};
use microcred_advice::routes::{Route, other_routes};
use microcred_advice::sections::{Section, ShownSections};
use microcred_advice::watchouts::WatchOut;
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::PersonCriterion;
use microcred_core::fact::Tristate;
use microcred_core::money::Cents;
use microcred_core::profile::Profile;
use microcred_core::program::ProgramId;
use microcred_core::reference_data::ReferenceData;
use microcred_core::schedule::Interval;
use microcred_data::reading;
use microcred_data::reading::parse_ron;
use microcred_data::reading::span_tree::{SpanTree, parse_spans};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::support::data::REFERENCE;

/// What stands in a program where the scenario does not write it, because it does not matter there.
const DEFAULTS: &[(&str, &str)] = &[
    ("provider", "\"A provider\""),
    ("provider_kind", "college"),
    ("url", "\"https://example.ca/course\""),
    ("sector", "general"),
    ("source", "(url: \"https://example.ca/course\", as_of: \"2026\")"),
];

/// The head of every catalogue: one rate is known, for US dollars.
const RATES: &str = r#"[(currency: USD, cad: 1.3698, as_of: "2024", source: "Bank of Canada")]"#;

const FIELDS: &[&str] = &["says", "today", "person", "programs", "sort", "relaxed", "expect"];

/// Fewer files than this, and some were lost.
const MIN_SCENARIOS: usize = 60;

/// Every reason that a person can be given.
const REASONS: &[&str] = &[
    "not_said",
    "same_occupation",
    "same_minor_group",
    "same_field_no_occupation",
    "same_sector",
    "companion",
    "teaches_skill",
    "leads_elsewhere",
    "employer_pays",
    "free",
    "free_only_if",
    "price_not_stated",
    "price_for_others",
    "within_budget",
    "over_budget_by",
    "may_be_over_budget_by",
    "over_budget_until_back",
    "no_rate",
    "subscription_length_not_known",
    "own_pace",
    "hours_fit",
    "hours_too_many",
    "hours_may_be_too_many",
    "hours_not_stated",
    "done_in_time",
    "too_long",
    "may_be_too_long",
    "length_not_stated",
    "place_suits",
    "in_other_province",
    "on_site",
    "online_only",
    "province_not_stated",
    "home_not_said",
    "delivery_not_stated",
    "times_not_stated",
    "other_times",
    "level_met",
    "level_too_low",
    "level_not_stated",
    "other_language",
    "may_join",
    "may_join_to_check",
    "who_may_join_not_stated",
    "status_not_admitted",
    "residents_only",
    "age_outside",
    "other_group",
    "other_work",
    "entry_met",
    "entry_to_check",
    "entry_conditions_not_stated",
    "licence_needed",
    "schooling_too_low",
    "experience_needed",
    "training_abroad_needed",
    "nothing_asked",
    "asks_conditions",
    "entry_not_stated",
    "running",
    "has_ended",
    "only_planned",
    "status_not_stated",
    "something_new",
    "all_known",
    "skills_not_stated",
];

/// What is expected of all.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    considered: usize,
    #[serde(default)]
    left_out: Vec<(Limit, usize)>,
    /// For programs that are left out: why the first limit closes them.
    #[serde(default)]
    because: BTreeMap<String, String>,
    matches: Vec<ExpectedMatch>,
    routes_first: Option<Route>,
    /// The rules that shifted the weights.
    weight_rules: Option<Vec<WeightRule>>,
    /// What puts each match before the next in the order of fit.
    set_apart_by: Option<Vec<String>>,
}

/// What is expected of one match.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedMatch {
    id: String,
    #[serde(default)]
    reasons: BTreeMap<PersonCriterion, String>,
    #[serde(default)]
    answers: BTreeMap<PersonCriterion, Tristate>,
    #[serde(default)]
    standings: BTreeMap<Limit, String>,
    watch_outs: Option<Vec<WatchOut>>,
    fit: Option<(u32, u32)>,
    /// The id of the question, or `nothing`.
    ask_first: Option<String>,
    /// Canadian dollars, low and high; `None` where an end is not known.
    price: Option<(Option<f64>, Option<f64>)>,
    approximate: Option<bool>,
    /// Months of a subscription, low and high.
    months: Option<(Option<u32>, Option<u32>)>,
    /// Whole weeks at the person's pace, low and high.
    weeks: Option<(Option<u32>, Option<u32>)>,
    /// Hours asked in a week, low and high.
    weekly: Option<(Option<f64>, Option<f64>)>,
    nearness: Option<GoalRelevance>,
    /// The section in which it stands.
    section: Option<Section>,
}

/// One file.
struct Scenario {
    says: String,
    today: Date,
    profile: Profile,
    catalogue: Catalogue,
    sort: Sort,
    relaxed: BTreeSet<Limit>,
    expect: Expected,
}

fn part<T: DeserializeOwned>(file: &str, text: &str, root: &SpanTree, name: &str) -> Option<T> {
    let field = root.field(text, name)?;
    let read = parse_ron(field.value.text(text));
    Some(read.unwrap_or_else(|error| panic!("{file}, in `{name}`: {error}")))
}

/// The text of a program with the defaults for what it does not say.
fn with_defaults(text: &str, node: &SpanTree) -> String {
    let missing = DEFAULTS.iter().filter(|(name, _)| node.field(text, name).is_none());
    let missing: String = missing.map(|(name, value)| format!("{name}: {value}, ")).collect();
    let own = node.text(text).trim_start().strip_prefix('(').unwrap_or_default();
    format!("({missing}{own}")
}

fn read_scenario(file: &str, text: &str, data: &ReferenceData) -> Scenario {
    let root = parse_spans(text).unwrap_or_else(|broken| panic!("{file}: {broken:?}"));
    for field in root.fields() {
        let name = field.name(text);
        assert!(FIELDS.contains(&name), "{file}: no field is called `{name}`");
    }
    let needed = |name: &str| root.field(text, name).unwrap_or_else(|| panic!("{file}: `{name}` is missing"));
    let today: String = part(file, text, &root, "today").unwrap_or_else(|| panic!("{file}: `today` is missing"));
    let programs: Vec<String> = needed("programs").value.items().iter().map(|node| with_defaults(text, node)).collect();
    let catalogue =
        format!("(schema: 1, as_of: \"{today}\", rates: {RATES}, programs: [\n{}\n])", programs.join(",\n"));
    let read = reading::catalogue::parse(file, &catalogue, &data.occupations);
    assert_eq!(read.diagnostics, [], "{file}: the catalogue is not sound");
    let person = needed("person").value.text(text);
    let profile = reading::profile::parse(file, person, &data.occupations);
    Scenario {
        says: part(file, text, &root, "says").unwrap_or_else(|| panic!("{file}: `says` is missing")),
        today: today.parse().unwrap_or_else(|error| panic!("{file}, in `today`: {error}")),
        profile: profile.unwrap_or_else(|faults| panic!("{file}, in `person`: {faults:?}")),
        catalogue: read.catalogue.unwrap(),
        sort: part(file, text, &root, "sort").unwrap_or(Sort::Fit),
        relaxed: part::<Vec<Limit>>(file, text, &root, "relaxed").unwrap_or_default().into_iter().collect(),
        expect: part(file, text, &root, "expect").unwrap_or_else(|| panic!("{file}: `expect` is missing")),
    }
}

fn every_scenario(data: &ReferenceData) -> BTreeMap<String, Scenario> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut scenarios = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "ron") {
            let file = path.file_name().unwrap().to_string_lossy().into_owned();
            let scenario = read_scenario(&file, &fs::read_to_string(&path).unwrap(), data);
            scenarios.insert(file, scenario);
        }
    }
    scenarios
}

/// The figure of a reason, if it has one.
fn figure(why: &LimitReason) -> Option<String> {
    let figure = match why {
        LimitReason::SameOccupation(code) | LimitReason::SameMinorGroup(code) | LimitReason::CompanionTicket(code) => {
            code.to_string()
        }
        LimitReason::SameFieldNoOccupation(sector) | LimitReason::SameSector(sector) => sector.id().to_owned(),
        LimitReason::TeachesSkill(skill) => skill.clone(),
        LimitReason::WithinBudget(cents)
        | LimitReason::OverBudgetBy(cents)
        | LimitReason::MayBeOverBudgetBy(cents)
        | LimitReason::OverBudgetUntilTaxRefund(cents) => cents.dollars().to_string(),
        LimitReason::NoExchangeRate(currency) => currency.id().to_owned(),
        LimitReason::HoursFit(number) | LimitReason::HoursTooMany(number) | LimitReason::HoursMayBeTooMany(number) => {
            number.0.to_string()
        }
        LimitReason::FinishesInTime(number) | LimitReason::TooLong(number) | LimitReason::MayBeTooLong(number) => {
            number.0.to_string()
        }
        LimitReason::InOtherProvince(province) => province.id().to_owned(),
        LimitReason::LevelMet(level) | LimitReason::LevelTooLow(level) => level.to_string(),
        _ => return None,
    };
    Some(figure)
}

/// A reason as the scenario writes it: with its figure only where the scenario gives one.
fn written(why: &LimitReason, like: &str) -> String {
    match figure(why) {
        Some(figure) if like.contains('(') => format!("{}({figure})", why.id()),
        Some(_) | None => why.id().to_owned(),
    }
}

fn format_person_reason(why: &PersonCheckReason, like: &str) -> String {
    match why {
        PersonCheckReason::Limit(why) => written(why, like),
        _ => why.id().to_owned(),
    }
}

/// Collects what is not as expected.
#[derive(Default)]
struct Mismatches(Vec<String>);

impl Mismatches {
    fn hold<T: PartialEq + Debug>(&mut self, what: impl Display, expected: &T, found: &T) {
        if expected != found {
            self.0.push(format!("{what}: expected {expected:?}, found {found:?}"));
        }
    }

    fn expect_match(&mut self, expected: &ExpectedMatch, found: &Evaluation) {
        let id = &expected.id;
        let row =
            |criterion: PersonCriterion| found.person_checks.iter().find(|row| row.criterion == criterion).unwrap();
        for (criterion, reason) in &expected.reasons {
            self.hold(
                format!("{id}, {}", criterion.id()),
                reason,
                &format_person_reason(&row(*criterion).reason, reason),
            );
        }
        for (criterion, value) in &expected.answers {
            self.hold(format!("{id}, {}", criterion.id()), value, &row(*criterion).value);
        }
        for (limit, reason) in &expected.standings {
            let why = found.limit_outcome(*limit).reason();
            self.hold(format!("{id}, limit {}", limit.id()), reason, &written(why, reason));
        }
        let ends = |range: Interval<Option<u32>>| (range.low, range.high);
        let ask_first = found.top_open_question.map_or("nothing", |ask| ask.id()).to_owned();
        let dollars = |amount: Option<Cents>| amount.map(Cents::dollars);
        self.expect_if_given(format!("{id}, watch-outs"), expected.watch_outs.as_ref(), &found.watch_outs);
        self.expect_if_given(format!("{id}, fit"), expected.fit.as_ref(), &(found.score.low(), found.score.high()));
        self.expect_if_given(format!("{id}, ask first"), expected.ask_first.as_ref(), &ask_first);
        let price = (dollars(found.cost.cad_low), dollars(found.cost.cad_high));
        self.expect_if_given(format!("{id}, price"), expected.price.as_ref(), &price);
        self.expect_if_given(format!("{id}, approximate"), expected.approximate.as_ref(), &found.cost.is_approximate());
        let months = found.cost.months.map_or((None, None), |months| (Some(months.low), months.high));
        self.expect_if_given(format!("{id}, months"), expected.months.as_ref(), &months);
        self.expect_if_given(
            format!("{id}, weeks"),
            expected.weeks.as_ref(),
            &ends(whole_weeks(found.study_time.at_pace)),
        );
        let weekly = found.study_time.weekly.map(f64::from);
        let weekly = (weekly.low(), weekly.high());
        self.expect_if_given(format!("{id}, hours a week"), expected.weekly.as_ref(), &weekly);
        self.expect_if_given(format!("{id}, nearness"), expected.nearness.as_ref(), &found.goal_relevance);
        self.expect_if_given(format!("{id}, section"), expected.section.as_ref(), &found.section);
    }

    fn expect_if_given<T: PartialEq + Debug>(&mut self, what: impl Display, expected: Option<&T>, found: &T) {
        if let Some(expected) = expected {
            self.hold(what, expected, found);
        }
    }
}

/// Everything in which a scenario does not come out as it says.
fn differences(scenario: &Scenario, data: &ReferenceData) -> Vec<String> {
    let Scenario { today, profile, catalogue, sort, relaxed, expect, .. } = scenario;
    let wish = MatchRequest {
        disabled_limits: relaxed,
        sort: *sort,
        shown_sections: ShownSections::ALL,
        ..MatchRequest::new(profile, data, *today)
    };
    let weights = Weights::for_person(&data.criteria, profile);
    let Matches { considered, excluded_by_limits: left_out, list, .. } = find_matches(catalogue, &wish);
    let mut wrong = Mismatches::default();
    wrong.hold("considered", &expect.considered, &considered);
    wrong.hold("left out", &expect.left_out, &left_out);
    let ids: Vec<&str> = list.iter().map(|judgement| judgement.id.as_str()).collect();
    wrong.hold("matches", &expect.matches.iter().map(|one| one.id.as_str()).collect(), &ids);
    wrong.hold("matches counted without an order", &list.len(), &count_matches(catalogue, &wish));
    for expected in &expect.matches {
        if let Some(found) = list.iter().find(|judgement| judgement.id.as_str() == expected.id) {
            wrong.expect_match(expected, found);
        }
    }
    for (id, reason) in &expect.because {
        let program = ProgramId::parse(id).and_then(|id| catalogue.find(&id));
        let judgement = program.map(|(record, program)| evaluate(record, program, catalogue, &wish, &weights));
        let closed = judgement.as_ref().and_then(|one| Some(one.limit_outcome(one.first_failed_limit(relaxed)?)));
        let found = closed.map_or("not left out".to_owned(), |standing| written(standing.reason(), reason));
        wrong.hold(format!("{id} is left out"), reason, &found);
    }
    wrong.expect_if_given("weight rules", expect.weight_rules.as_ref(), &weights.rules);
    wrong.expect_if_given(
        "first of the other routes",
        expect.routes_first.as_ref(),
        other_routes(profile).first().unwrap(),
    );
    let separators =
        list.iter().zip(list.iter().skip(1)).map(|(one, next)| ranking_reason(one, next, catalogue, profile));
    let separators = separators.map(|separator| format!("{separator:?}")).collect();
    wrong.expect_if_given("set apart by", expect.set_apart_by.as_ref(), &separators);
    wrong.0
}

#[test]
fn every_scenario_gives_expected_results() {
    let data: &ReferenceData = &REFERENCE;
    let scenarios = every_scenario(data);
    let mut wrong = String::new();
    for (file, scenario) in &scenarios {
        let differences = differences(scenario, data);
        if !differences.is_empty() {
            wrong.push_str(&format!("\n{file}: {}\n    {}\n", scenario.says, differences.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(scenarios.len() >= MIN_SCENARIOS, "only {} scenarios were found", scenarios.len());
}

#[test]
fn scenarios_cover_reasons_cautions_limits_and_relevance() {
    let data: &ReferenceData = &REFERENCE;
    let (mut reasons, mut watch_outs, mut limits, mut near) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let (mut sections, mut separators) = (BTreeSet::new(), BTreeSet::new());
    for scenario in every_scenario(data).into_values() {
        let Expected { because, matches, left_out, set_apart_by, .. } = scenario.expect;
        sections.extend(matches.iter().filter_map(|one| one.section));
        separators.extend(set_apart_by.into_iter().flatten());
        limits.extend(left_out.iter().map(|(limit, _)| *limit));
        let of_matches = matches.iter().flat_map(|one| one.reasons.values().chain(one.standings.values()));
        for reason in of_matches.chain(because.values()) {
            reasons.insert(reason.split('(').next().unwrap_or_default().to_owned());
        }
        watch_outs.extend(matches.iter().flat_map(|one| one.watch_outs.iter().flatten().copied()));
        near.extend(matches.iter().filter_map(|one| one.nearness));
    }
    assert_eq!(reasons, REASONS.iter().map(|reason| (*reason).to_owned()).collect());
    assert_eq!(watch_outs, WatchOut::ALL.iter().copied().collect());
    assert_eq!(limits, Limit::ALL.iter().copied().collect());
    assert_eq!(near, GoalRelevance::ALL.iter().copied().collect());
    assert_eq!(sections, Section::ALL.iter().copied().collect());
    assert_eq!(separators, TieBreak::ALL.iter().map(|separator| format!("{separator:?}")).collect());
}
