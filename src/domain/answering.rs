//! Answers: taking one into a profile, forgetting it, saying it again. A wrong answer changes nothing.

use jiff::civil::Date;

use super::fact::Value;
use super::money::Cents;
use super::occupation::Province;
use super::profile::{
    EARLIEST_YEAR, Goal, Household, LATEST_YEAR, Landed, Place, Profile, Schooling, Situation, StatusInCanada,
    StudyLanguage, Target, Work,
};
use super::questions::{
    Answer, Kind, MOST_AGE, MOST_DOLLARS, MOST_HOURS, MOST_LIMIT, MOST_SKILLS, MOST_WEEKS, NONE, Path, Question,
    Rejected,
};
use super::schedule::{DayPart, FinishBy};
use super::words::clean;

/// What somebody typed where a number is asked for, or a day where one can be.
///
/// # Errors
/// When it is neither.
pub fn typed(question: Question, text: &str) -> Result<Answer, Rejected> {
    let digits: String =
        text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '$' | ',')).collect();
    match (digits.parse::<u32>(), text.trim().parse::<Date>()) {
        (Ok(number), _) => Ok(Answer::Number(number)),
        (Err(_), Ok(day)) if matches!(question, Question::FinishBy | Question::Landed) => Ok(Answer::Day(day)),
        (Err(_), _) => Err(Rejected::WrongKind),
    }
}

/// What somebody typed where words are asked for, with commas between them.
#[must_use]
pub fn typed_words(text: &str) -> Answer {
    Answer::Words(text.split([',', ';']).map(clean).filter(|word| !word.is_empty()).collect())
}

/// Takes an answer into a profile.
///
/// # Errors
/// When the answer does not fit the question; the profile is then unchanged.
pub fn take(profile: &mut Profile, question: Question, answer: &Answer) -> Result<(), Rejected> {
    match (question, answer) {
        (Question::Target, Answer::Target(target)) => {
            profile.target = Target { skill: target.skill.as_deref().and_then(cleaned), ..target.clone() };
        }
        (Question::When, Answer::Choices(ids)) => {
            profile.when =
                ids.iter().map(|id| DayPart::find(id).ok_or(Rejected::NoSuchChoice)).collect::<Result<_, _>>()?;
        }
        (Question::Situations, Answer::Choices(ids)) => {
            let named = ids.iter().filter(|id| id.as_str() != NONE);
            let all = named.map(|id| Situation::find(id).ok_or(Rejected::NoSuchChoice));
            profile.situations = Some(all.collect::<Result<_, _>>()?);
        }
        (Question::Landed, Answer::Day(day)) => profile.landed = Some(Landed::On(*day)),
        (Question::Skills, Answer::Words(words)) => {
            profile.skills = words.iter().filter_map(|word| cleaned(word)).take(MOST_SKILLS).collect();
        }
        (Question::FinishBy, Answer::Day(day)) => profile.finish_by = Some(FinishBy::Day(*day)),
        (_, Answer::Number(number)) => return take_number(profile, question, *number),
        (_, Answer::Choice(id)) => return take_choice(profile, question, id),
        (_, Answer::Target(_) | Answer::Choices(_) | Answer::Words(_) | Answer::Day(_)) => {
            return Err(Rejected::WrongKind);
        }
    }
    Ok(())
}

/// What a person typed, safe to show and to keep; `None` where nothing is left of it.
fn cleaned(text: &str) -> Option<String> {
    Some(clean(text)).filter(|text| !text.trim().is_empty())
}

fn take_number(profile: &mut Profile, question: Question, number: u32) -> Result<(), Rejected> {
    let within =
        |least, most| if (least..=most).contains(&number) { Ok(()) } else { Err(Rejected::OutOfRange { least, most }) };
    match question {
        Question::Budget => {
            within(0, MOST_DOLLARS)?;
            profile.budget = Some(Cents::from_dollars(i64::from(number)));
            profile.employer_pays = false;
        }
        Question::Hours => {
            within(1, MOST_HOURS)?;
            profile.hours_per_week = Some(number);
        }
        Question::FinishBy => {
            within(1, MOST_WEEKS)?;
            profile.finish_by = Some(FinishBy::Weeks(number));
        }
        Question::Clb => {
            within(1, 12)?;
            profile.clb = u8::try_from(number).ok();
        }
        Question::HouseholdIncome => {
            within(0, MOST_DOLLARS)?;
            profile.household_income = Some(Cents::from_dollars(i64::from(number)));
        }
        Question::TrainingLimit => {
            within(0, MOST_LIMIT)?;
            profile.training_limit = Some(Cents::from_dollars(i64::from(number)));
        }
        Question::Age => {
            within(0, MOST_AGE)?;
            profile.age = u8::try_from(number).ok();
        }
        Question::Landed => {
            within(u32::from(EARLIEST_YEAR.unsigned_abs()), u32::from(LATEST_YEAR.unsigned_abs()))?;
            profile.landed = i16::try_from(number).ok().map(Landed::In);
        }
        _ => return Err(Rejected::WrongKind),
    }
    Ok(())
}

