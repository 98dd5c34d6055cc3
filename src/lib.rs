//! `microcred`
pub mod domain;
pub mod search;
pub mod store;
