//! One file a command.

pub(super) mod catalogue;
mod check;
pub(super) mod compare;
#[cfg(feature = "large")]
mod compile;
pub(super) mod completions;
#[cfg(feature = "large")]
mod deferred_signals;
pub(super) mod jobs;
pub(super) mod kiosk_config;
pub(super) mod man;
pub(super) mod matches;
pub(super) mod plan;
pub(super) mod search;
pub(super) mod show;
