//! The command line as a person, a script and a broken file meet it.
//!
//! Every run is the real program with an empty environment and a fixed day. What people read is kept as snapshots (over
//! a small catalogue of invented programs, so that editing the real one changes none of them): read each one as its
//! user would before you accept it. What scripts read is held by its shape and by what must add up.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use assert_cmd::Command;
use insta::assert_snapshot;
use microcred_core::sanitize::is_unsafe;
use microcred_i18n::{Lang, Localizer, msg};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

use crate::json_schema::assert_valid;
use crate::support::data::{TODAY_ARGUMENT, program_count};

const PROGRAM: &str = env!("CARGO_BIN_EXE_microcred");
/// The small catalogue.
const SMALL: &str = "tests/fixtures/cli/catalogue.ron";
/// The answers of the person of most tests.
const ANSWERS: &[&str] =
    &["match", "--occupation", "33102", "--province", "ON", "--budget", "1500", "--hours-per-week", "10"];

// Running the program.

/// What came of one run.
#[derive(Debug, Clone, PartialEq, Eq)]
struct CommandOutput {
    code: i32,
    out: String,
    err: String,
}

impl CommandOutput {
    fn json(&self) -> Json {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

/// Runs the program in the folder of the package. Whatever it says, it says it safely and in words.
fn run(arguments: &[&str]) -> CommandOutput {
    run_with(&[], arguments)
}

fn run_with(environment: &[(&str, &str)], arguments: &[&str]) -> CommandOutput {
    let mut command = Command::new(PROGRAM);
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_clear()
        .env("MICROCRED_CACHE", "off")
        .envs(environment.iter().copied());
    let output = command.args(["--today", TODAY_ARGUMENT]).args(arguments).output().unwrap();
    let ran = CommandOutput {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    };
    for text in [&ran.out, &ran.err] {
        let harmful: Vec<char> = text.chars().filter(|letter| *letter != '\n' && is_unsafe(*letter)).collect();
        assert_eq!(harmful, Vec::<char>::new(), "{arguments:?}: {text}");
        // `<message-id>` is a message that is not there, `{$name}` an argument that was not given.
        assert!(!text.contains("{$"), "{arguments:?}: {text}");
        let after = text.split('<').skip(1).filter_map(|after| after.chars().next());
        assert_eq!(after.filter(char::is_ascii_lowercase).count(), 0, "{arguments:?}: {text}");
    }
    ran
}

/// Runs the program over the small catalogue.
fn small(arguments: &[&str]) -> CommandOutput {
    run(&[&["--catalogue", SMALL], arguments].concat())
}

/// What the program says to several wrong or telling uses, one after the other.
fn said_to(uses: &[&[&str]], before: &[&str]) -> String {
    let mut text = String::new();
    for arguments in uses {
        let ran = run(&[before, arguments].concat());
        // Wrong use says nothing on the output.
        assert!(ran.code != 2 || ran.out.is_empty(), "{arguments:?}: {}", ran.out);
        let _ = write!(text, "$ microcred {}\n[{}]\n{}{}\n", arguments.join(" "), ran.code, ran.out, ran.err);
    }
    text
}

/// A folder of files for one test.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The path of a file of such a folder.
fn path_in(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).to_str().unwrap().to_owned()
}

/// A catalogue with these records.
fn catalogue_of(records: &[&str]) -> String {
    format!("(\n    schema: 1,\n    programs: [\n        {},\n    ],\n)\n", records.join(",\n        "))
}

/// A record with an id, a title and further fields.
fn record(id: &str, title: &str, more: &str) -> String {
    format!(
        "(id: \"{id}\", title: \"{title}\", provider: \"P\", provider_kind: college, url: \"https://a.ca/x\", \
         sector: health, source: (url: \"https://a.ca/x\"), {more})"
    )
}

// Help, manual page, completions.

/// Every command with its own help.
const COMMANDS: &[&[&str]] = &[
    &["--help"],
    &["match", "--help"],
    &["search", "--help"],
    &["show", "--help"],
    &["compare", "--help"],
    &["catalogue", "--help"],
    &["catalogue", "check", "--help"],
    &["catalogue", "compile", "--help"],
    &["catalogue", "stats", "--help"],
    &["catalogue", "export", "--help"],
    &["completions", "--help"],
    &["man", "--help"],
];

#[test]
fn help_text_in_english() {
    assert_snapshot!(said_to(COMMANDS, &[]));
}

#[test]
fn help_text_in_french() {
    assert_snapshot!(said_to(COMMANDS, &["--lang", "fr"]));
}

#[test]
fn manual_page() {
    let ran = run(&["man"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_snapshot!(ran.out.replace(env!("CARGO_PKG_VERSION"), "VERSION"));
}

/// Every command (with its parents) and every long flag that the definition holds.
fn commands_and_flags() -> (Vec<String>, BTreeSet<String>) {
    let whole = microcred::cli::command(&Localizer::new(Lang::source_language()));
    let (mut commands, mut flags) = (Vec::new(), BTreeSet::new());
    let mut waiting = vec![(String::new(), &whole)];
    while let Some((parents, command)) = waiting.pop() {
        flags.extend(command.get_arguments().filter_map(|arg| arg.get_long()).map(|flag| format!("--{flag}")));
        for child in command.get_subcommands() {
            let name = format!("{parents} {}", child.get_name()).trim().to_owned();
            commands.push(name.clone());
            waiting.push((name, child));
        }
    }
    commands.sort();
    (commands, flags)
}

#[test]
fn manual_page_covers_every_command_and_flag() {
    let page = run(&["man"]).out.replace("\\-", "-");
    let (commands, flags) = commands_and_flags();
    let headings: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix(".SH \"microcred ")).collect();
    let expected: Vec<String> = commands.iter().map(|command| format!("{command}\"")).collect();
    assert_eq!(headings, expected);
    let missing: Vec<&String> = flags.iter().filter(|flag| !page.contains(*flag)).collect();
    assert_eq!(missing, Vec::<&String>::new());
}

#[test]
fn completions_cover_every_command_and_flag() {
    let (commands, flags) = commands_and_flags();
    let names: BTreeSet<&str> = commands.iter().flat_map(|command| command.split(' ')).collect();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = run(&["completions", shell]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{shell}");
        // Fish writes `-l goal`.
        let named =
            |flag: &str| ran.out.contains(flag) || ran.out.contains(&format!("-l {}", flag.trim_start_matches('-')));
        let missing: Vec<&str> = flags
            .iter()
            .map(String::as_str)
            .filter(|flag| !named(flag))
            .chain(names.iter().copied().filter(|name| !ran.out.contains(*name)))
            .collect();
        assert_eq!(missing, Vec::<&str>::new(), "{shell}");
    }
}

// What people read.

#[test]
fn matches_in_english() {
    let found = small(&[ANSWERS, &["--limit", "2"]].concat());
    assert_eq!((found.code, found.err.as_str()), (0, ""));
    assert_snapshot!(found.out);
}

#[test]
fn matches_in_french() {
    let found = small(&[&["--lang", "fr"], ANSWERS, &["--limit", "2"]].concat());
    assert_eq!((found.code, found.err.as_str()), (0, ""));
    assert_snapshot!(found.out);
}

#[test]
fn matches_filtered_by_words_show_order_and_count() {
    assert_snapshot!(said_to(
        &[
            &["match", "--query", "care", "--limit", "1"],
            &["match", "--query", "qqqq"],
            &["match", "--query", "care", "--sort", "name", "--limit", "1"],
        ],
        &["--catalogue", SMALL]
    ));
}

#[test]
fn search_in_both_languages() {
    assert_snapshot!(said_to(
        &[
            &["search", "analytics", "data"],
            &["search", "ecole"],
            &["search", "33102", "--limit", "1"],
            &["search", "qqqq"],
            &["--lang", "fr", "search", "ecole"],
            &["--lang", "fr", "search", "qqqq"],
        ],
        &["--catalogue", SMALL]
    ));
}

#[test]
fn show_in_english() {
    let shown = small(&["show", "maple-college/care-aide", "--occupation", "33102", "--budget", "400", "--clb", "5"]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    assert_snapshot!(shown.out);
}

#[test]
fn show_in_french() {
    let shown = small(&["--lang", "fr", "show", "northern-online/care-basics", "--hours-per-week", "10"]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    assert_snapshot!(shown.out);
}

#[test]
fn compare_in_english() {
    let ran = small(&["compare", "maple-college/care-aide", "northern-online/care-basics", "--hours-per-week", "10"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_snapshot!(ran.out);
}

#[test]
fn compare_three_in_french() {
    let ids = ["ecole-du-fleuve/aide-soignante", "maple-college/data-first-steps", "maple-college/old-course"];
    let ran = small(&[&["--lang", "fr", "compare"], &ids[..]].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_snapshot!(ran.out);
}

#[test]
fn catalogue_stats_and_check_in_both_languages() {
    assert_snapshot!(said_to(
        &[
            &["catalogue", "stats"],
            &["--lang", "fr", "catalogue", "stats"],
            &["catalogue", "check"],
            &["--lang", "fr", "catalogue", "check"],
        ],
        &["--catalogue", SMALL]
    ));
}

#[test]
fn lang_flag_overrides_system_language() {
    let french = run_with(&[("LANG", "fr_CA.UTF-8")], &["search", "qqqq"]);
    let asked = run_with(&[("LANG", "fr_CA.UTF-8")], &["--lang=en", "search", "qqqq"]);
    let other = run_with(&[("LANG", "de_DE.UTF-8")], &["search", "qqqq"]);
    assert_eq!(
        french.out,
        "Aucun programme trouvé pour «\u{a0}qqqq\u{a0}». Essayez moins de mots ou des mots plus\ncourts.\n"
    );
    assert_eq!(asked.out, "We found no program for \"qqqq\". Try fewer or shorter words.\n");
    assert_eq!(other, asked);
}

// What scripts read: match.

/// The count of a value in the answer of a command.
fn counted(found: &Json, facet: &str, value: &str) -> u64 {
    let named = |list: &Json, name: &str, wanted: &str| {
        list.as_array().unwrap().iter().find(|one| one[name] == wanted).unwrap().clone()
    };
    let facet = named(&found["filters"]["facets"], "facet", facet);
    named(&facet["values"], "value", value)["count"].as_u64().unwrap()
}

fn matched(more: &[&str]) -> Json {
    let ran = run(&[ANSWERS, &["--format", "json"], more].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.json()
}

fn list<'a>(value: &'a Json, member: &str) -> &'a [Json] {
    value[member].as_array().unwrap()
}

fn ids(value: &Json, member: &str) -> Vec<String> {
    list(value, member).iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn match_json_has_every_field_with_its_type() {
    let found = matched(&[]);
    assert_valid("match", &found);
    assert_eq!(found["sorted_by"], "fit");
    assert!(list(&found, "matches").len() >= 5);
    for one in list(&found, "matches") {
        assert_eq!((list(one, "criteria").len(), list(one, "person").len()), (13, 8));
        assert_eq!(one["price"]["kind"] == "subscription", !one["price"]["months"].is_null(), "{}", one["price"]);
        for fact in list(one, "criteria") {
            let known = fact["value"] != "unknown";
            assert_eq!(known, fact["evidence"].is_string() && fact["source"].is_string(), "{fact}");
        }
    }
    assert_eq!(list(&found, "other_routes").len(), 6);
    for part in ["ask_first", "sections", "companions", "help"] {
        assert!(!list(&found, part).is_empty(), "{part}");
    }
    assert!(list(&found, "matches").iter().any(|one| !list(one, "aid_to_ask").is_empty()));
}

#[test]
fn matches_respect_all_limits() {
    let found = matched(&[]);
    let mut over = Vec::new();
    for one in list(&found, "matches") {
        let id = one["id"].as_str().unwrap();
        if one["price"]["net_low"].as_f64().is_some_and(|price| price > 1500.0) {
            over.push(format!("{id}: {}", one["price"]));
        }
        if one["nearness"] == "elsewhere" {
            over.push(format!("{id}: leads elsewhere"));
        }
        // Whether it teaches something new is no limit.
        let closed = list(one, "person").iter().filter(|row| row["value"] == "no" && row["id"] != "new_skill");
        over.extend(closed.map(|row| format!("{id}: {row}")));
    }
    assert_eq!(over, Vec::<String>::new());
}

#[test]
fn listed_and_excluded_add_up_to_total() {
    for more in [&[][..], &["--finish-by", "2027-01-31"], &["--clb", "4", "--place", "online"], &["--study-in", "fr"]] {
        let found = matched(more);
        let counts = list(&found, "left_out").iter().map(|one| one["count"].as_u64().unwrap());
        let closed = list(&found, "sections").iter().filter(|section| section["open"] == false);
        let closed: u64 = closed.map(|section| section["count"].as_u64().unwrap()).sum();
        let sum = counts.sum::<u64>() + closed + found["total"].as_u64().unwrap();
        assert_eq!((sum, found["considered"].as_u64()), (program_count() as u64, Some(sum)), "{more:?}");
        assert_eq!(list(&found, "matches").len() as u64, found["total"].as_u64().unwrap(), "{more:?}");
    }
}

#[test]
fn match_output_is_deterministic() {
    let arguments = [ANSWERS, &["--format", "json"]].concat();
    assert_eq!(run(&arguments), run(&arguments));
}

#[test]
fn language_changes_only_text_in_json() {
    /// The same value without what is written for people; `within` is the member in which it stands.
    fn strip_texts(value: &mut Json, within: &str) {
        match value {
            Json::Object(members) => {
                let words: &[&str] = match within {
                    "certain" => &["rule"],
                    "aid_to_ask" | "aid_closed" => &["name"],
                    "schemes" => &["amount", "debt", "note", "conflicts"],
                    "right_step" | "sections" => &["title"],
                    "companions" => &["ticket"],
                    "labour" => &["title", "limits"],
                    "help" => &["name", "good_for"],
                    "price" => &["extras"],
                    _ => &[],
                };
                for name in words.iter().chain(&["why", "evidence", "text"]) {
                    members.remove(*name);
                }
                members.iter_mut().for_each(|(name, value)| strip_texts(value, name));
            }
            Json::Array(items) => items.iter_mut().for_each(|item| strip_texts(item, within)),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }
    let (mut english, mut french) = (matched(&[]), matched(&["--lang", "fr"]));
    assert_ne!(english, french);
    assert_eq!(ids(&english, "matches"), ids(&french, "matches"));
    strip_texts(&mut english, "");
    strip_texts(&mut french, "");
    assert_eq!(english, french);
}

#[test]
fn filter_and_its_exclusion_partition_results() {
    let all = matched(&[]);
    let total = all["total"].as_u64().unwrap();
    assert_eq!((&all["filters"]["active"], &all["filters"]["left_out"]), (&json!([]), &json!(0)));
    for (facet, value) in
        [("delivery", "unknown"), ("assessment", "yes"), ("price", "free"), ("within_budget", "unknown")]
    {
        let filter = format!("{facet}={value}");
        let (only, not) = (matched(&["--only", &filter]), matched(&["--not", &filter]));
        let of = |found: &Json| found["total"].as_u64().unwrap();
        assert_eq!(
            (of(&only), of(&not)),
            (counted(&all, facet, value), total - counted(&all, facet, value)),
            "{filter}"
        );
        assert_eq!(only["filters"]["left_out"].as_u64().unwrap() + of(&only), total);
        assert_eq!(not["filters"]["active"], json!([{ "facet": facet, "value": value, "not": true }]));
        // What a value would leave is counted beside the filters of the other facets, not beside its own.
        assert_eq!(only["filters"]["facets"].as_array().unwrap().len(), 35);
        assert_eq!(counted(&only, facet, value), counted(&all, facet, value));
        assert_eq!(ids(&only, "matches").len() as u64, of(&only));
    }
}

#[test]
fn values_are_or_and_facets_are_and() {
    let (one, other) = (["--only", "delivery=online_async"], ["--only", "Delivery=In-Person"]);
    let both = [&one[..], &other[..]].concat();
    assert_eq!(total_matches(&both), total_matches(&one) + total_matches(&other));
    assert!(total_matches(&[&both[..], &["--not", "sector=health"]].concat()) < total_matches(&both));
}

/// How many programs of the whole catalogue stay.
fn total_matches(more: &[&str]) -> u64 {
    run(&[&["match", "--format", "json"], more].concat()).json()["total"].as_u64().unwrap()
}

#[test]
fn search_accepts_filters_without_answers() {
    let found = run(&["search", "care", "--format", "json"]).json();
    let total = found["total"].as_u64().unwrap();
    assert_eq!(counted(&found, "within_budget", "unknown"), total);
    let online = run(&["search", "care", "--only", "delivery=online_async", "--format", "json"]).json();
    assert_eq!(online["total"].as_u64().unwrap(), counted(&found, "delivery", "online_async"));
    assert_eq!(list(&online, "results").len() as u64, online["total"].as_u64().unwrap());
    assert_eq!(online["filters"]["left_out"].as_u64().unwrap(), total - online["total"].as_u64().unwrap());
}

#[test]
fn filters_in_both_languages() {
    let uses: &[&[&str]] = &[
        &["search", "care", "--only", "provider_kind=college"],
        &["search", "care", "--only", "price=free", "--not", "province=ON"],
        &["match", "--only", "price=more", "--only", "weeks=unknown", "--limit", "0"],
    ];
    assert_snapshot!("filters_read_in_english", said_to(uses, &["--catalogue", SMALL]));
    assert_snapshot!("filters_read_in_french", said_to(uses, &["--lang", "fr", "--catalogue", SMALL]));
}

#[test]
fn completions_include_facet_values() {
    for shell in ["bash", "fish", "zsh"] {
        let script = run(&["completions", shell]).out;
        for value in ["delivery=online_async", "accredited=unknown", "price=up_to_500"] {
            assert!(script.contains(value), "{shell}: {value}");
        }
    }
}

#[test]
fn sort_orders_list_the_same_programs() {
    let by_fit = matched(&[]);
    let all: BTreeSet<String> = ids(&by_fit, "matches").into_iter().collect();
    for (sort, key) in [("price", "net_low"), ("time", "weeks_at_your_pace"), ("name", "title")] {
        let found = matched(&["--sort", sort]);
        assert_eq!(found["sorted_by"], sort);
        assert_eq!(ids(&found, "matches").into_iter().collect::<BTreeSet<_>>(), all, "{sort}");
        let figure = |one: &Json| match key {
            "net_low" => one["price"][key].as_f64().unwrap_or(f64::INFINITY),
            "weeks_at_your_pace" => one["time"][key]["high"].as_f64().unwrap_or(f64::INFINITY),
            _ => 0.0,
        };
        // The sections stand one after the other; within each the order holds.
        for section in list(&found, "sections") {
            let of_section = list(&found, "matches").iter().filter(|one| one["section"] == section["id"]);
            let figures: Vec<f64> = of_section.map(figure).collect();
            assert!(figures.is_sorted(), "{sort}: {figures:?}");
        }
    }
}

#[test]
fn limit_flag_shortens_list_but_not_count() {
    let (all, three) = (matched(&[]), matched(&["--limit", "3"]));
    assert_eq!(three["total"], all["total"]);
    assert_eq!(ids(&three, "matches"), ids(&all, "matches")[..3]);
}

#[test]
fn csv_matches_equal_json_matches() {
    let ran = run(&[ANSWERS, &["--format", "csv"]].concat());
    let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
    let first: Vec<String> = reader.records().map(|row| row.unwrap()[0].to_owned()).collect();
    assert_eq!((ran.code, first), (0, ids(&matched(&[]), "matches")));
}

// What scripts read: search, show, compare, catalogue.

fn searched(words: &str) -> Json {
    let ran = run(&["search", words, "--format", "json"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let found = ran.json();
    assert_valid("search", &found);
    assert_eq!(found["total"].as_u64().unwrap(), list(&found, "results").len() as u64);
    let scores: Vec<u64> = list(&found, "results").iter().map(|one| one["score"].as_u64().unwrap()).collect();
    assert!(scores.is_sorted_by(|one, other| one >= other), "{scores:?}");
    found
}

/// What matched of a result: every marked piece of every text, with its field.
fn marked(result: &Json) -> Vec<(String, String)> {
    let mut marked = Vec::new();
    for one in list(result, "matched") {
        let letters: Vec<char> = one["text"].as_str().unwrap().chars().collect();
        for range in list(one, "ranges") {
            let end = |which: usize| usize::try_from(range[which].as_u64().unwrap()).unwrap();
            marked.push((one["field"].as_str().unwrap().to_owned(), letters[end(0)..end(1)].iter().collect()));
        }
    }
    marked
}

#[test]
fn search_ignores_accents() {
    let found = searched("ecole");
    let schools = list(&found, "results").iter().flat_map(marked).map(|(_, piece)| piece.to_lowercase());
    assert_eq!(schools.collect::<BTreeSet<_>>(), BTreeSet::from(["école", "écoles"].map(str::to_owned)));
    assert!(ids(&found, "results").iter().any(|id| id.starts_with("enap/")));
}

#[test]
fn search_ignores_word_order_and_highlights_hits() {
    let found = searched("analytics data");
    let first = &list(&found, "results")[0];
    assert_eq!(first["id"], "google/data-analytics");
    let title = "title".to_owned();
    assert_eq!(marked(first), [(title.clone(), "Data".to_owned()), (title, "Analytics".to_owned())]);
}

#[test]
fn noc_code_finds_programs_for_the_occupation() {
    let found = searched("33102");
    assert!(list(&found, "results").len() >= 10);
    for result in list(&found, "results") {
        assert_eq!(marked(result), [("code".to_owned(), "33102".to_owned())], "{result}");
    }
}

#[test]
fn show_json_has_evaluation_and_all_facts() {
    let ran = run(&["show", "google/data-analytics", "--hours-per-week", "10", "--format", "json"]);
    let shown = ran.json();
    assert_valid("show", &shown);
    let facts = &shown["facts"];
    let questions = list(&shown, "questions");
    assert!(questions.len() > 3, "{questions:?}");
    for question in questions {
        let languages: Vec<&String> = question["question"].as_object().unwrap().keys().collect();
        assert_eq!(languages, ["en", "fr"], "{question}");
    }
    assert_eq!(
        (ran.code, &shown["id"], &facts["id"]),
        (0, &json!("google/data-analytics"), &json!("google/data-analytics"))
    );
    assert_eq!(facts["checklist"].as_object().unwrap().len(), 13);
    assert_eq!(facts["price"]["kind"], "subscription");
    let paces = &shown["price"]["paces"];
    assert_eq!((&paces["yours"]["hours_per_week"], &paces["half"]["hours_per_week"]), (&json!(10), &json!(5)));
}

#[test]
fn compare_json_has_the_same_rows_for_every_program() {
    let ids = ["google/data-analytics", "algonquin-college/accelerated-psw", "confederation-college/psw-accelerated"];
    let ran = run(&[&["compare"], &ids[..], &["--format", "json"]].concat());
    let compared = ran.json();
    assert_valid("compare", &compared);
    let columns: BTreeSet<usize> = list(&compared, "rows").iter().map(|row| list(row, "cells").len()).collect();
    let empty = list(&compared, "rows").iter().filter(|row| row["label"] == "").count();
    assert_eq!((ran.code, columns, empty), (0, BTreeSet::from([3]), 0));
    let pairs = list(&compared, "together").iter().map(|pair| (pair["one"].clone(), pair["other"].clone()));
    let expected = [(0, 1), (0, 2), (1, 2)].map(|(one, other)| (json!(ids[one]), json!(ids[other])));
    assert_eq!(pairs.collect::<Vec<_>>(), expected);
}

#[test]
fn embedded_catalogue_passes_check() {
    let ran = run(&["catalogue", "check"]);
    let expected = CommandOutput {
        code: 0,
        out: format!("catalogue.ron: {} programs; errors: 0; left out: 0.\n", program_count()),
        err: String::new(),
    };
    assert_eq!(ran, expected);
}

#[test]
fn catalogue_stats_meet_minimums() {
    let ran = run(&["catalogue", "stats", "--format", "json"]);
    let stats = ran.json();
    let figure = |name: &str| stats[name].as_u64().unwrap();
    assert!(figure("programs") >= 295 && figure("providers") >= 205, "{stats}");
    assert_eq!(figure("facts"), figure("facts_with_source"));
    let sum = |name: &str| stats[name].as_object().unwrap().values().filter_map(Json::as_u64).sum::<u64>();
    assert_eq!((sum("by_province"), sum("by_sector")), (figure("programs"), figure("programs")));
    let share = stats["unknown_share"].as_f64().unwrap();
    assert!((0.0..=1.0).contains(&share), "{share}");
    let names: Vec<&String> = stats.as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        [
            "programs",
            "providers",
            "facts",
            "facts_with_source",
            "unknown_share",
            "by_province",
            "by_sector",
            "oldest",
            "newest",
            "undated",
            "ended",
            "by_source_kind",
            "not_ended",
            "with_page",
            "with_contact",
            "priced",
            "with_length",
            "both",
            "timed",
            "french",
            "fresh",
            "ageing",
            "stale",
            "valid_in_known",
            "open_to_known",
            "entry_known",
            "page_without_site",
            "known_by_province",
            "known_by_sector",
        ]
    );
}

#[test]
fn catalogue_exports_as_json_and_csv() {
    let exported = run(&["catalogue", "export", "--format", "json"]).json();
    let ids = ids(&exported, "programs");
    let count = program_count();
    assert_eq!((ids.len(), ids.iter().collect::<BTreeSet<_>>().len()), (count, count));
    let table = run(&["catalogue", "export", "--format", "csv"]).out;
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let columns = reader.headers().unwrap().len();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.iter().map(|row| row[0].to_owned()).collect::<Vec<_>>(), ids);
    let formulas: Vec<&str> =
        rows.iter().flatten().filter(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])).collect();
    assert_eq!((formulas, rows.iter().all(|row| row.len() == columns)), (vec![], true));
}

#[test]
fn custom_catalogue_csv_has_no_formulas() {
    let records =
        [record("a/b", "=1+1", ""), record("a/c", "@cmd", ""), record("a/d", "+a", ""), record("a/e", "-a", "")];
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let folder = folder(&[("c.ron", &catalogue_of(&records))]);
    let given = path_in(&folder, "c.ron");
    for arguments in [&["catalogue", "export", "--format", "csv"][..], &["match", "--format", "csv", "--sort", "name"]]
    {
        let table = run(&[&["--catalogue", &given], arguments].concat()).out;
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let titles: BTreeSet<String> = reader.records().map(|row| row.unwrap()[1].to_owned()).collect();
        let safe = ["'=1+1", "'@cmd", "'+a", "'-a"].map(str::to_owned);
        assert_eq!(titles, BTreeSet::from(safe), "{arguments:?}");
    }
}

// Wrong use.

/// Uses that are wrong: exit code 2, nothing on the output, and what to do instead.
const INVALID_USES: &[&[&str]] = &[
    &["match", "--province", "ZZ"],
    &["match", "--budget", "abc"],
    &["match", "--budget", "-5"],
    &["match", "--budget", "NaN"],
    &["match", "--budget", "99.999"],
    &["match", "--budget", "1500", "--employer-pays"],
    &["match", "--sector", "astrology"],
    &["match", "--goal", "fame"],
    &["match", "--clb", "13"],
    &["match", "--clb", "-1"],
    &["match", "--hours-per-week", "many"],
    &["match", "--hours-per-week", "169"],
    &["match", "--weeks", "0"],
    &["match", "--weeks", "4", "--finish-by", "2027-01-31"],
    &["match", "--finish-by", "soon"],
    &["match", "--age", "121"],
    &["match", "--landed", "2026-13-01"],
    &["match", "--occupation", "99999"],
    &["match", "--occupation", "astronaut"],
    &["match", "--occupation", "nurse"],
    &["compare", "maple-college/care-aide"],
    &["compare", "a/a", "a/b", "a/c", "a/d", "a/e", "a/f"],
    &["compare", "maple-college/care-aide", "maple-college/care-aide"],
    &["match", "--only", "colour=red"],
    &["match", "--not", "delivery"],
    &["search", "care", "--only", "pace=fast"],
    &["match", "--only", "pace=unknown", "--not", "pace=unknown"],
    &["search"],
    &["show"],
    &["catalogue"],
    &["fly"],
    &["completions", "tcsh"],
    &["search", "care", "--format", "pdf"],
];

#[test]
fn usage_errors_in_english() {
    assert_snapshot!(said_to(INVALID_USES, &["--catalogue", SMALL]));
}

#[test]
fn usage_errors_in_french() {
    assert_snapshot!(said_to(INVALID_USES, &["--lang", "fr", "--catalogue", SMALL]));
}

#[test]
fn fact_language_notice_is_shown_once() {
    for (lang, told) in [("en", false), ("fr", false), ("es", true)] {
        let texts = Localizer::new(Lang::find(lang).unwrap());
        for command in [&["show", "google/data-analytics"][..], &["match", "--limit", "2"], &["search", "care"]] {
            let ran = run(&[&["--lang", lang], command].concat());
            assert_eq!(ran.code, 0, "{}", ran.err);
            assert_eq!(ran.err.matches(&texts.text(msg::LANGUAGE_FACTS)).count(), usize::from(told), "{}", ran.err);
            assert!(!ran.out.contains(&texts.text(msg::LANGUAGE_FACTS)), "the answer itself is not touched");
        }
    }
}

#[test]
fn unknown_language_and_invalid_date_are_errors() {
    let lang = run(&["--lang", "xx", "search", "care"]);
    let told = format!("--lang: unknown language \"xx\". Use one of these: {}.\n", Lang::tags());
    assert_eq!((lang.code, lang.err), (2, told));
    let mut command = Command::new(PROGRAM);
    let output = command
        .env_clear()
        .env("MICROCRED_CACHE", "off")
        .args(["search", "care", "--today", "tomorrow"])
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        (output.status.code(), told.as_str()),
        (Some(2), "--today: \"tomorrow\" is not a date. Write it like 2026-11-21.\n")
    );
}

#[test]
fn key_debounce_must_be_milliseconds() {
    for wrong in ["-1", "1001", "1.5", "long", "", "99999999999999999999"] {
        let ran = run(&["--key-debounce", wrong, "search", "care"]);
        let told = format!("--key-debounce: \"{wrong}\" cannot be used. Write milliseconds, from 0 to 1000.\n");
        assert_eq!((ran.code, ran.out.as_str(), ran.err), (2, "", told));
    }
    for right in ["0", "150", "1000"] {
        assert_eq!(run(&["search", "care", "--key-debounce", right]).code, 0, "{right}");
    }
}

/// Everything in which an address of ours stands, one after the other.
fn all_data_text() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let reference = fs::read_dir(root.join("reference")).unwrap().map(|entry| entry.unwrap().path());
    let reference = reference.filter(|path| path.is_file());
    let others = ["catalogue.ron", "crates/advice/src/labour_market.rs"].map(|file| root.join(file));
    reference.chain(others).map(|path| fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn urls_are_never_wrapped() {
    let data = all_data_text();
    let (one, other) = ("google/data-analytics", "memorial-marine-institute/bridge-watch");
    let mut seen = 0;
    for lang in Lang::all() {
        for arguments in [
            &["show", one, "--occupation", "21223", "--province", "ON", "--status", "pr", "--work", "not-working"][..],
            &["compare", one, other, "--province", "BC"],
            &["match", "--goal", "recognise", "--occupation", "31301", "--status", "study-permit", "--province", "ON"],
            &["plan", "--ids", one, "--province", "ON"],
        ] {
            let ran = run(&[&["--lang", lang.tag()], arguments].concat());
            assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
            for word in ran.out.split_whitespace().filter(|word| word.contains("://")) {
                let address = word.trim_matches(|mark: char| "[]();,.\"".contains(mark));
                let is_whole = data.match_indices(address).any(|(at, _)| {
                    let after = data.get(at + address.len()..).and_then(|rest| rest.chars().next()).unwrap_or('"');
                    "\" )];,.".contains(after)
                });
                assert!(is_whole, "{arguments:?} in {}: a part of an address: {address}", lang.tag());
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen} addresses were looked at");
}

#[test]
fn exit_code_tells_found_from_not_found() {
    let code = |arguments: &[&str]| small(arguments).code;
    assert_eq!(code(&["match"]), 0);
    assert_eq!(code(&["match", "--limit", "0"]), 0);
    assert_eq!(code(&["match", "--query", "care"]), 0);
    assert_eq!(code(&["match", "--query", "qqqq"]), 1);
    assert_eq!(code(&["match", "--want-skill", "welding"]), 1);
    assert_eq!(code(&["match", "--want-skill", "welding", "--format", "json"]), 1);
    assert_eq!(code(&["search", "care"]), 0);
    assert_eq!(code(&["search", "qqqq"]), 1);
    assert_eq!(code(&["show", "maple-college/care-aide"]), 0);
    assert_eq!(code(&["show", "maple-college/qqqq"]), 1);
    assert_eq!(code(&["compare", "maple-college/care-aide", "maple-college/qqqq"]), 1);
    assert_eq!(code(&["catalogue", "check", "no-such-file.ron"]), 1);
    assert_eq!(code(&["--version"]), 0);
}

#[test]
fn ambiguous_job_title_lists_noc_codes() {
    let ran = run(&["match", "--occupation", "dental"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.starts_with("--occupation: \"dental\" could be "), "{}", ran.err);
    for job in ["32111 Dental hygienists", "33100 Dental assistants", "32112 Dental technologists"] {
        assert!(ran.err.contains(job), "{}", ran.err);
    }
    let by_title =
        run(&["match", "--occupation", "Nurse aides, orderlies and patient service associates", "--format", "json"]);
    let by_code = run(&["match", "--occupation", "33102", "--format", "json"]);
    assert_eq!(by_title, by_code);
}

#[test]
fn occupation_takes_words_of_any_language() {
    let by_code = run(&["match", "--occupation", "63200", "--format", "json"]);
    for words in ["cook", "Cooks", "cuisinière", "cocinero", "повар"] {
        assert_eq!(run(&["match", "--occupation", words, "--format", "json"]), by_code, "{words}");
    }
}

#[test]
fn jobs_lists_what_words_name() {
    let ran = run(&["jobs", "enfermera", "--format", "json", "--limit", "2"]);
    let answer = ran.json();
    assert_valid("jobs", &answer);
    let first = &answer["results"][0];
    let title = "Registered nurses and registered psychiatric nurses";
    let expected = json!({
        "noc": "31301", "title": title, "matched": "enfermera", "language": "es", "basis": "plain_word", "whole": true
    });
    assert_eq!(*first, expected);
    assert_eq!(answer["results"].as_array().unwrap().len(), 2);
    assert_eq!(run(&["jobs", "qqqqqq"]).code, 1);
    assert!(run(&["--lang", "fr", "jobs", "cook"]).out.starts_with("Cuisiniers/cuisinières (63200) · Cook (anglais)?"));
}

#[test]
fn province_and_sector_accept_both_languages() {
    for (flag, names) in [
        ("--province", ["QC", "qc", "Quebec", "Québec"]),
        ("--sector", ["it", "IT", "computers and data", "informatique et données"]),
    ] {
        let answers: Vec<CommandOutput> =
            names.iter().map(|name| run(&["match", flag, name, "--format", "json"])).collect();
        assert!(answers.iter().all(|ran| ran.code == 0 && *ran == answers[0]), "{flag}");
    }
}

#[test]
fn unknown_id_suggests_similar_ids() {
    let near = |id: &str| run(&["show", id]).err;
    assert_eq!(
        near("algonquin-college/psw").lines().take(3).collect::<Vec<_>>(),
        [
            "No program has the id \"algonquin-college/psw\". Use search to find the id.",
            "Did you mean one of these?",
            "  algonquin-college/accelerated-psw"
        ]
    );
    assert_eq!(near("google/data-analytic").lines().nth(2), Some("  google/data-analytics"));
    assert_eq!(near("data analytics").lines().nth(2), Some("  google/data-analytics"));
    assert_eq!(near("qqqq/zzzz"), "No program has the id \"qqqq/zzzz\". Use search to find the id.\n");
}

#[test]
fn ids_are_never_wrapped() {
    let ids = ["confederation-college/psw-accelerated", "conestoga-college/food-processing-advanced-sanitation"];
    let compared = run(&[&["compare"], &ids[..]].concat()).out;
    let told: Vec<&str> = compared.lines().map(str::trim).filter(|line| ids.contains(line)).collect();
    assert_eq!(told, ids);
}

// A given catalogue.

#[test]
fn custom_catalogue_skips_bad_records_with_a_warning() {
    let records =
        [record("a/b", "Good", ""), record("a/c", "Bad", "price: fixed(-1, CAD)"), record("a/b", "Again", "")];
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let folder = folder(&[("c.ron", &catalogue_of(&records))]);
    let given = path_in(&folder, "c.ron");
    let ran = run(&["--catalogue", &given, "match", "--format", "json"]);
    assert_eq!((ran.code, ids(&ran.json(), "matches")), (0, vec!["a/b".to_owned()]));
    assert_eq!(
        ran.err,
        format!("{given}: 2 programs have errors and were left out. Run \"catalogue check\" to see why.\n")
    );
    let check = run(&["catalogue", "check", &given]);
    let told: Vec<&str> = check.out.lines().collect();
    assert_eq!((check.code, told.len()), (1, 3));
    assert!(
        told[0].starts_with(&format!("{given}:5:")) && told[0].contains(": a/c: price: -1 is too small"),
        "{told:?}"
    );
    assert!(told[1].starts_with(&format!("{given}:6:")) && told[1].contains(": a/b: id: "), "{told:?}");
    assert_eq!(told[2], format!("{given}: 1 program; errors: 2; left out: 2."));
}

#[test]
fn custom_catalogue_header_error_is_reported() {
    let text = catalogue_of(&[&record("a/b", "Good", "")]).replace("schema: 1,", "schema: 1,\n    colour: 2,");
    let folder = folder(&[("c.ron", &text)]);
    let given = path_in(&folder, "c.ron");
    let ran = run(&["--catalogue", &given, "search", "good"]);
    assert_eq!(
        (ran.code, ran.err),
        (0, format!("{given}: 1 error outside the programs. Run \"catalogue check\" to see it.\n"))
    );
}

#[test]
fn unusable_catalogue_exits_1_with_location_and_hint() {
    let whole = catalogue_of(&[&record("a/b", "Good", "")]);
    let cut = whole.trim_end().trim_end_matches(')').to_owned();
    let newer = whole.replace("schema: 1", "schema: 3");
    let nothing = catalogue_of(&[&record("a", "Bad id", "")]);
    let folder = folder(&[("cut.ron", &cut), ("newer.ron", &newer), ("nothing.ron", &nothing), ("empty.ron", "")]);
    for (name, place) in [
        ("cut.ron", ":6:"),
        ("newer.ron", ":2:5: schema: "),
        ("nothing.ron", ": no program in this file can be used."),
        ("empty.ron", ":1:1: "),
        ("none.ron", ": No such file"),
    ] {
        let given = path_in(&folder, name);
        let ran = run(&["--catalogue", &given, "match"]);
        let told: Vec<&str> = ran.err.lines().collect();
        assert_eq!((ran.code, ran.out.as_str(), told.len()), (1, "", 2), "{name}: {told:?}");
        assert!(told[0].contains(&format!("{given}{place}")), "{name}: {told:?}");
        let how = format!(
            "To see the errors, run \"microcred catalogue check {given}\". To use the built-in catalogue, leave out --catalogue."
        );
        assert_eq!(told[1], how);
        assert_eq!(run(&["catalogue", "check", &given]).code, 1, "{name}");
    }
}

#[test]
fn upgrade_writes_the_newest_layout_and_names_what_it_cannot_read() {
    let old = "(schema: 1, programmes: [\n  (id: \"a/b\", url: \"https://a.ca\"),\n])";
    let folder = folder(&[("old.ron", old), ("broken.ron", "(schema: 1,\n programs: [(id: \"a/b\"\n")]);
    let path = |name: &str| path_in(&folder, name);
    let upgrade = |name: &str| run(&["catalogue", "check", "--upgrade", &path(name), "-o", &path("new.ron")]);

    let broken = upgrade("broken.ron");
    assert_eq!(broken.code, 1);
    assert!(broken.err.contains("cannot be converted"), "{broken:?}");
    assert!(broken.out.starts_with(&format!("{}:3:", path("broken.ron"))), "{broken:?}");
    assert!(!Path::new(&path("new.ron")).exists());

    upgrade("old.ron");
    let written = fs::read_to_string(path("new.ron")).unwrap();
    assert_eq!(written, "(schema: 2, programs: [\n  (id: \"a/b\", page: \"https://a.ca\"),\n])");

    let compiled = path("small.mcat");
    assert_eq!(run(&["catalogue", "compile", SMALL, "-o", &compiled]).code, 0);
    let refused = upgrade("small.mcat");
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(refused.err.contains("Convert the text file (RON) that it was made from."), "{refused:?}");
}

#[test]
fn empty_catalogue_fails_check() {
    let folder = folder(&[("c.ron", "(schema: 1, programs: [])")]);
    let given = path_in(&folder, "c.ron");
    let check = run(&["catalogue", "check", &given]);
    let told = format!("{given}: 0 programs; errors: 0; left out: 0.\n{given}: no program in this file can be used.\n");
    assert_eq!((check.code, check.out), (1, told));
}

/// Text that would take over a terminal, turn a line around or hide in it: as a RON file writes it.
const HOSTILE: &str = r"A\u{1b}]0;x\u{7}\u{1b}[2JB\u{9b}31mC\u{202e}D\u{2066}E\u{200b}F\u{feff}G\u{0}H\rI";

#[test]
fn hostile_catalogue_text_is_sanitized_in_output() {
    let more = format!(
        "skills: [\"{HOSTILE}\"], roles: [(en: \"{HOSTILE}\")], extras: \"{HOSTILE}\", notes: \"{HOSTILE}\", \
         licence_note: \"{HOSTILE}\", price_condition: \"{HOSTILE}\", prerequisites: asks(\"{HOSTILE}\"), \
         checklist: (assessment: yes(\"{HOSTILE}\"))"
    );
    let good = record("a/b", HOSTILE, &more);
    let bad = record(&format!("a/{HOSTILE}"), HOSTILE, "");
    let folder = folder(&[("c.ron", &catalogue_of(&[&good, &bad]))]);
    let given = path_in(&folder, "c.ron");
    let before = ["--catalogue", given.as_str()];
    // `run` itself looks at every character of both outputs.
    for arguments in [
        &["match"][..],
        &["match", "--format", "json"],
        &["match", "--format", "csv"],
        &["search", "a"],
        &["search", "a", "--format", "json"],
        &["show", "a/b"],
        &["show", "a/b", "--format", "json"],
        &["catalogue", "export", "--format", "json"],
        &["catalogue", "export", "--format", "csv"],
    ] {
        let ran = run(&[&before, arguments].concat());
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
        assert!(ran.out.contains("A]0;x[2JB31mCDEFGH I") || ran.out.contains("a/b"), "{}", ran.out);
    }
    assert_eq!(run(&["catalogue", "check", &given]).code, 1);
}

#[test]
fn hostile_arguments_are_sanitized_in_output() {
    let hostile = "\u{1b}[2J\u{202e}x";
    for arguments in [
        &[hostile][..],
        &["search", hostile],
        &["search", hostile, "--format", "json"],
        &["show", hostile],
        &["match", "--budget", hostile],
        &["match", "--goal", hostile],
        &["match", "--sector", hostile],
        &["match", "--occupation", hostile],
        &["match", "--query", hostile],
        &["match", "--profile", hostile],
        &["--catalogue", hostile, "match"],
        &["catalogue", "check", hostile],
        &["search", "x", "--lang", hostile],
    ] {
        assert_ne!(run(arguments).code, 0, "{arguments:?}");
    }
}

// Plain ASCII marks.

/// Characters that are neither ASCII nor letters.
fn marks(text: &str) -> BTreeSet<char> {
    text.chars().filter(|letter| !letter.is_ascii() && !letter.is_alphabetic()).collect()
}

#[test]
fn ascii_mode_allows_only_letters_beyond_ascii() {
    let quoted =
        record("a/b", "“Quoted” «\u{a0}title\u{a0}» — 5 × 3 • ½ → …", "price: fixed(596, GBP), notes: \"‘a’ ‑ b − c\"");
    let euro = record("a/c", "Other", "price: between(5, 9.5, EUR)");
    let folder = folder(&[("c.ron", &catalogue_of(&[&quoted, &euro]))]);
    let given = path_in(&folder, "c.ron");
    for lang in ["en", "fr"] {
        for arguments in [
            &["match"][..],
            &["search", "title"],
            &["search", "qqqq"],
            &["show", "a/b", "--budget", "5", "--hours-per-week", "3"],
            &["compare", "a/b", "a/c"],
            &["catalogue", "stats"],
            &["catalogue", "check"],
            &["show", "a/z"],
            &["match", "--budget", "abc"],
            &["match", "--lang", "xx"],
            &["match", "--help"],
            &["--help"],
            &["man"],
        ] {
            let ran = run(&[&["--ascii", "--lang", lang, "--catalogue", &given], arguments].concat());
            assert_eq!(marks(&format!("{}{}", ran.out, ran.err)), BTreeSet::new(), "{lang}: {arguments:?}: {ran:?}");
        }
    }
}

#[test]
fn ascii_mode_is_readable() {
    let records = record("a/b", "“Quoted” «\u{a0}title\u{a0}» — one…", "price: fixed(596, GBP)");
    let folder = folder(&[("c.ron", &catalogue_of(&[&records]))]);
    let ran = run(&["--ascii", "--catalogue", &path_in(&folder, "c.ron"), "search", "title"]);
    assert_eq!(ran.out.lines().nth(2), Some("\"Quoted\" \"title\" - one..."));
    assert_eq!(ran.out.lines().nth(3), Some("  P - no province named"));
}

#[test]
fn ascii_mode_does_not_change_json_or_csv() {
    let folder = folder(&[("c.ron", &catalogue_of(&[&record("a/b", "“Quoted” title, one", "")]))]);
    let given = path_in(&folder, "c.ron");
    for arguments in [
        &["match", "--format", "json"][..],
        &["match", "--format", "csv"],
        &["search", "title", "--format", "json"],
        &["show", "a/b", "--format", "json"],
        &["catalogue", "export", "--format", "json"],
        &["catalogue", "export", "--format", "csv"],
    ] {
        let before = ["--catalogue", given.as_str()];
        let ascii = run(&[&["--ascii"], &before[..], arguments].concat());
        assert_eq!(ascii, run(&[&before, arguments].concat()), "{arguments:?}");
    }
}

// A file of answers.

#[test]
fn answers_file_equals_flags() {
    let text = r#"(
    goal: change_career,
    occupation: "33102",
    budget: 1500.5,
    hours_per_week: 10,
    weeks: 26,
    when: [evenings, weekends],
    place: any,
    province: ON,
    status: pr,
    study_language: en,
    clb: 7,
    schooling: degree,
    further_study: no,
    skills: ["first aid", "Excel"],
    landed: "2025-03-01",
    age: 34,
)
"#;
    let folder = folder(&[("p.ron", text)]);
    let by_file = run(&["match", "--profile", &path_in(&folder, "p.ron"), "--format", "json"]);
    let flags = "match --goal change-career --occupation 33102 --budget 1500.50 --hours-per-week 10 --weeks 26 --when evenings \
                 --when weekends --place any --province ON --status pr --study-in en --clb 7 --schooling degree \
                 --further-study no --skill first_aid --skill Excel --landed 2025-03-01 --age 34 --format json";
    let words: Vec<String> = flags.split_whitespace().map(|word| word.replace('_', " ")).collect();
    let by_flags = run(&words.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(by_file, by_flags);
    assert_eq!((by_file.code, by_file.err.as_str()), (0, ""));
}

#[test]
fn flag_overrides_answers_file() {
    let folder = folder(&[("p.ron", "(budget: 100, hours_per_week: 10)")]);
    let file = path_in(&folder, "p.ron");
    let both = run(&["match", "--profile", &file, "--budget", "900", "--format", "json"]);
    let flags = run(&["match", "--budget", "900", "--hours-per-week", "10", "--format", "json"]);
    assert_eq!(both, flags);
}

#[test]
fn bad_answers_file_reports_line_field_and_expected() {
    for (text, said) in [
        (
            "(\n    clb: 13,\n    age: 300,\n)",
            ":2:5: clb: 13 is too large here. The limit is 12.\n:3:5: age: 300 is too large here. The limit is 120.",
        ),
        (
            "(\n    goal: fame,\n)",
            ":2:11: goal: \"fame\" is not a value of this field. Use one of these: first_job, change_career, ",
        ),
        ("(\n    bugdet: 5,\n)", ":2:5: bugdet: This field does not exist. Use one of these: goal, occupation, "),
        ("(\n    budget: \"abc\",\n)", ":2:12: budget: This is the wrong kind of value: "),
        ("(\n    when: [evenings, nights],\n)", ":2:22: when: \"nights\" is not a value of this field. "),
        ("(\n    finish_by: \"2027\",\n)", ":2:5: finish_by: \"2027\" is not a date. Write 2026-03-31."),
        ("(\n    occupation: \"99999\",\n)", ":2:5: occupation: NOC 2021 has no unit group \"99999\"."),
        ("(\n    budget: 5\n    clb: 5\n)", ":3:5: Expected , or ) here."),
        ("", ":1:1: Expected a value here."),
    ] {
        let folder = folder(&[("p.ron", text)]);
        let file = path_in(&folder, "p.ron");
        let ran = run(&["match", "--profile", &file]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{text}");
        for (line, expected) in ran.err.lines().zip(said.lines()) {
            assert!(line.starts_with(&format!("{file}{expected}")), "{text}: {line}");
        }
        assert_eq!(ran.err.lines().count(), said.lines().count(), "{text}: {}", ran.err);
    }
}

// Somebody stops reading.

#[test]
fn broken_pipe_is_not_an_error() {
    for arguments in [
        &["catalogue", "export"][..],
        &["catalogue", "check"],
        &["match"],
        &["match", "--format", "json"],
        &["search", "care"],
        &["man"],
        &["completions", "bash"],
        &["--help"],
    ] {
        let mut command = std::process::Command::new(PROGRAM);
        command
            .env_clear()
            .env("MICROCRED_CACHE", "off")
            .args(["--today", TODAY_ARGUMENT])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        let ended = child.wait_with_output().unwrap();
        assert_eq!(
            (ended.status.code(), String::from_utf8(ended.stderr).unwrap()),
            (Some(0), String::new()),
            "{arguments:?}"
        );
    }
}

// Facts that must not be lost in a comparison.

#[test]
fn rows_with_different_notes_are_not_equal() {
    let records = [
        record(
            "a/residents",
            "A",
            "price: free, price_condition: \"for residents\", licence_first: yes, licence_note: \"the province\"",
        ),
        record(
            "a/students",
            "B",
            "price: free, price_condition: \"for students\", licence_first: yes, licence_note: \"the city\"",
        ),
        record("a/everybody", "C", "price: free, licence_first: yes"),
    ];
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let folder = folder(&[("c.ron", &catalogue_of(&records))]);
    let given = path_in(&folder, "c.ron");
    let text = run(&["--catalogue", &given, "compare", "a/residents", "a/students"]).out;
    for said in
        ["About the price: for residents.", "About the price: for students.", "yes: the province", "yes: the city"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    let rows = run(&["--catalogue", &given, "compare", "a/residents", "a/everybody", "--format", "json"]).json();
    let differs = |id: &str| list(&rows, "rows").iter().find(|row| row["id"] == id).unwrap()["differs"].clone();
    assert_eq!((differs("cost"), differs("licence"), differs("tax")), (json!(true), json!(true), json!(false)));
}

#[test]
fn monthly_price_with_rate_has_no_missing_rate_notice() {
    let out = small(&["show", "northern-online/care-basics"]).out;
    let words = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("You pay every month (US$49 a month, first 7 days free). If you go slowly, you pay more."),
        "{out}"
    );
}

#[test]
fn hours_length_is_known_without_weekly_hours() {
    let out = small(&["match", "--sector", "it"]).out;
    let words = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("Length: up to 30 hours in total; the weeks depend on your hours. Match"), "{out}");
    let compared =
        small(&["compare", "maple-college/data-first-steps", "maple-college/old-course", "--format", "json"]).json();
    let weeks = list(&compared, "rows").iter().find(|row| row["id"] == "weeks").unwrap();
    let asked = [&weeks["cells"][0]["ask"], &weeks["cells"][1]["ask"]];
    assert_eq!(asked, [&Json::Null, &json!("How many weeks does the program take?")]);
}

// What decides beyond the checklist.

#[test]
fn ontario_nurse_sees_regulator_first() {
    let ran = run(&["match", "--occupation", "31301", "--province", "ON", "--status", "pr"]);
    for part in [
        "You need a licence first",
        "College of Nurses of Ontario (CNO), https://cno.org",
        "Source: https://internationalhealthprofessionals.ca/registration-pathways",
        "1  IV Insertion and Maintenance",
    ] {
        assert!(ran.out.contains(part), "{part} in {}", ran.out);
    }
}

#[test]
fn study_permit_rules_out_osap_with_reason() {
    let ran =
        run(&["match", "--occupation", "21222", "--province", "ON", "--status", "study-permit", "--format", "json"]);
    let found = ran.json();
    let step = list(&found, "right_step").iter().find(|step| step["id"] == "status_closes_aid").unwrap().clone();
    let text = step["text"].as_str().unwrap();
    let (_, group) = text.split_once("Only for citizens, permanent residents and protected persons: ").unwrap();
    assert!(group.split_once('.').unwrap().0.contains("OSAP for micro-credentials"), "{text}");
    let osap = "https://registrar.utoronto.ca/finances-and-funding/osap/osap-micro-credentials/";
    assert!(list(&step, "sources").iter().any(|source| source["url"] == osap), "{step}");
    for one in list(&found, "matches") {
        let shut = list(one, "aid_closed").iter().find(|aid| aid["scheme"] == "on-osap-micro").unwrap();
        let status = list(shut, "rules").iter().find(|rule| rule["rule"] == "status").unwrap();
        assert_eq!(status["value"], "no", "{one}");
    }
}

#[test]
fn ei_claimant_sees_remaining_options() {
    let ran = run(&["match", "--occupation", "33102", "--province", "ON", "--status", "claimant"]);
    let (_, open) = ran.out.split_once("Ask about these instead:").unwrap();
    let open: String = open.split("Source:").next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    for part in ["Ontario bridge training bursary", "Ontario adult language classes", "Public library card"] {
        assert!(open.contains(part), "{part} in {open}");
    }
}

#[test]
fn weights_change_order_and_bad_ones_list_valid_values() {
    let asked = ["match", "--budget", "1500", "--hours-per-week", "10", "--format", "json"];
    let order = |more: &[&str]| ids(&run(&[&asked[..], more].concat()).json(), "matches");
    assert_ne!(order(&[]), order(&["--weight", "career_support=100", "--weight", "assessment=0"]));
    assert_ne!(order(&[]), order(&["--prefer", "price-or-placement=second", "--prefer", "hours-or-project=second"]));
    for (flag, bad) in [
        ("--weight", "career_support=101"),
        ("--weight", "career_support"),
        ("--weight", "luck=5"),
        ("--prefer", "price-or-placement=both"),
        ("--prefer", "price-or-placement"),
    ] {
        let ran = run(&["match", flag, bad]);
        assert_eq!(ran.code, 2, "{bad}");
        assert!(ran.err.contains(flag) && ran.err.contains(bad), "{}", ran.err);
        assert!(ran.err.contains("career_support") || ran.err.contains("price-or-placement"), "{}", ran.err);
    }
}

#[test]
fn bars_share_a_scale_and_work_in_ascii() {
    let compare = ["compare", "google/data-analytics", "algonquin-college/accelerated-psw", "--budget", "500"];
    let ran = run(&[&compare[..], &["--hours-per-week", "10", "--ascii"]].concat());
    let bars: Vec<&str> = ran
        .out
        .lines()
        .filter_map(|line| line.split_once("  ").map(|(_, rest)| rest.trim()))
        .filter_map(|line| line.split_once("  ").map(|(_, bar)| bar))
        .filter(|bar| bar.len() == 30 && bar.chars().all(|letter| "#+-|".contains(letter)))
        .collect();
    // The price of each, and the week of the one whose hours are known: the budget is the line at the end.
    assert_eq!(bars.len(), 3, "{}", ran.out);
    assert!(bars[0].starts_with("################++++") && bars[0].ends_with('|'), "{bars:?}");
    assert_eq!(bars[1], "-----------------------------|", "{bars:?}");
}

#[test]
fn price_over_budget_until_credits_is_marked() {
    let person = ["--budget", "700", "--hours-per-week", "40", "--age", "30", "--landed", "2021"];
    let credits = ["--training-limit", "500", "--pays-tax", "yes", "--province", "ON", "--query", "supply chain"];
    let ran = run(&[&["match", "--limit", "40"][..], &person[..], &credits[..]].concat());
    let said: String = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let expected = "$855 to $895 (your cost after tax credits: $367.65 to $384.85).";
    assert!(said.contains(expected), "{said}");
}

#[test]
fn excluded_program_shows_smallest_change() {
    let changes = |id: &str, budget: &str| -> Vec<Json> {
        let shown = run(&["show", id, "--budget", budget, "--format", "json"]).json();
        list(&shown, "near_misses").iter().map(|miss| miss["change"].clone()).collect()
    };
    let budget = |to: u32, more: u32| json!({ "answer": "budget", "to": to, "more": more });
    assert_eq!(changes("opep/grower-pesticide-safety", "130"), vec![budget(135, 5)]);
    assert_eq!(changes("ubc/ece-assistant-course", "100"), vec![budget(651, 551)]);
    assert_eq!(changes("ubc/ece-assistant-course", "700"), Vec::<Json>::new());
}
