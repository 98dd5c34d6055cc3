//! Skills by their words: which of them teach what a person wants, and which a person has already.

use std::io;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::columns::{
    CHUNK_ROWS, LAST_FLAG, NO_NUMBER, PROGRAM_SKILL_STARTS, PROGRAM_SKILLS, SKILL_VOCABULARY, SKILL_VOCABULARY_ENDS,
    SKILL_WORD_ENDS, SKILL_WORDS,
};
use microcred_advice::skills::{ProgramSkillMatch, SkillMatch, SkillMatcher, WordBits};
use microcred_core::sanitize::{Localised, folded_words};
use microcred_sections::sections::Sections;
use microcred_sections::writer::SectionSink;

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
}

/// What each skill is to one person.
#[derive(Debug, Default)]
pub(super) struct SkillVerdicts(Vec<SkillMatch>);

impl SkillTable {
    pub(super) fn new(sections: Arc<dyn Sections>) -> Self {
        Self { sections }
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

    /// Returns what each skill is to a person; `None` where it was not wanted to its end.
    pub(super) fn evaluate(&self, matcher: &SkillMatcher, go_on: &dyn Fn() -> bool) -> Option<SkillVerdicts> {
        let bits: Vec<Vec<WordBits>> =
            matcher.parts().iter().map(|part| self.words().map(|word| part.word_bits(word)).collect()).collect();
        // Most words are neither wanted nor known: of those nothing more has to be looked up.
        let irrelevant: Vec<bool> = (0..self.sections.section_u32(SKILL_VOCABULARY_ENDS).len())
            .map(|word| bits.iter().all(|part| part.get(word).is_none_or(|word| *word == WordBits::IRRELEVANT)))
            .collect();
        self.evaluate_each(go_on, |texts| {
            texts.split_inclusive(|number| number & LAST_FLAG != 0).fold(SkillMatch::default(), |skill, text| {
                skill.or(matcher.match_words(|part, _| {
                    let bits = bits.get(part).map_or(&[][..], Vec::as_slice);
                    text.iter().map(|number| {
                        let word = (number & !LAST_FLAG) as usize;
                        let is_irrelevant = irrelevant.get(word).copied().unwrap_or(true);
                        let found = if is_irrelevant { None } else { bits.get(word) };
                        found.copied().unwrap_or(WordBits::IRRELEVANT)
                    })
                }))
            })
        })
    }

    fn evaluate_each(&self, go_on: &dyn Fn() -> bool, judge: impl Fn(&[u32]) -> SkillMatch) -> Option<SkillVerdicts> {
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

    /// Gives the match of each program of one piece, in the order of the columns.
    pub(super) fn for_each_program(
        &self,
        piece: usize,
        verdicts: &SkillVerdicts,
        mut take: impl FnMut(ProgramSkillMatch),
    ) {
        let starts = self.sections.section_u32(PROGRAM_SKILL_STARTS);
        let start = starts.get(piece).map_or(usize::MAX, |start| *start as usize);
        let numbers = self.sections.section_u32(PROGRAM_SKILLS);
        let end = starts.get(piece + 1).map_or(numbers.len(), |end| *end as usize);
        let mut program = ProgramSkillMatch::default();
        for number in numbers.get(start..end).unwrap_or(&[]) {
            if *number == NO_NUMBER {
                take(ProgramSkillMatch::default());
                continue;
            }
            program.add(verdicts.0.get((*number & !LAST_FLAG) as usize).copied().unwrap_or_default());
            if number & LAST_FLAG != 0 {
                take(std::mem::take(&mut program));
            }
        }
    }
}
