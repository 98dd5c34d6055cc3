//! Skills by their words: which of them teach what a person wants, and which a person has already.

use std::io;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use crate::columns::{
    CHUNK_ROWS, LAST_FLAG, NO_NUMBER, PROGRAM_SKILL_STARTS, PROGRAM_SKILLS, SKILL_VOCABULARY, SKILL_VOCABULARY_ENDS,
    SKILL_WORD_ENDS, SKILL_WORDS,
};
use microcred_core::fact::Tristate;
use microcred_core::sanitize::{Localised, folded_words, is_content_word, is_or_starts_with, mentions_all};
use microcred_sections::sections::Sections;
use microcred_sections::writer::SectionSink;

/// Phrases and words of a person are held against skills by bits, so many at a time.
const MAX_MASK_BITS: usize = 64;

/// The skills of programs, while they stream by.
#[derive(Debug, Default)]
pub(super) struct SkillsBuilder {
    word_numbers: FxHashMap<String, u32>,
    vocabulary: String,
    word_ends: Vec<u32>,
    skill_numbers: FxHashMap<Box<[u32]>, u32>,
    skill_words: Vec<u32>,
    skill_ends: Vec<u32>,
    program_skills: Vec<u32>,
    program_skill_ends: Vec<usize>,
}

impl SkillsBuilder {
    /// Adds the skills of the next program.
    pub(super) fn add(&mut self, skills: &[Localised]) {
        for skill in skills {
            let number = self.skill_number(skill);
            self.program_skills.push(number);
        }
        self.program_skill_ends.push(self.program_skills.len());
    }

    fn skill_number(&mut self, skill: &Localised) -> u32 {
        let mut words: Vec<u32> = Vec::new();
        for (_, text) in skill.entries() {
            words.extend(folded_words(text).into_iter().map(|word| self.word_number(word)));
            if let Some(last) = words.last_mut() {
                *last |= LAST_FLAG;
            }
        }
        if let Some(number) = self.skill_numbers.get(words.as_slice()) {
            return *number;
        }
        let number = saturating_u31(self.skill_ends.len());
        self.skill_words.extend(&words);
        self.skill_ends.push(saturating_u31(self.skill_words.len()));
        self.skill_numbers.insert(words.into(), number);
        number
    }

    fn word_number(&mut self, word: String) -> u32 {
        let next = saturating_u31(self.word_ends.len());
        if let Some(number) = self.word_numbers.get(&word) {
            return *number;
        }
        self.vocabulary.push_str(&word);
        self.word_ends.push(saturating_u31(self.vocabulary.len()));
        self.word_numbers.insert(word, next);
        next
    }

    /// Writes the parts; the programs in the order of the columns.
    pub(super) fn finish(self, order: &[u32], out: &mut dyn SectionSink) -> io::Result<()> {
        let mut taught: Vec<u32> = Vec::with_capacity(self.program_skills.len() + order.len() / 3);
        let mut starts: Vec<u32> = Vec::new();
        for (place, record) in order.iter().enumerate() {
            if place.is_multiple_of(CHUNK_ROWS) {
                starts.push(saturating_u31(taught.len()));
            }
            let end = |record: Option<usize>| record.and_then(|record| self.program_skill_ends.get(record)).copied();
            let start = end((*record as usize).checked_sub(1)).unwrap_or(0);
            let own = end(Some(*record as usize)).and_then(|end| self.program_skills.get(start..end)).unwrap_or(&[]);
            taught.extend(own);
            match taught.last_mut().filter(|_| !own.is_empty()) {
                Some(last) => *last |= LAST_FLAG,
                None => taught.push(NO_NUMBER),
            }
        }
        out.write_section(SKILL_VOCABULARY, self.vocabulary.as_bytes())?;
        out.write_section(SKILL_VOCABULARY_ENDS, bytemuck::cast_slice(&self.word_ends))?;
        out.write_section(SKILL_WORDS, bytemuck::cast_slice(&self.skill_words))?;
        out.write_section(SKILL_WORD_ENDS, bytemuck::cast_slice(&self.skill_ends))?;
        out.write_section(PROGRAM_SKILLS, bytemuck::cast_slice(&taught))?;
        out.write_section(PROGRAM_SKILL_STARTS, bytemuck::cast_slice(&starts))
    }
}

