//! The programmes of a catalogue, ready to be searched.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::field::{Entry, Field};
use super::finder::Terms;
use super::ideas::Ideas;
use super::index::Index;
use super::lookup::{Answered, Lookup};
use super::making::Making;
use super::marks::Marked;
use super::plan::Plan;
use crate::domain::catalogue::Catalogue;
use crate::domain::job_titles::JobTitles;
use crate::domain::knowledge::Knowledge;
use crate::domain::occupation::{NocCode, Occupations, Province};
use crate::domain::programme::{Programme, Sector};
use crate::domain::words::Localised;

/// What stands around a programme and is found with it: the titles of occupations, the names of fields and provinces, in
/// every language.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    occupations: BTreeMap<NocCode, Vec<(Field, String)>>,
    sectors: Vec<Vec<String>>,
    provinces: Vec<Vec<String>>,
}

impl Surroundings {
    /// What is known of occupations; the closures give the names of a field of work and of a province.
    #[must_use]
    pub fn new(
        occupations: &Occupations,
        job_titles: &JobTitles,
        sector_names: impl Fn(Sector) -> Vec<String>,
        province_names: impl Fn(Province) -> Vec<String>,
    ) -> Self {
        let texts = |code: NocCode| {
            let titles = occupations.get(code).into_iter().flat_map(|occupation| occupation.title.entries());
            let titles = titles.map(|(_, title)| (Field::Occupation, title.to_owned()));
            let others = job_titles.of(code).iter().map(|title| (Field::JobTitle, title.clone()));
            titles.chain(others).collect()
        };
        Self {
            occupations: occupations.all().iter().map(|known| (known.code, texts(known.code))).collect(),
            sectors: Sector::ALL.iter().map(|sector| sector_names(*sector)).collect(),
            provinces: Province::ALL.iter().map(|province| province_names(*province)).collect(),
        }
    }

    /// What is known; the closures give the names of a field of work and of a province.
    #[must_use]
    pub fn of(
        known: &Knowledge,
        sector_names: impl Fn(Sector) -> Vec<String>,
        province_names: impl Fn(Province) -> Vec<String>,
    ) -> Self {
        Self::new(&known.occupations, &known.job_titles, sector_names, province_names)
    }

    /// Hands every text of a programme by which it is found to `take`.
    pub fn texts(&self, programme: &Programme, mut take: impl FnMut(Field, &str)) {
        take(Field::Title, &programme.title);
        programme.skills.iter().flat_map(Localised::entries).for_each(|(_, text)| take(Field::Skill, text));
        programme.roles.iter().flat_map(Localised::entries).for_each(|(_, text)| take(Field::Role, text));
        for link in &programme.occupations {
            take(Field::Code, &link.code.to_string());
            for (field, text) in self.occupations.get(&link.code).into_iter().flatten() {
                take(*field, text);
            }
        }
        take(Field::Provider, &programme.provider);
        let sector = self.sectors.get(programme.sector as usize).into_iter().flatten();
        sector.for_each(|name| take(Field::Sector, name));
        let province = programme.province.and_then(|province| self.provinces.get(province as usize));
        province.into_iter().flatten().for_each(|name| take(Field::Place, name));
    }

    /// Every text of a programme by which it is found.
    #[must_use]
    pub fn entries(&self, programme: &Programme) -> Vec<Entry> {
        let mut entries = Vec::new();
        self.texts(programme, |field, text| entries.push(Entry { field, text: text.to_owned() }));
        entries
    }
}

/// The programmes of one catalogue by their texts; a record's number is its place in the catalogue.
#[derive(Debug, Default)]
pub struct ProgrammeIndex {
    surroundings: Surroundings,
    lookup: Lookup,
}

impl ProgrammeIndex {
    /// An index over every programme of a catalogue.
    #[must_use]
    pub fn new(catalogue: &Catalogue, surroundings: Surroundings, ideas: &Arc<Ideas>) -> Self {
        let mut making = Making::new(Arc::clone(ideas));
        for programme in catalogue.all() {
            add(&mut making, &programme, &surroundings);
        }
        let index = Index::open(Arc::new(making.finish())).unwrap_or_default();
        Self::over(index, surroundings, ideas)
    }

    /// Over an index that was made before.
    #[must_use]
    pub fn over(index: Index, surroundings: Surroundings, ideas: &Arc<Ideas>) -> Self {
        Self { surroundings, lookup: Lookup::new(index, Arc::clone(ideas)) }
    }

    /// An index over the catalogue that is known: the one that was made before, where there is one; the closures give the
    /// names of a field of work and of a province.
    #[must_use]
    pub fn of(
        known: &Knowledge,
        made: Option<Index>,
        sector_names: impl Fn(Sector) -> Vec<String>,
        province_names: impl Fn(Province) -> Vec<String>,
    ) -> Self {
        let surroundings = Surroundings::of(known, sector_names, province_names);
        let ideas = Arc::new(Ideas::new(&known.synonyms));
        match made.filter(|made| made.records() == known.catalogue.len()) {
            Some(made) => Self::over(made, surroundings, &ideas),
            None => Self::new(&known.catalogue, surroundings, &ideas),
        }
    }

    /// What the words find, in order.
    #[must_use]
    pub fn search(&self, query: &str, terms: Terms<'_>) -> Answered {
        self.lookup.search(query, terms)
    }

    /// The records of the first programmes that a plan finds, in order.
    #[must_use]
    pub fn first(&self, plan: &Plan, most: usize) -> Vec<usize> {
        self.lookup.first(plan, most).iter().map(|found| found.record as usize).collect()
    }

    /// How an answer found a programme; `None` where it did not.
    #[must_use]
    pub fn mark(&self, plan: &Plan, programme: &Programme) -> Option<Marked> {
        self.lookup.mark(plan, &self.surroundings.entries(programme))
    }

    /// The search without the texts.
    #[must_use]
    pub const fn lookup(&self) -> &Lookup {
        &self.lookup
    }
}

/// Adds a programme to an index in the making.
pub fn add(making: &mut Making, programme: &Programme, surroundings: &Surroundings) {
    making.add(|note| surroundings.texts(programme, note));
}
