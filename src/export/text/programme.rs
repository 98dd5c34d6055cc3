//! One programme as text: every fact, every scheme, every question that is open.

use std::fmt::Write;

use super::lines::{Style, labelled_as, wrapped};
use super::list::{near, steps};
use crate::domain::compare::{Column, Row, Section, bars};
use crate::domain::fact::Basis;
use crate::domain::matching::Wish;
use crate::domain::near_misses::among;
use crate::text::Texts;
use crate::text::bars::bar;

/// The columns of a bar.
pub(super) const BAR: usize = 30;

/// One programme with everything that is known and every question that is open.
#[must_use]
pub fn programme(column: &Column<'_>, wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    programme_as(Style::Seen, column, wish, texts, width)
}

/// The same in a style.
#[must_use]
pub fn programme_as(style: Style, column: &Column<'_>, wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    let occupations = &wish.known.occupations;
    let programme = column.programme;
    let tag = texts.tag();
    let mut out = wrapped(&programme.title, width, "", "");
    let kind = texts.provider_kind(programme.provider_kind);
    out += &wrapped(&format!("{} · {kind} · {}", programme.provider, texts.place_of(programme)), width, "", "");
    let _ = writeln!(out, "{}\n{}\n", programme.url, programme.id);
    let list = |words: &[crate::domain::words::Localised]| {
        words.iter().map(|words| words.get(tag)).collect::<Vec<_>>().join("; ")
    };
    out += &labelled_as(style, &texts.say("detail-sector"), &texts.sector(programme.sector), texts, width);
    if !programme.skills.is_empty() {
        out += &labelled_as(style, &texts.say("detail-skills"), &list(&programme.skills), texts, width);
    }
    if !programme.roles.is_empty() {
        out += &labelled_as(style, &texts.say("detail-roles"), &list(&programme.roles), texts, width);
    }
    for link in &programme.occupations {
        let title = occupations.get(link.code).map_or("", |occupation| occupation.title.get(tag));
        let basis = texts.basis(link.basis);
        out += &labelled_as(
            style,
            &texts.say("detail-occupation"),
            &format!("{} {title} ({basis})", link.code),
            texts,
            width,
        );
    }
    out += &steps(&column.decision.steps, texts, width);
    let mut section = None;
    for (heading, row) in rows(style, std::slice::from_ref(column), wish) {
        if section != Some(heading) {
            let _ = writeln!(out, "\n{}", texts.section(heading));
            section = Some(heading);
        }
        out += &row_text(style, row, column, wish, texts, width);
    }
    out += &near(&among(&[programme], &wish.known.catalogue, wish), wish, texts, width);
    out += &aid(column, texts, width);
    if let Some(notes) = &programme.notes {
        let _ = writeln!(out, "\n{}", texts.say("detail-notes"));
        out += &wrapped(notes.get(tag), width, "  ", "  ");
    }
    let _ = writeln!(out, "\n{}", texts.say("detail-sources"));
    let date = texts.page_date(&programme.source.as_of);
    let _ = writeln!(out, "  {} ({date})", programme.source.url);
    for address in &programme.source.also {
        let _ = writeln!(out, "  {address}");
    }
    out
}

/// The rows of some programmes; those that are bars only where they are drawn.
pub(super) fn rows(style: Style, columns: &[Column<'_>], wish: &Wish<'_>) -> Vec<(Section, Row)> {
    let mut rows = Row::of(columns);
    rows.retain(|(_, row)| style == Style::Seen || bars(*row, columns, wish.profile).is_empty());
    rows
}

fn row_text(style: Style, row: Row, column: &Column<'_>, wish: &Wish<'_>, texts: &Texts, width: usize) -> String {
    if let Some(found) = bars(row, std::slice::from_ref(column), wish.profile).first() {
        let drawn = bar(*found, BAR);
        return if drawn.is_empty() {
            String::new()
        } else {
            labelled_as(style, &texts.row(row, &wish.known.criteria), &drawn, texts, width)
        };
    }
    let cell = texts.cell(row, column, wish);
    let mut text = cell.said_and_ask(texts);
    if let Some(origin) = cell.origin.filter(|origin| origin.source != column.programme.source.url) {
        let _ = write!(text, " [{} · {}]", origin.source, origin.date);
    }
    labelled_as(style, &texts.row(row, &wish.known.criteria), &text, texts, width)
}

/// Every scheme for a person and a programme, rule by rule.
fn aid(column: &Column<'_>, texts: &Texts, width: usize) -> String {
    let mut out = format!("\n{}\n", texts.say("aid-title"));
    let mut none = true;
    for one in column.decision.rule_by_rule() {
        none = false;
        out += &wrapped(&texts.aid_head(one, column.decision.is_counted(one)), width, "  - ", "    ");
        for part in texts.aid_parts(one) {
            out += &wrapped(&part, width, "    ", "    ");
        }
        let rules: Vec<String> = one.rules.iter().map(|answered| texts.rule_answered(answered)).collect();
        out += &wrapped(&rules.join("; "), width, "    ", "    ");
        let origin = texts.scheme_origin(one.scheme, Basis::Stated);
        let _ = writeln!(out, "    {} ({})", origin.source, origin.date);
    }
    if none {
        out += &wrapped(&texts.say("aid-nothing"), width, "  ", "  ");
    }
    out
}
