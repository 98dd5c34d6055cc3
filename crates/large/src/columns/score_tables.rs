//! Judges every row once for one person, by the same rules as a whole program.

use crate::columns::dictionary;
use crate::columns::dictionary::DurationRow;
use crate::columns::packed_score::{
    CreditGroup, INVALID_ROW, PlacementTable, WeightedProfile, active_limit_bits, pack_answer, pack_budget,
    pack_credits, pack_place, pack_price_unknown,
};
use crate::columns::reader::ColumnReader;
use microcred_advice::aid::{EligibilityCase, EligibilityRule};
use microcred_advice::bill::{Bill, CourseYears, TaxCredit, bill_with, has_computable_credit, is_eligible_for_credit};
use microcred_advice::checklist::entry_conditions;
use microcred_advice::cost::{Cost, StudyTime, cost, study_time};
use microcred_advice::limits::{Limit, LimitContext, check_limit, is_over_budget};
use microcred_advice::matching::MatchRequest;
use microcred_advice::ordering::{PriceKey, Sort, WeeksKey, compare_weeks, price_key, weeks_key};
use microcred_advice::sections::{PlacementRules, budget_rank, is_at_home, is_elsewhere};
use microcred_core::criteria::{Criterion, PersonCriterion};
use microcred_core::fact::{Fact, Tristate};
use microcred_core::money::ExchangeRate;
use microcred_core::program::Program;

/// The questions whose answers are looked up together first, and their bits.
pub(super) const FIRST_CRITERIA: usize = 7;
pub(super) const FIRST_CRITERIA_BITS: u32 = 14;
/// In so many ways two credits are earned.
const CREDIT_COMBINATIONS: usize = 4;

/// What follows from each row of each group.
#[derive(Debug)]
pub(super) struct ScoreTables {
    pub(super) place_time: Vec<u64>,
    pub(super) entry: Vec<u64>,
    pub(super) terms: Vec<u64>,
    /// The sections and the first places of the order.
    pub(super) placement: PlacementTable,
    pub(super) duration: Vec<u64>,
    /// One or four for each row, by the credits that are earned.
    pub(super) price: Vec<u64>,
    /// How many for each row.
    pub(super) credit_combinations: usize,
    pub(super) first_criteria: Vec<u64>,
    pub(super) last_criteria: Vec<u64>,
    /// The limits that are in force.
    pub(super) active_limits: u64,
    /// Where a row stands in an order of price or time; empty for another order.
    pub(super) primary_ranks: Vec<u32>,
}

/// One person, one catalogue, and a program that is filled in row by row.
struct Evaluator<'a> {
    request: &'a MatchRequest<'a>,
    rates: &'a [ExchangeRate],
    person: WeightedProfile<'a>,
    /// The credits that the person could earn.
    earnable_credits: u64,
    /// Stands for a cost, a bill and a time that a limit does not look at.
    no_cost: Cost,
    no_bill: Bill,
    no_time: StudyTime,
}

const CREDIT_BITS: [(TaxCredit, u64); 2] = [(TaxCredit::Training, 1), (TaxCredit::Tuition, 2)];

impl ScoreTables {
    /// Judges every row.
    pub(super) fn new(opened: &ColumnReader, wish: &MatchRequest<'_>, person: WeightedProfile<'_>) -> Self {
        let judging = Evaluator::new(wish, &opened.catalogue().head().rates, person);
        let lengths = opened.duration_rows();
        let (price, paid) = judging.score_prices(opened.price_rows(), lengths);
        let (duration, taken) = judging.score_durations(lengths);
        let primary_ranks = match wish.sort {
            Sort::Price => dense_ranks(&paid, Ord::cmp),
            Sort::Time => dense_ranks(&taken, |one, other| compare_weeks(*one, *other)),
            Sort::Fit | Sort::Name => Vec::new(),
        };
        Self {
            place_time: opened.place_time_rows().iter().map(|row| judging.score_place_time(*row)).collect(),
            entry: opened.entry_rows().iter().map(|row| judging.score_entry(*row)).collect(),
            terms: opened.terms_rows().iter().map(|row| judging.score_terms(row)).collect(),
            placement: PlacementTable::new(PlacementRules::new(wish.profile), wish.shown_sections),
            duration,
            price,
            credit_combinations: judging.credit_combinations(),
            first_criteria: judging.score_checklist(0..FIRST_CRITERIA),
            last_criteria: judging.score_checklist(FIRST_CRITERIA..Criterion::ALL.len()),
            active_limits: active_limit_bits(|limit| wish.disabled_limits.contains(&limit)),
            primary_ranks,
        }
    }
}

