//! The answers of a person as a file.

use microcred_core::diagnostic::DiagnosticKind;
use microcred_core::money::Cents;
use microcred_core::profile::Profile;
use microcred_data::reading::profile;
use proptest::prelude::*;
use proptest::sample::select;

use super::catalogue_file::unsafe_texts;
use super::strategies::{clean_text, profile_with, text};
use crate::support::data::REFERENCE;

proptest! {
    #[test]
    fn round_trips(person in profile_with(clean_text)) {
        let text = profile::to_ron(&person);
        prop_assert_eq!(profile::parse("profile.ron", &text, &REFERENCE.occupations), Ok(person), "{}", text);
    }

    #[test]
    fn random_text_never_panics(text in text(), field in select(&["goal", "budget", "skills", "landed", "clb", "x"][..])) {
        for text in [text.clone(), format!("({field}: {text})"), format!("({field}: \"{text}\")"), format!("({text}: 1)")] {
            if let Err(faults) = profile::parse("profile.ron", &text, &REFERENCE.occupations) {
                prop_assert!(!faults.is_empty());
                prop_assert_eq!(unsafe_texts(&faults), Vec::<String>::new());
            }
        }
    }

    #[test]
    fn budget_is_whole_cents_or_rejected(tenths_of_a_cent in 0_i64..2_000_000) {
        let dollars = format!("{}.{:03}", tenths_of_a_cent / 1000, tenths_of_a_cent % 1000);
        let read = profile::parse("profile.ron", &format!("(budget: {dollars})"), &REFERENCE.occupations);
        if tenths_of_a_cent % 10 == 0 {
            let budget = Some(Cents(tenths_of_a_cent / 10));
            prop_assert_eq!(read, Ok(Profile { budget, ..Profile::default() }));
        } else {
            let problems: Vec<DiagnosticKind> = read.unwrap_err().into_iter().map(|fault| fault.kind).collect();
            prop_assert_eq!(problems, vec![DiagnosticKind::FractionalCent { found: dollars.parse().unwrap() }]);
        }
    }
}

/// Nothing that says who somebody is: a new question is added here by somebody who has thought about that.
#[test]
fn has_no_identifying_fields() {
    let faults = profile::parse("it.ron", "(name: \"x\")", &REFERENCE.occupations).unwrap_err();
    let DiagnosticKind::UnknownField { known } = &faults[0].kind else { panic!("{faults:?}") };
    assert_eq!(
        known,
        "goal, occupation, sector, skill_wanted, budget, employer_pays, hours_per_week, finish_by, weeks, when, place, \
         province, status, study_language, clb, schooling, further_study, skills, work, household, household_income, \
         situations, age, landed, pays_tax, training_limit"
    );
}
