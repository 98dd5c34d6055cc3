//! What people who mean harm write, and what must never come out of the program: said here once more, by a list of its own.

use unicode_normalization::char::is_combining_mark;

/// Each by its name.
pub fn payloads() -> Vec<(&'static str, String)> {
    let given = |payload: &str| payload.to_owned();
    vec![
        ("clipboard, ended by a bell", given("\u{1b}]52;c;ZXZpbA==\u{7}")),
        ("clipboard, ended by a string end", given("\u{1b}]52;p;ZXZpbA==\u{1b}\\")),
        ("clipboard question", given("\u{1b}]52;c;?\u{7}")),
        ("link", given("\u{1b}]8;;https://evil.example\u{1b}\\click\u{1b}]8;;\u{1b}\\")),
        ("title", given("\u{1b}]0;owned\u{7}")),
        ("title without an end", given("\u{1b}]2;owned")),
        ("notification and program", given("\u{1b}]9;7;calc\u{7}\u{1b}]777;notify;a;b\u{7}")),
        ("device control string", given("\u{1b}P$q\"p\u{1b}\\\u{1b}P1;1|17/61\u{1b}\\")),
        ("sixel", given("\u{1b}Pq#0;2;0;0;0#0~~@@\u{1b}\\")),
        ("application, privacy and start of string", given("\u{1b}_G\u{1b}\\\u{1b}^x\u{1b}\\\u{1b}Xy\u{1b}\\")),
        ("clear and move", given("\u{1b}[2J\u{1b}[3J\u{1b}[H")),
        ("questions to the terminal", given("\u{1b}[6n\u{1b}[c\u{1b}[?u\u{1b}[21t")),
        ("modes", given("\u{1b}[?1049l\u{1b}[?25l\u{1b}[?2026h")),
        ("colours", given("\u{1b}[31;1;5mred\u{1b}[0m")),
        ("reset", given("\u{1b}c\u{1b}#8\u{1b}(0")),
        ("the same in one character", given("\u{9b}2J\u{9d}0;owned\u{9c}\u{90}q\u{9c}\u{9f}x\u{9c}")),
        ("bell, backspace, delete", given("\u{7}\u{8}\u{8}\u{8}\u{7f}")),
        ("over the line", given("good\rbad\u{b}\u{c}")),
        ("lines", given("a\nb\r\nc\u{85}d\u{2028}e\u{2029}f\tg")),
        ("nothing", given("\u{0}\u{0}")),
        ("override", given("\u{202e}txt.exe\u{202c}\u{202d}")),
        ("isolates and marks", given("\u{2066}a\u{2067}b\u{2068}c\u{2069}\u{200e}\u{200f}\u{61c}")),
        ("no width", given("a\u{200b}b\u{feff}c\u{2060}d\u{ad}e\u{34f}f\u{180e}")),
        ("tags", "evil".chars().map(|letter| char::from_u32(0xe0000 + u32::from(letter)).unwrap()).collect()),
        ("pile of marks", format!("a{}", "\u{301}".repeat(1000))),
        ("pile of marks and joiners", format!("a{}", "\u{301}\u{200d}".repeat(500))),
        ("joiners", format!("a{}b{}c", "\u{200d}".repeat(1000), "\u{200c}".repeat(900))),
        ("rings around", format!("a{}", "\u{20dd}\u{20e0}\u{489}".repeat(300))),
        ("private", given("\u{e000}\u{f8ff}\u{f0000}\u{10fffd}")),
        ("fillers", given("\u{3164}\u{115f}\u{1160}\u{ffa0}\u{17b4}\u{17b5}")),
        ("variations", given("a\u{fe00}b\u{fe0f}c\u{e0100}d\u{180b}")),
        ("annotations and no characters", given("\u{fff9}a\u{fffa}b\u{fffb}\u{fffe}\u{ffff}\u{fdd0}")),
        ("music and shorthand that is not seen", given("\u{1d173}\u{1d17a}\u{1bca0}\u{1bca3}")),
        ("one letter of a thousand", "\u{1100}".repeat(600)),
        ("wide and very wide", given("看護\u{fdfd}\u{12031}👩🏽‍⚕️🏳️‍🌈")),
        ("formula", given("=cmd|'/c calc'!A0")),
        ("formula by plus", given("+1+cmd|'/c calc'!A0")),
        ("formula by minus", given("-2+3+cmd|'/c calc'!A0")),
        ("formula by at", given("@SUM(1+1)*cmd|'/c calc'!A0")),
        ("formula after a tab", given("\t=1+1")),
        ("formula of full width", given("＝1＋1")),
        ("formula behind a semicolon", given("a;=cmd|'/c calc'!A0;@b;+c;-d")),
        ("formula behind a quotation mark", given("a\",\"=1+1\",\"")),
        ("way out", given("../../../etc/passwd")),
        ("device", given("C:\\CON\\NUL")),
        ("page", given("<script>alert(1)</script>&amp;'\"")),
        ("message of ours", given("{ $count -> [one] x *[other] {\"\"} } {-term} { welcome-intro }")),
        ("formats", given("%s%n%x {} {0:?} $(id) `id` ${HOME}")),
        ("ends of texts", given("\\\"'}])>,;:# /* // -- \\u{202e} \\x1b[2J")),
    ]
}

