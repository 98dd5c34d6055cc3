//! Words from data files: cleaning them once, holding them in several languages, comparing them.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// More marks and joiners than this on one base letter are dropped: piles of them break terminals.
const MAX_MARKS_PER_BASE: usize = 4;

/// A text from a data file, in one language or in several.
///
/// In RON it is a plain string, which stands for every language, or a list of languages:
/// `(en: "Final project", fr: "Projet final")`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Localised {
    entries: Vec<(String, String)>,
}

impl Localised {
    /// A text that is the same in every language (a name, a quotation).
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self { entries: vec![(String::new(), text.to_owned())] }
    }

    /// A text in the given languages, the first of which stands in for the missing ones.
    #[must_use]
    pub fn in_languages(entries: Vec<(String, String)>) -> Self {
        Self { entries }
    }

    /// The text in `language` (a tag such as `fr`), else in the first language that there is.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        self.entries
            .iter()
            .find(|(tag, _)| tag == language)
            .or_else(|| self.entries.first())
            .map_or("", |(_, text)| text.as_str())
    }

    /// Whether it can be read in `language`, or is the same in every language.
    #[must_use]
    pub fn is_in(&self, language: &str) -> bool {
        self.entries.iter().any(|(tag, _)| tag.is_empty() || tag == language)
    }

    /// Every language with its text; the tag is empty for a text of no language.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.iter().map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Whether nothing is said in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.iter().all(|(_, text)| text.trim().is_empty())
    }

    /// The same text, every string cleaned as by [`clean`].
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self { entries: self.entries.into_iter().map(|(tag, text)| (tag, clean(&text))).collect() }
    }

    /// The length of the longest of its texts, in characters.
    #[must_use]
    pub fn max_len_chars(&self) -> usize {
        self.entries.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(0)
    }
}

impl Serialize for Localised {
    /// A map from language to text in a readable form, pairs in a binary one.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_map(self.entries())
        } else {
            self.entries.serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Localised {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LocalisedVisitor;
        impl<'de> Visitor<'de> for LocalisedVisitor {
            type Value = Localised;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text in quotes, or (en: \"…\", fr: \"…\")")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Localised, E> {
                Ok(Localised::plain(text))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Localised, A::Error> {
                let mut entries: Vec<(String, String)> = Vec::new();
                while let Some((tag, text)) = map.next_entry::<String, String>()? {
                    let plain_tag = (2..=8).contains(&tag.len())
                        && tag.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
                    if !plain_tag || entries.iter().any(|(seen, _)| *seen == tag) || entries.len() >= 64 {
                        return Err(de::Error::custom(format!("`{}` is not a language here", clean(&tag))));
                    }
                    entries.push((tag, text));
                }
                if entries.is_empty() {
                    return Err(de::Error::invalid_length(0, &self));
                }
                Ok(Localised { entries })
            }
        }
        if !deserializer.is_human_readable() {
            return Vec::deserialize(deserializer).map(|entries| Localised { entries });
        }
        deserializer.deserialize_any(LocalisedVisitor)
    }
}

/// Makes a text from outside safe to show anywhere, once, at load.
///
/// Drops control characters, every bidirectional control, zero-width and invisible characters, tags, private-use
/// characters and blank letters; turns line ends and tabs into one space; keeps at most four combining marks and joiners a
/// letter; trims the ends. Keeps U+200C and U+200D, which Persian and Indic writing need, and U+00A0.
/// Cleaning twice gives the same as cleaning once.
#[must_use]
pub fn clean(text: &str) -> String {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.trim_matches(' ').to_owned();
    }
    let mut kept = String::with_capacity(text.len());
    let mut marks = 0;
    for letter in text.chars() {
        if matches!(letter, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            kept.push(' ');
            marks = 0;
        } else if is_unsafe(letter) {
        } else if is_combining_mark(letter) || matches!(letter, '\u{200c}' | '\u{200d}') {
            marks += 1;
            if marks <= MAX_MARKS_PER_BASE {
                kept.push(letter);
            }
        } else {
            marks = 0;
            kept.push(letter);
        }
    }
    kept.trim_matches(' ').to_owned()
}

