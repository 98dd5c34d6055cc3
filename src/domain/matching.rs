//! Matches: which programmes fit a person, in a stated order, each with its reasons.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeSet;

use jiff::civil::Date;

use super::bill::{Bill, bill};
use super::catalogue::Catalogue;
use super::checklist::{Fit, GroupPoints, PersonRow, Weights, fit, open_checks, person_rows};
use super::cost::{Cost, Time, cost, time};
use super::criteria::{Check, Criterion, PersonCriterion};
use super::fact::Value;
use super::ids::words;
use super::knowledge::Knowledge;
use super::profile::Profile;
use super::programme::{Programme, ProgrammeId};
use super::standing::{Case, Limit, Standing, Why, standing};
use super::watchouts::{WatchOut, watch_outs};
use super::weighing::Weighing;
use super::words::fold_letter;

/// The share of an unknown's weight that counts in the order, in percent.
pub const UNKNOWN_SHARE: u32 = 50;

words! {
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

words! {
    /// How near a programme is to the goal; the first is the nearest.
    Nearness {
        SameOccupation = "same_occupation",
        SameMinorGroup = "same_minor_group",
        NamedSkill = "named_skill",
        SameSector = "same_sector",
        SameField = "same_field",
        NothingNamed = "nothing_named",
        Elsewhere = "elsewhere",
    }
}

/// Everything that follows for one programme and one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// The programme.
    pub id: ProgrammeId,
    /// Where it stands against each limit.
    pub standings: Vec<(Limit, Standing)>,
    /// How near it is to the goal.
    pub nearness: Nearness,
    /// The person's half of the checklist.
    pub person: Vec<PersonRow>,
    /// How well it fits.
    pub fit: Fit,
    /// The fit by group.
    pub groups: Vec<GroupPoints>,
    /// What it costs the person.
    pub cost: Cost,
    /// How long it takes the person.
    pub time: Time,
    /// What to beware of.
    pub watch_outs: Vec<WatchOut>,
    /// What the person pays, when, and what comes back.
    pub bill: Bill,
    /// What to ask the provider first; `None` where nothing is unknown.
    pub ask_first: Option<Check>,
}

impl Judgement {
    /// Where it stands against a limit.
    #[must_use]
    pub fn standing(&self, limit: Limit) -> Option<&Standing> {
        self.standings.iter().find(|(found, _)| *found == limit).map(|(_, standing)| standing)
    }

    /// The first limit that closes it, of those that are not relaxed.
    #[must_use]
    pub fn closed_by(&self, relaxed: &BTreeSet<Limit>) -> Option<Limit> {
        self.standings
            .iter()
            .find(|(limit, standing)| standing.is_closed() && !relaxed.contains(limit))
            .map(|(limit, _)| *limit)
    }

    /// How many of the 20 questions of the checklist are answered.
    #[must_use]
    pub fn known_of_20(&self, programme: &Programme) -> usize {
        let criteria = Criterion::ALL.iter().filter(|criterion| **criterion != Criterion::OsapEligible);
        criteria.filter(|criterion| programme.value(**criterion) != Value::Unknown).count()
            + self.person.iter().filter(|row| row.value != Value::Unknown).count()
    }
}

/// The question that all matches answer.
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    /// The person.
    pub profile: &'a Profile,
    /// What is known: the criteria with their starting weights, the schemes.
    pub known: &'a Knowledge,
    /// Limits that the person put aside.
    pub relaxed: BTreeSet<Limit>,
    /// The order.
    pub sort: Sort,
    /// What the person changed of the weights.
    pub weighing: Weighing,
    /// Today.
    pub today: Date,
}

impl<'a> Wish<'a> {
    /// The wish of a person with every limit in force, in the order of fit, with the stated weights.
    #[must_use]
    pub fn of(profile: &'a Profile, known: &'a Knowledge, today: Date) -> Self {
        Self { profile, known, relaxed: BTreeSet::new(), sort: Sort::Fit, weighing: Weighing::default(), today }
    }

    /// The weights: the starting ones, shifted by the stated rules, then as the person set them.
    #[must_use]
    pub fn weights(&self) -> Weights {
        self.weighing.applied_to(Weights::for_person(&self.known.criteria, self.profile))
    }
}

/// What came of a wish.
#[derive(Debug, Clone, PartialEq)]
pub struct Matches {
    /// How many programmes were looked at.
    pub considered: usize,
    /// How many each limit left out; a programme that several close is counted at the first of them.
    pub left_out: Vec<(Limit, usize)>,
    /// How many fit.
    pub fit: usize,
    /// The programmes that fit, in order; of very many only the first.
    pub list: Vec<Judgement>,
    /// The order.
    pub sort: Sort,
}

/// What a programme costs the person, how long it takes, and what comes back.
struct Terms {
    cost: Cost,
    time: Time,
    bill: Bill,
}

