//! Facets: by what a list can be filtered, and the values that a program can have there.

use std::fmt;

use crate::compare::ComparisonSection;
use crate::filters::bands::{HoursBand, LevelBand, PriceBand, WeeksBand};
use microcred_core::criteria::{ChecklistQuestion, Criterion, PersonCriterion};
use microcred_core::fact::Tristate;
use microcred_core::id_enum;
use microcred_core::program::{ProviderKind, Sector, Status};
use microcred_core::schedule::{Delivery, Pace};

id_enum! {
    /// By what a list can be filtered, in the order in which people see it.
    Facet {
        /// What it costs the person in the end.
        Price = "price",
        OsapEligible = "osap_eligible",
        /// Weeks at the person's pace.
        Weeks = "weeks",
        HoursPerWeek = "hours_per_week",
        /// Times of the week.
        Times = "times",
        Pace = "pace",
        /// How it is taught.
        Delivery = "delivery",
        Province = "province",
        /// Languages of teaching.
        Language = "language",
        /// The language level that is asked.
        Clb = "clb",
        /// What is asked to get in.
        Prerequisites = "prerequisites",
        LicenceFirst = "licence_first",
        NewcomerSupport = "newcomer_support",
        /// The field of work.
        Sector = "sector",
        ProviderKind = "provider_kind",
        Status = "status",
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

id_enum! {
    /// When in the week one can study; a program can have several.
    TimeOfWeek {
        Daytime = "daytime",
        Evenings = "evenings",
        Weekends = "weekends",
        /// At the learner's own pace, or online at any hour.
        AnyHour = "any_hour",
        Unknown = "unknown",
    }
}

id_enum! {
    /// A language of teaching; a program can have several.
    TeachingLanguage { English = "en", French = "fr", Other = "other", Unknown = "unknown" }
}

id_enum! {
    /// What is asked to get in.
    EntryRequirement { NoPrerequisites = "none", HasPrerequisites = "some", Unknown = "unknown" }
}

id_enum! {
    /// Whether a licence comes first.
    LicenceRequired { Yes = "yes", No = "no" }
}

/// The id of the value for what is not known.
pub(super) const UNKNOWN_ID: &str = "unknown";

/// The provinces, then nowhere in particular.
const PROVINCE_IDS: &[&str] =
    &["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT", UNKNOWN_ID];

impl Facet {
    /// The question of the checklist that it is; `None` for a facet of its own.
    #[must_use]
    pub const fn check(self) -> Option<ChecklistQuestion> {
        Some(match self {
            Self::OsapEligible => ChecklistQuestion::Program(Criterion::OsapEligible),
            Self::NewcomerSupport => ChecklistQuestion::Program(Criterion::NewcomerSupport),
            Self::PracticalSkill => ChecklistQuestion::Program(Criterion::PracticalSkill),
            Self::EmployerConsulted => ChecklistQuestion::Program(Criterion::EmployerConsulted),
            Self::IndustryFocused => ChecklistQuestion::Program(Criterion::IndustryFocused),
            Self::Assessment => ChecklistQuestion::Program(Criterion::Assessment),
            Self::Capstone => ChecklistQuestion::Program(Criterion::Capstone),
            Self::CareerSupport => ChecklistQuestion::Program(Criterion::CareerSupport),
            Self::WorkIntegrated => ChecklistQuestion::Program(Criterion::WorkIntegrated),
            Self::Stackable => ChecklistQuestion::Program(Criterion::Stackable),
            Self::Laddering => ChecklistQuestion::Program(Criterion::Laddering),
            Self::Accredited => ChecklistQuestion::Program(Criterion::Accredited),
            Self::DigitalBadge => ChecklistQuestion::Program(Criterion::DigitalBadge),
            Self::TowardGoal => ChecklistQuestion::Person(PersonCriterion::TowardGoal),
            Self::NewSkill => ChecklistQuestion::Person(PersonCriterion::NewSkill),
            Self::WithinBudget => ChecklistQuestion::Person(PersonCriterion::WithinBudget),
            Self::WeeklyHours => ChecklistQuestion::Person(PersonCriterion::WeeklyHours),
            Self::FinishesInTime => ChecklistQuestion::Person(PersonCriterion::FinishesInTime),
            Self::WhenAndWhere => ChecklistQuestion::Person(PersonCriterion::WhenAndWhere),
            Self::LanguageLevel => ChecklistQuestion::Person(PersonCriterion::LanguageLevel),
            Self::EntryConditions => ChecklistQuestion::Person(PersonCriterion::EntryConditions),
            Self::Price
            | Self::Weeks
            | Self::HoursPerWeek
            | Self::Times
            | Self::Pace
            | Self::Delivery
            | Self::Province
            | Self::Language
            | Self::Clb
            | Self::Prerequisites
            | Self::LicenceFirst
            | Self::Sector
            | Self::ProviderKind
            | Self::Status => return None,
        })
    }

    /// The heading under which it stands, as in the comparison.
    #[must_use]
    pub fn section(self) -> ComparisonSection {
        match self {
            Self::Price | Self::OsapEligible => ComparisonSection::Money,
            Self::Weeks | Self::HoursPerWeek | Self::Times | Self::Pace | Self::Delivery => ComparisonSection::Time,
            Self::Province | Self::Language | Self::Clb | Self::Prerequisites | Self::LicenceFirst => {
                ComparisonSection::Entry
            }
            other if matches!(other.check(), Some(ChecklistQuestion::Person(_))) => ComparisonSection::Person,
            _ => ComparisonSection::Program,
        }
    }

    /// Whether a program can have several of its values.
    #[must_use]
    pub const fn is_multi_valued(self) -> bool {
        matches!(self, Self::Times | Self::Language)
    }

    /// The stable ids of its values, in the order in which people see them; what is not known stands last.
    #[must_use]
    pub const fn value_ids(self) -> &'static [&'static str] {
        match self {
            Self::Price => PriceBand::IDS,
            Self::Weeks => WeeksBand::IDS,
            Self::HoursPerWeek => HoursBand::IDS,
            Self::Times => TimeOfWeek::IDS,
            Self::Pace => Pace::IDS,
            Self::Delivery => Delivery::IDS,
            Self::Province => PROVINCE_IDS,
            Self::Language => TeachingLanguage::IDS,
            Self::Clb => LevelBand::IDS,
            Self::Prerequisites => EntryRequirement::IDS,
            Self::LicenceFirst => LicenceRequired::IDS,
            Self::Sector => Sector::IDS,
            Self::ProviderKind => ProviderKind::IDS,
            Self::Status => Status::IDS,
            _ => Tristate::IDS,
        }
    }

    /// Its choices, one for each value.
    pub fn all_values(self) -> impl DoubleEndedIterator<Item = FacetValue> {
        let count = u8::try_from(self.value_ids().len()).unwrap_or(u8::MAX);
        (0..count).map(move |place| FacetValue { facet: self, position: place })
    }

    /// The choice of one value.
    #[must_use]
    pub fn find_value(self, value: &str) -> Option<FacetValue> {
        let wanted = value.trim().replace('-', "_");
        self.all_values().find(|choice| choice.id().eq_ignore_ascii_case(&wanted))
    }

    /// The choice of what is not known; `None` where something always is.
    #[must_use]
    pub fn unknown_value(self) -> Option<FacetValue> {
        self.all_values().next_back().filter(|choice| choice.is_unknown())
    }

    /// The number of its first choice.
    fn first_index(self) -> u16 {
        let before = Self::ALL.iter().take(self as usize).map(|facet| facet.value_ids().len()).sum::<usize>();
        u16::try_from(before).unwrap_or(u16::MAX)
    }
}

/// One value of one facet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FacetValue {
    facet: Facet,
    position: u8,
}

