//! One file a command.

pub(super) mod catalogue;
pub(super) mod compare;
pub(super) mod completions;
pub(super) mod man;
pub(super) mod matches;
pub(super) mod search;
pub(super) mod show;
