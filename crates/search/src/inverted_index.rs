//! An index, read in place: the vocabulary and for each word the records where it stands.

use std::ops::Range;
use std::sync::Arc;

use crate::bit_set::PostingList;
use crate::field::{FIELD_CLASSES, FieldClass};
use crate::index_builder::{INDEX_VERSION, MERGED_PREFIX_MARK, fnv1a_32, letter_mask};
use crate::phonetic;
use crate::section_names;
use crate::stemmer::stem;
use microcred_sections::sections::{OwnedSections, Sections};

/// The parts of an index, ready to be searched.
#[derive(Debug, Clone)]
pub struct InvertedIndex {
    sections: Arc<dyn Sections>,
    record_count: u32,
    word_count: u32,
    first_word: u32,
}

impl InvertedIndex {
    /// Returns every section of the index with its name, as [`InvertedIndex::open`] takes them.
    pub fn named_sections(&self) -> impl Iterator<Item = (&'static str, &[u8])> {
        section_names::ALL.iter().map(|name| (*name, self.sections.section(name)))
    }
}

impl Default for InvertedIndex {
    fn default() -> Self {
        Self { sections: Arc::new(OwnedSections::default()), record_count: 0, word_count: 0, first_word: 0 }
    }
}

impl InvertedIndex {
    /// The index of these parts; `None` where there is none, or one of another version or shape.
    #[must_use]
    pub fn open(parts: Arc<dyn Sections>) -> Option<Self> {
        let &[INDEX_VERSION, records, words, first_word] = parts.section_u32(section_names::HEAD) else { return None };
        let count = words as usize;
        let whole = parts.section_u32(section_names::WORD_ENDS).len() == count + 1
            && parts.section_u32(section_names::LIST_STARTS).len() == count * FIELD_CLASSES + 1
            && parts.section_u32(section_names::RECORD_COUNTS).len() == count
            && parts.section_u64(section_names::LETTER_MASKS).len() == count
            && parts.section_u64(section_names::DENSE_FLAGS).len() == (count * FIELD_CLASSES).div_ceil(64)
            && first_word <= words;
        whole.then_some(Self { sections: parts, record_count: records, word_count: words, first_word })
    }

    /// How many records it holds.
    #[must_use]
    pub const fn record_count(&self) -> usize {
        self.record_count as usize
    }

    /// The parts, looked up once for many questions.
    #[must_use]
    pub fn view(&self) -> IndexView<'_> {
        let parts = &self.sections;
        IndexView {
            record_count: self.record_count(),
            word_count: self.word_count,
            first_word: self.first_word,
            text: parts.section(section_names::WORDS),
            ends: parts.section_u32(section_names::WORD_ENDS),
            starts: parts.section_u32(section_names::LIST_STARTS),
            lists: parts.section_u32(section_names::LISTS),
            bits: parts.section_u64(section_names::DENSE_BITS),
            dense: parts.section_u64(section_names::DENSE_FLAGS),
            counts: parts.section_u32(section_names::RECORD_COUNTS),
            masks: parts.section_u64(section_names::LETTER_MASKS),
            stems: bytemuck::try_cast_slice(parts.section(section_names::STEMS)).unwrap_or(&[]),
            sounds: bytemuck::try_cast_slice(parts.section(section_names::SOUNDS)).unwrap_or(&[]),
        }
    }
}

/// The parts of an index.
#[derive(Debug, Clone, Copy)]
pub struct IndexView<'a> {
    record_count: usize,
    word_count: u32,
    first_word: u32,
    text: &'a [u8],
    ends: &'a [u32],
    starts: &'a [u32],
    lists: &'a [u32],
    bits: &'a [u64],
    dense: &'a [u64],
    counts: &'a [u32],
    masks: &'a [u64],
    stems: &'a [[u32; 2]],
    sounds: &'a [[u32; 2]],
}

