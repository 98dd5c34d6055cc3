//! Readers of texts and of Rust source for the tests that judge them.

pub mod reading_level;
pub mod sentences;
pub mod tokens;
