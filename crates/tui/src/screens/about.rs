//! "What is a micro-credential?" with the figures' sources, and further reading.

use crate::canvas::{StyledLine, wrap, wrap_indented};
use crate::session::Session;
use crate::theme::Role;
use microcred_i18n::{family, msg};

/// The page, in lines of at most `room` columns.
pub fn lines(session: &Session, room: usize) -> Vec<StyledLine> {
    let texts = session.localizer();
    let mut lines = Vec::new();
    for (title, text) in texts.about() {
        lines.push(StyledLine::new(Role::Title, title));
        lines.extend(wrap(&text, room).into_iter().map(|line| StyledLine::new(Role::Text, line)));
        lines.push(StyledLine::empty());
    }
    let notices = texts.language_notices(&session.core.reference_data.catalogue.header.coverage);
    if !notices.is_empty() {
        lines.push(StyledLine::new(Role::Title, texts.text(msg::LANGUAGE_NAME)));
        lines.extend(wrap(&notices.join(" "), room).into_iter().map(|line| StyledLine::new(Role::Text, line)));
        lines.push(StyledLine::empty());
    }
    lines.push(StyledLine::new(Role::Title, texts.text(msg::ABOUT_READING_TITLE)));
    for resource in session.core.reference_data.resources.iter() {
        let kind = texts.text_in(family::RESOURCE, &resource.kind.slug());
        lines.push(StyledLine::new(Role::Text, format!("{} ({kind})", resource.title)));
        lines.extend(wrap(&resource.publisher, room).into_iter().map(|line| StyledLine::new(Role::Muted, line)));
        let good_for = wrap_indented(resource.good_for.get(texts.tag()), room, "  ", "  ");
        lines.extend(good_for.into_iter().map(|line| StyledLine::new(Role::Text, line)));
    }
    lines
}
