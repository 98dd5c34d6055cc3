//! Lists the message files of every language, so that a new language is a new folder under `locales/` and no code.

#![expect(clippy::disallowed_methods, reason = "a build script reads files and names folders")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../../locales");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../locales");
    let mut code = String::from("&[\n");
    let mut folders: Vec<PathBuf> = sorted(&root)?.into_iter().filter(|path| path.is_dir()).collect();
    // Canada's two official languages first, then every other by its tag.
    folders.sort_by_key(|folder| ["en", "fr"].iter().position(|tag| *tag == name(folder)).unwrap_or(usize::MAX));
    for folder in folders {
        println!("cargo::rerun-if-changed={}", folder.display());
        let _ = writeln!(code, "    ({:?}, &[", name(&folder));
        for file in sorted(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            println!("cargo::rerun-if-changed={}", file.display());
            let _ = writeln!(code, "        ({:?}, include_str!({:?})),", name(&file), file.display().to_string());
        }
        code.push_str("    ]),\n");
    }
    code.push_str("]\n");
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("locales.rs"), code)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
