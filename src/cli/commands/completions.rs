//! `completions`: a completion script for a shell.

use std::io;

use clap::ArgMatches;
use clap_complete::Shell;

use crate::cli::args::command;
use crate::cli::command_io::{CommandIo, ExitStatus};

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let Some(shell) = matches.get_one::<Shell>("shell") else { return Ok(ExitStatus::InvalidUsage) };
    // Into memory first: the generator panics where it cannot write.
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut command(ready.texts), "microcred", &mut script);
    ready.out.write_all(&script)?;
    Ok(ExitStatus::Success)
}
