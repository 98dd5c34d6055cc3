//! What happens to the screens, and what they ask for: plain data.

use crate::domain::interview::Path;
use crate::domain::programme::ProgrammeId;

/// A key, as the screens see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A letter, digit or mark.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Tab.
    Tab,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
    /// Control with C.
    Interrupt,
    /// Control with Z.
    Suspend,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// The window has this many columns and rows.
    Resize(u16, u16),
}

/// Something that only `run` can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// End the program.
    Quit,
    /// Stop the program for now, the terminal given back.
    Suspend,
}

/// Where a screen wants to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Nowhere.
    Stay,
    /// To the screen before.
    Back,
    /// To the questions, from the first.
    Ask(Path),
    /// To the matches.
    Matches,
    /// To the matches, with the search box open.
    Search,
    /// To one programme.
    Open(ProgrammeId),
    /// To the comparison.
    Compare,
    /// To what should come first.
    Steps,
    /// To what to ask first and what would open more.
    Choices,
    /// To the open questions of the comparison, before leaving it.
    Leave,
    /// To what matters to the person.
    Weigh,
    /// To the filters.
    Filters,
    /// Out of the screens, to the plain lines.
    Plain,
    /// To the page on micro-credentials.
    About,
    /// To the words explained.
    Glossary,
    /// To what can be done here.
    Menu,
    /// To the help.
    Help,
    /// To the welcome, with every answer forgotten.
    Restart,
    /// Out.
    Quit,
}
