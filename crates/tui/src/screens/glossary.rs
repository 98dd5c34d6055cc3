//! The words explained: each term with one plain sentence.

use crate::canvas::{StyledLine, wrap_indented};
use crate::session::Session;
use crate::theme::Role;

/// The terms in the alphabetical order of the language in use.
pub fn lines(session: &Session, room: usize) -> Vec<StyledLine> {
    let texts = session.localizer();
    let mut lines = Vec::new();
    for (term, meaning) in texts.glossary(&session.core.reference_data.glossary) {
        lines.push(StyledLine::new(Role::Title, term));
        lines.extend(
            wrap_indented(&meaning, room, "  ", "  ").into_iter().map(|line| StyledLine::new(Role::Text, line)),
        );
    }
    lines
}
