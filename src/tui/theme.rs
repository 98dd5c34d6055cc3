//! Styles by role, never by colour. A mark or a word goes with every colour.
//!
//! Text keeps the terminal's own colours. The only accent is bright cyan (14), which reaches a contrast of 4.5 to 1 on the
//! usual dark palettes (`tests/palettes.rs`); on a light background no colour is used.

use ratatui::style::{Color, Modifier, Style};

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Ordinary text.
    Text,
    /// Beside the point.
    Quiet,
    /// A heading.
    Title,
    /// The item that the keys act on.
    Focus,
    /// A key or something to notice.
    Accent,
    /// A known yes.
    Yes,
    /// A known no.
    No,
    /// Not known: to ask.
    Ask,
    /// To beware of.
    Warn,
    /// Letters that a search found.
    Found,
    /// Such letters in the item that the keys act on.
    FocusFound,
    /// A line that separates.
    Rule,
    /// A code for a camera: black on white, whatever the terminal's own colours.
    Code,
}

impl Role {
    /// Every role.
    pub const ALL: &[Self] = &[
        Self::Text,
        Self::Quiet,
        Self::Title,
        Self::Focus,
        Self::Accent,
        Self::Yes,
        Self::No,
        Self::Ask,
        Self::Warn,
        Self::Found,
        Self::FocusFound,
        Self::Rule,
        Self::Code,
    ];
}

/// The styles in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Whether colour is used.
    pub color: bool,
}

impl Theme {
    /// The style of a role.
    #[must_use]
    pub fn style(self, role: Role) -> Style {
        let plain = Style::new();
        let accent = if self.color { plain.fg(Color::LightCyan) } else { plain };
        match role {
            // Nothing of what stood there may turn it round.
            Role::Code if self.color => plain.fg(Color::Black).bg(Color::White).remove_modifier(Modifier::all()),
            // Not dimmed: the Linux console has a grey for that which few can read.
            Role::Text | Role::Quiet | Role::Ask | Role::Code => plain,
            Role::Rule => plain.add_modifier(Modifier::DIM),
            Role::Title | Role::No => plain.add_modifier(Modifier::BOLD),
            Role::Focus => plain.add_modifier(Modifier::REVERSED),
            Role::Accent | Role::Warn => accent.add_modifier(Modifier::BOLD),
            Role::Yes => accent,
            Role::FocusFound => {
                plain.add_modifier(Modifier::REVERSED.union(Modifier::UNDERLINED).union(Modifier::BOLD))
            }
            Role::Found => accent.add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
        }
    }
}

/// The marks that the screens draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Only ASCII.
    pub ascii: bool,
    /// Whether half blocks may be drawn. The fonts of the Linux console have them, and few other marks.
    pub blocks: bool,
}

impl Marks {
    /// Every mark, or ASCII alone.
    #[must_use]
    pub const fn new(ascii: bool) -> Self {
        Self { ascii, blocks: !ascii }
    }

    /// The mark before a value: `✓`, `✗`, `?`, or `[y]`, `[n]`, `[?]`.
    #[must_use]
    pub const fn value(self, value: crate::domain::fact::Value) -> &'static str {
        use crate::domain::fact::Value;
        match (value, self.ascii) {
            (Value::Yes, false) => "✓",
            (Value::No, false) => "✗",
            (Value::Unknown, false) => "?",
            (Value::Yes, true) => "[y]",
            (Value::No, true) => "[n]",
            (Value::Unknown, true) => "[?]",
        }
    }

    /// What stands where a text was cut.
    #[must_use]
    pub const fn cut(self) -> &'static str {
        if self.ascii { "..." } else { "…" }
    }

    /// What stands for each column of a letter that not every terminal shows where it is.
    #[must_use]
    pub const fn elsewhere(self) -> &'static str {
        if self.ascii { "?" } else { "·" }
    }

    /// A line that separates two panes.
    #[must_use]
    pub const fn upright(self) -> &'static str {
        if self.ascii { "|" } else { "│" }
    }

    /// A line that separates above from below.
    #[must_use]
    pub const fn level(self) -> &'static str {
        if self.ascii { "-" } else { "─" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_role_is_told_from_another_by_colour_alone() {
        let mono = Theme { color: false };
        for (one, other) in [(Role::Focus, Role::Text), (Role::Found, Role::Text), (Role::Accent, Role::Text)] {
            assert_ne!(mono.style(one), mono.style(other));
        }
        for role in Role::ALL {
            assert_eq!(mono.style(*role).fg, None);
        }
    }
}
