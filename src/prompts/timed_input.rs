//! Waiting for whoever is at an unattended place: a keyboard that can be waited for, with a clock.
//!
//! Lines are typed, echoed and corrected as the terminal does it everywhere. So a key is not seen before Enter; only while a
//! warning stands is every key, and what was begun by then is kept.

#[cfg(unix)]
mod terminal;

use std::io::BufRead;
use std::time::Duration;

#[cfg(unix)]
pub use terminal::TerminalKeyboard;

/// What came of waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitResult {
    /// What was waited for.
    Input,
    /// Nothing in that time.
    TimedOut,
    /// The program is to end with this exit code.
    Exit(u8),
}

/// A keyboard that can be waited for.
pub trait TimedKeyboard: BufRead {
    /// Waits for a line, for so long; `None`: for ever. Where one came it can be read without waiting.
    fn wait_for_line(&mut self, time: Option<Duration>) -> WaitResult;

    /// Waits for any key, for so long. The key is dropped.
    fn wait_for_key(&mut self, time: Duration) -> WaitResult;

    /// What was typed of the next line, and is kept, since a key was waited for.
    fn pending_input(&self) -> String;
}
