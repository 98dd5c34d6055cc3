//! Where one part of a query is found: for each level the records by their distance from the title.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use super::field::{Class, DISTANCES, Distance, LEVELS, Level, Likeness};
use super::index::View;
use super::plan::{Span, Word};
use super::pool::Pool;
use super::sets::{List, Set};

/// So many parts of queries are remembered: the next key press asks for most of them again.
const REMEMBERED: usize = 16;

/// Records by distance; `None` where there are none.
#[derive(Debug, Default)]
pub struct Layers {
    at: [Option<Set>; DISTANCES],
}

/// Where a part of a query is found.
#[derive(Debug, Default)]
pub struct Reach {
    /// For each level the records found at it or before it, at each distance with those at the ones before; `None` where
    /// nothing is added to the level or the distance before.
    levels: [Option<Layers>; LEVELS],
}

/// What was found last.
#[derive(Debug, Default)]
pub struct Reaches {
    kept: Mutex<VecDeque<(Span, Arc<Reach>)>>,
}

impl Reaches {
    /// Where a part of a query is found.
    pub fn of(&self, span: &Span, view: &View<'_>, pool: &Pool) -> Arc<Reach> {
        let Ok(mut kept) = self.kept.lock() else { return Arc::new(Reach::of(span, view, pool)) };
        if let Some(known) = kept.iter().position(|(known, _)| known == span).and_then(|place| kept.remove(place)) {
            let reach = Arc::clone(&known.1);
            kept.push_front(known);
            return reach;
        }
        while kept.len() >= REMEMBERED {
            let oldest = kept.pop_back().and_then(|(_, reach)| Arc::into_inner(reach));
            pool.put_back(oldest.into_iter().flat_map(Reach::into_sets));
        }
        let reach = Arc::new(Reach::of(span, view, pool));
        kept.push_front((span.clone(), Arc::clone(&reach)));
        reach
    }
}

impl Reach {
    /// Where a part of a query is found.
    fn of(span: &Span, view: &View<'_>, pool: &Pool) -> Self {
        let mut finding = Finding { span, view, pool, words: Vec::new(), other: Layers::default() };
        finding.words.resize_with(span.words.len(), Layers::default);
        let levels = Level::ALL.map(|level| finding.widen(level).then(|| finding.put_together()));
        let Finding { words, other, .. } = finding;
        pool.put_back(words.into_iter().chain([other]).flat_map(Layers::into_sets));
        Self { levels }
    }

    /// Whether a level adds anything to the ones before it.
    pub fn adds(&self, level: Level) -> bool {
        self.levels.get(level as usize).is_some_and(Option::is_some)
    }

    /// The records found at a level or before it, by distance.
    pub fn at(&self, level: Level) -> Option<&Layers> {
        self.levels.iter().take(level as usize + 1).rev().flatten().next()
    }

    /// Every record in which it is found.
    pub fn anywhere(&self) -> Option<&Set> {
        self.at(Level::Letters).and_then(Layers::all)
    }

    fn into_sets(self) -> impl Iterator<Item = Set> {
        self.levels.into_iter().flatten().flat_map(Layers::into_sets)
    }
}

impl Layers {
    /// For each distance the records at it with those at the ones before; `None` where none is added.
    pub fn by_distance(&self) -> impl Iterator<Item = (usize, &Set)> {
        self.at.iter().enumerate().filter_map(|(distance, set)| Some((distance, set.as_ref()?)))
    }

    /// The records at any distance.
    pub fn all(&self) -> Option<&Set> {
        self.at.iter().rev().flatten().next()
    }

    /// How far from the title a record is found that is found.
    pub fn distance(&self, record: u32) -> u32 {
        let holds = |set: &Option<Set>| set.as_ref().is_some_and(|set| set.holds(record));
        (0..).zip(&self.at).find(|(_, set)| holds(set)).map_or(0, |(distance, _)| distance)
    }

    fn slot(&mut self, distance: Distance) -> Option<&mut Option<Set>> {
        self.at.get_mut(distance.number())
    }

    fn has(&self, distance: usize) -> bool {
        self.at.get(distance).is_some_and(Option::is_some)
    }

