//! Filters with what each value would leave.

use serde_json::{Value as Json, json};

use crate::domain::filters::{Facet, Side};
use crate::export::Filtered;

/// The filters that are on, how many programmes they leave out, and every value of every facet with its count; `facets` is
/// null where a list is too long to count without being asked.
pub(super) fn filters(filtered: Filtered<'_>) -> Json {
    let active: Vec<Json> = filtered
        .filters
        .active()
        .map(
            |(choice, side)| json!({ "facet": choice.facet().id(), "value": choice.value(), "not": side == Side::Not }),
        )
        .collect();
    let facets: Vec<Json> = Facet::ALL
        .iter()
        .map(|facet| {
            let counted =
                facet.choices().map(|choice| json!({ "value": choice.value(), "count": filtered.counts.of(choice) }));
            json!({ "facet": facet.id(), "values": counted.collect::<Vec<_>>() })
        })
        .collect();
    let facets = filtered.counts.are_known().then_some(facets);
    json!({ "active": active, "left_out": filtered.counts.left_out(), "facets": facets })
}
