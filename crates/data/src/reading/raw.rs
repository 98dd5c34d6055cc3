//! A program exactly as it stands in a file, before any check.

use ron::error::SpannedError;
use serde::Deserialize;
use serde_json::Value as Json;

use crate::reading::parse_ron;
use microcred_core::fact::{Basis, SourceKind};
use microcred_core::money::{Currency, Tax};
use microcred_core::occupation::Province;
use microcred_core::program::{ProviderKind, Sector, Status, WeeksBasis};
use microcred_core::sanitize::Localised;
use microcred_core::schedule::{DayPart, Delivery, Hours, Pace, StatedRange, Weeks};
use microcred_core::terms::{
    Asked, Attendance, Entry, FieldSource, FundedBy, ListedPrice, NextStart, OpenTo, Payer, ProgramField, ProgramKind,
    ValidIn, Warning,
};

/// A record whose fields are known by name, so that each can be tried by itself.
pub(super) trait RecordLayout {
    const FIELDS: &'static [&'static str];
    const REQUIRED: &'static [&'static str];
    fn try_ron_field(name: &str, text: &str) -> Option<Result<(), SpannedError>>;
    fn try_json_member(name: &str, value: &Json) -> Option<Result<(), serde_json::Error>>;
}

macro_rules! record_layout {
    ($(#[$meta:meta])* $name:ident { required { $($must:ident : $must_type:ty),* $(,)? } silent { $($may:ident : $may_type:ty),* $(,)? } }) => {
        $(#[$meta])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name { $(pub(super) $must: $must_type,)* $(#[serde(default)] pub(super) $may: $may_type,)* }

        impl RecordLayout for $name {
            const FIELDS: &'static [&'static str] = &[$(stringify!($must),)* $(stringify!($may),)*];
            const REQUIRED: &'static [&'static str] = &[$(stringify!($must),)*];
            fn try_ron_field(name: &str, text: &str) -> Option<Result<(), SpannedError>> {
                match name {
                    $(stringify!($must) => Some(parse_ron::<$must_type>(text).map(drop)),)*
                    $(stringify!($may) => Some(parse_ron::<$may_type>(text).map(drop)),)*
                    _ => None,
                }
            }
            fn try_json_member(name: &str, value: &Json) -> Option<Result<(), serde_json::Error>> {
                match name {
                    $(stringify!($must) => Some(<$must_type>::deserialize(value).map(drop)),)*
                    $(stringify!($may) => Some(<$may_type>::deserialize(value).map(drop)),)*
                    _ => None,
                }
            }
        }
    };
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum YesNo {
    Yes,
    No,
}

record_layout! {
    RawProgram {
        required { id: String, title: String, provider: String, provider_kind: ProviderKind, sector: Sector, source: RawSource }
        silent {
            // `url` is what the first layout called the page.
            page: Option<String>, url: Option<String>, provider_site: Option<String>, phone: Option<String>, email: Option<String>,
            checked: Option<String>, kind: Option<ProgramKind>,
            province: Option<Province>, skills: Vec<Localised>, roles: Vec<Localised>, occupations: Vec<RawOccupation>,
            licence_first: Option<YesNo>, licence_note: Option<Localised>, delivery: Option<Delivery>, pace: Option<Pace>,
            times: Vec<DayPart>, hours: StatedRange<Hours>, weeks: StatedRange<Weeks>, weeks_basis: Option<WeeksBasis>, hours_per_week: StatedRange<Hours>,
            price: RawPrice, tax: Option<Tax>, extras: Option<Localised>, price_condition: Option<Localised>,
            languages: Vec<String>, prerequisites: RawPrerequisites, clb: Option<RawClb>, checklist: RawChecklist,
            counts_toward: Vec<String>, expires_after_years: Option<f64>, status: Option<Status>, notes: Option<Localised>,
            valid_in: ValidIn, open_to: OpenTo, entry: Entry, price_for: Option<Payer>, price_year: Option<f64>,
            other_prices: Vec<ListedPrice>, pays_learner: Asked, funded: Vec<FundedBy>, placement_hours: StatedRange<Hours>,
            placement_weeks: StatedRange<Weeks>, attendance: Option<Attendance>, credits: Option<f64>, next_start: NextStart,
            warnings: Vec<Warning>, derived: Vec<ProgramField>, field_sources: Vec<FieldSource>,
        }
    }
}

record_layout! {
    RawSource {
        required { url: String }
        silent { as_of: Option<String>, also: Vec<String>, page_language: Option<String>, kind: Option<SourceKind> }
    }
}

record_layout! {
    RawOccupation {
        required { code: String, basis: Basis, why: Localised }
        silent {}
    }
}

record_layout! {
    RawClb {
        required { listening: f64, speaking: f64, reading: f64, writing: f64 }
        silent {}
    }
}

record_layout! {
    #[derive(Default)]
    RawChecklist {
        required {}
        silent {
            practical_skill: RawFact, employer_consulted: RawFact, industry_focused: RawFact, assessment: RawFact,
            capstone: RawFact, career_support: RawFact, work_integrated: RawFact, stackable: RawFact, laddering: RawFact,
            accredited: RawFact, digital_badge: RawFact, newcomer_support: RawFact, osap_eligible: RawFact,
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum RawPrice {
    #[default]
    Unknown,
    Free,
    Fixed(f64, Currency),
    Between(f64, f64, Currency),
    PerMonth {
        amount: f64,
        currency: Currency,
        #[serde(default)]
        trial_days: Option<f64>,
    },
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawPrerequisites {
    #[default]
    Unknown,
    None,
    Asks(Localised),
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum RawFact {
    #[default]
    Unknown,
    Yes(RawEvidence),
    No(RawEvidence),
}

/// Evidence as a text alone, or with a page of its own.
#[derive(Debug)]
pub(super) struct RawEvidence {
    pub(super) text: Localised,
    pub(super) source: Option<String>,
    pub(super) as_of: Option<String>,
    pub(super) basis: Option<Basis>,
}

impl<'de> Deserialize<'de> for RawEvidence {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let all = Localised::deserialize(deserializer)?;
        Self::from_entries(&all).map_err(|found| serde::de::Error::unknown_variant(found, &["stated", "derived"]))
    }
}

impl RawEvidence {
    /// `(en: …, fr: …, source: …, as_of: …, basis: …)`: the last three are no languages. A basis that is no basis is the error.
    fn from_entries(all: &Localised) -> Result<Self, &str> {
        let mut evidence = Self { text: Localised::default(), source: None, as_of: None, basis: None };
        let mut texts = Vec::new();
        for (tag, text) in all.entries() {
            match tag {
                "source" => evidence.source = Some(text.to_owned()),
                "as_of" => evidence.as_of = Some(text.to_owned()),
                "basis" => evidence.basis = Some(Basis::find(text).ok_or(text)?),
                _ => texts.push((tag.to_owned(), text.to_owned())),
            }
        }
        evidence.text = Localised::in_languages(texts);
        Ok(evidence)
    }
}
