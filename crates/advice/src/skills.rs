//! Skills by their words: which texts name the skill that a person wants, and which name a skill that the person has.
//!
//! A text names the wanted skill if every content word of that skill stands in it, whole or as the start of a longer word. A
//! person knows what a text names if every content word of the text stands so in one of the skills that they have: who knows
//! Excel need not know Excel macros.

use microcred_core::fact::Tristate;
use microcred_core::sanitize::{Localised, content_words, folded_words, is_content_word, is_or_starts_with};

/// Bits of a part: as many wanted words and as many known skills.
const PART_BITS: usize = u64::BITS as usize;

/// The skill that a person wants and the skills that they have, ready to be compared with texts.
#[derive(Debug)]
pub struct SkillMatcher {
    parts: Vec<SkillPart>,
    has_wanted: bool,
}

/// Up to 64 of the wanted words and up to 64 of the known skills, as words.
#[derive(Debug)]
pub struct SkillPart {
    wanted: Vec<String>,
    known: Vec<Vec<String>>,
}

/// The bits of a word in one part of a matcher.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordBits {
    /// The wanted words that it is or begins with.
    wanted: u64,
    /// The known skills in which it stands; all for a word without content.
    known: u64,
    is_content: bool,
}

/// The relation of a text, or of a skill in several languages, to the skills of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SkillMatch {
    /// True if it names the wanted skill.
    pub teaches_wanted: bool,
    /// True if it names a skill that the person has.
    pub is_known: bool,
}

/// The relation of the skills of one program to the skills of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ProgramSkillMatch {
    /// True if one of them is the wanted skill.
    pub teaches_wanted: bool,
    /// True if the person has all of them; `None` where the program names none.
    all_known: Option<bool>,
}

impl WordBits {
    /// The bits of a content word that is neither wanted nor known.
    pub const IRRELEVANT: Self = Self { wanted: 0, known: 0, is_content: true };
}

impl SkillPart {
    /// Returns the bits of a folded word.
    #[must_use]
    pub fn word_bits(&self, word: &str) -> WordBits {
        let is_content = is_content_word(word);
        let stands_in = |skill: &Vec<String>| skill.iter().any(|known| is_or_starts_with(known, word));
        WordBits {
            wanted: bit_set(&self.wanted, |wanted| is_or_starts_with(word, wanted)),
            known: if is_content { bit_set(&self.known, stands_in) } else { u64::MAX },
            is_content,
        }
    }

    fn match_words(&self, words: impl Iterator<Item = WordBits>) -> SkillMatch {
        let (mut found, mut known, mut has_content) = (0, u64::MAX, false);
        for word in words {
            found |= word.wanted;
            known &= word.known;
            has_content |= word.is_content;
        }
        SkillMatch {
            teaches_wanted: found == bit_set(&self.wanted, |_| true),
            is_known: has_content && known != 0 && !self.known.is_empty(),
        }
    }
}

impl SkillMatcher {
    /// Makes the matcher of a person who wants a skill and has others.
    #[must_use]
    pub fn new(wanted: Option<&str>, known: &[String]) -> Self {
        let mut words: Vec<String> = wanted.map(|skill| content_words(skill).collect()).unwrap_or_default();
        words.sort();
        words.dedup();
        let known: Vec<Vec<String>> = known.iter().map(|skill| folded_words(skill)).collect();
        let count = words.len().max(known.len()).div_ceil(PART_BITS);
        let part = |number: usize| SkillPart { wanted: chunk(&words, number), known: chunk(&known, number) };
        Self { parts: (0..count).map(part).collect(), has_wanted: !words.is_empty() }
    }

    /// Returns the parts in their order; more than one only for more words or skills than there are bits.
    #[must_use]
    pub fn parts(&self) -> &[SkillPart] {
        &self.parts
    }

