//! The filters: on the left by what the list can be filtered, on the right the values with what each would leave.

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, display_width, to_columns, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::{Key, Transition};
use crate::screens::Screen;
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::frame::key_name;
use crate::widgets::menu;
use crate::widgets::menu::first_visible_row;
use microcred_advice::filters::counts::FacetCounts;
use microcred_advice::filters::{Facet, FacetValue, FilterMode};
use microcred_advice::ranking::MAX_EVALUATED_PROGRAMS;
use microcred_i18n::{Args, msg};

/// From this width on both columns are drawn; below it only the one in focus.
const MIN_TWO_PANE_COLUMNS: u16 = 60;
/// The columns of the list of facets.
const FACET_LIST_COLUMNS: u16 = 34;
/// The widest list of values that is easy to read across.
const MAX_VALUE_LIST_COLUMNS: u16 = 48;
/// From this height on there is room to breathe.
const MIN_SPACIOUS_ROWS: u16 = 16;

/// The screen.
#[derive(Debug, Clone, Default)]
pub struct FiltersScreen {
    facet_index: usize,
    value_index: usize,
    /// Whether the keys act on the values.
    is_in_values: bool,
}

impl FiltersScreen {
    /// The screen, with as many programs evaluated as its counts need.
    pub fn new(session: &mut Session) -> Self {
        session.evaluate_for_filters();
        Self::default()
    }

    fn facet(&self) -> Facet {
        Facet::ALL.get(self.facet_index).copied().unwrap_or(Facet::Price)
    }
}

impl Screen for FiltersScreen {
    fn name(&self) -> &'static str {
        "filters"
    }

    fn key_context(&self) -> KeyContext {
        KeyContext::Filters
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        let facet = self.facet();
        let (focus, count) = match self.is_in_values {
            true => (&mut self.value_index, facet.value_ids().len()),
            false => (&mut self.facet_index, Facet::ALL.len()),
        };
        if let Some(moved) = menu::moved_focus(action, *focus, count.saturating_sub(1)) {
            *focus = moved;
            return Transition::Stay;
        }
        match action {
            Action::Left => self.is_in_values = false,
            Action::Right | Action::Toggle if !self.is_in_values => {
                self.is_in_values = true;
                self.value_index = 0;
            }
            Action::Toggle => {
                if let Some(choice) = facet.all_values().nth(self.value_index) {
                    session.update_filters(|filters| filters.cycle_mode(choice));
                }
            }
            Action::ToggleKeepUnknown => session.update_filters(|filters| filters.include_unknown(facet)),
            Action::Reset => session.update_filters(microcred_advice::filters::Filters::clear),
            Action::Back => return Transition::Back,
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let area = paint.area();
        let counts = session.facet_counts();
        let y = draw_summary(session, counts, paint);
        let y = y + u16::from(area.height >= MIN_SPACIOUS_ROWS);
        let below = Rect { y: area.y + y, height: area.height.saturating_sub(y), ..area };
        if area.width < MIN_TWO_PANE_COLUMNS {
            let mut part = paint.sub_canvas(below);
            return match self.is_in_values {
                true => self.draw_values(session, counts, &mut part, true),
                false => self.draw_facets(session, counts, &mut part),
            };
        }
        let left =
            self.draw_facets(session, counts, &mut paint.sub_canvas(Rect { width: FACET_LIST_COLUMNS, ..below }));
        let right = Rect { x: area.x + FACET_LIST_COLUMNS, width: area.width - FACET_LIST_COLUMNS, ..below };
        paint.sub_canvas(right).vertical_rule(0);
        let right = Rect { x: right.x + 1, width: right.width.saturating_sub(2).min(MAX_VALUE_LIST_COLUMNS), ..right };
        let right = self.draw_values(session, counts, &mut paint.sub_canvas(right), false);
        if self.is_in_values { right } else { left }
    }
}

