//! No questions asked: the command line. Parsed arguments become ready settings, and one file a command does the work.

mod answers;
mod args;
mod color;
mod command_io;
mod commands;
mod context;
mod filters;
mod output;
mod progress;
mod settings;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::ArgMatches;

use command_io::{CommandIo, apply_ascii};
use microcred_core::sanitize::clean_lines;
use microcred_i18n::{Localizer, msg};
use microcred_session::data::Data;

pub use answers::InitialState;
pub use args::command;
pub use color::should_use_color;
pub use command_io::ExitStatus;
pub use commands::kiosk_config::{
    error_lines as site_wrong, read_config as site_settings, staff_notice as site_notice,
};
pub use settings::{ColorChoice, Settings};

/// What the command line asks for.
#[derive(Debug)]
pub enum CliOutcome {
    /// The screens.
    Interactive(Box<Settings>),
    /// A command that has run.
    Exit(ExitStatus),
}

/// What the screens or the plain lines begin with, from the file or the code that the settings name.
///
/// # Errors
/// Why it cannot be used, in words, and how the program ends.
pub fn initial_state(
    settings: &Settings,
    data: &Data,
    texts: &Localizer,
) -> Result<InitialState, (String, ExitStatus)> {
    answers::initial_state(settings.profile.as_deref(), settings.resume_code.as_deref(), data, texts).map_err(|wrong| {
        match wrong {
            answers::AnswersError::Flag(message) => (message, ExitStatus::InvalidUsage),
            answers::AnswersError::File(message) => (message, ExitStatus::Failure),
        }
    })
}

/// Reads the arguments and carries out the command, if they name one.
///
/// # Errors
/// When the answer cannot be written; a closed pipe is no error of ours and is for the caller to judge.
pub fn run(arguments: &[OsString], out: &mut dyn Write, err: &mut dyn Write) -> io::Result<CliOutcome> {
    let texts = Localizer::new(settings::detect_language(arguments));
    let matches = match command(&texts).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            // It repeats what was typed, which may hold anything.
            let text = clean_lines(&error.render().to_string());
            let text = apply_ascii(&text, settings::has_ascii_flag(arguments));
            return if error.use_stderr() {
                err.write_all(text.as_bytes())?;
                Ok(CliOutcome::Exit(ExitStatus::InvalidUsage))
            } else {
                out.write_all(text.as_bytes())?;
                Ok(CliOutcome::Exit(ExitStatus::Success))
            };
        }
    };
    let settings = match Settings::from_matches(&matches, texts.lang()) {
        Ok(settings) => settings,
        Err(wrong) => {
            writeln!(err, "{}", apply_ascii(&wrong.describe(&texts), settings::has_ascii_flag(arguments)))?;
            return Ok(CliOutcome::Exit(ExitStatus::InvalidUsage));
        }
    };
    let Some((name, of_command)) = matches.subcommand() else { return Ok(CliOutcome::Interactive(Box::new(settings))) };
    if settings.kiosk {
        writeln!(err, "{}", apply_ascii(&texts.text(msg::KIOSK_NO_COMMAND), settings::has_ascii_flag(arguments)))?;
        return Ok(CliOutcome::Exit(ExitStatus::InvalidUsage));
    }
    let mut ready = CommandIo { settings: &settings, texts: &texts, out, err };
    dispatch(name, of_command, &mut ready).map(CliOutcome::Exit)
}

fn dispatch(name: &str, of_command: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    match name {
        "match" => commands::matches::run(of_command, ready),
        "search" => commands::search::run(of_command, ready),
        "jobs" => commands::jobs::run(of_command, ready),
        "show" => commands::show::run(of_command, ready),
        "compare" => commands::compare::run(of_command, ready),
        "plan" => commands::plan::run(of_command, ready),
        "catalogue" => commands::catalogue::run(of_command, ready),
        "kiosk" => commands::kiosk_config::run(of_command, ready),
        "completions" => commands::completions::run(of_command, ready),
        "man" => commands::man::run(ready),
        _ => Ok(ExitStatus::InvalidUsage),
    }
}
