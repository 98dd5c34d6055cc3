//! What a query finds, in order.
//!
//! The order, stated: first by the least sure way in which a part of the query was found (whole words, their forms and words
//! for the same thing; then the starts of words; then letters inside words); then by the sum of the distances of its parts
//! from the title ([`Distance`]); then by the order that was given.

use super::field::{Class, DISTANCES, Distance, Level, Likeness};
use super::index::{Index, View};
use super::plan::{Plan, Span, Word};
use super::pool::Pool;
use super::sets::{List, Set, ones};

/// Of at most so many records the distance of each is looked up.
const FEW: usize = 4_096;

/// The order in which records stand that were found alike.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The records, the first in order first.
    pub records: &'a [u32],
    /// For each record its place in that order.
    pub places: &'a [u32],
}

/// Which records may be found, in which order, and how many are wanted.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// Only these; `None`: all.
    pub allowed: Option<&'a Set>,
    /// The order among records found alike; `None`: by number.
    pub order: Option<Order<'a>>,
    /// So many are wanted.
    pub most: usize,
}

impl Terms<'_> {
    /// Every record, by number.
    pub const ALL: Self = Self { allowed: None, order: None, most: usize::MAX };

    fn place(&self, record: u32) -> u32 {
        self.order.map_or(record, |order| order.places.get(record as usize).copied().unwrap_or(u32::MAX))
    }
}

/// A record that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Its number.
    pub record: u32,
    /// The least sure level at which a part of the query was found.
    pub level: Level,
    /// How far from the title: the sum of [`Distance`] over the parts of the query.
    pub distance: u32,
}

/// What a plan finds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// How many of the allowed records were found.
    pub total: usize,
    /// How many more were found that are not allowed.
    pub kept_out: usize,
    /// The first of them in order.
    pub found: Vec<Found>,
}

/// Finds records in an index.
#[derive(Debug, Default)]
pub struct Finder {
    index: Index,
    pool: Pool,
}

/// Records by distance; `None` where there are none.
#[derive(Debug, Default)]
struct Layers {
    at: [Option<Set>; DISTANCES],
}

/// A part of the query with what was found of it so far.
struct Part<'a> {
    span: &'a Span,
    /// For each word.
    words: Vec<Layers>,
    /// For what stands for all words together.
    other: Layers,
    /// All together, each distance with those before it; `None` where nothing is added to the one before.
    all: Layers,
    /// Whether `all` is behind the others.
    changed: bool,
}

impl Finder {
    /// A finder over an index.
    #[must_use]
    pub fn new(index: Index) -> Self {
        let pool = Pool::new(index.records());
        Self { index, pool }
    }

    /// The index.
    #[must_use]
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// What a plan finds.
    #[must_use]
    pub fn find(&self, plan: &Plan, terms: Terms<'_>) -> Answer {
        let mut answer = Answer::default();
        if plan.spans.is_empty() {
            return answer;
        }
        let view = &self.index.view();
        let mut parts: Vec<Part<'_>> = plan.spans.iter().map(Part::new).collect();
        let mut before = self.pool.take();
        for level in Level::ALL {
            parts.iter_mut().for_each(|part| self.widen(view, part, level));
            if parts.iter().any(|part| part.changed) {
                parts.iter_mut().for_each(|part| self.put_together(part));
                let mut fresh = self.fresh(&parts, &mut before);
                let all = fresh.count();
                let allowed = terms.allowed.map_or(all, |allowed| {
                    fresh.keep(allowed);
                    fresh.count()
                });
                answer.total += allowed;
                answer.kept_out += all - allowed;
                if allowed > 0 && answer.found.len() < terms.most {
                    self.take_first(&parts, &mut fresh, level, terms, &mut answer.found);
                }
                self.pool.put_back([fresh]);
            }
        }
        let used = parts.into_iter().flat_map(|part| part.words.into_iter().chain([part.other, part.all]));
        self.pool.put_back(used.flat_map(|layers| layers.at).flatten());
        self.pool.put_back([before]);
        answer
    }

