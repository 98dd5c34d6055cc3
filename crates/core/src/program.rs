//! A program: everything that is known of it, and what is not.

use std::fmt;

use crate::criteria::Criterion;
use crate::fact::{Basis, Fact, Freshness, PageDate, Source, SourceKind, Tristate};
use crate::id_enum;
use crate::money::{Price, Tax};
use crate::occupation::{NocCode, Province};
use crate::sanitize::Localised;
use crate::schedule::{DayPart, Delivery, Hours, Pace, StatedRange, Weeks};
use crate::terms::{ProgramKind, Terms};
use jiff::civil::Date;

/// `provider-slug/program-slug`: never changes, never reused.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProgramId(String);

impl ProgramId {
    /// Reads an id: two parts of lower-case letters, digits and hyphens around one slash, at most 120 characters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (provider, program) = text.split_once('/')?;
        let well_made = |part: &str| {
            !part.is_empty()
                && !part.starts_with('-')
                && !part.ends_with('-')
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        (text.len() <= 120 && well_made(provider) && well_made(program)).then(|| Self(text.to_owned()))
    }

    /// The id of a record whose own id could not be read; no record that is kept has it.
    #[must_use]
    pub fn placeholder() -> Self {
        Self(String::new())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProgramId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

id_enum! {
    /// Who offers a program.
    ProviderKind {
        University = "university",
        College = "college",
        Polytechnic = "polytechnic",
        IndigenousInstitute = "indigenous_institute",
        Platform = "platform",
        Employer = "employer",
        IndustryAssociation = "industry_association",
        Nonprofit = "nonprofit",
        PrivateSchool = "private_school",
        Government = "government",
    }
}

id_enum! {
    /// The field of work that a program is for.
    Sector {
        Health = "health",
        It = "it",
        Manufacturing = "manufacturing",
        ConstructionTrades = "construction_trades",
        Business = "business",
        Finance = "finance",
        HospitalityTourism = "hospitality_tourism",
        EducationChildcare = "education_childcare",
        SocialServices = "social_services",
        AgricultureFood = "agriculture_food",
        TransportLogistics = "transport_logistics",
        EnergyEnvironment = "energy_environment",
        PublicAdmin = "public_admin",
        Creative = "creative",
        Aerospace = "aerospace",
        General = "general",
    }
}

id_enum! {
    /// What the page said at its own date.
    Status { Running = "running", Planned = "planned", Ended = "ended", Unknown = "unknown" }
}

id_enum! {
    /// How sure the number of weeks is.
    WeeksBasis {
        /// The page gives weeks.
        Stated = "stated",
        /// Turned from months, days or dates.
        Derived = "derived",
        /// The number looks like months, but no text says so.
        Unclear = "unclear",
    }
}

/// An occupation that a program leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OccupationLink {
    /// The occupation.
    pub code: NocCode,
    /// Named on a page, or judged from title, roles and skills.
    pub basis: Basis,
    /// Why.
    pub why: Localised,
}

/// What a page says of entry conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Prerequisites {
    /// No page says.
    Unknown,
    /// The page says that there are none.
    NoneRequired,
    /// These.
    Required(Localised),
}

/// The Canadian Language Benchmark (1-12) that is asked, by skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clb {
    /// Listening.
    pub listening: u8,
    /// Speaking.
    pub speaking: u8,
    /// Reading.
    pub reading: u8,
    /// Writing.
    pub writing: u8,
}

impl Clb {
    /// The highest level asked in any skill.
    #[must_use]
    pub fn highest(self) -> u8 {
        self.listening.max(self.speaking).max(self.reading).max(self.writing)
    }
}

/// A short program that a person in Canada may meet.
#[derive(Debug, Clone, PartialEq)]
pub struct Program {
    /// Its id.
    pub id: ProgramId,
    /// Its title as the provider gives it.
    pub title: String,
    /// The provider's name.
    pub provider: String,
    /// What the provider is.
    pub provider_kind: ProviderKind,
    /// Where the provider or the local offer is; `None`: national, outside Canada, or not stated.
    pub province: Option<Province>,
    /// The program's page on the site of its provider, or of the public body that runs it. Only this is shown as the place
    /// to apply. `None`: not known.
    pub page: Option<String>,
    /// The site of the provider; `None`: not known.
    pub provider_site: Option<String>,
    /// The telephone number of the provider; `None`: not known.
    pub phone: Option<String>,
    /// The e-mail address of the provider; `None`: not known.
    pub email: Option<String>,
    /// When somebody last checked that the facts still hold; undated: nobody since the source was read.
    pub checked: PageDate,
    /// What is offered.
    pub kind: ProgramKind,
    /// The field of work.
    pub sector: Sector,
    /// What is taught.
    pub skills: Vec<Localised>,
    /// Job titles that the page says it is for.
    pub roles: Vec<Localised>,
    /// The occupations that it leads to; empty: general skills, or no unit group fits.
    pub occupations: Vec<OccupationLink>,
    /// Whether a licence or a registration must be held before the course or before its skills may be used at work, and the
    /// course is not itself the training that the regulator asks for on the way to it.
    pub licence_first: bool,
    /// One phrase on licences.
    pub licence_note: Option<Localised>,
    /// How it is taught.
    pub delivery: Delivery,
    /// Who sets the pace.
    pub pace: Pace,
    /// When in the week; empty: no page says.
    pub times: Vec<DayPart>,
    /// Hours of the whole program.
    pub hours: StatedRange<Hours>,
    /// Weeks of the whole program.
    pub weeks: StatedRange<Weeks>,
    /// How sure the weeks are.
    pub weeks_basis: WeeksBasis,
    /// Hours in a week.
    pub hours_per_week: StatedRange<Hours>,
    /// The price.
    pub price: Price,
    /// Tax on it.
    pub tax: Tax,
    /// What is paid besides.
    pub additional_costs: Option<Localised>,
    /// Who gets this price, or what its two ends mean.
    pub price_condition: Option<Localised>,
    /// Languages of instruction (tags; `mul`: many); empty: not stated.
    pub languages: Vec<String>,
    /// Entry conditions.
    pub prerequisites: Prerequisites,
    /// The language level asked; `None`: no page says.
    pub clb: Option<Clb>,
    /// The criteria, in the order of [`Criterion::ALL`].
    pub criteria: Vec<Fact>,
    /// Larger credentials of this catalogue toward which it counts.
    pub counts_toward: Vec<ProgramId>,
    /// Years for which the certificate is good; `None`: not stated, or it does not expire.
    pub expires_after_years: Option<u32>,
    /// Whether it runs.
    pub status: Status,
    /// Where the facts were read.
    pub source: Source,
    /// Where it counts, who may join, what one must have, further prices, when it starts.
    pub terms: Box<Terms>,
    /// Ranges, conflicts between pages, conditions.
    pub notes: Option<Localised>,
}

