//! `catalogue check`: every fault of a catalogue, compiled or not.

use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::cli::output::print_save_error;
use crate::cli::progress::{ProgressLine, percent};
use crate::system::catalogue_file::{CompiledFile, OpenedFile, open};
use crate::system::data::embedded;
use crate::system::saving::save_as;
use microcred_core::catalogue::Catalogue;
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::diagnostic::Diagnostic;
use microcred_core::program_store::SummaryBuilder;
use microcred_core::sanitize::clean;
use microcred_data::reading::catalogue::{ParsedCatalogue, parse_bytes};
use microcred_data::reading::upgrade::upgrade;
use microcred_i18n::{Args, msg};

/// After so many programs somebody may look how far it is.
const PROGRESS_EVERY_PROGRAMS: usize = 64;

/// Reports every fault of a catalogue; 1 where there is any.
pub(super) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let path = matches.get_one::<PathBuf>("file").or(ready.settings.catalogue.as_ref());
    let Some(path) = path else {
        // The embedded catalogue was checked when microcred was built: a fault ends the build.
        let catalogue = Some(embedded().reference.catalogue.clone());
        let checked = ParsedCatalogue { catalogue, diagnostics: Vec::new(), rejected_count: 0 };
        return print_report("catalogue.ron".to_owned(), checked, ready);
    };
    let name = clean(&path.display().to_string());
    if let Some(output) = matches.get_one::<PathBuf>("output").filter(|_| matches.get_flag("upgrade")) {
        return write_upgraded(&name, path, output, matches.get_flag("force"), ready);
    }
    match open(path) {
        Err(error) => {
            let args = Args::new().string("why", clean(&error.to_string()));
            ready.warn(&ready.texts.format(msg::FILE_UNREADABLE, &args))?;
            Ok(ExitStatus::Failure)
        }
        Ok(OpenedFile::Text(bytes)) => {
            let parsed = parse_bytes(&name, &bytes, &microcred_embedded::occupations());
            print_report(name.clone(), parsed, ready)
        }
        Ok(OpenedFile::Compiled(file)) => check_compiled(&name, &file, ready),
        Ok(OpenedFile::Invalid(damage)) => {
            ready.print(&format!("{}\n", ready.texts.catalogue_error(&name, &damage)))?;
            Ok(ExitStatus::Failure)
        }
    }
}

/// Writes a catalogue in the newest layout, nothing lost, and reports on what was written.
fn write_upgraded(
    name: &str,
    path: &Path,
    output: &Path,
    replace: bool,
    ready: &mut CommandIo<'_>,
) -> io::Result<ExitStatus> {
    let bytes = match open(path) {
        Ok(OpenedFile::Text(bytes)) => bytes,
        Err(error) => {
            let args = Args::new().string("why", clean(&error.to_string()));
            ready.warn(&ready.texts.format(msg::FILE_UNREADABLE, &args))?;
            return Ok(ExitStatus::Failure);
        }
        Ok(OpenedFile::Compiled(_) | OpenedFile::Invalid(_)) => {
            ready.warn(&ready.texts.format(msg::CATALOGUE_COMPILED_NOT_UPGRADED, &Args::new().string("file", name)))?;
            return Ok(ExitStatus::Failure);
        }
    };
    let upgraded = str::from_utf8(&bytes).ok().and_then(|text| upgrade(text).ok());
    let Some(upgraded) = upgraded else {
        ready.warn(&ready.texts.format(msg::CATALOGUE_NOT_UPGRADED, &Args::new().string("file", name)))?;
        print_report(name.to_owned(), parse_bytes(name, &bytes, &microcred_embedded::occupations()), ready)?;
        return Ok(ExitStatus::Failure);
    };
    if let Err(error) = save_as(output, upgraded.as_bytes(), replace) {
        return print_save_error(&error, ready);
    }
    let written = clean(&output.display().to_string());
    let said = ready.texts.format(msg::CATALOGUE_UPGRADED, &Args::new().string("path", written.clone()));
    ready.print(&format!("{said}\n"))?;
    let parsed = parse_bytes(&written, upgraded.as_bytes(), &microcred_embedded::occupations());
    print_report(written, parsed, ready)
}

fn print_report(name: String, reading: ParsedCatalogue, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let ParsedCatalogue { catalogue, diagnostics: faults, rejected_count: refused } = reading;
    for fault in &faults {
        ready.print(&format!("{}\n", ready.texts.diagnostic(fault)))?;
    }
    let programs = catalogue.as_ref().map_or(0, Catalogue::len);
    print_summary(&name, programs, faults.iter().map(Diagnostic::count).sum(), refused, ready)?;
    if catalogue.is_none() {
        ready.print(&format!("{}\n", ready.texts.text(msg::CATALOGUE_UNUSABLE)))?;
    } else if programs == 0 {
        let nothing = ready.texts.format(msg::CATALOGUE_NOTHING_SOUND, &Args::new().string("path", name));
        ready.print(&format!("{nothing}\n"))?;
    }
    Ok(if faults.is_empty() && programs > 0 { ExitStatus::Success } else { ExitStatus::Failure })
}

fn print_summary(
    name: &str,
    programs: usize,
    faults: usize,
    refused: usize,
    ready: &mut CommandIo<'_>,
) -> io::Result<()> {
    let number = |number: usize| ready.texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let args = Args::new()
        .string("file", name)
        .count("count", programs)
        .string("programs", number(programs))
        .string("faults", number(faults))
        .string("refused", number(refused));
    let summary = ready.texts.format(msg::CATALOGUE_CHECKED, &args);
    ready.print(&format!("{summary}\n"))
}

/// Checks every byte and reads every program of a compiled catalogue.
fn check_compiled(name: &str, file: &CompiledFile, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let mut line = ProgressLine::new();
    let records = file.program_store();
    // The bytes and the programs are half the work each.
    let mut show = |done: u64, ready: &mut CommandIo<'_>| {
        line.show(ready, |ready| {
            let args = Args::new().string("share", percent(done, file.length_bytes().saturating_mul(2), ready));
            ready.texts.format(msg::COMPILE_CHECKING, &args)
        })
    };
    let mut written = Ok(());
    let rest = file.check_remaining(|done, _| {
        written = show(done, ready);
        written.is_ok()
    });
    written?;
    let mut damages: Vec<CatalogueError> = rest.err().into_iter().collect();
    damages.extend(file.check_id_order().err());
    let mut counting = SummaryBuilder::default();
    let mut unread = 0;
    for record in 0..records.len() {
        match records.program(record) {
            Some(program) => counting.add(&program),
            None => {
                damages.push(CatalogueError::BadRecord { record });
                unread += 1;
            }
        }
        if record % PROGRESS_EVERY_PROGRAMS == 0 {
            let part = u128::from(file.length_bytes()) * (record as u128) / (records.len().max(1) as u128);
            show(file.length_bytes() + u64::try_from(part).unwrap_or(0), ready)?;
        }
    }
    if unread == 0 && counting.build() != records.summary() {
        damages.push(CatalogueError::BadSection { section: "head".to_owned() });
    }
    line.clear(ready)?;
    for damage in &damages {
        ready.print(&format!("{}\n", ready.texts.catalogue_error(name, damage)))?;
    }
    print_summary(name, records.len() - unread, damages.len(), unread, ready)?;
    Ok(if damages.is_empty() && !records.is_empty() { ExitStatus::Success } else { ExitStatus::Failure })
}
