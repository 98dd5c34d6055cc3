//! The real program in a real terminal: whatever is typed, sent or taken away, it goes on or ends, and each time the
//! terminal is as it was.
//!
//! One file a subject, `terminal` for the terminal with the program in it, and `process` for what the system tells of it.
#![cfg(unix)]
#![expect(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "tests may fail loudly")]
#![expect(clippy::print_stderr, reason = "figures, and what was left out and why, are for whoever runs the tests")]

#[path = "pty/bytes.rs"]
mod bytes;
#[path = "pty/commands.rs"]
mod commands;
#[path = "pty/ends.rs"]
mod ends;
#[path = "pty/environment.rs"]
mod environment;
#[path = "pty/faults.rs"]
mod faults;
#[path = "pty/hang_ups.rs"]
mod hang_ups;
#[path = "pty/input.rs"]
mod input;
#[path = "pty/journeys.rs"]
mod journeys;
#[path = "pty/kiosk.rs"]
mod kiosk;
#[path = "pty/place_in_lines.rs"]
mod place_in_lines;
#[path = "pty/process.rs"]
mod process;
#[path = "pty/sizes.rs"]
mod sizes;
#[path = "pty/stalls.rs"]
mod stalls;
#[path = "pty/suspends.rs"]
mod suspends;
#[path = "pty/taking.rs"]
mod taking;
#[path = "pty/terminal.rs"]
mod terminal;
#[path = "pty/torn.rs"]
mod torn;
