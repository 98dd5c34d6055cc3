//! How far one spelling is from another: missing, extra, wrong and swapped letters, each with what it costs.
//!
//! A slip that people make often costs less, so that of several words at one distance the likelier is taken: a letter doubled
//! or not, one vowel for another, two neighbours swapped. A slip in the first letter costs more.

/// What one edit costs at most, but for the first letter.
pub const EDIT_COST: u32 = 10;
/// What is added for an edit of the first letter.
const FIRST_LETTER_COST: u32 = 4;

/// How many edits are forgiven in a word of so many letters.
#[must_use]
pub const fn max_edits(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// What it costs to turn `typed` into `word` with at most `most` edits; `None` where more are needed.
#[must_use]
pub fn edit_cost(typed: &[u8], word: &[u8], most: usize) -> Option<u32> {
    let rows = EditTable::compute(typed, word, most)?;
    rows.last_row().last().copied().and_then(|cell| cell.cost_within(most))
}

/// What it costs to turn `typed` into a start of `word`, and the length of that start: somebody may still be typing.
#[must_use]
pub fn prefix_edit_cost(typed: &[u8], word: &[u8], most: usize) -> Option<(u32, usize)> {
    let long_enough = word.get(..word.len().min(typed.len() + most)).unwrap_or(word);
    let rows = EditTable::compute(typed, long_enough, usize::MAX)?;
    let least = typed.len().saturating_sub(most);
    let starts = rows.last_row().iter().enumerate().skip(least);
    // Of starts that cost the same, the one as long as what was typed.
    let costs = starts.filter_map(|(length, cell)| Some((cell.cost_within(most)?, length)));
    costs.min_by_key(|(cost, length)| (*cost, length.abs_diff(typed.len()), *length))
}

/// Edits and their cost so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct EditCell {
    edits: usize,
    cost: u32,
}

impl EditCell {
    const UNREACHABLE: Self = Self { edits: usize::MAX / 2, cost: u32::MAX / 2 };

    const fn plus_edit(self, cost: u32) -> Self {
        Self { edits: self.edits + 1, cost: self.cost + cost }
    }

    fn cost_within(self, most: usize) -> Option<u32> {
        (self.edits <= most).then_some(self.cost)
    }
}

/// The table of distances between every start of one word and every start of the other.
struct EditTable {
    rows: Vec<Vec<EditCell>>,
}

impl EditTable {
    fn compute(typed: &[u8], word: &[u8], most: usize) -> Option<Self> {
        if typed.len().abs_diff(word.len()) > most || typed.is_empty() {
            return None;
        }
        let first: Vec<EditCell> =
            (0..=word.len()).map(|edits| EditCell { edits, cost: EDIT_COST * saturating_u32(edits) }).collect();
        let mut all = Self { rows: vec![first] };
        for (place, letter) in typed.iter().enumerate() {
            let row = all.next_row(typed, word, place, *letter);
            if row.iter().all(|cell| cell.edits > most) {
                return None;
            }
            all.rows.push(row);
        }
        Some(all)
    }

    fn last_row(&self) -> &[EditCell] {
        self.rows.last().map_or(&[], Vec::as_slice)
    }

    fn cell(&self, row: usize, column: usize) -> EditCell {
        self.rows.get(row).and_then(|row| row.get(column)).copied().unwrap_or(EditCell::UNREACHABLE)
    }

    fn next_row(&self, typed: &[u8], word: &[u8], place: usize, letter: u8) -> Vec<EditCell> {
        let at = |word: &[u8], place: usize| word.get(place).copied();
        let start = if place == 0 { FIRST_LETTER_COST } else { 0 };
        let mut row = vec![self.cell(place, 0).plus_edit(EDIT_COST + start)];
        for (column, other) in word.iter().enumerate() {
            let start = if place == 0 || column == 0 { FIRST_LETTER_COST } else { 0 };
            let same_before = |word: &[u8], place: usize| place > 0 && at(word, place - 1) == at(word, place);
            let extra =
                self.cell(place, column + 1).plus_edit(if same_before(typed, place) { 6 } else { EDIT_COST + start });
            let before = row.last().copied().unwrap_or(EditCell::UNREACHABLE);
            let missing = before.plus_edit(if same_before(word, column) { 6 } else { EDIT_COST + start });
            let wrong = if letter == *other {
                self.cell(place, column)
            } else {
                let cost = if is_vowel(letter) && is_vowel(*other) { 7 } else { EDIT_COST };
                self.cell(place, column).plus_edit(cost + start)
            };
            let mut best = wrong.min(extra).min(missing);
            let crossed = at(typed, place.wrapping_sub(1)) == Some(*other)
                && at(word, column.wrapping_sub(1)) == Some(letter)
                && letter != *other;
            if crossed && place > 0 && column > 0 {
                best = best.min(self.cell(place - 1, column - 1).plus_edit(8));
            }
            row.push(best);
        }
        row
    }
}

fn saturating_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX / 64)
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(typed: &str, word: &str) -> Option<u32> {
        edit_cost(typed.as_bytes(), word.as_bytes(), max_edits(typed.len()))
    }

    #[test]
    fn allowed_typos_grow_with_word_length() {
        for (typed, word) in [
            ("acounting", "accounting"),
            ("nersing", "nursing"),
            ("truk", "truck"),
            ("wleding", "welding"),
            ("cybersecurtiy", "cybersecurity"),
            ("acountign", "accounting"),
        ] {
            assert!(between(typed, word).is_some(), "{typed} {word}");
        }
        for (typed, word) in [("psw", "pswx"), ("nrsng", "nursing"), ("data", "diet"), ("accounting", "count")] {
            assert_eq!(between(typed, word), None, "{typed} {word}");
        }
    }

    #[test]
    fn likelier_typo_costs_less() {
        assert!(between("acounting", "accounting") < between("acounting", "mcounting"));
        assert!(between("nersing", "nursing") < between("nersing", "nerving"));
        assert!(between("baker", "maker") > between("baker", "baler"));
    }

    #[test]
    fn unfinished_word_matches_a_prefix_with_typos() {
        assert_eq!(prefix_edit_cost(b"acoun", b"accounting", 1), Some((6, 6)));
        assert_eq!(prefix_edit_cost(b"xyzzy", b"accounting", 1), None);
    }
}
