//! One programme: everything known with its source, everything unknown as a question to ask.

use ratatui::layout::Position;

use super::pane::role_of;
use super::steps::statement;
use crate::domain::compare::{Column, Row, bars};
use crate::domain::fact::Value;
use crate::domain::matching::judge;
use crate::domain::programme::{Programme, ProgrammeId};
use crate::domain::words::Localised;
use crate::text::Args;
use crate::text::bars::bar;
use crate::text::cells::Cell;
use crate::tui::keys::Action;
use crate::tui::message::Step;
use crate::tui::paint::{Line, Paint, width, wrap, wrap_indented};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::page::{self, text_width};

/// The columns of a bar.
const BAR: usize = 30;
/// The widest label.
const LABEL: usize = 27;

/// The programme on the screen.
#[derive(Debug, Clone)]
pub struct Detail {
    id: ProgrammeId,
    top: usize,
}

impl Detail {
    /// The page of a programme.
    pub const fn new(id: ProgrammeId) -> Self {
        Self { id, top: 0 }
    }

    /// The programme.
    pub const fn id(&self) -> &ProgrammeId {
        &self.id
    }

    /// What a key does; `rows` lines are in sight.
    pub fn update(&mut self, action: Action, session: &mut Session, rows: usize) -> Step {
        match action {
            Action::Back => return Step::Back,
            Action::Compare => return Step::Compare,
            Action::Notes => return Step::Notes(self.id.clone()),
            Action::Add => {
                session.toggle_tray(&self.id.clone());
            }
            _ => {
                let count = lines(session, &self.id, text_width(session.size.0)).len();
                self.top = page::scrolled(action, self.top, count, rows);
            }
        }
        Step::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let lines = lines(session, &self.id, text_width(paint.area().width));
        page::draw(paint, &lines, self.top)
    }
}

/// The whole page.
fn lines(session: &Session, id: &ProgrammeId, room: usize) -> Vec<Line> {
    let texts = session.texts();
    let Some(programme) = session.programme(id) else { return Vec::new() };
    let judgement = judge(programme, &session.known.catalogue, &session.wish(), &session.weights());
    let column = Column::new(programme, judgement, &session.wish());
    let mut lines = Vec::new();
    opening(session, programme, room, &mut lines);
    for step in &column.decision.steps {
        lines.push(Line::empty());
        lines.extend(statement(step, texts, room));
    }
    let mut section = None;
    for (heading, row) in Row::of(std::slice::from_ref(&column)) {
        if section != Some(heading) {
            lines.push(Line::empty());
            lines.push(Line::of(Role::Title, texts.section(heading)));
            section = Some(heading);
        }
        if let Some(found) = bars(row, std::slice::from_ref(&column), session.profile()).first() {
            let drawn = bar(*found, BAR);
            if !drawn.is_empty() {
                labelled(&texts.row(row, &session.known.criteria), &drawn, room, &mut lines);
            }
            continue;
        }
        let cell = texts.cell(row, &column, &session.wish());
        row_lines(session, &texts.row(row, &session.known.criteria), &cell, programme, room, &mut lines);
    }
    aid_lines(session, &column, room, &mut lines);
    if let Some(basis) = texts.weeks_basis(programme.weeks_basis).filter(|_| programme.weeks.is_known()) {
        lines.push(Line::empty());
        lines.extend(
            wrap(&texts.with("detail-weeks-basis", &Args::new().text("basis", basis)), room).into_iter().map(quiet),
        );
    }
    if let Some(notes) = &programme.notes {
        lines.push(Line::empty());
        lines.push(Line::of(Role::Title, texts.say("detail-notes")));
        lines.extend(wrap(notes.get(texts.tag()), room).into_iter().map(|line| Line::of(Role::Text, line)));
    }
    lines.push(Line::empty());
    lines.push(Line::of(Role::Title, texts.say("detail-sources")));
    let args = Args::new().text("date", texts.page_date(&programme.source.as_of));
    lines.push(quiet(texts.with("detail-page-date", &args)));
    for address in std::iter::once(&programme.source.url).chain(&programme.source.also) {
        lines.extend(wrap(address, room).into_iter().map(quiet));
    }
    lines
}

/// Every scheme to ask about, rule by rule, with where it was read.
fn aid_lines(session: &Session, column: &Column<'_>, room: usize, lines: &mut Vec<Line>) {
    let texts = session.texts();
    lines.push(Line::empty());
    lines.push(Line::of(Role::Title, texts.say("aid-title")));
    let before = lines.len();
    let mut say = |role: Role, text: &str| {
        lines.extend(wrap_indented(text, room, "  ", "  ").into_iter().map(|line| Line::of(role, line)));
    };
    for aid in column.decision.rule_by_rule() {
        say(Role::Accent, &texts.aid_head(aid, column.decision.is_counted(aid)));
        for part in texts.aid_parts(aid) {
            say(Role::Text, &part);
        }
        for answered in &aid.rules {
            let mark = session.marks.value(answered.value);
            say(role_of(answered.value), &format!("{mark} {}", texts.rule_answered(answered)));
        }
        say(Role::Quiet, &format!("{} ({})", aid.scheme.source.url, texts.page_date(&aid.scheme.source.as_of)));
    }
    if lines.len() == before {
        lines.extend(wrap(&texts.say("aid-nothing"), room).into_iter().map(|line| Line::of(Role::Text, line)));
    }
}

