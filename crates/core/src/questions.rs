//! The questions as data: what they are, on which step they stand, which choices they offer, what they depend on.

use jiff::civil::Date;

use crate::id_enum;
use crate::money::Cents;
use crate::profile::{Profile, Schooling, Target};

id_enum! {
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

const BUDGETS: &[&str] = &["0", "250", "500", "1000", "1500", "3000", "employer"];
const WEEKLY_HOURS: &[&str] = &["5", "10", "20", "40"];
const FINISH_WEEKS: &[&str] = &["4", "8", "12", "26", "52"];
const INCOMES: &[&str] = &["30000", "50000", "80000", "100000", "150000"];
const TRAINING_LIMITS: &[&str] = &["0", "250", "500", "750", "1000"];
const CLB_LEVELS: &[&str] = &["3", "4", "5", "6", "7", "8", "9"];
/// The most dollars that can be typed.
pub const MAX_DOLLARS: u32 = 1_000_000;
/// The hours of a week.
pub const MAX_WEEKLY_HOURS: u32 = 168;
/// The most weeks that can be typed: ten years.
pub const MAX_WEEKS: u32 = 520;
/// The choice that says that nothing of a list is true.
pub(super) const NONE_ID: &str = "none";
/// The greatest age that can be given, in years.
pub const MAX_AGE_YEARS: u32 = 120;
/// The most dollars of a Canada training credit limit: the most in a lifetime.
pub const MAX_TRAINING_LIMIT_DOLLARS: u32 = 5_000;
/// The most skills that are kept.
pub const MAX_SKILLS: usize = 20;

impl Question {
    /// How it is answered.
    #[must_use]
    pub const fn answer_kind(self) -> AnswerKind {
        match self {
            Self::Goal => AnswerKind::SingleChoice(&[
                "first_job",
                "change_career",
                "move_up",
                "recognise",
                "one_skill",
                "explore",
            ]),
            Self::Target => AnswerKind::Lookup,
            Self::Budget => AnswerKind::SingleChoiceOrTyped(BUDGETS),
            Self::Hours => AnswerKind::SingleChoiceOrTyped(WEEKLY_HOURS),
            Self::FinishBy => AnswerKind::SingleChoiceOrTyped(FINISH_WEEKS),
            Self::When => AnswerKind::MultipleChoice(&["evenings", "weekends", "daytime"]),
            Self::Place => AnswerKind::SingleChoice(&["any", "online", "in_person"]),
            Self::Province => AnswerKind::SingleChoice(&[
                "AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT",
            ]),
            Self::Status => AnswerKind::SingleChoice(&[
                "citizen",
                "pr",
                "protected",
                "claimant",
                "work_permit",
                "study_permit",
                "visitor",
            ]),
            Self::StudyLanguage => AnswerKind::SingleChoice(&["en", "fr", "both"]),
            Self::Clb => AnswerKind::SingleChoiceOrTyped(CLB_LEVELS),
            Self::Schooling => AnswerKind::SingleChoice(&["none", "secondary", "college", "degree"]),
            Self::FurtherStudy | Self::PaysTax => AnswerKind::SingleChoice(&["yes", "no"]),
            Self::Skills => AnswerKind::FreeText,
            Self::Work => AnswerKind::SingleChoice(&["working", "under_20_hours", "not_working"]),
            Self::Household => AnswerKind::SingleChoice(&["one", "more"]),
            Self::HouseholdIncome => AnswerKind::SingleChoiceOrTyped(INCOMES),
            Self::Situations => {
                AnswerKind::MultipleChoice(&["none", "ei_claim", "trained_abroad", "disability", "indigenous"])
            }
            Self::Age => AnswerKind::SingleChoiceOrTyped(&[]),
            Self::Landed => AnswerKind::SingleChoiceOrTyped(&["always"]),
            Self::TrainingLimit => AnswerKind::SingleChoiceOrTyped(TRAINING_LIMITS),
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

    /// Whether it is answered with an amount of money.
    #[must_use]
    pub const fn is_amount(self) -> bool {
        matches!(self, Self::Budget | Self::HouseholdIncome | Self::TrainingLimit)
    }

    /// Whether it is asked only for aid and tax credits.
    #[must_use]
    pub const fn is_about_money(self) -> bool {
        self.step() > 7
    }

    /// Whether it is asked on this path, given what was said so far.
    #[must_use]
    pub fn applies(self, path: InterviewPath, profile: &Profile) -> bool {
        match path {
            InterviewPath::Short => matches!(self, Self::Goal | Self::Budget | Self::Hours),
            InterviewPath::Full => match self {
                // More study matters to the weights only after a college diploma or a degree.
                Self::FurtherStudy => matches!(profile.schooling, Some(Schooling::College | Schooling::Degree)),
                _ => !self.is_about_money(),
            },
            InterviewPath::Money => match self {
                // Both open or close more aid than any other answer: asked again only where they were not given.
                Self::Province => profile.province.is_none(),
                Self::Status => profile.status.is_none(),
                _ => self.is_about_money(),
            },
        }
    }
}
