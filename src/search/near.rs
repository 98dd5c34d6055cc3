//! Words near a misspelt one: of the whole vocabulary, those with few slips of the pen or with the same sound.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::edits::{cost, cost_of_start, forgiven};
use super::index::View;
use super::making::mask;
use super::tokens::is_number;
use crate::domain::words::clean;

/// What a word costs at least that sounds alike.
const SOUND: u32 = 4;
/// What each edit costs in a word that sounds alike.
const SOUND_EDIT: u32 = 4;
/// Words that cost this much more than the nearest are still taken.
const AS_NEAR: u32 = 2;
/// No more words are taken for one.
const MOST: usize = 3;
/// No longer words are corrected.
const LONGEST: usize = 40;

/// What a misspelt word was probably meant to be, the likeliest first, each with what it costs; none where nothing is near
/// enough. Where somebody is still typing, the start of a word.
#[must_use]
pub fn corrections(index: &View<'_>, typed: &str) -> Vec<(u32, String)> {
    let letters = typed.len();
    let most = forgiven(letters);
    if most == 0 || letters > LONGEST || is_number(typed) || !typed.is_ascii() {
        return Vec::new();
    }
    let mut near = by_spelling(index, typed, most);
    let pattern = Pattern::of(typed);
    for word in index.sounding_like(typed) {
        let edits = pattern.edits(index.word(word)).0;
        // What sounds alike is spelt somewhat alike too: consonants alone are not the whole of a word.
        if edits * 2 > letters {
            continue;
        }
        let cost = SOUND + SOUND_EDIT * u32::try_from(edits).unwrap_or(u32::MAX / 8);
        match near.iter_mut().find(|(_, number)| *number == word) {
            Some((before, _)) => *before = cost.min(*before),
            None => near.push((cost, word)),
        }
    }
    let near: Vec<(u32, u32, String)> = if near.is_empty() {
        by_start(index, typed, most)
    } else {
        near.into_iter().map(|(cost, word)| (cost, index.count(word), index.word(word).to_owned())).collect()
    };
    chosen(near)
}

/// The words nearest to one that nothing was found for, farther than a slip.
#[must_use]
pub fn nearest(index: &View<'_>, typed: &str, wanted: usize) -> Vec<u32> {
    if typed.len() < 3 || typed.len() > LONGEST || is_number(typed) || !typed.is_ascii() {
        return Vec::new();
    }
    let most = (forgiven(typed.len()) + 2).min(typed.len() / 3);
    let mut near = by_spelling(index, typed, most);
    near.sort_by_key(|(cost, word)| (*cost, Reverse(index.count(*word)), *word));
    near.into_iter().map(|(_, word)| word).filter(|word| is_clean(index.word(*word))).take(wanted).collect()
}

/// Whether a word may be shown. An index that was read from a file can hold anything.
fn is_clean(word: &str) -> bool {
    clean(word) == word
}

/// The nearest, of those alike the more frequent.
fn chosen(mut near: Vec<(u32, u32, String)>) -> Vec<(u32, String)> {
    near.retain(|(.., word)| is_clean(word));
    let Some(least) = near.iter().map(|(cost, ..)| *cost).min() else { return Vec::new() };
    near.retain(|(cost, ..)| *cost <= least + AS_NEAR);
    near.sort_by(|one, other| (one.0, Reverse(one.1), &one.2).cmp(&(other.0, Reverse(other.1), &other.2)));
    near.dedup_by(|one, other| one.2 == other.2);
    near.into_iter().map(|(cost, _, word)| (cost, word)).take(MOST).collect()
}

fn by_spelling(index: &View<'_>, typed: &str, most: usize) -> Vec<(u32, u32)> {
    let (wanted, length) = (mask(typed), typed.len());
    let pattern = Pattern::of(typed);
    let few = |letters: u64| letters.count_ones() as usize <= most;
    let near = |mask: u64, bytes: u32| {
        length.abs_diff(bytes as usize) <= most && few(wanted & !mask) && few(mask & !wanted) && bytes > 2
    };
    let close = index.sifted(near).filter(|(_, word)| !is_number(word) && pattern.edits(word).0 <= most);
    close.filter_map(|(number, word)| Some((cost(typed.as_bytes(), word.as_bytes(), most)?, number))).collect()
}

