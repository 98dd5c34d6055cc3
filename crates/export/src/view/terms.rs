//! The terms of a program: where it counts, who may join, what one must have, prices, when it starts.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::value::{Id, LocalizedText, Number, NumberRange, dollars};
use microcred_core::fact::{SourceKind, Tristate};
use microcred_core::money::{Currency, Tax};
use microcred_core::occupation::Province;
use microcred_core::profile::ImmigrationStatus;
use microcred_core::program::Program;
use microcred_core::terms::{
    Asked, Attendance, EntryCheckKind, FundingKind, Group, ListedPrice, MeantFor, NextStart, Payer, PricePart,
    PriceUnit, ProgramField, SchoolLevel, SchoolingAsked, ValidIn, WorkSituation,
};

/// The terms of one program.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TermsFacts<'a> {
    /// Where it counts; `provinces` is null where `scope` is `all` or `unknown`.
    pub valid_in: ValidInFacts,
    /// Who may join.
    pub open_to: OpenToFacts<'a>,
    /// What one must already have.
    pub entry: EntryFacts<'a>,
    /// Who pays the main price.
    pub price_for: Id<Payer>,
    /// The year of the main price; null where no page gives it.
    pub price_year: Option<i16>,
    /// Further prices.
    pub other_prices: Vec<ListedPriceFacts<'a>>,
    /// Whether the person is paid while learning.
    pub pays_learner: AskedFacts<'a>,
    /// Why it costs nothing, or less.
    pub funded: Vec<FundedByFacts<'a>>,
    /// Hours of a placement inside the program.
    pub placement_hours: NumberRange,
    /// Weeks of a placement inside the program.
    pub placement_weeks: NumberRange,
    /// Full time or part time; null: not stated.
    pub attendance: Option<Id<Attendance>>,
    /// Academic credits; null: not stated.
    pub credits: Option<f64>,
    /// When one can next begin: a date, `every_month`, `any_time`; null: not stated.
    pub next_start: Option<String>,
    /// Cautions that pages give.
    pub warnings: Vec<WarningFacts<'a>>,
    /// Fields that we worked out; all others stand on a page.
    pub derived: Vec<Id<ProgramField>>,
    /// Further pages and what was read there.
    pub field_sources: Vec<FieldSourceFacts<'a>>,
}

/// Where a credential counts.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ValidInFacts {
    /// `all`, `only` or `unknown`.
    pub scope: &'static str,
    /// The provinces, where it counts in these only.
    pub provinces: Option<Vec<Id<Province>>>,
}

/// For whom something is meant: `list` is null where `scope` is `anyone` or `unknown`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MeantForFacts {
    /// `anyone`, `only` or `unknown`.
    pub scope: &'static str,
    /// The ids.
    pub list: Option<Vec<&'static str>>,
}

/// Who may join. What no page says is unknown, not closed.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OpenToFacts<'a> {
    /// Statuses that a page names as able to join.
    pub statuses: Vec<Id<ImmigrationStatus>>,
    /// Statuses that a page names as unable to join.
    pub closed_to: Vec<Id<ImmigrationStatus>>,
    /// Provinces whose residents may join.
    pub residents_of: MeantForFacts,
    /// The least age in years; null: not stated.
    pub min_age: Option<u8>,
    /// The highest age in years; null: not stated.
    pub max_age: Option<u8>,
    /// Groups.
    pub groups: MeantForFacts,
    /// Situations at work.
    pub work: MeantForFacts,
    /// Whether only members may join; null: not stated.
    pub members_only: Option<bool>,
    /// What the page says.
    pub why: Option<LocalizedText<'a>>,
}

/// Whether something is asked.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AskedFacts<'a> {
    /// Yes, no or unknown.
    pub value: Id<Tristate>,
    /// What the page says; null where it is unknown.
    pub evidence: Option<LocalizedText<'a>>,
}

