//! The words that stand in no comment and in no name of an item: the tables under "Words" in `CONTRIBUTING.md`.

use crate::source::{program_files, split_comment};

const GUIDE: &str = include_str!("../../CONTRIBUTING.md");

/// The words before the names of items.
const ITEMS: [&str; 8] = ["const", "enum", "fn", "mod", "static", "struct", "trait", "type"];

/// Returns the words of the table under a head.
fn words_under(head: &str) -> Vec<&'static str> {
    let section = GUIDE.split("\n## ").find(|section| section.starts_with("Words\n")).unwrap();
    let (_, table) = section.split_once(&format!("| {head} |")).unwrap();
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let words: Vec<&str> = rows.flat_map(|row| row.split('`').skip(1).step_by(2)).collect();
    assert!(words.len() > 20, "{words:?}");
    words
}

/// Returns true if a text has one of the words.
fn has(text: &str, words: &[&str]) -> bool {
    let letters = text.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' });
    let spaced = format!(" {} ", letters.collect::<String>());
    words.iter().any(|word| spaced.contains(&format!(" {word} ")))
}

/// Returns the words of a name, in lower case.
fn spaced(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        match letter {
            '_' => words.push(' '),
            upper if upper.is_uppercase() && words.ends_with(|last: char| last != ' ' && !last.is_uppercase()) => {
                words.push(' ');
                words.push(upper);
            }
            other => words.push(other),
        }
    }
    words.to_lowercase()
}

/// Returns the comments of a file with their lines, in lower case.
fn comments(text: &str) -> Vec<(usize, String)> {
    let lines = text.lines().enumerate();
    let of_line = |(number, line): (usize, &str)| (number + 1, split_comment(line).1.to_lowercase());
    lines.map(of_line).filter(|(_, comment)| !comment.is_empty()).collect()
}

/// Returns the names of the items of a file with their lines.
fn names(text: &str) -> Vec<(usize, String)> {
    let mut names = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let is_mark = |letter: char| !letter.is_alphanumeric() && letter != '_';
        let words: Vec<&str> = split_comment(line).0.split(is_mark).filter(|word| !word.is_empty()).collect();
        let items = words.windows(2).filter(|pair| ITEMS.contains(&pair[0]));
        names.extend(items.map(|pair| (number + 1, spaced(pair[1]))));
    }
    names
}

#[test]
fn comments_and_names_have_standard_words() {
    let (anywhere, in_names) = (words_under("not in names or comments"), words_under("not in names"));
    let mut faults = Vec::new();
    for (path, text) in program_files() {
        let comments = comments(&text).into_iter().filter(|(_, comment)| has(comment, &anywhere));
        let names = names(&text).into_iter().filter(|(_, name)| has(name, &anywhere) || has(name, &in_names));
        faults.extend(comments.chain(names).map(|(line, found)| format!("{path}:{line}: {found}")));
    }
    assert!(faults.is_empty(), "words that CONTRIBUTING.md replaces:\n{}", faults.join("\n"));
}

#[test]
fn words_are_found_in_names_and_comments() {
    let text = "/// A told wish.\nfn judged_list() {}\nstruct NearMissWish;\nlet a = \"https://wish\"; // wish\n";
    assert_eq!(comments(text).iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 4]);
    assert_eq!(names(text), [(2, "judged list".to_owned()), (3, "near miss wish".to_owned())]);
    let words = words_under("not in names");
    assert!(has("judged list", &words) && !has("prejudged budget", &words));
}
