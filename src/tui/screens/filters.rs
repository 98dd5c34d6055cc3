//! The filters: on the left by what the list can be filtered, on the right the values with what each would leave.

use ratatui::layout::{Position, Rect};

use crate::domain::filters::counts::Counts;
use crate::domain::filters::{Choice, Facet, Side};
use crate::domain::ranking::MOST_JUDGED;
use crate::text::Args;
use crate::tui::keys::Action;
use crate::tui::message::{Key, Step};
use crate::tui::paint::{Line, Paint, columns, width, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::frame::key_name;
use crate::tui::widgets::menu::{self, top};

/// From this width on both columns are drawn; below it only the one in focus.
const BOTH_FROM: u16 = 60;
/// The columns of the list of facets.
const LEFT: u16 = 34;
/// The widest list of values that is easy to read across.
const EASY: u16 = 48;
/// From this height on there is room to breathe.
const ROOMY: u16 = 16;

/// The screen.
#[derive(Debug, Clone, Default)]
pub struct Filters {
    facet: usize,
    value: usize,
    /// Whether the keys act on the values.
    in_values: bool,
}

impl Filters {
    fn facet(&self) -> Facet {
        Facet::ALL.get(self.facet).copied().unwrap_or(Facet::Price)
    }

    /// What a key does.
    pub fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let facet = self.facet();
        let (focus, count) = match self.in_values {
            true => (&mut self.value, facet.values().len()),
            false => (&mut self.facet, Facet::ALL.len()),
        };
        if let Some(moved) = menu::moved(action, *focus, count.saturating_sub(1)) {
            *focus = moved;
            return Step::Stay;
        }
        match action {
            Action::Left => self.in_values = false,
            Action::Right | Action::Toggle if !self.in_values => {
                self.in_values = true;
                self.value = 0;
            }
            Action::Toggle => {
                if let Some(choice) = facet.choices().nth(self.value) {
                    session.filter(|filters| filters.turn(choice));
                }
            }
            Action::KeepUnknown => session.filter(|filters| filters.keep_unknown(facet)),
            Action::Reset => session.filter(crate::domain::filters::Filters::clear),
            Action::Back => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let area = paint.area();
        let counts = session.counts();
        let y = draw_summary(session, counts, paint);
        let y = y + u16::from(area.height >= ROOMY);
        let below = Rect { y: area.y + y, height: area.height.saturating_sub(y), ..area };
        if area.width < BOTH_FROM {
            let mut part = paint.part(below);
            return match self.in_values {
                true => self.draw_values(session, counts, &mut part, true),
                false => self.draw_facets(session, counts, &mut part),
            };
        }
        let left = self.draw_facets(session, counts, &mut paint.part(Rect { width: LEFT, ..below }));
        let right = Rect { x: area.x + LEFT, width: area.width - LEFT, ..below };
        paint.part(right).upright(0);
        let right = Rect { x: right.x + 1, width: right.width.saturating_sub(2).min(EASY), ..right };
        let right = self.draw_values(session, counts, &mut paint.part(right), false);
        if self.in_values { right } else { left }
    }

    /// Draws the facets under their headings; the place of the one in focus.
    fn draw_facets(&self, session: &Session, counts: &Counts, paint: &mut Paint<'_>) -> Option<Position> {
        let texts = session.texts();
        let area = paint.area();
        let mut rows: Vec<(Option<usize>, String)> = Vec::new();
        let mut section = None;
        for (place, facet) in Facet::ALL.iter().enumerate() {
            if section != Some(facet.section()) {
                section = Some(facet.section());
                rows.push((None, texts.section(facet.section())));
            }
            rows.push((Some(place), texts.facet(*facet, &session.known.criteria)));
        }
        let focused = rows.iter().position(|(place, _)| *place == Some(self.facet)).unwrap_or(0);
        let height = usize::from(area.height);
        // Three more rows below the focus stay in sight, and the heading above the first.
        let first = top((focused + 3).min(rows.len().saturating_sub(1)), height).min(focused.saturating_sub(1));
        let mut cursor = None;
        for (y, (place, label)) in rows.iter().skip(first).take(height).enumerate() {
            let y = columns(y);
            paint.text(0, y, 1, Role::Quiet, more(usize::from(y), first, height, rows.len()));
            let Some(facet) = place.and_then(|place| Facet::ALL.get(place)) else {
                paint.text(1, y, area.width.saturating_sub(2), Role::Title, label);
                continue;
            };
            let on = on(session, *facet);
            let on_width = columns(width(&on));
            let here = *place == Some(self.facet);
            let role = match (here, self.in_values) {
                (true, false) => Role::Focus,
                (true, true) => Role::Title,
                (false, _) if counts.can_narrow(*facet) || !on.is_empty() => Role::Text,
                (false, _) => Role::Quiet,
            };
            if here {
                paint.text(1, y, 1, Role::Accent, ">");
                cursor = paint.place(3, y);
            }
            paint.text(3, y, area.width.saturating_sub(5 + on_width), role, label);
            paint.text(area.width.saturating_sub(1 + on_width), y, on_width, Role::Accent, &on);
        }
        cursor
    }

    /// Draws the values of the facet in focus; the place of the one in focus.
    fn draw_values(&self, session: &Session, counts: &Counts, paint: &mut Paint<'_>, named: bool) -> Option<Position> {
        let texts = session.texts();
        let (area, facet) = (paint.area(), self.facet());
        let room = area.width.saturating_sub(2);
        let wrapped = |role: Role, text: &str| -> Vec<Line> {
            wrap(text, usize::from(room)).into_iter().map(|line| Line::of(role, line)).collect()
        };
        let mut above = Vec::new();
        if named {
            above.push(Line::of(Role::Title, texts.facet(facet, &session.known.criteria)));
        }
        let mut below = Vec::new();
        let unknown = counts.unknown_left_out(facet, &session.filters);
        if unknown > 0 {
            let args = Args::new().count("count", unknown).text("shown", texts.count(unknown));
            below.extend(wrapped(Role::Text, &texts.with("filters-unknown-out", &args)));
        }
        let legend = Line::of(Role::Accent, key_name(Key::Char(' '), texts))
            .and(Role::Accent, format!(" {}", mark(Some(Side::Only))))
            .and(Role::Quiet, format!(" {}   ", texts.say("filters-only")))
            .and(Role::Accent, mark(Some(Side::Not)))
            .and(Role::Quiet, format!(" {}", texts.say("filters-not")));
        below.push(legend);
        let count = facet.values().len();
        let note = wrapped(Role::Quiet, &texts.facet_note(facet, &session.known.criteria));
        let left = usize::from(area.height).saturating_sub(above.len() + below.len() + count);
        if left >= note.len() {
            above.extend(note.iter().cloned());
        }
        if left > note.len() {
            above.push(Line::empty());
        }
        if left > note.len() + 1 {
            below.insert(0, Line::empty());
        }
        let y = paint.lines(1, 0, room, &above);
        let rows = area.height.saturating_sub(y + columns(below.len())).min(columns(count));
        let list = Rect { y: area.y + y, height: rows, ..area };
        let cursor = self.draw_choices(session, counts, &mut paint.part(list));
        paint.lines(1, y + rows, room, &below);
        cursor
    }

    fn draw_choices(&self, session: &Session, counts: &Counts, paint: &mut Paint<'_>) -> Option<Position> {
        let area = paint.area();
        let rows = usize::from(area.height);
        let first = top(self.value, rows);
        let count = self.facet().values().len();
        let shown: Vec<(usize, Choice)> = self.facet().choices().enumerate().skip(first).take(rows).collect();
        let mut cursor = None;
        for (y, (place, choice)) in shown.into_iter().enumerate() {
            paint.text(0, columns(y), 1, Role::Quiet, more(y, first, rows, count));
            let y = columns(y);
            let (side, count) = (session.filters.side(choice), counts.of(choice));
            let here = self.in_values && place == self.value;
            let role = match (here, side, count) {
                (true, _, _) => Role::Focus,
                (false, None, 0) => Role::Quiet,
                (false, ..) => Role::Text,
            };
            if here {
                paint.text(1, y, 1, Role::Accent, ">");
                cursor = paint.place(3, y);
            }
            paint.text(3, y, 3, if side.is_some() { Role::Accent } else { role_of_mark(count) }, mark(side));
            let figure = session.texts().count(count);
            let at = area.width.saturating_sub(columns(width(&figure)));
            paint.text(7, y, at.saturating_sub(8), role, &session.texts().facet_value(choice));
            paint.text(at, y, area.width - at, if count == 0 { Role::Quiet } else { Role::Text }, &figure);
        }
        cursor
    }
}

/// Draws how many programmes stay and which filters are on; the rows that it took.
fn draw_summary(session: &Session, counts: &Counts, paint: &mut Paint<'_>) -> u16 {
    let texts = session.texts();
    let area = paint.area();
    let room = area.width.saturating_sub(2);
    let args = Args::new()
        .count("count", counts.kept)
        .text("shown", texts.count(counts.kept))
        .text("all", texts.count(counts.total));
    let mut lines = vec![Line::of(Role::Title, texts.with("filters-stay", &args))];
    let counted_first = cut(session).or_else(|| counts_are_cut(session));
    lines.extend(counted_first.map(|cut| Line::of(Role::Warn, cut)));
    let said = if session.filters.is_empty() {
        texts.say("filters-none-on")
    } else {
        texts.with("filters-on", &Args::new().text("list", texts.filters(&session.filters, &session.known.criteria)))
    };
    let role = if session.filters.is_empty() { Role::Quiet } else { Role::Text };
    let said = wrap(&said, usize::from(room));
    let most = if area.height >= ROOMY { 3 } else { 2 };
    if said.len() <= most {
        lines.extend(said.into_iter().map(|line| Line::of(role, line)));
    } else {
        lines.push(Line::of(role, in_short(session)));
    }
    paint.lines(1, 0, room, &lines)
}

/// That the filters look at the first lines only, where they do.
pub(super) fn cut(session: &Session) -> Option<String> {
    session.filters_are_cut().then(|| first_only(session))
}

/// The same where no filter is on, of the counts.
fn counts_are_cut(session: &Session) -> Option<String> {
    (session.listed() > session.lines.len() && session.filters.is_empty()).then(|| first_only(session))
}

fn first_only(session: &Session) -> String {
    let texts = session.texts();
    texts.with("filters-first-only", &Args::new().text("most", texts.count(MOST_JUDGED)))
}

/// How many filters are on and how many programmes they leave out.
pub(super) fn in_short(session: &Session) -> String {
    let texts = session.texts();
    let left_out = texts.count(session.left_out_by_filters());
    let args = Args::new().count("count", session.filters.active().count()).text("shown", left_out);
    texts.with("filters-short", &args)
}

/// How many values of a facet are kept and left out: `+1 -2`.
fn on(session: &Session, facet: Facet) -> String {
    let (only, not) = session.filters.of_facet(facet);
    let parts = [("+", only), ("-", not)];
    let parts: Vec<String> =
        parts.iter().filter(|(_, count)| *count > 0).map(|(sign, count)| format!("{sign}{count}")).collect();
    parts.join(" ")
}

/// The mark beside the first or the last row in sight where more rows stand above or below.
const fn more(row: usize, first: usize, rows: usize, all: usize) -> &'static str {
    if row == 0 && first > 0 {
        "↑"
    } else if row + 1 == rows && first + rows < all {
        "↓"
    } else {
        ""
    }
}

/// The mark before a value.
const fn mark(side: Option<Side>) -> &'static str {
    match side {
        None => "[ ]",
        Some(Side::Only) => "[+]",
        Some(Side::Not) => "[-]",
    }
}

const fn role_of_mark(count: usize) -> Role {
    if count == 0 { Role::Quiet } else { Role::Text }
}
