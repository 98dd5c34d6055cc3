//! What to ask first, in words ready to send; the smallest changes that open more; where to talk to somebody.

use crate::canvas::{StyledLine, wrap, wrap_indented};
use crate::session::Session;
use crate::theme::Role;
use microcred_advice::near_misses::near_misses_if_small;
use microcred_advice::open_questions::top_open_questions;
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::kiosk::OFFICIAL_LANGUAGES;
use microcred_i18n::{Localizer, msg};

/// How many titles are named of those that a change opens.
const MAX_OPENED_TITLES: usize = 3;

/// The page, in lines of at most `room` columns.
pub fn lines(session: &Session, room: usize) -> Vec<StyledLine> {
    let mut page = PageBuilder { lines: Vec::new(), room };
    push_near_misses(session, &mut page);
    push_questions(session, &mut page);
    push_help_contacts(session, &mut page);
    page.lines
}

struct PageBuilder {
    lines: Vec<StyledLine>,
    room: usize,
}

impl PageBuilder {
    fn heading(&mut self, title: String, lead: Option<String>) {
        if !self.lines.is_empty() {
            self.lines.push(StyledLine::empty());
        }
        self.lines.push(StyledLine::new(Role::Title, title));
        if let Some(lead) = lead {
            self.lines.extend(wrap(&lead, self.room).into_iter().map(|line| StyledLine::new(Role::Muted, line)));
        }
    }

    fn text(&mut self, role: Role, text: &str, indent: &str) {
        let lines = wrap_indented(text, self.room, indent, indent);
        self.lines.extend(lines.into_iter().map(|line| StyledLine::new(role, line)));
    }
}

fn push_near_misses(session: &Session, page: &mut PageBuilder) {
    let texts = session.localizer();
    page.heading(texts.text(msg::NEAR_TITLE), Some(texts.text(msg::NEAR_LEAD)));
    let Some(misses) = near_misses_if_small(&session.core.reference_data.catalogue, &session.core.match_request())
    else {
        page.text(Role::Text, &texts.text(msg::NEAR_NOT_FOR_MANY), "  ");
        return;
    };
    if misses.is_empty() {
        page.text(Role::Text, &texts.text(msg::NEAR_NONE), "  ");
    }
    for miss in &misses {
        page.text(Role::Accent, &texts.near_miss(miss), "  ");
        let opened = miss.new_matches.iter().filter_map(|id| session.program(id)).take(MAX_OPENED_TITLES);
        let titles: Vec<_> = opened.map(|program| session.title(program)).collect();
        page.text(Role::Text, &titles.join("; "), "    ");
    }
}

/// The questions in the language in use, then in the official ones: a provider answers in those.
fn push_questions(session: &Session, page: &mut PageBuilder) {
    let texts = session.localizer();
    page.heading(texts.text(msg::ASK_FIRST_TITLE), Some(texts.text(msg::ASK_FIRST_LEAD)));
    let found = top_open_questions(
        &session.matches.list,
        &session.core.reference_data.catalogue,
        &session.core.match_request(),
    );
    if found.is_empty() {
        page.text(Role::Text, &texts.text(msg::ASK_FIRST_NONE), "  ");
    }
    for unknown in &found {
        let Some(program) = session.program(&unknown.program) else { continue };
        page.text(Role::Text, &format!("{} · {}", session.title(program), program.provider), "  ");
        let mut said = vec![question_text(unknown.check, session, texts)];
        for other in session.all_localizers().iter().filter(|other| OFFICIAL_LANGUAGES.contains(&other.lang().tag())) {
            let words = question_text(unknown.check, session, other);
            if !said.contains(&words) {
                said.push(words);
            }
        }
        for (place, words) in said.iter().enumerate() {
            page.text(if place == 0 { Role::Accent } else { Role::Text }, words, "    ");
        }
        page.text(Role::Muted, &texts.answer_effect(unknown), "    ");
    }
}

fn question_text(check: ChecklistQuestion, session: &Session, texts: &Localizer) -> String {
    texts.question_to_ask(check, &session.core.reference_data.criteria)
}

fn push_help_contacts(session: &Session, page: &mut PageBuilder) {
    let texts = session.localizer();
    let near =
        session.core.reference_data.help.available_to(session.core.profile().province, session.core.profile().status);
    if near.is_empty() {
        return;
    }
    page.heading(texts.text(msg::HELP_TITLE), None);
    for place in near {
        let kind = texts.help_kind(place.kind);
        page.text(Role::Text, &format!("{} · {kind}", place.name.get(texts.tag())), "  ");
        page.text(Role::Muted, place.good_for.get(texts.tag()), "    ");
        if let Some(contact) = &place.contact {
            page.text(Role::Accent, contact, "    ");
        }
        let read = format!("{} ({})", place.source.url, texts.page_date(&place.source.as_of));
        page.text(Role::Muted, &read, "    ");
    }
    for body in session.core.reference_data.credential_bodies(session.core.profile()) {
        page.text(Role::Text, body.name.get(texts.tag()), "  ");
        page.text(Role::Muted, body.good_for.get(texts.tag()), "    ");
        if let Some(url) = &body.url {
            page.text(Role::Accent, url, "    ");
        }
        let read = format!("{} ({})", body.source.url, texts.page_date(&body.source.as_of));
        page.text(Role::Muted, &read, "    ");
    }
}
