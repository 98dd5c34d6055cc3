//! The questions: every answer can be taken back, and what is told is kept.

use std::collections::BTreeSet;

use jiff::civil::Date;
use microcred::domain::interview::{Answer, Interview, Kind, Path, Question, forget, said, take};
use microcred::domain::profile::{Profile, Target};
use microcred::domain::reading::profile;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index as Pick, select};

use super::strategies::{DATA, day, person, target, text};

/// One thing that a person does.
#[derive(Debug, Clone)]
enum Act {
    Answer(Seed),
    Skip,
    Back,
    Finish,
}

/// What an answer to any question is made from.
#[derive(Debug, Clone)]
struct Seed {
    pick: Pick,
    number: u32,
    day: Date,
    target: Target,
    words: Vec<String>,
    typed: bool,
}

fn seed() -> impl Strategy<Value = Seed> {
    let number = prop_oneof![3 => 0_u32..=600, 1 => 1890_u32..=2110, 2 => any::<u32>()];
    let target = target(text());
    (any::<Pick>(), number, day(), target, vec(text(), 0..25), any::<bool>())
        .prop_map(|(pick, number, day, target, words, typed)| Seed { pick, number, day, target, words, typed })
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![8 => seed().prop_map(Act::Answer), 3 => Just(Act::Skip), 2 => Just(Act::Back), 1 => Just(Act::Finish)]
}

/// An answer of the kind that the question asks for, mostly one that it takes.
fn answer(question: Question, seed: &Seed) -> Answer {
    match question.kind() {
        Kind::OneOrTyped(_) if seed.typed && question == Question::FinishBy => Answer::Day(seed.day),
        Kind::OneOrTyped(_) if seed.typed && question == Question::Landed && seed.number.is_multiple_of(2) => {
            Answer::Day(seed.day)
        }
        Kind::OneOrTyped(ids) if seed.typed || ids.is_empty() => Answer::Number(seed.number),
        Kind::One(ids) | Kind::OneOrTyped(ids) => Answer::Choice((*seed.pick.get(ids)).to_owned()),
        Kind::Many(ids) => {
            let chosen = ids.iter().enumerate().filter(|(bit, _)| seed.number & (1 << bit) != 0);
            Answer::Choices(chosen.map(|(_, id)| (*id).to_owned()).collect())
        }
        Kind::Lookup => Answer::Target(seed.target.clone()),
        Kind::Words => Answer::Words(seed.words.clone()),
    }
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        text().prop_map(Answer::Choice),
        any::<u32>().prop_map(Answer::Number),
        vec(text(), 0..4).prop_map(Answer::Choices),
        vec(text(), 0..25).prop_map(Answer::Words),
        day().prop_map(Answer::Day),
        target(text()).prop_map(Answer::Target),
    ]
}

/// Every question that is asked of a person who answers none.
fn asked(path: Path, person: Profile) -> Vec<Question> {
    let mut interview = Interview::start(path, person);
    let mut asked = Vec::new();
    while let Some(question) = interview.current() {
        asked.push(question);
        interview.skip();
    }
    asked
}

fn walked(path: Path, profile: Profile, acts: &[Act]) -> Interview {
    let mut interview = Interview::start(path, profile);
    for act in acts {
        match (act, interview.current()) {
            (Act::Answer(seed), Some(question)) => {
                let _ = interview.answer(&answer(question, seed));
            }
            (Act::Skip, _) => interview.skip(),
            (Act::Finish, _) => interview.finish(),
            (Act::Back, _) | (Act::Answer(_), None) => {
                interview.back();
            }
        }
    }
    interview
}

