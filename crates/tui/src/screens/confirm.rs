//! The question before something is lost or printed.

use microcred_i18n::msg;
use ratatui::layout::Position;

use crate::canvas::{Canvas, StyledLine, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::{Confirm, Transition};
use crate::screens::Screen;
use crate::session::Session;
use crate::theme::Role;

/// The question on the screen.
#[derive(Debug, Clone, Copy)]
pub struct ConfirmScreen {
    question: Confirm,
}

impl ConfirmScreen {
    /// Returns the screen of a question.
    pub const fn new(question: Confirm) -> Self {
        Self { question }
    }
}

impl Screen for ConfirmScreen {
    fn name(&self) -> &'static str {
        "confirm"
    }

    fn key_context(&self) -> KeyContext {
        KeyContext::Confirm
    }

    fn update(&mut self, action: Action, _session: &mut Session) -> Transition {
        match action {
            Action::Choose => Transition::Confirmed(self.question),
            Action::Back => Transition::Back,
            _ => Transition::Stay,
        }
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let text = match self.question {
            Confirm::Quit if session.core.kiosk.is_some() => texts.text(msg::CONFIRM_FINISH),
            Confirm::Quit => texts.text(msg::CONFIRM_QUIT),
            Confirm::Restart => texts.text(msg::CONFIRM_RESTART),
            Confirm::Print(pages) => texts.print_question(pages),
        };
        let room = usize::from(paint.area().width.saturating_sub(6)).min(70);
        let lines: Vec<StyledLine> =
            wrap(&text, room).into_iter().map(|line| StyledLine::new(Role::Title, line)).collect();
        let width = paint.area().width.saturating_sub(4);
        let rows = paint.draw_lines(3, 1, width, &lines);
        paint.draw_text(3, rows + 2, width, Role::Text, &texts.text(msg::CONFIRM_KEYS));
        paint.screen_position(3, rows + 2)
    }
}
