//! A key that is struck twice by a trembling hand, or held too long, is meant once.

use std::time::Duration;

use super::message::Key;

/// What was struck last.
#[derive(Debug, Default)]
pub struct Strikes {
    last: Option<(Key, Duration)>,
    /// Whether that key led to another screen.
    moved: bool,
}

impl Strikes {
    /// Whether a key is meant: the same key again, on the screen to which it has just led, is not.
    pub fn is_meant(&mut self, key: Key, now: Duration, within: Duration) -> bool {
        let again = self.last.is_some_and(|(last, then)| last == key && now.saturating_sub(then) < within);
        self.last = Some((key, now));
        !(again && self.moved)
    }

    /// Whether the key that is meant led to another screen.
    pub const fn led(&mut self, moved: bool) {
        self.moved = moved;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WITHIN: Duration = Duration::from_millis(150);

    #[test]
    fn a_key_that_led_on_counts_once_until_it_rests() {
        let mut strikes = Strikes::default();
        let at = Duration::from_millis;
        assert!(strikes.is_meant(Key::Enter, at(0), WITHIN));
        strikes.led(true);
        assert!(!strikes.is_meant(Key::Enter, at(100), WITHIN));
        assert!(!strikes.is_meant(Key::Enter, at(240), WITHIN), "it is held");
        assert!(strikes.is_meant(Key::Char('1'), at(250), WITHIN), "another key");
        strikes.led(true);
        assert!(strikes.is_meant(Key::Char('1'), at(400), WITHIN), "it rested");
    }

    #[test]
    fn letters_may_be_doubled_where_they_are_typed() {
        let mut strikes = Strikes::default();
        assert!(strikes.is_meant(Key::Char('s'), Duration::ZERO, WITHIN));
        strikes.led(false);
        assert!(strikes.is_meant(Key::Char('s'), Duration::from_millis(30), WITHIN));
    }
}
