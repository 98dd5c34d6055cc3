//! Answers: taking one into a profile, forgetting it, saying it again. A wrong answer changes nothing.

use jiff::civil::Date;

use crate::fact::Tristate;
use crate::money::Cents;
use crate::occupation::Province;
use crate::profile::{
    EmploymentStatus, Goal, HouseholdSize, ImmigrationStatus, LandingDate, MAX_LANDING_YEAR, MIN_LANDING_YEAR, Profile,
    Schooling, Situation, StudyLanguage, StudyPlace, Target,
};
use crate::questions::{
    Answer, AnswerError, AnswerKind, InterviewPath, MAX_AGE_YEARS, MAX_DOLLARS, MAX_SKILLS, MAX_TRAINING_LIMIT_DOLLARS,
    MAX_WEEKLY_HOURS, MAX_WEEKS, NONE_ID, Question,
};
use crate::sanitize::clean;
use crate::schedule::{DayPart, FinishBy};

/// Parses what somebody typed where a number or an amount of money is asked for, or a day where one can be.
///
/// # Errors
/// When it is none of these.
pub fn parse_typed_answer(question: Question, text: &str) -> Result<Answer, AnswerError> {
    if question.is_amount() {
        return Cents::parse(text).map(Answer::Amount).ok_or(AnswerError::WrongKind);
    }
    let digits: String =
        text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '$' | ',')).collect();
    match (digits.parse::<u32>(), text.trim().parse::<Date>()) {
        (Ok(number), _) => Ok(Answer::Number(number)),
        (Err(_), Ok(day)) if matches!(question, Question::FinishBy | Question::Landed) => Ok(Answer::Day(day)),
        (Err(_), _) => Err(AnswerError::WrongKind),
    }
}

/// What somebody typed where words are asked for, with commas between them.
#[must_use]
pub fn parse_typed_words(text: &str) -> Answer {
    Answer::Words(text.split([',', ';']).map(clean).filter(|word| !word.is_empty()).collect())
}

/// Takes an answer into a profile.
///
/// # Errors
/// When the answer does not fit the question; the profile is then unchanged.
pub fn apply_answer(profile: &mut Profile, question: Question, answer: &Answer) -> Result<(), AnswerError> {
    match (question, answer) {
        (Question::Target, Answer::Target(target)) => {
            profile.target = Target { skill: target.skill.as_deref().and_then(sanitize_text), ..target.clone() };
        }
        (Question::When, Answer::Choices(ids)) => {
            profile.available_times =
                ids.iter().map(|id| DayPart::find(id).ok_or(AnswerError::UnknownChoice)).collect::<Result<_, _>>()?;
        }
        (Question::Situations, Answer::Choices(ids)) => {
            let named = ids.iter().filter(|id| id.as_str() != NONE_ID);
            let all = named.map(|id| Situation::find(id).ok_or(AnswerError::UnknownChoice));
            profile.situations = Some(all.collect::<Result<_, _>>()?);
        }
        (Question::Landed, Answer::Day(day)) => profile.landing_date = Some(LandingDate::Day(*day)),
        (Question::Skills, Answer::Words(words)) => {
            profile.skills = words.iter().filter_map(|word| sanitize_text(word)).take(MAX_SKILLS).collect();
        }
        (Question::FinishBy, Answer::Day(day)) => profile.finish_by = Some(FinishBy::Day(*day)),
        (_, Answer::Number(number)) => return apply_number(profile, question, *number),
        (_, Answer::Amount(amount)) => return apply_amount(profile, question, *amount),
        (_, Answer::Choice(id)) => return apply_choice(profile, question, id),
        (_, Answer::Target(_) | Answer::Choices(_) | Answer::Words(_) | Answer::Day(_)) => {
            return Err(AnswerError::WrongKind);
        }
    }
    Ok(())
}

/// What a person typed, safe to show and to keep; `None` where nothing is left of it.
fn sanitize_text(text: &str) -> Option<String> {
    Some(clean(text)).filter(|text| !text.trim().is_empty())
}

