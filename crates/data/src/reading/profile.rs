//! The answers of a person as a RON file, for `match --profile FILE.ron`.

use std::collections::BTreeSet;
use std::fmt::Write;

use jiff::civil::Date;
use serde::Deserialize;

use crate::reading::single_record::{RecordChecker, parse_record};
use microcred_core::bounds::MAX_FIELD_TEXT_CHARS;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind};
use microcred_core::fact::Tristate;
use microcred_core::interview::{MAX_DOLLARS, MAX_SKILLS, MAX_TRAINING_LIMIT_DOLLARS, MAX_WEEKLY_HOURS, MAX_WEEKS};
use microcred_core::money::Cents;
use microcred_core::occupation::{NocCode, Occupations, Province};
use microcred_core::profile::{
    EmploymentStatus, Goal, HouseholdSize, ImmigrationStatus, LandingDate, Profile, Schooling, Situation,
    StudyLanguage, StudyPlace, Target,
};
use microcred_core::program::Sector;
use microcred_core::sanitize::clean;
use microcred_core::schedule::{DayPart, FinishBy};

/// The fields of a profile file; each may be left out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawProfile {
    goal: Option<Goal>,
    occupation: Option<String>,
    sector: Option<Sector>,
    skill_wanted: Option<String>,
    budget: Option<f64>,
    employer_pays: Option<bool>,
    hours_per_week: Option<f64>,
    weeks: Option<f64>,
    finish_by: Option<String>,
    when: Vec<DayPart>,
    place: Option<StudyPlace>,
    province: Option<Province>,
    status: Option<ImmigrationStatus>,
    study_language: Option<StudyLanguage>,
    clb: Option<f64>,
    schooling: Option<Schooling>,
    further_study: Option<Tristate>,
    skills: Vec<String>,
    landed: Option<String>,
    age: Option<f64>,
    training_limit: Option<f64>,
    pays_tax: Option<Tristate>,
    work: Option<EmploymentStatus>,
    household: Option<HouseholdSize>,
    household_income: Option<f64>,
    situations: Option<Vec<Situation>>,
}

/// Reads a profile.
///
/// # Errors
/// Everything that is wrong, each with its place.
pub fn parse(file: &str, text: &str, occupations: &Occupations) -> Result<Profile, Vec<Diagnostic>> {
    let (raw, mut wrong) = parse_record::<RawProfile>(file, text)?;
    let profile = build_profile(raw, occupations, &mut wrong);
    wrong.into_result(profile)
}

impl RecordChecker<'_> {
    fn check_dollars(&mut self, field: &str, dollars: Option<f64>) -> Option<Cents> {
        let dollars = dollars?;
        let cents = Cents::try_from_dollars(dollars);
        if cents.is_none() && self.check_number(field, dollars, 0, MAX_DOLLARS) {
            self.report(field, DiagnosticKind::FractionalCent { found: dollars });
        }
        cents
    }

    /// A text that says something, cleaned.
    fn check_text(&mut self, field: &str, text: &str) -> Option<String> {
        let text = clean(text);
        let length = text.chars().count();
        if length > MAX_FIELD_TEXT_CHARS {
            self.report(field, DiagnosticKind::TextTooLong { length, max: MAX_FIELD_TEXT_CHARS });
        }
        Some(text).filter(|text| length <= MAX_FIELD_TEXT_CHARS && !text.trim().is_empty())
    }

    fn check_landed(&mut self, text: Option<String>) -> Option<LandingDate> {
        let text = text?;
        let landed = LandingDate::parse(&text);
        if landed.is_none() {
            self.report("landed", DiagnosticKind::InvalidDate { found: clean(&text).chars().take(40).collect() });
        }
        landed
    }

    fn check_date(&mut self, field: &str, text: Option<String>) -> Option<Date> {
        let text = text?;
        let date = text.parse().ok();
        if date.is_none() {
            self.report(field, DiagnosticKind::InvalidDate { found: clean(&text).chars().take(40).collect() });
        }
        date
    }
}

