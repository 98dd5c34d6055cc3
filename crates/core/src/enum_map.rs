//! Arrays with one value for each variant of an enum of [`id_enum!`](crate::id_enum).

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// A fieldless enum with a fixed list of variants, numbered from 0 in the order of [`EnumKey::VARIANTS`].
pub trait EnumKey: Copy + 'static {
    /// An array with one value for each variant.
    type Array<V>: AsRef<[V]> + AsMut<[V]>;

    /// Every variant in its order.
    const VARIANTS: &'static [Self];

    /// Returns the number of the variant in [`EnumKey::VARIANTS`].
    fn index(self) -> usize;

    /// Returns the array with the value of `value_of` for each variant.
    fn array<V>(value_of: impl FnMut(Self) -> V) -> Self::Array<V>;
}

/// A map that holds a value for every variant of an enum.
pub struct EnumMap<K: EnumKey, V> {
    values: K::Array<V>,
    key: PhantomData<K>,
}

impl<K: EnumKey, V> EnumMap<K, V> {
    /// Makes the map with the value of `value_of` for each variant.
    #[must_use]
    pub fn from_fn(value_of: impl FnMut(K) -> V) -> Self {
        Self { values: K::array(value_of), key: PhantomData }
    }

    /// Iterates over the variants and their values, in the order of the variants.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (K, &V)> {
        K::VARIANTS.iter().copied().zip(self.values.as_ref())
    }
}

impl<K: EnumKey, V> Index<K> for EnumMap<K, V> {
    type Output = V;

    #[expect(clippy::indexing_slicing, reason = "the array has a value for each variant")]
    fn index(&self, key: K) -> &V {
        &self.values.as_ref()[key.index()]
    }
}

impl<K: EnumKey, V> IndexMut<K> for EnumMap<K, V> {
    #[expect(clippy::indexing_slicing, reason = "the array has a value for each variant")]
    fn index_mut(&mut self, key: K) -> &mut V {
        &mut self.values.as_mut()[key.index()]
    }
}

impl<K: EnumKey, V: Default> Default for EnumMap<K, V> {
    fn default() -> Self {
        Self::from_fn(|_| V::default())
    }
}

impl<K: EnumKey, V: Clone> Clone for EnumMap<K, V> {
    fn clone(&self) -> Self {
        Self::from_fn(|key| self[key].clone())
    }
}

impl<K: EnumKey, V: PartialEq> PartialEq for EnumMap<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.values.as_ref() == other.values.as_ref()
    }
}

impl<K: EnumKey, V: Eq> Eq for EnumMap<K, V> {}

impl<K: EnumKey + std::fmt::Debug, V: std::fmt::Debug> std::fmt::Debug for EnumMap<K, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::Pace;

    #[test]
    fn values_are_found_by_variant() {
        let mut counts = EnumMap::<Pace, usize>::default();
        counts[Pace::Scheduled] += 2;
        assert_eq!(counts[Pace::Scheduled], 2);
        assert_eq!(counts.iter().map(|(_, count)| *count).collect::<Vec<_>>(), [0, 2, 0]);
        assert_eq!(format!("{counts:?}"), "{SelfPaced: 0, Scheduled: 2, Unknown: 0}");
    }
}