/// The starts of words that are near, each with its cost and how often words start so. The first letter is taken as meant.
fn by_start(index: &View<'_>, typed: &str, most: usize) -> Vec<(u32, u32, String)> {
    let (wanted, length) = (mask(typed), typed.len());
    let pattern = Pattern::of(typed);
    let may = |mask: u64, bytes: u32| {
        bytes as usize + most >= length && (wanted & !mask).count_ones() as usize <= most && bytes > 2
    };
    let near = |word: &str| word.bytes().next() == typed.bytes().next() && pattern.edits(word).1 <= most;
    let mut starts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (number, word) in index.sifted(may).filter(|(_, word)| near(word)) {
        let Some((cost, length)) = cost_of_start(typed.as_bytes(), word.as_bytes(), most) else { continue };
        let Some(start) = word.get(..length) else { continue };
        starts.entry(start).or_insert((cost, 0)).1 += index.count(number);
    }
    starts.into_iter().map(|(start, (cost, count))| (cost, count, start.to_owned())).collect()
}

/// A word made ready to count the edits to many others: all rows of the table of distances in one number
/// (Myers 1999; with swapped neighbours, Hyyrö 2003).
struct Pattern {
    length: usize,
    places: [u64; 256],
}

impl Pattern {
    fn of(typed: &str) -> Self {
        let mut places = [0; 256];
        for (place, byte) in typed.bytes().take(64).enumerate() {
            if let Some(bits) = places.get_mut(usize::from(byte)) {
                *bits |= 1 << place;
            }
        }
        Self { length: typed.len().min(64), places }
    }

    /// The edits to the whole of a word, and to that start of it which is nearest.
    fn edits(&self, word: &str) -> (usize, usize) {
        let last = 1_u64 << (self.length.max(1) - 1);
        let (mut up, mut down, mut same, mut before) = (u64::MAX, 0_u64, 0_u64, 0_u64);
        let mut edits = self.length;
        let mut least = edits;
        for byte in word.bytes() {
            let here = self.places.get(usize::from(byte)).copied().unwrap_or(0);
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
    use crate::search::field::Field;
    use crate::search::ideas::Ideas;
    use crate::search::index::Index;
    use crate::search::making::Making;

    fn corrected(text: &str, typed: &str) -> Vec<String> {
        let mut making = Making::new(Arc::new(Ideas::default()));
        making.add(|note| note(Field::Title, text));
        let index = Index::open(Arc::new(making.finish())).unwrap();
        corrections(&index.view(), typed).into_iter().map(|(_, word)| word).collect()
    }

    #[test]
    fn the_likeliest_word_is_taken() {
        assert_eq!(corrected("accounting counting mounting", "acounting"), ["accounting"]);
        assert_eq!(corrected("nursing nesting", "nersing"), ["nursing"]);
        assert_eq!(corrected("truck trunk", "truk"), ["truck", "trunk"]);
        assert_eq!(corrected("physiotherapy", "fisioterapy"), ["physiotherapy"]);
        assert_eq!(corrected("accounting", "acoun"), ["accoun"], "while it is typed");
        assert_eq!(corrected("chain kitchen", "kichen"), ["kitchen"]);
        assert_eq!(corrected("33102 33103", "33104"), [""; 0]);
        assert_eq!(corrected("psw", "pws"), [""; 0], "too short");
    }

    #[test]
    fn edits_are_counted_as_by_the_table() {
        for (one, other) in
            [("acounting", "accounting"), ("abcd", "badc"), ("kitten", "sitting"), ("ab", "ba"), ("a", "")]
        {
            let whole = (0..9).find(|most| cost(one.as_bytes(), other.as_bytes(), *most).is_some());
            assert_eq!(Some(Pattern::of(one).edits(other).0), whole, "{one} {other}");
        }
    }
}