fn build_profile(raw: RawProfile, occupations: &Occupations, wrong: &mut RecordChecker<'_>) -> Profile {
    let occupation = raw.occupation.and_then(|text| {
        let code = NocCode::parse(&text).filter(|code| occupations.get(*code).is_some());
        if code.is_none() {
            wrong.report(
                "occupation",
                DiagnosticKind::UnknownOccupation { found: clean(&text).chars().take(40).collect() },
            );
        }
        code
    });
    let skill = raw.skill_wanted.and_then(|text| wrong.check_text("skill_wanted", &text));
    let budget = wrong.check_dollars("budget", raw.budget);
    let day = wrong.check_date("finish_by", raw.finish_by).map(FinishBy::Day);
    let weeks = wrong.check_integer("weeks", raw.weeks, 1, MAX_WEEKS).map(FinishBy::Weeks);
    if day.is_some() && weeks.is_some() {
        wrong.report("weeks", DiagnosticKind::ConflictingField { other_field: "finish_by".to_owned() });
    }
    if budget.is_some() && raw.employer_pays == Some(true) {
        wrong.report("employer_pays", DiagnosticKind::ConflictingField { other_field: "budget".to_owned() });
    }
    let small = |number: Option<u32>| number.and_then(|number| u8::try_from(number).ok());
    Profile {
        goal: raw.goal,
        target: Target { occupation, sector: raw.sector, skill },
        budget,
        hours_per_week: wrong.check_integer("hours_per_week", raw.hours_per_week, 1, MAX_WEEKLY_HOURS),
        finish_by: day.or(weeks),
        available_times: raw.when.into_iter().collect(),
        place: raw.place,
        province: raw.province,
        status: raw.status,
        study_language: raw.study_language,
        clb: small(wrong.check_integer("clb", raw.clb, 1, 12)),
        schooling: raw.schooling,
        further_study: raw.further_study.unwrap_or(Tristate::Unknown),
        employer_pays: raw.employer_pays.unwrap_or(false),
        skills: raw.skills.iter().filter_map(|text| wrong.check_text("skills", text)).take(MAX_SKILLS).collect(),
        landing_date: wrong.check_landed(raw.landed),
        age: small(wrong.check_integer("age", raw.age, 0, 120)),
        training_limit: wrong
            .check_dollars("training_limit", raw.training_limit)
            .filter(|limit| wrong.check_number("training_limit", limit.dollars(), 0, MAX_TRAINING_LIMIT_DOLLARS)),
        pays_tax: raw.pays_tax.unwrap_or(Tristate::Unknown),
        work: raw.work,
        household: raw.household,
        household_income: wrong.check_dollars("household_income", raw.household_income),
        situations: raw.situations.map(|all| all.into_iter().collect()),
    }
}

/// Writes a profile as RON: only what was said, one line each.
#[must_use]
pub fn to_ron(profile: &Profile) -> String {
    let mut out = String::from("(\n");
    let mut line = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = writeln!(out, "    {name}: {value},");
        }
    };
    let quoted = |text: &str| format!("{text:?}");
    line("goal", profile.goal.map(|goal| goal.id().to_owned()));
    line("occupation", profile.target.occupation.map(|code| quoted(&code.to_string())));
    line("sector", profile.target.sector.map(|sector| sector.id().to_owned()));
    line("skill_wanted", profile.target.skill.as_deref().map(quoted));
    line("budget", profile.budget.map(|budget| budget.dollars().to_string()));
    line("employer_pays", profile.employer_pays.then(|| "true".to_owned()));
    line("hours_per_week", profile.hours_per_week.map(|hours| hours.to_string()));
    match profile.finish_by {
        Some(FinishBy::Weeks(weeks)) => line("weeks", Some(weeks.to_string())),
        Some(FinishBy::Day(day)) => line("finish_by", Some(quoted(&day.to_string()))),
        None => {}
    }
    let parts: Vec<&str> = profile.available_times.iter().map(|part| part.id()).collect();
    line("when", (!parts.is_empty()).then(|| format!("[{}]", parts.join(", "))));
    line("place", profile.place.map(|place| place.id().to_owned()));
    line("province", profile.province.map(|province| province.id().to_owned()));
    line("status", profile.status.map(|status| status.id().to_owned()));
    line("study_language", profile.study_language.map(|language| language.id().to_owned()));
    line("clb", profile.clb.map(|level| level.to_string()));
    line("schooling", profile.schooling.map(|schooling| schooling.id().to_owned()));
    line("further_study", (profile.further_study != Tristate::Unknown).then(|| profile.further_study.id().to_owned()));
    let skills: Vec<String> = profile.skills.iter().map(|skill| quoted(skill)).collect();
    line("skills", (!skills.is_empty()).then(|| format!("[{}]", skills.join(", "))));
    line("landed", profile.landing_date.map(|landed| quoted(&landed.to_string())));
    line("age", profile.age.map(|age| age.to_string()));
    let amount = |cents: Cents| cents.dollars().to_string();
    line("training_limit", profile.training_limit.map(amount));
    line("pays_tax", (profile.pays_tax != Tristate::Unknown).then(|| profile.pays_tax.id().to_owned()));
    line("work", profile.work.map(|work| work.id().to_owned()));
    line("household", profile.household.map(|household| household.id().to_owned()));
    line("household_income", profile.household_income.map(amount));
    let listed = |all: &BTreeSet<Situation>| all.iter().map(|one| one.id()).collect::<Vec<_>>().join(", ");
    line("situations", profile.situations.as_ref().map(|all| format!("[{}]", listed(all))));
    out.push_str(")\n");
    out
}
