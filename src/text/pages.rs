//! The pages that explain: what a micro-credential is, and the words in use.

use super::messages::Texts;
use crate::domain::words::fold_letter;

/// The sections of the page on micro-credentials, as the message files number them.
const SECTIONS: [&str; 8] = ["1", "2", "3", "4", "5", "6", "7", "8"];

impl Texts {
    /// What a micro-credential is: titles and texts, the sources of the figures last.
    #[must_use]
    pub fn about(&self) -> Vec<(String, String)> {
        let section = |name: &str| (self.say(&format!("about-{name}-title")), self.say(&format!("about-{name}-text")));
        SECTIONS.iter().copied().chain(["sources"]).map(section).collect()
    }

    /// Terms with their meanings, in the order of the language's alphabet.
    #[must_use]
    pub fn glossary(&self, terms: &[String]) -> Vec<(String, String)> {
        let term =
            |id: &String| (self.say(&format!("glossary-{id}-term")), self.say(&format!("glossary-{id}-meaning")));
        let mut terms: Vec<(String, String)> = terms.iter().map(term).collect();
        terms.sort_by_cached_key(|(term, _)| term.chars().flat_map(fold_letter).collect::<String>());
        terms
    }
}
