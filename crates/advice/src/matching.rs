//! Matches: which programs fit a person, in a stated order, each with its reasons.

use std::borrow::Cow;
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::bill::{Bill, CourseYears, bill};
use crate::checklist::{GroupScore, PersonCheck, Score, Weights, open_checks, person_checks, score};
use crate::cost::{Cost, StudyTime, cost, study_time};
use crate::limits::{
    GoalRelevance, Limit, LimitContext, LimitCounts, LimitOutcome, LimitOutcomes, check_limit, goal_relevance_of,
    may_lead_to, nonzero_limit_counts,
};
use crate::watchouts::{WatchOut, watch_outs};
use crate::weight_overrides::WeightOverrides;
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::{ChecklistQuestion, Criterion, PersonCriterion};
use microcred_core::fact::Tristate;
use microcred_core::id_enum;
use microcred_core::money::Cents;
use microcred_core::profile::Profile;
use microcred_core::program::{Program, ProgramId};
use microcred_core::record_id::RecordId;
use microcred_core::reference_data::ReferenceData;
use microcred_core::sanitize::fold_letter;
use microcred_core::schedule::Weeks;

/// The share of an unknown's weight that counts in the order, in percent.
pub const UNKNOWN_WEIGHT_PERCENT: u32 = 50;

id_enum! {
    /// By what the matches are put in order; each order is the same on every front end.
    #[derive(Default)]
    Sort {
        /// Nearest to the goal, then fit with an unknown as half a yes, then the narrower range, then a known price.
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

/// Everything that follows for one program and one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// The record of the program in the catalogue that it was taken from.
    pub record: RecordId,
    /// The id of the program, for what leaves the process.
    pub id: ProgramId,
    /// Where it stands against each limit.
    pub limit_outcomes: LimitOutcomes,
    /// How near it is to the goal.
    pub goal_relevance: GoalRelevance,
    /// The person's half of the checklist.
    pub person_checks: Vec<PersonCheck>,
    /// How well it fits.
    pub score: Score,
    /// The fit by group.
    pub group_scores: Vec<GroupScore>,
    /// What it costs the person.
    pub cost: Cost,
    /// How long it takes the person.
    pub study_time: StudyTime,
    /// What to beware of.
    pub watch_outs: Vec<WatchOut>,
    /// What the person pays, when, and what comes back.
    pub bill: Bill,
    /// What to ask the provider first; `None` where nothing is unknown.
    pub top_open_question: Option<ChecklistQuestion>,
}

impl Evaluation {
    /// Returns the outcome of a limit.
    #[must_use]
    pub fn limit_outcome(&self, limit: Limit) -> &LimitOutcome {
        &self.limit_outcomes[limit]
    }

    /// The first limit that closes it, of those that are not relaxed.
    #[must_use]
    pub fn first_failed_limit(&self, relaxed: &BTreeSet<Limit>) -> Option<Limit> {
        self.limit_outcomes
            .iter()
            .find(|(limit, outcome)| outcome.is_fail() && !relaxed.contains(limit))
            .map(|(limit, _)| limit)
    }

    /// How many of the 20 questions of the checklist are answered.
    #[must_use]
    pub fn facts_found(&self, program: &Program) -> usize {
        let criteria = Criterion::ALL.iter().filter(|criterion| **criterion != Criterion::OsapEligible);
        criteria.filter(|criterion| program.value(**criterion) != Tristate::Unknown).count()
            + self.person_checks.iter().filter(|row| row.value != Tristate::Unknown).count()
    }
}

/// No limit is turned off.
static NO_LIMITS: BTreeSet<Limit> = BTreeSet::new();
/// No weight is changed.
static NO_OVERRIDES: WeightOverrides = WeightOverrides { trade_offs: BTreeMap::new(), manual_weights: BTreeMap::new() };

/// The question that all matches answer.
#[derive(Debug, Clone, Copy)]
pub struct MatchRequest<'a> {
    /// The person.
    pub profile: &'a Profile,
    /// What is known: the criteria with their starting weights, the schemes.
    pub reference_data: &'a ReferenceData,
    /// Limits that the person put aside.
    pub disabled_limits: &'a BTreeSet<Limit>,
    /// The order.
    pub sort: Sort,
    /// What the person changed of the weights.
    pub weight_overrides: &'a WeightOverrides,
    /// Today.
    pub today: Date,
}

impl<'a> MatchRequest<'a> {
    /// Returns the request of a person with every limit on, in the order of fit, with the stated weights.
    #[must_use]
    pub fn new(profile: &'a Profile, reference_data: &'a ReferenceData, today: Date) -> Self {
        Self {
            profile,
            reference_data,
            disabled_limits: &NO_LIMITS,
            sort: Sort::Fit,
            weight_overrides: &NO_OVERRIDES,
            today,
        }
    }