fn saturating_u31(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX) & !LAST_FLAG
}

/// The skills of a compiled catalogue.
#[derive(Debug)]
pub(super) struct SkillTable {
    sections: Arc<dyn Sections>,
    content_words: OnceLock<Vec<bool>>,
}

/// What a skill is to a person, as bits.
const TEACHES_WANTED: u8 = 1;
const ALREADY_KNOWN: u8 = 2;

/// What each skill is to one person.
#[derive(Debug, Default)]
pub(super) struct SkillVerdicts(Vec<u8>);

/// What the skills of one program are to one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SkillMatch {
    /// Whether one of them is what the person wants.
    pub(super) teaches_wanted: bool,
    /// Whether it teaches something new.
    pub(super) teaches_new: Tristate,
}

/// What is asked of a word.
#[derive(Debug, Clone, Copy)]
struct WordMask {
    /// Which of the wanted words it is.
    wanted_words: u64,
    /// In which of the held phrases it stands; all where it says nothing.
    known_phrases: u64,
    /// Whether it says anything of a skill.
    is_content_word: bool,
}

/// A word that is neither wanted nor held.
const IRRELEVANT_WORD: WordMask = WordMask { wanted_words: 0, known_phrases: 0, is_content_word: true };

impl SkillTable {
    pub(super) fn new(sections: Arc<dyn Sections>) -> Self {
        Self { sections, content_words: OnceLock::new() }
    }

    /// The words, in the order of their numbers.
    fn words(&self) -> impl Iterator<Item = &str> {
        let letters = self.sections.section(SKILL_VOCABULARY);
        let ends = self.sections.section_u32(SKILL_VOCABULARY_ENDS);
        let starts = std::iter::once(&0).chain(ends);
        starts.zip(ends).map(|(start, end)| {
            let bytes = letters.get(*start as usize..*end as usize);
            bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("")
        })
    }

    fn content_words(&self) -> &[bool] {
        self.content_words.get_or_init(|| self.words().map(is_content_word).collect())
    }

    /// What each skill is to a person who wants a skill and has others.
    pub(super) fn evaluate(
        &self,
        wanted: Option<&str>,
        held: &[String],
        go_on: &dyn Fn() -> bool,
    ) -> Option<SkillVerdicts> {
        let mut telling: Vec<String> = wanted.map(folded_words).unwrap_or_default();
        telling.retain(|word| is_content_word(word));
        telling.sort();
        telling.dedup();
        if telling.len() > MAX_MASK_BITS || held.len() > MAX_MASK_BITS {
            return self.evaluate_one_by_one(wanted, held, go_on);
        }
        let phrases: Vec<Vec<String>> = held.iter().map(|phrase| folded_words(phrase)).collect();
        let words: Vec<WordMask> = self
            .words()
            .zip(self.content_words())
            .map(|(word, says)| WordMask {
                wanted_words: bitmask(&telling, |wanted| is_or_starts_with(word, wanted)),
                known_phrases: match says {
                    true => bitmask(&phrases, |phrase| phrase.iter().any(|held| is_or_starts_with(held, word))),
                    false => u64::MAX,
                },
                is_content_word: *says,
            })
            .collect();
        // Most words are neither wanted nor held: of those nothing more has to be looked up.
        let dull: Vec<bool> = words
            .iter()
            .map(|word| word.is_content_word && word.wanted_words == 0 && word.known_phrases == 0)
            .collect();
        let all_wanted = bitmask(&telling, |_| true);
        self.evaluate_each(go_on, |texts| {
            let (mut verdict, mut found, mut held, mut says) = (0, 0, u64::MAX, false);
            for number in texts {
                let number = (*number & !LAST_FLAG, *number & LAST_FLAG != 0);
                let is_dull = dull.get(number.0 as usize).copied().unwrap_or(true);
                let word = if is_dull {
                    IRRELEVANT_WORD
                } else {
                    words.get(number.0 as usize).copied().unwrap_or(IRRELEVANT_WORD)
                };
                found |= word.wanted_words;
                held &= word.known_phrases;
                says |= word.is_content_word;
                if number.1 {
                    verdict |= if all_wanted != 0 && found == all_wanted { TEACHES_WANTED } else { 0 };
                    verdict |= if says && held != 0 && !phrases.is_empty() { ALREADY_KNOWN } else { 0 };
                    (found, held, says) = (0, u64::MAX, false);
                }
            }
            verdict
        })
    }

