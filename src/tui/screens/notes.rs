//! What is noted beside one programme: which questions were asked already, and a line of text.

use ratatui::layout::{Position, Rect};

use crate::domain::checklist::weightiest_open;
use crate::domain::criteria::Check;
use crate::domain::matching::judge;
use crate::domain::programme::ProgrammeId;
use crate::text::Args;
use crate::tui::keys::{Action, Place};
use crate::tui::message::{Key, Step};
use crate::tui::paint::{Line, Paint, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::field::Field;
use crate::tui::widgets::menu::{self, Item};
use crate::tui::widgets::page::text_width;

/// The screen.
#[derive(Debug, Clone)]
pub struct Notes {
    id: ProgrammeId,
    focus: usize,
    field: Option<Field>,
}

impl Notes {
    /// What is noted beside a programme.
    pub const fn new(id: ProgrammeId) -> Self {
        Self { id, focus: 0, field: None }
    }

    /// Where keys are pressed.
    pub const fn place(&self) -> Place {
        if self.field.is_some() { Place::Typing } else { Place::Take }
    }

    /// Takes a key as text.
    pub fn typed(&mut self, key: Key) {
        if let Some(field) = &mut self.field {
            field.key(key);
        }
    }

    /// Takes pasted text.
    pub fn pasted(&mut self, text: &str) {
        if let Some(field) = &mut self.field {
            field.paste(text);
        }
    }

    /// The questions that its provider could answer, the weightiest first.
    fn open(&self, session: &Session) -> Vec<Check> {
        let Some(programme) = session.programme(&self.id) else { return Vec::new() };
        let (wish, weights) = (session.wish(), session.weights());
        let judged = judge(programme, &session.known.catalogue, &wish, &weights);
        weightiest_open(programme, &judged.person, &weights)
    }

    /// What a key does. The first row is the note, the others are the questions.
    pub fn update(&mut self, action: Action, session: &mut Session) -> Step {
        if let Some(field) = &self.field {
            match action {
                Action::Choose => {
                    session.notes.write(&self.id, field.text());
                    self.field = None;
                }
                Action::Back => self.field = None,
                _ => {}
            }
            return Step::Stay;
        }
        let open = self.open(session);
        if let Some(focus) = menu::moved(action, self.focus, open.len()) {
            self.focus = focus;
            return Step::Stay;
        }
        match action {
            Action::Pick(number) if usize::from(number) <= open.len() + 1 => {
                self.focus = usize::from(number) - 1;
                self.choose(&open, session);
            }
            Action::Choose | Action::Toggle => self.choose(&open, session),
            Action::Back | Action::Notes => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    fn choose(&mut self, open: &[Check], session: &mut Session) {
        match self.focus.checked_sub(1).and_then(|place| open.get(place)) {
            Some(check) => session.notes.toggle(&self.id, *check),
            None => {
                let text = session.notes.of(&self.id).map(|note| note.text.clone());
                self.field = Some(Field::with(&text.unwrap_or_default()));
            }
        }
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let texts = session.texts();
        let area = paint.area();
        let room = text_width(area.width);
        let gap = u16::from(area.height >= 16);
        let wide = area.width.saturating_sub(2);
        let lines = |role: Role, text: &str| -> Vec<Line> {
            wrap(text, room).into_iter().map(|line| Line::of(role, line)).collect()
        };
        let title = session.programme(&self.id).map(|one| session.title(one).into_owned()).unwrap_or_default();
        let mut y = gap;
        y += paint.lines(1, y, wide, &lines(Role::Title, &title));
        y += paint.lines(1, y, wide, &lines(Role::Quiet, &texts.say("notes-how"))) + gap;
        if let Some(field) = &self.field {
            y += paint.lines(1, y, wide, &lines(Role::Accent, &texts.say("notes-label")));
            return field.draw(paint, 3, y, area.width.saturating_sub(4));
        }
        let note = session.notes.of(&self.id).map(|note| note.text.clone()).filter(|text| !text.is_empty());
        let note = note.unwrap_or_else(|| texts.say("notes-none"));
        let note = texts.with("notes-row", &Args::new().text("note", note));
        let open = self.open(session);
        let items: Vec<Item> = std::iter::once(Item { label: note, whole: true, ..Item::default() })
            .chain(open.into_iter().map(|check| Item {
                label: texts.ask(check, &session.known.criteria),
                marked: Some(session.notes.is_asked(&self.id, check)),
                whole: true,
                ..Item::default()
            }))
            .collect();
        let list = Rect { y: area.y + y, height: area.height.saturating_sub(y), ..area };
        menu::draw(&mut paint.part(list), &items, self.focus, true)
    }
}
