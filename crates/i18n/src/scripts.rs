//! Texts in scripts that not every terminal shows as they are written.
//!
//! Terminals order Arabic and Hebrew letters in different ways, and disagree by columns about the signs of most scripts of
//! India: a title of theirs shifts what stands behind it. What is named here is shown by every terminal in the columns that
//! are counted for it. For the rest a page or a printed sheet is the place, not a terminal.

use crate::msg;
use std::borrow::Cow;
use std::ops::RangeInclusive;

use crate::localizer::{Args, Localizer};
use microcred_core::program::Program;

/// Letters and marks of one or two columns each, from left to right, that neither join nor pile up: Latin with its accents,
/// Greek, Cyrillic, signs of punctuation, money and mathematics, Ethiopic, the syllables of Canada's first languages, and
/// Chinese, Japanese and Korean.
const PORTABLE_RANGES: [RangeInclusive<char>; 17] = [
    ' '..='\u{52f}',
    '\u{1200}'..='\u{139f}',
    '\u{1400}'..='\u{167f}',
    '\u{18b0}'..='\u{18ff}',
    '\u{1e00}'..='\u{1fff}',
    '\u{2000}'..='\u{200a}',
    '\u{2010}'..='\u{2027}',
    '\u{2030}'..='\u{205f}',
    '\u{2070}'..='\u{209f}',
    '\u{20a0}'..='\u{20cf}',
    '\u{2100}'..='\u{22ff}',
    '\u{2500}'..='\u{25ff}',
    '\u{2713}'..='\u{2717}',
    '\u{2d80}'..='\u{2ddf}',
    '\u{3000}'..='\u{4dbf}',
    '\u{4e00}'..='\u{9fff}',
    '\u{ac00}'..='\u{d7a3}',
];
/// The same beyond the letters that are used most: characters of two columns for Chinese, Japanese and Korean.
const PORTABLE_WIDE_RANGES: [RangeInclusive<char>; 3] =
    ['\u{f900}'..='\u{faff}', '\u{ff01}'..='\u{ff60}', '\u{20000}'..='\u{323af}'];

/// A Latin word tells something from so many letters on.
const MIN_TITLE_LETTERS: usize = 3;

/// Whether every terminal shows a letter in the columns that are counted for it. A console has Latin letters only.
#[must_use]
pub fn is_portable(letter: char, console: bool) -> bool {
    if console {
        return letter <= '\u{24f}'
            || matches!(letter, '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}' | '\u{2000}'..='\u{22ff}');
    }
    PORTABLE_RANGES.iter().chain(&PORTABLE_WIDE_RANGES).any(|range| range.contains(&letter))
}

/// The part of a title that every terminal shows, if it tells something.
fn portable_part(title: &str, console: bool) -> Option<String> {
    let words = title.split_whitespace().filter(|word| word.chars().all(|letter| is_portable(letter, console)));
    let part = words.collect::<Vec<_>>().join(" ");
    let part = part.trim_matches(|letter: char| !letter.is_alphanumeric());
    let letters = part.chars().filter(|letter| letter.is_alphabetic()).count();
    (letters >= MIN_TITLE_LETTERS).then(|| part.to_owned())
}

impl Localizer {
    /// The title of a program as every terminal shows it. Of a title in another script stands the Latin part, or the
    /// provider and the id, and that the page has the title.
    #[must_use]
    pub fn display_title<'a>(&self, program: &'a Program, console: bool) -> Cow<'a, str> {
        if program.title.chars().all(|letter| is_portable(letter, console)) {
            return Cow::Borrowed(&program.title);
        }
        let name = portable_part(&program.title, console).unwrap_or_else(|| {
            match (
                program.id.as_str().split_once('/'),
                program.provider.chars().all(|letter| is_portable(letter, console)),
            ) {
                (Some((_, id)), true) => format!("{}: {id}", program.provider),
                _ => program.id.to_string(),
            }
        });
        Cow::Owned(self.format(msg::TITLE_ON_ITS_PAGE, &Args::new().string("title", name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_reliably_rendered_scripts_are_shown() {
        for sure in ["École", "Tiếng Việt", "Русский", "食品安全", "안전", "ᐃᓄᒃᑎᑐᑦ", "አማርኛ", "5 % – “ok” …", "✓"]
        {
            assert!(sure.chars().all(|letter| is_portable(letter, false)), "{sure}");
        }
        for other in ["खाद्य", "اردو", "فارسی", "עברית", "ਪੰਜਾਬੀ", "বাংলা", "മലയാളം", "தமிழ்", "ไทย", "♻️", "👍"]
        {
            assert!(!other.chars().all(|letter| is_portable(letter, false)), "{other}");
        }
        assert!(is_portable('é', true) && !is_portable('食', true) && !is_portable('Ж', true));
    }

    #[test]
    fn displayable_part_of_a_title_is_kept() {
        assert_eq!(portable_part("खाद्य सुरक्षा (Food Safety)", false), Some("Food Safety".to_owned()));
        assert_eq!(portable_part("Food Safety – غذائی تحفظ", false), Some("Food Safety".to_owned()));
        assert_eq!(portable_part("غذائی تحفظ 1 A", false), None);
    }
}
