//! JSON with stable names: one object, the same bytes for the same input.
//!
//! Prices are numbers in dollars, absent figures are null, every `value` is `yes`, `no` or `unknown`.

mod catalogue;
mod decision;
mod filters;
mod matches;
mod plan;

use serde_json::{Value as Json, json};

pub use catalogue::{catalogue, program_facts, stats};
pub use matches::{comparison, matches, search, show};
pub use plan::plan;

use microcred_core::money::Cents;
use microcred_core::sanitize::Localised;

/// A JSON value as pretty text with an end of line.
#[must_use]
pub fn pretty(value: &Json) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

fn dollars(amount: Option<Cents>) -> Json {
    amount.map_or(Json::Null, |amount| number(amount.dollars()))
}

/// A number without a decimal point where it is whole.
#[expect(clippy::cast_possible_truncation, reason = "checked to be whole and small")]
fn number(number: f64) -> Json {
    if number.fract() == 0.0 && number.abs() < 1e15 { json!(number as i64) } else { json!(number) }
}

fn number_or_null(number_or_none: Option<f64>) -> Json {
    number_or_none.map_or(Json::Null, number)
}

/// A text as a string, or as an object with a member for each language.
fn localized(text: &Localised) -> Json {
    let mut languages = serde_json::Map::new();
    for (tag, text) in text.entries() {
        if tag.is_empty() {
            return json!(text);
        }
        languages.insert(tag.to_owned(), json!(text));
    }
    if languages.is_empty() { json!("") } else { Json::Object(languages) }
}