    /// Returns the match of a text; `words_in` gives the bits of its words in each part.
    #[must_use]
    pub fn match_words<'a, I: Iterator<Item = WordBits>>(
        &'a self,
        words_in: impl Fn(usize, &'a SkillPart) -> I,
    ) -> SkillMatch {
        let mut all = SkillMatch { teaches_wanted: self.has_wanted, is_known: false };
        for (number, part) in self.parts.iter().enumerate() {
            let found = part.match_words(words_in(number, part));
            all.teaches_wanted &= found.teaches_wanted;
            all.is_known |= found.is_known;
        }
        all
    }

    /// Returns the match of a text.
    #[must_use]
    pub fn match_text(&self, text: &str) -> SkillMatch {
        let words = folded_words(text);
        self.match_words(|_, part| words.iter().map(|word| part.word_bits(word)))
    }

    /// Returns the match of a skill: that of any of its texts.
    #[must_use]
    pub fn match_skill(&self, skill: &Localised) -> SkillMatch {
        skill.entries().map(|(_, text)| self.match_text(text)).fold(SkillMatch::default(), SkillMatch::or)
    }

    /// Returns the match of all skills of a program.
    #[must_use]
    pub fn match_program(&self, skills: &[Localised]) -> ProgramSkillMatch {
        let mut all = ProgramSkillMatch::default();
        skills.iter().for_each(|skill| all.add(self.match_skill(skill)));
        all
    }
}

impl SkillMatch {
    /// Returns the match of a skill whose texts have these two matches.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self { teaches_wanted: self.teaches_wanted || other.teaches_wanted, is_known: self.is_known || other.is_known }
    }
}

impl ProgramSkillMatch {
    /// Adds the next skill of the program.
    pub fn add(&mut self, skill: SkillMatch) {
        self.teaches_wanted |= skill.teaches_wanted;
        self.all_known = Some(self.all_known.unwrap_or(true) && skill.is_known);
    }

    /// Returns yes if the program names a skill that the person does not have; unknown if it names none.
    #[must_use]
    pub const fn teaches_new(self) -> Tristate {
        match self.all_known {
            None => Tristate::Unknown,
            Some(true) => Tristate::No,
            Some(false) => Tristate::Yes,
        }
    }
}

fn chunk<T: Clone>(all: &[T], number: usize) -> Vec<T> {
    all.chunks(PART_BITS).nth(number).map(<[T]>::to_vec).unwrap_or_default()
}

/// Returns the bits of those of up to 64 items that meet a condition.
fn bit_set<T>(items: &[T], is_in: impl Fn(&T) -> bool) -> u64 {
    items.iter().zip(0..u64::BITS).filter(|(item, _)| is_in(item)).fold(0, |bits, (_, bit)| bits | 1 << bit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn teaches(text: &str, wanted: &str) -> bool {
        SkillMatcher::new(Some(wanted), &[]).match_text(text).teaches_wanted
    }

    #[test]
    fn skills_match_by_content_words() {
        assert!(teaches("Data analysis with spreadsheets", "spreadsheet"));
        assert!(teaches("soins aux personnes âgées", "soins des personnes agees"));
        assert!(!teaches("Data analysis", "the of and"));
        assert!(!teaches("Data analysis", "welding"));
    }

    #[test]
    fn known_skills_cover_every_content_word() {
        let matcher = SkillMatcher::new(None, &["Excel".to_owned()]);
        let is_known = |text: &str| matcher.match_text(text).is_known;
        assert!(is_known("Excel basics") && !is_known("Excel macros") && !is_known("basics"));
        assert!(!SkillMatcher::new(None, &[]).match_text("Excel").is_known);
    }

    #[test]
    fn more_words_than_bits_all_count() {
        let wanted: String = (0..70).map(|number| format!("w{number} ")).collect();
        assert!(teaches(&wanted, &wanted));
        assert!(!teaches(wanted.strip_suffix("w69 ").unwrap(), &wanted));
        let known: Vec<String> = (0..70).map(|number| format!("w{number}")).collect();
        let matcher = SkillMatcher::new(Some("w1"), &known);
        assert_eq!(matcher.match_text("w69"), SkillMatch { teaches_wanted: false, is_known: true });
        assert_eq!(matcher.match_text("w1"), SkillMatch { teaches_wanted: true, is_known: true });
    }
}
