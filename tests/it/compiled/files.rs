//! Compiling into a file: whole or not at all, never over another one unasked, never leaving anything behind.

use microcred::system::Disk;
use microcred::system::cache::CatalogueCache;
use std::fs;
use std::io;
use std::path::Path;

use microcred::system::catalogue_file::{OpenedFile, open};
use microcred::system::compile::{CompileError, CompileJob, CompileObserver, CompileProgress, CompileSummary, compile};
use microcred::system::data;
use microcred::system::files::FileError;
use microcred::system::mapped_file::map_file;
use microcred_core::catalogue_error::CatalogueError;
use microcred_core::diagnostic::Diagnostic;
use microcred_core::program::Program;
use microcred_core::reference_data::{CatalogueOrigin, FallbackReason};
use microcred_sections::layout::read_header;
use microcred_sections::writer::SectionBuilder;
use microcred_sections::writer::SectionSink;

use super::support::{COMPILED, beside, compiled, folder, names, run, shown};
use crate::support::data::{DATA, program_count};

/// The catalogue that the program carries, as a file.
const EMBEDDED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/catalogue.ron");

/// Notes what it is told, and stops after so many steps.
#[derive(Default)]
struct RecordingReporter {
    faults: Vec<Diagnostic>,
    progress: Vec<CompileProgress>,
    stop_after: Option<usize>,
}

impl CompileObserver for RecordingReporter {
    fn diagnostic(&mut self, fault: &Diagnostic) -> io::Result<()> {
        self.faults.push(fault.clone());
        Ok(())
    }

    fn progress(&mut self, progress: CompileProgress) -> io::Result<()> {
        self.progress.push(progress);
        match self.stop_after {
            Some(steps) if self.progress.len() > steps => Err(io::ErrorKind::Interrupted.into()),
            _ => Ok(()),
        }
    }
}

fn job<'a>(input: &'a Path, output: &'a Path, replace: bool) -> CompileJob<'a> {
    CompileJob { input, output, replace, occupations: &DATA.reference.occupations, section_builders: beside() }
}

#[test]
fn compilation_is_deterministic() {
    let folder = folder(&[]);
    let output = folder.path().join("all.mcat");
    let mut notes = RecordingReporter::default();
    let built = compile(job(Path::new(EMBEDDED), &output, false), &mut notes).unwrap();
    let bytes = COMPILED.len() as u64;
    assert_eq!(built, CompileSummary { programs: program_count(), rejected: 0, diagnostics: 0, bytes });
    assert_eq!((fs::read(&output).unwrap() == *COMPILED, notes.faults), (true, vec![]));
    assert!(notes.progress.iter().all(|progress| progress.done_bytes <= progress.total_bytes));
    assert_eq!(names(folder.path()), ["all.mcat"]);
    let data = data::with_catalogue_from(&Disk::default(), &output, &CatalogueCache::off());
    assert_eq!((data.reference.catalogue.clone(), data.diagnostics), (DATA.reference.catalogue.clone(), vec![]));
    assert!(data.unchecked.is_none(), "a file of this length is checked wholly");
    let OpenedFile::Compiled(file) = open(&output).unwrap() else { panic!("not compiled") };
    assert_eq!(
        (file.length_bytes(), file.is_fully_checked(), file.check_remaining(|_, _| true)),
        (bytes, true, Ok(true))
    );
}

#[test]
fn existing_output_is_replaced_only_with_flag() {
    let folder = folder(&[("all.mcat", b"something else")]);
    let output = folder.path().join("all.mcat");
    let said = format!("{} already exists. Use --force to replace it, or choose another name.\n", shown(&output));
    let arguments = ["catalogue", "compile", EMBEDDED, "-o", shown(&output)];
    assert_eq!(run(&arguments), (2, String::new(), said));
    assert_eq!(fs::read(&output).unwrap(), b"something else");
    let (code, out, err) = run(&[&arguments[..], &["--force"]].concat());
    let summary = format!("{}: {} programs; errors: 0; left out: 0; bytes: ", shown(&output), program_count());
    assert!(code == 0 && out.starts_with(&summary) && err.is_empty(), "{code} {out} {err}");
    assert_eq!((fs::read(&output).unwrap() == *COMPILED, names(folder.path())), (true, vec!["all.mcat".to_owned()]));
}

