//! The dependencies: under which licences they come, from where, and that two of them are not one twice.
//!
//! The same as `cargo deny check licenses bans sources`, from the list in `deny.toml`, without cargo-deny and without a
//! network. What is known against a dependency needs cargo-deny with its database.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use serde_json::Value as Json;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn file(name: &str) -> String {
    fs::read_to_string(format!("{ROOT}/{name}")).unwrap()
}

fn cargo(arguments: &[&str]) -> Option<String> {
    let ended = Command::new(env!("CARGO")).current_dir(ROOT).args(arguments).output().unwrap();
    ended.status.success().then(|| String::from_utf8(ended.stdout).unwrap())
}

/// Every package of this system with its licence.
fn packages() -> Vec<(String, String)> {
    let version = cargo(&["-vV"]).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("cargo names its host").to_owned();
    let asked = ["metadata", "--format-version", "1", "--locked", "--filter-platform", &host];
    let said =
        cargo(&[&asked[..], &["--offline"]].concat()).or_else(|| cargo(&asked)).expect("cargo knows its packages");
    let all: Json = serde_json::from_str(&said).unwrap();
    let of = |package: &Json, member: &str| package[member].as_str().unwrap_or_default().to_owned();
    all["packages"].as_array().unwrap().iter().map(|package| (of(package, "name"), of(package, "license"))).collect()
}

/// The licences that `deny.toml` allows.
fn allowed() -> BTreeSet<String> {
    let text = file("deny.toml");
    let line = text.lines().find_map(|line| line.strip_prefix("allow = ")).expect("a list of licences");
    line.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The dependencies that `deny.toml` excepts from them.
fn excepted() -> BTreeSet<String> {
    let text = file("deny.toml");
    let rows = text.lines().filter(|line| line.contains(", allow = ["));
    let names = rows.filter_map(|line| line.trim().strip_prefix("{ name = \"")?.split('"').next());
    names.map(str::to_owned).collect()
}

/// Whether a licence expression can be met with what is allowed.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let (met, rest) = any_of(&words, allowed);
    met && rest.is_empty()
}

fn any_of<'a>(words: &'a [&'a str], allowed: &BTreeSet<String>) -> (bool, &'a [&'a str]) {
    let (mut met, mut rest) = all_of(words, allowed);
    while let Some((&"OR", after)) = rest.split_first() {
        let (other, left) = all_of(after, allowed);
        (met, rest) = (met | other, left);
    }
    (met, rest)
}

fn all_of<'a>(words: &'a [&'a str], allowed: &BTreeSet<String>) -> (bool, &'a [&'a str]) {
    let (mut met, mut rest) = one(words, allowed);
    while let Some((&"AND", after)) = rest.split_first() {
        let (other, left) = one(after, allowed);
        (met, rest) = (met & other, left);
    }
    (met, rest)
}

fn one<'a>(words: &'a [&'a str], allowed: &BTreeSet<String>) -> (bool, &'a [&'a str]) {
    match words {
        ["(", inside @ ..] => {
            let (met, rest) = any_of(inside, allowed);
            (met, rest.strip_prefix(&[")"]).unwrap_or(rest))
        }
        // An exception is a licence of its own.
        [name, "WITH", exception, rest @ ..] => (allowed.contains(&format!("{name} WITH {exception}")), rest),
        [name, rest @ ..] => (allowed.contains(*name), rest),
        [] => (false, &[]),
    }
}

#[test]
fn every_dependency_has_an_allowed_licence() {
    let (allowed, excepted) = (allowed(), excepted());
    assert!(allowed.contains("MIT") && !allowed.contains("MPL-2.0"), "{allowed:?}");
    let packages = packages();
    assert!(packages.len() > 100, "{} packages", packages.len());
    let unmet: Vec<_> =
        packages.iter().filter(|(name, licence)| !is_met(licence, &allowed) && !excepted.contains(name)).collect();
    assert_eq!(unmet, Vec::<&(String, String)>::new());
    // An exception that nobody needs any more is taken out.
    let needed = |name: &&String| packages.iter().any(|(other, licence)| other == *name && !is_met(licence, &allowed));
    assert_eq!(excepted.iter().filter(needed).count(), excepted.len(), "{excepted:?}");
}

#[test]
fn licence_expressions_are_parsed() {
    let allowed = BTreeSet::from(["MIT", "Unicode-3.0"].map(str::to_owned));
    for met in ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0", "A WITH B OR MIT"] {
        assert!(is_met(met, &allowed), "{met}");
    }
    for unmet in ["", "GPL-3.0", "MIT AND GPL-3.0", "(GPL-3.0 OR MPL-2.0) AND MIT", "MIT WITH X"] {
        assert!(!is_met(unmet, &allowed), "{unmet}");
    }
}

#[test]
fn dependencies_use_registry_and_one_terminal_library() {
    let lock = file("Cargo.lock");
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in lock.split("[[package]]").skip(1) {
        let of = |member: &str| {
            package.lines().find_map(|line| line.strip_prefix(member)).map(|value| value.trim_matches('"'))
        };
        let name = of("name = ").unwrap();
        versions.entry(name).or_default().push(of("version = ").unwrap());
        let own = name.starts_with("microcred");
        let expected = (!own).then_some("registry+https://github.com/rust-lang/crates.io-index");
        assert_eq!(of("source = "), expected, "{name}");
        assert_eq!(of("checksum = ").is_some(), !own, "{name}");
    }
    for name in ["crossterm", "ratatui", "ratatui-core", "unicode-width"] {
        assert_eq!(versions.get(name).map(Vec::len), Some(1), "{name}: {:?}", versions.get(name));
    }
}