    /// What stands at a distance or before it, by its blocks.
    fn up_to(&self, distance: usize) -> Vec<&[u64]> {
        self.at.iter().take(distance + 1).flatten().map(Set::blocks).collect()
    }

    fn into_sets(self) -> impl Iterator<Item = Set> {
        self.at.into_iter().flatten()
    }
}

/// A part of a query with what was found of it so far.
struct Finding<'a> {
    span: &'a Span,
    view: &'a View<'a>,
    pool: &'a Pool,
    /// For each word.
    words: Vec<Layers>,
    /// For what stands for all words together.
    other: Layers,
}

impl Finding<'_> {
    /// Adds what a level finds; false where that is nothing.
    fn widen(&mut self, level: Level) -> bool {
        let span = self.span;
        let mut added = false;
        let mut words = std::mem::take(&mut self.words);
        for (word, layers) in span.words.iter().zip(&mut words).filter(|_| !span.only_together) {
            added |= self.widen_word(word, layers, level, span.likeness_of_words());
        }
        self.words = words;
        let mut other = std::mem::take(&mut self.other);
        if level == Level::Exact {
            added |= self.add_all(&mut other, span.joined.iter().copied(), Likeness::Typed);
        }
        let as_one: &mut dyn Iterator<Item = u32> = match level {
            Level::Exact => &mut span.idea_words.iter().copied(),
            Level::Start => &mut span.joined_start.clone(),
            Level::Letters => &mut std::iter::empty(),
        };
        added |= self.add_all(&mut other, as_one, span.likeness(level));
        self.other = other;
        added
    }

    fn widen_word(&self, word: &Word, layers: &mut Layers, level: Level, likeness: Likeness) -> bool {
        match level {
            Level::Exact => {
                let mut added = self.add_all(layers, word.whole, likeness);
                added |= self.add_all(layers, word.same.iter().copied(), likeness.max(Likeness::Close));
                word.apart.iter().for_each(|two| self.add_both(layers, *two));
                added || !word.apart.is_empty()
            }
            Level::Start => match word.ready_made {
                Some(joined) => self.add_all(layers, [joined], likeness),
                None => self.add_all(layers, word.start.clone(), likeness),
            },
            Level::Letters => self.add_all(layers, word.letters.iter().copied(), likeness),
        }
    }

    /// Adds the records of words; false where there are none.
    fn add_all(&self, layers: &mut Layers, words: impl IntoIterator<Item = u32>, likeness: Likeness) -> bool {
        let mut added = false;
        for word in words {
            for class in Class::ALL {
                let list = self.view.list(word, class);
                if let Some(slot) = layers.slot(Distance::of(class, likeness)).filter(|_| !list.is_empty()) {
                    slot.get_or_insert_with(|| self.pool.take()).add(list);
                    added = true;
                }
            }
        }
        added
    }

    /// Adds the records in which both words stand, by the greater of the two distances.
    fn add_both(&self, layers: &mut Layers, (one, other): (u32, u32)) {
        let both = [one, other].map(|word| {
            let mut alone = Layers::default();
            self.add_all(&mut alone, [word], Likeness::Close);
            alone
        });
        let mut together = self.pool.take();
        for (distance, slot) in layers.at.iter_mut().enumerate() {
            if both.iter().any(|word| word.has(distance)) {
                together.fill();
                both.iter().for_each(|word| together.keep_any(&word.up_to(distance)));
                slot.get_or_insert_with(|| self.pool.take()).add(List::Dense(together.blocks()));
            }
        }
        self.pool.put_back(both.into_iter().flat_map(Layers::into_sets).chain([together]));
    }

    /// Everything that was found so far: all words, or what stands for all of them.
    fn put_together(&self) -> Layers {
        let mut all = Layers::default();
        for (distance, slot) in all.at.iter_mut().enumerate() {
            if self.words.iter().any(|word| word.has(distance)) || self.other.has(distance) {
                let mut together = self.pool.take();
                if !self.span.only_together {
                    together.fill();
                    self.words.iter().for_each(|word| together.keep_any(&word.up_to(distance)));
                }
                self.other.up_to(distance).into_iter().for_each(|set| together.add(List::Dense(set)));
                *slot = Some(together);
            }
        }
        all
    }
}
