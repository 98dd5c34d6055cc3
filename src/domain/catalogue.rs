//! The catalogue: its head and its programmes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::fact::PageDate;
use super::kept::Kept;
use super::money::Rate;
use super::programme::{Programme, ProgrammeId};
use super::records::{Counting, Records, Summary};
use super::words::Localised;

/// What a catalogue says of itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Head {
    /// When it was put together.
    pub as_of: PageDate,
    /// What it holds and what it does not.
    pub coverage: Localised,
    /// The rates for foreign prices.
    pub rates: Vec<Rate>,
}

/// Every programme that is known. Each has a number, its place in the order of the catalogue.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// What it says of itself.
    pub head: Head,
    programmes: Programmes,
}

/// Where the programmes are.
#[derive(Debug, Clone)]
enum Programmes {
    /// In memory.
    Held(Arc<Held>),
    /// Decoded when they are asked for.
    Decoded(Arc<Kept>),
}

/// Programmes in memory.
#[derive(Debug, Default)]
struct Held {
    list: Vec<Programme>,
    places: BTreeMap<ProgrammeId, usize>,
    summary: Summary,
}

impl Default for Programmes {
    fn default() -> Self {
        Self::Held(Arc::default())
    }
}

impl Catalogue {
    /// A catalogue of programmes whose ids differ; of two with the same id the first is kept.
    #[must_use]
    pub fn new(head: Head, programmes: Vec<Programme>) -> Self {
        let mut held = Held::default();
        let mut counting = Counting::default();
        for programme in programmes {
            if !held.places.contains_key(&programme.id) {
                counting.count(&programme);
                held.places.insert(programme.id.clone(), held.list.len());
                held.list.push(programme);
            }
        }
        held.summary = counting.summary();
        Self { head, programmes: Programmes::Held(Arc::new(held)) }
    }

    /// A catalogue of records whose ids differ. A programme is decoded when it is first asked for.
    #[must_use]
    pub fn decoded(head: Head, records: Arc<dyn Records>) -> Self {
        Self { head, programmes: Programmes::Decoded(Arc::new(Kept::new(records))) }
    }

    /// How many programmes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.programmes {
            Programmes::Held(held) => held.list.len(),
            Programmes::Decoded(kept) => kept.len(),
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What is told of all programmes before any is read.
    #[must_use]
    pub fn summary(&self) -> Summary {
        match &self.programmes {
            Programmes::Held(held) => held.summary,
            Programmes::Decoded(kept) => kept.summary(),
        }
    }

    /// The programmes that are held in memory, in the order of the file: all of a catalogue that was made with
    /// [`Catalogue::new`], none of one that decodes them. What must work for both walks over [`Catalogue::all`].
    #[must_use]
    pub fn programmes(&self) -> &[Programme] {
        match &self.programmes {
            Programmes::Held(held) => &held.list,
            Programmes::Decoded(_) => &[],
        }
    }

    /// The programme of an id. One that has to be decoded is kept.
    #[must_use]
    pub fn get(&self, id: &ProgrammeId) -> Option<&Programme> {
        self.record_of(id).and_then(|record| self.at(record))
    }

    /// The programme of a number. One that has to be decoded is kept; `None` where it is damaged.
    #[must_use]
    pub fn at(&self, record: usize) -> Option<&Programme> {
        match &self.programmes {
            Programmes::Held(held) => held.list.get(record),
            Programmes::Decoded(kept) => kept.at(record),
        }
    }

    /// The number of the programme of an id.
    #[must_use]
    pub fn record_of(&self, id: &ProgrammeId) -> Option<usize> {
        match &self.programmes {
            Programmes::Held(held) => held.places.get(id).copied(),
            Programmes::Decoded(kept) => kept.find(id),
        }
    }

    /// The programme of a number, for a short look: one that has to be decoded is not kept.
    #[must_use]
    pub fn look_at(&self, record: usize) -> Option<Cow<'_, Programme>> {
        match &self.programmes {
            Programmes::Held(held) => held.list.get(record).map(Cow::Borrowed),
            Programmes::Decoded(kept) => kept.look_at(record),
        }
    }

    /// The programme of an id, for a short look: one that has to be decoded is not kept.
    #[must_use]
    pub fn look_up(&self, id: &ProgrammeId) -> Option<Cow<'_, Programme>> {
        self.record_of(id).and_then(|record| self.look_at(record))
    }

    /// Every programme with its number, in the order of the catalogue, without keeping those that have to be decoded. A
    /// record that is damaged is left out.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, Cow<'_, Programme>)> {
        (0..self.len()).filter_map(|record| Some((record, self.look_at(record)?)))
    }

    /// The id of every programme, in the order of the catalogue. A record that is damaged is left out.
    pub fn ids(&self) -> impl Iterator<Item = Cow<'_, ProgrammeId>> {
        (0..self.len()).filter_map(|record| match &self.programmes {
            Programmes::Held(held) => held.list.get(record).map(|programme| Cow::Borrowed(&programme.id)),
            Programmes::Decoded(kept) => kept.id(record).map(Cow::Owned),
        })
    }

    /// Every programme in the order of the catalogue, as [`Catalogue::numbered`].
    pub fn all(&self) -> impl Iterator<Item = Cow<'_, Programme>> {
        self.numbered().map(|(_, programme)| programme)
    }
}

impl PartialEq for Catalogue {
    /// The same head and the same programmes in the same order, wherever they are.
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.programmes, &other.programmes) {
            (Programmes::Held(one), Programmes::Held(other)) => Arc::ptr_eq(one, other),
            (Programmes::Decoded(one), Programmes::Decoded(other)) => Arc::ptr_eq(one, other),
            _ => false,
        };
        self.head == other.head && (same || (self.len() == other.len() && self.numbered().eq(other.numbered())))
    }
}
