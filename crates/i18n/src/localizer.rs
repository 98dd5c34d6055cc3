//! Messages by id, with typed arguments.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::language::Lang;

/// The arguments of one message.
#[derive(Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No arguments yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    #[must_use]
    pub fn string(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.set(name, text.into());
        self
    }

    /// A count, by which the message chooses singular or plural. It is shown without grouping: pass a formatted text
    /// beside it where it can be large.
    #[must_use]
    pub fn count(mut self, name: &'static str, count: usize) -> Self {
        self.0.set(name, count);
        self
    }
}

/// Every message of one language.
pub struct Localizer {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Localizer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Texts").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Localizer {
    /// The messages of a language.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let tag: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are invisible characters that some terminals draw.
        bundle.set_use_isolating(false);
        for (_, text) in lang.files() {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // A second message of the same id does not replace the first; a test finds it.
            let _ = bundle.add_resource(resource);
        }
        Self { lang, bundle }
    }

    /// The language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The tag of the language, for texts of data files.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.lang.tag()
    }

    /// A message without arguments.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, &Args::new())
    }

    /// A message with arguments. An id that does not exist is shown in angle brackets; tests keep that from happening.
    #[must_use]
    pub fn format(&self, id: &str, args: &Args<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("<{id}>");
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args.0), &mut errors).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn message_formats_arguments_and_plurals() {
        let french = Localizer::new(Lang::find("fr").unwrap());
        let count =
            |count| french.format("span-weeks", &Args::new().count("count", count).string("figure", count.to_string()));
        // In French, none is singular.
        assert_eq!((count(0).as_str(), count(1).as_str(), count(2).as_str()), ("0 semaine", "1 semaine", "2 semaines"));
    }
}
