//! What is taken away, made from what the screens hold: the same hand-outs as the commands.

use crate::domain::programme::ProgrammeId;
use crate::domain::resume::{Code, code};
use crate::export::held::{FEW, Held, Subject};
use crate::export::paper::Extras;
use crate::export::paper::pdf::render_counted;
use crate::export::taken::{Form, Taken};
use crate::export::text::ascii_marks;
use crate::tui::session::Session;

/// The code to go on later from what was said here.
pub fn code_of(session: &Session) -> Code {
    code(&session.said(), &session.known.catalogue)
}

/// Does something with what the screens hold.
fn held<T>(session: &Session, act: impl FnOnce(&Held<'_>) -> T) -> T {
    let listed: Vec<ProgrammeId> =
        (0..FEW).filter_map(|line| session.judgement_at(line)).map(|one| one.id.clone()).collect();
    let (fit, query) = (session.lines.len(), Some(session.query.as_str()));
    act(&Held { tray: &session.tray, listed: &listed, fit, query })
}

/// What it is, in words, as this terminal shows them.
pub fn named(subject: &Subject, session: &Session) -> String {
    match subject.programme().and_then(|id| session.programme(id)) {
        Some(programme) => session.title(programme).into_owned(),
        None => held(session, |held| held.named(subject, &session.wish(), session.texts())),
    }
}

/// Does something with it, and with what stands on it beside the facts.
fn with<T>(subject: &Subject, session: &Session, act: impl FnOnce(&Taken<'_>, &Extras<'_>) -> T) -> T {
    let code = session.agrees.then(|| code_of(session));
    let extras = Extras { answers: session.agrees, code: code.as_ref(), notes: Some(&session.notes) };
    held(session, |held| held.with(subject, &session.wish(), |taken| act(taken, &extras)))
}

/// It in a form, with its name among files; `None` where a PDF cannot be made.
pub fn file(subject: &Subject, form: Form, session: &Session) -> Option<(&'static str, Vec<u8>)> {
    with(subject, session, |taken, extras| {
        let bytes = taken.bytes(form, extras, &session.wish(), session.texts()).ok()?;
        let bytes = match String::from_utf8(bytes) {
            Ok(text) if form.is_text() && session.marks.ascii => ascii_marks(&text).into_bytes(),
            Ok(text) => text.into_bytes(),
            Err(bytes) => bytes.into_bytes(),
        };
        Some((taken.kind(), bytes))
    })
}

/// It for a printer, with the number of its pages; `None` where it cannot be made.
pub fn pages(subject: &Subject, session: &Session) -> Option<(Vec<u8>, usize)> {
    with(subject, session, |taken, extras| {
        render_counted(&taken.document(extras, &session.wish(), session.texts())).ok()
    })
}
