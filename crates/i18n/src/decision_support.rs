//! Deciding in words: what to ask first, near misses, trade-offs.

use crate::localizer::{Args, Localizer};
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
            Some(no) => self.format("answer-effect", &args.string("no", place(no))),
            None => self.format("answer-effect-excluded", &args),
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
                self.format("change-budget", &Args::new().string("more", money(more)).string("to", money(to)))
            }
            AnswerChange::Hours { to, more } => {
                self.format("change-hours", &Args::new().count("count", more as usize).string("to", to.to_string()))
            }
            AnswerChange::Weeks { to, more } => {
                self.format("change-weeks", &Args::new().count("count", more as usize).string("to", to.to_string()))
            }
            AnswerChange::AnyPlace => self.text("change-any-place"),
            AnswerChange::AnyTime => self.text("change-any-time"),
            AnswerChange::BothLanguages => self.text("change-both-languages"),
        }
    }

    /// A near miss in one line: the change and how many programs it opens.
    #[must_use]
    pub fn near_miss(&self, miss: &NearMiss) -> String {
        let args = Args::new().string("change", self.change(miss.change)).count("count", miss.new_matches.len());
        self.format("near-miss", &args)
    }

    /// One side of a trade-off.
    #[must_use]
    pub fn trade_off_side(&self, trade_off: TradeOff, side: TradeOffSide) -> String {
        match side {
            TradeOffSide::First => self.trade_off(trade_off),
            TradeOffSide::Second => self.text(&format!("trade-off-{}-second", trade_off.slug())),
        }
    }

    /// How a program came to its place after the weights changed; `None` where it stands as before.
    #[must_use]
    pub fn rank_change(&self, moved: RankChange) -> Option<String> {
        match moved {
            RankChange::Unchanged => None,
            RankChange::MovedFrom(was) => {
                Some(self.format("weights-moved-up", &Args::new().string("place", (was + 1).to_string())))
            }
            RankChange::New => Some(self.text("weights-new")),
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
                    self.format("open-questions-if-yes", &args(unknown.rank_if_yes))
                }
                Some(no) => self.format("open-questions-if-no", &args(no)),
                None => self.format("open-questions-if-no-excluded", &args(0)),
            })
        });
        sentences.take(MAX_OPEN_QUESTIONS).collect()
    }
}

/// How many answers that would change one's mind are named.
const MAX_OPEN_QUESTIONS: usize = 5;