impl FiltersScreen {
    /// Draws the facets under their headings; the place of the one in focus.
    fn draw_facets(&self, session: &Session, counts: &FacetCounts, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let area = paint.area();
        let mut rows: Vec<(Option<usize>, String)> = Vec::new();
        let mut section = None;
        for (place, facet) in Facet::ALL.iter().enumerate() {
            if section != Some(facet.section()) {
                section = Some(facet.section());
                rows.push((None, texts.section(facet.section())));
            }
            rows.push((Some(place), texts.facet(*facet, &session.core.reference_data.criteria)));
        }
        let focused = rows.iter().position(|(place, _)| *place == Some(self.facet_index)).unwrap_or(0);
        let height = usize::from(area.height);
        // Three more rows below the focus stay in sight, and the heading above the first.
        let first =
            first_visible_row((focused + 3).min(rows.len().saturating_sub(1)), height).min(focused.saturating_sub(1));
        let mut cursor = None;
        for (y, (place, label)) in rows.iter().skip(first).take(height).enumerate() {
            let y = to_columns(y);
            paint.draw_text(0, y, 1, Role::Muted, scroll_arrow(usize::from(y), first, height, rows.len()));
            let Some(facet) = place.and_then(|place| Facet::ALL.get(place)) else {
                paint.draw_text(1, y, area.width.saturating_sub(2), Role::Title, label);
                continue;
            };
            let on = active_filter_counts(session, *facet);
            let on_width = to_columns(display_width(&on));
            let here = *place == Some(self.facet_index);
            let role = match (here, self.is_in_values) {
                (true, false) => Role::Focus,
                (true, true) => Role::Title,
                (false, _) if counts.can_narrow(*facet) || !on.is_empty() => Role::Text,
                (false, _) => Role::Muted,
            };
            if here {
                paint.draw_text(1, y, 1, Role::Accent, ">");
                cursor = paint.screen_position(3, y);
            }
            paint.draw_text(3, y, area.width.saturating_sub(5 + on_width), role, label);
            paint.draw_text(area.width.saturating_sub(1 + on_width), y, on_width, Role::Accent, &on);
        }
        cursor
    }

    /// Draws the values of the facet in focus; the place of the one in focus.
    fn draw_values(
        &self,
        session: &Session,
        counts: &FacetCounts,
        paint: &mut Canvas<'_>,
        named: bool,
    ) -> Option<Position> {
        let texts = session.localizer();
        let (area, facet) = (paint.area(), self.facet());
        let room = area.width.saturating_sub(2);
        let wrapped = |role: Role, text: &str| -> Vec<StyledLine> {
            wrap(text, usize::from(room)).into_iter().map(|line| StyledLine::new(role, line)).collect()
        };
        let mut above = Vec::new();
        if named {
            above.push(StyledLine::new(Role::Title, texts.facet(facet, &session.core.reference_data.criteria)));
        }
        let mut below = Vec::new();
        let unknown = counts.excluded_as_unknown(facet, &session.core.filters);
        if unknown > 0 {
            let args = Args::new().count("count", unknown).string("shown", texts.count(unknown));
            below.extend(wrapped(Role::Text, &texts.format(msg::FILTERS_UNKNOWN_OUT, &args)));
        }
        let legend = StyledLine::new(Role::Accent, key_name(Key::Char(' '), texts))
            .with_span(Role::Accent, format!(" {}", filter_checkbox(Some(FilterMode::Include))))
            .with_span(Role::Muted, format!(" {}   ", texts.text(msg::FILTERS_ONLY)))
            .with_span(Role::Accent, filter_checkbox(Some(FilterMode::Exclude)))
            .with_span(Role::Muted, format!(" {}", texts.text(msg::FILTERS_NOT)));
        below.push(legend);
        let count = facet.value_ids().len();
        let note = wrapped(Role::Muted, &texts.facet_note(facet, &session.core.reference_data.criteria));
        let left = usize::from(area.height).saturating_sub(above.len() + below.len() + count);
        if left >= note.len() {
            above.extend(note.iter().cloned());
        }
        if left > note.len() {
            above.push(StyledLine::empty());
        }
        if left > note.len() + 1 {
            below.insert(0, StyledLine::empty());
        }
        let y = paint.draw_lines(1, 0, room, &above);
        let rows = area.height.saturating_sub(y + to_columns(below.len())).min(to_columns(count));
        let list = Rect { y: area.y + y, height: rows, ..area };
        let cursor = self.draw_value_list(session, counts, &mut paint.sub_canvas(list));
        paint.draw_lines(1, y + rows, room, &below);
        cursor
    }

