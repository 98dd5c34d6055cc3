//! The terminal for the plain lines of an unattended place, after the screens: what holds for the screens there holds on.
//!
//! Whoever listened for signals, and whoever cleans up after a panic, still does. Whatever ends the lines, the terminal is
//! wiped.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::terminal;
use crate::terminal::output::Output;
use crate::terminal::run::spawn_watchdog;

/// The terminal while lines are typed and said on it.
pub struct LineTerminal {
    output: Output,
    is_closed: Arc<AtomicBool>,
    heartbeat: Arc<AtomicU64>,
}

impl LineTerminal {
    /// Takes the terminal.
    ///
    /// # Errors
    /// When there is none.
    pub fn open() -> io::Result<Self> {
        terminal::enter_line_mode()?;
        let (beat, over) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        spawn_watchdog(Arc::clone(&beat), Arc::clone(&over));
        Ok(Self { output: Output::new(Arc::clone(&beat)), is_closed: over, heartbeat: beat })
    }

    /// Heartbeat while nothing is written, for the watchdog over a terminal that stalls.
    #[must_use]
    pub fn beat(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.heartbeat)
    }

    /// The columns of the window.
    #[must_use]
    pub fn columns(&self) -> usize {
        usize::from(terminal::size().0)
    }
}

impl Write for LineTerminal {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.output.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}

impl Drop for LineTerminal {
    /// Gives the terminal back, wiped.
    fn drop(&mut self) {
        self.is_closed.store(true, Ordering::Relaxed);
        terminal::restore();
    }
}
