//! One program as text: every fact, every scheme, every question that is open.

use std::fmt::Write;

use crate::text::lines::{TextMode, labelled_in_mode};
use crate::text::list::{advisories, near_misses};
use crate::view::near_misses_of;
use crate::wrapping::wrap;
use microcred_advice::compare::{ComparisonColumn, ComparisonRow, ComparisonSection, bars};
use microcred_advice::matching::MatchRequest;
use microcred_core::fact::Basis;
use microcred_i18n::bars::bar;
use microcred_i18n::{Localizer, msg};

/// The columns of a bar.
pub(super) const BAR_COLUMNS: usize = 30;

/// One program with everything that is known and every question that is open.
#[must_use]
pub fn program(column: &ComparisonColumn<'_>, wish: &MatchRequest<'_>, texts: &Localizer, width: usize) -> String {
    program_in_mode(TextMode::Visual, column, wish, texts, width)
}

/// The same in a style.
#[must_use]
pub fn program_in_mode(
    style: TextMode,
    column: &ComparisonColumn<'_>,
    wish: &MatchRequest<'_>,
    texts: &Localizer,
    width: usize,
) -> String {
    let occupations = &wish.reference_data.occupations;
    let program = column.program;
    let tag = texts.tag();
    let mut out = wrap(&program.title, width, "", "");
    let kind = texts.provider_kind(program.provider_kind);
    out += &wrap(&format!("{} · {kind} · {}", program.provider, texts.program_place(program)), width, "", "");
    for (label, text) in texts.contact_lines(program) {
        out += &labelled_in_mode(style, &texts.text(label), &text, texts, width);
    }
    let _ = writeln!(out, "{}\n", program.id);
    let list = |words: &[microcred_core::sanitize::Localised]| {
        words.iter().map(|words| words.get(tag)).collect::<Vec<_>>().join("; ")
    };
    out += &labelled_in_mode(style, &texts.text(msg::DETAIL_SECTOR), &texts.sector(program.sector), texts, width);
    if !program.skills.is_empty() {
        out += &labelled_in_mode(style, &texts.text(msg::DETAIL_SKILLS), &list(&program.skills), texts, width);
    }
    if !program.roles.is_empty() {
        out += &labelled_in_mode(style, &texts.text(msg::DETAIL_ROLES), &list(&program.roles), texts, width);
    }
    for link in &program.occupations {
        let title = occupations.get(link.code).map_or("", |occupation| occupation.title.get(tag));
        let basis = texts.basis(link.basis);
        out += &labelled_in_mode(
            style,
            &texts.text(msg::DETAIL_OCCUPATION),
            &format!("{} {title} ({basis})", link.code),
            texts,
            width,
        );
    }
    for (label, text) in texts.terms_lines(program) {
        out += &labelled_in_mode(style, &texts.text(label), &text, texts, width);
    }
    out += &advisories(&column.decision.advisories, texts, width);
    let mut section = None;
    for (heading, row) in rows(style, std::slice::from_ref(column), wish) {
        if section != Some(heading) {
            let _ = writeln!(out, "\n{}", texts.section(heading));
            section = Some(heading);
        }
        out += &row_text(style, row, column, wish, texts, width);
    }
    out += &near_misses(&near_misses_of(std::slice::from_ref(column), wish), wish, texts, width);
    out += &aid(column, texts, width);
    if let Some(notes) = &program.notes {
        let _ = writeln!(out, "\n{}", texts.text(msg::DETAIL_NOTES));
        out += &wrap(notes.get(tag), width, "  ", "  ");
    }
    let _ = writeln!(out, "\n{}", texts.text(msg::DETAIL_SOURCES));
    let date = texts.page_date(&program.source.as_of);
    let found = texts.source_kind(program.source.kind);
    let found = if found.is_empty() { found } else { format!(", {found}") };
    let _ = writeln!(out, "  {} ({date}){found}", program.source.url);
    for source in &program.terms.field_sources {
        let _ = writeln!(out, "  {} ({})", source.url, texts.page_date(&source.as_of));
    }
    for address in &program.source.other_urls {
        let _ = writeln!(out, "  {address}");
    }
    out
}

/// The rows of some programs; those that are bars only where they are drawn.
pub(super) fn rows(
    style: TextMode,
    columns: &[ComparisonColumn<'_>],
    wish: &MatchRequest<'_>,
) -> Vec<(ComparisonSection, ComparisonRow)> {
    let mut rows = ComparisonRow::for_columns(columns);
    rows.retain(|(_, row)| style == TextMode::Visual || bars(*row, columns, wish.profile).is_empty());
    rows
}

fn row_text(
    style: TextMode,
    row: ComparisonRow,
    column: &ComparisonColumn<'_>,
    wish: &MatchRequest<'_>,
    texts: &Localizer,
    width: usize,
) -> String {
    if let Some(found) = bars(row, std::slice::from_ref(column), wish.profile).first() {
        let drawn = bar(*found, BAR_COLUMNS);
        return if drawn.is_empty() {
            String::new()
        } else {
            labelled_in_mode(style, &texts.row_label(row, &wish.reference_data.criteria), &drawn, texts, width)
        };
    }
    let cell = texts.cell(row, column, wish);
    let mut text = cell.describe_with_question(texts);
    if let Some(origin) = cell.source.filter(|origin| origin.url != column.program.source.url) {
        let _ = write!(text, " [{} · {}]", origin.url, origin.date);
    }
    labelled_in_mode(style, &texts.row_label(row, &wish.reference_data.criteria), &text, texts, width)
}

/// Every scheme for a person and a program, rule by rule.
fn aid(column: &ComparisonColumn<'_>, texts: &Localizer, width: usize) -> String {
    let mut out = format!("\n{}\n", texts.text(msg::AID_TITLE));
    let mut none = true;
    for one in column.decision.detailed_aid() {
        none = false;
        out += &wrap(&texts.aid_heading(one, column.decision.is_counted(one)), width, "  - ", "    ");
        for part in texts.aid_parts(one) {
            out += &wrap(&part, width, "    ", "    ");
        }
        let rules: Vec<String> = one.rules.iter().map(|answered| texts.rule_with_answer(answered)).collect();
        out += &wrap(&rules.join("; "), width, "    ", "    ");
        let origin = texts.scheme_source(one.scheme, Basis::Stated);
        let _ = writeln!(out, "    {} ({})", origin.url, origin.date);
    }
    if none {
        out += &wrap(&texts.text(msg::AID_NOTHING), width, "  ", "  ");
    }
    out
}
