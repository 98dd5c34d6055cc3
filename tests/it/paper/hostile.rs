//! What people who mean harm write, in every place of a hand-out and in every form.

use microcred_export::document::{html, markdown, pdf, plain_text};
use proptest::prelude::*;

use super::markup::{Element, check_html, elements, events};
use super::support::everywhere;
use crate::support::effort::cases;
use crate::support::payloads::{harmless, payloads};

/// The elements without their texts; addresses that can be followed stay.
fn bones(all: Vec<Element>) -> Vec<(String, Vec<(String, String)>)> {
    all.into_iter().map(|one| (one.name, one.attributes)).collect()
}

/// Every form of a document with a text everywhere; none of them means anything else than with a harmless text.
fn holds(given: &str) {
    let (document, plain) = (everywhere(given), everywhere("A"));
    let written = html::render(&document);
    assert_eq!(bones(check_html(&document)), bones(elements(&html::render(&plain))), "{given:?}");
    harmless(written.into_bytes(), given);
    let written = markdown::render(&document);
    assert_eq!(events(&written), events(&markdown::render(&plain)), "{given:?}: {written}");
    harmless(written.into_bytes(), given);
    harmless(plain_text::render(&document).into_bytes(), given);
}

#[test]
fn payloads_are_inert_in_every_format() {
    let more = [
        "</title><script>alert(1)</script>",
        "\" onmouseover=\"x",
        "</style><!-- --><![CDATA[",
        "[click](https://evil.example)",
        "<https://evil.example>",
        "https://evil.example/?a=b&c=d",
        "HTTP://EVIL.EXAMPLE www.evil.example a@evil.example",
        "# h",
        "- [ ] a",
        "1. a",
        "---",
        "===",
        "| a | b |",
        "|---|---|",
        "```\ncode",
        "    code",
        "> quote",
        "![x](https://evil.example/x.png)",
        "[a]: https://evil.example",
        "~~a~~ **b** __c__ *d* _e_ `f`",
        "&lt;script&gt; &#60; &copy;",
        "a  ",
        "a\\",
        "\\",
        "مرحبا بالعالم",
        "नमस्ते",
        "$x$ $$y$$",
        "+ a",
        "* a",
        "#",
        "~~~",
        "<!--",
        "<a",
        "[^1]: x",
    ];
    let own = payloads().into_iter().map(|(_, payload)| payload);
    for payload in own.chain(more.iter().map(|text| (*text).to_owned())) {
        // A text from which nothing is left is no text.
        for given in [format!("A{payload}Z"), format!("A {payload}"), format!("{payload} Z")] {
            holds(&given);
            let made = pdf::render(&everywhere(&given)).unwrap();
            assert!(made.starts_with(b"%PDF-1.7"), "{given:?}");
        }
    }
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn any_clean_text_renders_in_every_format(given in "A\\PC{0,80}") {
        holds(&given);
        prop_assert!(pdf::render(&everywhere(&given)).is_ok());
    }

    #[test]
    fn any_characters_render_in_every_format(given in proptest::collection::vec(any::<char>(), 0..60)) {
        let given: String = given.into_iter().collect();
        holds(&format!("A{given}"));
        prop_assert!(pdf::render(&everywhere(&given)).is_ok());
    }
}

proptest! {
    // Each of these fills dozens of pages.
    #![proptest_config(cases(8))]

    #[test]
    fn long_texts_span_pages(words in 0..600_usize, length in 1..400_usize) {
        let given = "w".repeat(length) + &" word".repeat(words);
        prop_assert!(pdf::render(&everywhere(&given)).is_ok());
    }
}
