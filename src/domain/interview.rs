//! The questions as a state machine. The screens and the flags of `match` both drive this one.
//!
//! Questions are data: what they are, on which step they stand, which choices they offer, what they depend on. Answering
//! changes the [`Profile`]; `back` takes the last answer back, so answering and going back is as if nothing happened.

use jiff::civil::Date;

use super::fact::Value;
use super::ids::words;
use super::money::Cents;
use super::occupation::Province;
use super::profile::{
    EARLIEST_YEAR, Goal, Household, LATEST_YEAR, Landed, Place, Profile, Schooling, Situation, StatusInCanada,
    StudyLanguage, Target, Work,
};
use super::schedule::{DayPart, FinishBy};
use super::words::clean;

words! {
    /// A question.
    Question {
        Goal = "goal",
        Target = "target",
        Budget = "budget",
        Hours = "hours",
        FinishBy = "finish_by",
        When = "when",
        Place = "place",
        Province = "province",
        Status = "status",
        StudyLanguage = "study_language",
        Clb = "clb",
        Schooling = "schooling",
        FurtherStudy = "further_study",
        Skills = "skills",
        Work = "work",
        Household = "household",
        HouseholdIncome = "household_income",
        Situations = "situations",
        Age = "age",
        Landed = "landed",
        PaysTax = "pays_tax",
        TrainingLimit = "training_limit",
    }
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of these.
    One(&'static [&'static str]),
    /// One of these, or a number that the person types.
    OneOrTyped(&'static [&'static str]),
    /// Any of these.
    Many(&'static [&'static str]),
    /// A job, a field of work or a skill, looked up.
    Lookup,
    /// A few words.
    Words,
}

