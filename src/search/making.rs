//! Makes an index: texts of records in, named parts out.
//!
//! For every different word a list of records for each class of text (its title, what it is about, the work that it leads
//! to, what stands around it); each record in the first of them only. An idea counts as a word. So does the start of very many words (a short
//! prefix), whose lists are joined ready-made.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::field::{CLASSES, Class, Field};
use super::forms::stem;
use super::ideas::Ideas;
use super::name;
use super::sets::{List, Set};
use super::sounds;
use super::tokens::tokens;
use crate::image::parts::Held;

/// The version of the parts.
pub const VERSION: u32 = 1;
/// From this many places on, the words that share a prefix are joined ready-made.
pub const HEAVY: usize = 32_768;
/// No longer prefixes are joined.
const LONGEST_HEAD: usize = 8;
/// Texts of the surroundings that are remembered with their words: they come again and again.
const REMEMBERED: usize = 200_000;
/// What the word of a ready-made prefix begins with in the vocabulary.
pub(super) const HEAD_MARK: char = '\u{2}';

/// The numbers of a record's lists by class.
type Lists = [Vec<u32>; CLASSES];

/// An index in the making.
#[derive(Debug)]
pub struct Making {
    ideas: Arc<Ideas>,
    heavy: usize,
    records: u32,
    numbers: FxHashMap<String, u32>,
    lists: Vec<Lists>,
    remembered: FxHashMap<String, Box<[u32]>>,
    here: Vec<(u32, Class)>,
}

impl Making {
    /// Nothing yet.
    #[must_use]
    pub fn new(ideas: Arc<Ideas>) -> Self {
        Self::with_heavy(ideas, HEAVY)
    }

    /// Nothing yet; prefixes are joined ready-made from `heavy` places on.
    #[must_use]
    pub fn with_heavy(ideas: Arc<Ideas>, heavy: usize) -> Self {
        Self {
            ideas,
            heavy,
            records: 0,
            numbers: FxHashMap::default(),
            lists: Vec::new(),
            remembered: FxHashMap::default(),
            here: Vec::new(),
        }
    }

    /// Adds the next record; `texts` hands every text of it with its kind to the closure that it gets.
    pub fn add(&mut self, texts: impl FnOnce(&mut dyn FnMut(Field, &str))) {
        let mut here = std::mem::take(&mut self.here);
        here.clear();
        texts(&mut |field, text| self.note(field, text, &mut here));
        here.sort_unstable();
        here.dedup_by_key(|(word, _)| *word);
        for (word, class) in &here {
            if let Some(list) = self.lists.get_mut(*word as usize).and_then(|lists| lists.get_mut(*class as usize)) {
                list.push(self.records);
            }
        }
        self.here = here;
        self.records += 1;
    }

    /// Notes the words of one text.
    fn note(&mut self, field: Field, text: &str, here: &mut Vec<(u32, Class)>) {
        let class = field.class();
        if let Some(words) = self.remembered.get(text) {
            here.extend(words.iter().map(|word| (*word, class)));
            return;
        }
        let words = self.words_of(text);
        here.extend(words.iter().map(|word| (*word, class)));
        if field != Field::Title && self.remembered.len() < REMEMBERED {
            self.remembered.insert(text.to_owned(), words.into());
        }
    }

    /// The numbers of the words and ideas of a text.
    fn words_of(&mut self, text: &str) -> Vec<u32> {
        let tokens = tokens(text);
        let ideas = Arc::clone(&self.ideas);
        let mut words: Vec<u32> = tokens.iter().map(|token| self.number(&token.word)).collect();
        words.extend(ideas.in_text(&tokens).into_iter().map(|place| self.number(ideas.word(place.idea))));
        words.sort_unstable();
        words.dedup();
        words
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.lists.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.to_owned(), number);
        self.lists.push(Lists::default());
        number
    }

    /// The parts of the index.
    #[must_use]
    pub fn finish(mut self) -> Held {
        let mut words: Vec<(String, Lists)> = std::mem::take(&mut self.numbers)
            .into_iter()
            .map(|(word, number)| (word, self.lists.get_mut(number as usize).map(std::mem::take).unwrap_or_default()))
            .collect();
        words.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        let heads = heads(&words, self.heavy, self.records as usize);
        words.extend(heads);
        words.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        written(&words, self.records)
    }
}

