//! Before the comparison is left: what would change one's mind, which questions are open, two programmes at once.

use crate::domain::checklist::weightiest_open;
use crate::domain::compare::{Column, columns};
use crate::domain::week::together;
use crate::text::Args;
use crate::tui::paint::{Line, wrap, wrap_indented};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// How many open questions are listed for one programme.
const OPEN: usize = 4;

/// The page, in lines of at most `room` columns.
pub fn lines(session: &Session, room: usize) -> Vec<Line> {
    let texts = session.texts();
    let wish = session.wish();
    let held = columns(&session.known.catalogue, &session.tray, &wish).unwrap_or_default();
    let mut lines: Vec<Line> =
        wrap(&texts.say("leaving-keys"), room).into_iter().map(|line| Line::of(Role::Quiet, line)).collect();
    let mut part = |id: &str, said: Vec<(Role, String)>, none: &str| {
        lines.push(Line::empty());
        lines.push(Line::of(Role::Title, texts.say(id)));
        let said = if said.is_empty() { vec![(Role::Text, texts.say(none))] } else { said };
        for (role, text) in said {
            lines.extend(wrap_indented(&text, room, "  ", "    ").into_iter().map(|line| Line::of(role, line)));
        }
    };
    let minds = texts.mind_changers(&held, &wish).into_iter().map(|text| (Role::Text, text)).collect();
    part("leaving-mind", minds, "leaving-mind-none");
    part("leaving-open", open(session, &held), "leaving-none-open");
    part("together-title", pairs(session, &held), "short-ask");
    lines
}

/// The questions that the providers could answer, programme by programme.
fn open(session: &Session, held: &[Column<'_>]) -> Vec<(Role, String)> {
    let texts = session.texts();
    let mut said = Vec::new();
    for column in held {
        let checks = weightiest_open(column.programme, &column.judgement.person, &session.weights());
        if checks.is_empty() {
            continue;
        }
        said.push((Role::Text, format!("{} ({})", session.title(column.programme), checks.len())));
        let questions = checks.into_iter().take(OPEN);
        said.extend(questions.map(|check| {
            let question = texts.ask(check, &session.known.criteria);
            let is_asked = session.notes.is_asked(&column.programme.id, check);
            let asked = Args::new().text("question", question.clone());
            let question = if is_asked { texts.with("notes-asked", &asked) } else { question };
            (if is_asked { Role::Quiet } else { Role::Accent }, format!("  {question}"))
        }));
    }
    said
}

fn pairs(session: &Session, held: &[Column<'_>]) -> Vec<(Role, String)> {
    let free = session.profile().hours_per_week;
    let mut said = Vec::new();
    for (place, one) in held.iter().enumerate() {
        for other in held.iter().skip(place + 1) {
            let both = together(&one.judgement.time, &other.judgement.time, free);
            let names = (session.title(one.programme), session.title(other.programme));
            said.push((Role::Text, session.texts().together((&names.0, &names.1), &both, free)));
        }
    }
    said
}
