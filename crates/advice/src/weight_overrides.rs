//! What matters to the person: up to six plain trade-offs and weights set by hand, laid over the stated weights.

use std::collections::BTreeMap;

use crate::checklist::{Weights, has_answers_for};
use microcred_core::criteria::{ChecklistQuestion, Criterion, PersonCriterion};
use microcred_core::id_enum;
use microcred_core::profile::Profile;
use microcred_core::record_id::RecordId;

/// What choosing one side adds to its weight.
pub const CHOSEN_SIDE_BONUS: u32 = 25;
/// What it takes from the weight of the other side.
pub const OTHER_SIDE_PENALTY: u32 = 15;
/// The step in which a weight is set by hand.
pub const WEIGHT_STEP: u32 = 5;

id_enum! {
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
    pub const fn sides(self) -> [ChecklistQuestion; 2] {
        match self {
            Self::PriceOrPlacement => [
                ChecklistQuestion::Person(PersonCriterion::WithinBudget),
                ChecklistQuestion::Program(Criterion::WorkIntegrated),
            ],
            Self::SoonerOrCredit => [
                ChecklistQuestion::Person(PersonCriterion::FinishesInTime),
                ChecklistQuestion::Program(Criterion::Laddering),
            ],
            Self::HoursOrProject => [
                ChecklistQuestion::Person(PersonCriterion::WeeklyHours),
                ChecklistQuestion::Program(Criterion::Capstone),
            ],
            Self::SchoolOrJobHelp => [
                ChecklistQuestion::Program(Criterion::Accredited),
                ChecklistQuestion::Program(Criterion::CareerSupport),
            ],
            Self::EmployersOrPlace => [
                ChecklistQuestion::Program(Criterion::EmployerConsulted),
                ChecklistQuestion::Person(PersonCriterion::WhenAndWhere),
            ],
            Self::GoalOrPrice => [
                ChecklistQuestion::Person(PersonCriterion::TowardGoal),
                ChecklistQuestion::Person(PersonCriterion::WithinBudget),
            ],
        }
    }
}

/// The trade-offs that could change something for this person: each side weighs only where the person said what it needs.
#[must_use]
pub fn trade_offs(profile: &Profile) -> Vec<TradeOff> {
    let weighs = |check: ChecklistQuestion| match check {
        ChecklistQuestion::Program(_) => true,
        ChecklistQuestion::Person(criterion) => has_answers_for(criterion, profile),
    };
    TradeOff::ALL.iter().copied().filter(|trade_off| trade_off.sides().into_iter().all(weighs)).collect()
}

/// The questions of the checklist that weigh something for this person.
#[must_use]
pub fn weighted_checks(profile: &Profile) -> Vec<ChecklistQuestion> {
    let weighs = |check: &ChecklistQuestion| match check {
        ChecklistQuestion::Program(_) => true,
        ChecklistQuestion::Person(criterion) => has_answers_for(*criterion, profile),
    };
    ChecklistQuestion::all().into_iter().filter(weighs).collect()
}

id_enum! {
    /// The side that a person chose.
    TradeOffSide { First = "first", Second = "second" }
}

/// What the person changed of the weights.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WeightOverrides {
    /// The side chosen in each trade-off that was answered.
    pub trade_offs: BTreeMap<TradeOff, TradeOffSide>,
    /// Weights set by hand, 0 to 100; they count over everything else.
    pub manual_weights: BTreeMap<ChecklistQuestion, u32>,
}

impl WeightOverrides {
    /// Whether the stated weights are in force.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.trade_offs.is_empty() && self.manual_weights.is_empty()
    }

    /// Chooses a side of a trade-off, or none.
    pub fn choose(&mut self, trade_off: TradeOff, side: Option<TradeOffSide>) {
        match side {
            Some(side) => self.trade_offs.insert(trade_off, side),
            None => self.trade_offs.remove(&trade_off),
        };
    }

    /// The weights with what the person changed.
    #[must_use]
    pub fn apply_to(&self, mut weights: Weights) -> Weights {
        for (trade_off, side) in &self.trade_offs {
            let [first, second] = trade_off.sides();
            let (more, less) = match side {
                TradeOffSide::First => (first, second),
                TradeOffSide::Second => (second, first),
            };
            weights.set(more, weights.of_check(more) + CHOSEN_SIDE_BONUS);
            weights.set(less, weights.of_check(less).saturating_sub(OTHER_SIDE_PENALTY));
        }
        for (check, weight) in &self.manual_weights {
            weights.set(*check, *weight);
        }
        weights
    }
}

/// Where a program stands in a list after the weights changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankChange {
    /// Where it stood.
    Unchanged,
    /// It stood at this place, from 0.
    MovedFrom(usize),
    /// It was not in the list.
    New,
}

/// How a program came to its place, from 0, since the list was as it was before.
#[must_use]
pub fn rank_change(before: &[RecordId], place: usize, record: RecordId) -> RankChange {
    match before.iter().position(|other| *other == record) {
        Some(was) if was == place => RankChange::Unchanged,
        Some(was) => RankChange::MovedFrom(was),
        None => RankChange::New,
    }
}
