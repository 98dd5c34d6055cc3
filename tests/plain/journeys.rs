//! What is said on the way, line by line.

use super::person::typed;

/// The whole way: language, help, questions with a mistake and a look-up, the list, words, one programme, side by side, the
/// order, a limit, what to ask, the words explained, back to the questions, and leaving.
const WAY: &[&str] = &[
    "2", "1", "?", "1", "9x", "5", "2", "soins", "1", "2", "0", "5", "1 3", "0", "6", "", "0", "2", "2", "0", "b",
    "demence", "0", "2", "b", "b", "b", "5", "", "q",
];

fn lines(lines: &[&str]) -> Vec<u8> {
    lines.iter().flat_map(|line| format!("{line}\n").into_bytes()).collect()
}

/// Letters, marks and blanks that every voice and braille table knows.
fn is_plain(letter: char) -> bool {
    letter == '\n' || letter == ' ' || letter.is_ascii_graphic() || letter.is_alphabetic()
}

#[test]
fn the_whole_way_reads_in_both_languages() {
    insta::assert_snapshot!("plain-fr", typed(None, &lines(WAY)));
    let way = ["1", "33102", "b", "1", "4", "2", "1", "2", "b", "2", "2", "3", "b", "q"];
    insta::assert_snapshot!("plain-en", typed(Some("en"), &lines(&way)));
}

#[test]
fn nothing_but_lines_of_letters_and_plain_marks_is_written() {
    for lang in ["en", "fr"] {
        let said = typed(Some(lang), &lines(&WAY[1..]));
        let other: String = said.chars().filter(|letter| !is_plain(*letter)).collect();
        assert_eq!(other, "", "{lang}");
    }
}

#[test]
fn the_first_line_says_what_this_is_and_how_to_leave() {
    let said = typed(None, b"");
    assert_eq!(said.lines().next().unwrap(), "This is microcred in plain lines. Type q and press Enter to leave.");
}

#[test]
fn help_back_and_leaving_are_known_at_every_prompt_and_a_wrong_answer_asks_again() {
    let way = lines(WAY);
    let prompts = WAY.len();
    for taken in 0..prompts {
        let before = lines(&WAY[..taken]);
        let base = typed(None, &before);
        // The end of all lines leaves, as q does: nothing else is said.
        let left = typed(None, &[&before[..], b"q\n"].concat());
        assert_eq!(left.replace('\n', ""), base.replace('\n', ""), "q after {taken} lines");
        let helped = typed(None, &[&before[..], b"?\n"].concat());
        assert!(helped.len() > base.len() + 40, "? after {taken} lines says nothing");
        let back = typed(None, &[&before[..], b"b\n"].concat());
        assert!(back.len() > base.len() + 10, "b after {taken} lines says nothing");
    }
    assert!(typed(None, &way).ends_with("Vos réponses n'ont pas été gardées.\n"));
}

#[test]
fn starting_again_forgets_everything() {
    // Search, words, choose two to compare, back to the start, start again.
    let said = typed(Some("en"), &lines(&["3", "care", "0", "5", "1 2", "0", "10", "7", "3", "q"]));
    assert!(said.contains("All answers are erased."), "{said}");
    let after = said.split("All answers are erased.").nth(1).unwrap();
    assert!(!after.contains("care\"") && !after.contains("Start again"), "{after}");
}
