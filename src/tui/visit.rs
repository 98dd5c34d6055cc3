//! A visit at an unattended place: nobody is there, somebody chooses a language, is served, is warned, is gone. Time is
//! passed in.
//!
//! One process serves one visitor: where a visit ends the program ends, and whoever watches over it starts it anew.

use std::time::Duration;

use super::message::Key;
use crate::domain::kiosk::{Kiosk, TOLD};
use crate::text::Lang;

/// The seconds that are left of a warning are told in steps of so many.
const STEP: u64 = 10;

/// Where a visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Nobody is there.
    Waiting,
    /// Somebody chooses a language.
    Language,
    /// Somebody is served.
    Serving,
    /// Somebody may have gone: so many seconds until everything is erased.
    Warned(u64),
    /// Everything is erased, because of this.
    Erased(Why),
    /// The program is to end.
    Over,
}

/// Why everything is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Nobody struck a key for long.
    TimeRanOut,
    /// The visitor said so.
    Finished,
}

/// What a key means besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// It is for the screens.
    ForTheScreens,
    /// Nothing more.
    Taken,
    /// The screens begin in this language.
    Begin(Lang),
}

/// What of a visit is counted: nothing that a visitor said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The language at the end.
    pub lang: Lang,
    /// Whether a programme was looked at.
    pub completed: bool,
}

/// A visit.
#[derive(Debug)]
pub struct Visit {
    idle: Option<Duration>,
    warning: Duration,
    languages: Vec<Lang>,
    phase: Phase,
    /// Which language the keys act on.
    focus: usize,
    now: Duration,
    /// When the last key was struck, and the phase began.
    since: Duration,
    /// Whether somebody was served.
    served: bool,
    completed: bool,
}

impl Visit {
    /// Nobody is there.
    #[must_use]
    pub fn new(kiosk: &Kiosk) -> Self {
        Self {
            idle: kiosk.idle,
            warning: kiosk.warning,
            languages: Lang::offered(kiosk),
            phase: Phase::Waiting,
            focus: 0,
            now: Duration::ZERO,
            since: Duration::ZERO,
            served: false,
            completed: false,
        }
    }

    /// Where it stands.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The languages that are offered, the first first.
    #[must_use]
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// The place of the language that the keys act on.
    #[must_use]
    pub const fn focus(&self) -> usize {
        self.focus
    }

    /// What is counted of it; `None` where nobody was there.
    #[must_use]
    pub fn counted(&self, lang: Lang) -> Option<Counted> {
        self.served.then_some(Counted { lang, completed: self.completed })
    }

    /// A programme was looked at.
    pub const fn complete(&mut self) {
        self.completed = true;
    }

    /// The visitor is done.
    pub const fn finish(&mut self) {
        self.phase = Phase::Erased(Why::Finished);
        self.since = self.now;
    }

    /// It is so late; whether that changes where the visit stands.
    pub fn tick(&mut self, now: Duration) -> bool {
        self.now = now;
        let gone = now.saturating_sub(self.since);
        let before = self.phase;
        match (self.phase, self.idle) {
            (Phase::Erased(_), _) if gone >= TOLD => self.phase = Phase::Over,
            // Nothing was said yet; a new process also forgets whatever was struck on the keyboard.
            (Phase::Language, idle) if gone >= idle.unwrap_or(self.warning) => self.phase = Phase::Over,
            (Phase::Serving, Some(idle)) if gone >= idle => self.warn(gone.saturating_sub(idle)),
            (Phase::Warned(_), Some(idle)) => self.warn(gone.saturating_sub(idle)),
            _ => {}
        }
        self.phase != before
    }

    /// The warning stands for so long.
    fn warn(&mut self, stood: Duration) {
        let left = self.warning.saturating_sub(stood);
        if left.is_zero() {
            self.phase = Phase::Erased(Why::TimeRanOut);
            self.since = self.now;
        } else {
            let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
            self.phase = Phase::Warned(seconds.div_ceil(STEP) * STEP);
        }
    }

