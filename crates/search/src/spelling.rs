//! Words near a misspelt one: of the whole vocabulary, those with few slips of the pen or with the same sound.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::edit_distance::{edit_cost, max_edits, prefix_edit_cost};
use crate::index_builder::letter_mask;
use crate::inverted_index::IndexView;
use crate::tokens::is_number;
use microcred_core::sanitize::clean;

/// What a word costs at least that sounds alike.
const SOUND_BASE_COST: u32 = 4;
/// What each edit costs in a word that sounds alike.
const SOUND_EDIT_COST: u32 = 4;
/// Words that cost this much more than the nearest are still taken.
const MAX_COST_GAP: u32 = 2;
/// No more words are taken for one.
const MAX_CORRECTIONS: usize = 3;
/// No longer words are corrected.
const MAX_CORRECTED_BYTES: usize = 40;

/// What a misspelt word was probably meant to be, the likeliest first, each with what it costs; none where nothing is near
/// enough. Where somebody is still typing, the start of a word.
#[must_use]
pub fn corrections(index: &IndexView<'_>, typed: &str) -> Vec<(u32, String)> {
    let letters = typed.len();
    let most = max_edits(letters);
    if most == 0 || letters > MAX_CORRECTED_BYTES || is_number(typed) || !typed.is_ascii() {
        return Vec::new();
    }
    let mut near = by_spelling(index, typed, most);
    let pattern = MyersPattern::new(typed);
    for word in index.words_sounding_like(typed) {
        let edits = pattern.edit_counts(index.word(word)).0;
        // What sounds alike is spelt somewhat alike too: consonants alone are not the whole of a word.
        if edits * 2 > letters {
            continue;
        }
        let cost = SOUND_BASE_COST + SOUND_EDIT_COST * u32::try_from(edits).unwrap_or(u32::MAX / 8);
        match near.iter_mut().find(|(_, number)| *number == word) {
            Some((before, _)) => *before = cost.min(*before),
            None => near.push((cost, word)),
        }
    }
    let near: Vec<(u32, u32, String)> = if near.is_empty() {
        by_prefix(index, typed, most)
    } else {
        near.into_iter().map(|(cost, word)| (cost, index.record_count_of(word), index.word(word).to_owned())).collect()
    };
    best_corrections(near)
}

/// The words nearest to one that nothing was found for, farther than a slip.
#[must_use]
pub fn nearest_words(index: &IndexView<'_>, typed: &str, wanted: usize) -> Vec<u32> {
    if typed.len() < 3 || typed.len() > MAX_CORRECTED_BYTES || is_number(typed) || !typed.is_ascii() {
        return Vec::new();
    }
    let most = (max_edits(typed.len()) + 2).min(typed.len() / 3);
    let mut near = by_spelling(index, typed, most);
    near.sort_by_key(|(cost, word)| (*cost, Reverse(index.record_count_of(*word)), *word));
    near.into_iter().map(|(_, word)| word).filter(|word| is_clean(index.word(*word))).take(wanted).collect()
}

/// Whether a word may be shown. An index that was read from a file can hold anything.
fn is_clean(word: &str) -> bool {
    clean(word) == word
}

/// The nearest, of those alike the more frequent.
fn best_corrections(mut near: Vec<(u32, u32, String)>) -> Vec<(u32, String)> {
    near.retain(|(.., word)| is_clean(word));
    let Some(least) = near.iter().map(|(cost, ..)| *cost).min() else { return Vec::new() };
    near.retain(|(cost, ..)| *cost <= least + MAX_COST_GAP);
    near.sort_by(|one, other| (one.0, Reverse(one.1), &one.2).cmp(&(other.0, Reverse(other.1), &other.2)));
    near.dedup_by(|one, other| one.2 == other.2);
    near.into_iter().map(|(cost, _, word)| (cost, word)).take(MAX_CORRECTIONS).collect()
}

fn by_spelling(index: &IndexView<'_>, typed: &str, most: usize) -> Vec<(u32, u32)> {
    let (wanted, length) = (letter_mask(typed), typed.len());
    let pattern = MyersPattern::new(typed);
    let few = |letters: u64| letters.count_ones() as usize <= most;
    let near = |mask: u64, bytes: u32| {
        length.abs_diff(bytes as usize) <= most && few(wanted & !mask) && few(mask & !wanted) && bytes > 2
    };
    let close = index.filter_words(near).filter(|(_, word)| !is_number(word) && pattern.edit_counts(word).0 <= most);
    close.filter_map(|(number, word)| Some((edit_cost(typed.as_bytes(), word.as_bytes(), most)?, number))).collect()
}

