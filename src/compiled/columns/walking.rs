//! Adds up the rows of every programme: who fits, and where they stand.

use std::ops::Range;

use super::PIECE;
use super::adding::{Adding, FIRST_BITS};
use super::goal::Aims;
use super::opened::Opened;
use super::order::Item;
use super::points::{ANY_BROKEN, BROKEN, FIT, LIMITS, earned_in_all};
use crate::domain::matching::{Nearness, Sort};
use crate::domain::standing::Limit;

/// One more than there are limits: the last place counts those that no limit closes.
const CLOSED_BY: usize = Limit::ALL.len() + 1;

/// What was found in some of the programmes.
#[derive(Debug)]
pub(super) struct Found<T> {
    /// How many each limit closes first.
    pub(super) closed: [usize; CLOSED_BY],
    /// Those that fit, in the order of the columns; none where they are only counted.
    pub(super) items: Vec<T>,
}

impl<T> Found<T> {
    /// How many fit.
    pub(super) fn open(&self) -> usize {
        self.closed.last().copied().unwrap_or(0)
    }

    /// Counts what was found in further programmes too.
    pub(super) fn count(&mut self, other: &Self) {
        self.closed.iter_mut().zip(other.closed).for_each(|(count, more)| *count += more);
    }
}

/// A walk over the columns.
pub(super) struct Walk<'a> {
    pub(super) opened: &'a Opened,
    pub(super) adding: &'a Adding,
    pub(super) aims: &'a Aims,
    pub(super) sort: Sort,
    /// Whether those that fit are kept, or only counted.
    pub(super) keeps: bool,
}

/// What a row of a table gives.
fn of<N: Copy + TryInto<usize>>(table: &[u64], row: N) -> u64 {
    row.try_into().ok().and_then(|row| table.get(row)).copied().unwrap_or(BROKEN)
}

impl Walk<'_> {
    /// Looks at these programmes; `None` where it was not wanted to its end.
    pub(super) fn over<T: Item>(&self, places: Range<usize>, go_on: &dyn Fn() -> bool) -> Option<Found<T>> {
        let mut found = Found { closed: [0; CLOSED_BY], items: Vec::new() };
        let mut room = Room::default();
        for start in places.clone().step_by(PIECE) {
            if !go_on() {
                return None;
            }
            let piece = start..(start + PIECE).min(places.end);
            self.add_up(piece.clone(), &mut room);
            self.sort_out(piece.start, &room, &mut found);
        }
        Some(found)
    }

    /// The sum of each programme of a piece, and its row of what comes before the order of fit.
    fn add_up(&self, piece: Range<usize>, room: &mut Room) {
        let Self { opened, adding, aims, .. } = self;
        let Room { sums, rows, near, new } = room;
        let lengths = part(opened.lengths(), &piece);
        let one = part(opened.places(), &piece).iter().zip(part(opened.entries(), &piece));
        let two = lengths.iter().zip(part(opened.checks(), &piece));
        aims.look_at(opened, piece.clone(), near, new);
        // Where nothing was said of a goal, all are alike.
        let alike = if near.is_empty() { of(&aims.parts, Nearness::NothingNamed as usize) } else { 0 };
        sums.clear();
        sums.extend(one.zip(two).map(|((place, entry), (length, checks))| {
            let first = checks & ((1 << FIRST_BITS) - 1);
            alike
                + of(&adding.place, *place)
                + of(&adding.entry, *entry)
                + of(&adding.length, *length)
                + of(&adding.first_checks, first)
                + of(&adding.last_checks, checks >> FIRST_BITS)
        }));
        for (sum, near) in sums.iter_mut().zip(near) {
            *sum += of(&aims.parts, *near);
        }
        for (sum, new) in sums.iter_mut().zip(new) {
            *sum += of(&aims.new, *new);
        }
        rows.clear();
        for (sum, money) in sums.iter_mut().zip(part(opened.moneys(), &piece)) {
            let row = (*money as usize).saturating_mul(adding.ways) + earned_in_all(*sum);
            *sum += of(&adding.money, row);
            if self.sort == Sort::Price {
                rows.push(u32::try_from(row).unwrap_or(u32::MAX));
            }
        }
        if self.sort == Sort::Time {
            rows.extend(lengths);
        }
    }

    fn sort_out<T: Item>(&self, start: usize, room: &Room, found: &mut Found<T>) {
        let in_force = self.adding.in_force & LIMITS;
        let fit = if self.sort == Sort::Name { 0 } else { FIT };
        let mut rows = room.rows.iter();
        let kept = found.items.len();
        if self.keeps {
            found.items.resize(kept + room.sums.len(), T::NONE);
        }
        // Each is written to the next slot, which goes on only where it fits: nothing is guessed and taken back.
        let slots = found.items.get_mut(kept..).unwrap_or(&mut []);
        let mut next = 0;
        for (sum, place) in room.sums.iter().zip(start as u64..) {
            let before = rows.next().and_then(|row| self.adding.before_fit.get(*row as usize)).copied().unwrap_or(0);
            let closed = ((sum & in_force) | (LIMITS + 1)).trailing_zeros() as usize;
            let closed = if sum & ANY_BROKEN == 0 { closed } else { usize::MAX };
            if let Some(count) = found.closed.get_mut(closed) {
                *count += 1;
            }
            if let Some(slot) = slots.get_mut(next) {
                *slot = T::new(before, (sum & fit) | place);
            }
            next += usize::from(closed == CLOSED_BY - 1);
        }
        if self.keeps {
            found.items.truncate(kept + next);
        }
    }
}

/// Room for one piece, used again and again.
#[derive(Debug, Default)]
struct Room {
    sums: Vec<u64>,
    /// For each the row by which it stands before the order of fit.
    rows: Vec<u32>,
    near: Vec<u8>,
    new: Vec<u8>,
}

/// A part of a column; empty where it is not that long.
fn part<'a, T>(column: &'a [T], piece: &Range<usize>) -> &'a [T] {
    column.get(piece.clone()).unwrap_or(&[])
}
