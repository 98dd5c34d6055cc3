//! The only place that starts another program: the one that prints.
//!
//! It is named by its whole path, its arguments are always the same, and what is printed goes to its standard input. It gets
//! nothing of our environment and of our terminal, and it never outlasts our patience.

use std::ffi::OsStr;
use std::fs::Metadata;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use crate::system::disk::Disk;
use microcred_core::printing::{DEFAULT_PRINT_COMMAND, PrintConfig, PrintError, is_printer_name};
use microcred_core::sanitize::clean;

/// The arguments of every print: a title that says nothing of anybody, and no cover sheet.
const ARGUMENTS: [&str; 4] = ["-t", "hand-out", "-o", "job-sheets=none"];
/// All of its environment.
const ENVIRONMENT: [(&str, &str); 2] = [("PATH", "/usr/bin:/bin"), ("LANG", "C")];
/// The program may take so long.
const PRINT_TIMEOUT: Duration = Duration::from_secs(30);
/// So often we look whether it has ended.
const EXIT_POLL_INTERVAL: Duration = Duration::from_millis(20);
/// Once it has ended, its last words may take so long to arrive.
const STDERR_TIMEOUT: Duration = Duration::from_millis(500);
/// The bytes of what it says that are kept; the rest is read and forgotten.
const MAX_STDERR_BYTES: usize = 1_024;
/// The characters of it that are told.
const MAX_MESSAGE_CHARS: usize = 200;

/// A way to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printer {
    /// The program, by its whole path.
    pub program: PathBuf,
    /// The name of the printer; `None`: the one that the system has chosen.
    pub name: Option<String>,
}

impl Default for Printer {
    fn default() -> Self {
        Self { program: PathBuf::from(DEFAULT_PRINT_COMMAND), name: None }
    }
}

impl From<&PrintConfig> for Printer {
    fn from(printing: &PrintConfig) -> Self {
        Self { program: PathBuf::from(&printing.command), name: printing.printer.clone() }
    }
}

impl Printer {
    /// Whether there is a program to start. Nothing is started.
    #[must_use]
    pub fn is_available(&self) -> bool {
        self.is_valid()
            && Disk::default().metadata(&self.program).is_ok_and(|there| there.is_file() && is_executable(&there))
    }

    fn is_valid(&self) -> bool {
        self.program.is_absolute() && self.name.as_deref().is_none_or(is_printer_name)
    }

    /// Prints a PDF. It waits until the program has ended, for half a minute at most: call it beside what must not wait.
    ///
    /// # Errors
    /// When there is no such program, or it does not take what is to be printed, or does not end.
    pub fn print(&self, pdf: &[u8]) -> Result<(), PrintError> {
        self.print_with_timeout(pdf, PRINT_TIMEOUT)
    }

    /// The same with another patience.
    ///
    /// # Errors
    /// As [`Printer::print`].
    pub fn print_with_timeout(&self, pdf: &[u8], patience: Duration) -> Result<(), PrintError> {
        let mut program = self.spawn()?;
        let written = program.stdin.take().and_then(|input| write_in_background(input, pdf.to_vec()));
        let heard = program.stderr.take().and_then(read_in_background);
        let (Some(written), Some(heard)) = (written, heard) else {
            kill(program);
            return Err(PrintError::Rejected { message: String::new() });
        };
        let Some(status) = wait_for_exit(&mut program, patience) else {
            kill(program);
            return Err(PrintError::Timeout);
        };
        // One that ends well, and yet did not read all, has not printed all.
        if status.success() && written.recv_timeout(STDERR_TIMEOUT) == Ok(true) {
            return Ok(());
        }
        Err(PrintError::Rejected { message: collect_stderr(&heard) })
    }

    fn spawn(&self) -> Result<Child, PrintError> {
        if !self.is_valid() {
            return Err(PrintError::NoPrinter);
        }
        let mut command = Command::new(&self.program);
        command.args(ARGUMENTS);
        if let Some(name) = &self.name {
            command.args([OsStr::new("-d"), OsStr::new(name)]);
        }
        command.env_clear().envs(ENVIRONMENT).current_dir(Path::new("/"));
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        // A group of its own: it cannot read from our terminal, our signals do not reach it, and all of it can be ended.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command.spawn().map_err(|error| spawn_error(&error))
    }
}

#[cfg(unix)]
fn is_executable(file: &Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&file.permissions()) & 0o111 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &Metadata) -> bool {
    true
}

fn spawn_error(error: &io::Error) -> PrintError {
    match error.kind() {
        ErrorKind::NotFound
        | ErrorKind::PermissionDenied
        | ErrorKind::NotADirectory
        | ErrorKind::IsADirectory
        | ErrorKind::InvalidInput => PrintError::NoPrinter,
        _ => PrintError::Rejected { message: clean_message(error.to_string().as_bytes()) },
    }
}

/// Writes all bytes beside us, since a program that does not read would keep us. Whether it took them all; `None` where no
/// thread can be had.
fn write_in_background(mut input: ChildStdin, bytes: Vec<u8>) -> Option<Receiver<bool>> {
    let (tell, told) = mpsc::channel();
    // A program that ends before it has read all is an error here: Rust ignores SIGPIPE.
    let work = move || {
        let _ = tell.send(input.write_all(&bytes).is_ok());
    };
    thread::Builder::new().spawn(work).is_ok().then_some(told)
}

/// Reads beside us what a program says, so that it never waits for us: the first of it is kept.
fn read_in_background(mut from: ChildStderr) -> Option<Receiver<Vec<u8>>> {
    let (tell, told) = mpsc::channel();
    let work = move || {
        let (mut part, mut left) = ([0; 512], MAX_STDERR_BYTES);
        loop {
            match from.read(&mut part) {
                Ok(0) => break,
                Ok(count) => {
                    let kept = part.get(..count.min(left)).unwrap_or_default();
                    left -= kept.len();
                    if !kept.is_empty() {
                        let _ = tell.send(kept.to_vec());
                    }
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
    };
    thread::Builder::new().spawn(work).is_ok().then_some(told)
}

/// What was heard, until the program has closed its mouth; one that left another behind may never do so.
fn collect_stderr(heard: &Receiver<Vec<u8>>) -> String {
    let mut said = Vec::new();
    while let Ok(part) = heard.recv_timeout(STDERR_TIMEOUT) {
        said.extend(part);
    }
    clean_message(&said)
}

/// What a program said, on one line that can be shown.
fn clean_message(said: &[u8]) -> String {
    clean(&String::from_utf8_lossy(said)).chars().take(MAX_MESSAGE_CHARS).collect::<String>().trim().to_owned()
}

/// Waits until a program has ended; `None` where it has not in time.
fn wait_for_exit(program: &mut Child, patience: Duration) -> Option<ExitStatus> {
    let start = Instant::now();
    loop {
        match program.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if start.elapsed() < patience => thread::sleep(EXIT_POLL_INTERVAL),
            Ok(None) | Err(_) => return None,
        }
    }
}

/// Ends a program and what it started, and takes its end note, so that nothing of it is left.
fn kill(mut program: Child) {
    #[cfg(unix)]
    if let Some(group) = i32::try_from(program.id()).ok().and_then(rustix::process::Pid::from_raw) {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = program.kill();
    if wait_for_exit(&mut program, STDERR_TIMEOUT).is_none() {
        // The system holds it back, in a driver for example. Its note is taken whenever it comes.
        let _ = thread::Builder::new().spawn(move || program.wait());
    }
}