impl FacetValue {
    /// Every choice of every facet, in the order of their numbers.
    pub fn all() -> impl Iterator<Item = Self> {
        Facet::ALL.iter().flat_map(|facet| facet.all_values())
    }

    /// How many choices there are in all.
    #[must_use]
    pub fn count() -> usize {
        Facet::ALL.iter().map(|facet| facet.value_ids().len()).sum()
    }

    /// The facet.
    #[must_use]
    pub const fn facet(self) -> Facet {
        self.facet
    }

    /// The stable id of the value.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.facet.value_ids().get(usize::from(self.position)).copied().unwrap_or(UNKNOWN_ID)
    }

    /// The place of the value in its facet, from 0.
    #[must_use]
    pub fn position(self) -> usize {
        usize::from(self.position)
    }

    /// Its number among all choices, from 0, to keep tables by.
    #[must_use]
    pub fn index(self) -> u16 {
        self.facet.first_index() + u16::from(self.position)
    }

    /// The choice of a number.
    #[must_use]
    pub fn from_index(number: u16) -> Option<Self> {
        Self::all().nth(usize::from(number))
    }

    /// Whether it stands for what is not known.
    #[must_use]
    pub fn is_unknown(self) -> bool {
        self.id() == UNKNOWN_ID
    }

    /// The bit of its value in the values of its facet.
    pub(super) const fn bit(self) -> u32 {
        1 << self.position
    }
}

