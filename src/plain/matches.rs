//! The list: programmes by number, words that narrow it, and everything else behind one number.

use std::io;

use super::talk::{Answered, Heard, Left, number};
use super::visit::{Go, Place, Visit};
use crate::domain::compare::FEWEST;
use crate::domain::interview::Path;
use crate::domain::matching::{Judgement, Sort};
use crate::domain::routes::other_routes;
use crate::export::{Filtered, Listed, text};
use crate::search::asked::{Asked, Cut, Made, made};
use crate::text::Args;

/// So many are said at once: more can worsen a choice.
const PAGE: usize = 7;

/// What else can be done with the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Other {
    More,
    NoSearch,
    Order,
    Limits,
    Beside,
    Compare,
    AskFirst,
    Answers,
    Money,
    Welcome,
}

impl Visit<'_> {
    fn made(&self) -> Result<Made, Left> {
        let most = self.shown.max(PAGE).saturating_add(PAGE);
        let asked = Asked { query: self.query.clone(), filters: self.filters.clone(), most: Some(most) };
        let ranks = self.data.ranks();
        let made = made(&asked, ranks.as_deref(), || self.index(), &self.wish());
        made.ok_or_else(|| Left::Failed(io::ErrorKind::Interrupted.into()))
    }

    /// Says the list and does what is answered.
    pub(super) fn matches(&mut self) -> Result<Go, Left> {
        let mut made = self.made()?;
        self.shown = PAGE.min(made.kept.len());
        self.say_head(&made)?;
        self.say_rows(&made, 0)?;
        loop {
            let texts = &self.texts;
            let nothing = self.shown == 0;
            let prompt = if nothing { texts.say("plain-list-prompt-empty") } else { texts.say("plain-list-prompt") };
            match self.talk.ask(&prompt)? {
                Answered::Back => {
                    // Back into the questions, to the last one.
                    let was_asked = self.interview.current().is_none();
                    return Ok(match was_asked && self.interview.back() {
                        true => Go::To(Place::Question),
                        false if was_asked => Go::To(Place::Welcome),
                        false => Go::Back,
                    });
                }
                Answered::Help => self.talk.say(&self.texts.say("plain-list-help"))?,
                Answered::Line(line) if line == "0" => {
                    if let Some(go) = self.other(&mut made)? {
                        return Ok(go);
                    }
                }
                Answered::Line(line) if line.is_empty() => self.talk.say(&self.texts.say("plain-list-help"))?,
                Answered::Line(line) => match number(&line, self.shown) {
                    Some(place) => {
                        if let Some(judgement) = made.kept.get(place) {
                            return Ok(Go::To(Place::Programme(judgement.id.clone())));
                        }
                    }
                    None if line.chars().all(|letter| letter.is_ascii_digit()) && line.len() < 4 => {
                        self.talk.refuse(&line, self.shown, &self.texts)?;
                    }
                    None => {
                        self.query = Some(line);
                        return Ok(Go::Stay);
                    }
                },
            }
        }
    }

    fn say_head(&mut self, made: &Made) -> Result<(), Left> {
        let shown: Vec<&Judgement> = made.kept.iter().take(self.shown).collect();
        let filtered = Filtered { filters: &self.filters, counts: &made.counts, ways_back: &made.ways_back };
        let (total, query) = (made.counts.kept, self.query.as_deref());
        let listed = Listed { shown: &shown, total, query, answered: made.answered.as_ref(), filtered };
        let mut head = text::list_head(&made.found, listed, &self.wish(), &self.texts, self.width);
        if let Some(Cut::Filtered(most)) = made.cut {
            head += &self.texts.with("matches-filtered-first", &Args::new().text("most", self.texts.count(most)));
        }
        head += &text::list_steps(&self.wish(), &self.texts, self.width);
        self.talk.blank()?;
        Ok(self.talk.say(&format!("\n{head}"))?)
    }

    /// Says the rows from one place to the last that is shown.
    fn say_rows(&mut self, made: &Made, from: usize) -> Result<(), Left> {
        let rows = made.kept.iter().enumerate().take(self.shown).skip(from);
        let rows: Vec<String> = rows
            .map(|(place, judgement)| text::list_row(place + 1, judgement, &self.wish(), &self.texts, self.width))
            .collect();
        for row in rows {
            self.talk.say(&format!("\n{row}"))?;
        }
        let left = made.counts.kept.saturating_sub(self.shown);
        if left > 0 {
            self.talk.say(&format!("\n{}", self.texts.with("plain-more-fit", &Args::new().count("count", left))))?;
        }
        Ok(())
    }

    /// Everything else that can be done; where to go, `None` to stay at the list.
    fn other(&mut self, made: &mut Made) -> Result<Option<Go>, Left> {
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
        rows.push((Other::Beside, texts.say("plain-choose-beside")));
        if self.tray.len() >= FEWEST {
            rows.push((Other::Compare, self.compare_label()));
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
                *made = self.made()?;
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
            Other::Compare => Some(Go::To(Place::Compare)),
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
