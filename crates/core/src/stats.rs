//! What a catalogue holds, in figures.

use std::collections::BTreeMap;

use crate::catalogue::Catalogue;
use crate::criteria::Criterion;
use crate::fact::Tristate;
use crate::money::Tax;
use crate::program::{Prerequisites, Program, Status};
use crate::schedule::{Delivery, Pace};

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
}

/// Counts a catalogue.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
pub fn stats(catalogue: &Catalogue) -> Stats {
    let (mut facts, mut with_source, mut asked) = (0, 0, 0);
    let (mut by_province, mut by_sector) = (BTreeMap::new(), BTreeMap::new());
    let (mut oldest, mut newest): (Option<String>, Option<String>) = (None, None);
    for program in catalogue.all() {
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
