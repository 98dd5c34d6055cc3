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

use crate::prompts::timed_input::{TimedKeyboard, WaitResult};
use microcred_core::sanitize::clean;
use microcred_session::system::HANGUP_EXIT_CODE;

/// How often it is looked whether a signal came, and a sign of life is given.
const SIGNAL_POLL_INTERVAL: Duration = Duration::from_millis(250);
/// So long nothing may follow a key that is dropped: what a key sends besides, and the Enter of whoever types one.
const KEY_DRAIN_TIMEOUT: Duration = Duration::from_millis(400);
/// Of a line that does not end no more bytes are kept; terminals end lines sooner.
const MAX_PENDING_BYTES: usize = 16 * 1024;

/// The keyboard of the terminal. Signals that end a program are told of by [`WaitResult::Exit`].
#[derive(Debug)]
pub struct TerminalKeyboard {
    /// What was read and is not yet asked for.
    buffer: Vec<u8>,
    /// The signal that came, or 0.
    signal: Arc<AtomicUsize>,
    heartbeat: Arc<AtomicU64>,
}

/// What came of looking at the terminal.
enum PollResult {
    Bytes(usize),
    TimedOut,
    Exit(u8),
}

impl TerminalKeyboard {
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
        Ok(Self { buffer: Vec::new(), signal, heartbeat: beat })
    }

    /// Waits for bytes until then.
    fn poll_read(&mut self, end: Option<Instant>, bytes: &mut [u8]) -> PollResult {
        let stdin = rustix::stdio::stdin();
        loop {
            self.heartbeat.fetch_add(1, Ordering::Relaxed);
            let signal = self.signal.load(Ordering::SeqCst);
            if signal != 0 {
                return PollResult::Exit(u8::try_from(signal + 128).unwrap_or(HANGUP_EXIT_CODE));
            }
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            let patience =
                Timespec::try_from(left.map_or(SIGNAL_POLL_INTERVAL, |left| left.min(SIGNAL_POLL_INTERVAL))).ok();
            let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
            match poll(&mut waiting, patience.as_ref()) {
                Ok(0) if left.is_some_and(|left| left.is_zero()) => return PollResult::TimedOut,
                Ok(0) | Err(Errno::INTR) => continue,
                Ok(_) => {}
                Err(_) => return PollResult::Exit(HANGUP_EXIT_CODE),
            }
            if !waiting.iter().any(|one| one.revents().contains(PollFlags::IN)) {
                return PollResult::Exit(HANGUP_EXIT_CODE);
            }
            if tcgetpgrp(stdin).is_ok_and(|leading| leading != rustix::process::getpgrp()) {
                // What is typed is for somebody else.
                if left.is_some_and(|left| left.is_zero()) {
                    return PollResult::TimedOut;
                }
                thread::sleep(SIGNAL_POLL_INTERVAL);
                continue;
            }
            match rustix::io::read(stdin, &mut *bytes) {
                Ok(0) => return PollResult::Exit(HANGUP_EXIT_CODE),
                Ok(count) => return PollResult::Bytes(count),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => thread::sleep(SIGNAL_POLL_INTERVAL),
                Err(_) => return PollResult::Exit(HANGUP_EXIT_CODE),
            }
        }
    }

    /// The same, and keeps what came.
    fn buffer_until(&mut self, end: Option<Instant>) -> WaitResult {
        let mut bytes = [0; 4096];
        match self.poll_read(end, &mut bytes) {
            PollResult::Bytes(count) => {
                let room = MAX_PENDING_BYTES.saturating_sub(self.buffer.len());
                let new = bytes.get(..count).unwrap_or_default();
                // The end of a line is always kept.
                let is_end = new.last() == Some(&b'\n');
                self.buffer.extend(new.iter().take(room));
                if is_end && !self.has_line() {
                    self.buffer.push(b'\n');
                }
                WaitResult::Input
            }
            PollResult::TimedOut => WaitResult::TimedOut,
            PollResult::Exit(code) => WaitResult::Exit(code),
        }
    }

    fn has_line(&self) -> bool {
        self.buffer.contains(&b'\n')
    }

    /// Drops what follows a key at once, to the end of the line.
    fn drain_key_sequence(&mut self) {
        let mut bytes = [0; 256];
        while let PollResult::Bytes(count) = self.poll_read(Some(Instant::now() + KEY_DRAIN_TIMEOUT), &mut bytes) {
            if bytes.get(..count).unwrap_or_default().contains(&b'\n') {
                return;
            }
        }
    }

    fn wait_for_key_until(&mut self, end: Instant) -> WaitResult {
        // What was begun before is no key.
        loop {
            match self.buffer_until(Some(Instant::now())) {
                WaitResult::Input if self.has_line() => return WaitResult::Input,
                WaitResult::Input => {}
                WaitResult::TimedOut => break,
                ended @ WaitResult::Exit(_) => return ended,
            }
        }
        let mut bytes = [0; 256];
        match self.poll_read(Some(end), &mut bytes) {
            PollResult::Bytes(count) => {
                if !bytes.get(..count).unwrap_or_default().contains(&b'\n') {
                    self.drain_key_sequence();
                }
                WaitResult::Input
            }
            PollResult::TimedOut => WaitResult::TimedOut,
            PollResult::Exit(code) => WaitResult::Exit(code),
        }
    }
}

/// Whether the terminal hands on whole lines and shows what is typed, or every key alone.
fn set_line_mode(lines: bool) {
    let stdin = rustix::stdio::stdin();
    let Ok(mut modes) = tcgetattr(stdin) else { return };
    modes.local_modes.set(LocalModes::ICANON | LocalModes::ECHO, lines);
    if !lines {
        modes.special_codes[SpecialCodeIndex::VMIN] = 1;
        modes.special_codes[SpecialCodeIndex::VTIME] = 0;
    }
    let _ = tcsetattr(stdin, OptionalActions::Now, &modes);
}

impl TimedKeyboard for TerminalKeyboard {
    fn wait_for_line(&mut self, time: Option<Duration>) -> WaitResult {
        let end = time.map(|time| Instant::now() + time);
        while !self.has_line() {
            match self.buffer_until(end) {
                WaitResult::Input => {}
                other => return other,
            }
        }
        WaitResult::Input
    }

    fn wait_for_key(&mut self, time: Duration) -> WaitResult {
        set_line_mode(false);
        let waited = self.wait_for_key_until(Instant::now() + time);
        set_line_mode(true);
        waited
    }

    fn pending_input(&self) -> String {
        if self.has_line() { String::new() } else { clean(&String::from_utf8_lossy(&self.buffer)) }
    }
}

impl BufRead for TerminalKeyboard {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        Ok(&self.buffer)
    }

    fn consume(&mut self, count: usize) {
        self.buffer.drain(..count.min(self.buffer.len()));
    }
}

impl Read for TerminalKeyboard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = Read::read(&mut self.buffer.as_slice(), buffer)?;
        self.consume(count);
        Ok(count)
    }
}
