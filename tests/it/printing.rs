//! Printing through a program that only writes down what it is given, or behaves badly.

#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use microcred::system::printing::Printer;
use microcred_core::printing::{PrintConfig, PrintError};
use microcred_core::sanitize::is_unsafe;
use microcred_export::document::{Block, Document, HeadingLevel, RichText, pdf};
use tempfile::TempDir;

use crate::support::data::TODAY;

/// Writes down all that it is given.
const READ_ALL_SCRIPT: &str = "printf '%s\\n' \"$@\" > arguments; env > environment; cat > input";

/// More than fits between two programs at once.
const LARGE_BYTES: usize = 1024 * 1024;

/// A folder with a program in it that works there, and the printer that it stands for.
struct FakePrinter {
    folder: TempDir,
    printer: Printer,
}

impl FakePrinter {
    /// A program of these lines of the shell. It is written by a program of its own: what this one has open for writing
    /// while another test starts something cannot be started.
    fn of(lines: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("lp");
        let text = format!("#!/bin/sh\nstarted=$PWD\ncd \"$(dirname \"$0\")\"\necho $$ > pid\n{lines}\n");
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", "cat > \"$0\" && chmod 700 \"$0\""]).arg(&program);
        let mut writer = shell.stdin(Stdio::piped()).spawn().unwrap();
        writer.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        assert!(writer.wait().unwrap().success());
        Self { printer: Printer { program, name: None }, folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn was_started(&self) -> bool {
        self.path("pid").exists()
    }

    /// Prints for as long as any machine needs.
    fn print(&self, bytes: &[u8]) -> Result<(), PrintError> {
        self.printer.print(bytes)
    }

    /// Prints with little patience.
    fn print_with_short_timeout(&self, bytes: &[u8]) -> Result<(), PrintError> {
        self.printer.print_with_timeout(bytes, Duration::from_secs(3))
    }
}

/// Bytes of any values.
fn bytes(count: usize) -> Vec<u8> {
    (0..count).map(|at| u8::try_from(at * at % 251).unwrap()).collect()
}

/// A page with a title.
fn page(title: &str) -> (Vec<u8>, usize) {
    let document = Document {
        title: title.to_owned(),
        lang: "en",
        date: TODAY,
        blocks: vec![Block::Heading(HeadingLevel::H2, title.to_owned()), Block::Paragraph(RichText::from_text(title))],
        missing_glyph_text: "?".to_owned(),
    };
    pdf::render_with_page_count(&document).unwrap()
}

/// The state of a process as the system shows it; `None` where there is none of this number.
fn state(pid: &str) -> Option<String> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.trim())).ok()?;
    stat.rsplit(") ").next()?.split(' ').next().map(str::to_owned)
}

/// Whether a process does nothing any more. Whoever takes over the child of one that was ended may be late.
fn is_over(pid: &str) -> bool {
    (0..100).any(|_| {
        let over = state(pid).is_none_or(|state| state == "Z");
        if !over {
            std::thread::sleep(Duration::from_millis(20));
        }
        over
    })
}

const HOSTILE: [&str; 6] =
    ["-o raw", "$(touch made)", "`touch made`; touch made", "a\nb", "--title=x", "\u{202e}\u{1b}]0;x\u{7}"];

#[test]
fn print_arguments_do_not_depend_on_content() {
    for title in HOSTILE {
        let fake = FakePrinter::of(READ_ALL_SCRIPT);
        let (pdf, pages) = page(title);
        assert_eq!(fake.print(&pdf), Ok(()));
        assert_eq!(fake.text("arguments"), "-t\nhand-out\n-o\njob-sheets=none\n", "{title:?}");
        assert!(fs::read(fake.path("input")).unwrap() == pdf && pdf.starts_with(b"%PDF-"));
        assert_eq!(lopdf::Document::load_mem(&pdf).unwrap().get_pages().len(), pages);
        assert!(!fake.path("made").exists());
    }
}

