//! Properties: what holds for every person, every program, every text and every file, whatever they are.
//!
//! One file a subject, and `strategies` for what they are tried on.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

mod bars;
mod catalogue_file;
mod resume_code;
mod filters;
mod wages;
mod evaluation;
mod column_scan;
mod near_misses;
mod monotonicity;
mod profile_file;
mod binary_record;
mod advisories;
mod search;
mod text_sanitizing;
mod schedule;
mod weights;
mod interview;
mod open_questions;
mod strategies;
mod matching_list;