fn apply_amount(profile: &mut Profile, question: Question, amount: Cents) -> Result<(), AnswerError> {
    let max = match question {
        Question::Budget | Question::HouseholdIncome => MAX_DOLLARS,
        Question::TrainingLimit => MAX_TRAINING_LIMIT_DOLLARS,
        _ => return Err(AnswerError::WrongKind),
    };
    if !(Cents(0)..=Cents::from_dollars(i64::from(max))).contains(&amount) {
        return Err(AnswerError::OutOfRange { min: 0, max });
    }
    match question {
        Question::Budget => (profile.budget, profile.employer_pays) = (Some(amount), false),
        Question::TrainingLimit => profile.training_limit = Some(amount),
        _ => profile.household_income = Some(amount),
    }
    Ok(())
}

fn apply_number(profile: &mut Profile, question: Question, number: u32) -> Result<(), AnswerError> {
    let within = |least, most| {
        if (least..=most).contains(&number) { Ok(()) } else { Err(AnswerError::OutOfRange { min: least, max: most }) }
    };
    match question {
        Question::Hours => {
            within(1, MAX_WEEKLY_HOURS)?;
            profile.hours_per_week = Some(number);
        }
        Question::FinishBy => {
            within(1, MAX_WEEKS)?;
            profile.finish_by = Some(FinishBy::Weeks(number));
        }
        Question::Clb => {
            within(1, 12)?;
            profile.clb = u8::try_from(number).ok();
        }
        Question::Age => {
            within(0, MAX_AGE_YEARS)?;
            profile.age = u8::try_from(number).ok();
        }
        Question::Landed => {
            within(u32::from(MIN_LANDING_YEAR.unsigned_abs()), u32::from(MAX_LANDING_YEAR.unsigned_abs()))?;
            profile.landing_date = i16::try_from(number).ok().map(LandingDate::Year);
        }
        question if question.is_amount() => {
            return apply_amount(profile, question, Cents::from_dollars(i64::from(number)));
        }
        _ => return Err(AnswerError::WrongKind),
    }
    Ok(())
}

fn apply_choice(profile: &mut Profile, question: Question, id: &str) -> Result<(), AnswerError> {
    fn found<T>(value: Option<T>) -> Result<Option<T>, AnswerError> {
        value.map(Some).ok_or(AnswerError::UnknownChoice)
    }
    match question {
        Question::Goal => profile.goal = found(Goal::find(id))?,
        Question::Place => profile.place = found(StudyPlace::find(id))?,
        Question::Province => profile.province = found(Province::find(id))?,
        Question::Status => profile.status = found(ImmigrationStatus::find(id))?,
        Question::StudyLanguage => profile.study_language = found(StudyLanguage::find(id))?,
        Question::Schooling => {
            profile.schooling = found(Schooling::find(id))?;
            if !Question::FurtherStudy.applies(InterviewPath::Full, profile) {
                profile.further_study = Tristate::Unknown;
            }
        }
        Question::FurtherStudy => profile.further_study = parse_yes_no(id)?,
        Question::PaysTax => profile.pays_tax = parse_yes_no(id)?,
        Question::Work => profile.work = found(EmploymentStatus::find(id))?,
        Question::Household => profile.household = found(HouseholdSize::find(id))?,
        Question::Landed if id == "always" => profile.landing_date = Some(LandingDate::Always),
        Question::Budget if id == "employer" => {
            profile.budget = None;
            profile.employer_pays = true;
        }
        Question::Budget
        | Question::Hours
        | Question::FinishBy
        | Question::Clb
        | Question::Age
        | Question::Landed
        | Question::HouseholdIncome
        | Question::TrainingLimit => {
            let number = id.parse().map_err(|_| AnswerError::UnknownChoice)?;
            return apply_number(profile, question, number);
        }
        Question::When | Question::Situations => {
            return apply_answer(profile, question, &Answer::Choices(vec![id.to_owned()]));
        }
        Question::Target | Question::Skills => return Err(AnswerError::WrongKind),
    }
    Ok(())
}

fn parse_yes_no(id: &str) -> Result<Tristate, AnswerError> {
    match id {
        "yes" => Ok(Tristate::Yes),
        "no" => Ok(Tristate::No),
        _ => Err(AnswerError::UnknownChoice),
    }
}

