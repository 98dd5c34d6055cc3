//! The list itself: two or three rows a match, with its figures.

use ratatui::layout::{Position, Rect};

use crate::domain::matching::Judgement;
use crate::search::{Field as Found, Matched};
use crate::text::{Args, Texts};
use crate::tui::paint::{Line, Paint, columns, width};
use crate::tui::session::{PAGE, Session};
use crate::tui::theme::Role;

/// From this width of the list on, figures stand in columns.
pub(super) const COLUMNS_FROM: u16 = 56;

/// The width of the three columns of figures.
pub(super) const FIGURES: u16 = 32;

/// Draws the list, two or three rows a match; the place of the selected one.
pub(super) fn draw_rows(session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
    let area = paint.area();
    let shown = session.shown.min(session.lines.len());
    let selected = session.selected_place().unwrap_or(0);
    let most = usize::from(area.height);
    // A match takes two rows, and a third to breathe where seven of them fit so.
    let tall = if most >= 3 * PAGE.min(shown.max(1)) { 3 } else { 2 };
    let fit = (most / tall).max(1);
    let top = (selected + 1).saturating_sub(fit).max(if selected < fit { 0 } else { selected + 1 - fit });
    let mut cursor = None;
    for (row, place) in (top..shown).take(fit).enumerate() {
        let part = Rect { y: area.y + columns(row * tall), height: columns(tall), ..area };
        let Some(judgement) = session.judgement_at(place) else { continue };
        let at = draw_row(session, judgement, place == selected, &mut paint.part(part));
        cursor = cursor.or(at);
    }
    cursor
}

fn draw_row(session: &Session, judgement: &Judgement, selected: bool, paint: &mut Paint<'_>) -> Option<Position> {
    let texts = session.texts();
    let programme = session.programme(&judgement.id)?;
    let matched = session.matched(programme);
    let area = paint.area();
    let in_tray = session.tray.contains(&judgement.id);
    paint.text(1, 0, 1, if selected { Role::Accent } else { Role::Text }, if selected { ">" } else { " " });
    let mark = if in_tray { "+" } else { " " };
    paint.text(2, 0, 1, Role::Accent, mark);
    let room = area.width.saturating_sub(5);
    let role = if selected { Role::Focus } else { Role::Title };
    let title = session.title(programme);
    let used = paint.text(3, 0, room, role, &title);
    let found = if selected { Role::FocusFound } else { Role::Found };
    if let Some(in_title) = matched.iter().find(|one| one.field == Found::Title && title == programme.title) {
        paint.mark(3, 0, used, &title, &in_title.ranges, found);
    }
    let below = offered_or_found(texts, programme, &matched);
    if area.width >= COLUMNS_FROM {
        let figures_at = area.width.saturating_sub(FIGURES + 1);
        below.draw(paint, 3, figures_at.saturating_sub(4));
        let fit = texts.fit(judgement.fit.low(), judgement.fit.high());
        let cells = [texts.net_short(&judgement.cost, &judgement.bill), texts.weeks_short(&judgement.time), fit];
        draw_figures(paint, figures_at, 1, Role::Text, &cells);
    } else {
        let used = paint.line(3, 1, room, &figures(texts, judgement, usize::from(room))) + 3;
        if room > used + 12 {
            paint.text(3 + used, 1, 2, Role::Quiet, "· ");
            below.draw(paint, 5 + used, room - used - 2);
        }
    }
    selected.then(|| paint.place(3, 0)).flatten()
}

/// Draws price, weeks and fit, each at the right end of its column.
pub(super) fn draw_figures(paint: &mut Paint<'_>, x: u16, y: u16, role: Role, cells: &[String; 3]) {
    let mut end = x;
    for (cell, wide) in cells.iter().zip([14_u16, 9, 9]) {
        end += wide;
        let used = columns(width(cell)).min(wide);
        paint.text(end - used, y, used, role, cell);
    }
}

/// `$300   8 weeks   fit 38–84`; closer together where there is little room. A figure is never cut: what does not fit whole is
/// left out.
fn figures(texts: &Texts, judgement: &Judgement, room: usize) -> Line {
    let weeks = match judgement.time.at_pace.high.or(judgement.time.at_pace.low) {
        None if judgement.time.hours.is_known() => texts.weeks_short(&judgement.time),
        None => texts.say("row-weeks-ask"),
        Some(most) => {
            let count = if most > 1.0 { 2 } else { 1 };
            let args = Args::new().text("weeks", texts.weeks_short(&judgement.time)).count("count", count);
            texts.with("row-weeks-figure", &args)
        }
    };
    let price = match judgement.cost.low.or(judgement.cost.high).or(judgement.bill.net_low) {
        None => texts.say("row-price-ask"),
        Some(_) => texts.net_short(&judgement.cost, &judgement.bill),
    };
    let fit = texts.fit(judgement.fit.low(), judgement.fit.high());
    let fit = texts.with("row-fit-figure", &Args::new().text("fit", fit));
    let all = [price, weeks, fit];
    let wide: usize = all.iter().map(|figure| width(figure)).sum();
    let gap = if wide + 6 <= room { "   " } else { "  " };
    let mut line = Line::empty();
    for figure in all {
        let before = if line.pieces.is_empty() { "" } else { gap };
        if width(&line.text()) + width(before) + width(&figure) <= room {
            line = line.and(Role::Text, before).and(Role::Text, figure);
        }
    }
    line
}

/// What stands under a title, with the characters of it that the words found.
struct Below {
    text: String,
    /// How many characters stand before the text that was searched.
    lead: usize,
    found: Vec<(usize, usize)>,
}

impl Below {
    fn draw(&self, paint: &mut Paint<'_>, x: u16, room: u16) {
        let used = paint.text(x, 1, room, Role::Quiet, &self.text);
        let found: Vec<(usize, usize)> =
            self.found.iter().map(|(start, end)| (start + self.lead, end + self.lead)).collect();
        paint.mark(x, 1, used, &self.text, &found, Role::Found);
    }
}

/// Who offers it, or, where the title does not show what the words found, what they found.
fn offered_or_found(texts: &Texts, programme: &crate::domain::programme::Programme, matched: &[Matched]) -> Below {
    match matched.iter().find(|one| one.field != Found::Title) {
        Some(found) => {
            let text = texts.value_and_text(&texts.say(&format!("field-{}", found.field.slug())), &found.text);
            let lead = text.chars().count().saturating_sub(found.text.chars().count());
            Below { text, lead, found: found.ranges.clone() }
        }
        None => Below { text: programme.provider.clone(), lead: 0, found: Vec::new() },
    }
}