    /// Adds what a level finds of a part.
    fn widen(&self, view: &View<'_>, part: &mut Part<'_>, level: Level) {
        let span = part.span;
        for (word, layers) in span.words.iter().zip(&mut part.words).filter(|_| !span.only_together) {
            part.changed |= self.widen_word(view, word, layers, level, span.likeness_of_words());
        }
        if level == Level::Exact {
            part.changed |= self.add_all(view, &mut part.other, span.joined.iter().copied(), Likeness::Typed);
        }
        let as_one: &mut dyn Iterator<Item = u32> = match level {
            Level::Exact => &mut span.idea_words.iter().copied(),
            Level::Start => &mut span.joined_start.clone(),
            Level::Letters => &mut std::iter::empty(),
        };
        part.changed |= self.add_all(view, &mut part.other, as_one, span.likeness(level));
    }

    fn widen_word(&self, view: &View<'_>, word: &Word, layers: &mut Layers, level: Level, likeness: Likeness) -> bool {
        match level {
            Level::Exact => {
                self.add_all(view, layers, word.whole, likeness);
                self.add_all(view, layers, word.same.iter().copied(), likeness.max(Likeness::Close));
                word.apart.iter().for_each(|two| self.add_both(view, layers, *two));
                true
            }
            Level::Start => match word.ready_made {
                Some(joined) => self.add_all(view, layers, [joined], likeness),
                None => self.add_all(view, layers, word.start.clone(), likeness),
            },
            Level::Letters => self.add_all(view, layers, word.letters.iter().copied(), likeness),
        }
    }

    /// Adds the records of words; false where there are none.
    fn add_all(
        &self,
        view: &View<'_>,
        layers: &mut Layers,
        words: impl IntoIterator<Item = u32>,
        likeness: Likeness,
    ) -> bool {
        let mut added = false;
        for word in words {
            for class in Class::ALL {
                let list = view.list(word, class);
                if let Some(slot) = layers.slot(Distance::of(class, likeness)).filter(|_| !list.is_empty()) {
                    slot.get_or_insert_with(|| self.pool.take()).add(list);
                    added = true;
                }
            }
        }
        added
    }

    /// Adds the records in which both words stand, by the greater of the two distances.
    fn add_both(&self, view: &View<'_>, layers: &mut Layers, (one, other): (u32, u32)) {
        let both = [one, other].map(|word| {
            let mut alone = Layers::default();
            self.add_all(view, &mut alone, [word], Likeness::Close);
            alone
        });
        let mut together = self.pool.take();
        for (distance, slot) in layers.at.iter_mut().enumerate() {
            if both.iter().any(|word| word.at.get(distance).is_some_and(Option::is_some)) {
                together.fill();
                both.iter().for_each(|word| together.keep_any(&word.up_to(distance)));
                slot.get_or_insert_with(|| self.pool.take()).add(List::Dense(together.blocks()));
            }
        }
        self.pool.put_back(both.into_iter().flat_map(|word| word.at).flatten().chain([together]));
    }

    /// Brings `all` of a part up to what was found.
    fn put_together(&self, part: &mut Part<'_>) {
        if !std::mem::take(&mut part.changed) {
            return;
        }
        let Part { span, words, other, all, .. } = part;
        self.pool.put_back(std::mem::take(&mut all.at).into_iter().flatten());
        for (distance, slot) in all.at.iter_mut().enumerate() {
            let adds = |layers: &Layers| layers.at.get(distance).is_some_and(Option::is_some);
            if words.iter().any(adds) || adds(other) {
                let mut together = self.pool.take();
                if !span.only_together {
                    together.fill();
                    words.iter().for_each(|word| together.keep_any(&word.up_to(distance)));
                }
                other.at.iter().take(distance + 1).flatten().for_each(|set| together.add(List::Dense(set.blocks())));
                *slot = Some(together);
            }
        }
    }

