//! Catalogues of any size, made from a seed: records whose words, facts and prices fall as they do in life.
//!
//! Each record is like one of the embedded catalogue (its field of work, its delivery, its pace, which facts are known)
//! and differs from it in words and figures, so that fields go together as they do there. The words are those of the
//! embedded catalogue and of the occupations, and a tail of made words that grows with the number of records.

mod chance;
mod ground;
mod lengths;
mod prices;
mod providers;
mod slug;
mod syllables;
mod titles;
mod vocabulary;

use microcred_core::criteria::Criterion;
use microcred_core::fact::{Basis, Fact, PageDate, Source, Tristate};
use microcred_core::occupation::NocCode;
use microcred_core::program::{OccupationLink, Prerequisites, Program, ProgramId, WeeksBasis};
use microcred_core::sanitize::Localised;
use microcred_core::schedule::{Hours, Weeks};

pub use chance::Chance;

use chance::Weighted;
use ground::Ground;
use providers::{Provider, Providers};
use slug::slug;
use syllables::Tongue;
use titles::Titles;

/// The share of criteria on which a record like it is silent that are known here: 25 of 100 are known there, 40 shall be
/// known here.
const FACT_ADDED: f64 = 0.155;
/// Larger programs toward which one counts are among this many before it.
const RECENT: usize = 64;

/// The programs of a made catalogue, one after the other.
#[derive(Debug, Clone)]
pub struct Made {
    chance: Chance,
    ground: &'static Ground,
    providers: Providers,
    codes: Weighted,
    /// Where in the list of codes the most frequent one stands.
    first_code: usize,
    recent: Vec<ProgramId>,
    at: usize,
    count: usize,
}

impl Made {
    /// A catalogue of `count` programs: the same for the same seed and count.
    #[must_use]
    pub fn new(seed: u64, count: usize) -> Self {
        let mut chance = Chance::new(seed);
        let ground = Ground::get();
        let providers = Providers::new(&mut chance, count);
        let codes = Weighted::by_rank(ground.codes.len(), 2.0);
        let first_code = chance.below(ground.codes.len());
        Self { chance, ground, providers, codes, first_code, recent: Vec::with_capacity(RECENT), at: 0, count }
    }

    fn program(&mut self) -> Program {
        let Self { chance, ground, providers, .. } = self;
        let ground: &'static Ground = ground;
        let provider = providers.draw(chance);
        let like = ground.record(chance, provider.kind);
        let (tongue, sector) = (provider.tongue, like.sector);
        let title = ground.titles.write(chance, &ground.words, ground.skills(sector), tongue, sector);
        let part = slug(&title, 56);
        let url = ["https://www.", &provider.slug, ".ca/", &part].concat();
        let id = [provider.slug.as_str(), "/", &part, "-", base36(self.at, &mut [0; 13])].concat();
        let factor = lengths::factor(chance);
        let weeks = lengths::span(
            chance,
            like.weeks.map(f64::from),
            factor,
            208.0,
            &[1.0, 4.0, 6.0, 8.0, 10.0, 12.0, 15.0, 26.0],
        )
        .map(Weeks);
        let languages = languages(chance, like, tongue);
        let maybe = |chance: &mut Chance, text: &Option<Localised>, share: f64| {
            text.as_ref().filter(|_| chance.share(share)).cloned()
        };
        let program = Program {
            id: ProgramId::parse(&id).unwrap_or_else(|| unreachable!("an id of two slugs: {id}")),
            provider: provider.name.clone(),
            provider_kind: provider.kind,
            province: provider.province,
            sector,
            skills: skills(chance, ground, like),
            roles: roles(chance, ground, like),
            occupations: occupations(chance, ground, like, &self.codes, self.first_code),
            licence_first: like.licence_first,
            licence_note: maybe(chance, &like.licence_note, 0.6),
            delivery: if chance.share(0.85) { like.delivery } else { ground.record(chance, provider.kind).delivery },
            pace: like.pace,
            times: like.times.clone(),
            hours: lengths::span(
                chance,
                like.hours.map(f64::from),
                factor,
                4_000.0,
                &[3.0, 6.0, 12.0, 21.0, 30.0, 39.0, 42.0, 60.0],
            )
            .map(Hours),
            weeks_basis: if weeks.is_known() { like.weeks_basis } else { WeeksBasis::Stated },
            weeks,
            hours_per_week: like.hours_per_week,
            price: prices::price(chance, like.price),
            tax: like.tax,
            additional_costs: maybe(chance, &like.additional_costs, 0.5),
            price_condition: maybe(chance, &like.price_condition, 0.5),
            languages,
            prerequisites: if chance.share(0.8) { like.prerequisites.clone() } else { Prerequisites::Unknown },
            clb: like.clb,
            criteria: criteria(chance, ground, like),
            counts_toward: counts_toward(chance, &self.recent),
            expires_after_years: like.expires_after_years,
            status: like.status,
            source: source(chance, like, provider, &url),
            page: Some(url),
            provider_site: None,
            phone: None,
            email: None,
            checked: PageDate::undated(),
            kind: like.kind,
            terms: like.terms.clone(),
            title,
            notes: maybe(chance, &like.notes, 0.15),
        };
        self.remember(&program.id);
        program
    }

