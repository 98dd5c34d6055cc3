//! `jobs`: which jobs these words name.

use std::io;

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::cli::context::{OUTPUT_COLUMNS, load_data};
use microcred_core::sanitize::clean;
use microcred_export as export;
use microcred_i18n::search_reference;

/// How many are listed when no limit is given.
const DEFAULT_JOBS: usize = 10;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let Some(data) = load_data(ready)? else { return Ok(ExitStatus::Failure) };
    let words: Vec<&str> = matches.get_many::<String>("text").into_iter().flatten().map(String::as_str).collect();
    let words = clean(&words.join(" "));
    let most = matches.get_one::<u32>("limit").map_or(DEFAULT_JOBS, |limit| *limit as usize);
    let search = search_reference(&data.reference, &data.prebuilt);
    let found = search.goals.jobs().search(&words, ready.texts.tag(), most);
    let known = &data.reference.occupations;
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        ready.print_data(&export::json::pretty(&export::view::jobs(&words, &found, known, ready.texts.tag())))?;
    } else {
        ready.print(&export::text::jobs(&words, &found, known, ready.texts, OUTPUT_COLUMNS))?;
    }
    Ok(if found.is_empty() { ExitStatus::Failure } else { ExitStatus::Success })
}
