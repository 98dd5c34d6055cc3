//! What stands around every screen: the head with the languages, the keys at the foot, the message when it is too small.

use ratatui::layout::Rect;

use crate::canvas::{Canvas, StyledLine, display_width, to_columns, wrap};
use crate::keys::{Action, Binding, KeyContext, active_bindings};
use crate::message::Key;
use crate::session::Session;
use crate::theme::Role;
use microcred_i18n::{Args, Localizer, family, msg};

/// The fewest columns and rows with which the screens work.
pub const MIN_WINDOW_SIZE: (u16, u16) = (40, 12);

/// Below this width the head has no room for the program's name.
const MIN_APP_NAME_COLUMNS: u16 = 60;

/// Where the head, the body and the foot are.
pub struct Areas {
    /// The first row.
    pub header: Rect,
    /// Everything between.
    pub body: Rect,
    /// The last row.
    pub footer: Rect,
}

/// Cuts a window into head, body and foot; a roomy one gets an empty row after the head and before the foot.
pub fn areas(area: Rect) -> Areas {
    let gap = u16::from(area.height >= 28);
    let body = area.height.saturating_sub(2 + 2 * gap);
    Areas {
        header: Rect { height: area.height.min(1), ..area },
        body: Rect { y: area.y.saturating_add(1 + gap), height: body, ..area },
        footer: Rect { y: area.bottom().saturating_sub(1), height: area.height.min(1), ..area },
    }
}

/// Returns the rows of the body in a window of this many columns and rows.
pub fn body_rows((width, height): (u16, u16)) -> usize {
    usize::from(areas(Rect::new(0, 0, width, height)).body.height)
}

/// Draws the head: the program, the screen, the languages and the key of the help.
pub fn draw_header(paint: &mut Canvas<'_>, session: &Session, title: &str, place: KeyContext) {
    let texts = session.localizer();
    let room = paint.area().width;
    let mut right = StyledLine::empty();
    // Where nobody can ask staff, the way to begin anew is always in sight.
    let restart =
        active_bindings(place).into_iter().find(|row| row.action == Action::Restart && session.core.kiosk.is_some());
    if let Some(key) = restart.and_then(|row| row.keys.first()) {
        let word = format!(" {}   ", texts.text(msg::HINT_RESTART));
        right = right.with_span(Role::Accent, key_name(*key, texts)).with_span(Role::Text, word);
    }
    let left = if room < MIN_APP_NAME_COLUMNS {
        StyledLine::new(Role::Title, title)
    } else {
        StyledLine::new(Role::Title, texts.text(msg::PROGRAM_NAME)).with_span(Role::Muted, format!(" · {title}"))
    };
    let help = format!(" {}", texts.text(msg::HINT_HELP));
    let around =
        display_width(&left.text()) + display_width(&right.text()) + "   ".len() + "?".len() + display_width(&help) + 4;
    let names = language_names(session, usize::from(room).saturating_sub(around));
    // Where both have no room, the name of the screen stands rather than that of the language.
    if around + display_width(&names.text()) <= usize::from(room) + 1 {
        right.spans.extend(names.spans);
    }
    right = right.with_span(Role::Text, "   ").with_span(Role::Accent, "?").with_span(Role::Text, help);
    let right_width = to_columns(display_width(&right.text()));
    let left_room = room.saturating_sub(right_width + 3);
    paint.draw_line(1, 0, left_room, &left);
    paint.draw_line(room.saturating_sub(right_width + 1), 0, right_width, &right);
}

/// The languages that are offered, each in its own words. Where more than two have no room beside the name of the
/// screen, the one in use stands there alone; the foot and the first screen name the others.
fn language_names(session: &Session, room: usize) -> StyledLine {
    let mut line = StyledLine::empty();
    for (place, other) in session.offered_localizers().enumerate() {
        let role = if other.lang() == session.lang() { Role::Title } else { Role::Muted };
        let gap = if place == 0 { "" } else { "  " };
        line = line.with_span(Role::Text, gap).with_span(role, other.text(msg::LANGUAGE_NAME));
    }
    if session.offered_localizers().count() > 2 && display_width(&line.text()) > room {
        return StyledLine::new(Role::Title, session.localizer().text(msg::LANGUAGE_NAME));
    }
    line
}

