//! Our own search, as the screens ask it: among the records that a person's limits and filters leave, in an order of fit.

use microcred_core::shared::Shared;
use std::sync::Arc;

use microcred_benches::made::Chance;
use microcred_search::bit_set::BitSet;
use microcred_search::finder::{RecordOrder, SearchOptions};
use microcred_search::index_builder::IndexBuilder;
use microcred_search::inverted_index::InvertedIndex;
use microcred_search::lookup::Lookup;
use microcred_search::programs::{ContextTexts, add_program};
use microcred_search::synonym_index::SynonymIndex;

use super::{Ground, PAGE, Peer};

/// The share of the records that limits and filters leave.
const LEFT: f64 = 0.6;

/// The index of a catalogue.
pub struct Ours {
    lookup: Lookup,
    person: Option<Person>,
}

/// What the limits and filters of a person leave, and the order of fit.
struct Person {
    allowed: BitSet,
    in_order: Vec<u32>,
    places: Vec<u32>,
}

impl Ours {
    /// Over these records.
    pub fn new(ground: &Ground<'_>) -> Self {
        let (known, names) = (&ground.called.known, &ground.called.names);
        let surroundings = ContextTexts::from_reference_data(
            known,
            |sector| names.sector(sector),
            |province| names.province(province),
        );
        let ideas = Shared::from(SynonymIndex::new(&known.synonyms));
        let mut making = IndexBuilder::new(ideas.clone());
        (ground.records)().for_each(|program| add_program(&mut making, &program, &surroundings));
        let index = InvertedIndex::open(Arc::new(making.finish())).unwrap_or_default();
        let person = ground.asked_for_a_person.then(|| Person::new(index.record_count()));
        Self { lookup: Lookup::new(index, ideas), person }
    }
}

impl Person {
    fn new(records: usize) -> Self {
        let mut chance = Chance::new(7);
        let all = || (0_u32..).take(records);
        let allowed = BitSet::from_numbers(records, all().filter(|_| chance.share(LEFT)));
        let mut in_order: Vec<u32> = all().collect();
        in_order.sort_by_cached_key(|_| chance.number());
        let mut places = vec![0; records];
        for (place, record) in all().zip(&in_order) {
            if let Some(slot) = places.get_mut(*record as usize) {
                *slot = place;
            }
        }
        Self { allowed, in_order, places }
    }
}

impl Peer for Ours {
    fn name(&self) -> &'static str {
        "ours"
    }

    fn first_page(&self, query: &str) -> Vec<u32> {
        let terms = match &self.person {
            Some(Person { allowed, in_order, places }) => SearchOptions {
                allowed: Some(allowed),
                order: Some(RecordOrder { records: in_order, ranks: places }),
                max_results: PAGE,
                should_continue: None,
            },
            None => SearchOptions { max_results: PAGE, ..SearchOptions::ALL },
        };
        self.lookup.search(query, terms).hits.iter().map(|found| found.record).collect()
    }
}
