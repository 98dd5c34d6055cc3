//! The checklist pane: one program in the fewest lines that still say everything that decides.

use crate::canvas::{StyledLine, display_width, wrap, wrap_indented};
use crate::session::Session;
use crate::theme::Role;
use microcred_advice::compare::{ComparisonColumn, ComparisonRow};
use microcred_advice::matching::Evaluation;
use microcred_advice::ordering::ranking_reason;
use microcred_core::criteria::{Criterion, PersonCriterion};
use microcred_core::fact::{Basis, Tristate};
use microcred_i18n::bill::host;
use microcred_i18n::cells::Cell;
use microcred_i18n::{Args, MessageId, family, msg};
use microcred_search::TextField;

/// The role of a value.
pub const fn value_role(value: Tristate) -> Role {
    match value {
        Tristate::Yes => Role::Yes,
        Tristate::No => Role::No,
        Tristate::Unknown => Role::Unknown,
    }
}

/// The pane of a judgement, in at most `rows` lines of `room` columns where that is possible: when there is no room for a
/// line each, questions are named one after the other.
pub fn lines(session: &Session, judgement: &Evaluation, place: usize, room: usize, rows: usize) -> Vec<StyledLine> {
    let Some(program) = session.record(judgement.record) else { return Vec::new() };
    let column = ComparisonColumn::new(program, judgement.clone(), &session.core.match_request());
    let full = compose(session, &column, place, room, DetailLevel::Full);
    if full.len() <= rows {
        return full;
    }
    let mut lines = full;
    for detail in [DetailLevel::KnownOnly, DetailLevel::NamesOnly, DetailLevel::Minimal, DetailLevel::Tiny] {
        if lines.len() > rows {
            lines = compose(session, &column, place, room, detail);
        }
    }
    lines
}

