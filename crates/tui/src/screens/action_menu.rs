//! What can be done where one is, as a list to choose from: for whoever has no letters at hand, or does not know them yet.

use ratatui::layout::Position;

use crate::canvas::Canvas;
use crate::keys::{Action, Binding, KeyContext, keys_for_id};
use crate::message::{Key, Transition};
use crate::screens::Screen;
use crate::session::Session;
use crate::widgets::frame::{key_name, message_suffix, visible_bindings};
use crate::widgets::menu;
use crate::widgets::menu::Item;
use microcred_i18n::{capitalize, family, msg};

/// The menu of a place.
#[derive(Debug, Clone)]
pub struct ActionMenuScreen {
    key_context: KeyContext,
    focus: usize,
}

impl ActionMenuScreen {
    /// The menu of what the keys of a place do.
    pub const fn new(key_context: KeyContext) -> Self {
        Self { key_context, focus: 0 }
    }

    /// Returns the action that a key chooses; `None` if it chooses none.
    fn chosen_action(&self, action: Action, session: &Session) -> Option<Action> {
        let row = match action {
            Action::Choose => self.focus,
            Action::Pick(number) => usize::from(number).checked_sub(1)?,
            _ => return None,
        };
        offered_bindings(self.key_context, session).get(row).map(|row| row.action)
    }
}

impl Screen for ActionMenuScreen {
    fn name(&self) -> &'static str {
        "actions"
    }

    fn key_context(&self) -> KeyContext {
        KeyContext::Menu
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        if let Some(chosen) = self.chosen_action(action, session) {
            return Transition::RunBelow(chosen);
        }
        let last = offered_bindings(self.key_context, session).len().saturating_sub(1);
        if let Some(focus) = menu::moved_focus(action, self.focus, last) {
            self.focus = focus;
        }
        if action == Action::Back { Transition::Back } else { Transition::Stay }
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let texts = session.localizer();
        let said = |row: &Binding| match row.action {
            Action::Help => texts.text(msg::TITLE_HELP),
            _ => texts.text_in(family::KEY, message_suffix(row, session)),
        };
        let item = |row: &&Binding| Item {
            label: capitalize(&said(row)),
            right: row.keys.first().map(|key| key_name(*key, texts)).unwrap_or_default(),
            wraps: true,
            ..Item::default()
        };
        let items: Vec<Item> = offered_bindings(self.key_context, session).iter().map(item).collect();
        menu::draw(paint, &items, self.focus, true)
    }
}

/// The rows of the table that only a letter or a mark reaches in a place and that do something now; the limits at the end.
fn offered_bindings(place: KeyContext, session: &Session) -> Vec<&'static Binding> {
    let mut rows = visible_bindings(place, session);
    rows.retain(|row| {
        is_offered(row.action, session) && !keys_for_id(row.id, place).iter().any(|key| is_basic_key(*key))
    });
    rows.sort_by_key(|row| matches!(row.action, Action::ToggleLimit(_)));
    rows
}

/// Whether an action is more than to move, and does something now.
fn is_offered(action: Action, session: &Session) -> bool {
    match action {
        Action::PageUp
        | Action::PageDown
        | Action::First
        | Action::Last
        | Action::Pick(_)
        | Action::Menu
        | Action::Suspend => false,
        Action::ShowMore => session.shown_count < session.entries.len(),
        Action::ToggleExactQuery => {
            session.query_result.as_ref().is_some_and(|one| one.plan.is_literal || !one.corrections.is_empty())
        }
        Action::ToggleLimit(limit) => {
            session.core.answers.disabled_limits.contains(&limit)
                || session.matches.excluded_by_limits.iter().any(|(found, _)| *found == limit)
        }
        _ => true,
    }
}

/// Whether everybody has a key, also on a pad of digits and arrows.
const fn is_basic_key(key: Key) -> bool {
    matches!(key, Key::Enter | Key::Esc | Key::Backspace | Key::Tab | Key::Up | Key::Down | Key::Left | Key::Right)
}
