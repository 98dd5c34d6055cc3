//! A list without a match: why nothing is left, and the ways to get programs back.

use crate::canvas::{Canvas, StyledLine, to_columns, wrap};
use crate::keys::limit_key;
use crate::session::Session;
use crate::theme::Role;
use microcred_advice::filters::suggestions::MAX_SUGGESTIONS;
use microcred_export::query_notes;
use microcred_i18n::{Args, msg};

/// Applies the suggestion with a number, from 1.
pub fn apply_suggestion(session: &mut Session, number: u8) {
    let way = usize::from(number).checked_sub(1).filter(|place| *place < MAX_SUGGESTIONS);
    if let Some((way, _)) = way.and_then(|place| session.suggestions().get(place).copied()) {
        session.update_filters(|filters| way.apply(filters));
    }
}

/// Draws why nothing is left and what to do.
pub fn draw(session: &Session, paint: &mut Canvas<'_>) {
    let texts = session.localizer();
    let room = usize::from(paint.area().width.saturating_sub(4));
    let plain =
        |text: &str| wrap(text, room).into_iter().map(|line| StyledLine::new(Role::Text, line)).collect::<Vec<_>>();
    let ways = session.suggestions();
    if ways.is_empty() {
        paint.draw_lines(2, 1, to_columns(room), &no_match_lines(session, room));
        return;
    }
    let mut lines = plain(&texts.text(msg::FILTERS_NOTHING_LEFT));
    lines.extend(plain(&texts.text(msg::SUGGEST_PROMPT)));
    for (place, &(way, count)) in ways.iter().take(MAX_SUGGESTIONS).enumerate() {
        let text = wrap(
            &texts.suggestion(way, count, &session.core.filters, &session.core.reference_data.criteria),
            room.saturating_sub(3),
        );
        // The first is always offered; the others only whole.
        if place > 0 && lines.len() + text.len() > usize::from(paint.area().height) {
            break;
        }
        lines.extend(text.into_iter().enumerate().map(|(row, line)| {
            let digit = if row == 0 { (place + 1).to_string() } else { " ".to_owned() };
            StyledLine::new(Role::Accent, format!("{digit}  ")).with_span(Role::Text, line)
        }));
    }
    let y = u16::from(paint.area().height > to_columns(lines.len()));
    paint.draw_lines(2, y, to_columns(room), &lines);
}

/// The nearest words, or which limits keep out what has the words.
fn no_match_lines(session: &Session, room: usize) -> Vec<StyledLine> {
    let texts = session.localizer();
    let kept_out = session.query_result.as_ref().map_or(0, |answered| answered.excluded_by_limits);
    let id = match (session.matches.match_count == 0, kept_out) {
        (true, _) => msg::MATCHES_NONE_FIT,
        (false, 0) => msg::MATCHES_NONE_FOUND,
        (false, _) => msg::MATCHES_HIDDEN_BY_LIMITS,
    };
    let args = Args::new().string("query", session.core.query.trim()).count("count", kept_out);
    let mut said = vec![texts.format(id, &args)];
    if kept_out == 0 {
        said.extend(session.query_result.as_ref().map(|answered| query_notes(answered, texts)).unwrap_or_default());
    }
    let mut lines: Vec<StyledLine> = Vec::new();
    for text in said {
        lines.extend(wrap(&text, room).into_iter().map(|line| StyledLine::new(Role::Text, line)));
        lines.push(StyledLine::empty());
    }
    if session.query_result.as_ref().is_some_and(|answered| answered.plan.is_literal) {
        lines.push(
            StyledLine::new(Role::Accent, "\"")
                .with_span(Role::Text, format!("  {}", texts.text(msg::QUERY_KEY_CORRECTED))),
        );
    }
    if kept_out > 0 {
        lines.extend(session.excluding_limits().iter().map(|&(limit, count)| {
            let key = limit_key(limit).map_or(String::new(), |key| format!("{key}  "));
            StyledLine::new(Role::Accent, key).with_span(Role::Text, texts.hidden_count(limit, count))
        }));
    }
    lines
}
