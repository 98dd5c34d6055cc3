//! Drawing that cannot leave its area: text is cut by display width, positions outside the buffer draw nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::theme::{Glyphs, Role, Theme};
use microcred_core::sanitize::is_unsafe;
use microcred_export::text::ascii_marks;
use microcred_i18n::scripts::is_portable;

/// A line of pieces of text, each with its role.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StyledLine {
    /// The pieces from left to right.
    pub spans: Vec<(Role, String)>,
}

impl StyledLine {
    /// An empty line.
    #[must_use]
    pub const fn empty() -> Self {
        Self { spans: Vec::new() }
    }

    /// A line of one piece.
    #[must_use]
    pub fn new(role: Role, text: impl Into<String>) -> Self {
        Self { spans: vec![(role, text.into())] }
    }

    /// The same line with a further piece.
    #[must_use]
    pub fn with_span(mut self, role: Role, text: impl Into<String>) -> Self {
        self.spans.push((role, text.into()));
        self
    }

    /// Its text without roles.
    #[must_use]
    pub fn text(&self) -> String {
        self.spans.iter().map(|(_, text)| text.as_str()).collect()
    }
}

/// The width of a text in columns.
#[must_use]
pub fn display_width(text: &str) -> usize {
    text.width()
}

/// Columns as the coordinates that a buffer has.
#[must_use]
pub fn to_columns(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Breaks a text into lines of at most `width` columns.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width.max(8)).break_words(true);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// Breaks a text into lines with a first and a following indent.
#[must_use]
pub fn wrap_indented(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let options = textwrap::Options::new(width.max(8)).initial_indent(first).subsequent_indent(rest).break_words(true);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// A buffer with the styles and marks to draw in it.
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    area: Rect,
    /// The styles.
    pub theme: Theme,
    /// The marks.
    pub glyphs: Glyphs,
}

impl<'a> Canvas<'a> {
    /// Draws in `area` of `buffer`, as far as it lies inside.
    #[must_use]
    pub fn new(buffer: &'a mut Buffer, area: Rect, theme: Theme, glyphs: Glyphs) -> Self {
        let area = area.intersection(buffer.area);
        Self { buffer, area, theme, glyphs }
    }

    /// The area.
    #[must_use]
    pub const fn area(&self) -> Rect {
        self.area
    }

