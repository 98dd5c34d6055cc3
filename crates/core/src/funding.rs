//! Schemes that pay for training or lend for it: who they are for, which programs, how much, and what we may do with that.
//!
//! `reference/funding.ron` holds them in our words, each with its source and date. Amounts are Canadian dollars.

use serde::{Deserialize, Serialize};

use crate::fact::PageDate;
use crate::id_enum;
use crate::money::Cents;
use crate::occupation::Province;
use crate::profile::{EmploymentStatus, ImmigrationStatus, Situation};
use crate::program::ProviderKind;
use crate::sanitize::Localised;
use crate::schedule::{Hours, Weeks};

id_enum! {
    /// What a scheme gives.
    SchemeKind {
        /// Money that is not paid back.
        Grant = "grant",
        /// Money that is paid back: it never lowers a price.
        Loan = "loan",
        /// Money back through the tax return.
        TaxCredit = "tax_credit",
        /// A service without a fee.
        FreeService = "free_service",
        /// Money for which the employer asks.
        Employer = "employer",
    }
}

id_enum! {
    /// What the pages say of a scheme today.
    SchemeState {
        /// It takes people.
        Open = "open",
        /// No page shows that it takes people now, and none that it does not.
        Unknown = "unknown",
        /// It ended, or nothing shows it after its trial.
        Ended = "ended",
        /// It is closed.
        Closed = "closed",
    }
}

id_enum! {
    /// What we may do with a scheme.
    EstimatePolicy {
        /// Put a number in the price.
        Compute = "compute",
        /// Name it, never subtract it.
        NameOnly = "ask",
        /// Not offer it.
        Never = "none",
    }
}

id_enum! {
    /// What the money is for.
    PaysFor {
        Tuition = "tuition",
        ExamFees = "exam_fees",
        Books = "books",
        Equipment = "equipment",
        Licensing = "licensing",
        Living = "living",
        Transport = "transport",
        Childcare = "childcare",
        Service = "service",
        Navigation = "navigation",
    }
}

id_enum! {
    /// How sure we are of what is written here.
    Confidence { High = "high", Medium = "medium", Low = "low" }
}

/// Who a scheme is for. An empty list asks nothing.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct PersonRules {
    /// Statuses that a page names as open.
    pub statuses: Vec<ImmigrationStatus>,
    /// Statuses for which the pages leave it open, or that need a further condition.
    pub statuses_unclear: Vec<ImmigrationStatus>,
    /// Statuses that are excluded although no list of open ones is given.
    pub statuses_excluded: Vec<ImmigrationStatus>,
    /// Provinces and territories in which one must live; empty: all of Canada.
    pub provinces: Vec<Province>,
    /// Provinces and territories of which the pages disagree or are silent.
    pub provinces_unclear: Vec<Province>,
    /// The least age in years.
    pub min_age_years: Option<u8>,
    /// The greatest age in years.
    pub max_age_years: Option<u8>,
    /// The most income of the household of one person in a year.
    pub max_household_income: Option<Cents>,
    /// The most income of a household of two or more.
    pub max_family_income: Option<Cents>,
    /// How one may be working.
    pub work: Vec<EmploymentStatus>,
    /// How one may be working under a further condition.
    pub work_unclear: Vec<EmploymentStatus>,
    /// Something that must be true of the person.
    pub situations: Vec<Situation>,
    /// Whether it is named only to people who said that.
    pub only_if_disclosed: bool,
    /// Whether one must have lived in Canada for the whole year of the course.
    pub resident_all_year: bool,
    /// What only the office can check, one condition each.
    pub conditions: Vec<Localised>,
}

/// Which programs a scheme pays for. An empty list asks nothing.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct ProgramRules {
    /// Kinds of provider that count.
    pub providers: Vec<ProviderKind>,
    /// Kinds of provider that count only if they are on a list or certified.
    pub providers_unclear: Vec<ProviderKind>,
    /// Whether the provider must be in Canada.
    pub in_canada: bool,
    /// The fee must be more than this.
    pub fee_more_than: Option<Cents>,
    /// The fee must be at least this.
    pub min_fee: Option<Cents>,
    /// At least so many weeks.
    pub min_weeks: Option<Weeks>,
    /// Fewer than so many weeks.
    pub weeks_less_than: Option<Weeks>,
    /// At most so many weeks.
    pub max_weeks: Option<Weeks>,
    /// At least so many hours.
    pub min_hours: Option<Hours>,
    /// At most so many hours.
    pub max_hours: Option<Hours>,
    /// It must be listed for Ontario student aid (true), or not be (false).
    pub osap_listed: Option<bool>,
    /// It must be full-time study.
    pub full_time: bool,
    /// What only the office or the provider can check, one condition each.
    pub conditions: Vec<Localised>,
}

