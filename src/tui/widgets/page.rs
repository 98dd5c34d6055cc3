//! A page of text longer than the window.

use ratatui::layout::Position;

use crate::tui::keys::Action;
use crate::tui::paint::{Line, Paint, columns};
use crate::tui::theme::Role;

/// The widest line of text that is easy to read.
pub const EASY: usize = 84;

/// The width for text in an area of `width` columns: a margin on the left, a gap and the scroll bar on the right, and
/// never too wide to read.
pub fn text_width(width: u16) -> usize {
    usize::from(width.saturating_sub(3)).min(EASY)
}

/// The first line to show after a key, where `count` lines stand in `rows` rows.
pub fn scrolled(action: Action, top: usize, count: usize, rows: usize) -> usize {
    let last = count.saturating_sub(rows);
    let page = rows.saturating_sub(1).max(1);
    match action {
        Action::Up => top.saturating_sub(1),
        Action::Down => top + 1,
        Action::PageUp => top.saturating_sub(page),
        Action::PageDown | Action::Choose => top + page,
        Action::First => 0,
        Action::Last => last,
        _ => top,
    }
    .min(last)
}

/// Draws the lines from `top`; the place of the first, where the cursor stands. How far one is stands at the right.
pub fn draw(paint: &mut Paint<'_>, lines: &[Line], top: usize) -> Option<Position> {
    let area = paint.area();
    let rows = usize::from(area.height);
    let top = top.min(lines.len().saturating_sub(rows));
    let shown = lines.get(top..).unwrap_or(&[]);
    paint.lines(1, 0, area.width.saturating_sub(2), shown);
    if lines.len() > rows && rows > 0 {
        let place = (top * (rows - 1)).checked_div(lines.len() - rows).unwrap_or(0);
        for row in 0..rows {
            let mark = if row == place { "#" } else { paint.marks.upright() };
            let role = if row == place { Role::Accent } else { Role::Rule };
            paint.text(area.width.saturating_sub(1), columns(row), 1, role, mark);
        }
    }
    paint.place(1, 0)
}
