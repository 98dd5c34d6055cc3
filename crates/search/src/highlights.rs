//! What of a record's texts a query matched, and how: for showing, and to hold the finder to.
//!
//! Here the texts of one record are read word by word. The same plan over all records gives the same answer as the finder,
//! which works on sets.

use std::collections::BTreeMap;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use rustc_hash::FxHashMap;

use crate::field::{Distance, FieldText, MatchKind, MatchLevel, Similarity, TextField};
use crate::inverted_index::IndexView;
use crate::query_plan::{QueryPlan, QueryWord, Term};
use crate::synonym_index::SynonymIndex;
use crate::tokens::{Token, tokenize};
use microcred_core::sanitize::fold_letter;

/// A part of a text that matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight {
    /// The kind of text.
    pub field: TextField,
    /// The text.
    pub text: String,
    /// The characters that matched: first and one past the last, in order, not touching.
    pub ranges: Vec<(usize, usize)>,
}

/// How a record was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlights {
    /// The least sure way in which a part of the query was found.
    pub kind: MatchKind,
    /// The level of that way.
    pub level: MatchLevel,
    /// How far from the title: the sum of [`Distance`] over the parts of the query.
    pub distance: u32,
    /// What matched, the weightiest field first.
    pub highlights: Vec<Highlight>,
}

/// A plan made ready to mark texts.
#[derive(Debug)]
pub struct Highlighter<'a> {
    synonyms: &'a SynonymIndex,
    terms: Vec<TermMatcher>,
}

/// A part of the query by the words that may stand for it.
#[derive(Debug)]
struct TermMatcher {
    words: Vec<WordMatcher>,
    concepts: Vec<usize>,
    unit: WordMatcher,
    only_as_unit: bool,
    word_similarity: Similarity,
    unit_similarity: Similarity,
}

/// One word of the query by the words of texts that may stand for it.
#[derive(Debug, Default)]
struct WordMatcher {
    kinds: FxHashMap<String, MatchKind>,
    prefix: Option<String>,
    query_letters: String,
    splits: Vec<(String, String)>,
}

/// Somewhere that a word or an idea stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Hit {
    distance: Distance,
    kind: MatchKind,
    field: TextField,
    entry: usize,
    ranges: Vec<(usize, usize)>,
}

/// A text cut into words.
struct TokenizedText {
    field: TextField,
    tokens: Vec<Token>,
}

impl WordMatcher {
    fn new(word: &QueryWord, index: &IndexView<'_>) -> Self {
        let mut kinds = FxHashMap::default();
        let lists = [(&word.partial_matches, MatchKind::Partial), (&word.forms, MatchKind::Equivalent)];
        for (list, way) in lists {
            kinds.extend(list.iter().map(|number| (index.word(*number).to_owned(), way)));
        }
        kinds.extend(word.exact.map(|_| (word.typed.clone(), MatchKind::Whole)));
        let text = |number: u32| index.word(number).to_owned();
        let splits = word.splits.iter().map(|(one, other)| (text(*one), text(*other))).collect();
        let prefix = (!word.completions.is_empty()).then(|| word.typed.clone());
        Self { kinds, prefix, query_letters: word.typed.clone(), splits }
    }

    /// What several words are when written as one.
    fn for_unit(span: &Term, index: &IndexView<'_>) -> Self {
        let kinds =
            span.compounds.iter().map(|number| (index.word(*number).to_owned(), MatchKind::Equivalent)).collect();
        let joined: String = span.words.iter().map(|word| word.typed.as_str()).collect();
        let prefix = (!span.compound_completions.is_empty()).then(|| joined.clone());
        Self { kinds, prefix, query_letters: joined, splits: Vec::new() }
    }

    /// The ways in which a word of a text is this one.
    fn match_kinds(&self, word: &str) -> impl Iterator<Item = MatchKind> {
        let known = self.kinds.get(word).copied();
        let start = self.prefix.as_deref().is_some_and(|start| word.starts_with(start)).then_some(MatchKind::Prefix);
        known.into_iter().chain(start)
    }

