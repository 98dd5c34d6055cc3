//! `catalogue`: check a file, compile it, count it, write it out.

use std::io;

use clap::ArgMatches;

use super::{check, compile};
use crate::cli::given::data;
use crate::cli::ready::{Ended, Ready};
use crate::domain::stats::stats;
use crate::export;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    match matches.subcommand() {
        Some(("check", matches)) => check::run(matches, ready),
        Some(("compile", matches)) => compile::run(matches, ready),
        Some(("stats", matches)) => {
            let Some(data) = data(ready)? else { return Ok(Ended::Nothing) };
            let stats = stats(&data.known.catalogue);
            if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
                ready.print_data(&export::json::pretty(&export::json::stats(&stats)))?;
            } else {
                ready.print(&export::text::stats(&stats, ready.texts))?;
            }
            Ok(Ended::Done)
        }
        Some(("export", matches)) => {
            let Some(data) = data(ready)? else { return Ok(Ended::Nothing) };
            let catalogue = &data.known.catalogue;
            if matches.get_one::<String>("format").is_some_and(|format| format == "csv") {
                export::csv::catalogue(catalogue, ready.texts.tag()).try_for_each(|line| ready.print_data(&line))?;
            } else {
                export::json::catalogue(catalogue).try_for_each(|piece| ready.print_data(&piece))?;
            }
            Ok(Ended::Done)
        }
        _ => Ok(Ended::WrongUse),
    }
}
