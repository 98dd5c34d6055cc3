//! Makes an index: texts of records in, named parts out.
//!
//! For every different word a list of records for each class of text (its title, what it is about, the work that it leads
//! to, what stands around it); each record in the first of them only. An idea counts as a word. So does the start of very many words (a short
//! prefix), whose lists are joined ready-made.

use microcred_core::shared::Shared;

use rustc_hash::FxHashMap;

use crate::bit_set::{BitSet, PostingList};
use crate::field::{FIELD_CLASSES, FieldClass, TextField};
use crate::phonetic;
use crate::section_names;
use crate::stemmer::stem;
use crate::synonym_index::SynonymIndex;
use crate::tokens::tokenize;
use microcred_sections::sections::OwnedSections;

/// The version of the parts.
pub const INDEX_VERSION: u32 = 1;
/// From this many places on, the words that share a prefix are joined ready-made.
pub const MIN_MERGED_POSTINGS: usize = 32_768;
/// No longer prefixes are joined.
const MAX_MERGED_PREFIX_CHARS: usize = 8;
/// Texts of the surroundings that are remembered with their words: they come again and again.
const MAX_CACHED_TEXTS: usize = 200_000;
/// What the word of a ready-made prefix begins with in the vocabulary.
pub(super) const MERGED_PREFIX_MARK: char = '\u{2}';

/// The numbers of a record's lists by class.
type ClassPostings = [Vec<u32>; FIELD_CLASSES];

/// An index in the making.
#[derive(Debug)]
pub struct IndexBuilder {
    synonyms: Shared<SynonymIndex>,
    min_merged_postings: usize,
    record_count: u32,
    numbers: FxHashMap<String, u32>,
    postings: Vec<ClassPostings>,
    text_cache: FxHashMap<String, Box<[u32]>>,
    current_words: Vec<(u32, FieldClass)>,
}

impl IndexBuilder {
    /// Nothing yet.
    #[must_use]
    pub fn new(ideas: Shared<SynonymIndex>) -> Self {
        Self::with_min_merged_postings(ideas, MIN_MERGED_POSTINGS)
    }

    /// Nothing yet; prefixes are joined ready-made from `heavy` places on.
    #[must_use]
    pub fn with_min_merged_postings(synonyms: Shared<SynonymIndex>, min_merged_postings: usize) -> Self {
        Self {
            synonyms,
            min_merged_postings,
            record_count: 0,
            numbers: FxHashMap::default(),
            postings: Vec::new(),
            text_cache: FxHashMap::default(),
            current_words: Vec::new(),
        }
    }

    /// Adds the next record; `texts` hands every text of it with its kind to the closure that it gets.
    pub fn add(&mut self, texts: impl FnOnce(&mut dyn FnMut(TextField, &str))) {
        let mut here = std::mem::take(&mut self.current_words);
        here.clear();
        texts(&mut |field, text| self.add_text(field, text, &mut here));
        here.sort_unstable();
        here.dedup_by_key(|(word, _)| *word);
        for (word, class) in &here {
            if let Some(list) = self.postings.get_mut(*word as usize).and_then(|lists| lists.get_mut(*class as usize)) {
                list.push(self.record_count);
            }
        }
        self.current_words = here;
        self.record_count += 1;
    }

    /// Notes the words of one text.
    fn add_text(&mut self, field: TextField, text: &str, here: &mut Vec<(u32, FieldClass)>) {
        let class = field.class();
        if let Some(words) = self.text_cache.get(text) {
            here.extend(words.iter().map(|word| (*word, class)));
            return;
        }
        let words = self.text_word_numbers(text);
        here.extend(words.iter().map(|word| (*word, class)));
        if field != TextField::Title && self.text_cache.len() < MAX_CACHED_TEXTS {
            self.text_cache.insert(text.to_owned(), words.into());
        }
    }

    /// The numbers of the words and ideas of a text.
    fn text_word_numbers(&mut self, text: &str) -> Vec<u32> {
        let tokens = tokenize(text);
        let ideas = self.synonyms.clone();
        let mut words: Vec<u32> = tokens.iter().map(|token| self.word_number(&token.word)).collect();
        words.extend(
            ideas.in_text(&tokens).into_iter().map(|place| self.word_number(ideas.concept_word(place.concept))),
        );
        words.sort_unstable();
        words.dedup();
        words
    }

    fn word_number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.to_owned(), number);
        self.postings.push(ClassPostings::default());
        number
    }

    /// The parts of the index.
    #[must_use]
    pub fn finish(mut self) -> OwnedSections {
        let mut words: Vec<(String, ClassPostings)> = std::mem::take(&mut self.numbers)
            .into_iter()
            .map(|(word, number)| {
                (word, self.postings.get_mut(number as usize).map(std::mem::take).unwrap_or_default())
            })
            .collect();
        words.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        let heads = merged_prefixes(&words, self.min_merged_postings, self.record_count as usize);
        words.extend(heads);
        words.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        write_sections(&words, self.record_count)
    }
}

