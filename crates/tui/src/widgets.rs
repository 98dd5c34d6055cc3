//! Parts of screens that know nothing of which screen they are on.

pub(super) mod field;
pub(super) mod frame;
pub(super) mod menu;
pub mod qr;
pub(super) mod scroll_page;
