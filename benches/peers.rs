//! Other searches over the same lines of text, and ours, behind one trait.

mod frizbee;
mod fuzzy;
mod nucleo;
mod ours;
mod tantivy;

use microcred_benches::items::{Called, Items};
use microcred_core::program::Program;

/// So many records stand on the first page.
pub const PAGE: usize = 7;

/// Something that finds records by words.
pub trait Peer {
    /// What it is called in the tables.
    fn name(&self) -> &str;

    /// The numbers of the records on the first page, the best first, at most [`PAGE`].
    fn first_page(&self, query: &str) -> Vec<u32>;
}

/// All of them, ours first.
pub const NAMES: &[&str] = &["ours", "fuzzy-matcher", "nucleo-matcher", "frizbee", "frizbee-2", "tantivy"];

/// What a peer may be built from: the lines, which all but ours read, or the records themselves.
pub struct Ground<'a> {
    /// What the codes in a record are called.
    pub called: &'a Called,
    /// The lines.
    pub items: &'a Items,
    /// The records behind the lines, from the first each time.
    pub records: &'a dyn Fn() -> Box<dyn Iterator<Item = Program>>,
    /// Whether ours has an order and limits to keep, as in the screens; the others know neither.
    pub asked_for_a_person: bool,
}

/// The peer of a name; `None` where there is no such peer, or where it cannot hold so many records.
pub fn build<'a>(name: &str, ground: &Ground<'a>) -> Option<Box<dyn Peer + 'a>> {
    match name {
        "ours" => Some(Box::new(ours::Ours::new(ground))),
        "fuzzy-matcher" => Some(Box::new(fuzzy::Fuzzy::new(ground.items))),
        "nucleo-matcher" => Some(Box::new(nucleo::Nucleo::new(ground.items))),
        "frizbee" => Some(Box::new(frizbee::Frizbee::new(ground.items, 1))),
        "frizbee-2" => Some(Box::new(frizbee::Frizbee::new(ground.items, 2))),
        "tantivy" => match tantivy::Tantivy::new(ground.items) {
            Ok(peer) => Some(Box::new(peer)),
            Err(error) => {
                println!("tantivy made no index: {error}");
                None
            }
        },
        _ => None,
    }
}

/// Keeps the best few of many scored records: the greater score first, of equals the earlier record.
#[derive(Debug, Default)]
struct Best {
    kept: Vec<(i64, u32)>,
}

impl Best {
    /// Offers the next record.
    fn offer(&mut self, score: i64, record: u32) {
        if self.kept.len() == PAGE && self.kept.last().is_some_and(|(least, _)| *least >= score) {
            return;
        }
        let place = self.kept.partition_point(|(other, _)| *other >= score);
        self.kept.insert(place, (score, record));
        self.kept.truncate(PAGE);
    }

    /// The records that were kept.
    fn records(self) -> Vec<u32> {
        self.kept.into_iter().map(|(_, record)| record).collect()
    }
}
