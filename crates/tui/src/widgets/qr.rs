//! A code for the camera of a telephone, whole or not at all.

use ratatui::layout::Rect;

use crate::canvas::{Canvas, to_columns};
use crate::theme::{Glyphs, Role, Theme};
use microcred_export::qr::Qr;

/// Whether a code is drawn in an area. A part of one cannot be read. Without colour nobody knows what is dark and what is
/// light, and where half blocks may not be drawn there is nothing to draw it with.
#[must_use]
pub fn can_draw(area: Rect, theme: Theme, marks: Glyphs, code: &Qr) -> bool {
    theme.color && marks.blocks && to_columns(code.columns()) <= area.width && to_columns(code.rows()) <= area.height
}

/// Draws a code with the light zone around it, black on white, from a column and row of the area on; whether it was drawn.
#[must_use]
pub fn draw(paint: &mut Canvas<'_>, x: u16, y: u16, code: &Qr) -> bool {
    let area = paint.area();
    let left = Rect { width: area.width.saturating_sub(x), height: area.height.saturating_sub(y), ..area };
    if !can_draw(left, paint.theme, paint.glyphs, code) {
        return false;
    }
    for (row, blocks) in (y..).zip(code.half_blocks()) {
        paint.draw_blocks(x, row, Role::QrCode, &blocks);
    }
    true
}