impl fmt::Display for FacetValue {
    /// `delivery=online_async`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}={}", self.facet.id(), self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use microcred_core::occupation::Province;

    #[test]
    fn every_checklist_question_is_a_facet() {
        let named = |facet: &Facet| facet.check().is_none_or(|check| check.id() == facet.id());
        assert!(Facet::ALL.iter().all(named));
        let checks = Facet::ALL.iter().filter(|facet| facet.check().is_some()).count();
        assert_eq!((checks, Criterion::ALL.len() + PersonCriterion::ALL.len()), (21, 21));
    }

    #[test]
    fn facet_values_have_unique_numbers_and_names() {
        let all: Vec<FacetValue> = FacetValue::all().collect();
        assert_eq!(all.len(), FacetValue::count());
        for (number, choice) in all.iter().enumerate() {
            assert_eq!(usize::from(choice.index()), number, "{choice}");
            assert_eq!(FacetValue::from_index(choice.index()), Some(*choice));
            assert_eq!(choice.facet().find_value(choice.id()), Some(*choice));
            assert!(choice.position() < 32, "{choice} has no bit");
        }
        assert_eq!(FacetValue::from_index(u16::MAX), None);
    }

    #[test]
    fn province_facet_lists_all_provinces_and_unknown() {
        assert_eq!(PROVINCE_IDS.split_last(), Some((&UNKNOWN_ID, Province::IDS)));
    }

    #[test]
    fn unknown_is_the_last_value_where_allowed() {
        let without: Vec<Facet> = Facet::ALL.iter().copied().filter(|facet| facet.unknown_value().is_none()).collect();
        assert_eq!(without, [Facet::LicenceFirst, Facet::Sector, Facet::ProviderKind]);
        assert_eq!(FacetValue::all().filter(|choice| choice.is_unknown()).count(), Facet::ALL.len() - without.len());
    }

    #[test]
    fn facet_sections_are_contiguous() {
        let mut headings: Vec<ComparisonSection> = Facet::ALL.iter().map(|facet| facet.section()).collect();
        headings.dedup();
        assert_eq!(
            headings,
            [
                ComparisonSection::Money,
                ComparisonSection::Time,
                ComparisonSection::Entry,
                ComparisonSection::Program,
                ComparisonSection::Person
            ]
        );
    }

    #[test]
    fn facet_value_displays_as_typed() {
        let choice = Facet::Delivery.find_value("Online-Async").unwrap();
        assert_eq!(choice.to_string(), "delivery=online_async");
        assert_eq!(Facet::Province.find_value("on").unwrap().to_string(), "province=ON");
        assert_eq!(Facet::Province.find_value("ZZ"), None);
    }
}
