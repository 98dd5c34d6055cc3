//! A compiled catalogue: a catalogue in an image, each programme decoded when it is asked for.
//!
//! Its parts are `head` (what the catalogue says of itself, and its figures), `records` (one programme after the other),
//! `offsets` (where each begins, and where the last ends), and `by_id` (the numbers of the records in the order of their
//! ids). Further parts come from the companions of the writer.

mod bytes;
pub mod catalogue;
pub mod columns;
mod damage;
pub mod head;
mod ids;
pub mod index;
pub mod record;
pub mod writer;

/// The part that holds what the catalogue says of itself.
pub const HEAD: &str = "head";
/// The part that holds the programmes.
pub const RECORDS: &str = "records";
/// The part that holds where each record begins.
pub const OFFSETS: &str = "offsets";
/// The part that holds the records in the order of their ids.
pub const BY_ID: &str = "by_id";
