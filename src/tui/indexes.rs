//! The search indexes, made beside the first frame: nobody searches before the welcome is drawn.

use std::sync::{Arc, OnceLock};
use std::thread;

use crate::domain::knowledge::Knowledge;
use crate::search::index::Index;
use crate::search::occupations::GoalIndex;
use crate::search::programmes::ProgrammeIndex;
use crate::text::Names;

/// What is searched.
#[derive(Debug, Default)]
pub struct Made {
    /// The programmes.
    pub programmes: ProgrammeIndex,
    /// The occupations and fields of work.
    pub goals: GoalIndex,
}

/// The indexes, made once for all who share them.
#[derive(Debug, Clone)]
pub struct Indexes {
    known: Arc<Knowledge>,
    index: Option<Index>,
    made: Arc<OnceLock<Made>>,
}

impl Indexes {
    /// Begins to make them; the one of the programmes may be made already.
    #[must_use]
    pub fn begin(known: &Arc<Knowledge>, index: Option<Index>) -> Self {
        let indexes = Self { known: Arc::clone(known), index, made: Arc::default() };
        let beside = indexes.clone();
        thread::spawn(move || {
            let _ = beside.get();
        });
        indexes
    }

    /// The indexes; waits for them where they are not ready.
    #[must_use]
    pub fn get(&self) -> &Made {
        self.made.get_or_init(|| make(&self.known, self.index.clone()))
    }
}

fn make(known: &Knowledge, made: Option<Index>) -> Made {
    let names = Names::in_every_language();
    let programmes = ProgrammeIndex::of(known, made, |one| names.sector(one), |one| names.province(one));
    let ideas = programmes.lookup().ideas();
    Made { goals: GoalIndex::new(&known.occupations, &known.job_titles, ideas, |one| names.sector(one)), programmes }
}
