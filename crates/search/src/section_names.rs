//! The names of the parts of an index.

/// The version, how many records, how many words, and the first that is a word.
pub const HEAD: &str = "find_head";
/// The words one after the other, in the order of their bytes.
pub const WORDS: &str = "find_words";
/// Where each word ends.
pub const WORD_ENDS: &str = "find_ends";
/// Where each list begins, one for each word and class.
pub const LIST_STARTS: &str = "find_starts";
/// The lists: record numbers, or where the bits of a long one begin.
pub const LISTS: &str = "find_lists";
/// Long lists, one bit a record.
pub const DENSE_BITS: &str = "find_bits";
/// Which lists are one bit a record.
pub const DENSE_FLAGS: &str = "find_dense";
/// In how many records each word stands.
pub const RECORD_COUNTS: &str = "find_counts";
/// Which letters each word holds.
pub const LETTER_MASKS: &str = "find_masks";
/// Hashes of stems with their words.
pub const STEMS: &str = "find_stems";
/// Hashes of what words sound like, with the words.
pub const SOUNDS: &str = "find_sounds";

/// Every section of an index.
pub(crate) const ALL: [&str; 11] =
    [HEAD, WORDS, WORD_ENDS, LIST_STARTS, LISTS, DENSE_BITS, DENSE_FLAGS, RECORD_COUNTS, LETTER_MASKS, STEMS, SOUNDS];
