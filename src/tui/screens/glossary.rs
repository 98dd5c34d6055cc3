//! The words explained: each term with one plain sentence.

use ratatui::layout::Position;

use crate::tui::keys::Action;
use crate::tui::message::Step;
use crate::tui::paint::{Line, Paint, wrap_indented};
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::widgets::page::{self, text_width};

/// The page on the screen.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    top: usize,
}

impl Glossary {
    /// What a key does; `rows` lines are in sight.
    pub fn update(&mut self, action: Action, session: &Session, rows: usize) -> Step {
        if action == Action::Back {
            return Step::Back;
        }
        let count = lines(session, text_width(session.size.0)).len();
        self.top = page::scrolled(action, self.top, count, rows);
        Step::Stay
    }

    /// Draws it.
    pub fn draw(&self, session: &Session, paint: &mut Paint<'_>) -> Option<Position> {
        let lines = lines(session, text_width(paint.area().width));
        page::draw(paint, &lines, self.top)
    }
}

/// The terms in the alphabetical order of the language in use.
fn lines(session: &Session, room: usize) -> Vec<Line> {
    let texts = session.texts();
    let mut terms: Vec<(String, String)> = session
        .known
        .glossary
        .iter()
        .map(|id| (texts.say(&format!("glossary-{id}-term")), texts.say(&format!("glossary-{id}-meaning"))))
        .collect();
    let folded = |text: &str| -> String { text.chars().flat_map(crate::domain::words::fold_letter).collect() };
    terms.sort_by_cached_key(|(term, _)| folded(term));
    let mut lines = Vec::new();
    for (term, meaning) in terms {
        lines.push(Line::of(Role::Title, term));
        lines.extend(wrap_indented(&meaning, room, "  ", "  ").into_iter().map(|line| Line::of(Role::Text, line)));
    }
    lines
}
