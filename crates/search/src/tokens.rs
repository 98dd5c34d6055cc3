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

/// The folded words of a text in order, with their places. What is neither a letter nor a digit parts words.
#[must_use]
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut word = String::new();
    let mut start = 0;
    let mut end = 0;
    for (place, letter) in text.chars().enumerate() {
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
    fn folding_keeps_token_offsets() {
        let found = tokenize("L'Œuvre e\u{301}té");
        let found: Vec<_> = found.iter().map(|token| (token.word.as_str(), token.start, token.end)).collect();
        assert_eq!(found, [("l", 0, 1), ("oeuvre", 2, 7), ("ete", 8, 12)]);
    }
}
