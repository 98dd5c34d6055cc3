//! Decides: pure rules over plain values, with no terminal, no files, no clock, no environment and no sentences.
//!
//! Read in this order: what is said ([`words`], [`money`], [`schedule`], [`fact`]), what is offered ([`program`],
//! [`occupation`], [`catalogue`], [`records`],
//! [`damage`], [`reading`]), what is known beside it ([`funding`], [`licences`], [`help`]), who asks
//! ([`profile`], [`interview`]), what follows for one program ([`cost`], [`bill`], [`standing`], [`checklist`],
//! [`weighing`], [`watchouts`], [`matching`], and over very many programs [`ranking`]), what decides beyond the checklist ([`aid`], [`subscription`], [`week`],
//! [`labour`], [`steps`], gathered in [`decision`]), what is kept or left out by value ([`filters`]), what would change the
//! list ([`unknowns`], [`near_misses`]), the choice itself ([`compare`], [`routes`]), going on later ([`resume`]), and what is noted
//! and saved of it ([`notes`], [`saving`]).

pub mod advisories;
pub mod aid;
pub mod bill;
pub mod catalogue;
pub mod catalogue_error;
pub mod checklist;
pub mod compare;
pub mod cost;
pub mod criteria;
pub mod decision;
mod decoded_cache;
pub mod fact;
pub mod filters;
pub mod funding;
pub mod help;
pub(crate) mod ids;
pub mod interview;
pub mod job_titles;
pub mod kiosk;
pub mod labour_market;
pub mod licences;
pub mod limit_check;
pub mod matching;
pub mod money;
pub mod near_misses;
pub mod notes;
pub mod occupation;
pub mod open_questions;
pub mod printing;
pub mod profile;
mod profile_answers;
pub mod program;
pub mod program_store;
mod questions;
pub mod ranking;
pub mod reading;
pub mod reference_data;
pub mod resources;
pub mod resume;
pub mod routes;
pub mod sanitize;
pub mod saving;
pub mod schedule;
pub mod stats;
pub mod subscription;
pub mod synonyms;
pub mod usage;
pub mod watchouts;
pub mod week;
pub mod weight_overrides;
