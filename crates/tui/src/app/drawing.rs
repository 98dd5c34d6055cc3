//! What is in sight: the screen of the trail between head and foot, or what stands in its place.

use microcred_i18n::family;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::canvas::{Canvas, sanitize};
use crate::kiosk_session::Phase;
use crate::screens::kiosk;
use crate::widgets::frame::{MIN_WINDOW_SIZE, areas, draw_footer, draw_header, draw_too_small};

impl App {
    /// Draws the screen in sight; the place of the cursor, which stands on what the keys act on.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        let (session, screen) = (&self.session, self.screen_stack.top());
        let mut paint = Canvas::new(buffer, area, session.theme, session.glyphs);
        let area = paint.area();
        let cursor = if area.width < MIN_WINDOW_SIZE.0 || area.height < MIN_WINDOW_SIZE.1 {
            draw_too_small(&mut paint, session);
            None
        } else if let Some(visit) = self.kiosk_session.as_ref().filter(|visit| visit.phase() != Phase::Active) {
            kiosk::draw(visit, session, &mut paint)
        } else if screen.is_full_window() {
            screen.draw(session, &mut paint)
        } else {
            let areas = areas(area);
            let title = session.localizer().text_in(family::TITLE, screen.name());
            draw_header(&mut paint.sub_canvas(areas.header), session, &title, screen.key_context());
            let cursor = screen.draw(session, &mut paint.sub_canvas(areas.body));
            draw_footer(&mut paint.sub_canvas(areas.footer), session, screen.key_context());
            cursor
        };
        sanitize(buffer);
        cursor
    }
}
