//! Deciding in words: what to ask first, near misses, trade-offs.

use crate::localizer::{Args, Localizer};
use crate::{family, msg};
use microcred_advice::compare::ComparisonColumn;
use microcred_advice::matching::{Evaluation, MatchRequest};
use microcred_advice::near_misses::{AnswerChange, NearMiss};
use microcred_advice::open_questions::{OpenQuestion, open_questions};
use microcred_advice::weight_overrides::{RankChange, TradeOff, TradeOffSide};
use microcred_core::criteria::{ChecklistQuestion, Criteria};
use microcred_core::money::Currency;

impl Localizer {
    /// What an answer could change, in one sentence.
    #[must_use]
    pub fn answer_effect(&self, unknown: &OpenQuestion) -> String {
        let place = |place: usize| self.number(i64::try_from(place).unwrap_or(i64::MAX));
        let args = Args::new().string("place", place(unknown.rank)).string("yes", place(unknown.rank_if_yes));
        match unknown.rank_if_no {
            Some(no) => self.format(msg::ANSWER_EFFECT, &args.string("no", place(no))),
            None => self.format(msg::ANSWER_EFFECT_EXCLUDED, &args),
        }
    }

    /// The label of a question of the checklist.
    #[must_use]
    pub fn check_label(&self, check: ChecklistQuestion, criteria: &Criteria) -> String {
        let tag = self.tag();
        match check {
            ChecklistQuestion::Program(id) => criteria.definition(id).map(|found| found.label.get(tag).to_owned()),
            ChecklistQuestion::Person(id) => {
                criteria.person_definition(id).map(|found| found.label.get(tag).to_owned())
            }
        }
        .unwrap_or_default()
    }

    /// A change of an answer: `$200 more`.
    #[must_use]
    pub fn change(&self, change: AnswerChange) -> String {
        match change {
            AnswerChange::Budget { to, more } => {
                let money = |amount| self.money(amount, Currency::Cad);
                self.format(msg::CHANGE_BUDGET, &Args::new().string("more", money(more)).string("to", money(to)))
            }
            AnswerChange::Hours { to, more } => {
                self.format(msg::CHANGE_HOURS, &Args::new().count("count", more as usize).string("to", to.to_string()))
            }
            AnswerChange::Weeks { to, more } => {
                self.format(msg::CHANGE_WEEKS, &Args::new().count("count", more as usize).string("to", to.to_string()))
            }
            AnswerChange::AnyPlace => self.text(msg::CHANGE_ANY_PLACE),
            AnswerChange::AnyTime => self.text(msg::CHANGE_ANY_TIME),
            AnswerChange::BothLanguages => self.text(msg::CHANGE_BOTH_LANGUAGES),
        }
    }

    /// A near miss in one line: the change and how many programs it opens.
    #[must_use]
    pub fn near_miss(&self, miss: &NearMiss) -> String {
        let args = Args::new().string("change", self.change(miss.change)).count("count", miss.new_matches.len());
        self.format(msg::NEAR_MISS, &args)
    }

    /// One side of a trade-off.
    #[must_use]
    pub fn trade_off_side(&self, trade_off: TradeOff, side: TradeOffSide) -> String {
        match side {
            TradeOffSide::First => self.trade_off(trade_off),
            TradeOffSide::Second => self.text_in(family::TRADE_OFF_SECOND, &trade_off.slug()),
        }
    }

    /// How a program came to its place after the weights changed; `None` where it stands as before.
    #[must_use]
    pub fn rank_change(&self, moved: RankChange) -> Option<String> {
        match moved {
            RankChange::Unchanged => None,
            RankChange::MovedFrom(was) => {
                Some(self.format(msg::WEIGHTS_MOVED_UP, &Args::new().string("place", (was + 1).to_string())))
            }
            RankChange::New => Some(self.text(msg::WEIGHTS_NEW)),
        }
    }

    /// What would change the order of the programs that are compared: one sentence for each answer that would, the
    /// weightiest first.
    #[must_use]
    pub fn open_questions(&self, columns: &[ComparisonColumn<'_>], wish: &MatchRequest<'_>) -> Vec<String> {
        let judged: Vec<&Evaluation> = columns.iter().map(|column| &column.evaluation).collect();
        let found = open_questions(&judged, &wish.reference_data.catalogue, wish, columns.len());
        let sentences = found.iter().filter_map(|unknown| {
            let column = columns.iter().find(|column| column.program.id == unknown.program)?;
            let args = |to: usize| {
                Args::new()
                    .string("title", self.display_title(column.program, false))
                    .string("check", self.check_label(unknown.check, &wish.reference_data.criteria))
                    .string("from", unknown.rank.to_string())
                    .string("to", to.to_string())
            };
            Some(match unknown.rank_if_no {
                _ if unknown.rank_if_yes != unknown.rank => {
                    self.format(msg::OPEN_QUESTIONS_IF_YES, &args(unknown.rank_if_yes))
                }
                Some(no) => self.format(msg::OPEN_QUESTIONS_IF_NO, &args(no)),
                None => self.format(msg::OPEN_QUESTIONS_IF_NO_EXCLUDED, &args(0)),
            })
        });
        sentences.take(MAX_OPEN_QUESTIONS).collect()
    }
}

/// How many answers that would change one's mind are named.
const MAX_OPEN_QUESTIONS: usize = 5;
