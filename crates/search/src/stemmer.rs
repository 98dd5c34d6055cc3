//! Forms of one word: plural and feminine endings of English and French taken off.
//!
//! Two words are forms of one word where their stems agree. The stem is no word of any language: it only serves to compare.

/// The fewest letters of a word that has other forms.
const MIN_STEMMED_BYTES: usize = 4;

/// The stem of a folded word.
#[must_use]
pub fn stem(word: &str) -> String {
    let mut stem = word.to_owned();
    if word.len() < MIN_STEMMED_BYTES || !word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return stem;
    }
    for (ending, instead) in PLURAL_ENDINGS {
        if let Some(rest) = stem.strip_suffix(ending).filter(|rest| rest.len() >= 2) {
            stem = format!("{rest}{instead}");
            break;
        }
    }
    for (ending, instead) in FEMININE_ENDINGS {
        if let Some(rest) = stem.strip_suffix(ending).filter(|rest| rest.len() >= 3) {
            stem = format!("{rest}{instead}");
            break;
        }
    }
    stem
}

/// Plural endings and what stands in the singular; the first that fits is taken.
const PLURAL_ENDINGS: &[(&str, &str)] = &[
    ("ies", "y"),
    ("eaux", "eau"),
    ("aux", "al"),
    ("eux", "eu"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("s", ""),
];

/// Feminine endings and what stands in the masculine; a last silent e goes too.
const FEMININE_ENDINGS: &[(&str, &str)] =
    &[("iere", "ier"), ("euse", "eur"), ("trice", "teur"), ("ienne", "ien"), ("elle", "el"), ("ee", ""), ("e", "")];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflections_share_a_stem() {
        for (one, other) in [
            ("nurse", "nurses"),
            ("technology", "technologies"),
            ("infirmier", "infirmieres"),
            ("soin", "soins"),
            ("travail", "travails"),
            ("journal", "journaux"),
            ("niveau", "niveaux"),
            ("formateur", "formatrices"),
            ("camionneur", "camionneuse"),
            ("class", "classes"),
            ("prepose", "preposees"),
        ] {
            assert_eq!(stem(one), stem(other), "{one} {other}");
        }
    }

    #[test]
    fn different_words_have_different_stems() {
        for (one, other) in [("bus", "bu"), ("data", "date"), ("analysis", "analyst"), ("32", "3"), ("as", "a")] {
            assert_ne!(stem(one), stem(other), "{one} {other}");
        }
    }
}
