//! The search indexes, made beside the first frame: nobody searches before the welcome is drawn.

use std::sync::{Arc, OnceLock};
use std::thread;

use microcred_core::reference_data::ReferenceData;
use microcred_core::shared::Shared;
use microcred_i18n::search_reference;
use microcred_search::goal_index::GoalIndex;
use microcred_search::programs::ProgramIndex;
use microcred_session::data::Prebuilt;

/// What is searched.
#[derive(Debug, Default)]
pub struct SearchIndexes {
    /// The programs.
    pub programs: ProgramIndex,
    /// The occupations and fields of work.
    pub goals: Shared<GoalIndex>,
}

/// The indexes, made once for all who share them.
#[derive(Debug, Clone)]
pub struct LazyIndexes {
    reference_data: Arc<ReferenceData>,
    prebuilt: Prebuilt,
    built: Arc<OnceLock<SearchIndexes>>,
}

impl LazyIndexes {
    /// Begins to make them; the one of the programs may be made already.
    #[must_use]
    pub fn spawn_build(known: &Arc<ReferenceData>, prebuilt: Prebuilt) -> Self {
        let indexes = Self { reference_data: Arc::clone(known), prebuilt, built: Arc::default() };
        let beside = indexes.clone();
        thread::spawn(move || {
            let _ = beside.get();
        });
        indexes
    }

    /// The indexes; waits for them where they are not ready.
    #[must_use]
    pub fn get(&self) -> &SearchIndexes {
        self.built.get_or_init(|| build_indexes(&self.reference_data, &self.prebuilt))
    }
}

fn build_indexes(known: &ReferenceData, prebuilt: &Prebuilt) -> SearchIndexes {
    let reference = search_reference(known, prebuilt);
    let programs = ProgramIndex::open_or_build(&known.catalogue, prebuilt.index.clone(), &reference);
    SearchIndexes { programs, goals: reference.goals }
}
