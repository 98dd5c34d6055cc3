//! The terminal for the plain lines of an unattended place, after the screens: what holds for the screens there holds on.
//!
//! Whoever listened for signals, and whoever cleans up after a panic, still does. Whatever ends the lines, the terminal is
//! wiped.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::output::Output;
use super::run::watch;
use super::terminal;

/// The terminal while lines are typed and said on it.
pub struct Lines {
    out: Output,
    over: Arc<AtomicBool>,
    beat: Arc<AtomicU64>,
}

impl Lines {
    /// Takes the terminal.
    ///
    /// # Errors
    /// When there is none.
    pub fn take() -> io::Result<Self> {
        terminal::enter_lines()?;
        let (beat, over) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        watch(Arc::clone(&beat), Arc::clone(&over));
        Ok(Self { out: Output::new(Arc::clone(&beat)), over, beat })
    }

    /// What is to beat while nothing is said, for the watchdog over a terminal that takes nothing more.
    #[must_use]
    pub fn beat(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.beat)
    }

    /// The columns of the window.
    #[must_use]
    pub fn columns(&self) -> usize {
        usize::from(terminal::size().0)
    }
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Drop for Lines {
    /// Gives the terminal back, wiped.
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        terminal::restore();
    }
}
