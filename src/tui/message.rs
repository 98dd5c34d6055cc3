//! What happens to the screens, and what they ask for: plain data.

use crate::domain::interview::Path;
use crate::domain::programme::ProgrammeId;
use crate::domain::resume::Said;

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

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Save {
    /// The folder as it was typed; `None`: the one where the program was started.
    pub folder: Option<String>,
    /// What it is, as the name of the file begins: a word of the program.
    pub kind: &'static str,
    /// How its name ends.
    pub ending: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Something that only `run` can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Write a file; what comes of it goes to `App::saved`.
    Save(Box<Save>),
    /// Print a PDF; what comes of it goes to `App::printed`.
    Print(Vec<u8>),

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
    /// To what can be taken away.
    TakeAway,
    /// A file is to be written.
    Save(Box<Save>),
    /// To the question whether it is to be printed.
    AskToPrint,
    /// It is to be printed.
    Print,
    /// To a QR code: of the page of a programme, else of the code to go on later.
    Scan(Option<ProgrammeId>),
    /// To where a code is typed.
    GoOn,
    /// To the matches of what was said before; what of it is not known here.
    TakeUp(Box<Said>, Option<String>),
    /// To what is noted beside a programme.
    Notes(ProgrammeId),
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
