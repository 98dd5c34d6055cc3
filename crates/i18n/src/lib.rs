//! Says it: every word that a person reads, in each language, from the message files under `locales/`.
//!
//! No other folder holds a sentence. `build.rs` compiles the messages and writes a constant for each in [`msg`], so an id
//! that does not exist fails the build. Ids that the code composes belong to a [`family`]. The tests prove that every
//! language has every id with the same arguments, that every id is used, and that every family is complete.

mod advisories;
pub mod bars;
pub mod bill;
mod catalogue_error;
pub mod cells;
mod decision_support;
pub mod describe;
pub mod diagnostics;
pub mod explain;
pub mod family;
mod filters;
pub mod format;
mod formatter;
mod help_pages;
mod labour;
mod language;
mod language_notices;
mod localizer;
mod marks;
mod messages;
mod names;
mod printing;
mod questions;
mod save_and_resume;
pub mod scripts;
mod sections;
mod terms;

pub use language::Lang;
pub use localizer::{Args, Localizer};
pub use messages::{MessageId, msg};
pub use names::{MultilingualNames, search_reference};
pub use questions::capitalize;