#[test]
fn printer_name_is_the_only_extra_argument() {
    let mut fake = FakePrinter::of(READ_ALL_SCRIPT);
    fake.printer.name = Some("Hall_2-b".to_owned());
    assert_eq!(fake.print(b"%PDF-"), Ok(()));
    assert_eq!(fake.text("arguments"), "-t\nhand-out\n-o\njob-sheets=none\n-d\nHall_2-b\n");
}

#[test]
fn ambiguous_printer_name_starts_nothing() {
    for name in HOSTILE.into_iter().chain(["", "-", "a b", "é", "a/b", "a\0b"]) {
        let mut fake = FakePrinter::of(READ_ALL_SCRIPT);
        fake.printer.name = Some(name.to_owned());
        assert_eq!(fake.print(b"%PDF-"), Err(PrintError::NoPrinter), "{name:?}");
        assert!(!fake.was_started() && !fake.printer.is_available(), "{name:?}");
    }
}

#[test]
fn print_command_gets_a_minimal_environment() {
    let fake = FakePrinter::of(&format!("echo \"$started\" > folder; {READ_ALL_SCRIPT}"));
    assert_eq!(fake.print(b"%PDF-"), Ok(()));
    let environment = fake.text("environment");
    // What the shell that stands for a program adds by itself.
    let of_shell = ["PWD=", "OLDPWD=", "SHLVL=", "_="];
    let given: BTreeSet<&str> =
        environment.lines().filter(|line| !of_shell.iter().any(|start| line.starts_with(start))).collect();
    assert_eq!(given, BTreeSet::from(["LANG=C", "PATH=/usr/bin:/bin"]));
    assert_eq!(fake.text("folder"), "/\n");
}

#[test]
fn large_file_reaches_a_slow_print_command() {
    let large = bytes(LARGE_BYTES);
    for lines in [READ_ALL_SCRIPT, "sleep 0.3; cat > input", "dd bs=1000 count=1 > first 2> none; cat first - > input"]
    {
        let fake = FakePrinter::of(lines);
        assert_eq!(fake.print(&large), Ok(()), "{lines}");
        assert!(fs::read(fake.path("input")).unwrap() == large, "{lines}");
    }
}

#[test]
fn print_command_error_is_one_short_sanitized_line() {
    let fake = FakePrinter::of("cat > input; printf 'lp: \\033]0;x\\007no default\\n destination\\n' >&2; exit 1");
    let said = "lp: ]0;xno default  destination".to_owned();
    assert_eq!(fake.print(b"%PDF-"), Err(PrintError::Rejected { message: said }));
    let silent = FakePrinter::of("cat > input; echo not for us; exit 3");
    assert_eq!(silent.print(b"%PDF-"), Err(PrintError::Rejected { message: String::new() }));
    // Ten megabytes, no end of line, no text.
    let loud =
        FakePrinter::of("cat > input; dd if=/dev/zero bs=1000 count=10000 2> none | tr '\\0' '\\377' >&2; exit 1");
    let Err(PrintError::Rejected { message: said }) = loud.print(b"%PDF-") else { panic!("it was not refused") };
    assert!(said.chars().count() <= 200 && !said.chars().any(is_unsafe), "{said}");
}

#[test]
fn unread_input_is_a_print_error() {
    for lines in ["exit 0", "exec 0<&-; exit 0", "dd bs=1000 count=1 > first 2> none; exit 0"] {
        let fake = FakePrinter::of(lines);
        let refused = PrintError::Rejected { message: String::new() };
        assert_eq!(fake.print(&bytes(LARGE_BYTES)), Err(refused), "{lines}");
    }
    let dead = FakePrinter::of("kill -9 $$");
    assert_eq!(dead.print(b"%PDF-"), Err(PrintError::Rejected { message: String::new() }));
}

