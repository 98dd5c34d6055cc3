//! Scenarios: one person and a small catalogue in, the expected list with its reasons out.
//!
//! Every file in `tests/scenarios` is one scenario and reads like a sentence. Its fields:
//!
//! - `says`: the sentence.
//! - `today`: the day on which the person asks.
//! - `person`: what the person said, with the fields of a profile file.
//! - `programmes`: the catalogue, with the fields of a catalogue file. Only what matters is written: the provider, its
//!   kind, the address, the field of work and the source have a value of their own ([`DEFAULTS`]), all else is unknown.
//! - `sort`, `relaxed`: the order (else by fit) and the limits that are put aside (else none).
//! - `expect`: how many programmes were looked at, how many each limit left out, why (`because`), and the matches in
//!   order, complete. Of a match only what is written is compared. A reason may carry its figure: `"over_budget_by"` or
//!   `"over_budget_by(400)"`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Display};
use std::fs;
use std::path::Path;

use jiff::civil::Date;
use microcred::domain::catalogue::Catalogue;
use microcred::domain::checklist::{PersonWhy, WeightRule, Weights};
use microcred::domain::cost::whole_weeks;
use microcred::domain::criteria::PersonCriterion;
use microcred::domain::fact::Value;
use microcred::domain::knowledge::Knowledge;
use microcred::domain::matching::{Judgement, Matches, Nearness, Sort, Wish, count, find, judge, what_separates};
use microcred::domain::money::Cents;
use microcred::domain::profile::Profile;
use microcred::domain::programme::ProgrammeId;
use microcred::domain::reading::locate::{Node, cut};
use microcred::domain::reading::{self, from_ron};
use microcred::domain::routes::{Route, other_routes};
use microcred::domain::schedule::Range;
use microcred::domain::standing::{Limit, Standing, Why};
use microcred::domain::watchouts::WatchOut;
use microcred::store::Data;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What stands in a programme where the scenario does not write it, because it does not matter there.
const DEFAULTS: &[(&str, &str)] = &[
    ("provider", "\"A provider\""),
    ("provider_kind", "college"),
    ("url", "\"https://example.ca/course\""),
    ("sector", "general"),
    ("source", "(url: \"https://example.ca/course\", as_of: \"2026\")"),
];

/// The head of every catalogue: one rate is known, for US dollars.
const RATES: &str = r#"[(currency: USD, cad: 1.3698, as_of: "2024", source: "Bank of Canada")]"#;

const FIELDS: &[&str] = &["says", "today", "person", "programmes", "sort", "relaxed", "expect"];

/// Fewer files than this, and some were lost.
const FEWEST: usize = 60;