    /// The weights: the starting ones, shifted by the stated rules, then as the person set them.
    #[must_use]
    pub fn weights(&self) -> Weights {
        self.weight_overrides.apply_to(Weights::for_person(&self.reference_data.criteria, self.profile))
    }
}

/// Matches of a request, and the programs that are left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Matches {
    /// How many programs were looked at.
    pub considered: usize,
    /// How many each limit left out; a program that several close is counted at the first of them.
    pub excluded_by_limits: Vec<(Limit, usize)>,
    /// How many fit.
    pub match_count: usize,
    /// The programs that fit, in order; of very many only the first.
    pub list: Vec<Evaluation>,
    /// The order.
    pub sort: Sort,
}

/// What a program costs the person, how long it takes, and what comes back.
struct CostAndTime {
    cost: Cost,
    study_time: StudyTime,
    bill: Bill,
}

fn cost_and_time(program: &Program, catalogue: &Catalogue, wish: &MatchRequest<'_>) -> CostAndTime {
    let cost = cost(program, wish.profile, &catalogue.header.rates);
    let study_time = study_time(program, wish.profile);
    let years = CourseYears::of(program, &study_time, wish.today);
    let bill = bill(program, wish.profile, &cost, &wish.reference_data.funding, years);
    CostAndTime { cost, study_time, bill }
}

/// Evaluates one program, which stands at `record` of the catalogue.
#[must_use]
pub fn evaluate(
    record: RecordId,
    program: &Program,
    catalogue: &Catalogue,
    wish: &MatchRequest<'_>,
    weights: &Weights,
) -> Evaluation {
    let CostAndTime { cost, study_time: time, bill } = cost_and_time(program, catalogue, wish);
    let case =
        LimitContext { program, profile: wish.profile, cost: &cost, bill: &bill, study_time: &time, today: wish.today };
    let outcomes = LimitOutcomes::from_fn(|limit| check_limit(limit, case));
    let person = person_checks(program, wish.profile, &outcomes, weights);
    let (fit, groups) = score(program, &person, weights);
    Evaluation {
        record,
        id: program.id.clone(),
        goal_relevance: goal_relevance_of(&outcomes[Limit::Goal]),
        top_open_question: top_open_question(program, &person, weights),
        watch_outs: watch_outs(program, wish.profile, &cost, &time, wish.today),
        limit_outcomes: outcomes,
        person_checks: person,
        score: fit,
        group_scores: groups,
        cost,
        bill,
        study_time: time,
    }
}

/// The programs that the limit of the goal may let through, with their records; others may be among them.
pub(crate) fn iter_goal_candidates<'a>(
    catalogue: &'a Catalogue,
    wish: &MatchRequest<'a>,
) -> impl Iterator<Item = (RecordId, Cow<'a, Program>)> {
    let everything = wish.disabled_limits.contains(&Limit::Goal);
    let target = &wish.profile.target;
    catalogue.iter_candidates(move |destination| everything || may_lead_to(destination, target))
}

