//! How many programs of a list have each value, beside the filters of the other facets.

use crate::filters::{Facet, FacetFilter, FacetValue, FacetValues, Filters, facet_values};
use crate::matching::Evaluation;
use microcred_core::program::Program;

/// What filters leave of a list, and how many each value would leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCounts {
    by_index: Vec<usize>,
    /// How many programs the list has.
    pub total: usize,
    /// How many of them stay.
    pub remaining: usize,
}

impl FacetCounts {
    /// A list of so many of which nothing more was counted; nothing filters it.
    #[must_use]
    pub fn with_total(total: usize) -> Self {
        Self { by_index: Vec::new(), total, remaining: total }
    }

    /// Whether the values were counted.
    #[must_use]
    pub fn has_value_counts(&self) -> bool {
        !self.by_index.is_empty()
    }

    /// How many programs with this value stay if only the other facets filter.
    #[must_use]
    pub fn count_of(&self, choice: FacetValue) -> usize {
        self.by_index.get(usize::from(choice.index())).copied().unwrap_or(0)
    }

    /// Whether the programs differ in a facet.
    #[must_use]
    pub fn can_narrow(&self, facet: Facet) -> bool {
        facet.all_values().filter(|choice| self.count_of(*choice) > 0).count() > 1
    }

    /// How many programs the filters leave out.
    #[must_use]
    pub const fn excluded_by_filters(&self) -> usize {
        self.total.saturating_sub(self.remaining)
    }

    /// How many of them are left out by the filters of this facet alone because the facet is not known of them.
    #[must_use]
    pub fn excluded_as_unknown(&self, facet: Facet, filters: &Filters) -> usize {
        facet.unknown_value().filter(|_| filters.is_unknown_excluded(facet)).map_or(0, |unknown| self.count_of(unknown))
    }
}

/// Counts every value of every facet over a list, in one pass.
pub fn count_facets<'a>(
    list: impl IntoIterator<Item = (&'a Program, &'a Evaluation)>,
    filters: &Filters,
) -> FacetCounts {
    let sides: Vec<FacetFilter> =
        Facet::ALL.iter().map(|facet| filters.facets.get(facet).copied().unwrap_or_default()).collect();
    let mut counts = FacetCounts { by_index: vec![0; FacetValue::count()], total: 0, remaining: 0 };
    let mut held: Vec<FacetValues> = Vec::with_capacity(Facet::ALL.len());
    for (program, judgement) in list {
        counts.total += 1;
        held.clear();
        held.extend(Facet::ALL.iter().map(|facet| facet_values(*facet, program, judgement)));
        let mut against = held.iter().zip(&sides).enumerate().filter(|(_, (held, sides))| !sides.keeps(**held));
        match (against.next(), against.next()) {
            (None, _) => {
                counts.remaining += 1;
                counts.add(&held, None);
            }
            // Only its own facet leaves it out.
            (Some((facet, _)), None) => counts.add(&held, Some(facet)),
            (Some(_), Some(_)) => {}
        }
    }
    counts
}

impl FacetCounts {
    /// Counts a program in every facet, or in one.
    fn add(&mut self, held: &[FacetValues], only: Option<usize>) {
        let mut slots = self.by_index.iter_mut();
        for (place, (facet, held)) in Facet::ALL.iter().zip(held).enumerate() {
            for (bit, slot) in slots.by_ref().take(facet.value_ids().len()).enumerate() {
                let counted = only.is_none_or(|only| only == place) && held.bits & (1 << bit) != 0;
                *slot += usize::from(counted);
            }
        }
    }
}
