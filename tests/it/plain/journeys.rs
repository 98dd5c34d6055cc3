//! What is said on the way, line by line.

use microcred_i18n::Lang;

use super::scripted_user::{goes, typed};

/// The whole way: language, help, questions with a mistake and a look-up, the list, words, one program, side by side, the
/// order, a limit, what to ask, the words explained, back to the questions, and leaving.
const FULL_SESSION: &[&str] = &[
    "2",
    "1",
    "?",
    "1",
    "9x",
    "5",
    "2",
    "soins",
    "1",
    "=Choisir ce programme",
    "=Revenir à la liste",
    "0",
    "=Choisir de deux",
    "2 3",
    "0",
    "=Comparer les 3",
    "x",
    "b",
    "0",
    "=Changer l'ordre",
    "2",
    "0",
    "=Ignorer une limite",
    "1",
    "0",
    "=Quoi demander",
    "",
    "demence",
    "0",
    "=Effacer la recherche",
    "0",
    "=Revenir au début",
    "5",
    "",
    "q",
];

/// Filters: a value kept, what is not known kept too, another left out, a mistake, then so much that nothing is left, and a way
/// back.
const FILTER_SESSION: &[&str] = &[
    "3",
    "0",
    "=Filters",
    "=Time",
    "=How it is taught",
    "=Online, at any time",
    "=Show only",
    "=Also show",
    "=Back to the filters",
    "=Pace",
    "9",
    "=At your own pace",
    "=Hide",
    "=Back to the list",
    "0",
    "=Filters",
    "=Money",
    "=Your cost",
    "=Free (",
    "=Show only",
    "b",
    "b",
    "=The program",
    "=Who offers it",
    "=Employer",
    "=Show only",
    "=Back to the list",
    "8",
    "1",
    "0",
    "=Filters",
    "=Remove all filters",
    "b",
    "q",
];

/// What matters: a trade-off, its other side, none; a weight by hand with mistakes; the stated weights again.
const WEIGHT_SESSION: &[&str] = &[
    "1",
    "2",
    "4",
    "2",
    "0",
    "=What matters",
    "1",
    "1",
    "1",
    "2",
    "1",
    "3",
    "=Or rate each question",
    "3",
    "101",
    "x",
    "b",
    "3",
    "90",
    "b",
    "=Reset the weights",
    "=Back to the list",
    "q",
];

/// Taking away: a plan in a folder with a mistake on the way, the answers on it, a print, a code; then one program with its
/// address and notes; and going on from a code with a mistake.
pub const HANDOUT_SESSION: &[&str] = &[
    "1",
    "2",
    "4",
    "2",
    "0",
    "=Save, print or send",
    "9",
    "=Save",
    "=Web page",
    "~/papers",
    "=Include my answers",
    "=Save",
    "=Only my answers",
    "",
    "=Print",
    "=Yes",
    "=Code",
    "",
    "b",
    "1",
    "=Save, print or send",
    "=Address",
    "",
    "b",
    "=Notes",
    "=Note",
    "Called on Monday",
    "2",
    "b",
    "b",
    "0",
    "=Back to the start",
    "=I have a code",
    "hello",
    "mc1-qqqq-qqqq-qqqq",
    "b",
    "q",
];

fn lines(lines: &[impl AsRef<str>]) -> Vec<u8> {
    lines.iter().flat_map(|line| format!("{}\n", line.as_ref()).into_bytes()).collect()
}

/// Letters, marks and blanks that every voice and braille table knows.
pub fn is_plain_character(letter: char) -> bool {
    letter == '\n' || letter == ' ' || letter.is_ascii_graphic() || letter.is_alphabetic()
}

#[test]
fn full_session_matches_snapshots() {
    insta::assert_snapshot!("plain-fr", goes(None, FULL_SESSION).0);
    let way = [
        "1",
        "33102",
        "b",
        "1",
        "4",
        "2",
        "1",
        "1",
        "=Pick this program",
        "b",
        "2",
        "=Pick this program",
        "=Compare the 2",
        "b",
        "q",
    ];
    insta::assert_snapshot!("plain-en", goes(Some("en"), &way).0);
}

#[test]
fn filters_and_weights_match_snapshots() {
    insta::assert_snapshot!("plain-filters", goes(Some("en"), FILTER_SESSION).0);
    insta::assert_snapshot!("plain-weights", goes(Some("en"), WEIGHT_SESSION).0);
    insta::assert_snapshot!("plain-taking", goes(Some("en"), HANDOUT_SESSION).0);
}

#[test]
fn output_is_plain_text_lines() {
    let [filters, weights, taking] =
        [FILTER_SESSION, WEIGHT_SESSION, HANDOUT_SESSION].map(|way| lines(&goes(Some("en"), way).1));
    let ways = [lines(&goes(None, FULL_SESSION).1[1..]), filters, weights, taking];
    for (lang, way) in Lang::all().flat_map(|lang| ways.iter().map(move |way| (lang.tag(), way))) {
        let said = typed(Some(lang), way);
        let other: String = said.chars().filter(|letter| !is_plain_character(*letter)).collect();
        assert_eq!(other, "", "{lang}");
    }
}

