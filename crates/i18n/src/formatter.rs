//! Formats compiled patterns: puts arguments in their places and chooses the variants of counts.

use std::fmt::Write as _;
use std::sync::LazyLock;

use crate::language::Lang;
use crate::marks::{ARGUMENT, CHOICE, CHOICE_END, SEPARATOR, VARIANT_END, is_mark};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The value of an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Text(String),
    Count(usize),
}

/// The plural rules of CLDR for each language; `None` for a language that CLDR does not have.
static PLURAL_RULES: LazyLock<Vec<Option<PluralRules>>> = LazyLock::new(|| {
    let rules = |tag: LanguageIdentifier| PluralRules::create(tag, PluralRuleType::CARDINAL).ok();
    Lang::all().map(|lang| lang.tag().parse().ok().and_then(rules)).collect()
});

/// Formats the patterns of one message.
pub(crate) struct Formatter<'a> {
    pub lang: Lang,
    pub arguments: &'a [(&'static str, Value)],
}

impl Formatter<'_> {
    /// Returns the text of a pattern. An argument that is not given is shown as Fluent shows it: `{$name}`.
    pub fn format(&self, pattern: &str) -> String {
        let mut out = String::with_capacity(pattern.len());
        self.write_pattern(pattern, true, &mut out);
        out
    }

    /// Writes a pattern up to the end of its variant if `is_chosen`. Returns what follows it.
    fn write_pattern<'p>(&self, pattern: &'p str, is_chosen: bool, out: &mut String) -> &'p str {
        let mut rest = pattern;
        loop {
            let (text, marked) = rest.split_at(rest.find(is_mark).unwrap_or(rest.len()));
            if is_chosen {
                out.push_str(text);
            }
            let mut letters = marked.chars();
            let Some(mark) = letters.next() else { return "" };
            rest = letters.as_str();
            match mark {
                ARGUMENT => {
                    let (name, after) = rest.split_once(SEPARATOR).unwrap_or((rest, ""));
                    if is_chosen {
                        self.write_argument(name, out);
                    }
                    rest = after;
                }
                CHOICE => rest = self.write_choice(rest, is_chosen, out),
                VARIANT_END => return rest,
                _ => {}
            }
        }
    }

    /// Writes the first variant that matches if `is_chosen`. Returns what follows the choice.
    fn write_choice<'p>(&self, choice: &'p str, is_chosen: bool, out: &mut String) -> &'p str {
        let (name, mut rest) = choice.split_once(SEPARATOR).unwrap_or((choice, ""));
        let value = self.argument(name);
        let mut is_open = is_chosen;
        loop {
            if let Some(after) = rest.strip_prefix(CHOICE_END) {
                return after;
            }
            let Some((key, variant)) = rest.split_once(SEPARATOR) else { return "" };
            let is_match = is_open && (key.is_empty() || value.is_some_and(|value| self.matches(value, key)));
            is_open &= !is_match;
            rest = self.write_pattern(variant, is_match, out);
        }
    }

    fn write_argument(&self, name: &str, out: &mut String) {
        let _ = match self.argument(name) {
            Some(Value::Text(text)) => out.write_str(text),
            Some(Value::Count(count)) => write!(out, "{count}"),
            None => write!(out, "{{${name}}}"),
        };
    }

    /// Returns the value that was given last for an argument.
    fn argument(&self, name: &str) -> Option<&Value> {
        self.arguments.iter().rev().find(|(given, _)| *given == name).map(|(_, value)| value)
    }

    /// Returns true if a value is the one of a key: the same text, the same number, or a count of this plural category.
    fn matches(&self, value: &Value, key: &str) -> bool {
        match value {
            Value::Text(text) => text == key,
            Value::Count(count) if key.starts_with(|first: char| first.is_ascii_digit()) => key.parse() == Ok(*count),
            Value::Count(count) => self.plural_category(*count) == key,
        }
    }

    fn plural_category(&self, count: usize) -> &'static str {
        let rules = PLURAL_RULES.get(self.lang.index()).and_then(Option::as_ref);
        match rules.and_then(|rules| rules.select(count).ok()).unwrap_or(PluralCategory::OTHER) {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `{ $shown } { $count -> [0] none [one] one{ $shown -> [x] !  *[other] ? } *[other] more }.`
    const PATTERN: &str = "\u{1}shown\u{3} \u{2}count\u{3}0\u{3}none\u{4}one\u{3}one\u{2}shown\u{3}x\u{3}!\u{4}\u{3}?\u{4}\u{5}\u{4}\u{3}more\u{4}\u{5}.";

    fn format(arguments: &[(&'static str, Value)]) -> String {
        Formatter { lang: Lang::source_language(), arguments }.format(PATTERN)
    }

    #[test]
    fn first_matching_variant_is_written() {
        let given =
            |count, shown: &str| format(&[("count", Value::Count(count)), ("shown", Value::Text(shown.into()))]);
        assert_eq!(given(0, "x"), "x none.");
        assert_eq!(given(1, "x"), "x one!.");
        assert_eq!(given(1, "y"), "y one?.");
        assert_eq!(given(2, "y"), "y more.");
    }

    #[test]
    fn missing_argument_is_shown_by_name() {
        assert_eq!(format(&[]), "{$shown} more.");
    }
}
