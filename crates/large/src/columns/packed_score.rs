//! What a row gives a program, as bits that add up: which limits close it, and where it stands in the order of fit.
//!
//! The sum of a program's rows holds, from the highest bit down, what the order of fit goes by: what its section goes by,
//! what it loses of the weights (a no all of it, an unknown half), what is unknown, whether the price is. The smaller
//! stands first. Under that come the credits that it earns and the limits that close it.

use microcred_advice::checklist::{Weights, person_weight};
use microcred_advice::limits::{GoalRelevance, Limit};
use microcred_advice::ordering::UNKNOWN_WEIGHT_PERCENT;
use microcred_advice::sections::{BudgetRank, Placement, PlacementRules, Section, ShownSections};
use microcred_core::criteria::PersonCriterion;
use microcred_core::fact::Tristate;
use microcred_core::profile::Profile;

/// What the section and the first places of the order go by: eight bits, each set by one row only.
const PLACEMENT_SHIFT: u32 = 56;
const RELEVANCE_SHIFT: u32 = 61;
const ELSEWHERE_SHIFT: u32 = 60;
const NEWCOMERS_SHIFT: u32 = 59;
const BUDGET_SHIFT: u32 = 57;
const AT_HOME_SHIFT: u32 = 56;
const LOST_WEIGHT_SHIFT: u32 = 42;
const UNKNOWN_WEIGHT_SHIFT: u32 = 29;
const PRICE_UNKNOWN_SHIFT: u32 = 28;
const _: () = assert!(GoalRelevance::ALL.len() == 8 && BudgetRank::ALL.len() == 4);
// What a no loses is twice what an unknown loses.
const _: () = assert!(UNKNOWN_WEIGHT_PERCENT == 50);
/// Weights are 0 to 100; from here on their sum would not fit.
const MAX_WEIGHT: u32 = 380;

/// The bits by which the order of fit goes.
pub(super) const SCORE_MASK: u64 = !0 << PRICE_UNKNOWN_SHIFT;
/// The lowest of those bits; below it there is room for a place.
pub(super) const SCORE_SHIFT: u32 = PRICE_UNKNOWN_SHIFT;
/// The bits of the limits.
pub(super) const LIMITS_MASK: u64 = (1 << Limit::ALL.len()) - 1;
/// A row that there is not: the program is left out.
pub(super) const INVALID_ROW: u64 = 1 << 20;
/// What up to 255 such rows add up to.
pub(super) const INVALID_ROWS_MASK: u64 = 255 << 20;

/// What is earned in one of the three places: the training credit as 1, the tuition credit as 2.
pub(super) const fn pack_credits(credits: u64, place: CreditGroup) -> u64 {
    credits << place as u32
}

/// The lowest of the two bits of a place where credits are earned.
#[derive(Debug, Clone, Copy)]
pub(super) enum CreditGroup {
    Entry = 10,
    Duration = 12,
    Checklist = 14,
}

/// The credits that are earned in all three places.
pub(super) const fn credits_in_all_groups(sum: u64) -> usize {
    ((sum >> CreditGroup::Entry as u32)
        & (sum >> CreditGroup::Duration as u32)
        & (sum >> CreditGroup::Checklist as u32)
        & 3) as usize
}

/// An answer with its weight.
pub(super) fn pack_answer(value: Tristate, weight: u32) -> u64 {
    let weight = u64::from(weight.min(MAX_WEIGHT));
    match value {
        Tristate::Yes => 0,
        Tristate::Unknown => weight << LOST_WEIGHT_SHIFT | weight << UNKNOWN_WEIGHT_SHIFT,
        Tristate::No => (2 * weight) << LOST_WEIGHT_SHIFT,
    }
}

/// How near it is to the goal.
pub(super) const fn pack_relevance(nearness: GoalRelevance) -> u64 {
    (nearness as u64) << RELEVANCE_SHIFT
}