#[test]
fn output_equal_to_input_is_rejected() {
    let folder = folder(&[("own.ron", &fs::read(EMBEDDED).unwrap())]);
    let own = folder.path().join("own.ron");
    let (code, out, err) = run(&["catalogue", "compile", shown(&own), "-o", shown(&own), "--force"]);
    assert_eq!(
        (code, out.as_str(), err),
        (2, "", format!("{} is the catalogue you want to compile. Choose another name for the result.\n", shown(&own)))
    );
    assert_eq!(fs::read(&own).unwrap(), fs::read(EMBEDDED).unwrap());
}

#[test]
fn errors_leave_no_files() {
    let bad = "(schema: 1, programs: [(id: \"a/b\")])";
    let folder = folder(&[("bad.ron", bad.as_bytes()), ("broken.ron", b"(schema: 1"), ("empty.jsonl", b"\n\n")]);
    fs::create_dir(folder.path().join("folder.mcat")).unwrap();
    let before = names(folder.path());
    let path = |name: &str| folder.path().join(name);
    let compiled = |input: &str, output: &Path| {
        let mut notes = RecordingReporter::default();
        (compile(job(&path(input), output, true), &mut notes).unwrap_err(), notes.faults.len())
    };
    let out = path("out.mcat");
    assert!(matches!(compiled("bad.ron", &out), (CompileError::NoValidProgram(_), 5..)));
    assert!(matches!(compiled("broken.ron", &out), (CompileError::InvalidCatalogue(_), 1)));
    assert!(matches!(compiled("empty.jsonl", &out), (CompileError::NoValidProgram(_), 0)));
    assert!(matches!(compiled("none.ron", &out), (CompileError::Unreadable(FileError::Io { .. }), 0)));
    assert!(matches!(compiled("folder.mcat", &out), (CompileError::Unreadable(FileError::NotRegular { .. }), 0)));
    let inside = |name: &str| path(name).join("out.mcat");
    assert!(matches!(compiled("bad.ron", &inside("none")), (CompileError::Unwritable { .. }, 0)));
    assert!(matches!(compiled("bad.ron", &path("folder.mcat")), (CompileError::Unreadable(_), 0)));
    let mut stops = RecordingReporter { stop_after: Some(2), ..RecordingReporter::default() };
    let stopped = compile(job(Path::new(EMBEDDED), &out, false), &mut stops).unwrap_err();
    assert!(matches!(stopped, CompileError::Cancelled(error) if error.kind() == io::ErrorKind::Interrupted));
    assert_eq!((names(folder.path()), names(&path("folder.mcat"))), (before, vec![]));
}

#[test]
fn compiled_file_is_detected_by_magic_bytes() {
    let ron = fs::read(EMBEDDED).unwrap();
    let folder = folder(&[("catalogue.ron", &COMPILED), ("text.mcat", &ron), ("short", b"MC"), ("start", b"MCAT")]);
    let path = |name: &str| folder.path().join(name);
    assert!(matches!(open(&path("catalogue.ron")), Ok(OpenedFile::Compiled(_))));
    assert!(matches!(open(&path("text.mcat")), Ok(OpenedFile::Text(bytes)) if bytes == ron));
    assert!(matches!(open(&path("short")), Ok(OpenedFile::Text(_))));
    assert!(matches!(open(&path("start")), Ok(OpenedFile::Invalid(_))));
    let CatalogueOrigin::Fallback { reason: FallbackReason::Invalid(_), .. } =
        data::with_catalogue_from(&Disk::default(), &path("start"), &CatalogueCache::off()).reference.origin
    else {
        panic!("a damaged file is not fallen back from")
    };
}

#[test]
fn only_regular_files_are_mapped() {
    let folder = folder(&[]);
    assert!(matches!(map_file(folder.path()), Err(FileError::NotRegular { .. })));
    assert!(matches!(map_file(&folder.path().join("none")), Err(FileError::Io { .. })));
    #[cfg(unix)]
    {
        let pipe = folder.path().join("pipe.mcat");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        // Nobody writes into it: to open it would block.
        assert!(matches!(map_file(&pipe), Err(FileError::NotRegular { .. })));
        assert!(matches!(open(&pipe), Err(FileError::NotRegular { .. })));
        let (code, out, err) =
            run(&["catalogue", "compile", shown(&pipe), "-o", shown(&folder.path().join("out.mcat"))]);
        let said = format!("Cannot read this file: {}: no regular file\n", shown(&pipe));
        assert_eq!((code, out, err), (1, String::new(), said));
    }
}

