//! Side by side: the same rows for two to five programmes, one cell in focus with all that it says below.

use ratatui::layout::{Position, Rect};

use super::pane::role_of;
use crate::domain::compare::{Column, FEWEST, Row, Section, bars, columns as build, differs};
use crate::text::Args;
use crate::text::bars::bar;
use crate::text::cells::Cell;
use crate::tui::keys::Action;
use crate::tui::message::Step;
use crate::tui::paint::{Line, Paint, columns, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::menu;

/// The narrowest column of a programme.
const NARROWEST: u16 = 25;
/// The widest column of labels.
const LABELS: u16 = 30;
/// The letters of the columns.
const LETTERS: [&str; 5] = ["A", "B", "C", "D", "E"];

/// The comparison on the screen.
#[derive(Debug, Clone, Default)]
pub struct Compare {
    row: usize,
    column: usize,
    only_differences: bool,
    open: bool,
    /// Whether the last key led to what is open before one goes on: pressed again, it leaves.
    leaves: bool,
}

impl Compare {
    /// What a key does.
    pub fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let held = comparison(session);
        let rows = self.rows(&held, session).len();
        let count = held.len();
        drop(held);
        let leaves = std::mem::take(&mut self.leaves);
        let last = rows.saturating_sub(1);
        if let Some(row) = menu::moved(action, self.row.min(last), last) {
            self.row = row;
            return Step::Stay;
        }
        match action {
            Action::Left => self.column = self.column.saturating_sub(1),
            Action::Right => self.column = (self.column + 1).min(count.saturating_sub(1)),
            Action::Differences => {
                self.only_differences = !self.only_differences;
                self.row = 0;
            }
            Action::Choose => self.open = !self.open,
            Action::Notes => {
                if let Some(id) = session.tray.get(self.column).filter(|_| count >= FEWEST) {
                    return Step::Notes(id.clone());
                }
            }
            Action::Remove => {
                if let Some(id) = session.tray.get(self.column).cloned() {
                    session.toggle_tray(&id);
                }
                self.column = self.column.min(session.tray.len().saturating_sub(1));
            }
            Action::Back if self.open => self.open = false,
            Action::Back if count >= FEWEST && !leaves => {
                self.leaves = true;
                return Step::Leave;
            }
            Action::Back => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    fn rows(&self, held: &[Column<'_>], session: &Session) -> Vec<(Section, Row)> {
        Row::of(held)
            .into_iter()
            .filter(|(_, row)| !self.only_differences || differs(*row, held, session.today))
            .collect()
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let held = comparison(session);
        if held.len() < FEWEST {
            return draw_too_few(session, paint);
        }
        let area = paint.area();
        let rows = self.rows(&held, session);
        let focus_row = self.row.min(rows.len().saturating_sub(1));
        let focus_column = self.column.min(held.len() - 1);
        let labels = LABELS.min(area.width * 2 / 5);
        let across = usize::from((area.width.saturating_sub(labels) / NARROWEST).max(1)).min(held.len());
        let first = (focus_column + 1).saturating_sub(across);
        let wide = area.width.saturating_sub(labels) / columns(across);
        let info = self.info(session, &held, &rows, focus_row, focus_column);
        let info_rows = columns(info.len()).min(area.height / 2);
        let shown: Vec<(usize, &Column<'_>)> = held.iter().enumerate().skip(first).take(across).collect();
        let head_rows = self.draw_head(session, paint, &shown, held.len(), labels, wide);
        let body_height = area.height.saturating_sub(head_rows + info_rows + 1);
        let body = Rect { y: area.y + head_rows, height: body_height, ..area };
        let grid = Grid { rows: &rows, held: &held, shown: &shown, labels, wide, focus: (focus_row, focus_column) };
        let cursor = draw_body(session, &mut paint.part(body), &grid);
        let below = Rect { y: area.y + head_rows + body_height, height: info_rows + 1, ..area };
        let mut part = paint.part(below);
        part.level(0);
        part.lines(1, 1, area.width.saturating_sub(2), &info);
        cursor
    }

    /// Draws the head: one name a column, and which columns are out of sight; the rows that it took.
    fn draw_head(
        &self,
        session: &Session,
        paint: &mut Paint<'_>,
        shown: &[(usize, &Column<'_>)],
        count: usize,
        labels: u16,
        wide: u16,
    ) -> u16 {
        let texts = session.texts();
        let state = if self.only_differences { "compare-only-differences" } else { "compare-all-rows" };
        paint.text(1, 0, labels.saturating_sub(2), Role::Quiet, &texts.say(state));
        let (from, to) = (shown.first().map_or(0, |one| one.0), shown.last().map_or(0, |one| one.0));
        if shown.len() < count {
            let letter = |place: usize| LETTERS.get(place).copied().unwrap_or("");
            let args = Args::new().text("from", letter(from)).text("to", letter(to)).text("all", count.to_string());
            paint.text(1, 1, labels.saturating_sub(2), Role::Accent, &texts.with("compare-columns", &args));
        }
        let mut taken = 2;
        for (position, (place, column)) in shown.iter().enumerate() {
            let x = labels + columns(position) * wide;
            let room = wide.saturating_sub(1);
            let letter = LETTERS.get(*place).copied().unwrap_or("");
            let role = if *place == self.column { Role::Accent } else { Role::Title };
            let lines = wrap(&session.title(column.programme), usize::from(room.saturating_sub(3)));
            let lines: Vec<&String> = lines.iter().take(2).collect();
            paint.text(x, 0, 2, role, letter);
            for (row, line) in lines.iter().enumerate() {
                paint.text(x + 3, columns(row), room.saturating_sub(3), Role::Title, line);
            }
            paint.text(x + 3, columns(lines.len()), room.saturating_sub(3), Role::Quiet, &column.programme.provider);
            taken = taken.max(columns(lines.len()) + 1);
        }
        taken
    }

    /// What the cell in focus says: in short, or with everything that is known of it.
    fn info(
        &self,
        session: &Session,
        held: &[Column<'_>],
        rows: &[(Section, Row)],
        row: usize,
        column: usize,
    ) -> Vec<Line> {
        let texts = session.texts();
        let room = usize::from(session.size.0.saturating_sub(2));
        let (Some((_, row)), Some(found)) = (rows.get(row), held.get(column)) else {
            return vec![Line::of(Role::Text, texts.say("compare-no-differences"))];
        };
        let cell = texts.cell(*row, found, &session.wish());
        let letter = LETTERS.get(column).copied().unwrap_or("");
        let label = texts.row(*row, &session.known.criteria);
        let head = Line::of(Role::Accent, letter).and(Role::Title, format!("  {label}"));
        let mut lines = vec![head];
        let mark = cell.value.map(|value| format!("{} ", session.marks.value(value))).unwrap_or_default();
        let said = format!("{mark}{}", cell.said(texts));
        let say = |lines: &mut Vec<Line>, role: Role, text: String, most: usize| {
            lines.extend(wrap(&text, room).into_iter().take(most).map(|line| Line::of(role, line)));
        };
        let ask = |question: &String| texts.with("cell-ask", &Args::new().text("question", question.clone()));
        if !self.open {
            say(&mut lines, Role::Text, format!("{mark}{}", cell.said_and_ask(texts)), 2);
            while lines.len() < 3 {
                lines.push(Line::empty());
            }
            return lines;
        }
        say(&mut lines, Role::Text, said, 6);
        if let Some(question) = &cell.ask {
            say(&mut lines, Role::Accent, ask(question), 3);
        }
        if let Some(origin) = &cell.origin {
            let basis = texts.basis(origin.basis);
            let args = Args::new()
                .text("source", origin.source.clone())
                .text("date", origin.date.clone())
                .text("basis", basis);
            say(&mut lines, Role::Quiet, texts.with("cell-origin", &args), 4);
        }
        if let Some(why) = why_here(*row, session) {
            say(&mut lines, Role::Quiet, why, 3);
        }
        lines
    }
}

/// Why a question stands on the checklist.
fn why_here(row: Row, session: &Session) -> Option<String> {
    let tag = session.texts().tag();
    match row {
        Row::Criterion(id) => session.known.criteria.of(id).map(|found| found.why_here.get(tag).to_owned()),
        Row::Person(id) => session.known.criteria.of_person(id).map(|found| found.why_here.get(tag).to_owned()),
        _ => None,
    }
}

/// The programmes of the tray, judged for the person.
fn comparison(session: &Session) -> Vec<Column<'_>> {
    build(&session.known.catalogue, &session.tray, &session.wish()).unwrap_or_default()
}

fn draw_too_few(session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
    let text = session.texts().with("compare-too-few", &Args::new().count("count", session.tray.len()));
    let room = usize::from(paint.area().width.saturating_sub(4));
    let lines: Vec<Line> = wrap(&text, room).into_iter().map(|line| Line::of(Role::Text, line)).collect();
    paint.lines(2, 1, columns(room), &lines);
    paint.place(2, 1)
}

/// What the body of the table is drawn from.
struct Grid<'a> {
    rows: &'a [(Section, Row)],
    held: &'a [Column<'a>],
    shown: &'a [(usize, &'a Column<'a>)],
    labels: u16,
    wide: u16,
    focus: (usize, usize),
}

/// Draws the rows under their headings, scrolled so that the focus is seen; its place.
fn draw_body(session: &Session, paint: &mut Paint<'_>, grid: &Grid<'_>) -> Option<Position> {
    enum Kind {
        Heading(Section),
        Row(usize, Row),
    }
    let mut lines = Vec::new();
    let mut section = None;
    let mut focus_line = 0;
    for (number, (heading, row)) in grid.rows.iter().enumerate() {
        if section != Some(*heading) {
            lines.push(Kind::Heading(*heading));
            section = Some(*heading);
        }
        if number == grid.focus.0 {
            focus_line = lines.len();
        }
        lines.push(Kind::Row(number, *row));
    }
    let height = usize::from(paint.area().height);
    // Two rows of what comes next stay in sight where there is room.
    let ahead = 2.min(height / 3);
    let top = (focus_line + 1 + ahead).min(lines.len()).saturating_sub(height);
    let mut cursor = None;
    for (y, line) in lines.iter().skip(top).take(height).enumerate() {
        match line {
            Kind::Heading(section) => {
                let room = paint.area().width.saturating_sub(2);
                paint.text(1, columns(y), room, Role::Title, &session.texts().section(*section));
            }
            Kind::Row(number, row) => {
                let focused = *number == grid.focus.0;
                let at = draw_row(session, paint, grid, *row, columns(y), focused);
                cursor = cursor.or(at);
            }
        }
    }
    cursor
}

fn draw_row(
    session: &Session,
    paint: &mut Paint<'_>,
    grid: &Grid<'_>,
    row: Row,
    y: u16,
    focused: bool,
) -> Option<Position> {
    let texts = session.texts();
    let label = texts.row(row, &session.known.criteria);
    paint.text(1, y, 1, Role::Accent, if focused { ">" } else { " " });
    paint.text(3, y, grid.labels.saturating_sub(4), if focused { Role::Title } else { Role::Text }, &label);
    let mut cursor = None;
    let drawn = bars(row, grid.held, session.profile());
    for (position, (place, column)) in grid.shown.iter().enumerate() {
        let x = grid.labels + columns(position) * grid.wide;
        if let Some(found) = drawn.get(*place) {
            let room = grid.wide.saturating_sub(2);
            let shown = bar(*found, usize::from(room));
            let here = focused && *place == grid.focus.1;
            let known = !shown.is_empty();
            let text = if known { shown } else { "–".to_owned() };
            let role = if known { Role::Accent } else { Role::Quiet };
            paint.text(x, y, room, if here { Role::Focus } else { role }, &text);
            if here {
                cursor = paint.place(x, y);
            }
            continue;
        }
        let cell = texts.cell(row, column, &session.wish());
        let here = focused && *place == grid.focus.1;
        let (role, text) = cell_text(&cell, session);
        paint.text(x, y, grid.wide.saturating_sub(1), if here { Role::Focus } else { role }, &text);
        if here {
            cursor = paint.place(x, y);
        }
    }
    cursor
}

fn cell_text(cell: &Cell, session: &Session) -> (Role, String) {
    match cell.value {
        Some(value) => (role_of(value), format!("{} {}", session.marks.value(value), cell.short)),
        None if cell.ask.is_some() => {
            let mark = session.marks.value(crate::domain::fact::Value::Unknown);
            (Role::Ask, format!("{mark} {}", cell.short))
        }
        None => (Role::Text, cell.short.clone()),
    }
}
