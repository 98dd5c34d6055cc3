//! Compiled catalogues: they answer as the catalogue that they were made from, and whatever is wrong with one is said.
//!
//! One file a subject, and `made` for the catalogues that they are tried on.

mod answers;
mod damage;
mod files;
mod hostile;
mod lines;
mod support;
