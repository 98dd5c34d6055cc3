//! `catalogue compile`: the file that was there stays whole until the new one takes its place.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use microcred::system::Disk;
use microcred::system::compile::{
    CompileError, CompileJob, CompileObserver, CompileProgress, CompileSummary, compile_on, section_builders,
};
use microcred::system::disk::FsOperation;
use microcred_core::diagnostic::Diagnostic;
use microcred_core::program::Program;
use microcred_sections::writer::SectionBuilder;
use microcred_sections::writer::SectionSink;
use tempfile::TempDir;

use crate::support::data::DATA;

use super::failing_disk::{FailureMode, disk, ways};

/// Says nothing and goes on.
struct SilentReporter;

impl CompileObserver for SilentReporter {
    fn diagnostic(&mut self, _: &Diagnostic) -> io::Result<()> {
        Ok(())
    }

    fn progress(&mut self, _: CompileProgress) -> io::Result<()> {
        Ok(())
    }
}

/// Adds a part of some megabytes, so that more than one write is needed.
struct BigCompanion;

impl SectionBuilder for BigCompanion {
    fn add(&mut self, _: u32, _: &Program) {}

    fn finish(self: Box<Self>, out: &mut dyn SectionSink) -> io::Result<()> {
        out.begin_section("big")?;
        (0..5).try_for_each(|_| out.append(&vec![7; 700_000]))?;
        out.end_section()
    }
}

/// A folder with a catalogue in each form, and something where the compiled one is to stand.
struct TestFolder {
    folder: TempDir,
}

const OLD_CONTENT: &[u8] = b"what stood here before";

impl TestFolder {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let ron = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cli/catalogue.ron");
        fs::copy(ron, folder.path().join("in.ron")).unwrap();
        let line = r#"{"id":"a/b","title":"T","provider":"P","provider_kind":"college","url":"https://a.ca/x","sector":"health","source":{"url":"https://a.ca/x"}}"#;
        let lines: String = (0..40).map(|number| line.replace("a/b", &format!("a/p{number}")) + "\n").collect();
        fs::write(folder.path().join("in.jsonl"), lines + "{}\n").unwrap();
        fs::write(folder.path().join("out.mcat"), OLD_CONTENT).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Everything in the folder with what it holds.
    fn all(&self) -> Vec<(String, Vec<u8>)> {
        let entries = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut all: Vec<_> = entries.map(|path| (name(&path), fs::read(&path).unwrap())).collect();
        all.sort();
        all
    }

    fn compile(&self, disk: &Disk, input: &str, output: &str) -> Result<CompileSummary, CompileError> {
        let mut companions = section_builders(&microcred_embedded::search_reference());
        companions.push(Box::new(BigCompanion));
        let (input, output) = (&self.path(input), &self.path(output));
        let job = CompileJob {
            input,
            output,
            replace: true,
            occupations: &DATA.reference.occupations,
            section_builders: companions,
        };
        compile_on(disk, job, &mut SilentReporter)
    }
}

#[test]
fn compile_is_atomic_when_any_syscall_fails() {
    for input in ["in.ron", "in.jsonl"] {
        let place = TestFolder::new();
        let before = place.all();
        let (whole, gate) = disk(FailureMode::None);
        place.compile(&whole, input, "out.mcat").unwrap();
        let after = place.all();
        let calls = gate.calls();
        for call in [
            FsOperation::Metadata,
            FsOperation::Canonicalize,
            FsOperation::Open,
            FsOperation::Create,
            FsOperation::Read,
            FsOperation::Seek,
            FsOperation::Write,
            FsOperation::Sync,
            FsOperation::Rename,
        ] {
            assert!(calls.contains(&call), "{input}: {call:?} is not among {calls:?}");
        }
        for fail in ways(&calls) {
            fs::write(place.path("out.mcat"), OLD_CONTENT).unwrap();
            let (disk, gate) = disk(fail);
            let outcome = place.compile(&disk, input, "out.mcat");
            let (mut now, calls) = (place.all(), gate.calls());
            // What cannot be removed is left; nothing else is ever.
            if calls.last() == Some(&FsOperation::Remove) && matches!(fail, FailureMode::From(..)) {
                now.retain(|(name, _)| !name.ends_with(".part"));
                fs::read_dir(place.folder.path()).unwrap().map(|entry| entry.unwrap().path()).for_each(|path| {
                    if path.extension().is_some_and(|end| end == "part") {
                        fs::remove_file(path).unwrap();
                    }
                });
            }
            match outcome {
                Ok(_) => assert!(now == after, "{input}, {fail:?}: the new file is not whole"),
                Err(error) => {
                    assert!(now == before, "{input}, {fail:?}: {:?}", now.iter().map(|one| &one.0).collect::<Vec<_>>());
                    assert_names_file_and_os_error(&error, fail, &place);
                }
            }
        }
        // Only after the new file has its name may a call fail without a word.
        let renamed = calls.iter().position(|call| *call == FsOperation::Rename).unwrap();
        for at in 0..calls.len() {
            fs::write(place.path("out.mcat"), OLD_CONTENT).unwrap();
            let done =
                place.compile(&disk(FailureMode::One(at, io::ErrorKind::StorageFull)).0, input, "out.mcat").is_ok();
            assert_eq!(done, at > renamed, "{input}: call {at}, {:?}", calls.get(at));
        }
    }
}

/// An error names a file and says what the system said.
fn assert_names_file_and_os_error(error: &CompileError, fail: FailureMode, place: &TestFolder) {
    let kind = fail.kind().unwrap();
    let said = error.to_string();
    let folder = place.folder.path().to_str().unwrap();
    assert!(said.starts_with(folder) && said.contains(&io::Error::from(kind).to_string()), "{fail:?}: {said}");
}

#[test]
fn input_is_never_overwritten_when_any_syscall_fails() {
    let place = TestFolder::new();
    let before = place.all();
    let (whole, gate) = disk(FailureMode::None);
    assert!(matches!(place.compile(&whole, "in.ron", "in.ron"), Err(CompileError::SameFile(_))));
    assert!(gate.calls().contains(&FsOperation::Canonicalize));
    for fail in ways(&gate.calls()) {
        assert!(place.compile(&disk(fail).0, "in.ron", "in.ron").is_err());
        assert!(place.all() == before, "{fail:?}");
    }
}

#[test]
fn interrupted_syscall_is_retried_or_changes_nothing() {
    let place = TestFolder::new();
    let before = place.all();
    let (whole, gate) = disk(FailureMode::None);
    place.compile(&whole, "in.jsonl", "out.mcat").unwrap();
    let after = place.all();
    for (at, call) in gate.calls().into_iter().enumerate() {
        fs::write(place.path("out.mcat"), OLD_CONTENT).unwrap();
        let outcome = place.compile(&disk(FailureMode::One(at, io::ErrorKind::Interrupted)).0, "in.jsonl", "out.mcat");
        let again = matches!(call, FsOperation::Read | FsOperation::Write);
        assert!(outcome.is_ok() || !again || place.all() == before, "{at}: {call:?}: {outcome:?}");
        assert!(place.all() == if outcome.is_ok() { after.clone() } else { before.clone() }, "{at}: {call:?}");
    }
}
