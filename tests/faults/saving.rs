//! Saving a hand-out: it is there whole, or not at all, and what was there before stays.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use microcred::store::Disk;
use microcred::store::disk::Call;
use microcred::store::saving::{NotSaved, save_as_on, save_on};
use tempfile::TempDir;

use super::gate::{Fail, disk, ways};

const TODAY: Date = Date::constant(2026, 11, 21);
const BYTES: &[u8] = b"the whole hand-out";
const BEFORE: &[u8] = b"what stood here before";

/// Everything in a folder with what it holds.
fn all(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut all: Vec<_> = entries.map(|path| (name(&path), fs::read(&path).unwrap())).collect();
    all.sort();
    all
}

/// What is left when the file beside could not be removed is taken away; nothing else is ever left.
fn without_parts(folder: &Path, fail: Fail) -> Vec<(String, Vec<u8>)> {
    let mut now = all(folder);
    if matches!(fail, Fail::From(..) | Fail::One(..) | Fail::Every(Call::Remove, _)) {
        for (name, _) in now.iter().filter(|(name, _)| name.ends_with(".part")) {
            fs::remove_file(folder.join(name)).unwrap();
        }
        now.retain(|(name, _)| !name.ends_with(".part"));
    }
    now
}

fn saved(disk: &Disk, folder: &Path) -> Result<PathBuf, NotSaved> {
    save_on(disk, folder, "plan", "pdf", BYTES, TODAY)
}

#[test]
fn whichever_call_fails_a_hand_out_is_saved_whole_or_nothing_is_there() {
    let folder = TempDir::new().unwrap();
    let (whole, gate) = disk(Fail::None);
    let path = saved(&whole, folder.path()).unwrap();
    let calls = gate.calls();
    for call in [Call::Look, Call::Create, Call::Write, Call::Sync, Call::Link, Call::Remove] {
        assert!(calls.contains(&call), "{call:?} is not among {calls:?}");
    }
    fs::remove_file(&path).unwrap();
    for fail in ways(&calls) {
        let (disk, gate) = disk(fail);
        let outcome = saved(&disk, folder.path());
        let removing = gate.calls().contains(&Call::Remove);
        let now = if removing { without_parts(folder.path(), fail) } else { all(folder.path()) };
        match outcome {
            Ok(path) => {
                assert_eq!(now, [("plan-2026-11-21.pdf".to_owned(), BYTES.to_vec())], "{fail:?}");
                fs::remove_file(path).unwrap();
            }
            Err(error) => {
                assert_eq!(now, [], "{fail:?}: {error:?}");
                says_what(&error, fail, folder.path());
            }
        }
    }
}

/// The error is of the right kind and names the file or its folder.
fn says_what(error: &NotSaved, fail: Fail, folder: &Path) {
    let right = match fail.kind().unwrap() {
        ErrorKind::PermissionDenied => matches!(error, NotSaved::NotAllowed(_)),
        ErrorKind::StorageFull => matches!(error, NotSaved::NoRoom(_)),
        _ => matches!(error, NotSaved::Failed { .. }),
    };
    assert!(right, "{fail:?}: {error:?}");
    assert!(error.to_string().starts_with(folder.to_str().unwrap()), "{error}");
}

#[test]
fn where_no_file_has_two_names_it_is_saved_all_the_same() {
    let folder = TempDir::new().unwrap();
    for kind in [ErrorKind::PermissionDenied, ErrorKind::Unsupported] {
        let (disk, _) = disk(Fail::Every(Call::Link, kind));
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
fn whichever_call_fails_a_file_that_is_replaced_is_the_old_one_or_the_new_one() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("p.html");
    let put = || fs::write(&path, BEFORE).unwrap();
    put();
    let (whole, gate) = disk(Fail::None);
    save_as_on(&whole, &path, BYTES, true).unwrap();
    let calls = gate.calls();
    assert!(calls.contains(&Call::Rename), "{calls:?}");
    for fail in ways(&calls) {
        put();
        let outcome = save_as_on(&disk(fail).0, &path, BYTES, true);
        let now = without_parts(folder.path(), fail);
        let expected = if outcome.is_ok() { BYTES } else { BEFORE };
        assert_eq!(now, [("p.html".to_owned(), expected.to_vec())], "{fail:?}: {outcome:?}");
    }
}

#[test]
fn a_call_that_was_interrupted_is_made_again_or_nothing_is_saved() {
    let folder = TempDir::new().unwrap();
    let (whole, gate) = disk(Fail::None);
    fs::remove_file(saved(&whole, folder.path()).unwrap()).unwrap();
    for at in 0..gate.calls().len() {
        let fail = Fail::One(at, ErrorKind::Interrupted);
        let outcome = saved(&disk(fail).0, folder.path());
        let now = without_parts(folder.path(), fail);
        assert_eq!(now.len(), usize::from(outcome.is_ok()), "{at}: {outcome:?}");
        outcome.into_iter().for_each(|path| fs::remove_file(path).unwrap());
    }
}
