//! Words that exist: a word of a language is never taken for a slip of another word.

use std::fmt;

use fst::Set;

/// Folded words of English, French and Spanish, of 4 to 9 letters, as a set that is read in place.
#[derive(Default)]
pub struct RealWords {
    words: Option<Set<&'static [u8]>>,
}

/// The fewest letters of a word in the set: shorter words are never corrected.
pub const MIN_LETTERS: usize = 4;
/// The most letters of a word in the set: a slip seldom makes another word of a longer one.
pub const MAX_LETTERS: usize = 9;

impl RealWords {
    /// A set that was packed when microcred was built. Bytes that are no set hold no word.
    #[must_use]
    pub fn open(bytes: &'static [u8]) -> Self {
        Self { words: Set::new(bytes).ok() }
    }

    /// Whether a folded word exists.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        self.words.as_ref().is_some_and(|words| words.contains(word))
    }

    /// How many words it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.as_ref().map_or(0, Set::len)
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl fmt::Debug for RealWords {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RealWords").field("words", &self.len()).finish()
    }
}
