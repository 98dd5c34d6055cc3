//! A code for the camera of a telephone, whole or not at all.

use ratatui::layout::Rect;

use crate::export::qr::Qr;
use crate::tui::paint::{Paint, columns};
use crate::tui::theme::{Marks, Role, Theme};

/// Whether a code is drawn in an area. A part of one cannot be read. Without colour nobody knows what is dark and what is
/// light, and where half blocks may not be drawn there is nothing to draw it with.
#[must_use]
pub fn fits(area: Rect, theme: Theme, marks: Marks, code: &Qr) -> bool {
    theme.color && marks.blocks && columns(code.columns()) <= area.width && columns(code.rows()) <= area.height
}

/// Draws a code with the light zone around it, black on white, from a column and row of the area on; whether it was drawn.
#[must_use]
pub fn draw(paint: &mut Paint<'_>, x: u16, y: u16, code: &Qr) -> bool {
    let area = paint.area();
    let left = Rect { width: area.width.saturating_sub(x), height: area.height.saturating_sub(y), ..area };
    if !fits(left, paint.theme, paint.marks, code) {
        return false;
    }
    for (row, blocks) in (y..).zip(code.half_blocks()) {
        paint.blocks(x, row, Role::Code, &blocks);
    }
    true
}
