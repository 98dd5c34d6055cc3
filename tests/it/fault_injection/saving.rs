//! Saving a hand-out: it is there whole, or not at all, and what was there before stays.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use microcred::system::Disk;
use microcred::system::disk::FsOperation;
use microcred::system::saving::{SaveError, save_as_on, save_on};
use tempfile::TempDir;

use super::failing_disk::{FailureMode, disk, ways};
use crate::support::data::TODAY;

const BYTES: &[u8] = b"the whole hand-out";
const OLD_CONTENT: &[u8] = b"what stood here before";

/// Everything in a folder with what it holds.
fn all(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut all: Vec<_> = entries.map(|path| (name(&path), fs::read(&path).unwrap())).collect();
    all.sort();
    all
}

/// What is left when the file beside could not be removed is taken away; nothing else is ever left.
fn without_temp_files(folder: &Path, fail: FailureMode) -> Vec<(String, Vec<u8>)> {
    let mut now = all(folder);
    if matches!(fail, FailureMode::From(..) | FailureMode::One(..) | FailureMode::Every(FsOperation::Remove, _)) {
        for (name, _) in now.iter().filter(|(name, _)| name.ends_with(".part")) {
            fs::remove_file(folder.join(name)).unwrap();
        }
        now.retain(|(name, _)| !name.ends_with(".part"));
    }
    now
}

fn saved(disk: &Disk, folder: &Path) -> Result<PathBuf, SaveError> {
    save_on(disk, folder, "plan", "pdf", BYTES, TODAY)
}

#[test]
fn save_is_atomic_when_any_syscall_fails() {
    let folder = TempDir::new().unwrap();
    let (whole, gate) = disk(FailureMode::None);
    let path = saved(&whole, folder.path()).unwrap();
    let calls = gate.calls();
    for call in [
        FsOperation::Metadata,
        FsOperation::Create,
        FsOperation::Write,
        FsOperation::Sync,
        FsOperation::Link,
        FsOperation::Remove,
    ] {
        assert!(calls.contains(&call), "{call:?} is not among {calls:?}");
    }
    fs::remove_file(&path).unwrap();
    for fail in ways(&calls) {
        let (disk, gate) = disk(fail);
        let outcome = saved(&disk, folder.path());
        let removing = gate.calls().contains(&FsOperation::Remove);
        let now = if removing { without_temp_files(folder.path(), fail) } else { all(folder.path()) };
        match outcome {
            Ok(path) => {
                assert_eq!(now, [("plan-2026-11-21.pdf".to_owned(), BYTES.to_vec())], "{fail:?}");
                fs::remove_file(path).unwrap();
            }
            Err(error) => {
                assert_eq!(now, [], "{fail:?}: {error:?}");
                assert_error_names_file(&error, fail, folder.path());
            }
        }
    }
}

/// The error is of the right kind and names the file or its folder.
fn assert_error_names_file(error: &SaveError, fail: FailureMode, folder: &Path) {
    let right = match fail.kind().unwrap() {
        ErrorKind::PermissionDenied => matches!(error, SaveError::PermissionDenied(_)),
        ErrorKind::StorageFull => matches!(error, SaveError::DiskFull(_)),
        _ => matches!(error, SaveError::Io { .. }),
    };
    assert!(right, "{fail:?}: {error:?}");
    assert!(error.to_string().starts_with(folder.to_str().unwrap()), "{error}");
}

#[test]
fn save_works_without_hard_links() {
    let folder = TempDir::new().unwrap();
    for kind in [ErrorKind::PermissionDenied, ErrorKind::Unsupported] {
        let (disk, _) = disk(FailureMode::Every(FsOperation::Link, kind));
        let first = saved(&disk, folder.path()).unwrap();
        assert_eq!(fs::read(&first).unwrap(), BYTES);
        let second = saved(&disk, folder.path()).unwrap();
        assert!(second.ends_with("plan-2026-11-21-2.pdf"), "{}", second.display());
        assert_eq!(all(folder.path()).len(), 2);
        fs::remove_file(first).unwrap();
        fs::remove_file(second).unwrap();
    }
}

#[test]
fn replace_is_atomic_when_any_syscall_fails() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("p.html");
    let put = || fs::write(&path, OLD_CONTENT).unwrap();
    put();
    let (whole, gate) = disk(FailureMode::None);
    save_as_on(&whole, &path, BYTES, true).unwrap();
    let calls = gate.calls();
    assert!(calls.contains(&FsOperation::Rename), "{calls:?}");
    for fail in ways(&calls) {
        put();
        let outcome = save_as_on(&disk(fail).0, &path, BYTES, true);
        let now = without_temp_files(folder.path(), fail);
        let expected = if outcome.is_ok() { BYTES } else { OLD_CONTENT };
        assert_eq!(now, [("p.html".to_owned(), expected.to_vec())], "{fail:?}: {outcome:?}");
    }
}

#[test]
fn interrupted_syscall_is_retried_or_saves_nothing() {
    let folder = TempDir::new().unwrap();
    let (whole, gate) = disk(FailureMode::None);
    fs::remove_file(saved(&whole, folder.path()).unwrap()).unwrap();
    for at in 0..gate.calls().len() {
        let fail = FailureMode::One(at, ErrorKind::Interrupted);
        let outcome = saved(&disk(fail).0, folder.path());
        let now = without_temp_files(folder.path(), fail);
        assert_eq!(now.len(), usize::from(outcome.is_ok()), "{at}: {outcome:?}");
        outcome.into_iter().for_each(|path| fs::remove_file(path).unwrap());
    }
}
