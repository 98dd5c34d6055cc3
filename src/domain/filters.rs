//! Filters: what a person keeps in a list or leaves out of it, value by value, and what each would do.
//!
//! Within one facet a programme stays that has one of the values to keep, if there are any, and none of the values to
//! leave out. It has to stay in every facet. Not known is a value like every other: it is left out only where the person
//! keeps other values and not this one, or leaves it out.

pub mod bands;
pub mod counts;
pub mod facet;
pub mod held;
pub mod ways_back;

use std::collections::BTreeMap;

use super::ids::words;
use super::matching::Judgement;
use super::programme::Programme;
pub use facet::{Choice, Facet};
pub use held::{Held, choices_of};

words! {
    /// What is done with a value.
    Side {
        /// Those with it are kept, those without it left out.
        Only = "only",
        /// Those with it are left out.
        Not = "not",
    }
}

/// What is done with the values of one facet, a bit for each value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Sides {
    only: u32,
    not: u32,
}

impl Sides {
    const fn lacks_only(self, held: Held) -> bool {
        self.only != 0 && self.only & held.bits == 0
    }

    const fn keeps(self, held: Held) -> bool {
        !self.lacks_only(held) && self.not & held.bits == 0
    }
}

/// The filters of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filters {
    /// Only facets in which something is filtered.
    facets: BTreeMap<Facet, Sides>,
}

impl Filters {
    /// Whether nothing is filtered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.facets.is_empty()
    }

    /// What is done with a value; `None`: nothing.
    #[must_use]
    pub fn side(&self, choice: Choice) -> Option<Side> {
        let sides = self.facets.get(&choice.facet())?;
        if sides.only & choice.bit() != 0 {
            Some(Side::Only)
        } else if sides.not & choice.bit() != 0 {
            Some(Side::Not)
        } else {
            None
        }
    }

    /// Sets what is done with a value.
    pub fn set(&mut self, choice: Choice, side: Option<Side>) {
        let sides = self.facets.entry(choice.facet()).or_default();
        sides.only &= !choice.bit();
        sides.not &= !choice.bit();
        match side {
            Some(Side::Only) => sides.only |= choice.bit(),
            Some(Side::Not) => sides.not |= choice.bit(),
            None => {}
        }
        self.facets.retain(|_, sides| *sides != Sides::default());
    }

    /// From nothing to keeping a value, to leaving it out, to nothing.
    pub fn turn(&mut self, choice: Choice) {
        let next = match self.side(choice) {
            None => Some(Side::Only),
            Some(Side::Only) => Some(Side::Not),
            Some(Side::Not) => None,
        };
        self.set(choice, next);
    }

    /// Whether the unknown of a facet is left out.
    #[must_use]
    pub fn leaves_unknown_out(&self, facet: Facet) -> bool {
        let sides = self.facets.get(&facet).copied().unwrap_or_default();
        facet.unknown().is_some_and(|unknown| !sides.keeps(Held::only(unknown)))
    }

    /// Keeps the unknown of a facet in if it is left out.
    pub fn keep_unknown(&mut self, facet: Facet) {
        if let Some(unknown) = facet.unknown().filter(|_| self.leaves_unknown_out(facet)) {
            let others = facet.choices().any(|choice| self.side(choice) == Some(Side::Only));
            self.set(unknown, others.then_some(Side::Only));
        }
    }

    /// Forgets every filter.
    pub fn clear(&mut self) {
        self.facets.clear();
    }

    /// Every value with which something is done, in the order of the facets.
    pub fn active(&self) -> impl Iterator<Item = (Choice, Side)> {
        let choices = self.facets.keys().flat_map(|facet| facet.choices());
        choices.filter_map(|choice| self.side(choice).map(|side| (choice, side)))
    }

    /// How many values of a facet are kept, and how many are left out.
    #[must_use]
    pub fn of_facet(&self, facet: Facet) -> (usize, usize) {
        let sides = self.facets.get(&facet).copied().unwrap_or_default();
        let many = |bits: u32| usize::try_from(bits.count_ones()).unwrap_or(usize::MAX);
        (many(sides.only), many(sides.not))
    }

    /// Whether a programme stays, as judged for one person.
    #[must_use]
    pub fn keeps(&self, programme: &Programme, judgement: &Judgement) -> bool {
        self.facets.iter().all(|(facet, sides)| sides.keeps(choices_of(*facet, programme, judgement)))
    }
}
