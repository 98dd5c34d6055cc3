//! Waiting for whoever is at an unattended place: a keyboard that can be waited for, with a clock.
//!
//! Lines are typed, echoed and corrected as the terminal does it everywhere. So a key is not seen before Enter; only while a
//! warning stands is every key, and what was begun by then is kept.

#[cfg(unix)]
mod of_terminal;

use std::io::BufRead;
use std::time::Duration;

#[cfg(unix)]
pub use of_terminal::TerminalKeys;

/// What came of waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waited {
    /// What was waited for.
    Came,
    /// Nothing in that time.
    InVain,
    /// The program is to end with this exit code.
    Ended(u8),
}

/// A keyboard that can be waited for.
pub trait Keyboard: BufRead {
    /// Waits for a line, for so long; `None`: for ever. Where one came it can be read without waiting.
    fn wait_for_line(&mut self, time: Option<Duration>) -> Waited;

    /// Waits for any key, for so long. The key is dropped.
    fn wait_for_key(&mut self, time: Duration) -> Waited;

    /// What was typed of the next line, and is kept, since a key was waited for.
    fn begun(&self) -> String;
}
