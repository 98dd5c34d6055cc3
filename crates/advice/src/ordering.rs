//! The order of the matches: what puts one program before another, and why.

use std::cmp::{Ordering, Reverse};

use crate::bill::Bill;
use crate::cost::{Cost, StudyTime};
use crate::limits::GoalRelevance;
use crate::matching::Evaluation;
use crate::sections::{BudgetRank, Placement, PlacementRules, Section};
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::{ChecklistQuestion, Criterion, PersonCriterion};
use microcred_core::id_enum;
use microcred_core::money::Cents;
use microcred_core::profile::Profile;
use microcred_core::program::ProgramId;
use microcred_core::sanitize::fold_letter;
use microcred_core::schedule::Weeks;

/// The share of an unknown's weight that counts in the order, in percent.
pub const UNKNOWN_WEIGHT_PERCENT: u32 = 50;

id_enum! {
    /// By what the matches are put in order; each order is the same on every front end.
    #[derive(Default)]
    Sort {
        /// By section, then newcomers' programs where the goal asks for them, the budget, the own province; then fit with an
        /// unknown as half a yes, then the narrower range, then a known price.
        #[default]
        Fit = "fit",
        /// Lowest price for the person first, an unknown price last.
        Price = "price",
        /// Fewest weeks at the person's pace first, an unknown length last.
        Time = "time",
        /// By title.
        Name = "name",
    }
}

/// What the order of fit goes by, made once; the smaller stands first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RankKey {
    /// The section and the first places in it, as [`PlacementRules::order`] gives them.
    order: u8,
    points: Reverse<u64>,
    unknown: u32,
    price_unknown: bool,
    title: String,
    id: ProgramId,
    /// The order after some answers; compared after all else, where it can make no difference.
    answered: AnsweredOrders,
}

/// The first places of the order if one thing that is not known turned out to be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct AnsweredOrders {
    within_budget: u8,
    to_the_job: u8,
    for_newcomers: u8,
}

impl RankKey {
    /// The rank if an unknown of this weight were answered with yes or no. A yes to the goal leads to the very occupation, a
    /// yes to the budget names a price.
    #[must_use]
    pub fn with_answer(&self, check: ChecklistQuestion, weight: u32, yes: bool) -> Self {
        let half = u64::from(weight) * u64::from(UNKNOWN_WEIGHT_PERCENT);
        let full = if yes { u64::from(weight) * 100 } else { 0 };
        let points = Reverse((self.points.0 + full).saturating_sub(half));
        let yes_to = |criterion| yes && check == ChecklistQuestion::Person(criterion);
        let order = if yes_to(PersonCriterion::WithinBudget) {
            self.answered.within_budget
        } else if yes_to(PersonCriterion::TowardGoal) {
            self.answered.to_the_job
        } else if yes && check == ChecklistQuestion::Program(Criterion::NewcomerSupport) {
            self.answered.for_newcomers
        } else {
            self.order
        };
        Self {
            order,
            points,
            unknown: self.unknown.saturating_sub(weight),
            price_unknown: self.price_unknown && !yes_to(PersonCriterion::WithinBudget),
            ..self.clone()
        }
    }
}

/// The rank of a program in the order of fit.
#[must_use]
pub fn rank_key(judgement: &Evaluation, catalogue: &Catalogue, profile: &Profile) -> RankKey {
    let program = catalogue.peek_record(judgement.record);
    rank_key_with_title(judgement, program.as_ref().map_or("", |program| &program.title), profile)
}

fn rank_key_with_title(judgement: &Evaluation, title: &str, profile: &Profile) -> RankKey {
    let rules = PlacementRules::new(profile);
    let placement = judgement.placement;
    let order = |placement| rules.order(placement);
    let fit = judgement.score;
    RankKey {
        order: order(placement),
        points: Reverse(u64::from(fit.met) * 100 + u64::from(fit.unknown) * u64::from(UNKNOWN_WEIGHT_PERCENT)),
        unknown: fit.unknown,
        price_unknown: judgement.cost.cad_low.is_none(),
        title: title.chars().flat_map(fold_letter).collect(),
        id: judgement.id.clone(),
        answered: AnsweredOrders {
            within_budget: order(Placement { budget: BudgetRank::Within, ..placement }),
            to_the_job: order(Placement { relevance: GoalRelevance::SameOccupation, ..placement }),
            for_newcomers: order(Placement { is_for_newcomers: true, ..placement }),
        },
    }
}

