//! "What is a micro-credential?" with the figures' sources, and further reading.

use crate::tui::paint::{Line, wrap, wrap_indented};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// The page, in lines of at most `room` columns.
pub fn lines(session: &Session, room: usize) -> Vec<Line> {
    let texts = session.texts();
    let mut lines = Vec::new();
    for (title, text) in texts.about() {
        lines.push(Line::of(Role::Title, title));
        lines.extend(wrap(&text, room).into_iter().map(|line| Line::of(Role::Text, line)));
        lines.push(Line::empty());
    }
    let notices = texts.language_notices(&session.known.catalogue.head.coverage);
    if !notices.is_empty() {
        lines.push(Line::of(Role::Title, texts.say("language-name")));
        lines.extend(wrap(&notices.join(" "), room).into_iter().map(|line| Line::of(Role::Text, line)));
        lines.push(Line::empty());
    }
    lines.push(Line::of(Role::Title, texts.say("about-reading-title")));
    for resource in &session.known.resources {
        let kind = texts.say(&format!("resource-{}", resource.kind.slug()));
        lines.push(Line::of(Role::Text, format!("{} ({kind})", resource.title)));
        lines.extend(wrap(&resource.publisher, room).into_iter().map(|line| Line::of(Role::Quiet, line)));
        let good_for = wrap_indented(resource.good_for.get(texts.tag()), room, "  ", "  ");
        lines.extend(good_for.into_iter().map(|line| Line::of(Role::Text, line)));
    }
    lines
}
