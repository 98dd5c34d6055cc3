//! Puts what fits in order.

use std::thread;

use crate::columns::packed_score::SCORE_SHIFT;

/// The bits that one pass looks at.
const RADIX_BITS: u32 = 11;
/// From so many on two threads share the work.
pub(super) const MIN_PARALLEL_ITEMS: usize = 65_536;

/// A program that fits, by where it stands.
pub(super) trait SortKey: Copy + Ord + Send + Sync {
    /// Stands for none.
    const EMPTY: Self;

    /// By what comes before the order of fit, and by the bits of that order with the place in the order of titles.
    fn new(before: u32, fit: u64) -> Self;

    /// What comes before the order of fit.
    fn primary(self) -> u32;

    /// The order of fit.
    fn score(self) -> u64;
}

/// Nothing comes before the order of fit.
impl SortKey for u64 {
    const EMPTY: Self = 0;

    fn new(_: u32, fit: u64) -> Self {
        fit
    }

    fn primary(self) -> u32 {
        0
    }

    fn score(self) -> u64 {
        self
    }
}

impl SortKey for (u32, u64) {
    const EMPTY: Self = (0, 0);

    fn new(before: u32, fit: u64) -> Self {
        (before, fit)
    }

    fn primary(self) -> u32 {
        self.0
    }

    fn score(self) -> u64 {
        self.1
    }
}

/// Items in order. They come in the order of their places, so only what stands above those is looked at.
pub(super) fn radix_sort<T: SortKey>(mut items: Vec<T>, go_on: &dyn Fn() -> bool) -> Option<Vec<T>> {
    let mut other = Vec::new();
    let bits = items.iter().fold((0, 0), |bits, item| (bits.0 | item.primary(), bits.1 | item.score()));
    for shift in (SCORE_SHIFT..u64::BITS).step_by(RADIX_BITS as usize).filter(|shift| bits.1 >> shift != 0) {
        if !go_on() {
            return None;
        }
        radix_pass(&mut items, &mut other, |item| item.score() >> shift);
    }
    for shift in (0..u32::BITS).step_by(RADIX_BITS as usize).filter(|shift| bits.0 >> shift != 0) {
        if !go_on() {
            return None;
        }
        radix_pass(&mut items, &mut other, |item| u64::from(item.primary() >> shift));
    }
    Some(items)
}

/// Moves items into the order of some of their bits; those that are alike in them stay as they stand.
fn radix_pass<T: SortKey>(items: &mut Vec<T>, other: &mut Vec<T>, of: impl Fn(&T) -> u64) {
    let digit = |item: &T| (of(item) & ((1 << RADIX_BITS) - 1)) as usize;
    let mut starts = vec![0_usize; 1 << RADIX_BITS];
    for item in items.iter() {
        if let Some(count) = starts.get_mut(digit(item)) {
            *count += 1;
        }
    }
    if starts.contains(&items.len()) {
        return;
    }
    let mut start = 0;
    for slot in &mut starts {
        start += std::mem::replace(slot, start);
    }
    other.resize(items.len(), T::EMPTY);
    for item in items.iter() {
        if let Some(start) = starts.get_mut(digit(item)) {
            if let Some(slot) = other.get_mut(*start) {
                *slot = *item;
            }
            *start += 1;
        }
    }
    std::mem::swap(items, other);
}

/// Two lists in order as one, each item as what `name` makes of it.
pub(super) fn merge_parallel<T: SortKey>(one: &[T], other: &[T], name: impl Fn(&T) -> u32 + Sync) -> Vec<u32> {
    let all = one.len() + other.len();
    if all < MIN_PARALLEL_ITEMS {
        return merge(one, other, &name);
    }
    // The first half of what is merged takes so many from the one.
    let half = all / 2;
    let (mut low, mut high) = (half.saturating_sub(other.len()), half.min(one.len()));
    while low < high {
        let middle = low + (high - low) / 2;
        let partner = half - middle - 1;
        if one.get(middle) < other.get(partner) { low = middle + 1 } else { high = middle }
    }
    let (one_first, one_last) = one.split_at_checked(low).unwrap_or((one, &[]));
    let (other_first, other_last) = other.split_at_checked(half - low).unwrap_or((other, &[]));
    thread::scope(|scope| {
        let last = scope.spawn(|| merge(one_last, other_last, &name));
        let mut all = merge(one_first, other_first, &name);
        all.extend(last.join().unwrap_or_default());
        all
    })
}

fn merge<T: SortKey>(one: &[T], other: &[T], name: &impl Fn(&T) -> u32) -> Vec<u32> {
    let mut all = Vec::with_capacity(one.len() + other.len());
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    while let (Some(first), Some(second)) = (one.peek(), other.peek()) {
        let next = if first <= second { one.next() } else { other.next() };
        all.extend(next.map(name));
    }
    all.extend(one.chain(other).map(name));
    all
}

/// The first `most` of some items, in order.
pub(super) fn smallest<T: SortKey>(items: &[T], most: usize) -> Vec<T> {
    let mut first: Vec<T> = Vec::with_capacity(most + 1);
    for item in items {
        if first.len() < most || first.last().is_some_and(|last| item < last) {
            first.insert(first.partition_point(|held| held < item), *item);
            first.truncate(most);
        }
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunked_sort_equals_single_sort() {
        let mut number = 1_u64;
        let mut made = |place: u64| {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((number >> 40) as u32 % 5_000, (number >> 20 & 0xff) << 40 | (number >> 30 & 7) << 61 | place)
        };
        let items: Vec<(u32, u64)> = (0..200_000).map(&mut made).collect();
        let (one, other) = items.split_at(90_000);
        let one = radix_sort(one.to_vec(), &|| true).unwrap();
        let other = radix_sort(other.to_vec(), &|| true).unwrap();
        let mut expected = items.clone();
        expected.sort_unstable();
        let place = |item: &(u32, u64)| u32::try_from(item.1 & 0xff_ffff).unwrap();
        assert_eq!(merge_parallel(&one, &other, place), expected.iter().map(place).collect::<Vec<_>>());
        assert_eq!(smallest(&items, 50), expected[..50]);
    }
}