impl<'a> Evaluator<'a> {
    fn new(wish: &'a MatchRequest<'a>, rates: &'a [ExchangeRate], person: WeightedProfile<'a>) -> Self {
        let nothing = Program::blank();
        let no_cost = cost(&nothing, wish.profile, rates);
        let no_bill = bill_with(
            wish.profile,
            &no_cost,
            &wish.reference_data.funding,
            CourseYears::within(wish.today.year()),
            |_| false,
        );
        let no_time = study_time(&nothing, wish.profile);
        let mut judging = Self { request: wish, rates, person, earnable_credits: 0, no_cost, no_bill, no_time };
        if has_computable_credit(wish.profile, &wish.reference_data.funding, wish.today.year()) {
            let claim = EligibilityCase { profile: wish.profile, program: None, year: wish.today.year() };
            judging.earnable_credits = judging.earned_credits(claim, |_| true);
        }
        judging
    }

    /// The credits that a claim earns as far as these rules tell.
    fn earned_credits(&self, claim: EligibilityCase<'_>, asked: impl Fn(EligibilityRule) -> bool + Copy) -> u64 {
        let earns = |credit| is_eligible_for_credit(credit, &self.request.reference_data.funding, claim, asked);
        CREDIT_BITS.iter().filter(|(credit, _)| earns(*credit)).fold(0, |bits, (_, bit)| bits | bit)
    }

    /// The same for a row of a program, of the credits that the person could earn.
    fn row_earned_credits(
        &self,
        program: &Program,
        place: CreditGroup,
        asked: impl Fn(EligibilityRule) -> bool + Copy,
    ) -> u64 {
        if self.earnable_credits == 0 {
            return 0;
        }
        let whole = Some((program, &self.no_cost));
        let claim = EligibilityCase { profile: self.request.profile, program: whole, year: self.request.today.year() };
        pack_credits(self.earned_credits(claim, asked) & self.earnable_credits, place)
    }

    /// Returns the bits of a limit that looks at no price and no length.
    fn pack_limit(&self, limit: Limit, program: &Program) -> u64 {
        let Self { request: wish, no_cost, no_bill, no_time, .. } = self;
        let case = LimitContext {
            program,
            profile: wish.profile,
            cost: no_cost,
            bill: no_bill,
            study_time: no_time,
            today: wish.today,
        };
        self.person.pack_limit(limit, check_limit(limit, case).value())
    }

    fn score_place_time(&self, row: u64) -> u64 {
        let mut program = Program::blank();
        if dictionary::decode_place_time(row, &mut program).is_none() {
            return INVALID_ROW;
        }
        self.pack_limit(Limit::PlaceAndTime, &program)
    }

    fn score_entry(&self, row: u64) -> u64 {
        let mut program = Program::blank();
        if dictionary::decode_entry(row, &mut program).is_none() {
            return INVALID_ROW;
        }
        let asked =
            |rule| matches!(rule, EligibilityRule::Provider | EligibilityRule::InCanada | EligibilityRule::FullTime);
        let (entry, _) = entry_conditions(&program.prerequisites);
        self.pack_limit(Limit::Language, &program)
            + self.pack_limit(Limit::Ended, &program)
            + self.person.pack_person_answer(PersonCriterion::EntryConditions, entry)
            + self.row_earned_credits(&program, CreditGroup::Entry, asked)
    }

    fn score_terms(&self, row: &dictionary::TermsRow) -> u64 {
        let mut program = Program::blank();
        let Some(for_newcomers) = dictionary::decode_terms(row, &mut program) else { return INVALID_ROW };
        let profile = self.request.profile;
        self.pack_limit(Limit::WhoMayJoin, &program)
            + self.pack_limit(Limit::Entry, &program)
            + pack_place(is_elsewhere(&program, profile), for_newcomers, is_at_home(&program, profile))
    }

