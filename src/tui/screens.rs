//! One file a screen: its state, what keys do to it, how it is drawn.

mod about;
pub(super) mod actions;
mod choices;
pub(super) mod compare;
pub(super) mod detail;
mod empty_list;
pub(super) mod filters;
mod glossary;
pub(super) mod go_on;
pub(super) mod help;
mod leaving;
pub(super) mod matches;
pub(super) mod notes;
pub(super) mod pane;
pub(super) mod question;
pub(super) mod read;
pub(super) mod scan;
mod so_far;
mod steps;
pub(super) mod take;
pub(super) mod taking;
pub(super) mod unattended;
pub(super) mod weigh;
pub(super) mod welcome;
