//! Judges what `match` gives a person by what a counsellor stated: what must stand in the first five places, what must not
//! be in the list, what must be said first and what must not be said.

use microcred_core::companions::Companions;
use microcred_core::criteria::Criterion;
use microcred_core::fact::Tristate;
use microcred_core::money::Cents;
use microcred_core::occupation::{NocCode, Province};
use microcred_core::program::{Prerequisites, Program, Status};
use microcred_core::sanitize::fold_letter;
use microcred_core::terms::{Asked, Group, MeantFor, SchoolLevel, SchoolingAsked, ValidIn};
use serde::Deserialize;
use serde_json::Value as Json;

/// The places that a person looks at.
pub const FIRST_PLACES: usize = 5;

/// A person and what a counsellor states for them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub who: String,
    /// The group by which the report counts.
    #[cfg_attr(test, expect(dead_code, reason = "only the report counts by group"))]
    pub group: String,
    /// The answers as flags of `match`.
    pub answers: String,
    /// Each must be met by one of the first places.
    pub first_five: Vec<Demand>,
    /// A place is defensible if one of these holds, or a demand is met by it.
    pub defensible: Vec<Pattern>,
    /// Nothing in the open sections may be like one of these.
    pub forbidden: Vec<Ban>,
    /// Statements that must be said before the list.
    pub said: Vec<String>,
    /// Statements and schemes that must not be said.
    pub not_said: Vec<String>,
    /// Why an empty or a short list is right for this person.
    pub may_be_short: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demand {
    pub what: String,
    pub any: Vec<Pattern>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ban {
    pub what: String,
    #[serde(rename = "where")]
    pub pattern: Pattern,
}

/// What a program is like. Every member that is given must hold.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pattern {
    pub id: Option<String>,
    pub ids: Option<Vec<String>>,
    pub occupation: Option<String>,
    pub occupations: Option<Vec<String>>,
    pub minor_group: Option<String>,
    pub sector: Option<Vec<String>>,
    pub province: Option<Vec<String>>,
    pub title: Option<Vec<String>>,
    pub language: Option<String>,
    pub free: Option<bool>,
    pub max_price: Option<i64>,
    pub over_budget: Option<bool>,
    pub price_unknown: Option<bool>,
    pub valid_here: Option<bool>,
    pub valid_elsewhere_only: Option<bool>,
    pub needs_licence: Option<bool>,
    pub bridging: Option<bool>,
    pub newcomers: Option<bool>,
    pub companion: Option<bool>,
    pub kind: Option<String>,
    pub asks_school: Option<String>,
    pub ended: Option<bool>,
    pub entry_level: Option<bool>,
    pub status_closed: Option<bool>,
    pub provider_kind: Option<Vec<String>>,
    pub field_only: Option<bool>,
}

/// What was said of one program of the list, with the program itself.
pub struct Listed<'a> {
    pub json: &'a Json,
    pub program: &'a Program,
}

/// The circumstances by which programs are judged.
pub struct Circumstances<'a> {
    pub job: Option<NocCode>,
    pub home: Option<Province>,
    pub companions: &'a Companions,
}

impl Circumstances<'_> {
    /// Reads the job and the province from the flags.
    pub fn of<'a>(person: &Person, companions: &'a Companions) -> Circumstances<'a> {
        let words: Vec<&str> = person.answers.split_whitespace().collect();
        let after = |flag: &str| {
            let place = words.iter().position(|word| *word == flag)?;
            words.get(place + 1).copied()
        };
        Circumstances {
            job: after("--occupation").and_then(NocCode::parse),
            home: after("--province").and_then(Province::find),
            companions,
        }
    }
}

impl Pattern {
    /// Whether a listed program is like this.
    pub fn fits(&self, listed: &Listed<'_>, circumstances: &Circumstances<'_>) -> bool {
        let Listed { json, program } = *listed;
        let codes: Vec<String> = program.occupations.iter().map(|link| link.code.to_string()).collect();
        let of_group = |group: &str| codes.iter().any(|code| code.starts_with(group));
        let holds = |wanted: Option<bool>, is: bool| wanted.is_none_or(|wanted| wanted == is);
        let among =
            |wanted: &Option<Vec<String>>, is: &str| wanted.as_ref().is_none_or(|all| all.iter().any(|one| one == is));
        let title = fold(&program.title);
        let newcomers = program.value(Criterion::NewcomerSupport) == Tristate::Yes;
        let groups = match &program.terms.open_to.groups {
            MeantFor::Only(groups) => groups.as_slice(),
            MeantFor::Unknown | MeantFor::Anyone => &[],
        };
        let abroad = matches!(program.terms.entry.trained_abroad, Asked::Yes(_))
            || groups.contains(&Group::InternationallyTrained);
        let over = &json["budget"];
        let elsewhere = circumstances
            .home
            .is_some_and(|home| matches!(&program.terms.valid_in, ValidIn::Only(all) if !all.contains(&home)));
        self.id.as_ref().is_none_or(|id| id == program.id.as_str())
            && among(&self.ids, program.id.as_str())
            && self.occupation.as_ref().is_none_or(|code| codes.contains(code))
            && self.occupations.as_ref().is_none_or(|all| all.iter().any(|code| codes.contains(code)))
            && self.minor_group.as_ref().is_none_or(|group| of_group(group))
            && among(&self.sector, program.sector.id())
            && among(&self.province, program.province.map_or("none", Province::id))
            && self.title.as_ref().is_none_or(|words| words.iter().any(|word| title.contains(&fold(word))))
            && self.language.as_ref().is_none_or(|tag| program.languages.iter().any(|own| own == tag))
            && holds(self.free, json["price"]["kind"] == "free")
            && self
                .max_price
                .is_none_or(|most| json["price"]["sticker_high"].as_f64().is_some_and(|high| high <= dollars(most)))
            && holds(
                self.over_budget,
                over["value"] == "no" || over["over_high"].as_f64().is_some_and(|over| over > 0.0),
            )
            && holds(self.price_unknown, json["price"]["kind"] == "unknown")
            && holds(self.valid_here, !elsewhere && json["section"] != "elsewhere")
            && holds(self.valid_elsewhere_only, elsewhere)
            && holds(self.needs_licence, program.terms.entry.licence.value() == Tristate::Yes)
            && holds(self.bridging, newcomers || abroad)
            && holds(
                self.newcomers,
                newcomers || groups.iter().any(|group| matches!(group, Group::Newcomer | Group::Refugee)),
            )
            && holds(self.companion, is_companion(program, circumstances))
            && self.kind.as_ref().is_none_or(|kind| kind == program.kind.id())
            && self.asks_school.as_ref().is_none_or(|level| asks_at_least(program, level))
            && holds(self.ended, program.status == Status::Ended)
            && holds(self.entry_level, is_entry_level(program))
            && holds(self.status_closed, json["may_join"] == "no")
            && among(&self.provider_kind, program.provider_kind.id())
            && holds(self.field_only, is_field_only(&codes, circumstances) && !is_companion(program, circumstances))
    }
}

