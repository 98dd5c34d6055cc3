//! Fixtures that the modules share: the data, the screens and the keys that are pressed on them.

pub mod app;
pub mod course;
pub mod data;
pub mod effort;
pub mod keys;
pub mod labelled;
pub mod payloads;
pub mod random;
