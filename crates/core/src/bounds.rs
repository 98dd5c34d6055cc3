//! Bounds of what is read from files: sizes, counts and ranges. Every one is checked before anything is stored.

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 16 * 1024 * 1024;
/// The most programs in one catalogue.
pub const MAX_PROGRAMS: usize = 5_000;
/// The longest line of a file of lines, in bytes.
pub const MAX_LINE_BYTES: usize = 1024 * 1024;
/// The longest text, in characters.
pub const MAX_FIELD_TEXT_CHARS: usize = 2_000;
/// The longest list inside a record.
pub const MAX_LIST_ITEMS: usize = 64;
/// Nothing takes no time at all: the least hours or weeks are some minutes.
pub const MIN_HOURS_OR_WEEKS: f64 = 0.01;
/// More hours than this is a typing error.
pub const MAX_PROGRAM_HOURS: f64 = 10_000.0;
/// More weeks than this is a typing error.
pub const MAX_PROGRAM_WEEKS: f64 = 520.0;
/// The hours of a week.
pub const HOURS_PER_WEEK: f64 = 168.0;
/// The most days before the first payment.
pub const MAX_TRIAL_DAYS: u32 = 366;
/// The most years for which a certificate is good.
pub const MAX_EXPIRY_YEARS: u32 = 50;
/// The highest language level.
pub const MAX_CLB: u8 = 12;
/// A unit of a foreign currency is worth no more than this in Canadian dollars.
pub const MAX_CAD_PER_UNIT: f64 = 1000.0;
/// The most academic credits of a program.
pub const MAX_CREDITS: f64 = 1_000.0;
