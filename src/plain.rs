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
mod taking;
mod talk;
mod visit;
mod waiting;
mod weigh;
mod welcome;

use std::io::{self, BufRead, Write};

use crate::domain::kiosk::{Kiosk, TOLD};
use crate::domain::resume::Said;
use crate::store::Data;
use crate::text::{Lang, Texts};
use talk::{Left, Talk, Warning};
use visit::{Go, Place, Visit};

pub use visit::{Look, WIDTH};
#[cfg(unix)]
pub use waiting::TerminalKeys;
pub use waiting::{Keyboard, Waited};

/// The exit code of a terminal that went away.
const GONE: u8 = 129;

/// With what the plain lines begin.
#[derive(Debug, Default)]
pub struct Start {
    /// What was said before.
    pub said: Said,
    /// What of it is not known here, in words.
    pub missing: Option<String>,
    /// Whether they begin at the list.
    pub at_list: bool,
}

/// Goes through a visit, with what was said already, until the person leaves or nothing more is to be read.
///
/// # Errors
/// When nothing can be read or written.
pub fn run(data: &Data, look: Look, start: Start, input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<()> {
    let mut visit = Visit::new(data, look, None, start.said, Talk::new(input, out, look.width));
    match go(&mut visit, look.lang.is_none(), start.at_list, start.missing) {
        Err(Left::Failed(error)) => Err(error),
        Ok(()) | Err(Left::Quit | Left::TimeRanOut | Left::Ended(_)) => farewell(&mut visit),
    }
}

/// How a visit at an unattended place was over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Over {
    /// The exit code.
    pub code: u8,
    /// The language at the end.
    pub lang: Lang,
    /// Whether a programme was looked at.
    pub completed: bool,
}

/// The same at an unattended place: who is silent is warned, then everything is forgotten, as where the visitor leaves. What was
/// forgotten is said for as long as on the screens.
pub fn run_unattended(
    data: &Data,
    look: Look,
    kiosk: &Kiosk,
    said: Said,
    keys: &mut dyn Keyboard,
    out: &mut dyn Write,
) -> Over {
    let mut texts: Vec<Texts> = Lang::offered(kiosk).into_iter().map(Texts::new).collect();
    texts.sort_by_key(|texts| Some(texts.lang()) != look.lang);
    let warning = Warning { idle: kiosk.idle, stands: kiosk.warning, texts };
    let mut visit = Visit::new(data, look, Some(kiosk), said, Talk::watched(keys, warning, out, look.width));
    let left = go(&mut visit, look.lang.is_none(), false, None);
    visit.forget();
    let why = match left {
        Ok(()) | Err(Left::Quit) => Ok("kiosk-done"),
        Err(Left::TimeRanOut) => Ok("kiosk-time-ran-out"),
        Err(Left::Ended(code)) => Err(code),
        Err(Left::Failed(_)) => Err(GONE),
    };
    let code = why.and_then(|why| erased(&mut visit, why));
    Over { code: code.err().unwrap_or(0), lang: visit.texts.lang(), completed: visit.completed }
}

/// Says that everything was erased, and why, until a key is struck; the exit code where it ends before.
fn erased(visit: &mut Visit<'_>, why: &str) -> Result<(), u8> {
    let said = [why, "kiosk-erased", "kiosk-any-key-begins"];
    visit.talk.blank().and_then(|()| visit.talk.say_everywhere(&said)).map_err(|_| GONE)?;
    match visit.talk.wait_for_key(TOLD) {
        Waited::Came | Waited::InVain => Ok(()),
        Waited::Ended(code) => Err(code),
    }
}

fn go(visit: &mut Visit<'_>, ask_language: bool, at_list: bool, missing: Option<String>) -> Result<(), Left> {
    visit.talk.say(&visit.texts.say("plain-mode"))?;
    if let Some(missing) = missing {
        visit.talk.say(&missing)?;
    }
    let mut trail = vec![Place::Welcome];
    if at_list {
        trail.push(Place::Matches);
    }
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
            Place::Take(subject) => visit.taking(subject)?,
            Place::Code => visit.go_on()?,
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
            Go::AtList => {
                trail.truncate(1);
                trail.push(Place::Matches);
            }
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
