//! The settings of an unattended place and its counts, in real files, through the real program.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::fs;
use std::path::Path;
use std::thread;

use assert_cmd::Command;
use jiff::civil::date;
use microcred::domain::usage::{Usage, Visit};
use microcred::store::usage::{check, count};
use microcred::text::{Lang, Texts};

fn run(args: &[&str], folder: &Path) -> (i32, String, String) {
    let output = Command::cargo_bin("microcred").unwrap().env_clear().current_dir(folder).args(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn checked(text: &str) -> (i32, String) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("kiosk.ron"), text).unwrap();
    let (code, out, err) = run(&["site", "check", "kiosk.ron", "--lang", "en"], folder.path());
    assert_eq!(err, "");
    (code, out)
}

fn visit(language: &str, completed: bool) -> Visit {
    Visit { day: date(2026, 11, 21), language: language.to_owned(), completed }
}

#[test]
fn the_example_says_what_counts_where_nothing_is_said() {
    let (code, example) = checked(include_str!("../docs/kiosk/kiosk.ron"));
    assert_eq!((code, example.as_str()), (0, checked("()").1.as_str()), "the example and the built-in settings agree");
    assert!(example.contains("Time without a key until the warning: 3 minutes"), "{example}");
}

#[test]
fn every_fault_is_named_with_its_line() {
    let (code, out) = checked("(\n    idle_seconds: 10,\n    warning_seconds: 5,\n    languages: [\"de\"],\n)");
    assert_eq!(code, 1);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 3, "{out}");
    assert!(lines[0].starts_with("kiosk.ron:2:") && lines[0].contains("idle_seconds: 10 is too small"), "{out}");
    assert!(lines[2].contains("The words are: en, fr"), "{out}");
    assert_eq!(checked("(idle: 10)").0, 1);
    assert!(checked("(").1.contains("kiosk.ron:1:"));
}

#[test]
fn how_visitors_print_is_said_and_a_program_that_is_not_there_is_named() {
    assert!(checked("()").1.ends_with("Printing: none\n"));
    let (code, out) = checked("(printing: true, printer: \"Hall\", print_program: \"/none/lp\", print_pages: 4)");
    let said = "Printing: /none/lp\nPrinter: Hall\nPages of one print, at most: 4\n\
                Nothing can be printed: there is no program /none/lp.\n";
    assert!(code == 1 && out.ends_with(said), "{out}");
    assert_eq!(checked("(printing: false, print_program: \"/none/lp\")").0, 0, "it is not started");
    let (code, out) = checked("(\n printing: true,\n printer: \"-o\",\n print_program: \"lp\",\n)");
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!((code, lines.len()), (1, 2), "{out}");
    assert!(lines[0].starts_with("kiosk.ron:3:") && lines[0].contains("\"-o\" is no name of a printer"), "{out}");
    assert!(lines[1].starts_with("kiosk.ron:4:") && lines[1].contains("\"lp\" is no whole path"), "{out}");
}

#[cfg(unix)]
#[test]
fn a_program_that_is_there_is_enough_to_print() {
    let (code, out) = checked("(printing: true, print_program: \"/bin/sh\")");
    assert!(code == 0 && out.contains("Printer: the one that the system has chosen\n"), "{out}");
}

#[test]
fn what_the_settings_name_is_looked_for_beside_them() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("site")).unwrap();
    fs::write(folder.path().join("site/kiosk.ron"), "(catalogue: \"none.mcat\", usage: \"usage.csv\")").unwrap();
    let (code, out, _) = run(&["site", "check", "site/kiosk.ron", "--lang", "en"], folder.path());
    assert_eq!(code, 1);
    assert!(out.contains("The built-in catalogue is used"), "{out}");
    assert!(folder.path().join("site/usage.csv").exists() && !out.contains("cannot be counted"), "{out}");
}

#[test]
fn the_place_opens_on_a_terminal_only_and_goes_with_no_command() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::new(Lang::first());
    let (code, _, err) = run(&["--kiosk", "--lang", "en"], folder.path());
    assert_eq!((code, err.trim()), (2, texts.say("no-terminal").as_str()));
    let (code, _, err) = run(&["--kiosk", "--lang", "en", "match"], folder.path());
    assert_eq!((code, err.trim()), (2, texts.say("kiosk-alone").as_str()));
    assert_eq!(run(&["--site", "kiosk.ron"], folder.path()).0, 2, "settings need a place");
}

#[test]
fn visits_are_counted_by_several_programs_at_once_and_none_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("usage.csv");
    thread::scope(|scope| {
        for language in ["en", "fr", "en", "fr"] {
            let path = &path;
            scope.spawn(move || (0..25).for_each(|turn| count(path, &visit(language, turn % 5 == 0)).unwrap()));
        }
    });
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text, "day,language,visits,completed\n2026-11-21,en,50,10\n2026-11-21,fr,50,10\n");
    assert!(Usage::read(&text).is_ok());
}

#[test]
fn a_file_that_holds_something_else_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    fs::write(&path, "buy milk\n").unwrap();
    assert!(count(&path, &visit("en", true)).is_err() && check(&path).is_err());
    assert_eq!(fs::read_to_string(&path).unwrap(), "buy milk\n");
    assert!(count(folder.path(), &visit("en", true)).is_err(), "a folder");
    assert!(count(&folder.path().join("no/where.csv"), &visit("en", true)).is_err());
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed_and_nobody_else_may_read_the_counts() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real"), folder.path().join("usage.csv"));
    fs::write(&real, "").unwrap();
    symlink(&real, &link).unwrap();
    assert!(count(&link, &visit("en", true)).is_err());
    assert_eq!(fs::read_to_string(&real).unwrap(), "");
    let path = folder.path().join("own.csv");
    count(&path, &visit("en", true)).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn the_guide_names_every_key_and_service_that_leads_out_and_its_greeter_starts_anew() {
    let guide = include_str!("../docs/kiosk.md");
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
        let unit = include_str!("../docs/kiosk/microcred@.service");
        let sshd = include_str!("../docs/kiosk/sshd.conf");
        assert!([guide, unit, sshd].iter().any(|text| text.contains(named)), "{named}");
    }
    let greetd: toml::Table = include_str!("../docs/kiosk/greetd.toml").parse().unwrap();
    let default = greetd["default_session"].as_table().unwrap();
    assert!(default["command"].as_str().unwrap().contains("microcred --kiosk"));
    assert!(!greetd.contains_key("initial_session"), "an initial session runs once only");
    assert!(greetd["terminal"]["vt"].is_integer());
}
