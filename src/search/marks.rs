//! What of a record's texts a query matched, and how: for showing, and to hold the finder to.
//!
//! Here the texts of one record are read word by word. The same plan over all records gives the same answer as the finder,
//! which works on sets.

use std::collections::BTreeMap;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use rustc_hash::FxHashMap;

use super::field::{Distance, Entry, Field, Level, Likeness, Way};
use super::ideas::Ideas;
use super::index::View;
use super::plan::{Plan, Span, Word};
use super::tokens::{Token, tokens};
use crate::domain::words::fold_letter;

/// A part of a text that matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    /// The kind of text.
    pub field: Field,
    /// The text.
    pub text: String,
    /// The characters that matched: first and one past the last, in order, not touching.
    pub ranges: Vec<(usize, usize)>,
}

/// How a record was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// The least sure way in which a part of the query was found.
    pub way: Way,
    /// The level of that way.
    pub level: Level,
    /// How far from the title: the sum of [`Distance`] over the parts of the query.
    pub distance: u32,
    /// What matched, the weightiest field first.
    pub matched: Vec<Matched>,
}

/// A plan made ready to mark texts.
#[derive(Debug)]
pub struct Marker<'a> {
    ideas: &'a Ideas,
    parts: Vec<Part>,
}

/// A part of the query by the words that may stand for it.
#[derive(Debug)]
struct Part {
    words: Vec<Wanted>,
    ideas: Vec<usize>,
    together: Wanted,
    only_together: bool,
    likeness_of_words: Likeness,
    likeness: Likeness,
}

/// One word of the query by the words of texts that may stand for it.
#[derive(Debug, Default)]
struct Wanted {
    ways: FxHashMap<String, Way>,
    start: Option<String>,
    letters_of: String,
    apart: Vec<(String, String)>,
}

/// Somewhere that a word or an idea stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Spot {
    distance: Distance,
    way: Way,
    field: Field,
    entry: usize,
    ranges: Vec<(usize, usize)>,
}

/// A text cut into words.
struct Text {
    field: Field,
    tokens: Vec<Token>,
}

impl Wanted {
    fn of(word: &Word, index: &View<'_>) -> Self {
        let mut ways = FxHashMap::default();
        let lists = [(&word.letters, Way::Letters), (&word.same, Way::Same)];
        for (list, way) in lists {
            ways.extend(list.iter().map(|number| (index.word(*number).to_owned(), way)));
        }
        ways.extend(word.whole.map(|_| (word.typed.clone(), Way::Whole)));
        let text = |number: u32| index.word(number).to_owned();
        let apart = word.apart.iter().map(|(one, other)| (text(*one), text(*other))).collect();
        let start = (!word.start.is_empty()).then(|| word.typed.clone());
        Self { ways, start, letters_of: word.typed.clone(), apart }
    }

    /// What several words are when written as one.
    fn together(span: &Span, index: &View<'_>) -> Self {
        let ways = span.joined.iter().map(|number| (index.word(*number).to_owned(), Way::Same)).collect();
        let joined: String = span.words.iter().map(|word| word.typed.as_str()).collect();
        let start = (!span.joined_start.is_empty()).then(|| joined.clone());
        Self { ways, start, letters_of: joined, apart: Vec::new() }
    }

    /// The ways in which a word of a text is this one.
    fn ways(&self, word: &str) -> impl Iterator<Item = Way> {
        let known = self.ways.get(word).copied();
        let start = self.start.as_deref().is_some_and(|start| word.starts_with(start)).then_some(Way::Start);
        known.into_iter().chain(start)
    }

    /// Everywhere in the texts that this word stands, so like it, and forms of it at least so.
    fn spots(&self, texts: &[Text], shown: &[Entry], likeness: Likeness, form: Likeness) -> Vec<Spot> {
        let mut spots = Vec::new();
        for (entry, text) in texts.iter().enumerate() {
            for token in &text.tokens {
                for way in self.ways(&token.word) {
                    let letters = self.letters(way, &token.word);
                    let ranges = places(shown.get(entry).map_or("", |entry| entry.text.as_str()), token, &letters);
                    let likeness = if way == Way::Same { likeness.max(form) } else { likeness };
                    let distance = Distance::of(text.field.class(), likeness);
                    spots.push(Spot { distance, way, field: text.field, entry, ranges });
                }
            }
        }
        for (one, other) in &self.apart {
            spots.extend(apart(texts, one, other));
        }
        spots
    }

