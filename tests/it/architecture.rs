//! Which crate imports which, where the outside world is reached, and which words stand nowhere in the code.
//!
//! Cargo refuses circles; `crates/clippy.toml` refuses files, processes, environment, clocks and network in the crates.

use std::collections::BTreeSet;
use std::fs;

use toml::{Table, Value};

use crate::source::{crates, program_files, split_comment};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The crates from the bottom up: each depends on crates of earlier layers alone.
const LAYERS: &[&[&str]] = &[
    &["core"],
    &["sections"],
    &["advice", "data", "search"],
    &["large", "session"],
    &["i18n"],
    // Its build script words the faults of the data files.
    &["embedded", "export"],
    &["desk", "tui"],
];

/// Libraries that stay behind one crate; `microcred` is the application.
const OWNERS: &[(&str, &[&str])] = &[
    ("clap", &["microcred"]),
    ("crossterm", &["tui"]),
    ("csv", &["data", "embedded", "export"]),
    ("flate2", &["embedded"]),
    ("fluent-bundle", &["i18n"]),
    ("fst", &["embedded", "search"]),
    ("fuzzy-matcher", &["search"]),
    ("krilla", &["export"]),
    ("memchr", &["search"]),
    ("memmap2", &["large", "microcred"]),
    ("qrcode", &["export"]),
    ("random_word", &["embedded"]),
    ("ratatui", &["tui"]),
    ("ron", &["data", "microcred"]),
    ("rustix", &["microcred", "tui"]),
    ("signal-hook", &["microcred", "tui"]),
    ("skrifa", &["export"]),
    ("tui-input", &["tui"]),
];

/// The files outside of `src/system` that reach the outside world.
const OUTSIDE: &[&str] = &[
    "src/lib.rs",                          // arguments, and the environment at the start
    "src/cli/settings.rs",                 // today, without a flag
    "src/main.rs",                         // the exit code
    "src/cli/progress.rs",                 // time since the start of a long command
    "src/prompts/line_session.rs",         // time between two prints
    "src/prompts/timed_input/terminal.rs", // time without a key at a kiosk
    "crates/tui/src/terminal/process_hardening.rs",
    "crates/tui/src/terminal/run.rs", // the clock of the loop, backtraces, the exit of a stalled program
    "crates/tui/src/terminal/suspend.rs",
    "crates/tui/src/terminal.rs",
];

/// Returns the manifest of the application or of a crate.
fn manifest(name: &str) -> Table {
    let folder = if name == "microcred" { ".".to_owned() } else { format!("crates/{name}") };
    fs::read_to_string(format!("{ROOT}/{folder}/Cargo.toml")).unwrap().parse().unwrap()
}

/// The dependencies of a manifest that are no development dependencies.
fn dependencies(manifest: &Table) -> BTreeSet<String> {
    let targets =
        manifest.get("target").and_then(Value::as_table).into_iter().flatten().filter_map(|one| one.1.as_table());
    let tables =
        targets.chain([manifest]).flat_map(|table| ["dependencies", "build-dependencies"].map(|key| table.get(key)));
    tables.flatten().filter_map(Value::as_table).flat_map(Table::keys).cloned().collect()
}

#[test]
fn crates_depend_on_lower_layers_and_libraries_stay_behind_owners() {
    for name in crates() {
        let layer = LAYERS.iter().position(|layer| layer.contains(&name.as_str()));
        let below: Vec<&str> = LAYERS.iter().take(layer.unwrap()).copied().flatten().copied().collect();
        let manifest = manifest(&name);
        assert_eq!(manifest["lints"]["workspace"].as_bool(), Some(true), "{name} has the lints of the workspace");
        for other in dependencies(&manifest).iter().filter_map(|other| other.strip_prefix("microcred-")) {
            assert!(below.contains(&other), "{name} must not import {other}");
        }
    }
    for name in crates().into_iter().chain(["microcred".to_owned()]) {
        let all = dependencies(&manifest(&name));
        let foreign = OWNERS.iter().filter(|(_, owners)| !owners.contains(&name.as_str()));
        let foreign: Vec<&str> =
            foreign.map(|(library, _)| *library).filter(|library| all.contains(*library)).collect();
        assert!(foreign.is_empty(), "{name} must not import {foreign:?}");
    }
}

/// Returns true if a line of code names a module or type in a path.
fn names(code: &str, module: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut places = code.match_indices(module);
    places.any(|(at, _)| code[at + module.len()..].starts_with("::") && !code[..at].ends_with(is_part))
}

#[test]
fn outside_world_is_reached_from_few_files() {
    let doors = ["fs", "env", "process", "Instant", "SystemTime", "Zoned"];
    let reaches = |text: &str| {
        let mut program = text.lines().take_while(|line| *line != "#[cfg(test)]");
        program.any(|line| doors.iter().any(|door| names(split_comment(line).0, door)))
    };
    let files = program_files().into_iter().filter(|(_, text)| reaches(text)).map(|(path, _)| path);
    let found: BTreeSet<String> = files.filter(|path| !path.starts_with("src/system/")).collect();
    assert_eq!(found, OUTSIDE.iter().map(|path| (*path).to_owned()).collect());
}
