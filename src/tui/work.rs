//! What is done beside the loop for very many programmes: they are put in order, and listed.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::indexes::Indexes;
use super::turn::Turn;
use crate::domain::catalogue::Catalogue;
use crate::domain::filters::Filters;
use crate::domain::knowledge::Knowledge;
use crate::domain::matching::{Judgement, MOST_CLOSED, Matches, Sort, Wish, closing};
use crate::domain::profile::Profile;
use crate::domain::programme::ProgrammeId;
use crate::domain::ranking::{FIRST_JUDGED, First, MOST_JUDGED, Ranked, Ranks, Watch, judged};
use crate::domain::standing::Limit;
use crate::domain::weighing::Weighing;
use crate::search::listing::narrow_ranked;
use crate::search::lookup::Answered;

/// So many are judged and told of before the others, which follow: more than stand on a screen at first.
const FIRST_TOLD: usize = 24;
/// So many are judged between two looks at whether they are still wanted.
const AT_ONCE: usize = 64;

/// Who asks.
#[derive(Debug)]
pub struct Asker {
    known: Arc<Knowledge>,
    profile: Profile,
    relaxed: BTreeSet<Limit>,
    sort: Sort,
    weighing: Weighing,
    today: Date,
}

impl Asker {
    /// Who asks for this.
    pub fn of(known: &Arc<Knowledge>, wish: &Wish<'_>) -> Self {
        Self {
            known: Arc::clone(known),
            profile: wish.profile.clone(),
            relaxed: wish.relaxed.clone(),
            sort: wish.sort,
            weighing: wish.weighing.clone(),
            today: wish.today,
        }
    }

    fn wish(&self) -> Wish<'_> {
        Wish {
            relaxed: self.relaxed.clone(),
            sort: self.sort,
            weighing: self.weighing.clone(),
            ..Wish::of(&self.profile, &self.known, self.today)
        }
    }
}

/// What is to be listed.
#[derive(Debug)]
pub struct ToList {
    /// What is searched.
    pub indexes: Indexes,
    /// The words of the search box.
    pub query: String,
    /// What the person keeps or leaves out by value.
    pub filters: Filters,
    /// So many are judged.
    pub most: usize,
    /// Where nothing is searched, as many more as stand before this one and on its page.
    pub selected: Option<ProgrammeId>,
    /// How many stand on a page.
    pub page: usize,
}

/// What is listed.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The judgements, in the order of the list.
    pub judged: Vec<Judgement>,
    /// The places of those that stay with the filters.
    pub kept: Vec<usize>,
    /// How many have the words.
    pub total: usize,
    /// Whether the filters looked at the first of them only.
    pub is_cut: bool,
    /// How the words were read; `None` where there are none.
    pub answered: Option<Answered>,
    /// Where nothing is listed: which limits close what has the words.
    pub closing: Vec<(Limit, usize)>,
}

/// What is to be done.
#[derive(Debug)]
pub enum What {
    /// To put everything that fits in order.
    Order(Arc<dyn Ranks>),
    /// To list what is left of an order.
    List(Arc<Ranked>, ToList),
}

/// Something that is to be found beside the loop.
#[derive(Debug)]
pub struct Work {
    turn: Turn,
    asker: Asker,
    what: What,
}

/// What work found: first the head of it, then all of it.
#[derive(Debug, Clone)]
pub enum Found {
    /// Matches.
    Order {
        /// The number of the work.
        number: u64,
        /// The matches, of which the first are judged.
        matches: Matches,
        /// The whole order, once it is there.
        ranked: Option<Arc<Ranked>>,
    },
    /// A list.
    List {
        /// The number of the work.
        number: u64,
        /// What is listed.
        listed: Box<Listed>,
        /// Whether nothing follows.
        is_whole: bool,
    },
}

/// Stops when something newer is asked for, and tells what is there first.
struct Telling<'a> {
    turn: &'a Turn,
    catalogue: &'a Catalogue,
    wish: &'a Wish<'a>,
    tell: &'a (dyn Fn(Found) + Sync),
}

impl Watch for Telling<'_> {
    fn go_on(&self) -> bool {
        self.turn.is_wanted()
    }

    fn first(&self, first: First) {
        let matches = first.matches(self.catalogue, self.wish);
        (self.tell)(Found::Order { number: self.turn.number(), matches, ranked: None });
    }
}

