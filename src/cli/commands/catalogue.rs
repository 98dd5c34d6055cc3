//! `catalogue`: check a file, compile it, count it, write it out.

use std::io;

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::cli::commands::check;
#[cfg(feature = "large")]
use crate::cli::commands::compile;
use crate::cli::context::{OUTPUT_COLUMNS, load_data};
use microcred_core::coverage::{COMMON_OCCUPATIONS, COMMON_PROVINCES, coverage};
use microcred_core::occupation::NocCode;
use microcred_core::stats::{freshness_report, stats};
use microcred_export as export;

fn wants_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").is_some_and(|format| format == "json")
}

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    match matches.subcommand() {
        Some(("check", matches)) => check::run(matches, ready),
        #[cfg(feature = "large")]
        Some(("compile", matches)) => compile::run(matches, ready),
        Some(("stats", matches)) => {
            let Some(data) = load_data(ready)? else { return Ok(ExitStatus::Failure) };
            let stats = stats(&data.reference.catalogue, ready.settings.today);
            if wants_json(matches) {
                ready.print_data(&export::json::pretty(&export::view::stats(&stats)))?;
            } else {
                ready.print(&export::text::stats(&stats, ready.texts))?;
            }
            Ok(ExitStatus::Success)
        }
        Some(("coverage", matches)) => {
            let Some(data) = load_data(ready)? else { return Ok(ExitStatus::Failure) };
            let known = COMMON_OCCUPATIONS.iter().filter_map(|code| NocCode::parse(code));
            let named: Vec<NocCode> = matches.get_many("occupation").into_iter().flatten().copied().collect();
            let occupations = if named.is_empty() { known.collect() } else { named };
            let table = coverage(&data.reference.catalogue, &occupations, COMMON_PROVINCES);
            let titles = &data.reference.occupations;
            if wants_json(matches) {
                let view = export::view::coverage(&table, titles, ready.texts.tag());
                ready.print_data(&export::json::pretty(&view))?;
            } else {
                ready.print(&export::text::coverage(&table, titles, ready.texts, OUTPUT_COLUMNS))?;
            }
            Ok(ExitStatus::Success)
        }
        Some(("freshness", matches)) => {
            let Some(data) = load_data(ready)? else { return Ok(ExitStatus::Failure) };
            let report = freshness_report(&data.reference.catalogue, ready.settings.today);
            if wants_json(matches) {
                ready.print_data(&export::json::pretty(&export::view::freshness(&report)))?;
            } else {
                ready.print(&export::text::freshness(&report, ready.texts, OUTPUT_COLUMNS))?;
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
