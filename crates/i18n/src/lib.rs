//! Says it: every word that a person reads, in each language, from the message files under `locales/`.
//!
//! No other folder holds a sentence. A message is asked for by its id with typed arguments; the tests prove that every
//! language has every id with the same arguments, that every id in use exists, and that every id is used.

mod advisories;
pub mod bars;
pub mod bill;
mod catalogue_error;
pub mod cells;
mod decision_support;
pub mod describe;
pub mod diagnostics;
pub mod explain;
mod filters;
pub mod format;
mod help_pages;
mod labour;
mod language;
mod language_notices;
mod localizer;
mod names;
mod printing;
mod questions;
mod save_and_resume;
pub mod scripts;

pub use language::Lang;
pub use localizer::{Args, Localizer};
pub use names::{MultilingualNames, search_reference};
pub use questions::capitalize;
