//! Screens without a terminal, and what they draw.

use std::sync::Arc;

use microcred_core::reference_data::ReferenceData;
use microcred_i18n::Lang;
use microcred_tui::app::App;
use microcred_tui::message::Msg;
use microcred_tui::session::UiSettings;
use microcred_tui::theme::{Glyphs, Theme};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

use super::data::TODAY;

/// Columns and rows of a window.
pub type Size = (u16, u16);

/// Returns settings in English, in colour, with every glyph.
pub fn settings() -> UiSettings {
    settings_in(Lang::source_language())
}

/// Returns settings in a language, in colour, with every glyph.
pub fn settings_in(lang: Lang) -> UiSettings {
    UiSettings { lang, theme: Theme { color: true }, glyphs: Glyphs::new(false), today: TODAY }
}

/// Opens the screens over some data in a window of a size.
pub fn open(reference: &Arc<ReferenceData>, settings: UiSettings, size: Size) -> App {
    let mut app = App::new(Arc::clone(reference), settings);
    app.update(Msg::Resize(size.0, size.1));
    app
}

/// Draws the screens. Returns the cells and where the cursor is.
pub fn draw(app: &App, size: Size) -> (Buffer, Option<Position>) {
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buffer = Buffer::empty(area);
    let cursor = app.draw(area, &mut buffer);
    (buffer, cursor)
}

/// Returns the letters of each row, without the spaces at its end.
pub fn rows(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width).max(1);
    let row = |cells: &[Cell]| cells.iter().map(Cell::symbol).collect::<String>();
    buffer.content.chunks(width).map(|cells| row(cells).trim_end().to_owned()).collect()
}

/// Draws the screens. Returns their rows as lines.
pub fn text(app: &App, size: Size) -> String {
    rows(&draw(app, size).0).into_iter().map(|row| row + "\n").collect()
}
