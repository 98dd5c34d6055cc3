//! The application core that screens, prompts and commands share: sessions, lists, notes, resume codes.
//!
//! No sentence is in here: pages are data, and the front ends word them.

pub mod data;
pub mod goal_choices;
pub mod match_list;
pub mod narrow;
pub mod notes;
pub mod resume;
pub mod saving;
pub mod seen_notices;
pub mod session;
pub mod system;
pub mod usage;

pub use session::Session;
