//! A compiled catalogue: a catalogue in an image, each program decoded when it is asked for.
//!
//! Its parts are `head` (what the catalogue says of itself, and its figures), `records` (one program after the other),
//! `offsets` (where each begins, and where the last ends), and `by_id` (the numbers of the records in the order of their
//! ids). Further parts come from the companions of the writer.

mod bytes;
pub mod catalogue;
pub mod head;
mod id_table;
pub mod record;
pub mod writer;

/// The part that holds what the catalogue says of itself.
pub const HEAD_SECTION: &str = "head";
/// The part that holds the programs.
pub const RECORDS_SECTION: &str = "records";
/// The part that holds where each record begins.
pub const OFFSETS_SECTION: &str = "offsets";
/// The part that holds the records in the order of their ids.
pub const BY_ID_SECTION: &str = "by_id";
