//! An unattended place: the screen that waits, the languages, the warning, and the page that says what was erased.

use std::time::Duration;

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, display_width, to_columns, wrap};
use crate::kiosk_session::{KioskSession, Phase, ResetReason};
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::menu;
use crate::widgets::menu::Item;
use microcred_core::kiosk::KioskConfig;
use microcred_i18n::{Args, Localizer, msg};

/// The widest that its text gets.
const MAX_TEXT_COLUMNS: u16 = 64;

/// How long a place waits for a key, and what it erases then; `None` where it waits for ever.
#[must_use]
pub fn idle_notice(kiosk: &KioskConfig, texts: &Localizer) -> Option<String> {
    let idle = kiosk.idle_timeout?;
    let args =
        Args::new().string("idle", texts.duration(idle)).string("warning", texts.duration(kiosk.warning_duration));
    Some(texts.format(msg::KIOSK_IDLE, &args))
}

/// Draws what stands where nobody is served.
pub fn draw(visit: &KioskSession, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
    let area = paint.area();
    let wide = area.width.saturating_sub(4).min(MAX_TEXT_COLUMNS);
    let part = Rect { x: area.x + (area.width - wide) / 2, width: wide, ..area };
    let mut paint = paint.sub_canvas(part);
    match visit.phase() {
        Phase::Language => draw_languages(visit, session, &mut paint),
        Phase::TimeoutWarning(seconds) => draw_in_every_language(session, &mut paint, |texts| {
            let args = Args::new().string("left", texts.duration(Duration::from_secs(seconds)));
            vec![
                (Role::Title, texts.text(msg::KIOSK_STILL_THERE)),
                (Role::Text, texts.format(msg::KIOSK_WILL_ERASE, &args)),
                (Role::Accent, texts.text(msg::KIOSK_ANY_KEY_STAYS)),
            ]
        }),
        Phase::Reset(why) => {
            let id = if why == ResetReason::TimedOut { msg::KIOSK_TIME_RAN_OUT } else { msg::KIOSK_DONE };
            draw_in_every_language(session, &mut paint, |texts| {
                vec![
                    (Role::Title, texts.text(id)),
                    (Role::Text, texts.text(msg::KIOSK_ERASED)),
                    (Role::Accent, texts.text(msg::KIOSK_ANY_KEY_BEGINS)),
                ]
            })
        }
        Phase::Idle | Phase::Active | Phase::Done => {
            draw_idle(session, &mut paint);
            // Nobody follows it, and it would blink for hours.
            None
        }
    }
}

/// The texts in the language in use, then in the others that are offered.
fn current_language_first(session: &Session) -> Vec<&Localizer> {
    let others = session.offered_localizers().filter(|texts| texts.lang() != session.lang());
    std::iter::once(session.localizer()).chain(others).collect()
}

/// Draws the same in every language that is offered, in the middle; the cursor leads to where it begins.
fn draw_in_every_language(
    session: &Session,
    paint: &mut Canvas<'_>,
    block: impl Fn(&Localizer) -> Vec<(Role, String)>,
) -> Option<Position> {
    let room = usize::from(paint.area().width);
    let most = usize::from(paint.area().height);
    // Where many languages have little room, the empty lines go first, then all but the first and last of the others.
    let lines = (0..=2_usize).map(|left_out| {
        let mut lines = Vec::new();
        for (place, texts) in current_language_first(session).into_iter().enumerate() {
            if place > 0 && left_out < 1 {
                lines.push(StyledLine::empty());
            }
            let texts = block(texts);
            let last = texts.len().saturating_sub(1);
            for (part, (role, text)) in texts.into_iter().enumerate() {
                if place == 0 || part == 0 || part == last || left_out < 2 {
                    lines.extend(wrap(&text, room).into_iter().map(|line| StyledLine::new(role, line)));
                }
            }
        }
        lines
    });
    let lines = lines.reduce(|fuller, shorter| if fuller.len() <= most { fuller } else { shorter }).unwrap_or_default();
    let y = paint.area().height.saturating_sub(to_columns(lines.len())) / 2;
    paint.draw_lines(0, y, to_columns(room), &lines);
    paint.screen_position(0, y)
}

