//! Named parts, and numbers read from them in place.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::Range;

/// Bytes under names. Every part begins at a multiple of 8 bytes in memory, so that numbers can be read in place.
pub trait Parts: Debug + Send + Sync {
    /// The bytes of a part; empty where there is none of this name.
    fn part(&self, name: &str) -> &[u8];

    /// Some bytes of a part, to be looked at once: they may be read by themselves. Empty where the part is not that long.
    fn some(&self, name: &str, range: Range<usize>) -> Cow<'_, [u8]> {
        Cow::Borrowed(self.part(name).get(range).unwrap_or(&[]))
    }

    /// The part as numbers of 32 bits; empty where its length is no multiple of 4.
    fn numbers(&self, name: &str) -> &[u32] {
        bytemuck::try_cast_slice(self.part(name)).unwrap_or(&[])
    }

    /// The part as numbers of 64 bits; empty where its length is no multiple of 8.
    fn long_numbers(&self, name: &str) -> &[u64] {
        bytemuck::try_cast_slice(self.part(name)).unwrap_or(&[])
    }
}

/// Parts held in memory.
#[derive(Debug, Clone, Default)]
pub struct Held {
    parts: BTreeMap<String, Aligned>,
}

/// Bytes that begin at a multiple of 8.
#[derive(Debug, Clone, Default)]
pub struct Aligned {
    words: Vec<u64>,
    length: usize,
}

impl Aligned {
    /// A copy of these bytes.
    #[must_use]
    pub fn copy_of(bytes: &[u8]) -> Self {
        let mut words = vec![0_u64; bytes.len().div_ceil(8)];
        let room: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
        if let Some(room) = room.get_mut(..bytes.len()) {
            room.copy_from_slice(bytes);
        }
        Self { words, length: bytes.len() }
    }
}

impl AsRef<[u8]> for Aligned {
    fn as_ref(&self) -> &[u8] {
        bytemuck::cast_slice(&self.words).get(..self.length).unwrap_or(&[])
    }
}

impl Held {
    /// Puts a part under a name, in place of one that has it already.
    pub fn put(&mut self, name: &str, bytes: &[u8]) {
        self.parts.insert(name.to_owned(), Aligned::copy_of(bytes));
    }

    /// Every part with its name, by name.
    pub fn all(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.parts.keys().map(|name| (name.as_str(), self.part(name)))
    }
}

impl Parts for Held {
    fn part(&self, name: &str) -> &[u8] {
        self.parts.get(name).map_or(&[], AsRef::as_ref)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_read_as_it_was_put_and_as_numbers() {
        let mut held = Held::default();
        held.put("three", &[1, 0, 0]);
        held.put("two", bytemuck::cast_slice(&[7_u32, 9]));
        assert_eq!(held.part("three"), [1, 0, 0]);
        assert_eq!(held.numbers("three"), [0_u32; 0], "its length is no multiple of 4");
        assert_eq!(held.numbers("two"), [7, 9]);
        assert_eq!(held.long_numbers("two").len(), 1);
        assert_eq!(held.part("none"), [0_u8; 0]);
    }
}
