//! Finds: words typed by a person → programmes or occupations, with what matched and where.
//!
//! Every text is cut into folded words once ([`index`]); a query's words are matched against that vocabulary, not against
//! the records ([`query`]), so the work grows with the number of different words only.

pub mod index;
pub mod listing;
pub mod occupations;
pub mod programmes;
pub mod query;

pub use index::{Entry, Field, Index};
pub use query::{Hit, Matched};
