//! Taking something away: a file, a page on paper, a code to go on later, the page of a programme as a QR code.

use ratatui::layout::{Position, Rect};

use super::taking;
use crate::domain::profile::Profile;
use crate::domain::reading::profile::write;
use crate::export::held::{Deed, Subject};
use crate::export::taken::Form;
use crate::text::{Args, capitalised};
use crate::tui::keys::{Action, Place};
use crate::tui::message::{Key, Save, Step};
use crate::tui::paint::{Line, Paint, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::field::Field;
use crate::tui::widgets::menu::{self, Item};
use crate::tui::widgets::page::text_width;

/// The words of a deed, and what is good to know about it.
const fn messages(deed: Deed) -> (&'static str, &'static str) {
    match deed {
        Deed::Save => ("take-deed-save", "take-note-save"),
        Deed::Print => ("take-deed-print", "take-note-print"),
        Deed::Page => ("take-deed-page", "take-note-page"),
        Deed::Code => ("take-deed-code", "take-note-code"),
        Deed::Answers => ("take-deed-answers", "take-note-answers"),
    }
}

/// A row of the forms of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Form(Form),
    /// The answers alone, to go on from.
    Answers,
    /// Where the file goes.
    Folder,
}

/// What stands on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Deeds,
    Forms,
}

/// The screen.
#[derive(Debug, Clone)]
pub struct Take {
    subject: Subject,
    stage: Stage,
    focus: usize,
    /// The field in which the folder is typed.
    field: Option<Field>,
    /// What came of it.
    told: Option<(Role, String)>,
}

impl Take {
    /// What can be done with something.
    pub const fn new(subject: Subject) -> Self {
        Self { subject, stage: Stage::Deeds, focus: 0, field: None, told: None }
    }

    /// What is taken away.
    pub const fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Where keys are pressed.
    pub const fn place(&self) -> Place {
        if self.field.is_some() { Place::Typing } else { Place::Take }
    }

