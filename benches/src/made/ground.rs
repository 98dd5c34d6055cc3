//! What every made catalogue is made from: the embedded catalogue, taken apart once.

use std::sync::LazyLock;

use microcred::system::data;
use microcred_core::criteria::Criterion;
use microcred_core::fact::{Fact, Tristate};
use microcred_core::occupation::NocCode;
use microcred_core::program::{Program, ProviderKind, Sector};
use microcred_core::sanitize::Localised;

use super::chance::Chance;
use super::titles::Titles;
use super::vocabulary::Vocabulary;

/// The parts of the embedded catalogue.
#[derive(Debug)]
pub struct Ground {
    /// All words.
    pub words: Vocabulary,
    /// All patterns of titles.
    pub titles: Titles,
    /// The codes of all occupations.
    pub codes: Vec<NocCode>,
    /// The titles of all occupations, in the same order.
    pub jobs: Vec<Localised>,
    records: Vec<Program>,
    by_provider_kind: Vec<Vec<usize>>,
    skills: Vec<Vec<Localised>>,
    roles: Vec<Vec<Localised>>,
    evidence: Vec<Vec<Fact>>,
}

static GROUND: LazyLock<Ground> = LazyLock::new(Ground::read);

impl Ground {
    /// The parts, read at the first call.
    #[must_use]
    pub fn get() -> &'static Self {
        &GROUND
    }

    fn read() -> Self {
        let known = data::embedded().reference;
        let words = Vocabulary::new(&known.catalogue.loaded(), &known.occupations);
        let records = known.catalogue.loaded().in_memory_programs().to_vec();
        let of_sector = |texts: fn(&Program) -> &[Localised]| -> Vec<Vec<Localised>> {
            let all = |sector| records.iter().filter(move |one| one.sector == sector).flat_map(texts).cloned();
            Sector::ALL.iter().map(|sector| all(*sector).collect()).collect()
        };
        let evidence_of = |criterion: Criterion| -> Vec<Fact> {
            let facts = records.iter().map(|one| one.fact(criterion));
            facts.filter(|fact| fact.value != Tristate::Unknown).cloned().collect()
        };
        Self {
            words,
            titles: Titles::default(),
            codes: known.occupations.all().iter().map(|one| one.code).collect(),
            jobs: known.occupations.all().iter().map(|one| one.title.clone()).collect(),
            by_provider_kind: ProviderKind::ALL
                .iter()
                .map(|kind| (0..records.len()).filter(|at| records[*at].provider_kind == *kind).collect())
                .collect(),
            skills: of_sector(|one| &one.skills),
            roles: of_sector(|one| &one.roles),
            evidence: Criterion::ALL.iter().map(|criterion| evidence_of(*criterion)).collect(),
            records,
        }
    }

    /// A record to be like, mostly of the same kind of provider.
    pub fn record(&self, chance: &mut Chance, kind: ProviderKind) -> &Program {
        let same = &self.by_provider_kind[kind as usize];
        let at =
            if same.is_empty() || chance.share(0.2) { chance.below(self.records.len()) } else { *chance.pick(same) };
        &self.records[at]
    }

    /// What is taught in a field of work.
    #[must_use]
    pub fn skills(&self, sector: Sector) -> &[Localised] {
        &self.skills[sector as usize]
    }

    /// The job titles of a field of work.
    #[must_use]
    pub fn roles(&self, sector: Sector) -> &[Localised] {
        &self.roles[sector as usize]
    }

    /// What pages say on a criterion.
    #[must_use]
    pub fn evidence(&self, criterion: Criterion) -> &[Fact] {
        &self.evidence[criterion as usize]
    }
}
