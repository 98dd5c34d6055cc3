//! Finds: words typed by a person → programmes or occupations, with what matched and where.
//!
//! Texts are cut into folded words once ([`tokens`]) and made into an index ([`making`], [`index`]): for each different word
//! the records where it stands. A query is read against that vocabulary ([`plan`]), never against the records, so the work
//! grows with the number of different words. What is found is put in order by sets of records ([`finder`]); what matched is
//! looked up in the texts of the records that are shown ([`marks`]).

pub mod asked;
pub mod edits;
pub mod field;
pub mod finder;
pub mod forms;
pub mod ideas;
pub mod index;
pub mod listing;
pub mod lookup;
pub mod making;
pub mod marks;
mod name;
pub mod near;
pub mod occupations;
pub mod plan;
mod pool;
pub mod programmes;
mod reach;
pub mod sets;
pub mod sounds;
pub mod tokens;

pub use field::{Class, Entry, Field, Way};
pub use marks::Matched;