/// Nobody is there: what this is and holds, that it is private, which key begins.
fn draw_idle(session: &Session, paint: &mut Canvas<'_>) {
    let area = paint.area();
    let room = usize::from(area.width);
    let wrapped = |role: Role, text: &str| -> Vec<StyledLine> {
        wrap(text, room).into_iter().map(|line| StyledLine::new(role, line)).collect()
    };
    let branch = session.core.kiosk.as_ref().and_then(|kiosk| kiosk.branch_name.as_ref());
    let branch = branch.map(|name| name.get(session.localizer().tag()));
    let mut name = StyledLine::new(Role::Title, session.localizer().text(msg::PROGRAM_NAME));
    if let Some(branch) = branch {
        name = name.with_span(Role::Text, format!(" · {branch}"));
    }
    let notice = session.staff_notice.as_ref().map(|notice| wrapped(Role::Warn, notice));
    // What stands there first is left out last where there is little room.
    let most = usize::from(area.height).saturating_sub(notice.as_ref().map_or(0, |lines| lines.len() + 1));
    let lines = (0..=4_usize).map(|left_out| {
        let mut lines = vec![name.clone()];
        for (place, texts) in current_language_first(session).into_iter().enumerate() {
            if left_out < 3 {
                lines.push(StyledLine::empty());
            }
            if left_out < 4 || place == 0 {
                lines.extend(wrapped(Role::Title, &texts.text(msg::WELCOME_INTRO)));
            }
            if left_out < 1 {
                lines.extend(wrapped(Role::Muted, &catalogue_summary(session, texts)));
            }
            if left_out < 2 {
                lines.extend(wrapped(Role::Text, &texts.text(msg::KIOSK_PRIVATE)));
            }
            lines.extend(wrapped(Role::Accent, &texts.text(msg::KIOSK_ANY_KEY_BEGINS)));
        }
        lines
    });
    let lines = lines.reduce(|fuller, shorter| if fuller.len() <= most { fuller } else { shorter }).unwrap_or_default();
    let y = to_columns(most.saturating_sub(lines.len())) / 3;
    paint.draw_lines(0, y, area.width, &lines);
    if let Some(notice) = notice {
        paint.draw_lines(0, area.height.saturating_sub(to_columns(notice.len())), area.width, &notice);
    }
}

/// How many programs there are, and that they are not all.
fn catalogue_summary(session: &Session, texts: &Localizer) -> String {
    let summary = session.core.reference_data.catalogue.summary();
    let args = Args::new()
        .string("programs", texts.count(summary.programs))
        .string("providers", texts.count(summary.providers));
    texts.format(msg::KIOSK_HOLDS, &args)
}

/// The languages, each in its own words.
fn draw_languages(visit: &KioskSession, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
    let area = paint.area();
    let titles: Vec<StyledLine> = session
        .offered_localizers()
        .map(|texts| StyledLine::new(Role::Title, texts.text(msg::KIOSK_CHOOSE_LANGUAGE)))
        .collect();
    let items: Vec<Item> = session
        .offered_localizers()
        .map(|texts| Item { label: texts.text(msg::LANGUAGE_NAME), ..Item::default() })
        .collect();
    let rows = to_columns(titles.len() + items.len() + 1);
    let mut y = area.height.saturating_sub(rows) / 3;
    y += paint.draw_lines(1, y, area.width.saturating_sub(1), &titles) + 1;
    let longest = items.iter().map(|item| to_columns(display_width(&item.label))).max().unwrap_or(0);
    let list = Rect {
        y: area.y + y,
        height: to_columns(items.len()).min(area.height - y),
        width: (longest + 10).min(area.width),
        ..area
    };
    menu::draw(&mut paint.sub_canvas(list), &items, visit.focus(), true)
}
