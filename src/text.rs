//! Says it: every word that a person reads, in each language, from the message files under `locales/`.
//!
//! No other folder holds a sentence. A message is asked for by its id with typed arguments; the tests prove that every
//! language has every id with the same arguments, that every id in use exists, and that every id is used.

mod asking;
pub mod bars;
pub mod bill;
pub mod cells;
mod choices;
mod damage;
pub mod describe;
pub mod explain;
pub mod faults;
mod filters;
pub mod format;
mod labour;
mod language;
mod messages;
mod names;
mod notices;
mod pages;
mod printing;
pub mod scripts;
mod steps;
mod taking;

pub use asking::capitalised;
pub use language::Lang;
pub use messages::{Args, Texts};
pub use names::Names;
pub use steps::Told;