/// Where the words of the search box were found, where the title does not show all of it.
fn highlight_lines(session: &Session, column: &ComparisonColumn<'_>, room: usize) -> Vec<StyledLine> {
    let texts = session.localizer();
    let matched = session.highlights(column.evaluation.record, column.program);
    let beside = matched.iter().filter(|one| one.field != TextField::Title);
    let named: Vec<String> =
        beside.map(|one| texts.label_and_text(&texts.text_in(family::FIELD, &one.field.slug()), &one.text)).collect();
    if named.is_empty() {
        return Vec::new();
    }
    let said = texts.format(msg::SEARCH_MATCHED, &Args::new().string("list", named.join("; ")));
    wrap(&said, room).into_iter().map(|line| StyledLine::new(Role::Highlight, line)).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum DetailLevel {
    Tiny,
    Minimal,
    NamesOnly,
    KnownOnly,
    Full,
}

fn compose(
    session: &Session,
    column: &ComparisonColumn<'_>,
    place: usize,
    room: usize,
    detail: DetailLevel,
) -> Vec<StyledLine> {
    let texts = session.localizer();
    let program = column.program;
    let mut lines: Vec<StyledLine> =
        wrap(&session.title(program), room).into_iter().map(|line| StyledLine::new(Role::Title, line)).collect();
    let offered = texts.offered_by(program);
    let most = if detail == DetailLevel::Full { usize::MAX } else { 1 };
    if detail > DetailLevel::Tiny {
        lines.extend(wrap(&offered, room).into_iter().take(most).map(|line| StyledLine::new(Role::Muted, line)));
    }
    lines.extend(
        highlight_lines(session, column, room).into_iter().take(most.max(1 + usize::from(detail > DetailLevel::Tiny))),
    );
    let gap = |lines: &mut Vec<StyledLine>| {
        if detail == DetailLevel::Full {
            lines.push(StyledLine::empty());
        }
    };
    gap(&mut lines);
    for (row, full) in deciding_rows(column, detail) {
        let cell = texts.cell(row, column, &session.core.match_request());
        let asked = format!("{} {}", session.glyphs.value(Tristate::Unknown), cell.short);
        let said = match cell.question.is_some() && detail != DetailLevel::Full {
            true => &asked,
            false if full => &cell.full,
            false => &cell.short,
        };
        lines.extend(labelled_lines(&texts.row_label(row, &session.core.reference_data.criteria), said, room, detail));
    }
    push_cautions(session, column, room, detail, &mut lines);
    gap(&mut lines);
    let program_rows =
        Criterion::ALL.iter().filter(|one| **one != Criterion::OsapEligible).map(|one| ComparisonRow::Criterion(*one));
    let person_rows = PersonCriterion::ALL.iter().map(|one| ComparisonRow::Person(*one));
    for (rows, heading) in
        [(program_rows.collect::<Vec<_>>(), msg::PANE_PROGRAM), (person_rows.collect(), msg::PANE_PERSON)]
    {
        let cells: Vec<_> =
            rows.into_iter().map(|row| (row, texts.cell(row, column, &session.core.match_request()))).collect();
        let known = cells.iter().filter(|(_, cell)| cell.value != Some(Tristate::Unknown)).count();
        let args = Args::new().string("known", known.to_string()).string("all", cells.len().to_string());
        lines.push(StyledLine::new(Role::Title, texts.format(heading, &args)));
        match detail {
            DetailLevel::Full => lines.extend(cells.iter().map(|(row, cell)| row_line(session, *row, cell, room))),
            DetailLevel::KnownOnly => {
                let known = cells.iter().filter(|(_, cell)| cell.value != Some(Tristate::Unknown));
                lines.extend(known.map(|(row, cell)| row_line(session, *row, cell, room)));
                lines.extend(answer_summary_lines(session, &cells, &[Tristate::Unknown], room));
            }
            DetailLevel::NamesOnly => {
                lines.extend(answer_summary_lines(
                    session,
                    &cells,
                    &[Tristate::Yes, Tristate::No, Tristate::Unknown],
                    room,
                ));
            }
            DetailLevel::Minimal | DetailLevel::Tiny => {
                lines.extend(answer_summary_lines(session, &cells, &[Tristate::Yes, Tristate::No], room));
                lines.extend(unknown_count_lines(session, &cells));
            }
        }
        gap(&mut lines);
    }
    push_ranking_reason(session, column, place, room, detail, &mut lines);
    lines
}

/// The rows that decide, and whether each is said in full; the fewer the less room there is.
fn deciding_rows(column: &ComparisonColumn<'_>, detail: DetailLevel) -> Vec<(ComparisonRow, bool)> {
    let back = !column.evaluation.bill.tax_refunds.is_empty();
    let job = column.decision.labour.is_some();
    let mut rows = vec![(ComparisonRow::NetCost, detail == DetailLevel::Full)];
    if back {
        rows.extend([(ComparisonRow::DueAtRegistration, false), (ComparisonRow::TaxRefund, false)]);
    }
    rows.push((ComparisonRow::Weeks, true));
    if detail > DetailLevel::Minimal {
        rows.push((ComparisonRow::Week, false));
    }
    if detail >= DetailLevel::KnownOnly {
        rows.push((ComparisonRow::Finish, false));
    }
    if detail >= DetailLevel::KnownOnly && job {
        rows.extend([(ComparisonRow::Outlook, false), (ComparisonRow::Wages, false)]);
    }
    rows
}

/// `label  text`, in one line where there is little room.
fn labelled_lines(label: &str, text: &str, room: usize, detail: DetailLevel) -> Vec<StyledLine> {
    let at = 19.min(room / 2);
    let padding = " ".repeat(at.saturating_sub(display_width(label)).max(1));
    let used = display_width(label) + padding.len();
    let mut wrapped = wrap(text, room.saturating_sub(used)).into_iter();
    let first = StyledLine::new(Role::Muted, format!("{label}{padding}"))
        .with_span(Role::Text, wrapped.next().unwrap_or_default());
    let mut lines = vec![first];
    if detail == DetailLevel::Full {
        lines.extend(wrapped.map(|line| StyledLine::new(Role::Text, format!("{}{line}", " ".repeat(used)))));
    }
    lines
}

/// One question of the checklist on one line, with what was read as far as there is room.
fn row_line(session: &Session, row: ComparisonRow, cell: &Cell, room: usize) -> StyledLine {
    let value = cell.value.unwrap_or(Tristate::Unknown);
    let label = session.localizer().row_label(row, &session.core.reference_data.criteria);
    let mark = session.glyphs.value(value);
    let line = StyledLine::new(value_role(value), format!("{mark} {label}"));
    let left = room.saturating_sub(display_width(mark) + 1 + 28);
    if left < 12 {
        return line;
    }
    let padding = " ".repeat(28_usize.saturating_sub(display_width(&label)));
    let said = if value == Tristate::Unknown { &cell.short } else { &cell.full };
    line.with_span(Role::Muted, format!("{padding}{said}"))
}

/// The questions with these answers, named one after the other; what the person did not say apart from what to ask.
fn answer_summary_lines(
    session: &Session,
    cells: &[(ComparisonRow, Cell)],
    values: &[Tristate],
    room: usize,
) -> Vec<StyledLine> {
    let texts = session.localizer();
    let mut lines = Vec::new();
    for value in values {
        let with_value = || cells.iter().filter(|(_, cell)| cell.value == Some(*value));
        let names = |own_silence: bool| {
            let some = with_value().filter(|(_, cell)| cell.is_unanswered == own_silence);
            some.map(|(row, _)| texts.row_label(*row, &session.core.reference_data.criteria))
                .collect::<Vec<_>>()
                .join(" · ")
        };
        let mark = session.glyphs.value(*value);
        let mut push = |names: String, id: Option<MessageId>| {
            if names.is_empty() {
                return;
            }
            let text = id.map_or(names.clone(), |id| texts.format(id, &Args::new().string("names", names)));
            let indent = " ".repeat(display_width(mark) + 1);
            let wrapped = wrap_indented(&text, room, &format!("{mark} "), &indent);
            lines.extend(wrapped.into_iter().map(|line| StyledLine::new(value_role(*value), line)));
        };
        match value {
            Tristate::Yes | Tristate::No => push(names(false), None),
            Tristate::Unknown => {
                push(names(false), Some(msg::PANE_UNKNOWN_NAMES));
                push(names(true), Some(msg::PANE_NOT_SAID));
            }
        }
    }
    lines
}

/// How many questions are to ask, and how many wait for the person.
fn unknown_count_lines(session: &Session, cells: &[(ComparisonRow, Cell)]) -> Vec<StyledLine> {
    let texts = session.localizer();
    let mark = session.glyphs.value(Tristate::Unknown);
    let unknown = || cells.iter().filter(|(_, cell)| cell.value == Some(Tristate::Unknown));
    let own = unknown().filter(|(_, cell)| cell.is_unanswered).count();
    [(msg::PANE_COUNT_ASK, unknown().count() - own), (msg::PANE_COUNT_NOT_SAID, own)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| {
            StyledLine::new(Role::Unknown, format!("{mark} {}", texts.format(id, &Args::new().count("count", count))))
        })
        .collect()
}

/// A label and a text after it, wrapped.
fn lead_and_text(role: Role, label: String, text: &str, room: usize) -> Vec<StyledLine> {
    let mut out = wrap(&format!("{label} {text}"), room).into_iter();
    let first = out.next().unwrap_or_default();
    let rest = first.strip_prefix(&label).unwrap_or("").to_owned();
    let mut lines = vec![StyledLine::new(role, label).with_span(Role::Text, rest)];
    lines.extend(out.map(|line| StyledLine::new(Role::Text, line)));
    lines
}

/// What to beware of, and what to ask first.
fn push_cautions(
    session: &Session,
    column: &ComparisonColumn<'_>,
    room: usize,
    detail: DetailLevel,
    lines: &mut Vec<StyledLine>,
) {
    let texts = session.localizer();
    let watch = match column.evaluation.watch_outs.as_slice() {
        [] => texts.text(msg::WATCH_NONE),
        some => some.iter().map(|one| texts.watch_out_name(*one)).collect::<Vec<_>>().join(", "),
    };
    lines.extend(lead_and_text(Role::Warn, texts.text(msg::PANE_WATCH_OUT), &watch, room));
    if let Some(ask) = column.evaluation.top_open_question.filter(|_| detail > DetailLevel::Tiny) {
        lines.extend(lead_and_text(
            Role::Accent,
            texts.text(msg::PANE_ASK_FIRST),
            &texts.question_to_ask(ask, &session.core.reference_data.criteria),
            room,
        ));
    }
}

/// Why it stands here, and where it was read.
fn push_ranking_reason(
    session: &Session,
    column: &ComparisonColumn<'_>,
    place: usize,
    room: usize,
    detail: DetailLevel,
    lines: &mut Vec<StyledLine>,
) {
    if detail <= DetailLevel::Minimal {
        return;
    }
    let texts = session.localizer();
    if let Some(next) = session.evaluation_at(place + 1).filter(|_| session.core.query.is_empty()) {
        let why = texts.tie_break(ranking_reason(
            &column.evaluation,
            next,
            &session.core.reference_data.catalogue,
            &session.core.answers.profile,
        ));
        lines.extend(lead_and_text(Role::Muted, texts.text(msg::PANE_WHY_HERE), &why, room));
    }
    let origin = texts.program_source(column.program, Basis::Stated);
    let read = format!("{} ({})", host(&origin.url), origin.date);
    lines.extend(lead_and_text(Role::Muted, texts.text(msg::PANE_SOURCE), &read, room));
}