/// What one must already have.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct EntryFacts<'a> {
    /// Schooling; `level` is null where none is asked or no page says.
    pub schooling: SchoolingFacts<'a>,
    /// A professional licence or registration.
    pub licence: AskedFacts<'a>,
    /// Experience at work.
    pub experience: AskedFacts<'a>,
    /// Months of experience; null: no number is given.
    pub experience_months: Option<u16>,
    /// Training or a credential from another country.
    pub trained_abroad: AskedFacts<'a>,
    /// A test or another proof of English or French.
    pub language_proof: AskedFacts<'a>,
    /// Checks before the first day.
    pub checks: Vec<EntryCheckFacts<'a>>,
}

/// The schooling that is asked.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SchoolingFacts<'a> {
    /// Yes, no or unknown.
    pub asked: Id<Tristate>,
    /// The least level.
    pub level: Option<Id<SchoolLevel>>,
    /// What the page says.
    pub evidence: Option<LocalizedText<'a>>,
}

/// A check before the first day.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct EntryCheckFacts<'a> {
    /// Which.
    pub kind: Id<EntryCheckKind>,
    /// What the page says.
    pub why: LocalizedText<'a>,
}

/// A price besides the main one.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ListedPriceFacts<'a> {
    /// What it is for.
    pub part: Id<PricePart>,
    /// Who pays it.
    pub payer: Id<Payer>,
    /// For how much of the program.
    pub per: Id<PriceUnit>,
    /// The lower end.
    pub low: Option<Number>,
    /// The higher end.
    pub high: Option<Number>,
    /// The currency.
    pub currency: Id<Currency>,
    /// The year; null: not stated.
    pub year: Option<i16>,
    /// Tax on it.
    pub tax: Id<Tax>,
    /// What else the page says.
    pub note: Option<LocalizedText<'a>>,
}

/// Why a program costs nothing, or less.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FundedByFacts<'a> {
    /// The kind.
    pub kind: Id<FundingKind>,
    /// The most that is paid, in Canadian dollars; null: no page gives a limit.
    pub cap: Option<Number>,
    /// What the page says.
    pub why: LocalizedText<'a>,
}

/// A caution that a page gives.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WarningFacts<'a> {
    /// The caution.
    pub text: LocalizedText<'a>,
    /// The address of the page.
    pub source: &'a str,
}

/// A further page and what was read there.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FieldSourceFacts<'a> {
    /// The fields.
    pub fields: Vec<Id<ProgramField>>,
    /// The address of the page.
    pub url: &'a str,
    /// The date of the page.
    pub as_of: Option<&'a str>,
    /// Whose page it is.
    pub kind: Id<SourceKind>,
}

/// Returns the terms of a program.
#[must_use]
pub fn terms(program: &Program) -> TermsFacts<'_> {
    let terms = &program.terms;
    TermsFacts {
        valid_in: valid_in(&terms.valid_in),
        open_to: open_to(program),
        entry: entry(program),
        price_for: Id(terms.price_for),
        price_year: terms.price_year,
        other_prices: terms.other_prices.iter().map(listed_price).collect(),
        pays_learner: asked(&terms.pays_learner),
        funded: terms
            .funded
            .iter()
            .map(|funded| FundedByFacts {
                kind: Id(funded.kind),
                cap: dollars(funded.cap),
                why: LocalizedText(&funded.why),
            })
            .collect(),
        placement_hours: terms.placement_hours.into(),
        placement_weeks: terms.placement_weeks.into(),
        attendance: terms.attendance.map(Id),
        credits: terms.credits,
        next_start: next_start(&terms.next_start),
        warnings: terms
            .warnings
            .iter()
            .map(|warning| WarningFacts {
                text: LocalizedText(&warning.text),
                source: warning.source.as_deref().unwrap_or(&program.source.url),
            })
            .collect(),
        derived: terms.derived.iter().copied().map(Id).collect(),
        field_sources: terms
            .field_sources
            .iter()
            .map(|source| FieldSourceFacts {
                fields: source.fields.iter().copied().map(Id).collect(),
                url: &source.url,
                as_of: source.as_of.text(),
                kind: Id(source.kind),
            })
            .collect(),
    }
}