fn quiet(text: String) -> Line {
    Line::of(Role::Quiet, text)
}

/// Title, provider, address, what is taught, which jobs it leads to.
fn opening(session: &Session, programme: &Programme, room: usize, lines: &mut Vec<Line>) {
    let texts = session.texts();
    let tag = texts.tag();
    lines.extend(wrap(&session.title(programme), room).into_iter().map(|line| Line::of(Role::Title, line)));
    let kind = texts.provider_kind(programme.provider_kind);
    let offered = format!("{} · {kind} · {}", programme.provider, texts.place_of(programme));
    lines.extend(wrap(&offered, room).into_iter().map(|line| Line::of(Role::Text, line)));
    lines.extend(wrap(&programme.url, room).into_iter().map(quiet));
    if session.tray.contains(&programme.id) {
        lines.push(Line::of(Role::Accent, texts.say("detail-in-tray")));
    }
    if let Some(note) = session.notes.of(&programme.id).filter(|note| !note.text.is_empty()) {
        let said = texts.with("notes-row", &Args::new().text("note", note.text.clone()));
        lines.extend(wrap(&said, room).into_iter().map(|line| Line::of(Role::Accent, line)));
    }
    lines.push(Line::empty());
    let list = |words: &[Localised]| words.iter().map(|words| words.get(tag)).collect::<Vec<_>>().join("; ");
    let mut say = |label: &str, text: String| {
        if !text.is_empty() {
            labelled(&texts.say(label), &text, room, lines);
        }
    };
    say("detail-sector", texts.sector(programme.sector));
    say("detail-skills", list(&programme.skills));
    say("detail-roles", list(&programme.roles));
    for link in &programme.occupations {
        let Some(occupation) = session.known.occupations.get(link.code) else { continue };
        let title = occupation.title.get(tag);
        say("detail-occupation", format!("{} {title} ({}: {})", link.code, texts.basis(link.basis), link.why.get(tag)));
    }
}

fn labelled(label: &str, text: &str, room: usize, lines: &mut Vec<Line>) {
    let at = LABEL.min(room / 2);
    let padding = " ".repeat(at.saturating_sub(width(label)).max(1));
    let rest = " ".repeat(at);
    let mut wrapped = wrap_indented(text, room, &rest, &rest).into_iter();
    let first = wrapped.next().unwrap_or_default();
    lines.push(Line::of(Role::Quiet, format!("{label}{padding}")).and(Role::Text, first.trim_start()));
    lines.extend(wrapped.map(|line| Line::of(Role::Text, line)));
}

/// One row: the label, what it says, what to ask, and the page where it is another than the programme's own.
fn row_lines(session: &Session, label: &str, cell: &Cell, programme: &Programme, room: usize, lines: &mut Vec<Line>) {
    let texts = session.texts();
    let at = LABEL.min(room / 2);
    let (role, said) = match cell.value {
        Some(value) if cell.not_said => (role_of(value), format!("{} {}", session.marks.value(value), cell.full)),
        Some(value) => (role_of(value), format!("{} {}  {}", session.marks.value(value), cell.short, cell.full)),
        None => (Role::Text, cell.full.clone()),
    };
    let padding = " ".repeat(at.saturating_sub(width(label)).max(1));
    let indent = " ".repeat(at);
    let mut wrapped = wrap_indented(&said, room, &indent, &indent).into_iter();
    let first = wrapped.next().unwrap_or_default();
    let first = Line::of(Role::Quiet, format!("{label}{padding}")).and(role, first.trim_start());
    lines.push(first);
    lines.extend(wrapped.map(|line| Line::of(Role::Text, line)));
    if let Some(question) = cell.ask.as_ref().filter(|_| cell.value != Some(Value::Yes)) {
        let text = texts.with("cell-ask", &Args::new().text("question", question.clone()));
        lines.extend(wrap_indented(&text, room, &indent, &indent).into_iter().map(|line| Line::of(Role::Accent, line)));
    }
    if let Some(origin) = cell.origin.as_ref().filter(|origin| origin.source != programme.source.url) {
        let text = format!("{} ({})", origin.source, origin.date);
        lines.extend(wrap_indented(&text, room, &indent, &indent).into_iter().map(quiet));
    }
}
