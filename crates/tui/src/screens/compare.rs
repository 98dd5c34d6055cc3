//! Side by side: the same rows for two to five programs, one cell in focus with all that it says below.

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, to_columns, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::Transition;
use crate::screens::Screen;
use crate::screens::checklist_pane::value_role;
use crate::screens::routes::Route;
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::menu;
use microcred_advice::compare::{
    ComparisonColumn, ComparisonRow, ComparisonSection, MIN_COMPARED_PROGRAMS, bars, comparison_columns as build,
    has_differences,
};
use microcred_export::selection::HandoutScope;
use microcred_i18n::bars::bar;
use microcred_i18n::cells::Cell;
use microcred_i18n::{Args, msg};

/// The narrowest column of a program.
const MIN_PROGRAM_COLUMNS: u16 = 25;
/// The widest column of labels.
const MAX_LABEL_COLUMNS: u16 = 30;
/// The letters of the columns.
const COLUMN_LETTERS: [&str; 5] = ["A", "B", "C", "D", "E"];

/// The comparison on the screen.
#[derive(Debug, Clone, Default)]
pub struct CompareScreen {
    row: usize,
    column: usize,
    only_differences: bool,
    is_expanded: bool,
    /// Whether the last key led to what is open before one goes on: pressed again, it leaves.
    is_leaving: bool,
}