    /// Tells what came of it.
    pub fn tell(&mut self, role: Role, text: String) {
        self.told = Some((role, text));
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

    fn deeds(&self, session: &Session) -> Vec<Deed> {
        self.subject.deeds(session.unattended.as_ref().map(|place| &place.kiosk))
    }

    fn rows(session: &Session) -> Vec<Row> {
        let answers = (*session.profile() != Profile::default()).then_some(Row::Answers);
        Form::ALL.iter().copied().map(Row::Form).chain(answers).chain([Row::Folder]).collect()
    }

    fn last(&self, session: &Session) -> usize {
        let count = match self.stage {
            Stage::Deeds => self.deeds(session).len(),
            Stage::Forms => Self::rows(session).len(),
        };
        count.saturating_sub(1)
    }

    /// What a key does.
    pub fn update(&mut self, action: Action, session: &mut Session) -> Step {
        if let Some(field) = &self.field {
            match action {
                Action::Choose => {
                    session.folder = Some(field.text().trim().to_owned()).filter(|folder| !folder.is_empty());
                    self.field = None;
                }
                Action::Back => self.field = None,
                _ => {}
            }
            return Step::Stay;
        }
        self.told = None;
        if let Some(focus) = menu::moved(action, self.focus, self.last(session)) {
            self.focus = focus;
            return Step::Stay;
        }
        match action {
            Action::Pick(number) if usize::from(number) <= self.last(session) + 1 => {
                self.focus = usize::from(number) - 1;
                self.choose(session)
            }
            Action::Choose | Action::Toggle => self.choose(session),
            Action::Back if self.stage == Stage::Forms => {
                (self.stage, self.focus) = (Stage::Deeds, 0);
                Step::Stay
            }
            Action::Back => Step::Back,
            _ => Step::Stay,
        }
    }

    fn choose(&mut self, session: &mut Session) -> Step {
        match self.stage {
            Stage::Deeds => match self.deeds(session).get(self.focus) {
                Some(Deed::Save) => {
                    (self.stage, self.focus) = (Stage::Forms, 0);
                    Step::Stay
                }
                Some(Deed::Print) => Step::AskToPrint,
                Some(Deed::Page) => Step::Scan(self.subject.programme().cloned()),
                Some(Deed::Code) => Step::Scan(None),
                Some(Deed::Answers) => {
                    session.agrees = !session.agrees;
                    Step::Stay
                }
                None => Step::Stay,
            },
            Stage::Forms => match Self::rows(session).get(self.focus).copied() {
                Some(Row::Form(form)) => self.save(form, session),
                Some(Row::Answers) => {
                    let bytes = write(session.profile()).into_bytes();
                    Step::Save(Box::new(Save { folder: session.folder.clone(), kind: "answers", ending: "ron", bytes }))
                }
                Some(Row::Folder) => {
                    self.field = Some(Field::with(session.folder.as_deref().unwrap_or_default()));
                    Step::Stay
                }
                None => Step::Stay,
            },
        }
    }

    fn save(&mut self, form: Form, session: &Session) -> Step {
        match taking::file(&self.subject, form, session) {
            Some((kind, bytes)) => {
                let folder = session.folder.clone();
                Step::Save(Box::new(Save { folder, kind, ending: form.ending(), bytes }))
            }
            None => {
                self.tell(Role::Warn, session.texts().say("pdf-not-made"));
                Step::Stay
            }
        }
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let texts = session.texts();
        let area = paint.area();
        let room = text_width(area.width);
        let gap = u16::from(area.height >= 16);
        let mut y = gap;
        let wide = area.width.saturating_sub(2);
        let lines = |role: Role, text: &str| -> Vec<Line> {
            wrap(text, room).into_iter().map(|line| Line::of(role, line)).collect()
        };
        y += paint.lines(1, y, wide, &lines(Role::Title, &taking::named(&self.subject, session)));
        if self.deeds(session).contains(&Deed::Answers) {
            y += paint.lines(1, y, wide, &lines(Role::Quiet, &self.holds(session)));
        }
        y += gap;
        if let Some(field) = &self.field {
            y += paint.lines(1, y, wide, &lines(Role::Accent, &texts.say("take-folder-label")));
            return field.draw(paint, 3, y, area.width.saturating_sub(4));
        }
        let items = self.items(session);
        let rows = menu::height(&items, area.width, true).min(area.height.saturating_sub(y));
        let list = Rect { y: area.y + y, height: rows, ..area };
        let cursor = menu::draw(&mut paint.part(list), &items, self.focus, true);
        y += rows + gap;
        if let Some((role, text)) = &self.told {
            paint.lines(1, y, wide, &lines(*role, text));
        } else if gap > 0 {
            paint.lines(1, y, wide, &lines(Role::Quiet, &texts.say(self.note(session))));
        }
        cursor
    }

    /// What a file or a page of it holds, and what not.
    fn holds(&self, session: &Session) -> String {
        session.texts().say(if session.agrees { "take-holds-answers" } else { "take-holds-no-answers" })
    }

    /// What is good to know about the row in focus.
    fn note(&self, session: &Session) -> &'static str {
        match self.stage {
            Stage::Deeds => self.deeds(session).get(self.focus).map_or("take-note-save", |deed| messages(*deed).1),
            Stage::Forms => match Self::rows(session).get(self.focus) {
                Some(Row::Answers) => "take-note-profile",
                Some(Row::Form(_) | Row::Folder) | None => "take-note-form",
            },
        }
    }

    fn items(&self, session: &Session) -> Vec<Item> {
        let texts = session.texts();
        let item = |label: String| Item { label: capitalised(&label), whole: true, ..Item::default() };
        match self.stage {
            Stage::Deeds => self
                .deeds(session)
                .into_iter()
                .map(|deed| {
                    let label = texts.say(messages(deed).0);
                    Item { marked: (deed == Deed::Answers).then_some(session.agrees), ..item(label) }
                })
                .collect(),
            Stage::Forms => Self::rows(session)
                .into_iter()
                .map(|row| match row {
                    Row::Form(form) => item(texts.say(&format!("take-form-{}", form.slug()))),
                    Row::Answers => item(texts.say("take-form-answers")),
                    Row::Folder => {
                        let folder = session.folder.clone().unwrap_or_else(|| texts.say("take-folder-here"));
                        item(texts.with("take-folder", &Args::new().text("folder", folder)))
                    }
                })
                .collect(),
        }
    }
}
