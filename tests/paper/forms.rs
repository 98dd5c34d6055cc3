//! The forms that people read, as they look.

use insta::{assert_snapshot, with_settings};
use microcred::domain::matching::Wish;
use microcred::domain::profile::Profile;
use microcred::domain::resume::{Said, code};
use microcred::export::paper::{Extras, Plan, html, markdown, plan, text};

use super::made::{BUILT_IN, DATA, TODAY, a_comparison, a_plan, a_programme, every_document, fitting, person, texts};

#[test]
fn the_same_plan_is_written_in_every_form_and_language() {
    with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        for tag in ["en", "fr"] {
            let plan = a_plan(tag);
            assert_snapshot!(format!("paper-plan-{tag}-text"), text::render(&plan));
            assert_snapshot!(format!("paper-plan-{tag}-md"), markdown::render(&plan));
            assert_snapshot!(format!("paper-plan-{tag}-html"), html::render(&plan));
        }
        assert_snapshot!("paper-programme-en-text", text::render(&a_programme("en")));
        assert_snapshot!("paper-programme-fr-html", html::render(&a_programme("fr")));
        assert_snapshot!("paper-comparison-en-text", text::render(&a_comparison("en", 3)));
        assert_snapshot!("paper-comparison-fr-md", markdown::render(&a_comparison("fr", 2)));
    });
}

#[test]
fn lines_of_text_have_at_most_80_columns_unless_an_address_stands_in_them() {
    for (name, document) in every_document() {
        for line in text::render(&document).lines() {
            let wide = textwrap::core::display_width(line) > 80;
            assert!(!wide || line.contains("://"), "{name}: {line}");
        }
    }
}

#[test]
fn no_hand_out_holds_what_the_person_did_not_agree_to() {
    let (person, texts) = (person(), texts("en"));
    let wish = Wish::of(&person, &DATA, TODAY);
    let columns = fitting(&wish, &DATA);
    let code = code(&Said { profile: person.clone(), ..Said::default() }, &DATA.catalogue);
    let written = |answers: bool| {
        let extras = Extras { answers, code: answers.then_some(&code), notes: None };
        let plan = plan(&Plan { columns: &columns, fit: None, query: None }, &extras, &wish, &texts);
        text::render(&plan)
    };
    let (with, without) = (written(true), written(false));
    assert!(with.contains("Your answers") && with.contains("Budget: up to $1,500"), "{with}");
    assert!(!without.contains("Your answers") && !without.contains("up to $1,500"), "{without}");
    assert!(with.contains(&code.grouped()) && !without.contains("MC1"), "{with}");
    assert!(without.contains("Name: ____"), "{without}");
}

#[test]
fn a_plan_without_a_match_still_says_what_to_do() {
    let (person, texts) = (Profile { budget: Some(microcred::domain::money::Cents(100)), ..person() }, texts("en"));
    let wish = Wish::of(&person, &BUILT_IN, TODAY);
    let none = Plan { columns: &[], fit: Some(0), query: Some("zzz") };
    let written = text::render(&plan(&none, &Extras::default(), &wish, &texts));
    assert!(written.contains("No programme fits these answers."), "{written}");
    for heading in ["Other ways", "Where to talk to somebody"] {
        assert!(written.contains(heading), "{heading}: {written}");
    }
}

#[test]
fn every_price_of_a_hand_out_says_that_it_may_change_and_no_loan_lowers_one() {
    for (name, document) in every_document().into_iter().filter(|(name, _)| name.ends_with("en")) {
        let written = text::render(&document);
        assert!(written.contains("Prices may change."), "{name}");
        let price = "Price to you";
        assert!(
            !written.contains(price) || written.contains("never lowers") || written.contains("No loan that"),
            "{name}"
        );
    }
}
