//! A code is typed, to go on from what was said before.

use ratatui::layout::Position;

use crate::domain::resume::read;
use crate::tui::keys::Action;
use crate::tui::message::{Key, Step};
use crate::tui::paint::{Line, Paint, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::field::Field;
use crate::tui::widgets::page::text_width;

/// The screen.
#[derive(Debug, Clone, Default)]
pub struct GoOn {
    field: Field,
    wrong: Option<String>,
}

impl GoOn {
    /// Takes a key as text.
    pub fn typed(&mut self, key: Key) {
        if self.field.key(key) {
            self.wrong = None;
        }
    }

    /// Takes pasted text.
    pub fn pasted(&mut self, text: &str) {
        if self.field.paste(text) {
            self.wrong = None;
        }
    }

    /// What a key does. What was typed stays where it is wrong, to be mended.
    pub fn update(&mut self, action: Action, session: &Session) -> Step {
        match action {
            Action::Back => return Step::Back,
            Action::Choose => match read(self.field.text(), &session.known) {
                Ok(resumed) => {
                    let missing = session.texts().missing_of(&resumed);
                    return Step::TakeUp(Box::new(resumed.said), missing);
                }
                Err(reason) => self.wrong = Some(session.texts().unreadable(reason)),
            },
            _ => {}
        }
        Step::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let texts = session.texts();
        let area = paint.area();
        let room = text_width(area.width);
        let gap = u16::from(area.height >= 14);
        let wide = area.width.saturating_sub(2);
        let lines = |role: Role, text: &str| -> Vec<Line> {
            wrap(text, room).into_iter().map(|line| Line::of(role, line)).collect()
        };
        let mut y = gap;
        y += paint.lines(1, y, wide, &lines(Role::Title, &texts.say("go-on-title"))) + gap;
        y += paint.lines(1, y, wide, &lines(Role::Text, &texts.say("go-on-how"))) + gap;
        let cursor = self.field.draw(paint, 3, y, area.width.saturating_sub(4));
        y += 1 + gap;
        if let Some(wrong) = &self.wrong {
            paint.lines(1, y, wide, &lines(Role::Warn, wrong));
        }
        cursor
    }
}
