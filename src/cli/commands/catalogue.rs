//! `catalogue`: check a file, count it, write it out.

use std::io;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::given::data;
use crate::cli::ready::{Ended, Ready};
use crate::domain::reading::catalogue::Reading;
use crate::domain::stats::stats;
use crate::domain::words::clean;
use crate::export;
use crate::store::Data;
use crate::store::data::{read_catalogue, read_embedded_catalogue};
use crate::text::Args;

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    match matches.subcommand() {
        Some(("check", matches)) => check(matches, ready),
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
            if matches.get_one::<String>("format").is_some_and(|format| format == "csv") {
                ready.print_data(&export::csv::catalogue(&data.known.catalogue, ready.texts.tag()))?;
            } else {
                ready.print_data(&export::json::pretty(&export::json::catalogue(&data.known.catalogue)))?;
            }
            Ok(Ended::Done)
        }
        _ => Ok(Ended::WrongUse),
    }
}

/// Reports every fault of a catalogue; 1 where there is any.
fn check(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let path = matches.get_one::<PathBuf>("file").or(ready.settings.catalogue.as_ref());
    let (name, reading) = match path {
        None => ("catalogue.ron".to_owned(), read_embedded_catalogue()),
        Some(path) => {
            let occupations = match Data::embedded_occupations() {
                Ok(occupations) => occupations,
                Err(error) => return embedded_fault(&error, ready),
            };
            match read_catalogue(path, &occupations) {
                Ok(reading) => (clean(&path.display().to_string()), Ok(reading)),
                Err(error) => {
                    let args = Args::new().text("why", clean(&error.to_string()));
                    ready.warn(&ready.texts.with("file-unreadable", &args))?;
                    return Ok(Ended::Nothing);
                }
            }
        }
    };
    let Reading { catalogue, faults, refused } = match reading {
        Ok(reading) => reading,
        Err(error) => return embedded_fault(&error, ready),
    };
    for fault in &faults {
        ready.print(&format!("{}\n", ready.texts.fault(fault)))?;
    }
    let programmes = catalogue.as_ref().map_or(0, |catalogue| catalogue.programmes().len());
    let number = |number: usize| ready.texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let args = Args::new()
        .text("file", name.clone())
        .count("count", programmes)
        .text("programmes", number(programmes))
        .text("faults", number(faults.len()))
        .text("refused", number(refused));
    let summary = ready.texts.with("catalogue-checked", &args);
    ready.print(&format!("{summary}\n"))?;
    if catalogue.is_none() {
        ready.print(&format!("{}\n", ready.texts.say("catalogue-unusable")))?;
    } else if programmes == 0 {
        let nothing = ready.texts.with("catalogue-nothing-sound", &Args::new().text("path", name));
        ready.print(&format!("{nothing}\n"))?;
    }
    Ok(if faults.is_empty() && programmes > 0 { Ended::Done } else { Ended::Nothing })
}

fn embedded_fault(error: &crate::store::data::EmbeddedFault, ready: &mut Ready<'_>) -> io::Result<Ended> {
    ready.warn(&ready.texts.fault(&error.0))?;
    Ok(Ended::Nothing)
}