    fn remember(&mut self, id: &ProgramId) {
        if self.recent.len() < RECENT {
            self.recent.push(id.clone());
        } else if self.at.is_multiple_of(16) {
            self.recent[self.at / 16 % RECENT] = id.clone();
        }
    }
}

impl Iterator for Made {
    type Item = Program;

    fn next(&mut self) -> Option<Program> {
        if self.at >= self.count {
            return None;
        }
        let program = self.program();
        self.at += 1;
        Some(program)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.count - self.at, Some(self.count - self.at))
    }
}

impl ExactSizeIterator for Made {}

/// A number in digits and letters, written into a buffer that holds any number.
fn base36(mut number: usize, buffer: &mut [u8; 13]) -> &str {
    let mut start = buffer.len();
    loop {
        start -= 1;
        buffer[start] = b"0123456789abcdefghijklmnopqrstuvwxyz"[number % 36];
        number /= 36;
        if number == 0 {
            break;
        }
    }
    std::str::from_utf8(&buffer[start..]).unwrap_or_default()
}

fn skills(chance: &mut Chance, ground: &Ground, like: &Program) -> Vec<Localised> {
    let count = chance.part(&[0.25, 0.30, 0.20, 0.12, 0.07, 0.04, 0.02]);
    let known = ground.skills(like.sector);
    (0..count)
        .map(|_| {
            if known.is_empty() || chance.share(0.3) {
                Titles::skill(chance, &ground.words, like.sector)
            } else {
                chance.pick(known).clone()
            }
        })
        .collect()
}

fn roles(chance: &mut Chance, ground: &Ground, like: &Program) -> Vec<Localised> {
    let count = chance.part(&[0.6, 0.3, 0.1]);
    let known = ground.roles(like.sector);
    (0..count)
        .map(|_| {
            let list = if known.is_empty() || chance.share(0.2) { &ground.jobs } else { known };
            chance.pick(list).clone()
        })
        .collect()
}

fn occupations(
    chance: &mut Chance,
    ground: &Ground,
    like: &Program,
    codes: &Weighted,
    first: usize,
) -> Vec<OccupationLink> {
    let count = chance.part(&[0.3, 0.5, 0.15, 0.05]);
    let mut links: Vec<OccupationLink> = Vec::with_capacity(count);
    for _ in 0..count {
        let code: NocCode = if !like.occupations.is_empty() && chance.share(0.5) {
            chance.pick(&like.occupations).code
        } else {
            // Neighbours in frequency are no neighbours in the list.
            ground.codes[(first + codes.draw(chance) * 211) % ground.codes.len()]
        };
        if links.iter().all(|link| link.code != code) {
            let why = match like.occupations.first() {
                Some(link) => link.why.clone(),
                None => Localised::plain("title"),
            };
            links.push(OccupationLink { code, basis: Basis::Derived, why });
        }
    }
    links
}

fn criteria(chance: &mut Chance, ground: &Ground, like: &Program) -> Vec<Fact> {
    Criterion::ALL
        .iter()
        .map(|criterion| {
            let own = like.fact(*criterion);
            if own.value != Tristate::Unknown && !chance.share(0.05) {
                return own.clone();
            }
            let pool = ground.evidence(*criterion);
            if pool.is_empty() || !chance.share(FACT_ADDED) { Fact::unknown() } else { chance.pick(pool).clone() }
        })
        .collect()
}

fn languages(chance: &mut Chance, like: &Program, tongue: Tongue) -> Vec<String> {
    if like.languages.is_empty() && chance.share(0.8) {
        return Vec::new();
    }
    let mut tags = vec![tongue.tag().to_owned()];
    if chance.share(0.04) {
        tags.push(if tongue == Tongue::English { Tongue::French } else { Tongue::English }.tag().to_owned());
    }
    tags
}

fn counts_toward(chance: &mut Chance, recent: &[ProgramId]) -> Vec<ProgramId> {
    if recent.is_empty() || !chance.share(0.03) { Vec::new() } else { vec![chance.pick(recent).clone()] }
}

fn source(chance: &mut Chance, like: &Program, provider: &Provider, url: &str) -> Source {
    let as_of = match chance.part(&[0.35, 0.35, 0.3]) {
        0 => like.source.as_of.clone(),
        1 => {
            let (year, month) = (2018 + chance.below(9), 1 + chance.below(12));
            PageDate::parse(&format!("{year}-{month:02}")).unwrap_or_default()
        }
        _ => PageDate::undated(),
    };
    Source {
        url: if chance.share(0.8) { url.to_owned() } else { format!("https://www.{}.ca/catalogue", provider.slug) },
        as_of,
        other_urls: if chance.share(0.1) { like.source.other_urls.clone() } else { Vec::new() },
        page_language: chance.share(0.3).then(|| provider.tongue.tag().to_owned()),
        kind: like.source.kind,
    }
}