/// Whether a character may take over a terminal, turn a line around, or hide.
fn is_harmful(letter: char) -> bool {
    matches!(u32::from(letter),
        // Control characters of both kinds.
        0..=0x1f | 0x7f..=0x9f
        // What turns lines around, and ends of lines and of paragraphs.
        | 0x61c | 0x200e | 0x200f | 0x2028..=0x202e | 0x2066..=0x2069
        // What is not seen.
        | 0xad | 0x34f | 0x180b..=0x180f | 0x200b | 0x2060..=0x2065 | 0x206a..=0x206f | 0xfe00..=0xfe0f | 0xfeff
        | 0x115f | 0x1160 | 0x17b4 | 0x17b5 | 0x3164 | 0xffa0 | 0xfff0..=0xfffb | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a
        | 0xe0000..=0xe0fff
        // What everybody draws as they like.
        | 0xe000..=0xf8ff | 0xf0000..=0x10ffff)
}

/// Everything harmful that stands in an output: characters, and piles on one letter. Only ends of lines may be there.
pub fn harmful(text: &str) -> Vec<String> {
    let letters = text.chars().filter(|letter| *letter != '\n' && is_harmful(*letter));
    let mut found: Vec<String> = letters.map(|letter| letter.escape_unicode().to_string()).collect();
    let joins = |letter: char| is_combining_mark(letter) || matches!(letter, '\u{200c}' | '\u{200d}');
    let piles = text.split(|letter| !joins(letter)).map(|pile| pile.chars().count()).filter(|count| *count > 4);
    found.extend(piles.map(|count| format!("a pile of {count}")));
    found
}

/// The bytes of an output as text, after a look that nothing in them does harm.
pub fn harmless(bytes: Vec<u8>, what: &str) -> String {
    let text = String::from_utf8(bytes).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_eq!(harmful(&text), Vec::<String>::new(), "{what}: {}", text.chars().take(2000).collect::<String>());
    text
}

#[test]
fn every_payload_except_plain_ones_is_detected() {
    let plain: Vec<&str> =
        payloads().into_iter().filter(|(_, payload)| harmful(payload).is_empty()).map(|(name, _)| name).collect();
    assert_eq!(
        plain,
        [
            "one letter of a thousand",
            "formula",
            "formula by plus",
            "formula by minus",
            "formula by at",
            "formula of full width",
            "formula behind a semicolon",
            "formula behind a quotation mark",
            "way out",
            "device",
            "page",
            "message of ours",
            "formats",
            "ends of texts",
        ]
    );
}
