//! What is in sight: the screen of the trail between head and foot, or what stands in its place.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{App, Confirm, Screen};
use crate::tui::paint::{Line, Paint, sweep, wrap};
use crate::tui::screens::unattended;
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::visit::Phase;
use crate::tui::widgets::frame::{LEAST, areas, foot, head, too_small};

impl App {
    /// Draws the screen in sight; the place of the cursor, which stands on what the keys act on.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        let session = &self.session;
        let mut paint = Paint::new(buffer, area, session.theme, session.marks);
        let area = paint.area();
        let cursor = if area.width < LEAST.0 || area.height < LEAST.1 {
            too_small(&mut paint, session);
            None
        } else if let Some(visit) = self.visit.as_ref().filter(|visit| visit.phase() != Phase::Serving) {
            unattended::draw(visit, session, &mut paint)
        } else if let Some(Screen::Scan(scan)) = self.trail.last() {
            // A code has the whole window to itself.
            scan.draw(session, &mut paint)
        } else {
            let areas = areas(area);
            let title = session.texts().say(&format!("title-{}", self.screen()));
            head(&mut paint.part(areas.head), session, &title, self.place());
            let cursor = self.draw_body(&mut paint.part(areas.body));
            foot(&mut paint.part(areas.foot), session, self.place());
            cursor
        };
        sweep(buffer);
        cursor
    }

    fn draw_body(&self, paint: &mut Paint<'_>) -> Option<Position> {
        let session = &self.session;
        match self.trail.last()? {
            Screen::Welcome(welcome) => welcome.draw(session, paint),
            Screen::Question(question) => question.draw(session, paint),
            Screen::Matches(matches) => matches.draw(session, paint),
            Screen::Compare(compare) => compare.draw(session, paint),
            Screen::Detail(detail) => detail.draw(session, paint),
            Screen::Read(read) => read.draw(session, paint),
            Screen::Weigh(weigh) => weigh.draw(session, paint),
            Screen::Filters(filters) => filters.draw(session, paint),
            Screen::Help(help) => help.draw(session, paint),
            Screen::Take(take) => take.draw(session, paint),
            Screen::Scan(scan) => scan.draw(session, paint),
            Screen::GoOn(go_on) => go_on.draw(session, paint),
            Screen::Notes(notes) => notes.draw(session, paint),
            Screen::Actions(menu) => menu.draw(session, paint),
            Screen::Confirm(confirm) => draw_confirm(*confirm, session, paint),
        }
    }
}

fn draw_confirm(confirm: Confirm, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
    let texts = session.texts();
    let asked = match confirm {
        Confirm::Quit if session.unattended.is_some() => texts.say("confirm-finish"),
        Confirm::Quit => texts.say("confirm-quit"),
        Confirm::Restart => texts.say("confirm-restart"),
        Confirm::Print(pages) => texts.print_question(pages),
    };
    let room = usize::from(paint.area().width.saturating_sub(6)).min(70);
    let lines: Vec<Line> = wrap(&asked, room).into_iter().map(|line| Line::of(Role::Title, line)).collect();
    let rows = paint.lines(3, 1, paint.area().width.saturating_sub(4), &lines);
    let width = paint.area().width.saturating_sub(4);
    paint.text(3, rows + 2, width, Role::Text, &session.texts().say("confirm-keys"));
    paint.place(3, rows + 2)
}
