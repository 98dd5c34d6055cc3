//! Two to five programs side by side as text.

use std::fmt::Write;

use crate::text::lines::TextMode;
use crate::text::list::near_misses;
use crate::text::program::{BAR_COLUMNS, rows};
use crate::view::{RowInWords, near_misses_of, rows_in_words, week_pairs};
use crate::wrapping::wrap;
use microcred_advice::compare::{ComparisonColumn, ComparisonRow, ComparisonSection, bars};
use microcred_advice::matching::MatchRequest;
use microcred_i18n::bars::bar;
use microcred_i18n::{Localizer, msg};

/// Two to five programs, row by row: every row names each program, so that it reads well aloud.
#[must_use]
pub fn comparison(
    columns: &[ComparisonColumn<'_>],
    differing: &[ComparisonRow],
    wish: &MatchRequest<'_>,
    texts: &Localizer,
    width: usize,
) -> String {
    comparison_in_mode(TextMode::Visual, columns, differing, wish, texts, width)
}

/// The same in a style.
#[must_use]
pub fn comparison_in_mode(
    style: TextMode,
    columns: &[ComparisonColumn<'_>],
    differing: &[ComparisonRow],
    wish: &MatchRequest<'_>,
    texts: &Localizer,
    width: usize,
) -> String {
    let mut out = String::new();
    let letters = ["A", "B", "C", "D", "E"];
    for (letter, column) in letters.iter().zip(columns) {
        let name = format!("{} · {}", column.program.title, column.program.provider);
        out += &wrap(&name, width, &format!("{letter}  "), "   ");
        let _ = writeln!(out, "   {}", column.program.id);
    }
    if columns.is_empty() {
        return out;
    }
    let mut section: Option<ComparisonSection> = None;
    for RowInWords { section: heading, row, label, differs, cells } in
        rows_in_words(rows(style, columns, wish), columns, differing, wish, texts)
    {
        if section != Some(heading) {
            let _ = writeln!(out, "\n{}", texts.section(heading));
            section = Some(heading);
        }
        let drawn = bars(row, columns, wish.profile);
        if !drawn.is_empty() {
            let scale = cells.first().map_or("", |cell| &cell.full);
            let _ = writeln!(out, "  {}  {scale}", label.trim());
            for (letter, one) in letters.iter().zip(&drawn) {
                let shown = bar(*one, BAR_COLUMNS);
                let _ = writeln!(
                    out,
                    "    {letter}  {}",
                    if shown.is_empty() { texts.text(msg::SHORT_ASK) } else { shown }
                );
            }
            continue;
        }
        if differs {
            let _ = writeln!(out, "  {label}");
        } else {
            let _ = writeln!(out, "  {label} ({})", texts.text(msg::COMPARE_SAME));
        }
        let cells: Vec<String> = cells.iter().map(|cell| cell.describe_with_question(texts)).collect();
        // One line for all only where it loses nothing: the same answer can have different reasons.
        let alike = cells.windows(2).all(|pair| pair.first() == pair.last());
        match cells.first().filter(|_| alike && !differs) {
            Some(text) => {
                let all = letters.get(..columns.len()).unwrap_or(&letters).join(" ");
                out += &wrap(text, width, &format!("    {all}  "), &" ".repeat(all.len() + 6));
            }
            None => {
                for (letter, text) in letters.iter().zip(&cells) {
                    out += &wrap(text, width, &format!("    {letter}  "), "       ");
                }
            }
        }
    }
    let _ = writeln!(out, "\n{}", texts.text(msg::TOGETHER_TITLE));
    for ((one, other), load) in week_pairs(columns, wish) {
        let name = |place: usize| letters.get(place).copied().unwrap_or_default();
        let text = texts.combined_week((name(one), name(other)), &load, wish.profile.hours_per_week);
        out += &wrap(&text, width, "  ", "  ");
    }
    out += &open_questions(columns, wish, texts, width);
    out += &near_misses(&near_misses_of(columns, wish), wish, texts, width);
    out
}

/// The questions that are still open, and what would change the order of what is compared.
fn open_questions(
    columns: &[ComparisonColumn<'_>],
    wish: &MatchRequest<'_>,
    texts: &Localizer,
    width: usize,
) -> String {
    let mut out = format!("\n{}\n", texts.text(msg::OPEN_QUESTIONS_TITLE));
    let minds = texts.open_questions(columns, wish);
    if minds.is_empty() {
        out += &wrap(&texts.text(msg::OPEN_QUESTIONS_NONE), width, "  ", "  ");
    }
    for text in minds {
        out += &wrap(&text, width, "  - ", "    ");
    }
    out
}