    /// What follows from each length, and the weeks by which it is put in order.
    fn score_durations(&self, rows: &[DurationRow]) -> (Vec<u64>, Vec<WeeksKey>) {
        let mut program = Program::blank();
        let asked = |rule| matches!(rule, EligibilityRule::Weeks | EligibilityRule::Hours);
        let judged = rows.iter().map(|row| {
            if dictionary::decode_duration(row, &mut program).is_none() {
                return (INVALID_ROW, (f64::INFINITY, f64::INFINITY));
            }
            let Self { request: wish, no_cost, no_bill, .. } = self;
            let time = study_time(&program, wish.profile);
            let profile = wish.profile;
            let case = LimitContext {
                program: &program,
                profile,
                cost: no_cost,
                bill: no_bill,
                study_time: &time,
                today: wish.today,
            };
            let of = |limit| self.person.pack_limit(limit, check_limit(limit, case).value());
            let part = of(Limit::WeeklyHours)
                + of(Limit::FinishBy)
                + self.row_earned_credits(&program, CreditGroup::Duration, asked);
            (part, weeks_key(&time))
        });
        judged.unzip()
    }

    /// In how many ways the person could earn credits.
    const fn credit_combinations(&self) -> usize {
        if self.earnable_credits == 0 { 1 } else { CREDIT_COMBINATIONS }
    }

    /// What follows from each price and each way to earn the credits, and the price by which it is put in order.
    fn score_prices(&self, rows: &[dictionary::PriceRow], lengths: &[DurationRow]) -> (Vec<u64>, Vec<PriceKey>) {
        let mut program = Program::blank();
        let wish = self.request;
        let mut parts = Vec::with_capacity(rows.len() * self.credit_combinations());
        let mut paid = Vec::with_capacity(rows.len() * self.credit_combinations());
        for row in rows {
            let is_sound = dictionary::decode_price(row, lengths, &mut program).is_some();
            let cost = cost(&program, wish.profile, self.rates);
            // What comes back counts for what costs more than the budget, and in the order of price.
            let counts = is_over_budget(&cost, wish.profile) || wish.sort == Sort::Price;
            let mut last = (INVALID_ROW, (i64::MAX, true, i64::MAX));
            for ways in (0..).take(self.credit_combinations()) {
                if is_sound && (ways == 0 || counts) {
                    let earns = |credit| CREDIT_BITS.iter().any(|(one, bit)| *one == credit && ways & bit != 0);
                    let years = CourseYears::within(wish.today.year());
                    let bill = bill_with(wish.profile, &cost, &wish.reference_data.funding, years, earns);
                    last = self.score_price(&program, &cost, &bill);
                }
                parts.push(last.0);
                paid.push(last.1);
            }
        }
        (parts, paid)
    }

    fn score_price(&self, program: &Program, cost: &Cost, bill: &Bill) -> (u64, PriceKey) {
        let Self { request: wish, no_time, .. } = self;
        let case = LimitContext { program, profile: wish.profile, cost, bill, study_time: no_time, today: wish.today };
        let outcome = check_limit(Limit::Budget, case);
        let part = self.person.pack_limit(Limit::Budget, outcome.value())
            + pack_budget(budget_rank(&outcome, program, wish.profile));
        (part + pack_price_unknown(cost.cad_low.is_none()), price_key(cost, bill))
    }

    /// What follows from the answers to some questions of the checklist, by their bits.
    fn score_checklist(&self, some: std::ops::Range<usize>) -> Vec<u64> {
        let mut parts = vec![0_u64];
        for criterion in Criterion::ALL.get(some).unwrap_or(&[]) {
            let weight = self.person.weights.of_criterion(*criterion);
            // Two bits more, above those before; the fourth value of two bits is no answer.
            let answers: Vec<u64> = (0..4)
                .map(|place| {
                    Tristate::ALL.get(place).map_or(INVALID_ROW, |value| self.score_answer(*criterion, *value, weight))
                })
                .collect();
            parts = answers.iter().flat_map(|more| parts.iter().map(move |part| part + more)).collect();
        }
        parts
    }

    fn score_answer(&self, criterion: Criterion, value: Tristate, weight: u32) -> u64 {
        let mut part = pack_answer(value, weight);
        if criterion == Criterion::OsapEligible && self.earnable_credits != 0 {
            let mut program = Program::blank();
            program.criteria = vec![Fact::unknown(); Criterion::ALL.len()];
            if let Some(fact) = program.criteria.get_mut(criterion as usize) {
                fact.value = value;
            }
            part +=
                self.row_earned_credits(&program, CreditGroup::Checklist, |rule| rule == EligibilityRule::OsapListed);
        }
        part
    }
}

/// The rank of each among the different ones.
fn dense_ranks<T>(all: &[T], compare: impl Fn(&T, &T) -> std::cmp::Ordering) -> Vec<u32> {
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
