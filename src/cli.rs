//! No questions asked: the command line. Parsed arguments become ready settings, and one file a command does the work.

mod answers;
mod args;
mod color;
mod commands;
mod filters;
mod given;
mod output;
mod progress;
mod ready;
mod settings;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::ArgMatches;

use crate::domain::words::clean_lines;
use crate::store::Data;
use crate::text::Texts;
use ready::{Ready, marked};

pub use answers::Begun;
pub use args::command;
pub use color::wants_color;
pub use commands::site::{notice as site_notice, settings as site_settings, wrong as site_wrong};
pub use ready::Ended;
pub use settings::{ColorChoice, Settings};

/// What the command line asks for.
#[derive(Debug)]
pub enum Request {
    /// The screens.
    Screens(Box<Settings>),
    /// A command that has run.
    Ran(Ended),
}

/// What the screens or the plain lines begin with, from the file or the code that the settings name.
///
/// # Errors
/// Why it cannot be used, in words, and how the program ends.
pub fn begun(settings: &Settings, data: &Data, texts: &Texts) -> Result<Begun, (String, Ended)> {
    answers::begun(settings.profile.as_deref(), settings.resume.as_deref(), data, texts).map_err(|wrong| match wrong {
        answers::Unusable::Flag(message) => (message, Ended::WrongUse),
        answers::Unusable::File(message) => (message, Ended::Nothing),
    })
}

/// Reads the arguments and carries out the command, if they name one.
///
/// # Errors
/// When the answer cannot be written; a closed pipe is no error of ours and is for the caller to judge.
pub fn run(arguments: &[OsString], out: &mut dyn Write, err: &mut dyn Write) -> io::Result<Request> {
    let texts = Texts::new(settings::language(arguments));
    let matches = match command(&texts).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            // It repeats what was typed, which may hold anything.
            let text = clean_lines(&error.render().to_string());
            let text = marked(&text, settings::ascii(arguments));
            return if error.use_stderr() {
                err.write_all(text.as_bytes())?;
                Ok(Request::Ran(Ended::WrongUse))
            } else {
                out.write_all(text.as_bytes())?;
                Ok(Request::Ran(Ended::Done))
            };
        }
    };
    let settings = match Settings::read(&matches, texts.lang()) {
        Ok(settings) => settings,
        Err(wrong) => {
            writeln!(err, "{}", marked(&wrong.say(&texts), settings::ascii(arguments)))?;
            return Ok(Request::Ran(Ended::WrongUse));
        }
    };
    let Some((name, of_command)) = matches.subcommand() else { return Ok(Request::Screens(Box::new(settings))) };
    if settings.kiosk {
        writeln!(err, "{}", marked(&texts.say("kiosk-alone"), settings::ascii(arguments)))?;
        return Ok(Request::Ran(Ended::WrongUse));
    }
    let mut ready = Ready { settings: &settings, texts: &texts, out, err };
    dispatch(name, of_command, &mut ready).map(Request::Ran)
}

fn dispatch(name: &str, of_command: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    match name {
        "match" => commands::matches::run(of_command, ready),
        "search" => commands::search::run(of_command, ready),
        "show" => commands::show::run(of_command, ready),
        "compare" => commands::compare::run(of_command, ready),
        "plan" => commands::plan::run(of_command, ready),
        "catalogue" => commands::catalogue::run(of_command, ready),
        "site" => commands::site::run(of_command, ready),
        "completions" => commands::completions::run(of_command, ready),
        "man" => commands::man::run(ready),
        _ => Ok(Ended::WrongUse),
    }
}
