//! The list itself: two or three rows a match, with its figures.

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, display_width, to_columns};
use crate::session::Session;
use crate::theme::Role;
use microcred_advice::matching::Evaluation;
use microcred_advice::sections::Section;
use microcred_i18n::{Args, Localizer, family, msg};
use microcred_search::{Highlight, TextField as Found};
use microcred_session::session::PAGE_SIZE;

/// From this width of the list on, figures stand in columns.
pub(super) const MIN_FIGURE_TABLE_COLUMNS: u16 = 56;

/// The width of the three columns of figures.
pub(super) const FIGURE_TABLE_COLUMNS: u16 = 33;

/// Draws the list, two or three rows a match; the place of the selected one.
pub(super) fn draw_rows(session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
    let area = paint.area();
    let shown = session.shown_count.min(session.entries.len());
    let selected = session.selected_index().unwrap_or(0);
    let most = usize::from(area.height);
    // A match takes two rows, and a third to breathe where seven of them fit so.
    let tall = if most >= 3 * PAGE_SIZE.min(shown.max(1)) { 3 } else { 2 };
    let has_heads = shows_heads(session) && most >= MIN_ROWS_WITH_HEADS;
    let head_before = |place: usize, top: usize| -> Option<Section> {
        let section = session.evaluation_at(place)?.section;
        let before = place.checked_sub(1).filter(|_| place > top).and_then(|place| session.evaluation_at(place));
        (has_heads && before.is_none_or(|before| before.section != section)).then_some(section)
    };
    let rows_of = |place: usize, top: usize| tall + usize::from(head_before(place, top).is_some());
    // The selected match is in sight, with the head of the first section that is.
    let mut top = (selected + 1).saturating_sub((most / tall).max(1));
    while top < selected && (top..=selected).map(|place| rows_of(place, top)).sum::<usize>() > most {
        top += 1;
    }
    let (mut cursor, mut y) = (None, 0);
    for place in top..shown {
        let rows = rows_of(place, top);
        if y > 0 && y + rows > most {
            break;
        }
        if let Some(section) = head_before(place, top) {
            draw_head(session, section, y, paint);
            y += 1;
        }
        let part = Rect { y: area.y + to_columns(y), height: to_columns(tall), ..area };
        y += tall;
        let Some(judgement) = session.evaluation_at(place) else { continue };
        let at = draw_row(session, judgement, place == selected, &mut paint.sub_canvas(part));
        cursor = cursor.or(at);
    }
    cursor
}

/// With fewer rows there is no room for the heads of the sections.
const MIN_ROWS_WITH_HEADS: usize = 5;

/// Whether the list stands in sections: where it is not in the order of found words.
fn shows_heads(session: &Session) -> bool {
    session.core.query.trim().is_empty()
}

/// Draws the head of a section with the number of its programs.
fn draw_head(session: &Session, section: Section, y: usize, paint: &mut Canvas<'_>) {
    let texts = session.localizer();
    let names_job = session.core.profile().target.occupation.is_some();
    let count = session.matches.sections[section];
    let head = texts.section_with_count(section, names_job, count);
    let room = paint.area().width.saturating_sub(2);
    paint.draw_text(1, to_columns(y), room, Role::Accent, &head);
}

fn draw_row(session: &Session, judgement: &Evaluation, selected: bool, paint: &mut Canvas<'_>) -> Option<Position> {
    let texts = session.localizer();
    let program = session.record(judgement.record)?;
    let matched = session.highlights(judgement.record, program);
    let area = paint.area();
    let in_tray = session.core.answers.picked.contains(&judgement.id);
    paint.draw_text(1, 0, 1, if selected { Role::Accent } else { Role::Text }, if selected { ">" } else { " " });
    let mark = if in_tray { "+" } else { " " };
    paint.draw_text(2, 0, 1, Role::Accent, mark);
    let room = area.width.saturating_sub(5);
    let role = if selected { Role::Focus } else { Role::Title };
    let title = session.title(program);
    let used = paint.draw_text(3, 0, room, role, &title);
    let found = if selected { Role::FocusHighlight } else { Role::Highlight };
    if let Some(in_title) = matched.iter().find(|one| one.field == Found::Title && title == program.title) {
        paint.highlight(3, 0, used, &title, &in_title.ranges, found);
    }
    let below = subtitle(texts, program, &matched);
    if area.width >= MIN_FIGURE_TABLE_COLUMNS {
        let figures_at = area.width.saturating_sub(FIGURE_TABLE_COLUMNS + 1);
        below.draw(paint, 3, figures_at.saturating_sub(4));
        let fit = texts.score_range(judgement.score.low(), judgement.score.high());
        let cells = [texts.net_short(&judgement.cost, &judgement.bill), texts.weeks_short(&judgement.study_time), fit];
        draw_figures(paint, figures_at, 1, Role::Text, &cells);
    } else {
        let used = paint.draw_line(3, 1, room, &figures_line(texts, judgement, usize::from(room))) + 3;
        if room > used + 12 {
            paint.draw_text(3 + used, 1, 2, Role::Muted, "· ");
            below.draw(paint, 5 + used, room - used - 2);
        }
    }
    selected.then(|| paint.screen_position(3, 0)).flatten()
}