fn terms(programme: &Programme, catalogue: &Catalogue, wish: &Wish<'_>) -> Terms {
    let cost = cost(programme, wish.profile, &catalogue.head.rates);
    let bill = bill(programme, wish.profile, &cost, &wish.known.funding, wish.today.year());
    Terms { cost, time: time(programme, wish.profile), bill }
}

/// Judges one programme.
#[must_use]
pub fn judge(programme: &Programme, catalogue: &Catalogue, wish: &Wish<'_>, weights: &Weights) -> Judgement {
    let Terms { cost, time, bill } = terms(programme, catalogue, wish);
    let case = Case { programme, profile: wish.profile, cost: &cost, bill: &bill, time: &time, today: wish.today };
    let standings: Vec<(Limit, Standing)> = Limit::ALL.iter().map(|limit| (*limit, standing(*limit, case))).collect();
    let person = person_rows(programme, wish.profile, &standings, weights);
    let (fit, groups) = fit(programme, &person, weights);
    Judgement {
        id: programme.id.clone(),
        nearness: nearness(&standings),
        ask_first: ask_first(programme, &person, weights),
        watch_outs: watch_outs(programme, wish.profile, &cost, &time, wish.today),
        standings,
        person,
        fit,
        groups,
        cost,
        bill,
        time,
    }
}

/// Every programme that fits, in order.
#[must_use]
pub fn find(catalogue: &Catalogue, wish: &Wish<'_>) -> Matches {
    let weights = wish.weights();
    let mut counts = vec![0_usize; Limit::ALL.len()];
    let mut list = Vec::new();
    for programme in catalogue.all() {
        let judgement = judge(&programme, catalogue, wish, &weights);
        match judgement.closed_by(&wish.relaxed) {
            Some(limit) => {
                if let Some(count) = counts.get_mut(limit as usize) {
                    *count += 1;
                }
            }
            None => list.push((keys(&judgement, &programme.title), judgement)),
        }
    }
    let left_out = Limit::ALL.iter().copied().zip(counts).filter(|(_, count)| *count > 0).collect();
    let fit = list.len();
    Matches { considered: catalogue.len(), left_out, fit, list: put_in_order(list, wish.sort), sort: wish.sort }
}

/// How many programmes fit, without putting them in order.
#[must_use]
pub fn count(catalogue: &Catalogue, wish: &Wish<'_>) -> usize {
    catalogue.all().filter(|programme| closed_by(programme, catalogue, wish).is_none()).count()
}

/// The first limit that closes a programme, of those that are not relaxed.
#[must_use]
pub fn closed_by(programme: &Programme, catalogue: &Catalogue, wish: &Wish<'_>) -> Option<Limit> {
    let Terms { cost, time, bill } = terms(programme, catalogue, wish);
    let case = Case { programme, profile: wish.profile, cost: &cost, bill: &bill, time: &time, today: wish.today };
    Limit::ALL.iter().copied().find(|limit| !wish.relaxed.contains(limit) && standing(*limit, case).is_closed())
}

/// Of no more programmes that have some words is it told what closes them.
pub const MOST_CLOSED: usize = 1_000;

/// Which limits close programmes first, by their numbers in the catalogue, each with how many it closes; most first.
#[must_use]
pub fn closing(
    records: impl IntoIterator<Item = usize>,
    catalogue: &Catalogue,
    wish: &Wish<'_>,
) -> Vec<(Limit, usize)> {
    let mut counts: Vec<(Limit, usize)> = Limit::ALL.iter().map(|limit| (*limit, 0)).collect();
    for programme in records.into_iter().filter_map(|record| catalogue.look_at(record)) {
        let closed = closed_by(&programme, catalogue, wish);
        if let Some((_, count)) = counts.iter_mut().find(|(limit, _)| Some(*limit) == closed) {
            *count += 1;
        }
    }
    counts.retain(|(_, count)| *count > 0);
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts
}

fn nearness(standings: &[(Limit, Standing)]) -> Nearness {
    let goal = standings.iter().find(|(limit, _)| *limit == Limit::Goal);
    goal.map_or(Nearness::NothingNamed, |(_, standing)| nearness_of(standing))
}

/// How near a programme is that stands so against the goal.
#[must_use]
pub const fn nearness_of(goal: &Standing) -> Nearness {
    match goal.why() {
        Why::SameOccupation(_) => Nearness::SameOccupation,
        Why::SameMinorGroup(_) => Nearness::SameMinorGroup,
        Why::TeachesSkill(_) => Nearness::NamedSkill,
        Why::SameSector(_) => Nearness::SameSector,
        Why::SameFieldNoOccupation(_) => Nearness::SameField,
        Why::LeadsElsewhere => Nearness::Elsewhere,
        _ => Nearness::NothingNamed,
    }
}

