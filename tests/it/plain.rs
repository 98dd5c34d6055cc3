//! The plain prompts: whole ways through them, what is written, and that they lead to the same as the screens.

mod amounts;
mod filter_parity;
mod handouts;
mod journeys;
mod kiosk;
mod list_parity;
mod random_input;
mod scripted_user;
