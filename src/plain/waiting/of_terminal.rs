//! The keyboard of the terminal that the program runs in.

use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcgetpgrp, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};

use super::{Keyboard, Waited};
use crate::domain::words::clean;

/// How often it is looked whether a signal came, and a sign of life is given.
const TICK: Duration = Duration::from_millis(250);
/// So long nothing may follow a key that is dropped: what a key sends besides, and the Enter of whoever types one.
const REST: Duration = Duration::from_millis(400);
/// Of a line that does not end no more bytes are kept; terminals end lines sooner.
const LONGEST: usize = 16 * 1024;
/// The exit code of a terminal that went away.
const GONE: u8 = 129;

/// The keyboard of the terminal. Signals that end a program are told of by [`Waited::Ended`].
#[derive(Debug)]
pub struct TerminalKeys {
    /// What was read and is not yet asked for.
    kept: Vec<u8>,
    /// The signal that came, or 0.
    signal: Arc<AtomicUsize>,
    beat: Arc<AtomicU64>,
}

/// What came of looking at the terminal.
enum Looked {
    Bytes(usize),
    InVain,
    Ended(u8),
}

impl TerminalKeys {
    /// The keyboard; while it waits it beats for a watchdog.
    ///
    /// # Errors
    /// When signals cannot be heard.
    pub fn new(beat: Arc<AtomicU64>) -> io::Result<Self> {
        let signal = Arc::new(AtomicUsize::new(0));
        for one in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] {
            let number = usize::try_from(one).unwrap_or_default();
            signal_hook::flag::register_usize(one, Arc::clone(&signal), number)?;
        }
        Ok(Self { kept: Vec::new(), signal, beat })
    }

    /// Waits for bytes until then.
    fn read_until(&mut self, end: Option<Instant>, bytes: &mut [u8]) -> Looked {
        let stdin = rustix::stdio::stdin();
        loop {
            self.beat.fetch_add(1, Ordering::Relaxed);
            let signal = self.signal.load(Ordering::SeqCst);
            if signal != 0 {
                return Looked::Ended(u8::try_from(signal + 128).unwrap_or(GONE));
            }
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            let patience = Timespec::try_from(left.map_or(TICK, |left| left.min(TICK))).ok();
            let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
            match poll(&mut waiting, patience.as_ref()) {
                Ok(0) if left.is_some_and(|left| left.is_zero()) => return Looked::InVain,
                Ok(0) | Err(Errno::INTR) => continue,
                Ok(_) => {}
                Err(_) => return Looked::Ended(GONE),
            }
            if !waiting.iter().any(|one| one.revents().contains(PollFlags::IN)) {
                return Looked::Ended(GONE);
            }
            if tcgetpgrp(stdin).is_ok_and(|leading| leading != rustix::process::getpgrp()) {
                // What is typed is for somebody else.
                if left.is_some_and(|left| left.is_zero()) {
                    return Looked::InVain;
                }
                thread::sleep(TICK);
                continue;
            }
            match rustix::io::read(stdin, &mut *bytes) {
                Ok(0) => return Looked::Ended(GONE),
                Ok(count) => return Looked::Bytes(count),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => thread::sleep(TICK),
                Err(_) => return Looked::Ended(GONE),
            }
        }
    }

    /// The same, and keeps what came.
    fn keep_until(&mut self, end: Option<Instant>) -> Waited {
        let mut bytes = [0; 4096];
        match self.read_until(end, &mut bytes) {
            Looked::Bytes(count) => {
                let room = LONGEST.saturating_sub(self.kept.len());
                let new = bytes.get(..count).unwrap_or_default();
                // The end of a line is always kept.
                let is_end = new.last() == Some(&b'\n');
                self.kept.extend(new.iter().take(room));
                if is_end && !self.has_line() {
                    self.kept.push(b'\n');
                }
                Waited::Came
            }
            Looked::InVain => Waited::InVain,
            Looked::Ended(code) => Waited::Ended(code),
        }
    }

    fn has_line(&self) -> bool {
        self.kept.contains(&b'\n')
    }

    /// Drops what follows a key at once, to the end of the line.
    fn drop_rest(&mut self) {
        let mut bytes = [0; 256];
        while let Looked::Bytes(count) = self.read_until(Some(Instant::now() + REST), &mut bytes) {
            if bytes.get(..count).unwrap_or_default().contains(&b'\n') {
                return;
            }
        }
    }

    fn key_until(&mut self, end: Instant) -> Waited {
        // What was begun before is no key.
        loop {
            match self.keep_until(Some(Instant::now())) {
                Waited::Came if self.has_line() => return Waited::Came,
                Waited::Came => {}
                Waited::InVain => break,
                ended @ Waited::Ended(_) => return ended,
            }
        }
        let mut bytes = [0; 256];
        match self.read_until(Some(end), &mut bytes) {
            Looked::Bytes(count) => {
                if !bytes.get(..count).unwrap_or_default().contains(&b'\n') {
                    self.drop_rest();
                }
                Waited::Came
            }
            Looked::InVain => Waited::InVain,
            Looked::Ended(code) => Waited::Ended(code),
        }
    }
}

/// Whether the terminal hands on whole lines and shows what is typed, or every key alone.
fn by_lines(lines: bool) {
    let stdin = rustix::stdio::stdin();
    let Ok(mut modes) = tcgetattr(stdin) else { return };
    modes.local_modes.set(LocalModes::ICANON | LocalModes::ECHO, lines);
    if !lines {
        modes.special_codes[SpecialCodeIndex::VMIN] = 1;
        modes.special_codes[SpecialCodeIndex::VTIME] = 0;
    }
    let _ = tcsetattr(stdin, OptionalActions::Now, &modes);
}

impl Keyboard for TerminalKeys {
    fn wait_for_line(&mut self, time: Option<Duration>) -> Waited {
        let end = time.map(|time| Instant::now() + time);
        while !self.has_line() {
            match self.keep_until(end) {
                Waited::Came => {}
                other => return other,
            }
        }
        Waited::Came
    }

    fn wait_for_key(&mut self, time: Duration) -> Waited {
        by_lines(false);
        let waited = self.key_until(Instant::now() + time);
        by_lines(true);
        waited
    }

    fn begun(&self) -> String {
        if self.has_line() { String::new() } else { clean(&String::from_utf8_lossy(&self.kept)) }
    }
}

impl BufRead for TerminalKeys {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        Ok(&self.kept)
    }

    fn consume(&mut self, count: usize) {
        self.kept.drain(..count.min(self.kept.len()));
    }
}

impl Read for TerminalKeys {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = Read::read(&mut self.kept.as_slice(), buffer)?;
        self.consume(count);
        Ok(count)
    }
}
