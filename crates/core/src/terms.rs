//! The terms of a program: where it counts, who may join, what one must have, further prices, when it starts.
//!
//! Every field keeps the three values apart: stated yes, stated no, and unknown where no page says.

use serde::{Deserialize, Serialize};

use crate::fact::{PageDate, SourceKind, Tristate};
use crate::id_enum;
use crate::money::{Cents, Currency, Tax};
use crate::occupation::Province;
use crate::profile::ImmigrationStatus;
use crate::sanitize::Localised;
use crate::schedule::{Hours, StatedRange, Weeks};

id_enum! {
    /// What is offered.
    #[derive(Default)]
    ProgramKind {
        /// Teaching, with or without an exam.
        #[default]
        Program = "program",
        /// One only sits the exam.
        ExamOnly = "exam_only",
        /// It renews what one already has.
        Recertification = "recertification",
    }
}

id_enum! {
    /// Groups for which alone a program can be meant.
    Group {
        Women = "women",
        Youth = "youth",
        Indigenous = "indigenous",
        Black = "black",
        Racialized = "racialized",
        Francophone = "francophone",
        Newcomer = "newcomer",
        Refugee = "refugee",
        InternationallyTrained = "internationally_trained",
        Disability = "disability",
        OlderWorker = "older_worker",
        Veteran = "veteran",
        LowIncome = "low_income",
    }
}

id_enum! {
    /// Situations at work for which alone a program can be meant.
    WorkSituation {
        Unemployed = "unemployed",
        EiClaim = "ei_claim",
        Assistance = "assistance",
        Employed = "employed",
        SponsoredByEmployer = "sponsored_by_employer",
        Apprentice = "apprentice",
        StudentOfSchool = "student_of_school",
    }
}

id_enum! {
    /// The least schooling that is asked, from none to a graduate degree.
    SchoolLevel {
        Grade8 = "grade_8",
        Grade9 = "grade_9",
        Grade10 = "grade_10",
        Grade11 = "grade_11",
        Secondary = "secondary",
        College = "college",
        Bachelor = "bachelor",
        Graduate = "graduate",
    }
}

id_enum! {
    /// What a person is checked for before the first day.
    EntryCheckKind {
        CriminalRecord = "criminal_record",
        Immunization = "immunization",
        Medical = "medical",
        DriversLicence = "drivers_licence",
        DrivingRecord = "driving_record",
        FirstAid = "first_aid",
        FoodSafety = "food_safety",
        DrugTest = "drug_test",
        Fitness = "fitness",
        EntryTest = "entry_test",
        Interview = "interview",
        Portfolio = "portfolio",
        WorkAuthorization = "work_authorization",
    }
}

id_enum! {
    /// Who pays a price.
    #[derive(Default)]
    Payer {
        /// The page names nobody in particular.
        #[default]
        Anyone = "anyone",
        Domestic = "domestic",
        International = "international",
        Member = "member",
        NonMember = "non_member",
        Resident = "resident",
        OutOfProvince = "out_of_province",
        Funded = "funded",
    }
}

id_enum! {
    /// What a price is for.
    #[derive(Default)]
    PricePart {
        #[default]
        Course = "course",
        Exam = "exam",
        Books = "books",
        Registration = "registration",
        Materials = "materials",
        Membership = "membership",
        Retake = "retake",
        Uniform = "uniform",
        Other = "other",
    }
}

id_enum! {
    /// For how much of the program one amount is paid.
    #[derive(Default)]
    PriceUnit {
        #[default]
        Whole = "whole",
        Year = "year",
        Term = "term",
        Month = "month",
        Level = "level",
        Course = "course",
        Hour = "hour",
    }
}

id_enum! {
    /// Why a program costs the person nothing, or less.
    FundingKind {
        FundedSeat = "funded_seat",
        ReturnOfService = "return_of_service",
        Grant = "grant",
        OneTimeGroup = "one_time_group",
        Employer = "employer",
        Union = "union",
        FreeToAll = "free_to_all",
    }
}

id_enum! {
    /// How much of the week it takes.
    Attendance { FullTime = "full_time", PartTime = "part_time", Either = "either" }
}

/// Where a credential, a ticket or a licence counts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ValidIn {
    /// No page says.
    #[default]
    Unknown,
    /// In all of Canada.
    All,
    /// In these provinces only.
    Only(Vec<Province>),
}

impl ValidIn {
    /// Whether it counts in a province.
    #[must_use]
    pub fn counts_in(&self, province: Province) -> Tristate {
        match self {
            Self::Unknown => Tristate::Unknown,
            Self::All => Tristate::Yes,
            Self::Only(provinces) if provinces.contains(&province) => Tristate::Yes,
            Self::Only(_) => Tristate::No,
        }
    }
}

