//! What is in sight: the screen of the trail between head and foot, or what stands in its place.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::{App, Confirm, Screen};
use crate::canvas::{Canvas, StyledLine, sanitize, wrap};
use crate::kiosk_session::Phase;
use crate::screens::kiosk;
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::frame::{MIN_WINDOW_SIZE, areas, draw_footer, draw_header, draw_too_small};

impl App {
    /// Draws the screen in sight; the place of the cursor, which stands on what the keys act on.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        let session = &self.session;
        let mut paint = Canvas::new(buffer, area, session.theme, session.glyphs);
        let area = paint.area();
        let cursor = if area.width < MIN_WINDOW_SIZE.0 || area.height < MIN_WINDOW_SIZE.1 {
            draw_too_small(&mut paint, session);
            None
        } else if let Some(visit) = self.kiosk_session.as_ref().filter(|visit| visit.phase() != Phase::Active) {
            kiosk::draw(visit, session, &mut paint)
        } else if let Some(Screen::QrCode(scan)) = self.screen_stack.last() {
            // A code has the whole window to itself.
            scan.draw(session, &mut paint)
        } else {
            let areas = areas(area);
            let title = session.localizer().text(&format!("title-{}", self.screen_name()));
            draw_header(&mut paint.sub_canvas(areas.header), session, &title, self.key_context());
            let cursor = self.draw_body(&mut paint.sub_canvas(areas.body));
            draw_footer(&mut paint.sub_canvas(areas.footer), session, self.key_context());
            cursor
        };
        sanitize(buffer);
        cursor
    }

    fn draw_body(&self, paint: &mut Canvas<'_>) -> Option<Position> {
        let session = &self.session;
        match self.screen_stack.last()? {
            Screen::Welcome(welcome) => welcome.draw(session, paint),
            Screen::Question(question) => question.draw(session, paint),
            Screen::Matches(matches) => matches.draw(session, paint),
            Screen::Compare(compare) => compare.draw(session, paint),
            Screen::Detail(detail) => detail.draw(session, paint),
            Screen::TextPage(read) => read.draw(session, paint),
            Screen::Weights(weigh) => weigh.draw(session, paint),
            Screen::Filters(filters) => filters.draw(session, paint),
            Screen::Help(help) => help.draw(session, paint),
            Screen::Handout(take) => take.draw(session, paint),
            Screen::QrCode(scan) => scan.draw(session, paint),
            Screen::Resume(go_on) => go_on.draw(session, paint),
            Screen::Notes(notes) => notes.draw(session, paint),
            Screen::ActionMenu(menu) => menu.draw(session, paint),
            Screen::Confirm(confirm) => draw_confirm(*confirm, session, paint),
        }
    }
}

fn draw_confirm(confirm: Confirm, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
    let texts = session.localizer();
    let asked = match confirm {
        Confirm::Quit if session.core.kiosk.is_some() => texts.text("confirm-finish"),
        Confirm::Quit => texts.text("confirm-quit"),
        Confirm::Restart => texts.text("confirm-restart"),
        Confirm::Print(pages) => texts.print_question(pages),
    };
    let room = usize::from(paint.area().width.saturating_sub(6)).min(70);
    let lines: Vec<StyledLine> =
        wrap(&asked, room).into_iter().map(|line| StyledLine::new(Role::Title, line)).collect();
    let rows = paint.draw_lines(3, 1, paint.area().width.saturating_sub(4), &lines);
    let width = paint.area().width.saturating_sub(4);
    paint.draw_text(3, rows + 2, width, Role::Text, &session.localizer().text("confirm-keys"));
    paint.screen_position(3, rows + 2)
}
