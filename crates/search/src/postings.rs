//! Where one part of a query is found: for each level the records by their distance from the title.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use crate::bit_set::{BitSet, PostingList};
use crate::bit_set_pool::BitSetPool;
use crate::field::{DISTANCE_LEVELS, Distance, FieldClass, MATCH_LEVELS, MatchLevel, Similarity};
use crate::inverted_index::IndexView;
use crate::query_plan::{QueryWord, Term};

/// So many parts of queries are remembered: the next key press asks for most of them again.
const MAX_CACHED_TERMS: usize = 16;

/// Records by distance; `None` where there are none.
#[derive(Debug, Default)]
pub struct Tiers {
    sets: [Option<BitSet>; DISTANCE_LEVELS],
}

/// Where a part of a query is found.
#[derive(Debug, Default)]
pub struct Postings {
    /// For each level the records found at it or before it, at each distance with those at the ones before; `None` where
    /// nothing is added to the level or the distance before.
    levels: [Option<Tiers>; MATCH_LEVELS],
}

/// What was found last.
#[derive(Debug, Default)]
pub struct PostingsCache {
    entries: Mutex<VecDeque<(Term, Arc<Postings>)>>,
}

impl PostingsCache {
    /// Where a part of a query is found.
    pub fn get_or_build(&self, span: &Term, view: &IndexView<'_>, pool: &BitSetPool) -> Arc<Postings> {
        let Ok(mut kept) = self.entries.lock() else { return Arc::new(Postings::build(span, view, pool)) };
        if let Some(known) = kept.iter().position(|(known, _)| known == span).and_then(|place| kept.remove(place)) {
            let reach = Arc::clone(&known.1);
            kept.push_front(known);
            return reach;
        }
        while kept.len() >= MAX_CACHED_TERMS {
            let oldest = kept.pop_back().and_then(|(_, reach)| Arc::into_inner(reach));
            pool.put_back(oldest.into_iter().flat_map(Postings::into_sets));
        }
        let reach = Arc::new(Postings::build(span, view, pool));
        kept.push_front((span.clone(), Arc::clone(&reach)));
        reach
    }
}

impl Postings {
    /// Where a part of a query is found.
    fn build(span: &Term, view: &IndexView<'_>, pool: &BitSetPool) -> Self {
        let mut finding = PostingsBuilder { term: span, view, pool, words: Vec::new(), unit: Tiers::default() };
        finding.words.resize_with(span.words.len(), Tiers::default);
        let levels = MatchLevel::ALL.map(|level| finding.add_level(level).then(|| finding.combine()));
        let PostingsBuilder { words, unit: other, .. } = finding;
        pool.put_back(words.into_iter().chain([other]).flat_map(Tiers::into_sets));
        Self { levels }
    }

    /// Whether a level adds anything to the ones before it.
    pub fn has_new_at(&self, level: MatchLevel) -> bool {
        self.levels.get(level as usize).is_some_and(Option::is_some)
    }

    /// The records found at a level or before it, by distance.
    pub fn up_to_level(&self, level: MatchLevel) -> Option<&Tiers> {
        self.levels.iter().take(level as usize + 1).rev().flatten().next()
    }

    /// Every record in which it is found.
    pub fn all_records(&self) -> Option<&BitSet> {
        self.up_to_level(MatchLevel::Partial).and_then(Tiers::all_records)
    }

    fn into_sets(self) -> impl Iterator<Item = BitSet> {
        self.levels.into_iter().flatten().flat_map(Tiers::into_sets)
    }
}

impl Tiers {
    /// For each distance the records at it with those at the ones before; `None` where none is added.
    pub fn by_distance(&self) -> impl Iterator<Item = (usize, &BitSet)> {
        self.sets.iter().enumerate().filter_map(|(distance, set)| Some((distance, set.as_ref()?)))
    }

    /// The records at any distance.
    pub fn all_records(&self) -> Option<&BitSet> {
        self.sets.iter().rev().flatten().next()
    }

    /// How far from the title a record is found that is found.
    pub fn distance(&self, record: u32) -> u32 {
        let holds = |set: &Option<BitSet>| set.as_ref().is_some_and(|set| set.contains(record));
        (0..).zip(&self.sets).find(|(_, set)| holds(set)).map_or(0, |(distance, _)| distance)
    }

    fn slot(&mut self, distance: Distance) -> Option<&mut Option<BitSet>> {
        self.sets.get_mut(distance.as_index())
    }

    fn has_distance(&self, distance: usize) -> bool {
        self.sets.get(distance).is_some_and(Option::is_some)
    }

