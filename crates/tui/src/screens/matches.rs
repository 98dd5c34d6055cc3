//! The matches: what was asked, what was left out, the search box, the list, the checklist of the selected program.

mod footer;
mod header;
mod rows;

use ratatui::layout::{Position, Rect};

use crate::canvas::{Canvas, StyledLine, display_width, to_columns, wrap};
use crate::keys::{Action, KeyContext};
use crate::message::{Key, Transition};
use crate::screens::routes::Route;
use crate::screens::{Screen, checklist_pane, empty_list};
use crate::session::Session;
use crate::theme::Role;
use crate::widgets::field::TextField;
use footer::footer_lines;
use header::{MIN_HEADER_ROWS, filters_key_hint};
use microcred_advice::ordering::Sort;
use microcred_core::interview::InterviewPath;
use microcred_export::query_notes;
use microcred_i18n::{Args, family, msg};
use microcred_session::session::PAGE_SIZE;
use rows::{FIGURE_TABLE_COLUMNS, MIN_FIGURE_TABLE_COLUMNS, draw_figures, draw_rows};

/// From this width on the pane stands beside the list.
const MIN_PANE_COLUMNS: u16 = 76;

/// The matches on the screen.
#[derive(Debug, Clone, Default)]
pub struct MatchesScreen {
    field: TextField,
    is_typing: bool,
    is_picked_full: bool,
}

impl MatchesScreen {
    /// The name by which the application finds the screen on its stack.
    pub const NAME: &'static str = "matches";

    /// The list, with the search box open or not.
    pub fn new(session: &Session, is_typing: bool) -> Self {
        Self { field: TextField::with_text(&session.core.query), is_typing, is_picked_full: false }
    }

    /// Searches for the very words, or for corrected ones again; false where nothing was corrected.
    fn toggle_exact_query(&mut self, session: &mut Session) -> bool {
        let changed = session.toggle_exact_query();
        if changed {
            self.field = TextField::with_text(&session.core.query);
        }
        changed
    }
}

