//! Saving into real folders.

use std::fs;
use std::path::Path;

use microcred::system::saving::{SaveError, save, save_as};
use tempfile::TempDir;

use crate::support::data::TODAY;

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn existing_file_name_gets_next_suffix() {
    let folder = TempDir::new().unwrap();
    for (bytes, name) in
        [("one", "plan-2026-11-21.pdf"), ("two", "plan-2026-11-21-2.pdf"), ("three", "plan-2026-11-21-3.pdf")]
    {
        let path = save(folder.path(), "plan", "pdf", bytes.as_bytes(), TODAY).unwrap();
        assert_eq!(path, folder.path().join(name));
    }
    assert_eq!(fs::read(folder.path().join("plan-2026-11-21.pdf")).unwrap(), b"one");
    assert_eq!(fs::read(folder.path().join("plan-2026-11-21-3.pdf")).unwrap(), b"three");
    assert_eq!(names(folder.path()).len(), 3, "nothing is left beside them");
}

#[test]
fn save_cannot_escape_the_folder() {
    let folder = TempDir::new().unwrap();
    let inside = folder.path().join("in");
    fs::create_dir(&inside).unwrap();
    let long = "x".repeat(300);
    for kind in
        ["../out", "/tmp/out", "..", ".", "", "CON", "con", "nul", "lpt1", "a/b", "a\\b", "a\0b", "a b", "é", &long]
    {
        assert!(matches!(save(&inside, kind, "pdf", b"x", TODAY), Err(SaveError::InvalidName(_))), "{kind}");
    }
    for format in ["../x", "", "p.f", "PDF"] {
        assert!(matches!(save(&inside, "plan", format, b"x", TODAY), Err(SaveError::InvalidName(_))), "{format}");
    }
    assert_eq!((names(folder.path()), names(&inside)), (vec!["in".to_owned()], Vec::new()));
}

#[test]
fn named_file_is_overwritten_only_on_request() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("My plan.html");
    save_as(&path, b"one", false).unwrap();
    assert!(matches!(save_as(&path, b"two", false), Err(SaveError::AlreadyExists(_))));
    assert_eq!(fs::read(&path).unwrap(), b"one");
    save_as(&path, b"two", true).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"two");
    // A folder is never replaced.
    assert!(matches!(save_as(folder.path(), b"x", true), Err(SaveError::AlreadyExists(_))));
    assert!(matches!(save_as(&folder.path().join("no/x"), b"x", false), Err(SaveError::FolderNotFound(_))));
    assert_eq!(names(folder.path()), ["My plan.html"]);
}

#[cfg(unix)]
#[test]
fn saved_file_is_private_and_links_are_not_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = TempDir::new().unwrap();
    let (victim, link) = (folder.path().join("victim"), folder.path().join("plan-2026-11-21.pdf"));
    fs::write(&victim, "before").unwrap();
    symlink(&victim, &link).unwrap();
    let dangling = folder.path().join("plan-2026-11-21-2.pdf");
    symlink(folder.path().join("nowhere"), &dangling).unwrap();
    let path = save(folder.path(), "plan", "pdf", b"x", TODAY).unwrap();
    assert_eq!(path, folder.path().join("plan-2026-11-21-3.pdf"));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(matches!(save_as(&link, b"x", false), Err(SaveError::AlreadyExists(_))));
    assert!(matches!(save_as(&dangling, b"x", false), Err(SaveError::AlreadyExists(_))));
    // To replace a link is to replace the link, not what it leads to.
    save_as(&link, b"new", true).unwrap();
    assert_eq!(fs::read(&victim).unwrap(), b"before");
    assert_eq!(fs::read(&link).unwrap(), b"new");
    assert!(!folder.path().join("nowhere").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn unwritable_or_missing_folder_is_reported() {
    // Even the administrator may not make files here.
    let told = save(Path::new("/proc"), "plan", "pdf", b"x", TODAY).unwrap_err();
    assert!(told.to_string().starts_with("/proc/plan-2026-11-21.pdf"), "{told:?}");
    assert!(matches!(save(Path::new("/dev/null"), "plan", "pdf", b"x", TODAY), Err(SaveError::FolderNotFound(_))));
    assert!(matches!(
        save(Path::new("/nowhere/at/all"), "plan", "pdf", b"x", TODAY),
        Err(SaveError::FolderNotFound(_))
    ));
}
