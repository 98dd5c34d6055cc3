//! Jobs and fields of work, ready to be looked up by the person who names a goal.

use microcred_core::shared::Shared;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::field::{FieldText, MatchKind, TextField};
use crate::finder::SearchOptions;
use crate::index_builder::IndexBuilder;
use crate::inverted_index::InvertedIndex;
use crate::jobs::{JobIndex, JobMatch};
use crate::lookup::Lookup;
use crate::synonym_index::SynonymIndex;
use microcred_core::occupation::NocCode;
use microcred_core::profile::Target;
use microcred_core::program::Sector;
use microcred_core::sanitize::folded_words;

/// How many fields of work are offered beside jobs.
const MAX_SECTORS: usize = 3;

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

/// A job or a field of work that some words found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GoalMatch {
    /// A job, with the title that was found.
    Job(JobMatch),
    /// A field of work.
    Sector(Sector),
}

impl GoalMatch {
    /// What was found.
    #[must_use]
    pub const fn item(&self) -> GoalItem {
        match self {
            Self::Job(job) => GoalItem::Occupation(job.code),
            Self::Sector(sector) => GoalItem::Sector(*sector),
        }
    }
}

/// Jobs by their titles, and fields of work by name.
#[derive(Debug, Default)]
pub struct GoalIndex {
    jobs: JobIndex,
    entries: Shared<GoalEntries>,
    sectors: Lookup,
}

/// The names of each field of work, in the order of [`Sector::ALL`].
pub type GoalEntries = Vec<Vec<FieldText>>;

impl GoalIndex {
    /// An index over jobs, and over the fields of work by the names that `names` gives.
    #[must_use]
    pub fn new(jobs: JobIndex, ideas: &Shared<SynonymIndex>, names: &impl Fn(Sector) -> Vec<String>) -> Self {
        let of_sector = |sector: &Sector| {
            names(*sector).into_iter().map(|text| FieldText { field: TextField::Sector, text }).collect::<Vec<_>>()
        };
        let entries: GoalEntries = Sector::ALL.iter().map(of_sector).collect();
        let mut making = IndexBuilder::new(ideas.clone());
        for of_record in &entries {
            making.add(|note| of_record.iter().for_each(|entry| note(entry.field, &entry.text)));
        }
        let index = InvertedIndex::open(Arc::new(making.finish())).unwrap_or_default();
        Self { jobs, entries: entries.into(), sectors: Lookup::new(index, ideas.clone()) }
    }

    /// Puts together what was built before: the jobs, the names of the fields of work and their index.
    #[must_use]
    pub fn from_parts(
        jobs: JobIndex,
        entries: Shared<GoalEntries>,
        index: InvertedIndex,
        synonyms: Shared<SynonymIndex>,
    ) -> Self {
        Self { jobs, entries, sectors: Lookup::new(index, synonyms) }
    }

    /// The names of each field of work.
    #[must_use]
    pub fn entries(&self) -> &GoalEntries {
        &self.entries
    }

    /// The index of those names.
    #[must_use]
    pub const fn index(&self) -> &InvertedIndex {
        self.sectors.index()
    }

    /// The jobs alone.
    #[must_use]
    pub const fn jobs(&self) -> &JobIndex {
        &self.jobs
    }

    /// The first `most` that the words find, in order: a field of work that is named, then jobs, then other fields.
    /// `language` is the language of the screens.
    #[must_use]
    pub fn search(&self, query: &str, language: &str, most: usize) -> Vec<GoalMatch> {
        let jobs = self.jobs.search(query, language, most);
        // Beside a job that is surely meant, a field is named only by its whole name.
        let is_sure = jobs.first().is_some_and(JobMatch::is_whole);
        let (named, near): (Vec<_>, Vec<_>) = self
            .find_sectors(query)
            .into_iter()
            .partition(|(sector, kind)| self.is_name_of(*sector, query) || (!is_sure && *kind == MatchKind::Whole));
        let of = |found: Vec<(Sector, MatchKind)>| found.into_iter().map(|(sector, _)| sector).collect::<Vec<_>>();
        let (named, near) = (of(named), of(near));
        let beside = if is_sure { 0 } else { near.len().min(MAX_SECTORS) };
        let room = most.saturating_sub(named.len() + beside);
        named
            .into_iter()
            .map(GoalMatch::Sector)
            .chain(jobs.into_iter().take(room).map(GoalMatch::Job))
            .chain(near.into_iter().take(beside).map(GoalMatch::Sector))
            .take(most)
            .collect()
    }

    /// The fields of work with a name that has the words, and how it has them.
    fn find_sectors(&self, query: &str) -> Vec<(Sector, MatchKind)> {
        let answer = self.sectors.search(query, SearchOptions { max_results: MAX_SECTORS, ..SearchOptions::ALL });
        let found = answer.hits.iter().filter_map(|hit| {
            let marked = self.sectors.highlight(&answer.plan, self.entries.get(hit.record as usize)?)?;
            // A field whose name only looks like the words is not named.
            let sector = Sector::ALL.get(hit.record as usize).copied()?;
            (marked.kind != MatchKind::Partial).then_some((sector, marked.kind))
        });
        found.collect()
    }

    fn is_name_of(&self, sector: Sector, query: &str) -> bool {
        let words = folded_words(query);
        self.entries
            .get(sector as usize)
            .is_some_and(|names| names.iter().any(|name| folded_words(&name.text) == words))
    }
}