    /// Everywhere in the texts that this word stands, so like it, and forms of it at least so.
    fn hits(&self, texts: &[TokenizedText], shown: &[FieldText], likeness: Similarity, form: Similarity) -> Vec<Hit> {
        let mut spots = Vec::new();
        for (entry, text) in texts.iter().enumerate() {
            for token in &text.tokens {
                for way in self.match_kinds(&token.word) {
                    let letters = self.matched_letters(way, &token.word);
                    let ranges =
                        highlight_ranges(shown.get(entry).map_or("", |entry| entry.text.as_str()), token, &letters);
                    let likeness = if way == MatchKind::Equivalent { likeness.max(form) } else { likeness };
                    let distance = Distance::new(text.field.class(), likeness);
                    spots.push(Hit { distance, kind: way, field: text.field, entry, ranges });
                }
            }
        }
        for (one, other) in &self.splits {
            spots.extend(split_hits(texts, one, other));
        }
        spots
    }

    /// Which folded letters of a word are marked; all where the list is empty.
    fn matched_letters(&self, way: MatchKind, word: &str) -> Vec<usize> {
        let length = self.query_letters.chars().count();
        match way {
            MatchKind::Prefix => (0..length).collect(),
            MatchKind::Partial => match word.find(&self.query_letters) {
                Some(at) => {
                    let before = word.get(..at).map_or(0, |before| before.chars().count());
                    (before..before + length).collect()
                }
                None => {
                    let found = SkimMatcherV2::default().ignore_case().fuzzy_indices(word, &self.query_letters);
                    found.map(|(_, letters)| letters).unwrap_or_default()
                }
            },
            MatchKind::Whole | MatchKind::Equivalent => Vec::new(),
        }
    }
}

