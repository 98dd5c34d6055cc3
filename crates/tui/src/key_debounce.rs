//! Debounces keys: a key that a trembling hand presses twice, or keeps down too long, counts once.

use std::time::Duration;

use crate::message::Key;

/// The key that was pressed last.
#[derive(Debug, Default)]
pub struct KeyDebounce {
    last_key: Option<(Key, Duration)>,
    /// Whether that key led to another screen.
    has_changed_screen: bool,
}

impl KeyDebounce {
    /// Whether a key is meant: the same key again, on the screen to which it has just led, is not.
    pub fn accept(&mut self, key: Key, now: Duration, within: Duration) -> bool {
        let again = self.last_key.is_some_and(|(last, then)| last == key && now.saturating_sub(then) < within);
        self.last_key = Some((key, now));
        !(again && self.has_changed_screen)
    }

    /// Whether the key that is meant led to another screen.
    pub const fn set_changed_screen(&mut self, moved: bool) {
        self.has_changed_screen = moved;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Duration = Duration::from_millis(150);

    #[test]
    fn repeated_key_after_screen_change_is_dropped() {
        let mut strikes = KeyDebounce::default();
        let at = Duration::from_millis;
        assert!(strikes.accept(Key::Enter, at(0), WINDOW));
        strikes.set_changed_screen(true);
        assert!(!strikes.accept(Key::Enter, at(100), WINDOW));
        assert!(!strikes.accept(Key::Enter, at(240), WINDOW), "it is held");
        assert!(strikes.accept(Key::Char('1'), at(250), WINDOW), "another key");
        strikes.set_changed_screen(true);
        assert!(strikes.accept(Key::Char('1'), at(400), WINDOW), "it rested");
    }

    #[test]
    fn double_letters_are_accepted_while_typing() {
        let mut strikes = KeyDebounce::default();
        assert!(strikes.accept(Key::Char('s'), Duration::ZERO, WINDOW));
        strikes.set_changed_screen(false);
        assert!(strikes.accept(Key::Char('s'), Duration::from_millis(30), WINDOW));
    }
}
