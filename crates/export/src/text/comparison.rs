//! Two to five programs side by side as text.

use std::fmt::Write;

use crate::text::lines::{TextMode, wrap};
use crate::text::list::near_misses;
use crate::text::program::{BAR_COLUMNS, rows};
use microcred_advice::compare::{ComparisonColumn, ComparisonRow, ComparisonSection, bars};
use microcred_advice::matching::MatchRequest;
use microcred_advice::near_misses::near_misses_among;
use microcred_advice::week::combined_load;
use microcred_core::program::Program;
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
    let criteria = &wish.reference_data.criteria;
    let mut out = String::new();
    let letters = ["A", "B", "C", "D", "E"];
    for (letter, column) in letters.iter().zip(columns) {
        let name = format!("{} · {}", column.program.title, column.program.provider);
        out += &wrap(&name, width, &format!("{letter}  "), "   ");
        let _ = writeln!(out, "   {}", column.program.id);
    }
    let Some(first) = columns.first() else { return out };
    let mut section: Option<ComparisonSection> = None;
    for (heading, row) in rows(style, columns, wish) {
        if section != Some(heading) {
            let _ = writeln!(out, "\n{}", texts.section(heading));
            section = Some(heading);
        }
        let label = texts.row_label(row, criteria);
        let drawn = bars(row, columns, wish.profile);
        if !drawn.is_empty() {
            let _ = writeln!(out, "  {}  {}", label.trim(), texts.cell(row, first, wish).full);
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
        if differing.contains(&row) {
            let _ = writeln!(out, "  {label}");
        } else {
            let _ = writeln!(out, "  {label} ({})", texts.text(msg::COMPARE_SAME));
        }
        let cells: Vec<String> =
            columns.iter().map(|column| texts.cell(row, column, wish).describe_with_question(texts)).collect();
        // One line for all only where it loses nothing: the same answer can have different reasons.
        let alike = cells.windows(2).all(|pair| pair.first() == pair.last());
        match cells.first().filter(|_| alike && !differing.contains(&row)) {
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
    for (one, name) in columns.iter().zip(letters) {
        for (other, other_name) in columns.iter().zip(letters).filter(|(_, other)| *other > name) {
            let both =
                combined_load(&one.evaluation.study_time, &other.evaluation.study_time, wish.profile.hours_per_week);
            let text = texts.combined_week((name, other_name), &both, wish.profile.hours_per_week);
            out += &wrap(&text, width, "  ", "  ");
        }
    }
    out += &open_questions(columns, wish, texts, width);
    let programs: Vec<&Program> = columns.iter().map(|column| column.program).collect();
    out += &near_misses(&near_misses_among(&programs, &wish.reference_data.catalogue, wish), wish, texts, width);
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
