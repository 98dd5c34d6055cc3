//! The plain prompts: whole ways through them, what is written, and that they lead to the same as the screens.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests may fail loudly"
)]

#[path = "monkey/chance.rs"]
mod chance;
#[path = "plain/ends.rs"]
mod ends;
#[path = "plain/journeys.rs"]
mod journeys;
#[path = "plain/narrowed.rs"]
mod narrowed;
#[path = "plain/person.rs"]
mod person;
#[path = "plain/same.rs"]
mod same;
#[path = "plain/taking.rs"]
mod taking;
#[path = "plain/unattended.rs"]
mod unattended;
