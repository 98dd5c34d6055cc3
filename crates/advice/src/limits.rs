//! Hard limits: the rules by which a program does not fit a person and is left out.
//!
//! Each limit is a file under `limits/` with a type that implements [`LimitRule`], and a row of the table below. A program
//! passes a limit, fails it, or nothing can be said because an answer or a fact is missing.

mod budget;
mod deadline;
mod entry;
mod goal;
mod hours;
mod language;
mod outcome;
mod place_and_time;
mod status;
mod who_may_join;

use jiff::civil::Date;

use crate::bill::Bill;
use crate::cost::{Cost, StudyTime};
use microcred_core::criteria::PersonCriterion;
use microcred_core::enum_map::EnumMap;
use microcred_core::id_enum;
use microcred_core::profile::Profile;
use microcred_core::program::Program;

pub use budget::is_over_budget;
pub use goal::{GoalRelevance, field_relevance, goal_relevance_of, may_lead_to, occupation_relevance, sectors_for};
pub use language::is_taught_in;
pub use outcome::{LimitOutcome, LimitReason};

/// A hard limit: one rule that can leave a program out.
pub trait LimitRule: Sync {
    /// Checks a program for a person.
    fn check(&self, case: LimitContext<'_>) -> LimitOutcome;

    /// Returns true if the person gave an answer that the rule needs.
    fn has_answers(&self, profile: &Profile) -> bool;

    /// Returns the ids of the reasons that [`LimitRule::check`] can give, without [`LimitReason::NotAnswered`].
    fn reasons(&self) -> &'static [&'static str];
}

/// Declares the hard limits, in the order in which they are checked: the id, the question of the checklist that the limit
/// answers, and the rule.
macro_rules! hard_limits {
    ($($limit:ident = $id:literal, $criterion:expr, $rule:expr);+ $(;)?) => {
        id_enum! {
            /// The name of a hard limit. A program that fails one is left out, unless the person turns the limit off.
            Limit { $($limit = $id),+ }
        }

        impl Limit {
            /// Returns the rule of the limit.
            #[must_use]
            pub const fn rule(self) -> &'static dyn LimitRule {
                match self { $(Self::$limit => &$rule),+ }
            }

            /// Returns the question of the checklist that the limit answers, if it answers one.
            #[must_use]
            pub const fn criterion(self) -> Option<PersonCriterion> {
                match self { $(Self::$limit => $criterion),+ }
            }
        }
    };
}

hard_limits! {
    Goal = "goal", Some(PersonCriterion::TowardGoal), goal::GoalRule;
    Ended = "ended", None, status::StatusRule;
    Budget = "budget", Some(PersonCriterion::WithinBudget), budget::BudgetRule;
    WeeklyHours = "weekly_hours", Some(PersonCriterion::WeeklyHours), hours::HoursRule;
    FinishBy = "finish_by", Some(PersonCriterion::FinishesInTime), deadline::DeadlineRule;
    PlaceAndTime = "place_and_time", Some(PersonCriterion::WhenAndWhere), place_and_time::PlaceAndTimeRule;
    Language = "language", Some(PersonCriterion::LanguageLevel), language::LanguageRule;
    WhoMayJoin = "who_may_join", None, who_may_join::WhoMayJoinRule;
    Entry = "entry", None, entry::EntryRule;
}

/// The outcomes of all limits for one program and one person.
pub type LimitOutcomes = EnumMap<Limit, LimitOutcome>;

/// The numbers of programs that each limit leaves out.
pub type LimitCounts = EnumMap<Limit, usize>;

/// One program and one person, with the figures that the limits compare.
#[derive(Debug, Clone, Copy)]
pub struct LimitContext<'a> {
    /// The program.
    pub program: &'a Program,
    /// The person.
    pub profile: &'a Profile,
    /// Its price for the person.
    pub cost: &'a Cost,
    /// What is paid and what surely comes back.
    pub bill: &'a Bill,
    /// Its length for the person.
    pub study_time: &'a StudyTime,
    /// Today.
    pub today: Date,
}

/// Checks a program against one limit.
#[must_use]
pub fn check_limit(limit: Limit, case: LimitContext<'_>) -> LimitOutcome {
    limit.rule().check(case)
}

/// Returns the limits that left out any program, in their order, each with how many.
#[must_use]
pub fn nonzero_limit_counts(counts: &LimitCounts) -> Vec<(Limit, usize)> {
    counts.iter().map(|(limit, count)| (limit, *count)).filter(|(_, count)| *count > 0).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_reason_belongs_to_one_rule() {
        let all: Vec<&str> = Limit::ALL.iter().flat_map(|limit| limit.rule().reasons()).copied().collect();
        let different: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(different.len(), all.len());
        let known: BTreeSet<&str> = LimitReason::IDS.iter().copied().filter(|id| *id != "not_said").collect();
        assert_eq!(different, known);
    }

    #[test]
    fn each_question_has_at_most_one_limit() {
        let all: Vec<PersonCriterion> = Limit::ALL.iter().filter_map(|limit| limit.criterion()).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }
}