#[test]
fn hanging_print_command_is_killed_with_children() {
    let never = ["exec sleep 1000", "cat > input; sleep 1000", "exec 0<&-; sleep 1000", "trap '' TERM HUP; sleep 1000"];
    for lines in never {
        let fake = FakePrinter::of(&format!("sleep 1001 & echo $! > child\n{lines}"));
        assert_eq!(fake.print_with_short_timeout(&bytes(LARGE_BYTES)), Err(PrintError::Timeout), "{lines}");
        assert_eq!(state(&fake.text("pid")), None, "{lines}: its note was taken");
        assert!(is_over(&fake.text("child")), "{lines}");
    }
}

#[test]
fn stopped_print_command_is_killed() {
    let fake = FakePrinter::of("kill -STOP $$");
    assert_eq!(fake.print_with_short_timeout(b"%PDF-"), Err(PrintError::Timeout));
    assert_eq!(state(&fake.text("pid")), None);
}

#[test]
fn background_children_are_not_awaited() {
    for (end, outcome) in [(0, Ok(())), (1, Err(PrintError::Rejected { message: "no".to_owned() }))] {
        let fake = FakePrinter::of(&format!("sleep 1000 & echo $! > child; cat > input; echo no >&2; exit {end}"));
        assert_eq!(fake.print(b"%PDF-"), outcome);
        let child = fake.text("child");
        assert!(Command::new("/bin/kill").arg(child.trim()).status().unwrap().success());
    }
}

#[test]
fn non_executable_is_not_a_printer() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("text");
    fs::write(&text, "#!/bin/sh\n").unwrap();
    let program = |path: &Path| Printer { program: path.to_owned(), name: None };
    let beyond = text.join("lp");
    for path in [&folder.path().join("none"), folder.path(), &text, &beyond, Path::new("lp"), Path::new("")] {
        assert_eq!(program(path).print(b"%PDF-"), Err(PrintError::NoPrinter), "{}", path.display());
        assert!(!program(path).is_available(), "{}", path.display());
    }
    let fake = FakePrinter::of(READ_ALL_SCRIPT);
    assert!(fake.printer.is_available() && !fake.was_started());
}

#[test]
fn print_command_is_not_searched_in_path() {
    // There is such a program in every place where programs are looked for.
    let printer = Printer { program: PathBuf::from("cat"), name: None };
    assert_eq!(printer.print(b"%PDF-"), Err(PrintError::NoPrinter));
}

#[test]
fn default_print_command_is_the_system_one() {
    let printer = Printer { program: PathBuf::from("/usr/bin/lp"), name: None };
    assert_eq!(Printer::default(), printer);
    assert_eq!(Printer::from(&PrintConfig::default()), printer);
}

/// A program of every system, which refuses our arguments.
const SYSTEM_COMMAND: &str = "/bin/cat";

#[test]
#[ignore = "it is run by the next test, under the eyes of strace"]
fn a_page_is_printed() {
    let printer = Printer { program: PathBuf::from(SYSTEM_COMMAND), name: Some("Hall".to_owned()) };
    assert!(matches!(printer.print(b"%PDF-"), Err(PrintError::Rejected { .. })));
}

#[test]
fn only_the_print_command_is_started() {
    if !Command::new("strace").arg("-V").output().is_ok_and(|seen| seen.status.success()) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-s", "200", "-e", "trace=execve,execveat", "-o"]).arg(&trace);
    strace.arg(std::env::current_exe().unwrap()).args(["--exact", "--ignored", "printing::a_page_is_printed"]);
    assert!(strace.output().unwrap().status.success());
    let seen = fs::read_to_string(&trace).unwrap();
    let started: Vec<&str> =
        seen.lines().filter(|line| line.contains("execve(") || line.contains("execveat(")).collect();
    assert_eq!(started.len(), 2, "the test itself, and the printer's program: {seen}");
    let arguments =
        format!("[\"{SYSTEM_COMMAND}\", \"-t\", \"hand-out\", \"-o\", \"job-sheets=none\", \"-d\", \"Hall\"]");
    assert!(started[1].contains(&format!("execve(\"{SYSTEM_COMMAND}\", {arguments}")), "{seen}");
    assert!(started[1].contains("/* 2 vars */"), "{seen}");
}
