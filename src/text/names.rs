//! The names by which a person may call a thing, in every language: what a search finds it by.

use super::language::Lang;
use super::messages::Texts;
use crate::domain::occupation::Province;
use crate::domain::programme::Sector;

/// The messages of every language.
#[derive(Debug)]
pub struct Names {
    texts: Vec<Texts>,
}

impl Names {
    /// The names in every language that there is.
    #[must_use]
    pub fn in_every_language() -> Self {
        Self { texts: Lang::all().map(Texts::new).collect() }
    }

    /// What a field of work is called.
    #[must_use]
    pub fn sector(&self, sector: Sector) -> Vec<String> {
        self.texts.iter().map(|texts| texts.sector(sector)).collect()
    }

    /// What a province is called.
    #[must_use]
    pub fn province(&self, province: Province) -> Vec<String> {
        self.texts.iter().map(|texts| texts.province(province)).collect()
    }
}
