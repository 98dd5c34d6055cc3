//! A page to read from top to bottom.

use ratatui::layout::Position;

use crate::canvas::{Canvas, StyledLine};
use crate::keys::{Action, KeyContext};
use crate::message::Transition;
use crate::screens::{Screen, about, advisories, glossary, guidance, open_questions};
use crate::session::Session;
use crate::widgets::frame::body_rows;
use crate::widgets::scroll_page;
use crate::widgets::scroll_page::reading_width;

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPage {
    /// What a micro-credential is.
    About,
    /// The words explained.
    Glossary,
    /// What should come first.
    Advisories,
    /// What to ask first, what would open more, where to talk to somebody.
    Guidance,
    /// What is open before the comparison is left.
    OpenQuestions,
}

impl TextPage {
    const fn name(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Glossary => "glossary",
            Self::Advisories => "steps",
            Self::Guidance => "choices",
            Self::OpenQuestions => "leaving",
        }
    }

    /// Whether it stands on the way to the matches: Enter leads there.
    const fn is_interstitial(self) -> bool {
        matches!(self, Self::Advisories | Self::OpenQuestions)
    }
}

/// The page on the screen.
#[derive(Debug, Clone)]
pub struct TextPageScreen {
    page: TextPage,
    top: usize,
}

impl TextPageScreen {
    /// A page from its top.
    pub const fn new(page: TextPage) -> Self {
        Self { page, top: 0 }
    }

    fn lines(&self, session: &Session, width: u16) -> Vec<StyledLine> {
        match self.page {
            TextPage::About => about::lines(session, reading_width(width)),
            TextPage::Glossary => glossary::lines(session, reading_width(width)),
            TextPage::Advisories => advisories::lines(session, reading_width(width)),
            TextPage::Guidance => guidance::lines(session, reading_width(width)),
            TextPage::OpenQuestions => open_questions::lines(session, reading_width(width)),
        }
    }
}

impl Screen for TextPageScreen {
    fn name(&self) -> &'static str {
        self.page.name()
    }

    fn key_context(&self) -> KeyContext {
        if self.page.is_interstitial() { KeyContext::Interstitial } else { KeyContext::Page }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Transition {
        match action {
            Action::Back => return Transition::Back,
            Action::Choose if self.page.is_interstitial() => return Transition::Matches,
            _ => {}
        }
        let count = self.lines(session, session.size.0).len();
        self.top = scroll_page::top_after(action, self.top, count, body_rows(session.size));
        Transition::Stay
    }

    fn draw(&self, session: &Session, paint: &mut Canvas<'_>) -> Option<Position> {
        let lines = self.lines(session, paint.area().width);
        scroll_page::draw(paint, &lines, self.top)
    }
}
