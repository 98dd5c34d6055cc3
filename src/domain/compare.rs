//! Side by side: the same rows in the same order for two to five programmes, with the rows that differ marked.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::catalogue::Catalogue;
use super::checklist::Weights;
use super::criteria::{Criterion, PersonCriterion};
use super::fact::Value;
use super::ids::words;
use super::matching::{Judgement, Wish, judge};
use super::programme::{Programme, ProgrammeId};

/// The fewest programmes that are compared.
pub const FEWEST: usize = 2;
/// The most programmes that are compared: more columns than this stop people from weighing.
pub const MOST: usize = 5;

words! {
    /// The headings under which rows stand.
    Section { Money = "money", Time = "time", Entry = "entry", Programme = "programme", Person = "person", WatchOuts = "watch_outs" }
}

/// One row of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// What it costs the person.
    Cost,
    /// Tax.
    Tax,
    /// What is paid besides.
    Extras,
    /// Who gets this price.
    PriceCondition,
    /// Listed for Ontario student aid.
    Osap,
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
        let money =
            [Self::Cost, Self::Tax, Self::Extras, Self::PriceCondition, Self::Osap].map(|row| (Section::Money, row));
        let time =
            [Self::Weeks, Self::Hours, Self::WeeklyHours, Self::Delivery, Self::Pace].map(|row| (Section::Time, row));
        let entry = [Self::Province, Self::Language, Self::Prerequisites, Self::Level, Self::Licence]
            .map(|row| (Section::Entry, row));
        let programme = Criterion::ALL
            .iter()
            .filter(|criterion| **criterion != Criterion::OsapEligible)
            .map(|criterion| (Section::Programme, Self::Criterion(*criterion)));
        let person = PersonCriterion::ALL.iter().map(|criterion| (Section::Person, Self::Person(*criterion)));
        let sums = [Self::Known, Self::Fit].map(|row| (Section::Person, row));
        let last = [Self::WatchOuts, Self::PageDate].map(|row| (Section::WatchOuts, row));
        money.into_iter().chain(time).chain(entry).chain(programme).chain(person).chain(sums).chain(last).collect()
    }

    /// The stable name of the row.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cost => "cost",
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
pub fn columns<'a>(catalogue: &'a Catalogue, ids: &[ProgrammeId], wish: &Wish<'_>) -> Result<Vec<Column<'a>>, Refused> {
    if !(FEWEST..=MOST).contains(&ids.len()) {
        return Err(Refused::Count(ids.len()));
    }
    let mut seen = BTreeSet::new();
    let weights = Weights::for_person(wish.criteria, wish.profile);
    ids.iter()
        .map(|id| {
            if !seen.insert(id) {
                return Err(Refused::Repeated(id.clone()));
            }
            let programme = catalogue.get(id).ok_or_else(|| Refused::Unknown(id.clone()))?;
            Ok(Column { programme, judgement: judge(programme, catalogue, wish, &weights) })
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

/// What a column says in a row, for holding columns against each other only.
fn key(row: Row, column: &Column<'_>, today: Date) -> String {
    let (programme, judgement) = (column.programme, &column.judgement);
    match row {
        Row::Cost => format!("{:?}", judgement.cost),
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
