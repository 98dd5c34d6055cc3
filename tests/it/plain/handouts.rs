//! What is taken away from the plain lines, and what is gone on from.

use microcred::prompts::StartOptions;
use microcred_core::kiosk::KioskConfig;
use microcred_core::printing::{PrintConfig, PrintError};
use microcred_session::resume::{SavedAnswers, decode, encode};

use super::journeys::HANDOUT_SESSION;
use super::kiosk::at;
use super::scripted_user::{RecordingSystem, run_lines_from};
use crate::support::data::DATA;

fn kept(way: &[&str]) -> (String, RecordingSystem) {
    let mut kept = RecordingSystem::default();
    let said = run_lines_from(Some("en"), StartOptions::default(), &mut kept, way).0;
    (said, kept)
}

#[test]
fn file_has_answers_only_with_consent() {
    let (said, kept) = kept(HANDOUT_SESSION);
    let names: Vec<(Option<&str>, &str)> =
        kept.saved.iter().map(|(folder, name, _)| (folder.as_deref(), name.as_str())).collect();
    assert_eq!(names, [(Some("~/papers"), "plan-2026-11-21.html"), (None, "answers-2026-11-21.ron")]);
    let page = String::from_utf8(kept.saved[0].2.clone()).unwrap();
    assert!(!page.contains("Your answers") && !page.contains("MC1-"), "{page}");
    assert!(kept.printed.len() == 1 && kept.printed[0].starts_with(b"%PDF"), "{said}");
    for told in ["Saved: /kept/plan-2026-11-21.html", "Sent to the printer", "Note: Called on Monday", "(asked)"] {
        assert!(said.contains(told), "{told}: {said}");
    }
}

#[test]
fn every_format_is_saved_and_full_disk_is_reported() {
    for (form, ending) in (1..).zip(["html", "pdf", "txt", "md", "csv", "json"]) {
        let form = form.to_string();
        let (_, kept) = kept(&["3", "0", "=Save, print or send", "=Save", &form, "", "q"]);
        let [(None, name, bytes)] = kept.saved.as_slice() else { panic!("{ending}: {} files", kept.saved.len()) };
        assert!(name == &format!("plan-2026-11-21.{ending}") && bytes.len() > 500, "{name}: {}", bytes.len());
    }
    let (said, _) = kept(&["3", "0", "=Save, print or send", "=Save", "1", "/full", "q"]);
    assert!(said.contains("the disk is full"), "{said}");
}

#[test]
fn printed_resume_code_restores_the_session() {
    let (said, _) = kept(&["1", "2", "4", "2", "1", "=Pick this program", "=Save, print or send", "=Code", "", "q"]);
    let told = said.lines().find(|line| line.starts_with("MC1-")).unwrap_or_else(|| panic!("no code: {said}"));
    let resumed = decode(told, &DATA.reference).unwrap();
    assert_eq!((resumed.answers.picked.len(), resumed.answers.profile.hours_per_week), (1, Some(10)));
    let (again, _) = kept(&["=I have a code", told, "0", "=Save, print or send", "=Code", "", "q"]);
    assert!(again.contains(told), "the same answers have the same code: {again}");
    // And from the start, as with --resume.
    let start = StartOptions {
        answers: resumed.answers,
        restore_warning: Some("One is missing.".to_owned()),
        opens_results: true,
    };
    let from_start = run_lines_from(Some("en"), start, &mut RecordingSystem::default(), &["q"]).0;
    assert!(
        from_start.contains("One is missing.") && from_start.contains("Type a number, words to search"),
        "{from_start}"
    );
}

#[test]
fn printer_result_is_reported() {
    let mut kept = RecordingSystem { refuses: Some(PrintError::NoPrinter), ..RecordingSystem::default() };
    let way = ["3", "0", "=Save, print or send", "=Print", "=No", "=Print", "=Yes", "q"];
    let said = run_lines_from(Some("en"), StartOptions::default(), &mut kept, &way).0;
    assert!(said.contains("No printer works here") && kept.printed.len() == 1, "{said}");
}

#[test]
fn plain_and_screens_give_the_same_resume_code() {
    let (said, _) = kept(&["1", "2", "4", "2", "0", "=Save, print or send", "=Code", "", "q"]);
    let told = said.lines().find(|line| line.starts_with("MC1-")).unwrap();
    let profile = decode(told, &DATA.reference).unwrap().answers.profile;
    assert_eq!(encode(&SavedAnswers { profile, ..SavedAnswers::default() }, &DATA.reference.catalogue).grouped(), told);
}

#[test]
fn kiosk_saves_nothing_and_refers_to_staff() {
    let offered = at(&KioskConfig::default(), &["3", "1", "3"]);
    assert!(offered.contains("Code to continue later"), "{offered}");
    assert!(!offered.contains("Save a file") && !offered.contains("Print"), "{offered}");
    assert!(!offered.contains("notes, and questions already asked"), "{offered}");
    let page = at(&KioskConfig::default(), &["3", "1", "3", "1", ""]);
    assert!(page.contains("ask staff to print"), "{page}");
    let printing = KioskConfig {
        printing: Some(PrintConfig { max_pages: 10, ..PrintConfig::default() }),
        ..KioskConfig::default()
    };
    let printed = at(&printing, &["3", "1", "3", "1", "1", "1"]);
    assert!(printed.contains("Sent to the printer") && printed.contains("Use the code instead."), "{printed}");
}

#[test]
fn resume_code_does_not_reset_the_print_limit() {
    let printing = KioskConfig {
        printing: Some(PrintConfig { max_pages: 10, ..PrintConfig::default() }),
        ..KioskConfig::default()
    };
    let mut said = SavedAnswers::default();
    said.profile.hours_per_week = Some(10);
    let code: &'static str = Box::leak(encode(&said, &DATA.reference.catalogue).grouped().into_boxed_str());
    let printed = at(&printing, &["3", "1", "3", "1", "1", "b", "b", "b", "6", code, "1", "3", "1"]);
    assert!(printed.contains("Sent to the printer") && printed.contains("Use the code instead."), "{printed}");
}
