//! The screens: the only folder that names ratatui or crossterm.
//!
//! All state is one [`app::App`]; `update` alone changes it and returns effects, `draw` borrows it. Effects, files and the
//! terminal itself are the business of [`run`] alone.

pub mod app;
pub mod canvas;
mod indexes;
pub mod job;
mod key_debounce;
pub mod keys;
pub mod kiosk_session;
pub mod large_list;
mod latest_only;
pub mod message;
mod result_list;
mod screens;
pub mod session;
mod terminal;
pub mod theme;
pub mod widgets;

pub use terminal::{Window, line_terminal, run};
