//! What a person has said so far, under a heading.

use crate::canvas::{StyledLine, display_width, wrap_indented};
use crate::session::Session;
use crate::theme::Role;
use microcred_i18n::msg;

/// The column in which the answers stand beside the names of the questions.
const ANSWER_COLUMN: usize = 23;

/// The answers, each beside its question, or under it where there is little room; nothing where nothing was said.
pub fn lines(session: &Session, room: usize) -> Vec<StyledLine> {
    let texts = session.localizer();
    let said = texts.describe_answers(session.core.profile(), session.occupation_title());
    if said.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![StyledLine::empty(), StyledLine::new(Role::Title, texts.text(msg::QUESTION_YOU_SAID))];
    for (question, answer) in said {
        let name = format!("  {}", texts.question_name(question));
        let padding = " ".repeat(ANSWER_COLUMN.saturating_sub(display_width(&name)).max(1));
        if display_width(&name) + padding.len() + display_width(&answer) <= room {
            lines.push(StyledLine::new(Role::Muted, name + &padding).with_span(Role::Text, answer));
        } else {
            lines.push(StyledLine::new(Role::Muted, name));
            let under = wrap_indented(&answer, room, "    ", "    ");
            lines.extend(under.into_iter().map(|line| StyledLine::new(Role::Text, line)));
        }
    }
    lines
}
