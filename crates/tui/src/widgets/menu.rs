//! A list of things to choose from, one a row, with numbers, marks and a note.

use ratatui::layout::Position;

use crate::canvas::{Canvas, display_width, to_columns, wrap};
use crate::keys::Action;
use crate::theme::Role;

/// How many rows a page key goes.
const PAGE_KEY_ROWS: usize = 8;

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
    pub checked: Option<bool>,
    /// Whether its label is never cut, and takes further lines where it needs them.
    pub wraps: bool,
    /// The characters of the label that a search found.
    pub highlights: Vec<(usize, usize)>,
}

/// The first row to show so that `focus` is seen in `rows` rows.
pub const fn first_visible_row(focus: usize, rows: usize) -> usize {
    if rows == 0 { 0 } else { (focus + 1).saturating_sub(rows) }
}

/// The row in focus after a key that moves it; `None` for every other key.
pub fn moved_focus(action: Action, focus: usize, last: usize) -> Option<usize> {
    match action {
        Action::Up => Some(focus.saturating_sub(1)),
        Action::Down => Some((focus + 1).min(last)),
        Action::PageUp => Some(focus.saturating_sub(PAGE_KEY_ROWS)),
        Action::PageDown => Some((focus + PAGE_KEY_ROWS).min(last)),
        Action::First => Some(0),
        Action::Last => Some(last),
        _ => None,
    }
}

/// The column in which the label of an item begins.
fn label_column(item: &Item, numbers: bool) -> u16 {
    3 + if numbers { 3 } else { 0 } + if item.checked.is_some() { 4 } else { 0 }
}

/// The lines of a label: one, or for one that is never cut as many as it needs.
fn label_lines(item: &Item, wide: u16, numbers: bool) -> Vec<String> {
    let right = to_columns(display_width(&item.right));
    let room = usize::from(wide.saturating_sub(label_column(item, numbers) + right + 2));
    if !item.wraps || display_width(&item.label) <= room {
        return vec![item.label.clone()];
    }
    wrap(&item.label, room)
}

/// The rows that the items take in an area of `wide` columns.
pub fn height(items: &[Item], wide: u16, numbers: bool) -> u16 {
    to_columns(items.iter().map(|item| label_lines(item, wide, numbers).len()).sum())
}

/// The first item to show so that the focused one is seen whole in `rows` rows.
fn first_visible_item(heights: &[usize], focus: usize, rows: usize) -> usize {
    let mut first = focus.min(heights.len().saturating_sub(1));
    let mut taken = heights.get(first).copied().unwrap_or(0);
    while let Some(before) = first.checked_sub(1) {
        taken += heights.get(before).copied().unwrap_or(0);
        if taken > rows {
            break;
        }
        first = before;
    }
    first
}

/// Draws the rows from the top of the area; the place of the focused one. `numbers`: the first nine get their digit.
pub fn draw(paint: &mut Canvas<'_>, items: &[Item], focus: usize, numbers: bool) -> Option<Position> {
    let area = paint.area();
    let lines: Vec<Vec<String>> = items.iter().map(|item| label_lines(item, area.width, numbers)).collect();
    let heights: Vec<usize> = lines.iter().map(Vec::len).collect();
    let widest = items.iter().map(|item| display_width(&item.label)).max().unwrap_or(0);
    let (mut cursor, mut y) = (None, 0);
    for (place, (item, lines)) in
        items.iter().zip(&lines).enumerate().skip(first_visible_item(&heights, focus, area.height.into()))
    {
        if y >= area.height {
            break;
        }
        let focused = place == focus;
        let role = if focused { Role::Focus } else { Role::Text };
        paint.draw_text(1, y, 1, if focused { Role::Accent } else { Role::Text }, if focused { ">" } else { " " });
        if numbers {
            let digit = if place < 9 { (place + 1).to_string() } else { String::new() };
            paint.draw_text(3, y, 1, Role::Accent, &digit);
        }
        let x = label_column(item, numbers);
        if let Some(marked) = item.checked {
            paint.draw_text(x - 4, y, 4, Role::Text, if marked { "[x] " } else { "[ ] " });
        }
        // A figure that would cut a label which fits without it is left out.
        let label = to_columns(display_width(&item.label));
        let fits = |right: u16| label <= area.width.saturating_sub(x + right + 2);
        let right = to_columns(display_width(&item.right));
        let right = if !item.wraps && !fits(right) && fits(0) { 0 } else { right };
        let room = area.width.saturating_sub(x + right + 2);
        // What a search found is marked in the first line of a label.
        let mut used = 0;
        for (row, line) in lines.iter().enumerate() {
            let drawn = paint.draw_text(x, y + to_columns(row), room, role, line);
            used = if row == 0 { drawn } else { used };
        }
        let found = if focused { Role::FocusHighlight } else { Role::Highlight };
        paint.highlight(x, y, used, &item.label, &item.highlights, found);
        let note_at = (to_columns(widest) + 3).min(room);
        // A note that does not fit whole is left out.
        if !item.note.is_empty() && note_at > used + 1 && note_at + to_columns(display_width(&item.note)) <= room {
            paint.draw_text(x + note_at, y, room.saturating_sub(note_at), Role::Muted, &item.note);
        }
        paint.draw_text(area.width.saturating_sub(right + 1), y, right, Role::Muted, &item.right);
        if focused {
            cursor = paint.screen_position(x, y);
        }
        y += to_columns(lines.len());
    }
    cursor
}
