//! Saving a hand-out: whole or not at all, never over what is there, never through a link, for its owner alone.
//!
//! The bytes are written beside the place, brought to the disk, and only then get their name. Where a file system knows no
//! second names (many memory sticks), the file is written under its name at once, and removed where that fails.

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::disk::Disk;
use super::files::shown;
pub use crate::domain::saving::NotSaved;

/// The most letters of a name that is made here, its ending not counted.
const LONGEST: usize = 40;
/// So many names are tried before it is given up: `plan`, `plan-2`, `plan-3` ...
const NAMES: u32 = 1_000;
/// Names that Windows keeps for devices, whatever their ending.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

/// Why a path was not written.
fn refusal(path: &Path, source: &io::Error) -> NotSaved {
    let path = shown(path);
    match source.kind() {
        ErrorKind::AlreadyExists => NotSaved::Exists(path),
        ErrorKind::NotFound | ErrorKind::NotADirectory => NotSaved::NoFolder(path),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => NotSaved::NoRoom(path),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => NotSaved::NotAllowed(path),
        _ => NotSaved::Failed { path, why: source.to_string() },
    }
}

/// Saves under a path that a person gave. What is there is replaced only where they said so.
///
/// # Errors
/// When nothing was saved; then what was there is as it was.
pub fn save_as(path: &Path, bytes: &[u8], replace: bool) -> Result<(), NotSaved> {
    save_as_on(&Disk::default(), path, bytes, replace)
}

/// The same on a file system.
///
/// # Errors
/// As [`save_as`].
pub fn save_as_on(disk: &Disk, path: &Path, bytes: &[u8], replace: bool) -> Result<(), NotSaved> {
    match disk.look_at_link(path) {
        Ok(there) if !replace || there.is_dir() => return Err(NotSaved::Exists(shown(path))),
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(refusal(path, &error)),
    }
    let beside = written_beside(disk, path, bytes).map_err(|error| refusal(path, &error))?;
    let named = if replace {
        disk.rename(&beside, path)
    } else {
        disk.link(&beside, path).or_else(|error| match error.kind() {
            ErrorKind::AlreadyExists => Err(error),
            _ => written_new(disk, path, bytes),
        })
    };
    if !replace || named.is_err() {
        let _ = disk.remove(&beside);
    }
    named.map_err(|error| refusal(path, &error))
}

/// Saves into a folder under a name that is made here: `plan-2026-11-21.pdf`, then `plan-2026-11-21-2.pdf`. Nothing that is
/// there is ever replaced. Gives the path.
///
/// `kind` and `format` are words of the program, such as `plan` and `pdf`, never a text of a person or of the data.
///
/// # Errors
/// When nothing was saved.
pub fn save(folder: &Path, kind: &str, format: &str, bytes: &[u8], today: Date) -> Result<PathBuf, NotSaved> {
    save_on(&Disk::default(), folder, kind, format, bytes, today)
}

/// The same on a file system.
///
/// # Errors
/// As [`save`].
pub fn save_on(
    disk: &Disk,
    folder: &Path,
    kind: &str,
    format: &str,
    bytes: &[u8],
    today: Date,
) -> Result<PathBuf, NotSaved> {
    match disk.look(folder) {
        Ok(there) if there.is_dir() => {}
        Ok(_) => return Err(NotSaved::NoFolder(shown(folder))),
        Err(error) => return Err(refusal(folder, &error)),
    }
    for number in 1..=NAMES {
        let name = name(kind, format, today, number).ok_or_else(|| NotSaved::BadName(shown(folder)))?;
        let path = folder.join(name);
        match save_as_on(disk, &path, bytes, false) {
            Ok(()) => return Ok(path),
            Err(NotSaved::Exists(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Err(NotSaved::Exists(shown(folder)))
}

/// The folder that a person typed; the one where the program was started where they typed none. `~` is their home.
#[must_use]
pub fn folder_of(typed: Option<&str>) -> PathBuf {
    let Some(typed) = typed else { return std::env::current_dir().unwrap_or_default() };
    let home = || std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    match typed.strip_prefix('~') {
        Some("") => home(),
        Some(rest) if rest.starts_with('/') => home().join(rest.trim_start_matches('/')),
        _ => PathBuf::from(typed),
    }
}

/// A name for a file; `None` where no safe one can be made of these words.
#[must_use]
pub fn name(kind: &str, format: &str, today: Date, number: u32) -> Option<String> {
    let stem = match number {
        0 | 1 => [kind, &today.to_string()].join("-"),
        more => [kind, &today.to_string(), &more.to_string()].join("-"),
    };
    let ending = (1..=4).contains(&format.len()) && format.bytes().all(|byte| byte.is_ascii_lowercase());
    (!kind.is_empty() && is_safe(kind) && is_safe(&stem) && ending).then(|| format!("{stem}.{format}"))
}

/// Whether a name without its ending is safe on every system: 1 to 40 of `a-z`, `0-9` and `-`, and no device of Windows.
#[must_use]
pub fn is_safe(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let numbered = ["com", "lpt"].iter().any(|device| {
        name.strip_prefix(device).is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
    });
    (1..=LONGEST).contains(&name.len())
        && name.bytes().all(plain)
        && !name.starts_with('-')
        && !DEVICES.contains(&name)
        && !numbered
}

/// The bytes in a new file beside the place, on the disk. Where that fails nothing is left.
fn written_beside(disk: &Disk, wanted: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let name = wanted.file_name().ok_or(ErrorKind::InvalidInput)?;
    let mut last = io::Error::from(ErrorKind::AlreadyExists);
    for number in 0..NAMES {
        let mut own = OsString::from(".");
        own.push(name);
        own.push(format!(".{}-{number}.part", std::process::id()));
        let path = wanted.with_file_name(own);
        match written_new(disk, &path, bytes) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => last = error,
            Err(error) => return Err(error),
        }
    }
    // Not for the file that is wanted: that is not there.
    Err(io::Error::other(last))
}

/// The bytes in a new file, on the disk. Where that fails it is removed.
fn written_new(disk: &Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = disk.create_own(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync());
    drop(file);
    if written.is_err() {
        let _ = disk.remove(path);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_hold_only_what_every_system_takes() {
        let day = Date::constant(2026, 11, 21);
        assert_eq!(name("plan", "pdf", day, 1).as_deref(), Some("plan-2026-11-21.pdf"));
        assert_eq!(name("plan", "md", day, 3).as_deref(), Some("plan-2026-11-21-3.md"));
        let long = "a".repeat(LONGEST + 1);
        for kind in ["", "../x", "/etc/x", "C:\\x", "con", "Plan", "a b", "é", "-x", "a.b", "com1", &long] {
            assert_eq!(name(kind, "pdf", day, 1), None, "{kind}");
        }
        for format in ["", "PDF", "p/f", "tar.gz", "html5"] {
            assert_eq!(name("plan", format, day, 1), None, "{format}");
        }
        assert!(is_safe(&"a".repeat(LONGEST)) && !is_safe(&long) && is_safe("com10") && !is_safe("lpt9"));
    }
}
