//! What happens to the screens, and what they ask for: plain data.

use crate::keys::Action;
use crate::screens::routes::Route;
use microcred_export::selection::HandoutScope;
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

/// Question that is asked before something is lost or printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirm {
    /// End, with the answers lost.
    Quit,
    /// Start again, with the answers lost.
    Restart,
    /// Print this many pages.
    Print(usize),
}

/// Where a screen leads after an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transition {
    /// Nowhere.
    Stay,
    /// To the screen before.
    Back,
    /// To a screen above this one.
    Open(Route),
    /// To the matches below this screen, else to new ones.
    Matches,
    /// From the last question to the matches, by the advisories that the person has not seen.
    AfterInterview,
    /// To the screen before, where the action is carried out.
    RunBelow(Action),
    /// A file is to be written.
    Save(Box<SaveRequest>),
    /// To the question whether a hand-out is to be printed.
    ConfirmPrint(HandoutScope),
    /// To the screen before, with the answer yes to its question.
    Confirmed(Confirm),
    /// To the matches of saved answers, with the text on what could not be restored.
    Restore(Box<SavedAnswers>, Option<String>),
    /// Out of the screens, to the plain lines.
    Plain,
    /// To the welcome, with every answer erased.
    Restart,
    /// Out.
    Quit,
}
