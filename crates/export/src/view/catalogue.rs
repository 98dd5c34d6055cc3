//! A catalogue as it stands, and its figures.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::terms::{TermsFacts, terms};
use crate::view::value::{ById, Id, LocalizedText, Number, NumberRange, dollars};
use microcred_core::catalogue::Catalogue;
use microcred_core::coverage::{Coverage, CoverageRow};
use microcred_core::criteria::Criterion;
use microcred_core::fact::{Basis, SourceKind, Tristate};
use microcred_core::money::{Cents, Currency, ExchangeRate, Price, Tax};
use microcred_core::occupation::{Occupations, Province};
use microcred_core::program::{Clb, Prerequisites, Program, ProgramId, ProviderKind, Sector, Status, WeeksBasis};
use microcred_core::schedule::{DayPart, Delivery, Pace};
use microcred_core::stats::{FreshnessReport, KnownCounts, OldProgram, Stats};
use microcred_core::terms::ProgramKind;

/// A whole catalogue: the output of `catalogue export`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CatalogueExport<'a> {
    /// The date of the catalogue; null where it names none.
    pub as_of: Option<&'a str>,
    /// What the catalogue covers.
    pub coverage: LocalizedText<'a>,
    /// Exchange rates.
    pub rates: Vec<Rate<'a>>,
    /// Every program with every fact.
    pub programs: Vec<ProgramFacts<'a>>,
}

/// An exchange rate.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Rate<'a> {
    /// The currency.
    pub currency: Id<Currency>,
    /// Canadian dollars for one unit.
    pub cad: f64,
    /// The day of the rate.
    pub as_of: &'a str,
    /// The address of the page.
    pub source: &'a str,
}

/// Every fact of one program.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgramFacts<'a> {
    /// `provider/program`: never changes, never reused.
    pub id: &'a str,
    /// The title as the provider gives it.
    pub title: &'a str,
    /// The provider's name.
    pub provider: &'a str,
    /// The kind of provider.
    pub provider_kind: Id<ProviderKind>,
    /// Where it is offered; null: national, outside Canada, or not stated.
    pub province: Option<Id<Province>>,
    /// What is offered.
    pub kind: Id<ProgramKind>,
    /// The program's page on the site of its provider or of a public body; null: not known.
    pub page: Option<&'a str>,
    /// The site of the provider; null: not known.
    pub provider_site: Option<&'a str>,
    /// The telephone number of the provider; null: not known.
    pub phone: Option<&'a str>,
    /// The e-mail address of the provider; null: not known.
    pub email: Option<&'a str>,
    /// When the facts were last checked; null: not since the source was read.
    pub checked: Option<&'a str>,
    /// The field of work.
    pub sector: Id<Sector>,
    /// Skills that are taught.
    pub skills: Vec<LocalizedText<'a>>,
    /// Job titles that the page names.
    pub roles: Vec<LocalizedText<'a>>,
    /// Occupations that it leads to.
    pub occupations: Vec<OccupationFacts<'a>>,
    /// Whether a licence must be held before the course or before its skills may be used at work.
    pub licence_first: bool,
    /// One phrase on licences.
    pub licence_note: Option<LocalizedText<'a>>,
    /// How it is taught.
    pub delivery: Id<Delivery>,
    /// Who sets the pace.
    pub pace: Id<Pace>,
    /// When in the week; empty: no page says.
    pub times: Vec<Id<DayPart>>,
    /// Hours of the whole program.
    pub hours: NumberRange,
    /// Weeks of the whole program.
    pub weeks: NumberRange,
    /// How sure the weeks are.
    pub weeks_basis: Id<WeeksBasis>,
    /// Hours in a week.
    pub hours_per_week: NumberRange,
    /// The price.
    pub price: ProgramPrice<'a>,
    /// Tags of the languages of instruction; empty: not stated.
    pub languages: &'a [String],
    /// Entry conditions.
    pub prerequisites: PrerequisiteFacts<'a>,
    /// The language level by skill; null: no page says.
    pub clb: Option<ClbLevels>,
    /// The facts of the checklist.
    pub checklist: ById<Criterion, ChecklistFact<'a>>,
    /// Ids of larger credentials toward which it counts.
    pub counts_toward: Vec<&'a str>,
    /// Years for which the certificate is good; null: not stated, or it does not expire.
    pub expires_after_years: Option<u32>,
    /// Whether it runs.
    pub status: Id<Status>,
    /// Where the facts were read.
    pub source: SourceFacts<'a>,
    /// Where it counts, who may join, what one must have, further prices, when it starts.
    pub terms: TermsFacts<'a>,
    /// Ranges, conflicts between pages, conditions.
    pub notes: Option<LocalizedText<'a>>,
}

