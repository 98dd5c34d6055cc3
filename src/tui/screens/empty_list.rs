//! A list without a match: why nothing is left, and the ways to get programmes back.

use crate::domain::filters::ways_back::OFFERED;
use crate::export::query_read;
use crate::text::Args;
use crate::tui::keys::relax_key;
use crate::tui::paint::{Line, Paint, columns, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// Takes the way back of a number, from 1.
pub fn pick(session: &mut Session, number: u8) {
    let way = usize::from(number).checked_sub(1).filter(|place| *place < OFFERED);
    if let Some((way, _)) = way.and_then(|place| session.ways_back().get(place).copied()) {
        session.filter(|filters| way.take(filters));
    }
}

/// Draws why nothing is left and what to do.
pub fn draw(session: &Session, paint: &mut Paint<'_>) {
    let texts = session.texts();
    let room = usize::from(paint.area().width.saturating_sub(4));
    let plain = |text: &str| wrap(text, room).into_iter().map(|line| Line::of(Role::Text, line)).collect::<Vec<_>>();
    let ways = session.ways_back();
    if ways.is_empty() {
        paint.lines(2, 1, columns(room), &nothing_found(session, room));
        return;
    }
    let mut lines = plain(&texts.say("filters-nothing-left"));
    lines.extend(plain(&texts.say("filters-loosen")));
    for (place, &(way, count)) in ways.iter().take(OFFERED).enumerate() {
        let text = wrap(&texts.way_back(way, count, &session.filters, &session.known.criteria), room.saturating_sub(3));
        // The first is always offered; the others only whole.
        if place > 0 && lines.len() + text.len() > usize::from(paint.area().height) {
            break;
        }
        lines.extend(text.into_iter().enumerate().map(|(row, line)| {
            let digit = if row == 0 { (place + 1).to_string() } else { " ".to_owned() };
            Line::of(Role::Accent, format!("{digit}  ")).and(Role::Text, line)
        }));
    }
    let y = u16::from(paint.area().height > columns(lines.len()));
    paint.lines(2, y, columns(room), &lines);
}

/// The nearest words, or which limits keep out what has the words.
fn nothing_found(session: &Session, room: usize) -> Vec<Line> {
    let texts = session.texts();
    let kept_out = session.answered.as_ref().map_or(0, |answered| answered.kept_out);
    let id = match (session.matches.fit == 0, kept_out) {
        (true, _) => "matches-none-fit",
        (false, 0) => "matches-none-found",
        (false, _) => "matches-kept-out",
    };
    let args = Args::new().text("query", session.query.trim()).count("count", kept_out);
    let mut said = vec![texts.with(id, &args)];
    if kept_out == 0 {
        said.extend(session.answered.as_ref().map(|answered| query_read(answered, texts)).unwrap_or_default());
    }
    let mut lines: Vec<Line> = Vec::new();
    for text in said {
        lines.extend(wrap(&text, room).into_iter().map(|line| Line::of(Role::Text, line)));
        lines.push(Line::empty());
    }
    if session.answered.as_ref().is_some_and(|answered| answered.plan.literal) {
        lines.push(Line::of(Role::Accent, "\"").and(Role::Text, format!("  {}", texts.say("reading-key-corrected"))));
    }
    if kept_out > 0 {
        lines.extend(session.closing_limits().iter().map(|&(limit, count)| {
            let key = relax_key(limit).map_or(String::new(), |key| format!("{key}  "));
            Line::of(Role::Accent, key).and(Role::Text, texts.left_out(limit, count))
        }));
    }
    lines
}