/// Returns where a credential counts.
#[must_use]
pub fn valid_in(valid_in: &ValidIn) -> ValidInFacts {
    match valid_in {
        ValidIn::Unknown => ValidInFacts { scope: "unknown", provinces: None },
        ValidIn::All => ValidInFacts { scope: "all", provinces: None },
        ValidIn::Only(provinces) => {
            ValidInFacts { scope: "only", provinces: Some(provinces.iter().copied().map(Id).collect()) }
        }
    }
}

/// Returns when one can next begin, as one word or date; `None` where no page says.
#[must_use]
pub fn next_start(start: &NextStart) -> Option<String> {
    match start {
        NextStart::Unknown => None,
        NextStart::On(date) => date.text().map(str::to_owned),
        NextStart::EveryMonth => Some("every_month".to_owned()),
        NextStart::AnyTime => Some("any_time".to_owned()),
    }
}

fn meant_for<T: Copy>(meant: &MeantFor<T>, id: impl Fn(T) -> &'static str) -> MeantForFacts {
    match meant {
        MeantFor::Unknown => MeantForFacts { scope: "unknown", list: None },
        MeantFor::Anyone => MeantForFacts { scope: "anyone", list: None },
        MeantFor::Only(list) => {
            MeantForFacts { scope: "only", list: Some(list.iter().map(|member| id(*member)).collect()) }
        }
    }
}

fn open_to(program: &Program) -> OpenToFacts<'_> {
    let open = &program.terms.open_to;
    OpenToFacts {
        statuses: open.statuses.iter().copied().map(Id).collect(),
        closed_to: open.closed_to.iter().copied().map(Id).collect(),
        residents_of: meant_for(&open.residents_of, Province::id),
        min_age: open.min_age,
        max_age: open.max_age,
        groups: meant_for(&open.groups, Group::id),
        work: meant_for(&open.work, WorkSituation::id),
        members_only: open.members_only,
        why: open.why.as_ref().map(LocalizedText),
    }
}

fn asked(asked: &Asked) -> AskedFacts<'_> {
    AskedFacts { value: Id(asked.value()), evidence: asked.evidence().map(LocalizedText) }
}

fn entry(program: &Program) -> EntryFacts<'_> {
    let entry = &program.terms.entry;
    let schooling = match &entry.schooling {
        SchoolingAsked::Unknown => SchoolingFacts { asked: Id(Tristate::Unknown), level: None, evidence: None },
        SchoolingAsked::NotAsked(words) => {
            SchoolingFacts { asked: Id(Tristate::No), level: None, evidence: Some(LocalizedText(words)) }
        }
        SchoolingAsked::Asked(level, words) => {
            SchoolingFacts { asked: Id(Tristate::Yes), level: Some(Id(*level)), evidence: Some(LocalizedText(words)) }
        }
    };
    EntryFacts {
        schooling,
        licence: asked(&entry.licence),
        experience: asked(&entry.experience),
        experience_months: entry.experience_months,
        trained_abroad: asked(&entry.trained_abroad),
        language_proof: asked(&entry.language_proof),
        checks: entry
            .checks
            .iter()
            .map(|check| EntryCheckFacts { kind: Id(check.kind), why: LocalizedText(&check.why) })
            .collect(),
    }
}

fn listed_price(price: &ListedPrice) -> ListedPriceFacts<'_> {
    ListedPriceFacts {
        part: Id(price.part),
        payer: Id(price.payer),
        per: Id(price.per),
        low: dollars(price.low),
        high: dollars(price.high),
        currency: Id(price.currency),
        year: price.year,
        tax: Id(price.tax),
        note: price.note.as_ref().map(LocalizedText),
    }
}