impl Screen for MatchesScreen {
    fn name(&self) -> &'static str {
        Self::NAME
    }

    fn key_context(&self) -> KeyContext {
        if self.is_typing { KeyContext::TextInput } else { KeyContext::Matches }
    }

    /// The selected program stays selected as long as it is found.
    fn handle_text_key(&mut self, key: Key, session: &mut Session) {
        if key == Key::Char('"') && self.toggle_exact_query(session) {
            return;
        }
        if self.field.handle_key(key) {
            self.field.text().clone_into(&mut session.core.query);
            session.update_entries();
        }
    }

    fn handle_paste(&mut self, text: &str, session: &mut Session) {
        if self.is_typing && self.field.paste(text) {
            self.field.text().clone_into(&mut session.core.query);
            session.update_entries();
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        self.is_picked_full = false;
        session.notice = None;
        let place = session.selected_index().unwrap_or(0);
        let shown = session.shown_count.min(session.entries.len());
        session.evaluate_more();
        match action {
            Action::Up => select(session, place.saturating_sub(1)),
            Action::Down => select(session, (place + 1).min(shown.saturating_sub(1))),
            Action::PageUp => select(session, place.saturating_sub(PAGE_SIZE)),
            Action::PageDown if place + 1 >= shown => show_more(session),
            Action::PageDown => select(session, (place + PAGE_SIZE).min(shown.saturating_sub(1))),
            Action::First => select(session, 0),
            Action::Last => select(session, shown.saturating_sub(1)),
            Action::ShowMore => show_more(session),
            Action::Search => self.is_typing = true,
            Action::ToggleExactQuery => {
                self.toggle_exact_query(session);
            }
            Action::Back | Action::Choose if self.is_typing => self.is_typing = false,
            Action::Back if !session.core.query.is_empty() => {
                session.core.query.clear();
                self.field = TextField::default();
                session.update_entries();
            }
            Action::Back => return Transition::Back,
            Action::Choose => {
                if let Some(id) = session.selected_id().cloned().filter(|_| !session.entries.is_empty()) {
                    return Transition::Open(Route::Program(id));
                }
            }
            Action::TogglePicked => {
                if let Some(id) = session.selected_id().cloned().filter(|_| !session.entries.is_empty()) {
                    self.is_picked_full = !session.core.toggle_picked(&id);
                }
            }
            Action::ShowComparison => return Transition::Open(Route::Compare),
            Action::Sort => {
                let next = (session.core.answers.sort as usize + 1) % Sort::ALL.len();
                session.core.answers.sort = Sort::ALL.get(next).copied().unwrap_or(Sort::Fit);
                // A new order is read from its top.
                session.clear_selection();
                session.refresh();
            }
            Action::ToggleLimit(limit) => {
                let excludes = session.matches.excluded_by_limits.iter().any(|(found, _)| *found == limit);
                if excludes || session.core.answers.disabled_limits.contains(&limit) {
                    session.core.toggle_limit(limit);
                }
                session.refresh();
            }
            Action::ToggleSections => {
                session.core.answers.toggle_sections();
                session.refresh();
            }
            Action::Pick(number) if session.entries.is_empty() => empty_list::apply_suggestion(session, number),
            Action::ChangeAnswers => return Transition::Open(Route::Interview(InterviewPath::Full)),
            _ => {}
        }
        Transition::Stay
    }

    fn on_return(&mut self, session: &mut Session) -> bool {
        session.refresh();
        true
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let area = paint.area();
        let roomy = area.height >= 28;
        let y = header::draw(session, paint) + u16::from(roomy);
        let beside = area.width >= MIN_PANE_COLUMNS;
        let list_width = if beside { (area.width * 11 / 20).min(area.width.saturating_sub(37)) } else { area.width };
        let left = Rect { y: area.y + y, height: area.height.saturating_sub(y), width: list_width, ..area };
        let cursor = self.draw_list(session, &mut paint.sub_canvas(left));
        if beside {
            let right = Rect { x: area.x + list_width, width: area.width - list_width, ..left };
            let mut part = paint.sub_canvas(right);
            part.vertical_rule(0);
            let place = session.selected_index().unwrap_or(0);
            if let Some(judgement) = session.evaluation_at(place) {
                let room = usize::from(right.width.saturating_sub(3));
                let lines = checklist_pane::lines(session, judgement, place, room, usize::from(right.height));
                part.draw_lines(2, 0, right.width.saturating_sub(3), &lines);
            }
        }
        cursor
    }
}

impl MatchesScreen {
    fn draw_list(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let area = paint.area();
        let texts = session.localizer();
        let mut y = 0;
        let field_cursor = self.draw_search(session, paint, y);
        y += 1;
        y += draw_query_reading(session, paint, y);
        if area.height >= MIN_HEADER_ROWS - 3 {
            let sorted = texts.format(msg::MATCHES_SORTED_SHORT, &Args::new().string("order", order_text(session)));
            let room = area.width.saturating_sub(2);
            let sorted = wrap(&sorted, usize::from(room)).into_iter().map(|line| StyledLine::new(Role::Muted, line));
            y += paint.draw_lines(1, y, room, &sorted.collect::<Vec<_>>());
        }
        if area.width >= MIN_FIGURE_TABLE_COLUMNS {
            let heads = [texts.text(msg::LIST_PRICE), texts.text(msg::LIST_WEEKS), texts.text(msg::LIST_FIT)];
            draw_figures(paint, area.width.saturating_sub(FIGURE_TABLE_COLUMNS + 1), y, Role::Muted, &heads);
            y += 1;
        }
        let foot = footer_lines(session, area);
        let foot_rows = to_columns(foot.len());
        let list_rows = area.height.saturating_sub(y + foot_rows);
        let list = Rect { y: area.y + y, height: list_rows, ..area };
        let list_cursor = draw_rows(session, &mut paint.sub_canvas(list));
        let foot =
            if self.is_picked_full { vec![StyledLine::new(Role::Warn, texts.text(msg::PICKED_FULL))] } else { foot };
        paint.draw_lines(1, y + list_rows, area.width.saturating_sub(2), &foot);
        // What is still being looked for may be there in a moment.
        if session.entries.is_empty() && !session.is_ranking() && !session.is_listing() {
            empty_list::draw(session, &mut paint.sub_canvas(list));
        }
        if self.is_typing { field_cursor } else { list_cursor.or(field_cursor) }
    }

