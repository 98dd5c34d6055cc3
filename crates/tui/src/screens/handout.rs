//! Taking something away: a file, a page on paper, a code to go on later, the page of a program as a QR code.

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::{Key, SaveRequest, Transition};
use crate::screens::routes::Route;
use crate::screens::{Screen, handout_files};
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::field::TextField;
use crate::widgets::menu;
use crate::widgets::menu::Item;
use crate::widgets::scroll_page::reading_width;
use microcred_core::profile::Profile;
use microcred_data::reading::profile::to_ron;
use microcred_export::handout::HandoutFormat;
use microcred_export::selection::{HandoutAction, HandoutScope};
use microcred_i18n::{Args, MessageId, capitalize, family, msg};

/// Returns the label of an action, and a note on it.
const fn action_message_ids(deed: HandoutAction) -> (MessageId, MessageId) {
    match deed {
        HandoutAction::Save => (msg::HANDOUT_ACTION_SAVE, msg::HANDOUT_HINT_SAVE),
        HandoutAction::Print => (msg::HANDOUT_ACTION_PRINT, msg::HANDOUT_HINT_PRINT),
        HandoutAction::ProgramPage => (msg::HANDOUT_ACTION_PAGE, msg::HANDOUT_HINT_PAGE),
        HandoutAction::ResumeCode => (msg::HANDOUT_ACTION_CODE, msg::HANDOUT_HINT_CODE),
        HandoutAction::IncludeAnswers => (msg::HANDOUT_ACTION_ANSWERS, msg::HANDOUT_HINT_ANSWERS),
    }
}

/// A row of the forms of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FileRow {
    Format(HandoutFormat),
    /// The answers alone, to go on from.
    Answers,
    /// Where the file goes.
    Folder,
}

/// What stands on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Actions,
    Formats,
}

/// The screen.
#[derive(Debug, Clone)]
pub struct HandoutScreen {
    scope: HandoutScope,
    stage: Stage,
    focus: usize,
    /// The field in which the folder is typed.
    field: Option<TextField>,
    /// What came of it.
    outcome: Option<(Role, String)>,
}

impl HandoutScreen {
    /// What can be done with something.
    pub const fn new(scope: HandoutScope) -> Self {
        Self { scope, stage: Stage::Actions, focus: 0, field: None, outcome: None }
    }

    fn actions(&self, session: &Session) -> Vec<HandoutAction> {
        self.scope.actions(session.core.kiosk.as_ref())
    }

    fn file_rows(session: &Session) -> Vec<FileRow> {
        let answers = (*session.core.profile() != Profile::default()).then_some(FileRow::Answers);
        HandoutFormat::ALL.iter().copied().map(FileRow::Format).chain(answers).chain([FileRow::Folder]).collect()
    }

    fn last_index(&self, session: &Session) -> usize {
        let count = match self.stage {
            Stage::Actions => self.actions(session).len(),
            Stage::Formats => Self::file_rows(session).len(),
        };
        count.saturating_sub(1)
    }

    fn choose(&mut self, session: &mut Session) -> Transition {
        match self.stage {
            Stage::Actions => match self.actions(session).get(self.focus) {
                Some(HandoutAction::Save) => {
                    (self.stage, self.focus) = (Stage::Formats, 0);
                    Transition::Stay
                }
                Some(HandoutAction::Print) => Transition::ConfirmPrint(self.scope.clone()),
                Some(HandoutAction::ProgramPage) => Transition::Open(Route::QrCode(self.scope.program().cloned())),
                Some(HandoutAction::ResumeCode) => Transition::Open(Route::QrCode(None)),
                Some(HandoutAction::IncludeAnswers) => {
                    session.core.includes_answers = !session.core.includes_answers;
                    Transition::Stay
                }
                None => Transition::Stay,
            },
            Stage::Formats => match Self::file_rows(session).get(self.focus).copied() {
                Some(FileRow::Format(form)) => self.save(form, session),
                Some(FileRow::Answers) => {
                    let bytes = to_ron(session.core.profile()).into_bytes();
                    Transition::Save(Box::new(SaveRequest {
                        folder: session.folder.clone(),
                        name_prefix: "answers",
                        extension: "ron",
                        bytes,
                    }))
                }
                Some(FileRow::Folder) => {
                    self.field = Some(TextField::with_text(session.folder.as_deref().unwrap_or_default()));
                    Transition::Stay
                }
                None => Transition::Stay,
            },
        }
    }

    fn save(&mut self, form: HandoutFormat, session: &Session) -> Transition {
        match handout_files::render_file(&self.scope, form, session) {
            Some((kind, bytes)) => {
                let folder = session.folder.clone();
                Transition::Save(Box::new(SaveRequest {
                    folder,
                    name_prefix: kind,
                    extension: form.file_extension(),
                    bytes,
                }))
            }
            None => {
                self.outcome = Some((Role::Warn, session.localizer().text(msg::PDF_NOT_MADE)));
                Transition::Stay
            }
        }
    }
}

