//! Texts cut into folded words: accents, case and ligatures forgotten, places in the shown text kept.

use microcred_core::sanitize::fold_letter;

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The word, folded.
    pub word: String,
    /// Its first character (not byte) in the text.
    pub start: usize,
    /// One past its last character.
    pub end: usize,
}

/// The number of the rules by which texts are cut into words. An index that was made by others is of no use.
pub const RULES: u8 = 2;

/// The folded words of a text in order, with their places. What is neither a letter nor a digit parts words, but for the signs
/// of some names: `C++`, `C#`, `A+`, `.NET`, `Node.js`.
#[must_use]
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut word = String::new();
    let mut start = 0;
    let mut end = 0;
    let mut after = text.chars();
    for (place, letter) in text.chars().enumerate() {
        after.next();
        if is_sign_of_name(letter, &word, after.as_str()) {
            if word.is_empty() {
                start = place;
            }
            word.push(letter);
            end = place + 1;
            continue;
        }
        let mut folded = fold_letter(letter).peekable();
        if folded.peek().is_none() {
            // A lone accent belongs to the letter before it.
            end = if word.is_empty() { end } else { place + 1 };
            continue;
        }
        for part in folded {
            if part.is_alphanumeric() {
                if word.is_empty() {
                    start = place;
                }
                word.push(part);
                end = place + 1;
            } else if !word.is_empty() {
                found.push(Token { word: std::mem::take(&mut word), start, end });
            }
        }
    }
    if !word.is_empty() {
        found.push(Token { word, start, end });
    }
    found
}

/// Whether a sign belongs to the word before or after it: `+` and `#` after a single letter, a point before "net" and, inside a
/// word, before "js".
fn is_sign_of_name(sign: char, word: &str, after: &str) -> bool {
    let ends = |rest: &str| !rest.chars().next().is_some_and(char::is_alphanumeric);
    match sign {
        '+' | '#' => {
            let mut letters = word.chars();
            let is_letter = letters.next().is_some_and(char::is_alphabetic) && letters.all(|letter| letter == '+');
            is_letter && ends(after)
        }
        '.' => {
            let follows = |name: &str| {
                let head = after.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name));
                head && after.get(name.len()..).is_some_and(ends)
            };
            (word.is_empty() && follows("net")) || (!word.is_empty() && follows("js"))
        }
        _ => false,
    }
}

/// The folded words of a text, without their places.
#[must_use]
pub fn folded_words(text: &str) -> Vec<String> {
    tokenize(text).into_iter().map(|token| token.word).collect()
}

/// Whether a word is a number or a code.
#[must_use]
pub fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_names_are_part_of_the_word() {
        for (text, words) in [
            ("C++ and C#", &["c++", "and", "c#"][..]),
            ("CompTIA A+", &["comptia", "a+"]),
            (".NET, ASP.NET", &[".net", "asp", "net"]),
            ("Node.js", &["node.js"]),
            ("Security+ 50+ #1", &["security", "50", "1"]),
            ("N.B. e.g. the.network", &["n", "b", "e", "g", "the", "network"]),
        ] {
            assert_eq!(folded_words(text), words, "{text}");
        }
    }

    #[test]
    fn folding_keeps_token_offsets() {
        let found = tokenize("L'Œuvre e\u{301}té");
        let found: Vec<_> = found.iter().map(|token| (token.word.as_str(), token.start, token.end)).collect();
        assert_eq!(found, [("l", 0, 1), ("oeuvre", 2, 7), ("ete", 8, 12)]);
    }
}
