//! The questions as data: the columns of the table of questions, and the answers to them.

use jiff::civil::Date;

use crate::answer_field::AnswerField;
use crate::id_enum;
use crate::money::Cents;
use crate::profile::{Profile, Target};
pub use crate::question_table::Question;

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerKind {
    /// One of these.
    SingleChoice(&'static [&'static str]),
    /// One of these, or a number that the person types.
    SingleChoiceOrTyped(&'static [&'static str]),
    /// Any of these.
    MultipleChoice(&'static [&'static str]),
    /// A job, a field of work or a skill, looked up.
    Lookup,
    /// A few words.
    FreeText,
}

id_enum! {
    /// Which questions are asked.
    InterviewPath {
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
    /// A whole number: hours a week, weeks or years, as the question asks.
    Number(u32),
    /// An amount in Canadian cents.
    Amount(Cents),
    /// A day.
    Day(Date),
    /// What was looked up.
    Target(Target),
    /// A few words each.
    Words(Vec<String>),
}

/// Why an answer cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerError {
    /// Not one of the choices.
    UnknownChoice,
    /// Outside what can be.
    OutOfRange {
        /// The least.
        min: u32,
        /// The most.
        max: u32,
    },
    /// Another kind of answer is expected.
    WrongKind,
}

/// The most dollars that can be typed.
pub const MAX_DOLLARS: u32 = 1_000_000;
/// The hours of a week.
pub const MAX_WEEKLY_HOURS: u32 = 168;
/// The most weeks that can be typed: ten years.
pub const MAX_WEEKS: u32 = 520;
/// The greatest age that can be given, in years.
pub const MAX_AGE_YEARS: u32 = 120;
/// The most dollars of a Canada training credit limit: the most in a lifetime.
pub const MAX_TRAINING_LIMIT_DOLLARS: u32 = 5_000;
/// The most skills that are kept.
pub const MAX_SKILLS: usize = 20;

/// The part of a resume code in which an answer stands. A part of which nothing was said takes one bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodePart {
    /// The goal, the money, the time and the place. Always there.
    Plan,
    /// The person.
    Person,
    /// What opens aid and tax credits.
    Funding,
}

/// The slot of an answer in a resume code. It never changes, whatever the order of the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeSlot {
    /// The first version of the code that has it.
    pub version: u32,
    /// Its part.
    pub part: CodePart,
    /// Its place in the part, from 0.
    pub place: u8,
    /// The bits of a word, of a set of words or of a number; 0 where the field has a form of its own.
    pub bits: u32,
}

impl CodeSlot {
    /// Makes a slot.
    #[must_use]
    pub const fn new(version: u32, part: CodePart, place: u8, bits: u32) -> Self {
        Self { version, part, place, bits }
    }
}

/// A question that is asked only after some answers to another one.
#[derive(Debug, Clone, Copy)]
pub struct Dependency {
    /// The other question.
    pub on: Question,
    /// Returns true if the question is asked.
    pub is_met: fn(&Profile) -> bool,
}

/// Everything about one question but its words.
#[derive(Debug, Clone, Copy)]
pub struct QuestionRow {
    /// The step on which it stands, from 1; questions of one step follow each other.
    pub step: u8,
    /// The paths on which it is asked. On the path about money a question of the plan is asked only where it has no answer.
    pub paths: &'static [InterviewPath],
    /// The answer to another question that decides if it is asked.
    pub dependency: Option<Dependency>,
    /// The field of a profile that it fills.
    pub field: AnswerField,
    /// Its flags on the command line, without hyphens before them.
    pub flags: &'static [&'static str],
    /// Its keys in a file of answers.
    pub file_keys: &'static [&'static str],
    /// Its slot in a resume code.
    pub code: CodeSlot,
}

/// The last step of the questions about the plan; those about money follow.
const LAST_PLAN_STEP: u8 = 7;

impl Question {
    /// Returns how it is answered.
    #[must_use]
    pub const fn answer_kind(self) -> AnswerKind {
        self.row().field.answer_kind()
    }

    /// Returns the field of a profile that it fills.
    #[must_use]
    pub const fn field(self) -> &'static AnswerField {
        &self.row().field
    }

    /// Returns the step on which it stands, from 1 to 7, and to 11 for the questions on money.
    #[must_use]
    pub const fn step(self) -> u8 {
        self.row().step
    }

    /// Returns true if it is answered with an amount of money.
    #[must_use]
    pub fn is_amount(self) -> bool {
        matches!(self.field(), AnswerField::Budget | AnswerField::Amount(_))
    }

    /// Returns true if it is asked only for aid and tax credits.
    #[must_use]
    pub const fn is_about_money(self) -> bool {
        self.step() > LAST_PLAN_STEP
    }

    /// Returns true if the answers to another question decide that it is asked.
    #[must_use]
    pub fn depends_on(self, other: Self) -> bool {
        self.row().dependency.is_some_and(|dependency| dependency.on == other)
    }

    /// Returns true if it is asked on this path, given what was said so far.
    #[must_use]
    pub fn applies(self, path: InterviewPath, profile: &Profile) -> bool {
        let row = self.row();
        row.paths.contains(&path)
            && row.dependency.is_none_or(|dependency| (dependency.is_met)(profile))
            && (path != InterviewPath::Money || self.is_about_money() || self.field().answer(profile).is_none())
    }
}
