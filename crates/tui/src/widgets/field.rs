//! A line in which a person types.

use ratatui::layout::Position;
use tui_input::{Input, InputRequest};

use crate::canvas::{Canvas, display_width, to_columns};
use crate::message::Key;
use crate::theme::Role;
use microcred_core::sanitize::{clean, is_unsafe};

/// More characters than this are not taken.
const MAX_FIELD_CHARS: usize = 120;

/// The text and the cursor in it.
#[derive(Debug, Clone, Default)]
pub struct TextField {
    input: Input,
}

impl TextField {
    /// A field with a text in it.
    pub fn with_text(text: &str) -> Self {
        Self { input: Input::new(text.to_owned()) }
    }

    /// The text.
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Takes a key; true if the text changed.
    pub fn handle_key(&mut self, key: Key) -> bool {
        let request = match key {
            // What is never shown is not taken: the cursor would stand elsewhere than the text.
            Key::Char(letter) if self.text().chars().count() < MAX_FIELD_CHARS && !is_unsafe(letter) => {
                InputRequest::InsertChar(letter)
            }
            Key::Backspace => InputRequest::DeletePrevChar,
            Key::Delete => InputRequest::DeleteNextChar,
            Key::Left => InputRequest::GoToPrevChar,
            Key::Right => InputRequest::GoToNextChar,
            Key::Home => InputRequest::GoToStart,
            Key::End => InputRequest::GoToEnd,
            _ => return false,
        };
        self.input.handle(request).is_some_and(|change| change.value)
    }

    /// Takes pasted text, cleaned, as far as there is room.
    pub fn paste(&mut self, text: &str) -> bool {
        let mut changed = false;
        for letter in clean(text).chars().take(MAX_FIELD_CHARS) {
            changed |= self.handle_key(Key::Char(letter));
        }
        changed
    }

    /// Draws the text, scrolled so that the cursor is seen; the cursor's place.
    pub fn draw(&self, paint: &mut Canvas<'_>, x: u16, y: u16, room: u16) -> Option<Position> {
        let before: String = self.text().chars().take(self.input.cursor()).collect();
        let mut shown = self.text();
        let mut at = display_width(&before);
        while at >= usize::from(room.max(1)) {
            let mut rest = shown.chars();
            let first = rest.next()?;
            at = at.saturating_sub(display_width(&first.to_string()));
            shown = rest.as_str();
        }
        paint.draw_text(x, y, room, Role::Text, shown);
        paint.screen_position(x + to_columns(at), y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unprintable_characters_are_rejected() {
        let mut field = TextField::default();
        let taken = "a\u{1b}\u{202e}é\u{200c}b".chars().map(|letter| field.handle_key(Key::Char(letter)));
        assert_eq!(taken.collect::<Vec<_>>(), [true, false, false, true, true, true]);
        assert_eq!(field.text(), "aé\u{200c}b");
    }
}
