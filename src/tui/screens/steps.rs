//! What should come first, or beside a course, each statement with its sources.

use crate::domain::steps::{Place, Step};
use crate::text::{Args, Texts};
use crate::tui::paint::{Line, wrap, wrap_indented};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// How many pages are named for one statement.
const SOURCES: usize = 3;

/// The page, in lines of at most `room` columns.
pub fn lines(session: &Session, room: usize) -> Vec<Line> {
    let texts = session.texts();
    let steps = session.steps();
    let first = steps.iter().any(|step| step.place() == Place::First);
    let lead = texts.say(if first { "steps-lead-first" } else { "steps-lead-beside" });
    let mut lines: Vec<Line> = wrap(&lead, room).into_iter().map(|line| Line::of(Role::Quiet, line)).collect();
    for step in &steps {
        lines.push(Line::empty());
        lines.extend(statement(step, texts, room));
    }
    lines
}

/// One statement with its sources.
pub fn statement(step: &Step<'_>, texts: &Texts, room: usize) -> Vec<Line> {
    let role = if step.place() == Place::First { Role::Warn } else { Role::Title };
    let mut lines = vec![Line::of(role, texts.step_title(step))];
    for part in texts.step_parts(step) {
        lines.extend(wrap_indented(&part, room, "", "  ").into_iter().map(|line| Line::of(Role::Text, line)));
    }
    for cited in step.sources().iter().take(SOURCES) {
        let args = Args::new().text("source", cited.url.clone()).text("date", texts.page_date(&cited.as_of));
        let source = wrap_indented(&texts.with("steps-source", &args), room, "", "  ");
        lines.extend(source.into_iter().map(|line| Line::of(Role::Quiet, line)));
    }
    lines
}