/// The unknown that could move the programme furthest in the order: the one with the greatest weight; of two a question about
/// the programme, then the earlier in the checklist. Only what the provider can answer.
fn ask_first(programme: &Programme, person: &[PersonRow], weights: &Weights) -> Option<Check> {
    let open = open_checks(programme, person, weights).into_iter();
    open.rev().max_by_key(|check| (weights.of_check(*check), matches!(check, Check::Programme(_))))
}

/// What the order of fit goes by, made once; the smaller stands first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    nearness: Nearness,
    points: Reverse<u64>,
    unknown: u32,
    price_unknown: bool,
    title: String,
    id: ProgrammeId,
}

impl Rank {
    /// The rank if an unknown of this weight were answered with yes or no. A yes to the goal leads to the very occupation, a
    /// yes to the budget names a price.
    #[must_use]
    pub fn answered(&self, check: Check, weight: u32, yes: bool) -> Self {
        let half = u64::from(weight) * u64::from(UNKNOWN_SHARE);
        let full = if yes { u64::from(weight) * 100 } else { 0 };
        let points = Reverse((self.points.0 + full).saturating_sub(half));
        let yes_to = |criterion| yes && check == Check::Person(criterion);
        Self {
            nearness: if yes_to(PersonCriterion::TowardGoal) { Nearness::SameOccupation } else { self.nearness },
            points,
            unknown: self.unknown.saturating_sub(weight),
            price_unknown: self.price_unknown && !yes_to(PersonCriterion::WithinBudget),
            ..self.clone()
        }
    }
}

/// The rank of a programme in the order of fit.
#[must_use]
pub fn rank(judgement: &Judgement, catalogue: &Catalogue) -> Rank {
    let programme = catalogue.look_up(&judgement.id);
    rank_of(judgement, programme.as_ref().map_or("", |programme| &programme.title))
}

fn rank_of(judgement: &Judgement, title: &str) -> Rank {
    let fit = judgement.fit;
    Rank {
        nearness: judgement.nearness,
        points: Reverse(u64::from(fit.yes) * 100 + u64::from(fit.unknown) * u64::from(UNKNOWN_SHARE)),
        unknown: fit.unknown,
        price_unknown: judgement.cost.cad_low.is_none(),
        title: title.chars().flat_map(fold_letter).collect(),
        id: judgement.id.clone(),
    }
}

/// What every order needs of a programme, made once.
struct Keys {
    rank: Rank,
    price: (i64, bool, i64),
    weeks: (f64, f64),
}

fn put_in_order(mut keyed: Vec<(Keys, Judgement)>, sort: Sort) -> Vec<Judgement> {
    keyed.sort_by(|one, other| in_order(sort, one, other));
    keyed.into_iter().map(|(_, judgement)| judgement).collect()
}

fn keys(judgement: &Judgement, title: &str) -> Keys {
    let end = |amount: Option<super::money::Cents>| amount.map_or(i64::MAX, |cents| cents.0);
    let weeks = |weeks: Option<f64>| weeks.unwrap_or(f64::INFINITY);
    Keys {
        rank: rank_of(judgement, title),
        // Of two that cost the same, the one without a condition comes first.
        price: (end(judgement.bill.net_low), judgement.cost.conditional, end(judgement.bill.net_high)),
        weeks: (weeks(judgement.time.at_pace.high), weeks(judgement.time.at_pace.low)),
    }
}

words! {
    /// What separates one programme from the next in the order of fit.
    Separator {
        /// It is nearer to the goal.
        Nearness = "nearness",
        /// It has more points, counting an unknown as half.
        Fit = "fit",
        /// Less is unknown of it.
        Narrower = "narrower",
        /// Its price is known.
        PriceKnown = "price_known",
        /// Only the title comes first in the alphabet.
        Title = "title",
    }
}

/// What puts one judgement before another in the order of fit.
#[must_use]
pub fn what_separates(one: &Judgement, other: &Judgement, catalogue: &Catalogue) -> Separator {
    let (first, second) = (rank(one, catalogue), rank(other, catalogue));
    if first.nearness != second.nearness {
        Separator::Nearness
    } else if first.points != second.points {
        Separator::Fit
    } else if first.unknown != second.unknown {
        Separator::Narrower
    } else if first.price_unknown != second.price_unknown {
        Separator::PriceKnown
    } else {
        Separator::Title
    }
}

fn in_order(sort: Sort, one: &(Keys, Judgement), other: &(Keys, Judgement)) -> Ordering {
    let (first, second) = (&one.0, &other.0);
    let by_fit = || first.rank.cmp(&second.rank);
    match sort {
        Sort::Fit => by_fit(),
        Sort::Price => first.price.cmp(&second.price).then_with(by_fit),
        Sort::Time => {
            let weeks = |keys: &Keys| keys.weeks;
            let (a, b) = (weeks(first), weeks(second));
            a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)).then_with(by_fit)
        }
        Sort::Name => first.rank.title.cmp(&second.rank.title).then_with(|| first.rank.id.cmp(&second.rank.id)),
    }
}
