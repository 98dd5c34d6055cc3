//! One program: everything known with its source, everything unknown as a question to ask.

use ratatui::layout::Position;

use crate::canvas::{Canvas, StyledLine, display_width, wrap, wrap_indented};
use crate::keys::{Action, KeyContext};
use crate::message::Transition;
use crate::screens::Screen;
use crate::screens::advisories::advisory_lines;
use crate::screens::checklist_pane::value_role;
use crate::screens::routes::Route;
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::frame::body_rows;
use crate::widgets::scroll_page;
use crate::widgets::scroll_page::reading_width;
use microcred_advice::compare::{ComparisonColumn, ComparisonRow, bars};
use microcred_advice::matching::evaluate;
use microcred_core::fact::Tristate;
use microcred_core::program::{Program, ProgramId};
use microcred_core::sanitize::Localised;
use microcred_export::selection::HandoutScope;
use microcred_i18n::bars::bar;
use microcred_i18n::cells::Cell;
use microcred_i18n::{Args, MessageId, msg};

/// The columns of a bar.
const BAR_COLUMNS: usize = 30;
/// The widest label.
const MAX_LABEL_COLUMNS: usize = 27;

/// The program on the screen.
#[derive(Debug, Clone)]
pub struct DetailScreen {
    id: ProgramId,
    top: usize,
}

impl DetailScreen {
    /// The page of a program.
    pub const fn new(id: ProgramId) -> Self {
        Self { id, top: 0 }
    }
}

impl Screen for DetailScreen {
    fn name(&self) -> &'static str {
        "detail"
    }

    fn key_context(&self) -> KeyContext {
        KeyContext::Program
    }

    fn handout_scope(&self, _session: &Session) -> HandoutScope {
        HandoutScope::Program(self.id.clone())
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        match action {
            Action::Back => return Transition::Back,
            Action::ShowComparison => return Transition::Open(Route::Compare),
            Action::ShowNotes => return Transition::Open(Route::Notes(self.id.clone())),
            Action::TogglePicked => {
                session.core.toggle_picked(&self.id.clone());
            }
            _ => {
                let count = lines(session, &self.id, reading_width(session.size.0)).len();
                self.top = scroll_page::top_after(action, self.top, count, body_rows(session.size));
            }
        }
        Transition::Stay
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let lines = lines(session, &self.id, reading_width(paint.area().width));
        scroll_page::draw(paint, &lines, self.top)
    }
}

/// The whole page.
fn lines(session: &Session, id: &ProgramId, room: usize) -> Vec<StyledLine> {
    let texts = session.localizer();
    let catalogue = &session.core.reference_data.catalogue;
    let Some((record, program)) = catalogue.find(id) else { return Vec::new() };
    let judgement = evaluate(record, program, catalogue, &session.core.match_request(), &session.core.weights());
    let column = ComparisonColumn::new(program, judgement, &session.core.match_request());
    let mut lines = Vec::new();
    push_summary(session, program, room, &mut lines);
    for step in &column.decision.advisories {
        lines.push(StyledLine::empty());
        lines.extend(advisory_lines(step, texts, room));
    }
    let mut section = None;
    for (heading, row) in ComparisonRow::for_columns(std::slice::from_ref(&column)) {
        if section != Some(heading) {
            lines.push(StyledLine::empty());
            lines.push(StyledLine::new(Role::Title, texts.section(heading)));
            section = Some(heading);
        }
        if let Some(found) = bars(row, std::slice::from_ref(&column), session.core.profile()).first() {
            let drawn = bar(*found, BAR_COLUMNS);
            if !drawn.is_empty() {
                push_labelled(&texts.row_label(row, &session.core.reference_data.criteria), &drawn, room, &mut lines);
            }
            continue;
        }
        let cell = texts.cell(row, &column, &session.core.match_request());
        push_row(
            session,
            &texts.row_label(row, &session.core.reference_data.criteria),
            &cell,
            program,
            room,
            &mut lines,
        );
    }
    push_aid(session, &column, room, &mut lines);
    if let Some(basis) = texts.weeks_basis(program.weeks_basis).filter(|_| program.weeks.is_known()) {
        lines.push(StyledLine::empty());
        lines.extend(
            wrap(&texts.format(msg::DETAIL_WEEKS_BASIS, &Args::new().string("basis", basis)), room)
                .into_iter()
                .map(muted_line),
        );
    }
    if let Some(notes) = &program.notes {
        lines.push(StyledLine::empty());
        lines.push(StyledLine::new(Role::Title, texts.text(msg::DETAIL_NOTES)));
        lines.extend(wrap(notes.get(texts.tag()), room).into_iter().map(|line| StyledLine::new(Role::Text, line)));
    }
    lines.push(StyledLine::empty());
    lines.push(StyledLine::new(Role::Title, texts.text(msg::DETAIL_SOURCES)));
    let args = Args::new().string("date", texts.page_date(&program.source.as_of));
    lines.push(muted_line(texts.format(msg::DETAIL_PAGE_DATE, &args)));
    for address in std::iter::once(&program.source.url).chain(&program.source.other_urls) {
        lines.extend(wrap(address, room).into_iter().map(muted_line));
    }
    lines
}

