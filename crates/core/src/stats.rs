//! What a catalogue holds, in figures.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::criteria::Criterion;
use crate::fact::{Freshness, Tristate};
use crate::money::Tax;
use crate::program::{Prerequisites, Program, Status};
use crate::schedule::{Delivery, Pace};
use crate::terms::ValidIn;

/// The figures of a catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Stats {
    /// Programs.
    pub programs: usize,
    /// Different providers.
    pub providers: usize,
    /// Facts that are known.
    pub facts: usize,
    /// Known facts whose page is named.
    pub facts_with_source: usize,
    /// The share of all questions to all programs on which every page is silent, 0 to 1.
    pub unknown_share: f64,
    /// Programs by province; under `none`: national, outside Canada, or not stated.
    pub by_province: BTreeMap<String, usize>,
    /// Programs by sector.
    pub by_sector: BTreeMap<String, usize>,
    /// The oldest page's date, and the newest; `None` where all are undated.
    pub oldest: Option<String>,
    /// The newest page's date.
    pub newest: Option<String>,
    /// Programs whose page has no date.
    pub undated: usize,
    /// Programs that have ended; they do not count in the figures below.
    pub ended: usize,
    /// Programs that have not ended, by whose page their facts were read on.
    pub by_source_kind: BTreeMap<&'static str, usize>,
    /// How much of what decisions need is known.
    pub known: KnownCounts,
    /// The same by province; under `none`: national, outside Canada, or not stated.
    pub known_by_province: BTreeMap<&'static str, KnownCounts>,
    /// The same by field of work.
    pub known_by_sector: BTreeMap<&'static str, KnownCounts>,
}

/// Of how many programs each thing is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KnownCounts {
    /// Programs that were counted.
    pub programs: usize,
    /// With a page of their own.
    pub with_page: usize,
    /// With a page, a site, a telephone number or an e-mail address.
    pub with_contact: usize,
    /// With a price, free included.
    pub priced: usize,
    /// With hours or weeks.
    pub with_length: usize,
    /// With price and length.
    pub both: usize,
    /// With days and times.
    pub timed: usize,
    /// Taught in French.
    pub french: usize,
    /// Checked or dated within 12 months.
    pub fresh: usize,
    /// Within 24 months.
    pub ageing: usize,
    /// Longer ago, or undated.
    pub stale: usize,
    /// It is known where it counts.
    pub valid_in_known: usize,
    /// Something is known of who may join.
    pub open_to_known: usize,
    /// Something is known of what one must already have.
    pub entry_known: usize,
    /// A page that stands neither on the provider's site nor on that of a public body, as far as the site is known.
    pub page_without_site: usize,
}

impl KnownCounts {
    fn add(&mut self, program: &Program, today: Date) {
        let priced = program.has_stated_price();
        let with_length = program.hours.is_known() || program.weeks.is_known();
        let asks_level = program.clb.is_some() || program.prerequisites != Prerequisites::Unknown;
        let freshness = program.freshness(today);
        let counts = [
            (&mut self.programs, true),
            (&mut self.with_page, program.page.is_some()),
            (&mut self.with_contact, program.has_contact()),
            (&mut self.priced, priced),
            (&mut self.with_length, with_length),
            (&mut self.both, priced && with_length),
            (&mut self.timed, !program.times.is_empty()),
            (&mut self.french, program.languages.iter().any(|tag| tag == "fr" || tag == "mul")),
            (&mut self.fresh, freshness == Freshness::Fresh),
            (&mut self.ageing, freshness == Freshness::Ageing),
            (&mut self.stale, freshness == Freshness::Stale),
            (&mut self.valid_in_known, program.terms.valid_in != ValidIn::Unknown),
            (&mut self.open_to_known, program.terms.open_to.is_known()),
            (&mut self.entry_known, program.terms.entry.is_known() || asks_level),
            (&mut self.page_without_site, program.page.is_some() && program.provider_site.is_none()),
        ];
        for (count, there) in counts {
            *count += usize::from(there);
        }
    }
}