#[cfg(unix)]
#[test]
fn mapped_file_survives_replacement() {
    let folder = folder(&[("all.mcat", &COMPILED)]);
    let output = folder.path().join("all.mcat");
    let data = data::with_catalogue_from(&Disk::default(), &output, &CatalogueCache::off());
    let small = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cli/catalogue.ron");
    compile(job(Path::new(small), &output, true), &mut RecordingReporter::default()).unwrap();
    assert_eq!(data.reference.catalogue, DATA.reference.catalogue);
    assert!(
        data::with_catalogue_from(&Disk::default(), &output, &CatalogueCache::off()).reference.catalogue.len()
            < program_count()
    );
}

#[test]
fn progress_is_not_written_to_a_pipe() {
    let folder = folder(&[]);
    let (code, out, err) = run(&["catalogue", "compile", EMBEDDED, "-o", shown(&folder.path().join("out.mcat"))]);
    assert_eq!((code, out.lines().count(), err.as_str()), (0, 1, ""));
}

/// Adds a part of 65 MiB of zeros.
struct BigCompanion;

impl SectionBuilder for BigCompanion {
    fn add(&mut self, _: u32, _: &Program) {}

    fn finish(self: Box<Self>, out: &mut dyn SectionSink) -> io::Result<()> {
        out.begin_section("big")?;
        for _ in 0..65 {
            out.append(&vec![0; 1 << 20])?;
        }
        out.end_section()
    }
}

#[test]
fn large_sections_are_verified_lazily() {
    let whole = compiled(&DATA.reference.catalogue, vec![Box::new(BigCompanion)]);
    let place = |name: &str| {
        let rows = read_header(&whole, whole.len() as u64).unwrap();
        usize::try_from(rows.iter().find(|row| row.name == name).unwrap().offset).unwrap()
    };
    let with_flipped = |at: usize| {
        let mut bytes = whole.clone();
        *bytes.get_mut(at).unwrap() ^= 1;
        let folder = folder(&[("large.mcat", &bytes)]);
        let found = open(&folder.path().join("large.mcat")).unwrap();
        (folder, found)
    };
    let at = place("big") + (3 << 20) + 5;
    let (_folder, found) = with_flipped(at);
    let OpenedFile::Compiled(file) = found else { unreachable!() };
    assert!(!file.is_fully_checked());
    let (mut steps, mut last) = (0, (0, 0));
    let damage = file.check_remaining(|done, of| {
        (steps, last) = (steps + 1, (done, of));
        true
    });
    let offset = (at - 5) as u64;
    assert_eq!(damage, Err(CatalogueError::ChecksumMismatch { section: "big".to_owned(), block: 3, offset }));
    assert_eq!((steps, last), (3, (3 << 20, 65 << 20)));
    assert_eq!(file.check_remaining(|_, _| false), Ok(false));
    let (_folder, found) = with_flipped(place("records") + 100);
    assert!(
        matches!(found, OpenedFile::Invalid(CatalogueError::ChecksumMismatch { section, .. }) if section == "records")
    );
}

#[cfg(unix)]
#[test]
fn interrupt_stops_and_leaves_no_files() {
    use std::os::unix::process::ExitStatusExt;
    use std::process::{Command, Stdio};
    use std::thread::sleep;
    use std::time::Duration;

    let line = |number: usize| {
        format!(
            r#"{{"id":"a/{number}","title":"T","provider":"P","provider_kind":"college","url":"https://a.ca/x","sector":"health","source":{{"url":"https://a.ca/x"}}}}"#
        )
    };
    let text = (0..60_000).map(line).collect::<Vec<_>>().join("\n");
    let folder = folder(&[("in.jsonl", text.as_bytes())]);
    let path = |name: &str| folder.path().join(name);
    let mut command = Command::new(env!("CARGO_BIN_EXE_microcred"));
    command.args(["catalogue", "compile", shown(&path("in.jsonl")), "-o", shown(&path("out.mcat"))]);
    let mut running = command.stdout(Stdio::null()).spawn().unwrap();
    while names(folder.path()).len() < 2 {
        sleep(Duration::from_millis(1));
    }
    assert!(names(folder.path()).first().unwrap().starts_with(".out.mcat."));
    assert!(Command::new("kill").args(["-INT", &running.id().to_string()]).status().unwrap().success());
    assert_eq!(running.wait().unwrap().signal(), Some(2));
    assert_eq!(names(folder.path()), ["in.jsonl"]);
}
