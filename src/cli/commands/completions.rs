//! `completions`: a completion script for a shell.

use std::io;

use clap::ArgMatches;
use clap_complete::Shell;

use crate::cli::args::command;
use crate::cli::ready::{Ended, Ready};

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let Some(shell) = matches.get_one::<Shell>("shell") else { return Ok(Ended::WrongUse) };
    // Into memory first: the generator panics where it cannot write.
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut command(ready.texts), "microcred", &mut script);
    ready.out.write_all(&script)?;
    Ok(Ended::Done)
}