    /// What stands at a distance or before it, by its blocks.
    fn blocks_up_to(&self, distance: usize) -> Vec<&[u64]> {
        self.sets.iter().take(distance + 1).flatten().map(BitSet::blocks).collect()
    }

    fn into_sets(self) -> impl Iterator<Item = BitSet> {
        self.sets.into_iter().flatten()
    }
}

/// A part of a query with what was found of it so far.
struct PostingsBuilder<'a> {
    term: &'a Term,
    view: &'a IndexView<'a>,
    pool: &'a BitSetPool,
    /// For each word.
    words: Vec<Tiers>,
    /// For what stands for all words together.
    unit: Tiers,
}

impl PostingsBuilder<'_> {
    /// Adds what a level finds; false where that is nothing.
    fn add_level(&mut self, level: MatchLevel) -> bool {
        let span = self.term;
        let mut added = false;
        let mut words = std::mem::take(&mut self.words);
        for (word, layers) in span.words.iter().zip(&mut words).filter(|_| !span.only_as_unit) {
            added |= self.add_word_level(word, layers, level, span.word_similarity());
        }
        self.words = words;
        let mut other = std::mem::take(&mut self.unit);
        if level == MatchLevel::Exact {
            added |= self.add_words(&mut other, span.compounds.iter().copied(), Similarity::Exact);
        }
        let as_one: &mut dyn Iterator<Item = u32> = match level {
            MatchLevel::Exact => &mut span.concept_words.iter().copied(),
            MatchLevel::Prefix => &mut span.compound_completions.clone(),
            MatchLevel::Partial => &mut std::iter::empty(),
        };
        added |= self.add_words(&mut other, as_one, span.unit_similarity(level));
        self.unit = other;
        added
    }

    fn add_word_level(&self, word: &QueryWord, layers: &mut Tiers, level: MatchLevel, likeness: Similarity) -> bool {
        match level {
            MatchLevel::Exact => {
                let mut added = self.add_words(layers, word.exact, likeness);
                added |= self.add_words(layers, word.forms.iter().copied(), likeness.max(Similarity::Close));
                word.splits.iter().for_each(|two| self.add_intersection(layers, *two));
                added || !word.splits.is_empty()
            }
            MatchLevel::Prefix => match word.merged_prefix {
                Some(joined) => self.add_words(layers, [joined], likeness),
                None => self.add_words(layers, word.completions.clone(), likeness),
            },
            MatchLevel::Partial => self.add_words(layers, word.partial_matches.iter().copied(), likeness),
        }
    }

    /// Adds the records of words; false where there are none.
    fn add_words(&self, layers: &mut Tiers, words: impl IntoIterator<Item = u32>, likeness: Similarity) -> bool {
        let mut added = false;
        for word in words {
            for class in FieldClass::ALL {
                let list = self.view.posting_list(word, class);
                if let Some(slot) = layers.slot(Distance::new(class, likeness)).filter(|_| !list.is_empty()) {
                    slot.get_or_insert_with(|| self.pool.take()).insert_list(list);
                    added = true;
                }
            }
        }
        added
    }

    /// Adds the records in which both words stand, by the greater of the two distances.
    fn add_intersection(&self, layers: &mut Tiers, (one, other): (u32, u32)) {
        let both = [one, other].map(|word| {
            let mut alone = Tiers::default();
            self.add_words(&mut alone, [word], Similarity::Close);
            alone
        });
        let mut together = self.pool.take();
        for (distance, slot) in layers.sets.iter_mut().enumerate() {
            if both.iter().any(|word| word.has_distance(distance)) {
                together.fill();
                both.iter().for_each(|word| together.intersect_with_union(&word.blocks_up_to(distance)));
                slot.get_or_insert_with(|| self.pool.take()).insert_list(PostingList::Dense(together.blocks()));
            }
        }
        self.pool.put_back(both.into_iter().flat_map(Tiers::into_sets).chain([together]));
    }

    /// Everything that was found so far: all words, or what stands for all of them.
    fn combine(&self) -> Tiers {
        let mut all = Tiers::default();
        for (distance, slot) in all.sets.iter_mut().enumerate() {
            if self.words.iter().any(|word| word.has_distance(distance)) || self.unit.has_distance(distance) {
                let mut together = self.pool.take();
                if !self.term.only_as_unit {
                    together.fill();
                    self.words.iter().for_each(|word| together.intersect_with_union(&word.blocks_up_to(distance)));
                }
                self.unit
                    .blocks_up_to(distance)
                    .into_iter()
                    .for_each(|set| together.insert_list(PostingList::Dense(set)));
                *slot = Some(together);
            }
        }
        all
    }
}