/// Draws price, weeks and fit, each at the right end of its column.
pub(super) fn draw_figures(paint: &mut Canvas<'_>, x: u16, y: u16, role: Role, cells: &[String; 3]) {
    let mut end = x;
    for (cell, wide) in cells.iter().zip([14_u16, 10, 9]) {
        end += wide;
        let used = to_columns(display_width(cell)).min(wide);
        paint.draw_text(end - used, y, used, role, cell);
    }
}

/// `$300   8 weeks   fit 38–84`; closer together where there is little room. A figure is never cut: what does not fit whole is
/// left out.
fn figures_line(texts: &Localizer, judgement: &Evaluation, room: usize) -> StyledLine {
    let weeks = match judgement.study_time.at_pace.high.or(judgement.study_time.at_pace.low) {
        None if judgement.study_time.hours.is_known() => texts.weeks_short(&judgement.study_time),
        None => texts.text(msg::ROW_WEEKS_ASK),
        Some(most) => {
            let count = if most.0 > 1.0 { 2 } else { 1 };
            let args = Args::new().string("weeks", texts.weeks_short(&judgement.study_time)).count("count", count);
            texts.format(msg::ROW_WEEKS_FIGURE, &args)
        }
    };
    let price = match judgement.cost.low.or(judgement.cost.high).or(judgement.bill.net_low) {
        None => texts.text(msg::ROW_PRICE_ASK),
        Some(_) => texts.net_short(&judgement.cost, &judgement.bill),
    };
    let fit = texts.score_range(judgement.score.low(), judgement.score.high());
    let fit = texts.format(msg::ROW_FIT_FIGURE, &Args::new().string("fit", fit));
    let all = [price, weeks, fit];
    let wide: usize = all.iter().map(|figure| display_width(figure)).sum();
    let gap = if wide + 6 <= room { "   " } else { "  " };
    let mut line = StyledLine::empty();
    for figure in all {
        let before = if line.spans.is_empty() { "" } else { gap };
        if display_width(&line.text()) + display_width(before) + display_width(&figure) <= room {
            line = line.with_span(Role::Text, before).with_span(Role::Text, figure);
        }
    }
    line
}

/// What stands under a title, with the characters of it that the words found.
struct Subtitle {
    text: String,
    /// How many characters stand before the text that was searched.
    prefix_chars: usize,
    highlights: Vec<(usize, usize)>,
}

impl Subtitle {
    fn draw(&self, paint: &mut Canvas<'_>, x: u16, room: u16) {
        let used = paint.draw_text(x, 1, room, Role::Muted, &self.text);
        let found: Vec<(usize, usize)> =
            self.highlights.iter().map(|(start, end)| (start + self.prefix_chars, end + self.prefix_chars)).collect();
        paint.highlight(x, 1, used, &self.text, &found, Role::Highlight);
    }
}

/// Who offers it, or, where the title does not show what the words found, what they found.
fn subtitle(texts: &Localizer, program: &microcred_core::program::Program, matched: &[Highlight]) -> Subtitle {
    match matched.iter().find(|one| one.field != Found::Title) {
        Some(found) => {
            let text = texts.label_and_text(&texts.text_in(family::FIELD, &found.field.slug()), &found.text);
            let lead = text.chars().count().saturating_sub(found.text.chars().count());
            Subtitle { text, prefix_chars: lead, highlights: found.ranges.clone() }
        }
        None => Subtitle { text: program.provider.clone(), prefix_chars: 0, highlights: Vec::new() },
    }
}
