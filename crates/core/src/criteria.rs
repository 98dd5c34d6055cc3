//! The checklist's questions: 12 about the program and the OSAP listing, 8 about the person and the program.
//!
//! The ids are from five published articles on choosing a micro-credential; `reference/criteria.ron` gives each its words
//! and its starting weight.

use serde::{Deserialize, Serialize};

use crate::id_enum;
use crate::sanitize::Localised;

id_enum! {
    /// A question about a program.
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

id_enum! {
    /// A question about a program for one person.
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
pub enum ChecklistQuestion {
    /// A question about the program.
    Program(Criterion),
    /// A question about the person and the program.
    Person(PersonCriterion),
}

impl ChecklistQuestion {
    /// The id of the question.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Program(criterion) => criterion.id(),
            Self::Person(criterion) => criterion.id(),
        }
    }

    /// Every question with a weight, in the order of the checklist.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let program = Criterion::ALL.iter().filter(|id| **id != Criterion::OsapEligible).map(|id| Self::Program(*id));
        PersonCriterion::ALL.iter().map(|id| Self::Person(*id)).chain(program).collect()
    }

    /// Finds a question by its id or its hyphenated form.
    #[must_use]
    pub fn find(word: &str) -> Option<Self> {
        let wanted = word.trim().replace('-', "_");
        Self::all().into_iter().find(|check| check.id().eq_ignore_ascii_case(&wanted))
    }
}

id_enum! {
    /// Where a starting weight is from.
    WeightSource {
        /// The share of employers who find the trait favourable (HEQCO survey of employers, 2021).
        Survey = "survey",
        /// Set by this project.
        Project = "ours",
    }
}

/// What is said of one criterion.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionDefinition<Id> {
    /// Which one.
    pub id: Id,
    /// Its starting weight, 0 to 100.
    pub weight: u32,
    /// Its weight where the present employer pays, 0 to 100.
    pub weight_paid_by_employer: u32,
    /// Where the weight is from.
    pub weight_from: WeightSource,
    /// A few words for a table.
    pub label: Localised,
    /// The question, plainly.
    pub question: Localised,
    /// What goes wrong without it.
    pub why_it_matters: Localised,
    /// The question to send to the provider.
    pub provider_question: Localised,
}

/// All criteria with their words and weights.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Criteria {
    /// The version of the file's layout.
    pub schema: u32,
    /// The questions about a program.
    pub program: Vec<CriterionDefinition<Criterion>>,
    /// The questions about the person and the program.
    pub person: Vec<CriterionDefinition<PersonCriterion>>,
}

impl Criteria {
    /// What is said of a question about a program.
    #[must_use]
    pub fn definition(&self, id: Criterion) -> Option<&CriterionDefinition<Criterion>> {
        self.program.iter().find(|definition| definition.id == id)
    }

    /// What is said of a question about the person and a program.
    #[must_use]
    pub fn person_definition(&self, id: PersonCriterion) -> Option<&CriterionDefinition<PersonCriterion>> {
        self.person.iter().find(|definition| definition.id == id)
    }
}

id_enum! {
    /// The groups under which points are reported.
    CriterionGroup { Personal = "you", Teaching = "teaching", Credential = "proof", Job = "job", FurtherStudy = "further" }
}

impl Criterion {
    /// The group of its points.
    #[must_use]
    pub const fn group(self) -> CriterionGroup {
        match self {
            Self::PracticalSkill | Self::EmployerConsulted | Self::IndustryFocused | Self::NewcomerSupport => {
                CriterionGroup::Teaching
            }
            Self::Assessment | Self::Capstone | Self::Accredited | Self::DigitalBadge | Self::OsapEligible => {
                CriterionGroup::Credential
            }
            Self::CareerSupport | Self::WorkIntegrated => CriterionGroup::Job,
            Self::Stackable | Self::Laddering => CriterionGroup::FurtherStudy,
        }
    }
}
