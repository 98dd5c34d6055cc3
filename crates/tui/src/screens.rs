//! One file a screen: its state, what keys do to it, how it is drawn.

mod about;
pub(super) mod action_menu;
mod advisories;
mod answer_summary;
pub(super) mod checklist_pane;
pub(super) mod compare;
pub(super) mod detail;
mod empty_list;
pub(super) mod filters;
mod glossary;
mod guidance;
pub(super) mod handout;
pub(super) mod handout_files;
pub(super) mod help;
pub(super) mod kiosk;
pub(super) mod matches;
pub(super) mod notes;
mod open_questions;
pub(super) mod qr_code;
pub(super) mod question;
pub(super) mod resume;
pub(super) mod text_page;
pub(super) mod weights;
pub(super) mod welcome;
