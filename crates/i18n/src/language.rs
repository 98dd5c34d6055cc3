//! The languages that there are.

use crate::messages::{MessageId, language_count, language_tag, pattern};
use microcred_core::kiosk::KioskConfig;

/// A language that the program speaks: one folder under `locales/` each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lang(usize);

impl Lang {
    /// Every language: English and French first, then the others in the order of their tags.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..language_count()).map(Self)
    }

    /// The language in which everything is written first.
    #[must_use]
    pub fn source_language() -> Self {
        Self::all().find(|lang| lang.tag() == "en").unwrap_or(Self(0))
    }

    /// Its tag, such as `fr`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        language_tag(self.0)
    }

    /// The language of a tag or locale (`fr`, `fr-CA`, `fr_CA.UTF-8`); `None` for one that the program does not speak.
    #[must_use]
    pub fn find(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.', '@']).next().unwrap_or("").to_ascii_lowercase();
        Self::all().find(|lang| lang.tag() == first)
    }

    /// The languages that a place offers, the first first.
    #[must_use]
    pub fn for_kiosk(kiosk: &KioskConfig) -> Vec<Self> {
        let offered: Vec<Self> = kiosk.languages.iter().filter_map(|tag| Self::find(tag)).collect();
        if offered.is_empty() { vec![Self::source_language()] } else { offered }
    }

    /// The tags of every language, as a list for a person to choose from.
    #[must_use]
    pub fn tags() -> String {
        Self::all().map(Self::tag).collect::<Vec<_>>().join(", ")
    }

    /// Returns the compiled pattern of a message.
    pub(super) fn pattern(self, id: MessageId) -> &'static str {
        pattern(self.0, id)
    }

    /// Returns its position among the languages, from 0.
    pub(super) const fn index(self) -> usize {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_resolves_by_language() {
        assert_eq!(Lang::find("fr_CA.UTF-8").map(Lang::tag), Some("fr"));
        assert_eq!(Lang::find("EN").map(Lang::tag), Some("en"));
        assert_eq!(Lang::find("C"), None);
    }
}
