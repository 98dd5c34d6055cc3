//! Suggestions: single filters whose removal brings programs back.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::filters::{Facet, FacetValue, FilterMode, Filters, facet_values};
use crate::matching::Evaluation;
use microcred_core::program::Program;

/// Maximum of suggestions that are offered at once; each has a digit.
pub const MAX_SUGGESTIONS: usize = 5;

/// One filter that can be loosened or dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FilterSuggestion {
    /// Also to keep those of which the facet is not known.
    IncludeUnknown(Facet),
    /// To keep any value of a facet.
    DropIncludes(Facet),
    /// Not to leave a value out.
    DropExclude(FacetValue),
    /// To drop every filter.
    DropAll,
}

impl FilterSuggestion {
    /// Takes the way.
    pub fn apply(self, filters: &mut Filters) {
        match self {
            Self::IncludeUnknown(facet) => filters.include_unknown(facet),
            Self::DropIncludes(facet) => {
                for choice in facet
                    .all_values()
                    .filter(|choice| filters.mode(*choice) == Some(FilterMode::Include))
                    .collect::<Vec<_>>()
                {
                    filters.set(choice, None);
                }
            }
            Self::DropExclude(choice) => filters.set(choice, None),
            Self::DropAll => filters.clear(),
        }
    }

    /// How far it leads from what the person asked for: what is only not known is nearest.
    const fn distance(self) -> u8 {
        match self {
            Self::IncludeUnknown(_) => 0,
            Self::DropIncludes(_) | Self::DropExclude(_) => 1,
            Self::DropAll => 2,
        }
    }
}

/// Every single filter that brings something back when it is loosened, with how many programs; the nearest first, then
/// the one that brings back the most. Where no single one does, the way is to drop them all.
pub fn suggest_filters_to_drop<'a>(
    list: impl IntoIterator<Item = (&'a Program, &'a Evaluation)>,
    filters: &Filters,
) -> Vec<(FilterSuggestion, usize)> {
    let mut found: BTreeMap<FilterSuggestion, usize> = BTreeMap::new();
    let mut left_out = 0;
    for (program, judgement) in list {
        let mut facets: Vec<(Facet, bool)> = Vec::new();
        let mut against: Vec<FilterSuggestion> = Vec::new();
        for (facet, sides) in &filters.facets {
            let held = facet_values(*facet, program, judgement);
            if sides.keeps(held) {
                continue;
            }
            let is_unknown = facet.unknown_value().is_some_and(|unknown| held.has(unknown));
            facets.push((*facet, is_unknown && sides.include != 0));
            against.extend(sides.fails_include(held).then_some(FilterSuggestion::DropIncludes(*facet)));
            let left_out = |choice: &FacetValue| held.bits & sides.exclude & choice.bit() != 0;
            against.extend(facet.all_values().filter(left_out).map(FilterSuggestion::DropExclude));
        }
        left_out += usize::from(!against.is_empty());
        if let [(facet, true)] = facets[..] {
            *found.entry(FilterSuggestion::IncludeUnknown(facet)).or_default() += 1;
        }
        if let [way] = against[..] {
            *found.entry(way).or_default() += 1;
        }
    }
    if found.is_empty() && left_out > 0 {
        found.insert(FilterSuggestion::DropAll, left_out);
    }
    let mut ways: Vec<(FilterSuggestion, usize)> = found.into_iter().collect();
    ways.sort_by_key(|(way, count)| (way.distance(), Reverse(*count)));
    ways
}
