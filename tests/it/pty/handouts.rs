//! Taking away with the real program: a file on the disk, a page from the printer, a code from one run to the next.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::time::Duration;

use super::kiosk::place;
use super::terminal::{Start, Terminal, until};

/// The code in sight, without what stands around it.
fn code_in(text: &str) -> String {
    let is_code = |word: &&str| word.starts_with("MC1-") || word.split('-').all(|group| group.len() == 4);
    let lines = text.lines().map(|line| line.split_whitespace().last().unwrap_or(""));
    lines.skip_while(|word| !word.starts_with("MC1-")).take_while(|word| is_code(word) || word.contains('-')).collect()
}

fn start(args: &[&str]) -> Terminal {
    Start::new(&[&["--lang", "en", "--today", "2026-11-21"], args].concat()).open()
}

#[test]
fn handout_is_private_and_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::welcome();
    terminal.press("1152");
    terminal.wait_for("programs match.");
    terminal.press("y");
    terminal.wait_for("Save a file");
    terminal.press("1");
    terminal.wait_for("Folder: where microcred was started");
    terminal.press("8");
    terminal.wait_for("Folder for the files");
    terminal.press(folder.path().to_str().unwrap());
    terminal.press("\r");
    terminal.wait_for("Web page, ready to print");
    for name in ["plan-2026-11-21.html", "plan-2026-11-21-2.html"] {
        terminal.press("1");
        let path = folder.path().join(name);
        until("the file", || path.exists());
        terminal.wait("what came of it", |screen| screen.contains("Saved:"));
        let there = fs::metadata(&path).unwrap();
        assert_eq!((there.permissions().mode() & 0o777, there.uid()), (0o600, rustix::process::getuid().as_raw()));
        assert!(fs::read_to_string(&path).unwrap().starts_with("<!DOCTYPE html>"));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing else is left there");
    terminal.press("8");
    terminal.wait_for("Folder for the files");
    terminal.press("/no/such\r");
    terminal.wait_for("/no/such");
    terminal.press("1");
    terminal.wait_for("this folder does not exist");
    terminal.press("q\r");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}

#[test]
fn resume_code_restores_in_next_run() {
    let mut terminal = Terminal::welcome();
    terminal.press("1152");
    terminal.wait_for("programs match.");
    terminal.press(" ");
    terminal.wait_for("picked: 1 (c)");
    terminal.press("y");
    terminal.wait_for("Save a file");
    terminal.press("3");
    terminal.wait_for("MC1-");
    let code = code_in(&terminal.settled());
    terminal.press("\x1b");
    terminal.wait_for("Save a file");
    terminal.press("q\r");
    assert_eq!(terminal.end(), 0);

    let mut again = start(&["--resume", &code]);
    again.wait_for("up to $1,500");
    again.wait_for("picked: 1 (c)");
    again.press("q\r");
    assert_eq!(again.end(), 0);
    again.assert_sane();

    let wrong = code.replacen('Q', "P", 1);
    assert_ne!(wrong, code);
    let mut refused = start(&["--resume", &wrong]);
    assert_eq!(refused.end(), 2);
    assert!(refused.text().contains("--resume: Check group"), "{}", refused.text());
}

/// A program in place of a printer's, which keeps what it gets.
fn printer(folder: &Path) -> String {
    let program = folder.join("lp");
    let kept = folder.join("page.pdf");
    fs::write(&program, format!("#!/bin/sh\nexec /bin/cat > {}\n", kept.display())).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    program.to_str().unwrap().to_owned()
}

#[test]
fn kiosk_print_needs_confirmation_and_reminds_to_collect() {
    let folder = tempfile::tempdir().unwrap();
    let settings = format!("(printing: true, print_program: \"{}\", double_strike_ms: 0)", printer(folder.path()));
    let (_settings, mut terminal) = place(&settings);
    terminal.press("x");
    terminal.wait_for("Choose your language");
    terminal.press("1");
    terminal.wait_for("Help me choose (3 questions)");
    terminal.press("1");
    terminal.wait_for("What would you like to do?");
    terminal.press("152");
    terminal.wait_for("programs match.");
    terminal.press("\r");
    terminal.wait_for("What you learn");
    terminal.press("y");
    terminal.wait_for("Print");
    assert!(!terminal.text().contains("Save a file"), "{}", terminal.text());
    terminal.press("1");
    terminal.wait_for("Other people can read pages left in the printer");
    let page = folder.path().join("page.pdf");
    std::thread::sleep(Duration::from_millis(200));
    assert!(!page.exists(), "nothing is printed before the second question is answered");
    terminal.press("\r");
    terminal.wait_for("Sent to the printer");
    let pdf = fs::read(&page).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7") && pdf.ends_with(b"%%EOF"), "{} bytes", pdf.len());
    terminal.press("1");
    terminal.wait_for("Use the code instead.");
    terminal.press("q\r");
    terminal.wait_for("Your answers were erased.");
    terminal.press("x");
    assert_eq!(terminal.end(), 0);
    terminal.assert_sane();
}