/// The joined lists of the prefixes under which very many places are.
fn heads(words: &[(String, Lists)], heavy: usize, records: usize) -> Vec<(String, Lists)> {
    let mut heads = Vec::new();
    for length in 1..=LONGEST_HEAD {
        let prefix = |word: &str| -> Option<String> {
            let prefix: String = word.chars().take(length).collect();
            (word.chars().count() > length && prefix.chars().all(char::is_alphanumeric)).then_some(prefix)
        };
        let share = |one: &(String, Lists), other: &(String, Lists)| {
            let (one, other) = (one.0.chars().take(length), other.0.chars().take(length));
            one.eq(other)
        };
        for group in words.chunk_by(share) {
            let places: usize = group.iter().flat_map(|(_, lists)| lists).map(Vec::len).sum();
            let Some(prefix) = group.last().and_then(|(word, _)| prefix(word)) else { continue };
            if places > heavy {
                heads.push((format!("{HEAD_MARK}{prefix}"), joined(group, records)));
            }
        }
    }
    heads
}

/// The lists of several words as those of one.
fn joined(words: &[(String, Lists)], records: usize) -> Lists {
    let mut seen = Set::empty(records);
    let mut all = Lists::default();
    for (class, joined) in all.iter_mut().enumerate() {
        let mut here = Set::empty(records);
        for (_, lists) in words {
            here.add(List::Sparse(lists.get(class).map_or(&[], Vec::as_slice)));
        }
        for (block, seen) in here.blocks_mut().iter_mut().zip(seen.blocks_mut()) {
            *block &= !*seen;
            *seen |= *block;
        }
        *joined = here.records().collect();
    }
    all
}

/// The parts of sorted words with their lists.
fn written(words: &[(String, Lists)], records: u32) -> Held {
    let mut text = Vec::new();
    let mut ends = vec![0_u32];
    let mut starts = Vec::with_capacity(words.len() * CLASSES + 1);
    let mut lists: Vec<u32> = Vec::new();
    let mut bits: Vec<u64> = Vec::new();
    let mut dense = vec![0_u64; (words.len() * CLASSES).div_ceil(64)];
    let mut counts = Vec::with_capacity(words.len());
    for (word, of_word) in words {
        text.extend_from_slice(word.as_bytes());
        ends.push(small(text.len()));
        counts.push(small(of_word.iter().map(Vec::len).sum()));
        for list in of_word {
            if list.len() > records as usize / 32 + 8 {
                if let Some(block) = dense.get_mut(starts.len() / 64) {
                    *block |= 1 << (starts.len() % 64);
                }
                starts.push(small(lists.len()));
                lists.push(small(bits.len()));
                bits.extend_from_slice(Set::of(records as usize, list.iter().copied()).blocks());
            } else {
                starts.push(small(lists.len()));
                lists.extend_from_slice(list);
            }
        }
    }
    starts.push(small(lists.len()));
    let mut parts = Held::default();
    let first_word = words.partition_point(|(word, _)| word.as_str() <= "\u{2}\u{10ffff}");
    parts.put(name::HEAD, bytemuck::cast_slice(&[VERSION, records, small(words.len()), small(first_word)]));
    parts.put(name::WORDS, &text);
    parts.put(name::ENDS, bytemuck::cast_slice(&ends));
    parts.put(name::STARTS, bytemuck::cast_slice(&starts));
    parts.put(name::LISTS, bytemuck::cast_slice(&lists));
    parts.put(name::BITS, bytemuck::cast_slice(&bits));
    parts.put(name::DENSE, bytemuck::cast_slice(&dense));
    parts.put(name::COUNTS, bytemuck::cast_slice(&counts));
    let masks: Vec<u64> = words.iter().map(|(word, _)| mask(word)).collect();
    parts.put(name::MASKS, bytemuck::cast_slice(&masks));
    let real = || words.iter().zip(0_u32..).skip(first_word).map(|((word, _), number)| (word.as_str(), number));
    let stems = real().map(|(word, number)| (hash(&stem(word)), number));
    parts.put(name::STEMS, bytemuck::cast_slice(&pairs(stems)));
    let sounds = real().flat_map(|(word, number)| sounds::keys(word).into_iter().map(move |key| (hash(&key), number)));
    parts.put(name::SOUNDS, bytemuck::cast_slice(&pairs(sounds)));
    parts
}

/// Pairs of a hash and a word, in order, one after the other.
fn pairs(pairs: impl Iterator<Item = (u32, u32)>) -> Vec<u32> {
    let mut pairs: Vec<(u32, u32)> = pairs.collect();
    pairs.sort_unstable();
    pairs.into_iter().flat_map(|(hash, word)| [hash, word]).collect()
}

/// The letters and digits that a word holds, one bit each, and in bit 63 whether it holds anything else.
#[must_use]
pub(super) fn mask(word: &str) -> u64 {
    word.bytes().fold(0, |mask, byte| {
        mask | match byte {
            b'a'..=b'z' => 1 << (byte - b'a'),
            b'0'..=b'9' => 1 << (26 + byte - b'0'),
            _ => 1 << 63,
        }
    })
}

/// A number for a text, the same on every machine.
#[must_use]
pub(super) fn hash(text: &str) -> u32 {
    // FNV-1a with 32 bits.
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
