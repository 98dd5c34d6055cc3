//! What a row gives a program, as bits that add up: which limits close it, and where it stands in the order of fit.
//!
//! The sum of a program's rows holds, from the highest bit down, what the order of fit goes by: how near it is to the
//! goal, what it loses of the weights (a no all of it, an unknown half), what is unknown, whether the price is. The smaller
//! stands first. Under that come the credits that it earns and the limits that close it.

use microcred_advice::checklist::{Weights, person_weight};
use microcred_advice::limits::{GoalRelevance, Limit};
use microcred_advice::matching::UNKNOWN_WEIGHT_PERCENT;
use microcred_core::criteria::PersonCriterion;
use microcred_core::fact::Tristate;
use microcred_core::profile::Profile;

const RELEVANCE_SHIFT: u32 = 61;
const LOST_WEIGHT_SHIFT: u32 = 47;
const UNKNOWN_WEIGHT_SHIFT: u32 = 34;
const PRICE_UNKNOWN_SHIFT: u32 = 33;
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
    Entry = 8,
    Duration = 10,
    Checklist = 12,
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
