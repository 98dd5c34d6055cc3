//! Companions: the short tickets that law, a licence, employers or a placement ask for beside a job.

use serde::{Deserialize, Serialize};

use crate::fact::Basis;
use crate::id_enum;
use crate::licences::Citation;
use crate::money::Cents;
use crate::occupation::{NocCode, Province};
use crate::program::ProgramId;
use crate::sanitize::Localised;
use crate::schedule::{Hours, StatedRange};

id_enum! {
    /// Who asks for a ticket.
    AskedBy {
        /// A law or a regulation.
        Law = "law",
        /// The licence or the register of the occupation.
        Licence = "licence",
        /// Employers, usually.
        Employers = "employers",
        /// A school, before its placement.
        Placement = "placement",
    }
}

id_enum! {
    /// Who must pay for a ticket.
    PaidBy {
        /// The person.
        Person = "person",
        /// The employer: the duty is the employer's. Never offered as the person's cost.
        Employer = "employer",
        /// No page says.
        Unknown = "unknown",
    }
}

/// The price of a ticket in Canadian dollars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TicketPrice {
    /// No page says.
    #[default]
    Unknown,
    /// Nothing.
    Free,
    /// One amount.
    Exactly(Cents),
    /// From the first to the second.
    Between(Cents, Cents),
}

/// A ticket for some occupations in some provinces.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Companion {
    /// Its id.
    pub id: String,
    /// The NOC 2021 unit groups.
    pub occupations: Vec<NocCode>,
    /// The provinces; empty: all of Canada.
    pub provinces: Vec<Province>,
    /// What it is called.
    pub ticket: Localised,
    /// Who asks for it.
    pub asked_by: AskedBy,
    /// Who must pay.
    pub paid_by: PaidBy,
    /// Why.
    pub who_says: Localised,
    /// The length of the course.
    pub hours: StatedRange<Hours>,
    /// What it costs.
    pub price: TicketPrice,
    /// Years before it expires; `None`: it does not, or no page says.
    #[serde(default)]
    pub valid_years: Option<f64>,
    /// Programs of the catalogue that give it.
    pub programs: Vec<String>,
    /// Stated on a page, or judged from it.
    pub basis: Basis,
    /// The page.
    pub source: Citation,
    /// Further pages.
    #[serde(default)]
    pub also: Vec<String>,
}

impl Companion {
    /// Whether a program of the catalogue gives it.
    #[must_use]
    pub fn is_given_by(&self, program: &ProgramId) -> bool {
        self.programs.iter().any(|id| id == program.as_str())
    }

    /// Whether it is asked of an occupation in a province.
    #[must_use]
    pub fn is_asked_of(&self, occupation: NocCode, province: Option<Province>) -> bool {
        self.occupations.contains(&occupation)
            && (self.provinces.is_empty() || province.is_some_and(|home| self.provinces.contains(&home)))
    }
}

/// All companions.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Companions {
    /// The version of the file's layout.
    pub schema: u32,
    /// The tickets.
    pub companions: Vec<Companion>,
}

impl Companions {
    /// The tickets that are asked of an occupation in a province and that the employer need not pay.
    pub fn offered_for(&self, occupation: NocCode, province: Option<Province>) -> impl Iterator<Item = &Companion> {
        self.companions
            .iter()
            .filter(move |one| one.paid_by != PaidBy::Employer && one.is_asked_of(occupation, province))
    }

    /// Whether a program gives one of these tickets.
    #[must_use]
    pub fn gives(&self, program: &ProgramId, occupation: NocCode, province: Option<Province>) -> bool {
        self.offered_for(occupation, province).any(|companion| companion.is_given_by(program))
    }

    /// The tickets that are asked of an occupation in a province: those of the law first, then of the licence, of
    /// employers, of placements.
    #[must_use]
    pub fn for_job(&self, occupation: NocCode, province: Option<Province>) -> Vec<&Companion> {
        let mut found: Vec<&Companion> =
            self.companions.iter().filter(|companion| companion.is_asked_of(occupation, province)).collect();
        found.sort_by_key(|companion| companion.asked_by);
        found
    }
}
