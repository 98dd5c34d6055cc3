//! What a catalogue holds, in figures.

use std::collections::BTreeMap;

use super::catalogue::Catalogue;
use super::criteria::Criterion;
use super::fact::Value;
use super::money::Tax;
use super::programme::{Prerequisites, Programme, Status};
use super::schedule::{Delivery, Pace};

/// The figures of a catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Stats {
    /// Programmes.
    pub programmes: usize,
    /// Different providers.
    pub providers: usize,
    /// Facts that are known.
    pub facts: usize,
    /// Known facts whose page is named.
    pub facts_with_source: usize,
    /// The share of all questions to all programmes on which every page is silent, 0 to 1.
    pub unknown_share: f64,
    /// Programmes by province; under `none`: national, outside Canada, or not stated.
    pub by_province: BTreeMap<String, usize>,
    /// Programmes by sector.
    pub by_sector: BTreeMap<String, usize>,
    /// The oldest page's date, and the newest; `None` where all are undated.
    pub oldest: Option<String>,
    /// The newest page's date.
    pub newest: Option<String>,
    /// Programmes whose page has no date.
    pub undated: usize,
}

/// Counts a catalogue.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
pub fn stats(catalogue: &Catalogue) -> Stats {
    let (mut facts, mut with_source, mut asked) = (0, 0, 0);
    let (mut by_province, mut by_sector) = (BTreeMap::new(), BTreeMap::new());
    let (mut oldest, mut newest): (Option<String>, Option<String>) = (None, None);
    for programme in catalogue.all() {
        for (known, sourced) in questions(&programme) {
            asked += 1;
            facts += usize::from(known);
            with_source += usize::from(known && sourced);
        }
        *by_province.entry(programme.province.map_or("none", |province| province.id()).to_owned()).or_insert(0) += 1;
        *by_sector.entry(programme.sector.id().to_owned()).or_insert(0) += 1;
        if let Some(date) = programme.source.as_of.text() {
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
        programmes: summary.programmes,
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
fn questions(programme: &Programme) -> Vec<(bool, bool)> {
    let own = !programme.source.url.is_empty();
    let mut all: Vec<(bool, bool)> = [
        programme.province.is_some(),
        !programme.skills.is_empty(),
        !programme.roles.is_empty(),
        !programme.occupations.is_empty(),
        programme.delivery != Delivery::Unknown,
        programme.pace != Pace::Unknown,
        !programme.times.is_empty(),
        programme.hours.is_known(),
        programme.weeks.is_known(),
        programme.hours_per_week.is_known(),
        programme.price_is_known(),
        programme.tax != Tax::Unknown,
        !programme.languages.is_empty(),
        programme.prerequisites != Prerequisites::Unknown,
        programme.clb.is_some(),
        programme.status != Status::Unknown,
    ]
    .into_iter()
    .map(|known| (known, own))
    .collect();
    // Silence on these is no question left open: what is there counts as a fact, what is not does not count at all.
    let optional =
        [programme.extras.is_some(), programme.price_condition.is_some(), programme.expires_after_years.is_some()];
    all.extend(optional.into_iter().filter(|there| *there).map(|there| (there, own)));
    all.extend(Criterion::ALL.iter().map(|criterion| {
        let fact = programme.fact(*criterion);
        (fact.value != Value::Unknown, !fact.source_in(&programme.source).is_empty() && !fact.evidence.is_empty())
    }));
    all
}
