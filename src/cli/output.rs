//! Where an answer goes: to the standard output, or into the file that the person named.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::ready::{Ended, Ready, marked};
use crate::domain::words::clean;
use crate::export::paper::pdf::render as pdf;
use crate::export::paper::{Document, html, markdown, text};
use crate::store::saving::{NotSaved, save_as};
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

/// A hand-out in a form; `None` where it could not be made, after saying so.
pub(super) fn handed_out(document: &Document, format: &str, ready: &mut Ready<'_>) -> io::Result<Option<Answer>> {
    Ok(Some(match format {
        "md" => Answer::Text(markdown::render(document)),
        "html" => Answer::Data(html::render(document)),
        "pdf" => match pdf(document) {
            Ok(bytes) => Answer::Bytes(bytes),
            Err(_) => {
                ready.warn(&ready.texts.say("pdf-not-made"))?;
                return Ok(None);
            }
        },
        _ => Answer::Text(text::render(document)),
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
    let texts = ready.texts;
    let with = |id: &str, path: &str| texts.with(id, &Args::new().text("path", path));
    let (said, ended) = match reason {
        NotSaved::Exists(path) => (with("save-exists", path), Ended::WrongUse),
        NotSaved::NoFolder(path) => (with("save-no-folder", path), Ended::Nothing),
        NotSaved::NoRoom(path) => (with("save-no-room", path), Ended::Nothing),
        NotSaved::NotAllowed(path) => (with("save-not-allowed", path), Ended::Nothing),
        NotSaved::BadName(_) => (texts.say("save-bad-name"), Ended::Nothing),
        NotSaved::Failed { path, source } => {
            let args = Args::new().text("path", path.clone()).text("why", clean(&source.to_string()));
            (texts.with("save-failed", &args), Ended::Nothing)
        }
    };
    ready.warn(&said).map(|()| ended)
}
