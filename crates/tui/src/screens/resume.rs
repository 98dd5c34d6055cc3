//! A code is typed, to go on from what was said before.

use microcred_i18n::msg;
use ratatui::layout::Position;

use crate::canvas::{Canvas, StyledLine, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::{Key, Transition};
use crate::screens::Screen;
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

impl Screen for ResumeScreen {
    fn name(&self) -> &'static str {
        "resume"
    }

    fn key_context(&self) -> KeyContext {
        KeyContext::TextInput
    }

    fn handle_text_key(&mut self, key: Key, _session: &mut Session) {
        if self.field.handle_key(key) {
            self.error_text = None;
        }
    }

    fn handle_paste(&mut self, text: &str, _session: &mut Session) {
        if self.field.paste(text) {
            self.error_text = None;
        }
    }

    /// Keeps a wrong code in the field, to be corrected.
    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
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

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let area = paint.area();
        let room = reading_width(area.width);
        let gap = u16::from(area.height >= 14);
        let wide = area.width.saturating_sub(2);
        let lines = |role: Role, text: &str| -> Vec<StyledLine> {
            wrap(text, room).into_iter().map(|line| StyledLine::new(role, line)).collect()
        };
        let mut y = gap;
        y += paint.draw_lines(1, y, wide, &lines(Role::Title, &texts.text(msg::RESUME_TITLE))) + gap;
        y += paint.draw_lines(1, y, wide, &lines(Role::Text, &texts.text(msg::RESUME_HOW))) + gap;
        let cursor = self.field.draw(paint, 3, y, area.width.saturating_sub(4));
        y += 1 + gap;
        if let Some(wrong) = &self.error_text {
            paint.draw_lines(1, y, wide, &lines(Role::Warn, wrong));
        }
        cursor
    }
}