/// An occupation that a program leads to.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OccupationFacts<'a> {
    /// The code of the unit group in the National Occupational Classification.
    pub code: String,
    /// Named on a page, or derived.
    pub basis: Id<Basis>,
    /// The reason.
    pub why: LocalizedText<'a>,
}

/// A price as the page states it, in its own currency.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgramPrice<'a> {
    /// The kind of price.
    #[schemars(schema_with = "crate::view::price_kind_schema")]
    pub kind: &'static str,
    /// The currency; null where no price is stated.
    pub currency: Option<Id<Currency>>,
    /// The lowest price of the whole.
    pub low: Option<Number>,
    /// The highest price of the whole.
    pub high: Option<Number>,
    /// The price of a month of a subscription.
    pub per_month: Option<Number>,
    /// Free days before the first payment of a subscription.
    pub trial_days: Option<u32>,
    /// Tax on it.
    pub tax: Id<Tax>,
    /// Costs on top of the price.
    pub extras: Option<LocalizedText<'a>>,
    /// Who gets this price.
    pub condition: Option<LocalizedText<'a>>,
}

/// Entry conditions.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PrerequisiteFacts<'a> {
    /// Whether there are conditions.
    #[schemars(extend("enum" = ["unknown", "none", "asks"]))]
    pub kind: &'static str,
    /// The conditions.
    pub text: Option<LocalizedText<'a>>,
}

/// Canadian Language Benchmarks, from 1 to 12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ClbLevels {
    /// Listening.
    pub listening: u8,
    /// Speaking.
    pub speaking: u8,
    /// Reading.
    pub reading: u8,
    /// Writing.
    pub writing: u8,
}

/// A fact of the checklist. All but `value` are null where it is unknown.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ChecklistFact<'a> {
    /// Yes, no or unknown.
    pub value: Id<Tristate>,
    /// The words of the page.
    pub evidence: Option<LocalizedText<'a>>,
    /// The address of the page.
    pub source: Option<&'a str>,
    /// The date of the page.
    pub as_of: Option<&'a str>,
    /// Stated or derived.
    pub basis: Option<Id<Basis>>,
}

/// Where facts were read.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SourceFacts<'a> {
    /// The address of the page.
    pub url: &'a str,
    /// The date of the page.
    pub as_of: Option<&'a str>,
    /// Further addresses.
    pub also: &'a [String],
    /// The language of the page.
    pub page_language: Option<&'a str>,
    /// Whose page it is.
    pub kind: Id<SourceKind>,
}

/// Figures of a catalogue: the output of `catalogue stats`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CatalogueStats<'a> {
    /// Programs.
    pub programs: usize,
    /// Providers.
    pub providers: usize,
    /// Facts of the checklist that are known.
    pub facts: usize,
    /// Those of them with a source.
    pub facts_with_source: usize,
    /// The share of facts that are unknown, from 0 to 1, in four decimals.
    #[schemars(range(min = 0, max = 1))]
    pub unknown_share: f64,
    /// Programs by province.
    pub by_province: &'a BTreeMap<String, usize>,
    /// Programs by field of work.
    pub by_sector: &'a BTreeMap<String, usize>,
    /// The date of the oldest page.
    pub oldest: Option<&'a str>,
    /// The date of the newest page.
    pub newest: Option<&'a str>,
    /// Pages without a date.
    pub undated: usize,
    /// Programs that have ended; they do not count in what follows.
    pub ended: usize,
    /// Programs by whose page their facts were read on.
    pub by_source_kind: &'a BTreeMap<&'static str, usize>,
    /// How much of what decisions need is known.
    #[serde(flatten)]
    pub known: KnownFigures,
    /// The same by province.
    pub known_by_province: BTreeMap<&'static str, KnownFigures>,
    /// The same by field of work.
    pub known_by_sector: BTreeMap<&'static str, KnownFigures>,
}

/// Of how many programs that have not ended each thing is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct KnownFigures {
    /// Programs that have not ended.
    pub not_ended: usize,
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
    /// With a page, though the site of the provider is not known: nobody can tell whose page it is.
    pub page_without_site: usize,
}

