//! Catalogues of any size, made from a seed, and what the benches share: what is typed, the lines that are searched, how
//! time and memory are measured.
//!
//! The benches themselves and the other searches stand beside this folder (`search.rs`, `recall.rs`, `peers/`), so that
//! their many dependencies are built for `cargo bench` alone.

pub mod arguments;
pub mod items;
pub mod made;
pub mod measure;
pub mod typing;
