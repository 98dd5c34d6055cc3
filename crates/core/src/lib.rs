//! Values: money, hours, weeks, facts, programs, occupations, what a person answered, and what is wrong with a file.
//!
//! Nothing here opens a file, looks at a clock or holds a sentence for people.

pub mod answer_field;
pub mod bounds;
pub mod catalogue;
pub mod catalogue_error;
pub mod companions;
pub mod coverage;
pub mod criteria;
pub mod decoded_cache;
pub mod diagnostic;
pub mod enum_map;
pub mod fact;
pub mod funding;
pub mod help;
mod ids;
pub mod interview;
pub mod job_titles;
pub mod kiosk;
pub mod licences;
pub mod money;
pub mod occupation;
pub mod printing;
pub mod profile;
mod profile_answers;
pub mod program;
pub mod program_store;
mod question_table;
mod questions;
pub mod record_id;
pub mod reference_data;
pub mod resources;
pub mod sanitize;
pub mod schedule;
pub mod shared;
pub mod stats;
pub mod synonyms;
pub mod terms;
pub mod wire;
