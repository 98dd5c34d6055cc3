//! Judges every row once for one person, by the same rules as a whole programme.

use super::opened::Opened;
use super::points::{BROKEN, Person, Place, answer, earned, in_force, price_unknown};
use super::rows::{self, LengthRow};
use crate::domain::aid::{Claim, Rule};
use crate::domain::bill::{Bill, Credit, bill_where, earns};
use crate::domain::cost::{Cost, Time, cost, time};
use crate::domain::criteria::Criterion;
use crate::domain::fact::{Fact, Value};
use crate::domain::matching::{Sort, Wish};
use crate::domain::money::Rate;
use crate::domain::programme::Programme;
use crate::domain::standing::{Case, Limit, Standing, standing};

/// The questions whose answers are looked up together first, and their bits.
pub(super) const FIRST_CHECKS: usize = 7;
pub(super) const FIRST_BITS: u32 = 14;
/// In so many ways two credits are earned.
const WAYS: usize = 4;

/// What follows from each row of each group.
#[derive(Debug)]
pub(super) struct Adding {
    pub(super) place: Vec<u64>,
    pub(super) entry: Vec<u64>,
    pub(super) length: Vec<u64>,
    /// One or four for each row, by the credits that are earned.
    pub(super) money: Vec<u64>,
    /// How many for each row.
    pub(super) ways: usize,
    pub(super) first_checks: Vec<u64>,
    pub(super) last_checks: Vec<u64>,
    /// The limits that are in force.
    pub(super) in_force: u64,
    /// Where a row stands in an order of price or time; empty for another order.
    pub(super) before_fit: Vec<u32>,
}

/// One person, one catalogue, and a programme that is filled in row by row.
struct Judging<'a> {
    wish: &'a Wish<'a>,
    rates: &'a [Rate],
    person: Person<'a>,
    /// The credits that the person could earn.
    earnable: u64,
    /// Stands for a cost, a bill and a time that a limit does not look at.
    no_cost: Cost,
    no_bill: Bill,
    no_time: Time,
}

const CREDITS: [(Credit, u64); 2] = [(Credit::Training, 1), (Credit::Tuition, 2)];

impl Adding {
    /// Judges every row.
    pub(super) fn new(opened: &Opened, wish: &Wish<'_>, person: Person<'_>) -> Self {
        let judging = Judging::new(wish, &opened.compiled().head().rates, person);
        let lengths = opened.length_rows();
        let (money, paid) = judging.moneys(opened.money_rows(), lengths);
        let (length, taken) = judging.lengths(lengths);
        let before_fit = match wish.sort {
            Sort::Price => ranks(&paid, Ord::cmp),
            Sort::Time => ranks(&taken, |one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1))),
            Sort::Fit | Sort::Name => Vec::new(),
        };
        Self {
            place: opened.where_rows().iter().map(|row| judging.place(*row)).collect(),
            entry: opened.entry_rows().iter().map(|row| judging.entry(*row)).collect(),
            length,
            money,
            ways: judging.ways(),
            first_checks: judging.checks(0..FIRST_CHECKS),
            last_checks: judging.checks(FIRST_CHECKS..Criterion::ALL.len()),
            in_force: in_force(|limit| wish.relaxed.contains(&limit)),
            before_fit,
        }
    }
}

/// Where the goal of a wish is held against a programme of which only the occupations and the field are known.
pub(super) fn goal(programme: &Programme, wish: &Wish<'_>, person: Person<'_>) -> Standing {
    Judging::new(wish, &[], person).standing(Limit::Goal, programme)
}

