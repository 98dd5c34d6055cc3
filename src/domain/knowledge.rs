//! Everything that the program knows, as the front ends get it.

use super::catalogue::Catalogue;
use super::criteria::Criteria;
use super::funding::Funding;
use super::help::HelpPlaces;
use super::licences::Licences;
use super::occupation::Occupations;
use super::reading::Fault;
use super::resources::Resource;

/// The data in use.
#[derive(Debug, Clone)]
pub struct Knowledge {
    /// The programmes.
    pub catalogue: Catalogue,
    /// Which catalogue that is.
    pub origin: Origin,
    /// The occupations.
    pub occupations: Occupations,
    /// The criteria.
    pub criteria: Criteria,
    /// Schemes that pay for training or lend for it.
    pub funding: Funding,
    /// Occupations in which a licence comes first.
    pub licences: Licences,
    /// Where a person can talk to somebody.
    pub help: HelpPlaces,
    /// Further reading.
    pub resources: Vec<Resource>,
    /// The ids of the glossary's terms, in order.
    pub glossary: Vec<String>,
}

/// Which catalogue is in use.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin {
    /// The one inside the program.
    Embedded,
    /// A given file, with so many records refused.
    Given {
        /// The path as given.
        path: String,
        /// Records that were refused.
        refused: usize,
    },
    /// The embedded one, because the given file could not be used.
    FellBack {
        /// The path as given.
        path: String,
        /// Why.
        why: Why,
    },
}

/// Why a given catalogue is not in use.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// The file system said so.
    File(String),
    /// The file has this fault.
    Fault(Box<Fault>),
    /// No record of it is sound.
    NothingSound,
}
