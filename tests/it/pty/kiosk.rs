//! An unattended place: nobody gets out of it, nobody is left in it, nothing of a visitor stays.

use std::fs;
use std::time::Duration;

use super::process;
use super::terminal::{KIOSK_DEADLINE, Start, Terminal, wait_until_within};

/// The shortest times that a place may have.
pub const SHORT_TIMEOUTS: &str = "(idle_seconds: 30, warning_seconds: 20)";
/// What a visitor types; nobody else would.
pub const VISITOR_TEXT: &str = "zebrafinch";

pub const IDLE_TEXT: &str = "Press any key to start.";

pub fn place(settings: &str) -> (tempfile::TempDir, Terminal) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kiosk.ron");
    fs::write(&file, settings).unwrap();
    let terminal = Start::new(&["--kiosk", "--lang", "en", "--kiosk-config", file.to_str().unwrap()]).open();
    terminal.wait_for(IDLE_TEXT);
    (folder, terminal)
}

/// Somebody is served in English and has typed something.
fn served(settings: &str) -> (tempfile::TempDir, Terminal) {
    let (folder, mut terminal) = place(settings);
    serve(&mut terminal);
    (folder, terminal)
}

/// Somebody comes, chooses English and types something.
fn serve(terminal: &mut Terminal) {
    terminal.press("x");
    terminal.wait_for("Choose your language");
    terminal.press("1");
    terminal.wait_for("Help me choose (3 questions)");
    terminal.press("3");
    terminal.wait_for("programs match");
    terminal.press(VISITOR_TEXT);
    terminal.wait_for(VISITOR_TEXT);
}

