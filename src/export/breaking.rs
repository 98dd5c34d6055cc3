//! Where texts are broken into lines: at blanks and hyphens, but never within an address, so that it can be copied.

use textwrap::{Options, WordSeparator, WordSplitter};

/// The text in lines as the options want them. Where it holds an address, the address stays whole, also where it is longer
/// than a line.
pub(super) fn filled(text: &str, options: Options<'_>) -> String {
    if !has_address(text) {
        return textwrap::fill(text, options.break_words(true));
    }
    let splitter = match &options.word_splitter {
        WordSplitter::HyphenSplitter => WordSplitter::Custom(hyphens),
        other => other.clone(),
    };
    let options = options.word_splitter(splitter).word_separator(WordSeparator::AsciiSpace);
    textwrap::fill(text, options.break_words(false))
}

/// Whether a word is an address, or some word of a text.
fn has_address(text: &str) -> bool {
    text.contains("://")
}

/// Where a word can be broken: at its hyphens, if it is no address.
fn hyphens(word: &str) -> Vec<usize> {
    if has_address(word) { Vec::new() } else { WordSplitter::HyphenSplitter.split_points(word) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://www.canada.ca/en/employment-social-development/programs?name=a-b";

    #[test]
    fn an_address_stays_whole_and_the_words_beside_it_break_as_ever() {
        let text = format!("A micro-credential, yes. [{ADDRESS} · 2026]");
        let lines = filled(&text, Options::new(12));
        assert_eq!(lines, format!("A micro-\ncredential,\nyes.\n[{ADDRESS}\n· 2026]"));
    }

    #[test]
    fn without_an_address_a_word_that_is_longer_than_a_line_is_cut() {
        assert_eq!(filled("abcdefgh ij", Options::new(5)), "abcde\nfgh\nij");
    }
}
