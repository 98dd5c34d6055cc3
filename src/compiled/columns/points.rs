//! What a row gives a programme, as bits that add up: which limits close it, and where it stands in the order of fit.
//!
//! The sum of a programme's rows holds, from the highest bit down, what the order of fit goes by: how near it is to the
//! goal, what it loses of the weights (a no all of it, an unknown half), what is unknown, whether the price is. The smaller
//! stands first. Under that come the credits that it earns and the limits that close it.

use crate::domain::checklist::{Weights, counts, limit_of};
use crate::domain::criteria::PersonCriterion;
use crate::domain::fact::Value;
use crate::domain::matching::Nearness;
use crate::domain::profile::Profile;
use crate::domain::standing::{Limit, Standing};

const NEARNESS: u32 = 61;
const LOST: u32 = 47;
const UNKNOWN: u32 = 34;
const PRICE_UNKNOWN: u32 = 33;
/// Weights are 0 to 100; from here on their sum would not fit.
const MOST_WEIGHT: u32 = 380;

/// The bits by which the order of fit goes.
pub(super) const FIT: u64 = !0 << PRICE_UNKNOWN;
/// The lowest of those bits; below it there is room for a place.
pub(super) const FIT_FROM: u32 = PRICE_UNKNOWN;
/// The bits of the limits.
pub(super) const LIMITS: u64 = (1 << Limit::ALL.len()) - 1;
/// A row that there is not: the programme is left out.
pub(super) const BROKEN: u64 = 1 << 20;
/// What up to 255 such rows add up to.
pub(super) const ANY_BROKEN: u64 = 255 << 20;

/// What is earned in one of the three places: the training credit as 1, the tuition credit as 2.
pub(super) const fn earned(credits: u64, place: Place) -> u64 {
    credits << place as u32
}

/// The lowest of the two bits of a place where credits are earned.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    Entry = 8,
    Length = 10,
    Checks = 12,
}

/// The credits that are earned in all three places.
pub(super) const fn earned_in_all(sum: u64) -> usize {
    ((sum >> Place::Entry as u32) & (sum >> Place::Length as u32) & (sum >> Place::Checks as u32) & 3) as usize
}

/// An answer with its weight.
pub(super) fn answer(value: Value, weight: u32) -> u64 {
    let weight = u64::from(weight.min(MOST_WEIGHT));
    match value {
        Value::Yes => 0,
        Value::Unknown => weight << LOST | weight << UNKNOWN,
        Value::No => (2 * weight) << LOST,
    }
}

/// How near it is to the goal.
pub(super) const fn nearness(nearness: Nearness) -> u64 {
    (nearness as u64) << NEARNESS
}

/// Whether the price is known.
pub(super) const fn price_unknown(unknown: bool) -> u64 {
    (unknown as u64) << PRICE_UNKNOWN
}

/// The limits that are in force, as bits.
pub(super) fn in_force(relaxed: impl Fn(Limit) -> bool) -> u64 {
    Limit::ALL.iter().filter(|limit| !relaxed(**limit)).fold(0, |bits, limit| bits | 1 << *limit as u32)
}

/// One person and their weights.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person<'a> {
    pub(super) profile: &'a Profile,
    pub(super) weights: &'a Weights,
}

impl Person<'_> {
    /// What follows from a standing: the limit that closes, and the question of the checklist that it settles.
    pub(super) fn standing(self, limit: Limit, standing: &Standing) -> u64 {
        let value = match standing {
            Standing::Open(_) => Value::Yes,
            Standing::Closed(_) => Value::No,
            Standing::NotKnown(_) => Value::Unknown,
        };
        let closed = u64::from(standing.is_closed()) << limit as u32;
        let criterion = PersonCriterion::ALL.iter().find(|criterion| limit_of(**criterion) == Some(limit));
        closed + criterion.map_or(0, |criterion| self.answer(*criterion, value))
    }

    /// An answer to a question about the person.
    pub(super) fn answer(self, criterion: PersonCriterion, value: Value) -> u64 {
        let said = counts(criterion, self.profile);
        answer(value, if said { self.weights.of_person(criterion) } else { 0 })
    }
}
