//! Finds: words typed by a person → programs or occupations, with what matched and where.
//!
//! Texts are cut into folded words once ([`tokens`]) and made into an index ([`index_builder`], [`inverted_index`]): for each different word
//! the records where it stands. A query is read against that vocabulary ([`query_plan`]), never against the records, so the work
//! grows with the number of different words. What is found is put in order by sets of records ([`finder`]); what matched is
//! looked up in the texts of the records that are shown ([`highlights`]).

pub mod bit_set;
mod bit_set_pool;
pub mod edit_distance;
pub mod field;
pub mod finder;
pub mod goal_index;
pub mod highlights;
pub mod index_builder;
pub mod inverted_index;
pub mod jobs;
pub mod lookup;
pub mod phonetic;
mod postings;
pub mod programs;
pub mod query_plan;
pub mod real_words;
pub mod section_builder;
mod section_names;
pub mod spelling;
pub mod stemmer;
pub mod synonym_index;
pub mod tokens;

pub use field::{FieldClass, FieldText, MatchKind, TextField};
pub use highlights::Highlight;