/// Words of which a start is near, each with its cost and how many records have it; of one start the most frequent word. The
/// first letter is taken as meant.
fn by_prefix(index: &IndexView<'_>, typed: &str, most: usize) -> Vec<(u32, u32, String)> {
    let (wanted, length) = (letter_mask(typed), typed.len());
    let pattern = MyersPattern::new(typed);
    let may = |mask: u64, bytes: u32| {
        bytes as usize + most >= length && (wanted & !mask).count_ones() as usize <= most && bytes > 2
    };
    let near = |word: &str| word.bytes().next() == typed.bytes().next() && pattern.edit_counts(word).1 <= most;
    let mut starts: BTreeMap<&str, (u32, u32, &str)> = BTreeMap::new();
    for (number, word) in index.filter_words(may).filter(|(_, word)| near(word)) {
        let Some((cost, length)) = prefix_edit_cost(typed.as_bytes(), word.as_bytes(), most) else { continue };
        let Some(start) = word.get(..length) else { continue };
        let count = index.record_count_of(number);
        let kept = starts.entry(start).or_insert((cost, count, word));
        if count > kept.1 {
            (kept.1, kept.2) = (count, word);
        }
    }
    starts.into_values().map(|(cost, count, word)| (cost, count, word.to_owned())).collect()
}

/// A word made ready to count the edits to many others: all rows of the table of distances in one number
/// (Myers 1999; with swapped neighbours, Hyyrö 2003).
pub(crate) struct MyersPattern {
    length: usize,
    letter_positions: [u64; 256],
}

impl MyersPattern {
    pub(crate) fn new(typed: &str) -> Self {
        let mut letter_positions = [0; 256];
        for (place, byte) in typed.bytes().take(64).enumerate() {
            if let Some(bits) = letter_positions.get_mut(usize::from(byte)) {
                *bits |= 1 << place;
            }
        }
        Self { length: typed.len().min(64), letter_positions }
    }

    /// The edits to the whole of a word, and to that start of it which is nearest.
    pub(crate) fn edit_counts(&self, word: &str) -> (usize, usize) {
        let last = 1_u64 << (self.length.max(1) - 1);
        let (mut up, mut down, mut same, mut before) = (u64::MAX, 0_u64, 0_u64, 0_u64);
        let mut edits = self.length;
        let mut least = edits;
        for byte in word.bytes() {
            let here = self.letter_positions.get(usize::from(byte)).copied().unwrap_or(0);
            let swapped = ((!same & here) << 1) & before;
            same = ((here & up).wrapping_add(up) ^ up) | here | down | swapped;
            let right = down | !(same | up);
            let left = same & up;
            edits = edits + usize::from(right & last != 0) - usize::from(left & last != 0);
            least = least.min(edits);
            let right = (right << 1) | 1;
            up = (left << 1) | !(same | right);
            down = right & same;
            before = here;
        }
        (edits, least)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::field::TextField;
    use crate::index_builder::IndexBuilder;
    use crate::inverted_index::InvertedIndex;
    use crate::synonym_index::SynonymIndex;

    fn corrected(text: &str, typed: &str) -> Vec<String> {
        let mut making = IndexBuilder::new(SynonymIndex::default().into());
        making.add(|note| note(TextField::Title, text));
        let index = InvertedIndex::open(Arc::new(making.finish())).unwrap();
        corrections(&index.view(), typed).into_iter().map(|(_, word)| word).collect()
    }

    #[test]
    fn best_correction_is_chosen() {
        assert_eq!(corrected("accounting counting mounting", "acounting"), ["accounting"]);
        assert_eq!(corrected("nursing nesting", "nersing"), ["nursing"]);
        assert_eq!(corrected("truck trunk", "truk"), ["truck", "trunk"]);
        assert_eq!(corrected("physiotherapy", "fisioterapy"), ["physiotherapy"]);
        assert_eq!(corrected("accounting", "acoun"), ["accounting"], "while it is typed, a whole word");
        assert_eq!(corrected("chain kitchen", "kichen"), ["kitchen"]);
        assert_eq!(corrected("33102 33103", "33104"), [""; 0]);
        assert_eq!(corrected("psw", "pws"), [""; 0], "too short");
    }

    #[test]
    fn bit_parallel_distance_equals_the_table() {
        for (one, other) in
            [("acounting", "accounting"), ("abcd", "badc"), ("kitten", "sitting"), ("ab", "ba"), ("a", "")]
        {
            let whole = (0..9).find(|most| edit_cost(one.as_bytes(), other.as_bytes(), *most).is_some());
            assert_eq!(Some(MyersPattern::new(one).edit_counts(other).0), whole, "{one} {other}");
        }
    }
}
