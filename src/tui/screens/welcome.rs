//! The welcome: what the program does, what the catalogue holds and does not hold, and the doors.

use ratatui::layout::{Position, Rect};

use super::unattended;
use crate::domain::interview::Path;
use crate::text::Lang;
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

/// What the welcome leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Short,
    Full,
    Search,
    About,
    Language(Lang),
    /// Where a code is typed.
    GoOn,
    Plain,
}

impl Welcome {
    /// The doors from the first to the last.
    fn doors(session: &Session) -> Vec<Door> {
        let first = [Door::Short, Door::Full, Door::Search, Door::About];
        let mut languages = Vec::new();
        let mut lang = session.language_after(session.lang());
        while lang != session.lang() {
            languages.push(Door::Language(lang));
            lang = session.language_after(lang);
        }
        let plain = LEAVES_THE_REST.then_some(Door::Plain);
        first.into_iter().chain(languages).chain([Door::GoOn]).chain(plain).collect()
    }

    /// What a key does.
    pub fn update(&mut self, action: Action, session: &mut Session) -> Step {
        session.notice = None;
        let doors = Self::doors(session);
        let last = doors.len().saturating_sub(1);
        match action {
            Action::Up => self.focus = self.focus.saturating_sub(1),
            Action::Down => self.focus = (self.focus + 1).min(last),
            Action::First | Action::PageUp => self.focus = 0,
            Action::Last | Action::PageDown => self.focus = last,
            Action::Choose => return Self::open(doors.get(self.focus).copied(), session),
            Action::Pick(number) if usize::from(number) <= last + 1 => {
                self.focus = usize::from(number) - 1;
                return Self::open(doors.get(self.focus).copied(), session);
            }
            _ => {}
        }
        Step::Stay
    }

    fn open(door: Option<Door>, session: &mut Session) -> Step {
        match door {
            Some(Door::Short) => Step::Ask(Path::Short),
            Some(Door::Full) => Step::Ask(Path::Full),
            Some(Door::Search) => Step::Search,
            Some(Door::About) => Step::About,
            Some(Door::GoOn) => Step::GoOn,
            Some(Door::Plain) => Step::Plain,
            Some(Door::Language(lang)) => {
                session.speak(lang);
                Step::Stay
            }
            None => Step::Stay,
        }
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let texts = session.texts();
        let area = paint.area();
        let room = text_width(area.width.saturating_sub(2));
        let intro: Vec<Line> =
            wrap(&texts.say("welcome-intro"), room).into_iter().map(|line| Line::of(Role::Title, line)).collect();
        let items: Vec<Item> = Self::doors(session).into_iter().map(|door| item(door, session)).collect();
        let rows = menu::height(&items, area.width, true);
        let roomy = area.height >= 18;
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

fn item(door: Door, session: &Session) -> Item {
    let whole = |id: &str| Item { label: session.texts().say(id), whole: true, ..Item::default() };
    match door {
        Door::Short => whole("welcome-short"),
        Door::Full => whole("welcome-full"),
        Door::Search => whole("welcome-search"),
        Door::About => whole("welcome-about"),
        Door::GoOn => whole("welcome-code"),
        Door::Plain => whole("welcome-plain"),
        Door::Language(lang) => {
            let texts = session.all_texts().iter().find(|texts| texts.lang() == lang);
            Item { label: texts.map(|texts| texts.say("language-name")).unwrap_or_default(), ..Item::default() }
        }
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
    if let Some(told) = session.notice_said() {
        say(Role::Accent, &told, false);
    }
    if let Some(notice) = notice(session) {
        say(Role::Warn, &notice, roomy);
    }
    // What is said of the language takes the place of the empty lines, so that what is kept of a visitor stays in sight.
    let notices = texts.language_notices(&catalogue.head.coverage).join(" ");
    let roomy = roomy && notices.is_empty() && session.notice.is_none();
    if !notices.is_empty() {
        say(Role::Quiet, &notices, false);
    }
    say(Role::Text, &texts.holds(catalogue), roomy);
    say(Role::Text, catalogue.head.coverage.get(texts.tag()), roomy);
    say(Role::Text, &texts.say("welcome-nobody-pays"), false);
    let privacy = if session.unattended.is_some() { "welcome-privacy" } else { "welcome-privacy-at-a-desk" };
    say(Role::Text, &texts.say(privacy), false);
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
