//! What matters to the person: up to six plain trade-offs and weights set by hand, laid over the stated weights.

use std::collections::BTreeMap;

use super::checklist::{Weights, counts};
use super::criteria::{Check, Criterion, PersonCriterion};
use super::ids::words;
use super::profile::Profile;
use super::programme::ProgrammeId;

/// What choosing one side adds to its weight.
pub const CHOSEN_MORE: u32 = 25;
/// What it takes from the weight of the other side.
pub const OTHER_LESS: u32 = 15;
/// The step in which a weight is set by hand.
pub const STEP: u32 = 5;

words! {
    /// A plain question between two things that are both good.
    TradeOff {
        PriceOrPlacement = "price_or_placement",
        SoonerOrCredit = "sooner_or_credit",
        HoursOrProject = "hours_or_project",
        SchoolOrJobHelp = "school_or_job_help",
        EmployersOrPlace = "employers_or_place",
        GoalOrPrice = "goal_or_price",
    }
}

impl TradeOff {
    /// What each side raises.
    #[must_use]
    pub const fn sides(self) -> [Check; 2] {
        match self {
            Self::PriceOrPlacement => {
                [Check::Person(PersonCriterion::WithinBudget), Check::Programme(Criterion::WorkIntegrated)]
            }
            Self::SoonerOrCredit => {
                [Check::Person(PersonCriterion::FinishesInTime), Check::Programme(Criterion::Laddering)]
            }
            Self::HoursOrProject => {
                [Check::Person(PersonCriterion::WeeklyHours), Check::Programme(Criterion::Capstone)]
            }
            Self::SchoolOrJobHelp => {
                [Check::Programme(Criterion::Accredited), Check::Programme(Criterion::CareerSupport)]
            }
            Self::EmployersOrPlace => {
                [Check::Programme(Criterion::EmployerConsulted), Check::Person(PersonCriterion::WhenAndWhere)]
            }
            Self::GoalOrPrice => {
                [Check::Person(PersonCriterion::TowardGoal), Check::Person(PersonCriterion::WithinBudget)]
            }
        }
    }
}

/// The trade-offs that could change something for this person: each side weighs only where the person said what it needs.
#[must_use]
pub fn trade_offs(profile: &Profile) -> Vec<TradeOff> {
    let weighs = |check: Check| match check {
        Check::Programme(_) => true,
        Check::Person(criterion) => counts(criterion, profile),
    };
    TradeOff::ALL.iter().copied().filter(|trade_off| trade_off.sides().into_iter().all(weighs)).collect()
}

/// The questions of the checklist that weigh something for this person.
#[must_use]
pub fn weighed(profile: &Profile) -> Vec<Check> {
    let weighs = |check: &Check| match check {
        Check::Programme(_) => true,
        Check::Person(criterion) => counts(*criterion, profile),
    };
    Check::all().into_iter().filter(weighs).collect()
}

words! {
    /// The side that a person chose.
    Side { First = "first", Second = "second" }
}

/// What the person changed of the weights.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Weighing {
    /// The side chosen in each trade-off that was answered.
    pub chosen: BTreeMap<TradeOff, Side>,
    /// Weights set by hand, 0 to 100; they count over everything else.
    pub set: BTreeMap<Check, u32>,
}

impl Weighing {
    /// Whether the stated weights are in force.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty() && self.set.is_empty()
    }

    /// Chooses a side of a trade-off, or none.
    pub fn choose(&mut self, trade_off: TradeOff, side: Option<Side>) {
        match side {
            Some(side) => self.chosen.insert(trade_off, side),
            None => self.chosen.remove(&trade_off),
        };
    }

    /// The weights with what the person changed.
    #[must_use]
    pub fn applied_to(&self, mut weights: Weights) -> Weights {
        for (trade_off, side) in &self.chosen {
            let [first, second] = trade_off.sides();
            let (more, less) = match side {
                Side::First => (first, second),
                Side::Second => (second, first),
            };
            weights.set(more, weights.of_check(more) + CHOSEN_MORE);
            weights.set(less, weights.of_check(less).saturating_sub(OTHER_LESS));
        }
        for (check, weight) in &self.set {
            weights.set(*check, *weight);
        }
        weights
    }
}

/// Where a programme stands in a list after the weights changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// Where it stood.
    Stays,
    /// It stood at this place, from 0.
    From(usize),
    /// It was not in the list.
    New,
}

/// How a programme came to its place, from 0, since the list was as it was before.
#[must_use]
pub fn moved(before: &[ProgrammeId], place: usize, id: &ProgrammeId) -> Moved {
    match before.iter().position(|held| held == id) {
        Some(was) if was == place => Moved::Stays,
        Some(was) => Moved::From(was),
        None => Moved::New,
    }
}