    fn draw_search(&self, session: &Session, paint: &mut Canvas<'_>, y: u16) -> Option<Position> {
        let texts = session.localizer();
        let room = paint.area().width.saturating_sub(2);
        let used = 1 + paint.draw_text(1, y, room, Role::Accent, &texts.text(msg::MATCHES_SEARCH)) + 1;
        let key = filters_key_hint(session);
        let wide = to_columns(display_width(&key.text()));
        let hint = if session.core.query.is_empty() {
            texts.text(msg::MATCHES_SEARCH_HINT)
        } else {
            session.core.query.clone()
        };
        let left = room.saturating_sub(used + to_columns(display_width(&hint)));
        if session.is_listing() {
            // Longer than a moment only where a disk is slow.
            paint.draw_text(room, y, 1, Role::Muted, "…");
        }
        if !self.is_typing && session.core.filters.is_empty() && session.size.1 >= MIN_HEADER_ROWS + 2 && left > wide {
            paint.draw_line(room + 1 - wide, y, wide, &key);
        }
        if !self.is_typing && session.core.query.is_empty() {
            paint.draw_text(used, y, room.saturating_sub(used), Role::Muted, &texts.text(msg::MATCHES_SEARCH_HINT));
            return paint.screen_position(used, y);
        }
        self.field.draw(paint, used, y, room.saturating_sub(used))
    }
}

/// In which order the list stands.
fn order_text(session: &Session) -> String {
    let texts = session.localizer();
    let order = if session.core.query.trim().is_empty() || session.core.answers.sort != Sort::Fit {
        texts.text_in(family::SORT_SHORT, &session.core.answers.sort.slug())
    } else {
        texts.text(msg::SORT_SHORT_SEARCH)
    };
    if session.core.answers.weight_overrides.is_empty() {
        order
    } else {
        format!("{order}, {}", texts.text(msg::WEIGHTS_CHANGED))
    }
}

fn select(session: &mut Session, place: usize) {
    if place < session.entries.len() {
        session.select_line(place);
    }
}

/// Lists a further page and goes to its first match.
fn show_more(session: &mut Session) {
    session.evaluate_more();
    let before = session.shown_count.min(session.entries.len());
    if before < session.entries.len() {
        session.shown_count = before + PAGE_SIZE;
        select(session, before);
    }
}

/// Draws how the words were read, where that is not as they were typed, with the key for the very words; the rows that it
/// took.
fn draw_query_reading(session: &Session, paint: &mut Canvas<'_>, y: u16) -> u16 {
    let Some(answered) = session.query_result.as_ref().filter(|_| !session.entries.is_empty()) else { return 0 };
    let texts = session.localizer();
    let room = usize::from(paint.area().width.saturating_sub(2));
    let key = if answered.plan.is_literal {
        Some(msg::QUERY_KEY_CORRECTED)
    } else {
        (!answered.corrections.is_empty()).then_some(msg::QUERY_KEY_EXACT)
    };
    let mut lines: Vec<StyledLine> = Vec::new();
    for said in query_notes(answered, texts) {
        lines.extend(wrap(&said, room).into_iter().map(|line| StyledLine::new(Role::Warn, line)));
    }
    if let Some(id) = key {
        lines.push(StyledLine::new(Role::Accent, "\"").with_span(Role::Muted, format!(" {}", texts.text(id))));
    }
    paint.draw_lines(1, y, to_columns(room), &lines)
}
