//! The search indexes, made beside the first frame: nobody searches before the welcome is drawn.

use std::cell::{OnceCell, RefCell};
use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

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

/// The indexes, or the thread that makes them.
#[derive(Debug)]
pub struct Indexes {
    making: RefCell<Option<JoinHandle<Made>>>,
    made: OnceCell<Made>,
}

impl Indexes {
    /// Begins to make them; the one of the programmes may be made already.
    #[must_use]
    pub fn begin(known: &Arc<Knowledge>, made: Option<Index>) -> Self {
        let known = Arc::clone(known);
        Self { making: RefCell::new(Some(thread::spawn(move || make(&known, made)))), made: OnceCell::new() }
    }

    /// The indexes; waits for them where they are not ready.
    #[must_use]
    pub fn get(&self) -> &Made {
        self.made.get_or_init(|| {
            let making = self.making.borrow_mut().take();
            making.map_or_else(Made::default, |thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
        })
    }
}

fn make(known: &Knowledge, made: Option<Index>) -> Made {
    let names = Names::in_every_language();
    let programmes = ProgrammeIndex::of(known, made, |one| names.sector(one), |one| names.province(one));
    let ideas = programmes.lookup().ideas();
    Made { goals: GoalIndex::new(&known.occupations, &known.job_titles, ideas, |one| names.sector(one)), programmes }
}
