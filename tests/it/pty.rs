//! The real program in a real terminal: whatever is typed, sent or taken away, it goes on or ends, and each time the
//! terminal is as it was.
//!
//! One file a subject, `terminal` for the terminal with the program in it, and `process` for what the system tells of it.
#![cfg(unix)]
#![expect(clippy::print_stderr, reason = "figures, and what was left out and why, are for whoever runs the tests")]

mod commands;
mod environment;
mod handouts;
mod hangups;
mod input;
mod journeys;
mod kiosk;
mod kiosk_plain;
mod output_bytes;
mod panics;
mod process;
mod signals;
mod sizes;
mod split_input;
mod stalled_terminal;
mod suspend;
mod terminal;
