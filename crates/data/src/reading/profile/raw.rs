//! The keys and values of a file of answers, as the table of questions declares them, before anything is checked.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use serde::de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::{Deserialize, Deserializer};

use microcred_core::answer_field::AnswerField;
use microcred_core::fact::Tristate;
use microcred_core::interview::Question;
use microcred_core::program::Sector;

/// The shape of every key, in the order of the table.
static SHAPES: LazyLock<Vec<(&'static str, ValueShape)>> = LazyLock::new(|| {
    let keys = |question: &Question| {
        let field = question.field();
        question.row().file_keys.iter().enumerate().map(|(place, key)| (*key, ValueShape::of(field, place)))
    };
    Question::ALL.iter().flat_map(keys).collect()
});
/// Every key, in the order of the table.
static KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| SHAPES.iter().map(|(key, _)| *key).collect());

/// A value as the file writes it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum RawValue {
    /// The id of a word.
    Word(&'static str),
    /// The ids of several words.
    Words(Vec<&'static str>),
    /// A number.
    Number(f64),
    /// True or false.
    Switch(bool),
    /// A text.
    Text(String),
    /// Several texts.
    Texts(Vec<String>),
}

/// The values of a file by key; each may be left out.
#[derive(Debug, Default)]
pub(super) struct RawProfile(BTreeMap<&'static str, RawValue>);

impl RawProfile {
    /// Takes the value of a key out.
    pub(super) fn take(&mut self, key: &str) -> Option<RawValue> {
        self.0.remove(key)
    }
}

/// The enum of a word: its name and its ids.
#[derive(Debug, Clone, Copy)]
struct WordType {
    name: &'static str,
    ids: &'static [&'static str],
}

/// The form of the value of a key.
#[derive(Debug, Clone, Copy)]
enum ValueShape {
    Word(WordType),
    Words(WordType),
    Number,
    Switch,
    Text,
    Texts,
}

impl ValueShape {
    /// Returns the shape of one of the keys of a field.
    const fn of(field: &AnswerField, place: usize) -> Self {
        match (field, place) {
            (AnswerField::Choice(field), _) => {
                Self::Word(WordType { name: field.words.type_name, ids: field.words.ids })
            }
            (AnswerField::Choices(field), _) => {
                Self::Words(WordType { name: field.words.type_name, ids: field.words.ids })
            }
            (AnswerField::YesNo(_), _) => Self::Word(WordType { name: "Tristate", ids: Tristate::IDS }),
            (AnswerField::Target, 1) => Self::Word(WordType { name: "Sector", ids: Sector::IDS }),
            (AnswerField::Budget, 1) => Self::Switch,
            (AnswerField::FinishBy, 0) | (AnswerField::LandingDate | AnswerField::Target, _) => Self::Text,
            (AnswerField::Skills, _) => Self::Texts,
            (AnswerField::Number(_) | AnswerField::Amount(_) | AnswerField::Budget | AnswerField::FinishBy, _) => {
                Self::Number
            }
        }
    }
}

impl<'de> Deserialize<'de> for RawProfile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("RawProfile", &KEYS, ProfileVisitor)
    }
}

struct ProfileVisitor;

impl<'de> Visitor<'de> for ProfileVisitor {
    type Value = RawProfile;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("struct RawProfile")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawProfile, A::Error> {
        let mut seen = Vec::new();
        let mut values = BTreeMap::new();
        while let Some((key, shape)) = map.next_key_seed(KeySeed)? {
            if seen.contains(&key) {
                return Err(A::Error::duplicate_field(key));
            }
            seen.push(key);
            if let Some(value) = map.next_value_seed(OptionSeed(shape))? {
                values.insert(key, value);
            }
        }
        Ok(RawProfile(values))
    }
}

/// Reads a key.
struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = (&'static str, ValueShape);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = (&'static str, ValueShape);

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("field identifier")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        SHAPES.iter().find(|(key, _)| *key == text).copied().ok_or_else(|| E::unknown_field(text, &KEYS))
    }
}

/// Reads a value that may be `None`.
struct OptionSeed(ValueShape);

impl<'de> DeserializeSeed<'de> for OptionSeed {
    type Value = Option<RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for OptionSeed {
    type Value = Option<RawValue>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("option")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Ok(Some(match self.0 {
            ValueShape::Word(words) => RawValue::Word(WordSeed(words).deserialize(deserializer)?),
            ValueShape::Words(words) => RawValue::Words(deserializer.deserialize_seq(ListVisitor(words))?),
            ValueShape::Number => RawValue::Number(f64::deserialize(deserializer)?),
            ValueShape::Switch => RawValue::Switch(bool::deserialize(deserializer)?),
            ValueShape::Text => RawValue::Text(String::deserialize(deserializer)?),
            ValueShape::Texts => RawValue::Texts(Vec::deserialize(deserializer)?),
        }))
    }
}

/// Reads the words of a list.
struct ListVisitor(WordType);

impl<'de> Visitor<'de> for ListVisitor {
    type Value = Vec<&'static str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut ids = Vec::new();
        while let Some(id) = list.next_element_seed(WordSeed(self.0))? {
            ids.push(id);
        }
        Ok(ids)
    }
}

/// Reads a word of an enum as its id.
#[derive(Clone, Copy)]
struct WordSeed(WordType);

impl<'de> DeserializeSeed<'de> for WordSeed {
    type Value = &'static str;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_enum(self.0.name, self.0.ids, self)
    }
}

impl<'de> Visitor<'de> for WordSeed {
    type Value = &'static str;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "enum {}", self.0.name)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, word: A) -> Result<Self::Value, A::Error> {
        let (id, rest) = word.variant_seed(IdSeed(self.0.ids))?;
        rest.unit_variant()?;
        Ok(id)
    }
}

/// Reads the id of a word.
struct IdSeed(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for IdSeed {
    type Value = &'static str;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for IdSeed {
    type Value = &'static str;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("variant identifier")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        self.0.iter().find(|id| **id == text).copied().ok_or_else(|| E::unknown_variant(text, self.0))
    }
}