/// What every order needs of a program, made once.
pub(crate) struct SortKeys {
    section: Section,
    rank_key: RankKey,
    price: PriceKey,
    weeks: WeeksKey,
}

/// The order by price: what is left in the end at the least, in cents; whether a condition is attached; then the most.
pub type PriceKey = (i64, bool, i64);

/// The order by time: the most weeks at the person's pace, then the fewest.
pub type WeeksKey = (f64, f64);

/// Returns the place of a price in the order by price; an unknown end stands last.
#[must_use]
pub fn price_key(cost: &Cost, bill: &Bill) -> PriceKey {
    let end = |amount: Option<Cents>| amount.map_or(i64::MAX, |cents| cents.0);
    // Of two that cost the same, the one without a condition comes first.
    (end(bill.net_low), cost.conditional, end(bill.net_high))
}

/// Returns the place of a length in the order by time; an unknown end stands last.
#[must_use]
pub fn weeks_key(time: &StudyTime) -> WeeksKey {
    let end = |weeks: Option<Weeks>| weeks.map_or(f64::INFINITY, f64::from);
    (end(time.at_pace.high), end(time.at_pace.low))
}

/// Compares two places in the order by time.
#[must_use]
pub fn compare_weeks(one: WeeksKey, other: WeeksKey) -> Ordering {
    one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1))
}

pub(crate) fn sort_evaluations(mut keyed: Vec<(SortKeys, Evaluation)>, sort: Sort) -> Vec<Evaluation> {
    keyed.sort_by(|one, other| compare_by(sort, one, other));
    keyed.into_iter().map(|(_, judgement)| judgement).collect()
}

pub(crate) fn sort_keys(judgement: &Evaluation, title: &str, profile: &Profile) -> SortKeys {
    SortKeys {
        section: judgement.section,
        rank_key: rank_key_with_title(judgement, title, profile),
        price: price_key(&judgement.cost, &judgement.bill),
        weeks: weeks_key(&judgement.study_time),
    }
}

id_enum! {
    /// What separates one program from the next in the order of fit.
    TieBreak {
        /// It stands in an earlier section.
        Section = "section",
        /// It is made for newcomers, and the goal puts those first.
        ForNewcomers = "for_newcomers",
        /// Its price is surer to be within the budget.
        Budget = "budget",
        /// It is of the person's own province.
        HomeProvince = "home_province",
        /// It has more points, counting an unknown as half.
        Score = "fit",
        /// Less is unknown of it.
        FewerUnknowns = "narrower",
        /// Its price is known.
        PriceKnown = "price_known",
        /// Only the title comes first in the alphabet.
        Title = "title",
    }
}

/// What puts one judgement before another in the order of fit.
#[must_use]
pub fn ranking_reason(one: &Evaluation, other: &Evaluation, catalogue: &Catalogue, profile: &Profile) -> TieBreak {
    let (first, second) = (rank_key(one, catalogue, profile), rank_key(other, catalogue, profile));
    let differs = first.order != second.order;
    if one.section != other.section {
        TieBreak::Section
    } else if differs && PlacementRules::new(profile).puts_newcomers_first(one.placement, other.placement) {
        TieBreak::ForNewcomers
    } else if differs && one.placement.budget != other.placement.budget {
        TieBreak::Budget
    } else if differs {
        TieBreak::HomeProvince
    } else if first.points != second.points {
        TieBreak::Score
    } else if first.unknown != second.unknown {
        TieBreak::FewerUnknowns
    } else if first.price_unknown != second.price_unknown {
        TieBreak::PriceKnown
    } else {
        TieBreak::Title
    }
}

fn compare_by(sort: Sort, one: &(SortKeys, Evaluation), other: &(SortKeys, Evaluation)) -> Ordering {
    let (first, second) = (&one.0, &other.0);
    let by_fit = || first.rank_key.cmp(&second.rank_key);
    let by_section = first.section.cmp(&second.section);
    by_section.then_with(|| match sort {
        Sort::Fit => by_fit(),
        Sort::Price => first.price.cmp(&second.price).then_with(by_fit),
        Sort::Time => compare_weeks(first.weeks, second.weeks).then_with(by_fit),
        Sort::Name => {
            first.rank_key.title.cmp(&second.rank_key.title).then_with(|| first.rank_key.id.cmp(&second.rank_key.id))
        }
    })
}
