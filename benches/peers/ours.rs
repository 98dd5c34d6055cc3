//! Our own search, as the screens ask it: among the records that a person's limits and filters leave, in an order of fit.

use std::sync::Arc;

use microcred::search::finder::{Order, Terms};
use microcred::search::ideas::Ideas;
use microcred::search::index::Index;
use microcred::search::lookup::Lookup;
use microcred::search::making::Making;
use microcred::search::programmes::{Surroundings, add};
use microcred::search::sets::Set;
use microcred_benches::made::Chance;

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
    allowed: Set,
    in_order: Vec<u32>,
    places: Vec<u32>,
}

impl Ours {
    /// Over these records.
    pub fn new(ground: &Ground<'_>) -> Self {
        let (known, names) = (&ground.called.known, &ground.called.names);
        let surroundings = Surroundings::of(known, |sector| names.sector(sector), |province| names.province(province));
        let ideas = Arc::new(Ideas::new(&known.synonyms));
        let mut making = Making::new(Arc::clone(&ideas));
        (ground.records)().for_each(|programme| add(&mut making, &programme, &surroundings));
        let index = Index::open(Arc::new(making.finish())).unwrap_or_default();
        let person = ground.asked_for_a_person.then(|| Person::new(index.records()));
        Self { lookup: Lookup::new(index, ideas), person }
    }
}

impl Person {
    fn new(records: usize) -> Self {
        let mut chance = Chance::new(7);
        let all = || (0_u32..).take(records);
        let allowed = Set::of(records, all().filter(|_| chance.share(LEFT)));
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
            Some(Person { allowed, in_order, places }) => Terms {
                allowed: Some(allowed),
                order: Some(Order { records: in_order, places }),
                most: PAGE,
                go_on: None,
            },
            None => Terms { most: PAGE, ..Terms::ALL },
        };
        self.lookup.search(query, terms).found.iter().map(|found| found.record).collect()
    }
}
