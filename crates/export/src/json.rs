//! JSON with stable names: one object, the same bytes for the same input.
//!
//! Prices are numbers in dollars, absent figures are null, every `value` is `yes`, `no` or `unknown`. The members of each
//! object are those of a view ([`crate::view`]); `docs/schema` publishes the JSON Schema of each.

use serde::Serialize;

use crate::view;
use microcred_core::catalogue::Catalogue;

/// Returns a view as pretty text with an end of line.
#[must_use]
pub fn pretty<V: Serialize>(view: &V) -> String {
    let mut text = serde_json::to_string_pretty(view).unwrap_or_default();
    text.push('\n');
    text
}

/// Returns every program with every fact, as pretty text in pieces, one a program: millions of them are never in memory at
/// once.
pub fn catalogue(catalogue: &Catalogue) -> impl Iterator<Item = String> {
    let head = pretty(&view::catalogue_head(catalogue)).trim_end_matches("]\n}\n").to_owned();
    let mut before = "";
    let programs = catalogue.all().map(move |program| {
        let facts = pretty(&view::program_facts(&program)).trim_end().replace('\n', "\n    ");
        format!("{}\n    {facts}", std::mem::replace(&mut before, ","))
    });
    let end = if catalogue.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" };
    std::iter::once(head).chain(programs).chain(std::iter::once(end.to_owned()))
}
