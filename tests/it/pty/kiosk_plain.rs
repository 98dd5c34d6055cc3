//! The plain lines of an unattended place: one digit leads to them, and everything that the place promises holds there.

use std::fs;
use std::time::Duration;

use super::hangups::close_terminal_and_wait;
use super::kiosk::{IDLE_TEXT, SHORT_TIMEOUTS, VISITOR_TEXT, calls, place, writes};
use super::signals::SIGNALS;
use super::terminal::{KIOSK_DEADLINE, Start, Terminal, wait_until_within};

/// The first words of the lines.
const PLAIN_MODE_TEXT: &str = "This is microcred in plain text.";

/// Somebody comes, chooses English, and the last number of the first screen.
fn enter_plain_mode(terminal: &mut Terminal) {
    terminal.press("x");
    terminal.wait_for("Choose your language");
    terminal.press("1");
    terminal.wait_for("7  Plain text, for screen readers and braille");
    terminal.press("7");
    terminal.wait_for(PLAIN_MODE_TEXT);
    terminal.wait_for("Your number:");
}

/// Looks for something that nobody else would.
fn search(terminal: &mut Terminal) {
    terminal.press("3\r");
    terminal.wait_for("or 0 for more choices:");
    terminal.press(&format!("{VISITOR_TEXT}\r"));
    terminal.wait_for("Type words to search");
    assert!(terminal.text().contains(VISITOR_TEXT), "{}", terminal.text());
}

/// Somebody is served in plain lines and has typed something.
fn served(settings: &str) -> (tempfile::TempDir, Terminal) {
    let (folder, mut terminal) = place(settings);
    enter_plain_mode(&mut terminal);
    search(&mut terminal);
    (folder, terminal)
}

/// Who was served leaves; the program ends.
fn finish(terminal: &mut Terminal) {
    terminal.press("q\r");
    terminal.wait_for("You are done.");
    terminal.wait_for("Your answers were erased.");
    terminal.press("x");
    assert_eq!(terminal.end(), 0);
}

fn assert_wiped(terminal: &Terminal) {
    terminal.assert_sane();
    terminal.assert_no_trace_of(VISITOR_TEXT);
}

