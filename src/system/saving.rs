//! Saving a hand-out: whole or not at all, never over what is there, never through a link, for its owner alone.
//!
//! The bytes are written beside the place, brought to the disk, and only then get their name. Where a file system knows no
//! second names (many memory sticks), the file is written under its name at once, and removed where that fails.

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::system::disk::Disk;
use crate::system::files::display_path;
pub use microcred_session::saving::SaveError;

/// The most letters of a name that is made here, its ending not counted.
const MAX_STEM_CHARS: usize = 40;
/// So many names are tried before it is given up: `plan`, `plan-2`, `plan-3` ...
const MAX_NAME_ATTEMPTS: u32 = 1_000;
/// Names that Windows keeps for devices, whatever their ending.
const WINDOWS_DEVICE_NAMES: &[&str] = &["con", "prn", "aux", "nul"];

/// Why a path was not written.
fn save_error(path: &Path, source: &io::Error) -> SaveError {
    let path = display_path(path);
    match source.kind() {
        ErrorKind::AlreadyExists => SaveError::AlreadyExists(path),
        ErrorKind::NotFound | ErrorKind::NotADirectory => SaveError::FolderNotFound(path),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => SaveError::DiskFull(path),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => SaveError::PermissionDenied(path),
        _ => SaveError::Io { path, detail: source.to_string() },
    }
}

/// Saves under a path that a person gave. What is there is replaced only where they said so.
///
/// # Errors
/// When nothing was saved; then what was there is as it was.
pub fn save_as(path: &Path, bytes: &[u8], replace: bool) -> Result<(), SaveError> {
    save_as_on(&Disk::default(), path, bytes, replace)
}

/// The same on a file system.
///
/// # Errors
/// As [`save_as`].
pub fn save_as_on(disk: &Disk, path: &Path, bytes: &[u8], replace: bool) -> Result<(), SaveError> {
    match disk.symlink_metadata(path) {
        Ok(there) if !replace || there.is_dir() => return Err(SaveError::AlreadyExists(display_path(path))),
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(save_error(path, &error)),
    }
    let beside = write_temp_file(disk, path, bytes).map_err(|error| save_error(path, &error))?;
    let named = if replace {
        disk.rename(&beside, path)
    } else {
        disk.hard_link(&beside, path).or_else(|error| match error.kind() {
            ErrorKind::AlreadyExists => Err(error),
            _ => write_new_file(disk, path, bytes),
        })
    };
    if !replace || named.is_err() {
        let _ = disk.remove_file(&beside);
    }
    named.map_err(|error| save_error(path, &error))
}

/// Saves into a folder under a name that is made here: `plan-2026-11-21.pdf`, then `plan-2026-11-21-2.pdf`. Nothing that is
/// there is ever replaced. Gives the path.
///
/// `kind` and `format` are words of the program, such as `plan` and `pdf`, never a text of a person or of the data.
///
/// # Errors
/// When nothing was saved.
pub fn save(folder: &Path, kind: &str, format: &str, bytes: &[u8], today: Date) -> Result<PathBuf, SaveError> {
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
) -> Result<PathBuf, SaveError> {
    match disk.metadata(folder) {
        Ok(there) if there.is_dir() => {}
        Ok(_) => return Err(SaveError::FolderNotFound(display_path(folder))),
        Err(error) => return Err(save_error(folder, &error)),
    }
    for number in 1..=MAX_NAME_ATTEMPTS {
        let name =
            file_name(kind, format, today, number).ok_or_else(|| SaveError::InvalidName(display_path(folder)))?;
        let path = folder.join(name);
        match save_as_on(disk, &path, bytes, false) {
            Ok(()) => return Ok(path),
            Err(SaveError::AlreadyExists(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Err(SaveError::AlreadyExists(display_path(folder)))
}

/// The folder that a person typed; the one where the program was started where they typed none. `~` is their home.
#[must_use]
pub fn resolve_folder(typed: Option<&str>) -> PathBuf {
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
pub fn file_name(kind: &str, format: &str, today: Date, number: u32) -> Option<String> {
    let stem = match number {
        0 | 1 => [kind, &today.to_string()].join("-"),
        more => [kind, &today.to_string(), &more.to_string()].join("-"),
    };
    let ending = (1..=4).contains(&format.len()) && format.bytes().all(|byte| byte.is_ascii_lowercase());
    (!kind.is_empty() && is_safe_file_stem(kind) && is_safe_file_stem(&stem) && ending)
        .then(|| format!("{stem}.{format}"))
}

/// Whether a name without its ending is safe on every system: 1 to 40 of `a-z`, `0-9` and `-`, and no device of Windows.
#[must_use]
pub fn is_safe_file_stem(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let numbered = ["com", "lpt"].iter().any(|device| {
        name.strip_prefix(device).is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
    });
    (1..=MAX_STEM_CHARS).contains(&name.len())
        && name.bytes().all(plain)
        && !name.starts_with('-')
        && !WINDOWS_DEVICE_NAMES.contains(&name)
        && !numbered
}

/// The bytes in a new file beside the place, on the disk. Where that fails nothing is left.
fn write_temp_file(disk: &Disk, wanted: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let name = wanted.file_name().ok_or(ErrorKind::InvalidInput)?;
    let mut last = io::Error::from(ErrorKind::AlreadyExists);
    for number in 0..MAX_NAME_ATTEMPTS {
        let mut own = OsString::from(".");
        own.push(name);
        own.push(format!(".{}-{number}.part", std::process::id()));
        let path = wanted.with_file_name(own);
        match write_new_file(disk, &path, bytes) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => last = error,
            Err(error) => return Err(error),
        }
    }
    // Not for the file that is wanted: that is not there.
    Err(io::Error::other(last))
}

/// The bytes in a new file, on the disk. Where that fails it is removed.
fn write_new_file(disk: &Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = disk.create_private(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    if written.is_err() {
        let _ = disk.remove_file(path);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_portable() {
        let day = Date::constant(2026, 11, 21);
        assert_eq!(file_name("plan", "pdf", day, 1).as_deref(), Some("plan-2026-11-21.pdf"));
        assert_eq!(file_name("plan", "md", day, 3).as_deref(), Some("plan-2026-11-21-3.md"));
        let long = "a".repeat(MAX_STEM_CHARS + 1);
        for kind in ["", "../x", "/etc/x", "C:\\x", "con", "Plan", "a b", "é", "-x", "a.b", "com1", &long] {
            assert_eq!(file_name(kind, "pdf", day, 1), None, "{kind}");
        }
        for format in ["", "PDF", "p/f", "tar.gz", "html5"] {
            assert_eq!(file_name("plan", format, day, 1), None, "{format}");
        }
        assert!(
            is_safe_file_stem(&"a".repeat(MAX_STEM_CHARS))
                && !is_safe_file_stem(&long)
                && is_safe_file_stem("com10")
                && !is_safe_file_stem("lpt9")
        );
    }
}
