//! Parts of screens that know nothing of which screen they are on.

pub mod code;
pub(super) mod field;
pub(super) mod frame;
pub(super) mod menu;
pub(super) mod page;
