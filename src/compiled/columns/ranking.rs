//! Ranks a catalogue by its columns.

use super::PIECE;
use super::adding::{Adding, goal};
use super::goal::{Aims, Stands};
use super::halves::both;
use super::opened::Opened;
use super::order::{FOR_TWO, Item, first, in_order, merged};
use super::points::{FIT_FROM, Person};
use super::walking::{Found, Walk};
use crate::domain::matching::{Sort, Wish};
use crate::domain::programme::Programme;
use crate::domain::ranking::{First, NOWHERE, Ranked, Ranks, Watch, left_out};
use crate::domain::records::Records;

/// So many are told of before all stand in order.
const FIRST: usize = 64;

impl Ranks for Opened {
    fn len(&self) -> usize {
        self.compiled().len()
    }

    fn rank(&self, wish: &Wish<'_>, watch: &dyn Watch) -> Option<Ranked> {
        match wish.sort {
            Sort::Fit | Sort::Name => self.rank_as::<u64>(wish, watch),
            Sort::Price | Sort::Time => self.rank_as::<(u32, u64)>(wish, watch),
        }
    }

    fn count(&self, wish: &Wish<'_>, watch: &dyn Watch) -> Option<usize> {
        let [one, other] = self.walk::<u64>(wish, watch, false)?;
        Some(one.open() + other.open())
    }
}

impl Opened {
    fn rank_as<T: Item>(&self, wish: &Wish<'_>, watch: &dyn Watch) -> Option<Ranked> {
        let go_on = || watch.go_on();
        let [mut one, other] = self.walk::<T>(wish, watch, true)?;
        one.count(&other);
        let (considered, left_out, open) = (self.compiled().len(), left_out(&one.closed), one.open());
        let records = self.records();
        let record = |item: &T| {
            let place = usize::try_from(item.fit() & ((1 << FIT_FROM) - 1)).unwrap_or(usize::MAX);
            records.get(place).copied().unwrap_or(NOWHERE)
        };
        let told = both(|| Some(first(&one.items, FIRST)), || Some(first(&other.items, FIRST)));
        let told = told.map(|(one, other)| merged(&one, &other, record)).unwrap_or_default();
        let told = told.into_iter().take(FIRST).collect();
        watch.first(First { considered, left_out: left_out.clone(), open, records: told });
        let (one, other) = both(|| in_order(one.items, &go_on), || in_order(other.items, &go_on))?;
        let order = merged(&one, &other, record);
        if !go_on() {
            return None;
        }
        let mut places = vec![NOWHERE; considered];
        for (place, record) in (0_u32..).zip(&order) {
            if let Some(slot) = places.get_mut(*record as usize) {
                *slot = place;
            }
        }
        let block =
            |places: &[u32]| places.iter().rev().fold(0_u64, |bits, place| bits << 1 | u64::from(*place != NOWHERE));
        let open = places.chunks(64).map(block).collect();
        Some(Ranked { considered, left_out, sort: wish.sort, open, order, places })
    }

    /// Looks at every programme, in two halves.
    fn walk<T: Item>(&self, wish: &Wish<'_>, watch: &dyn Watch, keeps: bool) -> Option<[Found<T>; 2]> {
        let go_on = || watch.go_on();
        let weights = wish.weights();
        let person = Person { profile: wish.profile, weights: &weights };
        let aims = || {
            let stands = |programme: &Programme| goal(programme, wish, person);
            let stands = Stands { goal: &stands, wanted: wish.profile.target.occupation };
            Aims::new(self, person, &stands, &go_on)
        };
        let (aims, adding) = both(aims, || Some(Adding::new(self, wish, person)))?;
        let walk = Walk { opened: self, adding: &adding, aims: &aims, sort: wish.sort, keeps };
        let count = self.compiled().len();
        // Pieces stay whole.
        let half = if count < FOR_TWO { count } else { (count / PIECE).div_ceil(2) * PIECE };
        let (one, other) = both(|| walk.over(0..half, &go_on), || walk.over(half..count, &go_on))?;
        Some([one, other])
    }
}
