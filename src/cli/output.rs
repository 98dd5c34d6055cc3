//! Where an answer goes: to the standard output, or into the file that the person named.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus, apply_ascii};
use crate::system::saving::save_as;
use microcred_advice::matching::MatchRequest;
use microcred_core::sanitize::clean;
use microcred_export::document::HandoutOptions;
use microcred_export::handout::{Handout, HandoutFormat};
use microcred_i18n::{Args, msg};
use microcred_session::saving::SaveError;

/// An answer in one form.
#[derive(Debug)]
pub(super) enum CommandOutput {
    /// A text for a person.
    Text(String),
    /// Data for another program.
    Data(String),
    /// Bytes that are no text.
    Bytes(Vec<u8>),
}

/// What is taken away, in a form; `None` where it could not be made, after saying so.
pub(super) fn render_handout(
    taken: &Handout<'_>,
    form: HandoutFormat,
    extras: &HandoutOptions<'_>,
    wish: &MatchRequest<'_>,
    ready: &mut CommandIo<'_>,
) -> io::Result<Option<CommandOutput>> {
    let Ok(bytes) = taken.render(form, extras, wish, ready.texts) else {
        ready.warn(&ready.texts.text(msg::PDF_NOT_MADE))?;
        return Ok(None);
    };
    Ok(Some(match String::from_utf8(bytes) {
        Ok(text) if form.is_plain_text() => CommandOutput::Text(text),
        Ok(data) if form != HandoutFormat::Pdf => CommandOutput::Data(data),
        Ok(text) => CommandOutput::Bytes(text.into_bytes()),
        Err(bytes) => CommandOutput::Bytes(bytes.into_bytes()),
    }))
}

/// Gives out an answer, and ends as `ended` where that works.
pub(super) fn write_output(
    answer: CommandOutput,
    matches: &ArgMatches,
    ended: ExitStatus,
    ready: &mut CommandIo<'_>,
) -> io::Result<ExitStatus> {
    let Some(path) = matches.get_one::<PathBuf>("output") else {
        return match answer {
            CommandOutput::Text(text) => ready.print(&text).map(|()| ended),
            CommandOutput::Data(data) => ready.print_data(&data).map(|()| ended),
            CommandOutput::Bytes(_) if io::stdout().is_terminal() => {
                ready.warn(&ready.texts.text(msg::PDF_NEEDS_A_FILE)).map(|()| ExitStatus::InvalidUsage)
            }
            CommandOutput::Bytes(bytes) => ready.out.write_all(&bytes).map(|()| ended),
        };
    };
    let bytes = match answer {
        CommandOutput::Text(text) => apply_ascii(&text, ready.settings.ascii).into_owned().into_bytes(),
        CommandOutput::Data(data) => data.into_bytes(),
        CommandOutput::Bytes(bytes) => bytes,
    };
    match save_as(path, &bytes, matches.get_flag("replace")) {
        Ok(()) => {
            let said = ready.texts.format(msg::SAVED, &Args::new().string("path", display_path(path)));
            ready.print(&format!("{said}\n")).map(|()| ended)
        }
        Err(reason) => print_save_error(&reason, ready),
    }
}

fn display_path(path: &Path) -> String {
    clean(&path.display().to_string())
}

/// Says why nothing was saved, and what to do.
pub(in crate::cli) fn print_save_error(reason: &SaveError, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let ended =
        if matches!(reason, SaveError::AlreadyExists(_)) { ExitStatus::InvalidUsage } else { ExitStatus::Failure };
    ready.warn(&ready.texts.save_error(reason)).map(|()| ended)
}
