//! What matters to the person, as prompts: plain trade-offs, weights by hand, and the first matches as they stand then.

use super::matches::PAGE;
use super::talk::{Answered, Heard, Left};
use super::visit::{Go, Visit};
use crate::domain::criteria::Check;
use crate::domain::programme::ProgrammeId;
use crate::domain::weighing::{CHOSEN_MORE, OTHER_LESS, Side, TradeOff, Weighing, moved, trade_offs, weighed};
use crate::text::Args;

/// The greatest weight.
const MOST: u32 = 100;

/// What stands behind a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    TradeOff(TradeOff),
    ByHand,
    AsStated,
    List,
}

impl Visit<'_> {
    /// Changes what weighs how much until the person goes back to the list.
    pub(super) fn weigh(&mut self) -> Result<Go, Left> {
        let before = self.order_now()?;
        self.talk.blank()?;
        self.talk.say(&self.texts.say("weights-lead"))?;
        loop {
            let asked = trade_offs(self.interview.profile());
            let mut head = String::new();
            if !asked.is_empty() {
                let args = Args::new().text("more", CHOSEN_MORE.to_string()).text("less", OTHER_LESS.to_string());
                head = format!("{}\n{}", self.texts.with("weights-rules", &args), self.texts.say("weights-trade-offs"));
            }
            let mut rows: Vec<(Row, String)> =
                asked.iter().map(|one| (Row::TradeOff(*one), self.trade_off_said(*one))).collect();
            rows.push((Row::ByHand, self.texts.say("weights-by-hand")));
            if !self.weighing.is_empty() {
                rows.push((Row::AsStated, self.texts.say("key-reset")));
            }
            rows.push((Row::List, self.texts.say("plain-back-to-list")));
            let labels: Vec<String> = rows.iter().map(|(_, label)| label.clone()).collect();
            let Heard::Chosen(place) = self.talk.choose(&head, &labels, &self.texts)? else { return Ok(Go::Back) };
            match rows.get(place).map(|(row, _)| *row) {
                Some(Row::TradeOff(trade_off)) => self.trade_off(trade_off, &before)?,
                Some(Row::ByHand) => self.by_hand(&before)?,
                Some(Row::AsStated) => {
                    self.weighing = Weighing::default();
                    self.say_first(&before)?;
                }
                Some(Row::List) | None => return Ok(Go::Back),
            }
        }
    }

    /// The matches in order, whatever the words and the filters.
    fn order_now(&self) -> Result<Vec<ProgrammeId>, Left> {
        Ok(self.made(PAGE)?.found.list.iter().map(|judgement| judgement.id.clone()).collect())
    }

    /// Says the first matches as they stand now, with the places that they had.
    fn say_first(&mut self, before: &[ProgrammeId]) -> Result<(), Left> {
        let mut said = format!("\n{}", self.texts.say("weights-first-seven"));
        for (place, id) in self.order_now()?.iter().take(PAGE).enumerate() {
            let Some(programme) = self.data.known.catalogue.get(id) else { continue };
            let title = self.texts.title_on_screen(programme, false);
            said += &match self.texts.moved(moved(before, place, id)) {
                Some(moved) => format!("\n{}. ({moved}) {title}", place + 1),
                None => format!("\n{}. {title}", place + 1),
            };
        }
        Ok(self.talk.say(&said)?)
    }

    fn trade_off_said(&self, trade_off: TradeOff) -> String {
        let texts = &self.texts;
        let [first, second] = [Side::First, Side::Second].map(|side| texts.side(trade_off, side));
        let choices = format!("{first} {} {second}", texts.say("trade-off-or"));
        match self.weighing.chosen.get(&trade_off) {
            None => choices,
            Some(side) => {
                let args = Args::new().text("choices", choices).text("side", texts.side(trade_off, *side));
                texts.with("plain-chosen", &args)
            }
        }
    }

    /// Which side, or none.
    fn trade_off(&mut self, trade_off: TradeOff, before: &[ProgrammeId]) -> Result<(), Left> {
        let sides = [Some(Side::First), Some(Side::Second), None];
        let labels = sides.map(|side| match side {
            Some(side) => self.texts.side(trade_off, side),
            None => self.texts.say("plain-neither"),
        });
        let head = self.texts.say("weights-trade-offs");
        if let Heard::Chosen(place) = self.talk.choose(&head, &labels, &self.texts)? {
            self.weighing.choose(trade_off, sides.get(place).copied().flatten());
            self.say_first(before)?;
        }
        Ok(())
    }

    /// Sets weights one by one.
    fn by_hand(&mut self, before: &[ProgrammeId]) -> Result<(), Left> {
        loop {
            let weights = self.wish().weights();
            let checks = weighed(self.interview.profile());
            let labels: Vec<String> =
                checks.iter().map(|check| self.weight_said(*check, weights.of_check(*check))).collect();
            let head = self.texts.say("plain-weight-which");
            let Heard::Chosen(place) = self.talk.choose(&head, &labels, &self.texts)? else { return Ok(()) };
            let Some(check) = checks.get(place).copied() else { return Ok(()) };
            if let Some(weight) = self.weight(check)?.filter(|weight| *weight != weights.of_check(check)) {
                self.weighing.set.insert(check, weight);
                self.say_first(before)?;
            }
        }
    }

    fn weight_said(&self, check: Check, weight: u32) -> String {
        let name = self.texts.check_label(check, &self.data.known.criteria);
        if !self.weighing.set.contains_key(&check) {
            return self.texts.value_and_text(&name, &weight.to_string());
        }
        let args = Args::new().text("name", name).text("weight", weight.to_string());
        self.texts.with("plain-weight-set", &args)
    }

    /// A weight that is typed; `None` for back.
    fn weight(&mut self, check: Check) -> Result<Option<u32>, Left> {
        let name = self.texts.check_label(check, &self.data.known.criteria);
        loop {
            self.talk.say(&name)?;
            match self.talk.ask(&self.texts.say("plain-weight-new"))? {
                Answered::Back => return Ok(None),
                Answered::Help => self.talk.say(&self.texts.say("plain-how"))?,
                Answered::Line(line) => match line.parse().ok().filter(|weight| *weight <= MOST) {
                    Some(weight) => return Ok(Some(weight)),
                    None => {
                        let found: String = line.chars().take(60).collect();
                        self.talk.say(&self.texts.with("plain-no-weight", &Args::new().text("found", found)))?;
                    }
                },
            }
        }
    }
}
