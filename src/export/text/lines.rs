//! Lines of a given width: a text, or a label and a text.

use crate::export::breaking::filled;
use crate::text::Texts;

/// The widest label column.
const LABEL: usize = 26;

/// For whom a text is. To somebody who listens a bar is a long row of marks, and a column is blanks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// For the eye: labels in a column, figures as bars too.
    Seen,
    /// For the ear and the fingers: `label: text`, and no bars.
    Spoken,
}

/// Breaks a text into lines of at most `width` columns, each but the first indented. Only an address may be longer.
pub(super) fn wrapped(text: &str, width: usize, first: &str, rest: &str) -> String {
    let options = textwrap::Options::new(width.max(20)).initial_indent(first).subsequent_indent(rest);
    filled(text, options) + "\n"
}

/// A label and a text: `label   text` with the text wrapped under itself, or `label: text`.
pub(super) fn labelled_as(style: Style, label: &str, text: &str, texts: &Texts, width: usize) -> String {
    match style {
        Style::Seen => labelled(label, text, width),
        Style::Spoken => wrapped(&texts.value_and_text(label.trim(), text), width, "  ", "  "),
    }
}

/// `label   text`, the text wrapped under itself.
pub(super) fn labelled(label: &str, text: &str, width: usize) -> String {
    let indent = " ".repeat(LABEL + 2);
    let padding = LABEL.saturating_sub(textwrap::core::display_width(label));
    wrapped(text, width, &format!("  {label}{} ", " ".repeat(padding)), &format!("{indent} "))
}
