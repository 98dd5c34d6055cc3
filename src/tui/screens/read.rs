//! A page to read from top to bottom.

use ratatui::layout::Position;

use super::{about, choices, glossary, leaving, steps};
use crate::tui::keys::Action;
use crate::tui::message::Step;
use crate::tui::paint::{Line, Paint};
use crate::tui::session::Session;
use crate::tui::widgets::page::{self, text_width};

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// What a micro-credential is.
    About,
    /// The words explained.
    Glossary,
    /// What should come first.
    Steps,
    /// What to ask first, what would open more, where to talk to somebody.
    Choices,
    /// What is open before the comparison is left.
    Leaving,
}

impl What {
    /// Whether it stands on the way to the matches: Enter leads there.
    pub const fn is_gate(self) -> bool {
        matches!(self, Self::Steps | Self::Leaving)
    }
}

/// The page on the screen.
#[derive(Debug, Clone)]
pub struct Read {
    what: What,
    top: usize,
}

impl Read {
    /// A page from its top.
    pub const fn new(what: What) -> Self {
        Self { what, top: 0 }
    }

    /// Which page it is.
    pub const fn what(&self) -> What {
        self.what
    }

    /// What a key does; `rows` lines are in sight.
    pub fn update(&mut self, action: Action, session: &Session, rows: usize) -> Step {
        match action {
            Action::Back => return Step::Back,
            Action::Choose if self.what.is_gate() => return Step::Matches,
            _ => {}
        }
        let count = self.lines(session, session.size.0).len();
        self.top = page::scrolled(action, self.top, count, rows);
        Step::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let lines = self.lines(session, paint.area().width);
        page::draw(paint, &lines, self.top)
    }

    fn lines(&self, session: &Session, width: u16) -> Vec<Line> {
        match self.what {
            What::About => about::lines(session, text_width(width)),
            What::Glossary => glossary::lines(session, text_width(width)),
            What::Steps => steps::lines(session, text_width(width)),
            What::Choices => choices::lines(session, text_width(width)),
            What::Leaving => leaving::lines(session, text_width(width)),
        }
    }
}
