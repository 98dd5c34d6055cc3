//! The forms that people read, as they look.

use insta::{assert_snapshot, with_settings};
use microcred_advice::matching::MatchRequest;
use microcred_core::profile::Profile;
use microcred_export::document::{HandoutOptions, Plan, html, markdown, plain_text, plan};
use microcred_session::resume::{SavedAnswers, encode};

use super::support::{a_comparison, a_plan, a_program, every_document, fitting, person, texts};
use crate::support::data::{INVENTED, REFERENCE, TODAY};

#[test]
fn plan_matches_snapshots_in_every_format() {
    with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        for tag in ["en", "fr"] {
            let plan = a_plan(tag);
            assert_snapshot!(format!("paper-plan-{tag}-text"), plain_text::render(&plan));
            assert_snapshot!(format!("paper-plan-{tag}-md"), markdown::render(&plan));
            assert_snapshot!(format!("paper-plan-{tag}-html"), html::render(&plan));
        }
        assert_snapshot!("paper-program-en-text", plain_text::render(&a_program("en")));
        assert_snapshot!("paper-program-fr-html", html::render(&a_program("fr")));
        assert_snapshot!("paper-comparison-en-text", plain_text::render(&a_comparison("en", 3)));
        assert_snapshot!("paper-comparison-fr-md", markdown::render(&a_comparison("fr", 2)));
    });
}

#[test]
fn text_lines_fit_80_columns_except_urls() {
    for (name, document) in every_document() {
        for line in plain_text::render(&document).lines() {
            let wide = textwrap::core::display_width(line) > 80;
            assert!(!wide || line.contains("://"), "{name}: {line}");
        }
    }
}

#[test]
fn handouts_omit_answers_without_consent() {
    let (person, texts) = (person(), texts("en"));
    let wish = MatchRequest::new(&person, &INVENTED, TODAY);
    let columns = fitting(&wish, &INVENTED);
    let code = encode(&SavedAnswers { profile: person.clone(), ..SavedAnswers::default() }, &INVENTED.catalogue);
    let written = |answers: bool| {
        let extras = HandoutOptions { include_answers: answers, resume_code: answers.then_some(&code), notes: None };
        let plan = plan(&Plan { columns: &columns, match_count: None, query: None }, &extras, &wish, &texts);
        plain_text::render(&plan)
    };
    let (with, without) = (written(true), written(false));
    assert!(with.contains("Your answers") && with.contains("Budget: up to $1,500"), "{with}");
    assert!(!without.contains("Your answers") && !without.contains("up to $1,500"), "{without}");
    assert!(with.contains(&code.grouped()) && !without.contains("MC1"), "{with}");
    assert!(without.contains("Name: ____"), "{without}");
}

#[test]
fn plan_without_matches_gives_next_steps() {
    let (person, texts) = (Profile { budget: Some(microcred_core::money::Cents(100)), ..person() }, texts("en"));
    let wish = MatchRequest::new(&person, &REFERENCE, TODAY);
    let none = Plan { columns: &[], match_count: Some(0), query: Some("zzz") };
    let written = plain_text::render(&plan(&none, &HandoutOptions::default(), &wish, &texts));
    assert!(written.contains("No program matches your answers."), "{written}");
    for heading in ["Other options", "Who to talk to"] {
        assert!(written.contains(heading), "{heading}: {written}");
    }
}

#[test]
fn prices_have_a_disclaimer_and_ignore_loans() {
    for (name, document) in every_document().into_iter().filter(|(name, _)| name.ends_with("en")) {
        let written = plain_text::render(&document);
        assert!(written.contains("Prices can change."), "{name}");
        let price = "Your cost";
        assert!(
            !written.contains(price) || written.contains("does not lower") || written.contains("We know of no loan"),
            "{name}"
        );
    }
}
