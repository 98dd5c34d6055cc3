//! The words explained: each term with one plain sentence.

use crate::tui::paint::{Line, wrap_indented};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// The terms in the alphabetical order of the language in use.
pub fn lines(session: &Session, room: usize) -> Vec<Line> {
    let texts = session.texts();
    let mut lines = Vec::new();
    for (term, meaning) in texts.glossary(&session.known.glossary) {
        lines.push(Line::of(Role::Title, term));
        lines.extend(wrap_indented(&meaning, room, "  ", "  ").into_iter().map(|line| Line::of(Role::Text, line)));
    }
    lines
}