    /// The records in which every part is found and that were not found before.
    fn fresh(&self, parts: &[Part<'_>], before: &mut Set) -> Set {
        let mut fresh = self.pool.take();
        fresh.fill();
        for part in parts {
            let anywhere = part.all.at.iter().rev().flatten().map(Set::blocks).next();
            fresh.keep_any(&anywhere.into_iter().collect::<Vec<_>>());
        }
        for (block, before) in fresh.blocks_mut().iter_mut().zip(before.blocks_mut()) {
            *block &= !*before;
            *before |= *block;
        }
        fresh
    }

    /// Takes the first of the fresh records, nearest to the title first, then in order.
    fn take_first(&self, parts: &[Part<'_>], fresh: &mut Set, level: Level, terms: Terms<'_>, found: &mut Vec<Found>) {
        let mut missing = terms.most - found.len();
        let mut left = fresh.count();
        if left <= FEW {
            let distance = |record: u32| parts.iter().map(|part| part.distance(record)).sum::<u32>();
            let mut all: Vec<(u32, u32, u32)> =
                fresh.records().map(|record| (distance(record), terms.place(record), record)).collect();
            all.sort_unstable();
            found.extend(all.into_iter().take(missing).map(|(distance, _, record)| Found { record, level, distance }));
            return;
        }
        let farthest = u32::try_from(parts.len() * DISTANCES).unwrap_or(u32::MAX);
        for distance in 0..=farthest {
            let mut here = self.pool.take();
            at_distance(parts, fresh, distance as usize, &mut here);
            let count = here.count();
            let first = first_of(&here, count, missing, terms);
            self.pool.put_back([here]);
            missing -= first.len();
            left -= count;
            found.extend(first.into_iter().map(|record| Found { record, level, distance }));
            if missing == 0 || left == 0 {
                return;
            }
        }
    }
}

impl Layers {
    fn slot(&mut self, distance: Distance) -> Option<&mut Option<Set>> {
        self.at.get_mut(distance.number())
    }

    /// What stands at a distance or before it.
    fn up_to(&self, distance: usize) -> Vec<&[u64]> {
        self.at.iter().take(distance + 1).flatten().map(Set::blocks).collect()
    }
}

impl<'a> Part<'a> {
    fn new(span: &'a Span) -> Self {
        let words = span.words.iter().map(|_| Layers::default()).collect();
        Self { span, words, other: Layers::default(), all: Layers::default(), changed: false }
    }

    /// How far from the title a record is found that is found.
    fn distance(&self, record: u32) -> u32 {
        let holds = |set: &Option<Set>| set.as_ref().is_some_and(|set| set.holds(record));
        (0..).zip(&self.all.at).find(|(_, set)| holds(set)).map_or(0, |(distance, _)| distance)
    }
}

/// Moves the records at one distance from those that are left, all of which are at no smaller one.
fn at_distance(parts: &[Part<'_>], left: &mut Set, distance: usize, here: &mut Set) {
    let mut planes = vec![0_u64; distance + 1];
    let mut next = planes.clone();
    for (place, (left, here)) in left.blocks_mut().iter_mut().zip(here.blocks_mut()).enumerate() {
        if *left == 0 {
            continue;
        }
        // For each distance so far the records of this block whose first parts are at it in all.
        planes.fill(0);
        if let Some(first) = planes.first_mut() {
            *first = *left;
        }
        for part in parts {
            next.fill(0);
            let mut nearer = 0;
            for (step, set) in part.all.at.iter().enumerate().take(distance + 1) {
                let Some(set) = set else { continue };
                let only = set.blocks().get(place).copied().unwrap_or(0) & !nearer;
                nearer |= only;
                if only != 0 {
                    next.iter_mut().skip(step).zip(&planes).for_each(|(next, plane)| *next |= plane & only);
                }
            }
            std::mem::swap(&mut planes, &mut next);
        }
        *here = planes.last().copied().unwrap_or(0);
        *left &= !*here;
    }
}

/// The first `most` records of a set of `count`, in order.
fn first_of(set: &Set, count: usize, most: usize, terms: Terms<'_>) -> Vec<u32> {
    let Some(order) = terms.order else { return set.records().take(most).collect() };
    // Of a set with many records the first are soon met in order; of one with few all are looked at.
    let steps = (set.room() / count.max(1)).saturating_mul(most);
    if most < count && steps < count {
        let in_order = order.records.iter().copied().take(steps.saturating_mul(8));
        let first: Vec<u32> = in_order.filter(|record| set.holds(*record)).take(most).collect();
        if first.len() == most {
            return first;
        }
    }
    let mut first: Vec<(u32, u32)> = Vec::new();
    if most >= count {
        first.extend(set.records().map(|record| (terms.place(record), record)));
        first.sort_unstable();
    } else {
        let mut worst = (u32::MAX, u32::MAX);
        for (block, number) in set.blocks().iter().zip(0_u32..) {
            for record in ones(*block).map(|bit| number * 64 + bit) {
                let at = (terms.place(record), record);
                if first.len() < most || at < worst {
                    first.insert(first.partition_point(|held| *held < at), at);
                    first.truncate(most);
                    worst = first.last().copied().unwrap_or(worst);
                }
            }
        }
    }
    first.into_iter().map(|(_, record)| record).collect()
}