#[test]
fn one_digit_starts_plain_mode_and_quit_wipes_it() {
    let (folder, mut terminal) = place("(usage: \"usage.csv\")");
    enter_plain_mode(&mut terminal);
    let before = terminal.bytes().len();
    search(&mut terminal);
    terminal.press("0\r");
    terminal.wait_for("Filters: choose which programs to show");
    terminal.press("b\r");
    terminal.press("q\r");
    terminal.wait_for("C'est terminé. Merci.");
    let bytes = terminal.bytes();
    let lines = &bytes[before..];
    let is_control = |byte: &&u8| **byte < b' ' && !matches!(**byte, b'\r' | b'\n');
    assert_eq!(lines.iter().filter(is_control).count(), 0, "{}", String::from_utf8_lossy(lines));
    let alone = lines.windows(2).filter(|two| two[0] == b'\r' && two[1] != b'\n').count();
    assert_eq!(alone, 0, "no line is written over");
    terminal.press("x");
    assert_eq!(terminal.end(), 0);
    assert_wiped(&terminal);
    let usage = fs::read_to_string(folder.path().join("usage.csv")).unwrap();
    assert!(usage.ends_with(",en,1,0\n") && !usage.contains(VISITOR_TEXT), "{usage}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "the settings and the counts");
}

#[test]
fn completed_visit_is_counted_in_final_language() {
    let (folder, mut terminal) = place("(usage: \"usage.csv\")");
    enter_plain_mode(&mut terminal);
    terminal.press("7\r");
    terminal.wait_for("Français");
    assert!(!terminal.text().contains("Español"), "only what is offered");
    terminal.press("2\r");
    terminal.wait_for("Je sais ce que je cherche");
    terminal.press("3\r");
    terminal.wait_for("ou 0 pour d'autres choix");
    terminal.press("1\r");
    terminal.wait_for("Choisir ce programme pour le comparer");
    terminal.press("q\r");
    terminal.wait_for("Vos réponses ont été effacées.");
    // Who has seen enough need not wait for the next visitor.
    terminal.press("\r");
    assert_eq!(terminal.end(), 0);
    let usage = fs::read_to_string(folder.path().join("usage.csv")).unwrap();
    assert!(usage.ends_with(",fr,1,1\n"), "{usage}");
}

#[test]
fn idle_visitor_is_warned_in_all_languages_then_reset() {
    // Nothing; half a sequence; half a letter; a paste that never ends, longer than a terminal keeps.
    let endless = [b"\x1b[200~".to_vec(), b"zebra ".repeat(1_000)].concat();
    let mut all: Vec<_> =
        [&b""[..], b"\x1b[", b"\xc3", &endless].map(|last| (last.to_vec(), served(SHORT_TIMEOUTS))).into();
    for (last, (_, terminal)) in &mut all {
        terminal.send(last);
    }
    for (last, (_, terminal)) in &all {
        wait_until_within(KIOSK_DEADLINE, "the warning", || terminal.text().contains("Are you still there?"));
        let text = terminal.text();
        let said = ["We will erase your answers in 20 seconds.", "Press any key to stay.", "Êtes-vous encore là"];
        assert!(said.iter().all(|said| text.contains(said)), "after {last:?}\n{text}");
    }
    // Every one is seen before any one is looked into: what is said stands for seconds only.
    for (last, (_, terminal)) in &all {
        wait_until_within(KIOSK_DEADLINE, "what was erased", || terminal.text().contains("Time is up."));
        assert!(terminal.text().contains("Your answers were erased."), "after {last:?}\n{}", terminal.text());
    }
    for (last, (_, terminal)) in &mut all {
        assert_eq!(terminal.end(), 0, "after {last:?}");
        assert_wiped(terminal);
    }
}

#[test]
fn any_key_dismisses_warning_and_keeps_partial_line() {
    let (_folder, mut terminal) = served(SHORT_TIMEOUTS);
    terminal.press("dement");
    wait_until_within(KIOSK_DEADLINE, "the warning", || terminal.text().contains("Are you still there?"));
    terminal.press("q");
    terminal.wait("the prompt again", |text| text.trim_end().ends_with("or 0 for more choices: dement"));
    // The key was dropped; the rest of the word comes after what was begun.
    terminal.press("ia\r");
    let count = "contain \"dementia\"";
    wait_until_within(KIOSK_DEADLINE, "a search for the whole word", || {
        terminal.scrollback().contains(count) || terminal.text().contains(count)
    });
    finish(&mut terminal);
    assert_wiped(&terminal);
}

#[test]
fn exit_keys_do_nothing() {
    let (_folder, mut terminal) = served("()");
    for keys in ["\x03", "\x1a", "\x1c", "\x04", "\x13"] {
        terminal.press(keys);
    }
    for signal in ["TSTP", "TTIN", "TTOU"] {
        terminal.signal(signal);
    }
    // Of all of them nothing is left in the line: it is an empty one, which says what can be answered.
    terminal.press("\r");
    terminal.wait_for("Type b to go back, q to quit.");
    assert!(terminal.runs());
    terminal.press("\x04\x04");
    terminal.press("0\r");
    terminal.wait_for("Back to the start");
    finish(&mut terminal);
    assert_wiped(&terminal);
}

#[test]
fn ending_signal_wipes_screen_and_scrollback() {
    for (signal, code) in SIGNALS {
        let (folder, mut terminal) = served("(usage: \"usage.csv\")");
        terminal.signal(signal);
        assert_eq!(terminal.end(), code, "{signal}");
        assert_wiped(&terminal);
        assert!(fs::read_to_string(folder.path().join("usage.csv")).unwrap().ends_with(",en,1,0\n"), "{signal}");
    }
}

#[test]
fn signal_ends_it_when_output_is_not_read() {
    for (signal, code) in SIGNALS {
        let mut terminal = unwatched();
        // The words explained, again and again: more than a terminal holds that nobody reads.
        for _ in 0..40 {
            terminal.press("5\r\r");
        }
        std::thread::sleep(Duration::from_secs(1));
        terminal.signal(signal);
        assert_eq!(terminal.end(), code, "{signal}");
        terminal.watch();
        terminal.wait("an empty screen", |text| text.trim().is_empty());
        terminal.assert_sane();
        terminal.assert_no_trace_of("Words explained");
    }
}

#[test]
fn stalled_terminal_ends_it() {
    let mut terminal = unwatched();
    for _ in 0..40 {
        terminal.press("5\r\r");
    }
    assert_eq!(terminal.end(), 70);
    terminal.watch();
    terminal.wait("an empty screen", |text| text.trim().is_empty());
    terminal.assert_sane();
}

/// In the lines, where nobody reads any more.
fn unwatched() -> Terminal {
    let mut terminal = Start::new(&["--kiosk", "--lang", "en"]).unwatched().open();
    for (keys, next) in [("", IDLE_TEXT), ("x", "Choose your language"), ("1", "braille"), ("7", "Your number:")] {
        terminal.press(keys);
        terminal.watch_for(next);
    }
    terminal
}

#[test]
fn terminal_hangup_ends_it() {
    close_terminal_and_wait(unwatched(), "in plain text");
    let mut begun = unwatched();
    begun.press("half a line");
    close_terminal_and_wait(begun, "in the midst of a line");
}

#[test]
fn starts_no_process_and_writes_only_to_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    fs::create_dir(&home).unwrap();
    let visited = calls(&folder.path().join("visit"), |start| {
        let name = home.to_string_lossy().into_owned();
        let mut terminal = start.env("HOME", &name).env("TMPDIR", &name).env("XDG_STATE_HOME", &name).open();
        terminal.wait_for(IDLE_TEXT);
        enter_plain_mode(&mut terminal);
        search(&mut terminal);
        finish(&mut terminal);
        terminal.assert_no_trace_of(VISITOR_TEXT);
    });
    assert_eq!(fs::read_dir(&home).unwrap().count(), 0);
    let Some(visited) = visited else { return };
    assert_eq!(visited.matches("execve").count(), 1, "its own start alone\n{visited}");
    let elsewhere = visited.lines().filter(|call| writes(call) && !call.contains("\"/dev/")).count();
    assert!(elsewhere == 0 && !visited.contains(VISITOR_TEXT), "{visited}");
}

#[test]
fn visits_leave_no_files() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().to_string_lossy().into_owned();
    for _ in 0..10 {
        let start = Start::new(&["--kiosk", "--lang", "en"]).env("HOME", &home).env("TMPDIR", &home);
        let mut terminal = start.env("XDG_STATE_HOME", &home).env("XDG_CACHE_HOME", &home).open();
        terminal.wait_for(IDLE_TEXT);
        enter_plain_mode(&mut terminal);
        search(&mut terminal);
        finish(&mut terminal);
        assert_wiped(&terminal);
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
