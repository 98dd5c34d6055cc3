//! `site check`: the settings of an unattended place, or everything that is wrong with them.

use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::cli::ready::{Ended, Ready};
use crate::domain::kiosk::Kiosk;
use crate::domain::words::clean;
use crate::store::printing::Printer;
use crate::store::site::{SiteError, read};
use crate::store::{Data, usage};
use crate::text::{Args, Lang, Texts};

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let Some(path) = matches.subcommand_matches("check").and_then(|check| check.get_one::<PathBuf>("file")) else {
        return Ok(Ended::WrongUse);
    };
    match settings(path) {
        Err(error) => {
            for line in wrong(&error, ready.texts) {
                ready.print(&format!("{line}\n"))?;
            }
            Ok(Ended::Nothing)
        }
        Ok(kiosk) => {
            ready.print(&said(&kiosk, ready.texts))?;
            let notices = notices(&kiosk, ready.texts);
            for notice in &notices {
                ready.print(&format!("{notice}\n"))?;
            }
            Ok(if notices.is_empty() { Ended::Done } else { Ended::Nothing })
        }
    }
}

/// The settings in a file.
///
/// # Errors
/// When it cannot be read, or anything is wrong in it.
pub fn settings(path: &Path) -> Result<Kiosk, SiteError> {
    let known: Vec<&str> = Lang::all().map(Lang::tag).collect();
    read(path, &known)
}

/// What is wrong with settings, a line for each thing.
#[must_use]
pub fn wrong(error: &SiteError, texts: &Texts) -> Vec<String> {
    match error {
        SiteError::File(error) => {
            vec![texts.with("file-unreadable", &Args::new().text("why", clean(&error.to_string())))]
        }
        SiteError::Faults(faults) => faults.iter().map(|fault| texts.fault(fault)).collect(),
    }
}

/// What staff should know before anybody comes: that visits cannot be counted, or nothing can be printed.
#[must_use]
pub fn notice(kiosk: &Kiosk, texts: &Texts) -> Option<String> {
    let usage = kiosk.usage.as_ref().and_then(|path| usage::check(Path::new(path)).err());
    let usage = usage.map(|error| texts.with("kiosk-usage-wrong", &Args::new().text("why", clean(&error.to_string()))));
    let missing = kiosk.printing.as_ref().filter(|printing| !Printer::from(*printing).is_there());
    let printing =
        missing.map(|printing| texts.with("kiosk-print-wrong", &Args::new().text("program", clean(&printing.program))));
    let both: Vec<String> = usage.into_iter().chain(printing).collect();
    (!both.is_empty()).then(|| both.join(" "))
}

/// What cannot be used of the files that settings name.
fn notices(kiosk: &Kiosk, texts: &Texts) -> Vec<String> {
    let catalogue = kiosk.catalogue.as_ref().and_then(|path| {
        let data = Data::with_catalogue(Path::new(path)).ok()?;
        texts.origin(&data.known.origin)
    });
    catalogue.into_iter().chain(notice(kiosk, texts)).collect()
}

/// The settings in words.
fn said(kiosk: &Kiosk, texts: &Texts) -> String {
    let offered = kiosk.languages.iter().filter_map(|tag| Lang::find(tag));
    let languages: Vec<String> = offered.map(|lang| Texts::new(lang).say("language-name")).collect();
    let none = || texts.say("site-none");
    let rows = [
        ("site-branch", kiosk.branch.as_ref().map_or_else(none, |branch| branch.get(texts.tag()).to_owned())),
        ("site-languages", languages.join(", ")),
        ("site-idle", kiosk.idle.map_or_else(|| texts.say("site-never"), |idle| texts.duration(idle))),
        ("site-warning", texts.duration(kiosk.warning)),
        ("site-double-strike", format!("{} ms", kiosk.double_strike.as_millis())),
        ("site-catalogue", kiosk.catalogue.as_deref().map_or_else(|| texts.say("site-built-in"), clean)),
        ("site-usage", kiosk.usage.as_deref().map_or_else(none, clean)),
        ("site-printing", kiosk.printing.as_ref().map_or_else(none, |printing| clean(&printing.program))),
    ];
    let row = |(id, value): (&str, String)| {
        texts.with("site-row", &Args::new().text("name", texts.say(id)).text("value", value))
    };
    let printing = kiosk.printing.iter().flat_map(|printing| {
        let printer = printing.printer.as_deref().map_or_else(|| texts.say("site-printer-of-the-system"), clean);
        [("site-printer", printer), ("site-print-pages", printing.pages.to_string())]
    });
    rows.into_iter().chain(printing).map(|named| row(named) + "\n").collect()
}
