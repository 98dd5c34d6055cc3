//! The checklist pane: one programme in the fewest lines that still say everything that decides.

use crate::domain::compare::{Column, Row};
use crate::domain::criteria::{Criterion, PersonCriterion};
use crate::domain::fact::{Basis, Value};
use crate::domain::matching::{Judgement, what_separates};
use crate::search::Field;
use crate::text::Args;
use crate::text::bill::host;
use crate::text::cells::Cell;
use crate::tui::paint::{Line, width, wrap, wrap_indented};
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

/// The pane of a judgement, in at most `rows` lines of `room` columns where that is possible: when there is no room for a
/// line each, questions are named one after the other.
pub fn lines(session: &Session, judgement: &Judgement, place: usize, room: usize, rows: usize) -> Vec<Line> {
    let Some(programme) = session.programme(&judgement.id) else { return Vec::new() };
    let column = Column::new(programme, judgement.clone(), &session.wish());
    let full = compose(session, &column, place, room, Detail::Everything);
    if full.len() <= rows {
        return full;
    }
    let mut lines = full;
    for detail in [Detail::KnownOnly, Detail::Named, Detail::Least, Detail::Tiny] {
        if lines.len() > rows {
            lines = compose(session, &column, place, room, detail);
        }
    }
    lines
}

