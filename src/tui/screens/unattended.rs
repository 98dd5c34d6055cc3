//! An unattended place: the screen that waits, the languages, the warning, and the page that says what was erased.

use std::time::Duration;

use ratatui::layout::{Position, Rect};

use crate::domain::kiosk::Kiosk;
use crate::text::{Args, Texts};
use crate::tui::paint::{Line, Paint, columns, width, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::visit::{Phase, Visit, Why};
use crate::tui::widgets::menu::{self, Item};

/// The widest that its text gets.
const WIDEST: u16 = 64;

/// How long a place waits for a key, and what it erases then; `None` where it waits for ever.
#[must_use]
pub fn idle(kiosk: &Kiosk, texts: &Texts) -> Option<String> {
    let idle = kiosk.idle?;
    let args = Args::new().text("idle", texts.duration(idle)).text("warning", texts.duration(kiosk.warning));
    Some(texts.with("kiosk-idle", &args))
}

/// Draws what stands where nobody is served.
pub fn draw(visit: &Visit, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
    let area = paint.area();
    let wide = area.width.saturating_sub(4).min(WIDEST);
    let part = Rect { x: area.x + (area.width - wide) / 2, width: wide, ..area };
    let mut paint = paint.part(part);
    match visit.phase() {
        Phase::Language => draw_languages(visit, session, &mut paint),
        Phase::Warned(seconds) => draw_blocks(session, &mut paint, |texts| {
            let args = Args::new().text("left", texts.duration(Duration::from_secs(seconds)));
            vec![
                (Role::Title, texts.say("kiosk-still-there")),
                (Role::Text, texts.with("kiosk-will-erase", &args)),
                (Role::Accent, texts.say("kiosk-any-key-stays")),
            ]
        }),
        Phase::Erased(why) => {
            let id = if why == Why::TimeRanOut { "kiosk-time-ran-out" } else { "kiosk-done" };
            draw_blocks(session, &mut paint, |texts| {
                vec![
                    (Role::Title, texts.say(id)),
                    (Role::Text, texts.say("kiosk-erased")),
                    (Role::Accent, texts.say("kiosk-any-key-begins")),
                ]
            })
        }
        Phase::Waiting | Phase::Serving | Phase::Over => {
            draw_waiting(session, &mut paint);
            // Nobody follows it, and it would blink for hours.
            None
        }
    }
}

/// The texts in the language in use, then in the others that are offered.
fn spoken(session: &Session) -> Vec<&Texts> {
    let others = session.offered_texts().filter(|texts| texts.lang() != session.lang());
    std::iter::once(session.texts()).chain(others).collect()
}

/// Draws the same in every language that is offered, in the middle; the cursor leads to where it begins.
fn draw_blocks(
    session: &Session,
    paint: &mut Paint<'_>,
    block: impl Fn(&Texts) -> Vec<(Role, String)>,
) -> Option<Position> {
    let room = usize::from(paint.area().width);
    let most = usize::from(paint.area().height);
    // Where many languages have little room, the empty lines go first, then all but the first and last of the others.
    let lines = (0..=2_usize).map(|left_out| {
        let mut lines = Vec::new();
        for (place, texts) in spoken(session).into_iter().enumerate() {
            if place > 0 && left_out < 1 {
                lines.push(Line::empty());
            }
            let texts = block(texts);
            let last = texts.len().saturating_sub(1);
            for (part, (role, text)) in texts.into_iter().enumerate() {
                if place == 0 || part == 0 || part == last || left_out < 2 {
                    lines.extend(wrap(&text, room).into_iter().map(|line| Line::of(role, line)));
                }
            }
        }
        lines
    });
    let lines = lines.reduce(|fuller, shorter| if fuller.len() <= most { fuller } else { shorter }).unwrap_or_default();
    let y = paint.area().height.saturating_sub(columns(lines.len())) / 2;
    paint.lines(0, y, columns(room), &lines);
    paint.place(0, y)
}

/// Nobody is there: what this is and holds, that it is private, which key begins.
fn draw_waiting(session: &Session, paint: &mut Paint<'_>) {
    let area = paint.area();
    let place = session.unattended.as_ref();
    let room = usize::from(area.width);
    let wrapped = |role: Role, text: &str| -> Vec<Line> {
        wrap(text, room).into_iter().map(|line| Line::of(role, line)).collect()
    };
    let branch = place.and_then(|place| place.kiosk.branch.as_ref()).map(|name| name.get(session.texts().tag()));
    let mut name = Line::of(Role::Title, session.texts().say("program-name"));
    if let Some(branch) = branch {
        name = name.and(Role::Text, format!(" · {branch}"));
    }
    let notice = place.and_then(|place| place.notice.as_ref()).map(|notice| wrapped(Role::Warn, notice));
    // What stands there first is left out last where there is little room.
    let most = usize::from(area.height).saturating_sub(notice.as_ref().map_or(0, |lines| lines.len() + 1));
    let lines = (0..=4_usize).map(|left_out| {
        let mut lines = vec![name.clone()];
        for (place, texts) in spoken(session).into_iter().enumerate() {
            if left_out < 3 {
                lines.push(Line::empty());
            }
            if left_out < 4 || place == 0 {
                lines.extend(wrapped(Role::Title, &texts.say("welcome-intro")));
            }
            if left_out < 1 {
                lines.extend(wrapped(Role::Quiet, &holds(session, texts)));
            }
            if left_out < 2 {
                lines.extend(wrapped(Role::Text, &texts.say("kiosk-private")));
            }
            lines.extend(wrapped(Role::Accent, &texts.say("kiosk-any-key-begins")));
        }
        lines
    });
    let lines = lines.reduce(|fuller, shorter| if fuller.len() <= most { fuller } else { shorter }).unwrap_or_default();
    let y = columns(most.saturating_sub(lines.len())) / 3;
    paint.lines(0, y, area.width, &lines);
    if let Some(notice) = notice {
        paint.lines(0, area.height.saturating_sub(columns(notice.len())), area.width, &notice);
    }
}

/// How many programmes there are, and that they are not all.
fn holds(session: &Session, texts: &Texts) -> String {
    let summary = session.known.catalogue.summary();
    let args = Args::new()
        .text("programmes", texts.count(summary.programmes))
        .text("providers", texts.count(summary.providers));
    texts.with("kiosk-holds", &args)
}

/// The languages, each in its own words.
fn draw_languages(visit: &Visit, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
    let area = paint.area();
    let titles: Vec<Line> =
        session.offered_texts().map(|texts| Line::of(Role::Title, texts.say("kiosk-choose-language"))).collect();
    let items: Vec<Item> =
        session.offered_texts().map(|texts| Item { label: texts.say("language-name"), ..Item::default() }).collect();
    let rows = columns(titles.len() + items.len() + 1);
    let mut y = area.height.saturating_sub(rows) / 3;
    y += paint.lines(1, y, area.width.saturating_sub(1), &titles) + 1;
    let longest = items.iter().map(|item| columns(width(&item.label))).max().unwrap_or(0);
    let list = Rect {
        y: area.y + y,
        height: columns(items.len()).min(area.height - y),
        width: (longest + 10).min(area.width),
        ..area
    };
    menu::draw(&mut paint.part(list), &items, visit.focus(), true)
}
