//! Columns beside the programmes: what the limits and the fit look at, kept so that very many programmes are judged fast.
//!
//! What is looked at falls apart into groups of few fields, and few different values of each occur. So each different value
//! of a group stands once, as a row, and each programme has the number of its row. For one person every row is judged once,
//! by the same rules as a whole programme, and gives a few points; a programme is then the sum of its rows.
//!
//! The columns stand in the order of the titles, so that what is alike in all else is in order already.

mod adding;
mod goal;
mod halves;
mod making;
mod opened;
mod order;
mod points;
mod ranking;
mod rows;
mod skills;
mod walking;

pub use making::Columns;
pub use opened::Opened;

/// The row of place and time of each programme: 16 bits each.
const WHERE: &str = "m_where";
/// The row of language, entry, provider and status of each programme: 16 bits each.
const ENTRY: &str = "m_entry";
/// The row of length of each programme.
const LENGTH: &str = "m_length";
/// The row of price of each programme.
const MONEY: &str = "m_money";
/// The field of work of each programme, and whether it leads to an occupation: a byte each.
const GOAL: &str = "m_goal";
/// The answers to the questions about each programme: two bits each.
const CHECKS: &str = "m_checks";
/// The number in the catalogue of each programme, in the order of the titles.
const RECORDS: &str = "m_records";
/// The rows of place and time.
const WHERE_ROWS: &str = "m_where_rows";
/// The rows of language, entry, provider and status.
const ENTRY_ROWS: &str = "m_entry_rows";
/// The rows of length.
const LENGTH_ROWS: &str = "m_length_rows";
/// The rows of price.
const MONEY_ROWS: &str = "m_money_rows";
/// Each occupation that a programme leads to, with the end of its programmes in [`LEADING`].
const CODES: &str = "m_codes";
/// The programmes of each occupation.
const LEADING: &str = "m_leading";
/// The words of skills, one after the other.
const WORDS: &str = "m_words";
/// Where each word ends.
const WORD_ENDS: &str = "m_word_ends";
/// The words of each different skill; the last of a text is marked.
const SKILLS: &str = "m_skills";
/// Where each skill ends.
const SKILL_ENDS: &str = "m_skill_ends";
/// The skills of each programme; the last of a programme is marked.
const TAUGHT: &str = "m_taught";
/// Where the skills of every [`PIECE`]th programme begin.
const TAUGHT_AT: &str = "m_taught_at";

/// Programmes that are looked at in one piece.
const PIECE: usize = 8_192;
/// Marks the last of several numbers.
const LAST: u32 = 1 << 31;
/// Stands for no number.
const NONE: u32 = u32::MAX;
