//! A code is typed, to go on from what was said before.

use ratatui::layout::Position;

use crate::canvas::{Canvas, StyledLine, wrap};
use crate::keys::Action;
use crate::message::{Key, Transition};
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::field::TextField;
use crate::widgets::scroll_page::reading_width;
use microcred_session::resume::decode;

/// The screen.
#[derive(Debug, Clone, Default)]
pub struct ResumeScreen {
    field: TextField,
    error_text: Option<String>,
}

impl ResumeScreen {
    /// Takes a key as text.
    pub fn handle_text_key(&mut self, key: Key) {
        if self.field.handle_key(key) {
            self.error_text = None;
        }
    }

    /// Takes pasted text.
    pub fn handle_paste(&mut self, text: &str) {
        if self.field.paste(text) {
            self.error_text = None;
        }
    }

    /// What a key does. What was typed stays where it is wrong, to be mended.
    pub fn update(&mut self, action: Action, session: &Session) -> Transition {
        match action {
            Action::Back => return Transition::Back,
            Action::Choose => match decode(self.field.text(), &session.core.reference_data) {
                Ok(resumed) => {
                    let missing = session.localizer().missing_after_resume(&resumed);
                    return Transition::Restore(Box::new(resumed.answers), missing);
                }
                Err(reason) => self.error_text = Some(session.localizer().resume_code_error(reason)),
            },
            _ => {}
        }
        Transition::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let area = paint.area();
        let room = reading_width(area.width);
        let gap = u16::from(area.height >= 14);
        let wide = area.width.saturating_sub(2);
        let lines = |role: Role, text: &str| -> Vec<StyledLine> {
            wrap(text, room).into_iter().map(|line| StyledLine::new(role, line)).collect()
        };
        let mut y = gap;
        y += paint.draw_lines(1, y, wide, &lines(Role::Title, &texts.text("resume-title"))) + gap;
        y += paint.draw_lines(1, y, wide, &lines(Role::Text, &texts.text("resume-how"))) + gap;
        let cursor = self.field.draw(paint, 3, y, area.width.saturating_sub(4));
        y += 1 + gap;
        if let Some(wrong) = &self.error_text {
            paint.draw_lines(1, y, wide, &lines(Role::Warn, wrong));
        }
        cursor
    }
}
