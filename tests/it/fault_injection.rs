//! Every call of the file system and every write fails once: nothing panics, it is said why, and nothing is lost.
//!
//! Each operation runs once to count its calls, then once more for every call, which is made to fail in each way of
//! [`KINDS`].

mod compiling;
mod failing_disk;
mod kiosk;
mod output;
mod reading;
mod saving;
