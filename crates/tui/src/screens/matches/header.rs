//! What stands above the list: what was said, what was left out with the keys that put a limit aside, filters, steps.

use crate::canvas::{Canvas, StyledLine, display_width, to_columns, wrap};
use crate::keys::{Action, letter_for, limit_key};
use crate::screens::filters;
use crate::session::Session;
use crate::theme::Role;
use microcred_advice::advisories::AdvisoryTiming as StepPlace;
use microcred_i18n::{Args, msg};

/// Below this height there is room for the list only.
pub(super) const MIN_HEADER_ROWS: u16 = 16;

/// The key of the filters.
const FILTERS_KEY: &str = "f";

/// Draws all of it from the top; the rows that it took.
pub(super) fn draw(session: &Session, paint: &mut Canvas<'_>) -> u16 {
    let mut y = draw_notice(session, paint);
    y += draw_answers(session, paint, y);
    y += draw_excluded(session, paint, y);
    y += draw_filters(session, paint, y);
    y + draw_advisories(session, paint, y)
}

/// Draws what was found damaged in the catalogue; the rows that it took.
fn draw_notice(session: &Session, paint: &mut Canvas<'_>) -> u16 {
    let Some(said) = session.catalogue_error_text().or_else(|| session.notice_text()) else { return 0 };
    let room = usize::from(paint.area().width.saturating_sub(2));
    let lines: Vec<StyledLine> = wrap(&said, room).into_iter().map(|line| StyledLine::new(Role::Warn, line)).collect();
    let most = if paint.area().height >= MIN_HEADER_ROWS { 3 } else { 1 };
    paint.draw_lines(1, 0, to_columns(room), lines.get(..most.min(lines.len())).unwrap_or(&[]))
}

/// Draws what the person said; the rows that it took.
fn draw_answers(session: &Session, paint: &mut Canvas<'_>, y: u16) -> u16 {
    let texts = session.localizer();
    let said: Vec<String> = texts
        .describe_answers(session.core.profile(), session.occupation_title())
        .into_iter()
        .map(|(_, answer)| answer)
        .collect();
    let said = if said.is_empty() { texts.text(msg::MATCHES_NOTHING_SAID) } else { said.join(" · ") };
    let width = paint.area().width;
    paint.draw_text(1, y, width.saturating_sub(2), Role::Text, &said).min(1)
}

/// Draws how many fit and how many each limit left out, with the key that puts it aside; the rows that it took.
fn draw_excluded(session: &Session, paint: &mut Canvas<'_>, y: u16) -> u16 {
    let texts = session.localizer();
    let room = usize::from(paint.area().width.saturating_sub(2));
    let number = |number: usize| texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let args = Args::new()
        .count("count", session.matches.match_count)
        .string("shown", number(session.matches.match_count))
        .string("considered", number(session.matches.considered));
    let count = if session.is_ranking() { msg::MATCHES_LOOKING } else { msg::MATCHES_COUNT };
    let mut pieces: Vec<Vec<(Role, String)>> = vec![vec![(Role::Title, texts.format(count, &args))]];
    if paint.area().height < MIN_HEADER_ROWS {
        // No room to name the limits: their keys are in the help.
        pieces.extend(session.core.filters.is_empty().then(|| filters_key_hint(session).spans));
        let lines = flow_pieces(pieces, room);
        return paint.draw_lines(1, y, to_columns(room), lines.get(..1).unwrap_or(&[]));
    }
    let with_key = |mut piece: Vec<(Role, String)>, key: Option<char>| {
        if let Some(key) = key {
            piece.push((Role::Muted, " (".to_owned()));
            piece.push((Role::Accent, key.to_string()));
            piece.push((Role::Muted, ")".to_owned()));
        }
        piece
    };
    for (place, (limit, count)) in session.matches.excluded_by_limits.iter().enumerate() {
        let lead = if place == 0 { format!("{} ", texts.text(msg::MATCHES_LEFT_OUT_SHORT)) } else { String::new() };
        let piece = vec![(Role::Muted, lead), (Role::Muted, texts.hidden_count(*limit, *count))];
        pieces.push(with_key(piece, limit_key(*limit)));
    }
    for limit in &session.core.answers.disabled_limits {
        let args = Args::new().string("limit", texts.limit(*limit, 2));
        pieces.push(with_key(vec![(Role::Text, texts.format(msg::MATCHES_LIMIT_OFF, &args))], limit_key(*limit)));
    }
    let closed = texts.closed_sections(
        &session.matches.sections,
        session.core.answers.shown_sections().for_counts(&session.matches.sections),
    );
    if let Some(closed) = closed {
        pieces.push(with_key(vec![(Role::Muted, closed)], letter_for(Action::ToggleSections)));
    }
    let mut lines: Vec<StyledLine> = texts
        .nothing_for_this_job(&session.matches.sections, session.core.profile())
        .filter(|_| !session.is_ranking())
        .into_iter()
        .flat_map(|text| wrap(&text, room))
        .map(|line| StyledLine::new(Role::Warn, line))
        .collect();
    lines.extend(flow_pieces(pieces, room));
    paint.draw_lines(1, y, to_columns(room), &lines)
}

