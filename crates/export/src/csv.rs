//! CSV, safe to open in a spreadsheet: no cell can be taken for a formula.

use serde_json::{Number, Value as Json};

use crate::view::rows::{CatalogueRow, MatchRow, Row};
use microcred_advice::matching::Evaluation;
use microcred_core::catalogue::Catalogue;

/// A cell that a spreadsheet does not run: what begins like a formula gets an apostrophe in front. So does what follows a
/// semicolon, which ends a cell where commas stand in numbers.
fn escape_formula(cell: String) -> String {
    let formula = |part: &str| part.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if !cell.split(';').any(formula) {
        return cell;
    }
    let parts = cell.split(';').map(|part| if formula(part) { format!("'{part}") } else { part.to_owned() });
    parts.collect::<Vec<_>>().join(";")
}

/// Returns the members of a row with their values as text; an absent figure is an empty text.
fn cells<R: Row>(row: &R) -> Vec<(String, String)> {
    let Ok(Json::Object(members)) = serde_json::to_value(row) else { return Vec::new() };
    members.into_iter().map(|(name, value)| (name, cell(value))).collect()
}

fn cell(value: Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text,
        Json::Number(figure) => figure_text(&figure),
        other => other.to_string(),
    }
}

/// Returns a figure without an exponent, which a spreadsheet may not read.
fn figure_text(figure: &Number) -> String {
    match figure.as_f64() {
        Some(decimal) if figure.is_f64() => decimal.to_string(),
        _ => figure.to_string(),
    }
}

fn header<R: Row>() -> String {
    csv_line(cells(&R::blank()).into_iter().map(|(name, _)| name))
}

fn line<R: Row>(row: &R) -> String {
    csv_line(cells(row).into_iter().map(|(_, cell)| cell))
}

fn csv_line(cells: impl Iterator<Item = String>) -> String {
    let mut writer = csv::WriterBuilder::new().buffer_capacity(1024).from_writer(Vec::new());
    // Writing into memory cannot fail.
    let _ = writer.write_record(cells.map(escape_formula));
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// Returns the matches, one a line; an absent figure is an empty cell.
#[must_use]
pub fn matches(shown: &[&Evaluation], catalogue: &Catalogue) -> String {
    let row =
        |evaluation: &&Evaluation| Some(line(&MatchRow::new(catalogue.get_record(evaluation.record)?, evaluation)));
    std::iter::once(header::<MatchRow<'_>>()).chain(shown.iter().filter_map(row)).collect()
}

/// Returns the catalogue, one program a line, line by line; texts in `language`.
pub fn catalogue(catalogue: &Catalogue, language: &str) -> impl Iterator<Item = String> {
    let programs = catalogue.all().map(move |program| line(&CatalogueRow::new(&program, language)));
    std::iter::once(header::<CatalogueRow<'_>>()).chain(programs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_cells_cannot_be_formulas() {
        let cells =
            ["=cmd()", "+1", "-1", "@a", "＝1", "a;=b; c;-", "plain; a=b"].map(|cell| escape_formula(cell.to_owned()));
        assert_eq!(cells, ["'=cmd()", "'+1", "'-1", "'@a", "'＝1", "a;'=b; c;'-", "plain; a=b"]);
    }
}
