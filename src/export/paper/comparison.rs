//! The hand-out of a comparison: two to five programmes, row by row.

use super::parts::{Paper, marked};
use super::programme::{decision, offered};
use super::{Block, Document, Extras, Level, Line, Table};
use crate::domain::compare::{Column, Row, Section};
use crate::domain::matching::Wish;
use crate::domain::week::together;
use crate::text::{Args, Texts};

/// The names of the columns.
const LETTERS: [&str; 5] = ["A", "B", "C", "D", "E"];

/// The hand-out of a comparison; the rows in which the programmes differ are marked.
#[must_use]
pub fn comparison(
    columns: &[Column<'_>],
    differing: &[Row],
    extras: &Extras<'_>,
    wish: &Wish<'_>,
    texts: &Texts,
) -> Document {
    let mut paper = Paper::new(extras, wish, texts, false);
    paper.text(&texts.with("paper-compare-decision", &Args::new().count("count", columns.len())));
    for (letter, column) in LETTERS.iter().zip(columns) {
        paper.heading(Level::Part, &named(letter, column, texts));
        paper.text(&offered(column, texts));
        paper.text(&decision(column, wish, texts));
        paper.note(Level::Section, column);
        paper.blocks.push(Block::Text(Line::words(&texts.say("paper-page")).and_address(&column.programme.url)));
    }
    paper.answers();
    paper.going_on();
    paper.heading(Level::Part, &texts.say("paper-row-by-row"));
    paper.text(&texts.say("paper-differs-note"));
    paper.text(&texts.say("paper-marks-note"));
    tables(&mut paper, columns, differing);
    paper.text(&texts.say("paper-prices-change"));
    paper.text(&texts.say("paper-aid-not-taken-off"));
    paper.text(&texts.say("paper-loan-never-lowers"));
    let mut pairs = Vec::new();
    for (place, (one, name)) in columns.iter().zip(LETTERS).enumerate() {
        for (other, other_name) in columns.iter().zip(LETTERS).skip(place + 1) {
            let both = together(&one.judgement.time, &other.judgement.time, wish.profile.hours_per_week);
            pairs.push(Line::words(&texts.together((name, other_name), &both, wish.profile.hours_per_week)));
        }
    }
    paper.list(Level::Part, &texts.say("together-title"), pairs);
    let minds = texts.mind_changers(columns, wish).iter().map(|text| Line::words(text)).collect();
    paper.list(Level::Part, &texts.say("leaving-mind"), minds);
    for (letter, column) in LETTERS.iter().zip(columns) {
        paper.heading(Level::Part, &named(letter, column, texts));
        paper.steps(Level::Section, &column.decision.steps);
        paper.questions(Level::Section, column);
        paper.watch_outs(Level::Section, column);
        paper.sources(Level::Section, column);
    }
    paper.places();
    paper.finish(&texts.say("paper-compare-title"))
}

fn named(letter: &str, column: &Column<'_>, texts: &Texts) -> String {
    texts.value_and_text(letter, &column.programme.title)
}

/// One table for each section. Bars are left to the screens.
fn tables(paper: &mut Paper<'_, '_>, columns: &[Column<'_>], differing: &[Row]) {
    let (texts, wish) = (paper.texts, paper.wish);
    let mut tables: Vec<(Section, Table)> = Vec::new();
    for (section, row) in Row::of(columns) {
        if matches!(row, Row::NetBar | Row::WeekBar) {
            continue;
        }
        let label = texts.row(row, &wish.known.criteria);
        let label = label.trim();
        let differs = Args::new().text("label", label);
        let head = if differing.contains(&row) { texts.with("paper-differs", &differs) } else { label.to_owned() };
        let cells = columns.iter().map(|column| Line::words(&marked(&texts.cell(row, column, wish), texts))).collect();
        let row = (head, cells);
        match tables.last_mut() {
            Some((last, table)) if *last == section => table.rows.push(row),
            _ => {
                let letters = LETTERS.iter().take(columns.len()).map(|letter| (*letter).to_owned());
                let heads = std::iter::once(texts.say("paper-row")).chain(letters).collect();
                tables.push((section, Table { caption: texts.section(section), heads, rows: vec![row] }));
            }
        }
    }
    paper.blocks.extend(tables.into_iter().map(|(_, table)| Block::Table(table)));
}
