//! The screens: the only folder that names ratatui or crossterm.
//!
//! All state is one [`app::App`]; `update` alone changes it and returns effects, `draw` borrows it. Effects, files and the
//! terminal itself are the business of [`run`] alone.

pub mod app;
mod indexes;
pub mod keys;
mod listing;
pub mod many;
pub mod message;
pub mod paint;
pub mod run;
mod screens;
pub mod session;
mod terminal;
pub mod theme;
mod turn;
mod widgets;
pub mod work;
