//! What happens to the screens, and what they ask for: plain data.

use microcred_core::interview::InterviewPath;
use microcred_core::program::ProgramId;
use microcred_session::resume::SavedAnswers;

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
pub struct SaveRequest {
    /// The folder as it was typed; `None`: the one where the program was started.
    pub folder: Option<String>,
    /// What it is, as the name of the file begins: a word of the program.
    pub name_prefix: &'static str,
    /// How its name ends.
    pub extension: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Something that only `run` can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Write a file; what comes of it goes to `App::saved`.
    Save(Box<SaveRequest>),
    /// Print a PDF; what comes of it goes to `App::printed`.
    Print(Vec<u8>),

    /// End the program.
    Quit,
    /// Stop the program for now, the terminal given back.
    Suspend,
}

/// Where a screen wants to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transition {
    /// Nowhere.
    Stay,
    /// To the screen before.
    Back,
    /// To the questions, from the first.
    StartInterview(InterviewPath),
    /// To the matches.
    Matches,
    /// To the matches, with the search box open.
    Search,
    /// To one program.
    Program(ProgramId),
    /// To the comparison.
    Compare,
    /// To what should come first.
    Advisories,
    /// To what to ask first and what would open more.
    Guidance,
    /// To the open questions of the comparison, before leaving it.
    OpenQuestions,
    /// To what matters to the person.
    Weights,
    /// To the filters.
    Filters,
    /// To what can be taken away.
    Handout,
    /// A file is to be written.
    Save(Box<SaveRequest>),
    /// To the question whether it is to be printed.
    ConfirmPrint,
    /// It is to be printed.
    Print,
    /// To a QR code: of the page of a program, else of the code to go on later.
    QrCode(Option<ProgramId>),
    /// To where a code is typed.
    EnterResumeCode,
    /// To the matches of what was said before; what of it is not known here.
    Restore(Box<SavedAnswers>, Option<String>),
    /// To what is noted beside a program.
    Notes(ProgramId),
    /// Out of the screens, to the plain lines.
    Plain,
    /// To the page on micro-credentials.
    About,
    /// To the words explained.
    Glossary,
    /// To what can be done here.
    ActionMenu,
    /// To the help.
    Help,
    /// To the welcome, with every answer forgotten.
    Restart,
    /// Out.
    Quit,
}
