//! Which values a programme has in a facet, for one person.

use super::bands::{HoursBand, LevelBand, PriceBand, WeeksBand};
use super::facet::{Asked, Choice, Facet, Licence, TimeOfWeek, Tongue};
use crate::domain::criteria::{Check, PersonCriterion};
use crate::domain::fact::Value;
use crate::domain::matching::Judgement;
use crate::domain::programme::{Prerequisites, Programme};
use crate::domain::schedule::{DayPart, Delivery, Pace};

/// The values that a programme has in one facet; never none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    facet: Facet,
    pub(super) bits: u32,
}

impl Held {
    /// Nothing but one value.
    pub(super) const fn only(choice: Choice) -> Self {
        Self { facet: choice.facet(), bits: choice.bit() }
    }

    /// Whether it has this value.
    #[must_use]
    pub fn has(self, choice: Choice) -> bool {
        choice.facet() == self.facet && self.bits & choice.bit() != 0
    }

    /// Its values.
    pub fn choices(self) -> impl Iterator<Item = Choice> {
        self.facet.choices().filter(move |choice| self.has(*choice))
    }
}

/// The values of a programme in a facet, as judged for one person.
#[must_use]
pub fn choices_of(facet: Facet, programme: &Programme, judgement: &Judgement) -> Held {
    let one = |place: usize| 1_u32 << place;
    let bits = match facet {
        Facet::Price => one(PriceBand::of(judgement) as usize),
        Facet::Weeks => one(WeeksBand::of(&judgement.time) as usize),
        Facet::HoursPerWeek => one(HoursBand::of(programme, &judgement.time) as usize),
        Facet::Times => times(programme),
        Facet::Pace => one(programme.pace as usize),
        Facet::Delivery => one(programme.delivery as usize),
        Facet::Province => match programme.province {
            Some(province) => one(province as usize),
            None => facet.unknown().map_or(0, Choice::bit),
        },
        Facet::Language => tongues(programme),
        Facet::Clb => one(LevelBand::of(programme) as usize),
        Facet::Prerequisites => one(match programme.prerequisites {
            Prerequisites::NoneAsked => Asked::Nothing,
            Prerequisites::Asks(_) => Asked::Something,
            Prerequisites::Unknown => Asked::Unknown,
        } as usize),
        Facet::LicenceFirst => one(if programme.licence_first { Licence::Yes } else { Licence::No } as usize),
        Facet::Sector => one(programme.sector as usize),
        Facet::ProviderKind => one(programme.provider_kind as usize),
        Facet::Status => one(programme.status as usize),
        question => one(answer(question, programme, judgement) as usize),
    };
    Held { facet, bits }
}

/// The answer to the question of the checklist that a facet is.
fn answer(facet: Facet, programme: &Programme, judgement: &Judgement) -> Value {
    let of_person = |criterion: PersonCriterion| judgement.person.iter().find(|row| row.criterion == criterion);
    match facet.check() {
        Some(Check::Programme(criterion)) => programme.value(criterion),
        Some(Check::Person(criterion)) => of_person(criterion).map_or(Value::Unknown, |row| row.value),
        None => Value::Unknown,
    }
}

/// At the learner's own pace, or online at any hour, it is at any hour, whatever times a page names.
fn times(programme: &Programme) -> u32 {
    let bit = |time: TimeOfWeek| 1_u32 << time as usize;
    if programme.pace == Pace::SelfPaced || programme.delivery == Delivery::OnlineAsync {
        return bit(TimeOfWeek::AnyHour);
    }
    let stated = programme.times.iter().map(|part| match part {
        DayPart::Daytime => TimeOfWeek::Daytime,
        DayPart::Evenings => TimeOfWeek::Evenings,
        DayPart::Weekends => TimeOfWeek::Weekends,
    });
    match stated.fold(0, |bits, time| bits | bit(time)) {
        0 => bit(TimeOfWeek::Unknown),
        bits => bits,
    }
}

/// A programme in many languages counts as taught in English, in French and in others.
fn tongues(programme: &Programme) -> u32 {
    let bit = |tongue: Tongue| 1_u32 << tongue as usize;
    let taught = programme.languages.iter().map(|tag| match tag.as_str() {
        "en" => bit(Tongue::English),
        "fr" => bit(Tongue::French),
        "mul" => bit(Tongue::English) | bit(Tongue::French) | bit(Tongue::Other),
        _ => bit(Tongue::Other),
    });
    match taught.fold(0, |bits, tongue| bits | tongue) {
        0 => bit(Tongue::Unknown),
        bits => bits,
    }
}
