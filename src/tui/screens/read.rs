//! A page to read from top to bottom: about micro-credentials, or the words explained.

use ratatui::layout::Position;

use super::{about, glossary};
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
        if action == Action::Back {
            return Step::Back;
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
        }
    }
}
