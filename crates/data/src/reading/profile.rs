//! The answers of a person as a RON file, for `match --profile FILE.ron`. The table of questions says which keys there are.

mod raw;

use std::fmt::Write;

use crate::reading::profile::raw::{RawProfile, RawValue};
use crate::reading::single_record::{RecordChecker, parse_record};
use microcred_core::answer_field::AnswerField;
use microcred_core::bounds::MAX_FIELD_TEXT_CHARS;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind};
use microcred_core::fact::Tristate;
use microcred_core::interview::{MAX_DOLLARS, MAX_SKILLS, MAX_WEEKS, Question};
use microcred_core::money::Cents;
use microcred_core::occupation::{NocCode, Occupations};
use microcred_core::profile::{LandingDate, Profile};
use microcred_core::program::Sector;
use microcred_core::sanitize::clean;
use microcred_core::schedule::FinishBy;

/// The most characters of a wrong value that a diagnostic repeats.
const MAX_REPEATED_CHARS: usize = 40;

/// Reads a profile.
///
/// # Errors
/// Everything that is wrong, each with its place.
pub fn parse(file: &str, text: &str, occupations: &Occupations) -> Result<Profile, Vec<Diagnostic>> {
    let (mut raw, wrong) = parse_record::<RawProfile>(file, text)?;
    let mut reader = ProfileReader { profile: Profile::default(), occupations, wrong };
    for question in Question::ALL {
        for (place, key) in question.row().file_keys.iter().enumerate() {
            if let Some(value) = raw.take(key) {
                reader.read(question.field(), place, key, value);
            }
        }
    }
    reader.wrong.into_result(reader.profile)
}

/// A profile while it is read.
struct ProfileReader<'a> {
    profile: Profile,
    occupations: &'a Occupations,
    wrong: RecordChecker<'a>,
}

impl ProfileReader<'_> {
    /// Takes the value of a key; `place` says which of the keys of its question it is.
    fn read(&mut self, field: &AnswerField, place: usize, key: &'static str, value: RawValue) {
        let profile = &mut self.profile;
        match (field, value) {
            (AnswerField::Choice(field), RawValue::Word(id)) => (field.set)(profile, Some(id)),
            (AnswerField::Choices(field), RawValue::Words(ids)) => (field.set)(profile, Some(&ids)),
            (AnswerField::YesNo(field), RawValue::Word(id)) => {
                (field.set)(profile, Tristate::find(id).unwrap_or(Tristate::Unknown));
            }
            (AnswerField::Number(field), RawValue::Number(number)) => {
                let number = self.wrong.check_integer(key, Some(number), field.min, field.max);
                (field.set)(profile, number);
            }
            (AnswerField::Amount(field), RawValue::Number(dollars)) => {
                let amount = self.wrong.check_dollars(key, dollars, field.max_dollars);
                (field.set)(profile, amount);
            }
            (AnswerField::Budget, RawValue::Number(dollars)) => {
                profile.budget = self.wrong.check_dollars(key, dollars, MAX_DOLLARS);
            }
            (AnswerField::Budget, RawValue::Switch(is_set)) => {
                profile.employer_pays = is_set;
                if is_set && profile.budget.is_some() {
                    self.report_conflict(Question::Budget, key);
                }
            }
            (AnswerField::FinishBy, value) => self.read_finish_by(key, value),
            (AnswerField::LandingDate, RawValue::Text(text)) => {
                profile.landing_date = LandingDate::parse(&text);
                if profile.landing_date.is_none() {
                    self.wrong.report(key, DiagnosticKind::InvalidDate { found: repeated(&text) });
                }
            }
            (AnswerField::Target, value) => self.read_target(place, key, value),
            (AnswerField::Skills, RawValue::Texts(texts)) => {
                let skills = texts.iter().filter_map(|text| self.wrong.check_text(key, text));
                profile.skills = skills.take(MAX_SKILLS).collect();
            }
            // The shape of a value is that of its field.
            _ => {}
        }
    }

    fn read_finish_by(&mut self, key: &'static str, value: RawValue) {
        let limit = match value {
            RawValue::Text(text) => {
                let day = text.parse().ok().map(FinishBy::Day);
                if day.is_none() {
                    self.wrong.report(key, DiagnosticKind::InvalidDate { found: repeated(&text) });
                }
                day
            }
            RawValue::Number(weeks) => self.wrong.check_integer(key, Some(weeks), 1, MAX_WEEKS).map(FinishBy::Weeks),
            _ => None,
        };
        if limit.is_some() && self.profile.finish_by.is_some() {
            self.report_conflict(Question::FinishBy, key);
        }
        self.profile.finish_by = self.profile.finish_by.or(limit);
    }

    fn read_target(&mut self, place: usize, key: &'static str, value: RawValue) {
        let target = &mut self.profile.target;
        match (place, value) {
            (0, RawValue::Text(text)) => {
                target.occupation = NocCode::parse(&text).filter(|code| self.occupations.get(*code).is_some());
                if target.occupation.is_none() {
                    self.wrong.report(key, DiagnosticKind::UnknownOccupation { found: repeated(&text) });
                }
            }
            (_, RawValue::Word(id)) => target.sector = Sector::find(id),
            (_, RawValue::Text(text)) => target.skill = self.wrong.check_text(key, &text),
            _ => {}
        }
    }

    /// Reports that a key says something else than another key of the question.
    fn report_conflict(&mut self, question: Question, key: &str) {
        let other = question.row().file_keys.iter().find(|other| **other != key).copied().unwrap_or_default();
        self.wrong.report(key, DiagnosticKind::ConflictingField { other_field: other.to_owned() });
    }
}