impl<'a> Judging<'a> {
    fn new(wish: &'a Wish<'a>, rates: &'a [Rate], person: Person<'a>) -> Self {
        let nothing = Programme::blank();
        let no_cost = cost(&nothing, wish.profile, rates);
        let no_bill = bill_where(wish.profile, &no_cost, &wish.known.funding, wish.today.year(), |_| false);
        let no_time = time(&nothing, wish.profile);
        let mut judging = Self { wish, rates, person, earnable: 0, no_cost, no_bill, no_time };
        let comes_back = wish.profile.training_limit.is_some() || wish.profile.pays_tax != Value::Unknown;
        if comes_back && !wish.profile.employer_pays {
            let claim = Claim { profile: wish.profile, programme: None, year: wish.today.year() };
            judging.earnable = judging.earned(claim, |_| true);
        }
        judging
    }

    /// The credits that a claim earns as far as these rules tell.
    fn earned(&self, claim: Claim<'_>, asked: impl Fn(Rule) -> bool + Copy) -> u64 {
        let earns = |credit| earns(credit, &self.wish.known.funding, claim, asked);
        CREDITS.iter().filter(|(credit, _)| earns(*credit)).fold(0, |bits, (_, bit)| bits | bit)
    }

    /// The same for a row of a programme, of the credits that the person could earn.
    fn earned_by(&self, programme: &Programme, place: Place, asked: impl Fn(Rule) -> bool + Copy) -> u64 {
        if self.earnable == 0 {
            return 0;
        }
        let whole = Some((programme, &self.no_cost));
        let claim = Claim { profile: self.wish.profile, programme: whole, year: self.wish.today.year() };
        earned(self.earned(claim, asked) & self.earnable, place)
    }

    fn standing(&self, limit: Limit, programme: &Programme) -> Standing {
        let Self { wish, no_cost, no_bill, no_time, .. } = self;
        standing(
            limit,
            Case { programme, profile: wish.profile, cost: no_cost, bill: no_bill, time: no_time, today: wish.today },
        )
    }

    fn place(&self, row: u64) -> u64 {
        let mut programme = Programme::blank();
        if rows::take_place(row, &mut programme).is_none() {
            return BROKEN;
        }
        self.person.standing(Limit::Place, &self.standing(Limit::Place, &programme))
    }

    fn entry(&self, row: u64) -> u64 {
        let mut programme = Programme::blank();
        if rows::take_entry(row, &mut programme).is_none() {
            return BROKEN;
        }
        let of = |limit| self.person.standing(limit, &self.standing(limit, &programme));
        let asked = |rule| matches!(rule, Rule::Provider | Rule::InCanada | Rule::FullTime);
        of(Limit::Language) + of(Limit::Entry) + of(Limit::Ended) + self.earned_by(&programme, Place::Entry, asked)
    }

    /// What follows from each length, and the weeks by which it is put in order.
    fn lengths(&self, rows: &[LengthRow]) -> (Vec<u64>, Vec<(f64, f64)>) {
        let mut programme = Programme::blank();
        let weeks = |weeks: Option<f64>| weeks.unwrap_or(f64::INFINITY);
        let asked = |rule| matches!(rule, Rule::Weeks | Rule::Hours);
        let judged = rows.iter().map(|row| {
            if rows::take_length(row, &mut programme).is_none() {
                return (BROKEN, (f64::INFINITY, f64::INFINITY));
            }
            let Self { wish, no_cost, no_bill, .. } = self;
            let time = time(&programme, wish.profile);
            let profile = wish.profile;
            let case =
                Case { programme: &programme, profile, cost: no_cost, bill: no_bill, time: &time, today: wish.today };
            let of = |limit| self.person.standing(limit, &standing(limit, case));
            let part = of(Limit::WeeklyHours) + of(Limit::FinishBy) + self.earned_by(&programme, Place::Length, asked);
            (part, (weeks(time.at_pace.high), weeks(time.at_pace.low)))
        });
        judged.unzip()
    }

    /// In how many ways the person could earn credits.
    const fn ways(&self) -> usize {
        if self.earnable == 0 { 1 } else { WAYS }
    }

