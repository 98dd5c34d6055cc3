//! What is taken away from the plain lines, and what is gone on from.

use microcred::domain::kiosk::Kiosk;
use microcred::domain::printing::{NotPrinted, Printing};
use microcred::domain::resume::{Said, code, read};
use microcred::plain::Start;

use super::journeys::TAKING;
use super::person::{DATA, Kept, goes_from};
use super::unattended::at;

fn kept(way: &[&str]) -> (String, Kept) {
    let mut kept = Kept::default();
    let said = goes_from(Some("en"), Start::default(), &mut kept, way).0;
    (said, kept)
}

#[test]
fn a_file_holds_the_answers_only_where_the_person_said_so() {
    let (said, kept) = kept(TAKING);
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
fn every_form_is_saved_and_a_full_disk_is_told() {
    for (form, ending) in (1..).zip(["html", "pdf", "txt", "md", "csv", "json"]) {
        let form = form.to_string();
        let (_, kept) = kept(&["3", "0", "=Take it", "=Save", &form, "", "q"]);
        let [(None, name, bytes)] = kept.saved.as_slice() else { panic!("{ending}: {} files", kept.saved.len()) };
        assert!(name == &format!("plan-2026-11-21.{ending}") && bytes.len() > 500, "{name}: {}", bytes.len());
    }
    let (said, _) = kept(&["3", "0", "=Take it", "=Save", "1", "/full", "q"]);
    assert!(said.contains("no room on the disk"), "{said}");
}

#[test]
fn the_code_that_is_said_goes_on_where_the_person_was() {
    let (said, _) = kept(&["1", "2", "4", "2", "1", "=Choose it", "=Take it", "=Code", "", "q"]);
    let told = said.lines().find(|line| line.starts_with("MC1-")).unwrap_or_else(|| panic!("no code: {said}"));
    let resumed = read(told, &DATA.known).unwrap();
    assert_eq!((resumed.said.tray.len(), resumed.said.profile.hours_per_week), (1, Some(10)));
    let (again, _) = kept(&["=I have a code", told, "0", "=Take it", "=Code", "", "q"]);
    assert!(again.contains(told), "the same answers have the same code: {again}");
    // And from the start, as with --resume.
    let start = Start { said: resumed.said, missing: Some("One is missing.".to_owned()), at_list: true };
    let from_start = goes_from(Some("en"), start, &mut Kept::default(), &["q"]).0;
    assert!(from_start.contains("One is missing.") && from_start.contains("A number, words to search"), "{from_start}");
}

#[test]
fn what_the_printer_says_is_told() {
    let mut kept = Kept { refuses: Some(NotPrinted::NoPrinter), ..Kept::default() };
    let way = ["3", "0", "=Take it", "=Print", "=No", "=Print", "=Yes", "q"];
    let said = goes_from(Some("en"), Start::default(), &mut kept, &way).0;
    assert!(said.contains("No printer can be used here") && kept.printed.len() == 1, "{said}");
}

#[test]
fn the_same_answers_have_the_same_code_in_plain_lines_and_on_the_screens() {
    let (said, _) = kept(&["1", "2", "4", "2", "0", "=Take it", "=Code", "", "q"]);
    let told = said.lines().find(|line| line.starts_with("MC1-")).unwrap();
    let profile = read(told, &DATA.known).unwrap().said.profile;
    assert_eq!(code(&Said { profile, ..Said::default() }, &DATA.known.catalogue).grouped(), told);
}

#[test]
fn at_an_unattended_place_nothing_is_saved_and_staff_are_named() {
    let offered = at(&Kiosk::default(), &["3", "1", "3"]);
    assert!(offered.contains("Code to go on later"), "{offered}");
    assert!(!offered.contains("Save a file") && !offered.contains("Print it"), "{offered}");
    assert!(!offered.contains("notes, and which questions"), "{offered}");
    let page = at(&Kiosk::default(), &["3", "1", "3", "1", ""]);
    assert!(page.contains("ask staff to print"), "{page}");
    let printing = Kiosk { printing: Some(Printing { pages: 10, ..Printing::default() }), ..Kiosk::default() };
    let printed = at(&printing, &["3", "1", "3", "1", "1", "1"]);
    assert!(printed.contains("Sent to the printer") && printed.contains("No more can be printed"), "{printed}");
}
