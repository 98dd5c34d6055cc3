//! What is taken away, made from what the screens hold: the same hand-outs as the commands.

use crate::session::Session;
use microcred_core::program::ProgramId;
use microcred_export::document::HandoutOptions;
use microcred_export::document::pdf::render_with_page_count;
use microcred_export::handout::{Handout, HandoutFormat};
use microcred_export::selection::{HandoutScope, MAX_PLAN_PROGRAMS, Selection};
use microcred_export::text::ascii_marks;

/// Does something with what the screens hold.
fn with_selection<T>(session: &Session, act: impl FnOnce(&Selection<'_>) -> T) -> T {
    let listed: Vec<ProgramId> =
        (0..MAX_PLAN_PROGRAMS).filter_map(|line| session.evaluation_at(line)).map(|one| one.id.clone()).collect();
    let (fit, query) = (session.entries.len(), Some(session.core.query.as_str()));
    act(&Selection { picked: &session.core.answers.picked, top_matches: &listed, match_count: fit, query })
}

/// What it is, in words, as this terminal shows them.
pub fn scope_name(subject: &HandoutScope, session: &Session) -> String {
    match subject.program().and_then(|id| session.program(id)) {
        Some(program) => session.title(program).into_owned(),
        None => {
            with_selection(session, |held| held.describe(subject, &session.core.match_request(), session.localizer()))
        }
    }
}

/// Does something with it, and with what stands on it beside the facts.
fn with_handout<T>(
    subject: &HandoutScope,
    session: &Session,
    act: impl FnOnce(&Handout<'_>, &HandoutOptions<'_>) -> T,
) -> T {
    let code = session.core.includes_answers.then(|| session.core.resume_code());
    let extras = HandoutOptions {
        include_answers: session.core.includes_answers,
        resume_code: code.as_ref(),
        notes: Some(&session.core.notes),
    };
    with_selection(session, |held| {
        held.with_handout(subject, &session.core.match_request(), |taken| act(taken, &extras))
    })
}

/// It in a form, with its name among files; `None` where a PDF cannot be made.
pub fn render_file(subject: &HandoutScope, form: HandoutFormat, session: &Session) -> Option<(&'static str, Vec<u8>)> {
    with_handout(subject, session, |taken, extras| {
        let bytes = taken.render(form, extras, &session.core.match_request(), session.localizer()).ok()?;
        let bytes = match String::from_utf8(bytes) {
            Ok(text) if form.is_plain_text() && session.glyphs.ascii => ascii_marks(&text).into_bytes(),
            Ok(text) => text.into_bytes(),
            Err(bytes) => bytes.into_bytes(),
        };
        Some((taken.file_stem(), bytes))
    })
}

/// It for a printer, with the number of its pages; `None` where it cannot be made.
pub fn render_pages(subject: &HandoutScope, session: &Session) -> Option<(Vec<u8>, usize)> {
    with_handout(subject, session, |taken, extras| {
        render_with_page_count(&taken.to_document(extras, &session.core.match_request(), session.localizer())).ok()
    })
}
