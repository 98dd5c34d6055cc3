//! Files that are larger inside than outside: refused in few words, soon, and in little memory.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use microcred_core::bounds::MAX_FILE_BYTES;
use microcred_core::diagnostic::MAX_DIAGNOSTICS;
use tempfile::TempDir;

use crate::support::payloads::harmless;

/// No run takes more memory than this.
#[cfg(target_os = "linux")]
const MAX_MEMORY_BYTES: u64 = 100 * 1024 * 1024;
/// Nor longer than this on the slowest machine; most end within half a second.
const MAX_DURATION: Duration = Duration::from_secs(60);
/// Nearly as many values as are read.
const NEARLY_MAX_ITEMS: usize = 990_000;

/// A catalogue of these records.
fn catalogue(records: &str) -> String {
    format!("(schema: 1, programs: [{records}])")
}

/// A sound record with more in it.
fn record(more: &str) -> String {
    format!(
        "(id: \"a/b\", title: \"A\", provider: \"A\", provider_kind: college, url: \"https://a.ca\", sector: it, \
         source: (url: \"https://a.ca\"){more})"
    )
}

/// So many different names with a value each.
fn names(count: usize, value: &str) -> String {
    (0..count).map(|number| format!("a{number}: {value},")).collect()
}

/// RON that is to be refused: what it is, and its text.
fn refused() -> Vec<(&'static str, String)> {
    let fill = |item: &str| item.repeat((MAX_FILE_BYTES - 400) / item.len());
    let open = |bracket: &str| bracket.repeat(2_000_000);
    vec![
        ("brackets", open("[")),
        ("brackets in a record", catalogue(&record(&format!(", skills: {}", open("["))))),
        ("brackets with names", open("(a:")),
        ("brackets that close", catalogue(&record(&format!(", skills: {}{}", open("["), open("]"))))),
        (
            "words around a word",
            catalogue(&record(&format!(", province: {}ON{}", "Some(".repeat(500_000), ")".repeat(500_000)))),
        ),
        ("tiny items", catalogue(&fill("1,"))),
        ("tiny records", catalogue(&fill("(),"))),
        ("tiny fields", format!("({})", fill("a:1,"))),
        ("tiny records with a field", catalogue(&fill("(a:1),"))),
        ("tiny texts in a record", catalogue(&record(&format!(", skills: [{}]", fill("\"\","))))),
        ("many tiny records", catalogue(&"(),".repeat(NEARLY_MAX_ITEMS))),
        ("many records with a field", catalogue(&"(a:1),".repeat(NEARLY_MAX_ITEMS / 2))),
        ("many records with two fields", catalogue(&"(a:1,b:1),".repeat(NEARLY_MAX_ITEMS / 3))),
        ("many fields", format!("(schema: 1, programs: [], {})", names(NEARLY_MAX_ITEMS, "1"))),
        ("many fields of a record", catalogue(&record(&format!(", {}", names(NEARLY_MAX_ITEMS, "1"))))),
        ("many languages", catalogue(&record(&format!(", notes: ({})", names(NEARLY_MAX_ITEMS, "\"\""))))),
        ("many texts", catalogue(&record(&format!(", skills: [{}]", "\"\",".repeat(NEARLY_MAX_ITEMS))))),
        ("many links", catalogue(&record(&format!(", counts_toward: [{}]", "\"a/b\",".repeat(NEARLY_MAX_ITEMS))))),
        (
            "many pages",
            catalogue(&record("").replace(
                "(url: \"https://a.ca\")",
                &format!("(url: \"\", also: [{}])", "\"\",".repeat(NEARLY_MAX_ITEMS)),
            )),
        ),
        ("many rates", format!("(schema: 1, programs: [], rates: [{}])", "(),".repeat(NEARLY_MAX_ITEMS))),
        ("a list in an unknown field", catalogue(&record(&format!(", x: (y: [{}])", "1,".repeat(NEARLY_MAX_ITEMS))))),
        ("a title of 10 MB", catalogue(&record("").replace("\"A\"", &format!("\"{}\"", "x".repeat(10_000_000))))),
        ("a word of 10 MB", catalogue(&record("").replace("college", &"x".repeat(10_000_000)))),
        ("a name of 10 MB", catalogue(&record(&format!(", {}: 1", "x".repeat(10_000_000))))),
        ("an id of 10 MB", catalogue(&record("").replace("a/b", &"x".repeat(10_000_000)))),
        ("openers of comments", catalogue(&"/*".repeat(1_000_000))),
        ("comments alone", "//\n".repeat(5_000_000)),
        ("an open raw text", catalogue(&format!("r{}\"", "#".repeat(10_000_000)))),
        ("nothing at all", " ".repeat(MAX_FILE_BYTES)),
        ("one byte too many", " ".repeat(MAX_FILE_BYTES + 1)),
    ]
}

