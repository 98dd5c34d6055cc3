//! Breaks texts into lines: at blanks and hyphens, but never within an address, so that it can be copied.

use textwrap::{Options, WordSeparator, WordSplitter};

pub(crate) use textwrap::core::display_width;

/// The fewest columns of a line on the screen.
const MIN_COLUMNS: usize = 20;

/// Breaks a text into lines of at most `width` columns, and ends the last. The first line and the others are indented. Only
/// an address may be longer.
pub(crate) fn wrap(text: &str, width: usize, first: &str, rest: &str) -> String {
    fill(text, Options::new(width.max(MIN_COLUMNS)).initial_indent(first).subsequent_indent(rest))
}

/// Breaks a text for paper into lines: as [`wrap`], but at blanks only.
pub(crate) fn wrap_at_blanks(text: &str, width: usize, first: &str, rest: &str) -> String {
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    fill(text, options)
}

/// Returns the text in lines as the options want them. An address stays whole, also where it is longer than a line.
fn fill(text: &str, options: Options<'_>) -> String {
    if !contains_url(text) {
        return textwrap::fill(text, options.break_words(true)) + "\n";
    }
    let splitter = match &options.word_splitter {
        WordSplitter::HyphenSplitter => WordSplitter::Custom(hyphen_split_points),
        other => other.clone(),
    };
    let options = options.word_splitter(splitter).word_separator(WordSeparator::AsciiSpace);
    textwrap::fill(text, options.break_words(false)) + "\n"
}

/// Returns whether a word is an address, or a text holds one.
fn contains_url(text: &str) -> bool {
    text.contains("://")
}

/// Returns where a word can be broken: at its hyphens, if it is no address.
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
        let lines = fill(&text, Options::new(12));
        assert_eq!(lines, format!("A micro-\ncredential,\nyes.\n[{ADDRESS}\n· 2026]\n"));
    }

    #[test]
    fn overlong_word_without_url_is_split() {
        assert_eq!(fill("abcdefgh ij", Options::new(5)), "abcde\nfgh\nij\n");
    }

    #[test]
    fn paper_breaks_at_blanks_only() {
        assert_eq!(wrap_at_blanks("on a micro-credential", 18, "", "  "), "on a\n  micro-credential\n");
        assert_eq!(wrap("on a micro-credential", 0, "", "  "), "on a micro-\n  credential\n");
    }
}
