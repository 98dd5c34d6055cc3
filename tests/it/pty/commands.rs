//! The commands and the screens where input or output is a file, a pipe or nothing at all.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::terminal::{DEADLINE, PROGRAM};

/// Every command that prints, in every format.
const COMMANDS: [&str; 23] = [
    "--plain",
    "--help",
    "--version",
    "match",
    "match --format json",
    "match --format csv",
    "search nurse",
    "search nurse --format json",
    "show --help",
    "show mohawk-college/material-handling-4-0",
    "compare mohawk-college/material-handling-4-0 lambton-college/personal-support-worker-pathway",
    "catalogue check",
    "catalogue stats",
    "catalogue stats --format json",
    "catalogue export",
    "catalogue export --format csv",
    "completions bash",
    "completions fish",
    "man",
    "match --budget x",
    "nothing",
    "catalogue",
    "search zzzzzz",
];

fn program(arguments: &str) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments.split_whitespace()).args(["--lang", "en"]).env_clear().env("MICROCRED_CACHE", "off");
    command
}

fn assert_no_panic(output: &Output, what: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!said.contains("panicked") && !said.contains("had a problem"), "{what}: {said}");
    assert!(matches!(output.status.code(), Some(0..=2)), "{what}: {:?}", output.status);
}

#[test]
fn no_terminal_falls_back_to_plain_mode() {
    let output = Command::new(PROGRAM)
        .env_clear()
        .env("MICROCRED_CACHE", "off")
        .stdin(Stdio::null())
        .output()
        .expect("the program");
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stdout).expect("text");
    assert!(said.starts_with("This is microcred in plain text. To leave, type q and press Enter.\n"), "{said}");
    assert!(said.ends_with("You left microcred. Your answers were not kept.\n") && !said.contains('\x1b'), "{said}");
    assert!(output.stderr.is_empty());
}

#[test]
fn reader_closing_after_one_line_is_not_an_error() {
    for command in COMMANDS {
        let alone = program(command).stdin(Stdio::null()).output().expect("the program");
        assert_no_panic(&alone, command);
        let start = Instant::now();
        let mut running =
            program(command).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let mut reader = BufReader::with_capacity(16, running.stdout.take().unwrap());
        reader.read_line(&mut line).unwrap();
        drop(reader);
        let output = running.wait_with_output().unwrap();
        assert!(start.elapsed() < DEADLINE, "{command}");
        assert_no_panic(&output, command);
        assert!(alone.stdout.starts_with(line.as_bytes()), "{command}");
        // Whoever reads no more has what was asked for: the same outcome, or success.
        let codes = [alone.status.code(), Some(0)];
        assert!(codes.contains(&output.status.code()), "{command}: {:?}", output.status);
    }
}

#[test]
fn closed_or_full_output_never_panics() {
    for command in COMMANDS {
        for redirection in [">&-", "2>&-", ">&- 2>&-", "<&-", "<&- >&- 2>&-", "> /dev/full", "> /dev/full 2>&1"] {
            if redirection.contains("/dev/full") && !std::path::Path::new("/dev/full").exists() {
                continue;
            }
            let script = format!("exec \"$0\" {command} --lang en {redirection}");
            let mut shell = Command::new("/bin/sh");
            let output = shell
                .args(["-c", &script, PROGRAM])
                .env_clear()
                .env("MICROCRED_CACHE", "off")
                .output()
                .expect("a shell");
            assert_no_panic(&output, &script);
        }
    }
}

#[test]
fn full_disk_is_reported_as_failure() {
    let Ok(full) = File::options().write(true).open("/dev/full") else {
        eprintln!("left out: no device that is always full");
        return;
    };
    let output = program("catalogue export").stdout(full).output().expect("the program");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("microcred: "), "{output:?}");
}

#[test]
fn open_stdin_pipe_does_not_block_commands() {
    for command in ["match", "search nurse", "catalogue check"] {
        let mut running =
            program(command).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let open = running.stdin.take();
        let mut output = running.stdout.take().unwrap();
        let reading = thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        let start = Instant::now();
        while running.try_wait().unwrap().is_none() {
            assert!(start.elapsed() < DEADLINE, "{command} waits for more");
            thread::sleep(Duration::from_millis(5));
        }
        drop(open);
        reading.join().unwrap().unwrap();
    }
}
