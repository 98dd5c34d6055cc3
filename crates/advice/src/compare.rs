//! Side by side: the same rows in the same order for two to five programs, with the rows that differ marked.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::aid::Aid;
use crate::decision::{Decision, decision};
use crate::matching::{Evaluation, MatchRequest, evaluate};
use crate::week::schedule_conflicts;
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::{Criterion, PersonCriterion};
use microcred_core::fact::Tristate;
use microcred_core::id_enum;
use microcred_core::money::Cents;
use microcred_core::profile::Profile;
use microcred_core::program::{Program, ProgramId};

/// The fewest programs that are compared.
pub const MIN_COMPARED_PROGRAMS: usize = 2;
/// Maximum of programs that are compared: with more columns people stop comparing.
pub const MAX_COMPARED_PROGRAMS: usize = 5;

id_enum! {
    /// The headings under which rows stand.
    ComparisonSection { Money = "money", Time = "time", Job = "job", Entry = "entry", Program = "program", Person = "person", WatchOuts = "watch_outs" }
}

/// One row of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ComparisonRow {
    /// What it costs, as the page states it and at the person's pace.
    Cost,
    /// What must be paid on day one.
    DueAtRegistration,
    /// What surely comes back, and when.
    TaxRefund,
    /// What it costs the person in the end.
    NetCost,
    /// The same as a bar, with the budget marked.
    NetCostBar,
    /// A subscription at other paces.
    SubscriptionPaces,
    /// Aid to ask about.
    Aid,
    /// Loans to ask about: debts.
    Loans,
    /// Tax.
    Tax,
    /// What is paid besides.
    AdditionalCosts,
    /// Who gets this price.
    PriceCondition,
    /// Listed for Ontario student aid.
    Osap,
    /// A typical week.
    Week,
    /// The hours of a week as a bar, with the person's own marked.
    WeekBar,
    /// The day it would be done.
    Finish,
    /// What clashes.
    ScheduleConflicts,
    /// The outlook of the job.
    Outlook,
    /// Openings against seekers.
    Openings,
    /// Wages.
    Wages,
    /// The price in hours of work at the low wage.
    PriceInWorkHours,
    /// Weeks at the person's pace.
    Weeks,
    /// Hours of the whole program.
    Hours,
    /// Hours in a week.
    WeeklyHours,
    /// How it is taught.
    Delivery,
    /// Who sets the pace.
    Pace,
    /// Province.
    Province,
    /// Language of teaching.
    Language,
    /// Prerequisites.
    Prerequisites,
    /// Language level.
    Level,
    /// Licence first.
    Licence,
    /// A question about the program.
    Criterion(Criterion),
    /// A question about the person and the program.
    Person(PersonCriterion),
    /// How many of the 20 questions are answered.
    FactsFound,
    /// The fit.
    Score,
    /// What to beware of.
    WatchOuts,
    /// The age of the page.
    PageDate,
}

impl ComparisonRow {
    /// Every row in its order, with its section.
    #[must_use]
    pub fn all() -> Vec<(ComparisonSection, Self)> {
        let money = [
            Self::NetCost,
            Self::NetCostBar,
            Self::DueAtRegistration,
            Self::TaxRefund,
            Self::Cost,
            Self::SubscriptionPaces,
            Self::Tax,
            Self::AdditionalCosts,
            Self::PriceCondition,
            Self::Aid,
            Self::Loans,
            Self::Osap,
        ]
        .map(|row| (ComparisonSection::Money, row));
        let time = [
            Self::Weeks,
            Self::Week,
            Self::WeekBar,
            Self::Finish,
            Self::ScheduleConflicts,
            Self::Hours,
            Self::WeeklyHours,
            Self::Delivery,
            Self::Pace,
        ]
        .map(|row| (ComparisonSection::Time, row));
        let job = [Self::Outlook, Self::Openings, Self::Wages, Self::PriceInWorkHours]
            .map(|row| (ComparisonSection::Job, row));
        let entry = [Self::Province, Self::Language, Self::Prerequisites, Self::Level, Self::Licence]
            .map(|row| (ComparisonSection::Entry, row));
        let program = Criterion::ALL
            .iter()
            .filter(|criterion| **criterion != Criterion::OsapEligible)
            .map(|criterion| (ComparisonSection::Program, Self::Criterion(*criterion)));
        let person = PersonCriterion::ALL.iter().map(|criterion| (ComparisonSection::Person, Self::Person(*criterion)));
        let sums = [Self::FactsFound, Self::Score].map(|row| (ComparisonSection::Person, row));
        let last = [Self::WatchOuts, Self::PageDate].map(|row| (ComparisonSection::WatchOuts, row));
        money
            .into_iter()
            .chain(time)
            .chain(job)
            .chain(entry)
            .chain(program)
            .chain(person)
            .chain(sums)
            .chain(last)
            .collect()
    }

