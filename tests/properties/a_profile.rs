//! The answers of a person as a file.

use microcred::domain::money::Cents;
use microcred::domain::profile::Profile;
use microcred::domain::reading::{Problem, profile};
use proptest::prelude::*;
use proptest::sample::select;

use super::a_catalogue_file::unsafe_texts;
use super::strategies::{DATA, clean_text, profile_with, text};

proptest! {
    #[test]
    fn is_read_as_it_was_written(person in profile_with(clean_text)) {
        let text = profile::write(&person);
        prop_assert_eq!(profile::read("profile.ron", &text, &DATA.occupations), Ok(person), "{}", text);
    }

    #[test]
    fn of_any_text_is_read_or_refused(text in text(), field in select(&["goal", "budget", "skills", "landed", "clb", "x"][..])) {
        for text in [text.clone(), format!("({field}: {text})"), format!("({field}: \"{text}\")"), format!("({text}: 1)")] {
            if let Err(faults) = profile::read("profile.ron", &text, &DATA.occupations) {
                prop_assert!(!faults.is_empty());
                prop_assert_eq!(unsafe_texts(&faults), Vec::<String>::new());
            }
        }
    }

    #[test]
    fn has_a_budget_in_whole_cents_or_is_refused_for_it(tenths_of_a_cent in 0_i64..2_000_000) {
        let dollars = format!("{}.{:03}", tenths_of_a_cent / 1000, tenths_of_a_cent % 1000);
        let read = profile::read("profile.ron", &format!("(budget: {dollars})"), &DATA.occupations);
        if tenths_of_a_cent % 10 == 0 {
            let budget = Some(Cents(tenths_of_a_cent / 10));
            prop_assert_eq!(read, Ok(Profile { budget, ..Profile::default() }));
        } else {
            let problems: Vec<Problem> = read.unwrap_err().into_iter().map(|fault| fault.problem).collect();
            prop_assert_eq!(problems, vec![Problem::PartOfCent { found: dollars.parse().unwrap() }]);
        }
    }
}

/// Nothing that says who somebody is: a new question is added here by somebody who has thought about that.
#[test]
fn holds_nothing_that_says_who_somebody_is() {
    let faults = profile::read("it.ron", "(name: \"x\")", &DATA.occupations).unwrap_err();
    let Problem::UnknownField { known } = &faults[0].problem else { panic!("{faults:?}") };
    assert_eq!(
        known,
        "goal, occupation, sector, skill_wanted, budget, employer_pays, hours_per_week, weeks, finish_by, when, place, \
         province, status, study_language, clb, schooling, further_study, skills, landed, age, training_limit, pays_tax, \
         work, household, household_income, situations"
    );
}
