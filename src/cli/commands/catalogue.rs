//! `catalogue`: check a file, compile it, count it, write it out.

use std::io;

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::cli::commands::check;
#[cfg(feature = "large")]
use crate::cli::commands::compile;
use crate::cli::context::load_data;
use microcred_core::stats::stats;
use microcred_export as export;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    match matches.subcommand() {
        Some(("check", matches)) => check::run(matches, ready),
        #[cfg(feature = "large")]
        Some(("compile", matches)) => compile::run(matches, ready),
        Some(("stats", matches)) => {
            let Some(data) = load_data(ready)? else { return Ok(ExitStatus::Failure) };
            let stats = stats(&data.reference.catalogue);
            if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
                ready.print_data(&export::json::pretty(&export::view::stats(&stats)))?;
            } else {
                ready.print(&export::text::stats(&stats, ready.texts))?;
            }
            Ok(ExitStatus::Success)
        }
        Some(("export", matches)) => {
            let Some(data) = load_data(ready)? else { return Ok(ExitStatus::Failure) };
            let catalogue = &data.reference.catalogue;
            if matches.get_one::<String>("format").is_some_and(|format| format == "csv") {
                export::csv::catalogue(catalogue, ready.texts.tag()).try_for_each(|line| ready.print_data(&line))?;
            } else {
                export::json::catalogue(catalogue).try_for_each(|piece| ready.print_data(&piece))?;
            }
            Ok(ExitStatus::Success)
        }
        _ => Ok(ExitStatus::InvalidUsage),
    }
}
