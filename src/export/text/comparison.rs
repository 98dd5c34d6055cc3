//! Two to five programmes side by side as text.

use std::fmt::Write;

use super::lines::{Style, wrapped};
use super::list::near;
use super::programme::{BAR, rows};
use crate::domain::compare::{Column, Row, Section, bars};
use crate::domain::matching::Wish;
use crate::domain::near_misses::among;
use crate::domain::programme::Programme;
use crate::domain::week::together;
use crate::text::Texts;
use crate::text::bars::bar;

/// Two to five programmes, row by row: every row names each programme, so that it reads well aloud.
#[must_use]
pub fn comparison(columns: &[Column<'_>], differing: &[Row], wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    comparison_as(Style::Seen, columns, differing, wish, texts, width)
}

/// The same in a style.
#[must_use]
pub fn comparison_as(
    style: Style,
    columns: &[Column<'_>],
    differing: &[Row],
    wish: &Wish<'_>,
    texts: &Texts,
    width: usize,
) -> String {
    let criteria = &wish.known.criteria;
    let mut out = String::new();
    let letters = ["A", "B", "C", "D", "E"];
    for (letter, column) in letters.iter().zip(columns) {
        let name = format!("{} · {}", column.programme.title, column.programme.provider);
        out += &wrapped(&name, width, &format!("{letter}  "), "   ");
        let _ = writeln!(out, "   {}", column.programme.id);
    }
    let Some(first) = columns.first() else { return out };
    let mut section: Option<Section> = None;
    for (heading, row) in rows(style, columns, wish) {
        if section != Some(heading) {
            let _ = writeln!(out, "\n{}", texts.section(heading));
            section = Some(heading);
        }
        let label = texts.row(row, criteria);
        let drawn = bars(row, columns, wish.profile);
        if !drawn.is_empty() {
            let _ = writeln!(out, "  {}  {}", label.trim(), texts.cell(row, first, wish).full);
            for (letter, one) in letters.iter().zip(&drawn) {
                let shown = bar(*one, BAR);
                let _ =
                    writeln!(out, "    {letter}  {}", if shown.is_empty() { texts.say("short-ask") } else { shown });
            }
            continue;
        }
        if differing.contains(&row) {
            let _ = writeln!(out, "  {label}");
        } else {
            let _ = writeln!(out, "  {label} ({})", texts.say("compare-same"));
        }
        let cells: Vec<String> =
            columns.iter().map(|column| texts.cell(row, column, wish).said_and_ask(texts)).collect();
        // One line for all only where it loses nothing: the same answer can have different reasons.
        let alike = cells.windows(2).all(|pair| pair.first() == pair.last());
        match cells.first().filter(|_| alike && !differing.contains(&row)) {
            Some(text) => {
                let all = letters.get(..columns.len()).unwrap_or(&letters).join(" ");
                out += &wrapped(text, width, &format!("    {all}  "), &" ".repeat(all.len() + 6));
            }
            None => {
                for (letter, text) in letters.iter().zip(&cells) {
                    out += &wrapped(text, width, &format!("    {letter}  "), "       ");
                }
            }
        }
    }
    let _ = writeln!(out, "\n{}", texts.say("together-title"));
    for (one, name) in columns.iter().zip(letters) {
        for (other, other_name) in columns.iter().zip(letters).filter(|(_, other)| *other > name) {
            let both = together(&one.judgement.time, &other.judgement.time, wish.profile.hours_per_week);
            let text = texts.together((name, other_name), &both, wish.profile.hours_per_week);
            out += &wrapped(&text, width, "  ", "  ");
        }
    }
    out += &leaving(columns, wish, texts, width);
    let programmes: Vec<&Programme> = columns.iter().map(|column| column.programme).collect();
    out += &near(&among(&programmes, &wish.known.catalogue, wish), wish, texts, width);
    out
}

/// The questions that are still open, and what would change the order of what is compared.
fn leaving(columns: &[Column<'_>], wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    let mut out = format!("\n{}\n", texts.say("leaving-mind"));
    let minds = texts.mind_changers(columns, wish);
    if minds.is_empty() {
        out += &wrapped(&texts.say("leaving-mind-none"), width, "  ", "  ");
    }
    for text in minds {
        out += &wrapped(&text, width, "  - ", "    ");
    }
    out
}
