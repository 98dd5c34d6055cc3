//! A page of text longer than the window.

use ratatui::layout::Position;

use crate::canvas::{Canvas, StyledLine, to_columns};
use crate::keys::Action;
use crate::theme::Role;

/// The widest line of text that is easy to read.
pub const MAX_TEXT_COLUMNS: usize = 84;

/// The width for text in an area of `width` columns: a margin on the left, a gap and the scroll bar on the right, and
/// never too wide to read.
pub fn reading_width(width: u16) -> usize {
    usize::from(width.saturating_sub(3)).min(MAX_TEXT_COLUMNS)
}

/// The first line to show after a key, where `count` lines stand in `rows` rows.
pub fn top_after(action: Action, top: usize, count: usize, rows: usize) -> usize {
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
pub fn draw(paint: &mut Canvas<'_>, lines: &[StyledLine], top: usize) -> Option<Position> {
    let area = paint.area();
    let rows = usize::from(area.height);
    let top = top.min(lines.len().saturating_sub(rows));
    let shown = lines.get(top..).unwrap_or(&[]);
    paint.draw_lines(1, 0, area.width.saturating_sub(2), shown);
    if lines.len() > rows && rows > 0 {
        let place = (top * (rows - 1)).checked_div(lines.len() - rows).unwrap_or(0);
        for row in 0..rows {
            let mark = if row == place { "#" } else { paint.glyphs.vertical_line() };
            let role = if row == place { Role::Accent } else { Role::Rule };
            paint.draw_text(area.width.saturating_sub(1), to_columns(row), 1, role, mark);
        }
    }
    paint.screen_position(1, 0)
}
