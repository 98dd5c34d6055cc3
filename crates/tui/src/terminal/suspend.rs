//! Out of the way and back: Ctrl-Z gives the terminal back and stops the program, until somebody lets it go on.
//!
//! While the program is away nothing is drawn and no mode is touched, since the terminal belongs to somebody else. It is
//! taken again when the program goes on and is in the foreground: also after it was stopped without being asked, because
//! whoever had the terminal meanwhile may have left anything on it. Silent, as [`crate::terminal`] is.

#[cfg(unix)]
use std::sync::atomic::{AtomicBool, Ordering};

use crate::terminal;

/// Set while the program stops itself.
#[cfg(unix)]
static IS_SELF_STOP: AtomicBool = AtomicBool::new(false);

/// Whether the program has the terminal, with what it drew on it.
#[derive(Debug, Default)]
pub struct SuspendTracker {
    is_suspended: bool,
    is_redraw_needed: bool,
    /// After a stop of its own the program hears once more that it goes on.
    expects_continue: bool,
}

/// How the program and its terminal stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuspendState {
    /// It has it, and what was drawn is there.
    Foreground,
    /// It has it, and everything must be drawn anew.
    Redraw,
    /// Somebody else has it.
    Suspended,
}

impl SuspendTracker {
    /// Gives the terminal back and stops; returns when the program goes on. Does nothing where nobody could let it go on.
    pub fn suspend(&mut self) {
        if stop_process_group() {
            self.is_suspended = true;
            self.expects_continue = true;
        }
    }

    /// Takes note that the program was stopped and goes on.
    pub fn on_continue(&mut self) {
        if !std::mem::take(&mut self.expects_continue) {
            self.is_suspended = true;
        }
    }

    /// Takes note that the window changed. Even if it is as large as before, it may have lost what stood in it meanwhile.
    pub const fn on_resize(&mut self) {
        self.is_redraw_needed = true;
    }

    /// How things stand; an absence ends here where it can.
    pub fn poll_state(&mut self) -> SuspendState {
        if self.is_suspended {
            if !terminal::is_foreground() || terminal::enter().is_err() {
                return SuspendState::Suspended;
            }
            self.is_suspended = false;
            self.is_redraw_needed = true;
        }
        if std::mem::take(&mut self.is_redraw_needed) { SuspendState::Redraw } else { SuspendState::Foreground }
    }
}

/// Stops the program and whatever was started together with it, the terminal given back; whether it was stopped.
#[cfg(unix)]
fn stop_process_group() -> bool {
    use rustix::process::{Signal, kill_current_process_group};
    if !has_job_control_shell() {
        return false;
    }
    terminal::restore();
    // A script around the program must stop too, or the shell would go on waiting. The program hears this signal itself.
    IS_SELF_STOP.store(true, Ordering::SeqCst);
    let _ = kill_current_process_group(Signal::TSTP);
    signal_hook::low_level::raise(signal_hook::consts::SIGSTOP).is_ok()
}

/// Whether a stop that the program hears of is the one that it asked for itself; asked once for each.
#[cfg(unix)]
pub fn take_self_stop() -> bool {
    IS_SELF_STOP.swap(false, Ordering::SeqCst)
}

/// Whether a shell is there that could let the program go on. What a window, a remote login or a service starts by itself
/// would stop for ever.
#[cfg(unix)]
fn has_job_control_shell() -> bool {
    use rustix::process::{getpgid, getpgrp, getppid, getsid};
    let (Ok(session), Some(parent)) = (getsid(None), getppid()) else { return false };
    // The shell leads the session, and has put the program into a group of its own.
    let is_apart = getpgid(Some(session)).is_ok_and(|leading| leading != getpgrp());
    is_apart && getsid(Some(parent)).is_ok_and(|of_parent| of_parent == session)
}

/// Where programs cannot be stopped.
#[cfg(not(unix))]
const fn stop_process_group() -> bool {
    false
}
