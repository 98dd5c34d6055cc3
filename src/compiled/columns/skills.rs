//! Skills by their words: which of them teach what a person wants, and which a person has already.

use std::io;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::{LAST, NONE, PIECE, SKILL_ENDS, SKILLS, TAUGHT, TAUGHT_AT, WORD_ENDS, WORDS};
use crate::domain::fact::Value;
use crate::domain::words::{Localised, is_or_starts_with, is_telling, speaks_of, word_list};
use crate::image::parts::Parts;
use crate::image::writer::PartSink;

/// Phrases and words of a person are held against skills by bits, so many at a time.
const MOST_AT_ONCE: usize = 64;

/// The skills of programmes, while they stream by.
#[derive(Debug, Default)]
pub(super) struct Making {
    words: FxHashMap<String, u32>,
    letters: String,
    word_ends: Vec<u32>,
    skills: FxHashMap<Box<[u32]>, u32>,
    skill_words: Vec<u32>,
    skill_ends: Vec<u32>,
    taught: Vec<u32>,
    taught_ends: Vec<usize>,
}

impl Making {
    /// Adds the skills of the next programme.
    pub(super) fn add(&mut self, skills: &[Localised]) {
        for skill in skills {
            let number = self.skill(skill);
            self.taught.push(number);
        }
        self.taught_ends.push(self.taught.len());
    }

    fn skill(&mut self, skill: &Localised) -> u32 {
        let mut words: Vec<u32> = Vec::new();
        for (_, text) in skill.entries() {
            words.extend(word_list(text).into_iter().map(|word| self.word(word)));
            if let Some(last) = words.last_mut() {
                *last |= LAST;
            }
        }
        if let Some(number) = self.skills.get(words.as_slice()) {
            return *number;
        }
        let number = small(self.skill_ends.len());
        self.skill_words.extend(&words);
        self.skill_ends.push(small(self.skill_words.len()));
        self.skills.insert(words.into(), number);
        number
    }

    fn word(&mut self, word: String) -> u32 {
        let next = small(self.word_ends.len());
        if let Some(number) = self.words.get(&word) {
            return *number;
        }
        self.letters.push_str(&word);
        self.word_ends.push(small(self.letters.len()));
        self.words.insert(word, next);
        next
    }

    /// Writes the parts; the programmes in the order of the columns.
    pub(super) fn finish(self, order: &[u32], out: &mut dyn PartSink) -> io::Result<()> {
        let mut taught: Vec<u32> = Vec::with_capacity(self.taught.len() + order.len() / 3);
        let mut starts: Vec<u32> = Vec::new();
        for (place, record) in order.iter().enumerate() {
            if place.is_multiple_of(PIECE) {
                starts.push(small(taught.len()));
            }
            let end = |record: Option<usize>| record.and_then(|record| self.taught_ends.get(record)).copied();
            let start = end((*record as usize).checked_sub(1)).unwrap_or(0);
            let own = end(Some(*record as usize)).and_then(|end| self.taught.get(start..end)).unwrap_or(&[]);
            taught.extend(own);
            match taught.last_mut().filter(|_| !own.is_empty()) {
                Some(last) => *last |= LAST,
                None => taught.push(NONE),
            }
        }
        out.put(WORDS, self.letters.as_bytes())?;
        out.put(WORD_ENDS, bytemuck::cast_slice(&self.word_ends))?;
        out.put(SKILLS, bytemuck::cast_slice(&self.skill_words))?;
        out.put(SKILL_ENDS, bytemuck::cast_slice(&self.skill_ends))?;
        out.put(TAUGHT, bytemuck::cast_slice(&taught))?;
        out.put(TAUGHT_AT, bytemuck::cast_slice(&starts))
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX) & !LAST
}

/// The skills of a compiled catalogue.
#[derive(Debug)]
pub(super) struct Skills {
    parts: Arc<dyn Parts>,
    telling: OnceLock<Vec<bool>>,
}

/// What a skill is to a person, as bits.
const TEACHES: u8 = 1;
const KNOWN: u8 = 2;

/// What each skill is to one person.
#[derive(Debug, Default)]
pub(super) struct Verdicts(Vec<u8>);

/// What the skills of one programme are to one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Taught {
    /// Whether one of them is what the person wants.
    pub(super) wanted: bool,
    /// Whether it teaches something new.
    pub(super) new: Value,
}

/// What is asked of a word.
#[derive(Debug, Clone, Copy)]
struct Word {
    /// Which of the wanted words it is.
    wanted: u64,
    /// In which of the held phrases it stands; all where it says nothing.
    held: u64,
    /// Whether it says anything of a skill.
    says: bool,
}

/// A word that is neither wanted nor held.
const DULL: Word = Word { wanted: 0, held: 0, says: true };

impl Skills {
    pub(super) fn new(parts: Arc<dyn Parts>) -> Self {
        Self { parts, telling: OnceLock::new() }
    }

    /// The words, in the order of their numbers.
    fn words(&self) -> impl Iterator<Item = &str> {
        let letters = self.parts.part(WORDS);
        let ends = self.parts.numbers(WORD_ENDS);
        let starts = std::iter::once(&0).chain(ends);
        starts.zip(ends).map(|(start, end)| {
            let bytes = letters.get(*start as usize..*end as usize);
            bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("")
        })
    }

