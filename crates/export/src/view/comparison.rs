//! Two to five programs side by side, row by row.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::advice::{DecidingQuestion, NearMissView, near_misses, near_misses_of, questions_between};
use crate::view::evaluation::{ProgramDetails, show};
use crate::view::value::{Id, Number};
use microcred_advice::compare::{ComparisonColumn, ComparisonRow, ComparisonSection};
use microcred_advice::matching::MatchRequest;
use microcred_advice::week::{CombinedLoad, combined_load};
use microcred_core::fact::Tristate;
use microcred_i18n::Localizer;
use microcred_i18n::cells::Cell;

/// Two to five programs side by side: the output of `compare`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CompareAnswer<'a> {
    /// The programs, in their order.
    pub programs: Vec<ProgramDetails<'a>>,
    /// The rows.
    pub rows: Vec<RowView>,
    /// How each two of the programs would load a week.
    pub together: Vec<WeekTogether<'a>>,
    /// Answers that would change the order of the programs.
    pub ask_first: Vec<DecidingQuestion<'a>>,
    /// The smallest changes of an answer that let one of the programs in.
    pub near_misses: Vec<NearMissView>,
}

/// A row of the comparison.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RowView {
    /// The id of the row.
    pub id: &'static str,
    /// The section of the row.
    pub section: Id<ComparisonSection>,
    /// The name of the row.
    pub label: String,
    /// True where the programs differ.
    pub differs: bool,
    /// One cell for each program.
    pub cells: Vec<CellView>,
}

/// A cell of the comparison.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CellView {
    /// The answer, for a row that is a question.
    pub value: Option<Id<Tristate>>,
    /// The text.
    pub text: String,
    /// The address of the page.
    pub source: Option<String>,
    /// The question to the provider.
    pub ask: Option<String>,
}

/// How two programs would load a week.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WeekTogether<'a> {
    /// The id of one program.
    pub one: &'a str,
    /// The id of the other.
    pub other: &'a str,
    /// The fewest hours in a week.
    pub hours_low: Option<Number>,
    /// The most hours in a week.
    pub hours_high: Option<Number>,
    /// Whether they fit in the hours of the person.
    pub fits: Id<Tristate>,
}

/// A row with its cells in words: JSON, text and hand-outs are written from it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RowInWords {
    /// The section of the row.
    pub(crate) section: ComparisonSection,
    /// The row.
    pub(crate) row: ComparisonRow,
    /// The name of the row.
    pub(crate) label: String,
    /// Whether the programs differ.
    pub(crate) differs: bool,
    /// One cell for each program.
    pub(crate) cells: Vec<Cell>,
}

impl From<RowInWords> for RowView {
    fn from(row: RowInWords) -> Self {
        let cell = |cell: Cell| CellView {
            value: cell.value.map(Id),
            text: cell.full,
            source: cell.source.map(|source| source.url),
            ask: cell.question,
        };
        Self {
            id: row.row.id(),
            section: Id(row.section),
            label: row.label,
            differs: row.differs,
            cells: row.cells.into_iter().map(cell).collect(),
        }
    }
}

/// Returns rows in words, in the order of the rows.
pub(crate) fn rows_in_words<'a>(
    rows: Vec<(ComparisonSection, ComparisonRow)>,
    columns: &'a [ComparisonColumn<'_>],
    differing: &'a [ComparisonRow],
    request: &'a MatchRequest<'_>,
    texts: &'a Localizer,
) -> impl Iterator<Item = RowInWords> + 'a {
    rows.into_iter().map(move |(section, row)| RowInWords {
        section,
        row,
        label: texts.row_label(row, &request.reference_data.criteria),
        differs: differing.contains(&row),
        cells: columns.iter().map(|column| texts.cell(row, column, request)).collect(),
    })
}

/// Returns the load of a week with each two of the programs, with their places in the list.
pub(crate) fn week_pairs(
    columns: &[ComparisonColumn<'_>],
    request: &MatchRequest<'_>,
) -> Vec<((usize, usize), CombinedLoad)> {
    let hours = request.profile.hours_per_week;
    let mut pairs = Vec::new();
    for (place, one) in columns.iter().enumerate() {
        for (other_place, other) in columns.iter().enumerate().skip(place + 1) {
            let load = combined_load(&one.evaluation.study_time, &other.evaluation.study_time, hours);
            pairs.push(((place, other_place), load));
        }
    }
    pairs
}

/// Returns two to five programs side by side.
#[must_use]
pub fn comparison<'a>(
    columns: &[ComparisonColumn<'a>],
    differing: &[ComparisonRow],
    request: &MatchRequest<'a>,
    texts: &Localizer,
) -> CompareAnswer<'a> {
    let id = |place: usize| columns.get(place).map_or("", |column| column.program.id.as_str());
    let pair = |((one, other), load): ((usize, usize), CombinedLoad)| WeekTogether {
        one: id(one),
        other: id(other),
        hours_low: load.hours.low().map(Number::from),
        hours_high: load.hours.high().map(Number::from),
        fits: Id(load.fits),
    };
    CompareAnswer {
        programs: columns.iter().map(|column| show(column, request, texts)).collect(),
        rows: rows_in_words(ComparisonRow::all(), columns, differing, request, texts).map(RowView::from).collect(),
        together: week_pairs(columns, request).into_iter().map(pair).collect(),
        ask_first: questions_between(columns, request),
        near_misses: near_misses(&near_misses_of(columns, request)),
    }
}
