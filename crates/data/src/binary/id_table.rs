//! The ids of the records that were written: whether one stands already, and their order.

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_64;

use microcred_core::program::ProgramId;

/// Ids, one text after the other: millions of them take little more room than their letters.
#[derive(Debug, Default)]
pub(super) struct IdTable {
    text: String,
    /// Where each id ends.
    ends: Vec<usize>,
    /// The first record of each hash.
    first_by_hash: FxHashMap<u64, u32>,
    /// Further records of a hash that another id has too.
    hash_collisions: Vec<u32>,
}

impl IdTable {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The record that has this id.
    pub(super) fn find(&self, id: &ProgramId) -> Option<u32> {
        let first = *self.first_by_hash.get(&xxh3_64(id.as_str().as_bytes()))?;
        std::iter::once(first)
            .chain(self.hash_collisions.iter().copied())
            .find(|record| self.id(*record) == id.as_str())
    }

    /// Adds the id of the next record, which no record has yet.
    pub(super) fn push(&mut self, id: &ProgramId, record: u32) {
        let hash = xxh3_64(id.as_str().as_bytes());
        if *self.first_by_hash.entry(hash).or_insert(record) != record {
            self.hash_collisions.push(record);
        }
        self.text.push_str(id.as_str());
        self.ends.push(self.text.len());
    }

    /// The records in the order of their ids.
    pub(super) fn sorted_records(&self) -> Vec<u32> {
        let mut records: Vec<u32> = (0..self.ends.len()).filter_map(|record| u32::try_from(record).ok()).collect();
        records.sort_unstable_by(|one, other| self.id(*one).cmp(self.id(*other)));
        records
    }

    fn id(&self, record: u32) -> &str {
        let record = record as usize;
        let start = record.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(record).copied().unwrap_or(start);
        self.text.get(start..end).unwrap_or("")
    }
}
