//! The keyboard: a thread of its own reads it, since reading can wait for ever.

use std::sync::mpsc::Sender;
use std::thread;

use super::input::Typed;

/// What the keyboard tells.
#[derive(Debug)]
pub enum Heard {
    /// Somebody did something.
    Typed(Typed),
    /// It is gone.
    Closed,
}

/// Reads keys until nobody listens or the keyboard is gone.
pub fn read_keys<T: From<Heard> + Send + 'static>(sender: Sender<T>) {
    thread::spawn(move || {
        let tell = |heard: Heard| sender.send(T::from(heard)).is_ok();
        listen(&tell);
        tell(Heard::Closed);
    });
}

/// Tells what is typed until `tell` says no or nothing more can come.
#[cfg(unix)]
fn listen(tell: &dyn Fn(Heard) -> bool) {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::{Errno, read};

    use super::input::Parser;

    let stdin = rustix::stdio::stdin();
    let mut parser = Parser::default();
    let mut bytes = [0_u8; 4096];
    loop {
        let patience = parser.patience().and_then(|patience| Timespec::try_from(patience).ok());
        let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
        let typed = match poll(&mut waiting, patience.as_ref()) {
            Err(Errno::INTR | Errno::AGAIN) => continue,
            Err(_) => return,
            Ok(0) => parser.settle(),
            Ok(_) => match read(stdin, &mut bytes) {
                Err(Errno::INTR | Errno::AGAIN) => continue,
                Ok(0) | Err(_) => return,
                Ok(count) => parser.feed(bytes.get(..count).unwrap_or(&[])),
            },
        };
        if !typed.into_iter().all(|one| tell(Heard::Typed(one))) {
            return;
        }
    }
}

#[cfg(not(unix))]
fn listen(tell: &dyn Fn(Heard) -> bool) {
    use super::events::typed;
    use ratatui::crossterm::event::read;

    while let Ok(event) = read() {
        if !typed(event).into_iter().all(|one| tell(Heard::Typed(one))) {
            return;
        }
    }
}
