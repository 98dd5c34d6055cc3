//! Chance that repeats: the same seed draws the same numbers on every machine.

/// A source of numbers (xoshiro256++, its state filled by splitmix64).
#[derive(Debug, Clone)]
pub struct Chance {
    state: [u64; 4],
}

impl Chance {
    /// The numbers of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut at = seed;
        Self { state: std::array::from_fn(|_| splitmix(&mut at)) }
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        let [a, b, c, d] = self.state;
        let drawn = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        let (c, d) = (c ^ a, d ^ b);
        self.state = [a ^ d, b ^ c, c ^ (b << 17), d.rotate_left(45)];
        drawn
    }

    /// A number from 0 up to and without `count`; 0 where there is none.
    #[expect(clippy::cast_possible_truncation, reason = "the high half of a product is below the count")]
    pub fn below(&mut self, count: usize) -> usize {
        ((u128::from(self.number()) * count as u128) >> 64) as usize
    }

    /// A number from 0 up to and without 1.
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    pub fn unit(&mut self) -> f64 {
        (self.number() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// True for this share of all draws.
    pub fn share(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    /// One of a list.
    ///
    /// # Panics
    /// When the list is empty.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// One of a list of texts.
    ///
    /// # Panics
    /// When the list is empty.
    pub fn text(&mut self, list: &[&'static str]) -> &'static str {
        list[self.below(list.len())]
    }

    /// The number of the part that is hit, of parts of these sizes (which add up to 1 or nearly).
    pub fn part(&mut self, sizes: &[f64]) -> usize {
        let mut left = self.unit();
        for (number, size) in sizes.iter().enumerate() {
            left -= size;
            if left < 0.0 {
                return number;
            }
        }
        sizes.len().saturating_sub(1)
    }
}

/// One step of splitmix64.
pub fn splitmix(at: &mut u64) -> u64 {
    *at = at.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *at;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Items drawn by weight in constant time (Vose's alias table).
#[derive(Debug, Clone, Default)]
pub struct Weighted {
    slots: Vec<(f64, u32)>,
}

impl Weighted {
    /// A table of weights.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "far fewer than 2^32 items")]
    pub fn new(weights: &[f64]) -> Self {
        let scale = weights.len() as f64 / weights.iter().sum::<f64>();
        let mut slots: Vec<(f64, u32)> = weights.iter().map(|weight| (weight * scale, 0)).collect();
        let (mut small, mut large): (Vec<usize>, Vec<usize>) = (0..slots.len()).partition(|at| slots[*at].0 < 1.0);
        while let (Some(little), Some(much)) = (small.pop(), large.last().copied()) {
            slots[little].1 = much as u32;
            slots[much].0 -= 1.0 - slots[little].0;
            if slots[much].0 < 1.0 {
                large.pop();
                small.push(much);
            }
        }
        for rest in small.into_iter().chain(large) {
            slots[rest].0 = 1.0;
        }
        Self { slots }
    }

    /// Weights that fall with the rank: 1 / (rank + `shift`), of `count` items.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 items")]
    pub fn by_rank(count: usize, shift: f64) -> Self {
        Self::new(&(0..count).map(|rank| 1.0 / (rank as f64 + shift)).collect::<Vec<_>>())
    }

    /// The number of an item.
    pub fn draw(&self, chance: &mut Chance) -> usize {
        let slot = chance.below(self.slots.len());
        let (cut, other) = self.slots[slot];
        if chance.unit() < cut { slot } else { other as usize }
    }

    /// Whether there is nothing to draw.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }
}
