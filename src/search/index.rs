//! An index, read in place: the vocabulary and for each word the records where it stands.

use std::ops::Range;
use std::sync::Arc;

use super::field::{CLASSES, Class};
use super::forms::stem;
use super::making::{HEAD_MARK, VERSION, hash, mask};
use super::name;
use super::sets::List;
use super::sounds;
use crate::image::parts::{Held, Parts};

/// The parts of an index, ready to be searched.
#[derive(Debug, Clone)]
pub struct Index {
    parts: Arc<dyn Parts>,
    records: u32,
    words: u32,
    first_word: u32,
}

impl Default for Index {
    fn default() -> Self {
        Self { parts: Arc::new(Held::default()), records: 0, words: 0, first_word: 0 }
    }
}

impl Index {
    /// The index of these parts; `None` where there is none, or one of another version or shape.
    #[must_use]
    pub fn open(parts: Arc<dyn Parts>) -> Option<Self> {
        let &[VERSION, records, words, first_word] = parts.numbers(name::HEAD) else { return None };
        let count = words as usize;
        let whole = parts.numbers(name::ENDS).len() == count + 1
            && parts.numbers(name::STARTS).len() == count * CLASSES + 1
            && parts.numbers(name::COUNTS).len() == count
            && parts.long_numbers(name::MASKS).len() == count
            && parts.long_numbers(name::DENSE).len() == (count * CLASSES).div_ceil(64)
            && first_word <= words;
        whole.then_some(Self { parts, records, words, first_word })
    }

    /// How many records it holds.
    #[must_use]
    pub const fn records(&self) -> usize {
        self.records as usize
    }

    /// The parts, looked up once for many questions.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        let parts = &self.parts;
        View {
            records: self.records(),
            words: self.words,
            first_word: self.first_word,
            text: parts.part(name::WORDS),
            ends: parts.numbers(name::ENDS),
            starts: parts.numbers(name::STARTS),
            lists: parts.numbers(name::LISTS),
            bits: parts.long_numbers(name::BITS),
            dense: parts.long_numbers(name::DENSE),
            counts: parts.numbers(name::COUNTS),
            masks: parts.long_numbers(name::MASKS),
            stems: bytemuck::try_cast_slice(parts.part(name::STEMS)).unwrap_or(&[]),
            sounds: bytemuck::try_cast_slice(parts.part(name::SOUNDS)).unwrap_or(&[]),
        }
    }
}

/// The parts of an index.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    records: usize,
    words: u32,
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

