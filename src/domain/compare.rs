//! Side by side: the same rows in the same order for two to five programmes, with the rows that differ marked.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::aid::Aid;
use super::catalogue::Catalogue;
use super::criteria::{Criterion, PersonCriterion};
use super::decision::{Decision, decision};
use super::fact::Value;
use super::ids::words;
use super::matching::{Judgement, Wish, judge};
use super::money::Cents;
use super::profile::Profile;
use super::programme::{Programme, ProgrammeId};
use super::week::clashes;

/// The fewest programmes that are compared.
pub const FEWEST: usize = 2;
/// The most programmes that are compared: more columns than this stop people from weighing.
pub const MOST: usize = 5;

words! {
    /// The headings under which rows stand.
    Section { Money = "money", Time = "time", Job = "job", Entry = "entry", Programme = "programme", Person = "person", WatchOuts = "watch_outs" }
}

/// One row of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// What it costs, as the page states it and at the person's pace.
    Cost,
    /// What must be paid on day one.
    DayOne,
    /// What surely comes back, and when.
    ComesBack,
    /// What it costs the person in the end.
    Net,
    /// The same as a bar, with the budget marked.
    NetBar,
    /// A subscription at other paces.
    Paces,
    /// Aid to ask about.
    Aid,
    /// Loans to ask about: debts.
    Loans,
    /// Tax.
    Tax,
    /// What is paid besides.
    Extras,
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
    Clashes,
    /// The outlook of the job.
    Outlook,
    /// Openings against seekers.
    Openings,
    /// Wages.
    Wages,
    /// The price in hours of work at the low wage.
    PriceInWork,
    /// Weeks at the person's pace.
    Weeks,
    /// Hours of the whole programme.
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
    /// A question about the programme.
    Criterion(Criterion),
    /// A question about the person and the programme.
    Person(PersonCriterion),
    /// How many of the 20 questions are answered.
    Known,
    /// The fit.
    Fit,
    /// What to beware of.
    WatchOuts,
    /// The age of the page.
    PageDate,
}

impl Row {
    /// Every row in its order, with its section.
    #[must_use]
    pub fn all() -> Vec<(Section, Self)> {
        let money = [
            Self::Net,
            Self::NetBar,
            Self::DayOne,
            Self::ComesBack,
            Self::Cost,
            Self::Paces,
            Self::Tax,
            Self::Extras,
            Self::PriceCondition,
            Self::Aid,
            Self::Loans,
            Self::Osap,
        ]
        .map(|row| (Section::Money, row));
        let time = [
            Self::Weeks,
            Self::Week,
            Self::WeekBar,
            Self::Finish,
            Self::Clashes,
            Self::Hours,
            Self::WeeklyHours,
            Self::Delivery,
            Self::Pace,
        ]
        .map(|row| (Section::Time, row));
        let job = [Self::Outlook, Self::Openings, Self::Wages, Self::PriceInWork].map(|row| (Section::Job, row));
        let entry = [Self::Province, Self::Language, Self::Prerequisites, Self::Level, Self::Licence]
            .map(|row| (Section::Entry, row));
        let programme = Criterion::ALL
            .iter()
            .filter(|criterion| **criterion != Criterion::OsapEligible)
            .map(|criterion| (Section::Programme, Self::Criterion(*criterion)));
        let person = PersonCriterion::ALL.iter().map(|criterion| (Section::Person, Self::Person(*criterion)));
        let sums = [Self::Known, Self::Fit].map(|row| (Section::Person, row));
        let last = [Self::WatchOuts, Self::PageDate].map(|row| (Section::WatchOuts, row));
        money
            .into_iter()
            .chain(time)
            .chain(job)
            .chain(entry)
            .chain(programme)
            .chain(person)
            .chain(sums)
            .chain(last)
            .collect()
    }

    /// The rows that say something of at least one of the columns.
    #[must_use]
    pub fn of(columns: &[Column<'_>]) -> Vec<(Section, Self)> {
        let job = columns.iter().any(|column| column.decision.labour.is_some());
        let paces = columns.iter().any(|column| column.decision.paces.is_some());
        let price =
            columns.iter().any(|column| column.judgement.bill.net_high.or(column.judgement.bill.net_low).is_some());
        let week = columns.iter().any(|column| column.decision.week.hours.is_known());
        let says = |row: Self| match row {
            Self::Paces => paces,
            Self::NetBar => price,
            Self::WeekBar => week,
            Self::Openings | Self::Wages | Self::PriceInWork => job,
            _ => true,
        };
        Self::all().into_iter().filter(|(_, row)| says(*row)).collect()
    }

    /// The stable name of the row.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::DayOne => "day_one",
            Self::ComesBack => "comes_back",
            Self::Net => "net",
            Self::NetBar => "net_bar",
            Self::Paces => "paces",
            Self::Aid => "aid_to_ask",
            Self::Loans => "loans",
            Self::Week => "typical_week",
            Self::WeekBar => "week_bar",
            Self::Finish => "finish_date",
            Self::Clashes => "clashes",
            Self::Outlook => "outlook",
            Self::Openings => "openings",
            Self::Wages => "wages",
            Self::PriceInWork => "price_in_work",
            Self::Tax => "tax",
            Self::Extras => "extras",
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
            Self::Known => "known",
            Self::Fit => "fit",
            Self::WatchOuts => "watch_outs",
            Self::PageDate => "page_date",
        }
    }
}

/// One column.
#[derive(Debug, Clone)]
pub struct Column<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// What follows for the person.
    pub judgement: Judgement,
    /// What decides beyond the checklist.
    pub decision: Decision<'a>,
}

impl<'a> Column<'a> {
    /// The column of a judged programme.
    #[must_use]
    pub fn new(programme: &'a Programme, judgement: Judgement, wish: &Wish<'a>) -> Self {
        let decision = decision(programme, &judgement, wish);
        Self { programme, judgement, decision }
    }
}