impl Screen for HandoutScreen {
    fn name(&self) -> &'static str {
        "take"
    }

    fn key_context(&self) -> KeyContext {
        if self.field.is_some() { KeyContext::TextInput } else { KeyContext::ActionList }
    }

    fn show_outcome(&mut self, role: Role, text: &str) -> bool {
        self.outcome = Some((role, text.to_owned()));
        true
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

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        if let Some(field) = &self.field {
            match action {
                Action::Choose => {
                    session.folder = Some(field.text().trim().to_owned()).filter(|folder| !folder.is_empty());
                    self.field = None;
                }
                Action::Back => self.field = None,
                _ => {}
            }
            return Transition::Stay;
        }
        self.outcome = None;
        if let Some(focus) = menu::moved_focus(action, self.focus, self.last_index(session)) {
            self.focus = focus;
            return Transition::Stay;
        }
        match action {
            Action::Pick(number) if usize::from(number) <= self.last_index(session) + 1 => {
                self.focus = usize::from(number) - 1;
                self.choose(session)
            }
            Action::Choose | Action::Toggle => self.choose(session),
            Action::Back if self.stage == Stage::Formats => {
                (self.stage, self.focus) = (Stage::Actions, 0);
                Transition::Stay
            }
            Action::Back => Transition::Back,
            _ => Transition::Stay,
        }
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let area = paint.area();
        let room = reading_width(area.width);
        let gap = u16::from(area.height >= 16);
        let mut y = gap;
        let wide = area.width.saturating_sub(2);
        let lines = |role: Role, text: &str| -> Vec<StyledLine> {
            wrap(text, room).into_iter().map(|line| StyledLine::new(role, line)).collect()
        };
        y += paint.draw_lines(1, y, wide, &lines(Role::Title, &handout_files::scope_name(&self.scope, session)));
        if self.actions(session).contains(&HandoutAction::IncludeAnswers) {
            y += paint.draw_lines(1, y, wide, &lines(Role::Muted, &self.contents_text(session)));
        }
        y += gap;
        if let Some(field) = &self.field {
            y += paint.draw_lines(1, y, wide, &lines(Role::Accent, &texts.text(msg::HANDOUT_FOLDER_LABEL)));
            return field.draw(paint, 3, y, area.width.saturating_sub(4));
        }
        let items = self.items(session);
        let rows = menu::height(&items, area.width, true).min(area.height.saturating_sub(y));
        let list = Rect { y: area.y + y, height: rows, ..area };
        let cursor = menu::draw(&mut paint.sub_canvas(list), &items, self.focus, true);
        y += rows + gap;
        if let Some((role, text)) = &self.outcome {
            paint.draw_lines(1, y, wide, &lines(*role, text));
        } else if gap > 0 {
            paint.draw_lines(1, y, wide, &lines(Role::Muted, &texts.text(self.note_id(session))));
        }
        cursor
    }
}

impl HandoutScreen {
    /// What a file or a page of it holds, and what not.
    fn contents_text(&self, session: &Session) -> String {
        session.localizer().text(if session.core.includes_answers {
            msg::HANDOUT_HAS_ANSWERS
        } else {
            msg::HANDOUT_HAS_NO_ANSWERS
        })
    }

    /// What is good to know about the row in focus.
    fn note_id(&self, session: &Session) -> MessageId {
        match self.stage {
            Stage::Actions => {
                self.actions(session).get(self.focus).map_or(msg::HANDOUT_HINT_SAVE, |deed| action_message_ids(*deed).1)
            }
            Stage::Formats => match Self::file_rows(session).get(self.focus) {
                Some(FileRow::Answers) => msg::HANDOUT_HINT_PROFILE,
                Some(FileRow::Format(_) | FileRow::Folder) | None => msg::HANDOUT_HINT_FORMAT,
            },
        }
    }

    fn items(&self, session: &Session) -> Vec<Item> {
        let texts = session.localizer();
        let item = |label: String| Item { label: capitalize(&label), wraps: true, ..Item::default() };
        match self.stage {
            Stage::Actions => self
                .actions(session)
                .into_iter()
                .map(|deed| {
                    let label = texts.text(action_message_ids(deed).0);
                    Item {
                        checked: (deed == HandoutAction::IncludeAnswers).then_some(session.core.includes_answers),
                        ..item(label)
                    }
                })
                .collect(),
            Stage::Formats => Self::file_rows(session)
                .into_iter()
                .map(|row| match row {
                    FileRow::Format(form) => item(texts.text_in(family::HANDOUT_FORMAT, &form.slug())),
                    FileRow::Answers => item(texts.text(msg::HANDOUT_FORMAT_ANSWERS)),
                    FileRow::Folder => {
                        let folder = session.folder.clone().unwrap_or_else(|| texts.text(msg::HANDOUT_FOLDER_HERE));
                        item(texts.format(msg::HANDOUT_FOLDER, &Args::new().string("folder", folder)))
                    }
                })
                .collect(),
        }
    }
}