/// Who was served leaves; the program ends.
fn finish(terminal: &mut Terminal) {
    terminal.press("\r");
    terminal.press("q");
    terminal.wait_for("Finish now?");
    terminal.press("\r");
    terminal.wait_for("Your answers were erased.");
    terminal.press("x");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn idle_reset_works_after_any_partial_input() {
    // Nothing; half a sequence (Alt and `[`); half a letter; a paste that never ends.
    let mut all: Vec<_> =
        [&b""[..], b"\x1b[", b"\xc3", b"\x1b[200~endless"].map(|last| (last, served(SHORT_TIMEOUTS))).into();
    for (last, (_, terminal)) in &mut all {
        terminal.send(last);
    }
    for (_, (_, terminal)) in &all {
        wait_until_within(KIOSK_DEADLINE, "the warning", || terminal.text().contains("Are you still there?"));
        assert!(!terminal.text().contains(VISITOR_TEXT), "the warning covers the answers");
    }
    // Every one is seen before any one is looked into: what is said stands for seconds only.
    for (last, (_, terminal)) in &all {
        wait_until_within(KIOSK_DEADLINE, "what was erased", || terminal.text().contains("Time is up."));
        assert!(terminal.text().contains("Your answers were erased."), "after {last:?}\n{}", terminal.text());
    }
    for (last, (_, terminal)) in &mut all {
        assert_eq!(terminal.end(), 0, "after {last:?}");
        terminal.assert_sane();
        terminal.assert_no_trace_of(VISITOR_TEXT);
    }
}

#[test]
fn finished_visit_leaves_no_data() {
    let (folder, mut terminal) = served("(usage: \"usage.csv\")");
    finish(&mut terminal);
    terminal.assert_sane();
    terminal.assert_no_trace_of(VISITOR_TEXT);
    let usage = fs::read_to_string(folder.path().join("usage.csv")).unwrap();
    let counts: Vec<&str> = usage.lines().collect();
    assert_eq!(counts.len(), 2, "{usage}");
    assert!(counts[1].ends_with(",en,1,0") && !usage.contains(VISITOR_TEXT), "{usage}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "the settings and the counts");
}

#[test]
fn ending_signal_wipes_screen_and_scrollback() {
    for (signal, code) in [("TERM", 143), ("INT", 130), ("QUIT", 131), ("HUP", 129)] {
        let (_folder, mut terminal) = served("()");
        terminal.signal(signal);
        assert_eq!(terminal.end(), code, "{signal}");
        terminal.assert_sane();
        terminal.assert_no_trace_of(VISITOR_TEXT);
        let bytes = terminal.bytes();
        let wipe = b"\x1b[3J";
        let wiped = bytes.windows(wipe.len()).filter(|some| *some == wipe).count();
        assert!(wiped >= 3, "before the first frame, and on both screens at the end: {wiped}");
    }
}

#[test]
fn exit_keys_do_nothing() {
    let (_folder, mut terminal) = served("()");
    let before = terminal.settled();
    for keys in ["\x03", "\x1a", "\x1c", "\x04"] {
        terminal.press(keys);
    }
    for signal in ["TSTP", "TTIN", "TTOU"] {
        terminal.signal(signal);
    }
    assert_eq!(terminal.settled(), before);
    assert!(terminal.runs());
    terminal.press("\x7f");
    terminal.wait("it goes on", |text| !text.contains(VISITOR_TEXT));
}

#[test]
fn terminal_side_environment_is_ignored() {
    let mut terminal = Start::new(&["--kiosk"])
        .env("LANG", "fr_CA.UTF-8")
        .env("LC_ALL", "fr_CA.UTF-8")
        .env("NO_COLOR", "1")
        .env("COLUMNS", "99999")
        .env("SSH_ORIGINAL_COMMAND", "/bin/sh -i")
        .open();
    terminal.wait_for(IDLE_TEXT);
    let text = terminal.settled();
    assert!(text.find(IDLE_TEXT) < text.find("Appuyez sur une touche"), "English stands first: {text}");
    assert!(terminal.bytes().windows(5).any(|some| some == b"38;5;"), "it has its colours");
    terminal.press("x");
    terminal.wait_for("Choose your language");
}

#[test]
fn starts_with_empty_environment_and_console_glyphs() {
    let mut terminal = Start::new(&["--kiosk"]).env("TERM", "linux").open();
    terminal.wait_for(IDLE_TEXT);
    let mut seen = terminal.settled();
    for (keys, text) in
        [("x", "Choose your language"), ("1", "Help me choose"), ("3", "programs match"), ("nurse", "Search nurse")]
    {
        terminal.press(keys);
        terminal.wait_for(text);
        seen.push_str(&terminal.settled());
    }
    let known = |letter: char| {
        letter == '\n'
            || letter.is_ascii_graphic()
            || letter == ' '
            || ('\u{a1}'..='\u{ff}').contains(&letter)
            || "œŒ\u{a0}".contains(letter)
            || ('\u{2500}'..='\u{257f}').contains(&letter)
    };
    let other: String = seen.chars().filter(|letter| !known(*letter)).collect();
    assert_eq!(other, "", "no other letters and marks");
    let bare = Start::new(&["--kiosk"]).without("TERM").open();
    bare.wait_for(IDLE_TEXT);
}

#[test]
fn core_dumps_and_ptrace_are_disabled() {
    let folder = tempfile::tempdir().unwrap();
    let script = format!("ulimit -c unlimited; cd {} && exec \"$0\" \"$@\"", folder.path().display());
    let mut terminal = Start::new(&["--kiosk", "--lang", "en"]).within(&script).open();
    terminal.wait_for(IDLE_TEXT);
    serve(&mut terminal);
    if cfg!(target_os = "linux") {
        let limits = fs::read_to_string(format!("/proc/{}/limits", terminal.program())).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().filter(|word| *word == "0").count(), 2, "{core}");
    }
    terminal.signal("ABRT");
    terminal.end();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "a core file");
}

