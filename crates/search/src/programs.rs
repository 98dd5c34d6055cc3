//! The programs of a catalogue, ready to be searched.

use microcred_core::shared::Shared;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::field::{FieldText, TextField};
use crate::finder::SearchOptions;
use crate::goal_index::GoalIndex;
use crate::highlights::Highlights;
use crate::index_builder::IndexBuilder;
use crate::inverted_index::InvertedIndex;
use crate::jobs::JobIndex;
use crate::lookup::{Lookup, SearchResults};
use crate::query_plan::QueryPlan;
use crate::real_words::RealWords;
use crate::synonym_index::SynonymIndex;
use microcred_core::catalogue::Catalogue;
use microcred_core::job_titles::JobTitles;
use microcred_core::occupation::{NocCode, Occupations, Province};
use microcred_core::program::{Program, Sector};
use microcred_core::record_id::RecordId;
use microcred_core::reference_data::ReferenceData;
use microcred_core::sanitize::Localised;

/// What stands around a program and is found with it: the titles of occupations, the names of fields and provinces, in
/// every language.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
pub struct ContextTexts {
    occupations: BTreeMap<NocCode, Vec<(TextField, String)>>,
    sectors: Vec<Vec<String>>,
    provinces: Vec<Vec<String>>,
}

impl ContextTexts {
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
            let titles = titles.map(|(_, title)| (TextField::Occupation, title.to_owned()));
            let others = job_titles.for_occupation(code).iter().map(|title| (TextField::JobTitle, title.clone()));
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
    pub fn from_reference_data(
        known: &ReferenceData,
        sector_names: impl Fn(Sector) -> Vec<String>,
        province_names: impl Fn(Province) -> Vec<String>,
    ) -> Self {
        Self::new(&known.occupations, &known.job_titles, sector_names, province_names)
    }

    /// Hands every text of a program by which it is found to `take`.
    pub fn for_each_text(&self, program: &Program, mut take: impl FnMut(TextField, &str)) {
        take(TextField::Title, &program.title);
        program.skills.iter().flat_map(Localised::entries).for_each(|(_, text)| take(TextField::Skill, text));
        program.roles.iter().flat_map(Localised::entries).for_each(|(_, text)| take(TextField::Role, text));
        for link in &program.occupations {
            take(TextField::Code, &link.code.to_string());
            for (field, text) in self.occupations.get(&link.code).into_iter().flatten() {
                take(*field, text);
            }
        }
        take(TextField::Provider, &program.provider);
        let sector = self.sectors.get(program.sector as usize).into_iter().flatten();
        sector.for_each(|name| take(TextField::Sector, name));
        let province = program.province.and_then(|province| self.provinces.get(province as usize));
        province.into_iter().flatten().for_each(|name| take(TextField::Place, name));
        take(TextField::Id, program.id.as_str());
    }

    /// Every text of a program by which it is found.
    #[must_use]
    pub fn entries(&self, program: &Program) -> Vec<FieldText> {
        let mut entries = Vec::new();
        self.for_each_text(program, |field, text| entries.push(FieldText { field, text: text.to_owned() }));
        entries
    }
}

/// What a search needs beside the index of the programs: made from the reference data alone, so that it can be made when
/// microcred is built.
#[derive(Debug, Clone, Default)]
pub struct SearchReference {
    /// Words for the same thing.
    pub synonyms: Shared<SynonymIndex>,
    /// The texts by which a program is found and that are not its own.
    pub context: Shared<ContextTexts>,
    /// The jobs and fields of work.
    pub goals: Shared<GoalIndex>,
    /// Words that exist.
    pub real_words: Shared<RealWords>,
}