/// Every scheme to ask about, rule by rule, with where it was read.
fn push_aid(session: &Session, column: &ComparisonColumn<'_>, room: usize, lines: &mut Vec<StyledLine>) {
    let texts = session.localizer();
    lines.push(StyledLine::empty());
    lines.push(StyledLine::new(Role::Title, texts.text(msg::AID_TITLE)));
    let before = lines.len();
    let mut say = |role: Role, text: &str| {
        lines.extend(wrap_indented(text, room, "  ", "  ").into_iter().map(|line| StyledLine::new(role, line)));
    };
    for aid in column.decision.detailed_aid() {
        say(Role::Accent, &texts.aid_heading(aid, column.decision.is_counted(aid)));
        for part in texts.aid_parts(aid) {
            say(Role::Text, &part);
        }
        for answered in &aid.rules {
            let mark = session.glyphs.value(answered.value);
            say(value_role(answered.value), &format!("{mark} {}", texts.rule_with_answer(answered)));
        }
        say(Role::Muted, &format!("{} ({})", aid.scheme.source.url, texts.page_date(&aid.scheme.source.as_of)));
    }
    if lines.len() == before {
        lines.extend(
            wrap(&texts.text(msg::AID_NOTHING), room).into_iter().map(|line| StyledLine::new(Role::Text, line)),
        );
    }
}

fn muted_line(text: String) -> StyledLine {
    StyledLine::new(Role::Muted, text)
}

/// Title, provider, address, what is taught, which jobs it leads to.
fn push_summary(session: &Session, program: &Program, room: usize, lines: &mut Vec<StyledLine>) {
    let texts = session.localizer();
    let tag = texts.tag();
    lines.extend(wrap(&session.title(program), room).into_iter().map(|line| StyledLine::new(Role::Title, line)));
    let kind = texts.provider_kind(program.provider_kind);
    let offered = format!("{} · {kind} · {}", program.provider, texts.program_place(program));
    lines.extend(wrap(&offered, room).into_iter().map(|line| StyledLine::new(Role::Text, line)));
    for (label, text) in texts.contact_lines(program) {
        push_labelled(&texts.text(label), &text, room, lines);
    }
    if session.core.answers.picked.contains(&program.id) {
        lines.push(StyledLine::new(Role::Accent, texts.text(msg::DETAIL_PICKED)));
    }
    if let Some(note) = session.core.notes.get(&program.id).filter(|note| !note.text.is_empty()) {
        let said = texts.format(msg::NOTES_ROW, &Args::new().string("note", note.text.clone()));
        lines.extend(wrap(&said, room).into_iter().map(|line| StyledLine::new(Role::Accent, line)));
    }
    lines.push(StyledLine::empty());
    let list = |words: &[Localised]| words.iter().map(|words| words.get(tag)).collect::<Vec<_>>().join("; ");
    let mut say = |label: MessageId, text: String| {
        if !text.is_empty() {
            push_labelled(&texts.text(label), &text, room, lines);
        }
    };
    say(msg::DETAIL_SECTOR, texts.sector(program.sector));
    say(msg::DETAIL_SKILLS, list(&program.skills));
    say(msg::DETAIL_ROLES, list(&program.roles));
    for (label, text) in texts.terms_lines(program) {
        say(label, text);
    }
    for link in &program.occupations {
        let Some(occupation) = session.core.reference_data.occupations.get(link.code) else { continue };
        let title = occupation.title.get(tag);
        say(
            msg::DETAIL_OCCUPATION,
            format!("{} {title} ({}: {})", link.code, texts.basis(link.basis), link.why.get(tag)),
        );
    }
}

fn push_labelled(label: &str, text: &str, room: usize, lines: &mut Vec<StyledLine>) {
    let at = MAX_LABEL_COLUMNS.min(room / 2);
    let padding = " ".repeat(at.saturating_sub(display_width(label)).max(1));
    let rest = " ".repeat(at);
    let mut wrapped = wrap_indented(text, room, &rest, &rest).into_iter();
    let first = wrapped.next().unwrap_or_default();
    lines.push(StyledLine::new(Role::Muted, format!("{label}{padding}")).with_span(Role::Text, first.trim_start()));
    lines.extend(wrapped.map(|line| StyledLine::new(Role::Text, line)));
}

/// One row: the label, what it says, what to ask, and the page where it is another than the program's own.
fn push_row(session: &Session, label: &str, cell: &Cell, program: &Program, room: usize, lines: &mut Vec<StyledLine>) {
    let texts = session.localizer();
    let at = MAX_LABEL_COLUMNS.min(room / 2);
    let (role, said) = match cell.value {
        Some(value) if cell.is_unanswered => {
            (value_role(value), format!("{} {}", session.glyphs.value(value), cell.full))
        }
        Some(value) => (value_role(value), format!("{} {}  {}", session.glyphs.value(value), cell.short, cell.full)),
        None => (Role::Text, cell.full.clone()),
    };
    let padding = " ".repeat(at.saturating_sub(display_width(label)).max(1));
    let indent = " ".repeat(at);
    let mut wrapped = wrap_indented(&said, room, &indent, &indent).into_iter();
    let first = wrapped.next().unwrap_or_default();
    let first = StyledLine::new(Role::Muted, format!("{label}{padding}")).with_span(role, first.trim_start());
    lines.push(first);
    lines.extend(wrapped.map(|line| StyledLine::new(Role::Text, line)));
    if let Some(question) = cell.question.as_ref().filter(|_| cell.value != Some(Tristate::Yes)) {
        let text = texts.format(msg::CELL_ASK, &Args::new().string("question", question.clone()));
        lines.extend(
            wrap_indented(&text, room, &indent, &indent).into_iter().map(|line| StyledLine::new(Role::Accent, line)),
        );
    }
    if let Some(origin) = cell.source.as_ref().filter(|origin| origin.url != program.source.url) {
        let text = format!("{} ({})", origin.url, origin.date);
        lines.extend(wrap_indented(&text, room, &indent, &indent).into_iter().map(muted_line));
    }
}
