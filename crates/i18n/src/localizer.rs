//! Messages by id, with typed arguments.

use crate::family::Family;
use crate::formatter::{Formatter, Value};
use crate::language::Lang;
use crate::messages::MessageId;

/// The arguments of one message.
#[derive(Debug, Default)]
pub struct Args(Vec<(&'static str, Value)>);

impl Args {
    /// No arguments yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    #[must_use]
    pub fn string(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.push((name, Value::Text(text.into())));
        self
    }

    /// A count, by which the message chooses singular or plural. It is shown without grouping: pass a formatted text
    /// beside it where it can be large.
    #[must_use]
    pub fn count(mut self, name: &'static str, count: usize) -> Self {
        self.0.push((name, Value::Count(count)));
        self
    }
}

/// Every message of one language. It holds no more than the language: the patterns are compiled when microcred is built.
#[derive(Debug)]
pub struct Localizer {
    lang: Lang,
}

impl Localizer {
    /// The messages of a language.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
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
    pub fn text(&self, id: MessageId) -> String {
        self.format(id, &Args::new())
    }

    /// A message with arguments.
    #[must_use]
    pub fn format(&self, id: MessageId, args: &Args) -> String {
        Formatter { lang: self.lang, arguments: &args.0 }.format(self.lang.pattern(id))
    }

    /// A message of a family without arguments.
    #[must_use]
    pub fn text_in(&self, family: Family, member: &str) -> String {
        self.format_in(family, member, &Args::new())
    }

    /// A message of a family with arguments. An id that does not exist is shown in angle brackets; tests keep that from
    /// happening.
    #[must_use]
    pub fn format_in(&self, family: Family, member: &str, args: &Args) -> String {
        family.find(member).map_or_else(|| format!("<{}>", family.id(member)), |id| self.format(id, args))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg;

    #[test]
    fn message_formats_arguments_and_plurals() {
        let french = Localizer::new(Lang::find("fr").unwrap());
        let count = |count| {
            french.format(msg::SPAN_WEEKS, &Args::new().count("count", count).string("figure", count.to_string()))
        };
        // In French, none is singular.
        assert_eq!((count(0).as_str(), count(1).as_str(), count(2).as_str()), ("0 semaine", "1 semaine", "2 semaines"));
    }
}