    /// The rows that say something of at least one of the columns.
    #[must_use]
    pub fn for_columns(columns: &[ComparisonColumn<'_>]) -> Vec<(ComparisonSection, Self)> {
        let job = columns.iter().any(|column| column.decision.labour.is_some());
        let paces = columns.iter().any(|column| column.decision.paces.is_some());
        let price =
            columns.iter().any(|column| column.evaluation.bill.net_high.or(column.evaluation.bill.net_low).is_some());
        let week = columns.iter().any(|column| column.decision.week.hours.is_known());
        let says = |row: Self| match row {
            Self::SubscriptionPaces => paces,
            Self::NetCostBar => price,
            Self::WeekBar => week,
            Self::Openings | Self::Wages | Self::PriceInWorkHours => job,
            _ => true,
        };
        Self::all().into_iter().filter(|(_, row)| says(*row)).collect()
    }

    /// The stable name of the row.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::DueAtRegistration => "day_one",
            Self::TaxRefund => "comes_back",
            Self::NetCost => "net",
            Self::NetCostBar => "net_bar",
            Self::SubscriptionPaces => "paces",
            Self::Aid => "aid_to_ask",
            Self::Loans => "loans",
            Self::Week => "typical_week",
            Self::WeekBar => "week_bar",
            Self::Finish => "finish_date",
            Self::ScheduleConflicts => "clashes",
            Self::Outlook => "outlook",
            Self::Openings => "openings",
            Self::Wages => "wages",
            Self::PriceInWorkHours => "price_in_work",
            Self::Tax => "tax",
            Self::AdditionalCosts => "extras",
            Self::PriceCondition => "price_condition",
            Self::Osap => "osap_eligible",
            Self::Weeks => "weeks",
            Self::Hours => "hours",
            Self::WeeklyHours => "weekly_hours_asked",
            Self::Delivery => "delivery",
            Self::Pace => "pace",
            Self::Province => "province",
            Self::Language => "language",
            Self::Prerequisites => "prerequisites",
            Self::Level => "level",
            Self::Licence => "licence",
            Self::Criterion(criterion) => criterion.id(),
            Self::Person(criterion) => criterion.id(),
            Self::FactsFound => "known",
            Self::Score => "fit",
            Self::WatchOuts => "watch_outs",
            Self::PageDate => "page_date",
        }
    }
}

/// One column.
#[derive(Debug, Clone)]
pub struct ComparisonColumn<'a> {
    /// The program.
    pub program: &'a Program,
    /// What follows for the person.
    pub evaluation: Evaluation,
    /// What decides beyond the checklist.
    pub decision: Decision<'a>,
}

impl<'a> ComparisonColumn<'a> {
    /// The column of a judged program.
    #[must_use]
    pub fn new(program: &'a Program, evaluation: Evaluation, wish: &MatchRequest<'a>) -> Self {
        let decision = decision(program, &evaluation, wish);
        Self { program, evaluation, decision }
    }
}

/// Why programs cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CompareError {
    /// Fewer than two, or more than five.
    WrongCount(usize),
    /// The same one twice.
    Duplicate(ProgramId),
    /// Not in the catalogue.
    NotInCatalogue(ProgramId),
}

/// The columns for the given programs, in the given order.
///
/// # Errors
/// Unless they are two to five different programs of the catalogue.
pub fn comparison_columns<'a>(
    catalogue: &'a Catalogue,
    ids: &[ProgramId],
    wish: &MatchRequest<'a>,
) -> Result<Vec<ComparisonColumn<'a>>, CompareError> {
    if !(MIN_COMPARED_PROGRAMS..=MAX_COMPARED_PROGRAMS).contains(&ids.len()) {
        return Err(CompareError::WrongCount(ids.len()));
    }
    let mut seen = BTreeSet::new();
    let weights = wish.weights();
    ids.iter()
        .map(|id| {
            if !seen.insert(id) {
                return Err(CompareError::Duplicate(id.clone()));
            }
            let (record, program) = catalogue.find(id).ok_or_else(|| CompareError::NotInCatalogue(id.clone()))?;
            Ok(ComparisonColumn::new(program, evaluate(record, program, catalogue, wish, &weights), wish))
        })
        .collect()
}

