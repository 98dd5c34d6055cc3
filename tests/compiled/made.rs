//! What the tests are tried on: the embedded catalogue compiled, folders of files, runs of the program.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, LazyLock};

use microcred::compiled::catalogue::Compiled;
use microcred::compiled::writer::{CatalogueWriter, Companion};
use microcred::domain::catalogue::Catalogue;
use microcred::image::container::Container;
use microcred::image::parts::{Aligned, Parts};
use microcred::search::ideas::Ideas;
use microcred::search::programmes::Surroundings;
use microcred::store::Data;
use microcred::store::compile::companions;
use microcred::text::Names;
use tempfile::TempDir;

pub static DATA: LazyLock<Data> = LazyLock::new(|| Data::embedded().unwrap());

/// The embedded catalogue, compiled.
pub static COMPILED: LazyLock<Vec<u8>> = LazyLock::new(|| compiled(&DATA.known.catalogue, beside()));

/// What stands beside the programmes of every compiled catalogue.
pub fn beside() -> Vec<Box<dyn Companion>> {
    let names = Names::in_every_language();
    let surroundings = Surroundings::of(&DATA.known, |one| names.sector(one), |one| names.province(one));
    companions(Arc::new(Ideas::new(&DATA.known.synonyms)), surroundings)
}

pub fn compiled(catalogue: &Catalogue, companions: Vec<Box<dyn Companion>>) -> Vec<u8> {
    let mut writer = CatalogueWriter::new(Cursor::new(Vec::new()), companions).unwrap();
    for programme in catalogue.all() {
        writer.add(&programme).unwrap();
    }
    writer.finish(&catalogue.head).unwrap().into_inner()
}

/// An image over these bytes, its records ready to be asked for.
pub fn opened(bytes: &[u8]) -> (Arc<Container<Aligned>>, Compiled) {
    let container = Arc::new(Container::open(Aligned::copy_of(bytes)).unwrap());
    let parts: Arc<dyn Parts> = container.clone();
    (container, Compiled::open(parts).unwrap())
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
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env_clear().args(["--today", "2026-11-21"]).args(arguments);
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A path as an argument.
pub fn shown(path: &Path) -> &str {
    path.to_str().unwrap()
}
