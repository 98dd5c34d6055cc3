//! Which programmes are taken away, from what a front end holds, and what is made of them.

use super::paper::Plan;
use super::taken::Taken;
use crate::domain::compare::{Column, Row, differs};
use crate::domain::kiosk::Kiosk;
use crate::domain::matching::{Wish, judge};
use crate::domain::programme::ProgrammeId;
use crate::text::{Args, Texts};

/// How many programmes of a list a plan holds where none are put side by side: more pages are not read.
pub const FEW: usize = 3;

/// What is taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// What is side by side, else the first of the list.
    Plan,
    /// One programme.
    Programme(ProgrammeId),
    /// What is side by side, row by row.
    Comparison,
}

impl Subject {
    /// The one programme that it is.
    #[must_use]
    pub const fn programme(&self) -> Option<&ProgrammeId> {
        match self {
            Self::Programme(id) => Some(id),
            Self::Plan | Self::Comparison => None,
        }
    }
}

/// What can be done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// A file.
    Save,
    /// On paper.
    Print,
    /// The page of the programme, for a telephone or to be copied.
    Page,
    /// The code to go on later.
    Code,
    /// Whether the answers stand on it.
    Answers,
}

impl Subject {
    /// What can be done with it, in the order in which people see it. At an unattended place nothing is saved, and printed only
    /// where staff allow it.
    #[must_use]
    pub fn deeds(&self, place: Option<&Kiosk>) -> Vec<Deed> {
        let is_there = |deed: &Deed| match deed {
            Deed::Save => place.is_none(),
            // Where nothing is saved or printed there is nothing on which answers could stand.
            Deed::Print | Deed::Answers => place.is_none_or(|kiosk| kiosk.printing.is_some()),
            Deed::Page => self.programme().is_some(),
            Deed::Code => true,
        };
        let all = [Deed::Save, Deed::Print, Deed::Page, Deed::Code, Deed::Answers];
        all.into_iter().filter(is_there).collect()
    }
}

/// What a front end holds.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// The programmes side by side.
    pub tray: &'a [ProgrammeId],
    /// The first of the list, [`FEW`] or fewer.
    pub listed: &'a [ProgrammeId],
    /// How many the list has.
    pub fit: usize,
    /// The words that narrowed it.
    pub query: Option<&'a str>,
}

impl<'a> Held<'a> {
    /// The programmes of a subject, in their order.
    fn ids<'s>(&self, subject: &'s Subject) -> &'s [ProgrammeId]
    where
        'a: 's,
    {
        match subject {
            Subject::Programme(id) => std::slice::from_ref(id),
            Subject::Plan if self.tray.is_empty() => self.listed,
            Subject::Plan | Subject::Comparison => self.tray,
        }
    }

    /// What it is, in words.
    #[must_use]
    pub fn named(&self, subject: &Subject, wish: &Wish<'_>, texts: &Texts) -> String {
        let args = Args::new().count("count", self.ids(subject).len());
        match subject {
            Subject::Programme(id) => wish.known.catalogue.get(id).map(|one| one.title.clone()).unwrap_or_default(),
            Subject::Plan => texts.with("take-plan", &args),
            Subject::Comparison => texts.with("take-comparison", &args),
        }
    }

    /// Makes it and does something with it.
    pub fn with<T>(&self, subject: &Subject, wish: &Wish<'_>, act: impl FnOnce(&Taken<'_>) -> T) -> T {
        let catalogue = &wish.known.catalogue;
        let weights = wish.weights();
        let programmes = self.ids(subject).iter().filter_map(|id| catalogue.get(id));
        let columns: Vec<Column<'_>> = programmes
            .map(|programme| Column::new(programme, judge(programme, catalogue, wish, &weights), wish))
            .collect();
        match (subject, columns.as_slice()) {
            (Subject::Programme(_), [column]) => act(&Taken::Programme(column)),
            (Subject::Comparison, columns) if columns.len() > 1 => {
                let rows = Row::all().into_iter().map(|(_, row)| row);
                let differing: Vec<Row> = rows.filter(|row| differs(*row, columns, wish.today)).collect();
                act(&Taken::Comparison(columns, &differing))
            }
            _ => {
                let is_listed = self.tray.is_empty();
                let query = self.query.map(str::trim).filter(|query| is_listed && !query.is_empty());
                act(&Taken::Plan(&Plan { columns: &columns, fit: is_listed.then_some(self.fit), query }))
            }
        }
    }
}
