//! What a person told us. Nothing that identifies anybody is in here; what was not said stays `None`.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::fact::Value;
use super::ids::words;
use super::money::Cents;
use super::occupation::{NocCode, Province};
use super::programme::Sector;
use super::schedule::{DayPart, FinishBy};
use super::words::names_something;

words! {
    /// What a person wants from a programme.
    Goal {
        FirstJob = "first_job",
        ChangeCareer = "change_career",
        MoveUp = "move_up",
        Recognise = "recognise",
        OneSkill = "one_skill",
        Explore = "explore",
    }
}

words! {
    /// Where a person can study.
    Place { Any = "any", Online = "online", InPerson = "in_person" }
}

words! {
    /// A person's status in Canada, asked only because it opens or closes aid and places.
    StatusInCanada {
        Citizen = "citizen",
        Pr = "pr",
        Protected = "protected",
        Claimant = "claimant",
        WorkPermit = "work_permit",
        StudyPermit = "study_permit",
        Visitor = "visitor",
    }
}

words! {
    /// The highest school finished, in Canada or elsewhere.
    Schooling { NoDiploma = "none", Secondary = "secondary", College = "college", Degree = "degree" }
}

words! {
    /// The languages in which a person can study.
    StudyLanguage { English = "en", French = "fr", Both = "both" }
}

/// What the person wants to reach: any of the three, or nothing named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Target {
    /// A job, by its NOC 2021 unit group.
    pub occupation: Option<NocCode>,
    /// A field of work.
    pub sector: Option<Sector>,
    /// A skill, in the person's words.
    pub skill: Option<String>,
}

impl Target {
    /// Whether nothing is named; a skill of common words alone names nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.occupation.is_none() && self.sector.is_none() && !self.skill.as_deref().is_some_and(names_something)
    }
}

/// The answers of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The goal.
    pub goal: Option<Goal>,
    /// The job, field or skill wanted.
    pub target: Target,
    /// The most that the person can pay, in Canadian cents.
    pub budget: Option<Cents>,
    /// Hours free for study in a week.
    pub hours_per_week: Option<u32>,
    /// When it must be done.
    pub finish_by: Option<FinishBy>,
    /// The parts of the week that are free; empty: not said, or any.
    pub when: BTreeSet<DayPart>,
    /// Where the person can study.
    pub place: Option<Place>,
    /// Where the person lives.
    pub province: Option<Province>,
    /// Status in Canada.
    pub status: Option<StatusInCanada>,
    /// The languages in which the person can study.
    pub study_language: Option<StudyLanguage>,
    /// The person's lowest Canadian Language Benchmark (NCLC in French), 1-12.
    pub clb: Option<u8>,
    /// Schooling.
    pub schooling: Option<Schooling>,
    /// Whether a larger credential is planned.
    pub further_study: Value,
    /// Whether the present employer pays.
    pub employer_pays: bool,
    /// The skills that the person already has.
    pub skills: Vec<String>,
    /// When the person landed in Canada.
    pub landed: Option<Date>,
    /// Age in years.
    pub age: Option<u8>,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            goal: None,
            target: Target::default(),
            budget: None,
            hours_per_week: None,
            finish_by: None,
            when: BTreeSet::new(),
            place: None,
            province: None,
            status: None,
            study_language: None,
            clb: None,
            schooling: None,
            further_study: Value::Unknown,
            employer_pays: false,
            skills: Vec::new(),
            landed: None,
            age: None,
        }
    }
}
