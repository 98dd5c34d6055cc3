//! The same questions, lists and pages as numbered lines, for whoever listens to a screen, reads it by touch, or has none.
//!
//! Lines are only ever added: nothing is drawn, moved or taken back, and no byte of an escape sequence is written. Every list is
//! numbered and answered by a number; `?`, `b` and `q` are known at every prompt. The interview, the list and the texts are those
//! of the screens and the commands. Whoever calls gives what is read and where it is written, so tests need no terminal.

mod empty_list;
mod filters;
mod matches;
mod others;
mod pages;
mod programmes;
mod questions;
mod talk;
mod visit;
mod weigh;
mod welcome;

use std::io::{self, BufRead, Write};

use crate::domain::profile::Profile;
use crate::store::Data;
use talk::{Left, Talk};
use visit::{Go, Place, Visit};

pub use visit::{Look, WIDTH};

/// Goes through a visit, with what was said already, until the person leaves or nothing more is to be read.
///
/// # Errors
/// When nothing can be read or written.
pub fn run(data: &Data, look: Look, profile: Profile, input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<()> {
    let mut visit = Visit::new(data, look, profile, Talk::new(input, out, look.width));
    match go(&mut visit, look.lang.is_none()) {
        Ok(()) | Err(Left::Quit) => farewell(&mut visit),
        Err(Left::Failed(error)) => Err(error),
    }
}

fn go(visit: &mut Visit<'_>, ask_language: bool) -> Result<(), Left> {
    visit.talk.say(&visit.texts.say("plain-mode"))?;
    let mut trail = vec![Place::Welcome];
    if ask_language {
        trail.push(Place::Language);
    }
    loop {
        let here = trail.last().cloned().unwrap_or(Place::Welcome);
        let go = match &here {
            Place::Language => visit.language()?,
            Place::Welcome => visit.welcome()?,
            Place::Question => visit.question()?,
            Place::Matches => visit.matches()?,
            Place::Programme(id) => visit.programme(id)?,
            Place::Compare => visit.comparison()?,
            Place::Filters => visit.filter()?,
            Place::Weigh => visit.weigh()?,
            Place::Page(page) => visit.page(*page)?,
        };
        match go {
            Go::Stay => {}
            Go::To(place) => {
                // Questions, and the list that they lead to, stand on the way once.
                if let Some(at) = trail.iter().position(|one| *one == place) {
                    trail.truncate(at);
                }
                trail.push(place);
            }
            Go::Back if trail.len() > 1 => {
                trail.pop();
            }
            Go::Back => visit.talk.say(&visit.texts.say("plain-nothing-before"))?,
            Go::Anew => {
                visit.forget();
                trail.truncate(1);
                visit.talk.say(&visit.texts.say("plain-forgotten"))?;
            }
        }
    }
}

fn farewell(visit: &mut Visit<'_>) -> io::Result<()> {
    let text = visit.texts.say("plain-farewell");
    match visit.talk.say(&text) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}
