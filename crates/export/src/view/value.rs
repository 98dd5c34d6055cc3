//! Values that several views hold: figures, ids of closed lists, texts in several languages.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use microcred_advice::advisories::{AdvisoryKind, AdvisoryTiming};
use microcred_advice::aid::EligibilityRule;
use microcred_advice::compare::ComparisonSection;
use microcred_advice::filters::Facet;
use microcred_advice::limits::{GoalRelevance, Limit};
use microcred_advice::ordering::TieBreak;
use microcred_advice::routes::Route;
use microcred_advice::sections::Section;
use microcred_advice::watchouts::WatchOut;
use microcred_core::companions::{AskedBy, PaidBy};
use microcred_core::criteria::{Criterion, CriterionGroup, PersonCriterion};
use microcred_core::fact::{Basis, Freshness, SourceKind, Tristate};
use microcred_core::funding::{Confidence, SchemeKind, SchemeState};
use microcred_core::help::HelpKind;
use microcred_core::interview::Question;
use microcred_core::money::{Cents, Currency, Tax};
use microcred_core::occupation::{Outlook, Province};
use microcred_core::profile::ImmigrationStatus;
use microcred_core::program::{ProviderKind, Sector, Status, WeeksBasis};
use microcred_core::sanitize::Localised;
use microcred_core::schedule::{DayPart, Delivery, Hours, Pace, StatedRange, Weeks};
use microcred_core::terms::{
    Attendance, EntryCheckKind, FundingKind, Group, Payer, PricePart, PriceUnit, ProgramField, ProgramKind,
    SchoolLevel, WorkSituation,
};
use microcred_search::field::{MatchKind, TextField};
use microcred_search::jobs::titles::JobSource;

/// A figure. It is written without a decimal point where it is whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(pub f64);

impl From<Cents> for Number {
    fn from(amount: Cents) -> Self {
        Self(amount.dollars())
    }
}

impl From<Hours> for Number {
    fn from(hours: Hours) -> Self {
        Self(hours.0)
    }
}

impl From<Weeks> for Number {
    fn from(weeks: Weeks) -> Self {
        Self(weeks.0)
    }
}

impl From<u32> for Number {
    fn from(count: u32) -> Self {
        Self(f64::from(count))
    }
}

impl Serialize for Number {
    #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and small")]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 && self.0.abs() < 1e15 {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

impl JsonSchema for Number {
    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number" })
    }
}

/// Returns an amount in dollars.
pub(crate) fn dollars(amount: Option<Cents>) -> Option<Number> {
    amount.map(Number::from)
}

/// The two ends of a figure; null where an end is not known.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, JsonSchema)]
pub struct NumberRange {
    /// The lower end.
    pub low: Option<Number>,
    /// The higher end.
    pub high: Option<Number>,
}

impl<T: Copy + Into<Number>> From<StatedRange<T>> for NumberRange {
    fn from(range: StatedRange<T>) -> Self {
        Self { low: range.low().map(T::into), high: range.high().map(T::into) }
    }
}

/// The two ends of a count; null where an end is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema)]
pub struct CountRange {
    /// The lower end.
    pub low: Option<u32>,
    /// The higher end.
    pub high: Option<u32>,
}

/// An enum with a stable id for each value.
pub trait ClosedList: Copy {
    /// The name of the enum in a schema.
    const NAME: &'static str;
    /// Every id.
    const IDS: &'static [&'static str];
    /// Returns the id of a value.
    fn id(self) -> &'static str;
}

macro_rules! closed_lists {
    ($($name:ident),+ $(,)?) => {
        $(impl ClosedList for $name {
            const NAME: &'static str = stringify!($name);
            const IDS: &'static [&'static str] = $name::IDS;

            fn id(self) -> &'static str {
                $name::id(self)
            }
        })+
    };
}

closed_lists! {
    AdvisoryKind, AdvisoryTiming, AskedBy, Attendance, Basis, EntryCheckKind, Freshness, FundingKind, Group, ImmigrationStatus, PaidBy, Payer, PricePart,
    PriceUnit, ProgramField, ProgramKind, SchoolLevel, SourceKind, WorkSituation, ComparisonSection, Confidence, Criterion, CriterionGroup, Currency, DayPart,
    Delivery, EligibilityRule, Facet, GoalRelevance, HelpKind, JobSource, Limit, MatchKind, Outlook, Pace, Province, ProviderKind,
    PersonCriterion, Question, Route, Section, SchemeKind, SchemeState, Sector, Status, Tax, TextField, TieBreak, Tristate, WatchOut, WeeksBasis,
}

/// The id of a value of a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Id<T>(pub T);

impl<T: ClosedList> Id<T> {
    /// Returns the id.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0.id()
    }
}

impl<T: ClosedList> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<T: ClosedList> JsonSchema for Id<T> {
    fn schema_name() -> Cow<'static, str> {
        T::NAME.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": T::IDS })
    }
}

/// An object with one member for each value of a closed list.
#[derive(Debug, Clone, PartialEq)]
pub struct ById<T, V>(pub Vec<(T, V)>);

impl<T, V> Default for ById<T, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: ClosedList, V: Serialize> Serialize for ById<T, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key.id(), value)))
    }
}

impl<T: ClosedList, V: JsonSchema> JsonSchema for ById<T, V> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}By{}", V::schema_name(), T::NAME).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<V>();
        let members: serde_json::Map<String, serde_json::Value> =
            T::IDS.iter().map(|id| ((*id).to_owned(), value.clone().to_value())).collect();
        json_schema!({ "type": "object", "properties": members, "required": T::IDS })
    }
}

/// An object with a member for each name, in the order of the list. A later value takes the place of an earlier one.
#[derive(Debug, Clone, PartialEq)]
pub struct ByName<V>(Vec<(String, V)>);

impl<V> FromIterator<(String, V)> for ByName<V> {
    fn from_iter<I: IntoIterator<Item = (String, V)>>(members: I) -> Self {
        let mut all: Vec<(String, V)> = Vec::new();
        for (name, value) in members {
            match all.iter_mut().find(|(other, _)| *other == name) {
                Some((_, earlier)) => *earlier = value,
                None => all.push((name, value)),
            }
        }
        Self(all)
    }
}

impl<V: Serialize> Serialize for ByName<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl<V: JsonSchema> JsonSchema for ByName<V> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}ByName", V::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<V>();
        json_schema!({ "type": "object", "additionalProperties": value })
    }
}

/// A text: a string, or an object with a member for each language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LocalizedText<'a>(pub &'a Localised);

impl Serialize for LocalizedText<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some((_, text)) = self.0.entries().find(|(tag, _)| tag.is_empty()) {
            return serializer.serialize_str(text);
        }
        if self.0.entries().next().is_none() {
            return serializer.serialize_str("");
        }
        let mut languages = serializer.serialize_map(None)?;
        for (tag, text) in self.0.entries() {
            languages.serialize_entry(tag, text)?;
        }
        languages.end()
    }
}

impl JsonSchema for LocalizedText<'_> {
    fn schema_name() -> Cow<'static, str> {
        "LocalizedText".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A text: a string, or an object with a member for each language.",
            "anyOf": [{ "type": "string" }, { "type": "object", "additionalProperties": { "type": "string" } }],
        })
    }
}
