//! What matters to the person, as prompts: plain trade-offs, weights by hand, and the first matches as they stand then.

use crate::prompts::line_session::{LineSession, Navigation};
use crate::prompts::prompter::{Interrupt, PromptChoice, PromptReply};
use microcred_advice::weight_overrides::{
    CHOSEN_SIDE_BONUS, OTHER_SIDE_PENALTY, TradeOff, TradeOffSide, WeightOverrides, rank_change, trade_offs,
    weighted_checks,
};
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::record_id::RecordId;
use microcred_i18n::{Args, msg};
use microcred_session::session::PAGE_SIZE;

/// The greatest weight.
const MAX_WEIGHT: u32 = 100;

/// What stands behind a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WeightItem {
    TradeOff(TradeOff),
    SetWeights,
    ResetWeights,
    BackToResults,
}

impl LineSession<'_> {
    /// Changes what weighs how much until the person goes back to the list.
    pub(super) fn run_weights(&mut self) -> Result<Navigation, Interrupt> {
        let before = self.ranked_records()?;
        self.prompter.print_blank_line()?;
        self.prompter.print(&self.texts.text(msg::WEIGHTS_LEAD))?;
        loop {
            let asked = trade_offs(self.session.profile());
            let mut head = String::new();
            if !asked.is_empty() {
                let args = Args::new()
                    .string("more", CHOSEN_SIDE_BONUS.to_string())
                    .string("less", OTHER_SIDE_PENALTY.to_string());
                head = format!(
                    "{}\n{}",
                    self.texts.format(msg::WEIGHTS_RULES, &args),
                    self.texts.text(msg::WEIGHTS_TRADE_OFFS)
                );
            }
            let mut rows: Vec<(WeightItem, String)> =
                asked.iter().map(|one| (WeightItem::TradeOff(*one), self.trade_off_label(*one))).collect();
            rows.push((WeightItem::SetWeights, self.texts.text(msg::WEIGHTS_BY_HAND)));
            if !self.session.answers.weight_overrides.is_empty() {
                rows.push((WeightItem::ResetWeights, self.texts.text(msg::KEY_RESET)));
            }
            rows.push((WeightItem::BackToResults, self.texts.text(msg::PLAIN_BACK_TO_LIST)));
            let labels: Vec<String> = rows.iter().map(|(_, label)| label.clone()).collect();
            let PromptChoice::Index(place) = self.prompter.choose(&head, &labels, &self.texts)? else {
                return Ok(Navigation::Back);
            };
            match rows.get(place).map(|(row, _)| *row) {
                Some(WeightItem::TradeOff(trade_off)) => self.ask_trade_off(trade_off, &before)?,
                Some(WeightItem::SetWeights) => self.set_weights(&before)?,
                Some(WeightItem::ResetWeights) => {
                    self.session.answers.weight_overrides = WeightOverrides::default();
                    self.print_first_matches(&before)?;
                }
                Some(WeightItem::BackToResults) | None => return Ok(Navigation::Back),
            }
        }
    }

    /// The matches in order, whatever the words and the filters.
    fn ranked_records(&self) -> Result<Vec<RecordId>, Interrupt> {
        Ok(self.result_list(PAGE_SIZE)?.matches.list.iter().map(|judgement| judgement.record).collect())
    }

    /// Says the first matches as they stand now, with the places that they had.
    fn print_first_matches(&mut self, before: &[RecordId]) -> Result<(), Interrupt> {
        let mut said = format!("\n{}", self.texts.text(msg::WEIGHTS_FIRST_SEVEN));
        for (place, record) in self.ranked_records()?.into_iter().take(PAGE_SIZE).enumerate() {
            let Some(program) = self.data.reference.catalogue.get_record(record) else { continue };
            let title = self.texts.display_title(program, false);
            said += &match self.texts.rank_change(rank_change(before, place, record)) {
                Some(moved) => format!("\n{}. ({moved}) {title}", place + 1),
                None => format!("\n{}. {title}", place + 1),
            };
        }
        Ok(self.prompter.print(&said)?)
    }

    fn trade_off_label(&self, trade_off: TradeOff) -> String {
        let texts = &self.texts;
        let [first, second] =
            [TradeOffSide::First, TradeOffSide::Second].map(|side| texts.trade_off_side(trade_off, side));
        let choices = format!("{first} {} {second}", texts.text(msg::TRADE_OFF_OR));
        match self.session.answers.weight_overrides.trade_offs.get(&trade_off) {
            None => choices,
            Some(side) => {
                let args =
                    Args::new().string("choices", choices).string("side", texts.trade_off_side(trade_off, *side));
                texts.format(msg::PLAIN_CHOSEN, &args)
            }
        }
    }

    /// Which side, or none.
    fn ask_trade_off(&mut self, trade_off: TradeOff, before: &[RecordId]) -> Result<(), Interrupt> {
        let sides = [Some(TradeOffSide::First), Some(TradeOffSide::Second), None];
        let labels = sides.map(|side| match side {
            Some(side) => self.texts.trade_off_side(trade_off, side),
            None => self.texts.text(msg::PLAIN_NEITHER),
        });
        let head = self.texts.text(msg::WEIGHTS_TRADE_OFFS);
        if let PromptChoice::Index(place) = self.prompter.choose(&head, &labels, &self.texts)? {
            self.session.answers.weight_overrides.choose(trade_off, sides.get(place).copied().flatten());
            self.print_first_matches(before)?;
        }
        Ok(())
    }

    /// Sets weights one by one.
    fn set_weights(&mut self, before: &[RecordId]) -> Result<(), Interrupt> {
        loop {
            let weights = self.session.weights();
            let checks = weighted_checks(self.session.profile());
            let labels: Vec<String> =
                checks.iter().map(|check| self.weight_label(*check, weights.of_check(*check))).collect();
            let head = self.texts.text(msg::PLAIN_WEIGHT_WHICH);
            let PromptChoice::Index(place) = self.prompter.choose(&head, &labels, &self.texts)? else { return Ok(()) };
            let Some(check) = checks.get(place).copied() else { return Ok(()) };
            if let Some(weight) = self.ask_weight(check)?.filter(|weight| *weight != weights.of_check(check)) {
                self.session.answers.weight_overrides.manual_weights.insert(check, weight);
                self.print_first_matches(before)?;
            }
        }
    }

    fn weight_label(&self, check: ChecklistQuestion, weight: u32) -> String {
        let name = self.texts.check_label(check, &self.data.reference.criteria);
        if !self.session.answers.weight_overrides.manual_weights.contains_key(&check) {
            return self.texts.label_and_text(&name, &weight.to_string());
        }
        let args = Args::new().string("name", name).string("weight", weight.to_string());
        self.texts.format(msg::PLAIN_WEIGHT_SET, &args)
    }

    /// A weight that is typed; `None` for back.
    fn ask_weight(&mut self, check: ChecklistQuestion) -> Result<Option<u32>, Interrupt> {
        let name = self.texts.check_label(check, &self.data.reference.criteria);
        loop {
            self.prompter.print(&name)?;
            match self.prompter.ask(&self.texts.text(msg::PLAIN_WEIGHT_NEW))? {
                PromptReply::Back => return Ok(None),
                PromptReply::Help => self.prompter.print(&self.texts.text(msg::PLAIN_HOW))?,
                PromptReply::Line(line) => match line.parse().ok().filter(|weight| *weight <= MAX_WEIGHT) {
                    Some(weight) => return Ok(Some(weight)),
                    None => {
                        let found: String = line.chars().take(60).collect();
                        self.prompter
                            .print(&self.texts.format(msg::PLAIN_NO_WEIGHT, &Args::new().string("found", found)))?;
                    }
                },
            }
        }
    }
}
