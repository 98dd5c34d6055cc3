//! Columns beside the programs: what the limits and the fit look at, kept so that very many programs are judged fast.
//!
//! What is looked at falls apart into groups of few fields, and few different values of each occur. So each different value
//! of a group stands once, as a row, and each program has the number of its row. For one person every row is judged once,
//! by the same rules as a whole program, and gives a few points; a program is then the sum of its rows.
//!
//! The columns stand in the order of the titles, so that what is alike in all else is in order already.

mod builder;
mod dictionary;
mod goal_relevance;
mod packed_score;
mod parallel;
mod ranking;
mod reader;
mod scan;
mod score_tables;
mod skills;
mod sorting;

pub use builder::ColumnsBuilder;
pub use reader::ColumnReader;

/// The row of place and time of each program: 16 bits each.
const PLACE_TIME_COLUMN: &str = "m_where";
/// The row of language, entry, provider and status of each program: 16 bits each.
const ENTRY_COLUMN: &str = "m_entry";
/// The row of terms of each program: who may join, what one must have, where it counts.
const TERMS_COLUMN: &str = "m_terms";
/// The row of length of each program.
const DURATION_COLUMN: &str = "m_length";
/// The row of price of each program.
const PRICE_COLUMN: &str = "m_money";
/// The field of work of each program, and whether it leads to an occupation: a byte each.
const GOAL_COLUMN: &str = "m_goal";
/// The answers to the questions about each program: two bits each.
const CHECKLIST_COLUMN: &str = "m_checks";
/// The number in the catalogue of each program, in the order of the titles.
const RECORD_COLUMN: &str = "m_records";
/// The rows of place and time.
const PLACE_TIME_DICTIONARY: &str = "m_where_rows";
/// The rows of language, entry, provider and status.
const ENTRY_DICTIONARY: &str = "m_entry_rows";
/// The rows of terms.
const TERMS_DICTIONARY: &str = "m_terms_rows";
/// The rows of length.
const DURATION_DICTIONARY: &str = "m_length_rows";
/// The rows of price.
const PRICE_DICTIONARY: &str = "m_money_rows";
/// Each occupation that a program leads to, with the end of its programs in `OCCUPATION_PROGRAMS`.
const OCCUPATION_CODES: &str = "m_codes";
/// The programs of each occupation.
const OCCUPATION_PROGRAMS: &str = "m_leading";
/// The words of skills, one after the other.
const SKILL_VOCABULARY: &str = "m_words";
/// Where each word ends.
const SKILL_VOCABULARY_ENDS: &str = "m_word_ends";
/// The words of each different skill; the last of a text is marked.
const SKILL_WORDS: &str = "m_skills";
/// Where each skill ends.
const SKILL_WORD_ENDS: &str = "m_skill_ends";
/// The skills of each program; the last of a program is marked.
const PROGRAM_SKILLS: &str = "m_taught";
/// Where the skills of every `CHUNK_ROWS`th program begin.
const PROGRAM_SKILL_STARTS: &str = "m_taught_at";

/// Programs that are looked at in one piece.
const CHUNK_ROWS: usize = 8_192;
/// Marks the last of several numbers.
const LAST_FLAG: u32 = 1 << 31;
/// Stands for no number.
const NO_NUMBER: u32 = u32::MAX;
