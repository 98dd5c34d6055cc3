//! What to ask first, in words ready to send; the smallest changes that open more; where to talk to somebody.

use crate::domain::criteria::Check;
use crate::domain::kiosk::OFFICIAL;
use crate::domain::near_misses::near_misses_of_few;
use crate::domain::unknowns::ask_first;
use crate::text::Texts;
use crate::tui::paint::{Line, wrap, wrap_indented};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// How many titles are named of those that a change opens.
const OPENED: usize = 3;

/// The page, in lines of at most `room` columns.
pub fn lines(session: &Session, room: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), room };
    near(session, &mut page);
    asked(session, &mut page);
    help(session, &mut page);
    page.lines
}

struct Page {
    lines: Vec<Line>,
    room: usize,
}

impl Page {
    fn heading(&mut self, title: String, lead: Option<String>) {
        if !self.lines.is_empty() {
            self.lines.push(Line::empty());
        }
        self.lines.push(Line::of(Role::Title, title));
        if let Some(lead) = lead {
            self.lines.extend(wrap(&lead, self.room).into_iter().map(|line| Line::of(Role::Quiet, line)));
        }
    }

    fn text(&mut self, role: Role, text: &str, indent: &str) {
        let lines = wrap_indented(text, self.room, indent, indent);
        self.lines.extend(lines.into_iter().map(|line| Line::of(role, line)));
    }
}

fn near(session: &Session, page: &mut Page) {
    let texts = session.texts();
    page.heading(texts.say("near-title"), Some(texts.say("near-lead")));
    let Some(misses) = near_misses_of_few(&session.known.catalogue, &session.wish()) else {
        page.text(Role::Text, &texts.say("near-not-for-many"), "  ");
        return;
    };
    if misses.is_empty() {
        page.text(Role::Text, &texts.say("near-none"), "  ");
    }
    for miss in &misses {
        page.text(Role::Accent, &texts.near_miss(miss), "  ");
        let opened = miss.opens.iter().filter_map(|id| session.programme(id)).take(OPENED);
        let titles: Vec<_> = opened.map(|programme| session.title(programme)).collect();
        page.text(Role::Text, &titles.join("; "), "    ");
    }
}

/// The questions in the language in use, then in the official ones: a provider answers in those.
fn asked(session: &Session, page: &mut Page) {
    let texts = session.texts();
    page.heading(texts.say("ask-first-title"), Some(texts.say("ask-first-lead")));
    let found = ask_first(&session.matches.list, &session.known.catalogue, &session.wish());
    if found.is_empty() {
        page.text(Role::Text, &texts.say("ask-first-none"), "  ");
    }
    for unknown in &found {
        let Some(programme) = session.programme(&unknown.programme) else { continue };
        page.text(Role::Text, &format!("{} · {}", session.title(programme), programme.provider), "  ");
        let mut said = vec![question(unknown.check, session, texts)];
        for other in session.all_texts().iter().filter(|other| OFFICIAL.contains(&other.lang().tag())) {
            let words = question(unknown.check, session, other);
            if !said.contains(&words) {
                said.push(words);
            }
        }
        for (place, words) in said.iter().enumerate() {
            page.text(if place == 0 { Role::Accent } else { Role::Text }, words, "    ");
        }
        page.text(Role::Quiet, &texts.unknown_effect(unknown), "    ");
    }
}

fn question(check: Check, session: &Session, texts: &Texts) -> String {
    texts.ask(check, &session.known.criteria)
}

fn help(session: &Session, page: &mut Page) {
    let texts = session.texts();
    let near = session.known.help.near(session.profile().province, session.profile().status);
    if near.is_empty() {
        return;
    }
    page.heading(texts.say("help-title"), None);
    for place in near {
        let kind = texts.help_kind(place.kind);
        page.text(Role::Text, &format!("{} · {kind}", place.name.get(texts.tag())), "  ");
        page.text(Role::Quiet, place.good_for.get(texts.tag()), "    ");
        if let Some(contact) = &place.contact {
            page.text(Role::Accent, contact, "    ");
        }
        let read = format!("{} ({})", place.source.url, texts.page_date(&place.source.as_of));
        page.text(Role::Quiet, &read, "    ");
    }
    for body in session.known.credential_bodies(session.profile()) {
        page.text(Role::Text, body.name.get(texts.tag()), "  ");
        page.text(Role::Quiet, body.good_for.get(texts.tag()), "    ");
        if let Some(url) = &body.url {
            page.text(Role::Accent, url, "    ");
        }
        let read = format!("{} ({})", body.source.url, texts.page_date(&body.source.as_of));
        page.text(Role::Quiet, &read, "    ");
    }
}
