//! `catalogue check`: every fault of a catalogue, compiled or not.

use std::io;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::progress::{ProgressLine, share};
use crate::cli::ready::{Ended, Ready};
use crate::domain::catalogue::Catalogue;
use crate::domain::damage::Damage;
use crate::domain::reading::Fault;
use crate::domain::reading::catalogue::{Reading, read_bytes};
use crate::domain::records::Counting;
use crate::domain::words::clean;
use crate::store::Data;
use crate::store::data::{EmbeddedFault, read_embedded_catalogue};
use crate::store::opening::{CompiledFile, Found, open};
use crate::text::Args;

/// After so many programmes somebody may look how far it is.
const OFTEN: usize = 64;

/// Reports every fault of a catalogue; 1 where there is any.
pub(super) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let path = matches.get_one::<PathBuf>("file").or(ready.settings.catalogue.as_ref());
    let Some(path) = path else {
        return match read_embedded_catalogue() {
            Ok(reading) => report("catalogue.ron".to_owned(), reading, ready),
            Err(error) => embedded_fault(&error, ready),
        };
    };
    let name = clean(&path.display().to_string());
    match open(path) {
        Err(error) => {
            let args = Args::new().text("why", clean(&error.to_string()));
            ready.warn(&ready.texts.with("file-unreadable", &args))?;
            Ok(Ended::Nothing)
        }
        Ok(Found::Text(bytes)) => match Data::embedded_occupations() {
            Ok(occupations) => report(name.clone(), read_bytes(&name, &bytes, &occupations), ready),
            Err(error) => embedded_fault(&error, ready),
        },
        Ok(Found::Compiled(file)) => compiled(&name, &file, ready),
        Ok(Found::Unusable(damage)) => {
            ready.print(&format!("{}\n", ready.texts.damage(&name, &damage)))?;
            Ok(Ended::Nothing)
        }
    }
}

fn embedded_fault(error: &EmbeddedFault, ready: &mut Ready<'_>) -> io::Result<Ended> {
    ready.warn(&ready.texts.fault(&error.0))?;
    Ok(Ended::Nothing)
}

fn report(name: String, reading: Reading, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let Reading { catalogue, faults, refused } = reading;
    for fault in &faults {
        ready.print(&format!("{}\n", ready.texts.fault(fault)))?;
    }
    let programmes = catalogue.as_ref().map_or(0, Catalogue::len);
    summary(&name, programmes, faults.iter().map(Fault::count).sum(), refused, ready)?;
    if catalogue.is_none() {
        ready.print(&format!("{}\n", ready.texts.say("catalogue-unusable")))?;
    } else if programmes == 0 {
        let nothing = ready.texts.with("catalogue-nothing-sound", &Args::new().text("path", name));
        ready.print(&format!("{nothing}\n"))?;
    }
    Ok(if faults.is_empty() && programmes > 0 { Ended::Done } else { Ended::Nothing })
}

fn summary(name: &str, programmes: usize, faults: usize, refused: usize, ready: &mut Ready<'_>) -> io::Result<()> {
    let number = |number: usize| ready.texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let args = Args::new()
        .text("file", name)
        .count("count", programmes)
        .text("programmes", number(programmes))
        .text("faults", number(faults))
        .text("refused", number(refused));
    let summary = ready.texts.with("catalogue-checked", &args);
    ready.print(&format!("{summary}\n"))
}

/// Checks every byte and reads every programme of a compiled catalogue.
fn compiled(name: &str, file: &CompiledFile, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let mut line = ProgressLine::new();
    let records = file.records();
    // The bytes and the programmes are half the work each.
    let mut show = |done: u64, ready: &mut Ready<'_>| {
        line.show(ready, |ready| {
            let args = Args::new().text("share", share(done, file.length().saturating_mul(2), ready));
            ready.texts.with("compile-checking", &args)
        })
    };
    let mut written = Ok(());
    let rest = file.check_rest(|done, _| {
        written = show(done, ready);
        written.is_ok()
    });
    written?;
    let mut damages: Vec<Damage> = rest.err().into_iter().collect();
    damages.extend(file.check_order().err());
    let mut counting = Counting::default();
    let mut unread = 0;
    for record in 0..records.len() {
        match records.programme(record) {
            Some(programme) => counting.count(&programme),
            None => {
                damages.push(Damage::Record { record });
                unread += 1;
            }
        }
        if record % OFTEN == 0 {
            let part = u128::from(file.length()) * (record as u128) / (records.len().max(1) as u128);
            show(file.length() + u64::try_from(part).unwrap_or(0), ready)?;
        }
    }
    if unread == 0 && counting.summary() != records.summary() {
        damages.push(Damage::Part { part: "head".to_owned() });
    }
    line.clear(ready)?;
    for damage in &damages {
        ready.print(&format!("{}\n", ready.texts.damage(name, damage)))?;
    }
    summary(name, records.len() - unread, damages.len(), unread, ready)?;
    Ok(if damages.is_empty() && !records.is_empty() { Ended::Done } else { Ended::Nothing })
}
