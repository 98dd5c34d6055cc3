//! The search indexes, made beside the first frame: nobody searches before the welcome is drawn.

use std::sync::{Arc, OnceLock};
use std::thread;

use microcred_core::reference_data::ReferenceData;
use microcred_i18n::MultilingualNames;
use microcred_search::goal_index::GoalIndex;
use microcred_search::inverted_index::InvertedIndex;
use microcred_search::programs::ProgramIndex;

/// What is searched.
#[derive(Debug, Default)]
pub struct SearchIndexes {
    /// The programs.
    pub programs: ProgramIndex,
    /// The occupations and fields of work.
    pub goals: GoalIndex,
}

/// The indexes, made once for all who share them.
#[derive(Debug, Clone)]
pub struct LazyIndexes {
    reference_data: Arc<ReferenceData>,
    index: Option<InvertedIndex>,
    built: Arc<OnceLock<SearchIndexes>>,
}

impl LazyIndexes {
    /// Begins to make them; the one of the programs may be made already.
    #[must_use]
    pub fn spawn_build(known: &Arc<ReferenceData>, index: Option<InvertedIndex>) -> Self {
        let indexes = Self { reference_data: Arc::clone(known), index, built: Arc::default() };
        let beside = indexes.clone();
        thread::spawn(move || {
            let _ = beside.get();
        });
        indexes
    }

    /// The indexes; waits for them where they are not ready.
    #[must_use]
    pub fn get(&self) -> &SearchIndexes {
        self.built.get_or_init(|| build_indexes(&self.reference_data, self.index.clone()))
    }
}

fn build_indexes(known: &ReferenceData, made: Option<InvertedIndex>) -> SearchIndexes {
    let names = MultilingualNames::all_languages();
    let programs = ProgramIndex::open_or_build(known, made, |one| names.sector(one), |one| names.province(one));
    let ideas = programs.lookup().synonyms();
    SearchIndexes {
        goals: GoalIndex::new(&known.occupations, &known.job_titles, ideas, |one| names.sector(one)),
        programs,
    }
}
