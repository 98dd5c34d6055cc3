//! Words as they fall in real titles: those of the embedded catalogue and of the occupations as often as they stand there,
//! and a tail of made words that grows with the number of records.

use std::collections::HashMap;

use microcred_core::catalogue::Catalogue;
use microcred_core::occupation::Occupations;
use microcred_core::program::{Program, Sector};
use microcred_core::sanitize::Localised;

use super::chance::{Chance, Weighted};
use super::syllables::{Tongue, write_name, write_word};

/// The share of drawn words that are made words.
const MADE: f64 = 0.115;
/// The share of made words that are proper names.
const NAMES: f64 = 0.25;
/// How many made words each kind has.
const MOST_MADE: f64 = 52_000.0;
/// The made words of the first ranks are this much less frequent than a pure 1 / rank.
const SHIFT: f64 = 16.0;
/// The share of words drawn from the words of the sector, of those that are not made.
const OF_SECTOR: f64 = 0.6;

/// Words of one language, each with its weight.
#[derive(Debug, Clone, Default)]
struct Words {
    list: Vec<String>,
    table: Weighted,
}

impl Words {
    fn new(counts: HashMap<String, f64>) -> Self {
        let mut all: Vec<(String, f64)> = counts.into_iter().collect();
        all.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        let table = Weighted::new(&all.iter().map(|(_, count)| *count).collect::<Vec<_>>());
        Self { list: all.into_iter().map(|(word, _)| word).collect(), table }
    }
}

/// All words.
#[derive(Debug, Clone)]
pub struct Vocabulary {
    everywhere: [Words; 2],
    by_sector: Vec<[Words; 2]>,
}

impl Vocabulary {
    /// The words of a catalogue and of the occupations.
    #[must_use]
    pub fn new(catalogue: &Catalogue, occupations: &Occupations) -> Self {
        let mut everywhere: [HashMap<String, f64>; 2] = Default::default();
        let mut by_sector: Vec<[HashMap<String, f64>; 2]> = vec![Default::default(); Sector::ALL.len()];
        for program in catalogue.in_memory_programs() {
            let own = tongue_of(program);
            let mut add = |tongue: Tongue, text: &str, weight: f64| {
                for word in telling(text, tongue) {
                    *by_sector[program.sector as usize][tongue as usize].entry(word.clone()).or_default() += weight;
                    *everywhere[tongue as usize].entry(word).or_default() += weight;
                }
            };
            add(own, &program.title, 2.0);
            add(own, &program.provider, 0.2);
            for (tag, text) in program.skills.iter().chain(&program.roles).flat_map(Localised::entries) {
                add(if tag == "fr" { Tongue::French } else { Tongue::English }, text, 1.0);
            }
        }
        for occupation in occupations.all() {
            for (tongue, tag) in [(Tongue::English, "en"), (Tongue::French, "fr")] {
                for word in telling(occupation.title.get(tag), tongue) {
                    *everywhere[tongue as usize].entry(word).or_default() += 0.5;
                }
            }
        }
        Self {
            everywhere: everywhere.map(Words::new),
            by_sector: by_sector.into_iter().map(|counts| counts.map(Words::new)).collect(),
        }
    }

    /// Writes one word.
    pub fn write(&self, into: &mut String, chance: &mut Chance, tongue: Tongue, sector: Sector) {
        if chance.share(MADE) {
            let rank = made_rank(chance);
            if chance.share(NAMES) {
                write_name(into, rank)
            } else {
                write_word(into, rank, tongue)
            }
            return;
        }
        let own = &self.by_sector[sector as usize][tongue as usize];
        let words =
            if own.table.is_empty() || !chance.share(OF_SECTOR) { &self.everywhere[tongue as usize] } else { own };
        into.push_str(&words.list[words.table.draw(chance)]);
    }
}

/// A rank drawn with a weight of 1 / (rank + shift).
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to the number of made words")]
pub fn made_rank(chance: &mut Chance) -> usize {
    (SHIFT * ((1.0 + MOST_MADE / SHIFT).ln() * chance.unit()).exp() - SHIFT).max(0.0) as usize
}

/// The language of a program's title: the first in which it is taught.
pub fn tongue_of(program: &Program) -> Tongue {
    if program.languages.first().is_some_and(|tag| tag == "fr") { Tongue::French } else { Tongue::English }
}

/// The words that carry a meaning: small letters, but for abbreviations.
fn telling(text: &str, tongue: Tongue) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() > 2 && !word.contains(|letter: char| letter.is_ascii_digit()))
        .map(|word| if word.chars().all(char::is_uppercase) { word.to_owned() } else { word.to_lowercase() })
        .filter(|word| !is_small(word, tongue))
        .collect()
}

/// Whether a word only joins others.
pub fn is_small(word: &str, tongue: Tongue) -> bool {
    let small: &[&str] = match tongue {
        Tongue::English => {
            &["a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with"]
        }
        Tongue::French => &[
            "au", "aux", "avec", "ce", "ces", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou",
            "par", "pour", "sans", "ses", "son", "sur", "un", "une", "à", "d",
        ],
    };
    word.len() <= 4 && small.contains(&word)
}
