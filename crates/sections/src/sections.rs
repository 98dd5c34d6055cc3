//! Named parts, and numbers read from them in place.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::Range;

/// Bytes under names. Every part begins at a multiple of 8 bytes in memory, so that numbers can be read in place.
pub trait Sections: Debug + Send + Sync {
    /// The bytes of a part; empty where there is none of this name.
    fn section(&self, name: &str) -> &[u8];

    /// Some bytes of a part, to be looked at once: they may be read by themselves. Empty where the part is not that long.
    fn section_range(&self, name: &str, range: Range<usize>) -> Cow<'_, [u8]> {
        Cow::Borrowed(self.section(name).get(range).unwrap_or(&[]))
    }

    /// The part as numbers of 32 bits; empty where its length is no multiple of 4.
    fn section_u32(&self, name: &str) -> &[u32] {
        bytemuck::try_cast_slice(self.section(name)).unwrap_or(&[])
    }

    /// The part as numbers of 64 bits; empty where its length is no multiple of 8.
    fn section_u64(&self, name: &str) -> &[u64] {
        bytemuck::try_cast_slice(self.section(name)).unwrap_or(&[])
    }
}

/// Parts held in memory.
#[derive(Debug, Clone, Default)]
pub struct OwnedSections {
    sections: BTreeMap<String, AlignedBytes>,
}

/// Bytes that begin at a multiple of 8.
#[derive(Debug, Clone, Default)]
pub struct AlignedBytes {
    words: Vec<u64>,
    byte_length: usize,
}

impl AlignedBytes {
    /// A copy of these bytes.
    #[must_use]
    pub fn copy_from_slice(bytes: &[u8]) -> Self {
        let mut words = vec![0_u64; bytes.len().div_ceil(8)];
        let room: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
        if let Some(room) = room.get_mut(..bytes.len()) {
            room.copy_from_slice(bytes);
        }
        Self { words, byte_length: bytes.len() }
    }
}

impl AsRef<[u8]> for AlignedBytes {
    fn as_ref(&self) -> &[u8] {
        bytemuck::cast_slice(&self.words).get(..self.byte_length).unwrap_or(&[])
    }
}

impl OwnedSections {
    /// Puts a part under a name, in place of one that has it already.
    pub fn insert(&mut self, name: &str, bytes: &[u8]) {
        self.sections.insert(name.to_owned(), AlignedBytes::copy_from_slice(bytes));
    }

    /// Every part with its name, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.sections.keys().map(|name| (name.as_str(), self.section(name)))
    }
}

impl Sections for OwnedSections {
    fn section(&self, name: &str) -> &[u8] {
        self.sections.get(name).map_or(&[], AsRef::as_ref)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_reads_as_bytes_and_as_integers() {
        let mut held = OwnedSections::default();
        held.insert("three", &[1, 0, 0]);
        held.insert("two", bytemuck::cast_slice(&[7_u32, 9]));
        assert_eq!(held.section("three"), [1, 0, 0]);
        assert_eq!(held.section_u32("three"), [0_u32; 0], "its length is no multiple of 4");
        assert_eq!(held.section_u32("two"), [7, 9]);
        assert_eq!(held.section_u64("two").len(), 1);
        assert_eq!(held.section("none"), [0_u8; 0]);
    }
}
