//! An interruption that waits until what was begun is cleared away.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The signal that ends the program, once it has come. Elsewhere than on Unix the system ends the program at once.
#[derive(Debug, Default)]
pub(super) struct DeferredSignals {
    signal: Arc<AtomicUsize>,
    #[cfg(unix)]
    handlers: Vec<signal_hook::SigId>,
}

impl DeferredSignals {
    /// Holds back the signals that end the program.
    #[cfg(unix)]
    pub(super) fn install() -> Self {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        let signal = Arc::new(AtomicUsize::new(0));
        let register = |number: i32| {
            signal_hook::flag::register_usize(number, Arc::clone(&signal), usize::try_from(number).unwrap_or(0)).ok()
        };
        let handlers = [SIGHUP, SIGINT, SIGTERM].into_iter().filter_map(register).collect();
        Self { signal, handlers }
    }

    /// Holds back nothing.
    #[cfg(not(unix))]
    pub(super) fn install() -> Self {
        Self::default()
    }

    /// Whether a signal has come.
    pub(super) fn is_pending(&self) -> bool {
        self.signal.load(Ordering::Relaxed) != 0
    }

    /// Lets a signal that has come end the program now, and later ones at once.
    #[cfg(unix)]
    pub(super) fn deliver(&self) {
        for handler in self.handlers.iter().copied() {
            signal_hook::low_level::unregister(handler);
        }
        if let Some(signal) = i32::try_from(self.signal.load(Ordering::Relaxed)).ok().filter(|signal| *signal != 0) {
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    }

    /// Nothing was held back.
    #[cfg(not(unix))]
    pub(super) const fn deliver(&self) {}
}
