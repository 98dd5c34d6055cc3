//! The names by which a person may call a thing, in every language: what a search finds it by.

use crate::language::Lang;
use crate::localizer::Localizer;
use microcred_core::occupation::Province;
use microcred_core::program::Sector;
use microcred_core::reference_data::ReferenceData;
use microcred_search::programs::SearchReference;
use microcred_session::data::Prebuilt;

/// The messages of every language.
#[derive(Debug)]
pub struct MultilingualNames {
    localizers: Vec<Localizer>,
}

impl MultilingualNames {
    /// The names in every language that there is.
    #[must_use]
    pub fn all_languages() -> Self {
        Self { localizers: Lang::all().map(Localizer::new).collect() }
    }

    /// What a field of work is called.
    #[must_use]
    pub fn sector(&self, sector: Sector) -> Vec<String> {
        self.localizers.iter().map(|texts| texts.sector(sector)).collect()
    }

    /// What a province is called.
    #[must_use]
    pub fn province(&self, province: Province) -> Vec<String> {
        self.localizers.iter().map(|texts| texts.province(province)).collect()
    }
}

/// Returns what a search needs beside an index: what was built before, or else builds it with the names of every language.
#[must_use]
pub fn search_reference(known: &ReferenceData, prebuilt: &Prebuilt) -> SearchReference {
    if let Some(search) = &prebuilt.search {
        return search.clone();
    }
    let names = MultilingualNames::all_languages();
    SearchReference::build(known, |one| names.sector(one), |one| names.province(one))
}
