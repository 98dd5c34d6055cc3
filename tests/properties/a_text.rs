//! Cleaning and folding: once is enough, for any text.

use microcred::domain::words::{clean, fold_letter, is_unsafe, word_list};
use proptest::prelude::*;

use super::strategies::text;

fn folded(text: &str) -> String {
    text.chars().flat_map(fold_letter).collect()
}

proptest! {
    #[test]
    fn is_clean_after_cleaning_once(text in text()) {
        let once = clean(&text);
        prop_assert_eq!(&clean(&once), &once);
        prop_assert_eq!(once.chars().filter(|letter| is_unsafe(*letter)).collect::<String>(), "");
    }

    #[test]
    fn is_folded_after_folding_once(text in text()) {
        let once = folded(&text);
        prop_assert_eq!(&folded(&once), &once);
        prop_assert_eq!(word_list(&once), word_list(&text));
    }
}

#[test]
fn of_any_single_character_is_folded_after_folding_once() {
    let changing: Vec<(char, String, String)> = ('\0'..=char::MAX)
        .map(|letter| (letter, fold_letter(letter).collect::<String>()))
        .map(|(letter, once)| (letter, folded(&once), once))
        .filter(|(_, twice, once)| twice != once)
        .collect();
    assert_eq!(changing, []);
}

#[test]
fn of_any_single_character_is_clean_after_cleaning_once() {
    let left: Vec<char> = ('\0'..=char::MAX)
        .filter(|letter| {
            let once = clean(&format!("a{letter}b"));
            once.chars().any(is_unsafe) || clean(&once) != once
        })
        .collect();
    assert_eq!(left, []);
}