fn take_choice(profile: &mut Profile, question: Question, id: &str) -> Result<(), Rejected> {
    fn found<T>(value: Option<T>) -> Result<Option<T>, Rejected> {
        value.map(Some).ok_or(Rejected::NoSuchChoice)
    }
    match question {
        Question::Goal => profile.goal = found(Goal::find(id))?,
        Question::Place => profile.place = found(Place::find(id))?,
        Question::Province => profile.province = found(Province::find(id))?,
        Question::Status => profile.status = found(StatusInCanada::find(id))?,
        Question::StudyLanguage => profile.study_language = found(StudyLanguage::find(id))?,
        Question::Schooling => {
            profile.schooling = found(Schooling::find(id))?;
            if !Question::FurtherStudy.applies(Path::Full, profile) {
                profile.further_study = Value::Unknown;
            }
        }
        Question::FurtherStudy => profile.further_study = yes_or_no(id)?,
        Question::PaysTax => profile.pays_tax = yes_or_no(id)?,
        Question::Work => profile.work = found(Work::find(id))?,
        Question::Household => profile.household = found(Household::find(id))?,
        Question::Landed if id == "always" => profile.landed = Some(Landed::Always),
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
            let number = id.parse().map_err(|_| Rejected::NoSuchChoice)?;
            return take_number(profile, question, number);
        }
        Question::When | Question::Situations => return take(profile, question, &Answer::Choices(vec![id.to_owned()])),
        Question::Target | Question::Skills => return Err(Rejected::WrongKind),
    }
    Ok(())
}

fn yes_or_no(id: &str) -> Result<Value, Rejected> {
    match id {
        "yes" => Ok(Value::Yes),
        "no" => Ok(Value::No),
        _ => Err(Rejected::NoSuchChoice),
    }
}

/// Forgets what was said to a question.
pub fn forget(profile: &mut Profile, question: Question) {
    match question {
        Question::Goal => profile.goal = None,
        Question::Target => profile.target = Target::default(),
        Question::Budget => (profile.budget, profile.employer_pays) = (None, false),
        Question::Hours => profile.hours_per_week = None,
        Question::FinishBy => profile.finish_by = None,
        Question::When => profile.when.clear(),
        Question::Place => profile.place = None,
        Question::Province => profile.province = None,
        Question::Status => profile.status = None,
        Question::StudyLanguage => profile.study_language = None,
        Question::Clb => profile.clb = None,
        Question::Schooling => (profile.schooling, profile.further_study) = (None, Value::Unknown),
        Question::FurtherStudy => profile.further_study = Value::Unknown,
        Question::Skills => profile.skills.clear(),
        Question::Work => profile.work = None,
        Question::Household => profile.household = None,
        Question::HouseholdIncome => profile.household_income = None,
        Question::Situations => profile.situations = None,
        Question::Age => profile.age = None,
        Question::Landed => profile.landed = None,
        Question::PaysTax => profile.pays_tax = Value::Unknown,
        Question::TrainingLimit => profile.training_limit = None,
    }
}

/// The answer that a profile holds to a question, as the question's own kind of answer; `None`: not said.
#[must_use]
pub fn said(profile: &Profile, question: Question) -> Option<Answer> {
    let choice = |id: &str| Some(Answer::Choice(id.to_owned()));
    let number = |number: u32| {
        let id = number.to_string();
        match question.kind() {
            Kind::OneOrTyped(ids) if ids.contains(&id.as_str()) => Answer::Choice(id),
            Kind::One(_) | Kind::OneOrTyped(_) | Kind::Many(_) | Kind::Lookup | Kind::Words => Answer::Number(number),
        }
    };
    let dollars = |amount: Option<Cents>| amount.and_then(|amount| u32::try_from(amount.0 / 100).ok());
    let yes_no = |value: Value| match value {
        Value::Yes => choice("yes"),
        Value::No => choice("no"),
        Value::Unknown => None,
    };
    match question {
        Question::Goal => profile.goal.and_then(|goal| choice(goal.id())),
        Question::Target => (profile.target != Target::default()).then(|| Answer::Target(profile.target.clone())),
        Question::Budget if profile.employer_pays => choice("employer"),
        Question::Budget => dollars(profile.budget).map(number),
        Question::Hours => profile.hours_per_week.map(number),
        Question::FinishBy => profile.finish_by.map(|limit| match limit {
            FinishBy::Weeks(weeks) => number(weeks),
            FinishBy::Day(day) => Answer::Day(day),
        }),
        Question::When => (!profile.when.is_empty())
            .then(|| Answer::Choices(profile.when.iter().map(|part| part.id().to_owned()).collect())),
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
        Question::HouseholdIncome => dollars(profile.household_income).map(number),
        Question::TrainingLimit => dollars(profile.training_limit).map(number),
        Question::Situations => (profile.situations.as_ref()).map(|all| {
            Answer::Choices(if all.is_empty() {
                vec![NONE.to_owned()]
            } else {
                all.iter().map(|one| one.id().to_owned()).collect()
            })
        }),
        Question::Age => profile.age.map(|age| number(u32::from(age))),
        Question::Landed => profile.landed.map(|landed| match landed {
            Landed::Always => Answer::Choice("always".to_owned()),
            Landed::In(year) => Answer::Number(u32::from(year.unsigned_abs())),
            Landed::On(day) => Answer::Day(day),
        }),
        Question::Skills => (!profile.skills.is_empty()).then(|| Answer::Words(profile.skills.clone())),
    }
}
