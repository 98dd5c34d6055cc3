//! Lines of a given width: a text, or a label and a text.

use crate::wrapping::{display_width, wrap};
use microcred_i18n::Localizer;

/// The widest label column.
const LABEL_COLUMNS: usize = 26;

/// For whom a text is. To somebody who listens a bar is a long row of marks, and a column is blanks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextMode {
    /// For the eye: labels in a column, figures as bars too.
    Visual,
    /// For the ear and the fingers: `label: text`, and no bars.
    ScreenReader,
}

/// A label and a text: `label   text` with the text wrapped under itself, or `label: text`.
pub(super) fn labelled_in_mode(style: TextMode, label: &str, text: &str, texts: &Localizer, width: usize) -> String {
    match style {
        TextMode::Visual => labelled(label, text, width),
        TextMode::ScreenReader => wrap(&texts.label_and_text(label.trim(), text), width, "  ", "  "),
    }
}

/// `label   text`, the text wrapped under itself.
pub(super) fn labelled(label: &str, text: &str, width: usize) -> String {
    let indent = " ".repeat(LABEL_COLUMNS + 2);
    let padding = LABEL_COLUMNS.saturating_sub(display_width(label));
    wrap(text, width, &format!("  {label}{} ", " ".repeat(padding)), &format!("{indent} "))
}