    /// Which folded letters of a word are marked; all where the list is empty.
    fn letters(&self, way: Way, word: &str) -> Vec<usize> {
        let length = self.letters_of.chars().count();
        match way {
            Way::Start => (0..length).collect(),
            Way::Letters => match word.find(&self.letters_of) {
                Some(at) => {
                    let before = word.get(..at).map_or(0, |before| before.chars().count());
                    (before..before + length).collect()
                }
                None => {
                    let found = SkimMatcherV2::default().ignore_case().fuzzy_indices(word, &self.letters_of);
                    found.map(|(_, letters)| letters).unwrap_or_default()
                }
            },
            Way::Whole | Way::Same => Vec::new(),
        }
    }
}

/// The nearest places of two words that were written as one; the greater of their distances counts.
fn apart(texts: &[Text], one: &str, other: &str) -> Vec<Spot> {
    let nearest = |word: &str| {
        let all = texts.iter().enumerate().flat_map(|(entry, text)| {
            let distance = Distance::of(text.field.class(), Likeness::Close);
            text.tokens.iter().map(move |token| (distance, text.field, entry, token))
        });
        let here = all.filter(|(.., token)| token.word == word);
        here.min_by_key(|(distance, field, entry, token)| (*distance, *field, *entry, token.start))
    };
    let (Some(one), Some(other)) = (nearest(one), nearest(other)) else { return Vec::new() };
    let distance = one.0.max(other.0);
    let spot = |(_, field, entry, token): (Distance, Field, usize, &Token)| Spot {
        distance,
        way: Way::Same,
        field,
        entry,
        ranges: vec![(token.start, token.end)],
    };
    if (one.1, one.2) == (other.1, other.2) {
        let mut both = spot(one);
        both.ranges.push((other.3.start, other.3.end));
        return vec![both];
    }
    vec![spot(one), spot(other)]
}

impl<'a> Marker<'a> {
    /// Makes a plan ready.
    #[must_use]
    pub fn new(plan: &Plan, index: &View<'_>, ideas: &'a Ideas) -> Self {
        let part = |span: &Span| Part {
            words: span.words.iter().map(|word| Wanted::of(word, index)).collect(),
            ideas: span.ideas.clone(),
            together: Wanted::together(span, index),
            only_together: span.only_together,
            likeness_of_words: span.likeness_of_words(),
            likeness: span.likeness(Level::Exact),
        };
        Self { ideas, parts: plan.spans.iter().map(part).collect() }
    }

    /// How the plan finds a record with these texts; `None` where it does not.
    #[must_use]
    pub fn mark(&self, entries: &[Entry]) -> Option<Marked> {
        if self.parts.is_empty() {
            return None;
        }
        let texts: Vec<Text> =
            entries.iter().map(|entry| Text { field: entry.field, tokens: tokens(&entry.text) }).collect();
        let found: Vec<(Vec<Vec<Spot>>, Vec<Spot>)> =
            self.parts.iter().map(|part| self.find(part, &texts, entries)).collect();
        for level in Level::ALL {
            let nearest: Option<Vec<(Distance, Way)>> = found.iter().map(|part| nearest_of(part, level)).collect();
            if let Some(nearest) = nearest {
                let distance: usize = nearest.iter().map(|(distance, _)| distance.number()).sum();
                let distance = u32::try_from(distance).unwrap_or(u32::MAX);
                let way = nearest.iter().map(|(_, way)| *way).max().unwrap_or(level.way());
                return Some(Marked { way, level, distance, matched: matched(entries, &found, level) });
            }
        }
        None
    }

