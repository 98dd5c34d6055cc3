//! Decides: pure rules over plain values, with no terminal, no files, no clock, no environment and no sentences.
//!
//! Read in this order: what is said ([`words`], [`money`], [`schedule`], [`fact`]), what is offered ([`programme`],
//! [`occupation`], [`catalogue`], [`records`],
//! [`damage`], [`reading`]), what is known beside it ([`funding`], [`licences`], [`help`]), who asks
//! ([`profile`], [`interview`]), what follows for one programme ([`cost`], [`bill`], [`standing`], [`checklist`],
//! [`weighing`], [`watchouts`], [`matching`], and over very many programmes [`ranking`]), what decides beyond the checklist ([`aid`], [`subscription`], [`week`],
//! [`labour`], [`steps`], gathered in [`decision`]), what is kept or left out by value ([`filters`]), what would change the
//! list ([`unknowns`], [`near_misses`]), the choice itself ([`compare`], [`routes`]), going on later ([`resume`]), and what is noted
//! and saved of it ([`notes`], [`saving`]).

pub mod aid;
mod answering;
pub mod bill;
pub mod catalogue;
pub mod checklist;
pub mod compare;
pub mod cost;
pub mod criteria;
pub mod damage;
pub mod decision;
pub mod fact;
pub mod filters;
pub mod funding;
pub mod help;
pub(crate) mod ids;
pub mod interview;
pub mod job_titles;
mod kept;
pub mod kiosk;
pub mod knowledge;
pub mod labour;
pub mod licences;
pub mod matching;
pub mod money;
pub mod near_misses;
pub mod notes;
pub mod occupation;
pub mod printing;
pub mod profile;
pub mod programme;
mod questions;
pub mod ranking;
pub mod reading;
pub mod records;
pub mod resources;
pub mod resume;
pub mod routes;
pub mod saving;
pub mod schedule;
pub mod standing;
pub mod stats;
pub mod steps;
pub mod subscription;
pub mod synonyms;
pub mod unknowns;
pub mod usage;
pub mod watchouts;
pub mod week;
pub mod weighing;
pub mod words;
