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
    Muted,
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
    Unknown,
    /// To beware of.
    Warn,
    /// Letters that a search found.
    Highlight,
    /// Such letters in the item that the keys act on.
    FocusHighlight,
    /// A line that separates.
    Rule,
    /// A code for a camera: black on white, whatever the terminal's own colours.
    QrCode,
}

impl Role {
    /// Every role.
    pub const ALL: &[Self] = &[
        Self::Text,
        Self::Muted,
        Self::Title,
        Self::Focus,
        Self::Accent,
        Self::Yes,
        Self::No,
        Self::Unknown,
        Self::Warn,
        Self::Highlight,
        Self::FocusHighlight,
        Self::Rule,
        Self::QrCode,
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
            Role::QrCode if self.color => plain.fg(Color::Black).bg(Color::White).remove_modifier(Modifier::all()),
            // Not dimmed: the Linux console has a grey for that which few can read.
            Role::Text | Role::Muted | Role::Unknown | Role::QrCode => plain,
            Role::Rule => plain.add_modifier(Modifier::DIM),
            Role::Title | Role::No => plain.add_modifier(Modifier::BOLD),
            Role::Focus => plain.add_modifier(Modifier::REVERSED),
            Role::Accent | Role::Warn => accent.add_modifier(Modifier::BOLD),
            Role::Yes => accent,
            Role::FocusHighlight => {
                plain.add_modifier(Modifier::REVERSED.union(Modifier::UNDERLINED).union(Modifier::BOLD))
            }
            Role::Highlight => accent.add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
        }
    }
}

/// The marks that the screens draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// Only ASCII.
    pub ascii: bool,
    /// Whether half blocks may be drawn. The fonts of the Linux console have them, and few other marks.
    pub blocks: bool,
}

impl Glyphs {
    /// Every mark, or ASCII alone.
    #[must_use]
    pub const fn new(ascii: bool) -> Self {
        Self { ascii, blocks: !ascii }
    }

    /// The mark before a value: `✓`, `✗`, `?`, or `[y]`, `[n]`, `[?]`.
    #[must_use]
    pub const fn value(self, value: microcred_core::fact::Tristate) -> &'static str {
        use microcred_core::fact::Tristate;
        match (value, self.ascii) {
            (Tristate::Yes, false) => "✓",
            (Tristate::No, false) => "✗",
            (Tristate::Unknown, false) => "?",
            (Tristate::Yes, true) => "[y]",
            (Tristate::No, true) => "[n]",
            (Tristate::Unknown, true) => "[?]",
        }
    }

    /// What stands where a text was cut.
    #[must_use]
    pub const fn ellipsis(self) -> &'static str {
        if self.ascii { "..." } else { "…" }
    }

    /// What stands for each column of a letter that not every terminal shows where it is.
    #[must_use]
    pub const fn placeholder(self) -> &'static str {
        if self.ascii { "?" } else { "·" }
    }

    /// A line that separates two panes.
    #[must_use]
    pub const fn vertical_line(self) -> &'static str {
        if self.ascii { "|" } else { "│" }
    }

    /// A line that separates above from below.
    #[must_use]
    pub const fn horizontal_line(self) -> &'static str {
        if self.ascii { "-" } else { "─" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_differ_without_colour() {
        let mono = Theme { color: false };
        for (one, other) in [(Role::Focus, Role::Text), (Role::Highlight, Role::Text), (Role::Accent, Role::Text)] {
            assert_ne!(mono.style(one), mono.style(other));
        }
        for role in Role::ALL {
            assert_eq!(mono.style(*role).fg, None);
        }
    }
}