impl<'a> View<'a> {
    /// The numbers of the words that stand in texts.
    #[must_use]
    pub const fn vocabulary(&self) -> Range<u32> {
        self.first_word..self.words
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
    fn partition(&self, range: Range<u32>, before: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (range.start, range.end);
        while low < high {
            let middle = low + (high - low) / 2;
            if before(self.word(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// The number of a word; `None` where no text holds it.
    #[must_use]
    pub fn number_of(&self, word: &str) -> Option<u32> {
        let number = self.partition(0..self.words, |other| other < word);
        (number < self.words && self.word(number) == word).then_some(number)
    }

    /// The words that start with `prefix`.
    #[must_use]
    pub fn starting_with(&self, prefix: &str) -> Range<u32> {
        let start = self.partition(self.vocabulary(), |word| word < prefix);
        let end = self.partition(start..self.words, |word| word.starts_with(prefix));
        start..end
    }

    /// The ready-made lists of all words that start with `prefix`, where there are very many.
    #[must_use]
    pub fn ready_made(&self, prefix: &str) -> Option<u32> {
        self.number_of(&format!("{HEAD_MARK}{prefix}"))
    }

    /// In how many records a word stands.
    #[must_use]
    pub fn count(&self, word: u32) -> u32 {
        self.counts.get(word as usize).copied().unwrap_or(0)
    }

    /// The records in whose texts of a class a word stands, and in no text of a weightier class.
    #[must_use]
    pub fn list(&self, word: u32, class: Class) -> List<'a> {
        let at = word as usize * CLASSES + class as usize;
        let span = self.starts.get(at).zip(self.starts.get(at + 1)).map(|(start, end)| *start as usize..*end as usize);
        let numbers = span.and_then(|span| self.lists.get(span)).unwrap_or(&[]);
        let dense = self.dense.get(at / 64).is_some_and(|block| block >> (at % 64) & 1 == 1);
        if !dense {
            return List::Sparse(numbers);
        }
        let start = numbers.first().map_or(usize::MAX, |start| *start as usize);
        List::Dense(self.bits.get(start..start.saturating_add(self.records.div_ceil(64))).unwrap_or(&[]))
    }

    /// The words with the stem of `word`, itself among them if a text holds it.
    #[must_use]
    pub fn forms_of(&self, word: &str) -> Vec<u32> {
        let wanted = stem(word);
        self.hashed(self.stems, &wanted, |other| stem(other) == wanted)
    }

    /// The words that sound like `word`.
    #[must_use]
    pub fn sounding_like(&self, word: &str) -> Vec<u32> {
        let mut found: Vec<u32> = sounds::keys(word)
            .iter()
            .flat_map(|key| self.hashed(self.sounds, key, |other| sounds::keys(other).contains(key)))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    fn hashed(&self, pairs: &[[u32; 2]], text: &str, is: impl Fn(&str) -> bool) -> Vec<u32> {
        let wanted = hash(text);
        let from = pairs.partition_point(|[hash, _]| *hash < wanted);
        let here = pairs.iter().skip(from).take_while(|[hash, _]| *hash == wanted);
        here.map(|[_, word]| *word).filter(|word| is(self.word(*word))).collect()
    }

    /// Every word of the vocabulary for which a mask of its letters and its length in bytes are as wanted.
    pub fn sifted(self, wanted: impl Fn(u64, u32) -> bool) -> impl Iterator<Item = (u32, &'a str)> {
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
    pub fn holding(&self, text: &str) -> Vec<u32> {
        let wanted = mask(text);
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        self.sifted(|mask, bytes| mask & wanted == wanted && bytes > length)
            .filter(|(_, word)| word.find(text).is_some_and(|place| place > 0))
            .map(|(number, _)| number)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::field::Field;
    use crate::search::ideas::Ideas;
    use crate::search::making::Making;

    fn index(heavy: usize) -> Index {
        let mut making = Making::with_heavy(Arc::new(Ideas::default()), heavy);
        making.add(|note| {
            note(Field::Title, "Data database dam");
            note(Field::Skill, "data nursing");
        });
        making.add(|note| {
            note(Field::Provider, "Dated");
            note(Field::Title, "Nurses' data");
        });
        Index::open(Arc::new(making.finish())).unwrap()
    }

    fn words(index: &Index, numbers: impl IntoIterator<Item = u32>) -> Vec<String> {
        numbers.into_iter().map(|number| index.view().word(number).to_owned()).collect()
    }

    #[test]
    fn the_words_of_a_prefix_stand_together() {
        let index = index(usize::MAX);
        assert_eq!(words(&index, index.view().starting_with("dat")), ["data", "database", "dated"]);
        assert_eq!(words(&index, index.view().starting_with("x")), [""; 0]);
        assert_eq!(index.view().ready_made("da"), None);
    }

    #[test]
    fn a_record_stands_in_the_list_of_its_weightiest_text_only() {
        let index = index(usize::MAX);
        let data = index.view().number_of("data").unwrap();
        assert_eq!(index.view().count(data), 2);
        assert!(matches!(index.view().list(data, Class::Title), List::Sparse([0, 1])));
        assert!(matches!(index.view().list(data, Class::About), List::Sparse([])));
    }

    #[test]
    fn many_words_under_one_prefix_are_joined() {
        let index = index(2);
        let head = index.view().ready_made("da").unwrap();
        assert!(matches!(index.view().list(head, Class::Title), List::Sparse([0, 1])));
        assert!(matches!(index.view().list(head, Class::Around), List::Sparse([])));
        assert_eq!(words(&index, index.view().vocabulary()), ["dam", "data", "database", "dated", "nurses", "nursing"]);
    }

    #[test]
    fn words_are_found_by_stem_sound_and_letters_inside() {
        let index = index(usize::MAX);
        assert_eq!(words(&index, index.view().forms_of("nurse")), ["nurses"]);
        assert_eq!(words(&index, index.view().sounding_like("nersing")), ["nursing"]);
        assert_eq!(words(&index, index.view().holding("base")), ["database"]);
    }

    #[test]
    fn parts_that_do_not_belong_together_are_no_index() {
        let mut parts = Held::default();
        assert!(Index::open(Arc::new(parts.clone())).is_none());
        parts.put(name::HEAD, bytemuck::cast_slice(&[VERSION, 5_u32, u32::MAX, 0]));
        assert!(Index::open(Arc::new(parts)).is_none());
    }
}