    /// What follows from each price and each way to earn the credits, and the price by which it is put in order.
    fn moneys(&self, rows: &[rows::MoneyRow], lengths: &[LengthRow]) -> (Vec<u64>, Vec<(i64, bool, i64)>) {
        let mut programme = Programme::blank();
        let wish = self.wish;
        let mut parts = Vec::with_capacity(rows.len() * self.ways());
        let mut paid = Vec::with_capacity(rows.len() * self.ways());
        for row in rows {
            let is_sound = rows::take_money(row, lengths, &mut programme).is_some();
            let cost = cost(&programme, wish.profile, self.rates);
            // What comes back counts for what costs more than the budget, and in the order of price.
            let over = wish.profile.budget.is_some_and(|budget| cost.cad_low.is_some_and(|low| low > budget));
            let counts = over || wish.sort == Sort::Price;
            let mut last = (BROKEN, (i64::MAX, true, i64::MAX));
            for ways in (0..).take(self.ways()) {
                if is_sound && (ways == 0 || counts) {
                    let earns = |credit| CREDITS.iter().any(|(one, bit)| *one == credit && ways & bit != 0);
                    let bill = bill_where(wish.profile, &cost, &wish.known.funding, wish.today.year(), earns);
                    last = self.money(&programme, &cost, &bill);
                }
                parts.push(last.0);
                paid.push(last.1);
            }
        }
        (parts, paid)
    }

    fn money(&self, programme: &Programme, cost: &Cost, bill: &Bill) -> (u64, (i64, bool, i64)) {
        let Self { wish, no_time, .. } = self;
        let case = Case { programme, profile: wish.profile, cost, bill, time: no_time, today: wish.today };
        let part = self.person.standing(Limit::Budget, &standing(Limit::Budget, case));
        let end = |amount: Option<crate::domain::money::Cents>| amount.map_or(i64::MAX, |cents| cents.0);
        (part + price_unknown(cost.cad_low.is_none()), (end(bill.net_low), cost.conditional, end(bill.net_high)))
    }

    /// What follows from the answers to some questions of the checklist, by their bits.
    fn checks(&self, some: std::ops::Range<usize>) -> Vec<u64> {
        let mut parts = vec![0_u64];
        for criterion in Criterion::ALL.get(some).unwrap_or(&[]) {
            let weight = self.person.weights.of(*criterion);
            // Two bits more, above those before; the fourth value of two bits is no answer.
            let answers: Vec<u64> = (0..4)
                .map(|place| Value::ALL.get(place).map_or(BROKEN, |value| self.check(*criterion, *value, weight)))
                .collect();
            parts = answers.iter().flat_map(|more| parts.iter().map(move |part| part + more)).collect();
        }
        parts
    }

    fn check(&self, criterion: Criterion, value: Value, weight: u32) -> u64 {
        let mut part = answer(value, weight);
        if criterion == Criterion::OsapEligible && self.earnable != 0 {
            let mut programme = Programme::blank();
            programme.criteria = vec![Fact::unknown(); Criterion::ALL.len()];
            if let Some(fact) = programme.criteria.get_mut(criterion as usize) {
                fact.value = value;
            }
            part += self.earned_by(&programme, Place::Checks, |rule| rule == Rule::OsapListed);
        }
        part
    }
}

/// The rank of each among the different ones.
fn ranks<T>(all: &[T], compare: impl Fn(&T, &T) -> std::cmp::Ordering) -> Vec<u32> {
    let mut sorted: Vec<(&T, usize)> = all.iter().zip(0..).collect();
    sorted.sort_unstable_by(|one, other| compare(one.0, other.0));
    let mut ranks = vec![0_u32; all.len()];
    let same = sorted.chunk_by(|one, other| compare(one.0, other.0).is_eq());
    for (rank, group) in (0_u32..).zip(same) {
        for (_, place) in group {
            if let Some(slot) = ranks.get_mut(*place) {
                *slot = rank;
            }
        }
    }
    ranks
}
