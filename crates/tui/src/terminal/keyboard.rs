//! Reading keys, on a thread of its own: it may wait as long as it likes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use ratatui::crossterm::event::Event;

/// Tells of everything that is typed, until it is told that nobody listens; `None` when the terminal has gone away. What is
/// typed after the screens were `left` is not read where the system lets us wait without reading:
/// not on macOS and Windows.
pub fn spawn_key_reader(left: Arc<AtomicBool>, tell: impl Fn(Option<Event>) -> bool + Send + 'static) {
    thread::spawn(move || read_events(&left, &tell));
}

/// crossterm's own reading cannot be left in the middle of a sequence, and keeps a paste of any length. On macOS `poll`
/// knows no terminals.
#[cfg(all(unix, not(target_vendor = "apple")))]
fn read_events(left: &AtomicBool, tell: &dyn Fn(Option<Event>) -> bool) {
    use crate::terminal::decoder::Decoder;
    let mut decoder = Decoder::default();
    let mut bytes = [0; 1024];
    loop {
        let events = match poll_stdin(&mut bytes, decoder.timeout(), left) {
            PollOutcome::Bytes(count) => decoder.feed(bytes.get(..count).unwrap_or_default()),
            PollOutcome::TimedOut => decoder.on_timeout(),
            PollOutcome::Retry => continue,
            PollOutcome::Stopped => return,
            PollOutcome::Disconnected => {
                tell(None);
                return;
            }
        };
        if !events.into_iter().all(|event| tell(Some(event))) {
            return;
        }
    }
}

/// What came of waiting.
#[cfg(all(unix, not(target_vendor = "apple")))]
enum PollOutcome {
    /// So many bytes.
    Bytes(usize),
    /// Nothing in that time.
    TimedOut,
    /// Something else; wait again.
    Retry,
    /// The screens were left.
    Stopped,
    /// The terminal has gone away.
    Disconnected,
}

#[cfg(all(unix, not(target_vendor = "apple")))]
fn poll_stdin(bytes: &mut [u8], patience: Option<std::time::Duration>, left: &AtomicBool) -> PollOutcome {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    let stdin = rustix::stdio::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    let patience = patience.and_then(|time| Timespec::try_from(time).ok());
    match poll(&mut waiting, patience.as_ref()) {
        Ok(0) => return PollOutcome::TimedOut,
        Ok(_) => {}
        Err(Errno::INTR) => return PollOutcome::Retry,
        Err(_) => return PollOutcome::Disconnected,
    }
    if left.load(Ordering::Relaxed) {
        return PollOutcome::Stopped;
    }
    if !waiting.iter().any(|one| one.revents().contains(PollFlags::IN)) {
        return PollOutcome::Disconnected;
    }
    if !crate::terminal::is_foreground() {
        // What is typed is for somebody else, and reading it would stop the program.
        thread::sleep(std::time::Duration::from_millis(250));
        return PollOutcome::Retry;
    }
    match rustix::io::read(stdin, bytes) {
        Ok(0) => PollOutcome::Disconnected,
        Ok(count) => PollOutcome::Bytes(count),
        Err(Errno::INTR | Errno::AGAIN) => PollOutcome::Retry,
        Err(_) => PollOutcome::Disconnected,
    }
}

#[cfg(not(all(unix, not(target_vendor = "apple"))))]
fn read_events(_: &AtomicBool, tell: &dyn Fn(Option<Event>) -> bool) {
    while let Ok(event) = ratatui::crossterm::event::read() {
        if !tell(Some(event)) {
            return;
        }
    }
    tell(None);
}
