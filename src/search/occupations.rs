//! Occupations and fields of work, ready to be looked up by the person who names a goal.

use std::sync::Arc;

use super::field::{Entry, Field};
use super::finder::Terms;
use super::ideas::Ideas;
use super::index::Index;
use super::lookup::Lookup;
use super::making::Making;
use super::marks::Matched;
use crate::domain::job_titles::JobTitles;
use crate::domain::occupation::{NocCode, Occupations};
use crate::domain::profile::Target;
use crate::domain::programme::Sector;

/// What can be looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A unit group of NOC 2021.
    Occupation(NocCode),
    /// A field of work.
    Sector(Sector),
}

impl Found {
    /// The goal that it is.
    #[must_use]
    pub fn target(self) -> Target {
        match self {
            Self::Occupation(code) => Target { occupation: Some(code), ..Target::default() },
            Self::Sector(sector) => Target { sector: Some(sector), ..Target::default() },
        }
    }
}

/// Occupations by title in every language, by titles used elsewhere and by code, and fields of work by name.
#[derive(Debug, Default)]
pub struct GoalIndex {
    items: Vec<Found>,
    entries: Vec<Vec<Entry>>,
    lookup: Lookup,
}

impl GoalIndex {
    /// An index over all occupations, and over the fields of work by the names that `names` gives.
    #[must_use]
    pub fn new(
        occupations: &Occupations,
        job_titles: &JobTitles,
        ideas: &Arc<Ideas>,
        names: impl Fn(Sector) -> Vec<String>,
    ) -> Self {
        let mut items = Vec::new();
        let mut entries = Vec::new();
        for sector in Sector::ALL.iter().copied() {
            items.push(Found::Sector(sector));
            entries
                .push(names(sector).into_iter().map(|text| Entry { field: Field::Sector, text }).collect::<Vec<_>>());
        }
        for occupation in occupations.all() {
            let code = occupation.code;
            items.push(Found::Occupation(code));
            let titles = occupation.title.entries().map(|(_, title)| (Field::Title, title.to_owned()));
            let others = job_titles.of(code).iter().map(|title| (Field::JobTitle, title.clone()));
            let texts = std::iter::once((Field::Code, code.to_string())).chain(titles).chain(others);
            entries.push(texts.map(|(field, text)| Entry { field, text }).collect());
        }
        let mut making = Making::new(Arc::clone(ideas));
        for of_record in &entries {
            making.add(|note| of_record.iter().for_each(|entry| note(entry.field, &entry.text)));
        }
        let index = Index::open(Arc::new(making.finish())).unwrap_or_default();
        Self { items, entries, lookup: Lookup::new(index, Arc::clone(ideas)) }
    }

    /// The first `most` that the words find, in order; fields of work before occupations found alike, those by code.
    #[must_use]
    pub fn search(&self, query: &str, most: usize) -> Vec<(Found, Vec<Matched>)> {
        let answer = self.lookup.search(query, Terms { most, ..Terms::ALL });
        let found = answer.found.iter().filter_map(|found| {
            let entries = self.entries.get(found.record as usize)?;
            let marked = self.lookup.mark(&answer.plan, entries);
            Some((*self.items.get(found.record as usize)?, marked.map_or_else(Vec::new, |marked| marked.matched)))
        });
        found.collect()
    }

    /// Every field of work, for an empty query.
    #[must_use]
    pub fn sectors(&self) -> Vec<Found> {
        self.items.iter().copied().filter(|item| matches!(item, Found::Sector(_))).collect()
    }
}
