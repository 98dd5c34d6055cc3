//! What should come first, or beside a course, each statement with its sources.

use crate::canvas::{StyledLine, wrap, wrap_indented};
use crate::session::Session;
use crate::theme::Role;
use microcred_advice::advisories::{Advisory, AdvisoryTiming};
use microcred_i18n::{Args, Localizer, msg};

/// How many pages are named for one statement.
const MAX_SOURCES: usize = 3;

/// The page, in lines of at most `room` columns.
pub fn lines(session: &Session, room: usize) -> Vec<StyledLine> {
    let texts = session.localizer();
    let steps = session.core.advisories();
    let first = steps.iter().any(|step| step.timing() == AdvisoryTiming::BeforeCourse);
    let lead = texts.text(if first { msg::STEPS_LEAD_FIRST } else { msg::STEPS_LEAD_BESIDE });
    let mut lines: Vec<StyledLine> =
        wrap(&lead, room).into_iter().map(|line| StyledLine::new(Role::Muted, line)).collect();
    for step in &steps {
        lines.push(StyledLine::empty());
        lines.extend(advisory_lines(step, texts, room));
    }
    lines
}

/// One statement with its sources.
pub fn advisory_lines(step: &Advisory<'_>, texts: &Localizer, room: usize) -> Vec<StyledLine> {
    let role = if step.timing() == AdvisoryTiming::BeforeCourse { Role::Warn } else { Role::Title };
    let mut lines = vec![StyledLine::new(role, texts.advisory_title(step))];
    for part in texts.advisory_parts(step) {
        lines.extend(wrap_indented(&part, room, "", "  ").into_iter().map(|line| StyledLine::new(Role::Text, line)));
    }
    for cited in step.sources().iter().take(MAX_SOURCES) {
        let args = Args::new().string("source", cited.url.clone()).string("date", texts.page_date(&cited.as_of));
        let source = wrap_indented(&texts.format(msg::STEPS_SOURCE, &args), room, "", "  ");
        lines.extend(source.into_iter().map(|line| StyledLine::new(Role::Muted, line)));
    }
    lines
}
