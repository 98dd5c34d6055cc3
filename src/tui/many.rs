//! Very many programmes: ranked and searched beside the loop, and only those that are listed are judged.
//!
//! There are two kinds of work. One puts all that fits in order; the other lists what the words of the search box and the
//! filters leave of that order. Of each kind only the newest is wanted: older work stops as soon as it looks.

use std::sync::Arc;

use super::turn::Newest;
use super::work::{Asker, ToList, What, Work};
use crate::domain::knowledge::Knowledge;
use crate::domain::matching::{Judgement, Wish};
use crate::domain::ranking::{FIRST_JUDGED, Ranked, Ranks};

/// What is known of very many programmes.
#[derive(Debug)]
pub struct Many {
    ranks: Arc<dyn Ranks>,
    order: Newest,
    list: Newest,
    /// The whole order, as far as it was ever found.
    pub ranked: Option<Arc<Ranked>>,
    /// The judgements of what is listed, in the order of the list.
    pub listed: Vec<Judgement>,
    /// How many would be listed.
    pub total: usize,
    /// Whether the filters looked at the first of them only.
    pub is_cut: bool,
    /// So many are judged.
    pub most: usize,
}

impl Many {
    /// Nothing is ranked yet.
    #[must_use]
    pub fn new(ranks: Arc<dyn Ranks>) -> Self {
        Self {
            ranks,
            order: Newest::default(),
            list: Newest::default(),
            ranked: None,
            listed: Vec::new(),
            total: 0,
            is_cut: false,
            most: FIRST_JUDGED,
        }
    }

    /// Asks for a new order; what is under way stops.
    pub fn ask(&mut self) {
        self.order.ask();
        self.list.end();
        self.most = FIRST_JUDGED;
    }

    /// Asks for the list anew.
    pub fn ask_list(&mut self) {
        self.list.ask();
    }

    /// Whether the order is not there yet.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.order.waits()
    }

    /// Whether the list is not there yet.
    #[must_use]
    pub const fn lists(&self) -> bool {
        self.list.waits()
    }

    /// The work that is to be begun, for this wish.
    pub fn work(&mut self, known: &Arc<Knowledge>, wish: &Wish<'_>, to_list: impl FnOnce() -> ToList) -> Option<Work> {
        let asker = || Asker::of(known, wish);
        if let Some(turn) = self.order.begin() {
            return Some(Work::new(turn, asker(), What::Order(Arc::clone(&self.ranks))));
        }
        // Nothing can be listed before there is an order; then the list is asked for anew.
        let ranked = self.ranked.clone().filter(|_| !self.order.waits())?;
        let turn = self.list.begin()?;
        Some(Work::new(turn, asker(), What::List(ranked, to_list())))
    }

    /// Takes an order that was found; false where something newer was asked for since.
    pub fn take_order(&mut self, number: u64, ranked: Option<&Arc<Ranked>>) -> bool {
        if !self.order.is(number) {
            return false;
        }
        if let Some(ranked) = ranked {
            self.ranked = Some(Arc::clone(ranked));
            self.order.is_there();
        }
        true
    }

    /// Takes a list that was made; false where something newer was asked for since.
    pub fn take_list(&mut self, number: u64, is_whole: bool) -> bool {
        let is_wanted = self.list.is(number);
        if is_wanted && is_whole {
            self.list.is_there();
        }
        is_wanted
    }
}