    /// Somebody struck a key.
    pub fn key(&mut self, key: Key) -> Meaning {
        self.since = self.now;
        match self.phase {
            // The key that begins, or says that somebody is still there, does nothing else.
            Phase::Waiting => match self.languages.as_slice() {
                [only] => {
                    (self.phase, self.served) = (Phase::Serving, true);
                    return Meaning::Begin(*only);
                }
                _ => self.phase = Phase::Language,
            },
            Phase::Language => return self.choose(key),
            Phase::Serving => return Meaning::ForTheScreens,
            Phase::Warned(_) => self.phase = Phase::Serving,
            Phase::Erased(_) | Phase::Over => self.phase = Phase::Over,
        }
        Meaning::Taken
    }

    /// Takes a key where a language is chosen.
    fn choose(&mut self, key: Key) -> Meaning {
        let last = self.languages.len().saturating_sub(1);
        let chosen = match key {
            Key::Up | Key::Left => {
                self.focus = self.focus.saturating_sub(1);
                return Meaning::Taken;
            }
            Key::Down | Key::Right | Key::Tab => {
                self.focus = if key == Key::Tab && self.focus == last { 0 } else { (self.focus + 1).min(last) };
                return Meaning::Taken;
            }
            Key::Enter => self.focus,
            Key::Char(digit) => {
                let number = digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
                match number.and_then(|number| number.checked_sub(1)).filter(|place| *place <= last) {
                    Some(place) => place,
                    None => return Meaning::Taken,
                }
            }
            _ => return Meaning::Taken,
        };
        let Some(lang) = self.languages.get(chosen).copied() else { return Meaning::Taken };
        (self.phase, self.served) = (Phase::Serving, true);
        Meaning::Begin(lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn served() -> Visit {
        let mut visit = Visit::new(&Kiosk::default());
        assert_eq!(visit.key(Key::Char('x')), Meaning::Taken);
        assert_eq!(visit.phase(), Phase::Language);
        assert_eq!(visit.key(Key::Char('2')), Meaning::Begin(visit.languages()[1]));
        visit
    }

    #[test]
    fn nobody_is_waited_for_for_ever() {
        let mut visit = Visit::new(&Kiosk::default());
        assert!(!visit.tick(at(1_000_000)) && visit.counted(Lang::first()).is_none());
    }

    #[test]
    fn who_strikes_no_key_is_warned_and_then_everything_is_erased() {
        let mut visit = served();
        assert!(!visit.tick(at(179)));
        assert!(visit.tick(at(180)));
        assert_eq!(visit.phase(), Phase::Warned(120));
        assert!(!visit.tick(Duration::from_millis(189_999)), "a step of ten seconds");
        assert!(visit.tick(at(190)));
        assert_eq!(visit.phase(), Phase::Warned(110));
        assert!(visit.tick(at(300)));
        assert_eq!(visit.phase(), Phase::Erased(Why::TimeRanOut));
        assert!(!visit.tick(at(309)));
        assert!(visit.tick(at(310)));
        assert_eq!(visit.phase(), Phase::Over);
    }

    #[test]
    fn any_key_stays_as_often_as_one_likes_and_does_nothing_else() {
        let mut visit = served();
        let mut now = 0;
        for _ in 0..50 {
            now += 290;
            visit.tick(at(now));
            assert!(matches!(visit.phase(), Phase::Warned(_)));
            assert_eq!(visit.key(Key::Char('q')), Meaning::Taken);
            assert_eq!(visit.phase(), Phase::Serving);
        }
        assert_eq!(visit.key(Key::Char('q')), Meaning::ForTheScreens);
    }

    #[test]
    fn a_place_may_never_warn() {
        let mut visit = Visit::new(&Kiosk { idle: None, ..Kiosk::default() });
        visit.key(Key::Enter);
        visit.key(Key::Enter);
        assert!(!visit.tick(at(1_000_000)));
    }

    #[test]
    fn where_one_language_is_offered_nobody_is_asked() {
        let kiosk = Kiosk { languages: vec!["fr".to_owned()], ..Kiosk::default() };
        let mut visit = Visit::new(&kiosk);
        assert_eq!(visit.key(Key::Enter), Meaning::Begin(Lang::find("fr").unwrap()));
    }

    #[test]
    fn who_is_done_is_told_and_any_key_ends_it() {
        let mut visit = served();
        visit.finish();
        assert_eq!(visit.phase(), Phase::Erased(Why::Finished));
        assert_eq!(visit.key(Key::Char('a')), Meaning::Taken);
        assert_eq!(visit.phase(), Phase::Over);
    }
}