#[test]
fn first_line_says_what_it_is_and_how_to_quit() {
    let said = typed(None, b"");
    assert_eq!(said.lines().next().unwrap(), "This is microcred in plain text. To leave, type q and press Enter.");
}

#[test]
fn every_prompt_accepts_help_back_and_quit() {
    // The others start where the language is known.
    let english = |way: &[&str]| [vec!["1".to_owned()], goes(Some("en"), way).1].concat();
    for way in [goes(None, FULL_SESSION).1, english(FILTER_SESSION), english(WEIGHT_SESSION), english(HANDOUT_SESSION)]
    {
        knows_help_back_and_leaving_everywhere(&way);
    }
    assert!(goes(None, FULL_SESSION).0.ends_with("Vos réponses n'ont pas été conservées.\n"));
}

fn knows_help_back_and_leaving_everywhere(way: &[String]) {
    for taken in 0..way.len() {
        let before = lines(&way[..taken]);
        let base = typed(None, &before);
        // The end of all lines leaves, as q does: nothing else is said.
        let left = typed(None, &[&before[..], b"q\n"].concat());
        assert_eq!(left.replace('\n', ""), base.replace('\n', ""), "q after {taken} lines");
        let helped = typed(None, &[&before[..], b"?\n"].concat());
        assert!(helped.len() > base.len() + 40, "? after {taken} lines says nothing");
        let back = typed(None, &[&before[..], b"b\n"].concat());
        assert!(back.len() > base.len() + 10, "b after {taken} lines says nothing");
    }
}

#[test]
fn advisories_are_printed_once_and_can_be_repeated() {
    let way = [
        "2",
        "1",
        "registered nurse",
        "1",
        "=Show my matches",
        "0",
        "=Change the order",
        "1",
        "care",
        "0",
        "=What to do first",
        "",
        "q",
    ];
    let said = goes(Some("en"), &way).0;
    let (full, short) = ("\nWhat to do first\n", "\nWhat to do first: ");
    assert!(said.find(full).unwrap() < said.find("     Your cost").unwrap(), "{said}");
    assert_eq!(said.matches(full).count(), 2, "before the list, and when it is asked for: {said}");
    assert_eq!(said.matches(short).count(), 2, "for the other order and the words: {said}");
}

/// Everything in which addresses stand.
const SOURCES: [&str; 7] = [
    include_str!("../../../crates/advice/src/labour_market.rs"),
    include_str!("../../../catalogue.ron"),
    include_str!("../../../reference/criteria.ron"),
    include_str!("../../../reference/funding.ron"),
    include_str!("../../../reference/licences.ron"),
    include_str!("../../../reference/help.ron"),
    include_str!("../../../crates/advice/src/advisories.rs"),
];

#[test]
fn urls_are_printed_whole() {
    // The list in full, then many programs, two side by side, and what to ask first and whom to talk to.
    let mut way: Vec<String> = ["2", "1", "registered nurse", "1", "=Show my matches"].map(str::to_owned).to_vec();
    for number in 1..=7 {
        way.extend([number.to_string(), "=Pick this program".to_owned(), "1".to_owned()]);
    }
    way.extend(
        ["0", "=What to ask", "", "0", "=What to do first", "", "0", "=Compare the", "", "q"].map(str::to_owned),
    );
    let said = goes(Some("en"), &way).0;
    let known: String = SOURCES.concat();
    let ends = ['"', ' ', ')', ',', ';', '.', '\n'];
    let is_whole = |address: &str| known.split(address).skip(1).any(|after| after.starts_with(ends));
    let address = |word: &str| {
        let (_, rest) = word.split_once("https://")?;
        Some(format!("https://{}", rest.trim_end_matches(['.', ',', ';', ')', ']'])))
    };
    let addresses: Vec<String> = said.split_whitespace().filter_map(address).collect();
    let broken: Vec<&String> = addresses.iter().filter(|address| !is_whole(address)).collect();
    assert!(addresses.len() > 30 && broken.is_empty(), "of {}: {broken:?}\n{said}", addresses.len());
}

#[test]
fn restart_clears_everything() {
    // Search, words, choose two to compare, back to the start, start again.
    let way = ["3", "care", "0", "=Pick two to five", "1 2", "0", "=Back to the start", "=Start again", "3", "q"];
    let said = goes(Some("en"), &way).0;
    assert!(said.contains("All your answers are erased."), "{said}");
    let after = said.split("All your answers are erased.").nth(1).unwrap();
    assert!(!after.contains("care\"") && !after.contains("Start again"), "{after}");
}
