//! What happens at a terminal → what that means to the screens.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::message::{Key, Msg};

/// What an event means to the screens; nothing for releases of keys, the mouse and keys that no screen knows.
#[must_use]
pub fn messages(event: Event) -> Vec<Msg> {
    match event {
        // The size is asked for at every turn.
        Event::Key(KeyEvent { kind: KeyEventKind::Release, .. })
        | Event::Resize(..)
        | Event::FocusGained
        | Event::FocusLost
        | Event::Mouse(_) => Vec::new(),
        // Escape and a key pressed soon after it arrive together on a slow line, and look like Alt with that key.
        Event::Key(key) if key.modifiers.contains(KeyModifiers::ALT) => {
            let plain = KeyEvent { modifiers: key.modifiers - KeyModifiers::ALT, ..key };
            std::iter::once(Key::Esc).chain(key_of(plain)).map(Msg::Key).collect()
        }
        Event::Key(key) => key_of(key).map(Msg::Key).into_iter().collect(),
        Event::Paste(text) => vec![Msg::Paste(text)],
    }
}

fn key_of(key: KeyEvent) -> Option<Key> {
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return match key.code {
            KeyCode::Char('c') => Some(Key::Interrupt),
            KeyCode::Char('z') => Some(Key::Suspend),
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
    fn press_and_repeat_act_release_does_not() {
        let key = |kind| Event::Key(KeyEvent::new_with_kind(KeyCode::Char('q'), KeyModifiers::NONE, kind));
        assert_eq!(messages(key(KeyEventKind::Press)), [Msg::Key(Key::Char('q'))]);
        assert_eq!(messages(key(KeyEventKind::Repeat)), [Msg::Key(Key::Char('q'))]);
        assert_eq!(messages(key(KeyEventKind::Release)), []);
    }

    #[test]
    fn alt_key_is_split_into_escape_and_key() {
        let together = Event::Key(KeyEvent::new(KeyCode::Char('q'), KeyModifiers::ALT));
        assert_eq!(messages(together), [Msg::Key(Key::Esc), Msg::Key(Key::Char('q'))]);
    }
}
