//! No questions asked: the command line. Parsed arguments become ready settings, and one file a command does the work.

mod answers;
mod args;
mod commands;
mod settings;

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, Write};

use clap::ArgMatches;

use crate::domain::words::is_unsafe;
use crate::export::text::ascii_marks;
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
        self.out.write_all(marked(text, self.settings.ascii).as_bytes())
    }

    /// Writes a message for the person to the error output.
    fn warn(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.err, "{}", marked(text, self.settings.ascii))
    }
}

/// A text with plain ASCII marks if asked.
fn marked(text: &str, ascii: bool) -> Cow<'_, str> {
    if ascii { Cow::Owned(ascii_marks(text)) } else { Cow::Borrowed(text) }
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
            let text: String = error.render().to_string();
            let text: String = text.chars().filter(|letter| *letter == '\n' || !is_unsafe(*letter)).collect();
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