/// Where a program is given and counts, and for whom it is made.
pub(super) const fn pack_place(is_elsewhere: bool, is_for_newcomers: bool, is_at_home: bool) -> u64 {
    (is_elsewhere as u64) << ELSEWHERE_SHIFT
        | (is_for_newcomers as u64) << NEWCOMERS_SHIFT
        | (is_at_home as u64) << AT_HOME_SHIFT
}

/// How the price stands against the budget.
pub(super) const fn pack_budget(rank: BudgetRank) -> u64 {
    (rank as u64) << BUDGET_SHIFT
}

/// The sections and the first places of the order, by the placement bits of a sum.
#[derive(Debug)]
pub(super) struct PlacementTable {
    places: Vec<(Section, u64)>,
    shown: ShownSections,
}

impl PlacementTable {
    pub(super) fn new(rules: PlacementRules, shown: ShownSections) -> Self {
        let place = |bits: u64| {
            let bit = |shift: u32| bits << PLACEMENT_SHIFT >> shift & 1 == 1;
            let index = |shift: u32, mask: u64| usize::try_from(bits << PLACEMENT_SHIFT >> shift & mask).unwrap_or(0);
            let placement = Placement {
                relevance: GoalRelevance::ALL
                    .get(index(RELEVANCE_SHIFT, 7))
                    .copied()
                    .unwrap_or(GoalRelevance::Unrelated),
                is_elsewhere: bit(ELSEWHERE_SHIFT),
                is_for_newcomers: bit(NEWCOMERS_SHIFT),
                budget: BudgetRank::ALL.get(index(BUDGET_SHIFT, 3)).copied().unwrap_or(BudgetRank::Unknown),
                is_at_home: bit(AT_HOME_SHIFT),
            };
            (rules.section(placement), u64::from(rules.order(placement)) << PLACEMENT_SHIFT)
        };
        Self { places: (0..256).map(place).collect(), shown }
    }

    /// The section of a sum, its first places in the order, and whether the section is shown.
    pub(super) fn place(&self, sum: u64) -> (Section, u64, bool) {
        let index = usize::try_from(sum >> PLACEMENT_SHIFT).unwrap_or(usize::MAX);
        let (section, order) = self.places.get(index).copied().unwrap_or((Section::Field, !0 << PLACEMENT_SHIFT));
        (section, order, self.shown.contains(section))
    }
}

/// The bits of a sum below its placement.
pub(super) const BELOW_PLACEMENT: u64 = (1 << PLACEMENT_SHIFT) - 1;
/// The bits of the section alone, of the first places of an order.
pub(super) const SECTION_MASK: u64 = 7 << 61;

/// Whether the price is known.
pub(super) const fn pack_price_unknown(unknown: bool) -> u64 {
    (unknown as u64) << PRICE_UNKNOWN_SHIFT
}

/// The limits that are in force, as bits.
pub(super) fn active_limit_bits(relaxed: impl Fn(Limit) -> bool) -> u64 {
    Limit::ALL.iter().filter(|limit| !relaxed(**limit)).fold(0, |bits, limit| bits | 1 << *limit as u32)
}

/// One person and their weights.
#[derive(Debug, Clone, Copy)]
pub(super) struct WeightedProfile<'a> {
    pub(super) profile: &'a Profile,
    pub(super) weights: &'a Weights,
}

impl WeightedProfile<'_> {
    /// Returns the bits of the value of a limit: whether it leaves the program out, and the question that it settles.
    pub(super) fn pack_limit(self, limit: Limit, value: Tristate) -> u64 {
        let failed = u64::from(value == Tristate::No) << limit as u32;
        failed + limit.criterion().map_or(0, |criterion| self.pack_person_answer(criterion, value))
    }

    /// Returns the bits of an answer to a question about the person.
    pub(super) fn pack_person_answer(self, criterion: PersonCriterion, value: Tristate) -> u64 {
        pack_answer(value, person_weight(criterion, self.profile, self.weights))
    }
}
