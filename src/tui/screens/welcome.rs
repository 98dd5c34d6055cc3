//! The welcome: what the program does, what the catalogue holds and does not hold, and the doors.

use ratatui::layout::{Position, Rect};

use super::unattended;
use crate::domain::interview::Path;
use crate::tui::keys::Action;
use crate::tui::message::Step;
use crate::tui::paint::{Line, Paint, columns, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::menu::{self, Item};
use crate::tui::widgets::page::text_width;

/// Which door the keys act on.
#[derive(Debug, Clone, Default)]
pub struct Welcome {
    focus: usize,
}

/// Whether the keyboard leaves what is typed after the screens to others, so that the plain lines can follow them.
const LEAVES_THE_REST: bool = cfg!(all(unix, not(target_vendor = "apple")));
/// The doors, before the other languages.
const DOORS: usize = 4;

impl Welcome {
    /// What a key does.
    pub fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let last = Self::last(session);
        match action {
            Action::Up => self.focus = self.focus.saturating_sub(1),
            Action::Down => self.focus = (self.focus + 1).min(last),
            Action::First | Action::PageUp => self.focus = 0,
            Action::Last | Action::PageDown => self.focus = last,
            Action::Choose => return Self::open(self.focus, session),
            Action::Pick(number) if usize::from(number) <= last + 1 => {
                self.focus = usize::from(number) - 1;
                return Self::open(self.focus, session);
            }
            _ => {}
        }
        Step::Stay
    }

    /// The last door.
    fn last(session: &Session) -> usize {
        let languages = (DOORS + session.offered_texts().count()).saturating_sub(2);
        languages + usize::from(LEAVES_THE_REST)
    }

    fn open(door: usize, session: &mut Session) -> Step {
        match door {
            last if last == Self::last(session) && LEAVES_THE_REST => Step::Plain,
            0 => Step::Ask(Path::Short),
            1 => Step::Ask(Path::Full),
            2 => Step::Search,
            3 => Step::About,
            _ => {
                for _ in DOORS..=door {
                    session.next_language();
                }
                Step::Stay
            }
        }
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let texts = session.texts();
        let area = paint.area();
        let room = text_width(area.width.saturating_sub(2));
        let intro: Vec<Line> =
            wrap(&texts.say("welcome-intro"), room).into_iter().map(|line| Line::of(Role::Title, line)).collect();
        let mut items: Vec<Item> = ["welcome-short", "welcome-full", "welcome-search", "welcome-about"]
            .iter()
            .map(|id| Item { label: texts.say(id), whole: true, ..Item::default() })
            .collect();
        let mut lang = session.language_after(session.lang());
        while lang != session.lang() {
            let name = session.all_texts().iter().find(|other| other.lang() == lang);
            items.push(Item {
                label: name.map(|other| other.say("language-name")).unwrap_or_default(),
                ..Item::default()
            });
            lang = session.language_after(lang);
        }
        if LEAVES_THE_REST {
            items.push(Item { label: texts.say("welcome-plain"), whole: true, ..Item::default() });
        }
        let rows = menu::height(&items, area.width, true);
        let roomy = area.height >= 16;
        // Empty lines go first where there is little room: what is kept of a visitor stays in sight.
        let ways = [(u16::from(roomy), roomy), (u16::from(roomy), false), (0, false)];
        let taken = |gap: u16, lines: &[Line]| columns(intro.len()) + rows + 2 * gap + columns(lines.len());
        let ways = ways.map(|(gap, roomy)| (gap, facts(session, room, roomy)));
        let fits = ways.iter().find(|(gap, lines)| taken(*gap, lines) <= area.height);
        let [_, _, tight] = &ways;
        let (gap, lines) = fits.unwrap_or(tight);
        let mut y = paint.lines(3, 0, area.width.saturating_sub(4), &intro) + gap;
        let rows = rows.min(area.height.saturating_sub(y));
        let menu_area = Rect { y: area.y + y, height: rows, ..area };
        let cursor = menu::draw(&mut paint.part(menu_area), &items, self.focus, true);
        y += rows + gap;
        let mut below = paint.part(Rect { y: area.y + y, height: area.height.saturating_sub(y), ..area });
        below.lines(3, 0, area.width.saturating_sub(4), lines);
        cursor
    }
}

/// What the catalogue holds, what it does not, who pays, what is kept.
fn facts(session: &Session, room: usize, roomy: bool) -> Vec<Line> {
    let texts = session.texts();
    let catalogue = &session.known.catalogue;
    let mut lines = Vec::new();
    let mut say = |role: Role, text: &str, gap: bool| {
        lines.extend(wrap(text, room).into_iter().map(|line| Line::of(role, line)));
        if gap {
            lines.push(Line::empty());
        }
    };
    if let Some(notice) = notice(session) {
        say(Role::Warn, &notice, roomy);
    }
    // What is said of the language takes the place of the empty lines, so that what is kept of a visitor stays in sight.
    let notices = texts.language_notices(&catalogue.head.coverage).join(" ");
    let roomy = roomy && notices.is_empty();
    if !notices.is_empty() {
        say(Role::Quiet, &notices, false);
    }
    say(Role::Text, &texts.holds(catalogue), roomy);
    say(Role::Text, catalogue.head.coverage.get(texts.tag()), roomy);
    say(Role::Text, &texts.say("welcome-nobody-pays"), false);
    say(Role::Text, &texts.say("welcome-privacy"), false);
    if let Some(said) = session.unattended.as_ref().and_then(|place| unattended::idle(&place.kiosk, texts)) {
        say(Role::Text, &said, false);
    }
    lines
}

/// What went wrong with a given catalogue.
fn notice(session: &Session) -> Option<String> {
    let texts = session.texts();
    if let Some(said) = session.damage_said() {
        return Some(said);
    }
    texts.origin(&session.known.origin)
}
