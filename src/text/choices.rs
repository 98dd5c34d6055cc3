//! Deciding in words: what to ask first, near misses, trade-offs.

use super::messages::{Args, Texts};
use crate::domain::compare::Column;
use crate::domain::criteria::{Check, Criteria};
use crate::domain::matching::{Judgement, Wish};
use crate::domain::money::Currency;
use crate::domain::near_misses::{Change, NearMiss};
use crate::domain::unknowns::{Unknown, unknowns};
use crate::domain::weighing::{Moved, Side, TradeOff};

impl Texts {
    /// What an answer could change, in one sentence.
    #[must_use]
    pub fn unknown_effect(&self, unknown: &Unknown) -> String {
        let place = |place: usize| self.number(i64::try_from(place).unwrap_or(i64::MAX));
        let args = Args::new().text("place", place(unknown.place)).text("yes", place(unknown.if_yes));
        match unknown.if_no {
            Some(no) => self.with("unknown-effect", &args.text("no", place(no))),
            None => self.with("unknown-effect-out", &args),
        }
    }

    /// The label of a question of the checklist.
    #[must_use]
    pub fn check_label(&self, check: Check, criteria: &Criteria) -> String {
        let tag = self.tag();
        match check {
            Check::Programme(id) => criteria.of(id).map(|found| found.label.get(tag).to_owned()),
            Check::Person(id) => criteria.of_person(id).map(|found| found.label.get(tag).to_owned()),
        }
        .unwrap_or_default()
    }

    /// A change of an answer: `$200 more`.
    #[must_use]
    pub fn change(&self, change: Change) -> String {
        match change {
            Change::Budget { to, more } => {
                let money = |amount| self.money(amount, Currency::Cad);
                self.with("change-budget", &Args::new().text("more", money(more)).text("to", money(to)))
            }
            Change::Hours { to, more } => {
                self.with("change-hours", &Args::new().count("count", more as usize).text("to", to.to_string()))
            }
            Change::Weeks { to, more } => {
                self.with("change-weeks", &Args::new().count("count", more as usize).text("to", to.to_string()))
            }
            Change::AnyPlace => self.say("change-any-place"),
            Change::AnyTime => self.say("change-any-time"),
            Change::BothLanguages => self.say("change-both-languages"),
        }
    }

    /// A near miss in one line: the change and how many programmes it opens.
    #[must_use]
    pub fn near_miss(&self, miss: &NearMiss) -> String {
        let args = Args::new().text("change", self.change(miss.change)).count("count", miss.opens.len());
        self.with("near-miss", &args)
    }

    /// One side of a trade-off.
    #[must_use]
    pub fn side(&self, trade_off: TradeOff, side: Side) -> String {
        match side {
            Side::First => self.trade_off(trade_off),
            Side::Second => self.say(&format!("trade-off-{}-second", trade_off.slug())),
        }
    }

    /// How a programme came to its place after the weights changed; `None` where it stands as before.
    #[must_use]
    pub fn moved(&self, moved: Moved) -> Option<String> {
        match moved {
            Moved::Stays => None,
            Moved::From(was) => Some(self.with("weights-moved-up", &Args::new().text("place", (was + 1).to_string()))),
            Moved::New => Some(self.say("weights-new")),
        }
    }

    /// What would change the order of the programmes that are compared: one sentence for each answer that would, the
    /// weightiest first.
    #[must_use]
    pub fn mind_changers(&self, columns: &[Column<'_>], wish: &Wish<'_>) -> Vec<String> {
        let judged: Vec<&Judgement> = columns.iter().map(|column| &column.judgement).collect();
        let found = unknowns(&judged, &wish.known.catalogue, wish, columns.len());
        let sentences = found.iter().filter_map(|unknown| {
            let column = columns.iter().find(|column| column.programme.id == unknown.programme)?;
            let args = |to: usize| {
                Args::new()
                    .text("title", self.title_on_screen(column.programme, false))
                    .text("check", self.check_label(unknown.check, &wish.known.criteria))
                    .text("from", unknown.place.to_string())
                    .text("to", to.to_string())
            };
            Some(match unknown.if_no {
                _ if unknown.if_yes != unknown.place => self.with("leaving-mind-yes", &args(unknown.if_yes)),
                Some(no) => self.with("leaving-mind-no", &args(no)),
                None => self.with("leaving-mind-out", &args(0)),
            })
        });
        sentences.take(MINDS).collect()
    }
}

/// How many answers that would change one's mind are named.
const MINDS: usize = 5;