/// Counts a catalogue as of today.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
pub fn stats(catalogue: &Catalogue, today: Date) -> Stats {
    let (mut facts, mut with_source, mut asked) = (0, 0, 0);
    let (mut by_province, mut by_sector) = (BTreeMap::new(), BTreeMap::new());
    let (mut oldest, mut newest): (Option<String>, Option<String>) = (None, None);
    let mut by_source_kind = BTreeMap::new();
    let mut ended = 0;
    let mut known_counts = KnownCounts::default();
    let mut by_place: BTreeMap<&'static str, KnownCounts> = BTreeMap::new();
    let mut by_field: BTreeMap<&'static str, KnownCounts> = BTreeMap::new();
    for program in catalogue.all() {
        if program.status == Status::Ended {
            ended += 1;
        } else {
            *by_source_kind.entry(program.source.kind.id()).or_insert(0) += 1;
            known_counts.add(&program, today);
            by_place.entry(program.province.map_or("none", |province| province.id())).or_default().add(&program, today);
            by_field.entry(program.sector.id()).or_default().add(&program, today);
        }
        for (known, sourced) in answered_and_sourced(&program) {
            asked += 1;
            facts += usize::from(known);
            with_source += usize::from(known && sourced);
        }
        *by_province.entry(program.province.map_or("none", |province| province.id()).to_owned()).or_insert(0) += 1;
        *by_sector.entry(program.sector.id().to_owned()).or_insert(0) += 1;
        if let Some(date) = program.source.as_of.text() {
            if oldest.as_deref().is_none_or(|oldest| date < oldest) {
                oldest = Some(date.to_owned());
            }
            if newest.as_deref().is_none_or(|newest| date > newest) {
                newest = Some(date.to_owned());
            }
        }
    }
    let summary = catalogue.summary();
    Stats {
        programs: summary.programs,
        providers: summary.providers,
        facts,
        facts_with_source: with_source,
        unknown_share: if asked == 0 { 0.0 } else { (asked - facts) as f64 / asked as f64 },
        by_province,
        by_sector,
        oldest,
        newest,
        undated: summary.undated,
        ended,
        by_source_kind,
        known: known_counts,
        known_by_province: by_place,
        known_by_sector: by_field,
    }
}

/// For every question that a page can answer or be silent on: whether it is answered, and whether its page is named.
fn answered_and_sourced(program: &Program) -> Vec<(bool, bool)> {
    let own = !program.source.url.is_empty();
    let mut all: Vec<(bool, bool)> = [
        program.province.is_some(),
        !program.skills.is_empty(),
        !program.roles.is_empty(),
        !program.occupations.is_empty(),
        program.delivery != Delivery::Unknown,
        program.pace != Pace::Unknown,
        !program.times.is_empty(),
        program.hours.is_known(),
        program.weeks.is_known(),
        program.hours_per_week.is_known(),
        program.has_stated_price(),
        program.tax != Tax::Unknown,
        !program.languages.is_empty(),
        program.prerequisites != Prerequisites::Unknown,
        program.clb.is_some(),
        program.status != Status::Unknown,
    ]
    .into_iter()
    .map(|known| (known, own))
    .collect();
    // Silence on these is no question left open: what is there counts as a fact, what is not does not count at all.
    let optional =
        [program.additional_costs.is_some(), program.price_condition.is_some(), program.expires_after_years.is_some()];
    all.extend(optional.into_iter().filter(|there| *there).map(|there| (there, own)));
    all.extend(Criterion::ALL.iter().map(|criterion| {
        let fact = program.fact(*criterion);
        (fact.value != Tristate::Unknown, !fact.source_url(&program.source).is_empty() && !fact.evidence.is_empty())
    }));
    all
}

/// The most programs that a report on freshness names.
pub const MAX_OLDEST: usize = 20;

/// How old the facts of a catalogue are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreshnessReport {
    /// Programs that have not ended, by how long ago they were checked or their page was written.
    pub counts: BTreeMap<&'static str, usize>,
    /// The programs to check first: those that may be open, the oldest and the undated before others.
    pub oldest: Vec<OldProgram>,
}

/// A program whose facts are old.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldProgram {
    /// Its id.
    pub id: String,
    /// The date of its page, or of the last check; `None` where neither is known.
    pub as_of: Option<String>,
    /// Where to check.
    pub address: String,
}

/// Says how old the facts are, and what to check first: of the programs that have not ended those without a date, then the
/// oldest.
#[must_use]
pub fn freshness_report(catalogue: &Catalogue, today: Date) -> FreshnessReport {
    let mut counts: BTreeMap<&'static str, usize> =
        Freshness::ALL.iter().map(|freshness| (freshness.id(), 0)).collect();
    let mut old: Vec<OldProgram> = Vec::new();
    for program in catalogue.all().filter(|program| program.status != Status::Ended) {
        let freshness = program.freshness(today);
        *counts.entry(freshness.id()).or_insert(0) += 1;
        if freshness == Freshness::Stale {
            let date = program.checked.text().max(program.source.as_of.text());
            old.push(OldProgram {
                id: program.id.to_string(),
                as_of: date.map(str::to_owned),
                address: program.best_address().to_owned(),
            });
        }
    }
    old.sort_by(|one, other| one.as_of.cmp(&other.as_of).then_with(|| one.id.cmp(&other.id)));
    old.truncate(MAX_OLDEST);
    FreshnessReport { counts, oldest: old }
}
