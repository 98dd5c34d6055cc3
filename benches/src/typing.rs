//! Queries as a person types them: what stands in the search field after each key press.

use microcred_core::program::Program;
use microcred_core::sanitize::{Localised, fold_letter};

use crate::made::Chance;

/// What a session looks for, with the share of sessions that do.
const KINDS: &[(Kind, f64)] =
    &[(Kind::Title, 0.45), (Kind::Misspelt, 0.20), (Kind::Provider, 0.13), (Kind::French, 0.14), (Kind::Code, 0.08)];
/// The share of sessions that take everything back and type something else.
const TAKEN_BACK: f64 = 0.12;
/// The share of misspelt words among those that nobody set out to misspell.
const SLIPS: f64 = 0.04;
/// The share of words with accents that are typed without them.
const BARE: f64 = 0.5;

#[derive(Debug, Clone, Copy)]
enum Kind {
    Title,
    Misspelt,
    Provider,
    French,
    Code,
}

/// The queries of so many sessions, one after each key press: words of these records, some misspelt, names of providers,
/// codes, French words with and without accents, letters taken back one by one. About 15 key presses to a session; the
/// query is empty where everything was taken back.
///
/// The same seed types the same on the same records. Without records nothing is typed.
#[must_use]
pub fn script(seed: u64, sessions: usize, records: &[Program]) -> Vec<String> {
    let mut chance = Chance::new(seed);
    let mut queries = Vec::new();
    for _ in 0..if records.is_empty() { 0 } else { sessions } {
        let mut field = String::new();
        type_on(&mut queries, &mut field, &sought(&mut chance, records));
        if chance.share(TAKEN_BACK) {
            while field.pop().is_some() {
                queries.push(field.clone());
            }
            type_on(&mut queries, &mut field, &sought(&mut chance, records));
        } else if chance.share(0.25) {
            // A second thought: the last letters are taken back, another word follows.
            for _ in 0..chance.below(4).min(field.chars().count().saturating_sub(1)) {
                field.pop();
                queries.push(field.clone());
            }
            let title = &chance.pick(records).title;
            let more = format!(" {}", word_of(&mut chance, title));
            type_on(&mut queries, &mut field, &more);
        }
    }
    queries
}

/// Queries as they stand when a session is done, without the way there.
#[must_use]
pub fn whole(seed: u64, count: usize, records: &[Program]) -> Vec<String> {
    let mut chance = Chance::new(seed);
    (0..if records.is_empty() { 0 } else { count }).map(|_| sought(&mut chance, records)).collect()
}

fn type_on(queries: &mut Vec<String>, field: &mut String, text: &str) {
    for letter in text.chars() {
        field.push(letter);
        queries.push(field.clone());
    }
}

/// What one session looks for.
fn sought(chance: &mut Chance, records: &[Program]) -> String {
    let record = chance.pick(records);
    let shares: Vec<f64> = KINDS.iter().map(|(_, share)| *share).collect();
    let (kind, _) = KINDS[chance.part(&shares)];
    let french = |texts: &[Localised]| texts.first().map(|text| text.get("fr").to_owned());
    let text = match kind {
        Kind::Code => match record.occupations.first() {
            Some(link) => return link.code.to_string(),
            None => record.title.clone(),
        },
        Kind::Provider => record.provider.clone(),
        Kind::French => {
            french(&record.skills).or_else(|| french(&record.roles)).unwrap_or_else(|| record.title.clone())
        }
        Kind::Title | Kind::Misspelt => record.title.clone(),
    };
    let mut words: Vec<String> = (0..1 + chance.part(&[0.55, 0.45])).map(|_| word_of(chance, &text)).collect();
    words.dedup();
    let wrong = if matches!(kind, Kind::Misspelt) { chance.below(words.len()) } else { usize::MAX };
    let typed = words.iter().enumerate().map(|(place, word)| {
        let bare = !word.is_ascii() && chance.share(BARE);
        let word = if bare { word.chars().flat_map(fold_letter).collect() } else { word.clone() };
        if place == wrong || chance.share(SLIPS) { misspelt(chance, &word) } else { word }
    });
    typed.collect::<Vec<_>>().join(" ")
}

/// A word of a text, rather one that tells something.
fn word_of(chance: &mut Chance, text: &str) -> String {
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let telling: Vec<&str> = words.iter().copied().filter(|word| word.chars().count() > 3).collect();
    match (telling.is_empty(), words.is_empty()) {
        (false, _) => chance.pick(&telling).to_lowercase(),
        (true, false) => chance.pick(&words).to_lowercase(),
        (true, true) => "a".to_owned(),
    }
}

/// A word with one slip of the finger: a letter left out, doubled, swapped with the next, or another in its place.
fn misspelt(chance: &mut Chance, word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 4 {
        return word.to_owned();
    }
    // The first letter is seldom the wrong one.
    let at = 1 + chance.below(letters.len() - 2);
    match chance.below(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters.swap(at, at + 1),
        _ => letters[at] = *chance.pick(&['a', 'e', 'i', 'o', 'r', 's', 't', 'n', 'l', 'u']),
    }
    letters.into_iter().collect()
}
