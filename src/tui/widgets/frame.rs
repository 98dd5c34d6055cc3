//! What stands around every screen: the head with the languages, the keys at the foot, the message when it is too small.

use ratatui::layout::Rect;

use crate::text::{Args, Texts};
use crate::tui::keys::{Action, Binding, Place, live};
use crate::tui::message::Key;
use crate::tui::paint::{Line, Paint, columns, width, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// The fewest columns and rows with which the screens work.
pub const LEAST: (u16, u16) = (40, 12);

/// Below this width the head has no room for the program's name.
const NARROW: u16 = 60;

/// Where the head, the body and the foot are.
pub struct Areas {
    /// The first row.
    pub head: Rect,
    /// Everything between.
    pub body: Rect,
    /// The last row.
    pub foot: Rect,
}

/// Cuts a window into head, body and foot; a roomy one gets an empty row after the head and before the foot.
pub fn areas(area: Rect) -> Areas {
    let gap = u16::from(area.height >= 28);
    let body = area.height.saturating_sub(2 + 2 * gap);
    Areas {
        head: Rect { height: area.height.min(1), ..area },
        body: Rect { y: area.y.saturating_add(1 + gap), height: body, ..area },
        foot: Rect { y: area.bottom().saturating_sub(1), height: area.height.min(1), ..area },
    }
}

/// Draws the head: the program, the screen, the languages and the key of the help.
pub fn head(paint: &mut Paint<'_>, session: &Session, title: &str, place: Place) {
    let texts = session.texts();
    let room = paint.area().width;
    let mut right = Line::empty();
    // Where nobody can ask staff, the way to begin anew is always in sight.
    let restart = live(place).into_iter().find(|row| row.action == Action::Restart && session.unattended.is_some());
    if let Some(key) = restart.and_then(|row| row.keys.first()) {
        let word = format!(" {}   ", texts.say("hint-restart"));
        right = right.and(Role::Accent, key_name(*key, texts)).and(Role::Text, word);
    }
    let left = if room < NARROW {
        Line::of(Role::Title, title)
    } else {
        Line::of(Role::Title, texts.say("program-name")).and(Role::Quiet, format!(" · {title}"))
    };
    let help = format!(" {}", texts.say("hint-help"));
    let around = width(&left.text()) + width(&right.text()) + "   ".len() + "?".len() + width(&help) + 4;
    let names = names(session, usize::from(room).saturating_sub(around));
    // Where both have no room, the name of the screen stands rather than that of the language.
    if around + width(&names.text()) <= usize::from(room) + 1 {
        right.pieces.extend(names.pieces);
    }
    right = right.and(Role::Text, "   ").and(Role::Accent, "?").and(Role::Text, help);
    let right_width = columns(width(&right.text()));
    let left_room = room.saturating_sub(right_width + 3);
    paint.line(1, 0, left_room, &left);
    paint.line(room.saturating_sub(right_width + 1), 0, right_width, &right);
}

/// The languages that are offered, each in its own words. Where more than two have no room beside the name of the
/// screen, the one in use stands there alone; the foot and the first screen name the others.
fn names(session: &Session, room: usize) -> Line {
    let mut line = Line::empty();
    for (place, other) in session.offered_texts().enumerate() {
        let role = if other.lang() == session.lang() { Role::Title } else { Role::Quiet };
        let gap = if place == 0 { "" } else { "  " };
        line = line.and(Role::Text, gap).and(role, other.say("language-name"));
    }
    if session.offered_texts().count() > 2 && width(&line.text()) > room {
        return Line::of(Role::Title, session.texts().say("language-name"));
    }
    line
}

/// The name of a key.
pub fn key_name(key: Key, texts: &Texts) -> String {
    match key {
        Key::Char(' ') => texts.say("keyname-space"),
        Key::Char(letter) => letter.to_string(),
        Key::Enter => texts.say("keyname-enter"),
        Key::Esc => texts.say("keyname-esc"),
        Key::Backspace => texts.say("keyname-backspace"),
        Key::Delete => texts.say("keyname-delete"),
        Key::Tab => texts.say("keyname-tab"),
        Key::Up => texts.say("keyname-up"),
        Key::Down => texts.say("keyname-down"),
        Key::Left => texts.say("keyname-left"),
        Key::Right => texts.say("keyname-right"),
        Key::PageUp => texts.say("keyname-page-up"),
        Key::PageDown => texts.say("keyname-page-down"),
        Key::Home => texts.say("keyname-home"),
        Key::End => texts.say("keyname-end"),
        Key::Interrupt => texts.say("keyname-interrupt"),
        Key::Suspend => texts.say("keyname-suspend"),
    }
}

/// The end of the message ids of a row: who leaves an unattended place does not leave the program.
#[must_use]
pub fn word_of(row: &Binding, session: &Session) -> &'static str {
    if row.action == Action::Quit && session.unattended.is_some() { "finish" } else { row.id }
}

/// The rows that are told of: where one language is offered there is no key for another, and nothing is noted where nobody
/// attends.
#[must_use]
pub fn told(place: Place, session: &Session) -> Vec<&'static Binding> {
    let speaks_one = session.offered_texts().count() < 2;
    let is_attended = session.unattended.is_none();
    let is_there = |row: &&Binding| match row.action {
        Action::Language => !speaks_one,
        // What is noted of a person is for whoever sits beside them.
        Action::Notes => is_attended,
        _ => true,
    };
    live(place).into_iter().filter(is_there).collect()
}

/// The word beside a key at the foot. The key of the languages names the one that comes next, in its own words.
fn hint(row: &Binding, session: &Session) -> String {
    if row.action == Action::Language {
        let next = session.language_after(session.lang());
        let other = session.offered_texts().find(|texts| texts.lang() == next);
        return other.unwrap_or(session.texts()).say("language-name");
    }
    session.texts().say(&format!("hint-{}", word_of(row, session)))
}

/// Draws as many of the live keys as fit, from the table.
pub fn foot(paint: &mut Paint<'_>, session: &Session, place: Place) {
    let texts = session.texts();
    let room = paint.area().width.saturating_sub(1);
    let mut x = 1;
    for row in told(place, session).into_iter().filter(|row| row.hint) {
        let Some(key) = row.keys.first() else { continue };
        let name = key_name(*key, texts);
        let word = hint(row, session);
        let needed = columns(width(&name) + 1 + width(&word));
        if x + needed > room {
            continue;
        }
        x += paint.text(x, 0, room - x, Role::Accent, &name);
        x += paint.text(x, 0, room - x, Role::Quiet, &format!(" {word}"));
        x += 3;
    }
}

/// Says that the window is too small, and how large it must be.
pub fn too_small(paint: &mut Paint<'_>, session: &Session) {
    let area = paint.area();
    let args = Args::new()
        .text("least", format!("{} x {}", LEAST.0, LEAST.1))
        .text("now", format!("{} x {}", session.size.0, session.size.1));
    let lines: Vec<Line> = wrap(&session.texts().with("too-small", &args), usize::from(area.width))
        .into_iter()
        .map(|line| Line::of(Role::Text, line))
        .collect();
    paint.lines(0, 0, area.width, &lines);
}
