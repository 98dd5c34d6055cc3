//! A QR code on a screen of its own, with the same in letters beside it.

use ratatui::layout::{Position, Rect};

use super::taking::code_of;
use crate::domain::programme::ProgrammeId;
use crate::export::qr::{Qr, grouped, qr_within};
use crate::text::Texts;
use crate::tui::keys::Action;
use crate::tui::message::Step;
use crate::tui::paint::{Line, Paint, columns, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::code;

/// The fewest columns for the letters beside a code.
const BESIDE: u16 = 30;
/// The widest that the letters get.
const WIDEST: u16 = 64;
/// How many groups of a code stand in one line.
const GROUPS: usize = 4;
/// An address is broken into pieces of at most so many letters.
const PIECE: usize = 24;

/// The screen.
#[derive(Debug, Clone)]
pub struct Scan {
    /// The programme whose page it leads to; `None`: the code to go on later.
    programme: Option<ProgrammeId>,
}

impl Scan {
    /// The page of a programme, or the code to go on later.
    pub const fn new(programme: Option<ProgrammeId>) -> Self {
        Self { programme }
    }

    /// What a key does.
    pub const fn update(&self, action: Action) -> Step {
        match action {
            Action::Back | Action::Choose => Step::Back,
            _ => Step::Stay,
        }
    }

    /// Draws it; the cursor stands where the letters begin.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let area = paint.area();
        let (text, letters) = self.held(session);
        let room = area.width.saturating_sub(2).min(WIDEST);
        // Beside the letters, else above them, else the letters alone.
        let beside = qr_within(&text, usize::from(area.width.saturating_sub(BESIDE + 3)), area.height.into());
        let fits = |code: &Qr| code::fits(area, paint.theme, paint.marks, code);
        if let Some(found) = beside.filter(fits) {
            let wide = columns(found.columns());
            let part = Rect { x: area.x + wide + 2, width: (area.width - wide - 2).min(WIDEST), ..area };
            let lines = self.lines(session, &letters, usize::from(part.width.saturating_sub(1)), true);
            let top = area.height.saturating_sub(columns(found.rows())) / 2;
            let _ = code::draw(paint, 0, top, &found);
            let y = area.height.saturating_sub(columns(lines.len())) / 2;
            paint.part(part).lines(0, y, part.width, &lines);
            return paint.place(wide + 2, y);
        }
        let lines = self.lines(session, &letters, usize::from(room), true);
        let left = area.height.saturating_sub(columns(lines.len()) + 1);
        let above = qr_within(&text, area.width.into(), left.into());
        if let Some(found) = above.filter(fits) {
            let _ = code::draw(paint, 0, 0, &found);
            let y = columns(found.rows()) + 1;
            paint.lines(1, y, room, &lines);
            return paint.place(1, y);
        }
        let lines = self.lines(session, &letters, usize::from(room), false);
        let y = u16::from(usize::from(area.height) > lines.len());
        paint.lines(1, y, room, &lines);
        paint.place(1, y)
    }

    /// What the code holds, and the same to be read: a code in its groups, an address in pieces.
    fn held(&self, session: &Session) -> (String, Vec<String>) {
        if let Some(programme) = self.programme.as_ref().and_then(|id| session.programme(id)) {
            return (programme.url.clone(), grouped(&programme.url, PIECE));
        }
        let code = code_of(session);
        let groups = code.grouped();
        let groups: Vec<&str> = groups.split('-').collect();
        let lines: Vec<String> = groups.chunks(GROUPS).map(|some| some.join("-")).collect();
        let last = lines.len().saturating_sub(1);
        let more = |(place, line): (usize, String)| if place < last { line + "-" } else { line };
        (code.letters().to_owned(), lines.into_iter().enumerate().map(more).collect())
    }

    fn lines(&self, session: &Session, letters: &[String], room: usize, drawn: bool) -> Vec<Line> {
        let texts = session.texts();
        let mut lines = Vec::new();
        let mut say = |role: Role, text: &str| {
            lines.extend(wrap(text, room).into_iter().map(|line| Line::of(role, line)));
        };
        let (title, how) = self.words(session, texts, drawn);
        say(Role::Title, &title);
        say(Role::Text, &how);
        say(Role::Text, "");
        letters.iter().for_each(|line| say(Role::Accent, line));
        if self.programme.is_none() {
            let code = code_of(session);
            say(Role::Text, "");
            say(Role::Quiet, &texts.say("code-holds"));
            if let Some(left_out) = texts.left_out_of(&code) {
                say(Role::Warn, &left_out);
            }
        }
        say(Role::Text, "");
        say(Role::Text, &texts.say("scan-back"));
        lines
    }

    fn words(&self, session: &Session, texts: &Texts, drawn: bool) -> (String, String) {
        match self.programme.as_ref().and_then(|id| session.programme(id)) {
            Some(programme) => {
                let how = if drawn { "scan-page-how" } else { "scan-page-copy" };
                (session.title(programme).into_owned(), texts.say(how))
            }
            None => (texts.say("code-title"), texts.say(if drawn { "scan-code-how" } else { "scan-code-copy" })),
        }
    }
}
