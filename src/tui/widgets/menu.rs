//! A list of things to choose from, one a row, with numbers, marks and a note.

use ratatui::layout::Position;

use crate::tui::keys::Action;
use crate::tui::paint::{Paint, columns, width};
use crate::tui::theme::Role;

/// How many rows a page key goes.
const PAGE: usize = 8;

/// One row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// What it is called.
    pub label: String,
    /// What stands beside it.
    pub note: String,
    /// What stands at the right end.
    pub right: String,
    /// Whether it is marked; `None` where rows are not marked.
    pub marked: Option<bool>,
    /// The characters of the label that a search found.
    pub found: Vec<(usize, usize)>,
}

/// The first row to show so that `focus` is seen in `rows` rows.
pub const fn top(focus: usize, rows: usize) -> usize {
    if rows == 0 { 0 } else { (focus + 1).saturating_sub(rows) }
}

/// The row in focus after a key that moves it; `None` for every other key.
pub fn moved(action: Action, focus: usize, last: usize) -> Option<usize> {
    match action {
        Action::Up => Some(focus.saturating_sub(1)),
        Action::Down => Some((focus + 1).min(last)),
        Action::PageUp => Some(focus.saturating_sub(PAGE)),
        Action::PageDown => Some((focus + PAGE).min(last)),
        Action::First => Some(0),
        Action::Last => Some(last),
        _ => None,
    }
}

/// Draws the rows from the top of the area; the place of the focused one. `numbers`: the first nine get their digit.
pub fn draw(paint: &mut Paint<'_>, items: &[Item], focus: usize, numbers: bool) -> Option<Position> {
    let area = paint.area();
    let rows = usize::from(area.height);
    let top = top(focus, rows);
    let widest = items.iter().map(|item| width(&item.label)).max().unwrap_or(0);
    let mut cursor = None;
    for (row, (place, item)) in items.iter().enumerate().skip(top).take(rows).enumerate() {
        let (y, focused) = (columns(row), place == focus);
        let role = if focused { Role::Focus } else { Role::Text };
        paint.text(1, y, 1, if focused { Role::Accent } else { Role::Text }, if focused { ">" } else { " " });
        let mut x = 3;
        if numbers {
            let digit = if place < 9 { (place + 1).to_string() } else { String::new() };
            paint.text(x, y, 1, Role::Accent, &digit);
            x += 3;
        }
        if let Some(marked) = item.marked {
            x += paint.text(x, y, 4, Role::Text, if marked { "[x] " } else { "[ ] " });
        }
        let right = columns(width(&item.right));
        let room = area.width.saturating_sub(x + right + 2);
        let used = paint.text(x, y, room, role, &item.label);
        let found = if focused { Role::FocusFound } else { Role::Found };
        paint.mark(x, y, used, &item.label, &item.found, found);
        let note_at = (columns(widest) + 3).min(room);
        if !item.note.is_empty() && note_at > used + 1 && x + note_at + 8 < area.width {
            paint.text(x + note_at, y, room.saturating_sub(note_at), Role::Quiet, &item.note);
        }
        paint.text(area.width.saturating_sub(right + 1), y, right, Role::Quiet, &item.right);
        if focused {
            cursor = paint.place(x, y);
        }
    }
    cursor
}
