//! Marks of a compiled pattern: `build.rs` writes them and the formatter reads them.
//!
//! A compiled pattern is its text with control characters where the Fluent source has a placeable:
//! - an argument is `ARGUMENT name SEPARATOR`
//! - a choice between variants is `CHOICE name SEPARATOR`, then `key SEPARATOR pattern VARIANT_END` for each variant, then
//!   `CHOICE_END`. The default variant comes last and has an empty key.

/// Opens the name of an argument.
pub(crate) const ARGUMENT: char = '\u{1}';
/// Opens the name of the argument that chooses a variant.
pub(crate) const CHOICE: char = '\u{2}';
/// Ends a name or a key.
pub(crate) const SEPARATOR: char = '\u{3}';
/// Ends the pattern of a variant.
pub(crate) const VARIANT_END: char = '\u{4}';
/// Ends a choice.
pub(crate) const CHOICE_END: char = '\u{5}';

/// Returns true for a mark. The texts of messages hold no control character but the line feed.
pub(crate) const fn is_mark(letter: char) -> bool {
    matches!(letter, ARGUMENT..=CHOICE_END)
}
