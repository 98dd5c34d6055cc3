//! Where texts are broken into lines: at blanks and hyphens, but never within an address, so that it can be copied.

use textwrap::{Options, WordSeparator, WordSplitter};

/// The text in lines as the options want them. Where it holds an address, the address stays whole, also where it is longer
/// than a line.
pub(super) fn wrap_keeping_urls(text: &str, options: Options<'_>) -> String {
    if !contains_url(text) {
        return textwrap::fill(text, options.break_words(true));
    }
    let splitter = match &options.word_splitter {
        WordSplitter::HyphenSplitter => WordSplitter::Custom(hyphen_split_points),
        other => other.clone(),
    };
    let options = options.word_splitter(splitter).word_separator(WordSeparator::AsciiSpace);
    textwrap::fill(text, options.break_words(false))
}

/// Whether a word is an address, or some word of a text.
fn contains_url(text: &str) -> bool {
    text.contains("://")
}

/// Where a word can be broken: at its hyphens, if it is no address.
fn hyphen_split_points(word: &str) -> Vec<usize> {
    if contains_url(word) { Vec::new() } else { WordSplitter::HyphenSplitter.split_points(word) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://www.canada.ca/en/employment-social-development/programs?name=a-b";

    #[test]
    fn urls_are_not_broken_and_other_words_wrap() {
        let text = format!("A micro-credential, yes. [{ADDRESS} · 2026]");
        let lines = wrap_keeping_urls(&text, Options::new(12));
        assert_eq!(lines, format!("A micro-\ncredential,\nyes.\n[{ADDRESS}\n· 2026]"));
    }

    #[test]
    fn overlong_word_without_url_is_split() {
        assert_eq!(wrap_keeping_urls("abcdefgh ij", Options::new(5)), "abcde\nfgh\nij");
    }
}
