//! Labelled queries, as files of `tests/evaluation/`.

use microcred_data::reading::parse_ron;
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Labelled<Q> {
    schema: u32,
    queries: Vec<Q>,
}

/// Reads the queries of a file.
pub fn queries<Q: DeserializeOwned>(text: &str) -> Vec<Q> {
    let read: Labelled<Q> = parse_ron(text).unwrap();
    assert_eq!(read.schema, 1);
    read.queries
}
