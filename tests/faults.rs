//! Every call of the file system and every write fails once: nothing panics, it is said why, and nothing is lost.
//!
//! Each operation runs once to count its calls, then once more for every call, which is made to fail in each way of
//! [`KINDS`].

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

#[path = "faults/compiling.rs"]
mod compiling;
#[path = "faults/gate.rs"]
mod gate;
#[path = "faults/printing.rs"]
mod printing;
#[path = "faults/reading.rs"]
mod reading;
#[path = "faults/saving.rs"]
mod saving;
#[path = "faults/unattended.rs"]
mod unattended;
