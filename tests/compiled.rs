//! Compiled catalogues: they answer as the catalogue that they were made from, and whatever is wrong with one is said.
//!
//! One file a subject, and `made` for the catalogues that they are tried on.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

#[path = "compiled/answers.rs"]
mod answers;
#[path = "compiled/damage.rs"]
mod damage;
#[path = "compiled/files.rs"]
mod files;
#[path = "compiled/hostile.rs"]
mod hostile;
#[path = "compiled/lines.rs"]
mod lines;
#[path = "compiled/made.rs"]
mod made;
