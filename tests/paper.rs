//! Hand-outs: the same document in every form, whatever stands in the data; and saving them.
//!
//! HTML, Markdown and PDF are read back by parsers of other people. The snapshots are over the small catalogue of
//! invented programs: read each one as a person would who takes it home.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail loudly")]

#[path = "paper/codes.rs"]
mod codes;
#[path = "paper/commands.rs"]
mod commands;
#[path = "paper/forms.rs"]
mod forms;
#[path = "paper/hostile.rs"]
mod hostile;
#[path = "paper/made.rs"]
mod made;
#[path = "paper/markup.rs"]
mod markup;
#[path = "hostile/payloads.rs"]
mod payloads;
#[path = "paper/pdf.rs"]
mod pdf;
#[path = "paper/saving.rs"]
mod saving;
