//! What can be done where one is, as a list to choose from: for whoever has no letters at hand, or does not know them yet.

use ratatui::layout::Position;

use crate::text::capitalised;
use crate::tui::keys::{Action, Binding, Place, keys_of};
use crate::tui::message::{Key, Step};
use crate::tui::paint::Paint;
use crate::tui::session::Session;
use crate::tui::widgets::frame::{key_name, told, word_of};
use crate::tui::widgets::menu::{self, Item};

/// The menu of a place.
#[derive(Debug, Clone)]
pub struct Actions {
    place: Place,
    focus: usize,
}

impl Actions {
    /// The menu of what the keys of a place do.
    pub const fn new(place: Place) -> Self {
        Self { place, focus: 0 }
    }

    /// The place whose keys it offers.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// What is to be done there after a key, if the key chooses something.
    pub fn chosen(&self, action: Action, session: &Session) -> Option<Action> {
        let row = match action {
            Action::Choose => self.focus,
            Action::Pick(number) => usize::from(number).checked_sub(1)?,
            _ => return None,
        };
        rows(self.place, session).get(row).map(|row| row.action)
    }

    /// What a key does that chooses nothing.
    pub fn update(&mut self, action: Action, session: &Session) -> Step {
        let last = rows(self.place, session).len().saturating_sub(1);
        if let Some(focus) = menu::moved(action, self.focus, last) {
            self.focus = focus;
        }
        if action == Action::Back { Step::Back } else { Step::Stay }
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let texts = session.texts();
        let said = |row: &Binding| match row.action {
            Action::Help => texts.say("title-help"),
            _ => texts.say(&format!("key-{}", word_of(row, session))),
        };
        let item = |row: &&Binding| Item {
            label: capitalised(&said(row)),
            right: row.keys.first().map(|key| key_name(*key, texts)).unwrap_or_default(),
            whole: true,
            ..Item::default()
        };
        let items: Vec<Item> = rows(self.place, session).iter().map(item).collect();
        menu::draw(paint, &items, self.focus, true)
    }
}

/// The rows of the table that only a letter or a mark reaches in a place and that do something now; the limits at the end.
fn rows(place: Place, session: &Session) -> Vec<&'static Binding> {
    let mut rows = told(place, session);
    rows.retain(|row| is_offered(row.action, session) && !keys_of(row.id, place).iter().any(|key| is_simple(*key)));
    rows.sort_by_key(|row| matches!(row.action, Action::Relax(_)));
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
        Action::More => session.shown < session.lines.len(),
        Action::AsTyped => session.answered.as_ref().is_some_and(|one| one.plan.literal || !one.corrected.is_empty()),
        Action::Relax(limit) => {
            session.relaxed.contains(&limit) || session.matches.left_out.iter().any(|(found, _)| *found == limit)
        }
        _ => true,
    }
}

/// Whether everybody has a key, also on a pad of digits and arrows.
const fn is_simple(key: Key) -> bool {
    matches!(key, Key::Enter | Key::Esc | Key::Backspace | Key::Tab | Key::Up | Key::Down | Key::Left | Key::Right)
}
