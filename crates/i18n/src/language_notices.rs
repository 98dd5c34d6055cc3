//! What a person should know of the language that they chose.

use crate::localizer::Localizer;
use crate::msg;
use microcred_core::sanitize::Localised;

impl Localizer {
    /// That no native speaker has read the translation yet, and that what is known of the programs is written in other
    /// languages; nothing where neither holds. `coverage` is the text of a catalogue about itself: where that cannot be
    /// read in this language, the facts cannot either.
    #[must_use]
    pub fn language_notices(&self, coverage: &Localised) -> Vec<String> {
        let readable = coverage.is_empty() || coverage.is_in(self.tag());
        let facts = if readable { String::new() } else { self.text(msg::LANGUAGE_FACTS) };
        [self.text(msg::LANGUAGE_REVIEW), facts].into_iter().filter(|notice| !notice.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn facts_in_another_language_give_a_notice() {
        let english = Localizer::new(Lang::source_language());
        let only = |tag: &str| Localised::in_languages(vec![(tag.to_owned(), "All.".to_owned())]);
        assert_eq!(english.language_notices(&only("en")), Vec::<String>::new());
        assert_eq!(english.language_notices(&Localised::plain("All.")), Vec::<String>::new());
        assert_eq!(english.language_notices(&Localised::default()), Vec::<String>::new());
        assert_eq!(english.language_notices(&only("fr")), [english.text(msg::LANGUAGE_FACTS)]);
    }
}
