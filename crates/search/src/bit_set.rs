//! Sets of record numbers as bits, 64 records a block.

/// A list of records as it stands in an index.
#[derive(Debug, Clone, Copy)]
pub enum PostingList<'a> {
    /// The numbers in rising order.
    Sparse(&'a [u32]),
    /// One bit a record.
    Dense(&'a [u64]),
}

impl PostingList<'_> {
    /// Whether there is nothing in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        match self {
            Self::Sparse(numbers) => numbers.is_empty(),
            Self::Dense(blocks) => blocks.is_empty(),
        }
    }
}

/// A set of records, one bit each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BitSet {
    blocks: Vec<u64>,
}

impl BitSet {
    /// An empty set that has room for so many records.
    #[must_use]
    pub fn with_capacity(records: usize) -> Self {
        Self { blocks: vec![0; records.div_ceil(64)] }
    }

    /// The records of a list of numbers.
    #[must_use]
    pub fn from_numbers(records: usize, numbers: impl IntoIterator<Item = u32>) -> Self {
        let mut set = Self::with_capacity(records);
        numbers.into_iter().for_each(|number| set.insert(number));
        set
    }

    /// Adds a record; a number beyond the room is left out.
    pub fn insert(&mut self, record: u32) {
        if let Some(block) = self.blocks.get_mut(record as usize / 64) {
            *block |= 1 << (record % 64);
        }
    }

    /// Adds every record of a list.
    pub fn insert_list(&mut self, list: PostingList<'_>) {
        match list {
            PostingList::Sparse(numbers) => numbers.iter().for_each(|number| self.insert(*number)),
            PostingList::Dense(blocks) => {
                for (block, other) in self.blocks.iter_mut().zip(blocks) {
                    *block |= other;
                }
            }
        }
    }

    /// Empties it.
    pub fn clear(&mut self) {
        self.blocks.fill(0);
    }

    /// Puts everything in for which there is room, and what is beyond the last record in its block.
    pub fn fill(&mut self) {
        self.blocks.fill(u64::MAX);
    }

    /// For how many records there is room.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.blocks.len() * 64
    }

    /// Keeps only what another set holds.
    pub fn intersect(&mut self, other: &Self) {
        self.intersect_with_union(&[other.blocks()]);
    }

    /// Keeps only what stands in any of the sets, given by their blocks.
    pub fn intersect_with_union(&mut self, sets: &[&[u64]]) {
        let blocks = self.blocks.iter_mut();
        match sets {
            [] => self.clear(),
            [one] => blocks.zip(*one).for_each(|(block, one)| *block &= one),
            [one, two] => blocks.zip(*one).zip(*two).for_each(|((block, one), two)| *block &= one | two),
            [one, two, rest @ ..] => {
                for (place, block) in blocks.enumerate().filter(|(_, block)| **block != 0) {
                    let at = |set: &&[u64]| set.get(place).copied().unwrap_or(0);
                    *block &= rest.iter().fold(at(one) | at(two), |all, set| all | at(set));
                }
            }
        }
    }

    /// Whether it holds a record.
    #[must_use]
    pub fn contains(&self, record: u32) -> bool {
        self.blocks.get(record as usize / 64).is_some_and(|block| block >> (record % 64) & 1 == 1)
    }

    /// Its blocks of 64 records.
    #[must_use]
    pub fn blocks(&self) -> &[u64] {
        &self.blocks
    }

    /// Its blocks, to be changed.
    pub fn blocks_mut(&mut self) -> &mut [u64] {
        &mut self.blocks
    }

    /// How many records it holds.
    #[must_use]
    pub fn count(&self) -> usize {
        self.blocks.iter().map(|block| block.count_ones() as usize).sum()
    }

    /// Its records in rising order.
    pub fn records(&self) -> impl Iterator<Item = u32> + '_ {
        self.blocks.iter().zip(0_u32..).flat_map(|(block, number)| set_bits(*block).map(move |bit| number * 64 + bit))
    }
}

impl From<Vec<u64>> for BitSet {
    fn from(blocks: Vec<u64>) -> Self {
        Self { blocks }
    }
}

/// The places of the ones in a block, rising.
pub fn set_bits(mut block: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let place = (block != 0).then(|| block.trailing_zeros());
        block &= block.wrapping_sub(1);
        place
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bit_set_contains_inserted_records() {
        let mut set = BitSet::from_numbers(130, [0, 63, 64, 129, 500]);
        set.insert_list(PostingList::Sparse(&[1, 129]));
        set.insert_list(PostingList::Dense(&[1 << 5]));
        assert_eq!(set.records().collect::<Vec<_>>(), [0, 1, 5, 63, 64, 129]);
        assert_eq!(set.count(), 6);
        assert!(set.contains(129) && !set.contains(128) && !set.contains(100_000));
    }
}