    /// The same drawing limited to a part of the area.
    #[must_use]
    pub fn sub_canvas(&mut self, part: Rect) -> Canvas<'_> {
        let area = part.intersection(self.area);
        Canvas { buffer: self.buffer, area, theme: self.theme, glyphs: self.glyphs }
    }

    /// Writes a text at a column and row of the area, cut with a mark to `room` columns; the columns that it took. Letters
    /// that terminals show in different columns become a mark for each column that is counted for them.
    pub fn draw_text(&mut self, x: u16, y: u16, room: u16, role: Role, text: &str) -> u16 {
        let Some(room) = self.available_columns(x, y, room) else { return 0 };
        let converted;
        let text = if self.glyphs.ascii {
            converted = ascii_marks(text);
            &converted
        } else {
            text
        };
        let style = self.theme.style(role);
        let too_long = display_width(text) > usize::from(room);
        let cut = if too_long { self.glyphs.ellipsis() } else { "" };
        let room_for_text = usize::from(room).saturating_sub(display_width(cut));
        let mut used = 0;
        for grapheme in text.graphemes(true) {
            let wide = display_width(grapheme);
            if used + wide > room_for_text {
                break;
            }
            if wide > 0 && !grapheme.chars().any(is_unsafe) {
                if grapheme.chars().all(|letter| is_portable(letter, self.glyphs.ascii)) {
                    self.set_cell(x + to_columns(used), y, grapheme, style);
                } else {
                    (used..used + wide)
                        .for_each(|column| self.set_cell(x + to_columns(column), y, self.glyphs.placeholder(), style));
                }
                used += wide;
            }
        }
        for grapheme in cut.graphemes(true).take(usize::from(room) - used.min(usize::from(room))) {
            self.set_cell(x + to_columns(used), y, grapheme, style);
            used += display_width(grapheme);
        }
        to_columns(used)
    }

    fn set_cell(&mut self, x: u16, y: u16, symbol: &str, style: ratatui::style::Style) {
        let at = Position::new(self.area.x.saturating_add(x), self.area.y.saturating_add(y));
        if let Some(cell) = self.buffer.cell_mut(at) {
            cell.set_symbol(symbol).set_style(style);
        }
    }

    /// The columns that there are from a position, at most `room`; `None` where there are none.
    fn available_columns(&self, x: u16, y: u16, room: u16) -> Option<u16> {
        let left = self.area.width.checked_sub(x)?.min(room);
        (left > 0 && y < self.area.height).then_some(left)
    }

    /// Draws blocks of one column each, in their own style whatever stood there, as far as there is room.
    pub fn draw_blocks(&mut self, x: u16, y: u16, role: Role, blocks: &str) {
        let Some(room) = self.available_columns(x, y, u16::MAX) else { return };
        let style = self.theme.style(role);
        for (at, block) in (x..x.saturating_add(room)).zip(blocks.graphemes(true)) {
            self.set_cell(at, y, block, style);
        }
    }

    /// Writes a line of pieces; the columns that it took.
    pub fn draw_line(&mut self, x: u16, y: u16, room: u16, line: &StyledLine) -> u16 {
        let mut used = 0;
        for (role, text) in &line.spans {
            let left = room.saturating_sub(used);
            if left == 0 {
                break;
            }
            used += self.draw_text(x + used, y, left, *role, text);
        }
        used
    }

    /// Writes lines downwards until the area ends; the rows that they took.
    pub fn draw_lines(&mut self, x: u16, y: u16, room: u16, lines: &[StyledLine]) -> u16 {
        let mut rows = 0;
        for line in lines.iter().take(usize::from(self.area.height.saturating_sub(y))) {
            self.draw_line(x, y + rows, room, line);
            rows += 1;
        }
        rows
    }

    /// Gives a stretch of a row the style of a role, keeping its text.
    pub fn restyle(&mut self, x: u16, y: u16, room: u16, role: Role) {
        let Some(room) = self.available_columns(x, y, room) else { return };
        let area = Rect::new(self.area.x + x, self.area.y + y, room, 1);
        let style = self.theme.style(role);
        self.buffer.set_style(area, style);
    }

    /// Gives the found characters of a text that was drawn at a column the style of a role, as far as they were drawn.
    pub fn highlight(&mut self, x: u16, y: u16, used: u16, text: &str, found: &[(usize, usize)], role: Role) {
        for (start, end) in found {
            let before: String = text.chars().take(*start).collect();
            let letters: String = text.chars().take(*end).skip(*start).collect();
            let from = to_columns(display_width(&before));
            if from < used {
                self.restyle(x + from, y, to_columns(display_width(&letters)).min(used - from), role);
            }
        }
    }

    /// Draws an upright line from the top to the bottom of the area.
    pub fn vertical_rule(&mut self, x: u16) {
        for y in 0..self.area.height {
            self.draw_text(x, y, 1, Role::Rule, self.glyphs.vertical_line());
        }
    }

    /// Draws a level line across the area.
    pub fn horizontal_rule(&mut self, y: u16) {
        let text = self.glyphs.horizontal_line().repeat(usize::from(self.area.width));
        self.draw_text(0, y, self.area.width, Role::Rule, &text);
    }

    /// The place on the terminal of a column and row of the area, if it is inside.
    #[must_use]
    pub fn screen_position(&self, x: u16, y: u16) -> Option<Position> {
        (x < self.area.width && y < self.area.height).then(|| Position::new(self.area.x + x, self.area.y + y))
    }
}

/// Replaces every cell that must not reach a terminal: forbidden characters, or a pile of more than 32 bytes.
pub fn sanitize(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if cell.symbol().len() > 32 || cell.symbol().chars().any(is_unsafe) {
            cell.set_symbol("?");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw_to_string(room: u16, text: &str) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 1));
        let area = buffer.area;
        let mut paint = Canvas::new(&mut buffer, area, Theme { color: false }, Glyphs::new(false));
        paint.draw_text(0, 0, room, Role::Text, text);
        buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect::<String>().trim_end().to_owned()
    }

    #[test]
    fn long_text_ends_with_an_ellipsis() {
        assert_eq!(draw_to_string(12, "École"), "École");
        assert_eq!(draw_to_string(5, "École"), "École");
        assert_eq!(draw_to_string(4, "École"), "Éco…");
        assert_eq!(draw_to_string(1, "École"), "…");
        assert_eq!(draw_to_string(0, "École"), "");
    }

    #[test]
    fn control_characters_are_not_drawn() {
        assert_eq!(draw_to_string(12, "a\u{1b}[31mb\u{202e}c"), "a[31mbc");
    }

    #[test]
    fn drawing_outside_the_area_does_nothing() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 3, 1));
        let mut paint = Canvas::new(&mut buffer, Rect::new(2, 0, 50, 50), Theme { color: false }, Glyphs::new(false));
        assert_eq!(paint.draw_text(0, 0, 9, Role::Text, "abc"), 1);
        assert_eq!(paint.draw_text(0, 7, 9, Role::Text, "abc"), 0);
        assert_eq!(paint.screen_position(1, 0), None);
    }
}