impl From<&KnownCounts> for KnownFigures {
    fn from(counts: &KnownCounts) -> Self {
        Self {
            not_ended: counts.programs,
            with_page: counts.with_page,
            with_contact: counts.with_contact,
            priced: counts.priced,
            with_length: counts.with_length,
            both: counts.both,
            timed: counts.timed,
            french: counts.french,
            fresh: counts.fresh,
            ageing: counts.ageing,
            stale: counts.stale,
            valid_in_known: counts.valid_in_known,
            open_to_known: counts.open_to_known,
            entry_known: counts.entry_known,
            page_without_site: counts.page_without_site,
        }
    }
}

/// Programs by occupation and province: the output of `catalogue coverage`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CoverageTable<'a> {
    /// The provinces, in the order of the counts.
    pub provinces: Vec<Id<Province>>,
    /// The occupations.
    pub rows: Vec<CoverageLine<'a>>,
    /// Cells with at least one program.
    pub filled: usize,
    /// All cells.
    pub cells: usize,
}

/// One occupation of the table.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CoverageLine<'a> {
    /// The NOC 2021 code.
    pub code: String,
    /// Its title.
    pub title: &'a str,
    /// Programs that have not ended and lead there, in the province or everywhere.
    pub programs: Vec<usize>,
}

/// Returns the table of occupations and provinces, with the titles of a language.
#[must_use]
pub fn coverage<'a>(coverage: &Coverage, occupations: &'a Occupations, language: &str) -> CoverageTable<'a> {
    let (filled, cells) = coverage.filled();
    let row = |row: &CoverageRow| CoverageLine {
        code: row.occupation.to_string(),
        title: occupations.get(row.occupation).map_or("", |occupation| occupation.title.get(language)),
        programs: row.programs.clone(),
    };
    CoverageTable {
        provinces: coverage.provinces.iter().copied().map(Id).collect(),
        rows: coverage.rows.iter().map(row).collect(),
        filled,
        cells,
    }
}

/// Returns the head of a catalogue, without its programs.
#[must_use]
pub fn catalogue_head(catalogue: &Catalogue) -> CatalogueExport<'_> {
    let header = &catalogue.header;
    CatalogueExport {
        as_of: header.as_of.text(),
        coverage: LocalizedText(&header.coverage),
        rates: header.rates.iter().map(rate).collect(),
        programs: Vec::new(),
    }
}

fn rate(rate: &ExchangeRate) -> Rate<'_> {
    Rate { currency: Id(rate.currency), cad: rate.cad_per_unit, as_of: &rate.as_of, source: &rate.source }
}

/// Returns every fact of one program.
#[must_use]
pub fn program_facts(program: &Program) -> ProgramFacts<'_> {
    let text = LocalizedText;
    ProgramFacts {
        id: program.id.as_str(),
        title: &program.title,
        provider: &program.provider,
        provider_kind: Id(program.provider_kind),
        province: program.province.map(Id),
        kind: Id(program.kind),
        page: program.page.as_deref(),
        provider_site: program.provider_site.as_deref(),
        phone: program.phone.as_deref(),
        email: program.email.as_deref(),
        checked: program.checked.text(),
        sector: Id(program.sector),
        skills: program.skills.iter().map(text).collect(),
        roles: program.roles.iter().map(text).collect(),
        occupations: program
            .occupations
            .iter()
            .map(|link| OccupationFacts { code: link.code.to_string(), basis: Id(link.basis), why: text(&link.why) })
            .collect(),
        licence_first: program.licence_first,
        licence_note: program.licence_note.as_ref().map(text),
        delivery: Id(program.delivery),
        pace: Id(program.pace),
        times: program.times.iter().copied().map(Id).collect(),
        hours: program.hours.into(),
        weeks: program.weeks.into(),
        weeks_basis: Id(program.weeks_basis),
        hours_per_week: program.hours_per_week.into(),
        price: program_price(program),
        languages: &program.languages,
        prerequisites: prerequisites(program),
        clb: program.clb.map(clb_levels),
        checklist: ById(
            Criterion::ALL.iter().map(|criterion| (*criterion, checklist_fact(*criterion, program))).collect(),
        ),
        counts_toward: program.counts_toward.iter().map(ProgramId::as_str).collect(),
        expires_after_years: program.expires_after_years,
        status: Id(program.status),
        source: SourceFacts {
            url: &program.source.url,
            as_of: program.source.as_of.text(),
            also: &program.source.other_urls,
            page_language: program.source.page_language.as_deref(),
            kind: Id(program.source.kind),
        },
        terms: terms(program),
        notes: program.notes.as_ref().map(text),
    }
}