    /// Where each word of a part stands, and where something that stands for all of them.
    fn find(&self, part: &Part, texts: &[Text], entries: &[Entry]) -> (Vec<Vec<Spot>>, Vec<Spot>) {
        let words = part.words.iter().map(|word| {
            let none = part.only_together;
            if none { Vec::new() } else { word.spots(texts, entries, part.likeness_of_words, Likeness::Close) }
        });
        let words = words.collect();
        let mut together = part.together.spots(texts, entries, Likeness::Typed, Likeness::Typed);
        if part.ideas.is_empty() {
            return (words, together);
        }
        for (entry, text) in texts.iter().enumerate() {
            for place in self.ideas.in_text(&text.tokens).into_iter().filter(|place| part.ideas.contains(&place.idea)) {
                let first = text.tokens.get(place.start);
                let last = text.tokens.get(place.start + place.length - 1);
                if let (Some(first), Some(last)) = (first, last) {
                    let ranges = vec![(first.start, last.end)];
                    let distance = Distance::of(text.field.class(), part.likeness);
                    together.push(Spot { distance, way: Way::Same, field: text.field, entry, ranges });
                }
            }
        }
        (words, together)
    }
}

/// The distance and way of the nearest spots of a part, by its words or by what stands for all of them.
fn nearest_of((words, together): &(Vec<Vec<Spot>>, Vec<Spot>), level: Level) -> Option<(Distance, Way)> {
    let nearest = |spots: &[Spot]| {
        spots.iter().filter(|spot| spot.way.level() <= level).map(|spot| (spot.distance, spot.way)).min()
    };
    let each: Option<Vec<(Distance, Way)>> = words.iter().map(|spots| nearest(spots)).collect();
    let each = each.and_then(|each| {
        let way = each.iter().map(|(_, way)| *way).max()?;
        each.into_iter().map(|(distance, _)| (distance, way)).max()
    });
    each.into_iter().chain(nearest(together)).min()
}

/// What is shown as matched: for each part its nearest spot, or for each of its words.
fn matched(entries: &[Entry], found: &[(Vec<Vec<Spot>>, Vec<Spot>)], level: Level) -> Vec<Matched> {
    let mut by_entry: BTreeMap<(Field, usize), Vec<(usize, usize)>> = BTreeMap::new();
    let mut note = |spot: &Spot| by_entry.entry((spot.field, spot.entry)).or_default().extend(&spot.ranges);
    let nearest = |spots: &'_ [Spot]| spots.iter().filter(|spot| spot.way.level() <= level).min().cloned();
    for (words, together) in found {
        let each: Option<Vec<Spot>> = words.iter().map(|spots| nearest(spots)).collect();
        let each_at = each.as_ref().and_then(|each| each.iter().map(|spot| (spot.distance, spot.way)).max());
        match (each, nearest(together)) {
            (Some(each), None) => each.iter().for_each(&mut note),
            (Some(each), Some(one)) if each_at <= Some((one.distance, one.way)) => each.iter().for_each(&mut note),
            (_, Some(one)) => note(&one),
            (None, None) => {}
        }
    }
    let shown = |((field, entry), ranges): ((Field, usize), Vec<(usize, usize)>)| {
        Some(Matched { field, text: entries.get(entry)?.text.clone(), ranges: joined(ranges) })
    };
    by_entry.into_iter().filter_map(shown).collect()
}

/// The characters of the text that the given folded letters of a word come from; all of the word where none are given.
fn places(text: &str, token: &Token, letters: &[usize]) -> Vec<(usize, usize)> {
    if letters.is_empty() {
        return vec![(token.start, token.end)];
    }
    let mut ranges = Vec::new();
    let mut folded = 0;
    for (place, letter) in text.chars().enumerate().take(token.end).skip(token.start) {
        let here = fold_letter(letter).filter(|part| part.is_alphanumeric()).count();
        let marked =
            if here == 0 { !ranges.is_empty() } else { (folded..folded + here).any(|one| letters.contains(&one)) };
        if marked {
            ranges.push((place, place + 1));
        }
        folded += here;
    }
    joined(ranges)
}

/// The same ranges in order, those that touch made one.
fn joined(mut ranges: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    ranges.sort_unstable();
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (start, end) in ranges {
        match out.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => out.push((start, end)),
        }
    }
    out
}