proptest! {
    #[test]
    fn is_as_before_after_an_answer_and_back(
        path in select(Path::ALL), start in person(), acts in vec(act(), 0..25), seed in seed()
    ) {
        let mut interview = walked(path, start, &acts);
        let before = interview.clone();
        if let Some(question) = interview.current() && interview.answer(&answer(question, &seed)).is_ok() {
            prop_assert!(interview.back());
        }
        prop_assert_eq!(interview, before);
    }

    #[test]
    fn is_as_before_after_a_skip_and_back(path in select(Path::ALL), start in person(), acts in vec(act(), 0..25)) {
        let mut interview = walked(path, start, &acts);
        let before = interview.clone();
        if interview.current().is_some() {
            interview.skip();
            prop_assert!(interview.back());
        }
        prop_assert_eq!(interview, before);
    }

    #[test]
    fn is_as_before_after_finishing_and_back(path in select(Path::ALL), start in person(), acts in vec(act(), 0..25)) {
        let mut interview = walked(path, start, &acts);
        let before = interview.clone();
        if interview.current().is_some() {
            interview.finish();
            prop_assert_eq!(interview.current(), None);
            prop_assert!(interview.back());
        }
        prop_assert_eq!(interview, before);
    }

    #[test]
    fn is_as_before_after_an_answer_that_does_not_fit(
        path in select(Path::ALL), start in person(), acts in vec(act(), 0..25), wild in any_answer()
    ) {
        let mut interview = walked(path, start, &acts);
        let before = interview.clone();
        if interview.answer(&wild).is_err() {
            prop_assert_eq!(interview, before);
        }
    }

    #[test]
    fn goes_all_the_way_back_to_its_start(path in select(Path::ALL), start in person(), acts in vec(act(), 0..25)) {
        let mut interview = walked(path, start.clone(), &acts);
        while interview.back() {}
        prop_assert_eq!(interview, Interview::start(path, start));
    }

    #[test]
    fn ends_and_asks_each_question_once(path in select(Path::ALL), start in person(), seeds in vec(seed(), 20)) {
        let mut interview = Interview::start(path, start);
        let mut asked = Vec::new();
        for seed in &seeds {
            let Some(question) = interview.current() else { break };
            asked.push(question);
            let progress = interview.progress().unwrap();
            prop_assert!((1..=progress.steps).contains(&progress.step), "{progress:?}");
            prop_assert!((1..=progress.parts).contains(&progress.part), "{progress:?}");
            if interview.answer(&answer(question, seed)).is_err() {
                interview.skip();
            }
        }
        prop_assert_eq!(interview.current(), None);
        prop_assert_eq!(asked.iter().copied().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>(), asked);
    }

    #[test]
    fn asks_nothing_on_money_on_the_short_and_the_full_path(path in select(&[Path::Short, Path::Full][..]), person in person()) {
        let asked = asked(path, person.clone());
        prop_assert!(!asked.is_empty());
        prop_assert_eq!(asked.iter().copied().filter(|question| question.is_about_money()).collect::<Vec<_>>(), vec![]);
    }

    #[test]
    fn on_money_asks_all_that_opens_aid_and_what_was_said_of_home_and_status_not_again(person in person()) {
        let expected: Vec<Question> = Question::ALL
            .iter()
            .copied()
            .filter(|question| match question {
                Question::Province | Question::Status => said(&person, *question).is_none(),
                question => question.is_about_money(),
            })
            .collect();
        prop_assert_eq!(asked(Path::Money, person), expected);
    }

    #[test]
    fn on_money_changes_nothing_else_that_was_said(start in person(), acts in vec(act(), 0..25)) {
        let told = walked(Path::Money, start.clone(), &acts);
        for question in Question::ALL.iter().copied().filter(|question| !question.is_about_money()) {
            let asked = matches!(question, Question::Province | Question::Status) && said(&start, question).is_none();
            prop_assert!(asked || said(told.profile(), question) == said(&start, question), "{question:?}");
        }
    }

    #[test]
    fn on_money_that_is_all_skipped_knows_nothing_of_money(start in person()) {
        let mut interview = Interview::start(Path::Money, start.clone());
        while interview.current().is_some() {
            interview.skip();
        }
        let mut unsaid = start;
        for question in Question::ALL.iter().copied().filter(|question| question.is_about_money()) {
            forget(&mut unsaid, question);
        }
        prop_assert_eq!(interview.profile(), &unsaid);
    }

    #[test]
    fn leaves_a_profile_that_is_read_as_it_is_written(path in select(Path::ALL), acts in vec(act(), 0..25)) {
        let interview = walked(path, Profile::default(), &acts);
        let text = profile::write(interview.profile());
        let read = profile::read("profile.ron", &text, &DATA.occupations);
        prop_assert_eq!(read.as_ref(), Ok(interview.profile()), "{}", text);
    }

    #[test]
    fn holds_no_more_of_an_answer_than_it_would_say_again(start in person(), seed in seed()) {
        for question in Question::ALL.iter().copied() {
            let mut told = start.clone();
            if take(&mut told, question, &answer(question, &seed)).is_err() {
                continue;
            }
            let mut again = told.clone();
            forget(&mut again, question);
            if let Some(answer) = said(&told, question) {
                prop_assert_eq!(take(&mut again, question, &answer), Ok(()));
            }
            // To say another schooling is to be asked again about more study.
            let plans = if question == Question::Schooling { told.further_study } else { again.further_study };
            prop_assert_eq!(Profile { further_study: plans, ..again }, told);
        }
    }

    #[test]
    fn can_be_told_again_what_it_was_told(person in person()) {
        for question in Question::ALL.iter().copied() {
            let Some(answer) = said(&person, question) else { continue };
            let mut other = person.clone();
            forget(&mut other, question);
            prop_assert_eq!(said(&other, question), None);
            prop_assert_eq!(take(&mut other, question, &answer), Ok(()));
            prop_assert_eq!(said(&other, question), Some(answer));
        }
    }
}
