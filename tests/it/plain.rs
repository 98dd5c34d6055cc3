//! The plain prompts: whole ways through them, what is written, and that they lead to the same as the screens.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests may fail loudly"
)]

#[path = "monkey/random.rs"]
mod random;
mod amounts;
mod random_input;
mod journeys;
mod filter_parity;
mod scripted_user;
mod list_parity;
mod handouts;
mod kiosk;
