//! Output that cannot be written: a full disk behind `>`, a broken pipe, a terminal that is gone.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind, Write};

use microcred::cli::run;
use microcred_tui::Window;
use tempfile::TempDir;

use crate::support::app::{open, settings};
use crate::support::data::REFERENCE;

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cli/catalogue.ron");

/// Takes what is written, and fails at one write.
#[derive(Default)]
struct FailingWriter {
    at: Option<(usize, ErrorKind)>,
    writes: usize,
}

impl FailingWriter {
    const fn at(number: usize, kind: ErrorKind) -> Self {
        Self { at: Some((number, kind)), writes: 0 }
    }
}

impl Write for FailingWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writes += 1;
        match self.at {
            Some((at, kind)) if at + 1 == self.writes => Err(kind.into()),
            _ => Ok(bytes.len()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Of very many writes the first, the last and some between are made to fail.
fn places(writes: usize) -> Vec<usize> {
    (0..writes).filter(|place| *place < 12 || place + 3 > writes || place % 37 == 0).collect()
}

const COMMANDS: &[&[&str]] = &[
    &["--help"],
    &["match", "--help"],
    &["match"],
    &["match", "--format", "json"],
    &["match", "--format", "csv"],
    &["match", "--sector", "astrology"],
    &["search", "care"],
    &["search", "care", "--format", "json"],
    &["search", "qqqqqq"],
    &["show", "maple-college/care-aide"],
    &["show", "maple-college/care-aide", "--format", "json"],
    &["show", "nobody/nothing"],
    &["catalogue", "check"],
    &["catalogue", "stats"],
    &["catalogue", "stats", "--format", "json"],
    &["catalogue", "export"],
    &["catalogue", "export", "--format", "csv"],
    &["completions", "bash"],
    &["man"],
    &["fly"],
];

#[test]
fn failed_write_ends_command_with_os_error() {
    for command in COMMANDS {
        let arguments = ["microcred", "--today", "2026-11-21", "--lang", "en", "--catalogue", SMALL];
        let arguments: Vec<OsString> = arguments.iter().chain(*command).map(OsString::from).collect();
        let (mut out, mut err) = (FailingWriter::default(), FailingWriter::default());
        run(&arguments, &mut out, &mut err).unwrap();
        assert!(out.writes + err.writes > 0, "{command:?}");
        for kind in [ErrorKind::StorageFull, ErrorKind::BrokenPipe] {
            for place in places(out.writes) {
                let ended = run(&arguments, &mut FailingWriter::at(place, kind), &mut io::sink());
                assert_eq!(ended.unwrap_err().kind(), kind, "{command:?}: write {place}");
            }
            for place in places(err.writes) {
                let ended = run(&arguments, &mut io::sink(), &mut FailingWriter::at(place, kind));
                assert_eq!(ended.unwrap_err().kind(), kind, "{command:?}: write {place} of the errors");
            }
        }
    }
}

#[test]
fn compile_stops_when_diagnostics_cannot_be_written() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("in.jsonl"), "{}\n{}\n").unwrap();
    fs::write(path("out.mcat"), "before").unwrap();
    let words = ["microcred", "catalogue", "compile", "--force"].map(OsString::from);
    let ends = [path("in.jsonl").into(), "-o".into(), path("out.mcat").into()];
    let arguments: Vec<OsString> = words.into_iter().chain(ends).collect();
    let mut out = FailingWriter::default();
    run(&arguments, &mut out, &mut io::sink()).unwrap();
    for place in places(out.writes) {
        let ended = run(&arguments, &mut FailingWriter::at(place, ErrorKind::StorageFull), &mut io::sink());
        assert_eq!(ended.unwrap_err().kind(), ErrorKind::StorageFull);
        assert_eq!(fs::read(path("out.mcat")).unwrap(), b"before");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn full_disk_on_stdout_exits_1() {
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    for arguments in [&["catalogue", "export"][..], &["match"], &["--help"], &["man"]] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_microcred"));
        let ended = command.env_clear().env("MICROCRED_CACHE", "off").args(arguments).stdout(full()).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(
            (ended.status.code(), said.contains("No space left on device")),
            (Some(1), true),
            "{arguments:?}: {said}"
        );
    }
    // Where even that cannot be told, the exit code still tells it.
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_microcred"));
    let ended =
        command.env_clear().env("MICROCRED_CACHE", "off").arg("fly").stdout(full()).stderr(full()).status().unwrap();
    assert_eq!(ended.code(), Some(1));
}

#[test]
fn failed_terminal_write_is_a_draw_error() {
    let app = open(&REFERENCE, settings(), (80, 24));
    let mut whole = FailingWriter::default();
    Window::new(&mut whole, (80, 24)).draw(&app).unwrap();
    for place in 0..whole.writes {
        let mut out = FailingWriter::at(place, ErrorKind::BrokenPipe);
        let mut window = Window::new(&mut out, (80, 24));
        assert_eq!(window.draw(&app).unwrap_err().kind(), ErrorKind::BrokenPipe, "write {place}");
        // The next frame is drawn anew, and whole.
        window.draw(&app).unwrap();
        drop(window);
        assert!(out.writes > whole.writes, "write {place}");
    }
}
