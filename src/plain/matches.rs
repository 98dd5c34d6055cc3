//! The list: programmes by number, words that narrow it, and everything else behind one number.

use std::io;

use super::empty_list::{Empty, Way};
use super::talk::{Answered, Left, number};
use super::visit::{Go, Place, Visit};
use crate::domain::matching::Judgement;
use crate::domain::steps::right_steps;
use crate::export::{Filtered, Listed, text};
use crate::search::asked::{Asked, Cut, Made, made};
use crate::text::{Args, capitalised};

/// So many are said at once: more can worsen a choice.
pub(super) const PAGE: usize = 7;

impl Visit<'_> {
    /// The list, of which so many are written out at the most.
    pub(super) fn made(&self, most: usize) -> Result<Made, Left> {
        let asked = Asked { query: self.query.clone(), filters: self.filters.clone(), most: Some(most) };
        let ranks = self.data.ranks();
        let made = made(&asked, ranks.as_deref(), || self.index(), &self.wish());
        made.ok_or_else(|| Left::Failed(io::ErrorKind::Interrupted.into()))
    }

    /// The same with one page more than was said.
    pub(super) fn made_to_say(&self) -> Result<Made, Left> {
        self.made(self.shown.max(PAGE).saturating_add(PAGE))
    }

    /// Says the list and does what is answered.
    pub(super) fn matches(&mut self) -> Result<Go, Left> {
        let mut made = self.made_to_say()?;
        self.shown = PAGE.min(made.kept.len());
        self.say_head(&made)?;
        self.say_rows(&made, 0)?;
        let empty = self.empty(&made);
        self.say_empty(&empty)?;
        loop {
            let prompt = self.texts.say(match (self.shown, empty.ways.len()) {
                (0, 0) => "plain-list-prompt-empty",
                (0, _) => "plain-list-prompt-ways",
                _ => "plain-list-prompt",
            });
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
                Answered::Help => {
                    self.talk.say(&self.texts.say("plain-list-help"))?;
                    self.say_empty(&empty)?;
                }
                Answered::Line(line) if line == "0" => {
                    if let Some(go) = self.other(&mut made)? {
                        return Ok(go);
                    }
                }
                Answered::Line(line) if line.is_empty() => self.talk.say(&self.texts.say("plain-list-help"))?,
                Answered::Line(line) => {
                    if let Some(go) = self.listed(&line, &made, &empty)? {
                        return Ok(go);
                    }
                }
            }
        }
    }

    /// Opens what has a number, or takes a line as words to search; `None` where there is no such number.
    fn listed(&mut self, line: &str, made: &Made, empty: &Empty) -> Result<Option<Go>, Left> {
        let most = self.shown.max(empty.ways.len());
        let Some(place) = number(line, most) else {
            if line.chars().all(|letter| letter.is_ascii_digit()) && line.len() < 4 {
                self.talk.refuse(line, most, &self.texts)?;
                self.say_empty(empty)?;
                return Ok(None);
            }
            self.query = Some(line.to_owned());
            return Ok(Some(Go::Stay));
        };
        match empty.ways.get(place) {
            Some((Way::Loosen(way), _)) => way.take(&mut self.filters),
            Some((Way::Aside(limit), _)) => {
                self.relaxed.insert(*limit);
            }
            None => return Ok(made.kept.get(place).map(|judgement| Go::To(Place::Programme(judgement.id.clone())))),
        }
        Ok(Some(Go::Stay))
    }

    fn say_head(&mut self, made: &Made) -> Result<(), Left> {
        let shown: Vec<&Judgement> = made.kept.iter().take(self.shown).collect();
        // The ways back stand below, where they have numbers.
        let filtered = Filtered { filters: &self.filters, counts: &made.counts, ways_back: &[] };
        let (total, query) = (made.counts.kept, self.query.as_deref());
        let listed = Listed { shown: &shown, total, query, answered: made.answered.as_ref(), filtered };
        let mut head = text::list_head(&made.found, listed, &self.wish(), &self.texts, self.width);
        if let Some(Cut::Filtered(most)) = made.cut {
            head += &self.texts.with("matches-filtered-first", &Args::new().text("most", self.texts.count(most)));
            head.push('\n');
        }
        if !self.weighing.is_empty() {
            head += &format!("{}.\n", capitalised(&self.texts.say("weights-changed")));
        }
        let steps = right_steps(&self.data.known, self.interview.profile(), self.today.year());
        // In full where it is new, as on the screens; then the headings alone.
        if self.told.has_news(&steps, &self.texts) {
            head += &text::list_steps(&self.wish(), &self.texts, self.width);
        } else if let Some(short) = self.texts.steps_in_short(&steps) {
            head += &format!("{short}\n");
        }
        self.talk.blank()?;
        Ok(self.talk.say(&format!("\n{head}"))?)
    }

    /// Says the rows from one place to the last that is shown.
    pub(super) fn say_rows(&mut self, made: &Made, from: usize) -> Result<(), Left> {
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
}
