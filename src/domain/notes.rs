//! What is noted beside the programmes while somebody talks with a provider or a client: a line of text, and which questions
//! were asked already. It is in the memory of one run, and on a hand-out.

use std::collections::{BTreeMap, BTreeSet};

use super::criteria::Check;
use super::programme::ProgrammeId;
use super::words::clean;

/// The most characters of a note.
pub const LONGEST: usize = 400;

/// What is noted beside one programme.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Note {
    /// In the words of who noted it, cleaned.
    pub text: String,
    /// The questions that were asked already.
    pub asked: BTreeSet<Check>,
}

/// What is noted beside every programme; of one without a note there is none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notes(BTreeMap<ProgrammeId, Note>);

impl Notes {
    /// The note of a programme.
    #[must_use]
    pub fn of(&self, id: &ProgrammeId) -> Option<&Note> {
        self.0.get(id)
    }

    /// Notes a text in place of what was noted before; an empty one takes it away.
    pub fn write(&mut self, id: &ProgrammeId, text: &str) {
        let text: String = clean(text).chars().take(LONGEST).collect();
        self.0.entry(id.clone()).or_default().text = text.trim().to_owned();
        self.tidy(id);
    }

    /// Marks a question as asked, or as not asked yet.
    pub fn toggle(&mut self, id: &ProgrammeId, check: Check) {
        let note = self.0.entry(id.clone()).or_default();
        if !note.asked.remove(&check) {
            note.asked.insert(check);
        }
        self.tidy(id);
    }

    /// Whether a question was asked already.
    #[must_use]
    pub fn is_asked(&self, id: &ProgrammeId, check: Check) -> bool {
        self.of(id).is_some_and(|note| note.asked.contains(&check))
    }

    /// Every note with its programme.
    pub fn all(&self) -> impl Iterator<Item = (&ProgrammeId, &Note)> {
        self.0.iter()
    }

    /// Whether nothing is noted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn tidy(&mut self, id: &ProgrammeId) {
        if self.0.get(id) == Some(&Note::default()) {
            self.0.remove(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::criteria::Criterion;

    #[test]
    fn what_is_noted_is_clean_and_what_is_taken_back_leaves_nothing() {
        let id = ProgrammeId::read("a/b").unwrap();
        let asked = Check::Programme(Criterion::Assessment);
        let mut notes = Notes::default();
        notes.write(&id, "  called\u{1b}[2J on Monday\n");
        notes.toggle(&id, asked);
        assert_eq!(notes.of(&id).map(|note| note.text.as_str()), Some("called[2J on Monday"));
        assert!(notes.is_asked(&id, asked));
        notes.write(&id, " ");
        assert!(!notes.is_empty());
        notes.toggle(&id, asked);
        assert!(notes.is_empty() && notes.of(&id).is_none());
        notes.write(&id, &"é".repeat(LONGEST * 2));
        assert_eq!(notes.of(&id).map(|note| note.text.chars().count()), Some(LONGEST));
    }
}
