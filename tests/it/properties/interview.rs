//! The questions: every answer can be taken back, and what is told is kept.

use std::collections::BTreeSet;

use jiff::civil::Date;
use microcred_core::interview::{
    Answer, AnswerKind, Interview, InterviewPath, Question, answer_to, apply_answer, clear_answer,
};
use microcred_core::money::Cents;
use microcred_core::profile::{Profile, Target};
use microcred_data::reading::profile;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index as Pick, select};

use super::strategies::{day, person, target, text};
use crate::support::data::REFERENCE;

/// One thing that a person does.
#[derive(Debug, Clone)]
enum Act {
    Answer(AnswerSeed),
    Skip,
    Back,
    Finish,
}

/// What an answer to any question is made from.
#[derive(Debug, Clone)]
struct AnswerSeed {
    pick: Pick,
    number: u32,
    day: Date,
    target: Target,
    words: Vec<String>,
    typed: bool,
}

fn seed() -> impl Strategy<Value = AnswerSeed> {
    let number = prop_oneof![3 => 0_u32..=600, 1 => 1890_u32..=2110, 2 => any::<u32>()];
    let target = target(text());
    (any::<Pick>(), number, day(), target, vec(text(), 0..25), any::<bool>())
        .prop_map(|(pick, number, day, target, words, typed)| AnswerSeed { pick, number, day, target, words, typed })
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![8 => seed().prop_map(Act::Answer), 3 => Just(Act::Skip), 2 => Just(Act::Back), 1 => Just(Act::Finish)]
}

/// An answer of the kind that the question asks for, mostly one that it takes.
fn answer(question: Question, seed: &AnswerSeed) -> Answer {
    match question.answer_kind() {
        AnswerKind::SingleChoiceOrTyped(_) if seed.typed && question == Question::FinishBy => Answer::Day(seed.day),
        AnswerKind::SingleChoiceOrTyped(_)
            if seed.typed && question == Question::Landed && seed.number.is_multiple_of(2) =>
        {
            Answer::Day(seed.day)
        }
        AnswerKind::SingleChoiceOrTyped(ids) if seed.typed || ids.is_empty() => Answer::Number(seed.number),
        AnswerKind::SingleChoice(ids) | AnswerKind::SingleChoiceOrTyped(ids) => {
            Answer::Choice((*seed.pick.get(ids)).to_owned())
        }
        AnswerKind::MultipleChoice(ids) => {
            let chosen = ids.iter().enumerate().filter(|(bit, _)| seed.number & (1 << bit) != 0);
            Answer::Choices(chosen.map(|(_, id)| (*id).to_owned()).collect())
        }
        AnswerKind::Lookup => Answer::Target(seed.target.clone()),
        AnswerKind::FreeText => Answer::Words(seed.words.clone()),
    }
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        text().prop_map(Answer::Choice),
        any::<u32>().prop_map(Answer::Number),
        vec(text(), 0..4).prop_map(Answer::Choices),
        vec(text(), 0..25).prop_map(Answer::Words),
        day().prop_map(Answer::Day),
        any::<i64>().prop_map(|cents| Answer::Amount(Cents(cents))),
        target(text()).prop_map(Answer::Target),
    ]
}

/// Every question that is asked of a person who answers none.
fn asked(path: InterviewPath, mut person: Profile) -> Vec<Question> {
    let mut interview = Interview::start(path, &person);
    let mut asked = Vec::new();
    while let Some(question) = interview.current() {
        asked.push(question);
        interview.skip(&mut person);
    }
    asked
}

/// The questions after some acts, with the answers.
fn walked(path: InterviewPath, mut profile: Profile, acts: &[Act]) -> (Interview, Profile) {
    let mut interview = Interview::start(path, &profile);
    for act in acts {
        match (act, interview.current()) {
            (Act::Answer(seed), Some(question)) => {
                let _ = interview.answer(&mut profile, &answer(question, seed));
            }
            (Act::Skip, _) => interview.skip(&mut profile),
            (Act::Finish, _) => interview.finish(&profile),
            (Act::Back, _) | (Act::Answer(_), None) => {
                interview.back(&mut profile);
            }
        }
    }
    (interview, profile)
}

