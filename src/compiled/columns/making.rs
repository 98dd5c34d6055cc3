//! Makes the columns while the programmes stream by.

use std::hash::Hash;
use std::io::{self, ErrorKind};

use bytemuck::Pod;
use rustc_hash::FxHashMap;

use super::rows::{self, LengthRow, MoneyRow};
use super::skills::Making as Skills;
use super::{
    CHECKS, CODES, ENTRY, ENTRY_ROWS, GOAL, LEADING, LENGTH, LENGTH_ROWS, MONEY, MONEY_ROWS, RECORDS, WHERE, WHERE_ROWS,
};
use crate::compiled::writer::Companion;
use crate::domain::programme::Programme;
use crate::domain::words::fold_letter;
use crate::image::writer::PartSink;

/// Numbers are handed on in pieces of so many.
const AT_ONCE: usize = 64 * 1024;

/// The columns of a catalogue that is being written.
#[derive(Debug, Default)]
pub struct Columns {
    places: Numbered<u64>,
    entries: Numbered<u64>,
    lengths: Numbered<LengthRow>,
    moneys: Numbered<MoneyRow>,
    goals: Vec<u8>,
    checks: Vec<u32>,
    codes: Vec<(u32, u32)>,
    skills: Skills,
    titles: Texts,
    ids: Texts,
}

/// Different rows, and the number of the row of each programme.
#[derive(Debug)]
struct Numbered<T> {
    numbers: FxHashMap<T, u32>,
    rows: Vec<T>,
    column: Vec<u32>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self { numbers: FxHashMap::default(), rows: Vec::new(), column: Vec::new() }
    }
}

impl<T: Eq + Hash + Copy> Numbered<T> {
    fn add(&mut self, row: T) -> u32 {
        let next = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(row).or_insert_with(|| {
            self.rows.push(row);
            next
        });
        self.column.push(number);
        number
    }
}

/// Texts one after the other: millions of them take little more room than their letters.
#[derive(Debug, Default)]
struct Texts {
    letters: String,
    ends: Vec<usize>,
}

impl Texts {
    fn add(&mut self, text: impl Iterator<Item = char>) {
        self.letters.extend(text);
        self.ends.push(self.letters.len());
    }

    fn get(&self, record: u32) -> &str {
        let record = record as usize;
        let start = record.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(record).copied().unwrap_or(start);
        self.letters.get(start..end).unwrap_or("")
    }
}

impl Companion for Columns {
    fn see(&mut self, record: u32, programme: &Programme) {
        self.places.add(rows::place(programme));
        self.entries.add(rows::entry(programme));
        let length = self.lengths.add(rows::length(programme));
        self.moneys.add(rows::money(programme, length));
        self.goals.push(rows::goal(programme));
        self.checks.push(rows::checks(programme));
        self.codes.extend(programme.occupations.iter().map(|link| (link.code.number(), record)));
        self.skills.add(&programme.skills);
        self.titles.add(programme.title.chars().flat_map(fold_letter));
        self.ids.add(programme.id.as_str().chars());
    }

    fn finish(self: Box<Self>, out: &mut dyn PartSink) -> io::Result<()> {
        let count = u32::try_from(self.goals.len()).map_err(|_| ErrorKind::FileTooLarge)?;
        let mut order: Vec<u32> = (0..count).collect();
        order.sort_unstable_by(|one, other| {
            let (titles, ids) = (&self.titles, &self.ids);
            titles.get(*one).cmp(titles.get(*other)).then_with(|| ids.get(*one).cmp(ids.get(*other)))
        });
        put(RECORDS, &order, |record| *record, out)?;
        // There are fewer different rows of these than 16 bits can count; a number beyond them is no row.
        let narrow = |number: u32| u16::try_from(number).unwrap_or(u16::MAX);
        put(WHERE, &order, |record| narrow(at(&self.places.column, *record)), out)?;
        put(ENTRY, &order, |record| narrow(at(&self.entries.column, *record)), out)?;
        put(LENGTH, &order, |record| at(&self.lengths.column, *record), out)?;
        put(MONEY, &order, |record| at(&self.moneys.column, *record), out)?;
        put(GOAL, &order, |record| at(&self.goals, *record), out)?;
        put(CHECKS, &order, |record| at(&self.checks, *record), out)?;
        out.put(WHERE_ROWS, bytemuck::cast_slice(&self.places.rows))?;
        out.put(ENTRY_ROWS, bytemuck::cast_slice(&self.entries.rows))?;
        out.put(LENGTH_ROWS, bytemuck::cast_slice(&self.lengths.rows))?;
        out.put(MONEY_ROWS, bytemuck::cast_slice(&self.moneys.rows))?;
        put_codes(self.codes, &order, out)?;
        self.skills.finish(&order, out)
    }
}

/// The number of one programme in a column.
fn at<T: Copy + Default>(column: &[T], record: u32) -> T {
    column.get(record as usize).copied().unwrap_or_default()
}

fn put<T: Pod>(name: &str, order: &[u32], of: impl Fn(&u32) -> T, out: &mut dyn PartSink) -> io::Result<()> {
    out.begin(name)?;
    for piece in order.chunks(AT_ONCE) {
        let numbers: Vec<T> = piece.iter().map(&of).collect();
        out.append(bytemuck::cast_slice(&numbers))?;
    }
    out.end()
}

/// Each occupation with the end of its list, then the lists: places in the columns.
fn put_codes(mut codes: Vec<(u32, u32)>, order: &[u32], out: &mut dyn PartSink) -> io::Result<()> {
    let mut places = vec![0_u32; order.len()];
    for (place, record) in (0_u32..).zip(order) {
        if let Some(slot) = places.get_mut(*record as usize) {
            *slot = place;
        }
    }
    codes.iter_mut().for_each(|(_, record)| *record = at(&places, *record));
    codes.sort_unstable();
    codes.dedup();
    let mut ends: Vec<u32> = Vec::new();
    let mut end = 0_u32;
    for same in codes.chunk_by(|one, other| one.0 == other.0) {
        end = end.saturating_add(u32::try_from(same.len()).unwrap_or(u32::MAX));
        ends.extend(same.first().map(|(code, _)| *code));
        ends.push(end);
    }
    let leading: Vec<u32> = codes.into_iter().map(|(_, place)| place).collect();
    out.put(CODES, bytemuck::cast_slice(&ends))?;
    out.put(LEADING, bytemuck::cast_slice(&leading))
}