/// How much, and by which rule.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// The rule in our words.
    pub rule: Localised,
    /// The most that one person can get, where one figure says it.
    #[serde(default)]
    pub max: Option<Cents>,
}

/// What is known of a debt.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Debt {
    /// Interest a year in percent, where a page gives one; it is the page's figure, not a promise.
    #[serde(default)]
    pub rate_percent: Option<f64>,
    /// What is known of the rate and of paying back, in our words.
    pub terms: Localised,
}

/// One income year of the Canada training credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// The year in which the income was earned; the limit counts for courses of the year after.
    pub income_year: i16,
    /// Working income at least.
    pub min_working_income: Cents,
    /// Net income at most.
    pub max_net_income: Cents,
}

/// The lowest federal rate of a year.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct YearRate {
    /// The year in which the fee is paid.
    pub year: i16,
    /// The share of the fee, 0 to 1.
    pub rate: f64,
}

/// A rule that gives a certain number.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum BenefitFormula {
    /// The Canada training credit: refundable; the smaller of a share of the fee and the person's limit.
    TrainingCredit {
        /// The share of the fee, 0 to 1.
        share: f64,
        /// What the limit grows by in a year in which every condition was met.
        per_year: Cents,
        /// The most in a lifetime.
        lifetime: Cents,
        /// Years from the year of landing to the first course year with a limit (worked out from the two residence rules).
        years_after_landing: i16,
        /// What builds the limit, by income year.
        thresholds: Vec<Threshold>,
    },
    /// The federal tuition credit: money only for who owes federal tax.
    TuitionCredit {
        /// The rate by year.
        rates: Vec<YearRate>,
    },
    /// Free for everybody who can have it.
    Free,
}

/// Where a scheme was read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SchemeSource {
    /// The main page.
    pub url: String,
    /// Further pages that were read.
    #[serde(default)]
    pub other_urls: Vec<String>,
    /// The date of the main page: a year, a month or a day.
    #[serde(default)]
    pub as_of: PageDate,
    /// The newest year that any page supports; `None`: all are undated.
    #[serde(default)]
    pub newest_year: Option<i16>,
}

/// One scheme.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// Its id; never changes.
    pub id: String,
    /// Its name.
    pub name: Localised,
    /// What it gives.
    pub kind: SchemeKind,
    /// What it gives besides.
    #[serde(default)]
    pub also_gives: Vec<SchemeKind>,
    /// What the pages say of it today.
    pub state: SchemeState,
    /// What we may do with it.
    pub estimate: EstimatePolicy,
    /// The rule that gives a number, where we may put one in the price.
    #[serde(default)]
    pub formula: Option<BenefitFormula>,
    /// Whether it is a language class.
    #[serde(default)]
    pub teaches_language: bool,
    /// Who it is for.
    #[serde(default)]
    pub person_rules: PersonRules,
    /// Which programs.
    #[serde(default)]
    pub program_rules: ProgramRules,
    /// What the money is for.
    #[serde(default)]
    pub pays_for: Vec<PaysFor>,
    /// How much.
    pub amount: Amount,
    /// What is known of the debt, for a loan.
    #[serde(default)]
    pub debt: Option<Debt>,
    /// Where pages disagree, in our words.
    #[serde(default)]
    pub conflicts: Vec<Localised>,
    /// What a person should know before they ask.
    #[serde(default)]
    pub note: Option<Localised>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where it was read.
    pub source: SchemeSource,
}

/// All schemes.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    /// The version of the file's layout.
    pub schema: u32,
    /// The schemes, federal ones first.
    pub schemes: Vec<Scheme>,
}

impl Scheme {
    /// What built the Canada training credit limit that counts for courses of a year; `None` for another scheme, or where no
    /// page gives that year.
    #[must_use]
    pub fn threshold_for(&self, course_year: i16) -> Option<Threshold> {
        let Some(BenefitFormula::TrainingCredit { thresholds, .. }) = &self.formula else { return None };
        thresholds.iter().copied().find(|threshold| threshold.income_year.saturating_add(1) == course_year)
    }

    /// Whether it pays for a course or for living during one, and is not a service beside it.
    #[must_use]
    pub fn is_study_funding(&self) -> bool {
        self.pays_for.iter().any(|what| !matches!(what, PaysFor::Service | PaysFor::Navigation))
            && !self.teaches_language
    }
}

impl Funding {
    /// The scheme of an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Scheme> {
        self.schemes.iter().find(|scheme| scheme.id == id)
    }
}
