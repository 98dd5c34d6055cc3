//! Matches: which programs fit a person, in a stated order, each with its reasons.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::bill::{Bill, CourseYears, bill};
use crate::checklist::{GroupScore, PersonCheck, Score, Weights, open_checks, person_checks, score};
use crate::cost::{Cost, StudyTime, cost, study_time};
use crate::limits::{
    GoalRelevance, Limit, LimitContext, LimitCounts, LimitOutcome, LimitOutcomes, LimitReason, check_limit,
    goal_relevance_of, may_lead_to, nonzero_limit_counts,
};
use crate::ordering::{Sort, sort_evaluations, sort_keys};
use crate::sections::{
    Placement, PlacementRules, Section, SectionCounts, ShownSections, budget_rank, is_at_home, is_elsewhere,
    is_for_newcomers,
};
use crate::watchouts::{WatchOut, watch_outs};
use crate::weight_overrides::WeightOverrides;
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::{ChecklistQuestion, Criterion};
use microcred_core::fact::Tristate;
use microcred_core::profile::Profile;
use microcred_core::program::{Program, ProgramId};
use microcred_core::record_id::RecordId;
use microcred_core::reference_data::ReferenceData;

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
    /// What its section and its first places in the order go by.
    pub placement: Placement,
    /// The section in which it stands.
    pub section: Section,
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
    /// The sections that are shown.
    pub shown_sections: ShownSections,
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
            shown_sections: ShownSections::MATCHES,
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
    /// How many programs that no limit leaves out stand in each section, shown or not.
    pub sections: SectionCounts,
    /// How many are listed: those of the sections that are shown.
    pub match_count: usize,
    /// The programs that are listed, in order; of very many only the first.
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
    let goal_relevance = relevance_for(program, &outcomes[Limit::Goal], wish);
    let outcomes = with_companion(outcomes, goal_relevance, wish.profile);
    let placement = placement(program, goal_relevance, &outcomes[Limit::Budget], wish.profile);
    let person = person_checks(program, wish.profile, &outcomes, weights);
    let (fit, groups) = score(program, &person, weights);
    Evaluation {
        record,
        id: program.id.clone(),
        goal_relevance,
        placement,
        section: PlacementRules::new(wish.profile).section(placement),
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

/// What the section and the first places of a program go by.
fn placement(program: &Program, relevance: GoalRelevance, budget: &LimitOutcome, profile: &Profile) -> Placement {
    Placement {
        relevance,
        is_elsewhere: is_elsewhere(program, profile),
        is_for_newcomers: is_for_newcomers(program),
        budget: budget_rank(budget, program, profile),
        is_at_home: is_at_home(program, profile),
    }
}

/// How near a program is to the goal: by its own facts, else as a ticket that is asked for beside the job.
fn relevance_for(program: &Program, goal: &LimitOutcome, wish: &MatchRequest<'_>) -> GoalRelevance {
    let own = goal_relevance_of(goal);
    let by_field = matches!(own, GoalRelevance::Unrelated | GoalRelevance::SameField | GoalRelevance::SameSector);
    if by_field && is_companion(program, wish) { GoalRelevance::Companion } else { own }
}

/// Whether a program gives a ticket that is asked for beside the job that was named, and that the person has to pay.
fn is_companion(program: &Program, wish: &MatchRequest<'_>) -> bool {
    let Profile { target, province, .. } = wish.profile;
    target.occupation.is_some_and(|job| wish.reference_data.companions.gives(&program.id, job, *province))
}

/// The outcomes with the goal met by a companion ticket.
fn with_companion(mut outcomes: LimitOutcomes, relevance: GoalRelevance, profile: &Profile) -> LimitOutcomes {
    if let (GoalRelevance::Companion, Some(job)) = (relevance, profile.target.occupation) {
        outcomes[Limit::Goal] = LimitOutcome::Pass(LimitReason::CompanionTicket(job));
    }
    outcomes
}

/// The programs that the limit of the goal may let through, with their records; others may be among them.
pub(crate) fn iter_goal_candidates<'a>(
    catalogue: &'a Catalogue,
    wish: &MatchRequest<'a>,
) -> impl Iterator<Item = (RecordId, Cow<'a, Program>)> {
    let everything = wish.disabled_limits.contains(&Limit::Goal);
    let target = &wish.profile.target;
    let companions = companion_records(catalogue, wish);
    catalogue.iter_candidates(move |record, destination| {
        everything || may_lead_to(destination, target) || companions.contains(&record)
    })
}

