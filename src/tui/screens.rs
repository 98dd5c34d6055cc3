//! One file a screen: its state, what keys do to it, how it is drawn.

mod about;
pub(super) mod compare;
pub(super) mod detail;
mod glossary;
pub(super) mod help;
pub(super) mod matches;
pub(super) mod pane;
pub(super) mod question;
pub(super) mod read;
pub(super) mod welcome;
