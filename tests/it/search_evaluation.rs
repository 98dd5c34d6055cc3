//! The kept evaluation of the search: labelled queries against the embedded catalogue.
//!
//! `cargo bench --bench recall` prints the same figures beside those of other matchers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use microcred_core::program::ProgramId;
use microcred_data::reading::parse_ron;
use microcred_search::bit_set::BitSet;
use microcred_search::finder::SearchOptions;
use microcred_search::programs::ProgramIndex;
use microcred_session::data::Data;
use serde::Deserialize;
use xxhash_rust::xxh3::xxh3_64;

use crate::support::data::DATA;
use crate::support::labelled;

/// How many results are looked at.
const TOP_RESULTS: usize = 5;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Query {
    class: String,
    text: String,
    wanted: Vec<String>,
}

/// The ids that a query finds first.
///
/// Programs that nobody has judged yet are passed over, as is usual where labels are older than the collection.
fn found(data: &Data, index: &ProgramIndex, query: &str, judged: &BTreeSet<String>) -> Vec<String> {
    let answered = index.search(query, SearchOptions { max_results: 10 * TOP_RESULTS, ..SearchOptions::ALL });
    let programs = data.reference.catalogue.in_memory_programs();
    let ids = answered.hits.iter().map(|found| programs[found.record as usize].id.to_string());
    ids.filter(|id| judged.contains(id)).take(TOP_RESULTS).collect()
}

#[derive(Default)]
struct RecallStats {
    queries: usize,
    recall: f64,
}

#[test]
fn relevant_programs_rank_first() {
    let data = &*DATA;
    let index = ProgramIndex::build(&data.reference.catalogue, &microcred_embedded::search_reference());
    let judged: BTreeSet<String> = parse_ron(include_str!("../evaluation/judged.ron")).unwrap();
    let mut classes: BTreeMap<String, RecallStats> = BTreeMap::new();
    let mut misses = String::new();
    for query in labelled::queries::<Query>(include_str!("../evaluation/queries.ron")) {
        for id in &query.wanted {
            let known = ProgramId::parse(id).is_some_and(|id| data.reference.catalogue.get(&id).is_some());
            assert!(known, "{}: {id} is no program", query.text);
        }
        let first = found(data, &index, &query.text, &judged);
        let hits = first.iter().filter(|id| query.wanted.contains(id)).count();
        let recall = f64::from(u32::try_from(hits).unwrap())
            / f64::from(u32::try_from(query.wanted.len().min(TOP_RESULTS)).unwrap());
        if recall < 1.0 {
            writeln!(
                misses,
                "{} | {} | {recall:.2}\n  want {:?}\n  got {first:?}",
                query.class, query.text, query.wanted
            )
            .unwrap();
        }
        for class in [query.class.as_str(), "all"] {
            let tally = classes.entry(class.to_owned()).or_default();
            tally.queries += 1;
            tally.recall += recall;
        }
    }
    let mut report = String::new();
    let mut poor = Vec::new();
    for (class, tally) in &classes {
        let share = tally.recall / tally.queries as f64;
        writeln!(report, "{class:<20} {:>4} {share:.4}", tally.queries).unwrap();
        // Known to be weak: a synonym within a skill still stands before the exact name of a school.
        let bar = match class.as_str() {
            "all" => 0.975,
            "english_for_french" => 0.94,
            "provider" => 0.9,
            _ => 0.95,
        };
        if share < bar {
            poor.push(class.clone());
        }
    }
    assert!(classes["all"].queries >= 400);
    assert!(poor.is_empty(), "{misses}\n{report}\nbelow the bar: {poor:?}");
}

/// A query as somebody types it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NaturalQuery {
    class: String,
    text: String,
    #[serde(rename = "screens")]
    _screens: String,
    wanted: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
    #[serde(default)]
    untouched: Vec<String>,
}

