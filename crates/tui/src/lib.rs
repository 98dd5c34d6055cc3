//! The screens: the only folder that names ratatui or crossterm.
//!
//! All state is one [`app::App`]; `update` alone changes it and returns effects, `draw` borrows it. Effects, files and the
//! terminal itself are the business of [`run`] alone.

pub mod app;
pub mod canvas;
#[cfg(all(unix, not(target_vendor = "apple")))]
mod decoder;
mod events;
mod indexes;
pub mod job;
mod key_debounce;
mod keyboard;
pub mod keys;
pub mod kiosk_session;
pub mod large_list;
mod latest_only;
pub mod line_terminal;
pub mod message;
mod output;
mod process_hardening;
mod result_list;
pub mod run;
mod screens;
pub mod session;
mod suspend;
mod terminal;
pub mod theme;
pub mod widgets;

pub use terminal::Window;
