//! How many programmes of a list have each value, beside the filters of the other facets.

use super::{Choice, Facet, Filters, Held, Sides, choices_of};
use crate::domain::matching::Judgement;
use crate::domain::programme::Programme;

/// What filters leave of a list, and how many each value would leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    by_number: Vec<usize>,
    /// How many programmes the list has.
    pub total: usize,
    /// How many of them stay.
    pub kept: usize,
}

impl Counts {
    /// A list of so many of which nothing more was counted; nothing filters it.
    #[must_use]
    pub fn of_total(total: usize) -> Self {
        Self { by_number: Vec::new(), total, kept: total }
    }

    /// Whether the values were counted.
    #[must_use]
    pub fn are_known(&self) -> bool {
        !self.by_number.is_empty()
    }

    /// How many programmes with this value stay if only the other facets filter.
    #[must_use]
    pub fn of(&self, choice: Choice) -> usize {
        self.by_number.get(usize::from(choice.number())).copied().unwrap_or(0)
    }

    /// Whether the programmes differ in a facet.
    #[must_use]
    pub fn can_narrow(&self, facet: Facet) -> bool {
        facet.choices().filter(|choice| self.of(*choice) > 0).count() > 1
    }

    /// How many programmes the filters leave out.
    #[must_use]
    pub const fn left_out(&self) -> usize {
        self.total.saturating_sub(self.kept)
    }

    /// How many of them are left out by the filters of this facet alone because the facet is not known of them.
    #[must_use]
    pub fn unknown_left_out(&self, facet: Facet, filters: &Filters) -> usize {
        facet.unknown().filter(|_| filters.leaves_unknown_out(facet)).map_or(0, |unknown| self.of(unknown))
    }
}

/// Counts every value of every facet over a list, in one pass.
pub fn counts<'a>(list: impl IntoIterator<Item = (&'a Programme, &'a Judgement)>, filters: &Filters) -> Counts {
    let sides: Vec<Sides> =
        Facet::ALL.iter().map(|facet| filters.facets.get(facet).copied().unwrap_or_default()).collect();
    let mut counts = Counts { by_number: vec![0; Choice::count()], total: 0, kept: 0 };
    let mut held: Vec<Held> = Vec::with_capacity(Facet::ALL.len());
    for (programme, judgement) in list {
        counts.total += 1;
        held.clear();
        held.extend(Facet::ALL.iter().map(|facet| choices_of(*facet, programme, judgement)));
        let mut against = held.iter().zip(&sides).enumerate().filter(|(_, (held, sides))| !sides.keeps(**held));
        match (against.next(), against.next()) {
            (None, _) => {
                counts.kept += 1;
                counts.add(&held, None);
            }
            // Only its own facet leaves it out.
            (Some((facet, _)), None) => counts.add(&held, Some(facet)),
            (Some(_), Some(_)) => {}
        }
    }
    counts
}

impl Counts {
    /// Counts a programme in every facet, or in one.
    fn add(&mut self, held: &[Held], only: Option<usize>) {
        let mut slots = self.by_number.iter_mut();
        for (place, (facet, held)) in Facet::ALL.iter().zip(held).enumerate() {
            for (bit, slot) in slots.by_ref().take(facet.values().len()).enumerate() {
                let counted = only.is_none_or(|only| only == place) && held.bits & (1 << bit) != 0;
                *slot += usize::from(counted);
            }
        }
    }
}
