//! A QR code on a screen of its own, with the same in letters beside it.

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, to_columns, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::Transition;
use crate::screens::Screen;
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::qr;
use microcred_core::program::ProgramId;
use microcred_export::qr::{Qr, encode_within, split_address};
use microcred_i18n::{Localizer, msg};

/// The fewest columns for the letters beside a code.
const MIN_SIDE_TEXT_COLUMNS: u16 = 30;
/// The widest that the letters get.
const MAX_TEXT_COLUMNS: u16 = 64;
/// How many groups of a code stand in one line.
const GROUPS_PER_LINE: usize = 4;
/// An address is broken into pieces of at most so many letters.
const MAX_PIECE_CHARS: usize = 24;

/// The screen.
#[derive(Debug, Clone)]
pub struct QrCodeScreen {
    /// The program whose page it leads to; `None`: the code to go on later.
    program: Option<ProgramId>,
}

impl QrCodeScreen {
    /// The page of a program, or the code to go on later.
    pub const fn new(program: Option<ProgramId>) -> Self {
        Self { program }
    }
}

impl Screen for QrCodeScreen {
    fn name(&self) -> &'static str {
        "qr"
    }

    fn key_context(&self) -> KeyContext {
        KeyContext::QrCode
    }

    /// A code needs the room of the header and the footer too.
    fn is_full_window(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, _session: &mut Session) -> Transition {
        match action {
            Action::Back | Action::Choose => Transition::Back,
            _ => Transition::Stay,
        }
    }

    /// The cursor is at the first letter of the text.
    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let area = paint.area();
        let (text, letters) = self.payload(session);
        let room = area.width.saturating_sub(2).min(MAX_TEXT_COLUMNS);
        // Beside the letters, else above them, else the letters alone. What holds nothing is no code.
        let encode =
            |columns: usize, rows: usize| (!text.is_empty()).then(|| encode_within(&text, columns, rows)).flatten();
        let beside =
            encode(usize::from(area.width.saturating_sub(MIN_SIDE_TEXT_COLUMNS + 3)), usize::from(area.height));
        let fits = |code: &Qr| qr::can_draw(area, paint.theme, paint.glyphs, code);
        if let Some(found) = beside.filter(fits) {
            let wide = to_columns(found.columns());
            let part = Rect { x: area.x + wide + 2, width: (area.width - wide - 2).min(MAX_TEXT_COLUMNS), ..area };
            let lines = self.lines(session, &letters, usize::from(part.width.saturating_sub(1)), true);
            let top = area.height.saturating_sub(to_columns(found.rows())) / 2;
            let _ = qr::draw(paint, 0, top, &found);
            let y = area.height.saturating_sub(to_columns(lines.len())) / 2;
            paint.sub_canvas(part).draw_lines(0, y, part.width, &lines);
            return paint.screen_position(wide + 2, y);
        }
        let lines = self.lines(session, &letters, usize::from(room), true);
        let left = area.height.saturating_sub(to_columns(lines.len()) + 1);
        let above = encode(area.width.into(), left.into());
        if let Some(found) = above.filter(fits) {
            let _ = qr::draw(paint, 0, 0, &found);
            let y = to_columns(found.rows()) + 1;
            paint.draw_lines(1, y, room, &lines);
            return paint.screen_position(1, y);
        }
        let lines = self.lines(session, &letters, usize::from(room), false);
        let y = u16::from(usize::from(area.height) > lines.len());
        paint.draw_lines(1, y, room, &lines);
        paint.screen_position(1, y)
    }
}

impl QrCodeScreen {
    /// What the code holds, and the same to be read: a code in its groups, an address in pieces.
    fn payload(&self, session: &Session) -> (String, Vec<String>) {
        if let Some(program) = self.program.as_ref().and_then(|id| session.program(id)) {
            // Only a page of the provider or of a public body is shown as a code.
            let page = program.page.clone().unwrap_or_default();
            let lines = split_address(&page, MAX_PIECE_CHARS);
            if page.is_empty() {
                let texts = session.localizer();
                let lines = texts.contact_lines(program).into_iter().map(|(_, text)| text);
                return (page, lines.collect());
            }
            return (page, lines);
        }
        let code = session.core.resume_code();
        let groups = code.grouped();
        let groups: Vec<&str> = groups.split('-').collect();
        let lines: Vec<String> = groups.chunks(GROUPS_PER_LINE).map(|some| some.join("-")).collect();
        let last = lines.len().saturating_sub(1);
        let more = |(place, line): (usize, String)| if place < last { line + "-" } else { line };
        (code.letters().to_owned(), lines.into_iter().enumerate().map(more).collect())
    }

    fn lines(&self, session: &Session, letters: &[String], room: usize, drawn: bool) -> Vec<StyledLine> {
        let texts = session.localizer();
        let mut lines = Vec::new();
        let mut say = |role: Role, text: &str| {
            lines.extend(wrap(text, room).into_iter().map(|line| StyledLine::new(role, line)));
        };
        let (title, how) = self.title_and_instructions(session, texts, drawn);
        say(Role::Title, &title);
        say(Role::Text, &how);
        say(Role::Text, "");
        letters.iter().for_each(|line| say(Role::Accent, line));
        if self.program.is_none() {
            let code = session.core.resume_code();
            say(Role::Text, "");
            say(Role::Muted, &texts.text(msg::CODE_HOLDS));
            if let Some(left_out) = texts.omitted_from_code(&code) {
                say(Role::Warn, &left_out);
            }
        }
        say(Role::Text, "");
        say(Role::Text, &texts.text(msg::QR_BACK));
        lines
    }

    fn title_and_instructions(&self, session: &Session, texts: &Localizer, drawn: bool) -> (String, String) {
        match self.program.as_ref().and_then(|id| session.program(id)) {
            Some(program) => {
                let how = match &program.page {
                    Some(_) if drawn => msg::QR_PAGE_HOW,
                    Some(_) => msg::QR_PAGE_COPY,
                    None => msg::TERMS_ASK_SCHOOL,
                };
                (session.title(program).into_owned(), texts.text(how))
            }
            None => (texts.text(msg::CODE_TITLE), texts.text(if drawn { msg::QR_CODE_HOW } else { msg::QR_CODE_COPY })),
        }
    }
}
