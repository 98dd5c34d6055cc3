//! The data in use, as the front ends get it.

use std::fmt::Debug;
use std::sync::Arc;

use microcred_advice::ranking::Ranker;
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::diagnostic::Diagnostic;
use microcred_core::reference_data::ReferenceData;
use microcred_search::inverted_index::InvertedIndex;
use microcred_search::programs::SearchReference;

/// The reference data with what was made of the catalogue before, and with what is wrong with a given catalogue.
#[derive(Debug, Clone)]
pub struct Data {
    /// The catalogue and everything that is known beside it.
    pub reference: Arc<ReferenceData>,
    /// What is wrong with a given catalogue.
    pub diagnostics: Vec<Diagnostic>,
    /// What was made of the catalogue before.
    pub prebuilt: Prebuilt,
    /// The part of a large catalogue file that was not checked when it was opened; `None` where all of it was.
    pub unchecked: Option<Arc<dyn UncheckedPart>>,
    /// Why the compiled form of a given catalogue could not be kept in the cache; `None` where it was, or need not be.
    pub uncached: Option<String>,
}

impl Data {
    /// Data without anything that was made before.
    #[must_use]
    pub fn new(reference: ReferenceData) -> Self {
        Self {
            reference: Arc::new(reference),
            diagnostics: Vec::new(),
            prebuilt: Prebuilt::default(),
            unchecked: None,
            uncached: None,
        }
    }
}

/// What was made of a catalogue before it is used.
#[derive(Debug, Clone, Default)]
pub struct Prebuilt {
    /// The search index of its programs.
    pub index: Option<InvertedIndex>,
    /// What ranks its programs where they are too many to evaluate every one.
    pub ranker: Option<Arc<dyn Ranker>>,
    /// What the search needs beside the index; it depends on the reference data alone.
    pub search: Option<SearchReference>,
}

/// The part of a catalogue file that is checked while it is in use.
pub trait UncheckedPart: Debug + Send + Sync {
    /// Checks it block by block. `keep_going` is called after each block with the bytes done and all bytes; where it returns
    /// false, the check ends. Returns whether everything was checked.
    ///
    /// # Errors
    /// The first block that differs from what was written.
    fn check(&self, keep_going: &mut dyn FnMut(u64, u64) -> bool) -> Result<bool, CatalogueError>;
}
