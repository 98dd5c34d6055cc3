//! Which programs are taken away, from what a front end holds, and what is made of them.

use crate::document::Plan;
use crate::handout::Handout;
use microcred_advice::compare::{ComparisonColumn, ComparisonRow, has_differences};
use microcred_advice::matching::{MatchRequest, evaluate};
use microcred_core::kiosk::KioskConfig;
use microcred_core::program::ProgramId;
use microcred_i18n::{Args, Localizer, msg};

/// How many programs of a list a plan holds where none are put side by side: more pages are not read.
pub const MAX_PLAN_PROGRAMS: usize = 3;

/// What is taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandoutScope {
    /// What is side by side, else the first of the list.
    Plan,
    /// One program.
    Program(ProgramId),
    /// What is side by side, row by row.
    Comparison,
}

impl HandoutScope {
    /// The one program that it is.
    #[must_use]
    pub const fn program(&self) -> Option<&ProgramId> {
        match self {
            Self::Program(id) => Some(id),
            Self::Plan | Self::Comparison => None,
        }
    }
}

/// What can be done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandoutAction {
    /// A file.
    Save,
    /// On paper.
    Print,
    /// The page of the program, for a telephone or to be copied.
    ProgramPage,
    /// The code to go on later.
    ResumeCode,
    /// Whether the answers stand on it.
    IncludeAnswers,
}

impl HandoutScope {
    /// What can be done with it, in the order in which people see it. At an unattended place nothing is saved, and printed only
    /// where staff allow it.
    #[must_use]
    pub fn actions(&self, place: Option<&KioskConfig>) -> Vec<HandoutAction> {
        let is_there = |deed: &HandoutAction| match deed {
            HandoutAction::Save => place.is_none(),
            // Where nothing is saved or printed there is nothing on which answers could stand.
            HandoutAction::Print | HandoutAction::IncludeAnswers => place.is_none_or(|kiosk| kiosk.printing.is_some()),
            HandoutAction::ProgramPage => self.program().is_some(),
            HandoutAction::ResumeCode => true,
        };
        let all = [
            HandoutAction::Save,
            HandoutAction::Print,
            HandoutAction::ProgramPage,
            HandoutAction::ResumeCode,
            HandoutAction::IncludeAnswers,
        ];
        all.into_iter().filter(is_there).collect()
    }
}

/// What a front end holds.
#[derive(Debug, Clone, Copy)]
pub struct Selection<'a> {
    /// The programs side by side.
    pub picked: &'a [ProgramId],
    /// The first of the list, [`MAX_PLAN_PROGRAMS`] or fewer.
    pub top_matches: &'a [ProgramId],
    /// How many the list has.
    pub match_count: usize,
    /// The words that narrowed it.
    pub query: Option<&'a str>,
}

impl<'a> Selection<'a> {
    /// The programs of a subject, in their order.
    fn program_ids<'s>(&self, subject: &'s HandoutScope) -> &'s [ProgramId]
    where
        'a: 's,
    {
        match subject {
            HandoutScope::Program(id) => std::slice::from_ref(id),
            HandoutScope::Plan if self.picked.is_empty() => self.top_matches,
            HandoutScope::Plan | HandoutScope::Comparison => self.picked,
        }
    }

    /// What it is, in words.
    #[must_use]
    pub fn describe(&self, subject: &HandoutScope, wish: &MatchRequest<'_>, texts: &Localizer) -> String {
        let args = Args::new().count("count", self.program_ids(subject).len());
        match subject {
            HandoutScope::Program(id) => {
                wish.reference_data.catalogue.get(id).map(|one| one.title.clone()).unwrap_or_default()
            }
            HandoutScope::Plan => texts.format(msg::HANDOUT_PLAN, &args),
            HandoutScope::Comparison => texts.format(msg::HANDOUT_COMPARISON, &args),
        }
    }

    /// Makes it and does something with it.
    pub fn with_handout<T>(
        &self,
        subject: &HandoutScope,
        wish: &MatchRequest<'_>,
        act: impl FnOnce(&Handout<'_>) -> T,
    ) -> T {
        let catalogue = &wish.reference_data.catalogue;
        let weights = wish.weights();
        let programs = self.program_ids(subject).iter().filter_map(|id| catalogue.find(id));
        let columns: Vec<ComparisonColumn<'_>> = programs
            .map(|(record, program)| {
                ComparisonColumn::new(program, evaluate(record, program, catalogue, wish, &weights), wish)
            })
            .collect();
        match (subject, columns.as_slice()) {
            (HandoutScope::Program(_), [column]) => act(&Handout::Program(column)),
            (HandoutScope::Comparison, columns) if columns.len() > 1 => {
                let rows = ComparisonRow::all().into_iter().map(|(_, row)| row);
                let differing: Vec<ComparisonRow> =
                    rows.filter(|row| has_differences(*row, columns, wish.today)).collect();
                act(&Handout::Comparison(columns, &differing))
            }
            _ => {
                let is_listed = self.picked.is_empty();
                let query = self.query.map(str::trim).filter(|query| is_listed && !query.is_empty());
                act(&Handout::Plan(&Plan {
                    columns: &columns,
                    match_count: is_listed.then_some(self.match_count),
                    query,
                }))
            }
        }
    }
}
