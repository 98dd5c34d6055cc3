//! The matches: what was asked, what was left out, the search box, the list, the checklist of the selected programme.

mod foot;
mod head;
mod rows;

use ratatui::layout::{Position, Rect};

use super::{empty_list, pane};
use crate::domain::interview::Path;
use crate::domain::matching::Sort;
use crate::export::query_read;
use crate::text::Args;
use crate::tui::keys::{Action, Place};
use crate::tui::message::{Key, Step};
use crate::tui::paint::{Line, Paint, columns, width, wrap};
use crate::tui::session::{PAGE, Session};
use crate::tui::theme::Role;
use crate::tui::widgets::field::Field;
use foot::foot;
use head::{SHORT, key_of_filters};
use rows::{COLUMNS_FROM, FIGURES, draw_figures, draw_rows};

/// From this width on the pane stands beside the list.
const PANE_FROM: u16 = 76;

/// The matches on the screen.
#[derive(Debug, Clone, Default)]
pub struct Matches {
    field: Field,
    typing: bool,
    tray_full: bool,
}

impl Matches {
    /// The list, with the search box open or not.
    pub fn new(session: &Session, typing: bool) -> Self {
        Self { field: Field::with(&session.query), typing, tray_full: false }
    }

    /// Where keys are pressed.
    pub const fn place(&self) -> Place {
        if self.typing { Place::Typing } else { Place::Matches }
    }

    /// Takes a key as text. The selected programme stays selected as long as it is found.
    pub fn typed(&mut self, key: Key, session: &mut Session) {
        if key == Key::Char('"') && self.as_typed(session) {
            return;
        }
        if self.field.key(key) {
            self.field.text().clone_into(&mut session.query);
            session.narrow();
        }
    }

    /// Searches for the very words, or for corrected ones again; false where nothing was corrected.
    fn as_typed(&mut self, session: &mut Session) -> bool {
        let changed = session.as_typed();
        if changed {
            self.field = Field::with(&session.query);
        }
        changed
    }

    /// Takes pasted text.
    pub fn pasted(&mut self, text: &str, session: &mut Session) {
        if self.typing && self.field.paste(text) {
            self.field.text().clone_into(&mut session.query);
            session.narrow();
        }
    }

    /// What a key does.
    pub fn update(&mut self, action: Action, session: &mut Session) -> Step {
        self.tray_full = false;
        session.notice = None;
        let place = session.selected_place().unwrap_or(0);
        let shown = session.shown.min(session.lines.len());
        session.judge_more();
        match action {
            Action::Up => select(session, place.saturating_sub(1)),
            Action::Down => select(session, (place + 1).min(shown.saturating_sub(1))),
            Action::PageUp => select(session, place.saturating_sub(PAGE)),
            Action::PageDown if place + 1 >= shown => more(session),
            Action::PageDown => select(session, (place + PAGE).min(shown.saturating_sub(1))),
            Action::First => select(session, 0),
            Action::Last => select(session, shown.saturating_sub(1)),
            Action::More => more(session),
            Action::Search => self.typing = true,
            Action::AsTyped => {
                self.as_typed(session);
            }
            Action::Back | Action::Choose if self.typing => self.typing = false,
            Action::Back if !session.query.is_empty() => {
                session.query.clear();
                self.field = Field::default();
                session.narrow();
            }
            Action::Back => return Step::Back,
            Action::Choose => {
                if let Some(id) = session.selected.clone().filter(|_| !session.lines.is_empty()) {
                    return Step::Open(id);
                }
            }
            Action::Add => {
                if let Some(id) = session.selected.clone().filter(|_| !session.lines.is_empty()) {
                    self.tray_full = !session.toggle_tray(&id);
                }
            }
            Action::Compare => return Step::Compare,
            Action::Sort => {
                let next = (session.sort as usize + 1) % Sort::ALL.len();
                session.sort = Sort::ALL.get(next).copied().unwrap_or(Sort::Fit);
                // A new order is read from its top.
                session.selected = None;
                session.refresh();
            }
            Action::Relax(limit) => {
                if !session.relaxed.remove(&limit) && session.matches.left_out.iter().any(|(found, _)| *found == limit)
                {
                    session.relaxed.insert(limit);
                }
                session.refresh();
            }
            Action::Pick(number) if session.lines.is_empty() => empty_list::pick(session, number),
            Action::ChangeAnswers => return Step::Ask(Path::Full),
            _ => {}
        }
        Step::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let area = paint.area();
        let roomy = area.height >= 28;
        let y = head::draw(session, paint) + u16::from(roomy);
        let beside = area.width >= PANE_FROM;
        let list_width = if beside { (area.width * 11 / 20).min(area.width.saturating_sub(37)) } else { area.width };
        let left = Rect { y: area.y + y, height: area.height.saturating_sub(y), width: list_width, ..area };
        let cursor = self.draw_list(session, &mut paint.part(left));
        if beside {
            let right = Rect { x: area.x + list_width, width: area.width - list_width, ..left };
            let mut part = paint.part(right);
            part.upright(0);
            let place = session.selected_place().unwrap_or(0);
            if let Some(judgement) = session.judgement_at(place) {
                let room = usize::from(right.width.saturating_sub(3));
                let lines = pane::lines(session, judgement, place, room, usize::from(right.height));
                part.lines(2, 0, right.width.saturating_sub(3), &lines);
            }
        }
        cursor
    }