/// Every reason that a person can be given.
const REASONS: &[&str] = &[
    "not_said",
    "same_occupation",
    "same_minor_group",
    "same_field_no_occupation",
    "same_sector",
    "teaches_skill",
    "leads_elsewhere",
    "employer_pays",
    "free",
    "free_only_if",
    "price_not_stated",
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
    /// For programmes that are left out: why the first limit closes them.
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
    answers: BTreeMap<PersonCriterion, Value>,
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
    nearness: Option<Nearness>,
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

fn part<T: DeserializeOwned>(file: &str, text: &str, root: &Node, name: &str) -> Option<T> {
    let field = root.field(text, name)?;
    let read = from_ron(field.value.text(text));
    Some(read.unwrap_or_else(|error| panic!("{file}, in `{name}`: {error}")))
}

/// The text of a programme with the defaults for what it does not say.
fn filled_in(text: &str, node: &Node) -> String {
    let missing = DEFAULTS.iter().filter(|(name, _)| node.field(text, name).is_none());
    let missing: String = missing.map(|(name, value)| format!("{name}: {value}, ")).collect();
    let own = node.text(text).trim_start().strip_prefix('(').unwrap_or_default();
    format!("({missing}{own}")
}

fn read_scenario(file: &str, text: &str, data: &Knowledge) -> Scenario {
    let root = cut(text).unwrap_or_else(|broken| panic!("{file}: {broken:?}"));
    for field in root.fields() {
        let name = field.name(text);
        assert!(FIELDS.contains(&name), "{file}: no field is called `{name}`");
    }
    let needed = |name: &str| root.field(text, name).unwrap_or_else(|| panic!("{file}: `{name}` is missing"));
    let today: String = part(file, text, &root, "today").unwrap_or_else(|| panic!("{file}: `today` is missing"));
    let programmes: Vec<String> = needed("programmes").value.items().iter().map(|node| filled_in(text, node)).collect();
    let catalogue =
        format!("(schema: 1, as_of: \"{today}\", rates: {RATES}, programmes: [\n{}\n])", programmes.join(",\n"));
    let read = reading::catalogue::read(file, &catalogue, &data.occupations);
    assert_eq!(read.faults, [], "{file}: the catalogue is not sound");
    let person = needed("person").value.text(text);
    let profile = reading::profile::read(file, person, &data.occupations);
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

fn every_scenario(data: &Knowledge) -> BTreeMap<String, Scenario> {
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
fn figure(why: &Why) -> Option<String> {
    let figure = match why {
        Why::SameOccupation(code) | Why::SameMinorGroup(code) => code.to_string(),
        Why::SameFieldNoOccupation(sector) | Why::SameSector(sector) => sector.id().to_owned(),
        Why::TeachesSkill(skill) => skill.clone(),
        Why::WithinBudget(cents)
        | Why::OverBudgetBy(cents)
        | Why::MayBeOverBudgetBy(cents)
        | Why::OverBudgetUntilBack(cents) => cents.dollars().to_string(),
        Why::NoRate(currency) => currency.id().to_owned(),
        Why::HoursFit(number)
        | Why::HoursTooMany(number)
        | Why::HoursMayBeTooMany(number)
        | Why::DoneInTime(number)
        | Why::TooLong(number)
        | Why::MayBeTooLong(number) => number.to_string(),
        Why::InOtherProvince(province) => province.id().to_owned(),
        Why::LevelMet(level) | Why::LevelTooLow(level) => level.to_string(),
        _ => return None,
    };
    Some(figure)
}

/// A reason as the scenario writes it: with its figure only where the scenario gives one.
fn written(why: &Why, like: &str) -> String {
    match figure(why) {
        Some(figure) if like.contains('(') => format!("{}({figure})", why.id()),
        Some(_) | None => why.id().to_owned(),
    }
}

fn written_of_person(why: &PersonWhy, like: &str) -> String {
    match why {
        PersonWhy::Limit(why) => written(why, like),
        PersonWhy::SomethingNew | PersonWhy::AllKnown | PersonWhy::SkillsNotStated => why.id().to_owned(),
    }
}

/// Collects what is not as expected.
#[derive(Default)]
struct Wrong(Vec<String>);

impl Wrong {
    fn hold<T: PartialEq + Debug>(&mut self, what: impl Display, expected: &T, found: &T) {
        if expected != found {
            self.0.push(format!("{what}: expected {expected:?}, found {found:?}"));
        }
    }

    fn hold_match(&mut self, expected: &ExpectedMatch, found: &Judgement) {
        let id = &expected.id;
        let row = |criterion: PersonCriterion| found.person.iter().find(|row| row.criterion == criterion).unwrap();
        for (criterion, reason) in &expected.reasons {
            self.hold(format!("{id}, {}", criterion.id()), reason, &written_of_person(&row(*criterion).why, reason));
        }
        for (criterion, value) in &expected.answers {
            self.hold(format!("{id}, {}", criterion.id()), value, &row(*criterion).value);
        }
        for (limit, reason) in &expected.standings {
            let why = found.standing(*limit).map(Standing::why).unwrap();
            self.hold(format!("{id}, limit {}", limit.id()), reason, &written(why, reason));
        }
        let ends = |range: Range<Option<u32>>| (range.low, range.high);
        let ask_first = found.ask_first.map_or("nothing", |ask| ask.id()).to_owned();
        let dollars = |amount: Option<Cents>| amount.map(Cents::dollars);
        self.hold_if(format!("{id}, watch-outs"), expected.watch_outs.as_ref(), &found.watch_outs);
        self.hold_if(format!("{id}, fit"), expected.fit.as_ref(), &(found.fit.low(), found.fit.high()));
        self.hold_if(format!("{id}, ask first"), expected.ask_first.as_ref(), &ask_first);
        let price = (dollars(found.cost.cad_low), dollars(found.cost.cad_high));
        self.hold_if(format!("{id}, price"), expected.price.as_ref(), &price);
        self.hold_if(format!("{id}, approximate"), expected.approximate.as_ref(), &found.cost.is_approximate());
        let months = found.cost.months.map_or((None, None), |months| (months.low, months.high));
        self.hold_if(format!("{id}, months"), expected.months.as_ref(), &months);
        self.hold_if(format!("{id}, weeks"), expected.weeks.as_ref(), &ends(whole_weeks(found.time.at_pace)));
        let weekly = (found.time.weekly.low(), found.time.weekly.high());
        self.hold_if(format!("{id}, hours a week"), expected.weekly.as_ref(), &weekly);
        self.hold_if(format!("{id}, nearness"), expected.nearness.as_ref(), &found.nearness);
    }

    fn hold_if<T: PartialEq + Debug>(&mut self, what: impl Display, expected: Option<&T>, found: &T) {
        if let Some(expected) = expected {
            self.hold(what, expected, found);
        }
    }
}

/// Everything in which a scenario does not come out as it says.
fn differences(scenario: &Scenario, data: &Knowledge) -> Vec<String> {
    let Scenario { today, profile, catalogue, sort, relaxed, expect, .. } = scenario;
    let wish = Wish { relaxed: relaxed.clone(), sort: *sort, ..Wish::of(profile, data, *today) };
    let weights = Weights::for_person(&data.criteria, profile);
    let Matches { considered, left_out, list, .. } = find(catalogue, &wish);
    let mut wrong = Wrong::default();
    wrong.hold("considered", &expect.considered, &considered);
    wrong.hold("left out", &expect.left_out, &left_out);
    let ids: Vec<&str> = list.iter().map(|judgement| judgement.id.as_str()).collect();
    wrong.hold("matches", &expect.matches.iter().map(|one| one.id.as_str()).collect(), &ids);
    wrong.hold("matches counted without an order", &list.len(), &count(catalogue, &wish));
    for expected in &expect.matches {
        if let Some(found) = list.iter().find(|judgement| judgement.id.as_str() == expected.id) {
            wrong.hold_match(expected, found);
        }
    }
    for (id, reason) in &expect.because {
        let programme = ProgrammeId::read(id).and_then(|id| catalogue.get(&id));
        let judgement = programme.map(|programme| judge(programme, catalogue, &wish, &weights));
        let closed = judgement.as_ref().and_then(|one| one.standing(one.closed_by(relaxed)?));
        let found = closed.map_or("not left out".to_owned(), |standing| written(standing.why(), reason));
        wrong.hold(format!("{id} is left out"), reason, &found);
    }
    wrong.hold_if("weight rules", expect.weight_rules.as_ref(), &weights.rules);
    wrong.hold_if("first of the other routes", expect.routes_first.as_ref(), other_routes(profile).first().unwrap());
    let separators = list.iter().zip(list.iter().skip(1)).map(|(one, next)| what_separates(one, next, catalogue));
    let separators = separators.map(|separator| format!("{separator:?}")).collect();
    wrong.hold_if("set apart by", expect.set_apart_by.as_ref(), &separators);
    wrong.0
}

#[test]
fn every_scenario_comes_out_as_it_says() {
    let data = Data::embedded().unwrap().known;
    let scenarios = every_scenario(&data);
    let mut wrong = String::new();
    for (file, scenario) in &scenarios {
        let differences = differences(scenario, &data);
        if !differences.is_empty() {
            wrong.push_str(&format!("\n{file}: {}\n    {}\n", scenario.says, differences.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(scenarios.len() >= FEWEST, "only {} scenarios were found", scenarios.len());
}

#[test]
fn the_scenarios_reach_every_reason_every_watch_out_every_limit_and_every_nearness() {
    let data = Data::embedded().unwrap().known;
    let (mut reasons, mut watch_outs, mut limits, mut near) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for scenario in every_scenario(&data).into_values() {
        let Expected { because, matches, left_out, .. } = scenario.expect;
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
    // No programme is left out for its entry conditions: they are for the person to check.
    assert_eq!(limits, Limit::ALL.iter().copied().filter(|limit| *limit != Limit::Entry).collect());
    assert_eq!(near, Nearness::ALL.iter().copied().collect());
}
