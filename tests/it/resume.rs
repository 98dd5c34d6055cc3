//! Going on from a code or a file of answers, on the command line.

use std::ffi::OsString;
use std::fs;

use microcred::cli::{CliOutcome, run};
use microcred_core::program::ProgramId;
use microcred_session::resume::{SavedAnswers, encode};
use serde_json::Value as Json;

use crate::support::data::DATA;

/// The exit code, the output and the error output.
fn ran(arguments: &[&str]) -> (u8, String, String) {
    let before = ["microcred", "--today", "2026-11-21", "--lang", "en"].map(OsString::from);
    let arguments: Vec<OsString> = before.into_iter().chain(arguments.iter().map(OsString::from)).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    match run(&arguments, &mut out, &mut err).unwrap() {
        CliOutcome::Exit(ended) => (ended.code(), String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap()),
        CliOutcome::Interactive(_) => panic!("{arguments:?} asks for the screens"),
    }
}

const ANSWERS: [&str; 6] = ["--goal", "first-job", "--budget", "1500", "--hours-per-week", "10"];

fn json(arguments: &[&str]) -> Json {
    let (code, out, err) = ran(arguments);
    assert!(code == 0, "{arguments:?}: {err}");
    serde_json::from_str(&out).unwrap()
}

/// The ids of two programs that there are.
fn ids() -> Vec<String> {
    let found = json(&[&["match"][..], &ANSWERS, &["--format", "json", "--limit", "2"]].concat());
    found["matches"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

/// The code of a plan with those programs.
fn code_of_a_plan() -> String {
    let ids = ids().join(",");
    let rest = ["--ids", &ids, "--with-answers", "--format", "json"];
    let plan = json(&[&["plan"][..], &ANSWERS, &rest].concat());
    plan["code"].as_str().unwrap().to_owned()
}

#[test]
fn plan_with_answers_has_its_resume_code() {
    let code = code_of_a_plan();
    let again = json(&["plan", "--resume", &code, "--with-answers", "--format", "json"]);
    assert_eq!(again["code"], code.as_str());
    let named: Vec<&str> =
        again["programs"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(named, ids());
    let without = json(&["plan", "--resume", &code, "--format", "json"]);
    assert_eq!((&without["code"], &without["answers"]), (&Json::Null, &Json::Null));
}

#[test]
fn resume_code_equals_answers_in_every_command() {
    let code = code_of_a_plan();
    let id = &ids()[0];
    for (command, rest) in [("match", vec!["--format", "json"]), ("show", vec![id.as_str(), "--format", "json"])] {
        let from_flags = ran(&[&[command][..], &ANSWERS, &rest].concat());
        let from_code = ran(&[&[command, "--resume", &code][..], &rest].concat());
        assert_eq!(from_code, from_flags, "{command}");
    }
    let named: Vec<String> = ids();
    let from_flags = ran(&[&["compare", &named[0], &named[1]][..], &ANSWERS].concat());
    assert_eq!(ran(&["compare", "--resume", &code]), from_flags, "the programs of the code stand side by side");
}

#[test]
fn flag_overrides_resume_code() {
    let code = code_of_a_plan();
    let plan = ["plan", "--resume", &code, "--budget", "250", "--with-answers"];
    let (_, out, _) = ran(&plan);
    assert!(out.contains("Budget: up to $250") && out.contains("10 hours a week"), "{out}");
}

#[test]
fn invalid_code_is_a_usage_error_with_location() {
    let code = code_of_a_plan();
    let wrong: String = code.chars().enumerate().map(|(at, letter)| if at == 6 { 'Q' } else { letter }).collect();
    assert_ne!(wrong, code);
    for (given, said) in [
        (wrong.as_str(), "Check group 1 after MC1."),
        ("hello", "This is not a microcred code."),
        ("MC1-Q*QQ-QQQQ-QQQQ", "no code has the letter *."),
    ] {
        let (code, out, err) = ran(&["match", "--resume", given]);
        assert_eq!((code, out.as_str()), (2, ""), "{given}");
        assert!(err.starts_with("--resume: ") && err.contains(said), "{given}: {err}");
    }
    let (code, _, err) = ran(&["match", "--resume", &code, "--profile", "x.ron"]);
    assert!(code == 2 && err.contains("cannot be used with"), "{err}");
}

#[test]
fn missing_program_is_reported_and_rest_restored() {
    let data = &*DATA;
    let tray = vec![ProgramId::parse("gone/away").unwrap(), ProgramId::parse(&ids()[0]).unwrap()];
    let code = encode(&SavedAnswers { picked: tray, ..SavedAnswers::default() }, &data.reference.catalogue);
    let (ended, out, err) = ran(&["plan", "--resume", code.letters()]);
    assert_eq!(ended, 0);
    assert_eq!(err, "1 program in your code is no longer listed.\n");
    assert!(out.contains("My plan"), "{out}");
}

#[test]
fn screens_resume_from_code_or_file_but_kiosk_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.ron");
    fs::write(&file, "(budget: 1500)").unwrap();
    let asks = |arguments: &[&str]| {
        let arguments: Vec<OsString> = ["microcred"].iter().chain(arguments).map(OsString::from).collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let asked = run(&arguments, &mut out, &mut err).unwrap();
        (asked, String::from_utf8(err).unwrap())
    };
    for arguments in [["--resume", "MC1-X"], ["--profile", file.to_str().unwrap()]] {
        let (asked, _) = asks(&arguments);
        assert!(
            matches!(asked, CliOutcome::Interactive(settings) if settings.resume_code.is_some() != settings.profile.is_some())
        );
        let (asked, err) = asks(&[&["--kiosk"][..], &arguments].concat());
        assert!(matches!(asked, CliOutcome::Exit(ended) if ended.code() == 2), "{err}");
    }
}
