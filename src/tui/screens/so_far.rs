//! What a person has said so far, under a heading.

use crate::tui::paint::{Line, width, wrap_indented};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// The column in which the answers stand beside the names of the questions.
const ANSWERS: usize = 23;

/// The answers, each beside its question, or under it where there is little room; nothing where nothing was said.
pub fn lines(session: &Session, room: usize) -> Vec<Line> {
    let texts = session.texts();
    let said = texts.said(session.profile(), session.occupation_title());
    if said.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![Line::empty(), Line::of(Role::Title, texts.say("question-you-said"))];
    for (question, answer) in said {
        let name = format!("  {}", texts.question_name(question));
        let padding = " ".repeat(ANSWERS.saturating_sub(width(&name)).max(1));
        if width(&name) + padding.len() + width(&answer) <= room {
            lines.push(Line::of(Role::Quiet, name + &padding).and(Role::Text, answer));
        } else {
            lines.push(Line::of(Role::Quiet, name));
            let under = wrap_indented(&answer, room, "    ", "    ");
            lines.extend(under.into_iter().map(|line| Line::of(Role::Text, line)));
        }
    }
    lines
}
