//! Facets: by what a list can be filtered, and the values that a programme can have there.

use std::fmt;

use super::bands::{HoursBand, LevelBand, PriceBand, WeeksBand};
use crate::domain::compare::Section;
use crate::domain::criteria::{Check, Criterion, PersonCriterion};
use crate::domain::fact::Value;
use crate::domain::ids::words;
use crate::domain::programme::{ProviderKind, Sector, Status};
use crate::domain::schedule::{Delivery, Pace};

words! {
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

words! {
    /// When in the week one can study; a programme can have several.
    TimeOfWeek {
        Daytime = "daytime",
        Evenings = "evenings",
        Weekends = "weekends",
        /// At the learner's own pace, or online at any hour.
        AnyHour = "any_hour",
        Unknown = "unknown",
    }
}

words! {
    /// A language of teaching; a programme can have several.
    Tongue { English = "en", French = "fr", Other = "other", Unknown = "unknown" }
}

words! {
    /// What is asked to get in.
    Asked { Nothing = "none", Something = "some", Unknown = "unknown" }
}

words! {
    /// Whether a licence comes first.
    Licence { Yes = "yes", No = "no" }
}

/// The id of the value for what is not known.
pub(super) const UNKNOWN: &str = "unknown";

/// The provinces, then nowhere in particular.
const PROVINCES: &[&str] = &["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT", UNKNOWN];

impl Facet {
    /// The question of the checklist that it is; `None` for a facet of its own.
    #[must_use]
    pub const fn check(self) -> Option<Check> {
        Some(match self {
            Self::OsapEligible => Check::Programme(Criterion::OsapEligible),
            Self::NewcomerSupport => Check::Programme(Criterion::NewcomerSupport),
            Self::PracticalSkill => Check::Programme(Criterion::PracticalSkill),
            Self::EmployerConsulted => Check::Programme(Criterion::EmployerConsulted),
            Self::IndustryFocused => Check::Programme(Criterion::IndustryFocused),
            Self::Assessment => Check::Programme(Criterion::Assessment),
            Self::Capstone => Check::Programme(Criterion::Capstone),
            Self::CareerSupport => Check::Programme(Criterion::CareerSupport),
            Self::WorkIntegrated => Check::Programme(Criterion::WorkIntegrated),
            Self::Stackable => Check::Programme(Criterion::Stackable),
            Self::Laddering => Check::Programme(Criterion::Laddering),
            Self::Accredited => Check::Programme(Criterion::Accredited),
            Self::DigitalBadge => Check::Programme(Criterion::DigitalBadge),
            Self::TowardGoal => Check::Person(PersonCriterion::TowardGoal),
            Self::NewSkill => Check::Person(PersonCriterion::NewSkill),
            Self::WithinBudget => Check::Person(PersonCriterion::WithinBudget),
            Self::WeeklyHours => Check::Person(PersonCriterion::WeeklyHours),
            Self::FinishesInTime => Check::Person(PersonCriterion::FinishesInTime),
            Self::WhenAndWhere => Check::Person(PersonCriterion::WhenAndWhere),
            Self::LanguageLevel => Check::Person(PersonCriterion::LanguageLevel),
            Self::EntryConditions => Check::Person(PersonCriterion::EntryConditions),
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
    pub fn section(self) -> Section {
        match self {
            Self::Price | Self::OsapEligible => Section::Money,
            Self::Weeks | Self::HoursPerWeek | Self::Times | Self::Pace | Self::Delivery => Section::Time,
            Self::Province | Self::Language | Self::Clb | Self::Prerequisites | Self::LicenceFirst => Section::Entry,
            other if matches!(other.check(), Some(Check::Person(_))) => Section::Person,
            _ => Section::Programme,
        }
    }

    /// Whether a programme can have several of its values.
    #[must_use]
    pub const fn is_several(self) -> bool {
        matches!(self, Self::Times | Self::Language)
    }

    /// The stable ids of its values, in the order in which people see them; what is not known stands last.
    #[must_use]
    pub const fn values(self) -> &'static [&'static str] {
        match self {
            Self::Price => PriceBand::IDS,
            Self::Weeks => WeeksBand::IDS,
            Self::HoursPerWeek => HoursBand::IDS,
            Self::Times => TimeOfWeek::IDS,
            Self::Pace => Pace::IDS,
            Self::Delivery => Delivery::IDS,
            Self::Province => PROVINCES,
            Self::Language => Tongue::IDS,
            Self::Clb => LevelBand::IDS,
            Self::Prerequisites => Asked::IDS,
            Self::LicenceFirst => Licence::IDS,
            Self::Sector => Sector::IDS,
            Self::ProviderKind => ProviderKind::IDS,
            Self::Status => Status::IDS,
            _ => Value::IDS,
        }
    }

    /// Its choices, one for each value.
    pub fn choices(self) -> impl DoubleEndedIterator<Item = Choice> {
        let count = u8::try_from(self.values().len()).unwrap_or(u8::MAX);
        (0..count).map(move |place| Choice { facet: self, place })
    }

    /// The choice of one value.
    #[must_use]
    pub fn choice(self, value: &str) -> Option<Choice> {
        let wanted = value.trim().replace('-', "_");
        self.choices().find(|choice| choice.value().eq_ignore_ascii_case(&wanted))
    }

    /// The choice of what is not known; `None` where something always is.
    #[must_use]
    pub fn unknown(self) -> Option<Choice> {
        self.choices().next_back().filter(|choice| choice.is_unknown())
    }

    /// The number of its first choice.
    fn first(self) -> u16 {
        let before = Self::ALL.iter().take(self as usize).map(|facet| facet.values().len()).sum::<usize>();
        u16::try_from(before).unwrap_or(u16::MAX)
    }
}

/// One value of one facet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    facet: Facet,
    place: u8,
}

impl Choice {
    /// Every choice of every facet, in the order of their numbers.
    pub fn all() -> impl Iterator<Item = Self> {
        Facet::ALL.iter().flat_map(|facet| facet.choices())
    }

    /// How many choices there are in all.
    #[must_use]
    pub fn count() -> usize {
        Facet::ALL.iter().map(|facet| facet.values().len()).sum()
    }

    /// The facet.
    #[must_use]
    pub const fn facet(self) -> Facet {
        self.facet
    }

    /// The stable id of the value.
    #[must_use]
    pub fn value(self) -> &'static str {
        self.facet.values().get(usize::from(self.place)).copied().unwrap_or(UNKNOWN)
    }

    /// The place of the value in its facet, from 0.
    #[must_use]
    pub fn place(self) -> usize {
        usize::from(self.place)
    }

    /// Its number among all choices, from 0, to keep tables by.
    #[must_use]
    pub fn number(self) -> u16 {
        self.facet.first() + u16::from(self.place)
    }

    /// The choice of a number.
    #[must_use]
    pub fn of_number(number: u16) -> Option<Self> {
        Self::all().nth(usize::from(number))
    }

    /// Whether it stands for what is not known.
    #[must_use]
    pub fn is_unknown(self) -> bool {
        self.value() == UNKNOWN
    }

    /// The bit of its value in the values of its facet.
    pub(super) const fn bit(self) -> u32 {
        1 << self.place
    }
}

impl fmt::Display for Choice {
    /// `delivery=online_async`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}={}", self.facet.id(), self.value())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::occupation::Province;

    #[test]
    fn every_question_of_the_checklist_is_a_facet_of_the_same_name() {
        let named = |facet: &Facet| facet.check().is_none_or(|check| check.id() == facet.id());
        assert!(Facet::ALL.iter().all(named));
        let checks = Facet::ALL.iter().filter(|facet| facet.check().is_some()).count();
        assert_eq!((checks, Criterion::ALL.len() + PersonCriterion::ALL.len()), (21, 21));
    }

    #[test]
    fn every_choice_has_its_own_number_and_its_own_name() {
        let all: Vec<Choice> = Choice::all().collect();
        assert_eq!(all.len(), Choice::count());
        for (number, choice) in all.iter().enumerate() {
            assert_eq!(usize::from(choice.number()), number, "{choice}");
            assert_eq!(Choice::of_number(choice.number()), Some(*choice));
            assert_eq!(choice.facet().choice(choice.value()), Some(*choice));
            assert!(choice.place() < 32, "{choice} has no bit");
        }
        assert_eq!(Choice::of_number(u16::MAX), None);
    }

    #[test]
    fn the_provinces_are_those_of_the_list_and_nowhere() {
        assert_eq!(PROVINCES.split_last(), Some((&UNKNOWN, Province::IDS)));
    }

    #[test]
    fn what_is_not_known_stands_last_and_only_where_it_can_be() {
        let without: Vec<Facet> = Facet::ALL.iter().copied().filter(|facet| facet.unknown().is_none()).collect();
        assert_eq!(without, [Facet::LicenceFirst, Facet::Sector, Facet::ProviderKind]);
        assert_eq!(Choice::all().filter(|choice| choice.is_unknown()).count(), Facet::ALL.len() - without.len());
    }

    #[test]
    fn a_heading_stands_once() {
        let mut headings: Vec<Section> = Facet::ALL.iter().map(|facet| facet.section()).collect();
        headings.dedup();
        assert_eq!(headings, [Section::Money, Section::Time, Section::Entry, Section::Programme, Section::Person]);
    }

    #[test]
    fn a_choice_reads_as_it_is_typed() {
        let choice = Facet::Delivery.choice("Online-Async").unwrap();
        assert_eq!(choice.to_string(), "delivery=online_async");
        assert_eq!(Facet::Province.choice("on").unwrap().to_string(), "province=ON");
        assert_eq!(Facet::Province.choice("ZZ"), None);
    }
}