/// The calls of a program that `strace` saw; `None` where there is no `strace`.
pub fn calls(trace: &std::path::Path, visit: impl FnOnce(Start)) -> Option<String> {
    std::process::Command::new("strace").arg("-V").output().ok().filter(|output| output.status.success())?;
    let watched =
        "execve,execveat,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat";
    let script = format!("exec strace -f -s 4096 -e trace={watched} -o {} \"$0\" \"$@\"", trace.display());
    visit(Start::new(&["--kiosk", "--lang", "en"]).within(&script));
    Some(fs::read_to_string(trace).unwrap())
}

/// Whether a call changes a file or may do so.
pub fn writes(call: &str) -> bool {
    if call.contains("open") {
        return ["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|flag| call.contains(flag));
    }
    call.contains('(') && !call.contains("execve")
}

#[test]
fn starts_no_process_and_writes_only_to_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let visited = calls(&folder.path().join("visit"), |start| {
        let mut terminal = start.env("HOME", &folder.path().to_string_lossy()).open();
        terminal.wait_for(IDLE_TEXT);
        serve(&mut terminal);
        finish(&mut terminal);
        terminal.assert_no_trace_of(VISITOR_TEXT);
    });
    let Some(visited) = visited else { return };
    assert_eq!(visited.matches("execve").count(), 1, "its own start alone\n{visited}");
    let written: Vec<&str> = visited.lines().filter(|call| writes(call)).collect();
    let elsewhere: Vec<&&str> = written.iter().filter(|call| !call.contains("\"/dev/")).collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
    assert!(!visited.contains(VISITOR_TEXT));
    // Without a terminal it does not look for a size elsewhere.
    let piped = calls(&folder.path().join("pipe"), |start| {
        let mut terminal = start
            .within(&format!(
                "strace -f -e trace=execve,execveat -o {} \"$0\" \"$@\" | cat",
                folder.path().join("pipe").display()
            ))
            .open();
        terminal.end();
    });
    assert_eq!(piped.unwrap().matches("execve").count(), 1);
}

#[test]
fn visits_leave_no_files() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().to_string_lossy().into_owned();
    for _ in 0..10 {
        let start = Start::new(&["--kiosk", "--lang", "en"]).env("HOME", &home).env("TMPDIR", &home);
        let mut terminal = start.env("XDG_STATE_HOME", &home).env("XDG_CACHE_HOME", &home).open();
        terminal.wait_for(IDLE_TEXT);
        serve(&mut terminal);
        finish(&mut terminal);
        terminal.assert_no_trace_of(VISITOR_TEXT);
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn any_window_size_uses_bounded_memory() {
    let (_folder, mut terminal) = served("()");
    for (columns, rows) in [(0, 0), (1, 1), (65535, 1), (1, 65535), (65535, 65535), (39, 11), (300, 120), (40, 12)] {
        terminal.resize(columns, rows);
        std::thread::sleep(Duration::from_millis(50));
    }
    terminal.resize(80, 24);
    terminal.wait_for(VISITOR_TEXT);
    if let Some(most) = process::peak_memory_bytes(terminal.program()) {
        // With the titles of jobs, which a search that finds nothing reads.
        assert!(most < 48 * 1024 * 1024, "{most} bytes");
    }
    finish(&mut terminal);
    terminal.assert_sane();
}

#[test]
fn bad_config_is_reported_and_kiosk_still_starts() {
    let (_folder, terminal) = place("(\n    idle_seconds: 5,\n)");
    let text = terminal.settled();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("For staff: correct the settings file. The kiosk now uses the built-in settings."),
        "{text}"
    );
    assert!(text.contains("kiosk.ron:2:"), "{text}");
}

#[test]
fn sends_no_queries_title_or_clipboard_sequences() {
    let (_folder, mut terminal) = served("()");
    finish(&mut terminal);
    let bytes = terminal.bytes();
    for never in [&b"\x1b]"[..], b"\x1bP", b"\x1b[6n", b"\x1b[c", b"\x1b[?u", b"\x1b[?2004h", b"\x1b[?1000h"] {
        assert!(!bytes.windows(never.len()).any(|some| some == never), "{never:?}");
    }
}
