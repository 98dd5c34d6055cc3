//! The programmes of a catalogue, ready to be searched.

use super::index::{Entry, Field, Index};
use super::query::Hit;
use crate::domain::catalogue::Catalogue;
use crate::domain::occupation::{Occupations, Province};
use crate::domain::programme::{ProgrammeId, Sector};

/// The programmes of one catalogue by their texts.
#[derive(Debug, Clone, Default)]
pub struct ProgrammeIndex {
    ids: Vec<ProgrammeId>,
    index: Index,
}

impl ProgrammeIndex {
    /// An index over every programme: title, provider, skills, roles, occupation codes and titles, sector and province,
    /// in every language.
    ///
    /// The closures give the names of a field of work and of a province.
    #[must_use]
    pub fn new(
        catalogue: &Catalogue,
        occupations: &Occupations,
        sector_names: impl Fn(Sector) -> Vec<String>,
        province_names: impl Fn(Province) -> Vec<String>,
    ) -> Self {
        let mut ids = Vec::new();
        let mut entries = Vec::new();
        for (record, programme) in catalogue.programmes().iter().enumerate() {
            ids.push(programme.id.clone());
            let mut add = |field, text: &str| entries.push(Entry { record, field, text: text.to_owned() });
            add(Field::Title, &programme.title);
            add(Field::Provider, &programme.provider);
            for (_, text) in programme.skills.iter().flat_map(super::super::domain::words::Localised::entries) {
                add(Field::Skill, text);
            }
            for (_, text) in programme.roles.iter().flat_map(super::super::domain::words::Localised::entries) {
                add(Field::Role, text);
            }
            for link in &programme.occupations {
                add(Field::Code, &link.code.to_string());
                for (_, title) in
                    occupations.get(link.code).into_iter().flat_map(|occupation| occupation.title.entries())
                {
                    add(Field::Occupation, title);
                }
            }
            for name in sector_names(programme.sector) {
                add(Field::Sector, &name);
            }
            for name in programme.province.map(&province_names).unwrap_or_default() {
                add(Field::Place, &name);
            }
        }
        Self { ids, index: Index::new(entries) }
    }

    /// The programmes in which all words are found, the best first, then in the order of the catalogue.
    #[must_use]
    pub fn search(&self, query: &str) -> Vec<(ProgrammeId, Hit)> {
        self.index.search(query).into_iter().filter_map(|hit| Some((self.ids.get(hit.record)?.clone(), hit))).collect()
    }
}