words! {
    /// Which questions are asked.
    Path {
        /// Goal, budget and hours.
        Short = "short",
        /// Everything about the plan.
        Full = "full",
        /// What opens aid and tax credits: asked only if the person wants it.
        Money = "money",
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The id of one choice.
    Choice(String),
    /// The ids of several choices.
    Choices(Vec<String>),
    /// A number: dollars, hours a week or weeks, as the question asks.
    Number(u32),
    /// A day.
    Day(Date),
    /// What was looked up.
    Target(Target),
    /// A few words each.
    Words(Vec<String>),
}

/// Why an answer cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejected {
    /// Not one of the choices.
    NoSuchChoice,
    /// Outside what can be.
    OutOfRange {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// Another kind of answer is expected.
    WrongKind,
}

const BUDGETS: &[&str] = &["0", "250", "500", "1000", "1500", "3000", "employer"];
const HOURS: &[&str] = &["5", "10", "20", "40"];
const FINISH: &[&str] = &["4", "8", "12", "26", "52"];
const INCOMES: &[&str] = &["30000", "50000", "80000", "100000", "150000"];
const LIMITS: &[&str] = &["0", "250", "500", "750", "1000"];
const LEVELS: &[&str] = &["3", "4", "5", "6", "7", "8", "9"];
/// The most dollars that can be typed.
pub const MOST_DOLLARS: u32 = 1_000_000;
/// The hours of a week.
pub const MOST_HOURS: u32 = 168;
/// The most weeks that can be typed: ten years.
pub const MOST_WEEKS: u32 = 520;
/// The choice that says that nothing of a list is true.
const NONE: &str = "none";
/// The greatest age that can be given, in years.
pub const MOST_AGE: u32 = 120;
/// The most dollars of a Canada training credit limit: the most in a lifetime.
pub const MOST_LIMIT: u32 = 5_000;
/// The most skills that are kept.
pub const MOST_SKILLS: usize = 20;

impl Question {
    /// How it is answered.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Goal => Kind::One(&["first_job", "change_career", "move_up", "recognise", "one_skill", "explore"]),
            Self::Target => Kind::Lookup,
            Self::Budget => Kind::OneOrTyped(BUDGETS),
            Self::Hours => Kind::OneOrTyped(HOURS),
            Self::FinishBy => Kind::OneOrTyped(FINISH),
            Self::When => Kind::Many(&["evenings", "weekends", "daytime"]),
            Self::Place => Kind::One(&["any", "online", "in_person"]),
            Self::Province => {
                Kind::One(&["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"])
            }
            Self::Status => {
                Kind::One(&["citizen", "pr", "protected", "claimant", "work_permit", "study_permit", "visitor"])
            }
            Self::StudyLanguage => Kind::One(&["en", "fr", "both"]),
            Self::Clb => Kind::OneOrTyped(LEVELS),
            Self::Schooling => Kind::One(&["none", "secondary", "college", "degree"]),
            Self::FurtherStudy | Self::PaysTax => Kind::One(&["yes", "no"]),
            Self::Skills => Kind::Words,
            Self::Work => Kind::One(&["working", "under_20_hours", "not_working"]),
            Self::Household => Kind::One(&["one", "more"]),
            Self::HouseholdIncome => Kind::OneOrTyped(INCOMES),
            Self::Situations => Kind::Many(&["none", "ei_claim", "trained_abroad", "disability", "indigenous"]),
            Self::Age => Kind::OneOrTyped(&[]),
            Self::Landed => Kind::OneOrTyped(&["always"]),
            Self::TrainingLimit => Kind::OneOrTyped(LIMITS),
        }
    }

    /// The step on which it stands, from 1 to 7, and to 11 for the questions on money; questions of one step follow each other.
    #[must_use]
    pub const fn step(self) -> u8 {
        match self {
            Self::Goal => 1,
            Self::Target => 2,
            Self::Budget => 3,
            Self::Hours => 4,
            Self::FinishBy => 5,
            Self::When | Self::Place | Self::Province => 6,
            Self::Status | Self::StudyLanguage | Self::Clb | Self::Schooling | Self::FurtherStudy | Self::Skills => 7,
            Self::Work => 8,
            Self::Household | Self::HouseholdIncome => 9,
            Self::Situations => 10,
            Self::Age | Self::Landed | Self::PaysTax | Self::TrainingLimit => 11,
        }
    }

    /// Whether it is asked only for aid and tax credits.
    #[must_use]
    pub const fn is_about_money(self) -> bool {
        self.step() > 7
    }

    /// Whether it is asked on this path, given what was said so far.
    #[must_use]
    pub fn applies(self, path: Path, profile: &Profile) -> bool {
        match path {
            Path::Short => matches!(self, Self::Goal | Self::Budget | Self::Hours),
            Path::Full => match self {
                // More study matters to the weights only after a college diploma or a degree.
                Self::FurtherStudy => matches!(profile.schooling, Some(Schooling::College | Schooling::Degree)),
                _ => !self.is_about_money(),
            },
            Path::Money => match self {
                // Both open or close more aid than any other answer: asked again only where they were not given.
                Self::Province => profile.province.is_none(),
                Self::Status => profile.status.is_none(),
                _ => self.is_about_money(),
            },
        }
    }
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

/// Where a person stands among the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The step, from 1.
    pub step: u8,
    /// How many steps this path has.
    pub steps: u8,
    /// Which question of the step, from 1.
    pub part: u8,
    /// How many questions the step has.
    pub parts: u8,
}

/// One run through the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    path: Path,
    /// `None`: all done.
    current: Option<Question>,
    profile: Profile,
    history: Vec<(Question, Profile)>,
}

impl Interview {
    /// The first question, with what is known already.
    #[must_use]
    pub fn start(path: Path, profile: Profile) -> Self {
        let current = Question::ALL.iter().copied().find(|question| question.applies(path, &profile));
        Self { path, current, profile, history: Vec::new() }
    }

    /// How many questions are asked.
    #[must_use]
    pub const fn path(&self) -> Path {
        self.path
    }

    /// The question to answer now; `None` when all are done.
    #[must_use]
    pub const fn current(&self) -> Option<Question> {
        self.current
    }

    /// What was said so far.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Answers the current question and goes on.
    ///
    /// # Errors
    /// When the answer does not fit; nothing changes then.
    pub fn answer(&mut self, answer: &Answer) -> Result<(), Rejected> {
        let Some(question) = self.current else { return Ok(()) };
        let before = self.profile.clone();
        take(&mut self.profile, question, answer)?;
        self.go_on(question, before);
        Ok(())
    }