/// For whom something is meant.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MeantFor<T> {
    /// No page says.
    #[default]
    Unknown,
    /// A page says that it is for anyone.
    Anyone,
    /// For these only.
    Only(Vec<T>),
}

/// Who may join. What no page says is unknown, not closed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct OpenTo {
    /// Statuses that a page names as able to join.
    pub statuses: Vec<ImmigrationStatus>,
    /// Statuses that a page names as unable to join.
    pub closed_to: Vec<ImmigrationStatus>,
    /// Residents of these provinces.
    pub residents_of: MeantFor<Province>,
    /// The least age in years.
    pub min_age: Option<u8>,
    /// The highest age in years.
    pub max_age: Option<u8>,
    /// Groups.
    pub groups: MeantFor<Group>,
    /// Situations at work.
    pub work: MeantFor<WorkSituation>,
    /// Whether only members of the provider may join.
    pub members_only: Option<bool>,
    /// What the page says, in our words.
    pub why: Option<Localised>,
}

impl OpenTo {
    /// Whether somebody of this status may join, as far as the status goes.
    #[must_use]
    pub fn admits(&self, status: ImmigrationStatus) -> Tristate {
        if self.closed_to.contains(&status) {
            Tristate::No
        } else if self.statuses.contains(&status) {
            Tristate::Yes
        } else {
            Tristate::Unknown
        }
    }

    /// Whether a page says anything of it.
    #[must_use]
    pub fn is_known(&self) -> bool {
        *self != Self::default()
    }
}

/// The schooling that is asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SchoolingAsked {
    /// No page says.
    #[default]
    Unknown,
    /// A page says that none is asked.
    NotAsked(Localised),
    /// At least this.
    Asked(SchoolLevel, Localised),
}

/// Whether something is asked at entry, with what the page says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// No page says.
    #[default]
    Unknown,
    /// It is asked.
    Yes(Localised),
    /// A page says that it is not asked.
    No(Localised),
}

impl Asked {
    /// Yes, no or unknown.
    #[must_use]
    pub const fn value(&self) -> Tristate {
        match self {
            Self::Unknown => Tristate::Unknown,
            Self::Yes(_) => Tristate::Yes,
            Self::No(_) => Tristate::No,
        }
    }

    /// What the page says; `None` when unknown.
    #[must_use]
    pub const fn evidence(&self) -> Option<&Localised> {
        match self {
            Self::Unknown => None,
            Self::Yes(words) | Self::No(words) => Some(words),
        }
    }
}

/// A check before the first day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct EntryCheck {
    /// Which.
    pub kind: EntryCheckKind,
    /// What the page says.
    pub why: Localised,
}

/// What one must already have.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Entry {
    /// Schooling.
    pub schooling: SchoolingAsked,
    /// A professional licence or registration that one already holds.
    pub licence: Asked,
    /// Experience at work.
    pub experience: Asked,
    /// Months of experience, where a page gives a number.
    pub experience_months: Option<u16>,
    /// Training or a credential from another country in the same field.
    pub trained_abroad: Asked,
    /// A test or another proof of English or French.
    pub language_proof: Asked,
    /// Checks before the first day.
    pub checks: Vec<EntryCheck>,
}

impl Entry {
    /// Whether a page says anything of it.
    #[must_use]
    pub fn is_known(&self) -> bool {
        *self != Self::default()
    }
}

/// A price besides the main one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ListedPrice {
    /// The lower end, in the currency.
    pub low: Option<Cents>,
    /// The higher end; the same as `low` for one amount.
    pub high: Option<Cents>,
    /// The currency.
    pub currency: Currency,
    /// What it is for.
    #[serde(default)]
    pub part: PricePart,
    /// Who pays it.
    #[serde(default)]
    pub payer: Payer,
    /// For how much of the program.
    #[serde(default)]
    pub per: PriceUnit,
    /// The year for which a page gives it.
    #[serde(default)]
    pub year: Option<i16>,
    /// Tax on it.
    #[serde(default = "unknown_tax")]
    pub tax: Tax,
    /// What else the page says.
    #[serde(default)]
    pub note: Option<Localised>,
}

const fn unknown_tax() -> Tax {
    Tax::Unknown
}

/// Why a program costs the person nothing, or less.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FundedBy {
    /// The kind.
    pub kind: FundingKind,
    /// The most that is paid, in Canadian cents; `None`: no page gives a limit.
    #[serde(default)]
    pub cap: Option<Cents>,
    /// What the page says.
    pub why: Localised,
}