/// Why programmes cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Fewer than two, or more than five.
    Count(usize),
    /// The same one twice.
    Repeated(ProgrammeId),
    /// Not in the catalogue.
    Unknown(ProgrammeId),
}

/// The columns for the given programmes, in the given order.
///
/// # Errors
/// Unless they are two to five different programmes of the catalogue.
pub fn columns<'a>(catalogue: &'a Catalogue, ids: &[ProgrammeId], wish: &Wish<'a>) -> Result<Vec<Column<'a>>, Refused> {
    if !(FEWEST..=MOST).contains(&ids.len()) {
        return Err(Refused::Count(ids.len()));
    }
    let mut seen = BTreeSet::new();
    let weights = wish.weights();
    ids.iter()
        .map(|id| {
            if !seen.insert(id) {
                return Err(Refused::Repeated(id.clone()));
            }
            let programme = catalogue.get(id).ok_or_else(|| Refused::Unknown(id.clone()))?;
            Ok(Column::new(programme, judge(programme, catalogue, wish, &weights), wish))
        })
        .collect()
}

/// Whether the columns say different things in a row.
#[must_use]
pub fn differs(row: Row, columns: &[Column<'_>], today: Date) -> bool {
    let said = |column: &Column<'_>| -> String { key(row, column, today) };
    let mut columns = columns.iter();
    columns.next().map(said).is_some_and(|first| columns.any(|column| said(column) != first))
}

fn ids_of<'a>(aid: impl Iterator<Item = &'a Aid<'a>>) -> String {
    aid.map(|aid| aid.scheme.id.as_str()).collect::<Vec<_>>().join(" ")
}

/// What a column says in a row, for holding columns against each other only.
fn key(row: Row, column: &Column<'_>, today: Date) -> String {
    let (programme, judgement) = (column.programme, &column.judgement);
    match row {
        Row::Cost => format!("{:?}", judgement.cost),
        Row::DayOne => format!("{:?}", judgement.bill.day_one),
        Row::ComesBack => format!("{:?}", judgement.bill.certain),
        Row::Net | Row::NetBar => format!("{:?}{:?}", judgement.bill.net_low, judgement.bill.net_high),
        Row::Paces => format!("{:?}", column.decision.paces),
        Row::Aid => ids_of(column.decision.to_ask()),
        Row::Loans => ids_of(column.decision.loans()),
        Row::Week | Row::WeekBar => {
            format!("{:?}{:?}{}", column.decision.week.hours, column.decision.week.times, column.decision.week.any_hour)
        }
        Row::Finish => format!("{:?}", column.decision.week.finish),
        Row::Clashes => format!("{:?}", clashes(judgement)),
        Row::Outlook | Row::Openings => {
            format!("{:?}", column.decision.labour.map(|labour| labour.occupation.code))
        }
        Row::Wages => format!("{:?}", column.decision.labour.map(|labour| (labour.wage, labour.region))),
        Row::PriceInWork => {
            let hours = column.decision.labour.and_then(|labour| labour.hours_of_work(judgement.bill.net_high?));
            format!("{hours:?}")
        }
        Row::Tax => format!("{:?}", programme.tax),
        Row::Extras => format!("{:?}", programme.extras),
        Row::PriceCondition => format!("{:?}", programme.price_condition),
        Row::Osap => format!("{:?}", programme.value(Criterion::OsapEligible)),
        Row::Weeks => format!("{:?}", judgement.time.at_pace),
        Row::Hours => format!("{:?}", judgement.time.hours),
        Row::WeeklyHours => format!("{:?}", judgement.time.weekly),
        Row::Delivery => format!("{:?}", programme.delivery),
        Row::Pace => format!("{:?}", programme.pace),
        Row::Province => format!("{:?}", programme.province),
        Row::Language => format!("{:?}", programme.languages),
        Row::Prerequisites => format!("{:?}", programme.prerequisites),
        Row::Level => format!("{:?}", programme.clb),
        Row::Licence => format!("{}{:?}", programme.licence_first, programme.licence_note),
        Row::Criterion(criterion) => format!("{:?}", programme.value(criterion)),
        Row::Person(criterion) => {
            let value =
                judgement.person.iter().find(|row| row.criterion == criterion).map_or(Value::Unknown, |row| row.value);
            format!("{value:?}")
        }
        Row::Known => judgement.known_of_20(programme).to_string(),
        Row::Fit => format!("{:?}", judgement.fit),
        Row::WatchOuts => format!("{:?}", judgement.watch_outs),
        Row::PageDate => format!("{:?}", programme.source.as_of.years_old(today)),
    }
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
pub fn bars(row: Row, columns: &[Column<'_>], profile: &Profile) -> Vec<Bar> {
    let of = |column: &Column<'_>| match row {
        Row::NetBar => {
            let bill = &column.judgement.bill;
            let dollars = |cents: Option<Cents>| cents.map(Cents::dollars);
            Some((dollars(bill.net_low), dollars(bill.net_high)))
        }
        Row::WeekBar => Some((column.decision.week.hours.low(), column.decision.week.hours.high())),
        _ => None,
    };
    let mark = match row {
        Row::NetBar => profile.budget.map(Cents::dollars),
        Row::WeekBar => profile.hours_per_week.map(f64::from),
        _ => None,
    };
    let ends: Vec<(Option<f64>, Option<f64>)> = columns.iter().filter_map(of).collect();
    let scale = ends.iter().flat_map(|(low, high)| [*low, *high]).chain([mark]).flatten().fold(0.0, f64::max);
    ends.into_iter().map(|(low, high)| Bar { low, high, mark, scale }).collect()
}
