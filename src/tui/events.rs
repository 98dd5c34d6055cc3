//! Events of a console that sends no bytes → what somebody did.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::input::Typed;
use super::message::Key;

/// What an event means to the screens; nothing for releases of keys, the mouse and keys that no screen knows.
pub fn typed(event: Event) -> Vec<Typed> {
    match event {
        Event::Key(KeyEvent { kind: KeyEventKind::Release, .. })
        | Event::Resize(..)
        | Event::FocusGained
        | Event::FocusLost
        | Event::Mouse(_) => Vec::new(),
        // Escape and a key pressed soon after it arrive together on a slow line, and look like Alt with that key.
        Event::Key(key) if key.modifiers.contains(KeyModifiers::ALT) => {
            let plain = KeyEvent { modifiers: key.modifiers - KeyModifiers::ALT, ..key };
            std::iter::once(Key::Esc).chain(key_of(plain)).map(Typed::Key).collect()
        }
        Event::Key(key) => key_of(key).map(Typed::Key).into_iter().collect(),
        Event::Paste(text) => vec![Typed::Paste(text)],
    }
}

fn key_of(key: KeyEvent) -> Option<Key> {
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return match key.code {
            KeyCode::Char('c') => Some(Key::Interrupt),
            // Some terminals send Backspace and Enter so.
            KeyCode::Char('h') => Some(Key::Backspace),
            KeyCode::Char('j' | 'm') => Some(Key::Enter),
            _ => None,
        };
    }
    Some(match key.code {
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Tab => Key::Tab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_key_that_goes_down_counts() {
        let key = |kind| {
            let event = KeyEvent::new_with_kind(KeyCode::Char('a'), KeyModifiers::NONE, kind);
            typed(Event::Key(event))
        };
        assert_eq!(key(KeyEventKind::Press), [Typed::Key(Key::Char('a'))]);
        assert_eq!(key(KeyEventKind::Repeat), [Typed::Key(Key::Char('a'))]);
        assert_eq!(key(KeyEventKind::Release), []);
    }
}
