//! Reading keys, on a thread of its own: it may wait as long as it likes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use ratatui::crossterm::event::Event;

/// Tells of everything that is typed, until it is told that nobody listens; `None` when the terminal has gone away. What is
/// typed after the screens were `left` is not read where the system lets us wait without reading:
/// not on macOS and Windows.
pub fn listen(left: Arc<AtomicBool>, tell: impl Fn(Option<Event>) -> bool + Send + 'static) {
    thread::spawn(move || read(&left, &tell));
}

/// crossterm's own reading cannot be left in the middle of a sequence, and keeps a paste of any length. On macOS `poll`
/// knows no terminals.
#[cfg(all(unix, not(target_vendor = "apple")))]
fn read(left: &AtomicBool, tell: &dyn Fn(Option<Event>) -> bool) {
    use super::decoder::Decoder;
    let mut decoder = Decoder::default();
    let mut bytes = [0; 1024];
    loop {
        let events = match wait(&mut bytes, decoder.patience(), left) {
            Waited::Came(count) => decoder.take(bytes.get(..count).unwrap_or_default()),
            Waited::InVain => decoder.pause(),
            Waited::Again => continue,
            Waited::Left => return,
            Waited::Gone => {
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
enum Waited {
    /// So many bytes.
    Came(usize),
    /// Nothing in that time.
    InVain,
    /// Something else; wait again.
    Again,
    /// The screens were left.
    Left,
    /// The terminal has gone away.
    Gone,
}

#[cfg(all(unix, not(target_vendor = "apple")))]
fn wait(bytes: &mut [u8], patience: Option<std::time::Duration>, left: &AtomicBool) -> Waited {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    let stdin = rustix::stdio::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    let patience = patience.and_then(|time| Timespec::try_from(time).ok());
    match poll(&mut waiting, patience.as_ref()) {
        Ok(0) => return Waited::InVain,
        Ok(_) => {}
        Err(Errno::INTR) => return Waited::Again,
        Err(_) => return Waited::Gone,
    }
    if left.load(Ordering::Relaxed) {
        return Waited::Left;
    }
    if !waiting.iter().any(|one| one.revents().contains(PollFlags::IN)) {
        return Waited::Gone;
    }
    if !super::terminal::is_ours() {
        // What is typed is for somebody else, and reading it would stop the program.
        thread::sleep(std::time::Duration::from_millis(250));
        return Waited::Again;
    }
    match rustix::io::read(stdin, bytes) {
        Ok(0) => Waited::Gone,
        Ok(count) => Waited::Came(count),
        Err(Errno::INTR | Errno::AGAIN) => Waited::Again,
        Err(_) => Waited::Gone,
    }
}

#[cfg(not(all(unix, not(target_vendor = "apple"))))]
fn read(_: &AtomicBool, tell: &dyn Fn(Option<Event>) -> bool) {
    while let Ok(event) = ratatui::crossterm::event::read() {
        if !tell(Some(event)) {
            return;
        }
    }
    tell(None);
}
