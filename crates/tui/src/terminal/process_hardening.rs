//! What an unattended program does before anybody comes: it leaves no trace if it dies, and cannot be stopped half-way.

/// Writes no image of its memory when it dies, lets no other process look into it, and goes on when it is told to stop.
#[cfg(unix)]
pub fn harden() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    use signal_hook::consts::{SIGTSTP, SIGTTIN, SIGTTOU};

    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    for signal in [SIGTSTP, SIGTTIN, SIGTTOU] {
        // Taken note of by nobody, and so without effect.
        let _ = signal_hook::flag::register(signal, std::sync::Arc::default());
    }
}

#[cfg(not(unix))]
pub const fn harden() {}
