//! Makes the columns while the programs stream by.

use std::hash::Hash;
use std::io::{self, ErrorKind};

use bytemuck::Pod;
use rustc_hash::FxHashMap;

use crate::columns::dictionary;
use crate::columns::dictionary::{DurationRow, PriceRow, TermsRow};
use crate::columns::skills::SkillsBuilder as Skills;
use crate::columns::{
    CHECKLIST_COLUMN, DURATION_COLUMN, DURATION_DICTIONARY, ENTRY_COLUMN, ENTRY_DICTIONARY, GOAL_COLUMN,
    OCCUPATION_CODES, OCCUPATION_PROGRAMS, PLACE_TIME_COLUMN, PLACE_TIME_DICTIONARY, PRICE_COLUMN, PRICE_DICTIONARY,
    RECORD_COLUMN, TERMS_COLUMN, TERMS_DICTIONARY,
};
use microcred_core::program::Program;
use microcred_core::sanitize::fold_letter;
use microcred_sections::writer::SectionBuilder;
use microcred_sections::writer::SectionSink;

/// Numbers are handed on in pieces of so many.
const WRITE_CHUNK_NUMBERS: usize = 64 * 1024;

/// The columns of a catalogue that is being written.
#[derive(Debug, Default)]
pub struct ColumnsBuilder {
    place_times: DictionaryColumn<u64>,
    entries: DictionaryColumn<u64>,
    terms: DictionaryColumn<TermsRow>,
    durations: DictionaryColumn<DurationRow>,
    prices: DictionaryColumn<PriceRow>,
    goals: Vec<u8>,
    checklists: Vec<u32>,
    occupation_codes: Vec<(u32, u32)>,
    skills: Skills,
    titles: TextArena,
    ids: TextArena,
}

/// Different rows, and the number of the row of each program.
#[derive(Debug)]
struct DictionaryColumn<T> {
    row_numbers: FxHashMap<T, u32>,
    rows: Vec<T>,
    column: Vec<u32>,
}

impl<T> Default for DictionaryColumn<T> {
    fn default() -> Self {
        Self { row_numbers: FxHashMap::default(), rows: Vec::new(), column: Vec::new() }
    }
}

impl<T: Eq + Hash + Copy> DictionaryColumn<T> {
    fn add(&mut self, row: T) -> u32 {
        let next = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let number = *self.row_numbers.entry(row).or_insert_with(|| {
            self.rows.push(row);
            next
        });
        self.column.push(number);
        number
    }
}

/// Texts one after the other: millions of them take little more room than their letters.
#[derive(Debug, Default)]
struct TextArena {
    text: String,
    ends: Vec<usize>,
}

impl TextArena {
    fn add(&mut self, text: impl Iterator<Item = char>) {
        self.text.extend(text);
        self.ends.push(self.text.len());
    }

    fn get(&self, record: u32) -> &str {
        let record = record as usize;
        let start = record.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(record).copied().unwrap_or(start);
        self.text.get(start..end).unwrap_or("")
    }
}

impl SectionBuilder for ColumnsBuilder {
    fn add(&mut self, record: u32, program: &Program) {
        self.place_times.add(dictionary::encode_place_time(program));
        self.entries.add(dictionary::encode_entry(program));
        self.terms.add(dictionary::encode_terms(program));
        let length = self.durations.add(dictionary::encode_duration(program));
        self.prices.add(dictionary::encode_price(program, length));
        self.goals.push(dictionary::encode_goal(program));
        self.checklists.push(dictionary::encode_checklist(program));
        self.occupation_codes.extend(program.occupations.iter().map(|link| (link.code.number(), record)));
        self.skills.add(&program.skills);
        self.titles.add(program.title.chars().flat_map(fold_letter));
        self.ids.add(program.id.as_str().chars());
    }

    fn finish(self: Box<Self>, out: &mut dyn SectionSink) -> io::Result<()> {
        let count = u32::try_from(self.goals.len()).map_err(|_| ErrorKind::FileTooLarge)?;
        let mut order: Vec<u32> = (0..count).collect();
        order.sort_unstable_by(|one, other| {
            let (titles, ids) = (&self.titles, &self.ids);
            titles.get(*one).cmp(titles.get(*other)).then_with(|| ids.get(*one).cmp(ids.get(*other)))
        });
        write_column(RECORD_COLUMN, &order, |record| *record, out)?;
        // There are fewer different rows of these than 16 bits can count; a number beyond them is no row.
        let narrow = |number: u32| u16::try_from(number).unwrap_or(u16::MAX);
        write_column(PLACE_TIME_COLUMN, &order, |record| narrow(value_at(&self.place_times.column, *record)), out)?;
        write_column(ENTRY_COLUMN, &order, |record| narrow(value_at(&self.entries.column, *record)), out)?;
        write_column(TERMS_COLUMN, &order, |record| narrow(value_at(&self.terms.column, *record)), out)?;
        write_column(DURATION_COLUMN, &order, |record| value_at(&self.durations.column, *record), out)?;
        write_column(PRICE_COLUMN, &order, |record| value_at(&self.prices.column, *record), out)?;
        write_column(GOAL_COLUMN, &order, |record| value_at(&self.goals, *record), out)?;
        write_column(CHECKLIST_COLUMN, &order, |record| value_at(&self.checklists, *record), out)?;
        out.write_section(PLACE_TIME_DICTIONARY, bytemuck::cast_slice(&self.place_times.rows))?;
        out.write_section(ENTRY_DICTIONARY, bytemuck::cast_slice(&self.entries.rows))?;
        out.write_section(TERMS_DICTIONARY, bytemuck::cast_slice(&self.terms.rows))?;
        out.write_section(DURATION_DICTIONARY, bytemuck::cast_slice(&self.durations.rows))?;
        out.write_section(PRICE_DICTIONARY, bytemuck::cast_slice(&self.prices.rows))?;
        write_occupation_codes(self.occupation_codes, &order, out)?;
        self.skills.finish(&order, out)
    }
}

/// The number of one program in a column.
fn value_at<T: Copy + Default>(column: &[T], record: u32) -> T {
    column.get(record as usize).copied().unwrap_or_default()
}

fn write_column<T: Pod>(
    name: &str,
    order: &[u32],
    of: impl Fn(&u32) -> T,
    out: &mut dyn SectionSink,
) -> io::Result<()> {
    out.begin_section(name)?;
    for piece in order.chunks(WRITE_CHUNK_NUMBERS) {
        let numbers: Vec<T> = piece.iter().map(&of).collect();
        out.append(bytemuck::cast_slice(&numbers))?;
    }
    out.end_section()
}

/// Each occupation with the end of its list, then the lists: places in the columns.
fn write_occupation_codes(mut codes: Vec<(u32, u32)>, order: &[u32], out: &mut dyn SectionSink) -> io::Result<()> {
    let mut places = vec![0_u32; order.len()];
    for (place, record) in (0_u32..).zip(order) {
        if let Some(slot) = places.get_mut(*record as usize) {
            *slot = place;
        }
    }
    codes.iter_mut().for_each(|(_, record)| *record = value_at(&places, *record));
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
    out.write_section(OCCUPATION_CODES, bytemuck::cast_slice(&ends))?;
    out.write_section(OCCUPATION_PROGRAMS, bytemuck::cast_slice(&leading))
}
