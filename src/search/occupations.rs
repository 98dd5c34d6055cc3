//! Occupations and fields of work, ready to be looked up by the person who names a goal.

use super::index::{Entry, Field, Index};
use super::query::Matched;
use crate::domain::occupation::{NocCode, Occupations};
use crate::domain::programme::Sector;

/// What can be looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A unit group of NOC 2021.
    Occupation(NocCode),
    /// A field of work.
    Sector(Sector),
}

/// Occupations by title in every language and code, and fields of work by name.
#[derive(Debug, Clone, Default)]
pub struct GoalIndex {
    items: Vec<Found>,
    index: Index,
}

impl GoalIndex {
    /// An index over all occupations, and over the fields of work by the names that `names` gives.
    #[must_use]
    pub fn new(occupations: &Occupations, names: impl Fn(Sector) -> Vec<String>) -> Self {
        let mut items = Vec::new();
        let mut entries = Vec::new();
        for sector in Sector::ALL.iter().copied() {
            let record = items.len();
            items.push(Found::Sector(sector));
            entries.extend(names(sector).into_iter().map(|text| Entry { record, field: Field::Sector, text }));
        }
        for occupation in occupations.all() {
            let record = items.len();
            items.push(Found::Occupation(occupation.code));
            entries.push(Entry { record, field: Field::Code, text: occupation.code.to_string() });
            for (_, title) in occupation.title.entries() {
                entries.push(Entry { record, field: Field::Title, text: title.to_owned() });
            }
        }
        Self { items, index: Index::new(entries) }
    }

    /// What the words find, the best first, then fields of work before occupations and those by code.
    #[must_use]
    pub fn search(&self, query: &str) -> Vec<(Found, Vec<Matched>)> {
        self.index
            .search(query)
            .into_iter()
            .filter_map(|hit| Some((*self.items.get(hit.record)?, hit.matched)))
            .collect()
    }

    /// Every field of work, for an empty query.
    #[must_use]
    pub fn sectors(&self) -> Vec<Found> {
        self.items.iter().copied().filter(|item| matches!(item, Found::Sector(_))).collect()
    }
}