/// The nearest places of two words that were written as one; the greater of their distances counts.
fn split_hits(texts: &[TokenizedText], one: &str, other: &str) -> Vec<Hit> {
    let nearest = |word: &str| {
        let all = texts.iter().enumerate().flat_map(|(entry, text)| {
            let distance = Distance::new(text.field.class(), Similarity::Close);
            text.tokens.iter().map(move |token| (distance, text.field, entry, token))
        });
        let here = all.filter(|(.., token)| token.word == word);
        here.min_by_key(|(distance, field, entry, token)| (*distance, *field, *entry, token.start))
    };
    let (Some(one), Some(other)) = (nearest(one), nearest(other)) else { return Vec::new() };
    let distance = one.0.max(other.0);
    let spot = |(_, field, entry, token): (Distance, TextField, usize, &Token)| Hit {
        distance,
        kind: MatchKind::Equivalent,
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

impl<'a> Highlighter<'a> {
    /// Makes a plan ready.
    #[must_use]
    pub fn new(plan: &QueryPlan, index: &IndexView<'_>, synonyms: &'a SynonymIndex) -> Self {
        let part = |span: &Term| TermMatcher {
            words: span.words.iter().map(|word| WordMatcher::new(word, index)).collect(),
            concepts: span.concepts.clone(),
            unit: WordMatcher::for_unit(span, index),
            only_as_unit: span.only_as_unit,
            word_similarity: span.word_similarity(),
            unit_similarity: span.unit_similarity(MatchLevel::Exact),
        };
        Self { synonyms, terms: plan.terms.iter().map(part).collect() }
    }

    /// How the plan finds a record with these texts; `None` where it does not.
    #[must_use]
    pub fn highlight(&self, entries: &[FieldText]) -> Option<Highlights> {
        if self.terms.is_empty() {
            return None;
        }
        let texts: Vec<TokenizedText> =
            entries.iter().map(|entry| TokenizedText { field: entry.field, tokens: tokenize(&entry.text) }).collect();
        let found: Vec<(Vec<Vec<Hit>>, Vec<Hit>)> =
            self.terms.iter().map(|part| self.find_hits(part, &texts, entries)).collect();
        for level in MatchLevel::ALL {
            let nearest: Option<Vec<(Distance, MatchKind)>> =
                found.iter().map(|part| nearest_hit(part, level)).collect();
            if let Some(nearest) = nearest {
                let distance: usize = nearest.iter().map(|(distance, _)| distance.as_index()).sum();
                let distance = u32::try_from(distance).unwrap_or(u32::MAX);
                let way = nearest.iter().map(|(_, way)| *way).max().unwrap_or(level.strongest_kind());
                return Some(Highlights {
                    kind: way,
                    level,
                    distance,
                    highlights: collect_highlights(entries, &found, level),
                });
            }
        }
        None
    }

    /// Where each word of a part stands, and where something that stands for all of them.
    fn find_hits(
        &self,
        part: &TermMatcher,
        texts: &[TokenizedText],
        entries: &[FieldText],
    ) -> (Vec<Vec<Hit>>, Vec<Hit>) {
        let words = part.words.iter().map(|word| {
            let none = part.only_as_unit;
            if none { Vec::new() } else { word.hits(texts, entries, part.word_similarity, Similarity::Close) }
        });
        let words = words.collect();
        let mut together = part.unit.hits(texts, entries, Similarity::Exact, Similarity::Exact);
        if part.concepts.is_empty() {
            return (words, together);
        }
        for (entry, text) in texts.iter().enumerate() {
            for place in
                self.synonyms.in_text(&text.tokens).into_iter().filter(|place| part.concepts.contains(&place.concept))
            {
                let first = text.tokens.get(place.start);
                let last = text.tokens.get(place.start + place.length - 1);
                if let (Some(first), Some(last)) = (first, last) {
                    let ranges = vec![(first.start, last.end)];
                    let distance = Distance::new(text.field.class(), part.unit_similarity);
                    together.push(Hit { distance, kind: MatchKind::Equivalent, field: text.field, entry, ranges });
                }
            }
        }
        (words, together)
    }
}

/// The distance and way of the nearest spots of a part, by its words or by what stands for all of them.
fn nearest_hit((words, together): &(Vec<Vec<Hit>>, Vec<Hit>), level: MatchLevel) -> Option<(Distance, MatchKind)> {
    let nearest = |spots: &[Hit]| {
        spots.iter().filter(|spot| spot.kind.level() <= level).map(|spot| (spot.distance, spot.kind)).min()
    };
    let each: Option<Vec<(Distance, MatchKind)>> = words.iter().map(|spots| nearest(spots)).collect();
    let each = each.and_then(|each| {
        let way = each.iter().map(|(_, way)| *way).max()?;
        each.into_iter().map(|(distance, _)| (distance, way)).max()
    });
    each.into_iter().chain(nearest(together)).min()
}

/// What is shown as matched: for each part its nearest spot, or for each of its words.
fn collect_highlights(entries: &[FieldText], found: &[(Vec<Vec<Hit>>, Vec<Hit>)], level: MatchLevel) -> Vec<Highlight> {
    let mut by_entry: BTreeMap<(TextField, usize), Vec<(usize, usize)>> = BTreeMap::new();
    let mut note = |spot: &Hit| by_entry.entry((spot.field, spot.entry)).or_default().extend(&spot.ranges);
    let nearest = |spots: &'_ [Hit]| spots.iter().filter(|spot| spot.kind.level() <= level).min().cloned();
    for (words, together) in found {
        let each: Option<Vec<Hit>> = words.iter().map(|spots| nearest(spots)).collect();
        let each_at = each.as_ref().and_then(|each| each.iter().map(|spot| (spot.distance, spot.kind)).max());
        match (each, nearest(together)) {
            (Some(each), None) => each.iter().for_each(&mut note),
            (Some(each), Some(one)) if each_at <= Some((one.distance, one.kind)) => each.iter().for_each(&mut note),
            (_, Some(one)) => note(&one),
            (None, None) => {}
        }
    }
    let shown = |((field, entry), ranges): ((TextField, usize), Vec<(usize, usize)>)| {
        Some(Highlight { field, text: entries.get(entry)?.text.clone(), ranges: merge_ranges(ranges) })
    };
    by_entry.into_iter().filter_map(shown).collect()
}

/// The characters of the text that the given folded letters of a word come from; all of the word where none are given.
fn highlight_ranges(text: &str, token: &Token, letters: &[usize]) -> Vec<(usize, usize)> {
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
    merge_ranges(ranges)
}

/// The same ranges in order, those that touch made one.
fn merge_ranges(mut ranges: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
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