/// Every program that fits, in order.
#[must_use]
pub fn find_matches(catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Matches {
    let weights = wish.weights();
    let mut counts = LimitCounts::default();
    let mut list = Vec::new();
    let mut seen = 0;
    for (record, program) in iter_goal_candidates(catalogue, wish) {
        seen += 1;
        // Most programs are left out: what follows for those is not worked out.
        if let Some(limit) = first_failed_limit(&program, catalogue, wish) {
            counts[limit] += 1;
            continue;
        }
        let judgement = evaluate(record, &program, catalogue, wish, &weights);
        list.push((sort_keys(&judgement, &program.title), judgement));
    }
    counts[Limit::Goal] += catalogue.len() - seen;
    let fit = list.len();
    Matches {
        considered: catalogue.len(),
        excluded_by_limits: nonzero_limit_counts(&counts),
        match_count: fit,
        list: sort_evaluations(list, wish.sort),
        sort: wish.sort,
    }
}

/// How many programs fit, without putting them in order.
#[must_use]
pub fn count_matches(catalogue: &Catalogue, wish: &MatchRequest<'_>) -> usize {
    iter_goal_candidates(catalogue, wish)
        .filter(|(_, program)| first_failed_limit(program, catalogue, wish).is_none())
        .count()
}

/// The first limit that closes a program, of those that are not relaxed.
#[must_use]
pub fn first_failed_limit(program: &Program, catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Option<Limit> {
    let CostAndTime { cost, study_time: time, bill } = cost_and_time(program, catalogue, wish);
    let case =
        LimitContext { program, profile: wish.profile, cost: &cost, bill: &bill, study_time: &time, today: wish.today };
    Limit::ALL
        .iter()
        .copied()
        .find(|limit| !wish.disabled_limits.contains(limit) && check_limit(*limit, case).is_fail())
}

/// Of no more programs that have some words is it told what closes them.
pub const MAX_HITS_CHECKED: usize = 1_000;

/// Which limits close the programs of these records first, each with how many it closes; most first.
#[must_use]
pub fn excluded_by_limits(
    records: impl IntoIterator<Item = RecordId>,
    catalogue: &Catalogue,
    wish: &MatchRequest<'_>,
) -> Vec<(Limit, usize)> {
    let mut counts = LimitCounts::default();
    for program in records.into_iter().filter_map(|record| catalogue.peek_record(record)) {
        if let Some(limit) = first_failed_limit(&program, catalogue, wish) {
            counts[limit] += 1;
        }
    }
    let mut counts = nonzero_limit_counts(&counts);
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts
}

/// The unknown that could move the program furthest in the order: the one with the greatest weight; of two a question about
/// the program, then the earlier in the checklist. Only what the provider can answer.
fn top_open_question(program: &Program, person: &[PersonCheck], weights: &Weights) -> Option<ChecklistQuestion> {
    let open = open_checks(program, person, weights).into_iter();
    open.rev().max_by_key(|check| (weights.of_check(*check), matches!(check, ChecklistQuestion::Program(_))))
}

/// What the order of fit goes by, made once; the smaller stands first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RankKey {
    goal_relevance: GoalRelevance,
    points: Reverse<u64>,
    unknown: u32,
    price_unknown: bool,
    title: String,
    id: ProgramId,
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
        Self {
            goal_relevance: if yes_to(PersonCriterion::TowardGoal) {
                GoalRelevance::SameOccupation
            } else {
                self.goal_relevance
            },
            points,
            unknown: self.unknown.saturating_sub(weight),
            price_unknown: self.price_unknown && !yes_to(PersonCriterion::WithinBudget),
            ..self.clone()
        }
    }
}

/// The rank of a program in the order of fit.
#[must_use]
pub fn rank_key(judgement: &Evaluation, catalogue: &Catalogue) -> RankKey {
    let program = catalogue.peek_record(judgement.record);
    rank_key_with_title(judgement, program.as_ref().map_or("", |program| &program.title))
}

fn rank_key_with_title(judgement: &Evaluation, title: &str) -> RankKey {
    let fit = judgement.score;
    RankKey {
        goal_relevance: judgement.goal_relevance,
        points: Reverse(u64::from(fit.met) * 100 + u64::from(fit.unknown) * u64::from(UNKNOWN_WEIGHT_PERCENT)),
        unknown: fit.unknown,
        price_unknown: judgement.cost.cad_low.is_none(),
        title: title.chars().flat_map(fold_letter).collect(),
        id: judgement.id.clone(),
    }
}

/// What every order needs of a program, made once.
struct SortKeys {
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

fn sort_evaluations(mut keyed: Vec<(SortKeys, Evaluation)>, sort: Sort) -> Vec<Evaluation> {
    keyed.sort_by(|one, other| compare_by(sort, one, other));
    keyed.into_iter().map(|(_, judgement)| judgement).collect()
}

fn sort_keys(judgement: &Evaluation, title: &str) -> SortKeys {
    SortKeys {
        rank_key: rank_key_with_title(judgement, title),
        price: price_key(&judgement.cost, &judgement.bill),
        weeks: weeks_key(&judgement.study_time),
    }
}

id_enum! {
    /// What separates one program from the next in the order of fit.
    TieBreak {
        /// It is nearer to the goal.
        GoalRelevance = "nearness",
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
pub fn ranking_reason(one: &Evaluation, other: &Evaluation, catalogue: &Catalogue) -> TieBreak {
    let (first, second) = (rank_key(one, catalogue), rank_key(other, catalogue));
    if first.goal_relevance != second.goal_relevance {
        TieBreak::GoalRelevance
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
    match sort {
        Sort::Fit => by_fit(),
        Sort::Price => first.price.cmp(&second.price).then_with(by_fit),
        Sort::Time => compare_weeks(first.weeks, second.weeks).then_with(by_fit),
        Sort::Name => {
            first.rank_key.title.cmp(&second.rank_key.title).then_with(|| first.rank_key.id.cmp(&second.rank_key.id))
        }
    }
}
