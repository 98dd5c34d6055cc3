//! What stands above the list: what was said, what was left out with the keys that put a limit aside, filters, steps.

use crate::domain::steps::Place as StepPlace;
use crate::text::Args;
use crate::tui::keys::relax_key;
use crate::tui::paint::{Line, Paint, columns, width, wrap};
use crate::tui::screens::filters;
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// Below this height there is room for the list only.
pub(super) const SHORT: u16 = 16;

/// The key of the filters.
const FILTERS_KEY: &str = "f";

/// Draws all of it from the top; the rows that it took.
pub(super) fn draw(session: &Session, paint: &mut Paint<'_>) -> u16 {
    let mut y = draw_damage(session, paint);
    y += draw_answers(session, paint, y);
    y += draw_left_out(session, paint, y);
    y += draw_filters(session, paint, y);
    y + draw_steps(session, paint, y)
}

/// Draws what was found damaged in the catalogue; the rows that it took.
fn draw_damage(session: &Session, paint: &mut Paint<'_>) -> u16 {
    let Some(said) = session.damage_said().or_else(|| session.notice_said()) else { return 0 };
    let room = usize::from(paint.area().width.saturating_sub(2));
    let lines: Vec<Line> = wrap(&said, room).into_iter().map(|line| Line::of(Role::Warn, line)).collect();
    let most = if paint.area().height >= SHORT { 3 } else { 1 };
    paint.lines(1, 0, columns(room), lines.get(..most.min(lines.len())).unwrap_or(&[]))
}

/// Draws what the person said; the rows that it took.
fn draw_answers(session: &Session, paint: &mut Paint<'_>, y: u16) -> u16 {
    let texts = session.texts();
    let said: Vec<String> =
        texts.said(session.profile(), session.occupation_title()).into_iter().map(|(_, answer)| answer).collect();
    let said = if said.is_empty() { texts.say("matches-nothing-said") } else { said.join(" · ") };
    let width = paint.area().width;
    paint.text(1, y, width.saturating_sub(2), Role::Text, &said).min(1)
}

/// Draws how many fit and how many each limit left out, with the key that puts it aside; the rows that it took.
fn draw_left_out(session: &Session, paint: &mut Paint<'_>, y: u16) -> u16 {
    let texts = session.texts();
    let room = usize::from(paint.area().width.saturating_sub(2));
    let number = |number: usize| texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let args = Args::new()
        .count("count", session.matches.fit)
        .text("shown", number(session.matches.fit))
        .text("considered", number(session.matches.considered));
    let count = if session.waits() { "matches-looking" } else { "matches-count" };
    let mut pieces: Vec<Vec<(Role, String)>> = vec![vec![(Role::Title, texts.with(count, &args))]];
    if paint.area().height < SHORT {
        // No room to name the limits: their keys are in the help.
        pieces.extend(session.filters.is_empty().then(|| key_of_filters(session).pieces));
        let lines = flowed(pieces, room);
        return paint.lines(1, y, columns(room), lines.get(..1).unwrap_or(&[]));
    }
    let with_key = |mut piece: Vec<(Role, String)>, limit| {
        if let Some(key) = relax_key(limit) {
            piece.push((Role::Quiet, " (".to_owned()));
            piece.push((Role::Accent, key.to_string()));
            piece.push((Role::Quiet, ")".to_owned()));
        }
        piece
    };
    for (place, (limit, count)) in session.matches.left_out.iter().enumerate() {
        let lead = if place == 0 { format!("{} ", texts.say("matches-left-out-short")) } else { String::new() };
        let piece = vec![(Role::Quiet, lead), (Role::Quiet, texts.left_out(*limit, *count))];
        pieces.push(with_key(piece, *limit));
    }
    for limit in &session.relaxed {
        let args = Args::new().text("limit", texts.limit(*limit, 2));
        pieces.push(with_key(vec![(Role::Text, texts.with("matches-relaxed", &args))], *limit));
    }
    let lines = flowed(pieces, room);
    paint.lines(1, y, columns(room), &lines)
}

/// The key that opens the filters.
pub(super) fn key_of_filters(session: &Session) -> Line {
    let word = session.texts().say("hint-filters");
    Line::of(Role::Accent, FILTERS_KEY).and(Role::Quiet, format!(" {word}"))
}

/// Draws the filters that are on with the key that changes them and how many programmes they leave out; the rows that it
/// took.
fn draw_filters(session: &Session, paint: &mut Paint<'_>, y: u16) -> u16 {
    if session.filters.is_empty() {
        return 0;
    }
    let texts = session.texts();
    let room = usize::from(paint.area().width.saturating_sub(4));
    let left_out = session.left_out_by_filters();
    let mut whole = wrap(&texts.filters_line(&session.filters, left_out, &session.known.criteria), room);
    if let Some(cut) = filters::cut(session) {
        whole.splice(..0, wrap(&cut, room));
    }
    let most = if paint.area().height >= SHORT { 2 } else { 1 };
    let said = if whole.len() <= most { whole } else { wrap(&filters::in_short(session), room) };
    paint.text(1, y, 1, Role::Accent, FILTERS_KEY);
    let lines: Vec<Line> = said.into_iter().take(most).map(|line| Line::of(Role::Text, line)).collect();
    paint.lines(3, y, columns(room), &lines)
}

/// Draws the headings of what should come first or beside it, with the key that opens it; the rows that it took.
fn draw_steps(session: &Session, paint: &mut Paint<'_>, y: u16) -> u16 {
    let texts = session.texts();
    let steps = session.steps();
    let Some(said) = texts.steps_in_short(&steps).filter(|_| paint.area().height >= SHORT) else { return 0 };
    let first = steps.iter().any(|step| step.place() == StepPlace::First);
    // The key first: it must not be cut.
    let line = Line::of(Role::Accent, "v ").and(if first { Role::Warn } else { Role::Text }, said);
    paint.line(1, y, paint.area().width.saturating_sub(2), &line).min(1)
}

/// Pieces one after the other, three columns apart, on as many lines as they need.
fn flowed(pieces: Vec<Vec<(Role, String)>>, room: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for piece in pieces {
        let wide: usize = piece.iter().map(|(_, text)| width(text)).sum();
        match lines.last_mut() {
            Some(line) if width(&line.text()) + 3 + wide <= room => {
                line.pieces.push((Role::Text, "   ".to_owned()));
                line.pieces.extend(piece);
            }
            _ => lines.push(Line { pieces: piece }),
        }
    }
    lines
}
