//! The checklist's questions: 12 about the programme and the OSAP listing, 8 about the person and the programme.
//!
//! The ids are from five published articles on choosing a micro-credential; `reference/criteria.ron` gives each its words
//! and its starting weight.

use serde::Deserialize;

use super::ids::words;
use super::words::Localised;

words! {
    /// A question about a programme.
    Criterion {
        PracticalSkill = "practical_skill",
        EmployerConsulted = "employer_consulted",
        IndustryFocused = "industry_focused",
        Assessment = "assessment",
        Capstone = "capstone",
        CareerSupport = "career_support",
        WorkIntegrated = "work_integrated",
        Stackable = "stackable",
        Laddering = "laddering",
        Accredited = "accredited",
        DigitalBadge = "digital_badge",
        NewcomerSupport = "newcomer_support",
        /// Listed for Ontario student aid: a fact about money, with no weight in the fit.
        OsapEligible = "osap_eligible",
    }
}

words! {
    /// A question about a programme for one person.
    PersonCriterion {
        TowardGoal = "toward_goal",
        NewSkill = "new_skill",
        WithinBudget = "within_budget",
        WeeklyHours = "weekly_hours",
        FinishesInTime = "finishes_in_time",
        WhenAndWhere = "when_and_where",
        LanguageLevel = "language_level",
        EntryConditions = "entry_conditions",
    }
}

/// One question of the checklist, of either half.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// A question about the programme.
    Programme(Criterion),
    /// A question about the person and the programme.
    Person(PersonCriterion),
}

impl Check {
    /// The id of the question.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Programme(criterion) => criterion.id(),
            Self::Person(criterion) => criterion.id(),
        }
    }

    /// Every question with a weight, in the order of the checklist.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let programme =
            Criterion::ALL.iter().filter(|id| **id != Criterion::OsapEligible).map(|id| Self::Programme(*id));
        PersonCriterion::ALL.iter().map(|id| Self::Person(*id)).chain(programme).collect()
    }

    /// Finds a question by its id or its hyphenated form.
    #[must_use]
    pub fn find(word: &str) -> Option<Self> {
        let wanted = word.trim().replace('-', "_");
        Self::all().into_iter().find(|check| check.id().eq_ignore_ascii_case(&wanted))
    }
}

words! {
    /// Where a starting weight is from.
    WeightFrom {
        /// The share of employers who find the trait favourable (HEQCO survey of employers, 2021).
        Survey = "survey",
        /// Set by this project.
        Ours = "ours",
    }
}

/// What is said of one criterion.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition<Id> {
    /// Which one.
    pub id: Id,
    /// Its starting weight, 0 to 100.
    pub weight: u32,
    /// Its weight where the present employer pays, 0 to 100.
    pub weight_paid_by_employer: u32,
    /// Where the weight is from.
    pub weight_from: WeightFrom,
    /// A few words for a table.
    pub label: Localised,
    /// The question, plainly.
    pub question: Localised,
    /// What goes wrong without it.
    pub why_here: Localised,
    /// The question to send to the provider.
    pub ask: Localised,
}

/// All criteria with their words and weights.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criteria {
    /// The version of the file's layout.
    pub schema: u32,
    /// The questions about a programme.
    pub programme: Vec<Definition<Criterion>>,
    /// The questions about the person and the programme.
    pub person: Vec<Definition<PersonCriterion>>,
}

impl Criteria {
    /// What is said of a question about a programme.
    #[must_use]
    pub fn of(&self, id: Criterion) -> Option<&Definition<Criterion>> {
        self.programme.iter().find(|definition| definition.id == id)
    }

    /// What is said of a question about the person and a programme.
    #[must_use]
    pub fn of_person(&self, id: PersonCriterion) -> Option<&Definition<PersonCriterion>> {
        self.person.iter().find(|definition| definition.id == id)
    }
}
