//! A visit at an unattended place: nobody is there, somebody chooses a language, is served, is warned, is gone. Time is
//! passed in.
//!
//! One process serves one visitor: where a visit ends the program ends, and whoever watches over it starts it anew.

use std::time::Duration;

use crate::message::Key;
use microcred_core::kiosk::{KioskConfig, RESET_NOTICE_DURATION};
use microcred_i18n::Lang;

/// The seconds that are left of a warning are told in steps of so many.
const WARNING_STEP_SECONDS: u64 = 10;

/// Where a visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Nobody is there.
    Idle,
    /// Somebody chooses a language.
    Language,
    /// Somebody is served.
    Active,
    /// Somebody may have gone: so many seconds until everything is erased.
    TimeoutWarning(u64),
    /// Everything is erased, because of this.
    Reset(ResetReason),
    /// The program is to end.
    Done,
}

/// Why everything is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetReason {
    /// No key was pressed for long.
    TimedOut,
    /// The visitor said so.
    Finished,
}

/// What a key means besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyOutcome {
    /// It is for the screens.
    Forward,
    /// Nothing more.
    Consumed,
    /// The screens begin in this language.
    Start(Lang),
}

/// What of a visit is counted: nothing that a visitor said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisitStats {
    /// The language at the end.
    pub lang: Lang,
    /// Whether a program was looked at.
    pub has_viewed_program: bool,
}

/// A visit.
#[derive(Debug)]
pub struct KioskSession {
    idle_timeout: Option<Duration>,
    warning_duration: Duration,
    languages: Vec<Lang>,
    phase: Phase,
    /// Which language the keys act on.
    focus: usize,
    now: Duration,
    /// Times of the last key and of the start of the phase.
    last_activity: Duration,
    /// Whether somebody was served.
    is_started: bool,
    has_viewed_program: bool,
}

impl KioskSession {
    /// Nobody is there.
    #[must_use]
    pub fn new(kiosk: &KioskConfig) -> Self {
        Self {
            idle_timeout: kiosk.idle_timeout,
            warning_duration: kiosk.warning_duration,
            languages: Lang::for_kiosk(kiosk),
            phase: Phase::Idle,
            focus: 0,
            now: Duration::ZERO,
            last_activity: Duration::ZERO,
            is_started: false,
            has_viewed_program: false,
        }
    }

    /// Where it stands.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The place of the language that the keys act on.
    #[must_use]
    pub const fn focus(&self) -> usize {
        self.focus
    }

    /// What is counted of it; `None` where nobody was there.
    #[must_use]
    pub fn stats(&self, lang: Lang) -> Option<VisitStats> {
        self.is_started.then_some(VisitStats { lang, has_viewed_program: self.has_viewed_program })
    }

    /// A program was looked at.
    pub const fn mark_program_viewed(&mut self) {
        self.has_viewed_program = true;
    }

    /// The visitor is done.
    pub const fn finish(&mut self) {
        self.phase = Phase::Reset(ResetReason::Finished);
        self.last_activity = self.now;
    }

    /// It is so late; whether that changes where the visit stands.
    pub fn tick(&mut self, now: Duration) -> bool {
        self.now = now;
        let gone = now.saturating_sub(self.last_activity);
        let before = self.phase;
        match (self.phase, self.idle_timeout) {
            (Phase::Reset(_), _) if gone >= RESET_NOTICE_DURATION => self.phase = Phase::Done,
            // No answer was given yet; a new process also drops the keys that wait in the terminal.
            (Phase::Language, idle) if gone >= idle.unwrap_or(self.warning_duration) => self.phase = Phase::Done,
            (Phase::Active, Some(idle)) if gone >= idle => self.update_warning(gone.saturating_sub(idle)),
            (Phase::TimeoutWarning(_), Some(idle)) => self.update_warning(gone.saturating_sub(idle)),
            _ => {}
        }
        self.phase != before
    }

    /// The warning stands for so long.
    fn update_warning(&mut self, stood: Duration) {
        let left = self.warning_duration.saturating_sub(stood);
        if left.is_zero() {
            self.phase = Phase::Reset(ResetReason::TimedOut);
            self.last_activity = self.now;
        } else {
            let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
            self.phase = Phase::TimeoutWarning(seconds.div_ceil(WARNING_STEP_SECONDS) * WARNING_STEP_SECONDS);
        }
    }

