//! Cleaning and folding: once is enough, for any text.

use microcred_core::sanitize::{clean, fold_letter, folded_words, is_unsafe};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use unicode_normalization::char::is_combining_mark;
use unicode_width::UnicodeWidthChar;

use super::strategies::text;

fn folded(text: &str) -> String {
    text.chars().flat_map(fold_letter).collect()
}

proptest! {
    #[test]
    fn sanitize_is_idempotent(text in text()) {
        let once = clean(&text);
        prop_assert_eq!(&clean(&once), &once);
        prop_assert_eq!(once.chars().filter(|letter| is_unsafe(*letter)).collect::<String>(), "");
    }

    #[test]
    fn fold_is_idempotent(text in text()) {
        let once = folded(&text);
        prop_assert_eq!(&folded(&once), &once);
        prop_assert_eq!(folded_words(&once), folded_words(&text));
    }
}

#[test]
fn fold_is_idempotent_for_every_character() {
    let changing: Vec<(char, String, String)> = ('\0'..=char::MAX)
        .map(|letter| (letter, fold_letter(letter).collect::<String>()))
        .map(|(letter, once)| (letter, folded(&once), once))
        .filter(|(_, twice, once)| twice != once)
        .collect();
    assert_eq!(changing, []);
}

#[test]
fn sanitize_is_idempotent_for_every_character() {
    let left: Vec<char> = ('\0'..=char::MAX)
        .filter(|letter| {
            let once = clean(&format!("a{letter}b"));
            once.chars().any(is_unsafe) || clean(&once) != once
        })
        .collect();
    assert_eq!(left, []);
}

proptest! {
    #[test]
    fn sanitize_limits_combining_marks(pieces in vec(pile(), 0..400)) {
        let longest = |text: &str| {
            let marks = |letter: char| is_combining_mark(letter) || matches!(letter, '\u{200c}' | '\u{200d}');
            text.split(|letter| !marks(letter)).map(|run| run.chars().count()).max()
        };
        prop_assert!(longest(&clean(&pieces.concat())).unwrap_or(0) <= 4);
    }
}

/// Pieces of which piles are made.
fn pile() -> impl Strategy<Value = &'static str> {
    select(&["\u{301}", "\u{20dd}", "\u{93e}", "\u{200d}", "\u{200c}", "\u{200b}", "\u{1b}", "\u{202e}", "a"][..])
}

#[test]
fn sanitize_leaves_only_visible_characters() {
    // Vowels and ends of Korean syllables are seen in the syllable, some signs over the letter that follows.
    let korean = |letter| matches!(letter, '\u{1160}'..='\u{11ff}' | '\u{d7b0}'..='\u{d7fb}');
    let before = |letter| matches!(letter, '\u{605}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}' | '\u{a8fa}');
    let kept = |letter: &char| clean(&format!("a{letter}b")).contains(*letter);
    let joins = |letter: char| is_combining_mark(letter) || matches!(letter, '\u{200c}' | '\u{200d}');
    let hidden = ('\0'..=char::MAX).filter(kept).filter(|letter| letter.width() == Some(0));
    let hidden: Vec<char> = hidden.filter(|letter| !joins(*letter) && !korean(*letter) && !before(*letter)).collect();
    let hidden: Vec<char> = hidden.into_iter().filter(|letter| !letter.is_alphabetic()).collect();
    assert_eq!(hidden, []);
}
