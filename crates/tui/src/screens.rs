//! One file a screen: its state, what keys do to it, how it is drawn. [`Screen`] is what the application knows of it, and
//! [`routes`] is the table of which screen opens where.

mod about;
mod action_menu;
mod advisories;
mod answer_summary;
mod checklist_pane;
mod compare;
mod confirm;
mod detail;
mod empty_list;
mod filters;
mod glossary;
mod guidance;
mod handout;
pub(super) mod handout_files;
mod help;
pub(super) mod kiosk;
pub(super) mod matches;
mod notes;
mod open_questions;
mod qr_code;
mod question;
mod resume;
pub(super) mod routes;
mod text_page;
mod weights;
mod welcome;

use std::fmt::Debug;

use ratatui::layout::Position;

use crate::canvas::Canvas;
use crate::keys::{Action, KeyContext};
use crate::message::{Key, Transition};
use crate::session::Session;
use crate::theme::Role;
use microcred_export::selection::HandoutScope;

/// Screen on the stack of the application. The update functions alone change state; `draw` borrows it.
pub trait Screen: Debug + Send {
    /// Returns the name, which is also the end of the message id of the title: `title-name`.
    fn name(&self) -> &'static str;

    /// Returns the context in which keys are looked up.
    fn key_context(&self) -> KeyContext;

    /// Carries out an action. Returns where it leads.
    fn update(&mut self, action: Action, session: &mut Session) -> Transition;

    /// Takes a key as text. Called in the context [`KeyContext::TextInput`] for keys without an action.
    fn handle_text_key(&mut self, _key: Key, _session: &mut Session) {}

    /// Takes pasted text.
    fn handle_paste(&mut self, _text: &str, _session: &mut Session) {}

    /// Prepares the screen for being in sight again after the one above it is closed. Returns false if it has nothing to
    /// show and is to be closed too.
    fn on_return(&mut self, _session: &mut Session) -> bool {
        true
    }

    /// Shows the outcome of a file or print that was asked for here. Returns false on screens that ask for neither.
    fn show_outcome(&mut self, _role: Role, _text: &str) -> bool {
        false
    }

    /// Returns what a hand-out made from here holds.
    fn handout_scope(&self, _session: &Session) -> HandoutScope {
        HandoutScope::Plan
    }

    /// Returns the context whose keys the screen explains; `None` for all screens but the help.
    fn explained_context(&self) -> Option<KeyContext> {
        None
    }

    /// Returns true if the screen takes the whole window, without header and footer.
    fn is_full_window(&self) -> bool {
        false
    }

    /// Draws the screen. Returns the position of the cursor, which is on what the keys act on.
    fn draw(&self, session: &Session, canvas: &mut Canvas<'_>) -> Option<Position>;
}