/// Returns the price of a program as its page states it.
#[must_use]
pub fn program_price(program: &Program) -> ProgramPrice<'_> {
    let (low, high, per_month, trial_days) = match program.price {
        Price::Unknown => (None, None, None, None),
        Price::Free => (Some(Cents(0)), Some(Cents(0)), None, None),
        Price::Fixed(amount, _) => (Some(amount), Some(amount), None, None),
        Price::Between(low, high, _) => (Some(low), Some(high), None, None),
        Price::PerMonth { amount, trial_days, .. } => (None, None, Some(amount), trial_days),
    };
    ProgramPrice {
        kind: program.price.kind(),
        currency: program.price.currency().map(Id),
        low: dollars(low),
        high: dollars(high),
        per_month: dollars(per_month),
        trial_days,
        tax: Id(program.tax),
        extras: program.additional_costs.as_ref().map(LocalizedText),
        condition: program.price_condition.as_ref().map(LocalizedText),
    }
}

fn prerequisites(program: &Program) -> PrerequisiteFacts<'_> {
    let (kind, text) = match &program.prerequisites {
        Prerequisites::Unknown => ("unknown", None),
        Prerequisites::NoneRequired => ("none", None),
        Prerequisites::Required(text) => ("asks", Some(LocalizedText(text))),
    };
    PrerequisiteFacts { kind, text }
}

const fn clb_levels(levels: Clb) -> ClbLevels {
    let Clb { listening, speaking, reading, writing } = levels;
    ClbLevels { listening, speaking, reading, writing }
}

fn checklist_fact(criterion: Criterion, program: &Program) -> ChecklistFact<'_> {
    let fact = program.fact(criterion);
    let known = fact.value != Tristate::Unknown;
    ChecklistFact {
        value: Id(fact.value),
        evidence: known.then_some(LocalizedText(&fact.evidence)),
        source: known.then(|| fact.source_url(&program.source)),
        as_of: if known { fact.page_date(&program.source).text() } else { None },
        basis: known.then_some(Id(fact.basis)),
    }
}

/// Returns the figures of a catalogue.
#[must_use]
pub fn stats(stats: &Stats) -> CatalogueStats<'_> {
    CatalogueStats {
        programs: stats.programs,
        providers: stats.providers,
        facts: stats.facts,
        facts_with_source: stats.facts_with_source,
        unknown_share: (stats.unknown_share * 10_000.0).round() / 10_000.0,
        by_province: &stats.by_province,
        by_sector: &stats.by_sector,
        oldest: stats.oldest.as_deref(),
        newest: stats.newest.as_deref(),
        undated: stats.undated,
        ended: stats.ended,
        by_source_kind: &stats.by_source_kind,
        known: (&stats.known).into(),
        known_by_province: stats.known_by_province.iter().map(|(id, known)| (*id, known.into())).collect(),
        known_by_sector: stats.known_by_sector.iter().map(|(id, known)| (*id, known.into())).collect(),
    }
}

/// How old the facts of a catalogue are: the output of `catalogue freshness`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FreshnessView<'a> {
    /// Programs that have not ended: fresh (12 months), ageing (24 months), stale (older or undated).
    pub counts: &'a BTreeMap<&'static str, usize>,
    /// What to check first.
    pub oldest: Vec<OldProgramView<'a>>,
}

/// A program whose facts are old.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OldProgramView<'a> {
    /// `provider/program`.
    pub id: &'a str,
    /// The date of its page, or of the last check; null where neither is known.
    pub as_of: Option<&'a str>,
    /// Where to check.
    pub address: &'a str,
}

/// Returns how old the facts of a catalogue are.
#[must_use]
pub fn freshness(report: &FreshnessReport) -> FreshnessView<'_> {
    fn view(old: &OldProgram) -> OldProgramView<'_> {
        OldProgramView { id: &old.id, as_of: old.as_of.as_deref(), address: &old.address }
    }
    FreshnessView { counts: &report.counts, oldest: report.oldest.iter().map(view).collect() }
}