impl SearchReference {
    /// Builds it; the closures give the names of a field of work and of a province in every language.
    #[must_use]
    pub fn build(
        known: &ReferenceData,
        sector_names: impl Fn(Sector) -> Vec<String>,
        province_names: impl Fn(Province) -> Vec<String>,
    ) -> Self {
        let synonyms = Shared::from(SynonymIndex::new(&known.synonyms));
        let jobs = JobIndex::from_reference_data(&known.occupations, &known.job_titles);
        let goals = GoalIndex::new(jobs, &synonyms, &sector_names);
        let context = ContextTexts::from_reference_data(known, sector_names, province_names);
        Self { synonyms, context: context.into(), goals: goals.into(), real_words: Shared::default() }
    }
}

/// The programs of one catalogue by their texts; a record's number is its place in the catalogue.
#[derive(Debug, Default)]
pub struct ProgramIndex {
    context: Shared<ContextTexts>,
    goals: Shared<GoalIndex>,
    lookup: Lookup,
}

impl ProgramIndex {
    /// Builds an index over every program of a catalogue.
    #[must_use]
    pub fn build(catalogue: &Catalogue, reference: &SearchReference) -> Self {
        let mut builder = IndexBuilder::new(reference.synonyms.clone());
        for program in catalogue.all() {
            add_program(&mut builder, &program, &reference.context);
        }
        let index = InvertedIndex::open(Arc::new(builder.finish())).unwrap_or_default();
        Self::from_index(index, reference)
    }

    /// Wraps an index that was built before.
    #[must_use]
    pub fn from_index(index: InvertedIndex, reference: &SearchReference) -> Self {
        let lookup = Lookup::new(index, reference.synonyms.clone()).with_real_words(reference.real_words.clone());
        Self { context: reference.context.clone(), goals: reference.goals.clone(), lookup }
    }

    /// Takes the index that was built before, or builds one where there is none of this catalogue.
    #[must_use]
    pub fn open_or_build(catalogue: &Catalogue, prebuilt: Option<InvertedIndex>, reference: &SearchReference) -> Self {
        match prebuilt.filter(|index| index.record_count() == catalogue.len()) {
            Some(index) => Self::from_index(index, reference),
            None => Self::build(catalogue, reference),
        }
    }

    /// What the words find, in order. Where programs do not have them all, but they name a job, the programs of that job.
    #[must_use]
    pub fn search(&self, query: &str, terms: SearchOptions<'_>) -> SearchResults {
        let found = self.lookup.search(query, terms);
        // What the limits of a person leave out was found too.
        let is_found = found.total + found.excluded_by_limits > 0;
        let is_whole = is_found && found.dropped_words.is_empty() && found.inside_words.is_empty();
        if is_whole || found.plan.is_literal {
            return found;
        }
        let Some(job) = self.goals.jobs().named(query) else { return found };
        // The conditions of the words stay: a nurse in Toronto first finds programs there.
        let words: Vec<String> =
            std::iter::once(job.code.to_string()).chain(self.lookup.condition_words(query)).collect();
        let of_job = self.lookup.search(&words.join(" "), terms);
        if of_job.total + of_job.excluded_by_limits == 0 {
            return found;
        }
        SearchResults { job: Some(job), places: found.places, ..of_job }
    }

    /// The records of the first programs that a plan finds, in order.
    #[must_use]
    pub fn first_records(&self, plan: &QueryPlan, most: usize) -> Vec<RecordId> {
        self.lookup.first_hits(plan, most).iter().map(|found| RecordId::new(found.record)).collect()
    }

    /// How an answer found a program; `None` where it did not.
    #[must_use]
    pub fn highlight(&self, plan: &QueryPlan, program: &Program) -> Option<Highlights> {
        self.lookup.highlight(plan, &self.context.entries(program))
    }

    /// The search without the texts.
    #[must_use]
    pub const fn lookup(&self) -> &Lookup {
        &self.lookup
    }
}

/// Adds a program to an index in the making.
pub fn add_program(making: &mut IndexBuilder, program: &Program, surroundings: &ContextTexts) {
    making.add(|note| surroundings.for_each_text(program, note));
}
