//! What is taken away, made from what the screens hold: the same hand-outs as the commands.

use crate::domain::compare::{Column, Row, columns, differs};
use crate::domain::programme::ProgrammeId;
use crate::domain::resume::{Code, code};
use crate::export::paper::pdf::render_counted;
use crate::export::paper::{Extras, Plan};
use crate::export::taken::{Form, Taken};
use crate::export::text::ascii_marks;
use crate::text::Args;
use crate::tui::session::Session;

/// How many programmes of a list a plan holds where none are put side by side: more pages are not read.
const FEW: usize = 3;

/// What is taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// What is side by side, else the first of the list.
    Plan,
    /// One programme.
    Programme(ProgrammeId),
    /// What is side by side, row by row.
    Comparison,
}

impl Subject {
    /// The one programme that it is.
    pub const fn programme(&self) -> Option<&ProgrammeId> {
        match self {
            Self::Programme(id) => Some(id),
            Self::Plan | Self::Comparison => None,
        }
    }
}

/// The code to go on later from what was said here.
pub fn code_of(session: &Session) -> Code {
    code(&session.said(), &session.known.catalogue)
}

/// The programmes of it, in their order.
fn ids(subject: &Subject, session: &Session) -> Vec<ProgrammeId> {
    match subject {
        Subject::Programme(id) => vec![id.clone()],
        Subject::Plan if session.tray.is_empty() => {
            (0..FEW).filter_map(|line| session.judgement_at(line)).map(|one| one.id.clone()).collect()
        }
        Subject::Plan | Subject::Comparison => session.tray.clone(),
    }
}

/// What it is, in words.
pub fn named(subject: &Subject, session: &Session) -> String {
    let texts = session.texts();
    let count = ids(subject, session).len();
    match subject {
        Subject::Programme(id) => session.programme(id).map(|one| session.title(one).into_owned()).unwrap_or_default(),
        Subject::Plan => texts.with("take-plan", &Args::new().count("count", count)),
        Subject::Comparison => texts.with("take-comparison", &Args::new().count("count", count)),
    }
}

/// Does something with it, and with what stands on it beside the facts.
fn with<T>(subject: &Subject, session: &Session, act: impl FnOnce(&Taken<'_>, &Extras<'_>) -> T) -> T {
    let wish = session.wish();
    let ids = ids(subject, session);
    let code = session.agrees.then(|| code_of(session));
    let extras = Extras { answers: session.agrees, code: code.as_ref(), notes: Some(&session.notes) };
    let held: Vec<Column<'_>> = columns(&session.known.catalogue, &ids, &wish).unwrap_or_else(|_| {
        let weights = wish.weights();
        let judged = ids.iter().filter_map(|id| session.programme(id)).map(|programme| {
            let judged = crate::domain::matching::judge(programme, &session.known.catalogue, &wish, &weights);
            Column::new(programme, judged, &wish)
        });
        judged.collect()
    });
    match (subject, held.as_slice()) {
        (Subject::Programme(_), [column]) => act(&Taken::Programme(column), &extras),
        (Subject::Comparison, held) if held.len() > 1 => {
            let rows = Row::all().into_iter().map(|(_, row)| row);
            let differing: Vec<Row> = rows.filter(|row| differs(*row, held, session.today)).collect();
            act(&Taken::Comparison(held, &differing), &extras)
        }
        _ => {
            let query = Some(session.query.trim()).filter(|query| !query.is_empty() && session.tray.is_empty());
            let fit = session.tray.is_empty().then_some(session.lines.len());
            act(&Taken::Plan(&Plan { columns: &held, fit, query }), &extras)
        }
    }
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
