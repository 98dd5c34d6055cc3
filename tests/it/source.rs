//! The files of the program, and readers of texts, for the tests that read them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

pub mod reading_level;
pub mod sentences;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Returns the folders under `crates`.
pub fn crates() -> BTreeSet<String> {
    let entries = fs::read_dir(format!("{ROOT}/crates")).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

/// Returns the Rust files of the application and of the crates, with their paths from the root.
pub fn program_files() -> Vec<(String, String)> {
    let folders = crates().into_iter().map(|name| format!("crates/{name}/src")).chain(["src".to_owned()]);
    let files = folders.flat_map(|folder| files_below(&Path::new(ROOT).join(folder)));
    let named =
        |path: PathBuf| (path.strip_prefix(ROOT).unwrap().display().to_string(), fs::read_to_string(&path).unwrap());
    files.filter(|path| path.extension().is_some_and(|end| end == "rs")).map(named).collect()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// Returns a line of Rust without its comment, and the comment. An address in a literal has no space before its slashes.
pub fn split_comment(line: &str) -> (&str, &str) {
    let is_comment = line.trim_start().starts_with("//");
    let start = if is_comment { line.find("//") } else { line.find(" // ") };
    line.split_at(start.unwrap_or(line.len()))
}