/// Files of answers that are to be refused.
fn bad_answers_files() -> Vec<(&'static str, String)> {
    vec![
        ("answers twice", format!("(goal: 7, {})", "skills: [], ".repeat(NEARLY_MAX_ITEMS / 2))),
        ("answers that there are not", format!("(zz: 7, {})", names(NEARLY_MAX_ITEMS, "1"))),
        ("skills", format!("(clb: 99, skills: [{}])", "\"\",".repeat(NEARLY_MAX_ITEMS))),
        ("times", format!("(when: [{}])", "mornings,".repeat(NEARLY_MAX_ITEMS))),
        ("brackets", format!("(when: {}", "[".repeat(2_000_000))),
        ("a goal of 10 MB", format!("(goal: {})", "x".repeat(10_000_000))),
        ("a date of 10 MB", format!("(finish_by: \"{}\")", "1".repeat(10_000_000))),
        ("a skill of 10 MB", format!("(skills: [\"{}\"])", "x ".repeat(5_000_000))),
        ("a wish of 10 MB", format!("(skill_wanted: \"{}\")", "x ".repeat(5_000_000))),
    ]
}

/// Files of lines that are to be refused.
fn bad_json_lines() -> Vec<(&'static str, String)> {
    let record = |more: &str| {
        format!(
            r#"{{"id":"a/b","title":"A","provider":"A","provider_kind":"college","url":"https://a.ca","sector":"it","source":{{"url":"https://a.ca"}}{more}}}"#
        ) + "\n"
    };
    let links: String = (0..64).map(|_| format!("\"{}\",", "x".repeat(60))).collect();
    let linked = record(&format!(r#","counts_toward":[{}]"#, links.trim_end_matches(',')));
    vec![
        ("tiny objects", "{}\n".repeat(MAX_FILE_BYTES / 3)),
        ("tiny numbers", "1\n".repeat(MAX_FILE_BYTES / 2)),
        ("empty lines", "\n".repeat(MAX_FILE_BYTES)),
        ("brackets", "[".repeat(1_000_000) + "\n"),
        ("objects in objects", record(&format!(r#","notes":{}1{}"#, r#"{"a":"#.repeat(150_000), "}".repeat(150_000)))),
        ("one line", "x".repeat(MAX_FILE_BYTES)),
        ("items", record(&format!(r#","skills":[{}1]"#, "1,".repeat(500_000))).repeat(16)),
        (
            "members",
            record(&names(60_000, "1").trim_end_matches(',').replace("a", r#","a"#).replace(": 1,", r#"":1"#))
                .repeat(16),
        ),
        ("links", (0..4000).map(|number| linked.replace("a/b", &format!("a/{number}"))).collect()),
        ("rates", format!(r#"{{"schema":1,"rates":[{}{{}}]}}"#, "{},".repeat(300_000))),
    ]
}

/// What came of a run, and the most memory that it took, as far as the system tells.
struct RunResult {
    code: Option<i32>,
    told: String,
    memory: u64,
}

/// Runs the program and watches its memory.
fn watched(what: &str, arguments: &[&str], folder: &Path) -> RunResult {
    let mut command = Command::new(env!("CARGO_BIN_EXE_microcred"));
    let told = fs::File::create(folder.join("told")).unwrap();
    command
        .env_clear()
        .env("MICROCRED_CACHE", "off")
        .args(["--today", "2026-11-21"])
        .args(arguments)
        .stdin(Stdio::null());
    let mut child = command.stdout(told.try_clone().unwrap()).stderr(told).spawn().unwrap();
    let begun = Instant::now();
    let mut memory = 0;
    let status = loop {
        memory = memory.max(peak(child.id()));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if begun.elapsed() > MAX_DURATION {
            child.kill().unwrap();
            panic!("{what}: no end after {MAX_DURATION:?}");
        }
        sleep(Duration::from_millis(2));
    };
    let told = harmless(fs::read(folder.join("told")).unwrap(), what);
    RunResult { code: status.code(), told, memory }
}

/// The most memory that a process ever had, in bytes; 0 where the system does not say.
fn peak(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|rest| rest.trim().trim_end_matches("kB").trim().parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1024
}

/// Holds a run to the limits: it ends with 1 and says why in few words.
fn assert_within_limits(what: &str, ended: &RunResult) {
    #[cfg(target_os = "linux")]
    assert!(ended.memory > 0 && ended.memory < MAX_MEMORY_BYTES, "{what}: {} bytes of memory", ended.memory);
    assert_eq!(ended.code, Some(1), "{what}: {}", ended.told.chars().take(500).collect::<String>());
}

#[test]
fn catalogue_bombs_stay_within_memory_limit() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("it.ron");
    let file = path.to_str().unwrap();
    for (place, (what, text)) in refused().into_iter().enumerate() {
        fs::write(&path, text).unwrap();
        let ended = watched(what, &["catalogue", "check", file], folder.path());
        assert_within_limits(what, &ended);
        let names_a_place = ended.told.starts_with(&format!("{file}:"));
        assert!(
            ended.told.len() < 3000 && (names_a_place || ended.told.contains("16777216")),
            "{what}: {}",
            ended.told
        );
        // Somebody who looks for a program is told no more, and no slower.
        if place % 5 == 0 {
            let ended = watched(what, &["--catalogue", file, "match"], folder.path());
            assert_within_limits(what, &ended);
        }
    }
}

#[test]
fn many_diagnostics_stop_when_the_reader_stops() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("it.ron");
    let fields = catalogue(&format!("({}),", names(60, "1")).repeat(4_999));
    let texts = catalogue(&(record(&format!(", skills: [{}]", "1,".repeat(64))) + ",").repeat(4_999));
    for (what, text, faults) in [("fields", fields, 4_999 * 66), ("texts", texts, 4_999 * 64 + 4_998)] {
        fs::write(&path, text).unwrap();
        let ended = watched(what, &["catalogue", "check", path.to_str().unwrap()], folder.path());
        assert_within_limits(what, &ended);
        // The faults, how many more there are, the count of all, and that nothing is left.
        assert_eq!(ended.told.lines().count(), MAX_DIAGNOSTICS + 3, "{what}");
        let number = |count: usize| format!("{},{:03}", count / 1000, count % 1000);
        let more = format!("There are {} more errors.", number(faults - MAX_DIAGNOSTICS));
        assert!(ended.told.contains(&more), "{what}: {}", ended.told.lines().last().unwrap());
        assert!(ended.told.contains(&format!("errors: {};", number(faults))), "{what}");
    }
}

#[test]
fn answers_file_bombs_stay_within_memory_limit() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("it.ron");
    for (what, text) in bad_answers_files() {
        fs::write(&path, text).unwrap();
        let ended = watched(what, &["match", "--profile", path.to_str().unwrap()], folder.path());
        assert_within_limits(what, &ended);
        assert!(ended.told.starts_with(&format!("{}:1:", path.display())), "{what}: {}", ended.told);
        assert!(ended.told.len() < 3000, "{what}: {} bytes", ended.told.len());
    }
}

#[test]
fn json_lines_bombs_stay_within_memory_limit() {
    let folder = TempDir::new().unwrap();
    let (path, out) = (folder.path().join("it.jsonl"), folder.path().join("it.mcat"));
    for (what, text) in bad_json_lines() {
        fs::write(&path, text).unwrap();
        let arguments = ["catalogue", "compile", path.to_str().unwrap(), "-o", out.to_str().unwrap()];
        let ended = watched(what, &arguments, folder.path());
        assert_within_limits(what, &ended);
        assert!(ended.told.lines().count() <= MAX_DIAGNOSTICS + 3, "{what}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "{what}: something is left behind");
    }
}
