//! Where frames go: each is collected, then sent in small parts. Every part that the terminal takes is a sign of life, so
//! that a slow line is told from one that takes nothing more.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

/// The size of a part: a slow line takes one in less time than the watchdog waits.
const CHUNK_BYTES: usize = 512;

/// Set when the terminal is given back from beside the loop.
static IS_OUTPUT_STOPPED: AtomicBool = AtomicBool::new(false);

/// Nothing more is sent: whoever sends waits for the end of the program.
pub fn stop_output() {
    IS_OUTPUT_STOPPED.store(true, Ordering::SeqCst);
}

/// The output of the screens.
pub struct Output {
    frame: Vec<u8>,
    heartbeat: Arc<AtomicU64>,
}

impl Output {
    /// An output that beats for the watchdog.
    pub const fn new(heartbeat: Arc<AtomicU64>) -> Self {
        Self { frame: Vec::new(), heartbeat }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.frame.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut rest = self.frame.as_slice();
        while !rest.is_empty() {
            while IS_OUTPUT_STOPPED.load(Ordering::SeqCst) {
                thread::park();
            }
            let part = rest.get(..CHUNK_BYTES.min(rest.len())).unwrap_or(rest);
            let taken = send(part)?;
            rest = rest.get(taken..).unwrap_or_default();
            self.heartbeat.fetch_add(1, Ordering::Relaxed);
        }
        self.frame.clear();
        Ok(())
    }
}

/// Sends bytes; how many the terminal took.
#[cfg(unix)]
fn send(bytes: &[u8]) -> io::Result<usize> {
    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;
    let stdout = rustix::stdio::stdout();
    loop {
        match rustix::io::write(stdout, bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(taken) => return Ok(taken),
            Err(Errno::INTR) => {}
            // Another program left the terminal so that writing does not wait.
            Err(Errno::AGAIN) => {
                let _ = poll(&mut [PollFd::new(&stdout, PollFlags::OUT)], None);
            }
            Err(error) => return Err(error.into()),
        }
    }
}

/// Sends bytes; how many the terminal took.
#[cfg(not(unix))]
fn send(bytes: &[u8]) -> io::Result<usize> {
    let mut out = io::stdout();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(bytes.len())
}