/// Where the words of the search box were found, where the title does not show all of it.
fn found_in(session: &Session, column: &Column<'_>, room: usize) -> Vec<Line> {
    let texts = session.texts();
    let matched = session.matched(column.programme);
    let beside = matched.iter().filter(|one| one.field != Field::Title);
    let named: Vec<String> =
        beside.map(|one| texts.value_and_text(&texts.say(&format!("field-{}", one.field.slug())), &one.text)).collect();
    if named.is_empty() {
        return Vec::new();
    }
    let said = texts.with("search-matched", &Args::new().text("list", named.join("; ")));
    wrap(&said, room).into_iter().map(|line| Line::of(Role::Found, line)).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Detail {
    Tiny,
    Least,
    Named,
    KnownOnly,
    Everything,
}

fn compose(session: &Session, column: &Column<'_>, place: usize, room: usize, detail: Detail) -> Vec<Line> {
    let texts = session.texts();
    let programme = column.programme;
    let mut lines: Vec<Line> =
        wrap(&session.title(programme), room).into_iter().map(|line| Line::of(Role::Title, line)).collect();
    let offered = format!("{} · {}", programme.provider, texts.place_of(programme));
    let most = if detail == Detail::Everything { usize::MAX } else { 1 };
    if detail > Detail::Tiny {
        lines.extend(wrap(&offered, room).into_iter().take(most).map(|line| Line::of(Role::Quiet, line)));
    }
    lines.extend(found_in(session, column, room).into_iter().take(most.max(1 + usize::from(detail > Detail::Tiny))));
    let gap = |lines: &mut Vec<Line>| {
        if detail == Detail::Everything {
            lines.push(Line::empty());
        }
    };
    gap(&mut lines);
    for (row, full) in decisive(column, detail) {
        let cell = texts.cell(row, column, &session.wish());
        let asked = format!("{} {}", session.marks.value(Value::Unknown), cell.short);
        let said = match cell.ask.is_some() && detail != Detail::Everything {
            true => &asked,
            false if full => &cell.full,
            false => &cell.short,
        };
        lines.extend(labelled(&texts.row(row, &session.known.criteria), said, room, detail));
    }
    beware(session, column, room, detail, &mut lines);
    gap(&mut lines);
    let programme_rows =
        Criterion::ALL.iter().filter(|one| **one != Criterion::OsapEligible).map(|one| Row::Criterion(*one));
    let person_rows = PersonCriterion::ALL.iter().map(|one| Row::Person(*one));
    for (rows, heading) in
        [(programme_rows.collect::<Vec<_>>(), "pane-programme"), (person_rows.collect(), "pane-person")]
    {
        let cells: Vec<_> = rows.into_iter().map(|row| (row, texts.cell(row, column, &session.wish()))).collect();
        let known = cells.iter().filter(|(_, cell)| cell.value != Some(Value::Unknown)).count();
        let args = Args::new().text("known", known.to_string()).text("all", cells.len().to_string());
        lines.push(Line::of(Role::Title, texts.with(heading, &args)));
        match detail {
            Detail::Everything => lines.extend(cells.iter().map(|(row, cell)| row_line(session, *row, cell, room))),
            Detail::KnownOnly => {
                let known = cells.iter().filter(|(_, cell)| cell.value != Some(Value::Unknown));
                lines.extend(known.map(|(row, cell)| row_line(session, *row, cell, room)));
                lines.extend(summed_up(session, &cells, &[Value::Unknown], room));
            }
            Detail::Named => {
                lines.extend(summed_up(session, &cells, &[Value::Yes, Value::No, Value::Unknown], room));
            }
            Detail::Least | Detail::Tiny => {
                lines.extend(summed_up(session, &cells, &[Value::Yes, Value::No], room));
                lines.extend(counted(session, &cells));
            }
        }
        gap(&mut lines);
    }
    closing(session, column, place, room, detail, &mut lines);
    lines
}

/// The rows that decide, and whether each is said in full; the fewer the less room there is.
fn decisive(column: &Column<'_>, detail: Detail) -> Vec<(Row, bool)> {
    let back = !column.judgement.bill.certain.is_empty();
    let job = column.decision.labour.is_some();
    let mut rows = vec![(Row::Net, detail == Detail::Everything)];
    if back {
        rows.extend([(Row::DayOne, false), (Row::ComesBack, false)]);
    }
    rows.push((Row::Weeks, true));
    if detail > Detail::Least {
        rows.push((Row::Week, false));
    }
    if detail >= Detail::KnownOnly {
        rows.push((Row::Finish, false));
    }
    if detail >= Detail::KnownOnly && job {
        rows.extend([(Row::Outlook, false), (Row::Wages, false)]);
    }
    rows
}

/// `label  text`, in one line where there is little room.
fn labelled(label: &str, text: &str, room: usize, detail: Detail) -> Vec<Line> {
    let at = 19.min(room / 2);
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

/// One question of the checklist on one line, with what was read as far as there is room.
fn row_line(session: &Session, row: Row, cell: &Cell, room: usize) -> Line {
    let value = cell.value.unwrap_or(Value::Unknown);
    let label = session.texts().row(row, &session.known.criteria);
    let mark = session.marks.value(value);
    let line = Line::of(role_of(value), format!("{mark} {label}"));
    let left = room.saturating_sub(width(mark) + 1 + 28);
    if left < 12 {
        return line;
    }
    let padding = " ".repeat(28_usize.saturating_sub(width(&label)));
    let said = if value == Value::Unknown { &cell.short } else { &cell.full };
    line.and(Role::Quiet, format!("{padding}{said}"))
}

/// The questions with these answers, named one after the other; what the person did not say apart from what to ask.
fn summed_up(session: &Session, cells: &[(Row, Cell)], values: &[Value], room: usize) -> Vec<Line> {
    let texts = session.texts();
    let mut lines = Vec::new();
    for value in values {
        let with_value = || cells.iter().filter(|(_, cell)| cell.value == Some(*value));
        let names = |own_silence: bool| {
            let some = with_value().filter(|(_, cell)| cell.not_said == own_silence);
            some.map(|(row, _)| texts.row(*row, &session.known.criteria)).collect::<Vec<_>>().join(" · ")
        };
        let mark = session.marks.value(*value);
        let mut push = |names: String, id: Option<&str>| {
            if names.is_empty() {
                return;
            }
            let text = id.map_or(names.clone(), |id| texts.with(id, &Args::new().text("names", names)));
            let indent = " ".repeat(width(mark) + 1);
            let wrapped = wrap_indented(&text, room, &format!("{mark} "), &indent);
            lines.extend(wrapped.into_iter().map(|line| Line::of(role_of(*value), line)));
        };
        match value {
            Value::Yes | Value::No => push(names(false), None),
            Value::Unknown => {
                push(names(false), Some("pane-unknown-names"));
                push(names(true), Some("pane-not-said"));
            }
        }
    }
    lines
}

/// How many questions are to ask, and how many wait for the person.
fn counted(session: &Session, cells: &[(Row, Cell)]) -> Vec<Line> {
    let texts = session.texts();
    let mark = session.marks.value(Value::Unknown);
    let unknown = || cells.iter().filter(|(_, cell)| cell.value == Some(Value::Unknown));
    let own = unknown().filter(|(_, cell)| cell.not_said).count();
    [("pane-count-ask", unknown().count() - own), ("pane-count-not-said", own)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| {
            Line::of(Role::Ask, format!("{mark} {}", texts.with(id, &Args::new().count("count", count))))
        })
        .collect()
}

/// A label and a text after it, wrapped.
fn after(role: Role, label: String, text: &str, room: usize) -> Vec<Line> {
    let mut out = wrap(&format!("{label} {text}"), room).into_iter();
    let first = out.next().unwrap_or_default();
    let rest = first.strip_prefix(&label).unwrap_or("").to_owned();
    let mut lines = vec![Line::of(role, label).and(Role::Text, rest)];
    lines.extend(out.map(|line| Line::of(Role::Text, line)));
    lines
}

/// What to beware of, and what to ask first.
fn beware(session: &Session, column: &Column<'_>, room: usize, detail: Detail, lines: &mut Vec<Line>) {
    let texts = session.texts();
    let watch = match column.judgement.watch_outs.as_slice() {
        [] => texts.say("watch-none"),
        some => some.iter().map(|one| texts.watch_out_name(*one)).collect::<Vec<_>>().join(", "),
    };
    lines.extend(after(Role::Warn, texts.say("pane-watch-out"), &watch, room));
    if let Some(ask) = column.judgement.ask_first.filter(|_| detail > Detail::Tiny) {
        lines.extend(after(Role::Accent, texts.say("pane-ask-first"), &texts.ask(ask, &session.known.criteria), room));
    }
}

/// Why it stands here, and where it was read.
fn closing(session: &Session, column: &Column<'_>, place: usize, room: usize, detail: Detail, lines: &mut Vec<Line>) {
    if detail <= Detail::Least {
        return;
    }
    let texts = session.texts();
    if let Some(next) = session.judgement_at(place + 1).filter(|_| session.query.is_empty()) {
        let why = texts.separator(what_separates(&column.judgement, next, &session.known.catalogue));
        lines.extend(after(Role::Quiet, texts.say("pane-why-here"), &why, room));
    }
    let origin = texts.own_origin(column.programme, Basis::Stated);
    let read = format!("{} ({})", host(&origin.source), origin.date);
    lines.extend(after(Role::Quiet, texts.say("pane-source"), &read, room));
}
