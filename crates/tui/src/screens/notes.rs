//! What is noted beside one program: which questions were asked already, and a line of text.

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::{Key, Transition};
use crate::screens::Screen;
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::field::TextField;
use crate::widgets::menu;
use crate::widgets::menu::Item;
use crate::widgets::scroll_page::reading_width;
use microcred_advice::checklist::open_checks_by_weight;
use microcred_advice::matching::evaluate;
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::program::ProgramId;
use microcred_i18n::{Args, msg};

/// The screen.
#[derive(Debug, Clone)]
pub struct NotesScreen {
    id: ProgramId,
    focus: usize,
    field: Option<TextField>,
}

impl NotesScreen {
    /// What is noted beside a program.
    pub const fn new(id: ProgramId) -> Self {
        Self { id, focus: 0, field: None }
    }

    /// The questions that its provider could answer, the weightiest first.
    fn open_questions(&self, session: &Session) -> Vec<ChecklistQuestion> {
        let catalogue = &session.core.reference_data.catalogue;
        let Some((record, program)) = catalogue.find(&self.id) else { return Vec::new() };
        let (wish, weights) = (session.core.match_request(), session.core.weights());
        let judged = evaluate(record, program, catalogue, &wish, &weights);
        open_checks_by_weight(program, &judged.person_checks, &weights)
    }

    fn choose(&mut self, open: &[ChecklistQuestion], session: &mut Session) {
        match self.focus.checked_sub(1).and_then(|place| open.get(place)) {
            Some(check) => session.core.notes.toggle_asked(&self.id, *check),
            None => {
                let text = session.core.notes.get(&self.id).map(|note| note.text.clone());
                self.field = Some(TextField::with_text(&text.unwrap_or_default()));
            }
        }
    }
}

impl Screen for NotesScreen {
    fn name(&self) -> &'static str {
        "notes"
    }

    fn key_context(&self) -> KeyContext {
        if self.field.is_some() { KeyContext::TextInput } else { KeyContext::ActionList }
    }

    fn handle_text_key(&mut self, key: Key, _session: &mut Session) {
        if let Some(field) = &mut self.field {
            field.handle_key(key);
        }
    }

    fn handle_paste(&mut self, text: &str, _session: &mut Session) {
        if let Some(field) = &mut self.field {
            field.paste(text);
        }
    }

    /// The first row is the note, the others are the questions.
    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        if let Some(field) = &self.field {
            match action {
                Action::Choose => {
                    session.core.notes.set_text(&self.id, field.text());
                    self.field = None;
                }
                Action::Back => self.field = None,
                _ => {}
            }
            return Transition::Stay;
        }
        let open = self.open_questions(session);
        if let Some(focus) = menu::moved_focus(action, self.focus, open.len()) {
            self.focus = focus;
            return Transition::Stay;
        }
        match action {
            Action::Pick(number) if usize::from(number) <= open.len() + 1 => {
                self.focus = usize::from(number) - 1;
                self.choose(&open, session);
            }
            Action::Choose | Action::Toggle => self.choose(&open, session),
            Action::Back | Action::ShowNotes => return Transition::Back,
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let area = paint.area();
        let room = reading_width(area.width);
        let gap = u16::from(area.height >= 16);
        let wide = area.width.saturating_sub(2);
        let lines = |role: Role, text: &str| -> Vec<StyledLine> {
            wrap(text, room).into_iter().map(|line| StyledLine::new(role, line)).collect()
        };
        let title = session.program(&self.id).map(|one| session.title(one).into_owned()).unwrap_or_default();
        let mut y = gap;
        y += paint.draw_lines(1, y, wide, &lines(Role::Title, &title));
        y += paint.draw_lines(1, y, wide, &lines(Role::Muted, &texts.text(msg::NOTES_HOW))) + gap;
        if let Some(field) = &self.field {
            y += paint.draw_lines(1, y, wide, &lines(Role::Accent, &texts.text(msg::NOTES_LABEL)));
            return field.draw(paint, 3, y, area.width.saturating_sub(4));
        }
        let note = session.core.notes.get(&self.id).map(|note| note.text.clone()).filter(|text| !text.is_empty());
        let note = note.unwrap_or_else(|| texts.text(msg::NOTES_NONE));
        let note = texts.format(msg::NOTES_ROW, &Args::new().string("note", note));
        let open = self.open_questions(session);
        let items: Vec<Item> = std::iter::once(Item { label: note, wraps: true, ..Item::default() })
            .chain(open.into_iter().map(|check| Item {
                label: texts.question_to_ask(check, &session.core.reference_data.criteria),
                checked: Some(session.core.notes.is_asked(&self.id, check)),
                wraps: true,
                ..Item::default()
            }))
            .collect();
        let list = Rect { y: area.y + y, height: area.height.saturating_sub(y), ..area };
        menu::draw(&mut paint.sub_canvas(list), &items, self.focus, true)
    }
}