    /// Records a key.
    pub fn handle_key(&mut self, key: Key) -> KeyOutcome {
        self.last_activity = self.now;
        match self.phase {
            // The key that begins, or says that somebody is still there, does nothing else.
            Phase::Idle => match self.languages.as_slice() {
                [only] => {
                    (self.phase, self.is_started) = (Phase::Active, true);
                    return KeyOutcome::Start(*only);
                }
                _ => self.phase = Phase::Language,
            },
            Phase::Language => return self.choose_language(key),
            Phase::Active => return KeyOutcome::Forward,
            Phase::TimeoutWarning(_) => self.phase = Phase::Active,
            Phase::Reset(_) | Phase::Done => self.phase = Phase::Done,
        }
        KeyOutcome::Consumed
    }

    /// Takes a key where a language is chosen.
    fn choose_language(&mut self, key: Key) -> KeyOutcome {
        let last = self.languages.len().saturating_sub(1);
        let chosen = match key {
            Key::Up | Key::Left => {
                self.focus = self.focus.saturating_sub(1);
                return KeyOutcome::Consumed;
            }
            Key::Down | Key::Right | Key::Tab => {
                self.focus = if key == Key::Tab && self.focus == last { 0 } else { (self.focus + 1).min(last) };
                return KeyOutcome::Consumed;
            }
            Key::Enter => self.focus,
            Key::Char(digit) => {
                let number = digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
                match number.and_then(|number| number.checked_sub(1)).filter(|place| *place <= last) {
                    Some(place) => place,
                    None => return KeyOutcome::Consumed,
                }
            }
            _ => return KeyOutcome::Consumed,
        };
        let Some(lang) = self.languages.get(chosen).copied() else { return KeyOutcome::Consumed };
        (self.phase, self.is_started) = (Phase::Active, true);
        KeyOutcome::Start(lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn active_session() -> KioskSession {
        let mut visit = KioskSession::new(&KioskConfig::default());
        assert_eq!(visit.handle_key(Key::Char('x')), KeyOutcome::Consumed);
        assert_eq!(visit.phase(), Phase::Language);
        assert_eq!(visit.handle_key(Key::Char('2')), KeyOutcome::Start(visit.languages[1]));
        visit
    }

    #[test]
    fn idle_kiosk_without_visitor_never_times_out() {
        let mut visit = KioskSession::new(&KioskConfig::default());
        assert!(!visit.tick(at(1_000_000)) && visit.stats(Lang::source_language()).is_none());
    }

    #[test]
    fn idle_kiosk_warns_then_resets() {
        let mut visit = active_session();
        assert!(!visit.tick(at(179)));
        assert!(visit.tick(at(180)));
        assert_eq!(visit.phase(), Phase::TimeoutWarning(120));
        assert!(!visit.tick(Duration::from_millis(189_999)), "a step of ten seconds");
        assert!(visit.tick(at(190)));
        assert_eq!(visit.phase(), Phase::TimeoutWarning(110));
        assert!(visit.tick(at(300)));
        assert_eq!(visit.phase(), Phase::Reset(ResetReason::TimedOut));
        assert!(!visit.tick(at(309)));
        assert!(visit.tick(at(310)));
        assert_eq!(visit.phase(), Phase::Done);
    }

    #[test]
    fn any_key_dismisses_the_warning_only() {
        let mut visit = active_session();
        let mut now = 0;
        for _ in 0..50 {
            now += 290;
            visit.tick(at(now));
            assert!(matches!(visit.phase(), Phase::TimeoutWarning(_)));
            assert_eq!(visit.handle_key(Key::Char('q')), KeyOutcome::Consumed);
            assert_eq!(visit.phase(), Phase::Active);
        }
        assert_eq!(visit.handle_key(Key::Char('q')), KeyOutcome::Forward);
    }

    #[test]
    fn kiosk_without_idle_timeout_never_warns() {
        let mut visit = KioskSession::new(&KioskConfig { idle_timeout: None, ..KioskConfig::default() });
        visit.handle_key(Key::Enter);
        visit.handle_key(Key::Enter);
        assert!(!visit.tick(at(1_000_000)));
    }

    #[test]
    fn single_language_skips_the_language_choice() {
        let kiosk = KioskConfig { languages: vec!["fr".to_owned()], ..KioskConfig::default() };
        let mut visit = KioskSession::new(&kiosk);
        assert_eq!(visit.handle_key(Key::Enter), KeyOutcome::Start(Lang::find("fr").unwrap()));
    }

    #[test]
    fn any_key_after_finish_ends_the_session() {
        let mut visit = active_session();
        visit.finish();
        assert_eq!(visit.phase(), Phase::Reset(ResetReason::Finished));
        assert_eq!(visit.handle_key(Key::Char('a')), KeyOutcome::Consumed);
        assert_eq!(visit.phase(), Phase::Done);
    }
}
