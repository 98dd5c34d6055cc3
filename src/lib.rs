//! `microcred` helps people in Canada choose a micro-credential.
//!
//! Read the folders as a sentence: the catalogue and the reference say what is offered; the [`domain`] decides;
//! [`search`] finds; [`text`] says it in each language; [`store`] reads and writes; [`export`] prints; [`tui`] and
//! [`cli`] are ways to ask. ARCHITECTURE.md has the picture and the table of who may import whom.

pub mod cli;
pub mod domain;
pub mod export;
pub mod search;
pub mod store;
pub mod text;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use cli::Request;

/// Runs the program with the arguments of this process.
#[must_use]
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let asked = cli::run(&arguments, &mut out, &mut io::stderr().lock());
    match asked.and_then(|request| out.flush().map(|()| request)) {
        Ok(Request::Ran(ended)) => ExitCode::from(ended.code()),
        Ok(Request::Screens(settings)) => {
            drop(out);
            let _ = settings;
            ExitCode::SUCCESS
        }
        // Whoever read our answer has enough of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