/// The same for a text of several lines: they stay, each with the spaces before it.
#[must_use]
pub fn clean_lines(text: &str) -> String {
    let line = |line: &str| {
        let cleaned = clean(line);
        let spaces = line.len() - line.trim_start_matches(' ').len();
        if cleaned.is_empty() { cleaned } else { " ".repeat(spaces) + &cleaned }
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// Whether a character must never reach a terminal or a file of ours.
#[must_use]
pub fn is_unsafe(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}' | '\u{f0000}'..='\u{10ffff}')
}

/// A letter without its accent and its case; a ligature as its letters. Nothing for a lone accent.
///
/// ```
/// let folded: String = "Œuvre de l'École".chars().flat_map(microcred_core::sanitize::fold_letter).collect();
/// assert_eq!(folded, "oeuvre de l'ecole");
/// ```
pub fn fold_letter(letter: char) -> impl Iterator<Item = char> {
    let mut folded = [None::<char>; 8];
    if letter.is_ascii() {
        // Most letters of most texts: nothing to take apart.
        if let Some(slot) = folded.first_mut() {
            *slot = Some(letter.to_ascii_lowercase());
        }
        return folded.into_iter().flatten();
    }
    let mut length = 0;
    for part in std::iter::once(letter).nfkd() {
        if is_combining_mark(part) {
            continue;
        }
        for lower in part.to_lowercase() {
            let (first, second) = match lower {
                'œ' => ('o', Some('e')),
                'æ' => ('a', Some('e')),
                'ß' => ('s', Some('s')),
                'ø' => ('o', None),
                'đ' => ('d', None),
                'ł' => ('l', None),
                '’' | '‘' | 'ʼ' => ('\'', None),
                other if is_combining_mark(other) => continue,
                other => (other, None),
            };
            for one in [Some(first), second].into_iter().flatten() {
                if let Some(slot) = folded.get_mut(length) {
                    *slot = Some(one);
                    length += 1;
                }
            }
        }
    }
    folded.into_iter().flatten()
}

/// The words of a text, folded: no accents, no case, split at anything that is no letter or digit.
#[must_use]
pub fn folded_words(text: &str) -> Vec<String> {
    let folded: String = text.chars().flat_map(fold_letter).collect();
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Stop words: too common to decide whether two phrases name the same skill.
const STOP_WORDS: &[&str] = &[
    "a",
    "an",
    "and",
    "at",
    "for",
    "from",
    "in",
    "of",
    "on",
    "or",
    "the",
    "to",
    "with",
    "basic",
    "basics",
    "fundamentals",
    "introduction",
    "skills",
    "skill",
    "base",
    "bases",
    "au",
    "aux",
    "avec",
    "d",
    "dans",
    "de",
    "des",
    "du",
    "en",
    "et",
    "l",
    "la",
    "le",
    "les",
    "ou",
    "par",
    "pour",
    "sur",
    "un",
    "une",
];

/// Returns the folded words by which a phrase names a skill: all but those too common to tell skills apart.
pub fn content_words(text: &str) -> impl Iterator<Item = String> {
    folded_words(text).into_iter().filter(|word| is_content_word(word))
}

/// Whether a folded word says anything of a skill.
#[must_use]
pub fn is_content_word(word: &str) -> bool {
    !STOP_WORDS.contains(&word)
}

/// Returns true if a folded word of a text is the wanted one: whole, or as its start where [`is_prefix_word`] allows that.
#[must_use]
pub fn is_or_starts_with(there: &str, wanted: &str) -> bool {
    there == wanted || (is_prefix_word(wanted) && there.starts_with(wanted))
}

/// Returns true if a folded word is also found as the start of a longer one: from 4 bytes on.
#[must_use]
pub const fn is_prefix_word(wanted: &str) -> bool {
    wanted.len() >= 4
}

/// Returns true if a phrase has a content word.
#[must_use]
pub fn has_content_words(text: &str) -> bool {
    content_words(text).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clean_removes_terminal_escapes() {
        assert_eq!(clean("a\u{1b}]52;c;x\u{7}b\u{202e}c\u{200b}d\u{feff}e\u{ad}f"), "a]52;c;xbcdef");
        assert_eq!(clean(" line\nbreak\tand tab "), "line break and tab");
        assert_eq!(clean("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}"), "e\u{301}\u{301}\u{301}\u{301}");
        assert_eq!(clean("1\u{a0}500 می\u{200c}خواهم"), "1\u{a0}500 می\u{200c}خواهم");
    }

    #[test]
    fn clean_lines_keeps_indentation() {
        assert_eq!(clean_lines("a\u{1b}\n\n  b\u{202e} c \n    "), "a\n\n  b c\n");
    }

    #[test]
    fn folding_removes_accents_case_and_ligatures() {
        assert_eq!(
            folded_words("École de métiers, Œuvre — E\u{301}cole"),
            ["ecole", "de", "metiers", "oeuvre", "ecole"]
        );
    }

    #[test]
    fn a_text_falls_back_to_its_first_language() {
        let text = Localised::in_languages(vec![("en".into(), "Badge".into()), ("fr".into(), "Insigne".into())]);
        assert_eq!((text.get("fr"), text.get("pa")), ("Insigne", "Badge"));
        assert!(text.is_in("fr") && !text.is_in("pa"));
        assert_eq!(Localised::plain("FOODSAFE").get("fr"), "FOODSAFE");
        assert!(Localised::plain("FOODSAFE").is_in("pa"));
    }
}
