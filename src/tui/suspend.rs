//! Out of the way and back: Ctrl-Z gives the terminal back and stops the program, until somebody lets it go on.
//!
//! While the program is away nothing is drawn and no mode is touched, since the terminal belongs to somebody else. It is
//! taken again when the program goes on and is in the foreground: also after it was stopped without being asked, because
//! whoever had the terminal meanwhile may have left anything on it. Silent, as [`super::terminal`] is.

#[cfg(unix)]
use std::sync::atomic::{AtomicBool, Ordering};

use super::terminal;

/// Set while the program stops itself.
#[cfg(unix)]
static OUR_OWN: AtomicBool = AtomicBool::new(false);

/// Whether the program has the terminal, with what it drew on it.
#[derive(Debug, Default)]
pub struct Absence {
    is_away: bool,
    is_spoiled: bool,
    /// After a stop of its own the program hears once more that it goes on.
    knows: bool,
}

/// How the program and its terminal stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It has it, and what was drawn is there.
    Here,
    /// It has it, and everything must be drawn anew.
    Anew,
    /// Somebody else has it.
    Away,
}

impl Absence {
    /// Gives the terminal back and stops; returns when the program goes on. Does nothing where nobody could let it go on.
    pub fn begin(&mut self) {
        if stop() {
            self.is_away = true;
            self.knows = true;
        }
    }

    /// Takes note that the program was stopped and goes on.
    pub fn was_stopped(&mut self) {
        if !std::mem::take(&mut self.knows) {
            self.is_away = true;
        }
    }

    /// Takes note that the window changed. Even if it is as large as before, it may have lost what stood in it meanwhile.
    pub const fn was_resized(&mut self) {
        self.is_spoiled = true;
    }

    /// How things stand; an absence ends here where it can.
    pub fn standing(&mut self) -> Standing {
        if self.is_away {
            if !terminal::is_ours() || terminal::enter().is_err() {
                return Standing::Away;
            }
            self.is_away = false;
            self.is_spoiled = true;
        }
        if std::mem::take(&mut self.is_spoiled) { Standing::Anew } else { Standing::Here }
    }
}

/// Stops the program and whatever was started together with it, the terminal given back; whether it was stopped.
#[cfg(unix)]
fn stop() -> bool {
    use rustix::process::{Signal, kill_current_process_group};
    if !somebody_waits() {
        return false;
    }
    terminal::restore();
    // A script around the program must stop too, or the shell would go on waiting. The program hears this signal itself.
    OUR_OWN.store(true, Ordering::SeqCst);
    let _ = kill_current_process_group(Signal::TSTP);
    signal_hook::low_level::raise(signal_hook::consts::SIGSTOP).is_ok()
}

/// Whether a stop that the program hears of is the one that it asked for itself; asked once for each.
#[cfg(unix)]
pub fn is_our_own() -> bool {
    OUR_OWN.swap(false, Ordering::SeqCst)
}

/// Whether a shell is there that could let the program go on. What a window, a remote login or a service starts by itself
/// would stop for ever.
#[cfg(unix)]
fn somebody_waits() -> bool {
    use rustix::process::{getpgid, getpgrp, getppid, getsid};
    let (Ok(session), Some(parent)) = (getsid(None), getppid()) else { return false };
    // The shell leads the session, and has put the program into a group of its own.
    let is_apart = getpgid(Some(session)).is_ok_and(|leading| leading != getpgrp());
    is_apart && getsid(Some(parent)).is_ok_and(|of_parent| of_parent == session)
}

/// Where programs cannot be stopped.
#[cfg(not(unix))]
const fn stop() -> bool {
    false
}