    fn draw_list(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let area = paint.area();
        let texts = session.texts();
        let mut y = 0;
        let field_cursor = self.draw_search(session, paint, y);
        y += 1;
        y += draw_reading(session, paint, y);
        if area.height >= SHORT - 3 {
            let sorted = texts.with("matches-sorted-short", &Args::new().text("order", order(session)));
            let room = area.width.saturating_sub(2);
            let sorted = wrap(&sorted, usize::from(room)).into_iter().map(|line| Line::of(Role::Quiet, line));
            y += paint.lines(1, y, room, &sorted.collect::<Vec<_>>());
        }
        if area.width >= COLUMNS_FROM {
            let heads = [texts.say("list-price"), texts.say("list-weeks"), texts.say("list-fit")];
            draw_figures(paint, area.width.saturating_sub(FIGURES + 1), y, Role::Quiet, &heads);
            y += 1;
        }
        let foot = foot(session, area);
        let foot_rows = columns(foot.len());
        let list_rows = area.height.saturating_sub(y + foot_rows);
        let list = Rect { y: area.y + y, height: list_rows, ..area };
        let list_cursor = draw_rows(session, &mut paint.part(list));
        let foot = if self.tray_full { vec![Line::of(Role::Warn, texts.say("tray-full"))] } else { foot };
        paint.lines(1, y + list_rows, area.width.saturating_sub(2), &foot);
        // What is still being looked for may be there in a moment.
        if session.lines.is_empty() && !session.waits() && !session.is_listing() {
            empty_list::draw(session, &mut paint.part(list));
        }
        if self.typing { field_cursor } else { list_cursor.or(field_cursor) }
    }

    fn draw_search(&self, session: &Session, paint: &mut Paint<'_>, y: u16) -> Option<Position> {
        let texts = session.texts();
        let room = paint.area().width.saturating_sub(2);
        let used = 1 + paint.text(1, y, room, Role::Accent, &texts.say("matches-search")) + 1;
        let key = key_of_filters(session);
        let wide = columns(width(&key.text()));
        let hint = if session.query.is_empty() { texts.say("matches-search-hint") } else { session.query.clone() };
        let left = room.saturating_sub(used + columns(width(&hint)));
        if session.is_listing() {
            // Longer than a moment only where a disk is slow.
            paint.text(room, y, 1, Role::Quiet, "…");
        }
        if !self.typing && session.filters.is_empty() && session.size.1 >= SHORT + 2 && left > wide {
            paint.line(room + 1 - wide, y, wide, &key);
        }
        if !self.typing && session.query.is_empty() {
            paint.text(used, y, room.saturating_sub(used), Role::Quiet, &texts.say("matches-search-hint"));
            return paint.place(used, y);
        }
        self.field.draw(paint, used, y, room.saturating_sub(used))
    }
}

/// In which order the list stands.
fn order(session: &Session) -> String {
    let texts = session.texts();
    let order = if session.query.trim().is_empty() || session.sort != Sort::Fit {
        texts.say(&format!("sort-short-{}", session.sort.slug()))
    } else {
        texts.say("sort-short-search")
    };
    if session.weighing.is_empty() { order } else { format!("{order}, {}", texts.say("weights-changed")) }
}

fn select(session: &mut Session, place: usize) {
    if let Some(id) = session.judgement_at(place).map(|judgement| judgement.id.clone()) {
        session.selected = Some(id);
    }
}

/// Lists a further page and goes to its first match.
fn more(session: &mut Session) {
    session.judge_more();
    let before = session.shown.min(session.lines.len());
    if before < session.lines.len() {
        session.shown = before + PAGE;
        select(session, before);
    }
}

/// Draws how the words were read, where that is not as they were typed, with the key for the very words; the rows that it
/// took.
fn draw_reading(session: &Session, paint: &mut Paint<'_>, y: u16) -> u16 {
    let Some(answered) = session.answered.as_ref().filter(|_| !session.lines.is_empty()) else { return 0 };
    let texts = session.texts();
    let room = usize::from(paint.area().width.saturating_sub(2));
    let key = if answered.plan.literal {
        Some("reading-key-corrected")
    } else {
        (!answered.corrected.is_empty()).then_some("reading-key-typed")
    };
    let mut lines: Vec<Line> = Vec::new();
    for said in query_read(answered, texts) {
        lines.extend(wrap(&said, room).into_iter().map(|line| Line::of(Role::Warn, line)));
    }
    if let Some(id) = key {
        lines.push(Line::of(Role::Accent, "\"").and(Role::Quiet, format!(" {}", texts.say(id))));
    }
    paint.lines(1, y, columns(room), &lines)
}
