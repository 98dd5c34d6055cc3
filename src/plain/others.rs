//! Everything that can be done with the list beside its numbers and words.

use super::matches::PAGE;
use super::talk::{Answered, Heard, Left, number};
use super::visit::{Go, Place, Visit};
use crate::domain::compare::FEWEST;
use crate::domain::interview::Path;
use crate::domain::matching::Sort;
use crate::domain::routes::other_routes;
use crate::domain::steps::right_steps;
use crate::export::held::Subject;
use crate::export::text;
use crate::search::asked::Made;
use crate::text::Args;

/// What else can be done with the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Other {
    More,
    NoSearch,
    Order,
    Limits,
    Filters,
    Weigh,
    Steps,
    Beside,
    Compare,
    Take,
    AskFirst,
    Answers,
    Money,
    Welcome,
}

impl Visit<'_> {
    /// Everything else that can be done; where to go, `None` to stay at the list.
    pub(super) fn other(&mut self, made: &mut Made) -> Result<Option<Go>, Left> {
        let mut rows = Vec::new();
        let left = made.counts.kept.saturating_sub(self.shown);
        let texts = &self.texts;
        if left > 0 {
            rows.push((Other::More, texts.with("plain-more", &Args::new().count("count", left))));
        }
        if let Some(query) = &self.query {
            rows.push((Other::NoSearch, texts.with("plain-no-search", &Args::new().text("query", query.clone()))));
        }
        rows.push((Other::Order, texts.say("plain-order")));
        if !made.found.left_out.is_empty() || !self.relaxed.is_empty() {
            rows.push((Other::Limits, texts.say("plain-limits")));
        }
        rows.push((Other::Filters, texts.say("key-filters")));
        rows.push((Other::Weigh, texts.say("key-weigh")));
        rows.push((Other::Beside, texts.say("plain-choose-beside")));
        if self.tray.len() >= FEWEST {
            rows.push((Other::Compare, self.compare_label()));
        }
        rows.push((Other::Take, texts.say("key-take-away")));
        if !right_steps(&self.data.known, self.interview.profile(), self.today.year()).is_empty() {
            rows.push((Other::Steps, texts.say("title-steps")));
        }
        rows.push((Other::AskFirst, texts.say("plain-ask-first")));
        rows.push((Other::Answers, texts.say("plain-answers")));
        rows.push((Other::Money, texts.say("plain-money")));
        rows.push((Other::Welcome, texts.say("plain-to-welcome")));
        let labels: Vec<String> = rows.iter().map(|(_, label)| label.clone()).collect();
        let Heard::Chosen(place) = self.talk.choose(&texts.say("plain-what-now"), &labels, &self.texts)? else {
            return Ok(None);
        };
        match rows.get(place).map(|(other, _)| *other) {
            Some(other) => self.take_other(other, made),
            None => Ok(None),
        }
    }

    fn take_other(&mut self, other: Other, made: &mut Made) -> Result<Option<Go>, Left> {
        Ok(match other {
            Other::More => {
                let from = self.shown;
                self.shown = (from + PAGE).min(made.counts.kept);
                *made = self.made_to_say()?;
                self.shown = self.shown.min(made.kept.len());
                self.say_rows(made, from)?;
                None
            }
            Other::NoSearch => {
                self.query = None;
                Some(Go::Stay)
            }
            Other::Order => self.order()?.then_some(Go::Stay),
            Other::Limits => self.limits(made)?.then_some(Go::Stay),
            Other::Beside => {
                self.beside(made)?;
                None
            }
            Other::Filters => Some(Go::To(Place::Filters)),
            Other::Weigh => Some(Go::To(Place::Weigh)),
            Other::Steps => {
                let said = text::list_steps(&self.wish(), &self.texts, self.width);
                self.read_on(&said)?;
                None
            }
            Other::Compare => Some(Go::To(Place::Compare)),
            Other::Take => Some(Go::To(Place::Take(Subject::Plan))),
            Other::AskFirst => {
                let routes = other_routes(self.interview.profile());
                let said = text::list_beside(&made.found, &routes, &self.wish(), &self.texts, self.width);
                self.read_on(&said)?;
                None
            }
            Other::Answers => Some(self.begin(self.interview.path())),
            Other::Money => Some(self.begin(Path::Money)),
            Other::Welcome => Some(Go::To(Place::Welcome)),
        })
    }

    /// The order of the list; whether it was chosen anew.
    fn order(&mut self) -> Result<bool, Left> {
        let explained = |sort: &Sort| self.texts.say(&format!("sort-explained-{}", sort.slug()));
        let labels: Vec<String> = Sort::ALL
            .iter()
            .map(|sort| {
                let args = Args::new().text("sort", self.texts.sort(*sort)).text("order", explained(sort));
                self.texts.with("matches-sorted", &args)
            })
            .collect();
        let Heard::Chosen(place) = self.talk.choose(&self.texts.say("plain-order"), &labels, &self.texts)? else {
            return Ok(false);
        };
        self.sort = Sort::ALL.get(place).copied().unwrap_or(self.sort);
        Ok(true)
    }

    /// Puts a limit aside, or back; whether that was done.
    fn limits(&mut self, made: &Made) -> Result<bool, Left> {
        let out = made.found.left_out.iter().map(|(limit, count)| (*limit, self.texts.left_out(*limit, *count)));
        let aside = self.relaxed.iter().map(|limit| {
            (*limit, self.texts.with("matches-relaxed", &Args::new().text("limit", self.texts.limit(*limit, 2))))
        });
        let rows: Vec<_> = out.chain(aside).collect();
        let labels: Vec<String> = rows.iter().map(|(_, label)| label.clone()).collect();
        let Heard::Chosen(place) = self.talk.choose(&self.texts.say("plain-limits-how"), &labels, &self.texts)? else {
            return Ok(false);
        };
        if let Some((limit, _)) = rows.get(place)
            && !self.relaxed.remove(limit)
        {
            self.relaxed.insert(*limit);
        }
        Ok(true)
    }

    /// Puts programmes side by side by their numbers.
    fn beside(&mut self, made: &Made) -> Result<(), Left> {
        let shown: Vec<_> = made.kept.iter().take(self.shown).map(|judgement| judgement.id.clone()).collect();
        loop {
            match self.talk.ask(&self.texts.say("plain-numbers"))? {
                Answered::Back => return Ok(()),
                Answered::Help => self.talk.say(&self.texts.say("plain-choose-beside"))?,
                Answered::Line(line) => {
                    let words = line.split([' ', ',', ';']).filter(|word| !word.is_empty());
                    let places: Option<Vec<usize>> = words.map(|word| number(word, shown.len())).collect();
                    match places.filter(|some| !some.is_empty()) {
                        Some(places) => {
                            for id in places.iter().filter_map(|place| shown.get(*place)) {
                                self.put_beside(id)?;
                            }
                            return Ok(());
                        }
                        None => self.talk.refuse(&line, shown.len(), &self.texts)?,
                    }
                }
            }
        }
    }
}
