//! Occupations and fields of work, ready to be looked up by the person who names a goal.

use microcred_core::shared::Shared;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::field::{FieldText, TextField};
use crate::finder::SearchOptions;
use crate::highlights::Highlight;
use crate::index_builder::IndexBuilder;
use crate::inverted_index::InvertedIndex;
use crate::lookup::Lookup;
use crate::synonym_index::SynonymIndex;
use microcred_core::job_titles::JobTitles;
use microcred_core::occupation::{NocCode, Occupations};
use microcred_core::profile::Target;
use microcred_core::program::Sector;

/// What can be looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
pub enum GoalItem {
    /// A unit group of NOC 2021.
    Occupation(NocCode),
    /// A field of work.
    Sector(Sector),
}

impl GoalItem {
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
    items: Vec<GoalItem>,
    entries: Shared<GoalEntries>,
    lookup: Lookup,
}

/// The texts of each item, in the order of the items.
pub type GoalEntries = Vec<Vec<FieldText>>;

impl GoalIndex {
    /// An index over all occupations, and over the fields of work by the names that `names` gives.
    #[must_use]
    pub fn new(
        occupations: &Occupations,
        job_titles: &JobTitles,
        ideas: &Shared<SynonymIndex>,
        names: &impl Fn(Sector) -> Vec<String>,
    ) -> Self {
        let mut items = Vec::new();
        let mut entries = Vec::new();
        for sector in Sector::ALL.iter().copied() {
            items.push(GoalItem::Sector(sector));
            entries.push(
                names(sector).into_iter().map(|text| FieldText { field: TextField::Sector, text }).collect::<Vec<_>>(),
            );
        }
        for occupation in occupations.all() {
            let code = occupation.code;
            items.push(GoalItem::Occupation(code));
            let titles = occupation.title.entries().map(|(_, title)| (TextField::Title, title.to_owned()));
            let others = job_titles.for_occupation(code).iter().map(|title| (TextField::JobTitle, title.clone()));
            let texts = std::iter::once((TextField::Code, code.to_string())).chain(titles).chain(others);
            entries.push(texts.map(|(field, text)| FieldText { field, text }).collect());
        }
        let mut making = IndexBuilder::new(ideas.clone());
        for of_record in &entries {
            making.add(|note| of_record.iter().for_each(|entry| note(entry.field, &entry.text)));
        }
        let index = InvertedIndex::open(Arc::new(making.finish())).unwrap_or_default();
        Self { items, entries: entries.into(), lookup: Lookup::new(index, ideas.clone()) }
    }

    /// Puts together what was built before: the items, their texts and their index.
    #[must_use]
    pub fn from_parts(
        items: Vec<GoalItem>,
        entries: Shared<GoalEntries>,
        index: InvertedIndex,
        synonyms: Shared<SynonymIndex>,
    ) -> Self {
        Self { items, entries, lookup: Lookup::new(index, synonyms) }
    }

    /// The items, in the order of their numbers in the index.
    #[must_use]
    pub fn items(&self) -> &[GoalItem] {
        &self.items
    }

    /// The texts of each item.
    #[must_use]
    pub fn entries(&self) -> &GoalEntries {
        &self.entries
    }

    /// The index of the texts.
    #[must_use]
    pub const fn index(&self) -> &InvertedIndex {
        self.lookup.index()
    }

    /// The first `most` that the words find, in order; fields of work before occupations found alike, those by code.
    #[must_use]
    pub fn search(&self, query: &str, most: usize) -> Vec<(GoalItem, Vec<Highlight>)> {
        let answer = self.lookup.search(query, SearchOptions { max_results: most, ..SearchOptions::ALL });
        let found = answer.hits.iter().filter_map(|found| {
            let entries = self.entries.get(found.record as usize)?;
            let marked = self.lookup.highlight(&answer.plan, entries);
            Some((*self.items.get(found.record as usize)?, marked.map_or_else(Vec::new, |marked| marked.highlights)))
        });
        found.collect()
    }

    /// Every field of work, for an empty query.
    #[must_use]
    pub fn sectors(&self) -> Vec<GoalItem> {
        self.items.iter().copied().filter(|item| matches!(item, GoalItem::Sector(_))).collect()
    }
}
