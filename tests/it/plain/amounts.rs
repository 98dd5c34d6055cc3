//! One amount of money, typed on the screens, typed in the prompts, given as a flag, in a file of answers and in a resume
//! code: the same limit everywhere.

use std::ffi::OsString;
use std::fs;

use microcred::cli::{self, CliOutcome};
use microcred_core::money::Cents;
use microcred_i18n::Lang;
use microcred_session::resume::{SavedAnswers, decode, encode};
use microcred_tui::app::App;
use microcred_tui::message::{Key, Msg};
use microcred_tui::session::UiSettings;
use microcred_tui::theme::{Glyphs, Theme};
use tempfile::TempDir;

use super::scripted_user::goes;
use crate::support::data::{DATA, TODAY};

/// What a person types, with the cents that it means.
const ACCEPTED: &[(&str, i64)] = &[
    ("500", 50_000),
    ("500.50", 50_050),
    ("500,50", 50_050),
    ("500.5", 50_050),
    ("$500.50", 50_050),
    ("500,50 $", 50_050),
    ("1,500", 150_000),
    ("12,000", 1_200_000),
    ("1 500,50", 150_050),
    ("1,500.50", 150_050),
    ("0", 0),
];

/// What no amount can be read from, or two.
const REFUSED: &[&str] = &["12.000", "500.505", "1,50,0", "1.500,50x", "-5", "1e3", "inf", "abc"];

/// The budget that the screens take; `None` where they refuse it.
fn budget_on_screens(typed: &str) -> Option<Cents> {
    let look = UiSettings {
        lang: Lang::source_language(),
        theme: Theme { color: true },
        glyphs: Glyphs::new(false),
        today: TODAY,
    };
    let mut app = App::new(DATA.reference.clone(), look);
    app.update(Msg::Resize(80, 24));
    // The short path, the first goal, the row for another amount.
    for letter in "118".chars().chain(typed.chars()) {
        app.update(Msg::Key(Key::Char(letter)));
    }
    app.update(Msg::Key(Key::Enter));
    app.session().core.profile().budget
}

/// The budget that the prompts take.
fn budget_in_prompts(typed: &str) -> Option<Cents> {
    let (said, _) = goes(Some("en"), &["1", "1", "=Type another amount", typed, "q"]);
    if said.contains("Type an amount") {
        return None;
    }
    let (said, _) = goes(
        Some("en"),
        &["1", "1", "=Type another amount", typed, "1", "0", "=Save, print or send", "=Code", "", "q"],
    );
    let code = said.lines().find(|line| line.starts_with("MC1-")).unwrap_or_else(|| panic!("no code: {said}"));
    decode(code, &DATA.reference).unwrap().answers.profile.budget
}

/// The output of a command; `None` where it refuses its flags.
fn output(arguments: &[&str]) -> Option<String> {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments: Vec<OsString> =
        ["microcred", "--today", "2026-11-21"].iter().chain(arguments).map(OsString::from).collect();
    match cli::run(&arguments, &mut out, &mut err).unwrap() {
        CliOutcome::Exit(ended) if ended.code() == 2 => None,
        CliOutcome::Exit(_) => Some(String::from_utf8(out).unwrap()),
        CliOutcome::Interactive(_) => panic!("{arguments:?} open the screens"),
    }
}

/// The budget that the command line takes.
fn budget_by_flag(typed: &str) -> Option<Cents> {
    let flag = format!("--budget={typed}");
    let plan = output(&["plan", "--limit", "1", "--with-answers", "--format", "json", &flag])?;
    let plan: serde_json::Value = serde_json::from_str(&plan).unwrap();
    decode(plan["code"].as_str().unwrap(), &DATA.reference).unwrap().answers.profile.budget
}

#[test]
fn amount_with_cents_is_the_same_limit_everywhere() {
    for (typed, cents) in ACCEPTED {
        let expected = Some(Cents(*cents));
        assert_eq!(budget_on_screens(typed), expected, "screens: {typed}");
        assert_eq!(budget_in_prompts(typed), expected, "prompts: {typed}");
        assert_eq!(budget_by_flag(typed), expected, "flag: {typed}");
    }
}

#[test]
fn ambiguous_amount_is_refused_everywhere() {
    for typed in REFUSED {
        assert_eq!(budget_on_screens(typed), None, "screens: {typed}");
        assert_eq!(budget_in_prompts(typed), None, "prompts: {typed}");
        assert_eq!(budget_by_flag(typed), None, "flag: {typed}");
    }
}

#[test]
fn file_code_and_flag_list_the_same_matches() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("answers.ron");
    fs::write(&file, "(budget: 500.50)").unwrap();
    let mut said = SavedAnswers::default();
    said.profile.budget = budget_on_screens("500,50");
    let code = encode(&said, &DATA.reference.catalogue);
    let by_flag = output(&["match", "--budget", "500.50", "--format", "json"]);
    assert!(by_flag.is_some());
    assert_eq!(output(&["match", "--profile", file.to_str().unwrap(), "--format", "json"]), by_flag);
    assert_eq!(output(&["match", "--resume", code.letters(), "--format", "json"]), by_flag);
}
