//! The same questions, lists and pages as numbered lines, for whoever listens to a screen, reads it by touch, or has none.
//!
//! Lines are only ever added: nothing is drawn, moved or taken back, and no byte of an escape sequence is written. Every list is
//! numbered and answered by a number; `?`, `b` and `q` are known at every prompt. The interview, the list and the texts are those
//! of the screens and the commands. Whoever calls gives what is read and where it is written, so tests need no terminal.

mod empty_list;
mod filters;
mod handout;
mod info_pages;
mod line_session;
mod list_actions;
mod matches;
mod programs;
mod prompter;
mod questions;
mod timed_input;
mod weights;
mod welcome;

use std::io::{self, BufRead, Write};

use line_session::{LineSession, Navigation, PromptView};
use microcred_core::kiosk::{KioskConfig, RESET_NOTICE_DURATION};
use microcred_i18n::{Lang, Localizer, MessageId, msg};
use microcred_session::data::Data;
use microcred_session::resume::SavedAnswers;
use microcred_session::system::{HANGUP_EXIT_CODE, System};
use prompter::{IdleWarning, Interrupt, Prompter};

pub use line_session::{DEFAULT_COLUMNS, LineOptions};

#[cfg(unix)]
pub use timed_input::TerminalKeyboard;
pub use timed_input::{TimedKeyboard, WaitResult};

/// With what the plain lines begin.
#[derive(Debug, Default)]
pub struct StartOptions {
    /// What was said before.
    pub answers: SavedAnswers,
    /// What of it is not known here, in words.
    pub restore_warning: Option<String>,
    /// Whether they begin at the list.
    pub opens_results: bool,
}

/// Goes through a visit, with what was said already, until the person leaves or nothing more is to be read.
///
/// # Errors
/// When nothing can be read or written.
pub fn run(
    data: &Data,
    look: LineOptions,
    start: StartOptions,
    hands: &dyn System,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut visit = LineSession::new(data, look, None, start.answers, hands, Prompter::new(input, out, look.columns));
    match prompt_loop(&mut visit, look.lang.is_none(), start.opens_results, start.restore_warning) {
        Err(Interrupt::Io(error)) => Err(error),
        Ok(()) | Err(Interrupt::Quit | Interrupt::TimedOut | Interrupt::Exit(_)) => print_farewell(&mut visit),
    }
}

/// How a visit at an unattended place was over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KioskOutcome {
    /// The exit code.
    pub exit_code: u8,
    /// The language at the end.
    pub lang: Lang,
    /// Whether a program was looked at.
    pub completed: bool,
}

/// The same at an unattended place: who is silent is warned, then everything is forgotten, as where the visitor leaves. What was
/// forgotten is said for as long as on the screens.
pub fn run_kiosk(
    data: &Data,
    look: LineOptions,
    kiosk: &KioskConfig,
    said: SavedAnswers,
    hands: &dyn System,
    keys: &mut dyn TimedKeyboard,
    out: &mut dyn Write,
) -> KioskOutcome {
    let mut texts: Vec<Localizer> = Lang::for_kiosk(kiosk).into_iter().map(Localizer::new).collect();
    texts.sort_by_key(|texts| Some(texts.lang()) != look.lang);
    let warning = IdleWarning { idle_timeout: kiosk.idle_timeout, countdown: kiosk.warning_duration, texts };
    let mut visit =
        LineSession::new(data, look, Some(kiosk), said, hands, Prompter::for_kiosk(keys, warning, out, look.columns));
    let left = prompt_loop(&mut visit, look.lang.is_none(), false, None);
    visit.session.reset();
    let why = match left {
        Ok(()) | Err(Interrupt::Quit) => Ok(msg::KIOSK_DONE),
        Err(Interrupt::TimedOut) => Ok(msg::KIOSK_TIME_RAN_OUT),
        Err(Interrupt::Exit(code)) => Err(code),
        Err(Interrupt::Io(_)) => Err(HANGUP_EXIT_CODE),
    };
    let code = why.and_then(|why| show_erased_notice(&mut visit, why));
    KioskOutcome { exit_code: code.err().unwrap_or(0), lang: visit.texts.lang(), completed: visit.completed }
}

/// Says that everything was erased, and why, until a key is pressed. The error is the exit code of an earlier end.
fn show_erased_notice(visit: &mut LineSession<'_>, why: MessageId) -> Result<(), u8> {
    let said = [why, msg::KIOSK_ERASED, msg::KIOSK_ANY_KEY_BEGINS];
    visit
        .prompter
        .print_blank_line()
        .and_then(|()| visit.prompter.print_in_all_languages(&said))
        .map_err(|_| HANGUP_EXIT_CODE)?;
    match visit.prompter.wait_for_key(RESET_NOTICE_DURATION) {
        WaitResult::Input | WaitResult::TimedOut => Ok(()),
        WaitResult::Exit(code) => Err(code),
    }
}

fn prompt_loop(
    visit: &mut LineSession<'_>,
    ask_language: bool,
    at_list: bool,
    missing: Option<String>,
) -> Result<(), Interrupt> {
    visit.prompter.print(&visit.texts.text(msg::PLAIN_MODE))?;
    if let Some(missing) = missing {
        visit.prompter.print(&missing)?;
    }
    let mut trail = vec![PromptView::Welcome];
    if at_list {
        trail.push(PromptView::Matches);
    }
    if ask_language {
        trail.push(PromptView::Language);
    }
    loop {
        let here = trail.last().cloned().unwrap_or(PromptView::Welcome);
        let go = match &here {
            PromptView::Language => visit.ask_language()?,
            PromptView::Welcome => visit.run_welcome()?,
            PromptView::Question => visit.ask_question()?,
            PromptView::Matches => visit.run_results()?,
            PromptView::Program(id) => visit.run_program(id)?,
            PromptView::Compare => visit.run_comparison()?,
            PromptView::Filters => visit.run_filters()?,
            PromptView::Weights => visit.run_weights()?,
            PromptView::InfoPage(page) => visit.run_info_page(*page)?,
            PromptView::Handout(subject) => visit.run_handout(subject)?,
            PromptView::ResumeCode => visit.run_resume()?,
        };
        match go {
            Navigation::Stay => {}
            Navigation::To(place) => {
                // Questions, and the list that they lead to, stand on the way once.
                if let Some(at) = trail.iter().position(|one| *one == place) {
                    trail.truncate(at);
                }
                trail.push(place);
            }
            Navigation::Back if trail.len() > 1 => {
                trail.pop();
            }
            Navigation::Back => visit.prompter.print(&visit.texts.text(msg::PLAIN_FIRST_PAGE))?,
            Navigation::ToResults => {
                trail.truncate(1);
                trail.push(PromptView::Matches);
            }
            Navigation::Restart => {
                visit.session.reset();
                trail.truncate(1);
                visit.prompter.print(&visit.texts.text(msg::PLAIN_FORGOTTEN))?;
            }
        }
    }
}

fn print_farewell(visit: &mut LineSession<'_>) -> io::Result<()> {
    let text = visit.texts.text(msg::PLAIN_FAREWELL);
    match visit.prompter.print(&text) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}
