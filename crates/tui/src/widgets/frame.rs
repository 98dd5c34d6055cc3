//! What stands around every screen: the head with the languages, the keys at the foot, the message when it is too small.

use ratatui::layout::Rect;

use crate::canvas::{Canvas, StyledLine, display_width, to_columns, wrap};
use crate::keys::{Action, Binding, KeyContext, active_bindings};
use crate::message::Key;
use crate::session::Session;
use crate::theme::Role;
use microcred_i18n::{Args, Localizer};

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

/// Draws the head: the program, the screen, the languages and the key of the help.
pub fn draw_header(paint: &mut Canvas<'_>, session: &Session, title: &str, place: KeyContext) {
    let texts = session.localizer();
    let room = paint.area().width;
    let mut right = StyledLine::empty();
    // Where nobody can ask staff, the way to begin anew is always in sight.
    let restart =
        active_bindings(place).into_iter().find(|row| row.action == Action::Restart && session.core.kiosk.is_some());
    if let Some(key) = restart.and_then(|row| row.keys.first()) {
        let word = format!(" {}   ", texts.text("hint-restart"));
        right = right.with_span(Role::Accent, key_name(*key, texts)).with_span(Role::Text, word);
    }
    let left = if room < MIN_APP_NAME_COLUMNS {
        StyledLine::new(Role::Title, title)
    } else {
        StyledLine::new(Role::Title, texts.text("program-name")).with_span(Role::Muted, format!(" · {title}"))
    };
    let help = format!(" {}", texts.text("hint-help"));
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
        line = line.with_span(Role::Text, gap).with_span(role, other.text("language-name"));
    }
    if session.offered_localizers().count() > 2 && display_width(&line.text()) > room {
        return StyledLine::new(Role::Title, session.localizer().text("language-name"));
    }
    line
}

/// The name of a key.
pub fn key_name(key: Key, texts: &Localizer) -> String {
    match key {
        Key::Char(' ') => texts.text("keyname-space"),
        Key::Char(letter) => letter.to_string(),
        Key::Enter => texts.text("keyname-enter"),
        Key::Esc => texts.text("keyname-esc"),
        Key::Backspace => texts.text("keyname-backspace"),
        Key::Delete => texts.text("keyname-delete"),
        Key::Tab => texts.text("keyname-tab"),
        Key::Up => texts.text("keyname-up"),
        Key::Down => texts.text("keyname-down"),
        Key::Left => texts.text("keyname-left"),
        Key::Right => texts.text("keyname-right"),
        Key::PageUp => texts.text("keyname-page-up"),
        Key::PageDown => texts.text("keyname-page-down"),
        Key::Home => texts.text("keyname-home"),
        Key::End => texts.text("keyname-end"),
        Key::Interrupt => texts.text("keyname-interrupt"),
        Key::Suspend => texts.text("keyname-suspend"),
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
        return other.unwrap_or(session.localizer()).text("language-name");
    }
    session.localizer().text(&format!("hint-{}", message_suffix(row, session)))
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
    let lines: Vec<StyledLine> = wrap(&session.localizer().format("too-small", &args), usize::from(area.width))
        .into_iter()
        .map(|line| StyledLine::new(Role::Text, line))
        .collect();
    paint.draw_lines(0, 0, area.width, &lines);
}