/// Forgets what was said to a question.
pub fn clear_answer(profile: &mut Profile, question: Question) {
    match question {
        Question::Goal => profile.goal = None,
        Question::Target => profile.target = Target::default(),
        Question::Budget => (profile.budget, profile.employer_pays) = (None, false),
        Question::Hours => profile.hours_per_week = None,
        Question::FinishBy => profile.finish_by = None,
        Question::When => profile.available_times.clear(),
        Question::Place => profile.place = None,
        Question::Province => profile.province = None,
        Question::Status => profile.status = None,
        Question::StudyLanguage => profile.study_language = None,
        Question::Clb => profile.clb = None,
        Question::Schooling => (profile.schooling, profile.further_study) = (None, Tristate::Unknown),
        Question::FurtherStudy => profile.further_study = Tristate::Unknown,
        Question::Skills => profile.skills.clear(),
        Question::Work => profile.work = None,
        Question::Household => profile.household = None,
        Question::HouseholdIncome => profile.household_income = None,
        Question::Situations => profile.situations = None,
        Question::Age => profile.age = None,
        Question::Landed => profile.landing_date = None,
        Question::PaysTax => profile.pays_tax = Tristate::Unknown,
        Question::TrainingLimit => profile.training_limit = None,
    }
}

/// The answer that a profile holds to a question, as the question's own kind of answer; `None`: not said.
#[must_use]
pub fn answer_to(profile: &Profile, question: Question) -> Option<Answer> {
    let choice = |id: &str| Some(Answer::Choice(id.to_owned()));
    let number = |number: u32| {
        let id = number.to_string();
        match question.answer_kind() {
            AnswerKind::SingleChoiceOrTyped(ids) if ids.contains(&id.as_str()) => Answer::Choice(id),
            AnswerKind::SingleChoice(_)
            | AnswerKind::SingleChoiceOrTyped(_)
            | AnswerKind::MultipleChoice(_)
            | AnswerKind::Lookup
            | AnswerKind::FreeText => Answer::Number(number),
        }
    };
    // Whole dollars are one of the choices, or were typed like one.
    let amount = |amount: Option<Cents>| {
        amount.map(|amount| match u32::try_from(amount.0 / 100) {
            Ok(dollars) if amount == Cents::from_dollars(i64::from(dollars)) => number(dollars),
            _ => Answer::Amount(amount),
        })
    };
    let yes_no = |value: Tristate| match value {
        Tristate::Yes => choice("yes"),
        Tristate::No => choice("no"),
        Tristate::Unknown => None,
    };
    match question {
        Question::Goal => profile.goal.and_then(|goal| choice(goal.id())),
        Question::Target => (profile.target != Target::default()).then(|| Answer::Target(profile.target.clone())),
        Question::Budget if profile.employer_pays => choice("employer"),
        Question::Budget => amount(profile.budget),
        Question::Hours => profile.hours_per_week.map(number),
        Question::FinishBy => profile.finish_by.map(|limit| match limit {
            FinishBy::Weeks(weeks) => number(weeks),
            FinishBy::Day(day) => Answer::Day(day),
        }),
        Question::When => (!profile.available_times.is_empty())
            .then(|| Answer::Choices(profile.available_times.iter().map(|part| part.id().to_owned()).collect())),
        Question::Place => profile.place.and_then(|place| choice(place.id())),
        Question::Province => profile.province.and_then(|province| choice(province.id())),
        Question::Status => profile.status.and_then(|status| choice(status.id())),
        Question::StudyLanguage => profile.study_language.and_then(|language| choice(language.id())),
        Question::Clb => profile.clb.map(|level| number(u32::from(level))),
        Question::Schooling => profile.schooling.and_then(|schooling| choice(schooling.id())),
        Question::FurtherStudy => yes_no(profile.further_study),
        Question::PaysTax => yes_no(profile.pays_tax),
        Question::Work => profile.work.and_then(|work| choice(work.id())),
        Question::Household => profile.household.and_then(|household| choice(household.id())),
        Question::HouseholdIncome => amount(profile.household_income),
        Question::TrainingLimit => amount(profile.training_limit),
        Question::Situations => (profile.situations.as_ref()).map(|all| {
            Answer::Choices(if all.is_empty() {
                vec![NONE_ID.to_owned()]
            } else {
                all.iter().map(|one| one.id().to_owned()).collect()
            })
        }),
        Question::Age => profile.age.map(|age| number(u32::from(age))),
        Question::Landed => profile.landing_date.map(|landed| match landed {
            LandingDate::Always => Answer::Choice("always".to_owned()),
            LandingDate::Year(year) => Answer::Number(u32::from(year.unsigned_abs())),
            LandingDate::Day(day) => Answer::Day(day),
        }),
        Question::Skills => (!profile.skills.is_empty()).then(|| Answer::Words(profile.skills.clone())),
    }
}
