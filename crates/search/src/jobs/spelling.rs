//! Words that no title holds, read as the nearest words that one does.

use super::query::{JobQuery, QueryWord};
use super::titles::TitleBlock;
use crate::edit_distance::{edit_cost, max_edits};
use crate::spelling::MyersPattern;

/// How many near words are tried for each word.
const MAX_NEAR_WORDS: usize = 4;
/// How many spellings of a query are tried.
const MAX_GUESSES: usize = 8;
/// Of so many unknown words, or of a word of so many bytes, nobody can tell what was meant.
const MAX_UNKNOWN_WORDS: usize = 2;
const MAX_CORRECTED_BYTES: usize = 30;

/// The query with each unknown word replaced by near ones, the nearest first. Empty where a word has none near it.
pub(super) fn corrections(query: &JobQuery, block: &TitleBlock) -> Vec<JobQuery> {
    let is_unknown = |word: &&QueryWord| !block.has_word(&word.word);
    if query.words().iter().filter(is_unknown).count() > MAX_UNKNOWN_WORDS {
        return Vec::new();
    }
    let mut guesses = vec![query.clone()];
    for (place, word) in query.words().iter().enumerate() {
        if block.has_word(&word.word) {
            continue;
        }
        let near = near_words(&word.word, block);
        guesses = guesses.iter().flat_map(|guess| near.iter().map(|other| guess.with(place, other))).collect();
        guesses.truncate(MAX_GUESSES);
    }
    guesses.retain(|guess| guess != query);
    guesses
}

/// The words that are few slips away, the likeliest first.
fn near_words<'a>(word: &str, block: &'a TitleBlock) -> Vec<&'a str> {
    let most = max_edits(word.chars().count());
    if most == 0 || word.len() > MAX_CORRECTED_BYTES {
        return Vec::new();
    }
    let pattern = MyersPattern::new(word);
    let mut near: Vec<(u32, &str)> = block
        .vocabulary()
        .filter(|known| known.len().abs_diff(word.len()) <= most && pattern.edit_counts(known).0 <= most)
        .filter_map(|known| Some((edit_cost(word.as_bytes(), known.as_bytes(), most)?, known)))
        .collect();
    near.sort_unstable();
    near.into_iter().take(MAX_NEAR_WORDS).map(|(_, known)| known).collect()
}