proptest! {
    #[test]
    fn answer_then_back_restores_state(
        path in select(InterviewPath::ALL), start in person(), acts in vec(act(), 0..25), seed in seed()
    ) {
        let (mut interview, mut profile) = walked(path, start, &acts);
        let before = (interview.clone(), profile.clone());
        if let Some(question) = interview.current() && interview.answer(&mut profile, &answer(question, &seed)).is_ok() {
            prop_assert!(interview.back(&mut profile));
        }
        prop_assert_eq!((interview, profile), before);
    }

    #[test]
    fn skip_then_back_restores_state(path in select(InterviewPath::ALL), start in person(), acts in vec(act(), 0..25)) {
        let (mut interview, mut profile) = walked(path, start, &acts);
        let before = (interview.clone(), profile.clone());
        if interview.current().is_some() {
            interview.skip(&mut profile);
            prop_assert!(interview.back(&mut profile));
        }
        prop_assert_eq!((interview, profile), before);
    }

    #[test]
    fn finish_then_back_restores_state(path in select(InterviewPath::ALL), start in person(), acts in vec(act(), 0..25)) {
        let (mut interview, mut profile) = walked(path, start, &acts);
        let before = (interview.clone(), profile.clone());
        if interview.current().is_some() {
            interview.finish(&profile);
            prop_assert_eq!(interview.current(), None);
            prop_assert!(interview.back(&mut profile));
        }
        prop_assert_eq!((interview, profile), before);
    }

    #[test]
    fn invalid_answer_keeps_state(
        path in select(InterviewPath::ALL), start in person(), acts in vec(act(), 0..25), wild in any_answer()
    ) {
        let (mut interview, mut profile) = walked(path, start, &acts);
        let before = (interview.clone(), profile.clone());
        if interview.answer(&mut profile, &wild).is_err() {
            prop_assert_eq!((interview, profile), before);
        }
    }

    #[test]
    fn back_reaches_the_start(path in select(InterviewPath::ALL), start in person(), acts in vec(act(), 0..25)) {
        let (mut interview, mut profile) = walked(path, start.clone(), &acts);
        while interview.back(&mut profile) {}
        prop_assert_eq!((interview, &profile), (Interview::start(path, &start), &start));
    }

    #[test]
    fn asks_each_question_once_and_ends(path in select(InterviewPath::ALL), mut profile in person(), seeds in vec(seed(), 20)) {
        let mut interview = Interview::start(path, &profile);
        let mut asked = Vec::new();
        for seed in &seeds {
            let Some(question) = interview.current() else { break };
            asked.push(question);
            let progress = interview.progress(&profile).unwrap();
            prop_assert!((1..=progress.steps).contains(&progress.step), "{progress:?}");
            prop_assert!((1..=progress.parts).contains(&progress.part), "{progress:?}");
            if interview.answer(&mut profile, &answer(question, seed)).is_err() {
                interview.skip(&mut profile);
            }
        }
        prop_assert_eq!(interview.current(), None);
        prop_assert_eq!(asked.iter().copied().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>(), asked);
    }

    #[test]
    fn short_and_full_path_ask_nothing_about_money(path in select(&[InterviewPath::Short, InterviewPath::Full][..]), person in person()) {
        let asked = asked(path, person.clone());
        prop_assert!(!asked.is_empty());
        prop_assert_eq!(asked.iter().copied().filter(|question| question.is_about_money()).collect::<Vec<_>>(), vec![]);
    }

    #[test]
    fn money_path_skips_known_province_and_status(person in person()) {
        let expected: Vec<Question> = Question::ALL
            .iter()
            .copied()
            .filter(|question| match question {
                Question::Province | Question::Status => answer_to(&person, *question).is_none(),
                question => question.is_about_money(),
            })
            .collect();
        prop_assert_eq!(asked(InterviewPath::Money, person), expected);
    }

    #[test]
    fn money_path_changes_only_money_answers(start in person(), acts in vec(act(), 0..25)) {
        let (_, told) = walked(InterviewPath::Money, start.clone(), &acts);
        for question in Question::ALL.iter().copied().filter(|question| !question.is_about_money()) {
            let asked = matches!(question, Question::Province | Question::Status) && answer_to(&start, question).is_none();
            prop_assert!(asked || answer_to(&told, question) == answer_to(&start, question), "{question:?}");
        }
    }

    #[test]
    fn skipped_money_path_stores_nothing(start in person()) {
        let mut profile = start.clone();
        let mut interview = Interview::start(InterviewPath::Money, &profile);
        while interview.current().is_some() {
            interview.skip(&mut profile);
        }
        let mut unsaid = start;
        for question in Question::ALL.iter().copied().filter(|question| question.is_about_money()) {
            clear_answer(&mut unsaid, question);
        }
        prop_assert_eq!(profile, unsaid);
    }

    #[test]
    fn profile_round_trips(path in select(InterviewPath::ALL), acts in vec(act(), 0..25)) {
        let (_, told) = walked(path, Profile::default(), &acts);
        let text = profile::to_ron(&told);
        let read = profile::parse("profile.ron", &text, &REFERENCE.occupations);
        prop_assert_eq!(read.as_ref(), Ok(&told), "{}", text);
    }

    #[test]
    fn stores_only_what_it_can_report_back(start in person(), seed in seed()) {
        for question in Question::ALL.iter().copied() {
            let mut told = start.clone();
            if apply_answer(&mut told, question, &answer(question, &seed)).is_err() {
                continue;
            }
            let mut again = told.clone();
            clear_answer(&mut again, question);
            if let Some(answer) = answer_to(&told, question) {
                prop_assert_eq!(apply_answer(&mut again, question, &answer), Ok(()));
            }
            // To say another schooling is to be asked again about more study.
            let plans = if question == Question::Schooling { told.further_study } else { again.further_study };
            prop_assert_eq!(Profile { further_study: plans, ..again }, told);
        }
    }

    #[test]
    fn reported_answers_can_be_replayed(person in person()) {
        for question in Question::ALL.iter().copied() {
            let Some(answer) = answer_to(&person, question) else { continue };
            let mut other = person.clone();
            clear_answer(&mut other, question);
            prop_assert_eq!(answer_to(&other, question), None);
            prop_assert_eq!(apply_answer(&mut other, question, &answer), Ok(()));
            prop_assert_eq!(answer_to(&other, question), Some(answer));
        }
    }
}