    /// The same, for more words than there are bits.
    fn evaluate_one_by_one(
        &self,
        wanted: Option<&str>,
        held: &[String],
        go_on: &dyn Fn() -> bool,
    ) -> Option<SkillVerdicts> {
        let words: Vec<&str> = self.words().collect();
        self.evaluate_each(go_on, |texts| {
            texts.split_inclusive(|number| number & LAST_FLAG != 0).fold(0, |verdict, text| {
                let text = text.iter().filter_map(|number| words.get((number & !LAST_FLAG) as usize).copied());
                let text = text.collect::<Vec<_>>().join(" ");
                let teaches = wanted.is_some_and(|wanted| mentions_all(&text, wanted));
                let known = held.iter().any(|held| mentions_all(held, &text));
                verdict | if teaches { TEACHES_WANTED } else { 0 } | if known { ALREADY_KNOWN } else { 0 }
            })
        })
    }

    fn evaluate_each(&self, go_on: &dyn Fn() -> bool, judge: impl Fn(&[u32]) -> u8) -> Option<SkillVerdicts> {
        let numbers = self.sections.section_u32(SKILL_WORDS);
        let ends = self.sections.section_u32(SKILL_WORD_ENDS);
        let mut verdicts = Vec::with_capacity(ends.len());
        let mut start = 0;
        for ends in ends.chunks(CHUNK_ROWS) {
            if !go_on() {
                return None;
            }
            verdicts.extend(ends.iter().map(|end| {
                let texts = numbers.get(start..*end as usize).unwrap_or(&[]);
                start = *end as usize;
                judge(texts)
            }));
        }
        Some(SkillVerdicts(verdicts))
    }

    /// What the programs of one piece teach, in the order of the columns.
    pub(super) fn for_each_program(&self, piece: usize, verdicts: &SkillVerdicts, mut take: impl FnMut(SkillMatch)) {
        let starts = self.sections.section_u32(PROGRAM_SKILL_STARTS);
        let start = starts.get(piece).map_or(usize::MAX, |start| *start as usize);
        let numbers = self.sections.section_u32(PROGRAM_SKILLS);
        let end = starts.get(piece + 1).map_or(numbers.len(), |end| *end as usize);
        let (mut wanted, mut all_known) = (false, true);
        for number in numbers.get(start..end).unwrap_or(&[]) {
            if *number == NO_NUMBER {
                take(SkillMatch { teaches_wanted: false, teaches_new: Tristate::Unknown });
                continue;
            }
            let verdict = verdicts.0.get((*number & !LAST_FLAG) as usize).copied().unwrap_or(0);
            wanted |= verdict & TEACHES_WANTED != 0;
            all_known &= verdict & ALREADY_KNOWN != 0;
            if number & LAST_FLAG != 0 {
                take(SkillMatch {
                    teaches_wanted: wanted,
                    teaches_new: if all_known { Tristate::No } else { Tristate::Yes },
                });
                (wanted, all_known) = (false, true);
            }
        }
    }
}

fn bitmask<T>(all: &[T], is: impl Fn(&T) -> bool) -> u64 {
    all.iter().zip(0_u32..).filter(|(one, _)| is(one)).fold(0, |bits, (_, place)| bits | 1 << place)
}
