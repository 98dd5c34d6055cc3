//! Tells how hard the messages of each language are to read: `cargo run -p microcred-benches --bin reading -- [LANGUAGE]`.
//!
//! For each file the level, whether it holds and whether it is as easy as it should be; then the lines that are hardest. A
//! formula finds what to look at; people decide.

use std::collections::BTreeMap;

use language::{PLACEHOLDER, languages};
use reading::{ReadabilityFormula, TextCounts};

#[path = "../../../tests/it/texts/locales.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod language;
#[path = "../../../tests/it/source/reading_level.rs"]
mod reading;
#[path = "../../../tests/it/source/sentences.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod sentences;

/// So many of the hardest lines are listed.
const LISTED: usize = 10;
/// A line of fewer words tells little of how hard it is.
const FEWEST: f64 = 8.0;

/// Whether a level is as easy as it should be: grade 6, or 70 points.
fn is_aimed_at(formula: ReadabilityFormula, level: f64) -> bool {
    match formula {
        ReadabilityFormula::Grade => level <= 6.0,
        ReadabilityFormula::KandelMoles | ReadabilityFormula::FernandezHuerta => level >= 70.0,
    }
}

/// The greater the harder.
fn hardness(formula: ReadabilityFormula, level: f64) -> f64 {
    if formula == ReadabilityFormula::Grade { level } else { -level }
}

fn main() {
    let only: Vec<String> = std::env::args().skip(1).collect();
    for language in languages().iter().filter(|language| only.is_empty() || only.contains(&language.tag)) {
        let Some(formula) = ReadabilityFormula::of(&language.tag) else {
            println!("{}: no formula; add one to tests/it/source/reading_level.rs\n", language.tag);
            continue;
        };
        println!("{}: {formula:?}", language.tag);
        let mut files: BTreeMap<&str, TextCounts> = BTreeMap::new();
        let mut lines: Vec<(f64, &str, String)> = Vec::new();
        for message in &language.messages {
            let text = language.text_of(message, PLACEHOLDER);
            let Some(counts) = formula.counts(&text) else { continue };
            *files.entry(message.file()).or_default() += counts;
            if counts.words >= FEWEST {
                lines.push((formula.level(counts), &message.id, text));
            }
        }
        let mut all = TextCounts::default();
        for (file, counts) in files {
            all += counts;
            say(file, formula, formula.level(counts));
        }
        say("all", formula, formula.level(all));
        lines.sort_by(|one, other| hardness(formula, other.0).total_cmp(&hardness(formula, one.0)));
        println!("  hardest lines:");
        for (level, id, text) in lines.iter().take(LISTED) {
            println!("  {level:>6.1}  {id}: {text}");
        }
        println!();
    }
}

fn say(name: &str, formula: ReadabilityFormula, level: f64) {
    let told = match (formula.holds(level), is_aimed_at(formula, level)) {
        (false, _) => "too hard",
        (true, false) => "holds",
        (true, true) => "easy",
    };
    println!("  {level:>6.1}  {told:<8}  {name}");
}
