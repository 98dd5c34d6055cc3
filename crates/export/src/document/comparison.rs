//! The hand-out of a comparison: two to five programs, row by row.

use crate::document::builder::{DocumentBuilder, cell_with_mark};
use crate::document::program::{provider_line, summary_line};
use crate::document::{Block, Document, HandoutOptions, HeadingLevel, RichText, Table};
use crate::view::{RowInWords, rows_in_words, week_pairs};
use microcred_advice::compare::{ComparisonColumn, ComparisonRow, ComparisonSection};
use microcred_advice::matching::MatchRequest;
use microcred_i18n::{Args, Localizer, msg};

/// The names of the columns.
const COLUMN_LETTERS: [&str; 5] = ["A", "B", "C", "D", "E"];

/// The hand-out of a comparison; the rows in which the programs differ are marked.
#[must_use]
pub fn comparison(
    columns: &[ComparisonColumn<'_>],
    differing: &[ComparisonRow],
    extras: &HandoutOptions<'_>,
    wish: &MatchRequest<'_>,
    texts: &Localizer,
) -> Document {
    let mut paper = DocumentBuilder::new(extras, wish, texts, false);
    paper.paragraph(&texts.format(msg::PAPER_COMPARE_DECISION, &Args::new().count("count", columns.len())));
    for (letter, column) in COLUMN_LETTERS.iter().zip(columns) {
        paper.heading(HeadingLevel::H2, &lettered_title(letter, column, texts));
        paper.paragraph(&provider_line(column, texts));
        paper.paragraph(&summary_line(column, wish, texts));
        paper.note(HeadingLevel::H3, column);
        paper.contact(column.program);
    }
    paper.answers();
    paper.resume_code();
    paper.heading(HeadingLevel::H2, &texts.text(msg::PAPER_ROW_BY_ROW));
    paper.paragraph(&texts.text(msg::PAPER_DIFFERS_NOTE));
    paper.paragraph(&texts.text(msg::PAPER_MARKS_NOTE));
    tables(&mut paper, columns, differing);
    paper.paragraph(&texts.text(msg::PAPER_PRICES_CHANGE));
    paper.paragraph(&texts.text(msg::PAPER_AID_NOT_TAKEN_OFF));
    paper.paragraph(&texts.text(msg::PAPER_LOAN_NEVER_LOWERS));
    let letter = |place: usize| COLUMN_LETTERS.get(place).copied().unwrap_or_default();
    let pairs = week_pairs(columns, wish).into_iter().map(|((one, other), load)| {
        let names = (letter(one), letter(other));
        RichText::from_text(&texts.combined_week(names, &load, wish.profile.hours_per_week))
    });
    paper.list(HeadingLevel::H2, &texts.text(msg::TOGETHER_TITLE), pairs.collect());
    let minds = texts.open_questions(columns, wish).iter().map(|text| RichText::from_text(text)).collect();
    paper.list(HeadingLevel::H2, &texts.text(msg::OPEN_QUESTIONS_TITLE), minds);
    for (letter, column) in COLUMN_LETTERS.iter().zip(columns) {
        paper.heading(HeadingLevel::H2, &lettered_title(letter, column, texts));
        paper.advisories(HeadingLevel::H3, &column.decision.advisories);
        paper.questions(HeadingLevel::H3, column);
        paper.watch_outs(HeadingLevel::H3, column);
        paper.sources(HeadingLevel::H3, column);
    }
    paper.help_places();
    paper.finish(&texts.text(msg::PAPER_COMPARE_TITLE))
}

fn lettered_title(letter: &str, column: &ComparisonColumn<'_>, texts: &Localizer) -> String {
    texts.label_and_text(letter, &column.program.title)
}

/// One table for each section. Bars are left to the screens.
fn tables(paper: &mut DocumentBuilder<'_, '_>, columns: &[ComparisonColumn<'_>], differing: &[ComparisonRow]) {
    let (texts, wish) = (paper.texts, paper.wish);
    let mut tables: Vec<(ComparisonSection, Table)> = Vec::new();
    let mut rows = ComparisonRow::for_columns(columns);
    rows.retain(|(_, row)| !matches!(row, ComparisonRow::NetCostBar | ComparisonRow::WeekBar));
    for RowInWords { section, label, differs, cells, .. } in rows_in_words(rows, columns, differing, wish, texts) {
        let label = label.trim();
        let marked = || texts.format(msg::PAPER_DIFFERS, &Args::new().string("label", label));
        let head = if differs { marked() } else { label.to_owned() };
        let cells = cells.iter().map(|cell| RichText::from_text(&cell_with_mark(cell, texts))).collect();
        let row = (head, cells);
        match tables.last_mut() {
            Some((last, table)) if *last == section => table.rows.push(row),
            _ => {
                let letters = COLUMN_LETTERS.iter().take(columns.len()).map(|letter| (*letter).to_owned());
                let heads = std::iter::once(texts.text(msg::PAPER_ROW)).chain(letters).collect();
                tables.push((section, Table { caption: texts.section(section), headers: heads, rows: vec![row] }));
            }
        }
    }
    paper.blocks.extend(tables.into_iter().map(|(_, table)| Block::Table(table)));
}
