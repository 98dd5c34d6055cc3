//! Which values a program has in a facet, for one person.

use crate::filters::bands::{HoursBand, LevelBand, PriceBand, WeeksBand};
use crate::filters::facet::{EntryRequirement, Facet, FacetValue, LicenceRequired, TeachingLanguage, TimeOfWeek};
use crate::matching::Evaluation;
use microcred_core::criteria::{ChecklistQuestion, PersonCriterion};
use microcred_core::fact::Tristate;
use microcred_core::program::{Prerequisites, Program};
use microcred_core::schedule::{DayPart, Delivery, Pace};

/// The values that a program has in one facet; never none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FacetValues {
    facet: Facet,
    pub(super) bits: u32,
}

impl FacetValues {
    /// Nothing but one value.
    pub(super) const fn single(choice: FacetValue) -> Self {
        Self { facet: choice.facet(), bits: choice.bit() }
    }

    /// Whether it has this value.
    #[must_use]
    pub fn has(self, choice: FacetValue) -> bool {
        choice.facet() == self.facet && self.bits & choice.bit() != 0
    }

    /// Its values.
    pub fn iter(self) -> impl Iterator<Item = FacetValue> {
        self.facet.all_values().filter(move |choice| self.has(*choice))
    }
}

/// The values of a program in a facet, as judged for one person.
#[must_use]
pub fn facet_values(facet: Facet, program: &Program, judgement: &Evaluation) -> FacetValues {
    let one = |place: usize| 1_u32 << place;
    let bits = match facet {
        Facet::Price => one(PriceBand::of(judgement) as usize),
        Facet::Weeks => one(WeeksBand::of(&judgement.study_time) as usize),
        Facet::HoursPerWeek => one(HoursBand::of(program, &judgement.study_time) as usize),
        Facet::Times => times_of_week(program),
        Facet::Pace => one(program.pace as usize),
        Facet::Delivery => one(program.delivery as usize),
        Facet::Province => match program.province {
            Some(province) => one(province as usize),
            None => facet.unknown_value().map_or(0, FacetValue::bit),
        },
        Facet::Language => teaching_languages(program),
        Facet::Clb => one(LevelBand::of(program) as usize),
        Facet::Prerequisites => one(match program.prerequisites {
            Prerequisites::NoneRequired => EntryRequirement::NoPrerequisites,
            Prerequisites::Required(_) => EntryRequirement::HasPrerequisites,
            Prerequisites::Unknown => EntryRequirement::Unknown,
        } as usize),
        Facet::LicenceFirst => {
            one(if program.licence_first { LicenceRequired::Yes } else { LicenceRequired::No } as usize)
        }
        Facet::Sector => one(program.sector as usize),
        Facet::ProviderKind => one(program.provider_kind as usize),
        Facet::Status => one(program.status as usize),
        question => one(check_value(question, program, judgement) as usize),
    };
    FacetValues { facet, bits }
}

/// The answer to the question of the checklist that a facet is.
fn check_value(facet: Facet, program: &Program, judgement: &Evaluation) -> Tristate {
    let of_person = |criterion: PersonCriterion| judgement.person_checks.iter().find(|row| row.criterion == criterion);
    match facet.check() {
        Some(ChecklistQuestion::Program(criterion)) => program.value(criterion),
        Some(ChecklistQuestion::Person(criterion)) => of_person(criterion).map_or(Tristate::Unknown, |row| row.value),
        None => Tristate::Unknown,
    }
}

/// At the learner's own pace, or online at any hour, it is at any hour, whatever times a page names.
fn times_of_week(program: &Program) -> u32 {
    let bit = |time: TimeOfWeek| 1_u32 << time as usize;
    if program.pace == Pace::SelfPaced || program.delivery == Delivery::OnlineAsync {
        return bit(TimeOfWeek::AnyHour);
    }
    let stated = program.times.iter().map(|part| match part {
        DayPart::Daytime => TimeOfWeek::Daytime,
        DayPart::Evenings => TimeOfWeek::Evenings,
        DayPart::Weekends => TimeOfWeek::Weekends,
    });
    match stated.fold(0, |bits, time| bits | bit(time)) {
        0 => bit(TimeOfWeek::Unknown),
        bits => bits,
    }
}

/// A program in many languages counts as taught in English, in French and in others.
fn teaching_languages(program: &Program) -> u32 {
    let bit = |tongue: TeachingLanguage| 1_u32 << tongue as usize;
    let taught = program.languages.iter().map(|tag| match tag.as_str() {
        "en" => bit(TeachingLanguage::English),
        "fr" => bit(TeachingLanguage::French),
        "mul" => bit(TeachingLanguage::English) | bit(TeachingLanguage::French) | bit(TeachingLanguage::Other),
        _ => bit(TeachingLanguage::Other),
    });
    match taught.fold(0, |bits, tongue| bits | tongue) {
        0 => bit(TeachingLanguage::Unknown),
        bits => bits,
    }
}