#[expect(clippy::cast_precision_loss, reason = "prices are small")]
fn dollars(amount: i64) -> f64 {
    Cents::from_dollars(amount).0 as f64 / 100.0
}

fn fold(text: &str) -> String {
    text.chars().flat_map(fold_letter).collect()
}

fn is_companion(program: &Program, circumstances: &Circumstances<'_>) -> bool {
    let Circumstances { job, home, companions } = circumstances;
    job.is_some_and(|job| companions.gives(&program.id, job, *home))
}

fn is_field_only(codes: &[String], circumstances: &Circumstances<'_>) -> bool {
    let group = |code: &str| code.chars().take(4).collect::<String>();
    circumstances.job.is_some_and(|job| codes.iter().all(|code| group(code) != group(&job.to_string())))
}

fn asks_at_least(program: &Program, level: &str) -> bool {
    let least = SchoolLevel::find(level);
    matches!(&program.terms.entry.schooling, SchoolingAsked::Asked(asked, _) if Some(*asked) >= least)
}

fn is_entry_level(program: &Program) -> bool {
    let entry = &program.terms.entry;
    !asks_at_least(program, "college")
        && entry.experience.value() != Tristate::Yes
        && (entry.is_known() || program.prerequisites == Prerequisites::NoneRequired)
}

/// What a person was given, judged.
#[derive(Debug, Default)]
pub struct Judgement {
    /// How many of the first places there are.
    pub places: usize,
    /// How many of them a counsellor would defend.
    pub defensible: usize,
    /// What is wrong, in words.
    pub violations: Vec<String>,
    /// Demands that none of the first places meets.
    pub missing: Vec<String>,
    /// Places that nobody would defend.
    pub indefensible: Vec<String>,
}

/// Judges the answer of `match` as JSON.
pub fn judge(person: &Person, answer: &Json, open: &[Listed<'_>], circumstances: &Circumstances<'_>) -> Judgement {
    let mut found = Judgement::default();
    let first: Vec<&Listed<'_>> = open.iter().take(FIRST_PLACES).collect();
    found.places = first.len();
    for listed in &first {
        let named = person.first_five.iter().flat_map(|demand| &demand.any).chain(&person.defensible);
        let forbidden = person.forbidden.iter().any(|ban| ban.pattern.fits(listed, circumstances));
        if !forbidden && named.into_iter().any(|pattern| pattern.fits(listed, circumstances)) {
            found.defensible += 1;
        } else {
            found.indefensible.push(listed.program.id.to_string());
        }
    }
    for listed in open {
        for ban in person.forbidden.iter().filter(|ban| ban.pattern.fits(listed, circumstances)) {
            found.violations.push(format!("{}: {}", ban.what, listed.program.id));
        }
    }
    for demand in &person.first_five {
        let met = first.iter().any(|listed| demand.any.iter().any(|pattern| pattern.fits(listed, circumstances)));
        if !met && person.may_be_short.is_none() {
            found.missing.push(demand.what.clone());
        }
    }
    let said: Vec<&str> = answer["right_step"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|statement| statement["id"].as_str())
        .collect();
    let aid: Vec<&str> = first
        .iter()
        .flat_map(|listed| listed.json["aid_to_ask"].as_array().into_iter().flatten())
        .filter_map(|aid| aid["scheme"].as_str())
        .collect();
    for wanted in person.said.iter().filter(|wanted| !said.contains(&wanted.as_str())) {
        found.violations.push(format!("not said: {wanted}"));
    }
    for banned in person.not_said.iter().filter(|id| said.contains(&id.as_str()) || aid.contains(&id.as_str())) {
        found.violations.push(format!("said: {banned}"));
    }
    found
}
