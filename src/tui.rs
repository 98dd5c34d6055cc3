//! The screens: the only folder that names ratatui or crossterm.
//!
//! All state is one [`app::App`]; `update` alone changes it and returns effects, `draw` borrows it. Effects, files and the
//! terminal itself are the business of [`run`] alone.

pub mod app;
#[cfg(all(unix, not(target_vendor = "apple")))]
mod decoder;
mod events;
mod guard;
mod indexes;
mod keyboard;
pub mod keys;
pub mod lines;
mod listing;
pub mod many;
pub mod message;
mod output;
pub mod paint;
mod prints;
pub mod run;
mod screens;
pub mod session;
mod strike;
mod suspend;
mod terminal;
pub mod theme;
mod turn;
pub mod visit;
pub mod widgets;
pub mod work;

pub use terminal::Window;