    fn telling(&self) -> &[bool] {
        self.telling.get_or_init(|| self.words().map(is_telling).collect())
    }

    /// What each skill is to a person who wants a skill and has others.
    pub(super) fn judge(&self, wanted: Option<&str>, held: &[String], go_on: &dyn Fn() -> bool) -> Option<Verdicts> {
        let mut telling: Vec<String> = wanted.map(word_list).unwrap_or_default();
        telling.retain(|word| is_telling(word));
        telling.sort();
        telling.dedup();
        if telling.len() > MOST_AT_ONCE || held.len() > MOST_AT_ONCE {
            return self.judge_one_by_one(wanted, held, go_on);
        }
        let phrases: Vec<Vec<String>> = held.iter().map(|phrase| word_list(phrase)).collect();
        let words: Vec<Word> = self
            .words()
            .zip(self.telling())
            .map(|(word, says)| Word {
                wanted: bits(&telling, |wanted| is_or_starts_with(word, wanted)),
                held: match says {
                    true => bits(&phrases, |phrase| phrase.iter().any(|held| is_or_starts_with(held, word))),
                    false => u64::MAX,
                },
                says: *says,
            })
            .collect();
        // Most words are neither wanted nor held: of those nothing more has to be looked up.
        let dull: Vec<bool> = words.iter().map(|word| word.says && word.wanted == 0 && word.held == 0).collect();
        let all_wanted = bits(&telling, |_| true);
        self.each(go_on, |texts| {
            let (mut verdict, mut found, mut held, mut says) = (0, 0, u64::MAX, false);
            for number in texts {
                let number = (*number & !LAST, *number & LAST != 0);
                let is_dull = dull.get(number.0 as usize).copied().unwrap_or(true);
                let word = if is_dull { DULL } else { words.get(number.0 as usize).copied().unwrap_or(DULL) };
                found |= word.wanted;
                held &= word.held;
                says |= word.says;
                if number.1 {
                    verdict |= if all_wanted != 0 && found == all_wanted { TEACHES } else { 0 };
                    verdict |= if says && held != 0 && !phrases.is_empty() { KNOWN } else { 0 };
                    (found, held, says) = (0, u64::MAX, false);
                }
            }
            verdict
        })
    }

    /// The same, for more words than there are bits.
    fn judge_one_by_one(&self, wanted: Option<&str>, held: &[String], go_on: &dyn Fn() -> bool) -> Option<Verdicts> {
        let words: Vec<&str> = self.words().collect();
        self.each(go_on, |texts| {
            texts.split_inclusive(|number| number & LAST != 0).fold(0, |verdict, text| {
                let text = text.iter().filter_map(|number| words.get((number & !LAST) as usize).copied());
                let text = text.collect::<Vec<_>>().join(" ");
                let teaches = wanted.is_some_and(|wanted| speaks_of(&text, wanted));
                let known = held.iter().any(|held| speaks_of(held, &text));
                verdict | if teaches { TEACHES } else { 0 } | if known { KNOWN } else { 0 }
            })
        })
    }

    fn each(&self, go_on: &dyn Fn() -> bool, judge: impl Fn(&[u32]) -> u8) -> Option<Verdicts> {
        let numbers = self.parts.numbers(SKILLS);
        let ends = self.parts.numbers(SKILL_ENDS);
        let mut verdicts = Vec::with_capacity(ends.len());
        let mut start = 0;
        for ends in ends.chunks(PIECE) {
            if !go_on() {
                return None;
            }
            verdicts.extend(ends.iter().map(|end| {
                let texts = numbers.get(start..*end as usize).unwrap_or(&[]);
                start = *end as usize;
                judge(texts)
            }));
        }
        Some(Verdicts(verdicts))
    }

    /// What the programmes of one piece teach, in the order of the columns.
    pub(super) fn taught(&self, piece: usize, verdicts: &Verdicts, mut take: impl FnMut(Taught)) {
        let starts = self.parts.numbers(TAUGHT_AT);
        let start = starts.get(piece).map_or(usize::MAX, |start| *start as usize);
        let numbers = self.parts.numbers(TAUGHT);
        let end = starts.get(piece + 1).map_or(numbers.len(), |end| *end as usize);
        let (mut wanted, mut all_known) = (false, true);
        for number in numbers.get(start..end).unwrap_or(&[]) {
            if *number == NONE {
                take(Taught { wanted: false, new: Value::Unknown });
                continue;
            }
            let verdict = verdicts.0.get((*number & !LAST) as usize).copied().unwrap_or(0);
            wanted |= verdict & TEACHES != 0;
            all_known &= verdict & KNOWN != 0;
            if number & LAST != 0 {
                take(Taught { wanted, new: if all_known { Value::No } else { Value::Yes } });
                (wanted, all_known) = (false, true);
            }
        }
    }
}

fn bits<T>(all: &[T], is: impl Fn(&T) -> bool) -> u64 {
    all.iter().zip(0_u32..).filter(|(one, _)| is(one)).fold(0, |bits, (_, place)| bits | 1 << place)
}
