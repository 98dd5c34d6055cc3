//! The pages that explain: what a micro-credential is, and the words in use.

use crate::localizer::{Args, Localizer};
use crate::{family, msg};
use microcred_core::catalogue::Catalogue;
use microcred_core::sanitize::fold_letter;

/// The sections of the page on micro-credentials, as the message files number them.
const ABOUT_SECTIONS: [&str; 8] = ["1", "2", "3", "4", "5", "6", "7", "8"];

impl Localizer {
    /// What a catalogue holds, of which years, and how much of it has no date.
    #[must_use]
    pub fn catalogue_summary(&self, catalogue: &Catalogue) -> String {
        let summary = catalogue.summary();
        let (oldest, newest) = summary.page_years.unwrap_or_default();
        let args = Args::new()
            .string("programs", self.count(summary.programs))
            .string("providers", self.count(summary.providers))
            .string("date", self.page_day(&catalogue.header.as_of))
            .string("oldest", oldest.to_string())
            .string("newest", newest.to_string())
            .string("undated", self.count(summary.undated));
        self.format(msg::WELCOME_HOLDS, &args)
    }

    /// What a micro-credential is: titles and texts, the sources of the figures last.
    #[must_use]
    pub fn about(&self) -> Vec<(String, String)> {
        let section = |name: &str| (self.text_in(family::ABOUT_TITLE, name), self.text_in(family::ABOUT_TEXT, name));
        ABOUT_SECTIONS.iter().copied().chain(["sources"]).map(section).collect()
    }

    /// Terms with their meanings, in the order of the language's alphabet.
    #[must_use]
    pub fn glossary(&self, terms: &[String]) -> Vec<(String, String)> {
        let term = |id: &String| (self.text_in(family::GLOSSARY_TERM, id), self.text_in(family::GLOSSARY_MEANING, id));
        let mut terms: Vec<(String, String)> = terms.iter().map(term).collect();
        terms.sort_by_cached_key(|(term, _)| term.chars().flat_map(fold_letter).collect::<String>());
        terms
    }
}
