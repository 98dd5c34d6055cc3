//! The plain prompts: whole ways through them, what is written, and that they lead to the same as the screens.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests may fail loudly"
)]

mod amounts;
mod filter_parity;
mod handouts;
mod journeys;
mod kiosk;
mod list_parity;
mod random_input;
mod scripted_user;
