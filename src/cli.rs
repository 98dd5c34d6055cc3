//! No questions asked: the command line. Parsed arguments become ready settings, and one file a command does the work.

mod answers;
mod args;
mod commands;
mod settings;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::ArgMatches;

use crate::text::Texts;

pub use args::command;
pub use settings::{ColorChoice, Settings};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Done: exit code 0.
    Done,
    /// Nothing found, or bad data: exit code 1.
    Nothing,
    /// Wrong use: exit code 2.
    WrongUse,
}

impl Ended {
    /// The exit code.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Nothing => 1,
            Self::WrongUse => 2,
        }
    }
}

/// What the command line asks for.
#[derive(Debug)]
pub enum Request {
    /// The screens.
    Screens(Box<Settings>),
    /// A command that has run.
    Ran(Ended),
}

/// What a command has to work with.
struct Ready<'a> {
    settings: &'a Settings,
    texts: &'a Texts,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
}

impl Ready<'_> {
    /// Writes data for another program, as it is.
    fn print_data(&mut self, data: &str) -> io::Result<()> {
        self.out.write_all(data.as_bytes())
    }

    /// Writes a text for a person, with plain ASCII marks if asked.
    fn print(&mut self, text: &str) -> io::Result<()> {
        if self.settings.ascii {
            self.out.write_all(crate::export::text::ascii_marks(text).as_bytes())
        } else {
            self.out.write_all(text.as_bytes())
        }
    }

    /// Writes a message for the person to the error output.
    fn warn(&mut self, text: &str) -> io::Result<()> {
        let text = if self.settings.ascii { crate::export::text::ascii_marks(text) } else { text.to_owned() };
        writeln!(self.err, "{text}")
    }
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
            let text = error.render().to_string();
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
            writeln!(err, "{}", wrong.say(&texts))?;
            return Ok(Request::Ran(Ended::WrongUse));
        }
    };
    let Some((name, of_command)) = matches.subcommand() else { return Ok(Request::Screens(Box::new(settings))) };
    let mut ready = Ready { settings: &settings, texts: &texts, out, err };
    dispatch(name, of_command, &mut ready).map(Request::Ran)
}

fn dispatch(name: &str, of_command: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    match name {
        "match" => commands::matches::run(of_command, ready),
        "search" => commands::search::run(of_command, ready),
        "show" => commands::show::run(of_command, ready),
        "compare" => commands::compare::run(of_command, ready),
        "catalogue" => commands::catalogue::run(of_command, ready),
        "completions" => commands::completions::run(of_command, ready),
        "man" => commands::man::run(ready),
        _ => Ok(Ended::WrongUse),
    }
}
