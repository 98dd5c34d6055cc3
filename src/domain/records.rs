//! Records that are not all held in memory: where a catalogue decodes its programmes from.

use std::collections::BTreeSet;
use std::fmt::Debug;

use super::programme::{Programme, ProgrammeId};

/// What is told of a catalogue before any programme of it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Programmes.
    pub programmes: usize,
    /// Different providers.
    pub providers: usize,
    /// The oldest and the newest year of a page; `None` where every page is undated.
    pub years: Option<(i16, i16)>,
    /// Programmes whose page has no date.
    pub undated: usize,
}

/// Counts programmes one by one.
#[derive(Debug, Clone, Default)]
pub struct Counting {
    summary: Summary,
    providers: BTreeSet<String>,
}

impl Counting {
    /// Counts one more.
    pub fn count(&mut self, programme: &Programme) {
        self.summary.programmes += 1;
        if !self.providers.contains(&programme.provider) {
            self.providers.insert(programme.provider.clone());
        }
        match programme.source.as_of.year() {
            None => self.summary.undated += 1,
            Some(year) => {
                let (oldest, newest) = self.summary.years.unwrap_or((year, year));
                self.summary.years = Some((oldest.min(year), newest.max(year)));
            }
        }
    }

    /// What was counted.
    #[must_use]
    pub fn summary(&self) -> Summary {
        Summary { providers: self.providers.len(), ..self.summary }
    }
}

/// Programmes by number, decoded when they are asked for.
pub trait Records: Debug + Send + Sync {
    /// How many there are; their numbers are below it.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The programme of a number; `None` where there is none, or where its bytes are damaged.
    fn programme(&self, record: usize) -> Option<Programme>;

    /// The id of the programme of a number, without decoding more of it where that can be.
    fn id(&self, record: usize) -> Option<ProgrammeId> {
        self.programme(record).map(|programme| programme.id)
    }

    /// The number of the programme of an id.
    fn find(&self, id: &ProgrammeId) -> Option<usize>;

    /// What is told of all of them.
    fn summary(&self) -> Summary;
}