impl Work {
    /// Something to be done for somebody in its turn.
    #[must_use]
    pub const fn new(turn: Turn, asker: Asker, what: What) -> Self {
        Self { turn, asker, what }
    }

    /// Does it, and tells what it finds.
    pub fn run(&self, tell: &(dyn Fn(Found) + Sync)) {
        let wish = &self.asker.wish();
        match &self.what {
            What::Order(ranks) => self.put_in_order(ranks.as_ref(), wish, tell),
            What::List(ranked, to_list) => self.list(ranked, to_list, wish, tell),
        }
    }

    fn put_in_order(&self, ranks: &dyn Ranks, wish: &Wish<'_>, tell: &(dyn Fn(Found) + Sync)) {
        let (number, catalogue) = (self.turn.number(), &self.asker.known.catalogue);
        let Some(ranked) = ranks.rank(wish, &Telling { turn: &self.turn, catalogue, wish, tell }) else { return };
        let matches = ranked.matches(FIRST_JUDGED, catalogue, wish);
        tell(Found::Order { number, matches, ranked: Some(Arc::new(ranked)) });
    }

    fn list(&self, ranked: &Ranked, to_list: &ToList, wish: &Wish<'_>, tell: &(dyn Fn(Found) + Sync)) {
        let catalogue = &self.asker.known.catalogue;
        let is_wanted = || self.turn.is_wanted();
        let ToList { query, filters, .. } = to_list;
        let filtered = !filters.is_empty();
        let (records, total, answered) = if query.trim().is_empty() {
            (to_list.unsearched(ranked, catalogue), ranked.len(), None)
        } else {
            let most = if filtered { to_list.most.max(MOST_JUDGED) } else { to_list.most };
            let index = &to_list.indexes.get().programmes;
            let (records, answered) = narrow_ranked(ranked, index, query, most, &is_wanted);
            (records, answered.total, Some(answered))
        };
        let mut listed =
            Listed { judged: Vec::new(), kept: Vec::new(), total, is_cut: false, answered, closing: Vec::new() };
        let mut is_told = false;
        let (first, rest) = records.split_at_checked(FIRST_TOLD).unwrap_or((&records, &[]));
        for some in std::iter::once(first).chain(rest.chunks(AT_ONCE)) {
            if !is_wanted() {
                return;
            }
            listed.add(judged(some, catalogue, wish), catalogue, filters);
            if !is_told && listed.kept.len() >= FIRST_TOLD && listed.judged.len() < records.len() {
                is_told = true;
                tell(Found::List { number: self.turn.number(), listed: Box::new(listed.clone()), is_whole: false });
            }
        }
        listed.is_cut = filtered && total > listed.judged.len();
        if let Some(answered) = listed.answered.as_ref().filter(|answered| total == 0 && answered.kept_out > 0) {
            listed.closing =
                closing(to_list.indexes.get().programmes.first(&answered.plan, MOST_CLOSED), catalogue, wish);
        }
        if is_wanted() {
            tell(Found::List { number: self.turn.number(), listed: Box::new(listed), is_whole: true });
        }
    }
}

impl ToList {
    /// The first of an order: as many as are asked for, and to the selected one, so that it stays in sight.
    fn unsearched(&self, ranked: &Ranked, catalogue: &Catalogue) -> Vec<u32> {
        let most = if self.filters.is_empty() { self.most } else { self.most.max(MOST_JUDGED) };
        let record = self.selected.as_ref().and_then(|selected| catalogue.record_of(selected));
        let place = record.and_then(|record| ranked.place(u32::try_from(record).ok()?));
        let most = place.filter(|place| *place < MOST_JUDGED).map_or(most, |place| most.max(place + self.page));
        ranked.order.get(..most.min(ranked.len())).unwrap_or(&[]).to_vec()
    }
}

impl Listed {
    fn add(&mut self, judged: Vec<Judgement>, catalogue: &Catalogue, filters: &Filters) {
        let from = self.judged.len();
        let keeps = |judgement: &Judgement| {
            catalogue.get(&judgement.id).is_some_and(|programme| filters.keeps(programme, judgement))
        };
        let kept = judged.iter().zip(from..).filter(|(judgement, _)| filters.is_empty() || keeps(judgement));
        self.kept.extend(kept.map(|(_, place)| place));
        self.judged.extend(judged);
    }
}
