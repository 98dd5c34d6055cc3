//! How much stands on a screen: at most seven things to choose from, or three paragraphs to read. What exceeds it is known.

use microcred_i18n::Lang;
use microcred_tui::app::App;
use microcred_tui::keys::KeyContext;
use microcred_tui::message::{Key, Msg};

use crate::support::data::SMALL;
use crate::support::keys::press;

use super::{app, drawn, rows};

const MAX_CHOICES: usize = 7;
const MAX_PARAGRAPHS: usize = 3;

/// Ways to every screen that is chosen from or read, by its name; the questions follow each other.
const KEY_PATHS: &[(&str, &str)] = &[
    ("welcome", ""),
    ("matches", "1152"),
    ("program", "1152 Enter"),
    ("compare", "1152 Space Down Space c"),
    ("leaving", "1152 Space Down Space c Esc"),
    ("steps", "1152v"),
    ("choices", "1152o"),
    ("weigh", "1152t"),
    ("filters", "1152f"),
    ("about", "4"),
    ("glossary", "w"),
    ("help of the matches", "1152?"),
    ("help of a question", "1?"),
    ("menu of the matches", "11520"),
    ("menu of a question", "10"),
    ("menu of a program", "1152 Enter 0"),
    ("take", "1152 Enter y"),
    ("forms of files", "1152 Enter y1"),
    ("notes", "1152 Enter n"),
    ("confirm", "11q"),
];

/// What exceeds it today, in English: choices, and paragraphs of a page. The glossary is one long list of words.
const KNOWN_EXCEPTIONS: &[(&str, usize, usize)] = &[
    // Every language has its door, and so have a code and the plain lines.
    ("welcome", 8, 0),
    // All that is known of a program, under seven headings.
    ("program", 0, 7),
    // Every row of the table; those that differ come first to the eye, and one key leaves only them.
    ("compare", 53, 0),
    ("leaving", 0, 4),
    // Trade-offs first, then the weight of every question.
    ("weigh", 18, 0),
    // Every facet; its values stand beside it.
    ("filters", 35, 0),
    // What a micro-credential is: seven texts with sources, and further reading.
    ("about", 0, 10),
    ("help of the matches", 0, 5),
    ("help of a question", 0, 5),
    // Nine have a digit.
    ("menu of the matches", 20, 0),
    ("menu of a program", 9, 0),
    // Six forms, the answers alone, and the folder.
    ("forms of files", 8, 0),
    // Fields of work, where no job was typed.
    ("question target", 17, 0),
    ("question budget", 9, 0),
    // Provinces and territories.
    ("question province", 14, 0),
    ("question status", 8, 0),
    ("question clb", 9, 0),
];

/// How many things the arrows reach.
fn choices(app: &mut App) -> usize {
    let mut count = 1;
    let mut before = drawn(app, (80, 24));
    while count < 200 {
        app.update(Msg::Key(Key::Down));
        let now = drawn(app, (80, 24));
        if now == before {
            break;
        }
        before = now;
        count += 1;
    }
    count
}

/// How many paragraphs a page has from its top to its end.
fn paragraphs(app: &mut App) -> usize {
    app.update(Msg::Resize(120, 120));
    let rows = rows(&drawn(app, (120, 120)));
    let body: Vec<bool> =
        rows[1..rows.len() - 1].iter().map(|row| row.trim_matches([' ', '│', '#']).is_empty()).collect();
    let begins = body.windows(2).filter(|two| two[0] && !two[1]).count();
    begins + usize::from(!body[0])
}

#[test]
fn screens_over_7_choices_or_3_paragraphs_are_listed() {
    let fresh = || app(Lang::source_language(), (80, 24), &SMALL, false);
    let mut found: Vec<(String, usize, usize)> = Vec::new();
    for (name, way) in KEY_PATHS {
        let mut app = fresh();
        press(&mut app, way);
        let is_page = matches!(
            app.key_context(),
            KeyContext::Page | KeyContext::Interstitial | KeyContext::Program | KeyContext::Confirm
        );
        found.push(if is_page {
            ((*name).to_owned(), 0, paragraphs(&mut app))
        } else {
            ((*name).to_owned(), choices(&mut app), 0)
        });
    }
    for start in ["2", "1152a"] {
        let mut app = fresh();
        press(&mut app, start);
        while let Some(asked) = app.session().core.current_question() {
            let mut there = fresh();
            press(&mut there, start);
            while there.session().core.current_question() != Some(asked) {
                skip(&mut there);
            }
            let name = format!("question {}", asked.slug());
            if !found.iter().any(|(known, ..)| *known == name) {
                found.push((name, choices(&mut there), 0));
            }
            skip(&mut app);
        }
    }
    for (name, choices, paragraphs) in &found {
        println!("{name}: {choices} choices, {paragraphs} paragraphs");
    }
    let exceeds = |one: &&(String, usize, usize)| one.1 > MAX_CHOICES || one.2 > MAX_PARAGRAPHS;
    let exceeding: Vec<(&str, usize, usize)> = found
        .iter()
        .filter(exceeds)
        .map(|(name, choices, paragraphs)| (name.as_str(), *choices, *paragraphs))
        .collect();
    assert_eq!(exceeding, KNOWN_EXCEPTIONS);
}

/// Leaves a question without an answer.
fn skip(app: &mut App) {
    app.update(Msg::Key(if app.key_context() == KeyContext::TextInput { Key::Enter } else { Key::Char('s') }));
}
