//! The plain prompts and the screens lead to the same list.

use microcred_core::interview::{AnswerKind, Question};
use microcred_export::text::ascii_marks;
use microcred_tui::app::App;
use microcred_tui::message::Key;

use super::scripted_user::heard;
use crate::support::app::{open, settings};
use crate::support::data::REFERENCE;
use crate::support::effort::either;
use crate::support::keys::press_key;
use crate::support::random::Random;

/// How a question is answered.
#[derive(Debug, Clone)]
pub enum AnswerMethod {
    /// By the row of this place, from 0.
    Row(usize),
    /// By one mark among several.
    Mark(usize),
    /// By typing a number on the last row but one.
    Typed(usize, String),
    /// By the first of what these words find.
    Found(&'static str),
    /// By words.
    Words(&'static str),
    /// Not at all, where words are looked up.
    Skip,
}

fn way(asked: Question, chance: &mut Random) -> AnswerMethod {
    match asked.answer_kind() {
        AnswerKind::SingleChoice(ids) if chance.one_in(2) => AnswerMethod::Row(ids.len()),
        AnswerKind::SingleChoice(ids) => AnswerMethod::Row(chance.below(ids.len() + 1)),
        AnswerKind::SingleChoiceOrTyped(ids) if chance.one_in(2) => AnswerMethod::Row(ids.len() + 1),
        AnswerKind::SingleChoiceOrTyped(ids) if chance.one_in(5) => {
            let number = match asked {
                Question::Clb => 1 + chance.below(12),
                Question::Age => 18 + chance.below(50),
                Question::Landed => 2000 + chance.below(26),
                Question::FinishBy => 4 + chance.below(60),
                Question::Hours => 1 + chance.below(40),
                _ => chance.below(5_000),
            };
            AnswerMethod::Typed(ids.len(), number.to_string())
        }
        // The row on which one types is passed over.
        AnswerKind::SingleChoiceOrTyped(ids) => {
            let row = chance.below(ids.len() + 1);
            AnswerMethod::Row(if row == ids.len() { row + 1 } else { row })
        }
        AnswerKind::MultipleChoice(ids) => AnswerMethod::Mark(chance.below(ids.len())),
        AnswerKind::Lookup if chance.one_in(2) => AnswerMethod::Skip,
        AnswerKind::Lookup => {
            AnswerMethod::Found(chance.pick(&["nurse", "soudeur", "cook", "health", "cloud", "33102", "zzz"]))
        }
        AnswerKind::FreeText => AnswerMethod::Words(chance.pick(&["Excel", "first aid, English"])),
    }
}

fn type_in(app: &mut App, text: &str) {
    text.chars().for_each(|letter| drop(press_key(app, Key::Char(letter))));
}

/// Goes through all questions on the screens; the ways, and the screens with the list.
pub fn run_on_screens(seed: u64) -> (Vec<(Question, AnswerMethod)>, App) {
    let mut chance = Random::new(seed);
    let mut app = open(&REFERENCE, settings(), (120, 36));
    type_in(&mut app, "2");
    let mut ways = Vec::new();
    while let Some(asked) = app.session().core.current_question() {
        let way = way(asked, &mut chance);
        match &way {
            AnswerMethod::Row(row) | AnswerMethod::Mark(row) | AnswerMethod::Typed(row, _) => {
                press_key(&mut app, Key::Home);
                (0..*row).for_each(|_| drop(press_key(&mut app, Key::Down)));
                match &way {
                    AnswerMethod::Mark(_) => drop(press_key(&mut app, Key::Char(' '))),
                    AnswerMethod::Typed(_, text) => {
                        press_key(&mut app, Key::Enter);
                        type_in(&mut app, text);
                    }
                    _ => {}
                }
            }
            AnswerMethod::Found(words) | AnswerMethod::Words(words) => type_in(&mut app, words),
            AnswerMethod::Skip => {}
        }
        press_key(&mut app, Key::Enter);
        assert_ne!(app.session().core.current_question(), Some(asked), "seed {seed}: {asked:?} {way:?} is not taken");
        ways.push((asked, way));
    }
    while app.screen_name() != "matches" {
        press_key(&mut app, Key::Enter);
    }
    (ways, app)
}

/// The titles and providers of the list on the screens.
pub fn titles(app: &App) -> Vec<String> {
    let session = app.session();
    let list = (0..session.entries.len()).map(|line| {
        let program = session.program(&session.evaluation_at(line).unwrap().id).unwrap();
        ascii_marks(&format!("{} / {}", program.title, program.provider))
    });
    list.collect()
}

/// The lines that answer the same on the plain prompts.
pub fn input_lines(ways: &[(Question, AnswerMethod)]) -> Vec<String> {
    let mut lines = vec!["2".to_owned()];
    for (_, way) in ways {
        match way {
            AnswerMethod::Row(row) | AnswerMethod::Mark(row) => lines.push((row + 1).to_string()),
            AnswerMethod::Typed(row, text) => lines.extend([(row + 1).to_string(), text.clone()]),
            AnswerMethod::Found(words) => lines.extend([(*words).to_owned(), "1".to_owned()]),
            AnswerMethod::Words(words) => lines.push((*words).to_owned()),
            AnswerMethod::Skip => lines.push("0".to_owned()),
        }
    }
    lines
}

/// What asks for the next page of the list, until everything of it is said; then it leaves.
pub fn more(said: &str, asked_for_more: &mut bool) -> Option<String> {
    let last = said.lines().rev().find(|line| !line.is_empty() && !line.starts_with("Type a number")).unwrap_or("");
    if std::mem::take(asked_for_more) {
        return Some("1".to_owned());
    }
    *asked_for_more = last.contains(" more program");
    Some(if *asked_for_more { "0" } else { "q" }.to_owned())
}

/// The titles and providers of the list on the plain prompts.
fn run_in_plain_mode(ways: &[(Question, AnswerMethod)]) -> Vec<String> {
    let mut next = input_lines(ways).into_iter();
    let mut asked_for_more = false;
    listed(&heard(Some("en"), 100_000, |said| next.next().or_else(|| more(said, &mut asked_for_more))))
}

/// The titles and providers of what was said of a list.
pub fn listed(said: &str) -> Vec<String> {
    let all: Vec<&str> = said.lines().collect();
    let is_row =
        |line: &str| line.trim_start().split_once("  ").is_some_and(|(number, _)| number.parse::<u32>().is_ok());
    let rows = all.windows(2).filter(|pair| is_row(pair[0]) && pair[1].starts_with("     "));
    rows.map(|pair| {
        let title = pair[0].trim_start().split_once("  ").unwrap().1;
        // The provider, its place, and the language of teaching where it is not the reader's.
        let offered = pair[1].trim_start();
        let offered = offered.rsplit_once(" - in ").map_or(offered, |(offered, _)| offered);
        let provider = offered.rsplit_once(" - ").unwrap().0;
        format!("{title} / {provider}")
    })
    .collect()
}

#[test]
fn same_answers_give_same_list() {
    let mut lengths = std::collections::BTreeSet::new();
    for seed in 0..either(80, 800) {
        let (ways, app) = run_on_screens(seed);
        let seen = titles(&app);
        let heard = run_in_plain_mode(&ways);
        assert_eq!(heard, seen, "seed {seed}: {ways:?}");
        lengths.insert(seen.len());
    }
    assert!(lengths.len() > 20 && lengths.last() > Some(&50), "the lists differ in length: {lengths:?}");
}
