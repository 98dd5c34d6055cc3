//! Where an answer goes: to the standard output, or into the file that the person named.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::ready::{Ended, Ready, marked};
use crate::domain::matching::Wish;
use crate::domain::saving::NotSaved;
use crate::domain::words::clean;
use crate::export::paper::Extras;
use crate::export::taken::{Form, Taken};
use crate::store::saving::save_as;
use crate::text::Args;

/// An answer in one form.
#[derive(Debug)]
pub(super) enum Answer {
    /// A text for a person.
    Text(String),
    /// Data for another program.
    Data(String),
    /// Bytes that are no text.
    Bytes(Vec<u8>),
}

/// What is taken away, in a form; `None` where it could not be made, after saying so.
pub(super) fn handed_out(
    taken: &Taken<'_>,
    form: Form,
    extras: &Extras<'_>,
    wish: &Wish<'_>,
    ready: &mut Ready<'_>,
) -> io::Result<Option<Answer>> {
    let Ok(bytes) = taken.bytes(form, extras, wish, ready.texts) else {
        ready.warn(&ready.texts.say("pdf-not-made"))?;
        return Ok(None);
    };
    Ok(Some(match String::from_utf8(bytes) {
        Ok(text) if form.is_text() => Answer::Text(text),
        Ok(data) if form != Form::Pdf => Answer::Data(data),
        Ok(text) => Answer::Bytes(text.into_bytes()),
        Err(bytes) => Answer::Bytes(bytes.into_bytes()),
    }))
}

/// Gives out an answer, and ends as `ended` where that works.
pub(super) fn give(answer: Answer, matches: &ArgMatches, ended: Ended, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let Some(path) = matches.get_one::<PathBuf>("output") else {
        return match answer {
            Answer::Text(text) => ready.print(&text).map(|()| ended),
            Answer::Data(data) => ready.print_data(&data).map(|()| ended),
            Answer::Bytes(_) if io::stdout().is_terminal() => {
                ready.warn(&ready.texts.say("pdf-needs-a-file")).map(|()| Ended::WrongUse)
            }
            Answer::Bytes(bytes) => ready.out.write_all(&bytes).map(|()| ended),
        };
    };
    let bytes = match answer {
        Answer::Text(text) => marked(&text, ready.settings.ascii).into_owned().into_bytes(),
        Answer::Data(data) => data.into_bytes(),
        Answer::Bytes(bytes) => bytes,
    };
    match save_as(path, &bytes, matches.get_flag("replace")) {
        Ok(()) => {
            let said = ready.texts.with("saved", &Args::new().text("path", shown(path)));
            ready.print(&format!("{said}\n")).map(|()| ended)
        }
        Err(reason) => refused(&reason, ready),
    }
}

fn shown(path: &Path) -> String {
    clean(&path.display().to_string())
}

/// Says why nothing was saved, and what to do.
fn refused(reason: &NotSaved, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let ended = if matches!(reason, NotSaved::Exists(_)) { Ended::WrongUse } else { Ended::Nothing };
    ready.warn(&ready.texts.not_saved(reason)).map(|()| ended)
}
