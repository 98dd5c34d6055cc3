//! The checklist pane: one programme in the fewest lines that still say everything that decides.

use crate::domain::compare::{Column, Row};
use crate::domain::criteria::{Criterion, PersonCriterion};
use crate::domain::fact::Value;
use crate::domain::matching::{Judgement, what_separates};
use crate::text::Args;
use crate::tui::paint::{Line, width, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// The role of a value.
pub const fn role_of(value: Value) -> Role {
    match value {
        Value::Yes => Role::Yes,
        Value::No => Role::No,
        Value::Unknown => Role::Ask,
    }
}

/// The pane of a judgement, in at most `rows` lines of `room` columns where that is possible: what is not known is
/// summed up when there is no room to list it.
pub fn lines(session: &Session, judgement: &Judgement, place: usize, room: usize, rows: usize) -> Vec<Line> {
    let Some(programme) = session.programme(&judgement.id) else { return Vec::new() };
    let column = Column { programme, judgement: judgement.clone() };
    let full = compose(session, &column, place, room, Detail::Everything);
    if full.len() <= rows {
        return full;
    }
    let shorter = compose(session, &column, place, room, Detail::KnownOnly);
    if shorter.len() <= rows { shorter } else { compose(session, &column, place, room, Detail::Least) }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Detail {
    Least,
    KnownOnly,
    Everything,
}

fn compose(session: &Session, column: &Column<'_>, place: usize, room: usize, detail: Detail) -> Vec<Line> {
    let texts = session.texts();
    let programme = column.programme;
    let mut lines: Vec<Line> =
        wrap(&programme.title, room).into_iter().map(|line| Line::of(Role::Title, line)).collect();
    let offered = format!("{} · {}", programme.provider, texts.place_of(programme));
    let most = if detail == Detail::Everything { usize::MAX } else { 1 };
    lines.extend(wrap(&offered, room).into_iter().take(most).map(|line| Line::of(Role::Quiet, line)));
    if detail == Detail::Everything {
        lines.push(Line::empty());
    }
    for row in [Row::Cost, Row::Weeks, Row::WeeklyHours] {
        let cell = texts.cell(row, column, &session.known.criteria);
        lines.extend(labelled(&texts.row(row, &session.known.criteria), &cell.full, room, detail));
    }
    if detail == Detail::Everything {
        lines.push(Line::empty());
    }
    let programme_rows =
        Criterion::ALL.iter().filter(|one| **one != Criterion::OsapEligible).map(|one| Row::Criterion(*one));
    let person_rows = PersonCriterion::ALL.iter().map(|one| Row::Person(*one));
    checklist(session, column, programme_rows.collect(), "pane-programme", room, detail, &mut lines);
    checklist(session, column, person_rows.collect(), "pane-person", room, detail, &mut lines);
    closing(session, column, place, room, detail, &mut lines);
    lines
}

/// `label  text`, in one line where there is little room.
fn labelled(label: &str, text: &str, room: usize, detail: Detail) -> Vec<Line> {
    let at = 17.min(room / 2);
    let padding = " ".repeat(at.saturating_sub(width(label)).max(1));
    let used = width(label) + padding.len();
    let mut wrapped = wrap(text, room.saturating_sub(used)).into_iter();
    let first = Line::of(Role::Quiet, format!("{label}{padding}")).and(Role::Text, wrapped.next().unwrap_or_default());
    let mut lines = vec![first];
    if detail == Detail::Everything {
        lines.extend(wrapped.map(|line| Line::of(Role::Text, format!("{}{line}", " ".repeat(used)))));
    }
    lines
}

fn checklist(
    session: &Session,
    column: &Column<'_>,
    rows: Vec<Row>,
    heading: &str,
    room: usize,
    detail: Detail,
    lines: &mut Vec<Line>,
) {
    let texts = session.texts();
    let cells: Vec<_> = rows.into_iter().map(|row| (row, texts.cell(row, column, &session.known.criteria))).collect();
    let known = cells.iter().filter(|(_, cell)| cell.value != Some(Value::Unknown)).count();
    let args = Args::new().text("known", known.to_string()).text("all", cells.len().to_string());
    lines.push(Line::of(Role::Title, texts.with(heading, &args)));
    let mut unknown = 0;
    for (row, cell) in &cells {
        let value = cell.value.unwrap_or(Value::Unknown);
        if value == Value::Unknown && detail != Detail::Everything {
            unknown += 1;
            continue;
        }
        let label = texts.row(*row, &session.known.criteria);
        let mark = session.marks.value(value);
        let mut line = Line::of(role_of(value), format!("{mark} {label}"));
        let left = room.saturating_sub(width(mark) + 1 + 27);
        if left >= 12 {
            let padding = " ".repeat(27_usize.saturating_sub(width(&label)));
            let said = if value == Value::Unknown { cell.short.clone() } else { cell.full.clone() };
            line = line.and(Role::Quiet, format!("{padding}{said}"));
        }
        lines.push(line);
    }
    if unknown > 0 {
        let text = texts.with("pane-unknown", &Args::new().count("count", unknown));
        lines.push(Line::of(Role::Ask, format!("{} {text}", session.marks.value(Value::Unknown))));
    }
    if detail == Detail::Everything {
        lines.push(Line::empty());
    }
}

/// What to beware of, what to ask first, why it stands here, where it was read.
fn closing(session: &Session, column: &Column<'_>, place: usize, room: usize, detail: Detail, lines: &mut Vec<Line>) {
    let texts = session.texts();
    let judgement = &column.judgement;
    let watch = match judgement.watch_outs.as_slice() {
        [] => texts.say("watch-none"),
        some => some.iter().map(|one| texts.watch_out_name(*one)).collect::<Vec<_>>().join(", "),
    };
    let wrapped = |role: Role, label: String, text: String| -> Vec<Line> {
        let mut out = wrap(&format!("{label} {text}"), room).into_iter();
        let first = out.next().unwrap_or_default();
        let rest = first.strip_prefix(&label).unwrap_or("").to_owned();
        let mut lines = vec![Line::of(role, label).and(Role::Text, rest)];
        lines.extend(out.map(|line| Line::of(Role::Text, line)));
        lines
    };
    lines.extend(wrapped(Role::Warn, texts.say("pane-watch-out"), watch));
    if let Some(ask) = judgement.ask_first {
        lines.extend(wrapped(Role::Accent, texts.say("pane-ask-first"), texts.ask(ask, &session.known.criteria)));
    }
    if detail == Detail::Everything {
        if let Some(next) = session.judgement_at(place + 1).filter(|_| session.query.is_empty()) {
            let why = texts.separator(what_separates(judgement, next, &session.known.catalogue));
            lines.extend(wrapped(Role::Quiet, texts.say("pane-why-here"), why));
        }
        let origin = texts.own_origin(column.programme, crate::domain::fact::Basis::Stated);
        lines.extend(wrapped(
            Role::Quiet,
            texts.say("pane-source"),
            format!("{} ({})", host(&origin.source), origin.date),
        ));
    }
}

/// The host of an address.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest).trim_start_matches("www.")
}
