//! What the program says to arguments, names of files and files of answers that mean harm.

use std::ffi::OsString;
use std::fs;

use serde_json::Value as Json;
use tempfile::TempDir;

use super::support::{ran, ron};
use crate::support::payloads::payloads;

/// Payloads as arguments: the system takes no zero bytes there.
fn typed() -> Vec<String> {
    payloads().into_iter().map(|(_, payload)| payload.replace('\0', "")).collect()
}

#[test]
fn arguments_are_echoed_sanitized() {
    for (place, payload) in typed().into_iter().enumerate() {
        for arguments in [
            &["--help", &payload][..],
            &[&payload, "--help"],
            &["match", "--help", &payload],
            &[&payload],
            &["search", &payload],
            &["search", &payload, "--format", "json"],
            &["search", "care", "--limit", &payload],
            &["show", &payload],
            &["show", "a/b", "--format", &payload],
            &["compare", &payload, "a/b"],
            &["completions", &payload],
            &["catalogue", &payload],
        ] {
            // After `--` nothing is a flag.
            let before = [&["--lang", "fr"][..], &["--lang", "en", "--"]][place % 2];
            ran(&[before, arguments].concat());
        }
    }
}

#[test]
fn flag_values_are_echoed_sanitized() {
    let flags = [
        "--goal",
        "--occupation",
        "--sector",
        "--want-skill",
        "--skill",
        "--budget",
        "--hours-per-week",
        "--finish-by",
        "--weeks",
        "--when",
        "--place",
        "--province",
        "--status",
        "--study-in",
        "--clb",
        "--schooling",
        "--landed",
        "--age",
        "--training-limit",
        "--work",
        "--household",
        "--household-income",
        "--situation",
        "--prefer",
        "--weight",
        "--only",
        "--not",
        "--sort",
        "--query",
        "--profile",
        "--catalogue",
        "--lang",
        "--today",
        "--color",
    ];
    for (place, payload) in typed().into_iter().enumerate() {
        // Together the payloads meet every flag several times.
        for flag in flags.iter().skip(place % 12).step_by(12) {
            let value = format!("{flag}={payload}");
            let format = ["table", "json", "csv"][place % 3];
            ran(&["match", "--limit", "1", "--format", format, &value]);
        }
        for value in
            [format!("--only=price={payload}"), format!("--not={payload}=free"), format!("--weight={payload}=5")]
        {
            assert_eq!(ran(&["match", &value]).code, 2, "{value}");
        }
    }
}

#[cfg(unix)]
#[test]
fn file_names_are_echoed_sanitized() {
    use std::os::unix::ffi::OsStringExt;

    let folder = TempDir::new().unwrap();
    let sound = "(schema: 1, programs: [(id: \"a/b\", title: \"A\", provider: \"A\", provider_kind: college, \
                 url: \"https://a.ca\", sector: it, source: (url: \"https://a.ca\"))])";
    let contents = ["", "(", "(schema: 9, programs: [])", "(schema: 1, programs: [])", "\u{1b}[2J", sound];
    let names = typed().into_iter().map(|name| name.replace('/', "_").into_bytes());
    let broken = [b"\xff\xfe\x1b[2J".to_vec(), b"\xc3\x28\x9b2J".to_vec()];
    for (place, name) in names.chain(broken).enumerate() {
        let mut name: Vec<u8> = name.into_iter().take(200).collect();
        name.extend(if place % 2 == 0 { &b".ron"[..] } else { b".jsonl" });
        let path = folder.path().join(OsString::from_vec(name));
        let given = |arguments: &[&str]| {
            let mut all: Vec<OsString> = vec!["--catalogue".into(), path.clone().into()];
            all.extend(arguments.iter().map(OsString::from));
            ran(&all)
        };
        // First it is missing.
        given(&["match", "--limit", "1"]);
        given(&["catalogue", "check"]);
        fs::write(&path, contents[place % contents.len()]).unwrap();
        given(&["match", "--limit", "1"]);
        given(&["catalogue", "check"]);
        given(&["match", "--profile", path.to_str().unwrap_or("none")]);
        let out: OsString = path.with_extension("mcat").into();
        ran(&["catalogue".into(), "compile".into(), path.clone().into_os_string(), "-o".into(), out.clone()]);
        ran(&["catalogue".into(), "compile".into(), path.into_os_string(), "-o".into(), out]);
    }
}

#[test]
fn hostile_answers_file_is_reported_by_line_and_field() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("answers.ron");
    let file = path.to_str().unwrap();
    let fields = [
        "goal",
        "occupation",
        "sector",
        "budget",
        "hours_per_week",
        "weeks",
        "finish_by",
        "when",
        "place",
        "province",
        "status",
        "study_language",
        "clb",
        "schooling",
        "further_study",
        "landed",
        "age",
        "pays_tax",
        "work",
        "situations",
    ];
    for (place, payload) in typed().into_iter().enumerate() {
        let said = ron(&Json::String(payload.clone()), place % 2 == 0).replace('\n', "\\n");
        // A text that may hold anything is taken, and told back without harm.
        fs::write(&path, format!("(\n    skill_wanted: {said},\n    skills: [{said}, \"care\"],\n)")).unwrap();
        let told = ran(&["match", "--profile", file, "--format", ["table", "json", "csv"][place % 3]]);
        assert!(told.code < 2 && told.err.is_empty(), "{payload:?}: {}", told.err);
        for field in fields.iter().skip(place % fields.len()).step_by(fields.len() / 2) {
            let list = matches!(*field, "when" | "situations");
            let value = if list { format!("[{said}]") } else { said.clone() };
            fs::write(&path, format!("(\n    {field}: {value},\n)")).unwrap();
            let told = ran(&["--lang", "fr", "match", "--profile", file]);
            assert_eq!((told.code, told.out.as_str()), (1, ""), "{field}: {payload:?}");
            assert!(told.err.starts_with(&format!("{file}:2:")) && told.err.contains(field), "{}", told.err);
        }
        fs::write(&path, format!("(\n    {}: 1,\n)", payload.replace(char::is_whitespace, ""))).unwrap();
        ran(&["match", "--profile", file]);
        fs::write(&path, payload.as_bytes()).unwrap();
        ran(&["match", "--profile", file]);
    }
}
