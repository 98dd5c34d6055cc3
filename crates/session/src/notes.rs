//! What is noted beside the programs while somebody talks with a provider or a client: a line of text, and which questions
//! were asked already. It is in the memory of one run, and on a hand-out.

use std::collections::{BTreeMap, BTreeSet};

use microcred_core::criteria::ChecklistQuestion;
use microcred_core::program::ProgramId;
use microcred_core::sanitize::clean;

/// The most characters of a note.
pub const MAX_NOTE_CHARS: usize = 400;

/// What is noted beside one program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Note {
    /// In the words of who noted it, cleaned.
    pub text: String,
    /// The questions that were asked already.
    pub asked_questions: BTreeSet<ChecklistQuestion>,
}

/// What is noted beside every program; of one without a note there is none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notes(BTreeMap<ProgramId, Note>);

impl Notes {
    /// The note of a program.
    #[must_use]
    pub fn get(&self, id: &ProgramId) -> Option<&Note> {
        self.0.get(id)
    }

    /// Notes a text in place of what was noted before; an empty one takes it away.
    pub fn set_text(&mut self, id: &ProgramId, text: &str) {
        let text: String = clean(text).chars().take(MAX_NOTE_CHARS).collect();
        self.0.entry(id.clone()).or_default().text = text.trim().to_owned();
        self.remove_if_empty(id);
    }

    /// Marks a question as asked, or as not asked yet.
    pub fn toggle_asked(&mut self, id: &ProgramId, check: ChecklistQuestion) {
        let note = self.0.entry(id.clone()).or_default();
        if !note.asked_questions.remove(&check) {
            note.asked_questions.insert(check);
        }
        self.remove_if_empty(id);
    }

    /// Whether a question was asked already.
    #[must_use]
    pub fn is_asked(&self, id: &ProgramId, check: ChecklistQuestion) -> bool {
        self.get(id).is_some_and(|note| note.asked_questions.contains(&check))
    }

    /// Every note with its program.
    pub fn all(&self) -> impl Iterator<Item = (&ProgramId, &Note)> {
        self.0.iter()
    }

    /// Whether nothing is noted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn remove_if_empty(&mut self, id: &ProgramId) {
        if self.0.get(id) == Some(&Note::default()) {
            self.0.remove(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use microcred_core::criteria::Criterion;

    #[test]
    fn notes_are_cleaned_and_empty_notes_removed() {
        let id = ProgramId::parse("a/b").unwrap();
        let asked = ChecklistQuestion::Program(Criterion::Assessment);
        let mut notes = Notes::default();
        notes.set_text(&id, "  called\u{1b}[2J on Monday\n");
        notes.toggle_asked(&id, asked);
        assert_eq!(notes.get(&id).map(|note| note.text.as_str()), Some("called[2J on Monday"));
        assert!(notes.is_asked(&id, asked));
        notes.set_text(&id, " ");
        assert!(!notes.is_empty());
        notes.toggle_asked(&id, asked);
        assert!(notes.is_empty() && notes.get(&id).is_none());
        notes.set_text(&id, &"é".repeat(MAX_NOTE_CHARS * 2));
        assert_eq!(notes.get(&id).map(|note| note.text.chars().count()), Some(MAX_NOTE_CHARS));
    }
}
