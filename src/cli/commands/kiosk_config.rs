//! `site check`: the settings of an unattended place, or everything that is wrong with them.

use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::system::kiosk_config::{KioskConfigError, read};
use crate::system::printing::Printer;
use crate::system::{data, usage};
use microcred_core::kiosk::KioskConfig;
use microcred_core::sanitize::clean;
use microcred_i18n::{Args, Lang, Localizer, MessageId, msg};

pub(in crate::cli) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let Some(path) = matches.subcommand_matches("check").and_then(|check| check.get_one::<PathBuf>("file")) else {
        return Ok(ExitStatus::InvalidUsage);
    };
    match read_config(path) {
        Err(error) => {
            for line in error_lines(&error, ready.texts) {
                ready.print(&format!("{line}\n"))?;
            }
            Ok(ExitStatus::Failure)
        }
        Ok(kiosk) => {
            ready.print(&describe(&kiosk, ready.texts))?;
            let notices = all_notices(&kiosk, ready.texts);
            for notice in &notices {
                ready.print(&format!("{notice}\n"))?;
            }
            Ok(if notices.is_empty() { ExitStatus::Success } else { ExitStatus::Failure })
        }
    }
}

/// The settings in a file.
///
/// # Errors
/// When it cannot be read, or anything is wrong in it.
pub fn read_config(path: &Path) -> Result<KioskConfig, KioskConfigError> {
    let known: Vec<&str> = Lang::all().map(Lang::tag).collect();
    read(path, &known)
}

/// What is wrong with settings, a line for each thing.
#[must_use]
pub fn error_lines(error: &KioskConfigError, texts: &Localizer) -> Vec<String> {
    match error {
        KioskConfigError::File(error) => {
            vec![texts.format(msg::FILE_UNREADABLE, &Args::new().string("why", clean(&error.to_string())))]
        }
        KioskConfigError::Diagnostics(faults) => faults.iter().map(|fault| texts.diagnostic(fault)).collect(),
    }
}

/// What staff should know before anybody comes: that visits cannot be counted, or nothing can be printed.
#[must_use]
pub fn staff_notice(kiosk: &KioskConfig, texts: &Localizer) -> Option<String> {
    let usage = kiosk.usage_file.as_ref().and_then(|path| usage::check(Path::new(path)).err());
    let usage =
        usage.map(|error| texts.format(msg::KIOSK_USAGE_WRONG, &Args::new().string("why", clean(&error.to_string()))));
    let missing = kiosk.printing.as_ref().filter(|printing| !Printer::from(*printing).is_available());
    let printing = missing
        .map(|printing| texts.format(msg::KIOSK_PRINT_WRONG, &Args::new().string("program", clean(&printing.command))));
    let both: Vec<String> = usage.into_iter().chain(printing).collect();
    (!both.is_empty()).then(|| both.join(" "))
}

/// What cannot be used of the files that settings name.
fn all_notices(kiosk: &KioskConfig, texts: &Localizer) -> Vec<String> {
    let catalogue = kiosk.catalogue_file.as_ref().and_then(|path| {
        let data = data::with_catalogue(Path::new(path));
        texts.catalogue_notice(&data.reference.origin)
    });
    catalogue.into_iter().chain(staff_notice(kiosk, texts)).collect()
}

/// The settings in words.
fn describe(kiosk: &KioskConfig, texts: &Localizer) -> String {
    let offered = kiosk.languages.iter().filter_map(|tag| Lang::find(tag));
    let languages: Vec<String> = offered.map(|lang| Localizer::new(lang).text(msg::LANGUAGE_NAME)).collect();
    let none = || texts.text(msg::KIOSK_CONFIG_NONE);
    let rows = [
        (
            msg::KIOSK_CONFIG_BRANCH,
            kiosk.branch_name.as_ref().map_or_else(none, |branch| branch.get(texts.tag()).to_owned()),
        ),
        (msg::KIOSK_CONFIG_LANGUAGES, languages.join(", ")),
        (
            msg::KIOSK_CONFIG_IDLE,
            kiosk.idle_timeout.map_or_else(|| texts.text(msg::KIOSK_CONFIG_NEVER), |idle| texts.duration(idle)),
        ),
        (msg::KIOSK_CONFIG_WARNING, texts.duration(kiosk.warning_duration)),
        (msg::KIOSK_CONFIG_KEY_DEBOUNCE, format!("{} ms", kiosk.key_debounce.as_millis())),
        (
            msg::KIOSK_CONFIG_CATALOGUE,
            kiosk.catalogue_file.as_deref().map_or_else(|| texts.text(msg::KIOSK_CONFIG_BUILT_IN), clean),
        ),
        (msg::KIOSK_CONFIG_USAGE, kiosk.usage_file.as_deref().map_or_else(none, clean)),
        (msg::KIOSK_CONFIG_PRINTING, kiosk.printing.as_ref().map_or_else(none, |printing| clean(&printing.command))),
    ];
    let row = |(id, value): (MessageId, String)| {
        texts.format(msg::KIOSK_CONFIG_ROW, &Args::new().string("name", texts.text(id)).string("value", value))
    };
    let printing = kiosk.printing.iter().flat_map(|printing| {
        let printer = printing.printer.as_deref().map_or_else(|| texts.text(msg::KIOSK_CONFIG_DEFAULT_PRINTER), clean);
        [(msg::KIOSK_CONFIG_PRINTER, printer), (msg::KIOSK_CONFIG_PRINT_PAGES, printing.max_pages.to_string())]
    });
    rows.into_iter().chain(printing).map(|named| row(named) + "\n").collect()
}
