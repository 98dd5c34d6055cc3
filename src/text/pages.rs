//! The pages that explain: what a micro-credential is, and the words in use.

use super::messages::{Args, Texts};
use crate::domain::catalogue::Catalogue;
use crate::domain::words::fold_letter;

/// The sections of the page on micro-credentials, as the message files number them.
const SECTIONS: [&str; 8] = ["1", "2", "3", "4", "5", "6", "7", "8"];

impl Texts {
    /// What a catalogue holds, of which years, and how much of it has no date.
    #[must_use]
    pub fn holds(&self, catalogue: &Catalogue) -> String {
        let summary = catalogue.summary();
        let (oldest, newest) = summary.years.unwrap_or_default();
        let args = Args::new()
            .text("programmes", self.count(summary.programmes))
            .text("providers", self.count(summary.providers))
            .text("date", self.page_day(&catalogue.head.as_of))
            .text("oldest", oldest.to_string())
            .text("newest", newest.to_string())
            .text("undated", self.count(summary.undated));
        self.with("welcome-holds", &args)
    }

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