/// Returns whether the columns say different things in a row.
#[must_use]
pub fn has_differences(row: ComparisonRow, columns: &[ComparisonColumn<'_>], today: Date) -> bool {
    match row {
        ComparisonRow::Cost => differ(columns, |column| column.evaluation.cost),
        ComparisonRow::DueAtRegistration => differ(columns, |column| column.evaluation.bill.due_at_registration),
        ComparisonRow::TaxRefund => differ(columns, |column| &column.evaluation.bill.tax_refunds),
        ComparisonRow::NetCost | ComparisonRow::NetCostBar => {
            differ(columns, |column| (column.evaluation.bill.net_low, column.evaluation.bill.net_high))
        }
        ComparisonRow::SubscriptionPaces => differ(columns, |column| column.decision.paces),
        ComparisonRow::Aid => differ(columns, |column| scheme_ids(column.decision.aid_to_ask())),
        ComparisonRow::Loans => differ(columns, |column| scheme_ids(column.decision.loans())),
        ComparisonRow::Tax => differ(columns, |column| column.program.tax),
        ComparisonRow::AdditionalCosts => differ(columns, |column| &column.program.additional_costs),
        ComparisonRow::PriceCondition => differ(columns, |column| &column.program.price_condition),
        ComparisonRow::Osap => differ(columns, |column| column.program.value(Criterion::OsapEligible)),
        ComparisonRow::Week | ComparisonRow::WeekBar => differ(columns, |column| {
            let week = &column.decision.week;
            (week.hours, &week.times, week.can_study_any_hour)
        }),
        ComparisonRow::Finish => differ(columns, |column| column.decision.week.finish),
        ComparisonRow::ScheduleConflicts => differ(columns, |column| schedule_conflicts(&column.evaluation)),
        ComparisonRow::Outlook | ComparisonRow::Openings => {
            differ(columns, |column| column.decision.labour.map(|labour| labour.occupation.code))
        }
        ComparisonRow::Wages => {
            differ(columns, |column| column.decision.labour.map(|labour| (labour.wage, labour.region)))
        }
        ComparisonRow::PriceInWorkHours => differ(columns, |column| {
            column.decision.labour.and_then(|labour| labour.hours_of_work(column.evaluation.bill.net_high?))
        }),
        ComparisonRow::Weeks => differ(columns, |column| column.evaluation.study_time.at_pace),
        ComparisonRow::Hours => differ(columns, |column| column.evaluation.study_time.hours),
        ComparisonRow::WeeklyHours => differ(columns, |column| column.evaluation.study_time.weekly),
        ComparisonRow::Delivery => differ(columns, |column| column.program.delivery),
        ComparisonRow::Pace => differ(columns, |column| column.program.pace),
        ComparisonRow::Province => differ(columns, |column| column.program.province),
        ComparisonRow::Language => differ(columns, |column| &column.program.languages),
        ComparisonRow::Prerequisites => differ(columns, |column| &column.program.prerequisites),
        ComparisonRow::Level => differ(columns, |column| column.program.clb),
        ComparisonRow::Licence => {
            differ(columns, |column| (column.program.licence_first, &column.program.licence_note))
        }
        ComparisonRow::Criterion(criterion) => differ(columns, |column| column.program.value(criterion)),
        ComparisonRow::Person(criterion) => differ(columns, |column| person_value(criterion, column)),
        ComparisonRow::FactsFound => differ(columns, |column| column.evaluation.facts_found(column.program)),
        ComparisonRow::Score => differ(columns, |column| column.evaluation.score),
        ComparisonRow::WatchOuts => differ(columns, |column| &column.evaluation.watch_outs),
        ComparisonRow::PageDate => differ(columns, |column| column.program.source.as_of.years_old(today)),
    }
}

/// Returns whether a column has another value than the first.
fn differ<'c, 'p, T: PartialEq>(
    columns: &'c [ComparisonColumn<'p>],
    value: impl Fn(&'c ComparisonColumn<'p>) -> T,
) -> bool {
    let mut values = columns.iter().map(value);
    values.next().is_some_and(|first| values.any(|other| other != first))
}

fn scheme_ids<'a>(aid: impl Iterator<Item = &'a Aid<'a>>) -> Vec<&'a str> {
    aid.map(|aid| aid.scheme.id.as_str()).collect()
}

fn person_value(criterion: PersonCriterion, column: &ComparisonColumn<'_>) -> Tristate {
    let mut checks = column.evaluation.person_checks.iter();
    checks.find(|check| check.criterion == criterion).map_or(Tristate::Unknown, |check| check.value)
}

/// A bar: what is sure, what may come on top, and the mark of the person's own limit, all on the scale of the comparison.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// The least; `None`: not known.
    pub low: Option<f64>,
    /// The most; `None`: nothing bounds it.
    pub high: Option<f64>,
    /// The person's budget or hours.
    pub mark: Option<f64>,
    /// The end of the scale: the greatest figure of all columns.
    pub scale: f64,
}

/// The bars of a row, one a column; empty for a row that has none.
#[must_use]
pub fn bars(row: ComparisonRow, columns: &[ComparisonColumn<'_>], profile: &Profile) -> Vec<Bar> {
    let of = |column: &ComparisonColumn<'_>| match row {
        ComparisonRow::NetCostBar => {
            let bill = &column.evaluation.bill;
            let dollars = |cents: Option<Cents>| cents.map(Cents::dollars);
            Some((dollars(bill.net_low), dollars(bill.net_high)))
        }
        ComparisonRow::WeekBar => {
            let hours = column.decision.week.hours.map(f64::from);
            Some((hours.low(), hours.high()))
        }
        _ => None,
    };
    let mark = match row {
        ComparisonRow::NetCostBar => profile.budget.map(Cents::dollars),
        ComparisonRow::WeekBar => profile.hours_per_week.map(f64::from),
        _ => None,
    };
    let ends: Vec<(Option<f64>, Option<f64>)> = columns.iter().filter_map(of).collect();
    let scale = ends.iter().flat_map(|(low, high)| [*low, *high]).chain([mark]).flatten().fold(0.0, f64::max);
    ends.into_iter().map(|(low, high)| Bar { low, high, mark, scale }).collect()
}
