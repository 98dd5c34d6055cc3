//! Filters with what each value would leave.

use serde_json::{Value as Json, json};

use crate::FilterSummary;
use microcred_advice::filters::{Facet, FilterMode};

/// The filters that are on, how many programs they leave out, and every value of every facet with its count; `facets` is
/// null where a list is too long to count without being asked.
pub(super) fn filters(filtered: FilterSummary<'_>) -> Json {
    let active: Vec<Json> = filtered
        .filters
        .active()
        .map(
            |(choice, side)| json!({ "facet": choice.facet().id(), "value": choice.id(), "not": side == FilterMode::Exclude }),
        )
        .collect();
    let facets: Vec<Json> = Facet::ALL
        .iter()
        .map(|facet| {
            let counted = facet
                .all_values()
                .map(|choice| json!({ "value": choice.id(), "count": filtered.counts.count_of(choice) }));
            json!({ "facet": facet.id(), "values": counted.collect::<Vec<_>>() })
        })
        .collect();
    let facets = filtered.counts.has_value_counts().then_some(facets);
    json!({ "active": active, "left_out": filtered.counts.excluded_by_filters(), "facets": facets })
}