/// The key that opens the filters.
pub(super) fn filters_key_hint(session: &Session) -> StyledLine {
    let word = session.localizer().text(msg::HINT_FILTERS);
    StyledLine::new(Role::Accent, FILTERS_KEY).with_span(Role::Muted, format!(" {word}"))
}

/// Draws the filters that are on with the key that changes them and how many programs they leave out; the rows that it
/// took.
fn draw_filters(session: &Session, paint: &mut Canvas<'_>, y: u16) -> u16 {
    if session.core.filters.is_empty() {
        return 0;
    }
    let texts = session.localizer();
    let room = usize::from(paint.area().width.saturating_sub(4));
    let left_out = session.filtered_out_count();
    let mut whole =
        wrap(&texts.filters_summary(&session.core.filters, left_out, &session.core.reference_data.criteria), room);
    if let Some(cut) = filters::filter_truncation_notice(session) {
        whole.splice(..0, wrap(&cut, room));
    }
    let most = if paint.area().height >= MIN_HEADER_ROWS { 2 } else { 1 };
    let said = if whole.len() <= most { whole } else { wrap(&filters::filter_summary(session), room) };
    paint.draw_text(1, y, 1, Role::Accent, FILTERS_KEY);
    let lines: Vec<StyledLine> = said.into_iter().take(most).map(|line| StyledLine::new(Role::Text, line)).collect();
    paint.draw_lines(3, y, to_columns(room), &lines)
}

/// Draws the headings of what should come first or beside it, with the key that opens it; the rows that it took.
fn draw_advisories(session: &Session, paint: &mut Canvas<'_>, y: u16) -> u16 {
    let texts = session.localizer();
    let steps = session.core.advisories();
    let Some(said) = texts.advisory_titles(&steps).filter(|_| paint.area().height >= MIN_HEADER_ROWS) else { return 0 };
    let first = steps.iter().any(|step| step.timing() == StepPlace::BeforeCourse);
    // The key first: it must not be cut.
    let line = StyledLine::new(Role::Accent, "v ").with_span(if first { Role::Warn } else { Role::Text }, said);
    paint.draw_line(1, y, paint.area().width.saturating_sub(2), &line).min(1)
}

/// Pieces one after the other, three columns apart, on as many lines as they need.
fn flow_pieces(pieces: Vec<Vec<(Role, String)>>, room: usize) -> Vec<StyledLine> {
    let mut lines: Vec<StyledLine> = Vec::new();
    for piece in pieces {
        let wide: usize = piece.iter().map(|(_, text)| display_width(text)).sum();
        match lines.last_mut() {
            Some(line) if display_width(&line.text()) + 3 + wide <= room => {
                line.spans.push((Role::Text, "   ".to_owned()));
                line.spans.extend(piece);
            }
            _ => lines.push(StyledLine { spans: piece }),
        }
    }
    lines
}
