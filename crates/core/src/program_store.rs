//! Records that are not all held in memory: where a catalogue decodes its programs from.

use std::collections::BTreeSet;
use std::fmt::Debug;

use crate::occupation::NocCode;
use crate::program::{Program, ProgramId, Sector};

/// What is told of a catalogue before any program of it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CatalogueSummary {
    /// Programs.
    pub programs: usize,
    /// Different providers.
    pub providers: usize,
    /// The oldest and the newest year of a page; `None` where every page is undated.
    pub page_years: Option<(i16, i16)>,
    /// Programs whose page has no date.
    pub undated: usize,
}

/// Counts programs one by one.
#[derive(Debug, Clone, Default)]
pub struct SummaryBuilder {
    summary: CatalogueSummary,
    providers: BTreeSet<String>,
}

impl SummaryBuilder {
    /// Counts one more.
    pub fn add(&mut self, program: &Program) {
        self.summary.programs += 1;
        if !self.providers.contains(&program.provider) {
            self.providers.insert(program.provider.clone());
        }
        match program.source.as_of.year() {
            None => self.summary.undated += 1,
            Some(year) => {
                let (oldest, newest) = self.summary.page_years.unwrap_or((year, year));
                self.summary.page_years = Some((oldest.min(year), newest.max(year)));
            }
        }
    }

    /// What was counted.
    #[must_use]
    pub fn build(&self) -> CatalogueSummary {
        CatalogueSummary { providers: self.providers.len(), ..self.summary }
    }
}

/// What a program leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// The field of work.
    pub sector: Sector,
    /// The occupations; empty: general skills, or no unit group fits.
    pub occupations: Vec<NocCode>,
}

/// Programs by number, decoded when they are asked for.
pub trait ProgramStore: Debug + Send + Sync {
    /// How many there are; their numbers are below it.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The program of a number; `None` where there is none, or where its bytes are damaged.
    fn program(&self, record: usize) -> Option<Program>;

    /// The id of the program of a number, without decoding more of it where that can be.
    fn id(&self, record: usize) -> Option<ProgramId> {
        self.program(record).map(|program| program.id)
    }

    /// What the program of a number leads to, where that is told without decoding it; `None` says nothing.
    fn destination(&self, record: usize) -> Option<Destination> {
        let _ = record;
        None
    }

    /// The number of the program of an id.
    fn record_of(&self, id: &ProgramId) -> Option<usize>;

    /// What is told of all of them.
    fn summary(&self) -> CatalogueSummary;
}
