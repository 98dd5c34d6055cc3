//! The settings of an unattended place and its counts, in real files, through the real program.

use std::fs;
use std::path::Path;
use std::thread;

use assert_cmd::Command;
use microcred::system::usage::{check, record_visit};
use microcred_i18n::{Lang, Localizer, msg};
use microcred_session::usage::{UsageCounts, VisitRecord};

use crate::support::data::TODAY;

fn run(args: &[&str], folder: &Path) -> (i32, String, String) {
    let output = Command::cargo_bin("microcred")
        .unwrap()
        .env_clear()
        .env("MICROCRED_CACHE", "off")
        .current_dir(folder)
        .args(args)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn checked(text: &str) -> (i32, String) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("kiosk.ron"), text).unwrap();
    let (code, out, err) = run(&["kiosk", "check", "kiosk.ron", "--lang", "en"], folder.path());
    assert_eq!(err, "");
    (code, out)
}

fn visit(language: &str, completed: bool) -> VisitRecord {
    VisitRecord { day: TODAY, language: language.to_owned(), completed }
}

#[test]
fn example_config_states_the_defaults() {
    let (code, example) = checked(include_str!("../../docs/kiosk/kiosk.ron"));
    assert_eq!((code, example.as_str()), (0, checked("()").1.as_str()), "the example and the built-in settings agree");
    assert!(example.contains("Time without a key before the warning: 3 minutes"), "{example}");
}

#[test]
fn every_config_error_is_reported_with_line() {
    let (code, out) = checked("(\n    idle_seconds: 10,\n    warning_seconds: 5,\n    languages: [\"de\"],\n)");
    assert_eq!(code, 1);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 3, "{out}");
    assert!(lines[0].starts_with("kiosk.ron:2:") && lines[0].contains("idle_seconds: 10 is too small"), "{out}");
    assert!(lines[2].contains("Use one of these: en, fr"), "{out}");
    assert_eq!(checked("(idle: 10)").0, 1);
    assert!(checked("(").1.contains("kiosk.ron:1:"));
}

#[test]
fn print_config_is_shown_and_missing_command_reported() {
    assert!(checked("()").1.ends_with("Printing: none\n"));
    let (code, out) = checked("(printing: true, printer: \"Hall\", print_program: \"/none/lp\", print_pages: 4)");
    let said = "Printing: /none/lp\nPrinter: Hall\nMost pages in one print: 4\n\
                Printing does not work: the command /none/lp was not found.\n";
    assert!(code == 1 && out.ends_with(said), "{out}");
    assert_eq!(checked("(printing: false, print_program: \"/none/lp\")").0, 0, "it is not started");
    let (code, out) = checked("(\n printing: true,\n printer: \"-o\",\n print_program: \"lp\",\n)");
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!((code, lines.len()), (1, 2), "{out}");
    assert!(lines[0].starts_with("kiosk.ron:3:") && lines[0].contains("\"-o\" is not a printer name"), "{out}");
    assert!(lines[1].starts_with("kiosk.ron:4:") && lines[1].contains("\"lp\" is not a full path"), "{out}");
}

#[cfg(unix)]
#[test]
fn existing_print_command_enables_printing() {
    let (code, out) = checked("(printing: true, print_program: \"/bin/sh\")");
    assert!(code == 0 && out.contains("Printer: the system's default printer\n"), "{out}");
}

#[test]
fn config_paths_are_relative_to_the_config_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("site")).unwrap();
    fs::write(folder.path().join("site/kiosk.ron"), "(catalogue: \"none.mcat\", usage: \"usage.csv\")").unwrap();
    let (code, out, _) = run(&["kiosk", "check", "site/kiosk.ron", "--lang", "en"], folder.path());
    assert_eq!(code, 1);
    assert!(out.contains("We use the built-in catalogue"), "{out}");
    assert!(folder.path().join("site/usage.csv").exists() && !out.contains("cannot be counted"), "{out}");
}

#[test]
fn kiosk_needs_a_terminal_and_takes_no_command() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Localizer::new(Lang::source_language());
    let (code, _, err) = run(&["--kiosk", "--lang", "en"], folder.path());
    assert_eq!((code, err.trim()), (2, texts.text(msg::NO_TERMINAL).as_str()));
    let (code, _, err) = run(&["--kiosk", "--lang", "en", "match"], folder.path());
    assert_eq!((code, err.trim()), (2, texts.text(msg::KIOSK_NO_COMMAND).as_str()));
    assert_eq!(run(&["--kiosk-config", "kiosk.ron"], folder.path()).0, 2, "settings need a place");
}

#[test]
fn concurrent_visit_counts_are_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("usage.csv");
    thread::scope(|scope| {
        for language in ["en", "fr", "en", "fr"] {
            let path = &path;
            scope.spawn(move || (0..25).for_each(|turn| record_visit(path, &visit(language, turn % 5 == 0)).unwrap()));
        }
    });
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text, "day,language,visits,completed\n2026-11-21,en,50,10\n2026-11-21,fr,50,10\n");
    assert!(UsageCounts::parse(&text).is_ok());
}

#[test]
fn unrelated_file_is_not_overwritten_by_counts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    fs::write(&path, "buy milk\n").unwrap();
    assert!(record_visit(&path, &visit("en", true)).is_err() && check(&path).is_err());
    assert_eq!(fs::read_to_string(&path).unwrap(), "buy milk\n");
    assert!(record_visit(folder.path(), &visit("en", true)).is_err(), "a folder");
    assert!(record_visit(&folder.path().join("no/where.csv"), &visit("en", true)).is_err());
}

#[cfg(unix)]
#[test]
fn counts_file_is_private_and_links_are_not_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real"), folder.path().join("usage.csv"));
    fs::write(&real, "").unwrap();
    symlink(&real, &link).unwrap();
    assert!(record_visit(&link, &visit("en", true)).is_err());
    assert_eq!(fs::read_to_string(&real).unwrap(), "");
    let path = folder.path().join("own.csv");
    record_visit(&path, &visit("en", true)).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn kiosk_guide_names_hardening_settings_and_restarts() {
    let guide = include_str!("../../docs/kiosk.md");
    for named in [
        "mask ctrl-alt-del.target",
        "CtrlAltDelBurstAction=none",
        "kernel.sysrq = 0",
        "NAutoVTs=0",
        "ForceCommand",
        "DisableForwarding yes",
        "AcceptEnv",
        "TTYVTDisallocate",
        "PreserveJobFiles No",
        "PreserveJobHistory No",
        "RestrictAddressFamilies=AF_UNIX",
    ] {
        let unit = include_str!("../../docs/kiosk/microcred@.service");
        let sshd = include_str!("../../docs/kiosk/sshd.conf");
        assert!([guide, unit, sshd].iter().any(|text| text.contains(named)), "{named}");
    }
    let greetd: toml::Table = include_str!("../../docs/kiosk/greetd.toml").parse().unwrap();
    let default = greetd["default_session"].as_table().unwrap();
    assert!(default["command"].as_str().unwrap().contains("microcred --kiosk"));
    assert!(!greetd.contains_key("initial_session"), "an initial session runs once only");
    assert!(greetd["terminal"]["vt"].is_integer());
}
