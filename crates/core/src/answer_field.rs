//! The fields of a profile, without their types: how an answer is read from one, put into one and taken out.

use std::collections::BTreeSet;

use crate::fact::Tristate;
use crate::money::Cents;
use crate::profile::{LandingDate, MAX_LANDING_YEAR, MIN_LANDING_YEAR, Profile, Target};
use crate::questions::{Answer, AnswerError, AnswerKind, MAX_DOLLARS, MAX_SKILLS, MAX_WEEKS};
use crate::sanitize::clean;
use crate::schedule::FinishBy;

/// The choice of a question with several choices by which a person says that none of the others is true.
pub const NO_CHOICE_ID: &str = "none";
/// The choice by which a person says that the present employer pays.
pub const EMPLOYER_ID: &str = "employer";
/// The choice by which a person says to have been in Canada always.
pub const ALWAYS_ID: &str = "always";

const YES_NO_IDS: &[&str] = &["yes", "no"];
const BUDGETS: &[&str] = &["0", "250", "500", "1000", "1500", "3000", EMPLOYER_ID];
const FINISH_WEEKS: &[&str] = &["4", "8", "12", "26", "52"];

/// The variants of an enum of [`id_enum!`](crate::id_enum), without its type.
#[derive(Debug, Clone, Copy)]
pub struct WordList {
    /// The name of the enum.
    pub type_name: &'static str,
    /// The ids in the order in which people see them.
    pub ids: &'static [&'static str],
    /// Finds an id by itself or by its hyphenated form, in any case.
    pub find: fn(&str) -> Option<&'static str>,
    /// Returns the wire number of an id.
    pub wire_number: fn(&str) -> Option<u8>,
    /// Returns the id of a wire number.
    pub from_wire_number: fn(u32) -> Option<&'static str>,
}

/// A field that holds one word of a list.
#[derive(Debug, Clone, Copy)]
pub struct ChoiceField {
    /// The words.
    pub words: WordList,
    /// Returns the id; `None` where nothing was said.
    pub get: fn(&Profile) -> Option<&'static str>,
    /// Sets the word of an id of the list, or empties the field.
    pub set: fn(&mut Profile, Option<&str>),
}

/// A field that holds any words of a list.
#[derive(Debug, Clone, Copy)]
pub struct ChoicesField {
    /// The words.
    pub words: WordList,
    /// The choices as they are offered; with [`NO_CHOICE_ID`] where a person can say that none is true.
    pub offered: &'static [&'static str],
    /// Returns the ids; `None` where nothing was said.
    pub get: fn(&Profile) -> Option<Vec<&'static str>>,
    /// Sets the words of ids of the list, or empties the field.
    pub set: fn(&mut Profile, Option<&[&str]>),
}

/// A field that holds yes, no or nothing.
#[derive(Debug, Clone, Copy)]
pub struct YesNoField {
    /// Returns the value; unknown where nothing was said.
    pub get: fn(&Profile) -> Tristate,
    /// Sets the value.
    pub set: fn(&mut Profile, Tristate),
}

/// A field that holds a whole number.
#[derive(Debug, Clone, Copy)]
pub struct NumberField {
    /// The least.
    pub min: u32,
    /// The most.
    pub max: u32,
    /// The numbers that are offered as choices.
    pub offered: &'static [&'static str],
    /// Returns the number; `None` where nothing was said.
    pub get: fn(&Profile) -> Option<u32>,
    /// Sets a number of the range, or empties the field.
    pub set: fn(&mut Profile, Option<u32>),
}

/// A field that holds an amount in Canadian cents.
#[derive(Debug, Clone, Copy)]
pub struct AmountField {
    /// The most, in dollars.
    pub max_dollars: u32,
    /// The whole dollars that are offered as choices.
    pub offered: &'static [&'static str],
    /// Returns the amount; `None` where nothing was said.
    pub get: fn(&Profile) -> Option<Cents>,
    /// Sets an amount, or empties the field.
    pub set: fn(&mut Profile, Option<Cents>),
}

/// The field of a profile that a question fills.
#[derive(Debug, Clone, Copy)]
pub enum AnswerField {
    /// One word of a list.
    Choice(ChoiceField),
    /// Any words of a list.
    Choices(ChoicesField),
    /// Yes or no.
    YesNo(YesNoField),
    /// A whole number.
    Number(NumberField),
    /// An amount.
    Amount(AmountField),
    /// The budget, or that the employer pays.
    Budget,
    /// Weeks or a day.
    FinishBy,
    /// Always, a year or a day.
    LandingDate,
    /// A job, a field of work or a skill.
    Target,
    /// The skills that the person has.
    Skills,
}