#[test]
fn natural_queries_keep_their_topic_and_their_words() {
    let data = &*DATA;
    let index = ProgramIndex::build(&data.reference.catalogue, &microcred_embedded::search_reference());
    let queries: Vec<NaturalQuery> = labelled::queries(include_str!("../evaluation/natural.ron"));
    let programs = data.reference.catalogue.in_memory_programs();
    let mut classes: BTreeMap<String, RecallStats> = BTreeMap::new();
    let (mut misses, mut wrong_corrections) = (String::new(), Vec::new());
    for query in &queries {
        let answered = index.search(&query.text, SearchOptions { max_results: TOP_RESULTS, ..SearchOptions::ALL });
        let first: Vec<String> = answered.hits.iter().map(|hit| programs[hit.record as usize].id.to_string()).collect();
        for word in &query.untouched {
            if answered.corrections.iter().any(|one| one.typed == *word) {
                wrong_corrections.push(format!("{} | {:?}", query.text, answered.corrections));
            }
        }
        if query.wanted.is_empty() {
            continue;
        }
        let hits = first.iter().filter(|id| query.wanted.contains(id)).count();
        let strays = first.iter().filter(|id| query.not.contains(id)).count();
        let share = f64::from(u32::try_from(hits.saturating_sub(strays)).unwrap())
            / f64::from(u32::try_from(query.wanted.len().min(TOP_RESULTS)).unwrap());
        if share < 1.0 {
            writeln!(
                misses,
                "{} | {} | {share:.2} | dropped {:?} | {first:?}",
                query.class, query.text, answered.dropped_words
            )
            .unwrap();
        }
        // A third is held back: nobody tunes by it.
        let part = if xxh3_64(query.text.as_bytes()).is_multiple_of(3) { "held back" } else { "for tuning" };
        for class in [query.class.as_str(), "all", part] {
            let tally = classes.entry(class.to_owned()).or_default();
            tally.queries += 1;
            tally.recall += share;
        }
    }
    let report: BTreeMap<&str, (usize, f64)> = classes
        .iter()
        .map(|(class, tally)| (class.as_str(), (tally.queries, tally.recall / tally.queries as f64)))
        .collect();
    assert!(queries.len() >= 700);
    assert!(wrong_corrections.is_empty(), "{wrong_corrections:#?}");
    // The goal is 0.98. The labels name every program of a topic, so what is found beside them counts as a miss.
    assert!(report["all"].1 >= 0.74 && report["held back"].1 >= 0.75, "{misses}\n{report:#?}");
    assert!(report["provider_or_id"].1 >= 0.9, "{misses}\n{report:#?}");
}

#[test]
fn words_that_name_a_job_keep_their_place() {
    let data = &*DATA;
    let index = ProgramIndex::build(&data.reference.catalogue, &microcred_embedded::search_reference());
    let query = "nursing course for newcomers in toronto";
    let answered = index.search(query, SearchOptions { max_results: TOP_RESULTS, ..SearchOptions::ALL });
    assert_eq!(answered.job.map(|job| job.code.to_string()).as_deref(), Some("31301"));
    let programs = data.reference.catalogue.in_memory_programs();
    for hit in &answered.hits {
        let program = &programs[hit.record as usize];
        let leads_to_nursing = program.occupations.iter().any(|link| link.code.to_string() == "31301");
        assert!(leads_to_nursing && program.province.is_some_and(|province| province.id() == "ON"), "{}", program.id);
    }
}

#[test]
fn words_that_limits_leave_empty_are_not_read_as_a_job() {
    let data = &*DATA;
    let index = ProgramIndex::build(&data.reference.catalogue, &microcred_embedded::search_reference());
    let nothing = BitSet::with_capacity(data.reference.catalogue.len());
    let answered = index.search("nurse", SearchOptions { allowed: Some(&nothing), ..SearchOptions::ALL });
    assert_eq!((answered.total, answered.job), (0, None));
    assert!(answered.excluded_by_limits > 0);
}