/// The name of a key.
pub fn key_name(key: Key, texts: &Localizer) -> String {
    match key {
        Key::Char(' ') => texts.text(msg::KEYNAME_SPACE),
        Key::Char(letter) => letter.to_string(),
        Key::Enter => texts.text(msg::KEYNAME_ENTER),
        Key::Esc => texts.text(msg::KEYNAME_ESC),
        Key::Backspace => texts.text(msg::KEYNAME_BACKSPACE),
        Key::Delete => texts.text(msg::KEYNAME_DELETE),
        Key::Tab => texts.text(msg::KEYNAME_TAB),
        Key::Up => texts.text(msg::KEYNAME_UP),
        Key::Down => texts.text(msg::KEYNAME_DOWN),
        Key::Left => texts.text(msg::KEYNAME_LEFT),
        Key::Right => texts.text(msg::KEYNAME_RIGHT),
        Key::PageUp => texts.text(msg::KEYNAME_PAGE_UP),
        Key::PageDown => texts.text(msg::KEYNAME_PAGE_DOWN),
        Key::Home => texts.text(msg::KEYNAME_HOME),
        Key::End => texts.text(msg::KEYNAME_END),
        Key::Interrupt => texts.text(msg::KEYNAME_INTERRUPT),
        Key::Suspend => texts.text(msg::KEYNAME_SUSPEND),
    }
}

/// The end of the message ids of a row: who leaves an unattended place does not leave the program.
#[must_use]
pub fn message_suffix(row: &Binding, session: &Session) -> &'static str {
    if row.action == Action::Quit && session.core.kiosk.is_some() { "finish" } else { row.id }
}

/// The rows that are told of: where one language is offered there is no key for another, and nothing is noted where nobody
/// attends.
#[must_use]
pub fn visible_bindings(place: KeyContext, session: &Session) -> Vec<&'static Binding> {
    let speaks_one = session.offered_localizers().count() < 2;
    let is_attended = session.core.kiosk.is_none();
    let is_there = |row: &&Binding| match row.action {
        Action::Language => !speaks_one,
        // What is noted of a person is for whoever sits beside them.
        Action::ShowNotes => is_attended,
        _ => true,
    };
    active_bindings(place).into_iter().filter(is_there).collect()
}

/// The word beside a key at the foot. The key of the languages names the one that comes next, in its own words.
fn hint_text(row: &Binding, session: &Session) -> String {
    if row.action == Action::Language {
        let next = session.language_after(session.lang());
        let other = session.offered_localizers().find(|texts| texts.lang() == next);
        return other.unwrap_or(session.localizer()).text(msg::LANGUAGE_NAME);
    }
    session.localizer().text_in(family::HINT, message_suffix(row, session))
}

/// Draws as many of the live keys as fit, from the table.
pub fn draw_footer(paint: &mut Canvas<'_>, session: &Session, place: KeyContext) {
    let texts = session.localizer();
    let room = paint.area().width.saturating_sub(1);
    let mut x = 1;
    for row in visible_bindings(place, session).into_iter().filter(|row| row.hint) {
        let Some(key) = row.keys.first() else { continue };
        let name = key_name(*key, texts);
        let word = hint_text(row, session);
        let needed = to_columns(display_width(&name) + 1 + display_width(&word));
        if x + needed > room {
            continue;
        }
        x += paint.draw_text(x, 0, room - x, Role::Accent, &name);
        x += paint.draw_text(x, 0, room - x, Role::Muted, &format!(" {word}"));
        x += 3;
    }
}

/// Says that the window is too small, and how large it must be.
pub fn draw_too_small(paint: &mut Canvas<'_>, session: &Session) {
    let area = paint.area();
    let args = Args::new()
        .string("least", format!("{} x {}", MIN_WINDOW_SIZE.0, MIN_WINDOW_SIZE.1))
        .string("now", format!("{} x {}", session.size.0, session.size.1));
    let lines: Vec<StyledLine> = wrap(&session.localizer().format(msg::TOO_SMALL, &args), usize::from(area.width))
        .into_iter()
        .map(|line| StyledLine::new(Role::Text, line))
        .collect();
    paint.draw_lines(0, 0, area.width, &lines);
}