/// When one can next begin.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NextStart {
    /// No page says.
    #[default]
    Unknown,
    /// In this year, this month or on this day.
    On(PageDate),
    /// A group begins every month.
    EveryMonth,
    /// One begins whenever one likes.
    AnyTime,
}

/// A caution that a page gives.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Warning {
    /// The caution, in our words.
    pub text: Localised,
    /// The page, where it is another than the program's own source.
    #[serde(default)]
    pub source: Option<String>,
}

id_enum! {
    /// The fields that [`Terms::derived`] and [`FieldSource`] can name.
    ProgramField {
        Page = "page",
        ProviderSite = "provider_site",
        Phone = "phone",
        Email = "email",
        Kind = "kind",
        Languages = "languages",
        Delivery = "delivery",
        Times = "times",
        Hours = "hours",
        Weeks = "weeks",
        HoursPerWeek = "hours_per_week",
        Placement = "placement",
        Attendance = "attendance",
        Credits = "credits",
        NextStart = "next_start",
        Price = "price",
        OtherPrices = "other_prices",
        PaysLearner = "pays_learner",
        Funded = "funded",
        Prerequisites = "prerequisites",
        Clb = "clb",
        Entry = "entry",
        OpenTo = "open_to",
        ValidIn = "valid_in",
        LicenceFirst = "licence_first",
        LicenceNote = "licence_note",
        Status = "status",
        Occupations = "occupations",
    }
}

/// A page besides the program's own source, and the fields that were read there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FieldSource {
    /// The fields.
    pub fields: Vec<ProgramField>,
    /// The address of the page.
    pub url: String,
    /// The date on the page.
    #[serde(default)]
    pub as_of: PageDate,
    /// Whose page it is.
    #[serde(default)]
    pub kind: SourceKind,
}

/// The terms of a program; all unknown by default.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
pub struct Terms {
    /// Where it counts.
    pub valid_in: ValidIn,
    /// Who may join.
    pub open_to: OpenTo,
    /// What one must already have.
    pub entry: Entry,
    /// Who pays the main price.
    pub price_for: Payer,
    /// The year of the main price, where a page gives it.
    pub price_year: Option<i16>,
    /// Further prices.
    pub other_prices: Vec<ListedPrice>,
    /// Whether the person is paid while learning.
    pub pays_learner: Asked,
    /// Why it costs nothing, or less.
    pub funded: Vec<FundedBy>,
    /// Hours of a placement inside the program.
    pub placement_hours: StatedRange<Hours>,
    /// Weeks of a placement inside the program.
    pub placement_weeks: StatedRange<Weeks>,
    /// Full time or part time.
    pub attendance: Option<Attendance>,
    /// Academic credits.
    pub credits: Option<f64>,
    /// When one can next begin.
    pub next_start: NextStart,
    /// Cautions.
    pub warnings: Vec<Warning>,
    /// Fields that we worked out; all others stand on a page.
    pub derived: Vec<ProgramField>,
    /// Further pages and what was read there.
    pub field_sources: Vec<FieldSource>,
}

impl Terms {
    /// Whether a field was worked out and stands on no page.
    #[must_use]
    pub fn is_derived(&self, field: ProgramField) -> bool {
        self.derived.contains(&field)
    }

    /// The page where a field was read, if it is another than the program's own source.
    #[must_use]
    pub fn source_of(&self, field: ProgramField) -> Option<&FieldSource> {
        self.field_sources.iter().find(|source| source.fields.contains(&field))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_of_one_province_does_not_count_in_another() {
        let only = ValidIn::Only(vec![Province::Bc]);
        assert_eq!(only.counts_in(Province::Bc), Tristate::Yes);
        assert_eq!(only.counts_in(Province::On), Tristate::No);
        assert_eq!(ValidIn::All.counts_in(Province::On), Tristate::Yes);
        assert_eq!(ValidIn::Unknown.counts_in(Province::On), Tristate::Unknown);
    }

    #[test]
    fn a_status_that_no_page_names_is_unknown_and_not_closed() {
        let open = OpenTo {
            statuses: vec![ImmigrationStatus::PermanentResident],
            closed_to: vec![ImmigrationStatus::Visitor],
            ..OpenTo::default()
        };
        assert_eq!(open.admits(ImmigrationStatus::PermanentResident), Tristate::Yes);
        assert_eq!(open.admits(ImmigrationStatus::Visitor), Tristate::No);
        assert_eq!(open.admits(ImmigrationStatus::WorkPermit), Tristate::Unknown);
    }
}
