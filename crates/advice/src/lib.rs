//! What follows for one person: limits, cost, tax credits, aid, the checklist, the order, filters, what to ask.
//!
//! Pure rules over the values of `microcred-core`. Today's date is an argument of every rule.

pub mod advisories;
pub mod aid;
pub mod bill;
pub mod checklist;
pub mod compare;
pub mod cost;
pub mod decision;
pub mod filters;
pub mod fit_step;
pub mod labour_market;
pub mod limits;
pub mod matching;
pub mod near_misses;
pub mod open_questions;
pub mod ordering;
pub mod ranking;
pub mod routes;
pub mod sections;
pub mod skills;
pub mod subscription;
pub mod watchouts;
pub mod week;
pub mod weight_overrides;
mod wire;