/// Returns the start of a wrong value, cleaned.
fn repeated(text: &str) -> String {
    clean(text).chars().take(MAX_REPEATED_CHARS).collect()
}

impl RecordChecker<'_> {
    fn check_dollars(&mut self, field: &str, dollars: f64, max_dollars: u32) -> Option<Cents> {
        match Cents::try_from_dollars(dollars) {
            Some(cents) => self.check_number(field, cents.dollars(), 0, max_dollars).then_some(cents),
            None => {
                if self.check_number(field, dollars, 0, MAX_DOLLARS) {
                    self.report(field, DiagnosticKind::FractionalCent { found: dollars });
                }
                None
            }
        }
    }

    /// Returns a text that says something, cleaned.
    fn check_text(&mut self, field: &str, text: &str) -> Option<String> {
        let text = clean(text);
        let length = text.chars().count();
        if length > MAX_FIELD_TEXT_CHARS {
            self.report(field, DiagnosticKind::TextTooLong { length, max: MAX_FIELD_TEXT_CHARS });
        }
        Some(text).filter(|text| length <= MAX_FIELD_TEXT_CHARS && !text.trim().is_empty())
    }
}

/// Writes a profile as RON: only what was said, one line each.
#[must_use]
pub fn to_ron(profile: &Profile) -> String {
    let mut out = String::from("(\n");
    for question in Question::ALL {
        for (place, key) in question.row().file_keys.iter().enumerate() {
            if let Some(value) = field_to_ron(question.field(), place, profile) {
                let _ = writeln!(out, "    {key}: {value},");
            }
        }
    }
    out.push_str(")\n");
    out
}

/// Returns the value of one key of a field; `None` where nothing was said.
fn field_to_ron(field: &AnswerField, place: usize, profile: &Profile) -> Option<String> {
    let quoted = |text: &str| format!("{text:?}");
    let amount = |cents: Cents| cents.dollars().to_string();
    let listed = |all: Vec<String>| format!("[{}]", all.join(", "));
    match (field, place) {
        (AnswerField::Choice(field), _) => (field.get)(profile).map(str::to_owned),
        (AnswerField::Choices(field), _) => {
            (field.get)(profile).map(|ids| listed(ids.into_iter().map(str::to_owned).collect()))
        }
        (AnswerField::YesNo(field), _) => {
            Some((field.get)(profile)).filter(|value| *value != Tristate::Unknown).map(|value| value.id().to_owned())
        }
        (AnswerField::Number(field), _) => (field.get)(profile).map(|number| number.to_string()),
        (AnswerField::Amount(field), _) => (field.get)(profile).map(amount),
        (AnswerField::Budget, 0) => profile.budget.map(amount),
        (AnswerField::Budget, _) => profile.employer_pays.then(|| "true".to_owned()),
        (AnswerField::FinishBy, place) => match (profile.finish_by?, place) {
            (FinishBy::Day(day), 0) => Some(quoted(&day.to_string())),
            (FinishBy::Weeks(weeks), 1) => Some(weeks.to_string()),
            _ => None,
        },
        (AnswerField::LandingDate, _) => profile.landing_date.map(|landed| quoted(&landed.to_string())),
        (AnswerField::Target, 0) => profile.target.occupation.map(|code| quoted(&code.to_string())),
        (AnswerField::Target, 1) => profile.target.sector.map(|sector| sector.id().to_owned()),
        (AnswerField::Target, _) => profile.target.skill.as_deref().map(quoted),
        (AnswerField::Skills, _) => {
            (!profile.skills.is_empty()).then(|| listed(profile.skills.iter().map(|skill| quoted(skill)).collect()))
        }
    }
}