/// The programs that give a companion ticket of the job, and that the person has to pay.
pub fn companion_programs(wish: &MatchRequest<'_>) -> impl Iterator<Item = ProgramId> {
    let Profile { target, province, .. } = wish.profile;
    let offered = target.occupation.map(|job| wish.reference_data.companions.offered_for(job, *province));
    offered.into_iter().flatten().flat_map(|companion| &companion.programs).filter_map(|id| ProgramId::parse(id))
}

/// The records of the programs that give a companion ticket of the job.
fn companion_records(catalogue: &Catalogue, wish: &MatchRequest<'_>) -> BTreeSet<RecordId> {
    companion_programs(wish).filter_map(|id| catalogue.record_of(&id)).collect()
}

/// Every program that fits, in order.
#[must_use]
pub fn find_matches(catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Matches {
    let weights = wish.weights();
    let mut counts = LimitCounts::default();
    let mut list = Vec::new();
    let mut seen = 0;
    let mut sections = SectionCounts::default();
    for (record, program) in iter_goal_candidates(catalogue, wish) {
        seen += 1;
        // Most programs are left out or stand in a closed section: what follows for those is not worked out.
        match section_or_limit(&program, catalogue, wish) {
            Err(limit) => counts[limit] += 1,
            Ok(section) => {
                sections[section] += 1;
                if wish.shown_sections.widened().contains(section) {
                    let judgement = evaluate(record, &program, catalogue, wish, &weights);
                    list.push((sort_keys(&judgement, &program.title, wish.profile), judgement));
                }
            }
        }
    }
    counts[Limit::Goal] += catalogue.len() - seen;
    let shown = wish.shown_sections.for_counts(&sections);
    list.retain(|(_, judgement)| shown.contains(judgement.section));
    let fit = list.len();
    Matches {
        considered: catalogue.len(),
        excluded_by_limits: nonzero_limit_counts(&counts),
        sections,
        match_count: fit,
        list: sort_evaluations(list, wish.sort),
        sort: wish.sort,
    }
}

/// How many programs are listed, without putting them in order: those that no limit leaves out, of the sections that are
/// shown.
#[must_use]
pub fn count_matches(catalogue: &Catalogue, wish: &MatchRequest<'_>) -> usize {
    let mut sections = SectionCounts::default();
    for (_, program) in iter_goal_candidates(catalogue, wish) {
        if let Ok(section) = section_or_limit(&program, catalogue, wish) {
            sections[section] += 1;
        }
    }
    let shown = wish.shown_sections.for_counts(&sections);
    sections.iter().filter(|(section, _)| shown.contains(*section)).map(|(_, count)| count).sum()
}

/// The first limit that closes a program, of those that are not relaxed.
#[must_use]
pub fn first_failed_limit(program: &Program, catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Option<Limit> {
    section_or_limit(program, catalogue, wish).err()
}

/// The section of a program.
///
/// # Errors
/// The first limit that leaves it out, of those that are not relaxed.
pub fn section_or_limit(program: &Program, catalogue: &Catalogue, wish: &MatchRequest<'_>) -> Result<Section, Limit> {
    let CostAndTime { cost, study_time: time, bill } = cost_and_time(program, catalogue, wish);
    let case =
        LimitContext { program, profile: wish.profile, cost: &cost, bill: &bill, study_time: &time, today: wish.today };
    let fails =
        |limit: Limit| check_limit(limit, case).is_fail() && (limit != Limit::Goal || !is_companion(program, wish));
    let mut limits = Limit::ALL.iter().copied().filter(|limit| !wish.disabled_limits.contains(limit));
    if let Some(limit) = limits.find(|limit| fails(*limit)) {
        return Err(limit);
    }
    let relevance = relevance_for(program, &check_limit(Limit::Goal, case), wish);
    let placement = placement(program, relevance, &check_limit(Limit::Budget, case), wish.profile);
    Ok(PlacementRules::new(wish.profile).section(placement))
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
