//! The catalogue: its head and its programmes.

use std::collections::{BTreeMap, BTreeSet};

use super::fact::PageDate;
use super::money::Rate;
use super::programme::{Programme, ProgrammeId};
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

/// Every programme that is known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalogue {
    /// What it says of itself.
    pub head: Head,
    programmes: Vec<Programme>,
    places: BTreeMap<ProgrammeId, usize>,
}

impl Catalogue {
    /// A catalogue of programmes whose ids differ; of two with the same id the first is kept.
    #[must_use]
    pub fn new(head: Head, programmes: Vec<Programme>) -> Self {
        let mut catalogue = Self { head, ..Self::default() };
        for programme in programmes {
            if !catalogue.places.contains_key(&programme.id) {
                catalogue.places.insert(programme.id.clone(), catalogue.programmes.len());
                catalogue.programmes.push(programme);
            }
        }
        catalogue
    }

    /// The programmes in the order of the file.
    #[must_use]
    pub fn programmes(&self) -> &[Programme] {
        &self.programmes
    }

    /// The programme of an id.
    #[must_use]
    pub fn get(&self, id: &ProgrammeId) -> Option<&Programme> {
        self.places.get(id).and_then(|place| self.programmes.get(*place))
    }

    /// The place of a programme in the catalogue.
    #[must_use]
    pub fn record_of(&self, id: &ProgrammeId) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// How many different providers there are.
    #[must_use]
    pub fn provider_count(&self) -> usize {
        self.programmes.iter().map(|programme| programme.provider.as_str()).collect::<BTreeSet<_>>().len()
    }

    /// The oldest and the newest year of a page; `None` where every page is undated.
    #[must_use]
    pub fn years(&self) -> Option<(i16, i16)> {
        let years = || self.programmes.iter().filter_map(|programme| programme.source.as_of.year());
        years().min().zip(years().max())
    }
}