impl AnswerField {
    /// Returns how the question of the field is answered.
    #[must_use]
    pub const fn answer_kind(&self) -> AnswerKind {
        match self {
            Self::Choice(field) => AnswerKind::SingleChoice(field.words.ids),
            Self::Choices(field) => AnswerKind::MultipleChoice(field.offered),
            Self::YesNo(_) => AnswerKind::SingleChoice(YES_NO_IDS),
            Self::Number(field) => AnswerKind::SingleChoiceOrTyped(field.offered),
            Self::Amount(field) => AnswerKind::SingleChoiceOrTyped(field.offered),
            Self::Budget => AnswerKind::SingleChoiceOrTyped(BUDGETS),
            Self::FinishBy => AnswerKind::SingleChoiceOrTyped(FINISH_WEEKS),
            Self::LandingDate => AnswerKind::SingleChoiceOrTyped(&[ALWAYS_ID]),
            Self::Target => AnswerKind::Lookup,
            Self::Skills => AnswerKind::FreeText,
        }
    }

    /// Returns true if a day can be typed.
    #[must_use]
    pub const fn takes_day(&self) -> bool {
        matches!(self, Self::FinishBy | Self::LandingDate)
    }

    /// Sets the field to an answer.
    ///
    /// # Errors
    /// When the answer does not fit; the profile is then unchanged.
    pub fn apply(&self, profile: &mut Profile, answer: &Answer) -> Result<(), AnswerError> {
        match (self, answer) {
            (Self::Choice(field), Answer::Choice(id)) => {
                let id = (field.words.find)(id).ok_or(AnswerError::UnknownChoice)?;
                (field.set)(profile, Some(id));
            }
            (Self::Choices(field), Answer::Choice(id)) => field.apply(profile, std::slice::from_ref(id))?,
            (Self::Choices(field), Answer::Choices(ids)) => field.apply(profile, ids)?,
            (Self::YesNo(field), Answer::Choice(id)) => {
                let value = match id.as_str() {
                    "yes" => Tristate::Yes,
                    "no" => Tristate::No,
                    _ => return Err(AnswerError::UnknownChoice),
                };
                (field.set)(profile, value);
            }
            (Self::Budget, Answer::Choice(id)) if id == EMPLOYER_ID => {
                (profile.budget, profile.employer_pays) = (None, true);
            }
            (Self::LandingDate, Answer::Choice(id)) if id == ALWAYS_ID => {
                profile.landing_date = Some(LandingDate::Always);
            }
            (Self::FinishBy, Answer::Day(day)) => profile.finish_by = Some(FinishBy::Day(*day)),
            (Self::LandingDate, Answer::Day(day)) => profile.landing_date = Some(LandingDate::Day(*day)),
            (Self::Target, Answer::Target(target)) => {
                let skill = target.skill.as_deref().and_then(sanitize_text);
                profile.target = Target { skill, ..target.clone() };
            }
            (Self::Skills, Answer::Words(words)) => {
                profile.skills = words.iter().filter_map(|word| sanitize_text(word)).take(MAX_SKILLS).collect();
            }
            (_, Answer::Number(number)) => return self.apply_number(profile, *number),
            (_, Answer::Amount(amount)) => return self.apply_amount(profile, *amount),
            (
                Self::Number(_) | Self::Amount(_) | Self::Budget | Self::FinishBy | Self::LandingDate,
                Answer::Choice(id),
            ) => {
                let number = id.parse().map_err(|_| AnswerError::UnknownChoice)?;
                return self.apply_number(profile, number);
            }
            (_, Answer::Choice(_) | Answer::Choices(_) | Answer::Day(_) | Answer::Target(_) | Answer::Words(_)) => {
                return Err(AnswerError::WrongKind);
            }
        }
        Ok(())
    }

    fn apply_number(&self, profile: &mut Profile, number: u32) -> Result<(), AnswerError> {
        match self {
            Self::Number(field) => {
                check_range(number, field.min, field.max)?;
                (field.set)(profile, Some(number));
            }
            Self::Amount(_) | Self::Budget => {
                self.apply_amount(profile, Cents::from_dollars(i64::from(number)))?;
            }
            Self::FinishBy => {
                check_range(number, 1, MAX_WEEKS)?;
                profile.finish_by = Some(FinishBy::Weeks(number));
            }
            Self::LandingDate => {
                let [min, max] = [MIN_LANDING_YEAR, MAX_LANDING_YEAR].map(|year| u32::from(year.unsigned_abs()));
                check_range(number, min, max)?;
                profile.landing_date = i16::try_from(number).ok().map(LandingDate::Year);
            }
            Self::Choice(_) | Self::Choices(_) | Self::YesNo(_) | Self::Target | Self::Skills => {
                return Err(AnswerError::WrongKind);
            }
        }
        Ok(())
    }

