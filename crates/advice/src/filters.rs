//! Filters: what a person keeps in a list or leaves out of it, value by value, and what each would do.
//!
//! Within one facet a program stays that has one of the values to keep, if there are any, and none of the values to
//! leave out. It has to stay in every facet. Not known is a value like every other: it is left out only where the person
//! keeps other values and not this one, or leaves it out.

pub mod bands;
pub mod counts;
pub mod facet;
pub mod facet_values;
pub mod suggestions;

use std::collections::BTreeMap;

use crate::matching::Evaluation;
pub use facet::{Facet, FacetValue};
pub use facet_values::{FacetValues, facet_values};
use microcred_core::id_enum;
use microcred_core::program::Program;

id_enum! {
    /// What is done with a value.
    FilterMode {
        /// Those with it are kept, those without it left out.
        Include = "only",
        /// Those with it are left out.
        Exclude = "not",
    }
}

/// What is done with the values of one facet, a bit for each value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct FacetFilter {
    include: u32,
    exclude: u32,
}

impl FacetFilter {
    const fn fails_include(self, held: FacetValues) -> bool {
        self.include != 0 && self.include & held.bits == 0
    }

    const fn keeps(self, held: FacetValues) -> bool {
        !self.fails_include(held) && self.exclude & held.bits == 0
    }
}

/// The filters of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filters {
    /// Only facets in which something is filtered.
    facets: BTreeMap<Facet, FacetFilter>,
}

impl Filters {
    /// Whether nothing is filtered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.facets.is_empty()
    }

    /// What is done with a value; `None`: nothing.
    #[must_use]
    pub fn mode(&self, choice: FacetValue) -> Option<FilterMode> {
        let sides = self.facets.get(&choice.facet())?;
        if sides.include & choice.bit() != 0 {
            Some(FilterMode::Include)
        } else if sides.exclude & choice.bit() != 0 {
            Some(FilterMode::Exclude)
        } else {
            None
        }
    }

    /// Sets what is done with a value.
    pub fn set(&mut self, choice: FacetValue, side: Option<FilterMode>) {
        let sides = self.facets.entry(choice.facet()).or_default();
        sides.include &= !choice.bit();
        sides.exclude &= !choice.bit();
        match side {
            Some(FilterMode::Include) => sides.include |= choice.bit(),
            Some(FilterMode::Exclude) => sides.exclude |= choice.bit(),
            None => {}
        }
        self.facets.retain(|_, sides| *sides != FacetFilter::default());
    }

    /// From nothing to keeping a value, to leaving it out, to nothing.
    pub fn cycle_mode(&mut self, choice: FacetValue) {
        let next = match self.mode(choice) {
            None => Some(FilterMode::Include),
            Some(FilterMode::Include) => Some(FilterMode::Exclude),
            Some(FilterMode::Exclude) => None,
        };
        self.set(choice, next);
    }

    /// Whether the unknown of a facet is left out.
    #[must_use]
    pub fn is_unknown_excluded(&self, facet: Facet) -> bool {
        let sides = self.facets.get(&facet).copied().unwrap_or_default();
        facet.unknown_value().is_some_and(|unknown| !sides.keeps(FacetValues::single(unknown)))
    }

    /// Keeps the unknown of a facet in if it is left out.
    pub fn include_unknown(&mut self, facet: Facet) {
        if let Some(unknown) = facet.unknown_value().filter(|_| self.is_unknown_excluded(facet)) {
            let others = facet.all_values().any(|choice| self.mode(choice) == Some(FilterMode::Include));
            self.set(unknown, others.then_some(FilterMode::Include));
        }
    }

    /// Forgets every filter.
    pub fn clear(&mut self) {
        self.facets.clear();
    }

    /// Every value with which something is done, in the order of the facets.
    pub fn active(&self) -> impl Iterator<Item = (FacetValue, FilterMode)> {
        let choices = self.facets.keys().flat_map(|facet| facet.all_values());
        choices.filter_map(|choice| self.mode(choice).map(|side| (choice, side)))
    }

    /// How many values of a facet are kept, and how many are left out.
    #[must_use]
    pub fn facet_counts(&self, facet: Facet) -> (usize, usize) {
        let sides = self.facets.get(&facet).copied().unwrap_or_default();
        let many = |bits: u32| usize::try_from(bits.count_ones()).unwrap_or(usize::MAX);
        (many(sides.include), many(sides.exclude))
    }

    /// Whether a program stays, as judged for one person.
    #[must_use]
    pub fn keeps(&self, program: &Program, judgement: &Evaluation) -> bool {
        self.facets.iter().all(|(facet, sides)| sides.keeps(facet_values(*facet, program, judgement)))
    }
}
