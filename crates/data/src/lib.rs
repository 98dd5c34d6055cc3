//! Data files to checked values: RON, JSON lines, and the binary form of a catalogue.
//!
//! No file is opened here; every diagnostic says where, in which record and field, what and what was expected.

pub mod binary;
pub mod reading;