/// The joined lists of the prefixes under which very many places are.
fn merged_prefixes(words: &[(String, ClassPostings)], heavy: usize, records: usize) -> Vec<(String, ClassPostings)> {
    let mut heads = Vec::new();
    for length in 1..=MAX_MERGED_PREFIX_CHARS {
        let prefix = |word: &str| -> Option<String> {
            let prefix: String = word.chars().take(length).collect();
            (word.chars().count() > length && prefix.chars().all(char::is_alphanumeric)).then_some(prefix)
        };
        let share = |one: &(String, ClassPostings), other: &(String, ClassPostings)| {
            let (one, other) = (one.0.chars().take(length), other.0.chars().take(length));
            one.eq(other)
        };
        for group in words.chunk_by(share) {
            let places: usize = group.iter().flat_map(|(_, lists)| lists).map(Vec::len).sum();
            let Some(prefix) = group.last().and_then(|(word, _)| prefix(word)) else { continue };
            if places > heavy {
                heads.push((format!("{MERGED_PREFIX_MARK}{prefix}"), merge_postings(group, records)));
            }
        }
    }
    heads
}

/// The lists of several words as those of one.
fn merge_postings(words: &[(String, ClassPostings)], records: usize) -> ClassPostings {
    let mut seen = BitSet::with_capacity(records);
    let mut all = ClassPostings::default();
    for (class, joined) in all.iter_mut().enumerate() {
        let mut here = BitSet::with_capacity(records);
        for (_, lists) in words {
            here.insert_list(PostingList::Sparse(lists.get(class).map_or(&[], Vec::as_slice)));
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
fn write_sections(words: &[(String, ClassPostings)], records: u32) -> OwnedSections {
    let mut text = Vec::new();
    let mut ends = vec![0_u32];
    let mut starts = Vec::with_capacity(words.len() * FIELD_CLASSES + 1);
    let mut lists: Vec<u32> = Vec::new();
    let mut bits: Vec<u64> = Vec::new();
    let mut dense = vec![0_u64; (words.len() * FIELD_CLASSES).div_ceil(64)];
    let mut counts = Vec::with_capacity(words.len());
    for (word, of_word) in words {
        text.extend_from_slice(word.as_bytes());
        ends.push(saturating_u32(text.len()));
        counts.push(saturating_u32(of_word.iter().map(Vec::len).sum()));
        for list in of_word {
            if list.len() > records as usize / 32 + 8 {
                if let Some(block) = dense.get_mut(starts.len() / 64) {
                    *block |= 1 << (starts.len() % 64);
                }
                starts.push(saturating_u32(lists.len()));
                lists.push(saturating_u32(bits.len()));
                bits.extend_from_slice(BitSet::from_numbers(records as usize, list.iter().copied()).blocks());
            } else {
                starts.push(saturating_u32(lists.len()));
                lists.extend_from_slice(list);
            }
        }
    }
    starts.push(saturating_u32(lists.len()));
    let mut parts = OwnedSections::default();
    let first_word = words.partition_point(|(word, _)| word.as_str() <= "\u{2}\u{10ffff}");
    parts.insert(
        section_names::HEAD,
        bytemuck::cast_slice(&[INDEX_VERSION, records, saturating_u32(words.len()), saturating_u32(first_word)]),
    );
    parts.insert(section_names::WORDS, &text);
    parts.insert(section_names::WORD_ENDS, bytemuck::cast_slice(&ends));
    parts.insert(section_names::LIST_STARTS, bytemuck::cast_slice(&starts));
    parts.insert(section_names::LISTS, bytemuck::cast_slice(&lists));
    parts.insert(section_names::DENSE_BITS, bytemuck::cast_slice(&bits));
    parts.insert(section_names::DENSE_FLAGS, bytemuck::cast_slice(&dense));
    parts.insert(section_names::RECORD_COUNTS, bytemuck::cast_slice(&counts));
    let masks: Vec<u64> = words.iter().map(|(word, _)| letter_mask(word)).collect();
    parts.insert(section_names::LETTER_MASKS, bytemuck::cast_slice(&masks));
    let real = || words.iter().zip(0_u32..).skip(first_word).map(|((word, _), number)| (word.as_str(), number));
    let stems = real().map(|(word, number)| (fnv1a_32(&stem(word)), number));
    parts.insert(section_names::STEMS, bytemuck::cast_slice(&sorted_pairs(stems)));
    let sounds = real()
        .flat_map(|(word, number)| phonetic::phonetic_keys(word).into_iter().map(move |key| (fnv1a_32(&key), number)));
    parts.insert(section_names::SOUNDS, bytemuck::cast_slice(&sorted_pairs(sounds)));
    parts
}

/// Pairs of a hash and a word, in order, one after the other.
fn sorted_pairs(pairs: impl Iterator<Item = (u32, u32)>) -> Vec<u32> {
    let mut pairs: Vec<(u32, u32)> = pairs.collect();
    pairs.sort_unstable();
    pairs.into_iter().flat_map(|(hash, word)| [hash, word]).collect()
}

/// The letters and digits that a word holds, one bit each, and in bit 63 whether it holds anything else.
#[must_use]
pub(super) fn letter_mask(word: &str) -> u64 {
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
pub(super) fn fnv1a_32(text: &str) -> u32 {
    // FNV-1a with 32 bits.
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn saturating_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
