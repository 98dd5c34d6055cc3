//! What the tests are tried on: the embedded catalogue compiled, folders of files, runs of the program.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, LazyLock};

use microcred::system::compile::section_builders;
use microcred_core::catalogue::Catalogue;
use microcred_data::binary::catalogue::BinaryCatalogue;
use microcred_data::binary::writer::CatalogueWriter;
use microcred_sections::reader::SectionFile;
use microcred_sections::sections::{AlignedBytes, Sections};
use microcred_sections::writer::SectionBuilder;
use tempfile::TempDir;

use crate::support::data::{DATA, TODAY_ARGUMENT};

/// The embedded catalogue, compiled.
pub static COMPILED: LazyLock<Vec<u8>> = LazyLock::new(|| compiled(&DATA.reference.catalogue, beside()));

/// What stands beside the programs of every compiled catalogue.
pub fn beside() -> Vec<Box<dyn SectionBuilder>> {
    section_builders(&microcred_embedded::search_reference())
}

pub fn compiled(catalogue: &Catalogue, companions: Vec<Box<dyn SectionBuilder>>) -> Vec<u8> {
    let mut writer = CatalogueWriter::new(Cursor::new(Vec::new()), companions).unwrap();
    for program in catalogue.all() {
        writer.add(&program).unwrap();
    }
    writer.finish(&catalogue.header).unwrap().into_inner()
}

/// An image over these bytes, its records ready to be asked for.
pub fn opened(bytes: &[u8]) -> (Arc<SectionFile<AlignedBytes>>, BinaryCatalogue) {
    let container = Arc::new(SectionFile::open(AlignedBytes::copy_from_slice(bytes)).unwrap());
    let parts: Arc<dyn Sections> = container.clone();
    (container, BinaryCatalogue::open(parts).unwrap())
}

/// A folder of files for one test.
pub fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

/// The names of what is in a folder, hidden or not.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.collect();
    names.sort();
    names
}

/// Runs the program; its exit code, its output and its error output.
pub fn run(arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_microcred"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_clear()
        .env("MICROCRED_CACHE", "off")
        .args(["--today", TODAY_ARGUMENT])
        .args(arguments);
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A path as an argument.
pub fn shown(path: &Path) -> &str {
    path.to_str().unwrap()
}