impl Program {
    /// A program of which nothing is known, to be filled in.
    #[must_use]
    pub fn blank() -> Self {
        Self {
            id: ProgramId::placeholder(),
            title: String::new(),
            provider: String::new(),
            provider_kind: ProviderKind::University,
            province: None,
            page: None,
            provider_site: None,
            phone: None,
            email: None,
            checked: PageDate::undated(),
            kind: ProgramKind::Program,
            sector: Sector::General,
            skills: Vec::new(),
            roles: Vec::new(),
            occupations: Vec::new(),
            licence_first: false,
            licence_note: None,
            delivery: Delivery::Unknown,
            pace: Pace::Unknown,
            times: Vec::new(),
            hours: StatedRange::Unknown,
            weeks: StatedRange::Unknown,
            weeks_basis: WeeksBasis::Stated,
            hours_per_week: StatedRange::Unknown,
            price: Price::Unknown,
            tax: Tax::Unknown,
            additional_costs: None,
            price_condition: None,
            languages: Vec::new(),
            prerequisites: Prerequisites::Unknown,
            clb: None,
            criteria: Vec::new(),
            counts_toward: Vec::new(),
            expires_after_years: None,
            status: Status::Unknown,
            source: Source {
                url: String::new(),
                as_of: PageDate::undated(),
                other_urls: Vec::new(),
                page_language: None,
                kind: SourceKind::Unknown,
            },
            terms: Box::default(),
            notes: None,
        }
    }

    /// The fact for a criterion.
    #[must_use]
    pub fn fact(&self, criterion: Criterion) -> &Fact {
        static UNKNOWN_FACT: std::sync::LazyLock<Fact> = std::sync::LazyLock::new(Fact::unknown);
        self.criteria.get(criterion as usize).unwrap_or(&UNKNOWN_FACT)
    }

    /// The value of a criterion.
    #[must_use]
    pub fn value(&self, criterion: Criterion) -> Tristate {
        self.fact(criterion).value
    }

    /// The address to open: the program's page, else the provider's site, else the page where the facts were read.
    #[must_use]
    pub fn best_address(&self) -> &str {
        self.page.as_deref().or(self.provider_site.as_deref()).unwrap_or(&self.source.url)
    }

    /// Whether a page, a site, a telephone number or an e-mail address of the provider is known.
    #[must_use]
    pub const fn has_contact(&self) -> bool {
        self.page.is_some() || self.provider_site.is_some() || self.phone.is_some() || self.email.is_some()
    }

    /// How long ago the facts were checked, or else the page was written.
    #[must_use]
    pub fn freshness(&self, today: Date) -> Freshness {
        self.checked.freshness(today).min(self.source.as_of.freshness(today))
    }

    /// Whether a price is stated, free included.
    #[must_use]
    pub fn has_stated_price(&self) -> bool {
        self.price != Price::Unknown
    }

    /// The hours of the whole program: as stated, else the weeks times the weekly hours where both are stated.
    /// Second: whether it was worked out.
    #[must_use]
    pub fn total_hours(&self) -> (StatedRange<Hours>, bool) {
        if self.hours.is_known() {
            return (self.hours, false);
        }
        let end = |weeks: Option<Weeks>, weekly: Option<Hours>| Some(weeks?.hours_at(weekly?));
        let low = end(self.weeks.low(), self.hours_per_week.low());
        let high = end(self.weeks.high(), self.hours_per_week.high());
        let hours = StatedRange::from_ends(low, high);
        (hours, hours.is_known())
    }

    /// The hours that it asks in a week: as stated, else the hours divided by the weeks where both are stated and classes
    /// are scheduled. Second: whether it was worked out.
    #[must_use]
    pub fn weekly_hours(&self) -> (StatedRange<Hours>, bool) {
        if self.hours_per_week.is_known() || self.pace == Pace::SelfPaced {
            return (self.hours_per_week, false);
        }
        let end = |hours: Option<Hours>, weeks: Option<Weeks>| Some(Hours(hours?.0 / weeks?.0.max(1.0)));
        let (low, high) = (end(self.hours.low(), self.weeks.high()), end(self.hours.high(), self.weeks.low()));
        let weekly = StatedRange::from_ends(low, high);
        (weekly, weekly.is_known())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn program_id_is_two_slugs() {
        assert!(ProgramId::parse("algonquin-college/accelerated-psw").is_some());
        for bad in ["", "a", "a/", "/b", "A/b", "a/b/c", "../etc", "a b/c", "-a/b", "a/b-", "é/b"] {
            assert_eq!(ProgramId::parse(bad), None, "{bad}");
        }
    }
}