impl Screen for CompareScreen {
    fn name(&self) -> &'static str {
        "compare"
    }

    fn key_context(&self) -> KeyContext {
        KeyContext::Compare
    }

    fn handout_scope(&self, session: &Session) -> HandoutScope {
        if session.core.answers.picked.len() >= MIN_COMPARED_PROGRAMS {
            HandoutScope::Comparison
        } else {
            HandoutScope::Plan
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        let held = compared_columns(session);
        let rows = self.rows(&held, session).len();
        let count = held.len();
        drop(held);
        let leaves = std::mem::take(&mut self.is_leaving);
        let last = rows.saturating_sub(1);
        if let Some(row) = menu::moved_focus(action, self.row.min(last), last) {
            self.row = row;
            return Transition::Stay;
        }
        match action {
            Action::Left => self.column = self.column.saturating_sub(1),
            Action::Right => self.column = (self.column + 1).min(count.saturating_sub(1)),
            Action::ToggleDifferences => {
                self.only_differences = !self.only_differences;
                self.row = 0;
            }
            Action::Choose => self.is_expanded = !self.is_expanded,
            Action::ShowNotes => {
                if let Some(id) =
                    session.core.answers.picked.get(self.column).filter(|_| count >= MIN_COMPARED_PROGRAMS)
                {
                    return Transition::Open(Route::Notes(id.clone()));
                }
            }
            Action::Remove => {
                if let Some(id) = session.core.answers.picked.get(self.column).cloned() {
                    session.core.toggle_picked(&id);
                }
                self.column = self.column.min(session.core.answers.picked.len().saturating_sub(1));
            }
            Action::Back if self.is_expanded => self.is_expanded = false,
            Action::Back if count >= MIN_COMPARED_PROGRAMS && !leaves => {
                self.is_leaving = true;
                return Transition::Open(Route::OpenQuestions);
            }
            Action::Back => return Transition::Back,
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let held = compared_columns(session);
        if held.len() < MIN_COMPARED_PROGRAMS {
            return draw_too_few(session, paint);
        }
        let area = paint.area();
        let rows = self.rows(&held, session);
        let focus_row = self.row.min(rows.len().saturating_sub(1));
        let focus_column = self.column.min(held.len() - 1);
        let labels = MAX_LABEL_COLUMNS.min(area.width * 2 / 5);
        let across = usize::from((area.width.saturating_sub(labels) / MIN_PROGRAM_COLUMNS).max(1)).min(held.len());
        let first = (focus_column + 1).saturating_sub(across);
        let wide = area.width.saturating_sub(labels) / to_columns(across);
        let info = self.focus_details(session, &held, &rows, focus_row, focus_column);
        let info_rows = to_columns(info.len()).min(area.height / 2);
        let shown: Vec<(usize, &ComparisonColumn<'_>)> = held.iter().enumerate().skip(first).take(across).collect();
        let head_rows = self.draw_header(session, paint, &shown, held.len(), labels, wide);
        let body_height = area.height.saturating_sub(head_rows + info_rows + 1);
        let body = Rect { y: area.y + head_rows, height: body_height, ..area };
        let grid = Grid {
            rows: &rows,
            columns: &held,
            visible_columns: &shown,
            label_width: labels,
            column_width: wide,
            focus: (focus_row, focus_column),
        };
        let cursor = draw_grid(session, &mut paint.sub_canvas(body), &grid);
        let below = Rect { y: area.y + head_rows + body_height, height: info_rows + 1, ..area };
        let mut part = paint.sub_canvas(below);
        part.horizontal_rule(0);
        part.draw_lines(1, 1, area.width.saturating_sub(2), &info);
        cursor
    }
}

impl CompareScreen {
    fn rows(&self, held: &[ComparisonColumn<'_>], session: &Session) -> Vec<(ComparisonSection, ComparisonRow)> {
        ComparisonRow::for_columns(held)
            .into_iter()
            .filter(|(_, row)| !self.only_differences || has_differences(*row, held, session.core.today))
            .collect()
    }

    /// Draws the head: one name a column, and which columns are out of sight; the rows that it took.
    fn draw_header(
        &self,
        session: &Session,
        paint: &mut Canvas<'_>,
        shown: &[(usize, &ComparisonColumn<'_>)],
        count: usize,
        labels: u16,
        wide: u16,
    ) -> u16 {
        let texts = session.localizer();
        let state = if self.only_differences { msg::COMPARE_ONLY_DIFFERENCES } else { msg::COMPARE_ALL_ROWS };
        paint.draw_text(1, 0, labels.saturating_sub(2), Role::Muted, &texts.text(state));
        let (from, to) = (shown.first().map_or(0, |one| one.0), shown.last().map_or(0, |one| one.0));
        if shown.len() < count {
            let letter = |place: usize| COLUMN_LETTERS.get(place).copied().unwrap_or("");
            let args =
                Args::new().string("from", letter(from)).string("to", letter(to)).string("all", count.to_string());
            paint.draw_text(1, 1, labels.saturating_sub(2), Role::Accent, &texts.format(msg::COMPARE_COLUMNS, &args));
        }
        let mut taken = 2;
        for (position, (place, column)) in shown.iter().enumerate() {
            let x = labels + to_columns(position) * wide;
            let room = wide.saturating_sub(1);
            let letter = COLUMN_LETTERS.get(*place).copied().unwrap_or("");
            let role = if *place == self.column { Role::Accent } else { Role::Title };
            let lines = wrap(&session.title(column.program), usize::from(room.saturating_sub(3)));
            let lines: Vec<&String> = lines.iter().take(2).collect();
            paint.draw_text(x, 0, 2, role, letter);
            for (row, line) in lines.iter().enumerate() {
                paint.draw_text(x + 3, to_columns(row), room.saturating_sub(3), Role::Title, line);
            }
            paint.draw_text(
                x + 3,
                to_columns(lines.len()),
                room.saturating_sub(3),
                Role::Muted,
                &column.program.provider,
            );
            taken = taken.max(to_columns(lines.len()) + 1);
        }
        taken
    }

    /// What the cell in focus says: in short, or with everything that is known of it.
    fn focus_details(
        &self,
        session: &Session,
        held: &[ComparisonColumn<'_>],
        rows: &[(ComparisonSection, ComparisonRow)],
        row: usize,
        column: usize,
    ) -> Vec<StyledLine> {
        let texts = session.localizer();
        let room = usize::from(session.size.0.saturating_sub(2));
        let (Some((_, row)), Some(found)) = (rows.get(row), held.get(column)) else {
            return vec![StyledLine::new(Role::Text, texts.text(msg::COMPARE_NO_DIFFERENCES))];
        };
        let cell = texts.cell(*row, found, &session.core.match_request());
        let letter = COLUMN_LETTERS.get(column).copied().unwrap_or("");
        let label = texts.row_label(*row, &session.core.reference_data.criteria);
        let head = StyledLine::new(Role::Accent, letter).with_span(Role::Title, format!("  {label}"));
        let mut lines = vec![head];
        let mark = cell.value.map(|value| format!("{} ", session.glyphs.value(value))).unwrap_or_default();
        let said = format!("{mark}{}", cell.describe(texts));
        let say = |lines: &mut Vec<StyledLine>, role: Role, text: String, most: usize| {
            lines.extend(wrap(&text, room).into_iter().take(most).map(|line| StyledLine::new(role, line)));
        };
        let ask = |question: &String| texts.format(msg::CELL_ASK, &Args::new().string("question", question.clone()));
        if !self.is_expanded {
            say(&mut lines, Role::Text, format!("{mark}{}", cell.describe_with_question(texts)), 2);
            while lines.len() < 3 {
                lines.push(StyledLine::empty());
            }
            return lines;
        }
        say(&mut lines, Role::Text, said, 6);
        if let Some(question) = &cell.question {
            say(&mut lines, Role::Accent, ask(question), 3);
        }
        if let Some(origin) = &cell.source {
            let basis = texts.basis(origin.basis);
            let args = Args::new()
                .string("source", origin.url.clone())
                .string("date", origin.date.clone())
                .string("basis", basis);
            say(&mut lines, Role::Muted, texts.format(msg::CELL_ORIGIN, &args), 4);
        }
        if let Some(why) = why_here(*row, session) {
            say(&mut lines, Role::Muted, why, 3);
        }
        lines
    }
}

/// Why a question stands on the checklist.
fn why_here(row: ComparisonRow, session: &Session) -> Option<String> {
    let tag = session.localizer().tag();
    match row {
        ComparisonRow::Criterion(id) => {
            session.core.reference_data.criteria.definition(id).map(|found| found.why_it_matters.get(tag).to_owned())
        }
        ComparisonRow::Person(id) => session
            .core
            .reference_data
            .criteria
            .person_definition(id)
            .map(|found| found.why_it_matters.get(tag).to_owned()),
        _ => None,
    }
}

/// Evaluates the picked programs for the person.
fn compared_columns(session: &Session) -> Vec<ComparisonColumn<'_>> {
    build(&session.core.reference_data.catalogue, &session.core.answers.picked, &session.core.match_request())
        .unwrap_or_default()
}

fn draw_too_few(session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
    let text = session
        .localizer()
        .format(msg::COMPARE_TOO_FEW, &Args::new().count("count", session.core.answers.picked.len()));
    let room = usize::from(paint.area().width.saturating_sub(4));
    let lines: Vec<StyledLine> = wrap(&text, room).into_iter().map(|line| StyledLine::new(Role::Text, line)).collect();
    paint.draw_lines(2, 1, to_columns(room), &lines);
    paint.screen_position(2, 1)
}

/// What the body of the table is drawn from.
struct Grid<'a> {
    rows: &'a [(ComparisonSection, ComparisonRow)],
    columns: &'a [ComparisonColumn<'a>],
    visible_columns: &'a [(usize, &'a ComparisonColumn<'a>)],
    label_width: u16,
    column_width: u16,
    focus: (usize, usize),
}

/// Draws the rows under their headings, scrolled so that the focus is seen; its place.
fn draw_grid(session: &Session, paint: &mut Canvas<'_>, grid: &Grid<'_>) -> Option<Position> {
    enum Kind {
        Heading(ComparisonSection),
        Row(usize, ComparisonRow),
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
                paint.draw_text(1, to_columns(y), room, Role::Title, &session.localizer().section(*section));
            }
            Kind::Row(number, row) => {
                let focused = *number == grid.focus.0;
                let at = draw_row(session, paint, grid, *row, to_columns(y), focused);
                cursor = cursor.or(at);
            }
        }
    }
    cursor
}

fn draw_row(
    session: &Session,
    paint: &mut Canvas<'_>,
    grid: &Grid<'_>,
    row: ComparisonRow,
    y: u16,
    focused: bool,
) -> Option<Position> {
    let texts = session.localizer();
    let label = texts.row_label(row, &session.core.reference_data.criteria);
    paint.draw_text(1, y, 1, Role::Accent, if focused { ">" } else { " " });
    paint.draw_text(3, y, grid.label_width.saturating_sub(4), if focused { Role::Title } else { Role::Text }, &label);
    let mut cursor = None;
    let drawn = bars(row, grid.columns, session.core.profile());
    for (position, (place, column)) in grid.visible_columns.iter().enumerate() {
        let x = grid.label_width + to_columns(position) * grid.column_width;
        if let Some(found) = drawn.get(*place) {
            let room = grid.column_width.saturating_sub(2);
            let shown = bar(*found, usize::from(room));
            let here = focused && *place == grid.focus.1;
            let known = !shown.is_empty();
            let text = if known { shown } else { "–".to_owned() };
            let role = if known { Role::Accent } else { Role::Muted };
            paint.draw_text(x, y, room, if here { Role::Focus } else { role }, &text);
            if here {
                cursor = paint.screen_position(x, y);
            }
            continue;
        }
        let cell = texts.cell(row, column, &session.core.match_request());
        let here = focused && *place == grid.focus.1;
        let (role, text) = cell_text(&cell, session);
        paint.draw_text(x, y, grid.column_width.saturating_sub(1), if here { Role::Focus } else { role }, &text);
        if here {
            cursor = paint.screen_position(x, y);
        }
    }
    cursor
}

fn cell_text(cell: &Cell, session: &Session) -> (Role, String) {
    match cell.value {
        Some(value) => (value_role(value), format!("{} {}", session.glyphs.value(value), cell.short)),
        None if cell.question.is_some() => {
            let mark = session.glyphs.value(microcred_core::fact::Tristate::Unknown);
            (Role::Unknown, format!("{mark} {}", cell.short))
        }
        None => (Role::Text, cell.short.clone()),
    }
}