impl<'a> IndexView<'a> {
    /// The numbers of the words that stand in texts.
    #[must_use]
    pub const fn vocabulary(&self) -> Range<u32> {
        self.first_word..self.word_count
    }

    /// The word of a number.
    #[must_use]
    pub fn word(&self, number: u32) -> &'a str {
        let at = number as usize;
        let span = self.ends.get(at).zip(self.ends.get(at + 1));
        let bytes = span.and_then(|(start, end)| self.text.get(*start as usize..*end as usize));
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("")
    }

    /// The first number from which on `before` is false.
    fn partition_point(&self, range: Range<u32>, before: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (range.start, range.end);
        while low < high {
            let middle = low + (high - low) / 2;
            if before(self.word(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// The number of a word; `None` where no text holds it.
    #[must_use]
    pub fn word_number(&self, word: &str) -> Option<u32> {
        let number = self.partition_point(0..self.word_count, |other| other < word);
        (number < self.word_count && self.word(number) == word).then_some(number)
    }

    /// The words that start with `prefix`.
    #[must_use]
    pub fn words_with_prefix(&self, prefix: &str) -> Range<u32> {
        let start = self.partition_point(self.vocabulary(), |word| word < prefix);
        let end = self.partition_point(start..self.word_count, |word| word.starts_with(prefix));
        start..end
    }

    /// The ready-made lists of all words that start with `prefix`, where there are very many.
    #[must_use]
    pub fn merged_prefix(&self, prefix: &str) -> Option<u32> {
        self.word_number(&format!("{MERGED_PREFIX_MARK}{prefix}"))
    }

    /// In how many records a word stands.
    #[must_use]
    pub fn record_count_of(&self, word: u32) -> u32 {
        self.counts.get(word as usize).copied().unwrap_or(0)
    }

    /// The records in whose texts of a class a word stands, and in no text of a weightier class.
    #[must_use]
    pub fn posting_list(&self, word: u32, class: FieldClass) -> PostingList<'a> {
        let at = word as usize * FIELD_CLASSES + class as usize;
        let span = self.starts.get(at).zip(self.starts.get(at + 1)).map(|(start, end)| *start as usize..*end as usize);
        let numbers = span.and_then(|span| self.lists.get(span)).unwrap_or(&[]);
        let dense = self.dense.get(at / 64).is_some_and(|block| block >> (at % 64) & 1 == 1);
        if !dense {
            return PostingList::Sparse(numbers);
        }
        let start = numbers.first().map_or(usize::MAX, |start| *start as usize);
        PostingList::Dense(self.bits.get(start..start.saturating_add(self.record_count.div_ceil(64))).unwrap_or(&[]))
    }

    /// The words with the stem of `word`, itself among them if a text holds it.
    #[must_use]
    pub fn words_with_stem_of(&self, word: &str) -> Vec<u32> {
        let wanted = stem(word);
        self.words_by_hash(self.stems, &wanted, |other| stem(other) == wanted)
    }

    /// The words that sound like `word`.
    #[must_use]
    pub fn words_sounding_like(&self, word: &str) -> Vec<u32> {
        let mut found: Vec<u32> = phonetic::phonetic_keys(word)
            .iter()
            .flat_map(|key| self.words_by_hash(self.sounds, key, |other| phonetic::phonetic_keys(other).contains(key)))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    fn words_by_hash(&self, pairs: &[[u32; 2]], text: &str, is: impl Fn(&str) -> bool) -> Vec<u32> {
        let wanted = fnv1a_32(text);
        let from = pairs.partition_point(|[hash, _]| *hash < wanted);
        let here = pairs.iter().skip(from).take_while(|[hash, _]| *hash == wanted);
        here.map(|[_, word]| *word).filter(|word| is(self.word(*word))).collect()
    }

    /// Every word of the vocabulary for which a mask of its letters and its length in bytes are as wanted.
    pub fn filter_words(self, wanted: impl Fn(u64, u32) -> bool) -> impl Iterator<Item = (u32, &'a str)> {
        let first = self.first_word as usize;
        let masks = self.masks.get(first..).unwrap_or(&[]);
        let spans = self.ends.get(first..).unwrap_or(&[]).windows(2);
        masks.iter().zip(spans).zip(self.vocabulary()).filter_map(move |((mask, span), number)| {
            let &[start, end] = span else { return None };
            wanted(*mask, end.saturating_sub(start)).then(|| (number, self.word(number)))
        })
    }

    /// The words that hold `text` past their beginning.
    #[must_use]
    pub fn words_containing(&self, text: &str) -> Vec<u32> {
        let wanted = letter_mask(text);
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        self.filter_words(|mask, bytes| mask & wanted == wanted && bytes > length)
            .filter(|(_, word)| word.find(text).is_some_and(|place| place > 0))
            .map(|(number, _)| number)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::TextField;
    use crate::index_builder::IndexBuilder;
    use crate::synonym_index::SynonymIndex;

    fn index(heavy: usize) -> InvertedIndex {
        let mut making = IndexBuilder::with_min_merged_postings(SynonymIndex::default().into(), heavy);
        making.add(|note| {
            note(TextField::Title, "Data database dam");
            note(TextField::Skill, "data nursing");
        });
        making.add(|note| {
            note(TextField::Provider, "Dated");
            note(TextField::Title, "Nurses' data");
        });
        InvertedIndex::open(Arc::new(making.finish())).unwrap()
    }

    fn words(index: &InvertedIndex, numbers: impl IntoIterator<Item = u32>) -> Vec<String> {
        numbers.into_iter().map(|number| index.view().word(number).to_owned()).collect()
    }

    #[test]
    fn prefix_words_are_contiguous() {
        let index = index(usize::MAX);
        assert_eq!(words(&index, index.view().words_with_prefix("dat")), ["data", "database", "dated"]);
        assert_eq!(words(&index, index.view().words_with_prefix("x")), [""; 0]);
        assert_eq!(index.view().merged_prefix("da"), None);
    }

    #[test]
    fn record_is_posted_only_in_its_highest_tier() {
        let index = index(usize::MAX);
        let data = index.view().word_number("data").unwrap();
        assert_eq!(index.view().record_count_of(data), 2);
        assert!(matches!(index.view().posting_list(data, FieldClass::Title), PostingList::Sparse([0, 1])));
        assert!(matches!(index.view().posting_list(data, FieldClass::Content), PostingList::Sparse([])));
    }

    #[test]
    fn frequent_prefixes_have_merged_postings() {
        let index = index(2);
        let head = index.view().merged_prefix("da").unwrap();
        assert!(matches!(index.view().posting_list(head, FieldClass::Title), PostingList::Sparse([0, 1])));
        assert!(matches!(index.view().posting_list(head, FieldClass::Context), PostingList::Sparse([])));
        assert_eq!(words(&index, index.view().vocabulary()), ["dam", "data", "database", "dated", "nurses", "nursing"]);
    }

    #[test]
    fn words_are_found_by_stem_sound_and_substring() {
        let index = index(usize::MAX);
        assert_eq!(words(&index, index.view().words_with_stem_of("nurse")), ["nurses"]);
        assert_eq!(words(&index, index.view().words_sounding_like("nersing")), ["nursing"]);
        assert_eq!(words(&index, index.view().words_containing("base")), ["database"]);
    }

    #[test]
    fn mismatched_sections_are_not_an_index() {
        let mut parts = OwnedSections::default();
        assert!(InvertedIndex::open(Arc::new(parts.clone())).is_none());
        parts.insert(section_names::HEAD, bytemuck::cast_slice(&[INDEX_VERSION, 5_u32, u32::MAX, 0]));
        assert!(InvertedIndex::open(Arc::new(parts)).is_none());
    }
}