    /// Sets the field to an amount, cents included.
    ///
    /// # Errors
    /// When the amount is too large, or no amount is asked for; the profile is then unchanged.
    pub fn apply_amount(&self, profile: &mut Profile, amount: Cents) -> Result<(), AnswerError> {
        let max_dollars = match self {
            Self::Amount(field) => field.max_dollars,
            Self::Budget => MAX_DOLLARS,
            _ => return Err(AnswerError::WrongKind),
        };
        if !(Cents(0)..=Cents::from_dollars(i64::from(max_dollars))).contains(&amount) {
            return Err(AnswerError::OutOfRange { min: 0, max: max_dollars });
        }
        match self {
            Self::Amount(field) => (field.set)(profile, Some(amount)),
            _ => (profile.budget, profile.employer_pays) = (Some(amount), false),
        }
        Ok(())
    }

    /// Empties the field.
    pub fn clear(&self, profile: &mut Profile) {
        match self {
            Self::Choice(field) => (field.set)(profile, None),
            Self::Choices(field) => (field.set)(profile, None),
            Self::YesNo(field) => (field.set)(profile, Tristate::Unknown),
            Self::Number(field) => (field.set)(profile, None),
            Self::Amount(field) => (field.set)(profile, None),
            Self::Budget => (profile.budget, profile.employer_pays) = (None, false),
            Self::FinishBy => profile.finish_by = None,
            Self::LandingDate => profile.landing_date = None,
            Self::Target => profile.target = Target::default(),
            Self::Skills => profile.skills.clear(),
        }
    }

    /// Returns the answer that the field holds, as the question's own kind of answer; `None` where nothing was said.
    #[must_use]
    pub fn answer(&self, profile: &Profile) -> Option<Answer> {
        let choice = |id: &str| Answer::Choice(id.to_owned());
        // Whole dollars are one of the choices, or were typed like one.
        let amount = |amount: Cents, offered: &[&str]| match u32::try_from(amount.0 / 100) {
            Ok(dollars) if amount == Cents::from_dollars(i64::from(dollars)) => offered_or_typed(dollars, offered),
            _ => Answer::Amount(amount),
        };
        match self {
            Self::Choice(field) => (field.get)(profile).map(choice),
            Self::Choices(field) => (field.get)(profile).map(|ids| {
                let ids = if ids.is_empty() { vec![NO_CHOICE_ID] } else { ids };
                Answer::Choices(ids.into_iter().map(str::to_owned).collect())
            }),
            Self::YesNo(field) => {
                Some((field.get)(profile)).filter(|value| *value != Tristate::Unknown).map(|value| choice(value.id()))
            }
            Self::Number(field) => (field.get)(profile).map(|number| offered_or_typed(number, field.offered)),
            Self::Amount(field) => (field.get)(profile).map(|cents| amount(cents, field.offered)),
            Self::Budget if profile.employer_pays => Some(choice(EMPLOYER_ID)),
            Self::Budget => profile.budget.map(|cents| amount(cents, BUDGETS)),
            Self::FinishBy => profile.finish_by.map(|limit| match limit {
                FinishBy::Weeks(weeks) => offered_or_typed(weeks, FINISH_WEEKS),
                FinishBy::Day(day) => Answer::Day(day),
            }),
            Self::LandingDate => profile.landing_date.map(|landed| match landed {
                LandingDate::Always => choice(ALWAYS_ID),
                LandingDate::Year(year) => Answer::Number(u32::from(year.unsigned_abs())),
                LandingDate::Day(day) => Answer::Day(day),
            }),
            Self::Target => (profile.target != Target::default()).then(|| Answer::Target(profile.target.clone())),
            Self::Skills => (!profile.skills.is_empty()).then(|| Answer::Words(profile.skills.clone())),
        }
    }
}

impl ChoicesField {
    fn apply(&self, profile: &mut Profile, ids: &[String]) -> Result<(), AnswerError> {
        let can_be_none = self.offered.contains(&NO_CHOICE_ID);
        let named = ids.iter().filter(|id| !(can_be_none && id.as_str() == NO_CHOICE_ID));
        let found: BTreeSet<&str> =
            named.map(|id| (self.words.find)(id).ok_or(AnswerError::UnknownChoice)).collect::<Result<_, _>>()?;
        (self.set)(profile, Some(&found.into_iter().collect::<Vec<_>>()));
        Ok(())
    }
}

/// Returns a number as the choice that offers it, else as a typed one.
fn offered_or_typed(number: u32, offered: &[&str]) -> Answer {
    let id = number.to_string();
    if offered.contains(&id.as_str()) { Answer::Choice(id) } else { Answer::Number(number) }
}

fn check_range(number: u32, min: u32, max: u32) -> Result<(), AnswerError> {
    if (min..=max).contains(&number) { Ok(()) } else { Err(AnswerError::OutOfRange { min, max }) }
}

/// Cleans what a person typed, so that it is safe to show and to keep; `None` where nothing is left of it.
fn sanitize_text(text: &str) -> Option<String> {
    Some(clean(text)).filter(|text| !text.trim().is_empty())
}
