//! Ways back: which single filter to loosen so that programmes come back.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Choice, Facet, Filters, Side, choices_of};
use crate::domain::matching::Judgement;
use crate::domain::programme::Programme;

/// So many ways back are offered at once; each has a digit.
pub const OFFERED: usize = 5;

/// One filter that can be loosened or dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WayBack {
    /// Also to keep those of which the facet is not known.
    KeepUnknown(Facet),
    /// To keep any value of a facet.
    DropOnly(Facet),
    /// Not to leave a value out.
    DropNot(Choice),
    /// To drop every filter.
    DropAll,
}

impl WayBack {
    /// Takes the way.
    pub fn take(self, filters: &mut Filters) {
        match self {
            Self::KeepUnknown(facet) => filters.keep_unknown(facet),
            Self::DropOnly(facet) => {
                for choice in
                    facet.choices().filter(|choice| filters.side(*choice) == Some(Side::Only)).collect::<Vec<_>>()
                {
                    filters.set(choice, None);
                }
            }
            Self::DropNot(choice) => filters.set(choice, None),
            Self::DropAll => filters.clear(),
        }
    }

    /// How far it leads from what the person asked for: what is only not known is nearest.
    const fn distance(self) -> u8 {
        match self {
            Self::KeepUnknown(_) => 0,
            Self::DropOnly(_) | Self::DropNot(_) => 1,
            Self::DropAll => 2,
        }
    }
}

/// Every single filter that brings something back when it is loosened, with how many programmes; the nearest first, then
/// the one that brings back the most. Where no single one does, the way is to drop them all.
pub fn drop_one<'a>(
    list: impl IntoIterator<Item = (&'a Programme, &'a Judgement)>,
    filters: &Filters,
) -> Vec<(WayBack, usize)> {
    let mut found: BTreeMap<WayBack, usize> = BTreeMap::new();
    let mut left_out = 0;
    for (programme, judgement) in list {
        let mut facets: Vec<(Facet, bool)> = Vec::new();
        let mut against: Vec<WayBack> = Vec::new();
        for (facet, sides) in &filters.facets {
            let held = choices_of(*facet, programme, judgement);
            if sides.keeps(held) {
                continue;
            }
            let is_unknown = facet.unknown().is_some_and(|unknown| held.has(unknown));
            facets.push((*facet, is_unknown && sides.only != 0));
            against.extend(sides.lacks_only(held).then_some(WayBack::DropOnly(*facet)));
            let left_out = |choice: &Choice| held.bits & sides.not & choice.bit() != 0;
            against.extend(facet.choices().filter(left_out).map(WayBack::DropNot));
        }
        left_out += usize::from(!against.is_empty());
        if let [(facet, true)] = facets[..] {
            *found.entry(WayBack::KeepUnknown(facet)).or_default() += 1;
        }
        if let [way] = against[..] {
            *found.entry(way).or_default() += 1;
        }
    }
    if found.is_empty() && left_out > 0 {
        found.insert(WayBack::DropAll, left_out);
    }
    let mut ways: Vec<(WayBack, usize)> = found.into_iter().collect();
    ways.sort_by_key(|(way, count)| (way.distance(), Reverse(*count)));
    ways
}
