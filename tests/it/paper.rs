//! Hand-outs: the same document in every form, whatever stands in the data; and saving them.
//!
//! HTML, Markdown and PDF are read back by parsers of other people. The snapshots are over the small catalogue of
//! invented programs: read each one as a person would who takes it home.

mod commands;
mod formats;
mod hostile;
mod markup;
mod pdf;
mod qr_codes;
mod saving;
mod support;
