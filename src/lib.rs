//! `microcred`
pub mod domain;
pub mod store;