    /// Leaves the current question without an answer (an earlier one is forgotten) and goes on.
    pub fn skip(&mut self) {
        let Some(question) = self.current else { return };
        let before = self.profile.clone();
        forget(&mut self.profile, question);
        self.go_on(question, before);
    }

    /// Takes the last answer or skip back; false at the first question.
    pub fn back(&mut self) -> bool {
        let Some((question, profile)) = self.history.pop() else { return false };
        self.current = Some(question);
        self.profile = profile;
        true
    }

    /// Ends the questions here; `back` still leads to the one that was open.
    pub fn finish(&mut self) {
        if let Some(question) = self.current.take() {
            self.history.push((question, self.profile.clone()));
        }
    }

    /// Where the person stands; `None` when all are done.
    #[must_use]
    pub fn progress(&self) -> Option<Progress> {
        let current = self.current?;
        let asked = || Question::ALL.iter().copied().filter(|question| question.applies(self.path, &self.profile));
        let count = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        let mut steps: Vec<u8> = asked().map(Question::step).collect();
        steps.dedup();
        Some(Progress {
            step: count(steps.iter().take_while(|step| **step != current.step()).count() + 1),
            steps: count(steps.len()),
            part: count(asked().filter(|question| question.step() == current.step() && *question <= current).count()),
            parts: count(asked().filter(|question| question.step() == current.step()).count()),
        })
    }

    fn go_on(&mut self, from: Question, before: Profile) {
        self.history.push((from, before));
        self.current = Question::ALL
            .iter()
            .copied()
            .find(|question| *question > from && question.applies(self.path, &self.profile));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(id: &str) -> Answer {
        Answer::Choice(id.to_owned())
    }

    #[test]
    fn the_short_path_is_three_answers() {
        let mut interview = Interview::start(Path::Short, Profile::default());
        for (question, answer) in [(Question::Goal, "first_job"), (Question::Budget, "1500"), (Question::Hours, "10")] {
            assert_eq!(interview.current(), Some(question));
            interview.answer(&choice(answer)).unwrap();
        }
        assert_eq!(interview.current(), None);
        assert_eq!(interview.profile().budget, Some(Cents::from_dollars(1500)));
        assert_eq!(interview.profile().hours_per_week, Some(10));
    }

    #[test]
    fn the_full_path_is_seven_steps() {
        let mut interview = Interview::start(Path::Full, Profile::default());
        let mut last = 0;
        while let Some(progress) = interview.progress() {
            assert_eq!(progress.steps, 7);
            last = progress.step;
            interview.skip();
        }
        assert_eq!(last, 7);
    }

    #[test]
    fn a_wrong_answer_changes_nothing() {
        let mut interview = Interview::start(Path::Short, Profile::default());
        let before = interview.clone();
        assert_eq!(interview.answer(&choice("astronaut")), Err(Rejected::NoSuchChoice));
        assert_eq!(interview.answer(&Answer::Number(3)), Err(Rejected::WrongKind));
        assert_eq!(interview, before);
    }

    #[test]
    fn further_study_is_asked_only_after_a_diploma() {
        let mut profile = Profile { schooling: Some(Schooling::Secondary), ..Profile::default() };
        assert!(!Question::FurtherStudy.applies(Path::Full, &profile));
        profile.schooling = Some(Schooling::Degree);
        assert!(Question::FurtherStudy.applies(Path::Full, &profile));
    }

    #[test]
    fn what_was_said_can_be_said_again() {
        let mut profile = Profile::default();
        for (question, answer) in [
            (Question::Goal, choice("explore")),
            (Question::Budget, choice("employer")),
            (Question::Hours, Answer::Number(7)),
            (Question::Clb, choice("5")),
            (Question::When, Answer::Choices(vec!["evenings".into(), "weekends".into()])),
            (Question::Skills, Answer::Words(vec!["Excel".into()])),
        ] {
            take(&mut profile, question, &answer).unwrap();
            assert_eq!(said(&profile, question), Some(answer));
            forget(&mut profile, question);
            assert_eq!(said(&profile, question), None);
        }
    }
}
