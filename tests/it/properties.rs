//! Properties: what holds for every person, every program, every text and every file, whatever they are.
//!
//! One file a subject, and `strategies` for what they are tried on.

mod advisories;
mod bars;
mod binary_record;
mod catalogue_file;
mod column_scan;
mod evaluation;
mod filters;
mod interview;
mod matching_list;
mod monotonicity;
mod near_misses;
mod open_questions;
mod profile_file;
mod resume_code;
mod schedule;
mod search;
mod strategies;
mod text_sanitizing;
mod wages;
mod weights;
