//! What a person told us. Nothing that identifies anybody is in here; what was not said stays `None`.

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::Date;

use crate::fact::Tristate;
use crate::id_enum;
use crate::money::Cents;
use crate::occupation::{NocCode, Province};
use crate::program::Sector;
use crate::sanitize::has_content_words;
use crate::schedule::{DayPart, FinishBy};

id_enum! {
    /// What a person wants from a program.
    Goal {
        FirstJob = "first_job",
        ChangeCareer = "change_career",
        MoveUp = "move_up",
        CredentialRecognition = "recognise",
        LearnSkill = "one_skill",
        Explore = "explore",
    }
}

id_enum! {
    /// Where a person can study.
    StudyPlace { Any = "any", Online = "online", InPerson = "in_person" }
}

id_enum! {
    /// A person's status in Canada, asked only because it opens or closes aid and places.
    ImmigrationStatus {
        Citizen = "citizen",
        PermanentResident = "pr",
        ProtectedPerson = "protected",
        RefugeeClaimant = "claimant",
        WorkPermit = "work_permit",
        StudyPermit = "study_permit",
        Visitor = "visitor",
    }
}

id_enum! {
    /// The highest school finished, in Canada or elsewhere.
    Schooling { NoDiploma = "none", Secondary = "secondary", College = "college", Degree = "degree" }
}

id_enum! {
    /// The languages in which a person can study.
    StudyLanguage { English = "en", French = "fr", Both = "both" }
}

id_enum! {
    /// How a person works now; under 20 hours a week counts as out of work for several schemes.
    EmploymentStatus { Working = "working", Under20Hours = "under_20_hours", NotWorking = "not_working" }
}

id_enum! {
    /// How many live in the household.
    HouseholdSize { One = "one", More = "more" }
}

id_enum! {
    /// What can be true of a person and opens aid.
    Situation {
        /// An open claim for employment insurance.
        EiClaim = "ei_claim",
        /// A job or studies outside Canada in the same field.
        TrainedAbroad = "trained_abroad",
        /// A disability of a year or more.
        Disability = "disability",
        /// First Nations, Inuit or Métis.
        Indigenous = "indigenous",
    }
}

/// Since when a person has lived in Canada.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LandingDate {
    /// Born here, or here for so long that no rule asks.
    Always,
    /// Since some day of this year.
    Year(i16),
    /// Since this day.
    Day(Date),
}

impl LandingDate {
    /// Reads `always`, `YYYY` or `YYYY-MM-DD`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.eq_ignore_ascii_case("always") {
            return Some(Self::Always);
        }
        if text.len() == 4 {
            return text
                .parse()
                .ok()
                .filter(|year| MIN_LANDING_YEAR <= *year && *year <= MAX_LANDING_YEAR)
                .map(Self::Year);
        }
        text.parse().ok().map(Self::Day)
    }

    /// The year of landing; `None`: always here.
    #[must_use]
    pub fn year(self) -> Option<i16> {
        match self {
            Self::Always => None,
            Self::Year(year) => Some(year),
            Self::Day(day) => Some(day.year()),
        }
    }

    /// Whether the person lived in Canada for the whole of a calendar year.
    #[must_use]
    pub fn is_resident_all_year(self, year: i16) -> bool {
        match self {
            Self::Always => true,
            Self::Year(landed) => landed < year,
            Self::Day(day) => day.year() < year || (day.year() == year && day.month() == 1 && day.day() == 1),
        }
    }
}

impl fmt::Display for LandingDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => formatter.write_str("always"),
            Self::Year(year) => write!(formatter, "{year:04}"),
            Self::Day(day) => write!(formatter, "{day}"),
        }
    }
}

/// The earliest year of landing that can be given.
pub const MIN_LANDING_YEAR: i16 = 1900;
/// The latest one.
pub const MAX_LANDING_YEAR: i16 = 2100;

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
        self.occupation.is_none() && self.sector.is_none() && !self.skill.as_deref().is_some_and(has_content_words)
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
    pub available_times: BTreeSet<DayPart>,
    /// Where the person can study.
    pub place: Option<StudyPlace>,
    /// Where the person lives.
    pub province: Option<Province>,
    /// Status in Canada.
    pub status: Option<ImmigrationStatus>,
    /// The languages in which the person can study.
    pub study_language: Option<StudyLanguage>,
    /// The person's lowest Canadian Language Benchmark (NCLC in French), 1-12.
    pub clb: Option<u8>,
    /// Schooling.
    pub schooling: Option<Schooling>,
    /// Whether a larger credential is planned.
    pub further_study: Tristate,
    /// Whether the present employer pays.
    pub employer_pays: bool,
    /// The skills that the person already has.
    pub skills: Vec<String>,
    /// Since when the person has lived in Canada.
    pub landing_date: Option<LandingDate>,
    /// Age in years at the end of this year.
    pub age: Option<u8>,
    /// The Canada training credit limit on the last notice of assessment.
    pub training_limit: Option<Cents>,
    /// Whether the person pays federal income tax this year.
    pub pays_tax: Tristate,
    /// How the person works now.
    pub work: Option<EmploymentStatus>,
    /// How many live in the household.
    pub household: Option<HouseholdSize>,
    /// The income of the household in a year, in Canadian cents.
    pub household_income: Option<Cents>,
    /// What is true of the person of the things that open aid; empty: none of them; `None`: not said.
    pub situations: Option<BTreeSet<Situation>>,
}

impl Profile {
    /// Whether the person is in a situation; unknown where nothing was said of situations.
    #[must_use]
    pub fn is_in(&self, situation: Situation) -> Tristate {
        match &self.situations {
            None => Tristate::Unknown,
            Some(all) if all.contains(&situation) => Tristate::Yes,
            Some(_) => Tristate::No,
        }
    }

    /// Whether the goal is one of people who do not hold the job yet: a first job, another job, their training recognized,
    /// or a look around.
    #[must_use]
    pub const fn is_before_the_job(&self) -> bool {
        matches!(self.goal, Some(Goal::FirstJob | Goal::ChangeCareer | Goal::CredentialRecognition | Goal::Explore))
    }
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            goal: None,
            target: Target::default(),
            budget: None,
            hours_per_week: None,
            finish_by: None,
            available_times: BTreeSet::new(),
            place: None,
            province: None,
            status: None,
            study_language: None,
            clb: None,
            schooling: None,
            further_study: Tristate::Unknown,
            employer_pays: false,
            skills: Vec::new(),
            landing_date: None,
            age: None,
            training_limit: None,
            pays_tax: Tristate::Unknown,
            work: None,
            household: None,
            household_income: None,
            situations: None,
        }
    }
}