    fn draw_value_list(&self, session: &Session, counts: &FacetCounts, paint: &mut Canvas<'_>) -> Option<Position> {
        let area = paint.area();
        let rows = usize::from(area.height);
        let first = first_visible_row(self.value_index, rows);
        let count = self.facet().value_ids().len();
        let shown: Vec<(usize, FacetValue)> = self.facet().all_values().enumerate().skip(first).take(rows).collect();
        let mut cursor = None;
        for (y, (place, choice)) in shown.into_iter().enumerate() {
            paint.draw_text(0, to_columns(y), 1, Role::Muted, scroll_arrow(y, first, rows, count));
            let y = to_columns(y);
            let (side, count) = (session.core.filters.mode(choice), counts.count_of(choice));
            let here = self.is_in_values && place == self.value_index;
            let role = match (here, side, count) {
                (true, _, _) => Role::Focus,
                (false, None, 0) => Role::Muted,
                (false, ..) => Role::Text,
            };
            if here {
                paint.draw_text(1, y, 1, Role::Accent, ">");
                cursor = paint.screen_position(3, y);
            }
            paint.draw_text(
                3,
                y,
                3,
                if side.is_some() { Role::Accent } else { count_role(count) },
                filter_checkbox(side),
            );
            let figure = session.localizer().count(count);
            let at = area.width.saturating_sub(to_columns(display_width(&figure)));
            paint.draw_text(7, y, at.saturating_sub(8), role, &session.localizer().facet_value(choice));
            paint.draw_text(at, y, area.width - at, if count == 0 { Role::Muted } else { Role::Text }, &figure);
        }
        cursor
    }
}

/// Draws how many programs stay and which filters are on; the rows that it took.
fn draw_summary(session: &Session, counts: &FacetCounts, paint: &mut Canvas<'_>) -> u16 {
    let texts = session.localizer();
    let area = paint.area();
    let room = area.width.saturating_sub(2);
    let args = Args::new()
        .count("count", counts.remaining)
        .string("shown", texts.count(counts.remaining))
        .string("all", texts.count(counts.total));
    let mut lines = vec![StyledLine::new(Role::Title, texts.format(msg::FILTERS_STAY, &args))];
    let counted_first = filter_truncation_notice(session).or_else(|| count_truncation_notice(session));
    lines.extend(counted_first.map(|cut| StyledLine::new(Role::Warn, cut)));
    let said = if session.core.filters.is_empty() {
        texts.text(msg::FILTERS_NONE_ON)
    } else {
        texts.format(
            msg::FILTERS_ON,
            &Args::new().string("list", texts.filters(&session.core.filters, &session.core.reference_data.criteria)),
        )
    };
    let role = if session.core.filters.is_empty() { Role::Muted } else { Role::Text };
    let said = wrap(&said, usize::from(room));
    let most = if area.height >= MIN_SPACIOUS_ROWS { 3 } else { 2 };
    if said.len() <= most {
        lines.extend(said.into_iter().map(|line| StyledLine::new(role, line)));
    } else {
        lines.push(StyledLine::new(role, filter_summary(session)));
    }
    paint.draw_lines(1, 0, room, &lines)
}

/// That the filters look at the first lines only, where they do.
pub(super) fn filter_truncation_notice(session: &Session) -> Option<String> {
    session.is_filter_input_truncated().then(|| truncation_text(session))
}

/// The same where no filter is on, of the counts.
fn count_truncation_notice(session: &Session) -> Option<String> {
    (session.total_count() > session.entries.len() && session.core.filters.is_empty()).then(|| truncation_text(session))
}

fn truncation_text(session: &Session) -> String {
    let texts = session.localizer();
    texts.format(msg::FILTERS_FIRST_ONLY, &Args::new().string("most", texts.count(MAX_EVALUATED_PROGRAMS)))
}

/// How many filters are on and how many programs they leave out.
pub(super) fn filter_summary(session: &Session) -> String {
    let texts = session.localizer();
    let left_out = texts.count(session.filtered_out_count());
    let args = Args::new().count("count", session.core.filters.active().count()).string("shown", left_out);
    texts.format(msg::FILTERS_SHORT, &args)
}

/// How many values of a facet are kept and left out: `+1 -2`.
fn active_filter_counts(session: &Session, facet: Facet) -> String {
    let (only, not) = session.core.filters.facet_counts(facet);
    let parts = [("+", only), ("-", not)];
    let parts: Vec<String> =
        parts.iter().filter(|(_, count)| *count > 0).map(|(sign, count)| format!("{sign}{count}")).collect();
    parts.join(" ")
}

/// The mark beside the first or the last row in sight where more rows stand above or below.
const fn scroll_arrow(row: usize, first: usize, rows: usize, all: usize) -> &'static str {
    if row == 0 && first > 0 {
        "↑"
    } else if row + 1 == rows && first + rows < all {
        "↓"
    } else {
        ""
    }
}

/// The mark before a value.
const fn filter_checkbox(side: Option<FilterMode>) -> &'static str {
    match side {
        None => "[ ]",
        Some(FilterMode::Include) => "[+]",
        Some(FilterMode::Exclude) => "[-]",
    }
}

const fn count_role(count: usize) -> Role {
    if count == 0 { Role::Muted } else { Role::Text }
}
