//! One file a screen: its state, what keys do to it, how it is drawn.

pub(super) mod about;
pub(super) mod compare;
pub(super) mod detail;
pub(super) mod glossary;
pub(super) mod help;
pub(super) mod matches;
pub(super) mod pane;
pub(super) mod question;
pub(super) mod welcome;
