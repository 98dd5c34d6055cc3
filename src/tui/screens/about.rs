//! "What is a micro-credential?" with the figures' sources, and further reading.

use crate::tui::paint::{Line, wrap, wrap_indented};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// The sections of the page, as the message files number them.
const SECTIONS: [&str; 8] = ["1", "2", "3", "4", "5", "6", "7", "8"];

/// The page, in lines of at most `room` columns.
pub fn lines(session: &Session, room: usize) -> Vec<Line> {
    let texts = session.texts();
    let mut lines = Vec::new();
    let mut paragraph = |title: String, text: String| {
        lines.push(Line::of(Role::Title, title));
        lines.extend(wrap(&text, room).into_iter().map(|line| Line::of(Role::Text, line)));
        lines.push(Line::empty());
    };
    for section in SECTIONS {
        paragraph(texts.say(&format!("about-{section}-title")), texts.say(&format!("about-{section}-text")));
    }
    paragraph(texts.say("about-sources-title"), texts.say("about-sources-text"));
    let notices = texts.language_notices(&session.known.catalogue.head.coverage);
    if !notices.is_empty() {
        paragraph(texts.say("language-name"), notices.join(" "));
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
